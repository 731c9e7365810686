//! Work that takes longer than a frame: reading and writing files, and waiting for file dialogs.
//! Each runs on a thread with a name, reports once, and wakes the window itself.

mod bulk;
mod compare;
mod dialogs;
mod everyday;
mod hand_on;
mod outputs;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use eframe::egui::Context;
use jiff::civil::Date;

use crate::model::{Assessment, Attachment, EvidenceId, Revision};
use crate::ops::bulk::Finished;
use crate::ops::evidence::{Attach, FileState};
use crate::ops::figures::{self, Figure, Pixels};
use crate::ops::portfolio::Portfolio;
use crate::ops::report::{PagePicture, ReportError, Written};
use crate::ops::safety::{Backups, Journal, LockedAway, Recovery};
use crate::ops::settings::Settings;
use crate::ops::sheet::{Book, BookError};
use crate::ops::sides::Gathered;
use crate::ops::{
    self, Expect, Locked, OpenError, Opened, Packs, Passphrase, SaveError, Saved, Stamp, WriteError,
};
use crate::scoring::goals::{Advice, Ask};
use crate::ui::state::portfolio::Progress;
use crate::ui::state::report::DrawnFrom;

pub use bulk::BulkJob;
pub use dialogs::{DialogRequest, FileDialogs, NativeDialogs, Purpose};
pub use everyday::Everyday;
pub use hand_on::{HandedOn, ResearchJob};

/// What a job brings back.
pub enum Outcome {
    /// A file was read, or not.
    Opened(PathBuf, Box<Result<Opened, OpenError>>),
    /// A file was written, or not.
    Saved(PathBuf, Revision, Box<Result<Saved, SaveError>>),
    /// A file dialog was answered.
    Picked(Purpose, Option<PathBuf>),
    /// Unsaved work was written down, or not.
    Journalled,
    /// Encrypted unsaved work was opened, or not; nothing where its file has all of it.
    Unlocked(LockedAway, Box<Result<Option<Recovery>, Locked>>),
    /// The file that is watched changed.
    FileChanged(PathBuf),
    /// What a colleague has saved to the open file, and what the file holds.
    CameIn(Box<Assessment>, Stamp),
    /// Copies of the open file beside it.
    Copies(Vec<PathBuf>),
    /// A member's copy was written, or not.
    HandedOut(Box<Assessment>, Box<Result<Saved, SaveError>>),
    /// A file was attached, or not.
    Attached(EvidenceId, PathBuf, std::io::Result<Attachment>),
    /// How the attached files were found.
    Files(BTreeMap<EvidenceId, FileState>),
    /// A spreadsheet was read, or not.
    Sheet(PathBuf, Result<Book, BookError>),
    /// A spreadsheet was written, or not.
    SheetWritten(PathBuf, Result<(), WriteError>),
    /// What the optimiser said.
    Advised(Ask, Box<Advice>),
    /// The questionnaires and frameworks were read anew.
    Packs(Arc<Packs>),
    /// A chart was drawn for the clipboard, or not.
    Picture(Option<Pixels>),
    /// A chart was written, or not.
    FigureKept(PathBuf, Result<(), WriteError>),
    /// What the pages of a report were drawn from, and they, or why there are none.
    Pages(Box<DrawnFrom>, Result<Vec<PagePicture>, ReportError>),
    /// A format of a report was written, or not.
    ReportWritten(Result<Written, ReportError>),
    /// A folder of assessments was looked through.
    Scanned(Box<Portfolio>, Arc<Progress>),
    /// Something was done with many assessments.
    BulkEnded(Box<Finished>, Arc<Progress>),
    /// Something was handed on, or read that others handed on.
    HandedOn(HandedOn),
    /// Assessments were put beside each other.
    Compared(Box<Gathered>, Arc<Progress>),
    /// No more formats of a report will be written.
    ReportEnded,
    /// The report on a portfolio was written, or not.
    PortfolioReportWritten(Result<Written, ReportError>),
    /// A look at the world around the window.
    Everyday(Everyday),
    /// The settings were written, or not.
    SettingsKept(Result<(), WriteError>),
}

/// Where a document is saved, and how.
pub struct SaveTarget {
    /// The file.
    pub path: PathBuf,
    /// What it is encrypted by, if it is.
    pub passphrase: Option<Passphrase>,
    /// What has to be there.
    pub expect: Expect,
    /// Where what was there is kept.
    pub backups: Option<Backups>,
}

/// The jobs under way.
pub struct Jobs {
    sender: Sender<Outcome>,
    receiver: Receiver<Outcome>,
    dialogs: Box<dyn FileDialogs>,
    saving: bool,
    opening: bool,
    asking: bool,
    keeping_settings: bool,
    journalling: bool,
}

/// Tells the window from another thread that its file changed, or that somebody calls for it.
#[derive(Clone)]
pub struct Notifier(Sender<Outcome>);

impl Notifier {
    /// The file at this path changed.
    pub fn file_changed(&self, path: PathBuf) {
        // The window may be gone by now; then nobody needs to know.
        self.0.send(Outcome::FileChanged(path)).ok();
    }

    /// A second start wants this window's file.
    pub fn called(&self) {
        self.0.send(Outcome::Everyday(Everyday::Called)).ok();
    }
}

impl Jobs {
    /// No jobs, and dialogs of this kind.
    pub fn new(dialogs: Box<dyn FileDialogs>) -> Self {
        let (sender, receiver) = channel();
        Self {
            sender,
            receiver,
            dialogs,
            saving: false,
            opening: false,
            asking: false,
            keeping_settings: false,
            journalling: false,
        }
    }

    /// Whether a save is under way.
    pub fn is_saving(&self) -> bool {
        self.saving
    }

    /// Whether a file is being read.
    pub fn is_opening(&self) -> bool {
        self.opening
    }

    /// Reads a file.
    pub fn open(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        passphrase: Option<Passphrase>,
        packs: Arc<Packs>,
        as_of: Date,
    ) {
        if self.opening {
            return;
        }
        self.opening = true;
        let failed = path.clone();
        let started = self.spawn(ctx, "open", move || {
            let opened = ops::open_with(&path, passphrase.as_ref(), &packs, as_of);
            Outcome::Opened(path, Box::new(opened))
        });
        if let Err(error) = started {
            self.report(Outcome::Opened(failed, Box::new(Err(OpenError::machine(&error)))));
        }
    }

    /// Writes a snapshot of a document. A second save waits for the first by being refused: the
    /// caller sees [`Self::is_saving`] and asks again.
    pub fn save(
        &mut self,
        ctx: &Context,
        assessment: Assessment,
        revision: Revision,
        target: SaveTarget,
    ) {
        if self.saving {
            return;
        }
        self.saving = true;
        let SaveTarget { path, passphrase, expect, backups } = target;
        let failed = path.clone();
        let started = self.spawn(ctx, "save", move || {
            let passphrase = passphrase.as_ref();
            let saved = ops::save_with(&assessment, &path, passphrase, expect, backups.as_ref());
            Outcome::Saved(path, revision, Box::new(saved))
        });
        if let Err(error) = started {
            self.report(Outcome::Saved(
                failed,
                revision,
                Box::new(Err(SaveError::machine(&error))),
            ));
        }
    }

    /// Writes the settings, unless they are being written; then the caller asks again later.
    /// Whether it began.
    pub fn keep_settings(&mut self, ctx: &Context, settings: Settings) -> bool {
        if self.keeping_settings {
            return false;
        }
        let started = self
            .spawn(ctx, "settings", move || Outcome::SettingsKept(ops::settings::save(&settings)));
        self.keeping_settings = started.is_ok();
        self.keeping_settings
    }

    /// Whether unsaved work is being written down.
    pub fn is_journalling(&self) -> bool {
        self.journalling
    }

    /// Writes unsaved work down.
    pub fn journal(
        &mut self,
        ctx: &Context,
        journal: Arc<Journal>,
        assessment: Assessment,
        path: Option<PathBuf>,
        passphrase: Option<Passphrase>,
    ) {
        let started = self.spawn(ctx, "journal", move || {
            let written = journal.write(&assessment, path.as_deref(), passphrase.as_ref());
            if let Err(failed) = written {
                log::error!("unsaved work was not written down: {failed}");
            }
            Outcome::Journalled
        });
        self.journalling = started.is_ok();
    }

    /// What tells the window that its file changed.
    pub fn notifier(&self) -> Notifier {
        Notifier(self.sender.clone())
    }

    /// Reads the open file if it no longer holds what it held.
    pub fn look(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        passphrase: Option<Passphrase>,
        held: Stamp,
    ) {
        let started = self.spawn(ctx, "look", move || {
            match ops::read_if_changed(&path, passphrase.as_ref(), &held) {
                Some((assessment, stamp)) => Outcome::CameIn(Box::new(assessment), stamp),
                None => Outcome::Copies(Vec::new()),
            }
        });
        if let Err(error) = started {
            log::error!("no thread to look at the file: {error}");
        }
    }

    /// Looks for copies of the open file beside it.
    pub fn find_copies(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        passphrase: Option<Passphrase>,
        assessment: Assessment,
    ) {
        let started = self.spawn(ctx, "copies", move || {
            Outcome::Copies(ops::safety::copies_beside(&path, passphrase.as_ref(), &assessment))
        });
        if let Err(error) = started {
            log::error!("no thread to look for copies: {error}");
        }
    }

    /// Opens unsaved work that is encrypted.
    pub fn unlock(&mut self, ctx: &Context, locked: LockedAway, passphrase: Passphrase) {
        let started = self.spawn(ctx, "unlock", move || {
            let unlocked = ops::safety::unlock(&locked, &passphrase);
            Outcome::Unlocked(locked, Box::new(unlocked))
        });
        if let Err(error) = started {
            log::error!("no thread to open unsaved work: {error}");
        }
    }

    /// Attaches a file to an entry of the register of the assessment at a path.
    pub fn attach(
        &mut self,
        ctx: &Context,
        id: EvidenceId,
        how: Attach,
        assessment: PathBuf,
        source: PathBuf,
    ) {
        let (failed_id, failed_source) = (id.clone(), source.clone());
        let started = self.spawn(ctx, "attach", move || {
            let attached = ops::evidence::attach(&assessment, &source, how);
            Outcome::Attached(id, source, attached)
        });
        if let Err(error) = started {
            self.report(Outcome::Attached(failed_id, failed_source, Err(error)));
        }
    }

    /// Looks how the attached files of the assessment at a path are found now, after copying them
    /// along from where it was before, if it was elsewhere.
    pub fn look_at_files(
        &mut self,
        ctx: &Context,
        assessment: Assessment,
        path: PathBuf,
        before: Option<PathBuf>,
    ) {
        let started = self.spawn(ctx, "files", move || {
            if let Some(before) = before {
                let failed = ops::evidence::bring_files(&before, &path, &assessment);
                if failed > 0 {
                    log::error!("{failed} attached files could not be copied along");
                }
            }
            Outcome::Files(ops::evidence::look_at_files(&path, &assessment))
        });
        if let Err(error) = started {
            log::error!("no thread to look at files: {error}");
        }
    }

    /// Reads the questionnaires and frameworks anew.
    pub fn load_packs(&mut self, ctx: &Context, folders: Vec<PathBuf>, language: String) {
        let started = self
            .spawn(ctx, "packs", move || Outcome::Packs(ops::load_packs_from(folders, &language)));
        if let Err(error) = started {
            log::error!("no thread to read questionnaires: {error}");
        }
    }

    /// Draws a chart for the clipboard.
    pub fn draw(&mut self, ctx: &Context, figure: Figure) {
        let started = self
            .spawn(ctx, "draw", move || Outcome::Picture(figures::pixels(&figure, figures::SCALE)));
        if started.is_err() {
            self.report(Outcome::Picture(None));
        }
    }

    /// Shows a file dialog, unless one is open already.
    pub fn ask(&mut self, ctx: &Context, request: DialogRequest) {
        if self.asking {
            return;
        }
        self.asking = true;
        let (sender, ctx, purpose) = (self.sender.clone(), ctx.clone(), request.purpose);
        self.dialogs.ask(
            request,
            Box::new(move |picked| {
                // The window may be gone by now; then nobody needs the answer.
                sender.send(Outcome::Picked(purpose, picked)).ok();
                ctx.request_repaint();
            }),
        );
    }

    /// What has come back since the last call.
    pub fn poll(&mut self) -> Vec<Outcome> {
        let outcomes: Vec<Outcome> = self.receiver.try_iter().collect();
        for outcome in &outcomes {
            match outcome {
                Outcome::Opened(..) => self.opening = false,
                Outcome::Saved(..) => self.saving = false,
                Outcome::Picked(..) => self.asking = false,
                Outcome::SettingsKept(..) => self.keeping_settings = false,
                Outcome::Journalled => self.journalling = false,
                Outcome::Packs(_)
                | Outcome::Sheet(..)
                | Outcome::SheetWritten(..)
                | Outcome::Pages(..)
                | Outcome::ReportWritten(_)
                | Outcome::ReportEnded
                | Outcome::PortfolioReportWritten(_)
                | Outcome::Scanned(..)
                | Outcome::BulkEnded(..)
                | Outcome::HandedOn(_)
                | Outcome::Compared(..)
                | Outcome::Advised(..)
                | Outcome::FileChanged(_)
                | Outcome::CameIn(..)
                | Outcome::Everyday(_)
                | Outcome::Copies(_)
                | Outcome::HandedOut(..)
                | Outcome::Attached(..)
                | Outcome::Unlocked(..)
                | Outcome::Picture(_)
                | Outcome::FigureKept(..)
                | Outcome::Files(_) => {}
            }
        }
        outcomes
    }

    fn spawn(
        &self,
        ctx: &Context,
        name: &str,
        work: impl FnOnce() -> Outcome + Send + 'static,
    ) -> std::io::Result<()> {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            sender.send(work()).ok();
            ctx.request_repaint();
        })?;
        Ok(())
    }

    fn report(&self, outcome: Outcome) {
        self.sender.send(outcome).ok();
    }
}
