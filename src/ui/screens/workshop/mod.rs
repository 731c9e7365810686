//! One item for a room: large enough for the last row, the levels hidden until everybody has given
//! one, then the spread, then the decision. Whoever sits at the keyboard enters each level for the
//! member who calls it out; it is that member's answer, entered by the facilitator.

mod keys;
mod spread;
mod vote;

use eframe::egui::{self, Frame, Margin, RichText, ScrollArea, Ui, accesskit::Role};

use crate::model::{AnswerKey, Item, MemberId};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, Phase, Screen, View};
use crate::ui::theme::{Palette, regular, size, strong};
use crate::ui::widgets::{button, subdued, tag};

/// Sizes that grow with the window, so that a projector's full height is used.
#[derive(Clone, Copy)]
struct Scale(f32);

impl Scale {
    fn of(ui: &Ui) -> Self {
        let height = ui.ctx().content_rect().height();
        Self((height / size::PROJECTOR_HEIGHT).clamp(0.62, 2.0))
    }

    fn title(self) -> f32 {
        size::PROJECTOR_TITLE * self.0
    }

    fn body(self) -> f32 {
        size::PROJECTOR_BODY * self.0
    }

    /// Running text of an item, smaller where there is a lot of it.
    fn descriptors(self, item: &Item) -> f32 {
        const MUCH: usize = 620;
        let letters: usize = item.levels.iter().map(|level| level.chars().count()).sum();
        if letters > MUCH { self.body() * 0.84 } else { self.body() }
    }

    fn small(self) -> f32 {
        size::PROJECTOR_SMALL * self.0
    }
}

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let found = view.item.as_ref().and_then(|id| document.questionnaire().item(id));
    let Some(item) = found else {
        ui.centered_and_justified(|ui| subdued(ui, t!(text, "walk-nothing")));
        return;
    };
    if document.assessment().members.is_empty() {
        ui.centered_and_justified(|ui| subdued(ui, t!(text, "workshop-nobody")));
        return;
    }
    let room = Room::of(item, document, view);
    if view.workshop.member.as_ref().is_none_or(|id| !room.members.contains(&id)) {
        view.workshop.member =
            room.next_to_vote(None).or_else(|| room.members.first().copied()).cloned();
    }
    if view.dialog.is_none() {
        keys::handle(ui, &room, document, view, out);
    }
    let scale = Scale::of(ui);
    let margin = Margin::symmetric((40.0 * scale.0) as i8, (20.0 * scale.0) as i8);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.push_id(("workshop", item.id.as_str()), |ui| {
            head_ui(ui, item, document, view, scale, cx);
            // The keys, over two lines in a narrow window, and the buttons.
            let bar = scale.small() * 2.2 + size::TARGET + size::SPACE_XL;
            let height = (ui.available_height() - bar).max(120.0);
            ScrollArea::vertical().max_height(height).auto_shrink(false).show(ui, |ui| match view
                .workshop
                .phase
            {
                Phase::Vote => vote::ui(ui, &room, document, view, scale, cx, out),
                Phase::Spread => spread::ui(ui, &room, document, view, scale, cx, out),
            });
            foot_ui(ui, &room, document, view, scale, cx, out);
        });
    });
}

/// The item, and who is in the room.
struct Room<'a> {
    item: &'a Item,
    document: &'a Document,
    members: Vec<&'a MemberId>,
    absent: Vec<MemberId>,
}

impl<'a> Room<'a> {
    fn of(item: &'a Item, document: &'a Document, view: &View) -> Self {
        let members = document.assessment().members.keys().collect();
        let absent = view.workshop.absent.iter().cloned().collect();
        Self { item, document, members, absent }
    }

    fn is_absent(&self, member: &MemberId) -> bool {
        self.absent.contains(member)
    }

    fn has_voted(&self, member: &MemberId) -> bool {
        let answer = self.document.assessment().answer(&AnswerKey::new(&self.item.id, member));
        answer.is_some_and(|answer| answer.counted_response().is_some())
    }

    /// The first who is here and hasn't voted, after this one and then from the start.
    fn next_to_vote(&self, after: Option<&MemberId>) -> Option<&'a MemberId> {
        let start = after.and_then(|id| self.members.iter().position(|member| *member == id));
        let (before, behind) = self.members.split_at(start.map_or(0, |start| start + 1));
        let mut order = behind.iter().chain(before);
        order.find(|member| !self.is_absent(member) && !self.has_voted(member)).copied()
    }

    fn all_voted(&self) -> bool {
        self.next_to_vote(None).is_none()
            && self.members.iter().any(|member| self.has_voted(member))
    }

    fn is_disputed(&self) -> bool {
        self.document.scores().item(&self.item.id).is_some_and(|score| score.disputed)
    }
}

/// The question, as large as it may be.
fn head_ui(ui: &mut Ui, item: &Item, document: &Document, view: &View, scale: Scale, cx: &Cx<'_>) {
    let text = cx.text;
    let palette = &cx.palette;
    ui.horizontal_wrapped(|ui| {
        tag(ui, item.id.as_str(), palette.text, palette.surface_sunken);
        if item.critical {
            tag(ui, &t!(text, "question-critical"), palette.attention, palette.attention_soft);
        }
        let asked: Vec<&Item> = document.asked_items().collect();
        let place = asked.iter().position(|other| other.id == item.id);
        let mut line = item.title.clone();
        if let Some(place) = place {
            let of = t!(text, "question-place", place = place + 1, all = asked.len());
            line = format!("{line} · {of}");
        }
        if view.workshop.disputed_only {
            line = format!("{line} · {}", t!(text, "workshop-disputed-only"));
        }
        label(ui, &line, regular(scale.small()), palette.text_subdued);
    });
    let heading = label(ui, &item.prompt, strong(scale.title()), palette.text);
    ui.ctx().accesskit_node_builder(heading.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(item.prompt.clone());
        node.set_level(1);
    });
    ui.add_space(size::SPACE * scale.0);
}

/// What to do next, and with which key.
fn foot_ui(
    ui: &mut Ui,
    room: &Room<'_>,
    document: &Document,
    view: &mut View,
    scale: Scale,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let top = document.questionnaire().top_level().0;
    let hint = match view.workshop.phase {
        Phase::Vote => t!(text, "workshop-keys-vote", top = top),
        Phase::Spread => t!(text, "workshop-keys-spread", top = top),
    };
    label(ui, &hint, regular(scale.small() * 0.8), cx.palette.text_subdued);
    ui.horizontal_wrapped(|ui| {
        match view.workshop.phase {
            Phase::Vote if room.all_voted() => {
                if button(ui, Icon::Groups, &t!(text, "workshop-reveal")).clicked() {
                    keys::reveal(view);
                }
            }
            Phase::Vote => {}
            Phase::Spread => {
                if button(ui, Icon::Back, &t!(text, "workshop-vote-again")).clicked() {
                    keys::vote_again(view);
                }
            }
        }
        if button(ui, Icon::Forward, &t!(text, "workshop-next")).clicked() {
            keys::step(document, view, 1, out);
        }
        if button(ui, Icon::Route, &t!(text, "workshop-leave")).clicked() {
            out.push(Action::Go(Screen::Walk));
        }
    });
}

/// Text in the sizes of the room.
fn label(ui: &mut Ui, words: &str, font: egui::FontId, ink: egui::Color32) -> egui::Response {
    ui.add(egui::Label::new(RichText::new(words).font(font).color(ink)).wrap())
}

/// The line of somebody in the room: a mark, the name, what can be said of them. The whole line is a
/// button.
fn line_ui(
    ui: &mut Ui,
    words: &str,
    name: &str,
    icon: Icon,
    ink: egui::Color32,
    selected: bool,
    scale: Scale,
) -> egui::Response {
    let palette = Palette::current(ui.ctx());
    let text = RichText::new(words).font(regular(scale.body())).color(ink);
    let image = icon.sized(scale.body() * 1.1, ink);
    let mut button = egui::Button::image_and_text(image, text)
        .min_size(egui::vec2(ui.available_width(), scale.body() * 1.9))
        .frame_when_inactive(selected)
        .wrap();
    if selected {
        let ring = egui::Stroke::new(2.5, palette.accent);
        button = button.fill(palette.accent_soft).stroke(ring);
    }
    let response = ui.add(button);
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, selected, name));
    response
}
