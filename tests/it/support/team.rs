//! What a team arranges, at random: whole, and as single changes to a document.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use proptest::collection::{btree_map, btree_set};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use waymark::model::{
    Agreement, Assessment, Assignee, Change, Comment, HandIn, HandOut, MemberId, Part, Sample,
    SignOff, Standing, Team,
};

fn day() -> impl Strategy<Value = Date> {
    (0..400_i32).prop_map(|days| Date::constant(2026, 1, 1).saturating_add(days.days()))
}

fn moment() -> impl Strategy<Value = Timestamp> {
    (0..9_999_999_i64).prop_map(|second| Timestamp::new(1_790_000_000 + second, 0).unwrap())
}

fn part(id: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = Part> {
    prop_oneof![
        Just(Part::Whole),
        id.clone().prop_map(|id| Part::Stage(id.into())),
        id.clone().prop_map(|id| Part::Domain(id.into())),
        id.prop_map(|id| Part::Item(id.into())),
    ]
}

fn assignee(id: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = Assignee> {
    prop_oneof![
        id.clone().prop_map(|id| Assignee::Function(id.into())),
        id.prop_map(|id| Assignee::Member(id.into())),
    ]
}

fn standing() -> impl Strategy<Value = Standing> {
    select(vec![Standing::HandedIn, Standing::Returned, Standing::Accepted])
}

/// Everything that a team can arrange, with ids and texts of these kinds.
pub(crate) fn team(
    id: impl Strategy<Value = String> + Clone + 'static,
    words: impl Strategy<Value = String> + Clone + 'static,
) -> impl Strategy<Value = Team> {
    let hand_in = (standing(), words.clone(), id.clone(), moment(), words.clone()).prop_map(
        |(standing, remarks, by, at, digest)| HandIn {
            standing,
            remarks,
            by: by.into(),
            at,
            digest,
        },
    );
    let sign_off = (moment(), words.clone()).prop_map(|(at, digest)| SignOff { at, digest });
    let comment = (
        id.clone(),
        id.clone(),
        moment(),
        words.clone(),
        btree_set(id.clone(), 0..3),
        any::<bool>(),
    )
        .prop_map(|(item, by, at, text, mentions, resolved)| Comment {
            item: item.into(),
            by: by.into(),
            at,
            text,
            mentions: mentions.into_iter().map(Into::into).collect(),
            resolved,
        });
    let agreement = (btree_set(id.clone(), 0..3), moment()).prop_map(|(items, at)| Agreement {
        items: items.into_iter().map(Into::into).collect(),
        at,
    });
    let sample = (btree_set(words, 0..5), any::<u64>(), id.clone(), moment())
        .prop_map(|(names, seed, by, at)| Sample::draw(names, seed, by.into(), at));
    (
        of(day()),
        any::<bool>(),
        btree_map(part(id.clone()), assignee(id.clone()), 0..3),
        btree_map(id.clone(), hand_in, 0..3),
        btree_map((part(id.clone()), id.clone()), sign_off, 0..3),
        btree_map(id.clone(), comment, 0..3),
        btree_map((id.clone(), id), agreement, 0..3),
        of(sample),
    )
        .prop_map(
            |(due, blind, assignments, hand_ins, sign_offs, comments, agreements, sample)| Team {
                due,
                blind,
                assignments,
                hand_ins: hand_ins.into_iter().map(|(id, value)| (id.into(), value)).collect(),
                sign_offs: sign_offs
                    .into_iter()
                    .map(|((part, member), value)| ((part, member.into()), value))
                    .collect(),
                comments: comments.into_iter().map(|(id, value)| (id.into(), value)).collect(),
                agreements: agreements
                    .into_iter()
                    .map(|((domain, member), value)| ((domain.into(), member.into()), value))
                    .collect(),
                sample,
            },
        )
}

/// For whom a copy is.
pub(crate) fn hand_out(
    id: impl Strategy<Value = String> + Clone,
) -> impl Strategy<Value = Option<HandOut>> {
    let hand_out = (id.clone(), btree_set(id.clone(), 0..3), id, moment()).prop_map(
        |(member, items, by, at)| HandOut {
            member: member.into(),
            items: items.into_iter().map(Into::into).collect(),
            by: by.into(),
            at,
        },
    );
    of(hand_out)
}

/// One thing that somebody arranges; what it was depends on the document at the time.
#[derive(Clone, Debug)]
pub(crate) enum Arranged {
    Due(Option<Date>),
    Blind(bool),
    Assignment(Part, Option<Assignee>),
    HandIn(&'static str, Option<Standing>),
    SignOff(Part, &'static str, Option<Timestamp>),
    Comment(&'static str, u8, Option<(String, bool)>),
    Agreement(&'static str, Option<BTreeSet<&'static str>>),
    Sample(Option<u64>),
}

const ITEMS: [&str; 2] = ["STR-01", "STR-02"];
const PEOPLE: [&str; 2] = ["ana", "bo"];

/// Few places, so that changes meet.
pub(crate) fn arranged() -> impl Strategy<Value = Arranged> {
    let item = || select(ITEMS.to_vec());
    let person = || select(PEOPLE.to_vec());
    let part = || part(select(vec!["S1".to_owned(), "STR".to_owned()]));
    prop_oneof![
        of(day()).prop_map(Arranged::Due),
        any::<bool>().prop_map(Arranged::Blind),
        (part(), of(assignee(person().prop_map(str::to_owned).boxed())))
            .prop_map(|(part, to)| Arranged::Assignment(part, to)),
        (person(), of(standing())).prop_map(|(id, standing)| Arranged::HandIn(id, standing)),
        (part(), person(), of(moment())).prop_map(|(part, id, at)| Arranged::SignOff(part, id, at)),
        (item(), 0..3_u8, of(("[ab]{1,2}", any::<bool>())))
            .prop_map(|(item, id, comment)| Arranged::Comment(item, id, comment)),
        (person(), of(btree_set(item(), 0..2))).prop_map(|(id, of)| Arranged::Agreement(id, of)),
        of(0..3_u64).prop_map(Arranged::Sample),
    ]
}

impl Arranged {
    /// The change to a document that `by` makes.
    pub(crate) fn on(&self, document: &Assessment, by: &MemberId, at: Timestamp) -> Change {
        match self.clone() {
            Self::Due(due) => Change::due(document, due),
            Self::Blind(blind) => Change::blind(document, blind),
            Self::Assignment(part, to) => Change::assignment(document, &part, to),
            Self::HandIn(member, standing) => {
                let hand_in = standing.map(|standing| HandIn {
                    standing,
                    remarks: String::new(),
                    by: by.clone(),
                    at,
                    digest: "d".to_owned(),
                });
                Change::hand_in(document, &member.into(), hand_in)
            }
            Self::SignOff(part, member, at) => {
                let sign_off = at.map(|at| SignOff { at, digest: "d".to_owned() });
                Change::sign_off(document, &part, &member.into(), sign_off)
            }
            Self::Comment(item, id, comment) => {
                // A comment never moves to another item; each has its own.
                let id = format!("{item}-{id}");
                let comment = comment.map(|(text, resolved)| Comment {
                    item: item.into(),
                    by: by.clone(),
                    at,
                    text,
                    mentions: BTreeSet::new(),
                    resolved,
                });
                Change::comment(document, &item.into(), &id.into(), comment)
            }
            Self::Agreement(member, items) => {
                let agreement = items.map(|items| Agreement {
                    items: items.into_iter().map(Into::into).collect(),
                    at,
                });
                Change::agreement(document, &"STR".into(), &member.into(), agreement)
            }
            Self::Sample(seed) => {
                let names = ["Chat", "Routing", "Pricing", "Search"].map(str::to_owned).into();
                let sample = seed.map(|seed| Sample::draw(names, seed, by.clone(), at));
                Change::sample(document, sample)
            }
        }
    }
}
