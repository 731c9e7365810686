//! What is picked in the table, in full.

use eframe::egui::{self, Label, RichText, Stroke, StrokeKind, Ui, Vec2};

use super::table::{in_words, relation_icon};
use crate::charts::crosswalk::{clauses, concerns, items_of, preparation};
use crate::model::{Framework, ItemId, Obligation, Relation};
use crate::t;
use crate::text::Term;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{CrosswalkPick, Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    clause_line, framework_status, hatch, icon_line, items_behind, reference_heading, shut_heading,
    small, subheading, term,
};

/// Draws what is picked, and the way to shut it.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let Some(crosswalk) = &document.questionnaire().crosswalk else {
        return;
    };
    let Some(pick) = view.crosswalk.pick.clone() else {
        return;
    };
    match &pick {
        CrosswalkPick::Cell(obligation, framework) => {
            let obligation = crosswalk.obligation(obligation);
            let framework = cx.packs.frameworks().get(framework);
            if let (Some(obligation), Some(framework)) = (obligation, framework) {
                head_ui(ui, &obligation.name, view, cx);
                cell_ui(ui, obligation, framework, document, cx, out);
            }
        }
        CrosswalkPick::Obligation(obligation) => {
            if let Some(obligation) = crosswalk.obligation(obligation) {
                head_ui(ui, &obligation.name, view, cx);
                ui.add(Label::new(&obligation.summary).wrap());
                behind_ui(ui, &obligation.items, document, cx, out);
            }
        }
        CrosswalkPick::Framework(framework) => {
            if let Some(framework) = cx.packs.frameworks().get(framework) {
                head_ui(ui, &framework.name, view, cx);
                framework_ui(ui, framework, document, cx, out);
            }
        }
    }
}

/// What is picked, and the way back to the table alone.
fn head_ui(ui: &mut Ui, name: &str, view: &mut View, cx: &Cx<'_>) {
    if shut_heading(ui, name, &t!(cx.text, "behind-close")) {
        view.crosswalk.pick = None;
    }
}

/// What the signs and the bars mean, in one line above the table.
pub(super) fn legend_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let signs = [
        (Relation::SameEvidence, Term::SameEvidence),
        (Relation::PartlyOverlaps, Term::PartlyOverlaps),
        (Relation::NoCounterpart, Term::NoCounterpart),
    ];
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            for (relation, word) in signs {
                let (icon, ink) = relation_icon(relation, cx);
                ui.add(icon.sized(size::ICON_SMALL, ink));
                term(ui, word, cx, out);
                ui.add_space(size::SPACE);
            }
            let square = Vec2::splat(size::ICON_SMALL);
            let (rect, _) = ui.allocate_exact_size(square, egui::Sense::hover());
            hatch(ui, rect, &cx.palette);
            let edge = Stroke::new(1.0, cx.palette.unknown);
            ui.painter().rect_stroke(rect, 3.0, edge, StrokeKind::Inside);
            small(ui, t!(text, "crosswalk-not-looked-at"));
            ui.add_space(size::SPACE);
            small(ui, t!(text, "crosswalk-legend-bar"));
        });
    });
    ui.add_space(size::SPACE);
}

fn relation_ui(ui: &mut Ui, relation: Relation, cx: &Cx<'_>) {
    let text = cx.text;
    let (icon, ink) = relation_icon(relation, cx);
    ui.horizontal_top(|ui| {
        ui.add(icon.image(ink));
        ui.vertical(|ui| {
            ui.label(RichText::new(text.relation(relation)).font(strong(size::TEXT_BODY)));
            small(ui, text.relation_hint(relation));
        });
    });
}

fn cell_ui(
    ui: &mut Ui,
    obligation: &Obligation,
    framework: &Framework,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let Some(cell) = obligation.cell(&framework.id) else {
        return;
    };
    reference_heading(ui, framework, cx, out);
    ui.add_space(size::SPACE);
    relation_ui(ui, cell.relation, cx);
    if !cell.note.is_empty() {
        ui.add_space(size::SPACE_XS);
        ui.add(Label::new(&cell.note).wrap());
    }
    small(ui, t!(text, "crosswalk-cell-mark", mark = text.mark(cell.mark)));
    let found = clauses(framework, cell);
    if !found.is_empty() {
        ui.add_space(size::SPACE_M);
        subheading(ui, &t!(text, "crosswalk-clauses"));
        for clause in found {
            clause_line(ui, clause, cx);
            ui.add_space(size::SPACE_XS);
        }
    }
    if cell.relation == Relation::NoCounterpart {
        return;
    }
    let (items, cited) =
        items_of(document.questionnaire(), document.scores(), obligation, &framework.id);
    if !cited {
        ui.add_space(size::SPACE_M);
        small(ui, t!(text, "crosswalk-none-cites", framework = &framework.name));
    }
    behind_ui(ui, &items, document, cx, out);
}

/// How far the answers prepare, and the items that say so.
fn behind_ui(ui: &mut Ui, items: &[ItemId], document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.add_space(size::SPACE_M);
    subheading(ui, &t!(text, "crosswalk-preparation"));
    let score = preparation(document.questionnaire(), document.scores(), items);
    ui.add(Label::new(in_words(&score, cx)).wrap());
    if let (Some(low), Some(high)) = (score.low, score.high) {
        let (low, high) = (crate::scoring::round_half_up(low), crate::scoring::round_half_up(high));
        if low != high {
            small(ui, t!(text, "crosswalk-range", low = low, high = high));
        }
    }
    small(ui, t!(text, "crosswalk-preparation-hint"));
    ui.add_space(size::SPACE);
    items_behind(ui, items, document, cx, out);
}

fn framework_ui(
    ui: &mut Ui,
    framework: &Framework,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    ui.add(Label::new(&framework.title).wrap());
    reference_heading(ui, framework, cx, out);
    small(ui, t!(text, "crosswalk-issuer", issuer = &framework.issuer));
    small(ui, framework_status(framework, cx));
    if !framework.summary.is_empty() {
        ui.add_space(size::SPACE);
        ui.add(Label::new(&framework.summary).wrap());
    }
    ui.add_space(size::SPACE);
    let profile = &document.assessment().profile;
    let concerned = match concerns(framework, document.questionnaire(), profile) {
        Some(true) => t!(text, "crosswalk-concerns"),
        Some(false) => t!(text, "crosswalk-concerns-not"),
        None => t!(text, "crosswalk-concerns-perhaps"),
    };
    icon_line(ui, Icon::Info, cx.palette.text_subdued, &concerned);
    if let Some(condition) = framework.condition(&document.questionnaire().profile)
        && condition != crate::model::Condition::Always
    {
        let words = text.condition(&condition, &document.questionnaire().profile);
        small(ui, t!(text, "crosswalk-condition", condition = words));
    }
    let dates: Vec<_> = document
        .questionnaire()
        .crosswalk
        .iter()
        .flat_map(|crosswalk| &crosswalk.dates)
        .filter(|date| date.framework == framework.id)
        .collect();
    if !dates.is_empty() {
        ui.add_space(size::SPACE_M);
        subheading(ui, &t!(text, "crosswalk-tab-dates"));
        for date in dates {
            ui.add(Label::new(format!("{} {}", text.date_short(date.date), date.title)).wrap());
        }
    }
    ui.add_space(size::SPACE_M);
    small(ui, t!(text, "crosswalk-clause-count", count = framework.clauses.len()));
}
