//! The arrangements that were named: choosing one, keeping the present one, forgetting one.

use eframe::egui::{ComboBox, Ui};

use crate::t;
use crate::ui::action::{Action, Actions, BulkAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::portfolio::PortfolioView;
use crate::ui::widgets::{button, icon_button};

/// Draws the list of arrangements and what can be done with the present one.
pub(super) fn ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let views = &cx.settings.portfolio_views;
    let chosen = views.iter().find(|saved| view.chosen_view.as_ref() == Some(&saved.name));
    let is_changed = chosen.is_some_and(|saved| view.differs_from(saved));
    if !views.is_empty() {
        let shown = match chosen {
            None => t!(text, "view-none"),
            Some(saved) if is_changed => t!(text, "view-changed", name = &saved.name),
            Some(saved) => t!(text, "view-chosen", name = &saved.name),
        };
        let mut picked = None;
        let response = ComboBox::from_id_salt("portfolio view")
            .selected_text(shown)
            .truncate()
            .width(190.0)
            .show_ui(ui, |ui| {
                ui.set_min_width(240.0);
                if ui.selectable_label(chosen.is_none(), t!(text, "view-none")).clicked() {
                    picked = Some(None);
                }
                for saved in views {
                    let is_chosen = chosen.is_some_and(|chosen| chosen.name == saved.name);
                    if ui.selectable_label(is_chosen, &saved.name).clicked() {
                        picked = Some(Some(saved));
                    }
                }
            })
            .response;
        response.on_hover_text(t!(text, "view-hint")).accessible_name(t!(text, "view-list"));
        match picked {
            Some(Some(saved)) => view.arrange_as(saved),
            Some(None) => {
                view.arrangement = view.arrangement.unfiltered();
                view.chosen_view = None;
            }
            None => {}
        }
    }
    if button(ui, Icon::Save, &t!(text, "view-keep-as")).clicked() {
        out.push(Action::Bulk(BulkAction::AskViewName));
    }
    if let Some(saved) = chosen {
        let name = t!(text, "view-forget", name = &saved.name);
        if icon_button(ui, Icon::Delete, &name).clicked() {
            out.push(Action::Bulk(BulkAction::ForgetView(saved.name.clone())));
        }
    }
}

/// To the next arrangement by key, in the order of the list, and behind the last to everything.
pub(super) fn next(view: &mut PortfolioView, cx: &Cx<'_>) {
    let views = &cx.settings.portfolio_views;
    let at = views.iter().position(|saved| view.chosen_view.as_ref() == Some(&saved.name));
    match views.get(at.map_or(0, |at| at + 1)) {
        Some(saved) => view.arrange_as(saved),
        None => {
            view.arrangement = view.arrangement.unfiltered();
            view.chosen_view = None;
        }
    }
}
