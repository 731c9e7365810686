//! The team: who is on it and how far they are, who answers what, what was said, and what needs a
//! second look.

mod checks;
mod comments;
mod functions;
mod member;
mod members;
mod routing;

use eframe::egui::Ui;

use crate::model::{Place, TeamPlace};
use crate::t;
use crate::text::Term;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, TeamTab, View};
use crate::ui::theme::size;
use crate::ui::widgets::{
    button, conflicts_ui, interview_ui, page, page_heading, page_scroll, subdued, tabs, terms,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    page_scroll(ui, "team", |ui| {
        page(ui, |ui| {
            ui.add_space(size::SPACE_XL);
            page_heading(ui, &t!(text, "team-title"));
            subdued(ui, t!(text, "team-intro"));
            ui.add_space(size::SPACE);
            interview_ui(ui, document, cx, out);
            if document.assessment().hand_out.is_none() {
                ui.horizontal_wrapped(|ui| {
                    let disagreements = t!(text, "team-to-disagreements");
                    if button(ui, Icon::Forum, &disagreements).clicked() {
                        out.push(Action::Run(Command::GoDisagreements));
                    }
                    if button(ui, Icon::Groups, &t!(text, "team-to-workshop")).clicked() {
                        out.push(Action::Run(Command::GoWorkshop));
                    }
                });
                ui.add_space(size::SPACE);
            }
            let open = document.assessment().team.comments.values();
            let open = open.filter(|comment| !comment.resolved).count();
            let waiting = waiting(document);
            let mut choices = vec![
                (TeamTab::Members, t!(text, "team-members")),
                (TeamTab::Routing, t!(text, "team-routing")),
                (TeamTab::Comments, t!(text, "team-comments", count = open)),
                (TeamTab::Checks, t!(text, "team-checks", count = waiting)),
            ];
            if document.assessment().hand_out.is_some() {
                // A copy for a member is for answering; the rest is arranged in the others.
                choices.retain(|(tab, _)| matches!(tab, TeamTab::Members | TeamTab::Comments));
                if matches!(view.team.tab, TeamTab::Routing | TeamTab::Checks) {
                    view.team.tab = TeamTab::Members;
                }
            }
            if let Some(tab) = tabs(ui, &t!(text, "team-parts"), view.team.tab, &choices) {
                view.team.tab = tab;
            }
            terms(ui, words_of(view.team.tab), cx, out);
            ui.add_space(size::SPACE_M);
            // What is about an item stands beside the item.
            conflicts_ui(ui, document, cx, out, |place| match place {
                Place::Team(TeamPlace::Comment(..)) => false,
                Place::Team(_) => true,
                _ => false,
            });
            match view.team.tab {
                TeamTab::Members => members::ui(ui, document, view, cx, out),
                TeamTab::Routing => routing::ui(ui, document, cx, out),
                TeamTab::Comments => comments::ui(ui, document, cx, out),
                TeamTab::Checks => checks::ui(ui, document, cx, out),
            }
            ui.add_space(size::SPACE_XXL);
        });
    });
}

/// The words of the glossary that one meets in a part.
fn words_of(tab: TeamTab) -> &'static [Term] {
    match tab {
        TeamTab::Members => {
            &[Term::Member, Term::Function, Term::HandOut, Term::HandIn, Term::Blind]
        }
        TeamTab::Routing => &[Term::Function, Term::Stage, Term::Domain],
        TeamTab::Comments => &[Term::Item],
        TeamTab::Checks => &[Term::SignOff, Term::NotApplicable],
    }
}

/// How many things wait for a second look: domains without agreement, names that hold no more.
fn waiting(document: &Document) -> usize {
    let overview = document.overview();
    let domains = overview.set_aside.iter().filter(|domain| !domain.open.is_empty()).count();
    let names = overview.signed.iter().filter(|signed| !signed.holds).count();
    domains + names + usize::from(overview.sample_is_outdated)
}
