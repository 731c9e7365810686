//! What the program can do, without any user interface: the one door through which the command line
//! and the window go. Nothing here prints; what went wrong is a value that can say itself in the
//! user's language ([`OpenError::lines`] and its like).

mod answer;
pub mod appearance;
pub mod brand;
pub mod bulk;
mod check;
pub mod clock;
pub mod compare;
mod content;
mod create;
mod decide;
pub mod dropped;
pub mod encryption;
pub mod evidence;
pub mod figures;
pub mod glossary;
pub mod hand_out;
mod ids;
pub mod lists;
mod log;
mod merge;
pub mod motion;
mod open;
pub mod plan;
pub mod portfolio;
pub mod report;
pub mod reveal;
mod roll_forward;
pub mod safety;
mod save;
mod say;
mod score;
pub mod settings;
pub mod sheet;
pub mod sides;
pub mod team;
mod team_words;
pub mod translate;
mod upgrade;
pub mod windows;

pub use answer::{AnswerError, AnswerRequest, EvidenceRequest, answer};
pub use check::check;
pub use content::{load_packs, load_packs_from, questionnaires};
pub use create::{
    NewError, begin, count_applying, find_questionnaire, new_assessment, read_profile,
    telling_facts,
};
pub use decide::{DecideError, DecideRequest, decide};
pub use ids::{new_assessment_id, new_comment_id, new_evidence_id, new_random_id, new_seed};
pub use log::{item_log_lines, log_lines, member_name, shown_log_lines, write_words};
pub use merge::{MergeError, MergedFiles, merge_files, save_merged};
pub use open::{
    OpenError, OpenWarning, Opened, SAMPLE_AS_OF, SAMPLE_NAME, glance, open, open_bytes, open_with,
    sample,
};
pub use plan::{PlanFormat, plan_text, plan_text_of};
pub use roll_forward::roll_forward;
pub use save::{CameIn, Merged, SaveError, Saved, merge, read_if_changed, save, save_with};
pub use say::{Blame, reason};
pub use score::{ScoreFormat, score, score_text};
pub use upgrade::Upgrade;

pub use crate::storage::entry_id;
pub use crate::storage::{
    CheckReport, Expect, FileCause, FileError, Locked, Origin, PackInfo, Packs, Passphrase,
    Problem, Severity, Stamp, WriteError, WriteFault,
};
