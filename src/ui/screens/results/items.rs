//! The items behind the chosen domain: what was claimed, what is supported and why it is less.

use eframe::egui::{self, RichText, Ui};

use crate::charts::{Pick, items_behind};
use crate::scoring::{ItemScore, ItemState};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{card, heading, icon_button, level_badge, small, subdued};

/// Draws the items, or says how to get there.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let questionnaire = document.questionnaire();
    let Some(domain) = view.domain.as_ref().and_then(|id| questionnaire.domain(id)) else {
        subdued(ui, t!(text, "items-choose"));
        return;
    };
    let rows = items_behind(questionnaire, document.scores(), &Pick::Domain(domain.id.clone()));
    let shut = card(&cx.palette)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let shut = ui
                .horizontal(|ui| {
                    heading(ui, &domain.name);
                    icon_button(ui, Icon::Close, &t!(text, "items-close")).clicked()
                })
                .inner;
            subdued(ui, &domain.summary);
            ui.add_space(size::SPACE);
            for row in rows {
                item_ui(ui, row, document, cx, out);
            }
            shut
        })
        .inner;
    if shut {
        view.domain = None;
    }
}

fn item_ui(ui: &mut Ui, score: &ItemScore, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let palette = &cx.palette;
    let Some(item) = document.questionnaire().item(&score.id) else {
        return;
    };
    let top = document.questionnaire().top_level();
    ui.separator();
    ui.horizontal(|ui| {
        match score.state {
            ItemState::NotApplicable => {
                let icon = Icon::Block.sized(24.0, palette.text_subdued);
                ui.add(icon.alt_text(text.item_state(score.state)));
            }
            _ => {
                level_badge(ui, score.supported, top, 24.0);
            }
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.spacing_mut().interact_size.y = 0.0;
            if ui.link(format!("{} {}", item.id, item.title)).clicked() {
                out.push(Action::GoToItem(item.id.clone()));
            }
            ui.horizontal_wrapped(|ui| {
                small(ui, standing(score, cx));
                if item.critical {
                    small(ui, t!(text, "question-critical"));
                }
                if score.disputed {
                    ui.add(Icon::Forum.sized(size::ICON_SMALL, palette.attention));
                    ui.label(
                        RichText::new(t!(text, "question-disputed"))
                            .size(size::TEXT_SMALL)
                            .color(palette.attention),
                    );
                }
            });
        });
    })
    .response
    .on_hover_ui(|ui| {
        ui.set_max_width(360.0);
        ui.add(egui::Label::new(&item.prompt).wrap());
    });
}

/// The item in a few words.
fn standing(score: &ItemScore, cx: &Cx<'_>) -> String {
    let text = cx.text;
    match (score.claimed, score.supported, score.cap) {
        (Some(claimed), Some(supported), Some(cap)) => t!(
            text,
            "question-capped",
            claimed = claimed.0,
            supported = supported.0,
            reason = text.cap_reason(cap),
        ),
        (_, Some(supported), _) => t!(text, "question-supported", level = supported.0),
        _ => text.item_state(score.state),
    }
}
