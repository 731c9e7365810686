//! The charts, painted from the figures that reports and files show too. Each place of one can be
//! reached with the pointer and the keyboard, and says in words what it shows.

pub mod dots;
mod figure;
pub mod gantt;
mod trend;

pub use figure::{figure_ui, style, style_of};
pub use trend::trend_plot_ui;
