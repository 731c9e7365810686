//! The questionnaires and frameworks that are at hand, and what is wrong with them.

use eframe::egui::{RichText, Ui};

use crate::ops::{Origin, PackInfo, Severity};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{button, icon_line, small, tag};

/// Every questionnaire that was found, whether it can be used or not.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    for pack in cx.packs.listing() {
        pack_ui(ui, pack, cx);
    }
    for problem in cx.packs.problems() {
        icon_line(ui, Icon::Warning, cx.palette.attention, &problem.line(text));
    }
    let frameworks = cx.packs.framework_listing();
    small(ui, t!(text, "settings-frameworks", count = frameworks.len()));
    for problem in frameworks.iter().flat_map(|framework| &framework.problems) {
        icon_line(ui, Icon::Warning, cx.palette.attention, &problem.line(text));
    }
    ui.add_space(size::SPACE_XS);
    if button(ui, Icon::Redo, &t!(text, "settings-packs-reload")).clicked() {
        out.push(Action::ReloadPacks);
    }
}

fn pack_ui(ui: &mut Ui, pack: &PackInfo, cx: &Cx<'_>) {
    const MOST_PROBLEMS: usize = 5;
    let text = cx.text;
    let palette = &cx.palette;
    let in_use = cx
        .packs
        .questionnaire(&pack.id)
        .is_some_and(|used| used.version == pack.version && pack.is_usable());
    ui.horizontal_wrapped(|ui| {
        let title = if pack.title.is_empty() { pack.id.as_str() } else { &pack.title };
        ui.label(RichText::new(title).font(strong(size::TEXT_BODY)));
        if in_use {
            tag(ui, &t!(text, "settings-pack-used"), palette.accent, palette.accent_soft);
        }
    });
    let from = match &pack.origin {
        Origin::BuiltIn => t!(text, "settings-pack-built-in"),
        Origin::Installed(path) => path.display().to_string(),
    };
    let id = pack.id.as_str();
    small(
        ui,
        t!(
            text,
            "settings-pack",
            id = id,
            version = &pack.version,
            count = pack.items,
            from = from
        ),
    );
    for problem in pack.problems.iter().take(MOST_PROBLEMS) {
        let ink = match problem.severity {
            Severity::Error => palette.danger,
            Severity::Warning => palette.attention,
        };
        icon_line(ui, Icon::Warning, ink, &problem.line(text));
    }
    if pack.problems.len() > MOST_PROBLEMS {
        small(ui, t!(text, "settings-pack-more", count = pack.problems.len() - MOST_PROBLEMS));
    }
    ui.add_space(size::SPACE_XS);
}
