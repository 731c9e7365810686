//! The members' answers to one item, side by side, each with what it rests on.

use eframe::egui::{self, Label, RichText, Ui};

use super::{even_row, level_badge, small};
use crate::model::{Answer, FunctionId, Item, Level, MemberId, Response};
use crate::ops::member_name;
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};

/// One member's answer: level, name, function, coverage, confidence, evidence, note, time.
pub fn answer_ui(
    ui: &mut Ui,
    document: &Document,
    member: &MemberId,
    answer: &Answer,
    cx: &Cx<'_>,
) {
    let text = cx.text;
    let top = document.questionnaire().top_level();
    ui.horizontal_top(|ui| {
        match &answer.response {
            Some(Response::Level(level)) => drop(level_badge(ui, Some(*level), top, 22.0)),
            Some(Response::Unknown) => drop(level_badge(ui, None, top, 22.0)),
            Some(Response::NotApplicable(_)) | None => {
                ui.add(Icon::Block.sized(size::ICON, cx.palette.text_subdued));
            }
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let name = member_label(document, member, answer.function.as_ref());
            ui.add(Label::new(RichText::new(name).font(strong(size::TEXT_BODY))).wrap());
            ui.add(Label::new(response_words(answer.response.as_ref(), document, cx)).wrap());
            if let Some(by) = &answer.entered_by {
                let by = member_name(document.assessment(), by, text);
                small(ui, t!(text, "entered-by", name = by));
            }
            let mut facts = Vec::new();
            facts.extend(answer.coverage.map(|coverage| text.coverage(coverage)));
            facts.extend(answer.confidence.map(|confidence| {
                t!(text, "answer-confidence", confidence = text.confidence(confidence))
            }));
            if !facts.is_empty() {
                small(ui, facts.join(" · "));
            }
            evidence_ui(ui, document, answer, cx);
            if !answer.note.trim().is_empty() {
                small(ui, t!(text, "answer-note", note = answer.note.trim()));
            }
            if let Some(at) = answer.at {
                small(ui, text.moment(at, cx.zone));
            }
        });
    });
}

fn evidence_ui(ui: &mut Ui, document: &Document, answer: &Answer, cx: &Cx<'_>) {
    let text = cx.text;
    let mut none = answer.claimed().is_some();
    for entry in document.assessment().counted_evidence(answer) {
        none = false;
        let mut line = entry.name().to_owned();
        if let Some(date) = entry.date {
            line = t!(text, "answer-evidence-dated", evidence = line, date = text.date(date));
        }
        ui.horizontal_top(|ui| {
            ui.add(Icon::Evidence.sized(size::ICON_SMALL, cx.palette.text_subdued));
            let ink = cx.palette.text_subdued;
            ui.add(Label::new(RichText::new(line).size(size::TEXT_SMALL).color(ink)).wrap());
        });
    }
    if none {
        small(ui, t!(text, "answer-no-evidence"));
    }
}

/// Name and function of a member, or the id of one who is on the team no more.
pub fn member_label(document: &Document, id: &MemberId, function: Option<&FunctionId>) -> String {
    let member = document.assessment().members.get(id);
    let name = member.map_or(id.as_str(), |member| member.name.as_str());
    let function = function.or_else(|| member.and_then(|member| member.function.as_ref()));
    match function.and_then(|function| document.questionnaire().function(function)) {
        Some(function) => format!("{name} ({})", function.name),
        None => name.to_owned(),
    }
}

/// A response in words.
pub fn response_words(response: Option<&Response>, document: &Document, cx: &Cx<'_>) -> String {
    let text = cx.text;
    match response {
        Some(Response::Level(level)) => level_words(*level, document),
        Some(Response::NotApplicable(reason)) => {
            t!(text, "guidance-not-applicable", reason = reason)
        }
        Some(Response::Unknown) => t!(text, "state-unknown"),
        None => t!(text, "state-unanswered"),
    }
}

/// A level with its name on the scale.
pub fn level_words(level: Level, document: &Document) -> String {
    match document.questionnaire().scale.get(level.index()) {
        Some(step) => format!("{level} {}", step.name),
        None => level.to_string(),
    }
}

/// All answers to an item side by side, a few a row.
pub fn answers_side_by_side(ui: &mut Ui, item: &Item, document: &Document, cx: &Cx<'_>) {
    const NARROWEST: f32 = 230.0;
    let answers: Vec<(&MemberId, &Answer)> = document.assessment().answers_to(&item.id).collect();
    let fit = (ui.available_width() / NARROWEST).floor().max(1.0) as usize;
    let columns = fit.min(answers.len()).clamp(1, 4);
    let frame = egui::Frame::new()
        .fill(cx.palette.surface_sunken)
        .corner_radius(size::RADIUS)
        .inner_margin(egui::Margin::same(10));
    for first in (0..answers.len()).step_by(columns) {
        let row = first..(first + columns).min(answers.len());
        ui.push_id(first, |ui| {
            even_row(ui, frame, columns, row, |ui, place| {
                if let Some((member, answer)) = answers.get(place) {
                    answer_ui(ui, document, member, answer, cx);
                }
            });
        });
    }
}
