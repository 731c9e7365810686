//! What actions of the report screen do: drawing pages and writing files, both on threads.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::egui::{ColorImage, TextureOptions};

use super::App;
use crate::ops::Expect;
use crate::ops::report::{PagePicture, ReportError, Written};
use crate::t;
use crate::ui::action::Action;
use crate::ui::dialogs::Dialog;
use crate::ui::jobs::Purpose;
use crate::ui::notices::Tone;
use crate::ui::state::Screen;
use crate::ui::state::report::{DrawnFrom, REST, ReportJob};

impl App {
    fn report_job(&self) -> Option<ReportJob> {
        let document = self.document.as_ref()?;
        Some(ReportJob {
            questionnaire: document.shared_questionnaire(),
            assessment: document.assessment().clone(),
            packs: self.packs.clone(),
            choices: self.view.report.choices(),
            revision: document.revision(),
            as_of: (self.clock.today)(),
            language: self.text.tag().to_owned(),
        })
    }

    /// Draws the pages anew once the choices that they were drawn from have changed and rest.
    pub(super) fn follow_report(&mut self) {
        let today = (self.clock.today)();
        let Some(document) = &self.document else { return };
        let report = &mut self.view.report;
        let is_shown = self.view.screen == Screen::Report && report.look.fault().is_none();
        let revision = document.revision();
        let is_wanted = report.is_outdated(revision, today) && !report.has_failed(revision, today);
        if !is_shown || report.sections.is_empty() || !is_wanted {
            report.outdated_since = None;
            return;
        }
        let now = self.ctx.input(|input| input.time);
        // Whoever still types has not finished.
        let is_typing = self.ctx.input(|input| !input.events.is_empty());
        let since = match report.outdated_since {
            Some(since) if !is_typing => since,
            _ => now,
        };
        report.outdated_since = Some(since);
        if report.drawing {
            return;
        }
        if now - since >= REST {
            report.outdated_since = None;
            self.preview_report();
        } else {
            self.ctx.request_repaint_after(std::time::Duration::from_secs_f64(REST));
        }
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
                self.view.report.failed_from = None;
            }
            Err(failed) => {
                self.view.report.failed_from = Some(drawn_from);
                self.complain(failed.line(&self.text), None);
            }
        }
    }

    pub(super) fn no_place_for_report(&mut self, purpose: Purpose) {
        let typed = match purpose {
            Purpose::Portfolio => t!(self.text, "portfolio-type"),
            Purpose::BulkReports => t!(self.text, "portfolio-type"),
            Purpose::BulkOutcome => t!(self.text, "report-type-path"),
            Purpose::OpenBrand => t!(self.text, "brand-type-open"),
            Purpose::SaveBrand => t!(self.text, "brand-type-save"),
            Purpose::Logo => t!(self.text, "brand-type-logo"),
            Purpose::Font => t!(self.text, "brand-type-font"),
            _ => t!(self.text, "report-type-path"),
        };
        let said = t!(self.text, "nothing-picked");
        let action = (typed, Action::TypePath(purpose));
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

    /// Says how far it came if it was stopped before the end.
    pub(super) fn report_ended(&mut self) {
        let report = &mut self.view.report;
        let stopped = report.stop.load(Ordering::Relaxed);
        if let Some((done, all)) = report.writing.take()
            && stopped
            && done < all
        {
            self.remark(t!(self.text, "report-stopped", done = done, all = all));
        }
    }

    pub(super) fn report_written(&mut self, written: Result<Written, ReportError>) {
        if let Some((done, _)) = &mut self.view.report.writing {
            *done += 1;
        }
        self.say_written(written);
    }

    /// Says that a report was written, or why not.
    pub(super) fn say_written(&mut self, written: Result<Written, ReportError>) {
        match written {
            Ok(Written { path, lacks_signs }) => {
                if lacks_signs {
                    self.remark(t!(self.text, "report-lacks-signs"));
                }
                let said = t!(self.text, "report-written", path = path.display().to_string());
                self.view.notices.push(Tone::Done, said, None);
            }
            Err(failed) => self.complain(failed.line(&self.text), None),
        }
    }
}
