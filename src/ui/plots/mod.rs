//! The charts, painted from the figures that reports and files show too. Each place of one can be
//! reached with the pointer and the keyboard, and says in words what it shows.

mod figure;

pub use figure::{figure_ui, style};
