//! The report: what is in it, how it looks, what is hidden, its pages, and the files that are handed
//! over.

mod brand;
mod pages;
mod sections;

pub use sections::close_lines;

use std::collections::BTreeSet;

use eframe::egui::{ComboBox, Frame, Grid, Panel, RichText, ScrollArea, Ui};

use crate::ops::brand::colour_fault;
use crate::ops::report::{Preset, ReportFormat};
use crate::t;
use crate::text::{Language, Term, Text, language_name, languages};
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::{Document, ReportView, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, choice_row_wrapped, column, icon_line, page, page_heading, page_scroll, primary_button,
    subdued, terms, withheld_ui,
};

/// The width of the choices.
const CHOICES: f32 = 400.0;

/// Draws the screen: choices at the left, pages at the right.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    if document.owed_before_results() > 0 {
        page(ui, |ui| {
            ui.add_space(size::SPACE_XL);
            let title = t!(cx.text, "report-screen-title");
            withheld_ui(ui, &title, document, cx, out);
        });
        return;
    }
    let wide = ui.available_width() > 2.0 * size::MEASURE / 1.5;
    if wide {
        let panel = Panel::left("report-choices").resizable(false);
        panel.exact_size(CHOICES).frame(Frame::new()).show(ui, |ui| {
            ScrollArea::vertical().id_salt("choices").auto_shrink(false).show(ui, |ui| {
                page(ui, |ui| choices_ui(ui, document, view, cx, out));
            });
        });
    }
    page_scroll(ui, "pages", |ui| {
        if wide {
            column(ui, size::MEASURE, |ui| pages::ui(ui, document, view, cx));
        } else {
            page(ui, |ui| {
                choices_ui(ui, document, view, cx, out);
                pages::ui(ui, document, view, cx);
            });
        }
    });
}

fn choices_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let report = &mut view.report;
    ui.add_space(size::SPACE_XL);
    page_heading(ui, &t!(text, "report-screen-title"));
    subdued(ui, t!(text, "report-screen-hint", organisation = &document.assessment().organisation));
    terms(ui, &[Term::Report, Term::Brand], cx, out);
    ui.add_space(size::SPACE);
    title(ui, &t!(text, "report-purpose"));
    let presets = Preset::ALL.map(|preset| (preset, preset_name(preset, text)));
    let name = t!(text, "report-purpose");
    if let Some(Some(preset)) = choice_row_wrapped(ui, &name, Some(report.preset), &presets) {
        report.take_preset(preset);
    }
    ui.add_space(size::SPACE);
    actions_ui(ui, report, cx, out);
    title(ui, &t!(text, "report-formats"));
    formats_ui(ui, 2, &mut report.formats, text);
    language_ui(ui, report, cx);
    title(ui, &t!(text, "report-sections"));
    sections::ui(ui, report, cx);
    title(ui, &t!(text, "report-hide"));
    ui.scope(|ui| {
        sections::close_lines(ui);
        let hidden = &mut report.discretion;
        ui.checkbox(&mut hidden.organisation, t!(text, "report-hide-organisation"));
        ui.checkbox(&mut hidden.members, t!(text, "report-hide-members"));
        ui.checkbox(&mut hidden.notes, t!(text, "report-hide-notes"));
        ui.checkbox(&mut hidden.locations, t!(text, "report-hide-locations"));
        ui.checkbox(&mut hidden.internal, t!(text, "report-hide-internal"));
    });
    title(ui, &t!(text, "brand-title"));
    brand::ui(ui, &mut report.look, cx, out);
    ui.add_space(size::SPACE_XL);
}

/// Which kinds of files are written, wherever that is asked, in so many columns.
pub fn formats_ui(ui: &mut Ui, columns: usize, formats: &mut BTreeSet<ReportFormat>, text: &Text) {
    let grid = Grid::new("report formats").num_columns(columns).spacing([size::SPACE_XL, 0.0]);
    grid.show(ui, |ui| {
        sections::close_lines(ui);
        for (place, format) in ReportFormat::ALL.into_iter().enumerate() {
            let mut chosen = formats.contains(&format);
            if ui.checkbox(&mut chosen, format_name(format, text)).changed() {
                if chosen {
                    formats.insert(format);
                } else {
                    formats.remove(&format);
                }
            }
            if (place + 1) % columns == 0 {
                ui.end_row();
            }
        }
    });
}

fn title(ui: &mut Ui, words: &str) {
    ui.add_space(size::SPACE_M);
    ui.label(RichText::new(words).font(strong(size::TEXT_BODY)));
}

/// The language of the report, where there is a choice.
fn language_ui(ui: &mut Ui, report: &mut ReportView, cx: &Cx<'_>) {
    let text = cx.text;
    title(ui, &t!(text, "report-language"));
    let current = report.language.clone().unwrap_or_else(|| text.tag().to_owned());
    let shown = ComboBox::from_id_salt("report language").selected_text(language_name(&current));
    let response = shown
        .show_ui(ui, |ui| {
            for Language { tag, name, .. } in languages() {
                let mut chosen = current.clone();
                if ui.selectable_value(&mut chosen, tag.clone(), name).clicked() {
                    report.language = Some(chosen);
                }
            }
        })
        .response;
    response.accessible_name(t!(text, "report-language"));
}

/// What can be done: show the pages, write the files, or stop writing them.
fn actions_ui(ui: &mut Ui, report: &ReportView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    if let Some((done, all)) = report.writing {
        let words = t!(text, "report-writing", done = done, all = all);
        subdued(ui, &words);
        spoken::live(ui, "writing", &words);
        if button(ui, Icon::Close, &t!(text, "report-cancel")).clicked() {
            out.push(Action::CancelReport);
        }
        return;
    }
    let fault = report.look.fault();
    ui.horizontal_wrapped(|ui| {
        let can = !report.sections.is_empty() && fault.is_none();
        ui.add_enabled_ui(can && !report.drawing, |ui| {
            if button(ui, Icon::Search, &t!(text, "report-preview")).clicked() {
                out.push(Action::PreviewReport);
            }
        });
        ui.add_enabled_ui(can && !report.formats.is_empty(), |ui| {
            if primary_button(ui, &t!(text, "report-export")).clicked() {
                out.push(Action::ExportReport);
            }
        });
    });
    let why = if report.sections.is_empty() {
        Some(t!(text, "report-no-section"))
    } else if report.formats.is_empty() {
        Some(t!(text, "report-no-format"))
    } else {
        fault.map(|(colour, fault, ground)| colour_fault(colour, fault, ground, text))
    };
    if let Some(why) = why {
        icon_line(ui, Icon::Warning, cx.palette.attention, &why);
    }
}

/// A format as people call it.
pub fn format_name(format: ReportFormat, text: &Text) -> String {
    match format {
        ReportFormat::Docx => t!(text, "report-format-docx"),
        ReportFormat::Xlsx => t!(text, "report-format-xlsx"),
        ReportFormat::Html => t!(text, "report-format-html"),
        ReportFormat::Markdown => t!(text, "report-format-markdown"),
        ReportFormat::Pdf | ReportFormat::Csv | ReportFormat::Json => {
            format.extension().to_uppercase()
        }
    }
}

/// A purpose in words.
pub fn preset_name(preset: Preset, text: &Text) -> String {
    match preset {
        Preset::Executive => t!(text, "report-preset-executive"),
        Preset::Full => t!(text, "report-preset-full"),
        Preset::Working => t!(text, "report-preset-working"),
        Preset::Regulatory => t!(text, "report-preset-regulatory"),
    }
}
