//! The looks that are on offer, for whoever draws.

pub use crate::storage::theme::{Appearance, Rgba, Tokens, built_in, contrast};
