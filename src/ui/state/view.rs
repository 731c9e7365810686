//! The view: screen, selection, drafts, open dialog. Thrown away when the window shuts.

use std::collections::{BTreeMap, BTreeSet};

use crate::charts::Pick;
use crate::model::{EvidenceId, FrameworkId, ItemId, MemberId, ObligationId, Outcome};
use crate::ops::evidence::{Attach, FileState};
use crate::ops::figures::{Figure, FigureFormat, Table};
use crate::ops::safety::{LockedAway, Recovery};
use crate::ui::action::Action;
use crate::ui::dialogs::{Dialog, StartDialog};
use crate::ui::notices::Notices;
use crate::ui::state::{BenchmarkView, HelpView, PlanView, PortfolioView, ReportView};

/// The screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Recent files and where to start.
    #[default]
    Home,
    /// Facts about the organisation.
    Profile,
    /// One item at a time.
    Walk,
    /// Readiness by domain.
    Results,
    /// The register of evidence.
    Evidence,
    /// Who answers what, and how far everybody is.
    Team,
    /// Frameworks side by side, what differs, dates.
    Crosswalk,
    /// What members disagree about, and how far they agree.
    Disagreements,
    /// One item, large, for a room.
    Workshop,
    /// The next steps, the chosen ones, milestones, targets.
    Plan,
    /// What can be handed over.
    Report,
    /// A folder of assessments looked at together.
    Portfolio,
    /// The settings.
    Settings,
    /// Pages to read, and the glossary.
    Help,
}

impl Screen {
    /// A word for the settings file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Profile => "profile",
            Self::Walk => "walk",
            Self::Results => "results",
            Self::Evidence => "evidence",
            Self::Team => "team",
            Self::Crosswalk => "crosswalk",
            Self::Disagreements => "disagreements",
            // Nobody comes back into the middle of a workshop.
            Self::Workshop => "walk",
            Self::Plan => "plan",
            Self::Report => "report",
            // It is about no single assessment.
            Self::Portfolio => "home",
            Self::Settings => "settings",
            // Nobody comes back into the middle of the help.
            Self::Help => "home",
        }
    }

    /// The screen with this word.
    pub fn from_code(code: &str) -> Self {
        match code {
            "profile" => Self::Profile,
            "walk" => Self::Walk,
            "results" => Self::Results,
            "evidence" => Self::Evidence,
            "team" => Self::Team,
            "crosswalk" => Self::Crosswalk,
            "disagreements" => Self::Disagreements,
            "plan" => Self::Plan,
            "report" => Self::Report,
            _ => Self::Home,
        }
    }
}

/// Which entries of the register are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EvidenceShown {
    /// All.
    #[default]
    All,
    /// What expires soon or is undated, and what has a missing or changed file.
    NeedsALook,
}

/// The parts of the crosswalk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CrosswalkTab {
    /// Obligations by frameworks.
    #[default]
    Table,
    /// What differs.
    Differences,
    /// The dates.
    Dates,
    /// All frameworks, with where they stand.
    Library,
}

/// What is picked in the crosswalk's table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CrosswalkPick {
    /// What one framework says on one obligation.
    Cell(ObligationId, FrameworkId),
    /// An obligation.
    Obligation(ObligationId),
    /// A framework.
    Framework(FrameworkId),
}

/// What the crosswalk shows.
#[derive(Clone, Debug, Default)]
pub struct CrosswalkView {
    /// Which part.
    pub tab: CrosswalkTab,
    /// Whether also what doesn't concern the organisation.
    pub all: bool,
    /// What is picked in the table.
    pub pick: Option<CrosswalkPick>,
    /// The date that is picked, by its place in the crosswalk.
    pub date: Option<usize>,
    /// Set to bring that date into view in the next frame.
    pub show_date: bool,
}

/// A decision that is being written.
#[derive(Clone, Debug, Default)]
pub struct DecisionDraft {
    /// On which item.
    pub item: Option<ItemId>,
    /// What is picked so far.
    pub outcome: Option<Outcome>,
    /// What is written so far.
    pub rationale: String,
}

/// How far a workshop is with its item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Levels are given, and hidden.
    #[default]
    Vote,
    /// All see who gave which level, and settle it.
    Spread,
}

/// What a workshop shows.
#[derive(Clone, Debug, Default)]
pub struct WorkshopView {
    /// The item that this is about.
    pub item: Option<ItemId>,
    /// How far it is.
    pub phase: Phase,
    /// Whose level is entered next.
    pub member: Option<MemberId>,
    /// Who isn't in the room.
    pub absent: BTreeSet<MemberId>,
    /// The reason of a "not applicable" that is being typed.
    pub reason: Option<String>,
    /// Whether only items that members disagree about come up.
    pub disputed_only: bool,
    /// Set to put the keyboard into the field in the next frame.
    pub focus_field: bool,
}

/// Which items the walk goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WalkShown {
    /// Those that the member answers.
    Mine,
    /// Those that the member supports as well.
    Supported,
    /// All that are asked.
    All,
}

/// The parts of the team's screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TeamTab {
    /// Who is on the team and how far they are.
    #[default]
    Members,
    /// Who answers what.
    Routing,
    /// What was said.
    Comments,
    /// What needs a second look, what was drawn, and who signed.
    Checks,
}

/// What the team's screen shows, and what is typed there.
#[derive(Clone, Debug, Default)]
pub struct TeamView {
    /// Which part.
    pub tab: TeamTab,
    /// The member that is open.
    pub open: Option<MemberId>,
    /// The name of somebody who is to join.
    pub newcomer: String,
    /// The member whose part is to be returned, and with what remarks.
    pub returning: Option<(MemberId, String)>,
    /// The member that a copy is being saved for.
    pub handing_out: Option<MemberId>,
    /// What is typed as a comment, and on which item.
    pub comment: Option<(ItemId, String)>,
}

/// The parts of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResultsTab {
    /// What to know and do first, the gates, the domains.
    #[default]
    Overview,
    /// Domains by stages.
    Map,
    /// Gaps and layers.
    Gaps,
    /// Levels, and what they rest on.
    Levels,
    /// What is not answered yet.
    Open,
    /// Over the milestones.
    Trend,
}

impl ResultsTab {
    /// All parts, in their order.
    pub const ALL: [Self; 6] =
        [Self::Overview, Self::Map, Self::Gaps, Self::Levels, Self::Open, Self::Trend];
}

/// What the results show.
#[derive(Clone, Debug, Default)]
pub struct ResultsView {
    /// Which part.
    pub tab: ResultsTab,
    /// Whether tables stand in place of charts.
    pub as_table: bool,
    /// What was picked in a chart; it is explained at the side.
    pub pick: Option<Pick>,
    /// The item whose level is taken apart there.
    pub item: Option<ItemId>,
}

/// A chart that is to be kept as a file.
#[derive(Clone, Debug)]
pub struct KeptFigure {
    /// As what.
    pub format: FigureFormat,
    /// The picture.
    pub figure: Figure,
    /// Its figures.
    pub table: Table,
}

/// Everything that is only about the window.
#[derive(Default)]
pub struct View {
    /// The screen.
    pub screen: Screen,
    /// The item that the walk shows.
    pub item: Option<ItemId>,
    /// Whether a field, a button or an open menu had the keyboard at the end of the last frame.
    /// Escape takes it from them before a screen is drawn, and must not leave the screen as well.
    pub keyboard_held: bool,
    /// What is searched for in the trail.
    pub search: String,
    /// Set to put the keyboard into the search field in the next frame.
    pub focus_search: bool,
    /// Set to put the keyboard into the reason field in the next frame.
    pub focus_reason: bool,
    /// Set to put the keyboard into this evidence entry's title in the next frame.
    pub focus_evidence: Option<EvidenceId>,
    /// The entry of the register that is open.
    pub evidence: Option<EvidenceId>,
    /// Which entries of the register are shown.
    pub evidence_shown: EvidenceShown,
    /// How attached files were found when they were last looked at.
    pub files: BTreeMap<EvidenceId, FileState>,
    /// The entry that a file is being picked for.
    pub attaching: Option<(EvidenceId, Attach)>,
    /// Set to bring the walk's item into view in the trail in the next frame.
    pub show_item_in_trail: bool,
    /// Set to show a new item from its top in the next frame.
    pub scroll_to_top: bool,
    /// What the results show.
    pub results: ResultsView,
    /// The chart that a file is being picked for.
    pub keeping: Option<Box<KeptFigure>>,
    /// What the crosswalk shows.
    pub crosswalk: CrosswalkView,
    /// Whether the members' levels are shown as a table instead of a plot.
    pub dots_as_table: bool,
    /// The decision that is being written.
    pub decision: DecisionDraft,
    /// What the workshop shows.
    pub workshop: WorkshopView,
    /// Whose spreadsheet is being written.
    pub sheet_for: Option<MemberId>,
    /// Which items the walk goes through; `None` for the member's own, where there are any.
    pub walk_shown: Option<WalkShown>,
    /// What the team's screen shows.
    pub team: TeamView,
    /// What the plan shows.
    pub plan: PlanView,
    /// What the report is to be.
    pub report: ReportView,
    /// The portfolio screen.
    pub portfolio: PortfolioView,
    /// The benchmark that results are compared with.
    pub benchmark: BenchmarkView,
    /// The form in which the plan is being written.
    pub exporting: Option<crate::ops::PlanFormat>,
    /// Unsaved work of windows that ended before they could save.
    pub recovered: Vec<Recovery>,
    /// The same, where it is encrypted.
    pub locked: Vec<LockedAway>,
    /// What the help shows.
    pub help: HelpView,
    /// The first steps, as far as somebody got when they were shut.
    pub first_steps: Option<Box<StartDialog>>,
    /// The open dialog.
    pub dialog: Option<Dialog>,
    /// What to do once unsaved work is dealt with.
    pub put_off: Option<Action>,
    /// What the window knows of the world around it.
    pub everyday: super::everyday::EverydayView,
    /// What was chosen in the palette lately, the latest first.
    pub palette_lately: Vec<String>,
    /// Messages.
    pub notices: Notices,
}
