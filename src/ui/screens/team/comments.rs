//! What was said about items: what asks me to look first, then what is open, then what is dealt
//! with.

use eframe::egui::{RichText, Ui};

use crate::model::{Comment, CommentId};
use crate::t;
use crate::text::help::Topic;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{card, card_gap, comment_ui, heading, help_link, subdued};

type Said<'a> = Vec<(&'a CommentId, &'a Comment)>;

/// Draws the part.
pub(super) fn ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let team = &document.assessment().team;
    if team.comments.is_empty() {
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(t!(text, "comments-none")).font(strong(size::TEXT_BODY)));
            subdued(ui, t!(text, "comments-none-hint"));
            help_link(ui, Topic::Team, cx, out);
        });
        return;
    }
    let mine: Said<'_> = document.author().map(|me| team.mentions_of(me)).unwrap_or_default();
    let is_mine = |id: &CommentId| mine.iter().any(|(other, _)| *other == id);
    let by_time = |wanted: &dyn Fn(&CommentId, &Comment) -> bool| {
        let mut found: Said<'_> =
            team.comments.iter().filter(|(id, comment)| wanted(id, comment)).collect();
        found.sort_by_key(|(id, comment)| (std::cmp::Reverse(comment.at), *id));
        found
    };
    let open = by_time(&|id, comment| !comment.resolved && !is_mine(id));
    let resolved = by_time(&|_, comment| comment.resolved);
    list_ui(ui, &t!(text, "comments-mentions", count = mine.len()), &mine, document, cx, out);
    list_ui(ui, &t!(text, "comments-open", count = open.len()), &open, document, cx, out);
    let title = t!(text, "comments-resolved", count = resolved.len());
    list_ui(ui, &title, &resolved, document, cx, out);
}

fn list_ui(
    ui: &mut Ui,
    title: &str,
    comments: &Said<'_>,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    if comments.is_empty() {
        return;
    }
    heading(ui, title);
    for (id, comment) in comments {
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let item = document.questionnaire().item(&comment.item);
            let title = item.map_or("", |item| item.title.as_str());
            if ui.link(format!("{} {title}", comment.item)).clicked() {
                out.push(Action::GoToItem(comment.item.clone()));
            }
            comment_ui(ui, id, comment, document, cx, out);
        });
        card_gap(ui);
    }
    card_gap(ui);
}
