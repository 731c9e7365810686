//! Finished documents in several formats. Everything here is a pure function of scores and text; it
//! returns what is to be written, and writes nothing.

pub mod comparison;
pub mod csv;
pub mod data;
pub mod document;
pub mod docx;
pub mod figure;
pub mod headline;
pub mod html;
pub mod json;
mod mark;
pub mod markdown;
pub mod pdf;
pub mod plan;
pub mod portfolio;
pub mod scores;
pub mod sheet;
pub mod sides;
mod template;
pub mod xlsx;

pub use template::TemplateError;
