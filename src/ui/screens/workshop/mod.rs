//! One item for a room: large enough for the last row, the levels hidden until everybody has given
//! one, then the spread, then the decision. Whoever sits at the keyboard enters each level for the
//! member who calls it out; it is that member's answer, entered by the facilitator.

mod buttons;
mod fit;
mod keys;
mod spread;
mod vote;

use eframe::egui::{
    self, Frame, Key, Margin, Modifiers, RichText, ScrollArea, TextEdit, Ui, accesskit::Role,
};

use crate::model::{AnswerKey, Item, MemberId};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, Phase, Screen, View};
use crate::ui::theme::{Palette, regular, size, strong};
use crate::ui::widgets::{
    Measured, button, card, column, page_heading, primary_button, subdued, tag_sized,
};

/// Sizes that grow with the window, and where an item says little.
#[derive(Clone, Copy)]
struct Scale(f32);

impl Scale {
    /// Around everything.
    fn margin(self) -> egui::Vec2 {
        egui::vec2(40.0, 20.0) * self.0
    }

    /// The keys, over two lines in a narrow window, and the buttons, over as many as they need there.
    fn bar(self, width: f32) -> f32 {
        let votes = (self.control() * VOTES / width).ceil().max(1.0);
        self.hint() * 2.8 + (votes + 1.0) * (self.control() * 2.0 + size::SPACE) + size::SPACE_L
    }

    /// The words on buttons: the room sees what is pressed, and the question is larger.
    fn control(self) -> f32 {
        (size::PROJECTOR_SMALL * 0.7 * self.0).clamp(size::TEXT_BODY, size::PROJECTOR_SMALL)
    }

    /// The keys. They are for whoever sits at the keyboard, not for the room.
    fn hint(self) -> f32 {
        (self.control() * 0.85).max(size::TEXT_SMALL)
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

    /// Who is in the room.
    fn for_names(self) -> Self {
        Self(self.0 * size::PROJECTOR_SMALL / size::PROJECTOR_BODY)
    }

    fn small(self) -> f32 {
        size::PROJECTOR_SMALL * self.0
    }
}

/// About how wide the buttons of a vote are together, in heights of their words.
const VOTES: f32 = 62.0;

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let found = view.item.as_ref().and_then(|id| document.questionnaire().item(id));
    let Some(item) = found else {
        let hint = t!(text, "workshop-no-item-hint");
        empty_ui(ui, (&t!(text, "walk-nothing"), &hint), view, cx, out);
        return;
    };
    if document.assessment().members.is_empty() {
        let hint = if document.me.is_some() {
            t!(text, "workshop-only-me-hint")
        } else {
            t!(text, "workshop-nobody-hint")
        };
        empty_ui(ui, (&t!(text, "workshop-nobody"), &hint), view, cx, out);
        return;
    }
    let room = Room::of(item, document, view);
    if view.workshop.member.as_ref().is_none_or(|id| !room.members.contains(&id)) {
        view.workshop.member =
            room.next_to_vote(None).or_else(|| room.members.first().copied()).cloned();
    }
    let mut lines = 0.0;
    if view.dialog.is_none() {
        lines = keys::handle(ui, &room, document, view, out);
    }
    let head = fit::for_levels(ui, &room, document, view, cx);
    let scale = match view.workshop.phase {
        Phase::Vote => head,
        Phase::Spread => fit::for_spread(ui, &room, document, view, head, cx),
    };
    let margin = head.margin();
    let margin = Margin::symmetric(margin.x as i8, margin.y as i8);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.push_id(("workshop", item.id.as_str()), |ui| {
            head_ui(ui, item, document, view, head, cx);
            // As high as the foot was last; before that, about as high as it will be.
            let measured = Measured::of(ui, "foot");
            let foot = measured.or(head.bar(ui.available_width()));
            let height = (ui.available_height() - foot - size::SPACE).max(120.0);
            ScrollArea::vertical().max_height(height).auto_shrink(false).show(ui, |ui| {
                match view.workshop.phase {
                    Phase::Vote => vote::ui(ui, &room, document, view, scale, cx, out),
                    Phase::Spread => spread::ui(ui, &room, document, view, scale, cx, out),
                }
                if lines != 0.0 {
                    ui.scroll_with_delta(egui::vec2(0.0, lines * scale.body() * 3.0));
                }
            });
            let drawn = ui.scope(|ui| foot_ui(ui, &room, document, view, head, cx, out));
            measured.now(ui, drawn.response.rect.height());
        });
    });
}

/// There is nothing to work on, or nobody to do it: says so, and leads out.
fn empty_ui(ui: &mut Ui, (title, hint): (&str, &str), view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let is_free = view.dialog.is_none() && !view.keyboard_held;
    if is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        out.push(Action::Go(Screen::Walk));
    }
    column(ui, size::MEASURE, |ui| {
        ui.add_space(size::SPACE_XL);
        page_heading(ui, &t!(text, "command-workshop"));
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(title).font(strong(size::TEXT_BODY)));
            subdued(ui, hint);
            ui.add_space(size::SPACE);
            ui.horizontal_wrapped(|ui| {
                if button(ui, Icon::Group, &t!(text, "workshop-to-team")).clicked() {
                    out.push(Action::Go(Screen::Team));
                }
                if button(ui, Icon::Close, &t!(text, "workshop-leave")).clicked() {
                    out.push(Action::Go(Screen::Walk));
                }
            });
        });
    });
}

/// Whether Enter shows the levels, or goes on to the next item. Then it is the room's, also where
/// the keyboard was left on a menu or in the rail.
pub fn takes_enter(document: &Document, view: &View) -> bool {
    let found = view.item.as_ref().and_then(|id| document.questionnaire().item(id));
    let Some(item) = found.filter(|_| view.dialog.is_none()) else {
        return false;
    };
    let room = Room::of(item, document, view);
    match view.workshop.phase {
        Phase::Vote => room.all_voted(),
        Phase::Spread => !room.is_disputed(),
    }
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

/// What the item is called, and where it is among the others.
fn place_words(item: &Item, document: &Document, view: &View, cx: &Cx<'_>) -> String {
    let text = cx.text;
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
    line
}

/// The question, as large as it may be.
fn head_ui(ui: &mut Ui, item: &Item, document: &Document, view: &View, scale: Scale, cx: &Cx<'_>) {
    let text = cx.text;
    let palette = &cx.palette;
    ui.horizontal_wrapped(|ui| {
        label(ui, item.id.as_str(), strong(scale.small()), palette.text);
        let line = place_words(item, document, view, cx);
        label(ui, &line, regular(scale.small()), palette.text_subdued);
        // What weighs more would be voted on with that in mind. At the end, where it moves nothing.
        if item.critical && view.workshop.phase == Phase::Spread {
            let words = t!(text, "question-critical");
            let (ink, ground) = (palette.attention, palette.attention_soft);
            // Smaller than the words beside it, so that it stands in the middle of their line.
            tag_sized(ui, &words, 0.85 * scale.small(), ink, ground);
        }
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
    let hint = match view.workshop.phase {
        Phase::Vote if room.all_voted() => t!(text, "workshop-keys-voted"),
        Phase::Vote => t!(text, "workshop-keys-vote"),
        Phase::Spread if document.assessment().decisions.contains_key(&room.item.id) => {
            t!(text, "workshop-keys-decided")
        }
        Phase::Spread => t!(text, "workshop-keys-spread"),
    };
    let controls = scale.control();
    for style in [egui::TextStyle::Button, egui::TextStyle::Body, egui::TextStyle::Small] {
        ui.style_mut().text_styles.insert(style, regular(controls));
    }
    ui.spacing_mut().interact_size.y = controls * 2.0;
    buttons::ui(ui, room, document, view, cx, out);
    label(ui, &hint, regular(scale.hint()), cx.palette.text_subdued);
    ui.horizontal_wrapped(|ui| {
        match view.workshop.phase {
            Phase::Vote if room.all_voted() => {
                if primary_button(ui, &t!(text, "workshop-reveal")).clicked() {
                    keys::reveal(view);
                }
            }
            Phase::Vote => {
                let open = room.members.iter();
                let open = open.filter(|id| !room.is_absent(id) && !room.has_voted(id)).count();
                ui.add_enabled_ui(false, |ui| primary_button(ui, &t!(text, "workshop-reveal")));
                subdued(ui, t!(text, "workshop-still", count = open));
            }
            Phase::Spread => {
                if button(ui, Icon::Undo, &t!(text, "workshop-vote-again")).clicked() {
                    keys::vote_again(view);
                }
            }
        }
        if button(ui, Icon::Back, &t!(text, "workshop-previous")).clicked() {
            keys::step(document, view, -1, out);
        }
        if button(ui, Icon::Forward, &t!(text, "workshop-next")).clicked() {
            keys::step(document, view, 1, out);
        }
        if button(ui, Icon::Close, &t!(text, "workshop-leave")).clicked() {
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
    let button = egui::Button::image_and_text(image, text)
        .min_size(egui::vec2(ui.available_width(), scale.body() * 1.9))
        .frame_when_inactive(selected)
        .wrap();
    let response = ui
        .scope(|ui| {
            if selected {
                // By way of the style, which makes up for the width of an outline: nothing moves.
                let widgets = &mut ui.visuals_mut().widgets;
                let ring = egui::Stroke::new(2.5, palette.accent);
                for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
                    state.weak_bg_fill = palette.accent_soft;
                    state.bg_stroke = ring;
                }
                widgets.active.bg_stroke.color = palette.text;
            }
            ui.add(button)
        })
        .inner;
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, selected, name));
    response
}

/// What became of a reason in this frame.
struct Reason {
    /// Enter was pressed: the room waits, so it ends the reason and starts no line.
    entered: bool,
    /// Escape was pressed in it.
    escaped: bool,
}

/// A reason: grows up to three lines.
fn reason_ui(
    ui: &mut Ui,
    name: &str,
    reason: &mut String,
    focus: &mut bool,
    scale: Scale,
) -> Reason {
    const LINES: f32 = 3.0;
    let palette = Palette::current(ui.ctx());
    let font = regular(scale.body());
    let margin = 10.0 * scale.0;
    let name = label(ui, name, strong(scale.small()), palette.text);
    let height = LINES * fit::height_of(ui, "X", font.clone(), f32::INFINITY) + 2.0 * margin;
    let area = ScrollArea::vertical().id_salt("reason").max_height(height);
    let field = area.auto_shrink([false, true]).show(ui, |ui| {
        let field = TextEdit::multiline(reason)
            .font(font)
            .margin(Margin::same(margin as i8))
            .desired_rows(1)
            .desired_width(f32::INFINITY)
            .return_key(None);
        ui.add(field).labelled_by(name.id)
    });
    let field = field.inner;
    if std::mem::take(focus) {
        field.request_focus();
    }
    let plain = Modifiers::NONE;
    let entered = field.has_focus() && ui.input_mut(|input| input.consume_key(plain, Key::Enter));
    let escaped = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    if entered {
        field.surrender_focus();
    }
    Reason { entered, escaped }
}
