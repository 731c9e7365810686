//! What the window holds, three things kept apart: the document (saved, changed only by edits), the
//! view (thrown away) and the settings (kept by `ops`).

pub mod document;
pub mod view;

pub use document::Document;
pub use view::{
    CrosswalkPick, CrosswalkTab, EvidenceShown, KeptFigure, ResultsTab, ResultsView, Screen, View,
};
