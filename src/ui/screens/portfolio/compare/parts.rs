//! The parts of a comparison: domains and gaps on one axis, gates, plans.

use eframe::egui::{Align, Label, Layout, RichText, Ui};

use crate::charts::{Pick, SidesChart};
use crate::ops::figures::{sides, sides_table};
use crate::ops::sides::{Beside, gates_table, plans_table};
use crate::scoring::sides::SideGate;
use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::plots::{figure_ui, style};
use crate::ui::screens::results::table;
use crate::ui::state::portfolio::PortfolioView;
use crate::ui::theme::size;
use crate::ui::widgets::{
    at_right, card, heading, in_reading_order, segments_alone, subdued, table_menu,
};

/// So many blockers are named; the others are counted.
const MOST_BLOCKERS: usize = 8;

/// The domains. What is picked is what items are listed of.
pub(super) fn domains_ui(ui: &mut Ui, beside: &Beside, view: &mut PortfolioView, cx: &Cx<'_>) {
    let text = cx.text;
    let title = t!(text, "sides-domains");
    let chart = beside.domains_chart();
    let selected = view.compare.domain.clone().map(Pick::Domain);
    let what = t!(text, "column-domain");
    let hint = t!(text, "beside-domains-hint");
    let picked = chart_ui(ui, (title, what, hint), &chart, beside, selected.as_ref(), view, cx);
    if let Some(Pick::Domain(domain)) = picked {
        let again = view.compare.domain.as_ref() == Some(&domain);
        view.compare.domain = (!again).then_some(domain);
    }
}

/// The gaps.
pub(super) fn gaps_ui(ui: &mut Ui, beside: &Beside, view: &mut PortfolioView, cx: &Cx<'_>) {
    let text = cx.text;
    let (title, what) = (t!(text, "sides-gaps"), t!(text, "column-gap"));
    chart_ui(ui, (title, what, String::new()), &beside.gaps_chart(), beside, None, view, cx);
}

/// A chart on a card, or its table.
fn chart_ui(
    ui: &mut Ui,
    (title, what, hint): (String, String, String),
    chart: &SidesChart,
    beside: &Beside,
    selected: Option<&Pick>,
    view: &mut PortfolioView,
    cx: &Cx<'_>,
) -> Option<Pick> {
    let text = cx.text;
    let questionnaire = beside.questionnaires.first()?;
    let mut picked = None;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            heading(ui, &title);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let name = t!(text, "beside-show-as", chart = &title);
                let choices =
                    [(false, t!(text, "results-chart")), (true, t!(text, "results-table"))];
                let picked = in_reading_order(ui, |ui| {
                    segments_alone(ui, &name, view.compare.as_table, &choices)
                });
                if let Some(as_table) = picked {
                    view.compare.as_table = as_table;
                }
            });
        });
        if !hint.is_empty() {
            subdued(ui, hint);
        }
        ui.add_space(size::SPACE);
        let style = style(questionnaire, ui.available_width(), cx);
        picked = if view.compare.as_table {
            let made = sides_table(title, what, chart, &style);
            table::ui(ui, &made, selected, cx)
        } else {
            figure_ui(ui, &sides(title, chart, &style), selected, cx)
        };
    });
    picked
}

/// The gates of the stages, and what keeps the next one closed for each side.
pub(super) fn gates_ui(ui: &mut Ui, beside: &Beside, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let title = t!(text, "sides-gates-title");
            heading(ui, &title);
            at_right(ui, |ui| {
                table_menu(ui, &title, &|| gates_table(beside, text), cx, out);
            });
        });
        subdued(ui, t!(text, "beside-gates-hint"));
        ui.add_space(size::SPACE);
        table::ui(ui, &gates_table(beside, text), None, cx);
        ui.add_space(size::SPACE);
        for (place, side) in beside.sides.sides.iter().enumerate() {
            let closed = side.gates.iter().find_map(|(stage, gate)| match gate {
                SideGate::One { blockers: Some(blockers), .. } if !blockers.is_empty() => {
                    Some((stage, blockers))
                }
                _ => None,
            });
            let Some((stage, blockers)) = closed else { continue };
            let named: Vec<&str> =
                blockers.iter().take(MOST_BLOCKERS).map(|id| id.as_str()).collect();
            let line = t!(
                text,
                "beside-blocked-by",
                side = beside.letter(place),
                stage = beside.stage(stage),
                items = named.join(", "),
                more = blockers.len() - named.len(),
            );
            let words = RichText::new(line).size(size::TEXT_SMALL).color(cx.palette.text_subdued);
            ui.add(Label::new(words).wrap());
        }
    });
}

/// The plans.
pub(super) fn plans_ui(ui: &mut Ui, beside: &Beside, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let title = t!(text, "sides-plans");
            heading(ui, &title);
            at_right(ui, |ui| {
                table_menu(ui, &title, &|| plans_table(beside, text), cx, out);
            });
        });
        ui.add_space(size::SPACE);
        table::ui(ui, &plans_table(beside, text), None, cx);
    });
}
