//! All laws, standards, protocols, guidance and initiatives at hand, each with where it stands.

use eframe::egui::{Label, RichText, Ui};

use crate::charts::crosswalk::concerns;
use crate::model::{Framework, FrameworkSort, Status};
use crate::ops::lists::frameworks_list;
use crate::t;
use crate::ui::action::Actions;
use crate::ui::cx::Cx;
use crate::ui::state::Document;
use crate::ui::theme::size;
use crate::ui::widgets::{
    at_right, card, framework_status, heading, in_view, reference_heading, section_gap, small,
    subdued, table_menu, tag,
};

const SORTS: [FrameworkSort; 5] = [
    FrameworkSort::Law,
    FrameworkSort::Standard,
    FrameworkSort::Protocol,
    FrameworkSort::Guidance,
    FrameworkSort::Initiative,
];

/// Draws the list: what concerns the organisation, or all of it.
pub(super) fn ui(ui: &mut Ui, document: &Document, all: bool, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let profile = &document.assessment().profile;
    let shown = |framework: &&Framework| {
        all || concerns(framework, document.questionnaire(), profile) != Some(false)
    };
    let list = &cx.packs.frameworks().list;
    let hidden = list.iter().filter(|framework| !shown(framework)).count();
    let listed = || {
        let of_sort = |sort| list.iter().filter(move |framework| framework.sort == sort);
        let ordered: Vec<&Framework> = SORTS.into_iter().flat_map(of_sort).filter(shown).collect();
        frameworks_list(&ordered, text)
    };
    let mut is_first = true;
    for sort in SORTS {
        let of_sort: Vec<&Framework> =
            list.iter().filter(|framework| framework.sort == sort).filter(shown).collect();
        if of_sort.is_empty() {
            continue;
        }
        ui.horizontal(|ui| {
            heading(ui, &text.framework_sorts(sort));
            if std::mem::take(&mut is_first) {
                let title = t!(text, "crosswalk-tab-library");
                at_right(ui, |ui| table_menu(ui, &title, &listed, cx, out));
            }
        });
        card(&cx.palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for (index, framework) in of_sort.into_iter().enumerate() {
                if index > 0 {
                    ui.separator();
                }
                in_view(ui, framework.id.as_str(), false, |ui| {
                    framework_ui(ui, framework, cx, out);
                });
            }
        });
        section_gap(ui);
    }
    if hidden > 0 {
        subdued(ui, t!(text, "library-hidden", count = hidden));
    }
}

fn framework_ui(ui: &mut Ui, framework: &Framework, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let palette = &cx.palette;
    ui.horizontal_wrapped(|ui| {
        reference_heading(ui, framework, cx, out);
        if matches!(framework.status, Status::Draft | Status::Dormant | Status::Repealed) {
            let status = text.status(framework.status);
            tag(ui, &status, palette.attention, palette.attention_soft);
        }
    });
    small(ui, text.apart([framework.title.clone(), framework.issuer.clone()]));
    if !framework.summary.is_empty() {
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(size::LINE));
            ui.add(Label::new(RichText::new(&framework.summary)).wrap());
        });
    }
    let clauses = framework.clauses.len();
    let status = framework_status(framework, cx);
    if clauses == 0 {
        small(ui, status);
    } else {
        let count = t!(text, "crosswalk-clause-count", count = clauses);
        small(ui, format!("{status}. {count}"));
    }
}
