//! Which part the charts show. What is picked is always in view, and one key shows everything again.

use eframe::egui::{self, ComboBox, Ui};

use crate::scoring::Filter;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{Measured, at_right, button, callout, segments, segments_width};

/// As wide as all of it is in one line, until it was drawn once.
const ONE_LINE: f32 = 1030.0;

/// Draws the filters.
pub(super) fn ui(
    ui: &mut Ui,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let mut filter = document.filter().clone();
    ui.spacing_mut().combo_width = 92.0;
    // As wide as all of it is in one line, which depends on the language.
    let one_line = Measured::of(ui, cx.text.tag());
    if ui.available_width() >= one_line.or(ONE_LINE) {
        ui.horizontal(|ui| {
            pickers_ui(ui, &mut filter, document, cx);
            basis_ui(ui, &mut filter, cx);
            let whole = ui.min_rect().width() + size::SPACE_L + show_as_width(ui, cx);
            one_line.now(ui, whole);
            at_right(ui, |ui| show_as_ui(ui, view, cx));
        });
    } else {
        ui.horizontal_wrapped(|ui| pickers_ui(ui, &mut filter, document, cx));
        let second_line = Measured::of(ui, ("second-line", cx.text.tag()));
        let fits = ui.available_width() >= second_line.or(0.0);
        ui.horizontal(|ui| {
            basis_ui(ui, &mut filter, cx);
            let whole = ui.min_rect().width() + size::SPACE_L + show_as_width(ui, cx);
            second_line.now(ui, whole);
            if fits {
                at_right(ui, |ui| show_as_ui(ui, view, cx));
            }
        });
        if !fits {
            ui.horizontal(|ui| show_as_ui(ui, view, cx));
        }
    }
    if filter != *document.filter() {
        out.push(Action::Filter(filter));
    }
}

fn pickers_ui(ui: &mut Ui, filter: &mut Filter, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let questionnaire = document.questionnaire();
    let functions = questionnaire.functions.iter();
    picker(
        ui,
        &t!(text, "filter-function"),
        &mut filter.function,
        functions.map(|function| (function.id.clone(), function.name.clone())).collect(),
        cx,
    );
    let layers = questionnaire.layers.iter();
    picker(
        ui,
        &t!(text, "filter-layer"),
        &mut filter.layer,
        layers.map(|layer| (layer.id.clone(), layer.name.clone())).collect(),
        cx,
    );
    let gaps = questionnaire.main_gaps();
    picker(
        ui,
        &t!(text, "filter-gap"),
        &mut filter.gap,
        gaps.map(|gap| (gap.id.clone(), gap.name.clone())).collect(),
        cx,
    );
    // Only frameworks that an item prepares for: the others would show nothing.
    let cited = |id: &crate::model::FrameworkId| {
        let mut references = questionnaire.items.iter().flat_map(|item| &item.references);
        references.any(|reference| reference.framework == *id)
    };
    let frameworks = cx.packs.frameworks().list.iter().filter(|framework| cited(&framework.id));
    picker(
        ui,
        &t!(text, "filter-framework"),
        &mut filter.framework,
        frameworks.map(|framework| (framework.id.clone(), framework.name.clone())).collect(),
        cx,
    );
    let members = document.assessment().members.iter();
    picker(
        ui,
        &t!(text, "filter-member"),
        &mut filter.member,
        members.map(|(id, member)| (id.clone(), member.name.clone())).collect(),
        cx,
    );
}

/// One of these, or all.
fn picker<T: Clone + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: &mut Option<T>,
    choices: Vec<(T, String)>,
    cx: &Cx<'_>,
) {
    if choices.is_empty() {
        return;
    }
    let found = choices.iter().find(|(id, _)| chosen.as_ref() == Some(id));
    let is_all = found.is_none();
    let shown = found.map_or_else(|| name.to_owned(), |(_, name)| name.clone());
    let response = ComboBox::from_id_salt(name)
        .selected_text(egui::RichText::new(shown))
        .truncate()
        .show_ui(ui, |ui| {
            ui.set_min_width(220.0);
            ui.selectable_value(chosen, None, t!(cx.text, "filter-all"));
            for (id, name) in choices {
                ui.selectable_value(chosen, Some(id), name);
            }
        })
        .response;
    if is_all {
        spoken::chosen(&response, &t!(cx.text, "filter-all"));
    }
    response.accessible_name(name);
}

/// How wide the choice between charts and tables is.
fn show_as_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    let text = cx.text;
    let ways = [t!(text, "results-chart"), t!(text, "results-table")];
    segments_width(ui, &t!(text, "results-show-as"), &ways.each_ref().map(String::as_str))
}

/// Chart or table.
fn show_as_ui(ui: &mut Ui, view: &mut View, cx: &Cx<'_>) {
    let text = cx.text;
    let name = t!(text, "results-show-as");
    let ways = [(false, t!(text, "results-chart")), (true, t!(text, "results-table"))];
    if let Some(as_table) = segments(ui, &name, view.results.as_table, &ways) {
        view.results.as_table = as_table;
    }
}

fn basis_ui(ui: &mut Ui, filter: &mut Filter, cx: &Cx<'_>) {
    let text = cx.text;
    ui.checkbox(&mut filter.critical_only, t!(text, "filter-critical"));
    ui.add_space(size::SPACE);
    let ways = [(false, t!(text, "legend-supported")), (true, t!(text, "legend-claimed"))];
    let name = t!(text, "filter-basis");
    if let Some(as_claimed) = segments(ui, &name, filter.as_claimed, &ways) {
        filter.as_claimed = as_claimed;
    }
}

/// What is picked, in words, and the way back.
pub(super) fn active_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.add(Icon::Info.image(cx.palette.attention));
            ui.label(active_words(document, cx));
            let back = if is_of_claims_alone(document.filter()) {
                t!(text, "filter-evidence")
            } else {
                t!(text, "filter-clear")
            };
            if button(ui, Icon::Close, &back).clicked() {
                out.push(Action::Filter(Filter::default()));
            }
        });
    });
}

/// Whether nothing is left out, but only looked at as it is claimed.
fn is_of_claims_alone(filter: &Filter) -> bool {
    filter.as_claimed && (Filter { as_claimed: false, ..filter.clone() }).is_empty()
}

fn active_words(document: &Document, cx: &Cx<'_>) -> String {
    let text = cx.text;
    if is_of_claims_alone(document.filter()) {
        return t!(text, "filter-claims");
    }
    t!(
        text,
        "filter-active",
        parts = words(document, cx).join(" · "),
        shown = document.shown().0.items.len(),
        all = document.questionnaire().items.len(),
    )
}

fn words(document: &Document, cx: &Cx<'_>) -> Vec<String> {
    let text = cx.text;
    let questionnaire = document.questionnaire();
    let Filter { function, layer, gap, framework, critical_only, member, as_claimed } =
        document.filter();
    let mut words = Vec::new();
    words.extend(
        function
            .as_ref()
            .and_then(|id| questionnaire.function(id).map(|function| function.name.clone())),
    );
    words.extend(
        layer.as_ref().and_then(|id| questionnaire.layer(id).map(|layer| layer.name.clone())),
    );
    words.extend(gap.as_ref().and_then(|id| questionnaire.gap(id).map(|gap| gap.name.clone())));
    words.extend(
        framework
            .as_ref()
            .and_then(|id| cx.packs.frameworks().get(id).map(|framework| framework.name.clone())),
    );
    if *critical_only {
        words.push(t!(text, "filter-critical"));
    }
    words.extend(member.as_ref().and_then(|id| {
        let member = document.assessment().members.get(id)?;
        Some(t!(text, "filter-answers-of", member = &member.name))
    }));
    if *as_claimed {
        words.push(t!(text, "filter-as-claimed"));
    }
    words
}
