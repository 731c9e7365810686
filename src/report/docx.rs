//! The report as an editable document.

use super::document::Document;

/// Not yet.
pub fn docx(_report: &Document) -> Result<Vec<u8>, String> {
    Err("not yet".to_owned())
}
