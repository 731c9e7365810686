//! Looks at the world around the window that may take long: files on drives, the journal, what the
//! system says.

use std::io;
use std::path::PathBuf;

use eframe::egui::Context;

use super::{Jobs, Outcome};
use crate::ops::dropped::{Dropped, look_at};
use crate::ops::safety::{JournalState, journal_state};
use crate::ops::{motion, reveal};

/// What such a look brings back.
pub enum Everyday {
    /// Whether a recent file is there.
    RecentSeen(PathBuf, bool),
    /// What lies in the journal.
    JournalSeen(JournalState),
    /// Whether the system says that nothing should move.
    SystemIsStill(bool),
    /// What the files are that were dropped onto the window.
    DroppedSeen(Vec<Dropped>),
    /// A folder was shown in the file manager, or not.
    FolderShown(PathBuf, io::Result<()>),
    /// A second start wants this window's file.
    Called,
}

impl Jobs {
    /// Looks whether a recent file is there. Each on a thread of its own: one may wait for a drive
    /// that never answers.
    pub fn look_for_recent(&self, ctx: &Context, path: PathBuf) {
        self.everyday(ctx, "recent", move || {
            let is_there = path.is_file();
            Everyday::RecentSeen(path, is_there)
        });
    }

    /// Looks at the journal.
    pub fn look_at_journal(&self, ctx: &Context, folder: PathBuf) {
        self.everyday(ctx, "journal size", move || Everyday::JournalSeen(journal_state(&folder)));
    }

    /// Asks the system whether anything should move.
    pub fn ask_about_motion(&self, ctx: &Context) {
        self.everyday(ctx, "motion", || Everyday::SystemIsStill(motion::system_is_still()));
    }

    /// Looks at what was dropped onto the window.
    pub fn look_at_dropped(&self, ctx: &Context, paths: Vec<PathBuf>) {
        self.everyday(ctx, "dropped", move || Everyday::DroppedSeen(look_at(&paths)));
    }

    /// Shows a folder in the file manager.
    pub fn show_folder(&self, ctx: &Context, folder: PathBuf) {
        self.everyday(ctx, "folder", move || {
            let shown = reveal::show_folder(&folder);
            Everyday::FolderShown(folder, shown)
        });
    }

    fn everyday(
        &self,
        ctx: &Context,
        name: &str,
        look: impl FnOnce() -> Everyday + Send + 'static,
    ) {
        if let Err(error) = self.spawn(ctx, name, move || Outcome::Everyday(look())) {
            log::error!("no thread for {name}: {error}");
        }
    }
}
