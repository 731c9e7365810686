//! Words of the glossary where they stand: a dotted line under them, what they mean under the pointer
//! or with the keyboard, and the glossary on a click.

use eframe::egui::{
    self, Response, RichText, Sense, Shape, Stroke, TextStyle, TextWrapMode, Ui, WidgetInfo,
    WidgetText, accesskit::Role,
};

use super::flush_button;
use crate::t;
use crate::text::Term;
use crate::text::help::Topic;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::theme::{size, strong};

/// How wide an explanation is at most.
const WIDEST: f32 = 340.0;

/// A word under its own name.
pub fn term(ui: &mut Ui, term: Term, cx: &Cx<'_>, out: &mut Actions) -> Response {
    let words = RichText::new(cx.text.term(term)).size(size::TEXT_SMALL);
    term_as(ui, term, words.color(cx.palette.text_subdued), cx, out)
}

/// The same under the words that stand there.
pub fn term_as(
    ui: &mut Ui,
    term: Term,
    words: RichText,
    cx: &Cx<'_>,
    out: &mut Actions,
) -> Response {
    let name = words.text().to_owned();
    let galley = WidgetText::from(words).into_galley(
        ui,
        Some(TextWrapMode::Truncate),
        ui.max_rect().width(),
        TextStyle::Body,
    );
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
    let meaning = cx.text.meaning(term);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(meaning.clone()));
    if ui.is_rect_visible(rect) {
        let palette = &cx.palette;
        let is_at = response.hovered() || response.has_focus();
        let ink = if is_at { palette.accent } else { palette.border_strong };
        let line = rect.bottom() - 0.5;
        let ends = [egui::pos2(rect.left(), line), egui::pos2(rect.right(), line)];
        ui.painter().extend(Shape::dotted_line(&ends, ink, 3.0, 0.75));
        ui.painter().galley(rect.min, galley, palette.text);
        if response.has_focus() {
            let ring = Stroke::new(2.0, palette.focus);
            let around = rect.expand(2.0);
            ui.painter().rect_stroke(around, size::RADIUS, ring, egui::StrokeKind::Outside);
        }
    }
    if response.clicked() {
        out.push(Action::Explain(term));
    }
    let explained = |ui: &mut Ui| {
        ui.set_max_width(WIDEST);
        ui.label(RichText::new(cx.text.term(term)).font(strong(size::TEXT_BODY)));
        ui.label(meaning);
    };
    if response.has_focus() {
        response.show_tooltip_ui(explained);
        response
    } else {
        response.on_hover_ui(explained)
    }
}

/// The words that a part of a screen is about, in one quiet line.
pub fn terms(ui: &mut Ui, list: &[Term], cx: &Cx<'_>, out: &mut Actions) {
    terms_after(ui, &t!(cx.text, "terms-lead"), list, cx, out);
}

/// Words of the glossary in one quiet line after others that say why they stand there.
pub fn terms_after(ui: &mut Ui, lead: &str, list: &[Term], cx: &Cx<'_>, out: &mut Actions) {
    // The line is as high as its words, not as a button.
    let usual = std::mem::replace(&mut ui.spacing_mut().interact_size.y, 0.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(size::SPACE_M, size::SPACE_XS);
        let lead = RichText::new(lead).size(size::TEXT_SMALL);
        ui.label(lead.color(cx.palette.text_subdued));
        for each in list {
            term(ui, *each, cx, out);
        }
    });
    ui.spacing_mut().interact_size.y = usual;
}

/// The way to the page of the help that says more, for screens that are still empty.
pub fn help_link(ui: &mut Ui, topic: Topic, cx: &Cx<'_>, out: &mut Actions) {
    let Some(page) = cx.text.help_page(topic) else {
        return;
    };
    if flush_button(ui, &t!(cx.text, "help-more", page = &page.title)).clicked() {
        out.push(Action::ReadHelp(topic));
    }
}
