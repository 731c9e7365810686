//! What the window knows of the world around it: recent files that are gone, the journal, what the
//! system says about motion, files that were dropped.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::ops::safety::JournalState;

/// What the window knows of the world around it.
#[derive(Debug, Default)]
pub struct EverydayView {
    /// Recent files that were not there when they were last looked for.
    pub missing: BTreeSet<PathBuf>,
    /// Recent files that are being looked for. A drive may take long, or for ever.
    pub looking_for: BTreeSet<PathBuf>,
    /// The missing file that another place is being picked for.
    pub locating: Option<PathBuf>,
    /// What lies in the journal, once it was looked at.
    pub journal: Option<JournalState>,
    /// Whether the system says that nothing should move.
    pub system_is_still: bool,
    /// How many frames the window's place has been looked after.
    pub placed: u8,
    /// What the window is to be drawn at, in percent.
    pub scale: u32,
    /// Whether it is: the toolkit takes a new scale over with the next frame.
    pub scale_is_in_use: bool,
}
