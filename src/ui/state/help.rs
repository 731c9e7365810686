//! What the help shows, and which page and hint belong to which screen.

use super::Screen;
use crate::t;
use crate::text::help::Topic;
use crate::text::{Term, Text};

/// The code under which the settings remember that the first steps were shown.
pub const FIRST_STEPS: &str = "first-steps";

/// Which part of the help is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpPlace {
    /// A page.
    Page(Topic),
    /// The glossary.
    Glossary,
}

/// What the help shows.
#[derive(Clone, Debug)]
pub struct HelpView {
    /// Which part.
    pub place: HelpPlace,
    /// What is searched for.
    pub search: String,
    /// The screen that it was called from, to go back to.
    pub from: Screen,
    /// The word that was asked about.
    pub term: Option<Term>,
    /// Set to bring that word into view in the next frame.
    pub show_term: bool,
    /// Set to show a page from its top in the next frame.
    pub scroll_to_top: bool,
    /// Set to put the keyboard into the search field in the next frame.
    pub focus_search: bool,
}

impl Default for HelpView {
    fn default() -> Self {
        Self {
            place: HelpPlace::Page(Topic::default()),
            search: String::new(),
            from: Screen::Home,
            term: None,
            show_term: false,
            scroll_to_top: false,
            focus_search: false,
        }
    }
}

impl Screen {
    /// The screens that have a hint.
    pub const HINTED: [Self; 11] = [
        Self::Profile,
        Self::Walk,
        Self::Results,
        Self::Evidence,
        Self::Team,
        Self::Crosswalk,
        Self::Disagreements,
        Self::Workshop,
        Self::Plan,
        Self::Report,
        Self::Portfolio,
    ];

    /// The page of the help that is about this screen.
    pub fn topic(self) -> Topic {
        match self {
            Self::Home | Self::Profile | Self::Help => Topic::GettingStarted,
            Self::Walk | Self::Evidence => Topic::Answering,
            Self::Results => Topic::Results,
            Self::Team | Self::Disagreements | Self::Workshop => Topic::Team,
            Self::Plan => Topic::Plan,
            Self::Crosswalk => Topic::Laws,
            Self::Report => Topic::Reports,
            Self::Portfolio => Topic::Portfolio,
            Self::Settings => Topic::Files,
        }
    }

    /// The code under which the settings remember that its hint was shown; `None` where it has none.
    pub fn hint_code(self) -> Option<&'static str> {
        Some(match self {
            Self::Profile => "profile",
            Self::Walk => "walk",
            Self::Results => "results",
            Self::Evidence => "evidence",
            Self::Team => "team",
            Self::Crosswalk => "crosswalk",
            Self::Disagreements => "disagreements",
            Self::Workshop => "workshop",
            Self::Plan => "plan",
            Self::Report => "report",
            Self::Portfolio => "portfolio",
            Self::Home | Self::Settings | Self::Help => return None,
        })
    }

    /// What somebody should know who is here for the first time.
    pub fn hint(self, text: &Text) -> Option<String> {
        Some(match self {
            Self::Profile => t!(text, "hint-profile"),
            Self::Walk => t!(text, "hint-walk"),
            Self::Results => t!(text, "hint-results"),
            Self::Evidence => t!(text, "hint-evidence"),
            Self::Team => t!(text, "hint-team"),
            Self::Crosswalk => t!(text, "hint-crosswalk"),
            Self::Disagreements => t!(text, "hint-disagreements"),
            Self::Workshop => t!(text, "hint-workshop"),
            Self::Plan => t!(text, "hint-plan"),
            Self::Report => t!(text, "hint-report"),
            Self::Portfolio => t!(text, "hint-portfolio"),
            Self::Home | Self::Settings | Self::Help => return None,
        })
    }
}
