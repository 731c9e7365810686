//! The dialogs. At most one is open; what it holds dies with it.

mod about;
mod benchmark;
mod foot;
mod keys;
mod new_assessment;
mod passphrase;
mod person;
mod portfolio;
mod portfolio_report;
mod sheet;
mod simple;
mod start;

use std::path::PathBuf;

use eframe::egui::{self, Frame, Id, Margin, Modal, Stroke, accesskit::Role};

use super::action::{Action, Actions};
use super::cx::Cx;
use super::state::Document;
use super::theme::size;

pub use benchmark::BenchmarkDialog;
pub use new_assessment::NewDialog;
pub use passphrase::{Locked, NewPassphraseDialog, PassphraseDialog};
pub use person::PersonDialog;
pub use portfolio::PortfolioDialog;
pub use portfolio_report::PortfolioReportDialog;
pub use sheet::{SheetDialog, TakeInDialog};
pub use start::StartDialog;

/// The open dialog and its drafts.
pub enum Dialog {
    /// The first steps of somebody new.
    Start(Box<StartDialog>),
    /// Start an assessment.
    New(NewDialog),
    /// Who answers in this window?
    Person(PersonDialog),
    /// There is unsaved work; what was asked for is put off.
    Unsaved,
    /// The file changed on disk since it was read.
    ChangedOnDisk(PathBuf),
    /// Another copy of the open assessment was dropped onto the window.
    DroppedCopy(PathBuf),
    /// A file by that name is there already.
    Overwrite(PathBuf),
    /// Files of a report that are there already.
    ReplaceReport {
        /// The name that was chosen, for all formats.
        chosen: PathBuf,
        /// The files that would be replaced.
        there: Vec<PathBuf>,
    },
    /// What the report on a portfolio is to be.
    PortfolioReport(PortfolioReportDialog),
    /// A file by the name of the report on a portfolio is there already.
    ReplacePortfolioReport(PathBuf),
    /// What is to be opened needs a passphrase.
    Passphrase(PassphraseDialog),
    /// Encrypt the open document.
    NewPassphrase(NewPassphraseDialog),
    /// An encrypted document is about to be saved without encryption.
    Unencrypted(PathBuf),
    /// Type the path of a file to open or save.
    Path(PathDialog),
    /// The questionnaire is newer than when the assessment was last worked on.
    Upgrade(crate::ops::Upgrade),
    /// Earlier versions of the open document's file.
    Versions(Vec<crate::ops::safety::Backup>),
    /// Who changed what, the newest first.
    History(Vec<String>),
    /// Whose items go into a spreadsheet?
    Sheet(SheetDialog),
    /// What a spreadsheet that came back says.
    TakeIn(Box<TakeInDialog>),
    /// Something with many assessments.
    Portfolio(Box<PortfolioDialog>),
    /// What a benchmark is called.
    Benchmark(BenchmarkDialog),
    /// What data for research is, of how many assessments.
    Research(usize),
    /// Everything that can be done, and every place.
    Palette(Box<super::palette::CommandPalette>),
    /// The keys.
    Keys,
    /// What this is.
    About,
}

/// Type a path, where the desktop has no file dialog.
pub struct PathDialog {
    /// What it is for.
    pub purpose: super::jobs::Purpose,
    /// What is typed so far.
    pub path: String,
    /// Whether the field has had the keyboard once.
    pub focused: bool,
}

/// What dialogs look like.
pub fn dialog_frame(cx: &Cx<'_>) -> Frame {
    let palette = &cx.palette;
    Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.border))
        .corner_radius(size::RADIUS_LARGE)
        .shadow(egui::Shadow { offset: [0, 8], blur: 28, spread: 0, color: palette.shadow })
}

/// Draws the open dialog.
pub fn ui(
    ctx: &egui::Context,
    dialog: &mut Dialog,
    document: Option<&Document>,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    if let Dialog::Palette(palette) = dialog {
        return palette.ui(ctx, cx, out);
    }
    let frame = dialog_frame(cx).inner_margin(Margin::same(24));
    let id = Id::unique("dialog");
    let area = Modal::default_area(id).role(Role::Dialog);
    let modal = Modal::new(id).area(area).frame(frame).show(ctx, |ui| {
        ui.set_width(match dialog {
            Dialog::Start(_) | Dialog::History(_) => size::DIALOG_WIDE,
            Dialog::Keys => keys::width(ui),
            _ => size::DIALOG,
        });
        match dialog {
            Dialog::Start(dialog) => dialog.ui(ui, cx, out),
            Dialog::New(dialog) => dialog.ui(ui, cx, out),
            Dialog::Person(dialog) => dialog.ui(ui, document, cx, out),
            Dialog::Unsaved => simple::unsaved_ui(ui, document, cx, out),
            Dialog::ChangedOnDisk(path) => simple::changed_on_disk_ui(ui, path, cx, out),
            Dialog::DroppedCopy(path) => simple::dropped_copy_ui(ui, path, cx, out),
            Dialog::Overwrite(path) => simple::overwrite_ui(ui, path, cx, out),
            Dialog::ReplaceReport { chosen, there } => {
                simple::replace_report_ui(ui, chosen, there, cx, out);
            }
            Dialog::PortfolioReport(dialog) => dialog.ui(ui, cx, out),
            Dialog::ReplacePortfolioReport(path) => {
                portfolio_report::replace_ui(ui, path, cx, out);
            }
            Dialog::Passphrase(dialog) => dialog.ui(ui, cx, out),
            Dialog::NewPassphrase(dialog) => dialog.ui(ui, cx, out),
            Dialog::Unencrypted(path) => passphrase::unencrypted_ui(ui, path, cx, out),
            Dialog::Path(dialog) => simple::path_ui(ui, dialog, cx, out),
            Dialog::Upgrade(upgrade) => simple::upgrade_ui(ui, upgrade, cx, out),
            Dialog::Versions(versions) => simple::versions_ui(ui, versions, cx, out),
            Dialog::History(lines) => simple::history_ui(ui, lines, cx, out),
            Dialog::Sheet(dialog) => dialog.ui(ui, document, cx, out),
            Dialog::TakeIn(dialog) => dialog.ui(ui, cx, out),
            Dialog::Portfolio(dialog) => dialog.ui(ui, cx, out),
            Dialog::Benchmark(dialog) => dialog.ui(ui, cx, out),
            Dialog::Research(count) => benchmark::research_ui(ui, *count, cx, out),
            // Drawn above.
            Dialog::Palette(_) => {}
            Dialog::Keys => keys::ui(ui, document, cx, out),
            Dialog::About => about::ui(ui, document, cx, out),
        }
    });
    if modal.should_close() {
        out.push(Action::CloseDialog);
    }
}
