//! A chart on a card: its heading, what it means, ways to copy and keep it, and the picture or the
//! table.

use eframe::egui::{Align, Layout, Ui};

use super::{pick, table};
use crate::ops::appearance::Appearance;
use crate::ops::figures::{Figure, FigureFormat, Style, Table, WIDTH, colours, svg, tab_separated};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::plots::{figure_ui, style};
use crate::ui::state::{Document, KeptFigure, View};
use crate::ui::theme::size;
use crate::ui::widgets::{card, heading, subdued};

/// A chart: its heading, a sentence on how to read it, and how it is made.
pub(super) struct Chart<'a> {
    pub(super) title: String,
    /// What its figures are.
    pub(super) hint: String,
    /// How the picture is read; it stands where there is one.
    pub(super) reading: String,
    pub(super) figure: &'a dyn Fn(&Style<'_>) -> Figure,
    pub(super) table: &'a dyn Fn(&Style<'_>) -> Table,
}

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    chart: &Chart<'_>,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            heading(ui, &chart.title);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                export_ui(ui, chart, document, cx, out);
            });
        });
        let reading = if view.results.as_table { "" } else { chart.reading.as_str() };
        let hint = format!("{} {reading}", chart.hint);
        if !hint.trim().is_empty() {
            subdued(ui, hint.trim());
        }
        ui.add_space(size::SPACE);
        let style = Style {
            as_claimed: document.filter().as_claimed,
            ..style(document.questionnaire(), ui.available_width(), cx)
        };
        let picked = if view.results.as_table {
            let made = (chart.table)(&style);
            table::ui(ui, &made, view.results.pick.as_ref(), cx)
        } else {
            let made = (chart.figure)(&style);
            figure_ui(ui, &made, view.results.pick.as_ref(), cx)
        };
        pick(view, picked, out);
    });
    ui.add_space(size::SPACE_L);
}

/// Copying and keeping. Pictures are in light colours, because they go onto paper and slides.
fn export_ui(ui: &mut Ui, chart: &Chart<'_>, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let colours = colours_of_files();
    let scale = &document.questionnaire().scale;
    let style = Style {
        colours: &colours,
        width: WIDTH,
        scale,
        text,
        as_claimed: document.filter().as_claimed,
    };
    let menu = ui.menu_button(t!(text, "figure-export"), |ui| {
        ui.set_min_width(230.0);
        if ui.button(t!(text, "figure-copy-picture")).clicked() {
            out.push(Action::CopyPicture(Box::new((chart.figure)(&style))));
        }
        if ui.button(t!(text, "figure-copy-svg")).clicked() {
            out.push(Action::Copy(svg(&(chart.figure)(&style))));
        }
        if ui.button(t!(text, "table-copy")).clicked() {
            out.push(Action::Copy(tab_separated(&(chart.table)(&style))));
        }
        ui.separator();
        for (format, name) in [
            (FigureFormat::Png, t!(text, "figure-save-png")),
            (FigureFormat::Svg, t!(text, "figure-save-svg")),
            (FigureFormat::Csv, t!(text, "figure-save-csv")),
        ] {
            if ui.button(name).clicked() {
                let (figure, table) = ((chart.figure)(&style), (chart.table)(&style));
                out.push(Action::KeepFigure(Box::new(KeptFigure { format, figure, table })));
            }
        }
    });
    let name = t!(text, "figure-export-of", chart = &chart.title);
    menu.response.accessible_name(&name);
}

fn colours_of_files() -> crate::ops::figures::Colours {
    colours(Appearance::Light)
}
