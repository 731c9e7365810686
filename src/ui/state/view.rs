//! The view: screen, selection, drafts, open dialog. Thrown away when the window shuts.

use std::collections::BTreeMap;

use crate::model::{DomainId, EvidenceId, FrameworkId, ItemId, ObligationId};
use crate::ops::evidence::{Attach, FileState};
use crate::ops::safety::Recovery;
use crate::ui::action::Action;
use crate::ui::dialogs::Dialog;
use crate::ui::notices::Notices;
use crate::ui::state::PlanView;

/// The screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
    /// Frameworks side by side, what differs, dates.
    Crosswalk,
    /// The next steps, the chosen ones, milestones, targets.
    Plan,
    /// The settings.
    Settings,
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
            Self::Crosswalk => "crosswalk",
            Self::Plan => "plan",
            Self::Settings => "settings",
        }
    }

    /// The screen with this word.
    pub fn from_code(code: &str) -> Self {
        match code {
            "profile" => Self::Profile,
            "walk" => Self::Walk,
            "results" => Self::Results,
            "evidence" => Self::Evidence,
            "crosswalk" => Self::Crosswalk,
            "plan" => Self::Plan,
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

/// Everything that is only about the window.
#[derive(Default)]
pub struct View {
    /// The screen.
    pub screen: Screen,
    /// The item that the walk shows.
    pub item: Option<ItemId>,
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
    /// The domain whose items the results show.
    pub domain: Option<DomainId>,
    /// Whether the results show the table instead of the chart.
    pub results_as_table: bool,
    /// What the crosswalk shows.
    pub crosswalk: CrosswalkView,
    /// What the plan shows.
    pub plan: PlanView,
    /// The form in which the plan is being written.
    pub exporting: Option<crate::ops::PlanFormat>,
    /// Unsaved work of windows that ended before they could save.
    pub recovered: Vec<Recovery>,
    /// The open dialog.
    pub dialog: Option<Dialog>,
    /// What to do once unsaved work is dealt with.
    pub put_off: Option<Action>,
    /// Messages.
    pub notices: Notices,
}
