//! What if: levels that are tried in a scratch copy, and the charts of now and then side by side.

use eframe::egui::{ComboBox, Grid, RichText, Theme, Ui};

use super::words;
use crate::charts::{domain_rows, gap_rows, heat_map, histogram};
use crate::model::{ItemId, Level};
use crate::ops::figures::{self, Figure, Style};
use crate::ops::lists::what_if_list;
use crate::ops::plan::choose;
use crate::scoring::{Action as Step, Scores, action, round_half_up};
use crate::t;
use crate::text::signed;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::plots::{figure_ui, style};
use crate::ui::spoken;
use crate::ui::state::{Document, PlanTab, TriedChart, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, card, choice_row_wrapped, end_ruled_row, heading, icon_button, small, subdued,
    subheading, table_menu, tabs,
};

/// Draws the scratch copy: what is tried, and what would follow.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "what-if-title"));
        subdued(ui, t!(text, "what-if-hint"));
        ui.add_space(size::SPACE);
        add_ui(ui, document, view, cx);
        if view.plan.tried.is_empty() {
            return;
        }
        tried_ui(ui, document, view, cx);
        ui.horizontal(|ui| {
            if button(ui, Icon::Add, &t!(text, "what-if-keep")).clicked() {
                let changes = choose(document.assessment(), &steps_of(document, view));
                out.push(Action::Edit(changes, crate::model::Grouping::Separate));
                view.plan.tried.clear();
                view.plan.tab = PlanTab::Board;
            }
            if button(ui, Icon::Delete, &t!(text, "what-if-throw-away")).clicked() {
                view.plan.tried.clear();
            }
        });
        let tried: Vec<(ItemId, Level)> =
            view.plan.tried.iter().map(|(item, level)| (item.clone(), *level)).collect();
        let then = document.kept(("what-if", &tried), || {
            document.scores().with_levels(document.questionnaire(), document.assessment(), &tried)
        });
        ui.add_space(size::SPACE_L);
        charts_ui(ui, &then, document, view, cx);
        ui.add_space(size::SPACE_L);
        moved_ui(ui, &then, document, cx, out);
    });
}

/// The charts of the results, of the answers as they are and as they are tried.
fn charts_ui(ui: &mut Ui, then: &Scores, document: &Document, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    let choices = [
        (TriedChart::Domains, t!(text, "results-domains")),
        (TriedChart::Radar, t!(text, "results-radar")),
        (TriedChart::Map, t!(text, "results-map")),
        (TriedChart::Gaps, t!(text, "results-gaps")),
        (TriedChart::Levels, t!(text, "results-levels")),
    ];
    let chosen = view.plan.tried_chart;
    if let Some(chart) = tabs(ui, &t!(text, "what-if-chart"), chosen, &choices) {
        view.plan.tried_chart = chart;
    }
    ui.add_space(size::SPACE);
    let tried: Vec<(ItemId, Level)> =
        view.plan.tried.iter().map(|(item, level)| (item.clone(), *level)).collect();
    let moments = [
        (t!(text, "what-if-column-now"), document.scores()),
        (t!(text, "what-if-column-then"), then),
    ];
    let draw = |ui: &mut Ui, moment: &(String, &Scores)| {
        subheading(ui, &moment.0);
        let style = style(document.questionnaire(), ui.available_width(), cx);
        let with = (text.tag(), cx.ctx.theme() == Theme::Dark, style.width.to_bits());
        let key = ("what-if", &moment.0, &tried, chosen, with);
        let made = document.kept(key, || figure(chosen, moment, document, &style));
        // Only to look at: what stands behind a place is explained in the results.
        let _ = figure_ui(ui, &made, None, cx);
    };
    if ui.available_width() < SIDE_BY_SIDE {
        for moment in &moments {
            draw(ui, moment);
            ui.add_space(size::SPACE);
        }
        return;
    }
    ui.spacing_mut().item_spacing.x = size::SPACE_L;
    ui.columns(2, |columns| {
        for (ui, moment) in columns.iter_mut().zip(&moments) {
            draw(ui, moment);
        }
    });
}

/// From this width on there is room for two charts beside each other.
const SIDE_BY_SIDE: f32 = 980.0;

fn figure(
    chart: TriedChart,
    (moment, scores): &(String, &Scores),
    document: &Document,
    style: &Style<'_>,
) -> Figure {
    let questionnaire = document.questionnaire();
    let title = |name: &str| style.text.told(moment, name);
    let text = style.text;
    match chart {
        TriedChart::Domains => {
            let rows = domain_rows(questionnaire, scores);
            figures::bars(title(&t!(text, "results-domains")), &rows, style)
        }
        TriedChart::Radar => {
            let rows = domain_rows(questionnaire, scores);
            figures::radar(title(&t!(text, "results-radar")), &rows, style)
        }
        TriedChart::Map => {
            let map = heat_map(questionnaire, scores);
            figures::heat(title(&t!(text, "results-map")), &map, style)
        }
        TriedChart::Gaps => {
            let rows = gap_rows(questionnaire, scores);
            figures::exposure(title(&t!(text, "results-gaps")), &rows, style)
        }
        TriedChart::Levels => {
            let bars = histogram(questionnaire, scores);
            figures::histogram(title(&t!(text, "results-levels")), &bars, style)
        }
    }
}

/// An item to try, and the open actions all at once.
fn add_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    ui.horizontal_wrapped(|ui| {
        let mut picked: Option<ItemId> = None;
        let name = t!(text, "what-if-item");
        let top = document.questionnaire().top_level();
        ui.name_inputs(&name, |ui| {
            let list = ComboBox::from_id_salt("tried").selected_text(&name).width(300.0);
            let shown = list.show_ui(ui, |ui| {
                for item in document.asked_items() {
                    let label = format!("{} {}", item.id, item.title);
                    ui.selectable_value(&mut picked, Some(item.id.clone()), label);
                }
            });
            spoken::chosen(&shown.response, &t!(text, "what-if-none-tried"));
        });
        if let Some(item) = picked {
            let now = document.scores().item(&item).and_then(|score| score.supported);
            let next = now.map_or(Level(1), |now| Level(now.0 + 1)).min(top);
            view.plan.tried.insert(item, next);
        }
        if button(ui, Icon::Check, &t!(text, "what-if-all-open")).clicked() {
            let open = document.assessment().plan.values().filter(|action| action.state.is_open());
            for action in open {
                let tried = view.plan.tried.entry(action.item.clone()).or_insert(action.to);
                *tried = (*tried).max(action.to);
            }
        }
    });
}

fn tried_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    let mut gone: Option<ItemId> = None;
    let levels = document.questionnaire().scale.len();
    for (item, level) in &mut view.plan.tried {
        let now = document.scores().item(item).and_then(|score| score.supported);
        ui.push_id(item.as_str(), |ui| {
            ui.horizontal_wrapped(|ui| {
                let title =
                    document.questionnaire().item(item).map_or("", |item| item.title.as_str());
                let name = format!("{item} {title}");
                ui.label(&name);
                small(
                    ui,
                    match now {
                        Some(now) => t!(text, "what-if-now", level = now.0),
                        None => t!(text, "what-if-now-unknown"),
                    },
                );
                let choices: Vec<(Level, String)> = (0..levels)
                    .filter_map(|level| u8::try_from(level).ok())
                    .map(|level| (Level(level), level.to_string()))
                    .collect();
                if let Some(Some(picked)) = choice_row_wrapped(ui, &name, Some(*level), &choices) {
                    *level = picked;
                }
                let remove = t!(text, "what-if-remove", item = item.as_str());
                if icon_button(ui, Icon::Close, &remove).clicked() {
                    gone = Some(item.clone());
                }
            });
        });
    }
    if let Some(gone) = gone {
        view.plan.tried.remove(&gone);
    }
}

/// The steps from where the items are to where they are tried.
fn steps_of(document: &Document, view: &View) -> Vec<Step> {
    let (questionnaire, assessment, scores) =
        (document.questionnaire(), document.assessment(), document.scores());
    let climbs = view.plan.tried.iter().flat_map(|(id, to)| {
        let item = questionnaire.item(id);
        (1..=to.0)
            .filter_map(move |level| action(questionnaire, assessment, scores, item?, Level(level)))
    });
    climbs.collect()
}

/// The figures of both in rows, with what moved.
fn moved_ui(ui: &mut Ui, then: &Scores, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let palette = &cx.palette;
    let now = document.scores();
    let list = || what_if_list(now, then, document.questionnaire(), text);
    table_menu(ui, &t!(text, "what-if-title"), &list, cx, out);
    ui.add_space(size::SPACE_XS);
    let header = |ui: &mut Ui, words: String| {
        ui.label(RichText::new(words).font(strong(size::TEXT_SMALL)).color(palette.text_subdued));
    };
    let right = ui.max_rect().right();
    Grid::new("now and then").num_columns(4).spacing([size::SPACE_L, size::SPACE_XS]).show(
        ui,
        |ui| {
            header(ui, t!(text, "what-if-domain"));
            header(ui, t!(text, "what-if-column-now"));
            header(ui, t!(text, "what-if-column-then"));
            header(ui, t!(text, "what-if-column-moved"));
            end_ruled_row(ui, right, size::SPACE_XS);
            for ((id, before), (_, after)) in now.domains.iter().zip(&then.domains) {
                let name = document.questionnaire().domain(id).map_or("", |d| d.name.as_str());
                ui.label(name);
                let (before, after) =
                    (before.score.map(round_half_up), after.score.map(round_half_up));
                ui.label(points(before));
                ui.label(points(after));
                let moved = before.zip(after).map(|(before, after)| signed(after - before));
                ui.label(moved.unwrap_or_else(|| "–".to_owned()));
                end_ruled_row(ui, right, size::SPACE_XS);
            }
            for (before, after) in now.gates.iter().zip(&then.gates) {
                ui.label(words::stage_name(document.questionnaire(), before.stage.as_str()));
                ui.label(text.gate(before));
                let words = text.gate(after);
                ui.label(if before.state == after.state {
                    RichText::new(words)
                } else {
                    RichText::new(words).font(strong(size::TEXT_BODY)).color(palette.accent)
                });
                ui.label("");
                end_ruled_row(ui, right, size::SPACE_XS);
            }
        },
    );
}

fn points(points: Option<i64>) -> String {
    points.map_or_else(|| "–".to_owned(), |points| points.to_string())
}
