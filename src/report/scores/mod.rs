//! Scores as they come from the rules: for programs, for spreadsheets, for terminals.

mod csv;
mod json;
mod table;

pub use csv::csv;
pub(super) use csv::harmless;
pub use json::json;
pub(super) use table::shortened;
pub use table::table;
