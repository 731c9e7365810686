//! The chosen actions by state: four columns, a card an action.

use eframe::egui::{self, RichText, Sense, Stroke, Ui, UiBuilder, WidgetInfo, accesskit::Role};

use crate::charts::PlanRow;
use crate::model::{ActionState, Change, Grouping, PlannedAction};
use crate::ops::member_name;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{clickable_look, hint, in_view, named, small, subheading};

/// Draws the board.
pub(super) fn ui(
    ui: &mut Ui,
    rows: &[PlanRow],
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let gap = size::SPACE_M;
    let columns = ActionState::ALL.len() as f32;
    // Two by two in a narrow place.
    let per_row = if ui.available_width() < 720.0 { 2 } else { 4 };
    let width = if per_row == 2 {
        (ui.available_width() - gap) / 2.0
    } else {
        (ui.available_width() - gap * (columns - 1.0)) / columns
    };
    for states in ActionState::ALL.chunks(per_row) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for state in states {
                ui.allocate_ui_with_layout(
                    egui::vec2(width, 0.0),
                    egui::Layout::top_down(egui::Align::Min),
                    |ui| {
                        ui.set_width(width);
                        column_ui(ui, *state, rows, document, view, cx, out);
                    },
                );
            }
        });
    }
}

fn column_ui(
    ui: &mut Ui,
    state: ActionState,
    rows: &[PlanRow],
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    let of_state: Vec<&PlanRow> = rows.iter().filter(|row| row.action.state == state).collect();
    egui::Frame::new()
        .fill(palette.surface_sunken)
        .corner_radius(size::RADIUS_LARGE)
        .inner_margin(size::SPACE)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let name = text.action_state(state);
            subheading(ui, &t!(text, "board-column", state = name, count = of_state.len()));
            if of_state.is_empty() {
                small(ui, t!(text, "board-nothing"));
            }
            for row in of_state {
                let selected = view.plan.action.as_ref() == Some(&row.id);
                in_view(ui, row.id.as_str(), selected, |ui| {
                    card_ui(ui, row, document, view, cx, out);
                });
            }
        });
}

fn card_ui(
    ui: &mut Ui,
    row: &PlanRow,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    let selected = view.plan.action.as_ref() == Some(&row.id);
    let name = card_name(row, document, cx);
    // The card takes clicks before what is on it, so that its buttons keep theirs.
    let place = UiBuilder::new().id_salt("card").sense(Sense::click());
    let card = ui.scope_builder(place, |ui| {
        let (fill, stroke) = clickable_look(&ui.response(), palette);
        let stroke = if selected { Stroke::new(2.0, palette.accent) } else { stroke };
        egui::Frame::new()
            .fill(fill)
            .stroke(stroke)
            .corner_radius(size::RADIUS)
            .inner_margin(size::SPACE)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.style_mut().interaction.selectable_labels = false;
                let level = t!(text, "board-level", level = row.action.to.0);
                small(ui, format!("{} · {level}", row.action.item));
                let title = RichText::new(&row.title).font(strong(size::TEXT_BODY));
                ui.add(egui::Label::new(title).wrap());
                // Lines of words, as high with a sign before them as without.
                ui.scope(|ui| {
                    ui.spacing_mut().interact_size.y = 0.0;
                    owner_ui(ui, row, document, cx);
                    due_ui(ui, row, due_words(row, cx), cx);
                });
                if !row.waits_for.is_empty() {
                    small(ui, t!(text, "board-waits", ids = text.actions(&row.waits_for)));
                }
                ui.add_space(size::SPACE);
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = size::SPACE_XS;
                    moves_ui(ui, row, document, view, cx, out);
                });
            });
    });
    let response = card.response;
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &name));
    if response.clicked() {
        view.plan.action = (!selected).then(|| row.id.clone());
        view.plan.finishing = None;
    }
}

/// All that a card says, for those who hear it.
fn card_name(row: &PlanRow, document: &Document, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let owner = match &row.action.owner {
        Some(owner) => member_name(document.assessment(), owner, text),
        None => t!(text, "plan-no-owner"),
    };
    format!("{} {}, {owner}, {}", cx.text.action(&row.id), row.title, due_words(row, cx))
}

/// One state on, one back.
fn moves_ui(
    ui: &mut Ui,
    row: &PlanRow,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let id = &text.action(&row.id);
    let to = |state: ActionState, out: &mut Actions| {
        let changed = PlannedAction { state, ..row.action.clone() };
        let change = Change::action(document.assessment(), &row.id, Some(changed));
        out.push(Action::Edit(vec![change], Grouping::Separate));
    };
    match row.action.state {
        ActionState::ToDo => {
            if move_button(
                ui,
                Icon::Forward,
                &t!(text, "board-start-short"),
                &t!(text, "board-start", id = id),
            ) {
                to(ActionState::Doing, out);
            }
        }
        ActionState::Doing => {
            if move_button(
                ui,
                Icon::Back,
                &text.action_state(ActionState::ToDo),
                &t!(text, "board-back", id = id),
            ) {
                to(ActionState::ToDo, out);
            }
            if move_button(
                ui,
                Icon::Check,
                &t!(text, "board-finish-short"),
                &t!(text, "board-finish", id = id),
            ) {
                super::detail::begin_finish(row, document, view);
            }
        }
        ActionState::Done | ActionState::Dropped => {
            if move_button(
                ui,
                Icon::Back,
                &t!(text, "board-reopen-short"),
                &t!(text, "board-reopen", id = id),
            ) {
                to(ActionState::ToDo, out);
            }
        }
    }
}

/// A small button that moves an action; whether it was pressed.
fn move_button(ui: &mut Ui, icon: Icon, words: &str, name: &str) -> bool {
    ui.spacing_mut().button_padding.x = size::SPACE;
    let ink = ui.visuals().text_color();
    let image = icon.sized(size::ICON_SMALL, ink);
    let words = RichText::new(words).size(size::TEXT_SMALL);
    let response = ui.add(egui::Button::image_and_text(image, words));
    named(&response, Role::Button, name);
    hint(response, name).clicked()
}

/// Whose it is. That it is nobody's stands out.
pub(super) fn owner_ui(ui: &mut Ui, row: &PlanRow, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    match &row.action.owner {
        Some(owner) => {
            small(ui, member_name(document.assessment(), owner, text));
        }
        None if row.is_unassigned => {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = size::SPACE_XS;
                ui.add(Icon::Person.sized(size::ICON_SMALL, cx.palette.attention));
                let words = RichText::new(t!(text, "plan-no-owner"));
                ui.label(words.size(size::TEXT_SMALL).color(cx.palette.attention));
            });
        }
        None => {
            small(ui, t!(text, "plan-no-owner"));
        }
    }
}

/// Until when. That it is late stands out.
pub(super) fn due_ui(ui: &mut Ui, row: &PlanRow, words: String, cx: &Cx<'_>) {
    if row.is_overdue {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = size::SPACE_XS;
            ui.add(Icon::Warning.sized(size::ICON_SMALL, cx.palette.danger));
            ui.label(RichText::new(words).size(size::TEXT_SMALL).color(cx.palette.danger));
        });
    } else {
        small(ui, words);
    }
}

/// The same in words.
pub(super) fn due_words(row: &PlanRow, cx: &Cx<'_>) -> String {
    let text = cx.text;
    match (row.action.state, row.action.finished, row.action.due) {
        (ActionState::Done, Some(finished), _) => {
            t!(text, "plan-finished", date = text.date_short(finished))
        }
        (_, _, Some(due)) if row.is_overdue => {
            t!(text, "plan-overdue-since", date = text.date_short(due))
        }
        (_, _, Some(due)) => t!(text, "plan-due", date = text.date_short(due)),
        (_, _, None) => t!(text, "plan-no-date"),
    }
}
