//! Frameworks and clauses: each with its status, its dates and how it was checked, in words.

use eframe::egui::{Label, RichText, Ui, accesskit::Role};

use super::{Badge, item_chip, link_button, named, small};
use crate::model::{Clause, Framework, ItemId};
use crate::scoring::ItemState;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};

/// A framework's name, and the link to its home, which opens only on a click.
pub fn reference_heading(ui: &mut Ui, framework: &Framework, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&framework.name).font(strong(size::TEXT_BODY)))
            .on_hover_text(&framework.title);
        if !framework.link.is_empty() {
            let name = t!(text, "guidance-open", framework = &framework.name);
            let link = link_button(ui, &t!(text, "guidance-link"));
            named(&link, Role::Link, &name);
            if super::hint(link, &framework.link).clicked() {
                out.push(Action::OpenLink(framework.link.clone()));
            }
        }
    });
}

/// A clause's number and title, and where it stands.
pub fn clause_line(ui: &mut Ui, clause: &Clause, cx: &Cx<'_>) {
    let number = cx.text.clause(clause.id.as_str());
    // A bare number before words would count them.
    let title = cx.text.told(number, clause.title.as_str());
    let title = RichText::new(title).size(size::TEXT_SMALL);
    ui.add(Label::new(title).wrap());
    small(ui, clause_words(clause, cx));
}

/// Where a framework as a whole stands, in words.
pub fn framework_status(framework: &Framework, cx: &Cx<'_>) -> String {
    let text = cx.text;
    t!(
        text,
        "guidance-status",
        status = text.status(framework.status),
        date = text.date(framework.as_of),
        mark = text.mark(framework.mark),
    )
}

/// The items behind something, each with its level, or with the sign of one that has none because it
/// doesn't apply; one that is pressed opens in the walk.
pub fn items_behind(
    ui: &mut Ui,
    items: &[ItemId],
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let questionnaire = document.questionnaire();
    ui.horizontal_wrapped(|ui| {
        for item in items.iter().filter_map(|id| questionnaire.item(id)) {
            let score = document.shown_score(&item.id);
            let without = score.map(|score| score.state).filter(|state| {
                matches!(state, ItemState::DoesNotApply | ItemState::NotApplicable)
            });
            let badge = match without {
                Some(_) => Badge::Nothing,
                None => Badge::Level(score.and_then(|score| score.supported)),
            };
            let label = format!("{} {}", item.id, item.title);
            let chip = item_chip(ui, badge, questionnaire.top_level(), &label);
            let more = match without {
                Some(state) => cx.text.apart([item.prompt.clone(), cx.text.item_state(state)]),
                None => item.prompt.clone(),
            };
            if super::hint(chip, &more).clicked() {
                out.push(Action::GoToItem(item.id.clone()));
            }
        }
    });
}

fn clause_words(clause: &Clause, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let status = t!(
        text,
        "guidance-status",
        status = text.status(clause.status),
        date = text.date(clause.as_of),
        mark = text.mark(clause.mark),
    );
    match clause.applies_from {
        Some(date) if date > cx.today => {
            let from = t!(text, "guidance-applies-from", date = text.date(date));
            format!("{from}. {status}")
        }
        Some(date) => {
            let since = t!(text, "guidance-applies-since", date = text.date(date));
            format!("{since}. {status}")
        }
        None => status,
    }
}
