//! The parts that screens are made of. Each has a name for screen readers and tests.

mod answers;
mod boundary;
mod choice;
mod conflict;
mod decision;
mod evidence;
mod figure;
mod focus;
mod hint;
mod in_view;
mod level;
mod line_edit;
mod measured;
mod names;
mod page;
mod person;
mod profile_field;
mod reference;
mod row;
mod scroll;
mod table_menu;
mod tabs;
mod term;
mod withheld;

use eframe::egui::{
    self, Button, Color32, Frame, Margin, Response, RichText, Sense, Stroke, TextStyle,
    TextWrapMode, Ui, WidgetInfo, WidgetText, accesskit::Role,
};

pub use answers::{answer_ui, answers_side_by_side, level_words, member_label, response_words};
pub use boundary::{Between, Boundary, Edge, is_on_boundary};
pub use choice::{choice_row, choice_row_focused, choice_row_wrapped};
pub use conflict::conflicts_ui;
pub use decision::{decide_ui, decided_ui, outcome_words};
pub use evidence::{
    Today, age_words, date_field, date_ui, evidence_form, expiry_words, file_words,
};
pub use figure::{figure_menu, figure_menu_of};
pub use focus::{
    hand_on_focus, hand_on_focus_of, is_free, is_landed, land, landing_label, take_focus,
    want_landing,
};
pub use hint::{hint, hint_at_keyboard};
pub use in_view::{in_view, is_near, is_read_out, rows_in_view};
pub use level::{Badge, hatch, item_chip, level_badge, level_card};
pub use line_edit::line_edit;
pub use measured::Measured;
pub use names::names_ui;
pub use page::{
    card_gap, card_grid, column, end_ruled_row, even_row, page, section_gap, stacks, text_page,
    with_footer,
};
pub use person::{assignee_picker, comment_ui, interview_ui};
pub use profile_field::profile_field_ui;
pub use reference::{clause_line, framework_status, items_behind, reference_heading};
pub use row::in_reading_order;
pub use scroll::{page_scroll, scrolled, turn_pages};
pub use table_menu::{TABLE_MENU, table_context, table_menu, table_menu_at_end};
pub use tabs::{at_right, segments, segments_alone, segments_width, tabs};
pub use term::{help_link, term, term_as, terms, terms_after};
pub use withheld::{withheld_card_ui, withheld_ui};

use super::icons::Icon;
use super::theme::{Palette, size, strong};
use crate::t;
use crate::text::Text;

/// A button that is only an icon. Its name is shown as a tooltip and read out.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let palette = Palette::current(ui.ctx());
    let button = Button::image(icon.sized(size::ICON, palette.text_subdued))
        .frame_when_inactive(false)
        .min_size(egui::Vec2::splat(size::TARGET));
    let response = ui.add(button);
    named(&response, Role::Button, name);
    hint(response, name)
}

/// A button with an icon and a word.
pub fn button(ui: &mut Ui, icon: Icon, label: &str) -> Response {
    button_if(ui, true, icon, label)
}

/// The same, which can be pressed only where it says so. In a row that wraps it wraps with the others,
/// which a group of buttons would not.
pub fn button_if(ui: &mut Ui, enabled: bool, icon: Icon, label: &str) -> Response {
    let palette = Palette::current(ui.ctx());
    ui.add_enabled(enabled, Button::image_and_text(icon.image(palette.text), label))
}

/// The one button of a place that leads on.
pub fn primary_button(ui: &mut Ui, label: &str) -> Response {
    let palette = Palette::current(ui.ctx());
    let enabled = ui.is_enabled();
    if !enabled {
        // The accent would fade together with the words on it, until nobody could read them.
        let text = RichText::new(label).font(strong(button_text(ui)));
        let button = Button::new(text).fill(palette.surface_sunken);
        let response = ui.add(button.min_size(egui::vec2(0.0, size::TARGET)));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, false, label));
        return response;
    }
    let text = RichText::new(label).color(palette.text_on_accent).font(strong(button_text(ui)));
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for (state, fill) in [
            (&mut widgets.inactive, palette.accent),
            (&mut widgets.hovered, palette.accent_hover),
            (&mut widgets.active, palette.accent_hover),
        ] {
            state.weak_bg_fill = fill;
        }
        widgets.inactive.bg_stroke = Stroke::new(1.0, palette.accent);
        widgets.hovered.bg_stroke = Stroke::new(1.0, palette.accent_hover);
        // The ring around what has the keyboard must be seen against the accent itself.
        widgets.active.bg_stroke = Stroke::new(2.0, palette.text);
        let response = ui.add(Button::new(text).min_size(egui::vec2(0.0, size::TARGET)));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, label));
        response
    })
    .inner
}

/// How large words on buttons are where this is drawn.
fn button_text(ui: &Ui) -> f32 {
    TextStyle::Button.resolve(ui.style()).size
}

/// A button that reads like a link and stays in the program.
pub fn link_button(ui: &mut Ui, label: &str) -> Response {
    let palette = Palette::current(ui.ctx());
    ui.add(Button::new(RichText::new(label).color(palette.accent)).frame_when_inactive(false))
}

/// The same at the left edge of a column: its words stand under the others, and its ground and ring
/// reach out beyond them.
pub fn flush_button(ui: &mut Ui, label: &str) -> Response {
    let palette = Palette::current(ui.ctx());
    let text = RichText::new(label).color(palette.accent);
    flush_ui(ui, Button::new(text))
}

/// Draws any button so that its words start at the left edge.
pub fn flush_ui(ui: &mut Ui, button: Button<'_>) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = 0.0;
        let widgets = &mut ui.visuals_mut().widgets;
        for state in [&mut widgets.hovered, &mut widgets.active, &mut widgets.open] {
            state.expansion = size::SPACE_XS;
        }
        ui.add(button.frame_when_inactive(false))
    })
    .inner
}

/// The headline of a page.
pub fn page_heading(ui: &mut Ui, text: &str) -> Response {
    heading_of(ui, text, size::TEXT_DISPLAY, 1)
}

/// The heading of a section or card.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    heading_of(ui, text, size::TEXT_TITLE, 2)
}

/// The heading of what stands beside a screen, with the way to shut it at its right end. Whether it is to
/// be shut.
pub fn shut_heading(ui: &mut Ui, text: &str, shut: &str) -> bool {
    let mut is_shut = false;
    ui.horizontal_top(|ui| {
        // The button is its icon and the padding beside it.
        let button = size::ICON + 2.0 * ui.spacing().button_padding.x;
        let room = ui.available_width() - button - ui.spacing().item_spacing.x;
        let down = egui::Layout::top_down(egui::Align::Min);
        ui.allocate_ui_with_layout(egui::vec2(room, 0.0), down, |ui| {
            ui.set_width(room);
            heading(ui, text);
        });
        is_shut = icon_button(ui, Icon::Close, shut).clicked();
    });
    is_shut
}

/// A small heading inside a card.
pub fn subheading(ui: &mut Ui, text: &str) -> Response {
    heading_of(ui, text, size::TEXT_BODY, 3)
}

fn heading_of(ui: &mut Ui, text: &str, points: f32, rank: usize) -> Response {
    let palette = Palette::current(ui.ctx());
    let words = RichText::new(text).font(strong(points)).color(palette.text);
    // A screen is known by its headline; the headings below it are only on the way.
    let is_first = rank == 1 || ui.layer_id().order != egui::Order::Background;
    let response = if is_first { landing_label(ui, words) } else { ui.label(words) };
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        // A heading is found by its name; a plain label's text is its value.
        node.set_label(text.to_owned());
        node.set_level(rank);
    });
    response
}

/// Text of lesser weight.
pub fn subdued(ui: &mut Ui, text: impl Into<String>) -> Response {
    let palette = Palette::current(ui.ctx());
    readable(ui, RichText::new(text).color(palette.text_subdued))
}

/// Words in lines that are no longer than is easy to follow, however wide the window is. In a row, words
/// are as long as they are.
fn readable(ui: &mut Ui, words: RichText) -> Response {
    let widest = size::LINE;
    if ui.layout().main_dir().is_horizontal() || ui.available_width() <= widest {
        return ui.label(words);
    }
    let shown = ui.scope(|ui| {
        ui.set_max_width(widest);
        ui.label(words)
    });
    shown.inner
}

/// A caption or hint.
pub fn small(ui: &mut Ui, text: impl Into<String>) -> Response {
    let palette = Palette::current(ui.ctx());
    readable(ui, RichText::new(text).size(size::TEXT_SMALL).color(palette.text_subdued))
}

/// The name of a field below it: nearer to it than to what stands above.
pub fn field_label(ui: &mut Ui, name: impl Into<String>) -> Response {
    ui.add_space(size::SPACE_XS);
    let label = ui.label(name.into());
    ui.add_space(-size::SPACE_XS);
    label
}

/// Fill and outline of a surface that can be clicked: at rest, under the pointer, with the keyboard.
pub fn clickable_look(response: &Response, palette: &Palette) -> (Color32, Stroke) {
    if response.has_focus() {
        (palette.surface_hover, Stroke::new(2.0, palette.focus))
    } else if response.hovered() {
        (palette.surface_hover, Stroke::new(1.0, palette.border_strong))
    } else {
        (palette.surface, Stroke::new(1.0, palette.border))
    }
}

/// The frame of a card.
pub fn card(palette: &Palette) -> Frame {
    Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.border))
        .corner_radius(size::RADIUS_LARGE)
        .inner_margin(Margin::same(16))
}

/// The frame of a remark that should be seen.
pub fn callout(palette: &Palette) -> Frame {
    Frame::new()
        .fill(palette.attention_soft)
        .corner_radius(size::RADIUS_LARGE)
        .inner_margin(Margin::symmetric(14, 10))
}

/// A word on a quiet ground.
pub fn tag(ui: &mut Ui, text: &str, ink: Color32, ground: Color32) -> Response {
    tag_sized(ui, text, size::TEXT_SMALL, ink, ground)
}

/// The same beside words of another size.
pub fn tag_sized(ui: &mut Ui, text: &str, points: f32, ink: Color32, ground: Color32) -> Response {
    // Of its own size: in a row, a frame would be stretched to the height of a button and look like
    // one.
    let words = WidgetText::from(RichText::new(text).size(points).color(ink));
    // In a row that wraps it goes to the next line as a whole.
    let room = ui.max_rect().width() - 2.0 * TAG_MARGIN.x;
    let galley = words.into_galley(ui, Some(TextWrapMode::Truncate), room, TextStyle::Body);
    let (rect, response) =
        ui.allocate_exact_size(galley.size() + 2.0 * TAG_MARGIN, egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(rect, size::RADIUS, ground);
        ui.painter().galley(rect.min + TAG_MARGIN, galley, ink);
    }
    response
}

/// Around the words of a tag.
const TAG_MARGIN: egui::Vec2 = egui::vec2(7.0, 3.0);

/// Something that is shown when it is asked for, with the same sign as cards that open.
pub fn disclosure(ui: &mut Ui, name: String, add_contents: impl FnOnce(&mut Ui)) {
    egui::CollapsingHeader::new(name).icon(chevron).show(ui, add_contents);
}

/// A chevron that turns from the right to the bottom.
fn chevron(ui: &mut Ui, openness: f32, response: &Response) {
    let ink = ui.style().interact(response).fg_stroke.color;
    let (middle, half) = (response.rect.center(), 4.0);
    let turn = egui::emath::Rot2::from_angle(openness * std::f32::consts::FRAC_PI_2);
    let ends = [(-0.5, -1.0), (0.5, 0.0), (-0.5, 1.0)];
    let points = ends.map(|(x, y)| middle + turn * (half * egui::vec2(x, y)));
    ui.painter().line(points.to_vec(), Stroke::new(1.5, ink));
}

/// An icon with a sentence beside it.
pub fn icon_line(ui: &mut Ui, icon: Icon, ink: Color32, text: &str) {
    // In a row it stands with the others, and not at their top.
    if ui.layout().main_dir().is_horizontal() {
        ui.add(icon.image(ink));
        ui.label(RichText::new(text).color(ink));
        return;
    }
    ui.horizontal_top(|ui| {
        ui.add(icon.image(ink));
        ui.add(egui::Label::new(RichText::new(text).color(ink)).wrap());
    });
}

/// How far something is, as a bar that is named and has a value.
pub fn progress_bar(ui: &mut Ui, ratio: f32, name: &str) -> Response {
    let ink = Palette::current(ui.ctx()).accent;
    progress_bar_in(ui, ratio, name, ink)
}

/// The same in a plain ink, beside something that says more: a full bar is not to look like success.
pub fn quiet_progress_bar(ui: &mut Ui, ratio: f32, name: &str) -> Response {
    let ink = Palette::current(ui.ctx()).text_subdued;
    progress_bar_in(ui, ratio, name, ink)
}

fn progress_bar_in(ui: &mut Ui, ratio: f32, name: &str, ink: Color32) -> Response {
    let palette = Palette::current(ui.ctx());
    let (rect, response) =
        ui.allocate_exact_size(egui::vec2(ui.available_width(), size::BAR), Sense::hover());
    let ratio = ratio.clamp(0.0, 1.0);
    if ui.is_rect_visible(rect) {
        paint_bar(ui, rect, ratio, ink, &palette);
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ProgressIndicator);
        node.set_label(name.to_owned());
        node.set_numeric_value(f64::from((ratio * 100.0).round()));
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
    response
}

/// A bar that is full up to this part of it. Its track has an outline: how much is missing matters as
/// much as what is there.
pub fn paint_bar(ui: &Ui, track: egui::Rect, ratio: f32, ink: Color32, palette: &Palette) {
    let radius = track.height() / 2.0;
    let outline = Stroke::new(1.0, palette.border_strong);
    ui.painter().rect(track, radius, palette.window, outline, egui::StrokeKind::Inside);
    if ratio > 0.0 {
        let mut done = track;
        done.set_width((track.width() * ratio).max(track.height()));
        ui.painter().rect_filled(done, radius, ink);
    }
}

/// How far a job is, in words and as a bar. Each quarter is read out.
pub fn job_progress(ui: &mut Ui, (done, all): (usize, usize), words: &str, text: &Text) {
    let ratio = done as f32 / all.max(1) as f32;
    subdued(ui, words);
    progress_bar(ui, ratio, words);
    let percent = (ratio * 4.0).floor() as i64 * 25;
    super::spoken::live(ui, "progress", &t!(text, "announce-progress", percent = percent));
}

/// Gives a widget a role and a name.
pub fn named(response: &Response, role: Role, name: &str) {
    let enabled = response.enabled();
    response.widget_info(|| WidgetInfo::labeled(role, enabled, name));
}
