//! What was changed on both sides and is not settled.

use eframe::egui::{Label, Ui};

use super::{callout, small, subheading};
use crate::model::{Change, Conflict, Grouping, Place, Write};
use crate::ops::write_words;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::Document;
use crate::ui::theme::size;

/// What was changed twice without one knowing of the other, and the two ways out.
pub fn conflicts_ui(
    ui: &mut Ui,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
    shown: impl Fn(&Place) -> bool,
) {
    let text = cx.text;
    let conflicts: Vec<&Conflict> =
        document.conflicts().iter().filter(|conflict| shown(&conflict.place)).collect();
    if conflicts.is_empty() {
        return;
    }
    let words = |conflict: &Conflict, write: &Write| {
        let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
        write_words(assessment, questionnaire, &conflict.place, write, text, cx.zone)
    };
    let mut settle = |change: Option<Change>| {
        out.extend(change.map(|change| Action::Edit(vec![change], Grouping::Separate)));
    };
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        subheading(ui, &t!(text, "conflict-title"));
        small(ui, t!(text, "conflict-hint"));
        for (index, conflict) in conflicts.iter().enumerate() {
            ui.push_id(index, |ui| {
                ui.add(Label::new(words(conflict, &conflict.kept)).wrap());
                if ui.button(t!(text, "conflict-keep")).clicked() {
                    settle(conflict.keep());
                }
                for (place, other) in conflict.others.iter().enumerate() {
                    ui.add(Label::new(words(conflict, other)).wrap());
                    ui.push_id(place, |ui| {
                        if ui.button(t!(text, "conflict-take")).clicked() {
                            settle(conflict.take(place));
                        }
                    });
                }
            });
        }
    });
    ui.add_space(size::SPACE_M);
}
