//! How far members agree: one figure over all, one a pair of functions, and who leans which way.

use eframe::egui::{Align, Layout, RichText, Ui};

use super::table::Columns;
use crate::ops::figures::Table;
use crate::ops::lists::{leanings_list, pairs_list};
use crate::scoring::Kappa;
use crate::scoring::agreement::FEWEST_ITEMS;
use crate::t;
use crate::text::Text;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{card, disclosure, heading, member_label, small, subheading, table_menu};

/// Narrower than this, the two tables stand one below the other.
const NARROW: f32 = 860.0;
/// How tables share their width: words, a figure in words, a count.
const SHARES: [f32; 3] = [5.0, 3.0, 1.2];
/// No column is narrower.
const NARROWEST: f32 = 44.0;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let agreement = document.agreement();
    if agreement.all.items == 0 {
        return;
    }
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "agreement-title"));
        ui.label(RichText::new(over_all(agreement.all, text)).font(strong(size::TEXT_TITLE)));
        disclosure(ui, t!(text, "agreement-how"), |ui| {
            small(ui, t!(text, "agreement-hint"));
        });
        ui.add_space(size::SPACE);
        if ui.available_width() < NARROW {
            pairs_ui(ui, document, cx, out);
            ui.add_space(size::SPACE_L);
            leanings_ui(ui, document, cx, out);
            return;
        }
        let within = ui.spacing().item_spacing;
        ui.spacing_mut().item_spacing.x = size::SPACE_XXL;
        ui.columns(2, |columns| {
            let [left, right] = columns else { return };
            left.spacing_mut().item_spacing = within;
            right.spacing_mut().item_spacing = within;
            pairs_ui(left, document, cx, out);
            leanings_ui(right, document, cx, out);
        });
    });
}

/// The figure over all members in words.
fn over_all(kappa: Kappa, text: &Text) -> String {
    match (kappa.value, kappa.band()) {
        (Some(value), Some(band)) => t!(
            text,
            "agreement-all",
            kappa = hundredths(value, text),
            band = text.band(band),
            items = kappa.items
        ),
        _ if kappa.items >= FEWEST_ITEMS => t!(text, "agreement-all-same", items = kappa.items),
        _ => t!(text, "agreement-too-few", count = kappa.items, needed = FEWEST_ITEMS),
    }
}

/// A table's heading, and the way to take it out.
fn head_ui(
    ui: &mut Ui,
    title: &str,
    list: Option<&dyn Fn() -> Table>,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    ui.horizontal(|ui| {
        subheading(ui, title);
        if let Some(list) = list {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                table_menu(ui, title, list, cx, out);
            });
        }
    });
}

fn pairs_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let title = t!(text, "agreement-pairs");
    let pairs = &document.agreement().pairs;
    let list = || pairs_list(pairs, document.questionnaire(), text);
    let has_figures = pairs.iter().any(|pair| pair.kappa.items >= FEWEST_ITEMS);
    head_ui(ui, &title, has_figures.then_some(&list as _), cx, out);
    if pairs.is_empty() {
        small(ui, t!(text, "agreement-no-pairs"));
        return;
    }
    // The same words in every row would be a table that says one thing.
    if !has_figures {
        small(ui, t!(text, "agreement-few-of-all", needed = FEWEST_ITEMS));
        return;
    }
    let name = |id: &crate::model::FunctionId| {
        let function = document.questionnaire().function(id);
        function.map_or_else(|| id.to_string(), |function| function.name.clone())
    };
    let headers = [
        t!(text, "agreement-column-pair"),
        t!(text, "agreement-column-kappa"),
        t!(text, "agreement-column-items"),
    ];
    let columns = Columns::new(&headers, ui.available_width(), NARROWEST, &SHARES);
    columns.table_ui(ui, &title, pairs.len(), cx, |ui| {
        for (place, pair) in pairs.iter().enumerate() {
            let label = if pair.one == pair.other {
                t!(text, "agreement-within", function = name(&pair.one))
            } else {
                t!(text, "agreement-pair", one = name(&pair.one), other = name(&pair.other))
            };
            columns.row_ui(ui, place, cx, |cells| {
                cells.text(label);
                cells.text(figure(pair.kappa, text));
                cells.text(pair.kappa.items.to_string());
            });
        }
    });
}

fn leanings_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let title = t!(text, "agreement-leanings");
    let leanings = &document.agreement().leanings;
    let list = || leanings_list(leanings, document.assessment(), text);
    head_ui(ui, &title, Some(&list), cx, out);
    let headers = [
        t!(text, "agreement-column-member"),
        t!(text, "agreement-column-leaning"),
        t!(text, "agreement-column-items"),
    ];
    let columns = Columns::new(&headers, ui.available_width(), NARROWEST, &SHARES);
    columns.table_ui(ui, &title, leanings.len(), cx, |ui| {
        for (place, leaning) in leanings.iter().enumerate() {
            columns.row_ui(ui, place, cx, |cells| {
                cells.text(member_label(document, &leaning.member, None));
                cells.text(leaning_words(leaning.difference, text));
                cells.text(leaning.items.to_string());
            });
        }
    });
}

fn figure(kappa: Kappa, text: &Text) -> String {
    match (kappa.value, kappa.band()) {
        (Some(value), Some(band)) => {
            let band = text.band(band);
            t!(text, "agreement-figure", kappa = hundredths(value, text), band = band)
        }
        _ if kappa.items >= FEWEST_ITEMS => t!(text, "agreement-same"),
        _ => t!(text, "agreement-few"),
    }
}

fn leaning_words(difference: f64, text: &Text) -> String {
    let size = text.decimal(difference.abs(), 1);
    // What would be shown as nothing is nothing.
    if (difference.abs() * 10.0).round() == 0.0 {
        t!(text, "agreement-level")
    } else if difference > 0.0 {
        t!(text, "agreement-higher", levels = size)
    } else {
        t!(text, "agreement-lower", levels = size)
    }
}

/// Two digits behind the point; never rounded over the edge of a band.
fn hundredths(value: f64, text: &Text) -> String {
    text.decimal((value * 100.0).floor() / 100.0, 2)
}
