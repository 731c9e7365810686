//! Who owes what, how far everybody is, what was signed and still holds; and the changes with which
//! a team hands in, signs off, comments, agrees and draws.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use super::ids::{new_comment_id, new_seed};
use crate::model::{
    Agreement, Applicability, Assessment, Assignee, Change, Comment, CommentId, FieldKind,
    FieldValue, FunctionId, HandIn, ItemId, MemberId, Part, ProfileField, Questionnaire, Sample,
    Share, SignOff, Standing, mentions,
};
use crate::scoring::{ItemScore, SetAside, set_aside};
use crate::storage::digest;

pub use super::team_words::{
    as_set_words, assignee_words, part_words, set_functions, standing_words,
};
pub use crate::scoring::set_aside::authors;

/// How the team stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// The members, in order of their ids.
    pub members: Vec<MemberRow>,
    /// The functions that answer something or have somebody, in the questionnaire's order.
    pub functions: Vec<FunctionRow>,
    /// Items that are asked and that nobody on the team answers.
    pub nobodys: Vec<ItemId>,
    /// Domains of which more than a quarter is set aside.
    pub set_aside: Vec<SetAside>,
    /// The names under parts.
    pub signed: Vec<Signed>,
    /// Whether the systems in the profile are others than those that were drawn from.
    pub sample_is_outdated: bool,
}

/// How far a member is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRow {
    /// The member.
    pub id: MemberId,
    /// What the member answers, supports and owes.
    pub share: Share,
    /// How far the part is; `None` while it is in progress.
    pub standing: Option<Standing>,
    /// Whether the member's answers are others than those that were handed in.
    pub changed_since: bool,
    /// The day by which the member should be done.
    pub due: Option<Date>,
    /// Whether that day is over and something is owed.
    pub is_late: bool,
}

/// How far a function is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionRow {
    /// The function.
    pub id: FunctionId,
    /// Who answers for it.
    pub members: Vec<MemberId>,
    /// How many items it answers.
    pub items: usize,
    /// How many of them at least one of its members has answered.
    pub answered: usize,
}

/// A name under a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// What was signed.
    pub part: Part,
    /// By whom.
    pub member: MemberId,
    /// When.
    pub at: Timestamp,
    /// Whether it is still what was signed.
    pub holds: bool,
}

/// How the team stands on a day.
pub fn overview(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &[ItemScore],
    today: Date,
) -> Overview {
    let team = &assessment.team;
    // Several names may stand under one part, and a digest takes a while.
    let mut digests: BTreeMap<&Part, String> = BTreeMap::new();
    for (part, _) in team.sign_offs.keys() {
        digests.entry(part).or_insert_with(|| digest(assessment, &part.items(questionnaire), None));
    }
    let signed = team.sign_offs.iter().map(|((part, member), SignOff { at, digest: signed })| {
        let holds = digests.get(part) == Some(signed);
        Signed { part: part.clone(), member: member.clone(), at: *at, holds }
    });
    let order = questionnaire.walk_order();
    let members = assessment.members.keys().map(|id| {
        let share = assessment.share_in(questionnaire, &order, id);
        member_row(assessment, id, share, today)
    });
    let asked = || {
        questionnaire
            .items
            .iter()
            .filter(|item| assessment.applicability(item) == Applicability::Applies)
    };
    let functions = questionnaire.functions.iter().filter_map(|function| {
        let members: Vec<MemberId> = assessment.members_of(&function.id).cloned().collect();
        let items: Vec<&ItemId> = asked()
            .filter(|item| match assessment.lead(item) {
                Some(Assignee::Function(lead)) => lead == function.id,
                Some(Assignee::Member(lead)) => members.contains(&lead),
                None => false,
            })
            .map(|item| &item.id)
            .collect();
        let answered =
            |item: &&&ItemId| members.iter().any(|member| assessment.has_answered(item, member));
        let answered = items.iter().filter(answered).count();
        let row = FunctionRow { id: function.id.clone(), members, items: items.len(), answered };
        (row.items > 0 || !row.members.is_empty()).then_some(row)
    });
    Overview {
        members: members.collect(),
        functions: functions.collect(),
        nobodys: asked()
            .filter(|item| assessment.leads_of(item).is_empty())
            .map(|item| item.id.clone())
            .collect(),
        set_aside: set_aside(questionnaire, assessment, scores),
        signed: signed.collect(),
        sample_is_outdated: team
            .sample
            .as_ref()
            .is_some_and(|sample| sample.from != systems(questionnaire, assessment)),
    }
}

fn member_row(assessment: &Assessment, id: &MemberId, share: Share, today: Date) -> MemberRow {
    let hand_in = assessment.team.hand_ins.get(id);
    let own = assessment.members.get(id).and_then(|member| member.due);
    let due = own.or(assessment.team.due);
    MemberRow {
        id: id.clone(),
        standing: hand_in.map(|hand_in| hand_in.standing),
        changed_since: hand_in.is_some_and(|hand_in| {
            hand_in.standing != Standing::Returned && hand_in.digest != own_digest(assessment, id)
        }),
        due,
        is_late: due.is_some_and(|due| due < today) && !share.owes.is_empty(),
        share,
    }
}

impl Overview {
    /// How far a member is.
    pub fn member(&self, id: &MemberId) -> Option<&MemberRow> {
        self.members.iter().find(|row| row.id == *id)
    }

    /// The domain that an item was set aside in, if that needs a second member.
    pub fn set_aside_with(&self, item: &ItemId) -> Option<&SetAside> {
        self.set_aside.iter().find(|domain| domain.open.contains(item))
    }
}

/// A digest of all that a member has answered.
fn own_digest(assessment: &Assessment, member: &MemberId) -> String {
    let items: BTreeSet<ItemId> = assessment.answers.keys().cloned().collect();
    digest(assessment, &items, Some(member))
}

/// A member's part gets a standing.
pub fn hand_in(
    assessment: &Assessment,
    member: &MemberId,
    standing: Standing,
    remarks: &str,
    by: &MemberId,
    at: Timestamp,
) -> Change {
    let digest = own_digest(assessment, member);
    let remarks = remarks.trim().to_owned();
    let hand_in = HandIn { standing, remarks, by: by.clone(), at, digest };
    Change::hand_in(assessment, member, Some(hand_in))
}

/// A member puts a name under a part as it is now.
pub fn sign_off(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    part: &Part,
    by: &MemberId,
    at: Timestamp,
) -> Change {
    let digest = digest(assessment, &part.items(questionnaire), None);
    Change::sign_off(assessment, part, by, Some(SignOff { at, digest }))
}

/// Something is said about an item.
pub fn comment(
    assessment: &Assessment,
    item: &ItemId,
    by: &MemberId,
    words: &str,
    at: Timestamp,
) -> Change {
    let words = words.trim().to_owned();
    let comment = Comment {
        item: item.clone(),
        by: by.clone(),
        at,
        mentions: mentions(&words, &assessment.members),
        text: words,
        resolved: false,
    };
    Change::comment(assessment, item, &new_comment_id(), Some(comment))
}

/// A comment is dealt with, or open again.
pub fn resolve(assessment: &Assessment, id: &CommentId, resolved: bool) -> Option<Change> {
    let comment = assessment.team.comments.get(id)?;
    let changed = Comment { resolved, ..comment.clone() };
    Some(Change::comment(assessment, &comment.item, id, Some(changed)))
}

/// A member agrees that all is set aside that is set aside in a domain now.
pub fn agree(
    assessment: &Assessment,
    set_aside: &SetAside,
    by: &MemberId,
    at: Timestamp,
) -> Change {
    let agreement = Agreement { items: set_aside.items.iter().cloned().collect(), at };
    Change::agreement(assessment, &set_aside.domain, by, Some(agreement))
}

/// Whether a member's word would make a difference: whoever set everything aside alone can't agree
/// with that.
pub fn can_agree(assessment: &Assessment, set_aside: &SetAside, member: &MemberId) -> bool {
    set_aside.open.iter().any(|item| !authors(assessment, item).contains(member))
}

/// The profile's question for systems, where the questionnaire has one.
pub fn systems_field(questionnaire: &Questionnaire) -> Option<&ProfileField> {
    questionnaire.profile.iter().find(|field| field.kind == FieldKind::Names)
}

/// The organisation's systems, as its profile names them.
pub fn systems(questionnaire: &Questionnaire, assessment: &Assessment) -> BTreeSet<String> {
    let value = systems_field(questionnaire).and_then(|field| assessment.profile.get(&field.id));
    match value {
        Some(FieldValue::Names(names)) => names.clone(),
        _ => BTreeSet::new(),
    }
}

/// Draws systems with a seed that nobody chose.
pub fn draw(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    by: &MemberId,
    at: Timestamp,
) -> Change {
    let from = systems(questionnaire, assessment);
    Change::sample(assessment, Some(Sample::draw(from, new_seed(), by.clone(), at)))
}

/// An id for somebody who joins, other than everybody's who is on the team or has answered.
pub fn new_member_id(assessment: &Assessment, name: &str) -> MemberId {
    let id = MemberId::from_name(name);
    let is_taken = |id: &MemberId| {
        assessment.members.contains_key(id)
            || assessment.answers.values().any(|answers| answers.contains_key(id))
    };
    if !is_taken(&id) {
        return id;
    }
    let numbered = (2_u32..).map(|number| MemberId::from(format!("{id}-{number}")));
    numbered.into_iter().find(|id| !is_taken(id)).unwrap_or(id)
}
