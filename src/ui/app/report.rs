//! What actions of the report screen do: drawing pages and writing files, both on threads.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::egui::{ColorImage, TextureOptions};

use super::App;
use crate::ops::Expect;
use crate::ops::report::{PagePicture, ReportError};
use crate::t;
use crate::ui::action::Action;
use crate::ui::dialogs::Dialog;
use crate::ui::jobs::Purpose;
use crate::ui::notices::Tone;
use crate::ui::state::report::{DrawnFrom, ReportJob};

impl App {
    fn report_job(&self) -> Option<ReportJob> {
        let document = self.document.as_ref()?;
        Some(ReportJob {
            questionnaire: document.shared_questionnaire(),
            assessment: document.assessment().clone(),
            packs: self.packs.clone(),
            options: self.view.report.options(),
            revision: document.revision(),
            as_of: (self.clock.today)(),
            language: self.text.tag().to_owned(),
        })
    }

    pub(super) fn preview_report(&mut self) {
        if let Some(job) = self.report_job().filter(|_| !self.view.report.drawing) {
            self.view.report.drawing = true;
            self.jobs.pages(&self.ctx, job);
        }
    }

    pub(super) fn pages_drawn(
        &mut self,
        drawn_from: DrawnFrom,
        pages: Result<Vec<PagePicture>, ReportError>,
    ) {
        let open = self.document.as_ref().map(|document| &document.assessment().id);
        if open != Some(&drawn_from.assessment) {
            // Another assessment was opened meanwhile; its report must not show these pages.
            return;
        }
        self.view.report.drawing = false;
        match pages {
            Ok(pages) => {
                let load = |(index, page): (usize, &PagePicture)| {
                    let size = [page.width, page.height];
                    let image = ColorImage::from_rgba_premultiplied(size, &page.rgba);
                    self.ctx.load_texture(format!("page-{index}"), image, TextureOptions::LINEAR)
                };
                self.view.report.pages = pages.iter().enumerate().map(load).collect();
                self.view.report.drawn_from = Some(drawn_from);
            }
            Err(failed) => self.complain(failed.line(&self.text), None),
        }
    }

    pub(super) fn no_place_for_report(&mut self) {
        let typed = t!(self.text, "report-type-path");
        let said = t!(self.text, "nothing-picked");
        let action = (typed, Action::TypePath(Purpose::Report));
        self.view.notices.push(Tone::Remark, said, Some(action));
    }

    /// Writes the chosen formats under this name, unless files that are there already would be
    /// replaced: a file dialog has asked about one name at most, so that is asked first.
    pub(super) fn write_report(&mut self, path: &Path) {
        let paths = self.view.report.formats.iter().map(|format| format.path(path));
        let there: Vec<_> = paths.filter(|path| path.exists()).collect();
        if there.is_empty() {
            self.write_report_over(path, Expect::New);
        } else {
            self.show_dialog(Dialog::ReplaceReport { chosen: path.to_owned(), there });
        }
    }

    /// Writes the chosen formats where `expect` holds.
    pub(super) fn write_report_over(&mut self, path: &Path, expect: Expect) {
        self.view.dialog = None;
        let Some(job) = self.report_job().filter(|_| self.view.report.writing.is_none()) else {
            return;
        };
        let formats: Vec<_> = self.view.report.formats.iter().copied().collect();
        let stop = Arc::new(AtomicBool::new(false));
        self.view.report.writing = Some((0, formats.len()));
        self.view.report.stop = stop.clone();
        self.jobs.write_report(&self.ctx, job, formats, path.to_owned(), expect, stop);
    }

    pub(super) fn cancel_report(&mut self) {
        self.view.report.stop.store(true, Ordering::Relaxed);
    }

    pub(super) fn report_written(&mut self, written: Result<PathBuf, ReportError>) {
        if let Some((done, _)) = &mut self.view.report.writing {
            *done += 1;
        }
        match written {
            Ok(path) => {
                let said = t!(self.text, "report-written", path = path.display().to_string());
                self.view.notices.push(Tone::Done, said, None);
            }
            Err(failed) => self.complain(failed.line(&self.text), None),
        }
    }
}
