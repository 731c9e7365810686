//! One thing done with many assessments: reports, milestones, a newer questionnaire, another date.
//! Files are worked off on all processors. Each has an outcome, and none that fails stops the others.

mod milestone;
mod reports;
mod rescore;
mod say;
mod targets;
mod upgrade;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;

use super::safety::Backups;
use super::{Expect, OpenError, Opened, Packs, SaveError, WriteFault, glance, open};
use crate::model::ItemId;
use crate::ops::portfolio::{Why, why};
use crate::storage::lock_within;
use crate::t;
use crate::text::Text;

pub use crate::report::portfolio::{DomainMove, Moved};
pub use milestone::Freeze;
pub use reports::{Existing, Reports};
pub use say::write_csv;
pub use targets::{Known, Target, target_of_file, targets};

/// What is done with each file.
#[derive(Clone, Debug)]
pub enum Work {
    /// Reports are written.
    Reports(Box<Reports>),
    /// The scores are frozen.
    Milestone(Freeze),
    /// It goes over to the newest version of its questionnaire.
    Upgrade,
    /// Nothing is changed: the figures are compared with those of a later date.
    Rescore {
        /// That date.
        until: Date,
    },
}

/// Whether it is done, or only said what would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It is done.
    Do,
    /// It is only said what would be done.
    Try,
}

/// What a run takes beside the files and the work.
pub struct Run<'a> {
    /// The questionnaires and frameworks.
    pub packs: &'a Packs,
    /// The date that counts as today.
    pub as_of: Date,
    /// The moment that steps bear.
    pub now: Timestamp,
    /// The words for outcomes.
    pub text: &'a Text,
    /// Whether it is done.
    pub how: How,
    /// Files that are open elsewhere with unsaved work; they are left alone.
    pub unsaved: &'a [PathBuf],
    /// Where what files held before is kept.
    pub backups: Option<&'a Backups>,
    /// Set to stop. What was begun is finished.
    pub stop: &'a AtomicBool,
    /// Is told how many files are done of how many, from any thread.
    pub progress: &'a (dyn Fn(usize, usize) + Sync),
}

/// What a run came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Finished {
    /// What was done.
    pub kind: Kind,
    /// Whether it was done, or only said what would be.
    pub how: How,
    /// The date that counted as today, and for another date that one.
    pub dates: (Date, Option<Date>),
    /// One entry a file, in the order in which they were given.
    pub outcomes: Vec<Outcome>,
}

/// The sort of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Reports.
    Reports,
    /// Milestones.
    Milestone,
    /// A newer questionnaire.
    Upgrade,
    /// Another date.
    Rescore,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The file, as it is called to the user.
    pub path: String,
    /// The file.
    pub file: PathBuf,
    /// Whose it is; empty where that isn't known.
    pub organisation: String,
    /// What became of it.
    pub state: State,
    /// What was done, or why not, in words.
    pub words: String,
    /// Figures of it.
    pub detail: Detail,
}

/// What became of a file, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was done, or would be.
    Done,
    /// There was nothing to do.
    Nothing,
    /// It was left alone.
    LeftAlone(Reason),
    /// It was stopped before this file's turn.
    NotReached,
}

/// Why a file was left alone. It is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is encrypted.
    Encrypted,
    /// It was made by a newer program.
    Newer,
    /// Its questionnaire isn't there.
    NoQuestionnaire,
    /// It is damaged, or no assessment.
    Broken,
    /// It is marked as read-only, or its folder can't be written in.
    ReadOnly,
    /// It holds something else than when it was looked at.
    Changed,
    /// Somebody else is saving it and doesn't end.
    Locked,
    /// It is open in the window with unsaved work.
    Unsaved,
    /// It was worked on with an older questionnaire, which has to be dealt with first.
    OlderQuestionnaire,
    /// It was worked on with a newer questionnaire than the one at hand.
    NewerQuestionnaire,
    /// It has a milestone of that name with another date.
    NameTaken,
    /// A file is there already where the result belongs.
    Exists,
    /// What was asked for can't be made of it.
    NotMade,
    /// The disk or the permissions are at fault.
    Machine,
}

/// Figures of what became of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Detail {
    /// None.
    None,
    /// The files that were written.
    Written(Vec<PathBuf>),
    /// What changed with the questionnaire.
    Upgrade(Box<Moving>),
    /// What is another figure at the other date.
    Moved(Box<Moved>),
}

/// What going over to another version of the questionnaire means for an assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moving {
    /// The version that it was worked on with, and the one at hand.
    pub versions: (String, String),
    /// Items that are new.
    pub added: Vec<ItemId>,
    /// Items that are worded otherwise and mean the same.
    pub reworded: Vec<ItemId>,
    /// Items that are asked no more.
    pub retired: Vec<ItemId>,
    /// Items with answers that should be confirmed again.
    pub to_confirm: Vec<ItemId>,
    /// How many answers that are.
    pub answers_to_confirm: usize,
}

/// What was done with one file.
struct Did {
    state: State,
    words: String,
    detail: Detail,
}

/// How long one waits for somebody else who is saving a file.
const PATIENCE: Duration = Duration::from_secs(2);

/// Does the work with each of these files, on all processors, until it is told to stop.
pub fn run(targets: &[Target], work: &Work, run: &Run<'_>) -> Finished {
    let names = match work {
        Work::Reports(reports) => reports::names(targets, reports),
        _ => Vec::new(),
    };
    let language = match work {
        Work::Reports(reports) => reports.language.as_deref().map(Text::new),
        _ => None,
    };
    let words = language.as_ref().unwrap_or(run.text);
    // Once for all files, and not anew for each.
    let packs = run.packs.in_language(words.tag());
    let run = &Run { packs: &packs, ..*run };
    let job = Job { work, run, names: &names, words };
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let found: Mutex<Vec<(usize, Did)>> = Mutex::new(Vec::with_capacity(targets.len()));
    let work_off = || {
        while !run.stop.load(Ordering::Relaxed) {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(target) = targets.get(index) else { break };
            let did = job.safely(index, target);
            if let Ok(mut found) = found.lock() {
                found.push((index, did));
            }
            (run.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, targets.len());
        }
    };
    std::thread::scope(|scope| {
        let most = targets.len().max(1);
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(most);
        for _ in 1..threads {
            scope.spawn(work_off);
        }
        work_off();
    });
    let mut all: Vec<Option<Did>> = targets.iter().map(|_| None).collect();
    for (index, did) in found.into_inner().unwrap_or_default() {
        if let Some(place) = all.get_mut(index) {
            *place = Some(did);
        }
    }
    let outcome = |(target, did): (&Target, Option<Did>)| {
        let did = did.unwrap_or_else(|| Did {
            state: State::NotReached,
            words: t!(run.text, "bulk-not-reached"),
            detail: Detail::None,
        });
        Outcome {
            path: target.name.clone(),
            file: target.file.clone(),
            organisation: target.organisation().to_owned(),
            state: did.state,
            words: did.words,
            detail: did.detail,
        }
    };
    let outcomes = targets.iter().zip(all).map(outcome).collect();
    Finished { kind: work.kind(), how: run.how, dates: (run.as_of, work.until()), outcomes }
}

/// All that is needed for one file.
struct Job<'a> {
    work: &'a Work,
    run: &'a Run<'a>,
    /// The names of reports, by the places of the files.
    names: &'a [String],
    /// The words of reports.
    words: &'a Text,
}

impl Job<'_> {
    /// One file, whatever happens: it must not end the work on the others.
    fn safely(&self, index: usize, target: &Target) -> Did {
        let one = std::panic::AssertUnwindSafe(|| self.one(index, target));
        std::panic::catch_unwind(one)
            .unwrap_or_else(|_| Did::left(Reason::NotMade, t!(self.run.text, "bulk-fault")))
    }

    fn one(&self, index: usize, target: &Target) -> Did {
        let (id, run) = match &target.known {
            Known::Not { reason, words } => return Did::left(*reason, words.clone()),
            Known::Assessment { id, .. } => (id, self.run),
        };
        let is_rescoring = matches!(self.work, Work::Rescore { .. });
        if !is_rescoring && run.unsaved.iter().any(|open| is_same_file(open, &target.file)) {
            return Did::left(Reason::Unsaved, t!(run.text, "bulk-unsaved"));
        }
        let changes_it = matches!(self.work, Work::Milestone(_) | Work::Upgrade);
        if changes_it && let Some(did) = self.not_writable(&target.file) {
            return did;
        }
        // Only what is written needs the history, which is most of a file.
        let needs_history = match self.work {
            Work::Reports(_) => true,
            Work::Milestone(_) | Work::Upgrade => run.how == How::Do,
            Work::Rescore { .. } => false,
        };
        let opened = if needs_history {
            open(&target.file, run.packs, run.as_of)
        } else {
            match std::fs::read(&target.file) {
                Ok(bytes) => glance(&target.name, &bytes, run.packs, run.as_of).map(|(o, _)| o),
                Err(failed) => Err(OpenError::machine(&failed)),
            }
        };
        let opened = match opened {
            Ok(opened) => opened,
            Err(failed) => {
                let words = failed.lines(run.text).into_iter().next().unwrap_or_default();
                return Did::left(Reason::from(why(&failed)), words);
            }
        };
        if opened.assessment.id.as_str() != id {
            return Did::left(Reason::Changed, t!(run.text, "bulk-other-assessment"));
        }
        if opened.read_only && changes_it {
            return Did::left(Reason::Newer, t!(run.text, "bulk-newer-format"));
        }
        match self.work {
            Work::Reports(reports) => {
                let name = self.names.get(index).map_or("report", String::as_str);
                reports::write(reports, name, &opened, run, self.words)
            }
            Work::Milestone(freeze) => milestone::freeze(freeze, opened, target, run),
            Work::Upgrade => upgrade::go_over(&opened, target, run),
            Work::Rescore { until } => rescore::compare(&opened, *until, run),
        }
    }

    /// Why the file can't be written, as far as that can be seen without trying.
    fn not_writable(&self, file: &Path) -> Option<Did> {
        let text = self.run.text;
        if std::fs::metadata(file).is_ok_and(|about| about.permissions().readonly()) {
            return Some(Did::left(Reason::ReadOnly, t!(text, "bulk-read-only")));
        }
        let is_free = lock_within(file, PATIENCE).is_ok();
        (!is_free).then(|| Did::left(Reason::Locked, t!(text, "bulk-locked")))
    }
}

/// Saves what was changed, as everything is saved: under a lock, merged with what came in meanwhile,
/// with the file as it was among the backups.
fn save(opened: &Opened, target: &Target, run: &Run<'_>) -> Result<(), Did> {
    let expected = Expect::Same(opened.stamp.clone());
    match super::save(&opened.assessment, &target.file, expected, run.backups) {
        Ok(_) => Ok(()),
        Err(failed) => {
            let reason = match &failed {
                SaveError::Exists(_) | SaveError::ChangedOnDisk(_) => Reason::Changed,
                SaveError::Busy(_) => Reason::Locked,
                SaveError::Newer(_) => Reason::Newer,
                SaveError::Encrypted(_) => Reason::Encrypted,
                SaveError::NotReadable(_) => Reason::NotMade,
                SaveError::Write(failed) => match failed.fault {
                    WriteFault::ReadOnly | WriteFault::NoPermission => Reason::ReadOnly,
                    WriteFault::Gone => Reason::Changed,
                    _ => Reason::Machine,
                },
            };
            Err(Did::left(reason, failed.line(run.text)))
        }
    }
}

/// Whether two paths lead to the same file.
fn is_same_file(a: &Path, b: &Path) -> bool {
    let whole = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    a == b || whole(a) == whole(b)
}

impl Did {
    fn left(reason: Reason, words: String) -> Self {
        Self { state: State::LeftAlone(reason), words, detail: Detail::None }
    }

    fn nothing(words: String) -> Self {
        Self { state: State::Nothing, words, detail: Detail::None }
    }

    fn done(words: String) -> Self {
        Self { state: State::Done, words, detail: Detail::None }
    }
}

impl Work {
    /// Its sort.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Reports(_) => Kind::Reports,
            Self::Milestone(_) => Kind::Milestone,
            Self::Upgrade => Kind::Upgrade,
            Self::Rescore { .. } => Kind::Rescore,
        }
    }

    fn until(&self) -> Option<Date> {
        match self {
            Self::Rescore { until } => Some(*until),
            Self::Reports(_) | Self::Milestone(_) | Self::Upgrade => None,
        }
    }
}

impl Finished {
    /// How many files have this outcome.
    pub fn count(&self, is_meant: impl Fn(State) -> bool) -> usize {
        self.outcomes.iter().filter(|outcome| is_meant(outcome.state)).count()
    }

    /// Whether it was stopped before the end.
    pub fn is_stopped(&self) -> bool {
        self.outcomes.iter().any(|outcome| outcome.state == State::NotReached)
    }

    /// Whether files may be others now than before.
    pub fn has_changed_files(&self) -> bool {
        let changes = matches!(self.kind, Kind::Milestone | Kind::Upgrade);
        changes && self.how == How::Do && self.count(|state| state == State::Done) > 0
    }
}

impl From<Why> for Reason {
    fn from(why: Why) -> Self {
        match why {
            Why::Encrypted => Self::Encrypted,
            Why::Newer => Self::Newer,
            Why::NoQuestionnaire => Self::NoQuestionnaire,
            Why::Machine => Self::Machine,
            Why::Broken => Self::Broken,
        }
    }
}
