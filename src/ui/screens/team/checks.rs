//! What needs a second look: what was set aside, which systems were drawn, and who put their name
//! to what.

use eframe::egui::{Label, RichText, Ui, accesskit::Role};

use crate::model::{Change, Grouping, Part, Sample};
use crate::ops::clock::date_in;
use crate::ops::member_name;
use crate::ops::team::{self, part_words};
use crate::scoring::SetAside;
use crate::t;
use crate::ui::action::{Action, Actions, TeamAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, Screen};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, card, card_gap, heading, icon_line, items_behind, link_button, named, section_gap,
    small, subdued,
};

/// Draws the part.
pub(super) fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    set_aside_ui(ui, document, cx, out);
    section_gap(ui);
    sample_ui(ui, document, cx, out);
    section_gap(ui);
    sign_off_ui(ui, document, cx, out);
}

/// The domains of which more than a quarter is set aside.
fn set_aside_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "set-aside-title"));
    small(ui, t!(text, "set-aside-hint"));
    if document.overview().set_aside.is_empty() {
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            icon_line(ui, Icon::Check, cx.palette.positive, &t!(text, "set-aside-none"));
        });
    }
    for set_aside in &document.overview().set_aside {
        ui.push_id(set_aside.domain.as_str(), |ui| domain_ui(ui, set_aside, document, cx, out));
        card_gap(ui);
    }
}

fn domain_ui(
    ui: &mut Ui,
    set_aside: &SetAside,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let assessment = document.assessment();
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let part = Part::Domain(set_aside.domain.clone());
        let name = part_words(&part, document.questionnaire(), text);
        let (count, asked) = (set_aside.items.len(), set_aside.asked);
        let line = t!(text, "set-aside-domain", domain = name, count = count, asked = asked);
        ui.label(RichText::new(line).font(strong(size::TEXT_BODY)));
        items_behind(ui, &set_aside.items, document, cx, out);
        let agreed = assessment.team.agreements.keys().filter(|(of, _)| *of == set_aside.domain);
        let agreed: Vec<String> =
            agreed.map(|(_, member)| member_name(assessment, member, text)).collect();
        if !agreed.is_empty() {
            small(ui, t!(text, "set-aside-agreed", names = agreed.join(", ")));
        }
        if set_aside.open.is_empty() {
            icon_line(ui, Icon::Verified, cx.palette.positive, &t!(text, "set-aside-settled"));
            return;
        }
        let open: Vec<&str> = set_aside.open.iter().map(|item| item.as_str()).collect();
        let line = t!(text, "set-aside-open", items = open.join(", "));
        icon_line(ui, Icon::Warning, cx.palette.attention, &line);
        let can = document.author().is_some_and(|by| team::can_agree(assessment, set_aside, by));
        if can {
            if button(ui, Icon::Check, &t!(text, "set-aside-agree")).clicked() {
                out.push(Action::Team(TeamAction::Agree(set_aside.domain.clone())));
            }
        } else {
            small(ui, t!(text, "set-aside-not-you"));
        }
    });
}

/// The systems that were drawn, and the way to draw.
fn sample_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let Some(field) = team::systems_field(document.questionnaire()) else {
        return;
    };
    heading(ui, &t!(text, "sample-title"));
    small(ui, t!(text, "sample-hint"));
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let names = team::systems(document.questionnaire(), document.assessment());
        if let Some(Sample { seed, systems, by, at, from }) = &document.assessment().team.sample {
            for system in systems {
                ui.label(RichText::new(system).font(strong(size::TEXT_BODY)));
            }
            let name = member_name(document.assessment(), by, text);
            let day = text.date(date_in(*at, cx.zone));
            let count = from.len();
            let seed = seed.to_string();
            small(ui, t!(text, "sample-drawn", count = count, seed = seed, name = name, day = day));
            if document.overview().sample_is_outdated {
                let line = t!(text, "sample-outdated");
                icon_line(ui, Icon::Warning, cx.palette.attention, &line);
            }
        }
        ui.horizontal(|ui| {
            if names.is_empty() {
                subdued(ui, t!(text, "sample-no-systems"));
                if link_button(ui, &t!(text, "sample-to-profile")).clicked() {
                    out.push(Action::Go(Screen::Profile));
                }
                return;
            }
            let label = if document.assessment().team.sample.is_some() {
                t!(text, "sample-draw-again")
            } else {
                t!(text, "sample-draw")
            };
            if ui.button(label).on_hover_text(&field.question).clicked() {
                out.push(Action::Team(TeamAction::Draw));
            }
            small(ui, t!(text, "sample-systems", count = names.len()));
        });
    });
}

/// Room for the name of a stage.
const NAME: f32 = 220.0;

/// Who put their name to the whole and to the stages.
fn sign_off_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "sign-off-title"));
    small(ui, t!(text, "sign-off-hint"));
    let stages = document.questionnaire().stages.iter();
    let stages = stages.map(|stage| Part::Stage(stage.id.clone()));
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for part in stages.chain([Part::Whole]) {
            let name = match part {
                Part::Whole => t!(text, "sign-off-whole"),
                _ => part_words(&part, document.questionnaire(), text),
            };
            ui.push_id(&name, |ui| part_ui(ui, &part, &name, document, cx, out));
        }
    });
}

fn part_ui(
    ui: &mut Ui,
    part: &Part,
    name: &str,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let assessment = document.assessment();
    let signed: Vec<_> =
        document.overview().signed.iter().filter(|signed| signed.part == *part).collect();
    ui.horizontal_wrapped(|ui| {
        ui.scope(|ui| {
            ui.set_width(NAME.min(ui.available_width()));
            ui.add(Label::new(RichText::new(name).font(strong(size::TEXT_BODY))).wrap());
        });
        let mine = signed.iter().find(|signed| document.author() == Some(&signed.member));
        let (label, withdraw) = match mine {
            Some(signed) if signed.holds => (t!(text, "sign-off-withdraw"), true),
            Some(_) => (t!(text, "sign-off-again"), false),
            None => (t!(text, "sign-off"), false),
        };
        let button = link_button(ui, &label);
        named(&button, Role::Button, &t!(text, "team-for", action = &label, name = name));
        if !button.clicked() {
            return;
        }
        match document.author().filter(|_| withdraw) {
            Some(by) => {
                let change = Change::sign_off(assessment, part, by, None);
                out.push(Action::Edit(vec![change], Grouping::Separate));
            }
            None => out.push(Action::Team(TeamAction::SignOff(part.clone()))),
        }
    });
    for signed in signed {
        let who = member_name(assessment, &signed.member, text);
        let day = text.date_short(date_in(signed.at, cx.zone));
        if signed.holds {
            let line = t!(text, "sign-off-holds", name = who, day = day);
            icon_line(ui, Icon::Verified, cx.palette.positive, &line);
        } else {
            let line = t!(text, "sign-off-outdated", name = who, day = day);
            icon_line(ui, Icon::Warning, cx.palette.attention, &line);
        }
    }
    ui.add_space(size::SPACE_XS);
}
