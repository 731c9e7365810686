//! What actions on a report's brand do: opening and keeping its file, taking in a logo or a font.

use std::path::{Path, PathBuf};

use super::App;
use crate::model::MemberId;
use crate::ops::brand::{Beside, is_font, logo_kind, read_brand_file, write_brand};
use crate::t;
use crate::ui::notices::Tone;
use crate::ui::state::report::Look;

impl App {
    /// Makes reports with the brand that was used last; one that can't be read any more is let go.
    pub(super) fn recall_brand(&mut self) {
        if let Some(path) = self.settings.brand.clone() {
            match read_brand_file(&path) {
                Ok(brand) => self.view.report.look = Look::kept(brand, path),
                Err(failed) => {
                    let line = t!(self.text, "brand-not-opened", reason = failed.line(&self.text));
                    self.complain(line, None);
                }
            }
        }
    }

    pub(super) fn open_brand(&mut self, path: &Path) {
        self.view.dialog = None;
        match read_brand_file(path) {
            Ok(brand) => {
                self.remember_brand(Some(path.to_owned()));
                self.view.report.look = Look::kept(brand, path.to_owned());
            }
            Err(failed) => {
                let line = t!(self.text, "brand-not-opened", reason = failed.line(&self.text));
                self.complain(line, None);
            }
        }
    }

    pub(super) fn save_brand(&mut self, path: PathBuf) {
        self.view.dialog = None;
        let path = if path.extension().is_some() { path } else { path.with_extension("ron") };
        let look = &self.view.report.look;
        let is_own = look.path.as_ref() == Some(&path);
        let now = path.exists().then(|| read_brand_file(&path).ok());
        // Its own file may be replaced as it was when it was read; another one not at all.
        let may_write = match now {
            None => true,
            Some(now) => is_own && now == look.kept,
        };
        if !may_write {
            let line = t!(self.text, "brand-there", path = path.display().to_string());
            self.complain(line, None);
            return;
        }
        match write_brand(&path, &self.view.report.look.brand) {
            Ok(()) => {
                let done = t!(self.text, "brand-kept", path = path.display().to_string());
                self.view.notices.push(Tone::Done, done, None);
                self.remember_brand(Some(path.clone()));
                let brand = self.view.report.look.brand.clone();
                self.view.report.look = Look::kept(brand, path);
            }
            Err(failed) => {
                let line = t!(self.text, "brand-not-saved", reason = failed.line(&self.text));
                self.complain(line, None);
            }
        }
    }

    pub(super) fn take_logo(&mut self, path: &Path) {
        let is_sound = |bytes: &[u8]| logo_kind(bytes).is_some();
        let wrong = t!(self.text, "brand-logo-wrong", path = path.display().to_string());
        if let Some(logo) = self.beside(path, is_sound, wrong) {
            self.view.report.look.brand.logo = Some(logo);
            self.view.report.look.is_changed = true;
        }
    }

    pub(super) fn take_font(&mut self, path: &Path) {
        let wrong = t!(self.text, "brand-font-wrong", path = path.display().to_string());
        if let Some(font) = self.beside(path, is_font, wrong) {
            let look = &mut self.view.report.look;
            if look.brand.fonts.iter().all(|other| other.name != font.name) {
                look.brand.fonts.push(font);
                look.is_changed = true;
            }
        }
    }

    /// The name that is proposed for a brand.
    pub(super) fn brand_name(&self) -> String {
        let look = &self.view.report.look;
        let kept = look.path.as_ref().and_then(|path| path.file_name());
        kept.map_or_else(
            || match MemberId::from_name(&look.brand.name).as_str() {
                "" => "brand.ron".to_owned(),
                name => format!("{name}.ron"),
            },
            |name| name.to_string_lossy().into_owned(),
        )
    }

    /// A file to lie beside a brand file, if it is sound; otherwise what is wrong is said.
    fn beside(
        &mut self,
        path: &Path,
        is_sound: impl Fn(&[u8]) -> bool,
        wrong: String,
    ) -> Option<Beside> {
        self.view.dialog = None;
        let name = path.file_name()?.to_string_lossy().into_owned();
        match std::fs::read(path) {
            Ok(bytes) if is_sound(&bytes) => Some(Beside { name, bytes }),
            _ => {
                self.complain(wrong, None);
                None
            }
        }
    }

    pub(super) fn remember_brand(&mut self, path: Option<PathBuf>) {
        self.settings.brand = path;
        self.keep_settings();
    }
}
