//! The way to the report on the assessments that are marked, or on all that are shown.

use eframe::egui::Ui;

use crate::t;
use crate::ui::action::{Action, Actions, PortfolioReportAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::portfolio::PortfolioView;
use crate::ui::widgets::button_if;

/// Draws the button; while a report is being written it says so instead.
pub(super) fn button_ui(ui: &mut Ui, view: &PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let (name, ready) = if view.report.writing {
        (t!(text, "portfolio-report-writing"), false)
    } else {
        (t!(text, "portfolio-report-button"), view.count_shown() > 0)
    };
    if button_if(ui, ready, Icon::Save, &name).clicked() {
        out.push(Action::PortfolioReport(PortfolioReportAction::Ask));
    }
}
