//! The crosswalk: obligations by frameworks, what differs between frameworks, and the dates.
//!
//! All of it shows *preparation*; no word here says that anybody complies, or that two clauses say
//! the same.

mod dates;
mod detail;
mod differences;
mod library;
mod strip;
mod table;

use eframe::egui::{self, Key, Margin, Modifiers, Popup, ScrollArea, Ui, UiBuilder};

use crate::charts::{crosswalk_table, date_rows};
use crate::ops::figures::Table;
use crate::ops::lists::grid_list;
use crate::t;
use crate::text::Term;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::state::{CrosswalkTab, Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{
    Between, Boundary, Edge, at_right, page, page_heading, page_scroll, subdued, table_context,
    table_menu, tabs, terms, withheld_card_ui,
};

/// What is explained beside the table.
const DETAIL_WIDTH: f32 = 330.0;
/// The least room for it.
const NARROWEST: f32 = 260.0;

/// Around the page.
const MARGIN: Margin = Margin { left: 24, right: 24, top: 24, bottom: 24 };

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    match view.crosswalk.tab {
        CrosswalkTab::Table | CrosswalkTab::Differences | CrosswalkTab::Dates
            if document.questionnaire().crosswalk.is_none() =>
        {
            scrolled(ui, |ui| head_ui(ui, document, view, None, cx, out));
        }
        // How far the answers prepare would tell what colleagues answered.
        CrosswalkTab::Table | CrosswalkTab::Dates if document.owed_before_results() > 0 => {
            scrolled(ui, |ui| {
                head_ui(ui, document, view, None, cx, out);
                withheld_card_ui(ui, document, cx, out);
            });
        }
        CrosswalkTab::Table => table_ui(ui, document, view, cx, out),
        CrosswalkTab::Differences => {
            scrolled(ui, |ui| {
                head_ui(ui, document, view, None, cx, out);
                differences::ui(ui, document, view.crosswalk.all, cx, out);
            });
        }
        CrosswalkTab::Library => {
            scrolled(ui, |ui| {
                head_ui(ui, document, view, None, cx, out);
                library::ui(ui, document, view.crosswalk.all, cx, out);
            });
        }
        CrosswalkTab::Dates => {
            scrolled(ui, |ui| {
                head_ui(ui, document, view, None, cx, out);
                let assessment = document.assessment();
                let all = view.crosswalk.all;
                let rows = document.kept(("dates", all), || {
                    let questionnaire = document.questionnaire();
                    date_rows(questionnaire, &assessment.profile, document.scores(), all)
                });
                dates::ui(ui, &rows, document, view, cx, out);
            });
        }
    }
}

fn scrolled(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui)) {
    page_scroll(ui, "crosswalk", |ui| {
        page(ui, |ui| {
            ui.add_space(size::SPACE_XL);
            add_contents(ui);
            ui.add_space(size::SPACE_XXL);
        });
    });
}

/// The headline, which part is shown, and whether what doesn't concern the organisation is too.
fn head_ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    list: Option<&dyn Fn() -> Table>,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    page_heading(ui, &t!(text, "crosswalk-title"));
    // In a low window the table needs the room.
    if ui.ctx().content_rect().height() >= size::LOW_WINDOW {
        subdued(ui, t!(text, "crosswalk-intro"));
    }
    ui.add_space(size::SPACE);
    let parts = [
        (CrosswalkTab::Table, t!(text, "crosswalk-tab-table")),
        (CrosswalkTab::Differences, t!(text, "crosswalk-tab-differences")),
        (CrosswalkTab::Dates, t!(text, "crosswalk-tab-dates")),
        (CrosswalkTab::Library, t!(text, "crosswalk-tab-library")),
    ];
    if let Some(tab) = tabs(ui, &t!(text, "crosswalk-tabs"), view.crosswalk.tab, &parts) {
        view.crosswalk.tab = tab;
    }
    terms(ui, words_of(view.crosswalk.tab), cx, out);
    ui.horizontal(|ui| {
        let label = match view.crosswalk.tab {
            CrosswalkTab::Table => t!(text, "crosswalk-all-frameworks"),
            _ => t!(text, "crosswalk-all"),
        };
        ui.checkbox(&mut view.crosswalk.all, label).on_hover_text(t!(text, "crosswalk-all-hint"));
        if let Some(list) = list {
            at_right(ui, |ui| table_menu(ui, &t!(text, "crosswalk-title"), list, cx, out));
        }
    });
    let is_library = view.crosswalk.tab == CrosswalkTab::Library;
    if document.questionnaire().crosswalk.is_none() && !is_library {
        ui.add_space(size::SPACE_L);
        subdued(ui, t!(text, "crosswalk-none"));
    }
    ui.add_space(size::SPACE_M);
}

/// One key shuts what is explained beside the table.
fn escape(ui: &Ui, view: &mut View) {
    if view.crosswalk.pick.is_none() || Popup::is_any_open(ui.ctx()) {
        return;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        view.crosswalk.pick = None;
    }
}

/// The words of the glossary that one meets in a part.
fn words_of(tab: CrosswalkTab) -> &'static [Term] {
    match tab {
        CrosswalkTab::Table => &[Term::Obligation, Term::Framework, Term::Clause, Term::Mark],
        CrosswalkTab::Differences => &[Term::Obligation, Term::Framework, Term::Clause],
        CrosswalkTab::Dates => &[Term::InForce, Term::Adopted, Term::Mark],
        CrosswalkTab::Library => &[
            Term::Law,
            Term::Standard,
            Term::Protocol,
            Term::Guidance,
            Term::Initiative,
            Term::InForce,
            Term::Adopted,
            Term::Draft,
            Term::Voluntary,
            Term::Repealed,
            Term::Dormant,
            Term::Mark,
        ],
    }
}

fn table_ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let palette = &cx.palette;
    if view.dialog.is_none() {
        escape(ui, view);
    }
    let whole = ui.available_rect_before_wrap();
    // Beside the table where there is room, and under it in a narrow window.
    let is_picked = view.crosswalk.pick.is_some();
    let boundary = (is_picked && whole.width() > 900.0).then(|| {
        let range = NARROWEST..=whole.width() * 0.5;
        Boundary::new(ui, Between::Cell, Edge::Right, whole, DETAIL_WIDTH, range)
    });
    let (left, right) = match &boundary {
        Some(boundary) => {
            let (left, right) = boundary.parts();
            (left, Some(right))
        }
        None if is_picked => {
            let (left, right) = whole.split_top_bottom_at_fraction(0.6);
            (left, Some(right))
        }
        None => (whole, None),
    };
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        egui::Frame::new().inner_margin(Margin { bottom: 0, ..MARGIN }).show(ui, |ui| {
            let all = view.crosswalk.all;
            let table = document.kept(("crosswalk", all), || {
                crosswalk_table(
                    document.questionnaire(),
                    cx.packs.frameworks(),
                    &document.assessment().profile,
                    document.scores(),
                    all,
                )
            });
            if let (Some(table), Some(crosswalk)) = (&*table, &document.questionnaire().crosswalk) {
                let list = || grid_list(table, crosswalk, cx.packs.frameworks(), cx.text);
                head_ui(ui, document, view, Some(&list), cx, out);
                detail::legend_ui(ui, cx, out);
                let drawn = ui.scope(|ui| table::ui(ui, table, document, view, cx)).response;
                table_context(ui, drawn.rect, "crosswalk", &list, cx, out);
            } else {
                head_ui(ui, document, view, None, cx, out);
            }
        });
    });
    let Some(right) = right else { return };
    ui.painter().rect_filled(right, 0.0, palette.surface);
    if let Some(boundary) = boundary {
        boundary.ui(ui, cx);
    }
    ui.scope_builder(UiBuilder::new().max_rect(right.shrink(size::SPACE_L)), |ui| {
        // What scrolls out fades into this ground.
        egui::Frame::new().fill(palette.surface).show(ui, |ui| {
            ScrollArea::vertical().id_salt("detail").auto_shrink(false).show(ui, |ui| {
                detail::ui(ui, document, view, cx, out);
            });
        });
    });
}
