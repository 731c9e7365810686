//! What a run came to, in words, as a table and as CSV.

use std::path::Path;

use super::{Detail, Finished, How, Kind, Moving, Outcome, Reason, State};
use crate::model::ItemId;
use crate::ops::{Blame, Expect, WriteError};
use crate::report::portfolio::{Moved, outcomes_csv, outcomes_table};
use crate::storage::atomic;
use crate::t;
use crate::text::Text;

/// Writes what a run came to to a path that somebody picked.
///
/// # Errors
/// Why nothing was written; what was there is still there.
pub fn write_csv(path: &Path, csv: &str) -> Result<(), WriteError> {
    atomic::write(path, csv.as_bytes(), &Expect::Anything).map(drop)
}

impl Finished {
    /// What was done, in a sentence: with how many it was, and with how many not.
    pub fn summary(&self, text: &Text) -> String {
        let done = self.count(|state| state == State::Done);
        let mut parts = vec![match (self.kind, self.how) {
            (Kind::Reports, How::Do) => t!(text, "bulk-sum-reports", count = done),
            (Kind::Reports, How::Try) => t!(text, "bulk-sum-reports-try", count = done),
            (Kind::Milestone, How::Do) => t!(text, "bulk-sum-milestone", count = done),
            (Kind::Milestone, How::Try) => t!(text, "bulk-sum-milestone-try", count = done),
            (Kind::Upgrade, How::Do) => t!(text, "bulk-sum-upgrade", count = done),
            (Kind::Upgrade, How::Try) => t!(text, "bulk-sum-upgrade-try", count = done),
            (Kind::Rescore, _) => t!(text, "bulk-sum-rescore", count = done),
        }];
        let nothing = self.count(|state| state == State::Nothing);
        if nothing > 0 {
            parts.push(match self.kind {
                Kind::Rescore => t!(text, "bulk-sum-still", count = nothing),
                _ => t!(text, "bulk-sum-nothing", count = nothing),
            });
        }
        let left = self.count(|state| matches!(state, State::LeftAlone(_)));
        if left > 0 {
            parts.push(t!(text, "bulk-sum-left", count = left));
        }
        let unreached = self.count(|state| state == State::NotReached);
        if unreached > 0 {
            parts.push(t!(text, "bulk-sum-unreached", count = unreached));
        }
        let answers: usize = self.outcomes.iter().map(Outcome::answers_to_confirm).sum();
        if answers > 0 {
            let of = self.outcomes.iter().filter(|one| one.answers_to_confirm() > 0).count();
            parts.push(t!(text, "bulk-sum-confirm", answers = answers, assessments = of));
        }
        parts.join(" ")
    }

    /// Whose fault it is that files were left alone; `None` where none was.
    pub fn blame(&self) -> Option<Blame> {
        let reasons = self.outcomes.iter().filter_map(|outcome| match outcome.state {
            State::LeftAlone(reason) => Some(reason),
            State::Done | State::Nothing | State::NotReached => None,
        });
        reasons.map(Reason::blame).max_by_key(|blame| *blame == Blame::Machine)
    }

    /// For reading in a terminal.
    pub fn table(&self, text: &Text) -> String {
        let rows: Vec<[String; 3]> = self
            .outcomes
            .iter()
            .map(|one| {
                [
                    one.state.word(self.kind, self.how, text),
                    one.name().to_owned(),
                    one.words.clone(),
                ]
            })
            .collect();
        format!("{}\n{}\n", outcomes_table(&rows), self.summary(text))
    }

    /// For spreadsheets: one row a file.
    pub fn csv(&self) -> String {
        let mut heads =
            ["path", "organisation", "outcome", "reason", "words"].map(str::to_owned).to_vec();
        let domains = self.domains();
        match self.kind {
            Kind::Milestone => {}
            Kind::Reports => heads.push("files".to_owned()),
            Kind::Upgrade => heads.extend(
                ["from", "to", "added", "reworded", "retired", "to_confirm", "answers_to_confirm"]
                    .map(str::to_owned),
            ),
            Kind::Rescore => {
                heads.extend(
                    [
                        "stage_before",
                        "stage_after",
                        "stale_before",
                        "stale_after",
                        "overdue_before",
                        "overdue_after",
                        "items",
                    ]
                    .map(str::to_owned),
                );
                for (id, _) in &domains {
                    heads.extend([format!("{id}_before"), format!("{id}_after")]);
                }
            }
        }
        let rows: Vec<Vec<String>> =
            self.outcomes.iter().map(|outcome| outcome.cells(&domains)).collect();
        outcomes_csv(&heads, &rows)
    }

    /// All domains whose scores were compared, id and name, those of the first assessment first.
    pub fn domains(&self) -> Vec<(String, String)> {
        let mut domains: Vec<(String, String)> = Vec::new();
        for moved in self.outcomes.iter().filter_map(Outcome::moved) {
            for domain in &moved.domains {
                if domains.iter().all(|(id, _)| *id != domain.id) {
                    domains.push((domain.id.clone(), domain.name.clone()));
                }
            }
        }
        domains
    }
}

impl Outcome {
    /// Whose it is, or else the file.
    pub fn name(&self) -> &str {
        if self.organisation.is_empty() { &self.path } else { &self.organisation }
    }

    /// The figures at two dates, if that was asked.
    pub fn moved(&self) -> Option<&Moved> {
        match &self.detail {
            Detail::Moved(moved) => Some(moved),
            Detail::None | Detail::Written(_) | Detail::Upgrade(_) => None,
        }
    }

    fn answers_to_confirm(&self) -> usize {
        match &self.detail {
            Detail::Upgrade(moving) => moving.answers_to_confirm,
            Detail::None | Detail::Written(_) | Detail::Moved(_) => 0,
        }
    }

    fn cells(&self, domains: &[(String, String)]) -> Vec<String> {
        let reason = match self.state {
            State::LeftAlone(reason) => reason.code(),
            State::Done | State::Nothing | State::NotReached => "",
        };
        let mut cells = vec![
            self.path.clone(),
            self.organisation.clone(),
            self.state.code().to_owned(),
            reason.to_owned(),
            self.words.clone(),
        ];
        let ids = |items: &[ItemId]| items.iter().map(ItemId::as_str).collect::<Vec<_>>().join(" ");
        match &self.detail {
            Detail::None => {}
            Detail::Written(files) => {
                let files = files.iter().map(|file| file.display().to_string());
                cells.push(files.collect::<Vec<_>>().join("; "));
            }
            Detail::Upgrade(moving) => {
                let Moving { versions: (from, to), .. } = &**moving;
                cells.extend([
                    from.clone(),
                    to.clone(),
                    ids(&moving.added),
                    ids(&moving.reworded),
                    ids(&moving.retired),
                    ids(&moving.to_confirm),
                    moving.answers_to_confirm.to_string(),
                ]);
            }
            Detail::Moved(moved) => {
                let stage = |stage: &Option<String>| stage.clone().unwrap_or_default();
                cells.extend([
                    stage(&moved.stage.0),
                    stage(&moved.stage.1),
                    moved.rests_on.0[1].to_string(),
                    moved.rests_on.1[1].to_string(),
                    moved.overdue.0.to_string(),
                    moved.overdue.1.to_string(),
                    moved.items.join(" "),
                ]);
                let points =
                    |points: Option<f64>| points.map(|p| p.to_string()).unwrap_or_default();
                for (id, _) in domains {
                    let domain = moved.domains.iter().find(|domain| domain.id == *id);
                    cells.push(points(domain.and_then(|domain| domain.before)));
                    cells.push(points(domain.and_then(|domain| domain.after)));
                }
            }
        }
        cells
    }
}

impl State {
    /// A word for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Nothing => "nothing",
            Self::LeftAlone(_) => "left-alone",
            Self::NotReached => "not-reached",
        }
    }

    /// A word for readers.
    pub fn word(self, kind: Kind, how: How, text: &Text) -> String {
        match (self, how) {
            (Self::Done, _) if kind == Kind::Rescore => t!(text, "bulk-state-moves"),
            (Self::Nothing, _) if kind == Kind::Rescore => t!(text, "bulk-state-stays"),
            (Self::Done, How::Do) => t!(text, "bulk-state-done"),
            (Self::Done, How::Try) => t!(text, "bulk-state-would"),
            (Self::Nothing, _) => t!(text, "bulk-state-nothing"),
            (Self::LeftAlone(_), _) => t!(text, "bulk-state-left"),
            (Self::NotReached, _) => t!(text, "bulk-state-unreached"),
        }
    }
}

impl Reason {
    /// A word for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Encrypted => "encrypted",
            Self::Newer => "newer",
            Self::NoQuestionnaire => "no-questionnaire",
            Self::Broken => "broken",
            Self::ReadOnly => "read-only",
            Self::Changed => "changed",
            Self::Locked => "locked",
            Self::Unsaved => "unsaved",
            Self::OlderQuestionnaire => "older-questionnaire",
            Self::NewerQuestionnaire => "newer-questionnaire",
            Self::NameTaken => "name-taken",
            Self::Exists => "exists",
            Self::NotMade => "not-made",
            Self::Machine => "machine",
        }
    }

    /// Whose fault it is.
    pub fn blame(self) -> Blame {
        match self {
            Self::Machine => Blame::Machine,
            _ => Blame::Input,
        }
    }
}
