//! Questions with a few buttons, and the lists that only inform.

use std::path::{Path, PathBuf};

use eframe::egui::{Key, Ui};

use super::PathDialog;
use super::foot::{close_ui, foot_unless_ui, foot_with_ui, list_area};
use crate::ops::Upgrade;
use crate::ops::safety::Backup;
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::jobs::Purpose;
use crate::ui::state::Document;
use crate::ui::theme::size;
use crate::ui::widgets::{
    field_label, heading, line_edit, primary_button, small, subdued, turn_pages,
};

/// There is unsaved work; what was asked for is put off.
pub(super) fn unsaved_ui(ui: &mut Ui, document: Option<&Document>, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let organisation = document.map_or("", |document| document.assessment().organisation.as_str());
    heading(ui, &t!(text, "unsaved-title"));
    ui.label(t!(text, "unsaved-text", organisation = organisation));
    ui.add_space(size::SPACE_L);
    let go = t!(text, "unsaved-save");
    let is_clicked = foot_with_ui(ui, &go, cx, out, |ui, out| {
        if ui.button(t!(text, "unsaved-discard")).clicked() {
            out.push(Action::Discard);
        }
    });
    if is_clicked {
        out.push(Action::SaveThenContinue);
    }
}

/// The file changed on disk since it was read.
pub(super) fn changed_on_disk_ui(ui: &mut Ui, path: &Path, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "changed-title"));
    ui.label(t!(text, "changed-text"));
    small(ui, path.display().to_string());
    ui.add_space(size::SPACE_L);
    let go = t!(text, "changed-save-copy");
    let is_clicked = foot_with_ui(ui, &go, cx, out, |ui, out| {
        if ui.button(t!(text, "changed-overwrite")).clicked() {
            out.push(Action::SaveOverChanged);
        }
    });
    if is_clicked {
        out.push(Action::CloseDialog);
        out.push(Action::Run(Command::SaveAs));
    }
}

/// Another copy of the open assessment was dropped onto the window.
pub(super) fn dropped_copy_ui(ui: &mut Ui, path: &Path, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "dropped-copy-title"));
    ui.label(t!(text, "dropped-copy-text"));
    small(ui, path.display().to_string());
    ui.add_space(size::SPACE_L);
    let go = t!(text, "dropped-copy-merge");
    let is_clicked = foot_with_ui(ui, &go, cx, out, |ui, out| {
        if ui.button(t!(text, "dropped-copy-open")).clicked() {
            out.push(Action::CloseDialog);
            out.push(Action::Open(path.to_owned()));
        }
    });
    if is_clicked {
        out.push(Action::CloseDialog);
        out.push(Action::MergeCopy(path.to_owned()));
    }
}

/// A file by that name is there already.
pub(super) fn overwrite_ui(ui: &mut Ui, path: &Path, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "overwrite-title"));
    ui.label(t!(text, "overwrite-text"));
    small(ui, path.display().to_string());
    ui.add_space(size::SPACE_L);
    let go = t!(text, "overwrite-other-name");
    let is_clicked = foot_with_ui(ui, &go, cx, out, |ui, out| {
        if ui.button(t!(text, "overwrite-replace")).clicked() {
            out.push(Action::SaveOverChanged);
        }
    });
    if is_clicked {
        out.push(Action::CloseDialog);
        out.push(Action::Run(Command::SaveAs));
    }
}

/// Files of a report are there already.
pub(super) fn replace_report_ui(
    ui: &mut Ui,
    chosen: &Path,
    there: &[PathBuf],
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    heading(ui, &t!(text, "replace-report-title", count = there.len()));
    ui.label(t!(text, "replace-report-text"));
    for path in there {
        small(ui, path.display().to_string());
    }
    ui.add_space(size::SPACE_L);
    let go = t!(text, "overwrite-other-name");
    let is_clicked = foot_with_ui(ui, &go, cx, out, |ui, out| {
        if ui.button(t!(text, "replace-report", count = there.len())).clicked() {
            out.push(Action::ReplaceReport(chosen.to_owned()));
        }
    });
    if is_clicked {
        out.push(Action::CloseDialog);
        out.push(Action::ExportReport);
    }
}

/// The questionnaire is newer: says what changed, and leads to what should be confirmed.
pub(super) fn upgrade_ui(ui: &mut Ui, upgrade: &Upgrade, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "upgrade-title"));
    ui.add_space(size::SPACE_XS);
    list_area(ui, "upgrade", 240.0).show(ui, |ui| {
        for line in upgrade.lines(text) {
            ui.add(eframe::egui::Label::new(line).wrap());
            ui.add_space(size::SPACE_XS);
        }
        turn_pages(ui);
    });
    ui.add_space(size::SPACE);
    ui.horizontal(|ui| {
        if let Some(first) = upgrade.to_confirm.first() {
            if primary_button(ui, &t!(text, "upgrade-confirm")).clicked() {
                out.push(Action::CloseDialog);
                out.push(Action::GoToItem(first.clone()));
            }
            if ui.button(t!(text, "upgrade-later")).clicked() {
                out.push(Action::CloseDialog);
            }
        } else if primary_button(ui, &t!(text, "upgrade-close")).clicked() {
            out.push(Action::CloseDialog);
        }
    });
}

/// Earlier versions of the open document's file.
pub(super) fn versions_ui(ui: &mut Ui, versions: &[Backup], cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "versions-title"));
    subdued(ui, t!(text, "versions-intro"));
    ui.add_space(size::SPACE);
    if versions.is_empty() {
        ui.label(t!(text, "versions-none"));
    }
    list_area(ui, "versions", 300.0).show(ui, |ui| {
        for (place, version) in versions.iter().enumerate() {
            ui.horizontal(|ui| {
                let written = text.moment_exact(version.written, cx.zone);
                // At least one, so that nothing seems empty.
                let size = version.length.div_ceil(1024);
                let line = t!(
                    text,
                    "versions-line",
                    written = written,
                    size = i64::try_from(size).unwrap_or(i64::MAX)
                );
                let open = ui.button(t!(text, "versions-open"));
                let name = t!(text, "versions-open");
                // Several may have been written in one second.
                let which = format!("{}. {line}", place + 1);
                let name = t!(text, "team-for", action = &name, name = &which);
                if open.accessible_name(name).clicked() {
                    out.push(Action::CloseDialog);
                    out.push(Action::OpenCopy(version.path.clone()));
                }
                ui.label(line);
            });
        }
    });
    close_ui(ui, cx, out, |_, _| {});
}

/// Who changed what in the whole assessment, the newest first.
pub(super) fn history_ui(ui: &mut Ui, lines: &[String], cx: &Cx<'_>, out: &mut Actions) {
    /// More would make every frame slow; all of it can be copied.
    const MOST_LINES: usize = 300;
    let text = cx.text;
    heading(ui, &t!(text, "history-all-title"));
    subdued(ui, t!(text, "history-all-intro"));
    ui.add_space(size::SPACE);
    list_area(ui, "history", 300.0).show(ui, |ui| {
        for line in lines.iter().take(MOST_LINES) {
            ui.label(line);
        }
        if lines.len() > MOST_LINES {
            small(ui, t!(text, "history-more", count = lines.len() - MOST_LINES));
        }
        turn_pages(ui);
    });
    close_ui(ui, cx, out, |ui, out| {
        if ui.button(t!(text, "history-copy")).clicked() {
            out.push(Action::Copy(lines.join("\n")));
        }
    });
}

/// Type the path of a file to open or save.
pub(super) fn path_ui(ui: &mut Ui, dialog: &mut PathDialog, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let (title, button) = match dialog.purpose {
        Purpose::Open => (t!(text, "path-open-title"), t!(text, "path-open")),
        Purpose::Save => (t!(text, "path-save-title"), t!(text, "path-save")),
        Purpose::Attach => (t!(text, "path-attach-title"), t!(text, "path-attach")),
        Purpose::WriteSheet => (t!(text, "dialog-sheet-title"), t!(text, "sheet-write")),
        Purpose::TakeInSheet => (t!(text, "dialog-take-in-title"), t!(text, "path-open")),
        Purpose::PackFolder => (t!(text, "path-folder-title"), t!(text, "path-folder")),
        Purpose::Merge => (t!(text, "path-merge-title"), t!(text, "path-merge")),
        Purpose::HandOut => (t!(text, "path-hand-out-title"), t!(text, "path-save")),
        Purpose::Plan => (t!(text, "dialog-plan-title"), t!(text, "path-save")),
        Purpose::Figure(_) => (t!(text, "path-figure-title"), t!(text, "path-save")),
        Purpose::Report => (t!(text, "dialog-report-title"), t!(text, "path-save")),
        Purpose::PortfolioReport => (t!(text, "dialog-report-title"), t!(text, "path-save")),
        Purpose::Portfolio => (t!(text, "dialog-portfolio-title"), t!(text, "path-open")),
        Purpose::BulkReports => (t!(text, "dialog-bulk-reports-title"), t!(text, "path-folder")),
        Purpose::BulkOutcome => (t!(text, "dialog-bulk-outcome-title"), t!(text, "path-save")),
        Purpose::OpenBenchmark => (t!(text, "dialog-benchmark-open-title"), t!(text, "path-open")),
        Purpose::SaveBenchmark => (t!(text, "dialog-benchmark-save-title"), t!(text, "path-save")),
        Purpose::Research => (t!(text, "dialog-research-title"), t!(text, "path-save")),
        Purpose::OpenBrand => (t!(text, "dialog-brand-open-title"), t!(text, "path-open")),
        Purpose::SaveBrand => (t!(text, "dialog-brand-save-title"), t!(text, "path-save")),
        Purpose::Logo => (t!(text, "dialog-logo-title"), t!(text, "path-open")),
        Purpose::Font => (t!(text, "dialog-font-title"), t!(text, "path-open")),
    };
    heading(ui, &title);
    subdued(ui, t!(text, "path-intro"));
    ui.add_space(size::SPACE);
    let label = field_label(ui, t!(text, "path-label"));
    let field =
        ui.add(line_edit(&mut dialog.path).desired_width(f32::INFINITY)).labelled_by(label.id);
    if !dialog.focused {
        field.request_focus();
        dialog.focused = true;
    }
    let typed = dialog.path.trim().to_owned();
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.add_space(size::SPACE);
    let ready = !typed.is_empty();
    let missing = (!ready).then(|| t!(text, "missing-path"));
    if foot_unless_ui(ui, &button, missing, cx, out, |_, _| {}) || entered && ready {
        out.push(Action::CloseDialog);
        out.push(Action::of_picked(dialog.purpose, typed.into()));
    }
}
