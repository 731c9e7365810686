//! Encrypted assessments: asking for passphrases, and saving with or without encryption.

use std::path::{Path, PathBuf};

use super::App;
use crate::ops::encryption::{encrypted_name, is_encrypted_name};
use crate::ops::safety::{LockedAway, Recovery};
use crate::ops::{Expect, FileCause, OpenError, Passphrase};
use crate::t;
use crate::ui::dialogs::{Dialog, Locked, NewPassphraseDialog, PassphraseDialog};
use crate::ui::jobs::Purpose;

impl App {
    /// Asks for the passphrase if that is why something could not be opened. Whether it was.
    pub(super) fn asks_for_passphrase(&mut self, error: &OpenError, locked: Locked) -> bool {
        let OpenError::File(failed) = error else {
            return false;
        };
        let was_wrong = match failed.cause {
            FileCause::Encrypted => false,
            FileCause::WrongPassphrase => true,
            _ => return false,
        };
        self.show_dialog(Dialog::Passphrase(PassphraseDialog::new(locked, was_wrong)));
        true
    }

    /// Opens by a passphrase what needed one.
    pub(super) fn unlock(&mut self, locked: Locked, passphrase: Passphrase) {
        let today = (self.clock.today)();
        match locked {
            Locked::File(path) => {
                self.jobs.open(&self.ctx, path, Some(passphrase), self.packs.clone(), today);
            }
            Locked::Copy(path) => self.open_copy_by(&path, Some(&passphrase)),
            Locked::Merge(path) => self.merge_copy_by(&path, Some(&passphrase)),
            Locked::Work(work) => self.jobs.unlock(&self.ctx, work, passphrase),
        }
    }

    /// Asks for the passphrase of unsaved work.
    pub(super) fn ask_to_unlock(&mut self, index: usize) {
        if let Some(locked) = self.view.locked.get(index).cloned() {
            let dialog = PassphraseDialog::new(Locked::Work(locked), false);
            self.show_dialog(Dialog::Passphrase(dialog));
        }
    }

    /// Unsaved work was opened, or not.
    pub(super) fn unlocked(
        &mut self,
        locked: LockedAway,
        unlocked: Result<Option<Recovery>, crate::ops::Locked>,
    ) {
        match unlocked {
            Ok(recovery) => {
                self.view.locked.retain(|other| *other != locked);
                if recovery.is_none() {
                    self.remark(t!(self.text, "locked-nothing-new"));
                }
                self.view.recovered.extend(recovery);
            }
            Err(crate::ops::Locked::WrongPassphrase) => {
                let dialog = PassphraseDialog::new(Locked::Work(locked), true);
                self.show_dialog(Dialog::Passphrase(dialog));
            }
            Err(_) => {
                let path = locked.journal.display().to_string();
                self.complain(t!(self.text, "passphrase-damaged", path = path), None);
            }
        }
    }

    /// Asks for a passphrase to encrypt the open document by, to save it under a name or beside its
    /// file.
    pub(super) fn ask_to_encrypt(&mut self, to: Option<PathBuf>) {
        let Some(document) = &self.document else {
            return;
        };
        if document.read_only {
            self.remark(t!(self.text, "read-only"));
            return;
        }
        let dialog = NewPassphraseDialog::new(document.passphrase.is_some(), to);
        self.show_dialog(Dialog::NewPassphrase(dialog));
    }

    /// Encrypts the open document from now on, and saves it.
    pub(super) fn encrypt(&mut self, passphrase: Passphrase, to: Option<PathBuf>) {
        let Some(document) = &mut self.document else {
            return;
        };
        document.passphrase = Some(passphrase);
        // What the journal holds so far anybody can read.
        self.safety.rewrite_journal = true;
        let is_file = document.path.is_some() && !document.is_sample;
        let path = to.or_else(|| document.path.clone().filter(|_| is_file));
        match path {
            Some(path) => self.save_copy_to(encrypted_name(&path)),
            None => self.ask_for_file(Purpose::Save),
        }
    }

    /// Whether saving under a name has to wait for a word about encryption; then it was asked for.
    pub(super) fn asks_about_encryption(&mut self, path: &Path) -> bool {
        let is_encrypted = self.document.as_ref().is_some_and(|open| open.passphrase.is_some());
        match (is_encrypted, is_encrypted_name(path)) {
            (true, false) => self.show_dialog(Dialog::Unencrypted(path.to_owned())),
            (false, true) => self.ask_to_encrypt(Some(path.to_owned())),
            _ => return false,
        }
        true
    }

    /// Saves under a name that says whether it is to be encrypted.
    pub(super) fn save_copy_to(&mut self, path: PathBuf) {
        let Some(document) = &self.document else {
            return;
        };
        let expect = match &document.stamp {
            Some(stamp) if document.path.as_deref() == Some(&path) => Expect::Same(stamp.clone()),
            _ => Expect::New,
        };
        self.start_save(path, expect);
    }

    /// After a save: what is not encrypted has no passphrase, and what was readable before still
    /// lies there.
    pub(super) fn settle_encryption(&mut self, path: &Path, before: Option<&Path>) {
        let Some(document) = &mut self.document else {
            return;
        };
        if !is_encrypted_name(path) {
            document.passphrase = None;
        } else if let Some(before) = before.filter(|before| !is_encrypted_name(before)) {
            let said = t!(self.text, "encrypted-done", path = before.display().to_string());
            self.remark(said);
        }
    }
}
