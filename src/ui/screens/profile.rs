//! The profile: facts about the organisation, each of which may be skipped. Shows live how many
//! items they leave.

use std::collections::BTreeSet;

use eframe::egui::{self, RichText, Stroke, Ui, UiBuilder};

use crate::model::{
    Applicability, Change, FieldKind, FieldValue, Grouping, Mode, OptionId, Place, ProfileField,
};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::{Document, Screen};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    card, choice_row, choice_row_wrapped, conflicts_ui, heading, in_reading_order, link_button,
    names_ui, page, page_heading, page_scroll, primary_button, small, subdued,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    above_footer(
        ui,
        cx,
        out,
        |ui, out| page_ui(ui, document, cx, out),
        |ui, out| footer_ui(ui, document, cx, out),
    );
}

/// A page with a line of its own at the foot of the window. Not a panel: a panel would have to be
/// drawn, and so read out and reached with the keyboard, before the page.
fn above_footer(
    ui: &mut Ui,
    cx: &Cx<'_>,
    out: &mut Actions,
    page: impl FnOnce(&mut Ui, &mut Actions),
    footer: impl FnOnce(&mut Ui, &mut Actions),
) {
    let id = ui.unique_id().with("footer");
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(72.0);
    let whole = ui.available_rect_before_wrap();
    let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - known);
    ui.scope_builder(UiBuilder::new().max_rect(above), |ui| page(ui, out));
    ui.painter().rect_filled(below, 0.0, cx.palette.surface);
    ui.painter().hline(below.x_range(), below.top(), Stroke::new(1.0, cx.palette.border));
    let shown = ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
        let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric(24, 12));
        frame.show(ui, |ui| footer(ui, out)).response.rect.height()
    });
    if (shown.inner - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, shown.inner));
        ui.ctx().request_discard("the foot of the page has another height");
    }
}

fn page_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    page_scroll(ui, "profile", |ui| {
        page(ui, size::MEASURE, |ui| {
            ui.add_space(size::SPACE_XL);
            page_heading(ui, &t!(text, "profile-title"));
            subdued(ui, t!(text, "profile-intro"));
            ui.add_space(size::SPACE_L);
            conflicts_ui(ui, document, cx, out, |place| {
                let elsewhere = matches!(place, Place::Evidence(_) | Place::Team(_));
                place.item().is_none() && !elsewhere
            });
            organisation_ui(ui, document, cx, out);
            let mut group = None;
            for field in &document.questionnaire().profile {
                if group != Some(field.group.as_str()) {
                    ui.add_space(size::SPACE_L);
                    heading(ui, &field.group);
                    group = Some(field.group.as_str());
                }
                field_ui(ui, field, document, cx, out);
            }
            ui.add_space(size::SPACE_XXL);
        });
    });
}

fn organisation_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let label =
            ui.label(RichText::new(t!(text, "profile-organisation")).font(strong(size::TEXT_BODY)));
        let mut organisation = document.assessment().organisation.clone();
        let field = ui
            .add(egui::TextEdit::singleline(&mut organisation).desired_width(420.0))
            .labelled_by(label.id);
        if field.changed() {
            let change = Change::organisation(document.assessment(), organisation);
            out.push(Action::Edit(vec![change], Grouping::Typing));
        }
        if field.lost_focus() {
            out.push(Action::StopTyping);
        }
        ui.add_space(size::SPACE);
        let label = t!(text, "profile-scope");
        ui.label(RichText::new(&label).font(strong(size::TEXT_BODY)));
        small(ui, t!(text, "profile-scope-hint"));
        let choices = [(Mode::Full, text.mode(Mode::Full)), (Mode::Quick, text.mode(Mode::Quick))];
        if let Some(Some(mode)) = choice_row(ui, &label, Some(document.assessment().mode), &choices)
        {
            let change = Change::mode(document.assessment(), mode);
            out.push(Action::Edit(vec![change], Grouping::Separate));
        }
    });
}

fn field_ui(
    ui: &mut Ui,
    field: &ProfileField,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let value = document.assessment().profile.get(&field.id);
    ui.push_id(field.id.as_str(), |ui| {
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(&field.question).font(strong(size::TEXT_BODY)));
            if !field.help.is_empty() {
                small(ui, &field.help);
            }
            ui.add_space(size::SPACE_XS);
            let mut set = |value: Option<FieldValue>| {
                let change = Change::profile(document.assessment(), &field.id, value);
                out.push(Action::Edit(vec![change], Grouping::Separate));
            };
            match &field.kind {
                FieldKind::Flag => {
                    let chosen = match value {
                        Some(FieldValue::Flag(yes)) => Some(*yes),
                        _ => None,
                    };
                    let choices = [(true, t!(text, "yes")), (false, t!(text, "no"))];
                    if let Some(chosen) = choice_row(ui, &field.question, chosen, &choices) {
                        set(chosen.map(FieldValue::Flag));
                    }
                }
                FieldKind::Choice(options) => {
                    let chosen = match value {
                        Some(FieldValue::Choice(option)) => {
                            options.iter().position(|other| other.id == *option)
                        }
                        _ => None,
                    };
                    let choices: Vec<(usize, String)> = options
                        .iter()
                        .enumerate()
                        .map(|(index, option)| (index, option.name.clone()))
                        .collect();
                    let picked = choice_row_wrapped(ui, &field.question, chosen, &choices);
                    if let Some(picked) = picked {
                        let option = picked.and_then(|index| options.get(index));
                        set(option.map(|option| FieldValue::Choice(option.id.clone())));
                    }
                }
                FieldKind::Names => {
                    let names = match value {
                        Some(FieldValue::Names(names)) => names.clone(),
                        _ => BTreeSet::new(),
                    };
                    if let Some(names) = names_ui(ui, &field.question, &names, cx) {
                        set((!names.is_empty()).then_some(FieldValue::Names(names)));
                    }
                }
                FieldKind::Choices(options) => {
                    let chosen = match value {
                        Some(FieldValue::Choices(chosen)) => Some(chosen),
                        _ => None,
                    };
                    if let Some(value) = choices_ui(ui, field, options, chosen, cx) {
                        set(value);
                    }
                }
            }
        });
    });
}

/// Any number of options, and "none of these", which is an answer too. Returns the new value.
fn choices_ui(
    ui: &mut Ui,
    field: &ProfileField,
    options: &[crate::model::FieldOption],
    chosen: Option<&BTreeSet<OptionId>>,
    cx: &Cx<'_>,
) -> Option<Option<FieldValue>> {
    let mut picked = None;
    let group = egui::UiBuilder::new()
        .accessibility_role(egui::accesskit::Role::Group)
        .accessibility_label(&field.question);
    ui.scope_builder(group, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = size::SPACE_L;
            for option in options {
                let mut on = chosen.is_some_and(|chosen| chosen.contains(&option.id));
                if ui.checkbox(&mut on, &option.name).changed() {
                    let mut now = chosen.cloned().unwrap_or_default();
                    if on {
                        now.insert(option.id.clone());
                    } else {
                        now.remove(&option.id);
                    }
                    // Taking the last one away takes the answer back; "none" is said on purpose.
                    picked = Some((!now.is_empty()).then_some(FieldValue::Choices(now)));
                }
            }
            let mut none = chosen.is_some_and(BTreeSet::is_empty);
            if ui.checkbox(&mut none, t!(cx.text, "profile-none-of-these")).changed() {
                picked = Some(none.then(|| FieldValue::Choices(BTreeSet::new())));
            }
        });
    });
    picked
}

fn footer_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let assessment = document.assessment();
    let questionnaire = document.questionnaire();
    let count = |wanted| {
        questionnaire.items.iter().filter(|item| assessment.applicability(item) == wanted).count()
    };
    let applying = count(Applicability::Applies);
    let hidden = count(Applicability::HiddenByProfile);
    let outside = count(Applicability::OutsideQuickMode);
    let fields = questionnaire.profile.len();
    let given = questionnaire
        .profile
        .iter()
        .filter(|field| assessment.profile.contains_key(&field.id))
        .count();
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            let count = RichText::new(t!(
                text,
                "profile-applying",
                applying = applying,
                all = questionnaire.items.len(),
            ))
            .font(strong(size::TEXT_TITLE));
            let label = ui.label(count);
            ui.ctx().accesskit_node_builder(label.id, |node| {
                node.set_live(egui::accesskit::Live::Polite);
            });
            let mut details = t!(text, "profile-given", given = given, fields = fields);
            if hidden > 0 {
                details.push_str(&format!(" · {}", t!(text, "profile-hidden", items = hidden)));
            }
            if outside > 0 {
                details.push_str(&format!(" · {}", t!(text, "profile-outside", items = outside)));
            }
            small(ui, details);
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            in_reading_order(ui, |ui| {
                let skips = given < fields && link_button(ui, &t!(text, "profile-skip")).clicked();
                if primary_button(ui, &t!(text, "profile-walk")).clicked() || skips {
                    out.push(Action::Go(Screen::Walk));
                }
            });
        });
    });
}
