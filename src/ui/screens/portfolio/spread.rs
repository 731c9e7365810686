//! How the scores are spread over the assessments that are meant: a box a domain, where the chosen one
//! stands, and the ways to hand that on.

use std::sync::atomic::Ordering;

use eframe::egui::{ScrollArea, Ui};

use crate::charts::Pick;
use crate::model::ScaleStep;
use crate::ops::figures::{self, Own, Style};
use crate::ops::portfolio::{Distribution, FEWEST, facts_words};
use crate::t;
use crate::ui::action::{Action, Actions, BenchmarkAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::plots::{figure_ui, style_of};
use crate::ui::screens::results::table;
use crate::ui::state::portfolio::{Column, PortfolioPage, PortfolioView};
use crate::ui::theme::size;
use crate::ui::widgets::{
    button, button_if, card, figure_menu_of, heading, icon_button, job_progress, segments, subdued,
};

/// The buttons above the table that lead here, and what is being written.
pub(super) fn show_ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>) {
    if view.count_shown() > 0 && button(ui, Icon::Chart, &t!(cx.text, "spread-title")).clicked() {
        view.page = PortfolioPage::Spread;
    }
}

/// Draws the button that asks what to write for research.
pub(super) fn research_ui(ui: &mut Ui, view: &PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let is_free = view.count_shown() > 0 && view.spread_page.writing.is_none();
    if button_if(ui, is_free, Icon::Save, &t!(cx.text, "research-button")).clicked() {
        out.push(Action::Benchmark(BenchmarkAction::AskResearch));
    }
}

/// How far the writing for research is, with a way to stop it.
pub(super) fn writing_ui(ui: &mut Ui, view: &PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let Some(progress) = &view.spread_page.writing else { return };
    let (done, all) = (progress.done.load(Ordering::Relaxed), progress.all.load(Ordering::Relaxed));
    let words = t!(text, "research-progress", done = done, all = all);
    job_progress(ui, (done, all), &words, text);
    if button(ui, Icon::Close, &t!(text, "portfolio-stop")).clicked() {
        out.push(Action::Benchmark(BenchmarkAction::StopResearch));
    }
    ui.add_space(size::SPACE);
}

/// Draws the page.
pub(super) fn ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let distribution = view.distribution();
    let is_enough = distribution.organisations >= FEWEST;
    ui.horizontal_wrapped(|ui| {
        if button(ui, Icon::Back, &t!(text, "spread-back")).clicked() {
            view.page = PortfolioPage::Table;
        }
        if is_enough {
            let name = t!(text, "results-show-as");
            let choices = [(false, t!(text, "results-chart")), (true, t!(text, "results-table"))];
            if let Some(as_table) = segments(ui, &name, view.spread_page.as_table, &choices) {
                view.spread_page.as_table = as_table;
            }
            if button(ui, Icon::Save, &t!(text, "benchmark-save")).clicked() {
                out.push(Action::Benchmark(BenchmarkAction::Ask));
            }
        }
    });
    ui.add_space(size::SPACE);
    ScrollArea::vertical().id_salt("spread").auto_shrink(false).show(ui, |ui| {
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width().min(size::PAGE));
            card_ui(ui, view, &distribution, is_enough, cx, out);
        });
    });
}

fn card_ui(
    ui: &mut Ui,
    view: &mut PortfolioView,
    distribution: &Distribution,
    is_enough: bool,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let title = t!(text, "spread-title");
    let questionnaire = cx.packs.questionnaire(&distribution.questionnaire.as_str().into());
    let scale: &[ScaleStep] = questionnaire.as_ref().map_or(&[], |found| &found.scale);
    let own = view.own(distribution);
    ui.horizontal(|ui| {
        heading(ui, &title);
        if is_enough {
            let layout = eframe::egui::Layout::right_to_left(eframe::egui::Align::Center);
            ui.with_layout(layout, |ui| {
                // What is kept may be handed on, so no single organisation is a dot in it.
                let figure = |style: &Style<'_>| {
                    figures::spread(title.clone(), distribution, own.as_ref(), false, style)
                };
                let table = |style: &Style<'_>| {
                    figures::spread_table(title.clone(), distribution, own.as_ref(), style)
                };
                figure_menu_of(ui, &title, &figure, &table, (scale, false), cx, out);
            });
        }
    });
    if !is_enough {
        let found = distribution.organisations;
        ui.label(t!(text, "spread-too-few-of-all", fewest = FEWEST, found = found));
        if view.count_marked() > 0 && ui.button(t!(text, "portfolio-unmark")).clicked() {
            view.marked.clear();
        }
        return;
    }
    over_ui(ui, view, distribution, cx);
    own_ui(ui, view, own.as_ref(), cx);
    ui.add_space(size::SPACE);
    let style = style_of(scale, ui.available_width(), cx);
    let picked = if view.spread_page.as_table {
        let made = figures::spread_table(title, distribution, own.as_ref(), &style);
        table::ui(ui, &made, None, cx)
    } else {
        let made = figures::spread(title, distribution, own.as_ref(), true, &style);
        figure_ui(ui, &made, None, cx)
    };
    if let Some(Pick::Domain(domain)) = picked
        && let Some(place) = view.domains.iter().position(|(id, _)| *id == domain.as_str())
    {
        view.arrangement.by = Column::Domain(place);
        view.arrangement.descending = false;
        view.page = PortfolioPage::Table;
    }
}

/// Over which organisations this is.
fn over_ui(ui: &mut Ui, view: &PortfolioView, distribution: &Distribution, cx: &Cx<'_>) {
    let text = cx.text;
    let (facts, _) = view.chosen_by();
    let mut parts = facts_words(&facts, cx.packs, text);
    let searched = view.arrangement.search.trim();
    if !searched.is_empty() {
        parts.push(t!(text, "spread-searched", searched = searched));
    }
    if view.arrangement.problems_only {
        parts.push(t!(text, "portfolio-problems-only"));
    }
    let marked = view.count_marked();
    if marked > 0 {
        parts.push(t!(text, "portfolio-marked", count = marked));
    }
    if parts.is_empty() {
        parts.push(t!(text, "benchmark-all"));
    }
    let over = t!(
        text,
        "spread-over",
        organisations = distribution.organisations,
        assessments = view.selection().len(),
        filter = parts.join(" · ")
    );
    subdued(ui, over);
    if distribution.others > 0 {
        subdued(ui, t!(text, "portfolio-others", count = distribution.others));
    }
}

/// Whose place is shown, and ways to another one.
fn own_ui(ui: &mut Ui, view: &mut PortfolioView, own: Option<&Own>, cx: &Cx<'_>) {
    let text = cx.text;
    ui.horizontal_wrapped(|ui| {
        if icon_button(ui, Icon::Up, &t!(text, "spread-previous")).clicked() {
            view.step(false);
        }
        if icon_button(ui, Icon::Down, &t!(text, "spread-next")).clicked() {
            view.step(true);
        }
        match own {
            Some(own) => drop(ui.label(t!(text, "spread-whose", organisation = &own.name))),
            None => drop(subdued(ui, t!(text, "spread-nobody"))),
        }
    });
}
