//! Scores as they come from the rules: for programs, for spreadsheets, for terminals.

mod csv;
mod json;
mod table;

pub use csv::csv;
pub use json::json;
pub use table::table;
