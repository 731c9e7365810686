//! What differs between frameworks so that no single practice serves them all.

use eframe::egui::{Grid, Label, RichText, Ui, accesskit::Role};

use crate::charts::crosswalk::concerns;
use crate::model::{Difference, FrameworkId, Side};
use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    card, end_ruled_row, heading, icon_line, items_behind, small, subdued, tag,
};

/// Draws the differences. Those that meet in this organisation come first; the others only if all
/// are wanted.
pub(super) fn ui(ui: &mut Ui, document: &Document, all: bool, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let Some(crosswalk) = &document.questionnaire().crosswalk else {
        return;
    };
    let concerned = |id: &FrameworkId| {
        let framework = cx.packs.frameworks().get(id);
        framework.is_some_and(|framework| {
            let profile = &document.assessment().profile;
            concerns(framework, document.questionnaire(), profile) != Some(false)
        })
    };
    let meets = |difference: &&Difference| {
        difference.sides.iter().filter(|side| concerned(&side.framework)).count() >= 2
    };
    let (meeting, others): (Vec<_>, Vec<_>) = crosswalk.differences.iter().partition(meets);
    if meeting.is_empty() {
        subdued(ui, t!(text, "differences-none-meet"));
        ui.add_space(size::SPACE);
    } else {
        subdued(ui, t!(text, "differences-meeting", count = meeting.len()));
        ui.add_space(size::SPACE);
    }
    for difference in meeting {
        difference_ui(ui, difference, &concerned, all, document, cx, out);
    }
    if all {
        if !others.is_empty() {
            ui.add_space(size::SPACE);
            subdued(ui, t!(text, "differences-others"));
            ui.add_space(size::SPACE);
        }
        for difference in others {
            difference_ui(ui, difference, &concerned, all, document, cx, out);
        }
    } else if !others.is_empty() {
        small(ui, t!(text, "differences-hidden", count = others.len()));
    }
}

fn difference_ui(
    ui: &mut Ui,
    difference: &Difference,
    concerned: &impl Fn(&FrameworkId) -> bool,
    all: bool,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let palette = &cx.palette;
    card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        spoken::part(ui, Role::Group, &difference.title);
        ui.horizontal_wrapped(|ui| {
            heading(ui, &difference.title);
            let sort = text.difference_sort(difference.sort);
            tag(ui, &sort, palette.text_subdued, palette.surface_sunken);
        });
        ui.add(Label::new(&difference.summary).wrap());
        ui.add_space(size::SPACE);
        let right = ui.max_rect().right();
        let (shown, others): (Vec<&Side>, Vec<&Side>) =
            difference.sides.iter().partition(|side| all || concerned(&side.framework));
        Grid::new(difference.id.as_str())
            .num_columns(2)
            .spacing([size::SPACE_L, size::SPACE_L])
            .show(ui, |ui| {
                for side in shown {
                    side_ui(ui, side, concerned(&side.framework), cx);
                    end_ruled_row(ui, right, size::SPACE_L);
                }
            });
        ui.add_space(size::SPACE);
        if !others.is_empty() {
            let names = others.iter().map(|side| framework_name(&side.framework, cx));
            let (count, names) = (others.len(), names.collect::<Vec<_>>().join(", "));
            small(ui, t!(text, "differences-other-sides", frameworks = names, count = count));
        }
        icon_line(ui, Icon::Route, palette.text, &difference.prepare);
        if !difference.items.is_empty() {
            ui.add_space(size::SPACE_XS);
            items_behind(ui, &difference.items, document, cx, out);
        }
    });
    ui.add_space(size::SPACE_M);
}

fn framework_name<'a>(id: &'a FrameworkId, cx: &'a Cx<'_>) -> &'a str {
    cx.packs.frameworks().get(id).map_or(id.as_str(), |found| found.name.as_str())
}

fn side_ui(ui: &mut Ui, side: &Side, concerned: bool, cx: &Cx<'_>) {
    const NAME: f32 = 210.0;
    let text = cx.text;
    let palette = &cx.palette;
    let name = framework_name(&side.framework, cx);
    ui.vertical(|ui| {
        ui.set_width(NAME);
        let ink = if concerned { palette.text } else { palette.text_subdued };
        ui.label(RichText::new(name).font(strong(size::TEXT_BODY)).color(ink));
        if !concerned {
            small(ui, t!(text, "crosswalk-not-concerned"));
        }
    });
    ui.vertical(|ui| {
        let width = (ui.available_width().min(size::PAGE) - size::SPACE).max(200.0);
        ui.set_max_width(width);
        ui.add(Label::new(&side.says).wrap());
        let clauses = text.clauses(&side.clauses);
        let mark = text.mark(side.mark);
        if clauses.is_empty() {
            small(ui, mark);
        } else {
            small(ui, text.apart([format!("{name} {clauses}"), mark]));
        }
    });
}
