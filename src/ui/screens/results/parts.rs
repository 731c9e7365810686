//! What stands in each part of the results.

use eframe::egui::Ui;

use super::chart::{self, Chart};
use super::{benchmark, gates, head};
use crate::charts::{
    domain_rows, gap_rows, heat_map, histogram, layer_rows, open_rows, rests_rows, trend,
};
use crate::ops::figures;
use crate::t;
use crate::text::Term;
use crate::text::help::Topic;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::plots::{style, trend_plot_ui};
use crate::ui::state::{Document, ResultsTab, Screen, View};
use crate::ui::theme::size;
use crate::ui::widgets::{
    at_right, button, card, card_gap, heading, help_link, subdued, table_menu,
};

/// So many open items have a bar; the table has all.
const OPEN_BARS: usize = 15;

/// Draws the part that is chosen.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    if document.scores().progress.dealt_with == 0 {
        empty_ui(ui, cx, out);
    }
    match view.results.tab {
        ResultsTab::Overview => {
            // The headline asks how ready; the road answers, and then comes what to do.
            gates::ui(ui, document, view, cx, out);
            card_gap(ui);
            head::next_ui(ui, document, cx, out);
            card_gap(ui);
            domains_ui(ui, document, view, cx, out);
        }
        ResultsTab::Map => map_ui(ui, document, view, cx, out),
        ResultsTab::Gaps => gaps_ui(ui, document, view, cx, out),
        ResultsTab::Levels => levels_ui(ui, document, view, cx, out),
        ResultsTab::Open => open_ui(ui, document, view, cx, out),
        ResultsTab::Trend => trend_ui(ui, document, view, cx, out),
    }
}

/// Nothing is answered yet: says so, and offers the way.
fn empty_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "results-empty-title"));
        subdued(ui, t!(text, "results-empty-text"));
        help_link(ui, Topic::Results, cx, out);
        ui.add_space(size::SPACE);
        if button(ui, Icon::Route, &t!(text, "profile-walk")).clicked() {
            out.push(Action::Go(Screen::Walk));
        }
    });
    card_gap(ui);
}

fn domains_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let (questionnaire, scores) = document.shown();
    let rows = document.kept("domain_rows", || domain_rows(questionnaire, scores));
    let beside =
        document.kept(("beside", view.benchmark.number), || benchmark::beside(document, view));
    let beside = (*beside).as_ref();
    let what = || t!(text, "column-domain");
    benchmark::ui(ui, document, view, cx, out);
    let title = || t!(text, "results-domains");
    let chart = Chart {
        words: &[
            Term::Domain,
            Term::Score,
            Term::Range,
            Term::Supported,
            Term::Claimed,
            Term::Target,
            Term::Weakest,
        ],
        title: title(),
        hint: if document.filter().as_claimed {
            t!(text, "results-domains-claims")
        } else {
            t!(text, "results-domains-hint")
        },
        reading: String::new(),
        beside: beside.map(|_| view.benchmark.number),
        figure: &|style| figures::bars_beside(title(), &rows, beside, style),
        table: &|style| figures::bars_table_beside(title(), what(), &rows, beside, style),
    };
    chart::ui(ui, &chart, document, view, cx, out);
    benchmark::offer_ui(ui, view, cx, out);
}

fn map_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let (questionnaire, scores) = document.shown();
    let map = document.kept("heat_map", || heat_map(questionnaire, scores));
    let title = || t!(text, "results-map");
    let chart = Chart {
        words: &[],
        title: title(),
        hint: t!(text, "results-map-hint"),
        reading: t!(text, "results-map-reading"),
        beside: None,
        figure: &|style| figures::heat(title(), &map, style),
        table: &|style| figures::heat_table(title(), &map, style),
    };
    chart::ui(ui, &chart, document, view, cx, out);
    let rows = document.kept("domain_rows", || domain_rows(questionnaire, scores));
    let beside =
        document.kept(("beside", view.benchmark.number), || benchmark::beside(document, view));
    let beside = (*beside).as_ref();
    let what = || t!(text, "column-domain");
    let title = || t!(text, "results-radar");
    let chart = Chart {
        words: &[],
        title: title(),
        hint: String::new(),
        reading: t!(text, "results-radar-hint"),
        beside: beside.map(|_| view.benchmark.number),
        figure: &|style| figures::radar_beside(title(), &rows, beside, style),
        table: &|style| figures::bars_table_beside(title(), what(), &rows, beside, style),
    };
    chart::ui(ui, &chart, document, view, cx, out);
}

fn gaps_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let (questionnaire, scores) = document.shown();
    let rows = document.kept("gap_rows", || gap_rows(questionnaire, scores));
    let title = || t!(text, "results-gaps");
    let chart = Chart {
        words: &[Term::Gap, Term::Exposure, Term::Readiness],
        title: title(),
        hint: t!(text, "results-gaps-hint"),
        reading: String::new(),
        beside: None,
        figure: &|style| figures::exposure(title(), &rows, style),
        table: &|style| figures::exposure_table(title(), &rows, style),
    };
    chart::ui(ui, &chart, document, view, cx, out);
    let rows = document.kept("layer_rows", || layer_rows(questionnaire, scores));
    let title = || t!(text, "results-layers");
    let chart = Chart {
        words: &[Term::Layer],
        title: title(),
        hint: t!(text, "results-layers-hint"),
        reading: String::new(),
        beside: None,
        figure: &|style| figures::bars(title(), &rows, style),
        table: &|style| figures::bars_table(title(), t!(text, "column-layer"), &rows, style),
    };
    chart::ui(ui, &chart, document, view, cx, out);
}

fn levels_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let (questionnaire, scores) = document.shown();
    let bars = document.kept("histogram", || histogram(questionnaire, scores));
    let claims = document.filter().as_claimed;
    let title = || t!(text, "results-levels");
    let chart = Chart {
        words: &[Term::Level, Term::Supported, Term::Claimed],
        title: title(),
        hint: if claims {
            t!(text, "results-levels-claims")
        } else {
            t!(text, "results-levels-hint")
        },
        reading: if claims { String::new() } else { t!(text, "results-levels-reading") },
        beside: None,
        figure: &|style| figures::histogram(title(), &bars, style),
        table: &|style| figures::histogram_table(title(), &bars, style),
    };
    chart::ui(ui, &chart, document, view, cx, out);
    let rows = document.kept("rests_rows", || rests_rows(questionnaire, scores));
    let title = || t!(text, "results-rests");
    let chart = Chart {
        words: &[Term::Evidence, Term::Check],
        title: title(),
        hint: t!(text, "results-rests-hint"),
        reading: String::new(),
        beside: None,
        figure: &|style| figures::rests(title(), &rows, style),
        table: &|style| figures::rests_table(title(), &rows, style),
    };
    chart::ui(ui, &chart, document, view, cx, out);
}

fn open_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let (questionnaire, scores) = document.shown();
    let rows = document.kept("open_rows", || open_rows(questionnaire, scores));
    if rows.is_empty() {
        note_ui(ui, &t!(text, "results-open"), &t!(text, "figure-open-summary-empty"), cx);
        return;
    }
    let title = || t!(text, "results-open");
    let chart = Chart {
        words: &[Term::Unanswered, Term::Unknown, Term::Range],
        title: title(),
        hint: t!(text, "results-open-hint"),
        reading: String::new(),
        beside: None,
        figure: &|style| figures::open(title(), &rows, OPEN_BARS, style),
        table: &|style| figures::open_table(title(), &rows, style),
    };
    chart::ui(ui, &chart, document, view, cx, out);
    if rows.len() > OPEN_BARS && !view.results.as_table {
        subdued(ui, t!(text, "results-open-more", more = rows.len() - OPEN_BARS));
    }
}

fn trend_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    // Milestones are frozen as they were, over everything; a part of now beside them would lie.
    let lines = document.kept("trend", || {
        trend(document.questionnaire(), document.assessment(), document.scores())
    });
    let title = || t!(text, "results-trend");
    let hint = if document.assessment().milestones.is_empty() {
        t!(text, "results-trend-empty")
    } else if document.filter().is_empty() {
        t!(text, "results-trend-hint")
    } else {
        t!(text, "results-trend-unfiltered")
    };
    let chart = Chart {
        words: &[Term::Milestone],
        title: title(),
        hint,
        reading: String::new(),
        beside: None,
        // Over everything, by evidence, whatever the other charts show.
        figure: &|style| {
            figures::trend(title(), &lines, &figures::Style { as_claimed: false, ..*style })
        },
        table: &|style| figures::trend_table(title(), &lines, style),
    };
    if lines.moments.len() > 1 && !view.results.as_table {
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let style = style(document.questionnaire(), ui.available_width(), cx);
            let title = t!(text, "results-trend-all");
            ui.horizontal(|ui| {
                heading(ui, &title);
                at_right(ui, |ui| {
                    let of_all = || figures::trend_table(title.clone(), &lines, &style);
                    table_menu(ui, &title, &of_all, cx, out);
                });
            });
            subdued(ui, t!(text, "results-trend-all-hint"));
            ui.add_space(size::SPACE);
            trend_plot_ui(ui, &lines, view.results.pick.as_ref(), cx);
        });
        card_gap(ui);
    }
    chart::ui(ui, &chart, document, view, cx, out);
}

fn note_ui(ui: &mut Ui, title: &str, note: &str, cx: &Cx<'_>) {
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, title);
        subdued(ui, note);
    });
}
