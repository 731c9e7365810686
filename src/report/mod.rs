//! Finished documents in several formats. Everything here is a pure function of scores and text; it
//! returns what is to be written, and writes nothing.

pub mod comparison;
pub mod figure;
pub mod headline;
pub mod plan;
pub mod scores;
pub mod sheet;
