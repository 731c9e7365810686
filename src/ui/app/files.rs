//! Opening and saving: what the jobs are started with, and what their results do to the window.

use std::path::{Path, PathBuf};

use super::App;
use crate::model::{Attachment, Change, EvidenceId, Grouping, Revision};
use crate::ops::encryption::{encrypted_name, is_encrypted_name};
use crate::ops::settings::{Place, Recent};
use crate::ops::{self, Expect, OpenError, Opened, SaveError, Saved};
use crate::t;
use crate::ui::action::Action;
use crate::ui::command::Command;
use crate::ui::dialogs::{Dialog, Locked};
use crate::ui::jobs::{Outcome, Purpose, SaveTarget};
use crate::ui::notices::Tone;
use crate::ui::state::{DecisionDraft, Document, ResultsView, Screen, TeamView, WorkshopView};

/// How many files the first screen remembers.
const MOST_RECENT: usize = 12;

impl App {
    pub(super) fn take_job_results(&mut self) {
        for outcome in self.jobs.poll() {
            match outcome {
                Outcome::Opened(path, opened) => self.opened(&path, *opened),
                Outcome::Saved(path, revision, saved) => match *saved {
                    Ok(saved) => self.saved(&path, revision, saved),
                    Err(error) => self.save_failed(path, &error),
                },
                Outcome::Unlocked(locked, unlocked) => self.unlocked(locked, *unlocked),
                Outcome::Attached(id, source, attached) => self.attached(&id, &source, attached),
                Outcome::Files(files) => self.view.files = files,
                Outcome::FigureKept(path, kept) => self.figure_kept(&path, kept),
                Outcome::Picture(picture) => self.copy_picture(picture),
                Outcome::Sheet(path, read) => self.sheet_read(&path, read),
                Outcome::SheetWritten(path, written) => self.sheet_written(&path, written),
                Outcome::Pages(drawn_from, pages) => self.pages_drawn(*drawn_from, pages),
                Outcome::ReportWritten(written) => self.report_written(written),
                Outcome::Scanned(found, progress) => self.portfolio_scanned(*found, &progress),
                Outcome::BulkEnded(done, progress) => self.bulk_ended(*done, &progress),
                Outcome::HandedOn(handed_on) => self.handed_on(handed_on),
                Outcome::PortfolioReportWritten(written) => self.portfolio_report_written(written),
                Outcome::Compared(found, progress) => self.compared(*found, &progress),
                Outcome::ReportEnded => self.report_ended(),
                Outcome::Advised(ask, advice) => self.advised(ask, *advice),
                Outcome::Packs(packs) => self.packs_loaded(packs),
                Outcome::Journalled => {}
                Outcome::FileChanged(path) => self.file_changed(&path),
                Outcome::CameIn(theirs, stamp) => self.take_in(&theirs, stamp),
                Outcome::Everyday(seen) => self.take_everyday(seen),
                Outcome::Copies(copies) => self.copies_found(&copies),
                Outcome::HandedOut(copy, written) => self.handed_out(&copy, *written),
                Outcome::Picked(purpose, Some(path)) => self.picked(purpose, path),
                Outcome::Picked(purpose, None) => self.nothing_picked(purpose),
                Outcome::SettingsKept(Ok(())) => {}
                Outcome::SettingsKept(Err(error)) => {
                    self.complain(error.line(&self.text), None);
                }
            }
        }
    }

    fn saved(&mut self, path: &Path, revision: Revision, saved: Saved) {
        let Saved { stamp, merged } = saved;
        let mut before = None;
        if let Some(document) = &mut self.document {
            before = document.path.clone().filter(|before| *before != path);
            let nothing_since = document.revision() == revision;
            if let Some(merged) = &merged {
                document.absorb(&merged.assessment);
            }
            let held = if nothing_since { document.revision() } else { revision };
            document.mark_saved(held, path.to_owned(), stamp);
        }
        if let Some(merged) = &merged {
            for line in merged.lines(&self.text) {
                self.remark(line);
            }
        }
        self.settle_encryption(path, before.as_deref());
        self.look_at_files(before);
        self.remember_recent(path);
        self.remember_place();
        let done = t!(self.text, "saved", file = file_name(path));
        self.view.notices.push(Tone::Done, done, None);
        self.continue_put_off();
    }

    pub(super) fn open(&mut self, path: PathBuf) {
        if !self.puts_off(Action::Open(path.clone())) {
            let today = (self.clock.today)();
            self.jobs.open(&self.ctx, path, None, self.packs.clone(), today);
        }
    }

    fn opened(&mut self, path: &Path, opened: Result<Opened, OpenError>) {
        match opened {
            Ok(opened) => {
                self.located();
                let Opened {
                    assessment,
                    questionnaire,
                    stamp,
                    passphrase,
                    read_only,
                    upgrade,
                    warnings,
                } = opened;
                let mut document = Document::new(questionnaire, assessment, (self.clock.today)());
                let revision = document.revision();
                document.mark_saved(revision, path.to_owned(), stamp);
                document.read_only = read_only;
                document.passphrase = passphrase;
                self.recognise(&mut document);
                let place = self.settings.places.get(&document.assessment().id).cloned();
                let screen =
                    place.as_ref().map_or(Screen::Walk, |place| Screen::from_code(&place.screen));
                let screen = if screen == Screen::Home { Screen::Walk } else { screen };
                self.show_document(document, screen, place.and_then(|place| place.item));
                self.remember_recent(path);
                self.offer_copies();
                self.tell_of_mentions();
                if let Some(upgrade) = upgrade {
                    self.show_dialog(Dialog::Upgrade(upgrade));
                }
                for warning in warnings {
                    self.remark(warning.line(&self.text));
                }
            }
            Err(error) if self.asks_for_passphrase(&error, Locked::File(path.to_owned())) => {}
            Err(error) => {
                let mut said = vec![t!(self.text, "open-failed", file = file_name(path))];
                said.extend(error.lines(&self.text));
                let said = said.join("\n");
                let backups = self.safety.backups(&self.settings);
                let found = backups.map(|backups| backups.of_broken(path)).unwrap_or_default();
                let action = (!found.is_empty())
                    .then(|| (Command::Versions.name(&self.text), Action::ShowVersions(found)));
                self.view.notices.push_of_opening(said, action);
            }
        }
    }

    pub(super) fn show_document(
        &mut self,
        document: Document,
        screen: Screen,
        item: Option<crate::model::ItemId>,
    ) {
        self.clear_journal();
        self.view.notices.something_is_open();
        self.view.item = item.filter(|id| document.questionnaire().item(id).is_some());
        self.view.search.clear();
        self.view.walk_shown = None;
        self.view.team = TeamView::default();
        self.view.workshop = WorkshopView::default();
        self.view.decision = DecisionDraft::default();
        self.view.results = ResultsView::default();
        self.view.plan = crate::ui::state::PlanView::default();
        self.view.report.forget_pages();
        self.view.show_item_in_trail = true;
        self.view.scroll_to_top = true;
        self.view.evidence = None;
        self.view.files.clear();
        self.document = Some(document);
        self.look_at_files(None);
        self.actions.push(Action::Go(screen));
    }

    pub(super) fn save(&mut self) {
        let Some(document) = self.document.as_ref().filter(|document| !document.read_only) else {
            return;
        };
        match (document.path.clone(), document.stamp.clone()) {
            (Some(path), Some(stamp)) if !document.is_sample => {
                self.start_save(path, Expect::Same(stamp));
            }
            _ => self.ask_for_file(Purpose::Save),
        }
    }

    pub(super) fn save_to(&mut self, path: PathBuf) {
        let Some(document) = &self.document else {
            return;
        };
        if document.read_only {
            // A copy would lack what this version doesn't know, without saying so.
            self.remark(t!(self.text, "read-only"));
            return;
        }
        let mut path = path;
        if path.extension().is_none() {
            // Desktops don't add it, and a file without it is not offered for opening again.
            path.set_extension("ron");
            if document.passphrase.is_some() {
                path = encrypted_name(&path);
            }
        }
        if !self.asks_about_encryption(&path) {
            self.save_copy_to(path);
        }
    }

    pub(super) fn start_save(&mut self, path: PathBuf, expect: Expect) {
        if let Some(document) = &mut self.document {
            document.stop_typing();
            let revision = document.revision();
            let assessment = document.assessment().clone();
            let passphrase = document.passphrase.clone().filter(|_| is_encrypted_name(&path));
            let backups = self.safety.backups(&self.settings);
            let target = SaveTarget { path, passphrase, expect, backups };
            self.jobs.save(&self.ctx, assessment, revision, target);
        }
    }

    fn save_failed(&mut self, path: PathBuf, error: &SaveError) {
        match error {
            SaveError::ChangedOnDisk(_) => self.show_dialog(Dialog::ChangedOnDisk(path)),
            SaveError::Exists(_) => self.show_dialog(Dialog::Overwrite(path)),
            other => {
                let again = (Command::SaveAs.name(&self.text), Action::Run(Command::SaveAs));
                self.complain(other.line(&self.text), Some(again));
                self.view.put_off = None;
            }
        }
    }

    /// The person has seen what is there and wants it replaced.
    pub(super) fn save_over_changed(&mut self) {
        let path = match self.view.dialog.take() {
            Some(Dialog::ChangedOnDisk(path) | Dialog::Overwrite(path)) => path,
            other => {
                self.view.dialog = other;
                return;
            }
        };
        self.start_save(path, Expect::Anything);
    }

    /// Looks for questionnaires in this folder too, or no more.
    pub(super) fn change_pack_folders(&mut self, change: impl FnOnce(&mut Vec<PathBuf>)) {
        change(&mut self.settings.pack_folders);
        self.keep_settings();
        let folders = self.settings.pack_folders.clone();
        self.jobs.load_packs(&self.ctx, folders, self.text.tag().to_owned());
    }

    /// New assessments use what is at hand now; the open one keeps its questionnaire until it is
    /// opened again.
    fn packs_loaded(&mut self, packs: std::sync::Arc<crate::ops::Packs>) {
        let count = packs.listing().len();
        self.packs = packs;
        if let Some(document) = &mut self.document {
            document.content_changed();
        }
        self.view.notices.push(Tone::Done, t!(self.text, "packs-loaded", count = count), None);
    }

    /// Asks about unsaved work first, and remembers what was wanted. Whether it did.
    pub(super) fn puts_off(&mut self, action: Action) -> bool {
        let dirty = self.document.as_ref().is_some_and(Document::is_dirty);
        if dirty {
            self.view.put_off = Some(action);
            self.show_dialog(Dialog::Unsaved);
        }
        dirty
    }

    /// Does what waited for unsaved work to be dealt with.
    pub(super) fn continue_put_off(&mut self) {
        if let Some(action) = self.view.put_off.take() {
            self.view.dialog = None;
            self.actions.push(action);
        } else if matches!(self.view.dialog, Some(Dialog::Unsaved)) {
            self.view.dialog = None;
        }
    }

    /// Remembers where the reader is, to resume there.
    pub(super) fn remember_place(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        if document.is_sample || matches!(self.view.screen, Screen::Home | Screen::Help) {
            return;
        }
        let place = Place {
            screen: self.view.screen.code().to_owned(),
            item: self.view.item.clone(),
            me: document.author().cloned(),
        };
        let id = document.assessment().id.clone();
        if self.settings.places.get(&id) != Some(&place) {
            self.settings.places.insert(id, place);
            self.keep_settings();
        }
    }

    fn remember_recent(&mut self, path: &Path) {
        let Some(document) = &self.document else {
            return;
        };
        // A relative path means nothing after the next start from another folder.
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let stages = document
            .questionnaire()
            .stages
            .iter()
            .map(|stage| {
                let of_stage = document.questionnaire().items.iter().zip(&document.scores().items);
                let items =
                    of_stage.filter(|(item, _)| item.stage == stage.id).map(|(_, score)| score);
                let progress = crate::scoring::Progress::of(items);
                (progress.ratio() * 100.0).round() as u8
            })
            .collect();
        let recent = Recent {
            path: path.clone(),
            // The settings are not encrypted; they tell no more than the name of the file does.
            organisation: match &document.passphrase {
                Some(_) => file_name(&path),
                None => document.assessment().organisation.clone(),
            },
            opened: (self.clock.now)(),
            stage_percents: stages,
        };
        self.settings.recent.retain(|other| other.path != path);
        self.settings.recent.insert(0, recent);
        self.settings.recent.truncate(MOST_RECENT);
        self.keep_settings();
    }

    /// Attaches a file to the entry that it was asked for.
    pub(super) fn attach(&mut self, source: PathBuf) {
        let Some((id, how)) = self.view.attaching.take() else {
            return;
        };
        if let Some(path) = self.document.as_ref().and_then(|document| document.path.clone()) {
            self.jobs.attach(&self.ctx, id, how, path, source);
        }
    }

    fn attached(&mut self, id: &EvidenceId, source: &Path, attached: std::io::Result<Attachment>) {
        let file = match attached {
            Ok(file) => file,
            Err(failed) => {
                let (reason, path) =
                    (ops::reason(&failed, &self.text), source.display().to_string());
                let said = t!(self.text, "evidence-not-attached", reason = reason, path = path);
                self.complain(said, None);
                return;
            }
        };
        let Some(document) = &self.document else {
            return;
        };
        let Some(mut entry) = document.assessment().evidence.get(id).cloned() else {
            return;
        };
        let is_elsewhere = file.path.is_empty();
        if is_elsewhere && entry.location.trim().is_empty() {
            // Only whoever attached it can find it; say at least where that was.
            entry.location = source.display().to_string();
        }
        let name = file_name(source);
        if entry.title.trim().is_empty() {
            entry.title.clone_from(&name);
        }
        entry.file = Some(file);
        let change = Change::evidence(document.assessment(), id, Some(entry));
        self.actions.push(Action::Edit(vec![change], Grouping::Separate));
        self.actions.push(Action::LookAtFiles);
        if is_elsewhere {
            self.remark(t!(self.text, "evidence-file-elsewhere"));
        }
        let done = t!(self.text, "evidence-attached", name = name);
        self.view.notices.push(Tone::Done, done, None);
    }

    /// Looks at the attached files, in the background.
    pub(super) fn look_at_files(&mut self, before: Option<PathBuf>) {
        let Some(document) = &self.document else {
            return;
        };
        let register = &document.assessment().evidence;
        if let Some(path) = &document.path
            && register.values().any(|evidence| evidence.file.is_some())
        {
            let (assessment, path) = (document.assessment().clone(), path.clone());
            self.jobs.look_at_files(&self.ctx, assessment, path, before);
        }
    }

    fn copies_found(&mut self, copies: &[PathBuf]) {
        let Some(first) = copies.first() else {
            return;
        };
        let files = copies.iter().map(|path| file_name(path)).collect::<Vec<_>>().join(", ");
        let said = t!(self.text, "copies-found", count = copies.len(), files = files);
        let action = (t!(self.text, "copies-merge"), Action::MergeCopy(first.clone()));
        self.view.notices.push(Tone::Remark, said, Some(action));
    }

    pub(super) fn complain(&mut self, message: String, action: Option<(String, Action)>) {
        self.view.notices.push(Tone::Error, message, action);
    }

    pub(super) fn remark(&mut self, message: String) {
        self.view.notices.push(Tone::Remark, message, None);
    }
}

pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
