//! A chart on a card: its heading, what it means, ways to copy and keep it, and the picture or the
//! table.

use eframe::egui::{Align, Layout, Theme, Ui};

use super::{pick, table};
use crate::ops::figures::{Figure, Style, Table};
use crate::text::Term;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::plots::{figure_ui, style};
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{card, card_gap, figure_menu, heading, subdued, terms};

/// A chart: its heading, a sentence on how to read it, and how it is made.
pub(super) struct Chart<'a> {
    pub(super) title: String,
    /// The words of the glossary that one meets in it.
    pub(super) words: &'static [Term],
    /// What its figures are.
    pub(super) hint: String,
    /// How the picture is read; it stands where there is one.
    pub(super) reading: String,
    /// The number of what stands beside the scores and is none of the document's, if anything does.
    pub(super) beside: Option<u64>,
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
                figure_menu(ui, &chart.title, chart.figure, chart.table, document, cx, out);
            });
        });
        let reading = if view.results.as_table { "" } else { chart.reading.as_str() };
        let hint = format!("{} {reading}", chart.hint);
        if !hint.trim().is_empty() {
            subdued(ui, hint.trim());
        }
        if !chart.words.is_empty() {
            terms(ui, chart.words, cx, out);
        }
        ui.add_space(size::SPACE);
        let style = Style {
            as_claimed: document.filter().as_claimed,
            ..style(document.questionnaire(), ui.available_width(), cx)
        };
        let picked = if view.results.as_table {
            let key = ("table", &chart.title, chart.beside, cx.text.tag());
            let made = document.kept(key, || (chart.table)(&style));
            table::ui(ui, &made, view.results.pick.as_ref(), cx)
        } else {
            let with = (cx.text.tag(), cx.ctx.theme() == Theme::Dark, style.width.to_bits());
            let key = ("chart", &chart.title, chart.beside, with);
            let made = document.kept(key, || (chart.figure)(&style));
            figure_ui(ui, &made, view.results.pick.as_ref(), cx)
        };
        pick(view, picked, out);
    });
    card_gap(ui);
}
