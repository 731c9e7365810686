//! Identifiers as types of their own, so that an item can't be passed where a stage is meant.
//!
//! They are cheap to clone, compare by their text, and carry no meaning beyond equality and order.
//! Which ids exist is for the questionnaire and the assessment to say; nothing here checks that.

use std::fmt;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Wraps the text as it is.
            pub fn new(text: impl Into<Arc<str>>) -> Self {
                Self(text.into())
            }

            /// The text of the id.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &self.0)
            }
        }
    )*};
}

ids! {
    /// A questionnaire, such as `private-sector`.
    QuestionnaireId;
    /// A stage of the roadmap, such as `S1`.
    StageId;
    /// A domain, such as `STR`.
    DomainId;
    /// A gap or sub-gap of the article, such as `G2` or `G2c`.
    GapId;
    /// A layer: legal, organisational, semantic, technical.
    LayerId;
    /// A function: the discipline that a member answers for.
    FunctionId;
    /// An item. It carries no stage, so that an item may move without losing its answers.
    ItemId;
    /// A field of the profile.
    FieldId;
    /// One option of a profile field.
    OptionId;
    /// A law, standard or protocol.
    FrameworkId;
    /// A numbered part of a framework, as its text numbers it.
    ClauseId;
    /// A row of the crosswalk.
    ObligationId;
    /// A difference between frameworks.
    DifferenceId;
    /// One assessment, unique for ever; conflicting copies of one file share it.
    AssessmentId;
    /// A person on the team, unique within one assessment.
    MemberId;
    /// An entry of an assessment's trail, computed from what is in it.
    EntryId;
    /// A milestone, unique within one assessment.
    MilestoneId;
    /// One piece of evidence, unique within one assessment.
    EvidenceId;
    /// An action of the plan: an item and the level that the step leads to.
    ActionId;
}

impl MemberId {
    /// The id that a person gets from a name: lower case, everything but letters and digits a
    /// hyphen. The same name gives the same id on each machine, which is what lets two people's
    /// files be brought together. An unusable name gives `member`.
    pub fn from_name(name: &str) -> Self {
        let mut id = String::new();
        for c in name.trim().chars().flat_map(char::to_lowercase) {
            if c.is_alphanumeric() {
                id.push(c);
            } else if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
        let id = id.trim_end_matches('-');
        Self::from(if id.is_empty() { "member" } else { id })
    }
}
