//! What is asked before something is done with many assessments: which reports, which name, which
//! date.

use std::collections::BTreeSet;
use std::path::PathBuf;

use eframe::egui::{Button, ComboBox, Key, Response, RichText, Ui};
use jiff::civil::Date;

use super::foot::foot_unless_ui;
use crate::ops::brand::{BrandFile, brand_of};
use crate::ops::bulk::{Existing, Freeze, How, Reports, Work};
use crate::ops::report::{Options, Preset, ReportFormat};
use crate::t;
use crate::text::{Language, language_name, languages};
use crate::ui::action::{Action, Actions, BulkAction};
use crate::ui::cx::Cx;
use crate::ui::screens::report::{close_lines, formats_ui, preset_name};
use crate::ui::state::ReportView;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    Today, choice_row_wrapped, date_ui, field_label, heading, line_edit, small, subdued,
};

/// What is asked.
pub struct PortfolioDialog {
    /// How many assessments it is for.
    count: usize,
    /// What is asked.
    asked: Asked,
}

enum Asked {
    Reports(Box<ReportsDraft>),
    Milestone { name: String, note: String, by: String, as_of: Option<Date>, is_focused: bool },
    Upgrade,
    AsOf(Option<Date>),
    ViewName { name: String, is_focused: bool },
}

struct ReportsDraft {
    preset: Preset,
    formats: BTreeSet<ReportFormat>,
    language: String,
    /// The brand of the report's screen, and whether it is used.
    brand: Option<(BrandFile, bool)>,
    is_anonymous: bool,
    replaces: bool,
    as_of: Date,
}

impl PortfolioDialog {
    /// Which reports, beginning with what the report's screen says.
    pub fn reports(count: usize, as_of: Date, report: &ReportView, language: &str) -> Self {
        let has_brand = report.look.path.is_some() && report.look.fault().is_none();
        let draft = ReportsDraft {
            preset: report.preset,
            formats: report.formats.clone(),
            language: report.language.clone().unwrap_or_else(|| language.to_owned()),
            brand: has_brand.then(|| (report.look.brand.clone(), true)),
            is_anonymous: false,
            replaces: false,
            as_of,
        };
        Self { count, asked: Asked::Reports(Box::new(draft)) }
    }

    /// Under which name the scores are frozen.
    pub fn milestone(count: usize, as_of: Date, by: String) -> Self {
        let asked = Asked::Milestone {
            name: String::new(),
            note: String::new(),
            by,
            as_of: Some(as_of),
            is_focused: false,
        };
        Self { count, asked }
    }

    /// Whether to look what a newer questionnaire would change.
    pub fn upgrade(count: usize) -> Self {
        Self { count, asked: Asked::Upgrade }
    }

    /// At which date to look.
    pub fn as_of(count: usize, as_of: Option<Date>) -> Self {
        Self { count, asked: Asked::AsOf(as_of) }
    }

    /// Under which name an arrangement is kept.
    pub fn view_name(name: String) -> Self {
        Self { count: 0, asked: Asked::ViewName { name, is_focused: false } }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        let count = self.count;
        match &mut self.asked {
            Asked::Reports(draft) => draft.ui(ui, count, cx, out),
            Asked::Milestone { name, note, by, as_of, is_focused } => {
                heading(ui, &t!(text, "bulk-milestone-title", count = count));
                subdued(ui, t!(text, "bulk-milestone-intro"));
                ui.add_space(size::SPACE);
                let field = field_ui(ui, &t!(text, "milestone-name"), name);
                if !std::mem::replace(is_focused, true) {
                    field.request_focus();
                }
                field_ui(ui, &t!(text, "bulk-milestone-note"), note);
                field_ui(ui, &t!(text, "bulk-milestone-by"), by);
                ui.add_space(size::SPACE_XS);
                date_ui(ui, as_of, &t!(text, "bulk-as-of-date"), Today::Offered, cx);
                ui.add_space(size::SPACE);
                let missing = if count == 0 {
                    Some(t!(text, "missing-assessments"))
                } else if name.trim().is_empty() {
                    Some(t!(text, "missing-milestone-name"))
                } else if by.trim().is_empty() {
                    Some(t!(text, "missing-who-freezes"))
                } else {
                    as_of.is_none().then(|| t!(text, "missing-date"))
                };
                let go = t!(text, "bulk-milestone-go");
                if foot_unless_ui(ui, &go, missing, cx, out, |_, _| {})
                    && let Some(date) = *as_of
                {
                    let (name, note, by) = (name.clone(), note.clone(), by.clone());
                    let work = Work::Milestone(Freeze { name, note, by });
                    out.push(Action::Bulk(BulkAction::Start(Box::new(work), How::Do, date)));
                }
            }
            Asked::Upgrade => {
                heading(ui, &t!(text, "bulk-upgrade-title", count = count));
                subdued(ui, t!(text, "bulk-upgrade-intro"));
                ui.add_space(size::SPACE);
                let missing = (count == 0).then(|| t!(text, "missing-assessments"));
                let go = t!(text, "bulk-upgrade-look");
                if foot_unless_ui(ui, &go, missing, cx, out, |_, _| {}) {
                    let work = Box::new(Work::Upgrade);
                    out.push(Action::Bulk(BulkAction::Start(work, How::Try, cx.today)));
                }
            }
            Asked::AsOf(date) => as_of_ui(ui, date, count, cx, out),
            Asked::ViewName { name, is_focused } => view_name_ui(ui, name, is_focused, cx, out),
        }
    }
}

impl ReportsDraft {
    fn ui(&mut self, ui: &mut Ui, count: usize, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        heading(ui, &t!(text, "bulk-reports-title", count = count));
        let as_of = text.date(self.as_of);
        subdued(ui, t!(text, "bulk-reports-intro", date = as_of));
        title(ui, &t!(text, "report-purpose"));
        let presets = Preset::ALL.map(|preset| (preset, preset_name(preset, text)));
        let name = t!(text, "report-purpose");
        if let Some(Some(preset)) = choice_row_wrapped(ui, &name, Some(self.preset), &presets) {
            self.preset = preset;
        }
        title(ui, &t!(text, "report-formats"));
        formats_ui(ui, 3, &mut self.formats, text);
        title(ui, &t!(text, "report-language"));
        let response = ComboBox::from_id_salt("bulk language")
            .selected_text(language_name(&self.language))
            .show_ui(ui, |ui| {
                for Language { tag, name, .. } in languages() {
                    ui.selectable_value(&mut self.language, tag.clone(), name);
                }
            })
            .response;
        response.accessible_name(t!(text, "report-language"));
        ui.add_space(size::SPACE_M);
        ui.scope(|ui| {
            close_lines(ui);
            if let Some((brand, is_used)) = &mut self.brand {
                ui.checkbox(is_used, t!(text, "bulk-reports-brand", name = &brand.name));
            }
            ui.checkbox(&mut self.is_anonymous, t!(text, "bulk-reports-anonymous"));
            ui.checkbox(&mut self.replaces, t!(text, "bulk-reports-replace"));
        });
        ui.add_space(size::SPACE);
        let missing = if count == 0 {
            Some(t!(text, "missing-assessments"))
        } else {
            self.formats.is_empty().then(|| t!(text, "report-no-format"))
        };
        if foot_unless_ui(ui, &t!(text, "bulk-reports-go"), missing, cx, out, |_, _| {}) {
            out.push(Action::Bulk(BulkAction::AskFolder(Box::new(self.reports()))));
        }
    }

    fn reports(&self) -> Reports {
        let mut options = Options::of(self.preset);
        if let Some((brand, true)) = &self.brand {
            options.brand = brand_of(brand);
        }
        if self.is_anonymous {
            options.discretion = crate::ops::report::Discretion::ALL;
        }
        Reports {
            formats: self.formats.iter().copied().collect(),
            options,
            language: Some(self.language.clone()),
            folder: PathBuf::new(),
            existing: if self.replaces { Existing::Replace } else { Existing::Keep },
        }
    }
}

fn as_of_ui(ui: &mut Ui, date: &mut Option<Date>, count: usize, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "bulk-as-of-title"));
    subdued(ui, t!(text, "bulk-as-of-intro"));
    ui.add_space(size::SPACE);
    date_ui(ui, date, &t!(text, "bulk-as-of-date"), Today::Offered, cx);
    ui.add_space(size::SPACE);
    let chosen = *date;
    let moves = t!(text, "bulk-as-of-moves");
    let today = text.date(cx.today);
    let hint = t!(text, "bulk-as-of-moves-hint", button = &moves, count = count, today = today);
    small(ui, hint);
    let until = chosen.filter(|date| *date != cx.today && count > 0);
    let missing = chosen.is_none().then(|| t!(text, "missing-date"));
    let go = t!(text, "bulk-as-of-look");
    let is_clicked = foot_unless_ui(ui, &go, missing, cx, out, |ui, out| {
        let why = if chosen.is_none() {
            t!(text, "missing-date")
        } else if count == 0 {
            t!(text, "missing-assessments")
        } else {
            t!(text, "bulk-as-of-moves-today")
        };
        let button = ui.add_enabled(until.is_some(), Button::new(moves));
        if button.on_disabled_hover_text(why).clicked()
            && let Some(until) = until
        {
            let work = Box::new(Work::Rescore { until });
            out.push(Action::Bulk(BulkAction::Start(work, How::Do, cx.today)));
        }
    });
    if is_clicked {
        out.push(Action::Bulk(BulkAction::LookAsOf(chosen)));
    }
}

fn view_name_ui(
    ui: &mut Ui,
    name: &mut String,
    is_focused: &mut bool,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    heading(ui, &t!(text, "view-name-title"));
    subdued(ui, t!(text, "view-name-intro"));
    ui.add_space(size::SPACE);
    let label = field_label(ui, t!(text, "view-name"));
    let field = ui.add(line_edit(name).desired_width(f32::INFINITY)).labelled_by(label.id);
    if !std::mem::replace(is_focused, true) {
        field.request_focus();
    }
    let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let wanted = name.trim().to_owned();
    let is_there = cx.settings.portfolio_views.iter().any(|view| view.name == wanted);
    let go =
        if is_there { t!(text, "view-replace", name = &wanted) } else { t!(text, "view-keep") };
    ui.add_space(size::SPACE);
    let is_ready = !wanted.is_empty();
    let missing = (!is_ready).then(|| t!(text, "missing-name"));
    if foot_unless_ui(ui, &go, missing, cx, out, |_, _| {}) || is_entered && is_ready {
        out.push(Action::Bulk(BulkAction::KeepView(wanted)));
    }
}

fn title(ui: &mut Ui, words: &str) {
    ui.add_space(size::SPACE_M);
    ui.label(RichText::new(words).font(strong(size::TEXT_BODY)));
}

fn field_ui(ui: &mut Ui, name: &str, value: &mut String) -> Response {
    let label = field_label(ui, name);
    let field = ui.add(line_edit(value).desired_width(f32::INFINITY)).labelled_by(label.id);
    ui.add_space(size::SPACE_XS);
    field
}
