//! All see who gave which level, talk, and settle it.

use eframe::egui::{self, Key, TextEdit, Ui, WidgetInfo, accesskit::Role};

use super::{Room, Scale, label};
use crate::model::{AnswerKey, Level, MemberId, Outcome, Response};
use crate::ops::member_name;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{DecisionDraft, Document, View};
use crate::ui::theme::{regular, size, strong};
use crate::ui::widgets::{level_badge, level_words, outcome_words, primary_button};

/// Draws the spread and the decision.
pub(super) fn ui(
    ui: &mut Ui,
    room: &Room<'_>,
    document: &Document,
    view: &mut View,
    scale: Scale,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let whole = ui.available_width();
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(whole * 0.52);
            rows_ui(ui, room, document, scale, cx);
        });
        ui.add_space(size::SPACE_XL);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            decision_ui(ui, room, document, view, scale, cx, out);
        });
    });
}

/// One row a level, from the top, with the names of those who gave it.
fn rows_ui(ui: &mut Ui, room: &Room<'_>, document: &Document, scale: Scale, cx: &Cx<'_>) {
    let text = cx.text;
    let top = document.questionnaire().top_level();
    let names = |wanted: &dyn Fn(&Response) -> bool| -> Vec<String> {
        let gave = |member: &&&MemberId| {
            let key = AnswerKey::new(&room.item.id, member);
            let answer = document.assessment().answer(&key);
            answer.and_then(|answer| answer.counted_response()).is_some_and(wanted)
        };
        let members = room.members.iter().filter(gave);
        members.map(|member| member_name(document.assessment(), member, text)).collect()
    };
    for level in (0..=top.0).rev().map(Level) {
        let who = names(&|response| *response == Response::Level(level));
        row_ui(ui, Some(level), &level_words(level, document), &who, top, scale, cx);
    }
    let not_applicable = names(&|response| matches!(response, Response::NotApplicable(_)));
    let unknown = names(&|response| *response == Response::Unknown);
    for (who, what) in
        [(not_applicable, t!(text, "state-not-applicable")), (unknown, t!(text, "state-unknown"))]
    {
        if !who.is_empty() {
            row_ui(ui, None, &what, &who, top, scale, cx);
        }
    }
}

fn row_ui(
    ui: &mut Ui,
    level: Option<Level>,
    words: &str,
    who: &[String],
    top: Level,
    scale: Scale,
    cx: &Cx<'_>,
) {
    let palette = &cx.palette;
    let fill = if who.is_empty() { palette.window } else { palette.surface };
    let frame = egui::Frame::new()
        .fill(fill)
        .stroke(egui::Stroke::new(1.0, palette.border))
        .corner_radius(size::RADIUS_LARGE)
        .inner_margin(egui::Margin::same((10.0 * scale.0) as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.set_min_height(scale.body() * 1.8);
                level_badge(ui, level, top, scale.body() * 1.7);
                ui.add_space(size::SPACE);
                let ink = if who.is_empty() { palette.text_subdued } else { palette.text };
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    label(ui, words, regular(scale.small()), palette.text_subdued);
                    if who.is_empty() {
                        label(ui, "–", regular(scale.body()), ink);
                    } else {
                        label(ui, &who.join(", "), strong(scale.body()), ink);
                    }
                });
            });
        });
    let name =
        t!(cx.text, "workshop-spread-row", what = words, count = who.len(), names = who.join(", "));
    frame.response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
    ui.add_space(size::SPACE * scale.0);
}

fn decision_ui(
    ui: &mut Ui,
    room: &Room<'_>,
    document: &Document,
    view: &mut View,
    scale: Scale,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    let item = room.item;
    if let Some(decision) = document.assessment().decisions.get(&item.id) {
        let outcome = outcome_words(decision.outcome, document, cx);
        let line = t!(text, "decided", outcome = outcome);
        label(ui, &line, strong(scale.title()), palette.accent);
        label(ui, &decision.rationale, regular(scale.body()), palette.text);
        let who = member_name(document.assessment(), &decision.by, text);
        let at = decision.at.strftime("%Y-%m-%d %H:%M UTC").to_string();
        let line = t!(text, "decided-by", name = who, at = at);
        label(ui, &line, regular(scale.small()), palette.text_subdued);
        label(ui, &t!(text, "workshop-decided-hint"), regular(scale.small()), palette.text_subdued);
        return;
    }
    let (words, ink) = if room.is_disputed() {
        (t!(text, "workshop-disputed"), palette.attention)
    } else {
        (t!(text, "workshop-agreed"), palette.accent)
    };
    label(ui, &words, strong(scale.body()), ink);
    ui.add_space(size::SPACE);
    let mut draft = view.decision.clone();
    if draft.item.as_ref() != Some(&item.id) {
        draft = DecisionDraft { item: Some(item.id.clone()), ..DecisionDraft::default() };
    }
    match draft.outcome {
        None => {
            label(ui, &t!(text, "workshop-pick"), regular(scale.body()), palette.text);
        }
        Some(outcome) => {
            let words = match outcome {
                Outcome::Level(level) => level_words(level, document),
                Outcome::NotApplicable => t!(text, "state-not-applicable"),
            };
            let line = t!(text, "workshop-picked", outcome = words);
            label(ui, &line, strong(scale.title() * 0.8), palette.text);
        }
    }
    ui.add_space(size::SPACE);
    let name = label(ui, &t!(text, "decision-rationale"), strong(scale.small()), palette.text);
    let field = ui
        .add(
            TextEdit::singleline(&mut draft.rationale)
                .font(regular(scale.body()))
                .margin(egui::Margin::same((10.0 * scale.0) as i8))
                .desired_width(f32::INFINITY),
        )
        .labelled_by(name.id);
    if std::mem::take(&mut view.workshop.focus_field) {
        field.request_focus();
    }
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.add_space(size::SPACE);
    let ready = draft.outcome.is_some() && !draft.rationale.trim().is_empty();
    let recorded = ui.horizontal(|ui| {
        let name = t!(text, "decision-record");
        let record = ui.add_enabled_ui(ready, |ui| primary_button(ui, &name)).inner;
        ui.add(Icon::Keyboard.sized(scale.small(), palette.text_subdued));
        let hint = t!(text, "workshop-record-hint");
        label(ui, &hint, regular(scale.small()), palette.text_subdued);
        record.clicked()
    });
    if let Some(outcome) = draft.outcome
        && ready
        && (entered || recorded.inner)
    {
        let rationale = draft.rationale.trim().to_owned();
        out.push(Action::Decide(item.id.clone(), outcome, rationale));
    }
    view.decision = draft;
}
