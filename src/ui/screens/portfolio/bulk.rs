//! The buttons for what can be done with the selection, and the line that tells when the folder is
//! looked at as of another day.

use eframe::egui::Ui;

use crate::ops::bulk::{How, Kind, Work};
use crate::t;
use crate::ui::action::{Action, Actions, BulkAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::portfolio::{PortfolioPage, PortfolioView};
use crate::ui::theme::size;
use crate::ui::widgets::{button, button_if, callout, link_button};

/// Draws the buttons.
pub(super) fn ui(ui: &mut Ui, view: &PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    // One thing at a time: two would work on the same files.
    let is_free = view.bulk.running.is_none();
    let is_any = is_free && view.count_shown() > 0;
    let mut ask = |ui: &mut Ui, enabled: bool, icon: Icon, label: &str, kind: Kind| {
        if button_if(ui, enabled, icon, label).clicked() {
            out.push(Action::Bulk(BulkAction::Ask(kind)));
        }
    };
    ask(ui, is_any, Icon::Document, &t!(text, "bulk-reports"), Kind::Reports);
    ask(ui, is_any, Icon::Flag, &t!(text, "bulk-milestone"), Kind::Milestone);
    ask(ui, is_any, Icon::Forward, &t!(text, "bulk-upgrade"), Kind::Upgrade);
    ask(ui, is_free, Icon::Event, &t!(text, "bulk-as-of"), Kind::Rescore);
}

/// The way to what is being done, or was done last.
pub(super) fn running_ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>) {
    let text = cx.text;
    let is_asked = if view.bulk.running.is_some() {
        button(ui, Icon::Right, &t!(text, "bulk-show-running")).clicked()
    } else {
        view.bulk.finished.is_some() && link_button(ui, &t!(text, "bulk-show-last")).clicked()
    };
    if is_asked {
        view.page = PortfolioPage::Outcome;
    }
}

/// Says that the folder is looked at as of another day than today.
pub(super) fn as_of_ui(ui: &mut Ui, view: &PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let Some(found) = view.found.as_ref().filter(|found| found.as_of != cx.today) else { return };
    ui.add_space(size::SPACE);
    callout(&cx.palette).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.add(Icon::Event.image(cx.palette.attention));
            let date = text.date_short(found.as_of);
            ui.label(t!(text, "bulk-as-of-other", date = date));
            if button(ui, Icon::Undo, &t!(text, "bulk-as-of-back")).clicked() {
                out.push(Action::Bulk(BulkAction::LookAsOf(None)));
            }
            let is_free = view.bulk.running.is_none() && view.count_shown() > 0;
            let moves = t!(text, "bulk-as-of-moves");
            if button_if(ui, is_free, Icon::Compare, &moves).clicked() {
                let work = Box::new(Work::Rescore { until: found.as_of });
                out.push(Action::Bulk(BulkAction::Start(work, How::Do, cx.today)));
            }
        });
    });
}
