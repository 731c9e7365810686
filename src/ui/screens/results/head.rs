//! The headline: whose results, and the one sentence to know.

use eframe::egui::{Button, Label, RichText, Ui, Vec2, accesskit::Role};

use crate::charts::{NextStep, headline};
use crate::ops::figures;
use crate::scoring::ItemState;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::spoken;
use crate::ui::state::{Document, ResultsTab};
use crate::ui::theme::{regular, size};
use crate::ui::widgets::{card, heading, level_badge, page_heading, small, subdued};

/// Draws the headline. It is about everything, whatever part the charts show.
pub(super) fn ui(ui: &mut Ui, document: &Document, tab: ResultsTab, cx: &Cx<'_>) {
    let text = cx.text;
    let organisation = &document.assessment().organisation;
    page_heading(ui, &t!(text, "results-title", organisation = organisation));
    let sentence = document.kept(("headline", text.tag()), || {
        figures::headline(&headline(document.questionnaire(), document.scores()), text)
    });
    // In a low window it stands with the overview alone; the other parts need the room.
    let is_low = ui.ctx().content_rect().height() < size::LOW_WINDOW && tab != ResultsTab::Overview;
    if !is_low {
        // Longer lines are hard to follow, however wide the window is.
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(size::LINE));
            ui.add(Label::new(RichText::new(sentence.as_str()).font(regular(16.0))).wrap());
        });
    }
    let progress = document.scores().progress;
    let in_state =
        |state| document.scores().items.iter().filter(|score| score.state == state).count();
    let dealt_with = t!(
        text,
        "results-dealt-with",
        done = progress.dealt_with,
        all = progress.asked,
        levels = in_state(ItemState::Answered),
        unknown = in_state(ItemState::Unknown),
        outside = in_state(ItemState::NotApplicable)
    );
    let as_of = t!(text, "results-as-of", date = text.date(cx.today));
    subdued(ui, format!("{dealt_with} · {as_of}"));
    ui.add_space(size::SPACE);
}

/// The first things to do.
pub(super) fn next_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let steps = document.next_steps();
    if steps.is_empty() {
        return;
    }
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = t!(text, "results-next");
        spoken::part(ui, Role::Group, &title);
        heading(ui, &title);
        // Side by side where there is room: it is one list of a few things.
        let columns = steps.len().min(MOST_BESIDE);
        if ui.available_width() < columns as f32 * STEP {
            for step in steps {
                ui.separator();
                step_ui(ui, step, document, cx, out);
            }
            return;
        }
        for row in steps.chunks(columns.max(1)) {
            ui.separator();
            ui.columns(columns.max(1), |places| {
                for (ui, step) in places.iter_mut().zip(row) {
                    step_ui(ui, step, document, cx, out);
                }
            });
        }
    });
}

/// The least room of a thing to do beside another one.
const STEP: f32 = 340.0;

/// No more of them stand beside one another.
const MOST_BESIDE: usize = 3;

fn step_ui(ui: &mut Ui, step: &NextStep, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let top = document.questionnaire().top_level();
    ui.horizontal_top(|ui| {
        level_badge(ui, step.action.from, top, 24.0);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            let name = format!("{} {}", step.action.item, step.title);
            ui.scope(|ui| {
                ui.spacing_mut().interact_size.y = 0.0;
                ui.spacing_mut().button_padding = Vec2::ZERO;
                let name = RichText::new(name).color(cx.palette.accent);
                let link = Button::new(name).frame_when_inactive(false).wrap();
                if ui.add(link).clicked() {
                    out.push(Action::GoToItem(step.action.item.clone()));
                }
            });
            let words = figures::step_words(&step.action, document.questionnaire(), text);
            ui.add(Label::new(words).wrap());
            let reason = figures::step_reason(step, document.questionnaire(), text);
            if !reason.is_empty() {
                small(ui, reason);
            }
        });
    });
}
