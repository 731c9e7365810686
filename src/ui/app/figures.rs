//! What happens to charts outside the window: the clipboard, files. And which part the results show.

use std::path::{Path, PathBuf};

use eframe::egui::ColorImage;

use super::App;
use crate::model::MemberId;
use crate::ops::WriteError;
use crate::ops::figures::Pixels;
use crate::scoring::Filter;
use crate::t;
use crate::ui::dialogs::{Dialog, PathDialog};
use crate::ui::jobs::Purpose;
use crate::ui::notices::Tone;
use crate::ui::state::{KeptFigure, Screen};

impl App {
    pub(super) fn filter(&mut self, filter: Filter) {
        if let Some(document) = &mut self.document {
            document.set_filter(filter);
        }
        // What was picked may not be in the part.
        self.view.results.item = None;
    }

    pub(super) fn copy_picture(&mut self, picture: Option<Pixels>) {
        match picture {
            Some(Pixels { width, height, rgba }) => {
                self.ctx.copy_image(ColorImage::from_rgba_unmultiplied([width, height], &rgba));
                self.view.notices.push(Tone::Done, t!(self.text, "figure-copied"), None);
            }
            None => self.complain(t!(self.text, "figure-not-drawn"), None),
        }
    }

    pub(super) fn ask_where_to_keep(&mut self, kept: Box<KeptFigure>) {
        let purpose = Purpose::Figure(kept.format);
        self.view.keeping = Some(kept);
        self.ask_for_file(purpose);
    }

    pub(super) fn show_figure_path_dialog(&mut self) {
        if let Some(format) = self.view.keeping.as_ref().map(|kept| kept.format) {
            let path = self.figure_name();
            let purpose = Purpose::Figure(format);
            self.show_dialog(Dialog::Path(PathDialog { purpose, path, focused: false }));
        }
    }

    /// The name that is proposed for a chart's file.
    pub(super) fn figure_name(&self) -> String {
        // Charts of a portfolio are of no single assessment.
        let document = self.document.as_ref().filter(|_| self.view.screen != Screen::Portfolio);
        let organisation = document.map_or("", |document| &document.assessment().organisation);
        match &self.view.keeping {
            Some(kept) => {
                let name = MemberId::from_name(&format!("{organisation} {}", kept.figure.title));
                format!("{name}.{}", kept.format.extension())
            }
            None => String::new(),
        }
    }

    pub(super) fn keep_figure(&mut self, path: PathBuf) {
        if let Some(kept) = self.view.keeping.take() {
            let mut path = path;
            if path.extension().is_none() {
                path.set_extension(kept.format.extension());
            }
            self.jobs.keep_figure(&self.ctx, *kept, &path);
        }
    }

    pub(super) fn figure_kept(&mut self, path: &Path, kept: Result<(), WriteError>) {
        match kept {
            Ok(()) => {
                let file = super::files::file_name(path);
                let done = t!(self.text, "figure-kept", file = file);
                self.view.notices.push(Tone::Done, done, None);
            }
            Err(error) => self.complain(error.line(&self.text), None),
        }
    }
}
