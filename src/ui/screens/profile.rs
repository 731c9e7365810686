//! The profile: facts about the organisation, each of which may be skipped. Shows live how many
//! items they leave.

use eframe::egui::{self, RichText, Ui};

use crate::model::{Applicability, Change, Grouping, Mode, Place, ProfileField};
use crate::t;
use crate::text::Term;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::{Document, Screen};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    card, card_grid, choice_row, conflicts_ui, heading, in_reading_order, line_edit, link_button,
    page, page_heading, page_scroll, primary_button, profile_field_ui, section_gap, small, subdued,
    terms, with_footer,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    with_footer(
        ui,
        out,
        |ui, out| page_ui(ui, document, cx, out),
        |ui, out| page(ui, |ui| footer_ui(ui, document, cx, out)),
    );
}

fn page_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    page_scroll(ui, "profile", |ui| {
        page(ui, |ui| {
            ui.add_space(size::SPACE_XL);
            page_heading(ui, &t!(text, "profile-title"));
            subdued(ui, t!(text, "profile-intro"));
            terms(ui, &[Term::Profile, Term::Item, Term::Critical, Term::DoesNotApply], cx, out);
            ui.add_space(size::SPACE_L);
            conflicts_ui(ui, document, cx, out, |place| {
                let elsewhere = matches!(place, Place::Evidence(_) | Place::Team(_));
                place.item().is_none() && !elsewhere
            });
            organisation_ui(ui, document, cx, out);
            for fields in document.questionnaire().profile.chunk_by(|a, b| a.group == b.group) {
                let Some(first) = fields.first() else { continue };
                section_gap(ui);
                heading(ui, &first.group);
                ui.push_id(&first.group, |ui| {
                    card_grid(ui, fields.len(), None, |ui, place| {
                        if let Some(field) = fields.get(place) {
                            field_ui(ui, field, document, cx, out);
                        }
                    });
                });
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
        let field = ui.add(line_edit(&mut organisation).desired_width(420.0)).labelled_by(label.id);
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
    let value = document.assessment().profile.get(&field.id);
    if let Some(value) = profile_field_ui(ui, field, value, cx) {
        let change = Change::profile(document.assessment(), &field.id, value);
        out.push(Action::Edit(vec![change], Grouping::Separate));
    }
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
                let begun = document.scores().progress.dealt_with > 0;
                let onward = match begun {
                    true => t!(text, "profile-walk-on"),
                    false => t!(text, "profile-walk"),
                };
                if primary_button(ui, &onward).clicked() || skips {
                    out.push(Action::Go(Screen::Walk));
                }
            });
        });
    });
}
