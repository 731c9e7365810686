//! The pages of the report as they were drawn last.

use eframe::egui::{Image, Ui};

use crate::t;
use crate::ui::cx::Cx;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{card, heading, subdued};

/// Draws them.
pub(super) fn ui(ui: &mut Ui, document: &Document, view: &View, cx: &Cx<'_>) {
    let text = cx.text;
    let report = &view.report;
    ui.add_space(size::SPACE_XL);
    if !report.drawing && report.pages.is_empty() {
        nothing_yet_ui(ui, cx);
        return;
    }
    // One line in all cases, so that the pages don't jump.
    if report.drawing {
        subdued(ui, t!(text, "report-drawing"));
    } else if report.is_outdated(document.revision(), cx.today) {
        subdued(ui, t!(text, "report-outdated-pages"));
    } else {
        subdued(ui, t!(text, "report-pages-as-written"));
    }
    ui.add_space(size::SPACE);
    let all = report.pages.len();
    for (index, page) in report.pages.iter().enumerate() {
        let name = t!(text, "report-page-of", page = index + 1, all = all);
        let picture = Image::new(page).max_width(ui.available_width()).alt_text(name.clone());
        ui.add(picture);
        subdued(ui, name);
        ui.add_space(size::SPACE);
    }
}

/// What stands where the pages will be.
fn nothing_yet_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.vertical_centered(|ui| {
            ui.add_space(size::SPACE_XXL);
            heading(ui, &t!(text, "report-no-pages-title"));
            ui.add_space(size::SPACE);
            subdued(ui, t!(text, "report-no-pages"));
            ui.add_space(size::SPACE_XXL);
        });
    });
}
