//! The trail: stages and their items, each with its state, and the search over them.

use std::sync::Arc;

use eframe::egui::{
    self, Align, Button, Color32, Key, Layout, RichText, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    Vec2, WidgetInfo, accesskit::Role,
};

use super::team;
use crate::model::{Applicability, Item, Stage};
use crate::scoring::{GateState, ItemScore, ItemState, Progress};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View, WalkShown};
use crate::ui::theme::{regular, size, strong};
use crate::ui::widgets::{
    icon_button, is_near, is_read_out, line_edit, progress_bar, small, subdued,
};

/// Draws the trail.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    search_ui(ui, document, view, cx, out);
    team::shown_ui(ui, document, view, cx, out);
    let shown = document.walk_shown(view.walk_shown);
    let trail = document.kept(("trail", shown, &document.me, &view.search), || {
        Trail::of(document, shown, &view.search)
    });
    let Progress { dealt_with, asked } = trail.progress;
    let label = t!(text, "walk-progress", done = dealt_with, all = asked);
    small(ui, &label);
    progress_bar(ui, trail.progress.ratio(), &label);
    if document.assessment().members.len() > 1 && shown != WalkShown::All {
        small(ui, t!(text, "trail-legend"));
    }
    ui.add_space(size::SPACE_XS);
    let narrowed = !view.search.is_empty()
        || shown != WalkShown::All
        || document.assessment().hand_out.is_some();
    let show = std::mem::take(&mut view.show_item_in_trail);
    let all_is_read = is_read_out(ui);
    ScrollArea::vertical().id_salt("trail").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let width = ui.available_width();
        let heights = document.kept(("trail-heights", width.to_bits(), cx.text.tag()), || {
            let items = document.questionnaire().items.iter();
            let height = |item| {
                let room = title_room(width, Signs::of(item, document).count());
                title(ui, item, room).size().y
            };
            items.map(height).collect::<Vec<f32>>()
        });
        for (stage, part) in document.questionnaire().stages.iter().zip(&trail.stages) {
            if narrowed && part.items.is_empty() {
                continue;
            }
            stage_ui(ui, stage, part.progress, document, cx);
            for index in &part.items {
                let Some(item) = document.questionnaire().items.get(*index) else { continue };
                let selected = view.item.as_ref() == Some(&item.id);
                let height = heights.get(*index).copied().unwrap_or_default() + 2.0 * ABOVE_TITLE;
                let place = Vec2::new(ui.available_width(), height.max(size::TARGET));
                if !selected && !all_is_read && !is_near(ui, place.y) {
                    ui.allocate_space(place);
                    continue;
                }
                let owes = shown != WalkShown::All && !document.have_answered(&item.id);
                let response = item_ui(ui, (item, owes), selected, place, document, cx, out);
                if selected && show {
                    response.scroll_to_me(Some(Align::Center));
                }
            }
            if part.hidden > 0 && !narrowed {
                ui.horizontal(|ui| {
                    ui.add_space(size::SPACE);
                    small(ui, t!(text, "trail-hidden", items = part.hidden))
                        .on_hover_text(t!(text, "trail-hidden-hint"));
                });
            }
            ui.add_space(size::SPACE_M);
        }
        if trail.is_empty() {
            subdued(ui, t!(text, "trail-nothing-found"));
        }
    });
}

/// What the trail shows of a document.
struct Trail {
    progress: Progress,
    /// One entry a stage, in order.
    stages: Vec<Part>,
}

/// A stage of the trail.
struct Part {
    progress: Progress,
    /// The places of its items in the questionnaire, in the order of the walk.
    items: Vec<usize>,
    /// How many of its items are not asked of this organisation.
    hidden: usize,
}

impl Trail {
    fn of(document: &Document, shown: WalkShown, search: &str) -> Self {
        let questionnaire = document.questionnaire();
        let found = found(document, shown, search);
        let stages = questionnaire.stages.iter().map(|stage| {
            let of_stage = questionnaire.items.iter().filter(|item| item.stage == stage.id);
            let is_hidden =
                |item: &Item| document.assessment().applicability(item) != Applicability::Applies;
            Part {
                progress: stage_progress(document, shown, stage),
                hidden: of_stage.filter(|item| is_hidden(item)).count(),
                items: found
                    .iter()
                    .filter(|item| item.stage == stage.id)
                    .filter_map(|item| document.place_of(&item.id))
                    .collect(),
            }
        });
        Self { stages: stages.collect(), progress: progress(document, shown) }
    }

    fn is_empty(&self) -> bool {
        self.stages.iter().all(|stage| stage.items.is_empty())
    }
}

fn search_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let size = egui::vec2(ui.available_width(), size::TARGET);
    let (_, whole) = ui.allocate_space(size);
    // The field takes exactly what the button leaves, so that the panel keeps its width.
    let wide = (size::ICON + 2.0 * ui.spacing().button_padding.x).max(size::TARGET);
    let button = egui::Rect::from_min_max(whole.right_top() - egui::vec2(wide, 0.0), whole.max);
    let gap = ui.spacing().item_spacing.x;
    let end = if view.search.is_empty() { whole.right() } else { button.left() - gap };
    let layout = Layout::left_to_right(Align::Center);
    let place = UiBuilder::new().max_rect(whole.with_max_x(end)).layout(layout);
    ui.scope_builder(place, |ui| {
        let field = ui
            .add(
                // An id of its own, wherever it stands.
                line_edit(&mut view.search)
                    .id_salt("search")
                    .hint_text(t!(text, "trail-search"))
                    .desired_width(f32::INFINITY),
            )
            .accessible_name(t!(text, "trail-search"));
        if std::mem::take(&mut view.focus_search) {
            field.request_focus();
        }
        if !field.lost_focus() {
            return;
        }
        if ui.input(|input| input.key_pressed(Key::Enter))
            && let Some(first) = found(document, WalkShown::All, &view.search).first()
        {
            out.push(Action::GoToItem(first.id.clone()));
        }
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            view.search.clear();
        }
    });
    if !view.search.is_empty() {
        ui.scope_builder(UiBuilder::new().max_rect(button), |ui| {
            if icon_button(ui, Icon::Close, &t!(text, "trail-search-clear")).clicked() {
                view.search.clear();
            }
        });
    }
}

/// How far the walk is: of one's own items by one's own answers, of all by anybody's.
fn progress(document: &Document, shown: WalkShown) -> Progress {
    if shown == WalkShown::All && document.assessment().hand_out.is_none() {
        return document.scores().progress;
    }
    mine_of(document, document.walked_items(shown))
}

/// How many of these items I have answered.
fn mine_of<'a>(document: &Document, items: impl Iterator<Item = &'a Item>) -> Progress {
    items.fold(Progress::default(), |mut progress, item| {
        progress.asked += 1;
        progress.dealt_with += usize::from(document.have_answered(&item.id));
        progress
    })
}

/// The items that apply and contain every word that is searched for. A search looks at all of them.
fn found<'a>(document: &'a Document, shown: WalkShown, search: &str) -> Vec<&'a Item> {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let shown = if words.is_empty() { shown } else { WalkShown::All };
    document
        .walked_items(shown)
        .filter(|item| {
            words.iter().all(|word| {
                [item.id.as_str(), &item.title, &item.prompt]
                    .iter()
                    .chain(&item.levels.iter().map(String::as_str).collect::<Vec<_>>())
                    .any(|part| part.to_lowercase().contains(word))
            })
        })
        .collect()
}

fn stage_progress(document: &Document, shown: WalkShown, stage: &Stage) -> Progress {
    if shown == WalkShown::All && document.assessment().hand_out.is_none() {
        let of_stage = document.questionnaire().items.iter().zip(&document.scores().items);
        Progress::of(of_stage.filter(|(item, _)| item.stage == stage.id).map(|(_, score)| score))
    } else {
        mine_of(document, document.walked_items(shown).filter(|item| item.stage == stage.id))
    }
}

fn stage_ui(ui: &mut Ui, stage: &Stage, progress: Progress, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let palette = &cx.palette;
    let gate = document.scores().gates.iter().find(|gate| gate.stage == stage.id);
    ui.horizontal(|ui| {
        ui.set_min_height(size::TARGET);
        if let Some(gate) = gate {
            let (icon, ink) = match gate.state {
                GateState::Closed => (Icon::Lock, palette.text_subdued),
                GateState::Open => (Icon::LockOpen, palette.positive),
                GateState::Sound => (Icon::Verified, palette.positive),
            };
            let name = text.gate_state(gate.state);
            ui.add(icon.sized(size::ICON_SMALL, ink).alt_text(name.as_str())).on_hover_text(name);
        }
        let title = format!("{} {}", stage.id, stage.name);
        let name = title.clone();
        let label = ui
            .label(RichText::new(title).font(strong(size::TEXT_BODY)))
            .on_hover_text(&stage.summary);
        ui.ctx().accesskit_node_builder(label.id, |node| {
            node.set_role(Role::Heading);
            node.set_label(name);
            node.set_level(2);
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(size::SPACE);
            small(ui, format!("{}/{}", progress.dealt_with, progress.asked));
        });
    });
}

fn item_ui(
    ui: &mut Ui,
    (item, owes): (&Item, bool),
    selected: bool,
    place: Vec2,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) -> egui::Response {
    let palette = &cx.palette;
    // Among one's own items those stand out that one still owes, whatever colleagues said.
    let score = document.shown_score(&item.id).filter(|_| !owes);
    let signs = Signs::of(item, document);
    let (icon, ink) = state_of(score, cx);
    let state = || state_words(score, cx);
    // Only a screen reader asks for it.
    let name = || {
        let mut name = format!("{} {}, {}", item.id, item.title, state());
        let text = cx.text;
        for (holds, word) in [
            (signs.critical, t!(text, "trail-critical")),
            (signs.flagged, t!(text, "trail-flagged")),
            (signs.disputed, t!(text, "trail-disputed")),
            (signs.to_confirm, t!(text, "trail-to-confirm")),
            (signs.discussed, t!(text, "trail-discussed")),
        ] {
            if holds {
                name.push_str(", ");
                name.push_str(&word);
            }
        }
        name
    };
    let (rect, response) = ui.allocate_exact_size(place, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, name()));
    if response.clicked() {
        out.push(Action::GoToItem(item.id.clone()));
    }
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let fill = if selected {
        palette.accent_soft
    } else if response.hovered() {
        palette.surface_hover
    } else {
        Color32::TRANSPARENT
    };
    ui.painter().rect_filled(rect, size::RADIUS, fill);
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect,
            size::RADIUS,
            Stroke::new(2.0, palette.focus),
            egui::StrokeKind::Inside,
        );
    }
    let top = document.questionnaire().top_level();
    let mut left = rect.left() + size::SPACE;
    let place = |left: f32, side: f32| {
        egui::Rect::from_center_size(
            egui::pos2(left + side / 2.0, rect.center().y),
            Vec2::splat(side),
        )
    };
    match score.and_then(|score| score.supported) {
        Some(level) => {
            let square = place(left, size::ICON_SMALL + 2.0);
            let fill = palette.level(level, top);
            ui.painter().rect_filled(square, 4.0, fill);
            ui.painter().text(
                square.center(),
                egui::Align2::CENTER_CENTER,
                level.to_string(),
                strong(size::TEXT_SMALL),
                crate::ui::theme::text_on(fill, palette),
            );
        }
        None => {
            icon.sized(size::ICON_SMALL, ink).paint_at(ui, place(left, size::ICON_SMALL));
        }
    }
    left += size::ICON_SMALL + 2.0 + size::SPACE;
    let mut right = rect.right() - size::SPACE;
    for (holds, icon, ink) in [
        (signs.flagged, Icon::Flag, palette.attention),
        (signs.to_confirm, Icon::Warning, palette.attention),
        (signs.disputed, Icon::Forum, palette.attention),
        (signs.discussed, Icon::Chat, palette.accent),
        (signs.critical, Icon::Critical, palette.text_subdued),
    ] {
        if holds {
            right -= size::ICON_SMALL;
            icon.sized(size::ICON_SMALL, ink).paint_at(ui, place(right, size::ICON_SMALL));
            right -= 2.0;
        }
    }
    let galley = title(ui, item, title_room(rect.width(), signs.count()));
    let at = egui::pos2(left, rect.center().y - galley.size().y / 2.0);
    let colour = if selected { palette.accent } else { palette.text };
    ui.painter().galley_with_override_text_color(at, galley, colour);
    if response.hovered() {
        return response.on_hover_text(item.id.as_str());
    }
    response
}

/// Above the words of a title, and below.
const ABOVE_TITLE: f32 = 6.0;

/// How wide a title may be in a row of this width, before so many signs.
fn title_room(width: f32, signs: usize) -> f32 {
    let beside = size::ICON_SMALL + 2.0 + size::SPACE;
    let signs = signs as f32 * (size::ICON_SMALL + 2.0);
    (width - beside - signs - 2.0 * size::SPACE - size::SPACE_XS).max(60.0)
}

/// What is to be known of an item beside its level.
struct Signs {
    /// It weighs more. Not said before it is answered, which would be done with that in mind.
    critical: bool,
    flagged: bool,
    disputed: bool,
    to_confirm: bool,
    discussed: bool,
}

impl Signs {
    fn of(item: &Item, document: &Document) -> Self {
        let assessment = document.assessment();
        let hidden = document.hides_colleagues(&item.id);
        let flagged = assessment.answers_to(&item.id).any(|(member, answer)| {
            answer.flagged && (!hidden || document.me.as_ref() == Some(member))
        });
        let mut comments = assessment.team.comments.values();
        let mine = document.my_answer(&item.id);
        Self {
            critical: item.critical && document.have_answered(&item.id),
            flagged,
            disputed: document.shown_score(&item.id).is_some_and(|score| score.disputed),
            to_confirm: mine.is_some_and(|answer| answer.needs_confirmation(item)),
            discussed: comments.any(|comment| comment.item == item.id && !comment.resolved),
        }
    }

    fn count(&self) -> usize {
        let all = [self.critical, self.flagged, self.disputed, self.to_confirm, self.discussed];
        all.into_iter().filter(|holds| *holds).count()
    }
}

/// A title as a whole, over as many lines as it takes.
fn title(ui: &Ui, item: &Item, room: f32) -> Arc<egui::Galley> {
    let font = regular(size::TEXT_BODY);
    let words = egui::WidgetText::from(RichText::new(&item.title).font(font));
    words.into_galley(ui, Some(egui::TextWrapMode::Wrap), room, egui::TextStyle::Body)
}

/// The icon of an item without a level.
fn state_of(score: Option<&ItemScore>, cx: &Cx<'_>) -> (Icon, Color32) {
    let palette = &cx.palette;
    match score.map_or(ItemState::Unanswered, |score| score.state) {
        ItemState::Unanswered => (Icon::Unanswered, palette.text_subdued),
        ItemState::Unknown => (Icon::Help, palette.text_subdued),
        ItemState::NotApplicable | ItemState::DoesNotApply => (Icon::Block, palette.text_subdued),
        ItemState::Answered => (Icon::CheckCircle, palette.positive),
    }
}

/// The state of an item in words.
fn state_words(score: Option<&ItemScore>, cx: &Cx<'_>) -> String {
    let state = score.map_or(ItemState::Unanswered, |score| score.state);
    match score.and_then(|score| score.supported) {
        Some(level) => t!(cx.text, "trail-level", level = level.0),
        None => cx.text.item_state(state),
    }
}

/// The buttons to the item before and after.
pub(super) fn steps_ui(
    ui: &mut Ui,
    document: &Document,
    view: &View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    let previous =
        Button::image_and_text(Icon::Back.image(palette.text), t!(text, "walk-previous"));
    if ui.add(previous).clicked() {
        super::keys::step(document, view, -1, out);
    }
    if crate::ui::widgets::primary_button(ui, &t!(text, "walk-next")).clicked() {
        super::keys::step(document, view, 1, out);
    }
}
