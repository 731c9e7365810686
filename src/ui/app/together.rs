//! What a team settles together: decisions, the workshop, spreadsheets that go out and come home.

use std::path::{Path, PathBuf};

use super::App;
use super::files::file_name;
use crate::model::{Change, Decision, Grouping, ItemId, MemberId, Outcome};
use crate::ops::sheet::{self, Book, BookError, SheetError};
use crate::ops::{Expect, WriteError};
use crate::t;
use crate::ui::action::Action;
use crate::ui::dialogs::{Dialog, SheetDialog, TakeInDialog};
use crate::ui::jobs::Purpose;
use crate::ui::notices::Tone;
use crate::ui::state::{DecisionDraft, Phase, Screen, WalkShown};

impl App {
    /// Records what the team decided. Nobody's answer changes.
    pub(super) fn decide(&mut self, item: &ItemId, outcome: Outcome, rationale: String) {
        let at = (self.clock.now)();
        let Some(document) = &self.document else {
            return;
        };
        let Some(by) = document.me.clone() else {
            self.actions.push(Action::AskWho);
            return;
        };
        let decision = Decision { outcome, rationale, by, at };
        let change = Change::decision(document.assessment(), item, Some(decision));
        self.view.decision = DecisionDraft::default();
        self.actions.push(Action::Edit(vec![change], Grouping::Separate));
    }

    /// Takes a decision back, and leaves its words as a draft: it is often decided anew.
    pub(super) fn reopen(&mut self, item: &ItemId) {
        let Some(document) = &self.document else {
            return;
        };
        let Some(decision) = document.assessment().decisions.get(item) else {
            return;
        };
        self.view.decision = DecisionDraft {
            item: Some(item.clone()),
            outcome: Some(decision.outcome),
            rationale: decision.rationale.clone(),
        };
        let change = Change::decision(document.assessment(), item, None);
        self.actions.push(Action::Edit(vec![change], Grouping::Separate));
    }

    /// Shows an item to a room, with the levels hidden.
    pub(super) fn start_workshop(&mut self, item: Option<ItemId>) {
        let Some(document) = &self.document else {
            return;
        };
        let first = || document.next_open_item(WalkShown::All).map(|item| item.id.clone());
        let item = item.or_else(|| self.view.item.clone()).or_else(first);
        // Whoever comes back to the same item finds it as it was left.
        if self.view.workshop.item != item {
            self.view.workshop.phase = Phase::Vote;
            self.view.workshop.member = None;
            self.view.workshop.reason = None;
            self.view.workshop.item = item.clone();
        }
        if self.view.decision.item != item {
            self.view.decision = DecisionDraft::default();
        }
        self.view.item = item;
        self.actions.push(Action::Go(Screen::Workshop));
    }

    pub(super) fn show_sheet_dialog(&mut self) {
        let dialog = SheetDialog::new(self.document.as_ref());
        self.show_dialog(Dialog::Sheet(dialog));
    }

    pub(super) fn ask_for_sheet(&mut self, member: MemberId) {
        self.view.dialog = None;
        self.view.sheet_for = Some(member);
        self.ask_for_file(Purpose::WriteSheet);
    }

    /// Writes the items of the member that was asked about.
    pub(super) fn write_sheet(&mut self, path: PathBuf) {
        let (Some(document), Some(member)) = (&self.document, &self.view.sheet_for) else {
            return;
        };
        let mut path = path;
        if path.extension().is_none() {
            path.set_extension("xlsx");
        }
        let today = (self.clock.today)();
        let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
        match sheet::member_sheet(assessment, questionnaire, member, today, &self.text) {
            Ok(bytes) => self.jobs.write_sheet(&self.ctx, path, bytes, Expect::New),
            Err(reason) => {
                let path = path.display().to_string();
                self.complain(
                    t!(self.text, "cli-sheet-failed", reason = reason, path = path),
                    None,
                );
            }
        }
    }

    pub(super) fn sheet_written(&mut self, path: &Path, written: Result<(), WriteError>) {
        match written {
            Ok(()) => {
                let done = t!(self.text, "sheet-written", file = file_name(path));
                self.view.notices.push(Tone::Done, done, None);
            }
            Err(failed) => self.complain(failed.line(&self.text), None),
        }
    }

    /// Shows what a spreadsheet says before any of it is taken in.
    pub(super) fn sheet_read(&mut self, path: &Path, read: Result<Book, BookError>) {
        let today = (self.clock.today)();
        let Some(document) = &mut self.document else {
            return;
        };
        // What was typed last must be a step of its own.
        document.stop_typing();
        let planned = read.map_err(SheetError::Book).and_then(|book| {
            let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
            let plan = sheet::plan(&book, assessment, questionnaire, today, &self.text)?;
            Ok((book, plan))
        });
        match planned {
            Ok((book, plan)) => {
                let dialog = TakeInDialog { file: file_name(path), book, plan };
                self.show_dialog(Dialog::TakeIn(Box::new(dialog)));
            }
            Err(failed) => {
                let path = path.display().to_string();
                self.complain(failed.line(&path, &self.text), None);
            }
        }
    }

    /// Takes in what the dialog shows: one step, done by whoever sits here, of the member's answers.
    pub(super) fn take_sheet_in(&mut self) {
        let Some(Dialog::TakeIn(dialog)) = self.view.dialog.take() else {
            return;
        };
        let (now, today) = ((self.clock.now)(), (self.clock.today)());
        let Some(document) = &mut self.document else {
            return;
        };
        if document.read_only {
            self.remark(t!(self.text, "read-only"));
            return;
        }
        let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
        // Checked anew: a colleague's answers may have come in while the dialog was open.
        let Ok(plan) = sheet::plan(&dialog.book, assessment, questionnaire, today, &self.text)
        else {
            return;
        };
        let by = document.me.clone().unwrap_or_else(|| plan.member.clone());
        let mine = self.settings.me.as_ref().map_or(by.as_str(), |me| me.name.as_str());
        let (items, name) = (plan.items(), plan.name.clone());
        let Some(edit) = plan.edit(assessment, (&by, mine), now) else {
            return;
        };
        document.edit(&by, now, edit.changes, Grouping::Separate);
        let done = t!(self.text, "sheet-taken-in", items = items, name = name);
        let undo = document.can_undo().then(|| {
            let command = crate::ui::command::Command::Undo;
            (command.name(&self.text), Action::Run(command))
        });
        self.view.notices.push(Tone::Done, done, undo);
    }
}
