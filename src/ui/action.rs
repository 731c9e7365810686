//! What a frame may ask for. Screens push actions; the app carries them out after the frame, which
//! is the only place where a document changes.

use std::path::PathBuf;

use jiff::civil::Date;

use super::command::Command;
use super::dialogs::Locked;
use super::jobs::Purpose;
use super::state::compare::Asked;
use super::state::portfolio_report::ReportDraft;
use super::state::{CrosswalkTab, KeptFigure, PlanTab, ResultsTab, Screen, TeamTab};
use crate::model::{
    Change, DomainId, EvidenceId, FrameworkId, FunctionId, Grouping, ItemId, MemberId, Mode,
    Outcome, Part, Profile, QuestionnaireId, StageId, Standing,
};
use crate::ops::Passphrase;
use crate::ops::PlanFormat;
use crate::ops::bulk::{How, Kind, Reports, Work};
use crate::ops::evidence::Attach;
use crate::ops::figures::Figure;
use crate::ops::safety::Backup;
use crate::ops::settings::{MotionChoice, ThemeChoice};
use crate::scoring::Filter;
use crate::scoring::goals::Ask;
use crate::text::Term;
use crate::text::help::Topic;

/// What a frame may ask for.
#[derive(Clone, Debug)]
pub enum Action {
    /// A command of the menu.
    Run(Command),
    /// To another screen.
    Go(Screen),
    /// To one item of the walk.
    GoToItem(ItemId),
    /// To a place on a screen.
    Show(Place),
    /// This entry of the palette was chosen.
    ChoseInPalette(String),
    /// A step of the person's work on the document.
    Edit(Vec<Change>, Grouping),
    /// Record what the team decided on an item, and why.
    Decide(ItemId, Outcome, String),
    /// Take a decision back.
    Reopen(ItemId),
    /// Work on an item with a room, or on the one that the walk shows.
    StartWorkshop(Option<ItemId>),
    /// Ask where to write a member's items as a spreadsheet.
    AskForSheet(MemberId),
    /// Write the spreadsheet that was asked for.
    WriteSheet(PathBuf),
    /// Read a spreadsheet that came back.
    ReadSheet(PathBuf),
    /// Take in the spreadsheet that the open dialog shows.
    TakeSheetIn,
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
    /// Save under this name, encrypted or not, whatever it was.
    SaveCopyTo(PathBuf),
    /// Open by this passphrase what needs one.
    Unlock(Locked, Passphrase),
    /// Ask for the passphrase of unsaved work that is encrypted, by its place among such.
    AskToUnlock(usize),
    /// Encrypt the open document by this passphrase from now on, and save it: under this name, or
    /// beside the file that it has.
    Encrypt(Passphrase, Option<PathBuf>),
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
    /// Something about the window and the world around it.
    Everyday(EverydayAction),
    /// Something about the team.
    Team(TeamAction),
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
    /// Speak the language with this BCP 47 tag; `None` for the system's.
    SetLanguage(Option<String>),
    /// Say what a word means.
    Explain(Term),
    /// Read this page of the help.
    ReadHelp(Topic),
    /// Something about help and hints.
    Help(HelpAction),
    /// Shut the open dialog.
    CloseDialog,
    /// Shut a notice.
    DismissNotice(u64),
    /// Ask the optimiser.
    Advise(Ask),
    /// Write the plan for another program; where to is asked first.
    ExportPlan(PlanFormat),
    /// Write the plan to this path.
    WritePlan(PathBuf),
    /// Show the pages of the report.
    PreviewReport,
    /// Write the report; where to is asked first.
    ExportReport,
    /// Write the report under this name, with the ending of each chosen format.
    WriteReport(PathBuf),
    /// Write it under this name in place of what is there.
    ReplaceReport(PathBuf),
    /// Stop writing the report.
    CancelReport,
    /// Look through a folder of assessments.
    ScanPortfolio(PathBuf),
    /// Stop looking through it.
    StopPortfolio,
    /// Something with many assessments, or with the view of them.
    Bulk(BulkAction),
    /// Something about benchmarks or research.
    Benchmark(BenchmarkAction),
    /// Something about the report on a portfolio.
    PortfolioReport(PortfolioReportAction),
    /// Put rows of the portfolio beside each other.
    Compare(Asked),
    /// Leave the comparison for the portfolio's table.
    LeaveComparison,
    /// Make reports with this brand file.
    OpenBrand(PathBuf),
    /// Keep the brand as this file.
    SaveBrand(PathBuf),
    /// Make reports without a brand from now on.
    ForgetBrand,
    /// Use this picture as the brand's logo.
    TakeLogo(PathBuf),
    /// Use this font for the brand.
    TakeFont(PathBuf),
    /// Type the path of a file, where the desktop has no dialog.
    TypePath(Purpose),
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

/// What concerns the window and the world around it.
#[derive(Clone, Debug)]
pub enum EverydayAction {
    /// Draw everything at so many percent.
    SetScale(u32),
    /// Draw everything larger, or smaller, by so many steps.
    Rescale(i8),
    /// Let things move, or not.
    SetMotion(MotionChoice),
    /// Show a folder in the file manager.
    ShowFolder(PathBuf),
    /// Put all unsaved work of earlier times away.
    PutAwayAll,
    /// Ask where a recent file is now.
    Locate(PathBuf),
    /// These were dropped onto the window.
    Drop(Vec<PathBuf>),
    /// Look through this folder of assessments, and show them.
    ShowPortfolio(PathBuf),
}

/// A place on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A part of the results.
    Results(ResultsTab),
    /// A domain in the results, explained.
    Domain(DomainId),
    /// A stage in the results, explained.
    Stage(StageId),
    /// A part of the plan.
    Plan(PlanTab),
    /// A part of the crosswalk.
    Crosswalk(CrosswalkTab),
    /// A framework in the crosswalk, explained.
    Framework(FrameworkId),
    /// A part of the team's screen.
    Team(TeamTab),
}

/// What the help and the hints ask for.
#[derive(Clone, Copy, Debug)]
pub enum HelpAction {
    /// Back to where the help was called from.
    Leave,
    /// To the glossary.
    Glossary,
    /// The hint of this screen was seen.
    SeeHint(Screen),
    /// Show all hints once more.
    ShowHintsAgain,
}

/// What the team's screen and the walk ask for that needs the time, a new id or a file.
#[derive(Clone, Debug)]
pub enum TeamAction {
    /// Answer as this member from now on.
    Be(MemberId),
    /// Enter this member's answers, as in an interview.
    AnswerFor(MemberId),
    /// The interview is over.
    EndInterview,
    /// Somebody joins.
    Join(String),
    /// Ask where to save a copy for this member.
    AskHandOut(MemberId),
    /// Save the copy there.
    HandOutTo(PathBuf),
    /// A member's part gets a standing, perhaps with remarks.
    HandIn(MemberId, Standing, String),
    /// Sign a part off.
    SignOff(Part),
    /// Say something about an item.
    Comment(ItemId, String),
    /// Agree with what is set aside in a domain.
    Agree(DomainId),
    /// Draw systems.
    Draw,
    /// To this part of the team's screen.
    Show(TeamTab),
}

/// What the portfolio's screen asks for that concerns many assessments, or the view of them.
#[derive(Clone, Debug)]
pub enum BulkAction {
    /// Ask how this is to be done with the selection.
    Ask(Kind),
    /// Do it with the selection, as of a date.
    Start(Box<Work>, How, Date),
    /// Do what was only tried, with those that it would have been done with.
    CarryOut,
    /// Ask for a folder, and write these reports of the selection into it.
    AskFolder(Box<Reports>),
    /// Write the reports that wait for their folder into this one.
    WriteInto(PathBuf),
    /// Stop. What was begun is finished.
    Stop,
    /// Back to the table.
    Close,
    /// Write what became of each file to this path.
    KeepOutcome(PathBuf),
    /// Look at the folder as of this date; `None` for today.
    LookAsOf(Option<Date>),
    /// Ask for a name for the present arrangement.
    AskViewName,
    /// Keep the present arrangement under this name.
    KeepView(String),
    /// Forget the arrangement with this name.
    ForgetView(String),
}

/// What is handed on of a portfolio, and what others handed on.
#[derive(Clone, Debug)]
pub enum BenchmarkAction {
    /// Ask what a benchmark is called.
    Ask,
    /// Ask where to write it.
    AskWhere {
        /// What it is called.
        name: String,
        /// Who makes it.
        source: String,
    },
    /// Write it there.
    Write(PathBuf),
    /// Say what data for research is.
    AskResearch,
    /// Ask where to write it.
    AskWhereResearch,
    /// Write it there.
    WriteResearch(PathBuf),
    /// Stop writing it.
    StopResearch,
    /// Compare results with this benchmark.
    Open(PathBuf),
    /// Compare with none from now on.
    Forget,
}

/// The steps to a report on a portfolio.
#[derive(Clone, Debug)]
pub enum PortfolioReportAction {
    /// Ask what it is to be.
    Ask,
    /// It is to be this; ask where to write it.
    Choose(ReportDraft),
    /// Ask once more where to write it.
    Where,
    /// Write it under this name.
    Write(PathBuf),
    /// Write it in place of what is there.
    Replace(PathBuf),
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
    /// Who starts it; empty where nobody has said yet.
    pub name: String,
    /// The function that the person answers for.
    pub function: Option<FunctionId>,
    /// Facts that are given at once.
    pub profile: Profile,
    /// The screen that it opens with.
    pub opens: Screen,
}

/// The actions of one frame, in order.
pub type Actions = Vec<Action>;

impl Action {
    /// What follows from a file that was picked, or from a path that was typed.
    pub fn of_picked(purpose: Purpose, path: PathBuf) -> Self {
        match purpose {
            Purpose::Open => Self::Open(path),
            Purpose::Save => Self::SaveTo(path),
            Purpose::Attach => Self::AttachFile(path),
            Purpose::Figure(_) => Self::KeepFigureAs(path),
            Purpose::PackFolder => Self::AddPackFolder(path),
            Purpose::WriteSheet => Self::WriteSheet(path),
            Purpose::TakeInSheet => Self::ReadSheet(path),
            Purpose::Merge => Self::MergeCopy(path),
            Purpose::HandOut => Self::Team(TeamAction::HandOutTo(path)),
            Purpose::Plan => Self::WritePlan(path),
            Purpose::Report => Self::WriteReport(path),
            Purpose::Portfolio => Self::ScanPortfolio(path),
            Purpose::BulkReports => Self::Bulk(BulkAction::WriteInto(path)),
            Purpose::BulkOutcome => Self::Bulk(BulkAction::KeepOutcome(path)),
            Purpose::OpenBenchmark => Self::Benchmark(BenchmarkAction::Open(path)),
            Purpose::SaveBenchmark => Self::Benchmark(BenchmarkAction::Write(path)),
            Purpose::Research => Self::Benchmark(BenchmarkAction::WriteResearch(path)),
            Purpose::PortfolioReport => Self::PortfolioReport(PortfolioReportAction::Write(path)),
            Purpose::OpenBrand => Self::OpenBrand(path),
            Purpose::SaveBrand => Self::SaveBrand(path),
            Purpose::Logo => Self::TakeLogo(path),
            Purpose::Font => Self::TakeFont(path),
        }
    }
}
