//! The templates that come with the program, and what is said of one that doesn't work.

/// The template of PDF reports.
pub(super) const TYPST: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/report/report.typ"));

/// The template of HTML reports.
pub(super) const HTML: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/report/report.html"));

/// What is wrong with a template. Lines and columns count from 1; 0 where none is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TemplateError {
    /// The template.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// What is wrong, as the engine says it.
    pub message: String,
}
