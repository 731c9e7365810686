//! Asking for a passphrase: to open what is encrypted, and to encrypt.

use std::path::{Path, PathBuf};

use eframe::egui::{Response, Ui};

use super::foot::{foot_unless_ui, foot_with_ui};
use super::person::entered;
use crate::ops::Passphrase;
use crate::ops::safety::LockedAway;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::size;
use crate::ui::widgets::{field_label, heading, icon_line, line_edit, small, subdued};

/// What needs a passphrase to be opened.
#[derive(Clone, Debug)]
pub enum Locked {
    /// A file to open.
    File(PathBuf),
    /// An earlier version to open as a copy.
    Copy(PathBuf),
    /// A copy to bring into the open document.
    Merge(PathBuf),
    /// Unsaved work.
    Work(LockedAway),
}

/// Asks for the passphrase of something.
pub struct PassphraseDialog {
    locked: Locked,
    /// Whether another one was tried and didn't fit.
    was_wrong: bool,
    typed: String,
    shown: bool,
    focused: bool,
}

/// Asks for a passphrase to encrypt by.
pub struct NewPassphraseDialog {
    /// Whether the document is encrypted already, by another one.
    is_change: bool,
    /// Where it is to be saved, where that was said.
    to: Option<PathBuf>,
    typed: String,
    again: String,
    shown: bool,
    focused: bool,
}

impl PassphraseDialog {
    /// Asks for the first time, or again after a wrong one.
    pub fn new(locked: Locked, was_wrong: bool) -> Self {
        Self { locked, was_wrong, typed: String::new(), shown: false, focused: false }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        heading(ui, &t!(text, "passphrase-title"));
        let (Locked::File(path) | Locked::Copy(path) | Locked::Merge(path)) = &self.locked else {
            self.fields_ui(ui, cx, out);
            return;
        };
        small(ui, path.display().to_string());
        self.fields_ui(ui, cx, out);
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        if self.was_wrong {
            icon_line(ui, Icon::Warning, cx.palette.attention, &t!(text, "passphrase-wrong"));
        }
        ui.add_space(size::SPACE);
        let field = field_ui(ui, &t!(text, "passphrase-label"), &mut self.typed, self.shown);
        if !self.focused {
            field.request_focus();
            self.focused = true;
        }
        let submit = entered(ui, &field);
        ui.checkbox(&mut self.shown, t!(text, "passphrase-show"));
        ui.add_space(size::SPACE);
        let passphrase = Passphrase::new(&self.typed);
        let missing = passphrase.is_none().then(|| t!(text, "missing-passphrase"));
        let go = t!(text, "passphrase-open");
        let is_clicked = foot_unless_ui(ui, &go, missing, cx, out, |_, _| {});
        if let Some(passphrase) = passphrase.filter(|_| is_clicked || submit) {
            out.push(Action::CloseDialog);
            out.push(Action::Unlock(self.locked.clone(), passphrase));
        }
    }
}

impl NewPassphraseDialog {
    /// For a document that is encrypted already or isn't yet.
    pub fn new(is_change: bool, to: Option<PathBuf>) -> Self {
        let (typed, again) = (String::new(), String::new());
        Self { is_change, to, typed, again, shown: false, focused: false }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        if self.is_change {
            heading(ui, &t!(text, "command-change-passphrase"));
        } else {
            heading(ui, &t!(text, "passphrase-new-title"));
        }
        subdued(ui, t!(text, "passphrase-new-text"));
        let limits = if self.is_change {
            t!(text, "passphrase-changed-text")
        } else {
            t!(text, "passphrase-new-limits")
        };
        icon_line(ui, Icon::Warning, cx.palette.attention, &limits);
        ui.add_space(size::SPACE);
        let field = field_ui(ui, &t!(text, "passphrase-label"), &mut self.typed, self.shown);
        if !self.focused {
            field.request_focus();
            self.focused = true;
        }
        let again = field_ui(ui, &t!(text, "passphrase-again"), &mut self.again, self.shown);
        let submit = entered(ui, &again);
        ui.checkbox(&mut self.shown, t!(text, "passphrase-show"));
        small(ui, t!(text, "passphrase-short"));
        ui.add_space(size::SPACE);
        let passphrase = Passphrase::new(&self.typed);
        let missing = if passphrase.is_none() {
            Some(t!(text, "missing-passphrase"))
        } else if self.again.is_empty() {
            Some(t!(text, "missing-passphrase-again"))
        } else {
            (self.typed != self.again).then(|| t!(text, "passphrase-differ"))
        };
        let passphrase = passphrase.filter(|_| missing.is_none());
        let go = t!(text, "passphrase-encrypt");
        let is_clicked = foot_unless_ui(ui, &go, missing, cx, out, |_, _| {});
        if let Some(passphrase) = passphrase.filter(|_| is_clicked || submit) {
            out.push(Action::CloseDialog);
            out.push(Action::Encrypt(passphrase, self.to.clone()));
        }
    }
}

fn field_ui(ui: &mut Ui, name: &str, typed: &mut String, shown: bool) -> Response {
    let label = field_label(ui, name);
    ui.add(line_edit(typed).password(!shown).desired_width(f32::INFINITY)).labelled_by(label.id)
}

/// An encrypted document is about to be saved under a name that says that it isn't.
pub(super) fn unencrypted_ui(ui: &mut Ui, path: &Path, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "unencrypted-title"));
    ui.label(t!(text, "unencrypted-text"));
    small(ui, path.display().to_string());
    ui.add_space(size::SPACE_L);
    let go = t!(text, "unencrypted-keep");
    let is_clicked = foot_with_ui(ui, &go, cx, out, |ui, out| {
        if ui.button(t!(text, "unencrypted-save")).clicked() {
            out.push(Action::CloseDialog);
            out.push(Action::SaveCopyTo(path.to_owned()));
        }
    });
    if is_clicked {
        out.push(Action::CloseDialog);
        out.push(Action::SaveCopyTo(crate::ops::encryption::encrypted_name(path)));
    }
}
