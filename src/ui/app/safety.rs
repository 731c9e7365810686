//! Unsaved work, earlier versions, and what colleagues save meanwhile.

use std::path::Path;
use std::time::Duration;

use super::App;
use crate::model::{Assessment, Change};
use crate::ops::safety;
use crate::ops::{self, Passphrase, Stamp};
use crate::t;
use crate::ui::action::Action;
use crate::ui::dialogs::{Dialog, Locked};
use crate::ui::safety::JOURNAL_SECS;
use crate::ui::state::{Document, Screen};

impl App {
    /// Has unsaved work written down soon, and clears it away once it is saved.
    pub(super) fn keep_journal(&mut self) {
        let (Some(journal), Some(document)) = (self.safety.journal.clone(), &self.document) else {
            return;
        };
        if !document.is_dirty() {
            // What is being written now would lie there again after it was cleared away.
            if !self.jobs.is_journalling() && self.safety.journalled.take().is_some() {
                journal.clear(document.assessment());
                self.safety.rewrite_journal = false;
            }
            return;
        }
        let revision = document.revision();
        if self.safety.journalled == Some(revision) && !self.safety.rewrite_journal {
            return;
        }
        let now = self.ctx.input(|input| input.time);
        let waited = now - self.safety.journalled_at;
        if waited < JOURNAL_SECS || self.jobs.is_journalling() {
            self.ctx.request_repaint_after(Duration::from_secs_f64(JOURNAL_SECS));
            return;
        }
        // A relative path would mean nothing to a program that starts in another folder.
        let path = document.path.as_ref().and_then(|path| std::path::absolute(path).ok());
        let assessment = document.snapshot();
        let passphrase = document.passphrase.clone();
        self.jobs.journal(&self.ctx, journal, assessment, path, passphrase);
        self.safety.journalled = Some(revision);
        self.safety.rewrite_journal = false;
        self.safety.journalled_at = now;
    }

    /// Nobody wants the open document's unsaved work, or it is saved.
    pub(super) fn clear_journal(&mut self) {
        if let (Some(journal), Some(document)) = (&self.safety.journal, &self.document) {
            journal.clear(document.assessment());
        }
        self.safety.journalled = None;
    }

    /// Watches the file of the open document.
    pub(super) fn watch_file(&mut self) {
        let path = self.document.as_ref().and_then(|document| document.path.clone());
        let notifier = self.jobs.notifier();
        self.safety.watch(&self.ctx, path.as_deref(), &notifier);
    }

    /// The open file is another than it was: reads it, unless it was this window that wrote it.
    pub(super) fn file_changed(&mut self, path: &Path) {
        let Some(document) = &self.document else {
            return;
        };
        let same = document.path.as_deref().is_some_and(|open| {
            open == path || std::path::absolute(open).is_ok_and(|open| open == path)
        });
        if let Some(stamp) = document.stamp.clone().filter(|_| same && !self.jobs.is_saving()) {
            let passphrase = document.passphrase.clone();
            self.jobs.look(&self.ctx, path.to_owned(), passphrase, stamp);
        }
    }

    /// A colleague has saved the open file. Never moves the reader's place.
    pub(super) fn take_in(&mut self, theirs: &Assessment, stamp: Stamp) {
        let Some(document) = &mut self.document else {
            return;
        };
        if theirs.id != document.assessment().id || document.stamp.as_ref() == Some(&stamp) {
            return;
        }
        let was_dirty = document.is_dirty();
        let merged = ops::merge(&document.snapshot(), theirs);
        document.absorb(theirs);
        document.stamp = Some(stamp.clone());
        if !was_dirty && let Some(path) = document.path.clone() {
            let revision = document.revision();
            document.mark_saved(revision, path, stamp);
        }
        for line in merged.lines(&self.text) {
            self.remark(line);
        }
    }

    /// Opens unsaved work of an earlier time, together with what was saved since.
    pub(super) fn open_recovered(&mut self, index: usize) {
        if self.puts_off(Action::OpenRecovered(index)) || index >= self.view.recovered.len() {
            return;
        }
        let recovery = self.view.recovered.remove(index);
        let id = recovery.assessment.questionnaire.clone();
        let Some(questionnaire) = self.packs.questionnaire(&id) else {
            self.complain(t!(self.text, "recovered-no-questionnaire", id = id.as_str()), None);
            self.view.recovered.insert(index, recovery);
            return;
        };
        let today = (self.clock.today)();
        let mut document = Document::new(questionnaire, recovery.assessment.clone(), today);
        if let Some((path, stamp)) = recovery.file.clone() {
            document.path = Some(path);
            document.stamp = Some(stamp);
        }
        document.passphrase = recovery.passphrase.clone();
        self.recognise(&mut document);
        // Before the old journal goes, this window's own holds the work.
        if let Some(journal) = &self.safety.journal
            && journal
                .write(
                    document.assessment(),
                    document.path.as_deref(),
                    document.passphrase.as_ref(),
                )
                .is_ok()
        {
            std::fs::remove_file(&recovery.journal).ok();
        }
        self.show_document(document, Screen::Walk, None);
    }

    /// Puts unsaved work that nobody wants among the backups.
    pub(super) fn put_away_recovered(&mut self, index: usize) {
        if index >= self.view.recovered.len() {
            return;
        }
        let recovery = self.view.recovered.remove(index);
        let backups = self.safety.backups(&self.settings);
        match safety::put_away(&recovery, backups.as_ref(), (self.clock.now)()) {
            Ok(()) => self.remark(t!(self.text, "recovered-put-away")),
            Err(failed) => {
                self.complain(
                    t!(self.text, "recovered-stays", reason = ops::reason(&failed, &self.text)),
                    None,
                );
                self.view.recovered.insert(index, recovery);
            }
        }
    }

    /// Lists the earlier versions of the open document.
    pub(super) fn show_versions(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        let backups = self.safety.backups(&self.settings);
        let versions =
            backups.map(|backups| backups.list(&document.assessment().id)).unwrap_or_default();
        self.show_dialog(Dialog::Versions(versions));
    }

    /// Says who changed what in the whole assessment.
    pub(super) fn show_history(&mut self) {
        if let Some(document) = &mut self.document {
            document.stop_typing();
            let document = &*document;
            // Blind means blind here too; what was said about an item is no answer.
            let shown = |change: &Change| {
                matches!(change, Change::Team(_))
                    || change.item().is_none_or(|item| !document.hides_colleagues(item))
            };
            let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
            let zone = &self.clock.zone;
            let mut lines =
                ops::shown_log_lines(assessment, questionnaire, &self.text, zone, shown);
            lines.reverse();
            self.show_dialog(Dialog::History(lines));
        }
    }

    /// Opens a file as a document that has no file yet.
    pub(super) fn open_copy(&mut self, path: &Path) {
        if self.puts_off(Action::OpenCopy(path.to_owned())) {
            return;
        }
        self.open_copy_by(path, None);
    }

    pub(super) fn open_copy_by(&mut self, path: &Path, passphrase: Option<&Passphrase>) {
        let today = (self.clock.today)();
        let known = self.document.as_ref().and_then(|document| document.passphrase.clone());
        match ops::open_with(path, passphrase.or(known.as_ref()), &self.packs, today) {
            Ok(opened) => {
                let passphrase = opened.passphrase;
                let mut document = Document::new(opened.questionnaire, opened.assessment, today);
                document.passphrase = passphrase;
                self.recognise(&mut document);
                self.show_document(document, Screen::Walk, None);
                self.remark(t!(self.text, "versions-opened"));
            }
            Err(error) if self.asks_for_passphrase(&error, Locked::Copy(path.to_owned())) => {}
            Err(error) => self.complain(error.lines(&self.text).join("\n"), None),
        }
    }

    /// Says when copies lie beside the file that a sync tool has left.
    pub(super) fn offer_copies(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        let Some(path) = &document.path else {
            return;
        };
        if document.assessment().hand_out.is_some() {
            // A member's copy waits for nothing; it is brought into the others.
            return;
        }
        let (path, passphrase) = (path.clone(), document.passphrase.clone());
        self.jobs.find_copies(&self.ctx, path, passphrase, document.assessment().clone());
    }

    /// Brings another copy of the open document in: one that a sync tool has left, or one that a
    /// member sent back.
    pub(super) fn merge_copy(&mut self, path: &Path) {
        self.merge_copy_by(path, None);
    }

    pub(super) fn merge_copy_by(&mut self, path: &Path, passphrase: Option<&Passphrase>) {
        let today = (self.clock.today)();
        let known = self.document.as_ref().and_then(|document| document.passphrase.clone());
        match ops::open_with(path, passphrase.or(known.as_ref()), &self.packs, today) {
            Ok(opened) => {
                let Some(document) = &mut self.document else {
                    return;
                };
                if opened.assessment.id != document.assessment().id {
                    self.complain(t!(self.text, "merge-other"), None);
                    return;
                }
                if opened.read_only || document.read_only {
                    self.remark(t!(self.text, "read-only"));
                    return;
                }
                let before = document.assessment().trail.entries().len();
                let merged = ops::merge(&document.snapshot(), &opened.assessment);
                if merged.assessment.trail.entries().len() == before {
                    self.remark(t!(self.text, "merge-nothing-new"));
                    return;
                }
                let mine = document.assessment().clone();
                document.absorb(&opened.assessment);
                if let Some(from) = document.path.is_some().then_some(path) {
                    self.look_at_files(Some(from.to_owned()));
                }
                for line in merged.lines(&self.text) {
                    self.remark(line);
                }
                self.offer_to_hand_in(&mine, &opened.assessment);
            }
            Err(error) if self.asks_for_passphrase(&error, Locked::Merge(path.to_owned())) => {}
            Err(error) => self.complain(error.lines(&self.text).join("\n"), None),
        }
    }
}
