//! All see who gave which level, talk, and settle it.

use eframe::egui::{self, Ui, WidgetInfo, accesskit::Role};

use super::fit::height_of;
use super::{Room, Scale, label, reason_ui};
use crate::model::{AnswerKey, Level, MemberId, Outcome, Response};
use crate::ops::member_name;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{DecisionDraft, Document, View};
use crate::ui::theme::{regular, size, strong};
use crate::ui::widgets::{level_badge, level_words, outcome_words, primary_button};

/// The share of the width that the levels have.
pub(super) const ROWS: f32 = 0.52;

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
            ui.set_width(whole * ROWS);
            for row in rows(room, document, cx) {
                row.ui(ui, document.questionnaire().top_level(), scale, cx);
            }
        });
        ui.add_space(size::SPACE_XL);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            decision_ui(ui, room, document, view, scale, cx, out);
        });
    });
}

/// How high the rows are at this size.
pub(super) fn rows_height(
    ui: &Ui,
    room: &Room<'_>,
    document: &Document,
    scale: Scale,
    width: f32,
    cx: &Cx<'_>,
) -> f32 {
    let rows = rows(room, document, cx);
    let around = 2.0 * scale.row_margin() + size::SPACE * (scale.0 + 2.0);
    rows.iter().map(|row| row.height(ui, scale, width) + around).sum()
}

/// What a row is about.
enum Given {
    Level(Level),
    NotApplicable,
    Unknown,
}

/// Those who gave the same, each perhaps with a reason.
struct Row {
    given: Given,
    what: String,
    who: Vec<(String, Option<String>)>,
}

/// One row a level, in the order of the cards, with the names of those who gave it.
fn rows(room: &Room<'_>, document: &Document, cx: &Cx<'_>) -> Vec<Row> {
    let text = cx.text;
    let who = |wanted: &dyn Fn(&Response) -> bool| -> Vec<(String, Option<String>)> {
        let gave = |member: &MemberId| {
            let key = AnswerKey::new(&room.item.id, member);
            let response = document.assessment().answer(&key)?.counted_response()?;
            let reason = match response {
                Response::NotApplicable(reason) => Some(reason.clone()),
                _ => None,
            };
            let name = member_name(document.assessment(), member, text);
            wanted(response).then_some((name, reason))
        };
        room.members.iter().filter_map(|member| gave(member)).collect()
    };
    let scale = &document.questionnaire().scale;
    let mut rows: Vec<Row> = (0..=document.questionnaire().top_level().0)
        .map(Level)
        .map(|level| Row {
            given: Given::Level(level),
            what: scale.get(level.index()).map_or_else(String::new, |step| step.name.clone()),
            who: who(&|response| *response == Response::Level(level)),
        })
        .collect();
    rows.push(Row {
        given: Given::NotApplicable,
        what: t!(text, "state-not-applicable"),
        who: who(&|response| matches!(response, Response::NotApplicable(_))),
    });
    rows.push(Row {
        given: Given::Unknown,
        what: t!(text, "state-unknown"),
        who: who(&|response| *response == Response::Unknown),
    });
    rows.retain(|row| matches!(row.given, Given::Level(_)) || !row.who.is_empty());
    rows
}

impl Row {
    /// The lines under what was given: names side by side, or each with its reason below.
    fn lines(&self) -> Vec<(String, bool)> {
        if self.who.is_empty() {
            // As high as a name, so that all rows are alike.
            return vec![("–".to_owned(), true)];
        }
        if self.who.iter().all(|(_, reason)| reason.is_none()) {
            let names: Vec<&str> = self.who.iter().map(|(name, _)| name.as_str()).collect();
            return vec![(names.join(", "), true)];
        }
        let each = self.who.iter().flat_map(|(name, reason)| {
            let reason = reason.iter().map(|reason| (reason.clone(), false));
            std::iter::once((name.clone(), true)).chain(reason)
        });
        each.collect()
    }

    fn fonts(scale: Scale) -> [egui::FontId; 2] {
        [regular(scale.small()), strong(scale.body())]
    }

    /// The height of what is written in it.
    fn height(&self, ui: &Ui, scale: Scale, width: f32) -> f32 {
        let badge = scale.badge();
        let width = width - badge - 3.0 * size::SPACE - 2.0 * scale.row_margin();
        let [plain, name] = Self::fonts(scale);
        let lines = self.lines();
        let lines = lines.iter().map(|(words, is_name)| {
            height_of(ui, words, if *is_name { name.clone() } else { plain.clone() }, width)
        });
        let words = height_of(ui, &self.what, plain.clone(), width) + lines.sum::<f32>();
        words.max(badge)
    }

    fn ui(&self, ui: &mut Ui, top: Level, scale: Scale, cx: &Cx<'_>) {
        let palette = &cx.palette;
        let height = self.height(ui, scale, ui.available_width());
        let [plain, name] = Self::fonts(scale);
        let fill = if self.who.is_empty() { palette.window } else { palette.surface };
        let frame = egui::Frame::new()
            .fill(fill)
            .stroke(egui::Stroke::new(1.0, palette.border))
            .corner_radius(size::RADIUS_LARGE)
            .inner_margin(egui::Margin::same(scale.row_margin() as i8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal(|ui| {
                    // Known beforehand, so that the badge stands in the middle of all lines.
                    ui.set_min_height(height);
                    self.badge_ui(ui, top, scale, cx);
                    ui.add_space(size::SPACE);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        label(ui, &self.what, plain.clone(), palette.text_subdued);
                        for (words, is_name) in self.lines() {
                            let (font, ink) = if is_name {
                                (name.clone(), palette.text)
                            } else {
                                (plain.clone(), palette.text_subdued)
                            };
                            label(ui, &words, font, ink);
                        }
                    });
                });
            });
        let name = self.name(cx);
        frame.response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
        ui.add_space(size::SPACE * scale.0);
    }

    fn badge_ui(&self, ui: &mut Ui, top: Level, scale: Scale, cx: &Cx<'_>) {
        let side = scale.badge();
        match self.given {
            Given::Level(level) => drop(level_badge(ui, Some(level), top, side)),
            Given::Unknown => drop(level_badge(ui, None, top, side)),
            Given::NotApplicable => {
                ui.add(Icon::Block.sized(side, cx.palette.text_subdued));
            }
        }
    }

    /// The row as it is read out.
    fn name(&self, cx: &Cx<'_>) -> String {
        let what = match self.given {
            Given::Level(level) => format!("{level} {}", self.what),
            _ => self.what.clone(),
        };
        let who: Vec<String> = self
            .who
            .iter()
            .map(|(name, reason)| match reason {
                Some(reason) => {
                    t!(cx.text, "workshop-spread-reason", name = name, reason = reason)
                }
                None => name.clone(),
            })
            .collect();
        let (count, names) = (self.who.len(), who.join(", "));
        t!(cx.text, "workshop-spread-row", what = what, count = count, names = names)
    }
}

impl Scale {
    /// Inside a row, around what is written.
    fn row_margin(self) -> f32 {
        (10.0 * self.0).floor()
    }

    /// A level's number.
    pub(super) fn badge(self) -> f32 {
        self.body() * 1.7
    }
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
        let at = text.moment(decision.at, cx.zone);
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
            let words = outcome_words(outcome, document, cx);
            let line = t!(text, "workshop-picked", outcome = words);
            label(ui, &line, strong(scale.title() * 0.8), palette.text);
        }
    }
    ui.add_space(size::SPACE);
    let name = t!(text, "decision-rationale");
    let said = reason_ui(ui, &name, &mut draft.rationale, &mut view.workshop.focus_field, scale);
    ui.add_space(size::SPACE);
    let ready = draft.outcome.is_some() && !draft.rationale.trim().is_empty();
    let recorded = ui.horizontal(|ui| {
        let name = t!(text, "decision-record");
        ui.style_mut().text_styles.insert(egui::TextStyle::Button, regular(scale.small()));
        let record = ui.add_enabled_ui(ready, |ui| primary_button(ui, &name)).inner;
        ui.add(Icon::Keyboard.sized(scale.small(), palette.text_subdued));
        let hint = t!(text, "workshop-record-hint");
        label(ui, &hint, regular(scale.small()), palette.text_subdued);
        record.clicked()
    });
    for (level, means) in in_question(room, document, draft.outcome) {
        ui.add_space(size::SPACE * scale.0);
        ui.horizontal_top(|ui| {
            let top = document.questionnaire().top_level();
            level_badge(ui, Some(level), top, scale.small() * 1.5);
            label(ui, means, regular(scale.small()), palette.text);
        });
    }
    if let Some(outcome) = draft.outcome
        && ready
        && (said.entered || recorded.inner)
    {
        let rationale = draft.rationale.trim().to_owned();
        out.push(Action::Decide(item.id.clone(), outcome, rationale));
    }
    view.decision = draft;
}

/// What the level that is picked means; before that, what the levels mean that were given, where
/// they disagree.
fn in_question<'a>(
    room: &Room<'a>,
    document: &Document,
    picked: Option<Outcome>,
) -> Vec<(Level, &'a str)> {
    let mut levels: Vec<Level> = match picked {
        Some(Outcome::Level(level)) => vec![level],
        Some(Outcome::NotApplicable) => vec![],
        None if room.is_disputed() => {
            let answers = document.assessment().answers_to(&room.item.id);
            let given = answers.filter_map(|(_, answer)| match answer.counted_response() {
                Some(Response::Level(level)) => Some(*level),
                _ => None,
            });
            given.collect()
        }
        None => vec![],
    };
    levels.sort();
    levels.dedup();
    let means = |level: Level| Some((level, room.item.levels.get(level.index())?.as_str()));
    levels.into_iter().filter_map(means).collect()
}

/// How high the decision is at this size, with a reason of one line.
pub(super) fn decision_height(
    ui: &Ui,
    room: &Room<'_>,
    document: &Document,
    view: &View,
    scale: Scale,
    width: f32,
    cx: &Cx<'_>,
) -> f32 {
    let (body, title) = (regular(scale.body()), strong(scale.title()));
    if let Some(decision) = document.assessment().decisions.get(&room.item.id) {
        let outcome = outcome_words(decision.outcome, document, cx);
        let line = t!(cx.text, "decided", outcome = outcome);
        return height_of(ui, &line, title, width)
            + height_of(ui, &decision.rationale, body, width)
            + scale.small() * 5.0;
    }
    let draft = Some(&view.decision).filter(|draft| draft.item.as_ref() == Some(&room.item.id));
    let picked = draft.and_then(|draft| draft.outcome);
    let words = match picked {
        Some(Outcome::Level(level)) => level_words(level, document),
        _ => String::new(),
    };
    let said = if room.is_disputed() {
        t!(cx.text, "workshop-disputed")
    } else {
        t!(cx.text, "workshop-agreed")
    };
    let levels = in_question(room, document, picked);
    let badge = scale.small() * 1.5;
    let means = levels.iter().map(|(_, means)| {
        let height = height_of(ui, means, regular(scale.small()), width - badge - size::SPACE);
        height.max(badge) + size::SPACE * (scale.0 + 1.0)
    });
    height_of(ui, &said, strong(scale.body()), width)
        + height_of(ui, &words, title, width).max(scale.body() * 1.3)
        + scale.body() * 2.6
        + scale.small() * 1.3
        + size::TARGET.max(scale.small() * 1.3 + 2.0 * size::SPACE)
        + size::SPACE * 9.0
        + means.sum::<f32>()
}
