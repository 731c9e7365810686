//! The settings: how the window looks, who answers, and which questionnaires are at hand.

use std::path::Path;

use eframe::egui::{Label, RichText, Ui};

use crate::ops::settings::{Folders, ThemeChoice};
use crate::ops::{Origin, PackInfo, Severity};
use crate::t;
use crate::text::Term;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::jobs::Purpose;
use crate::ui::screens::help::hints_again_ui;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    button, card, choice_row, heading, icon_button, icon_line, page, page_heading, page_scroll,
    small, subdued, tag, terms,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    page_scroll(ui, "settings", |ui| {
        page(ui, size::MEASURE, |ui| {
            ui.add_space(size::SPACE_XL);
            page_heading(ui, &t!(text, "settings-title"));
            ui.add_space(size::SPACE);
            section(ui, cx, &t!(text, "settings-look"), |ui| {
                let choices = [
                    (ThemeChoice::System, t!(text, "settings-theme-system")),
                    (ThemeChoice::Light, t!(text, "settings-theme-light")),
                    (ThemeChoice::Dark, t!(text, "settings-theme-dark")),
                ];
                let name = t!(text, "settings-theme");
                let chosen = Some(cx.settings.theme);
                if let Some(Some(theme)) = choice_row(ui, &name, chosen, &choices) {
                    out.push(Action::SetTheme(theme));
                }
            });
            section(ui, cx, &t!(text, "settings-me"), |ui| {
                subdued(
                    ui,
                    match &cx.settings.me {
                        Some(me) => t!(text, "settings-me-is", name = &me.name),
                        None => t!(text, "settings-me-nobody"),
                    },
                );
                if button(ui, Icon::Person, &t!(text, "settings-me-change")).clicked() {
                    out.push(Action::AskWho);
                }
            });
            section(ui, cx, &t!(text, "settings-safety"), |ui| {
                let name = t!(text, "settings-safety-count");
                subdued(ui, &name);
                let choices = [0, 5, 10, 20, 50].map(|count: u32| (count, count.to_string()));
                let kept = u32::try_from(cx.settings.backups_kept()).unwrap_or_default();
                if let Some(Some(count)) = choice_row(ui, &name, Some(kept), &choices) {
                    out.push(Action::KeepBackups(count));
                }
            });
            section(ui, cx, &t!(text, "settings-hints"), |ui| {
                subdued(ui, t!(text, "hints-again-hint"));
                hints_again_ui(ui, cx, out);
            });
            section(ui, cx, &t!(text, "settings-packs"), |ui| {
                terms(ui, &[Term::Questionnaire, Term::Framework], cx, out);
                packs_ui(ui, cx, out);
            });
            section(ui, cx, &t!(text, "settings-folders"), |ui| folders_ui(ui, cx, out));
            ui.add_space(size::SPACE_XXL);
        });
    });
}

fn section(ui: &mut Ui, cx: &Cx<'_>, title: &str, add_contents: impl FnOnce(&mut Ui)) {
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, title);
        ui.add_space(size::SPACE_XS);
        add_contents(ui);
    });
    ui.add_space(size::SPACE_M);
}

/// Every questionnaire that was found, whether it can be used or not.
fn packs_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    for pack in cx.packs.listing() {
        pack_ui(ui, pack, cx);
    }
    for problem in cx.packs.problems() {
        icon_line(ui, Icon::Warning, cx.palette.attention, &problem.to_string());
    }
    let frameworks = cx.packs.framework_listing();
    small(ui, t!(text, "settings-frameworks", count = frameworks.len()));
    for problem in frameworks.iter().flat_map(|framework| &framework.problems) {
        icon_line(ui, Icon::Warning, cx.palette.attention, &problem.to_string());
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
        icon_line(ui, Icon::Warning, ink, &problem.to_string());
    }
    if pack.problems.len() > MOST_PROBLEMS {
        small(ui, t!(text, "settings-pack-more", count = pack.problems.len() - MOST_PROBLEMS));
    }
    ui.add_space(size::SPACE_XS);
}

/// Where questionnaires are looked for.
fn folders_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.add(Label::new(t!(text, "settings-folders-hint")).wrap());
    if let Some(folders) = Folders::find() {
        folder_ui(ui, &folders.packs(), &t!(text, "settings-folder-own"));
    }
    for folder in &cx.settings.pack_folders {
        ui.horizontal(|ui| {
            let name = t!(text, "settings-folder-remove", folder = folder.display().to_string());
            if icon_button(ui, Icon::Delete, &name).clicked() {
                out.push(Action::RemovePackFolder(folder.clone()));
            }
            folder_ui(ui, folder, "");
        });
    }
    ui.add_space(size::SPACE_XS);
    ui.horizontal_wrapped(|ui| {
        if button(ui, Icon::Folder, &t!(text, "settings-folder-add")).clicked() {
            out.push(Action::AskForFile(Purpose::PackFolder));
        }
        if ui.button(t!(text, "settings-folder-type")).clicked() {
            out.push(Action::Run(Command::AddFolderByPath));
        }
    });
}

fn folder_ui(ui: &mut Ui, folder: &Path, remark: &str) {
    ui.vertical(|ui| {
        ui.add(Label::new(folder.display().to_string()).wrap());
        if !remark.is_empty() {
            small(ui, remark);
        }
    });
}
