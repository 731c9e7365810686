//! What is behind a place of a chart: how its figure comes about, and the items that went into it.

use eframe::egui::{self, RichText, ScrollArea, Ui};

use super::sum;
use crate::charts::{Pick, items_behind};
use crate::model::{Assessment, Item, ItemId, Questionnaire};
use crate::scoring::{ItemScore, ItemState, Scores, explain};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{level_badge, link_button, page, shut_heading, small, subdued};

/// What is explained, and from what.
struct Behind<'a> {
    pick: &'a Pick,
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    scores: &'a Scores,
    /// The items of which colleagues' answers stay hidden, because the team answers blind.
    hidden: Vec<ItemId>,
}

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    pick: &Pick,
    document: &Document,
    view: &mut View,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let items = &document.questionnaire().items;
    let hidden: Vec<ItemId> = items
        .iter()
        .filter(|item| document.hides_colleagues(&item.id))
        .map(|item| item.id.clone())
        .collect();
    let behind = match pick {
        // A gate looks at everything, whatever part is shown.
        Pick::Gate(_) => Behind {
            pick,
            questionnaire: document.questionnaire(),
            assessment: document.assessment(),
            scores: document.scores(),
            hidden,
        },
        _ => {
            let (questionnaire, scores) = document.shown();
            Behind { pick, questionnaire, assessment: document.shown_assessment(), scores, hidden }
        }
    };
    // What scrolls out fades into this ground.
    egui::Frame::new().fill(cx.palette.surface).show(ui, |ui| {
        ScrollArea::vertical().id_salt("behind").auto_shrink(false).show(ui, |ui| {
            page(ui, |ui| {
                ui.add_space(size::SPACE_L);
                behind.ui(ui, view, cx, out);
                ui.add_space(size::SPACE_XL);
            });
        });
    });
}

impl Behind<'_> {
    fn ui(&self, ui: &mut Ui, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        let (name, about) = self.name(cx);
        if shut_heading(ui, &name, &t!(text, "behind-close")) {
            view.results.pick = None;
        }
        if !about.is_empty() {
            subdued(ui, about);
        }
        ui.add_space(size::SPACE);
        let items = items_behind(self.questionnaire, self.scores, self.pick);
        match self.pick {
            Pick::Domain(_) | Pick::Stage(_) | Pick::Gap(_) | Pick::Layer(_) | Pick::Cell(..) => {
                let rules = &self.questionnaire.scoring;
                let sum = explain::sum(rules, self.questionnaire.top_level(), &items);
                sum::group_ui(ui, &sum, self.questionnaire, cx);
            }
            Pick::Gate(stage) => sum::gate_ui(ui, stage, self.questionnaire, self.scores, cx),
            Pick::Level(_) | Pick::State(_) | Pick::Standing(..) | Pick::Item(_) => {}
        }
        small(ui, t!(text, "behind-items", items = items.len()));
        for score in items {
            if let Some(item) = self.questionnaire.item(&score.id) {
                self.item_ui(ui, item, score, view, cx, out);
            }
        }
    }

    /// What is explained, and what it is about.
    fn name(&self, cx: &Cx<'_>) -> (String, String) {
        let text = cx.text;
        let questionnaire = self.questionnaire;
        let plain = |name: String| (name, String::new());
        match self.pick {
            Pick::Domain(id) => questionnaire
                .domain(id)
                .map(|domain| (domain.name.clone(), domain.summary.clone()))
                .unwrap_or_default(),
            Pick::Stage(id) => questionnaire
                .stage(id)
                .map(|stage| (stage.name.clone(), stage.summary.clone()))
                .unwrap_or_default(),
            Pick::Gap(id) => questionnaire
                .gap(id)
                .map(|gap| (gap.name.clone(), gap.summary.clone()))
                .unwrap_or_default(),
            Pick::Layer(id) => questionnaire
                .layer(id)
                .map(|layer| (layer.name.clone(), layer.summary.clone()))
                .unwrap_or_default(),
            Pick::Cell(domain, stage) => {
                let domain = questionnaire.domain(domain).map_or("", |domain| &domain.name);
                let stage = questionnaire.stage(stage).map_or("", |stage| &stage.name);
                plain(format!("{domain}, {stage}"))
            }
            Pick::Level(level) => {
                let step = questionnaire.scale.get(level.index());
                step.map(|step| (format!("{level} {}", step.name), step.test.clone()))
                    .unwrap_or_default()
            }
            Pick::State(state) => plain(text.item_state(*state)),
            Pick::Standing(domain, standing) => {
                let domain = domain.as_ref().and_then(|id| questionnaire.domain(id));
                let standing = text.standing(*standing);
                plain(match domain {
                    Some(domain) => text.told(&domain.name, standing),
                    None => standing,
                })
            }
            Pick::Gate(id) => {
                let stage = questionnaire.stage(id);
                let stage =
                    stage.map_or(String::new(), |stage| format!("{} {}", stage.id, stage.name));
                plain(t!(text, "behind-gate", stage = stage))
            }
            Pick::Item(id) => plain(id.to_string()),
        }
    }

    fn item_ui(
        &self,
        ui: &mut Ui,
        item: &Item,
        score: &ItemScore,
        view: &mut View,
        cx: &Cx<'_>,
        out: &mut Actions,
    ) {
        let text = cx.text;
        let palette = &cx.palette;
        let top = self.questionnaire.top_level();
        let is_open = view.results.item.as_ref() == Some(&item.id);
        ui.separator();
        if self.hidden.contains(&item.id) {
            if ui.link(format!("{} {}", item.id, item.title)).clicked() {
                out.push(Action::GoToItem(item.id.clone()));
            }
            small(ui, t!(text, "blind-item"));
            return;
        }
        ui.horizontal_top(|ui| {
            if score.state == ItemState::NotApplicable {
                let icon = Icon::Block.sized(24.0, palette.text_subdued);
                ui.add(icon.alt_text(text.item_state(score.state)));
            } else {
                level_badge(ui, score.supported, top, 24.0);
            }
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.spacing_mut().interact_size.y = 0.0;
                let name = format!("{} {}", item.id, item.title);
                if ui.link(name).on_hover_text(&item.prompt).clicked() {
                    out.push(Action::GoToItem(item.id.clone()));
                }
                small(ui, self.standing(item, score, cx));
                if score.disputed {
                    let words = t!(text, "question-disputed");
                    ui.label(RichText::new(words).size(size::TEXT_SMALL).color(palette.attention));
                }
                ui.spacing_mut().button_padding = egui::Vec2::ZERO;
                let label = if is_open { t!(text, "behind-less") } else { t!(text, "behind-why") };
                let button = link_button(ui, &label);
                let name = t!(text, "behind-why-item", item = item.id.as_str());
                button.widget_info(|| {
                    egui::WidgetInfo::selected(egui::accesskit::Role::Button, true, is_open, &name)
                });
                if button.clicked() {
                    view.results.item = (!is_open).then(|| item.id.clone());
                }
                if is_open {
                    let as_of = self.scores.as_of;
                    let sum = explain::item_sum(self.questionnaire, self.assessment, item, as_of);
                    sum::item_ui(ui, item, score, &sum, self.assessment, cx);
                }
            });
        });
    }

    /// The item in a line: its weight, what was claimed and what counts.
    fn standing(&self, item: &Item, score: &ItemScore, cx: &Cx<'_>) -> String {
        let text = cx.text;
        let standing = match (score.claimed, score.supported) {
            (Some(claimed), Some(supported)) => t!(
                text,
                "behind-product",
                weight = i64::from(score.weight),
                claimed = claimed.0,
                supported = supported.0,
                product = i64::from(score.weight) * i64::from(supported.0),
                target = score.target.0,
            ),
            _ => {
                let state = text.item_state(score.state);
                t!(text, "behind-no-level", state = state, weight = i64::from(score.weight))
            }
        };
        if item.critical {
            format!("{standing} · {}", t!(text, "question-critical"))
        } else {
            standing
        }
    }
}
