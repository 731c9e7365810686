//! What the program is about, in the words that all of it uses.
//!
//! A *questionnaire* holds *items*; an organisation's *assessment* holds its *profile*, its *members*
//! and their *answers*. Everything here is plain data and pure functions: no file, clock,
//! environment or user interface. Time, names and ids that must be new are arguments.

pub mod answer;
pub mod assessment;
pub mod benchmark;
pub mod condition;
pub mod content;
pub mod crosswalk;
pub mod edit;
pub mod evidence;
pub mod framework;
pub mod hand_out;
pub mod history;
pub mod ids;
pub mod last_time;
pub mod level;
pub mod message;
pub mod milestone;
pub(crate) mod near;
pub mod plan;
pub mod plan_change;
pub mod profile;
pub mod questionnaire;
pub mod routing;
pub mod sample;
pub mod team;
pub mod trail;
pub mod wording;

pub use answer::{Answer, AnswerKey, Confidence, Coverage, Response};
pub use assessment::{Applicability, Assessment, Decision, Member, Mode, Outcome};
pub use benchmark::{Benchmark, FEWEST, Position, Quartiles};
pub use condition::Condition;
pub use content::ContentVersion;
pub use crosswalk::{
    Crosswalk, CrosswalkCell, Difference, DifferenceSort, LegalDate, Obligation, Relation, Side,
};
pub use edit::{Change, Edit, TeamChange, WholeAnswer};
pub use evidence::{Attachment, Evidence, EvidenceKind, Registered};
pub use framework::{Clause, Framework, FrameworkSort, Frameworks, Mark, Reference, Status};
pub use hand_out::HandOut;
pub use history::{Grouping, History, Recorded, Revision};
pub use ids::{
    ActionId, AssessmentId, ClauseId, CommentId, DifferenceId, DomainId, EntryId, EvidenceId,
    FieldId, FrameworkId, FunctionId, GapId, ItemId, LayerId, MemberId, MilestoneId, ObligationId,
    OptionId, QuestionnaireId, StageId,
};
pub use last_time::{Carried, LastTime};
pub use level::Level;
pub use milestone::{FrozenGate, FrozenLevels, FrozenScore, Milestone};
pub use plan::{ActionState, PlannedAction, StepSort, TargetPreset};
pub use plan_change::PlanChange;
pub use profile::{FieldKind, FieldOption, FieldValue, Profile, ProfileField};
pub use questionnaire::{
    Cap, CapWhen, Domain, Exposure, ExposureFact, Function, Gap, Item, Layer, Questionnaire,
    RetiredItem, ScaleStep, ScoringRules, Stage,
};
pub use routing::{Duty, Share};
pub use sample::{Sample, SplitMix};
pub use team::{Agreement, Assignee, Comment, HandIn, Part, SignOff, Standing, Team, mentions};
pub use trail::{
    Conflict, Entry, NameEntry, OUTSIDE, Place, TeamPlace, TeamValue, Trail, Value, Write,
};
