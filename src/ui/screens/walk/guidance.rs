//! Guidance beside an item: what evidence to look for, the next step, colleagues' answers, and the
//! clauses that it prepares for.

use eframe::egui::{RichText, Ui};

use super::team;
use crate::model::{Condition, Framework, Item, Reference};
use crate::ops::item_log_lines;
use crate::t;
use crate::text::Term;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{
    answer_ui, clause_line, conflicts_ui, decide_ui, decided_ui, disclosure, framework_status,
    icon_line, in_view, link_button, reference_heading, small, subheading, terms,
};

/// Draws the guidance.
pub(super) fn ui(
    ui: &mut Ui,
    item: &Item,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let hidden = document.hides_colleagues(&item.id);
    ui.push_id(("guidance", item.id.as_str()), |ui| {
        if !hidden {
            conflicts_ui(ui, document, cx, out, |place| place.item() == Some(&item.id));
        }
        next_step_ui(ui, item, document, cx);
        looked_for_ui(ui, item, document, cx);
        colleagues_ui(ui, item, document, cx);
        if !hidden {
            decision_ui(ui, item, document, view, cx, out);
        }
        team::comments_ui(ui, item, document, view, cx, out);
        answers_for_ui(ui, item, document, cx, out);
        references_ui(ui, item, cx, out);
        if !hidden {
            history_ui(ui, item, document, cx);
        }
    });
}

/// Who changed what, on a click.
fn history_ui(ui: &mut Ui, item: &Item, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    ui.add_space(size::SPACE_M);
    disclosure(ui, t!(text, "history-title"), |ui| {
        let lines = document.kept(("item-log", &item.id, text.tag()), || {
            item_log_lines(
                document.assessment(),
                document.questionnaire(),
                document.history_order(),
                &item.id,
                text,
                cx.zone,
            )
        });
        for line in lines.iter().rev() {
            small(ui, line);
        }
    });
}

fn section(ui: &mut Ui, title: &str) {
    ui.add_space(size::SPACE_M);
    subheading(ui, title);
}

fn bullets(ui: &mut Ui, lines: &[String], cx: &Cx<'_>) {
    for line in lines {
        bullet(ui, cx, RichText::new(line));
    }
}

/// A line of a list: what goes on in the next line stands under its words, not under its sign.
fn bullet(ui: &mut Ui, cx: &Cx<'_>, words: RichText) {
    ui.horizontal_top(|ui| {
        ui.label(RichText::new("•").color(cx.palette.text_subdued));
        ui.add(eframe::egui::Label::new(words).wrap());
    });
}

/// The step to the level above the supported one, and the target.
fn next_step_ui(ui: &mut Ui, item: &Item, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let questionnaire = document.questionnaire();
    let level =
        document.shown_score(&item.id).and_then(|score| score.supported).unwrap_or_default();
    if let Some(step) = item.next.get(level.index()) {
        subheading(ui, &t!(text, "guidance-next", level = level.0 + 1));
        // What is claimed already is to be shown, not done once more.
        let claimed = document.shown_score(&item.id).and_then(|score| score.claimed);
        match claimed.filter(|claimed| *claimed > level) {
            Some(claimed) => {
                let words = t!(text, "step-bring-evidence", level = i64::from(claimed.0));
                ui.add(eframe::egui::Label::new(words).wrap())
            }
            None => ui.add(eframe::egui::Label::new(step).wrap()),
        };
    } else {
        subheading(ui, &t!(text, "guidance-top"));
    }
    let target = document.assessment().target(item, questionnaire);
    let name = questionnaire.scale.get(target.index()).map_or("", |step| step.name.as_str());
    small(ui, t!(text, "guidance-target", level = target.0, name = name));
}

/// What a reviewer would look for, and, once there is an answer, mark down for.
fn looked_for_ui(ui: &mut Ui, item: &Item, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    section(ui, &t!(text, "guidance-evidence"));
    bullets(ui, &item.evidence, cx);
    ui.add_space(size::SPACE_XS);
    if document.have_answered(&item.id) {
        let line = t!(text, "guidance-mark-down", reason = &item.mark_down_if);
        icon_line(ui, Icon::Info, cx.palette.attention, &line);
    } else {
        small(ui, t!(text, "guidance-mark-down-later"));
    }
}

/// The colleagues' answers side by side with mine, each with what it rests on.
fn colleagues_ui(ui: &mut Ui, item: &Item, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let others: Vec<_> = document
        .assessment()
        .answers_to(&item.id)
        .filter(|(member, _)| Some(*member) != document.me.as_ref())
        .collect();
    if others.is_empty() {
        return;
    }
    section(ui, &t!(text, "guidance-colleagues"));
    if document.hides_colleagues(&item.id) {
        let answered = others.iter().filter(|(_, answer)| answer.counted_response().is_some());
        team::hidden_ui(ui, answered.count(), cx);
        return;
    }
    for (member, answer) in others {
        in_view(ui, member.as_str(), false, |ui| answer_ui(ui, document, member, answer, cx));
        ui.add_space(size::SPACE_XS);
    }
}

/// What the team has decided, or, where its answers disagree, the way to a decision.
fn decision_ui(
    ui: &mut Ui,
    item: &Item,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let decision = document.assessment().decisions.get(&item.id);
    let score = document.scores().item(&item.id);
    let disputed = score.is_some_and(|score| score.disputed);
    if decision.is_none() && !disputed {
        return;
    }
    section(ui, &t!(text, "guidance-decision"));
    if let Some(decision) = decision {
        decided_ui(ui, item, decision, document, cx, out);
        return;
    }
    icon_line(ui, Icon::Forum, cx.palette.attention, &t!(text, "question-disputed"));
    decide_ui(ui, item, document, &mut view.decision, cx, out);
    if link_button(ui, &t!(text, "decision-workshop")).clicked() {
        out.push(Action::StartWorkshop(Some(item.id.clone())));
    }
}

fn answers_for_ui(ui: &mut Ui, item: &Item, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let questionnaire = document.questionnaire();
    section(ui, &t!(text, "guidance-about"));
    team::who_ui(ui, item, document, cx, out);
    let mut gaps: Vec<String> = item
        .gaps
        .iter()
        .filter_map(|gap| questionnaire.gap(gap))
        .map(|gap| match questionnaire.main_gap(&gap.id).filter(|main| main.id != gap.id) {
            Some(main) => t!(text, "guidance-gap-of", gap = &gap.name, main = &main.name),
            None => gap.name.clone(),
        })
        .collect();
    gaps.dedup();
    small(ui, t!(text, "guidance-gaps", gaps = text.apart(gaps)));
    if let Some(layer) = questionnaire.layer(&item.layer) {
        small(ui, t!(text, "guidance-layer", layer = &layer.name)).on_hover_text(&layer.summary);
    }
    if item.condition != Condition::Always {
        let fields = &questionnaire.profile;
        let mut lines = Vec::new();
        let words = match &item.condition {
            Condition::Not(inner) => {
                let condition = text.condition(inner, fields);
                t!(text, "guidance-condition-not", condition = condition)
            }
            // One a line: what all has to hold is easier to follow so.
            Condition::And(parts) => {
                for part in parts {
                    let condition = text.condition(part, fields);
                    lines.push(condition);
                }
                t!(text, "guidance-conditions")
            }
            condition => {
                let condition = text.condition(condition, fields);
                t!(text, "guidance-condition", condition = condition)
            }
        };
        small(ui, words);
        for line in lines {
            bullet(
                ui,
                cx,
                RichText::new(line).size(size::TEXT_SMALL).color(cx.palette.text_subdued),
            );
        }
    }
    terms(ui, &[Term::Critical, Term::Function, Term::Gap, Term::Layer], cx, out);
}

/// The clauses, each with its status, its date and how it was checked. A link opens only on a click.
fn references_ui(ui: &mut Ui, item: &Item, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    if item.references.is_empty() {
        return;
    }
    section(ui, &t!(text, "guidance-references"));
    small(ui, t!(text, "guidance-references-hint"));
    terms(ui, &[Term::Framework, Term::Clause, Term::Mark], cx, out);
    for reference in &item.references {
        ui.add_space(size::SPACE_XS);
        match cx.packs.frameworks().get(&reference.framework) {
            Some(framework) => framework_ui(ui, framework, reference, cx, out),
            None => drop(small(ui, reference.framework.as_str())),
        }
    }
}

fn framework_ui(
    ui: &mut Ui,
    framework: &Framework,
    reference: &Reference,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    reference_heading(ui, framework, cx, out);
    if reference.clauses.is_empty() {
        small(ui, framework_status(framework, cx));
    }
    for clause in reference.clauses.iter().filter_map(|id| framework.clause(id)) {
        clause_line(ui, clause, cx);
    }
    if !reference.note.is_empty() {
        small(ui, &reference.note);
    }
}
