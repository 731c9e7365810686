//! Who answers what: stage by stage, domain by domain, and where single items go elsewhere.

use eframe::egui::{Grid, Label, Ui};

use crate::model::{ItemId, Part};
use crate::ops::lists::routing_list;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::Document;
use crate::ui::theme::size;
use crate::ui::widgets::{
    assignee_picker, at_right, card, heading, section_gap, small, subdued, table_menu,
};

/// Draws the part.
pub(super) fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let questionnaire = document.questionnaire();
    subdued(ui, t!(text, "routing-intro"));
    ui.add_space(size::SPACE_XS);
    let list = || routing_list(questionnaire, document.assessment(), text);
    ui.horizontal(|ui| {
        heading(ui, &t!(text, "routing-domains"));
        at_right(ui, |ui| table_menu(ui, &t!(text, "team-routing"), &list, cx, out));
    });
    let domains = questionnaire
        .domains
        .iter()
        .map(|domain| (Part::Domain(domain.id.clone()), format!("{} {}", domain.id, domain.name)));
    parts_ui(ui, &t!(text, "routing-domains"), &domains.collect::<Vec<_>>(), document, cx, out);
    section_gap(ui);
    heading(ui, &t!(text, "routing-stages"));
    let stages = questionnaire
        .stages
        .iter()
        .map(|stage| (Part::Stage(stage.id.clone()), format!("{} {}", stage.id, stage.name)));
    parts_ui(ui, &t!(text, "routing-stages"), &stages.collect::<Vec<_>>(), document, cx, out);
    section_gap(ui);
    items_ui(ui, document, cx, out);
}

/// Room for who answers and for how many items there are.
const BESIDE: f32 = 470.0;

/// Room for who answers, where there is enough.
const PICKER: f32 = 380.0;

/// Room for the names of domains and stages.
const NAMES: f32 = 330.0;

fn parts_ui(
    ui: &mut Ui,
    title: &str,
    parts: &[(Part, String)],
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let whole = ui.available_width();
        let widest_picker = (whole - NAMES - 2.0 * size::SPACE_XXL).clamp(240.0, PICKER);
        let grid = Grid::new(title).num_columns(3).spacing([size::SPACE_L, size::SPACE]);
        grid.show(ui, |ui| {
            for (part, name) in parts {
                ui.scope(|ui| {
                    // In a narrow window they give way to who answers.
                    let widest = (whole - BESIDE).clamp(120.0, NAMES);
                    ui.set_width(widest);
                    ui.add(Label::new(name).wrap());
                });
                let label = t!(cx.text, "routing-part", part = name);
                assignee_picker(ui, part, (&label, widest_picker), document, cx, out);
                let inside = document.asked_items().filter(|item| part.contains(item)).count();
                small(ui, t!(cx.text, "routing-count", count = inside));
                ui.end_row();
            }
        });
    });
}

/// Items that go elsewhere than their domain and stage.
fn items_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "routing-items"));
    let assignments = document.assessment().team.assignments.keys();
    let items: Vec<&ItemId> = assignments
        .filter_map(|part| match part {
            Part::Item(item) => Some(item),
            _ => None,
        })
        .collect();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if items.is_empty() {
            subdued(ui, t!(text, "routing-items-none"));
        }
        let grid = Grid::new("items").num_columns(2).spacing([size::SPACE_L, size::SPACE]);
        grid.show(ui, |ui| {
            for id in items {
                let title = document.questionnaire().item(id).map_or("", |item| &item.title);
                if ui.link(format!("{id} {title}")).clicked() {
                    out.push(Action::GoToItem(id.clone()));
                }
                let name = t!(text, "routing-item", item = id.as_str());
                assignee_picker(ui, &Part::Item(id.clone()), (&name, PICKER), document, cx, out);
                ui.end_row();
            }
        });
    });
}
