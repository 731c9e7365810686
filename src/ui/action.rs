//! What a frame may ask for. Screens push actions; the app carries them out after the frame, which
//! is the only place where a document changes.

use std::path::PathBuf;

use super::command::Command;
use super::jobs::Purpose;
use super::state::{KeptFigure, Screen};
use crate::model::{Change, EvidenceId, FunctionId, Grouping, ItemId, Mode, QuestionnaireId};
use crate::ops::evidence::Attach;
use crate::ops::figures::Figure;
use crate::ops::safety::Backup;
use crate::ops::settings::ThemeChoice;
use crate::scoring::Filter;

/// What a frame may ask for.
#[derive(Clone, Debug)]
pub enum Action {
    /// A command of the menu.
    Run(Command),
    /// To another screen.
    Go(Screen),
    /// To one item of the walk.
    GoToItem(ItemId),
    /// A step of the person's work on the document.
    Edit(Vec<Change>, Grouping),
    /// Typing has stopped: what comes next is a step of its own.
    StopTyping,
    /// Ask who answers in this window.
    AskWho,
    /// Make a new assessment.
    Create(NewAssessment),
    /// Open this file.
    Open(PathBuf),
    /// Save under this name.
    SaveTo(PathBuf),
    /// Save over a file that has changed on disk since it was read.
    SaveOverChanged,
    /// Leave the open document without saving, and do what was put off.
    Discard,
    /// Save, then do what was put off.
    SaveThenContinue,
    /// Open the sample.
    ExploreSample,
    /// Ask for a file or a folder.
    AskForFile(Purpose),
    /// Ask for a file that goes with an entry of the register.
    AskForAttachment(EvidenceId, Attach),
    /// Look at the attached files again.
    LookAtFiles,
    /// Attach this file to the entry that it was asked for.
    AttachFile(PathBuf),
    /// Look for questionnaires in this folder too.
    AddPackFolder(PathBuf),
    /// Look for questionnaires in this folder no more.
    RemovePackFolder(PathBuf),
    /// Read the questionnaires and frameworks anew.
    ReloadPacks,
    /// Open unsaved work of an earlier time, by its place in the list.
    OpenRecovered(usize),
    /// Put unsaved work of an earlier time away.
    PutAwayRecovered(usize),
    /// Open a file as a document that has no file yet.
    OpenCopy(PathBuf),
    /// List these earlier versions.
    ShowVersions(Vec<Backup>),
    /// Bring a copy of the open document in.
    MergeCopy(PathBuf),
    /// Keep so many earlier versions of each assessment.
    KeepBackups(u32),
    /// Take a file off the list of recent ones.
    ForgetRecent(PathBuf),
    /// Answer as this person from now on.
    AnswerAs {
        /// The person's name.
        name: String,
        /// The function that the person answers for.
        function: Option<FunctionId>,
    },
    /// Use this theme.
    SetTheme(ThemeChoice),
    /// Shut the open dialog.
    CloseDialog,
    /// Shut a notice.
    DismissNotice(u64),
    /// Open an address in the browser.
    OpenLink(String),
    /// Put text on the clipboard, and say so.
    Copy(String),
    /// Put a chart on the clipboard as a picture, and say so.
    CopyPicture(Box<Figure>),
    /// Ask where to keep a chart.
    KeepFigure(Box<KeptFigure>),
    /// Keep the chart that it was asked for under this name.
    KeepFigureAs(PathBuf),
    /// Show this part in the results.
    Filter(Filter),
}

/// What a new assessment starts from.
#[derive(Clone, Debug)]
pub struct NewAssessment {
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Whose assessment.
    pub organisation: String,
    /// Which items are asked.
    pub mode: Mode,
    /// Who starts it.
    pub name: String,
    /// The function that the person answers for.
    pub function: Option<FunctionId>,
}

/// The actions of one frame, in order.
pub type Actions = Vec<Action>;
