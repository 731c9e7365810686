//! The plan: the next steps in order, the chosen ones as board, table and timeline, what would be
//! if, milestones, and targets. It draws and pushes; what follows from what is the rules' to say.

mod board;
mod detail;
mod gantt;
mod goals;
mod milestones;
mod steps;
mod table;
mod targets;
mod what_if;
mod words;

use eframe::egui::{self, Margin, ScrollArea, Stroke, Ui, UiBuilder};

use crate::charts::{PlanRow, plan_rows};
use crate::model::{Carried, Change, Grouping, Place};
use crate::ops::PlanFormat;
use crate::ops::lists::plan_list;
use crate::t;
use crate::text::Term;
use crate::text::help::Topic;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, PlanTab, View};
use crate::ui::theme::size;
use crate::ui::widgets::{
    at_right, button, callout, conflicts_ui, help_link, icon_line, page, page_heading, page_scroll,
    subdued, table_context, table_menu, tabs, terms, withheld_ui,
};

/// What is open beside the plan.
const DETAIL_WIDTH: f32 = 380.0;

/// Whether something of last time belongs to a group.
type Belongs = fn(&Carried) -> bool;

/// Around the page.
const MARGIN: Margin = Margin { left: 24, right: 24, top: 24, bottom: 24 };

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    if document.owed_before_results() > 0 {
        egui::Frame::new()
            .inner_margin(MARGIN)
            .show(ui, |ui| withheld_ui(ui, &t!(cx.text, "plan-title"), document, cx, out));
        return;
    }
    let assessment = document.assessment();
    if view.plan.action.as_ref().is_some_and(|id| !assessment.plan.contains_key(id)) {
        view.plan.action = None;
        view.plan.finishing = None;
    }
    let rows = document
        .kept("plan-rows", || plan_rows(document.questionnaire(), assessment, document.scores()));
    let shows_actions =
        matches!(view.plan.tab, PlanTab::Board | PlanTab::Table | PlanTab::Timeline);
    let open = view.plan.action.clone().filter(|_| shows_actions);
    let whole = ui.available_rect_before_wrap();
    let (left, right) = match &open {
        None => (whole, None),
        Some(_) if whole.width() > 860.0 => {
            let (left, right) = whole.split_left_right_at_x(whole.right() - DETAIL_WIDTH);
            (left, Some(right))
        }
        Some(_) => {
            let (left, right) = whole.split_top_bottom_at_fraction(0.45);
            (left, Some(right))
        }
    };
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        page_scroll(ui, "plan", |ui| {
            let add_contents = |ui: &mut Ui| {
                ui.add_space(size::SPACE_XL);
                head_ui(ui, &rows, document, view, cx, out);
                part_ui(ui, &rows, document, view, cx, out);
                ui.add_space(size::SPACE_XXL);
            };
            page(ui, add_contents);
        });
    });
    if let (Some(id), Some(right)) = (open, right) {
        ui.painter().rect_filled(right, 0.0, cx.palette.surface);
        ui.painter().vline(right.left(), right.y_range(), Stroke::new(1.0, cx.palette.border));
        ui.scope_builder(UiBuilder::new().max_rect(right.shrink(size::SPACE_L)), |ui| {
            ScrollArea::vertical().id_salt("action").auto_shrink(false).show(ui, |ui| {
                if let Some(row) = rows.iter().find(|row| row.id == id) {
                    ui.push_id(id.as_str(), |ui| detail::ui(ui, row, document, view, cx, out));
                }
            });
        });
    }
}

fn head_ui(
    ui: &mut Ui,
    rows: &[PlanRow],
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    page_heading(ui, &t!(text, "plan-title"));
    let open = rows.iter().filter(|row| row.action.state.is_open()).count();
    let late = rows.iter().filter(|row| row.is_overdue).count();
    let unassigned = rows.iter().filter(|row| row.is_unassigned).count();
    // Actions of last time are none of this time's until they are confirmed, yet they are there.
    let waiting = document.assessment().unconfirmed();
    let waiting = waiting.iter().filter(|carried| matches!(carried, Carried::Action(_))).count();
    subdued(
        ui,
        t!(
            text,
            "plan-summary",
            open = open,
            late = late,
            unassigned = unassigned,
            waiting = waiting
        ),
    );
    ui.add_space(size::SPACE);
    let is_plan = |place: &Place| {
        matches!(
            place,
            Place::Action(_) | Place::DomainTarget(_) | Place::Preset | Place::Effort(_)
        )
    };
    conflicts_ui(ui, document, cx, out, is_plan);
    last_time_ui(ui, document, cx, out);
    let parts = [
        (PlanTab::Steps, t!(text, "plan-tab-steps")),
        (PlanTab::Board, t!(text, "plan-tab-board")),
        (PlanTab::Table, t!(text, "plan-tab-table")),
        (PlanTab::Timeline, t!(text, "plan-tab-timeline")),
        (PlanTab::WhatIf, t!(text, "plan-tab-what-if")),
        (PlanTab::Milestones, t!(text, "plan-tab-milestones")),
        (PlanTab::Targets, t!(text, "plan-tab-targets")),
    ];
    if let Some(tab) = tabs(ui, &t!(text, "plan-tabs"), view.plan.tab, &parts) {
        view.plan.tab = tab;
    }
    terms(ui, words_of(view.plan.tab), cx, out);
    ui.add_space(size::SPACE_M);
}

/// What came along from last time and concerns the plan, the team and the facts: it can be confirmed
/// at once. Answers are confirmed one by one, by those who gave them, in the walk.
fn last_time_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let assessment = document.assessment();
    let waiting = assessment.unconfirmed();
    if waiting.is_empty() {
        return;
    }
    let (answers, others): (Vec<Carried>, Vec<Carried>) = waiting
        .into_iter()
        .partition(|carried| matches!(carried, Carried::Answer(_) | Carried::Decision(_)));
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let line = t!(text, "last-time-waiting", answers = answers.len(), others = others.len());
        icon_line(ui, Icon::Info, cx.palette.attention, &line);
        if others.is_empty() {
            return;
        }
        let groups: [(&str, Belongs); 4] = [
            ("facts", |carried| matches!(carried, Carried::Fact(_))),
            ("team", |carried| matches!(carried, Carried::Member(_))),
            ("targets", |carried| {
                matches!(
                    carried,
                    Carried::Target(_)
                        | Carried::DomainTarget(_)
                        | Carried::Preset
                        | Carried::Effort(_)
                )
            }),
            ("actions", |carried| matches!(carried, Carried::Action(_))),
        ];
        ui.horizontal_wrapped(|ui| {
            for (group, belongs) in groups {
                let those: Vec<&Carried> = others.iter().filter(|c| belongs(c)).collect();
                if those.is_empty() {
                    continue;
                }
                let label = words::confirm_group(group, those.len(), text);
                if button(ui, Icon::Check, &label).clicked() {
                    let changes: Vec<Change> = those
                        .into_iter()
                        .filter_map(|carried| assessment.confirmation(carried, cx.now))
                        .collect();
                    out.push(Action::Edit(changes, Grouping::Separate));
                }
            }
        });
    });
    ui.add_space(size::SPACE);
}

fn part_ui(
    ui: &mut Ui,
    rows: &[PlanRow],
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    match view.plan.tab {
        PlanTab::Steps => steps::ui(ui, document, view, cx, out),
        PlanTab::WhatIf => {
            goals::ui(ui, document, view, cx, out);
            ui.add_space(size::SPACE_L);
            what_if::ui(ui, document, view, cx, out);
        }
        PlanTab::Milestones => milestones::ui(ui, document, view, cx, out),
        PlanTab::Targets => targets::ui(ui, document, cx, out),
        PlanTab::Board | PlanTab::Table | PlanTab::Timeline if rows.is_empty() => {
            empty_ui(ui, view, cx, out);
        }
        PlanTab::Board => board::ui(ui, rows, document, view, cx, out),
        PlanTab::Table => {
            exports_ui(ui, rows, document, cx, out);
            let list = || plan_list(rows, document.assessment(), cx.text);
            let drawn = ui.scope(|ui| table::ui(ui, rows, document, view, cx)).response;
            table_context(ui, drawn.rect, "plan", &list, cx, out);
        }
        PlanTab::Timeline => gantt::ui(ui, document, view, cx, out),
    }
}

/// The words of the glossary that one meets in a part.
fn words_of(tab: PlanTab) -> &'static [Term] {
    match tab {
        PlanTab::Steps => &[Term::Action, Term::Gate, Term::Target, Term::Exposure, Term::Effort],
        PlanTab::Board | PlanTab::Table | PlanTab::Timeline => &[Term::Action, Term::Effort],
        PlanTab::WhatIf => &[Term::WhatIf, Term::Optimiser, Term::Effort],
        PlanTab::Milestones => &[Term::Milestone, Term::LastTime],
        PlanTab::Targets => &[Term::Target, Term::Critical, Term::Effort],
    }
}

/// Nothing is chosen yet: says so, and offers the way.
fn empty_ui(ui: &mut Ui, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    crate::ui::widgets::card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        crate::ui::widgets::heading(ui, &t!(text, "plan-empty-title"));
        subdued(ui, t!(text, "plan-empty-text"));
        help_link(ui, Topic::Plan, cx, out);
        ui.add_space(size::SPACE);
        if button(ui, Icon::Route, &t!(text, "plan-empty-button")).clicked() {
            view.plan.tab = PlanTab::Steps;
        }
    });
}

fn exports_ui(ui: &mut Ui, rows: &[PlanRow], document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.horizontal_wrapped(|ui| {
        if button(ui, Icon::Save, &t!(text, "plan-save-csv")).clicked() {
            out.push(Action::ExportPlan(PlanFormat::Csv));
        }
        if button(ui, Icon::Event, &t!(text, "plan-save-ics"))
            .on_hover_text(t!(text, "plan-save-ics-hint"))
            .clicked()
        {
            out.push(Action::ExportPlan(PlanFormat::Ics));
        }
        let list = || plan_list(rows, document.assessment(), text);
        at_right(ui, |ui| {
            table_menu(ui, &t!(text, "plan-title"), &list, cx, out);
        });
    });
    ui.add_space(size::SPACE);
}
