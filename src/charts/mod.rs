//! What to draw, as plain data computed from scores. No toolkit types: the window, reports and
//! tables draw the same figures.

pub mod groups;

pub use groups::{GroupRow, Weakest, domain_rows, item_rows};
