//! What keeps work safe while the window is open: backups, the journal of unsaved work, a watch on
//! the open file, and an ear for a second start that wants the same file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::Context;
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

use super::jobs::Notifier;
use crate::model::Revision;
use crate::ops::safety::{self, Backups, Journal};
use crate::ops::settings::{Folders, Settings};
use crate::ops::windows::{self, Presence};

/// Between two writes of the journal, in seconds: so much work at most is lost in a crash.
pub const JOURNAL_SECS: f64 = 0.5;

/// Where work is kept safe. Tests keep it nowhere, or in a folder of their own.
#[derive(Default)]
pub struct Safety {
    /// The folder of backups.
    pub backups: Option<PathBuf>,
    /// The journal of this window.
    pub journal: Option<Arc<Journal>>,
    /// What of the document the journal holds.
    pub journalled: Option<Revision>,
    /// Set to write it anew although it holds all, because anybody can read what it holds.
    pub rewrite_journal: bool,
    /// When it was last written, in the toolkit's seconds.
    pub journalled_at: f64,
    watch: Option<(PathBuf, RecommendedWatcher)>,
    /// What a second start knows of this window.
    presence: Option<Presence>,
    ear: Option<RecommendedWatcher>,
}

impl Safety {
    /// Where the system has places for it.
    pub fn of_system() -> Self {
        let journal = safety::journal();
        if let Err(failed) = &journal {
            log::error!("no journal of unsaved work can be kept: {failed}");
        }
        let presence = windows::presence();
        if let Err(failed) = &presence {
            log::warn!("a second start will not find this window: {failed}");
        }
        Self {
            backups: Folders::find().map(|folders| folders.backups()),
            journal: journal.ok().map(Arc::new),
            presence: presence.ok(),
            ..Self::default()
        }
    }

    /// In this folder.
    ///
    /// # Errors
    /// The folder can't be written to.
    pub fn in_folder(folder: &Path) -> std::io::Result<Self> {
        Ok(Self {
            backups: Some(folder.join("backups")),
            journal: Some(Arc::new(safety::journal_in(folder.join("journal"))?)),
            presence: Some(windows::presence_in(folder.join("windows"))?),
            ..Self::default()
        })
    }

    /// The backups, as many as the settings say.
    pub fn backups(&self, settings: &Settings) -> Option<Backups> {
        let folder = self.backups.clone()?;
        Some(Backups { folder, keep: settings.backups_kept() })
    }

    /// Listens for a second start that wants the file of this window.
    pub fn listen(&mut self, ctx: &Context, notifier: &Notifier) {
        self.ear = self.presence.as_ref().and_then(|presence| ear(ctx, presence, notifier));
    }

    /// Watches the file at a path, or none. Where it can't be watched, saving finds out what
    /// happened to it.
    pub fn watch(&mut self, ctx: &Context, path: Option<&Path>, notifier: &Notifier) {
        let wanted = path.and_then(|path| std::path::absolute(path).ok());
        if self.watch.as_ref().map(|(path, _)| path) == wanted.as_ref() {
            return;
        }
        if let Some(presence) = &self.presence {
            presence.shows(wanted.as_deref());
        }
        self.watch = wanted.and_then(|path| Some((path.clone(), watcher(ctx, path, notifier)?)));
    }
}

/// Waits for calls. They are answered at once, on the thread that sees them: whoever calls is waiting.
fn ear(ctx: &Context, presence: &Presence, notifier: &Notifier) -> Option<RecommendedWatcher> {
    let (ctx, notifier, call) = (ctx.clone(), notifier.clone(), presence.call());
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) && windows::answer(&call) {
            notifier.called();
            ctx.request_repaint();
        }
    });
    let mut watcher = watcher.ok()?;
    watcher.watch(presence.folder(), RecursiveMode::NonRecursive).ok()?;
    Some(watcher)
}

/// Watches the folder, because a file that is saved anew is another one under the same name.
fn watcher(ctx: &Context, path: PathBuf, notifier: &Notifier) -> Option<RecommendedWatcher> {
    let folder = path.parent()?.to_owned();
    let (ctx, notifier) = (ctx.clone(), notifier.clone());
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let is_it = |event: &notify::Event| !event.kind.is_access() && event.paths.contains(&path);
        if event.is_ok_and(|event| is_it(&event)) {
            notifier.file_changed(path.clone());
            ctx.request_repaint();
        }
    });
    let mut watcher = watcher.ok()?;
    watcher.watch(&folder, RecursiveMode::NonRecursive).ok()?;
    Some(watcher)
}
