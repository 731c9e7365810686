//! What the window holds, three things kept apart: the document (saved, changed only by edits), the
//! view (thrown away) and the settings (kept by `ops`).

pub mod bulk;
pub mod compare;
mod derived;
pub mod document;
pub mod everyday;
mod help;
mod person;
pub mod plan;
pub mod portfolio;
pub mod portfolio_report;
pub mod report;
pub mod spread;
pub mod view;

pub use document::Document;
pub use help::{FIRST_STEPS, HelpPlace, HelpView};
pub use plan::{FinishDraft, GoalPick, PlanTab, PlanView, TriedChart};
pub use portfolio::PortfolioView;
pub use report::ReportView;
pub use spread::{BenchmarkView, SpreadView};
pub use view::{
    CrosswalkPick, CrosswalkTab, DecisionDraft, EvidenceShown, KeptFigure, Phase, ResultsTab,
    ResultsView, Screen, TeamTab, TeamView, View, WalkShown, WorkshopView,
};
