//! Where things are kept: folders of questionnaires, the settings, everything else that is kept.

use std::path::Path;

use eframe::egui::{Label, Ui};

use crate::ops::settings::Folders;
use crate::t;
use crate::ui::action::{Action, Actions, EverydayAction};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::jobs::Purpose;
use crate::ui::theme::size;
use crate::ui::widgets::{button, icon_button, small, subdued};

/// Where questionnaires are looked for.
pub(super) fn packs_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    ui.add(Label::new(t!(text, "settings-folders-hint")).wrap());
    if let Some(folders) = Folders::find() {
        folder_ui(ui, &folders.packs(), &t!(text, "settings-folder-own"), cx, out);
    }
    for folder in &cx.settings.pack_folders {
        ui.horizontal_top(|ui| {
            let name = t!(text, "settings-folder-remove", folder = folder.display().to_string());
            if icon_button(ui, Icon::Delete, &name).clicked() {
                out.push(Action::RemovePackFolder(folder.clone()));
            }
            folder_ui(ui, folder, "", cx, out);
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

/// Where the program keeps what is its own.
pub(super) fn files_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    subdued(ui, t!(text, "settings-files-hint"));
    let Some(folders) = Folders::find() else {
        ui.label(t!(text, "settings-files-nowhere"));
        return;
    };
    folder_ui(ui, &folders.config, &t!(text, "settings-files-config"), cx, out);
    if folders.data != folders.config {
        folder_ui(ui, &folders.data, &t!(text, "settings-files-data"), cx, out);
    }
}

/// A folder with its path, what it is for, and ways to get there.
pub(super) fn folder_ui(ui: &mut Ui, folder: &Path, remark: &str, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let path = folder.display().to_string();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().button_padding.x = 0.0;
        ui.spacing_mut().interact_size.y = 0.0;
        let show = t!(text, "settings-show-folder", folder = &path);
        if icon_button(ui, Icon::Folder, &show).clicked() {
            out.push(Action::Everyday(EverydayAction::ShowFolder(folder.to_owned())));
        }
        ui.vertical(|ui| {
            ui.add(Label::new(&path).wrap());
            if !remark.is_empty() {
                small(ui, remark);
            }
        });
    });
}
