//! What is aimed at: for all items, by domain, and by item; and how much work a step is taken to be.

use eframe::egui::{DragValue, Grid, RichText, Ui};

use crate::model::{Change, Grouping, Level, StepSort, TargetPreset};
use crate::scoring::{EffortSource, table_days};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    card, card_gap, choice_row_wrapped, flush_button, heading, link_button, small, subdued,
};

/// Draws the part.
pub(super) fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    preset_ui(ui, document, cx, out);
    card_gap(ui);
    domains_ui(ui, document, cx, out);
    card_gap(ui);
    items_ui(ui, document, cx, out);
    card_gap(ui);
    efforts_ui(ui, document, cx, out);
}

fn push(change: Change, out: &mut Actions) {
    out.push(Action::Edit(vec![change], Grouping::Separate));
}

fn levels(document: &Document) -> Vec<(Level, String)> {
    let top = document.questionnaire().top_level();
    (0..=top.0).map(|level| (Level(level), level.to_string())).collect()
}

fn preset_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let assessment = document.assessment();
    let rules = document.questionnaire().scoring;
    let top = document.questionnaire().top_level();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "targets-title"));
        subdued(ui, t!(text, "targets-hint"));
        ui.add_space(size::SPACE);
        let normal = TargetPreset { critical: rules.critical_target, others: rules.target };
        let lower = |level: Level| Level(level.0.saturating_sub(1)).max(Level(1));
        let higher = |level: Level| Level(level.0 + 1).min(top);
        let first = TargetPreset {
            critical: rules.gate_open.max(lower(normal.critical)),
            others: lower(normal.others),
        };
        let far = TargetPreset { critical: higher(normal.critical), others: higher(normal.others) };
        let named = |name: String, preset: TargetPreset| {
            let (critical, others) = (preset.critical.0, preset.others.0);
            t!(text, "targets-preset", name = name, critical = critical, others = others)
        };
        let choices = [
            (None, named(t!(text, "targets-normal"), normal)),
            (Some(first), named(t!(text, "targets-first"), first)),
            (Some(far), named(t!(text, "targets-far"), far)),
        ];
        let name = t!(text, "targets-all-items");
        let chosen = Some(assessment.target_preset);
        if let Some(Some(preset)) = choice_row_wrapped(ui, &name, chosen, &choices) {
            push(Change::target_preset(assessment, preset), out);
        }
        let custom = assessment.target_preset.unwrap_or(normal);
        ui.horizontal_wrapped(|ui| {
            let critical = t!(text, "targets-critical");
            ui.label(&critical);
            if let Some(Some(level)) =
                choice_row_wrapped(ui, &critical, Some(custom.critical), &levels(document))
            {
                let preset = TargetPreset { critical: level, ..custom };
                push(Change::target_preset(assessment, Some(preset)), out);
            }
            ui.add_space(size::SPACE);
            let others = t!(text, "targets-others");
            ui.label(&others);
            if let Some(Some(level)) =
                choice_row_wrapped(ui, &others, Some(custom.others), &levels(document))
            {
                let preset = TargetPreset { others: level, ..custom };
                push(Change::target_preset(assessment, Some(preset)), out);
            }
        });
    });
}

fn domains_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let assessment = document.assessment();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "targets-domains"));
        subdued(ui, t!(text, "targets-domains-hint"));
        ui.add_space(size::SPACE);
        Grid::new("domain targets").num_columns(2).spacing([size::SPACE_L, size::SPACE_XS]).show(
            ui,
            |ui| {
                for domain in &document.questionnaire().domains {
                    ui.label(&domain.name);
                    let chosen = assessment.domain_targets.get(&domain.id).copied();
                    if let Some(target) =
                        choice_row_wrapped(ui, &domain.name, chosen, &levels(document))
                    {
                        push(Change::domain_target(assessment, &domain.id, target), out);
                    }
                    ui.end_row();
                }
            },
        );
    });
}

/// Items with a target of their own; it is set beside the item in the walk.
fn items_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let assessment = document.assessment();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "targets-items"));
        subdued(ui, t!(text, "targets-items-hint"));
        ui.add_space(size::SPACE);
        let grid = Grid::new("item targets").num_columns(2);
        grid.spacing([size::SPACE_L, size::SPACE_XS]).show(ui, |ui| {
            for (id, level) in &assessment.targets {
                let item = document.questionnaire().item(id);
                let title = item.map_or("", |item| item.title.as_str());
                let name = format!("{id} {title}");
                if flush_button(ui, &name).clicked() {
                    out.push(Action::GoToItem(id.clone()));
                }
                if let Some(target) = choice_row_wrapped(ui, &name, Some(*level), &levels(document))
                {
                    push(Change::target(assessment, id, target), out);
                }
                ui.end_row();
            }
        });
    });
}

/// A field for an estimate, whatever its digits.
const ESTIMATE: f32 = 92.0;

fn efforts_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let assessment = document.assessment();
    let top = document.questionnaire().top_level();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "efforts-title"));
        subdued(ui, t!(text, "efforts-hint"));
        ui.add_space(size::SPACE);
        Grid::new("efforts").num_columns(3).spacing([size::SPACE_L, size::SPACE_XS]).show(
            ui,
            |ui| {
                for header in ["efforts-step", "efforts-ordinary", "efforts-critical"] {
                    let words = match header {
                        "efforts-step" => t!(text, "efforts-step"),
                        "efforts-ordinary" => t!(text, "efforts-ordinary"),
                        _ => t!(text, "efforts-critical"),
                    };
                    ui.label(
                        RichText::new(words)
                            .font(strong(size::TEXT_SMALL))
                            .color(cx.palette.text_subdued),
                    );
                }
                ui.end_row();
                for level in 1..=top.0 {
                    ui.label(t!(text, "board-level", level = level));
                    for critical in [false, true] {
                        let sort = StepSort { to: Level(level), critical };
                        effort_ui(ui, sort, document, cx, out);
                    }
                    ui.end_row();
                }
            },
        );
        if !assessment.efforts.is_empty() && link_button(ui, &t!(text, "efforts-reset")).clicked() {
            let changes = assessment
                .efforts
                .keys()
                .map(|sort| Change::effort(assessment, *sort, None))
                .collect();
            out.push(Action::Edit(changes, Grouping::Separate));
        }
    });
}

fn effort_ui(ui: &mut Ui, sort: StepSort, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let assessment = document.assessment();
    let (mut days, source) = table_days(assessment, sort);
    let name = if sort.critical {
        t!(text, "log-effort-critical", level = sort.to.0)
    } else {
        t!(text, "log-effort", level = sort.to.0)
    };
    ui.horizontal(|ui| {
        let field = DragValue::new(&mut days)
            .range(0..=999)
            .suffix(t!(text, "days-suffix"))
            .update_while_editing(false);
        // A name of its own: by itself it is called after its unit.
        let field = ui.add_sized([ESTIMATE, size::TARGET], field).accessible_name(&name);
        if field.changed() {
            push(Change::effort(assessment, sort, Some(days)), out);
        }
        if source == EffortSource::Team {
            small(ui, t!(text, "efforts-changed"));
        }
    });
}
