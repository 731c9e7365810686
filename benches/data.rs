//! What is measured with: assessments of a size, and the sizes.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use waymark::model::{
    AnswerKey, Assessment, AssessmentId, Change, Coverage, Edit, Evidence, EvidenceId, Item,
    ItemId, Level, Member, MemberId, Questionnaire, Response,
};
use waymark::ops;
use waymark::storage::entry_id;

/// "Today" of all benches.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 23);

/// A size of the data: items, members, and what it is called.
pub(crate) type Size = (usize, usize, &'static str);

/// An ordinary team.
pub(crate) const TEAM: Size = (70, 8, "70x8");

/// As large as an assessment should ever be.
pub(crate) const LARGEST: Size = (500, 50, "500x50");

/// How many answers that makes.
pub(crate) fn answers((items, members, _): Size) -> f64 {
    (items * members) as f64
}

/// The built-in questionnaire with as many items, which repeat themselves under other ids.
pub(crate) fn with_items(built_in: &Questionnaire, count: usize) -> Questionnaire {
    let mut questionnaire = built_in.clone();
    let items = built_in.items.iter().cycle().take(count).enumerate().map(|(index, item)| {
        let round = index / built_in.items.len();
        let id =
            if round == 0 { item.id.clone() } else { ItemId::from(format!("{}x{round}", item.id)) };
        Item { id, ..item.clone() }
    });
    questionnaire.items = items.collect();
    questionnaire
}

/// All items answered by these members of a team, each answer with evidence and some with a note.
pub(crate) fn answered(
    questionnaire: &Questionnaire,
    who: std::ops::Range<usize>,
    members: usize,
) -> Assessment {
    let mut at = Timestamp::from_second(1_780_000_000).unwrap();
    let id = AssessmentId::from("bench");
    let mut made = Assessment::new(id, questionnaire, "Acme".to_owned(), at);
    ops::begin(&mut made, None);
    for number in who {
        let member = MemberId::from(format!("member-{number}"));
        at = at.saturating_add(SignedDuration::from_mins(1)).unwrap();
        let known = Some(Member::new(format!("Member {number} of {members}"), None));
        let changes = vec![Change::member(&made, &member, known)];
        made.record(Edit { by: member.clone(), at, changes }, entry_id);
        for (index, item) in questionnaire.items.iter().enumerate() {
            let key = AnswerKey::new(&item.id, &member);
            let level = u8::try_from((index + number) % 5).unwrap();
            let evidence = EvidenceId::from(format!("{}-{number}", item.id));
            let entry = Evidence {
                title: format!("Minutes {index}"),
                date: Some(Date::constant(2026, 6, 1)),
                ..Evidence::default()
            };
            let mut changes = vec![
                Change::response(&made, &key, Some(Response::Level(Level(level)))),
                Change::coverage(&made, &key, Some(Coverage::Half)),
            ];
            changes.extend(Change::new_evidence(&made, &key, &evidence, entry));
            if index % 3 == 0 {
                let note = "Seen at the site visit; asks for more next quarter.".to_owned();
                changes.push(Change::note(&made, &key, note));
            }
            let changes = Change::to_present_meanings(&made, questionnaire, changes);
            at = at.saturating_add(SignedDuration::from_mins(1)).unwrap();
            made.record(Edit { by: member.clone(), at, changes }, entry_id);
        }
    }
    made
}
