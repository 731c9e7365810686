//! The report: what is in it, what is hidden, its pages, and the files that are handed over.

use eframe::egui::{self, Image, RichText, ScrollArea, Ui};

use crate::ops::report::{Options, Preset, ReportFormat, SectionKind, section_title};
use crate::t;
use crate::text::Text;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, ReportView, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, choice_row_wrapped, page, page_heading, page_scroll, subdued, withheld_ui,
};

/// Draws the screen: choices at the left, pages at the right.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    if document.owed_before_results() > 0 {
        page(ui, size::PAGE, |ui| {
            ui.add_space(size::SPACE_XL);
            let title = t!(cx.text, "report-screen-title");
            withheld_ui(ui, &title, document, cx, out);
        });
        return;
    }
    let wide = ui.available_width() > 2.0 * size::MEASURE / 1.5;
    if wide {
        let panel = egui::Panel::left("report-choices").resizable(false);
        panel.exact_size(CHOICES).frame(egui::Frame::new()).show(ui, |ui| {
            ScrollArea::vertical().id_salt("choices").auto_shrink(false).show(ui, |ui| {
                page(ui, CHOICES - 2.0 * size::SPACE_XL, |ui| {
                    choices_ui(ui, document, view, cx, out);
                });
            });
        });
    }
    page_scroll(ui, "pages", |ui| {
        page(ui, size::MEASURE, |ui| {
            if !wide {
                choices_ui(ui, document, view, cx, out);
            }
            pages_ui(ui, document, view, cx);
        });
    });
}

/// The width of the choices.
const CHOICES: f32 = 400.0;

fn choices_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let report = &mut view.report;
    ui.add_space(size::SPACE_XL);
    page_heading(ui, &t!(text, "report-screen-title"));
    subdued(ui, t!(text, "report-screen-hint", organisation = &document.assessment().organisation));
    ui.add_space(size::SPACE);
    let presets = Preset::ALL.map(|preset| (preset, preset_name(preset, text)));
    let name = t!(text, "report-purpose");
    if let Some(Some(preset)) = choice_row_wrapped(ui, &name, Some(report.preset), &presets) {
        report.preset = preset;
        report.sections = Options::of(preset).sections.into_iter().collect();
    }
    ui.add_space(size::SPACE);
    actions_ui(ui, report, cx, out);
    ui.add_space(size::SPACE);
    ui.label(RichText::new(t!(text, "report-sections")).font(strong(size::TEXT_BODY)));
    ui.spacing_mut().item_spacing.y = size::SPACE_XS;
    ui.spacing_mut().interact_size.y = 28.0;
    for kind in SectionKind::ALL {
        let mut chosen = report.sections.contains(&kind);
        if ui.checkbox(&mut chosen, section_title(kind, text)).changed() {
            if chosen {
                report.sections.insert(kind);
            } else {
                report.sections.remove(&kind);
            }
        }
    }
    ui.add_space(size::SPACE);
    ui.label(RichText::new(t!(text, "report-hide")).font(strong(size::TEXT_BODY)));
    let hidden = &mut report.discretion;
    ui.checkbox(&mut hidden.organisation, t!(text, "report-hide-organisation"));
    ui.checkbox(&mut hidden.members, t!(text, "report-hide-members"));
    ui.checkbox(&mut hidden.notes, t!(text, "report-hide-notes"));
    ui.checkbox(&mut hidden.locations, t!(text, "report-hide-locations"));
    ui.checkbox(&mut hidden.internal, t!(text, "report-hide-internal"));
    ui.add_space(size::SPACE);
    ui.label(RichText::new(t!(text, "report-formats")).font(strong(size::TEXT_BODY)));
    ui.horizontal_wrapped(|ui| {
        for format in ReportFormat::ALL {
            let mut chosen = report.formats.contains(&format);
            if ui.checkbox(&mut chosen, format.extension().to_uppercase()).changed() {
                if chosen {
                    report.formats.insert(format);
                } else {
                    report.formats.remove(&format);
                }
            }
        }
    });
    ui.add_space(size::SPACE);
    ui.add_space(size::SPACE_XL);
}

/// What can be done: show the pages, write the files, or stop writing them.
fn actions_ui(ui: &mut Ui, report: &ReportView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    if let Some((done, all)) = report.writing {
        subdued(ui, t!(text, "report-writing", done = done, all = all));
        if button(ui, Icon::Close, &t!(text, "report-cancel")).clicked() {
            out.push(Action::CancelReport);
        }
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let can = !report.sections.is_empty();
        ui.add_enabled_ui(can && !report.drawing, |ui| {
            if button(ui, Icon::Search, &t!(text, "report-preview")).clicked() {
                out.push(Action::PreviewReport);
            }
        });
        ui.add_enabled_ui(can && !report.formats.is_empty(), |ui| {
            if button(ui, Icon::Save, &t!(text, "report-export")).clicked() {
                out.push(Action::ExportReport);
            }
        });
    });
}

fn pages_ui(ui: &mut Ui, document: &Document, view: &View, cx: &Cx<'_>) {
    let text = cx.text;
    ui.add_space(size::SPACE_XL);
    if view.report.drawing {
        subdued(ui, t!(text, "report-drawing"));
    } else if view.report.pages.is_empty() {
        subdued(ui, t!(text, "report-no-pages"));
    } else if is_outdated(document, &view.report, cx) {
        subdued(ui, t!(text, "report-outdated-pages"));
        ui.add_space(size::SPACE);
    }
    let all = view.report.pages.len();
    for (index, page) in view.report.pages.iter().enumerate() {
        let name = t!(text, "report-page-of", page = index + 1, all = all);
        let picture = Image::new(page).max_width(ui.available_width()).alt_text(name.clone());
        ui.add(picture);
        subdued(ui, name);
        ui.add_space(size::SPACE);
    }
}

/// Whether answers, choices or the date are others than those that the pages were drawn from.
fn is_outdated(document: &Document, report: &ReportView, cx: &Cx<'_>) -> bool {
    report.drawn_from.as_ref().is_some_and(|drawn| {
        drawn.revision != document.revision()
            || drawn.as_of != cx.today
            || drawn.options != report.options()
    })
}

fn preset_name(preset: Preset, text: &Text) -> String {
    match preset {
        Preset::Executive => t!(text, "report-preset-executive"),
        Preset::Full => t!(text, "report-preset-full"),
        Preset::Working => t!(text, "report-preset-working"),
        Preset::Regulatory => t!(text, "report-preset-regulatory"),
    }
}
