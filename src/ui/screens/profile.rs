//! The profile: facts about the organisation, each of which may be skipped. Shows live how many
//! items they leave.

use eframe::egui::{self, Panel, RichText, Ui};

use crate::model::{Applicability, Change, Grouping, Mode, Place, ProfileField};
use crate::t;
use crate::text::Term;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::{Document, Screen};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    card, choice_row, conflicts_ui, heading, link_button, page, page_heading, page_scroll,
    primary_button, profile_field_ui, small, subdued, terms,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let footer =
        egui::Frame::new().fill(cx.palette.surface).inner_margin(egui::Margin::symmetric(24, 12));
    Panel::bottom("profile footer").frame(footer).show(ui, |ui| footer_ui(ui, document, cx, out));
    page_scroll(ui, "profile", |ui| {
        page(ui, size::MEASURE, |ui| {
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
            if primary_button(ui, &t!(text, "profile-walk")).clicked() {
                out.push(Action::Go(Screen::Walk));
            }
            if given < fields {
                let skip = link_button(ui, &t!(text, "profile-skip"));
                if skip.clicked() {
                    out.push(Action::Go(Screen::Walk));
                }
            }
        });
    });
}
