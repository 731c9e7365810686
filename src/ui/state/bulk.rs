//! What the portfolio's screen holds of things that are done with many assessments, and the
//! arrangements that were named.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::portfolio::{Arrangement, Column, FACTS, PortfolioView, Progress};
use crate::ops::bulk::{DomainMove, Finished, How, Kind, Outcome, Reports, State, Target, Work};
use crate::ops::settings::SavedView;
use crate::text::Text;

/// Things that are done with many assessments.
#[derive(Debug, Default)]
pub struct BulkView {
    /// What is under way.
    pub running: Option<Running>,
    /// What was done last.
    pub finished: Option<Arc<Finished>>,
    /// The files of what was done last.
    pub targets: Arc<Vec<Target>>,
    /// The work of what was done last.
    pub work: Option<Work>,
    /// Which outcomes are listed.
    pub shown: Shown,
    /// The outcomes that are listed, by their places.
    pub lines: Vec<usize>,
    /// What it came to, in a sentence.
    pub summary: String,
    /// How many were done, and how many were left alone or not reached.
    pub counts: (usize, usize),
    /// The domains whose scores were compared, id and name.
    pub domains: Vec<(String, String)>,
    /// Reports that wait for their folder.
    pub waiting: Option<Box<Reports>>,
}

/// What is under way.
#[derive(Clone, Debug)]
pub struct Running {
    /// What it is.
    pub kind: Kind,
    /// Whether it is done, or only said what would be.
    pub how: How,
    /// How far it is.
    pub progress: Arc<Progress>,
}

/// Which outcomes are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// All of them.
    #[default]
    All,
    /// Those that were done.
    Done,
    /// Those that were left alone or not reached.
    Left,
}

impl BulkView {
    /// Takes what a run came to.
    pub fn take(&mut self, finished: Finished, text: &Text) {
        self.running = None;
        self.summary = finished.summary(text);
        self.counts = (finished.count(|state| state == State::Done), finished.count(is_left));
        self.domains = finished.domains();
        self.finished = Some(Arc::new(finished));
        self.show(Shown::All);
    }

    /// Lists these outcomes.
    pub fn show(&mut self, shown: Shown) {
        self.shown = shown;
        let Some(finished) = &self.finished else { return };
        let is_shown = |state: State| match shown {
            Shown::All => true,
            Shown::Done => state == State::Done,
            Shown::Left => is_left(state),
        };
        let outcomes = finished.outcomes.iter().enumerate();
        self.lines =
            outcomes.filter(|(_, one)| is_shown(one.state)).map(|(index, _)| index).collect();
        if finished.kind == Kind::Rescore {
            // Who falls furthest comes first; what has no figures stands at the end.
            let fall = |index: &usize| {
                let moved = finished.outcomes.get(*index).and_then(Outcome::moved);
                let falls = moved.map(|moved| moved.domains.iter().filter_map(DomainMove::by));
                falls.map_or(i64::MAX, |falls| falls.min().unwrap_or(0).min(0))
            };
            self.lines.sort_by_key(fall);
        }
    }

    /// The files with which something would have been done, when that was only tried.
    pub fn would_be_done(&self) -> Vec<Target> {
        let Some(finished) = self.finished.as_ref().filter(|done| done.how == How::Try) else {
            return Vec::new();
        };
        let pairs = self.targets.iter().zip(&finished.outcomes);
        pairs.filter(|(_, one)| one.state == State::Done).map(|(file, _)| file.clone()).collect()
    }
}

fn is_left(state: State) -> bool {
    matches!(state, State::LeftAlone(_) | State::NotReached)
}

impl PortfolioView {
    /// The present arrangement under a name.
    pub fn as_saved(&self, name: &str) -> SavedView {
        let Arrangement { by, descending, search, facts, problems_only, group } = &self.arrangement;
        SavedView {
            name: name.to_owned(),
            by: self.word_of(*by),
            descending: *descending,
            search: search.clone(),
            facts: facts
                .iter()
                .map(|(field, value)| ((*field).to_owned(), value.clone()))
                .collect(),
            problems_only: *problems_only,
            group: group.map(str::to_owned),
        }
    }

    /// Arranges the rows as a named arrangement says. What isn't known of it is left out.
    pub fn arrange_as(&mut self, saved: &SavedView) {
        let SavedView { name, by, descending, search, facts, problems_only, group } = saved;
        let known = |field: &String| FACTS.into_iter().find(|known| known == field);
        let facts: BTreeMap<&'static str, String> = facts
            .iter()
            .filter_map(|(field, value)| Some((known(field)?, value.clone())))
            .collect();
        self.arrangement = Arrangement {
            by: self.column_of(by),
            descending: *descending,
            search: search.clone(),
            facts,
            problems_only: *problems_only,
            group: group.as_ref().and_then(known),
        };
        self.chosen_view = Some(name.clone());
    }

    /// Whether the rows are arranged otherwise than this named arrangement says.
    pub fn differs_from(&self, saved: &SavedView) -> bool {
        self.as_saved(&saved.name) != *saved
    }

    fn word_of(&self, column: Column) -> String {
        match column {
            Column::Organisation => "organisation".to_owned(),
            Column::Stage => "stage".to_owned(),
            Column::Blockers => "blockers".to_owned(),
            Column::Answered => "answered".to_owned(),
            Column::Evidence => "evidence".to_owned(),
            Column::Changed => "changed".to_owned(),
            // Folders have their domains at different places.
            Column::Domain(index) => {
                format!("domain {}", self.domains.get(index).map_or("", |(id, _)| id.as_str()))
            }
        }
    }

    fn column_of(&self, word: &str) -> Column {
        match word {
            "stage" => Column::Stage,
            "blockers" => Column::Blockers,
            "answered" => Column::Answered,
            "evidence" => Column::Evidence,
            "changed" => Column::Changed,
            word => word
                .strip_prefix("domain ")
                .and_then(|id| self.domains.iter().position(|(own, _)| own == id))
                .map_or(Column::Organisation, Column::Domain),
        }
    }
}
