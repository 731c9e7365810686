//! File dialogs: what they are asked for, and the desktop's own. They are awaited on a thread, so that
//! the window keeps drawing.

use std::path::PathBuf;

use crate::ops::figures::FigureFormat;

/// What a file dialog is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A file to open.
    Open,
    /// A name to save under.
    Save,
    /// A file to attach as evidence.
    Attach,
    /// A name for a spreadsheet.
    WriteSheet,
    /// A spreadsheet that came back.
    TakeInSheet,
    /// A folder of questionnaires.
    PackFolder,
    /// Another copy of the assessment, to bring in.
    Merge,
    /// A name for a member's copy.
    HandOut,
    /// A name to write the plan under.
    Plan,
    /// A name to keep a chart under.
    Figure(FigureFormat),
    /// A name to write the report under.
    Report,
    /// A folder of assessments.
    Portfolio,
    /// A folder for reports of many assessments.
    BulkReports,
    /// A name for what became of many files.
    BulkOutcome,
    /// A name to write the report on a portfolio under.
    PortfolioReport,
    /// A brand file to make reports with.
    OpenBrand,
    /// A name to keep a brand under.
    SaveBrand,
    /// A picture for a brand.
    Logo,
    /// A font for a brand.
    Font,
    /// A benchmark to compare with.
    OpenBenchmark,
    /// A name to write a benchmark under.
    SaveBenchmark,
    /// A name to write data for research under.
    Research,
}

/// The desktop's file dialogs. Tests answer from a list instead.
pub trait FileDialogs {
    /// Asks for a file and calls `reply` once, from any thread: with `None` if the person cancels
    /// or the desktop has no dialog to show.
    fn ask(&mut self, request: DialogRequest, reply: Box<dyn FnOnce(Option<PathBuf>) + Send>);
}

/// What to ask for.
#[derive(Clone, Debug)]
pub struct DialogRequest {
    /// What the file is for.
    pub purpose: Purpose,
    /// The dialog's title.
    pub title: String,
    /// What Waymark's files are called there.
    pub filter: String,
    /// How the names of such files end.
    pub extensions: Vec<&'static str>,
    /// The name that is proposed for saving.
    pub file_name: String,
    /// The folder to start in.
    pub folder: Option<PathBuf>,
}

/// The dialogs of the desktop, through rfd. The future is made on the window's thread, as macOS
/// wants it, and awaited on another, so that the window keeps drawing.
pub struct NativeDialogs;

impl FileDialogs for NativeDialogs {
    fn ask(&mut self, request: DialogRequest, reply: Box<dyn FnOnce(Option<PathBuf>) + Send>) {
        let DialogRequest { purpose, title, filter, extensions, file_name, folder } = request;
        let mut dialog = rfd::AsyncFileDialog::new().set_title(title);
        if !extensions.is_empty() {
            dialog = dialog.add_filter(filter, &extensions);
        }
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        let asked = match purpose {
            Purpose::Open
            | Purpose::Attach
            | Purpose::Merge
            | Purpose::TakeInSheet
            | Purpose::OpenBrand
            | Purpose::OpenBenchmark
            | Purpose::Logo
            | Purpose::Font => {
                let picked = dialog.pick_file();
                spawn_dialog(async move { picked.await.map(|file| file.path().to_owned()) }, reply)
            }
            Purpose::PackFolder | Purpose::Portfolio | Purpose::BulkReports => {
                let picked = dialog.pick_folder();
                spawn_dialog(async move { picked.await.map(|file| file.path().to_owned()) }, reply)
            }
            Purpose::Save
            | Purpose::HandOut
            | Purpose::WriteSheet
            | Purpose::Plan
            | Purpose::Figure(_)
            | Purpose::Report
            | Purpose::BulkOutcome
            | Purpose::SaveBenchmark
            | Purpose::Research
            | Purpose::PortfolioReport
            | Purpose::SaveBrand => {
                let picked = dialog.set_file_name(file_name).save_file();
                spawn_dialog(async move { picked.await.map(|file| file.path().to_owned()) }, reply)
            }
        };
        if let Err(error) = asked {
            log::error!("no thread for a file dialog: {error}");
        }
    }
}

fn spawn_dialog(
    picked: impl Future<Output = Option<PathBuf>> + Send + 'static,
    reply: Box<dyn FnOnce(Option<PathBuf>) + Send>,
) -> std::io::Result<()> {
    std::thread::Builder::new()
        .name("file-dialog".to_owned())
        .spawn(move || reply(pollster::block_on(picked)))?;
    Ok(())
}
