//! Which sections are in the report, and in which order.

use eframe::egui::{Align, Layout, Ui};

use crate::ops::report::section_title;
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::ReportView;
use crate::ui::theme::size;
use crate::ui::widgets::{icon_button, in_reading_order};

/// Lines closer to each other than elsewhere: there are many.
pub fn close_lines(ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.spacing_mut().interact_size.y = 28.0;
}

/// Draws them, each with a way up and down where it is chosen.
pub(super) fn ui(ui: &mut Ui, report: &mut ReportView, cx: &Cx<'_>) {
    let text = cx.text;
    let mut moved = None;
    ui.scope(|ui| {
        close_lines(ui);
        let mut chosen = report.order.iter().filter(|kind| report.sections.contains(kind));
        let (first, last) = (chosen.clone().next().copied(), chosen.next_back().copied());
        for kind in report.order.clone() {
            let title = section_title(kind, text);
            ui.push_id(kind.code(), |ui| {
                ui.horizontal(|ui| {
                    // As high as with the buttons, so that nothing jumps.
                    ui.set_min_height(size::TARGET);
                    // The buttons stay within sight of what they move.
                    ui.set_max_width(ui.available_width().min(420.0));
                    let mut is_chosen = report.sections.contains(&kind);
                    if ui.checkbox(&mut is_chosen, &title).changed() {
                        if is_chosen {
                            report.sections.insert(kind);
                        } else {
                            report.sections.remove(&kind);
                        }
                    }
                    if !is_chosen {
                        return;
                    }
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        in_reading_order(ui, |ui| {
                            ui.spacing_mut().item_spacing.x = 0.0;
                            ui.spacing_mut().button_padding.x = size::SPACE_XS;
                            let up = t!(text, "report-section-up", section = &title);
                            ui.add_enabled_ui(first != Some(kind), |ui| {
                                if icon_button(ui, Icon::Up, &up).clicked() {
                                    moved = Some((kind, true));
                                }
                            });
                            let down = t!(text, "report-section-down", section = &title);
                            ui.add_enabled_ui(last != Some(kind), |ui| {
                                if icon_button(ui, Icon::Down, &down).clicked() {
                                    moved = Some((kind, false));
                                }
                            });
                        });
                    });
                });
            });
        }
    });
    if let Some((kind, up)) = moved {
        report.move_section(kind, up);
    }
}
