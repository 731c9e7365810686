//! A team of eight plays three weeks over separate files, each answer in a process of its own.

use std::fs;

use jiff::Timestamp;
use waymark::model::{Assessment, Change, Edit, Level, Member, Part};
use waymark::ops::team;
use waymark::ops::{self, Expect, load_packs, open};
use waymark::storage::{entry_id, read_assessment, write_assessment};

use crate::support::place::Place;

/// Eight people in five functions.
const TEAM: [(&str, &str); 8] = [
    ("Ana", "legal"),
    ("Ben", "legal"),
    ("Cara", "engineering"),
    ("Dev", "engineering"),
    ("Eve", "security"),
    ("Finn", "data"),
    ("Gita", "executive"),
    ("Hugo", "executive"),
];

fn at(minute: i64) -> Timestamp {
    Timestamp::new(1_795_100_000 + 60 * minute, 0).unwrap()
}

/// Does something to the assessment in a file, as a window would.
fn edit(
    place: &Place,
    file: &str,
    by: &str,
    minute: i64,
    make: impl FnOnce(&Assessment) -> Vec<Change>,
) {
    let read = read_assessment(&place.path(file)).unwrap();
    let mut assessment = read.value;
    let changes = make(&assessment);
    assessment.record(Edit { by: by.into(), at: at(minute), changes }, entry_id);
    ops::save(&assessment, &place.path(file), Expect::Same(read.stamp), None).unwrap();
}

fn read(place: &Place, file: &str) -> Assessment {
    let loaded = read_assessment(&place.path(file)).unwrap();
    assert_eq!(loaded.warnings, [], "{file}");
    loaded.value
}

/// Whoever's answer is there, and what they say.
fn level(assessment: &Assessment, item: &str, member: &str) -> Option<u8> {
    assessment.answers.get(item)?.get(member)?.claimed().map(|level| level.0)
}

#[test]
fn a_team_of_eight_loses_nothing_over_files_that_are_merged_in_any_order() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    let questionnaire = open(
        &place.path("a.ron"),
        &load_packs(&waymark::text::Text::new("en")),
        "2026-11-23".parse().unwrap(),
    )
    .unwrap()
    .questionnaire;
    // The team is set up by one of them: everybody's function, the day, blind, and one exception.
    edit(&place, "a.ron", "gita", 0, |document| {
        let joins = TEAM.iter().map(|(name, function)| {
            let member = Member::new(*name, Some((*function).into()));
            Change::member(document, &name.to_lowercase().as_str().into(), Some(member))
        });
        let mut changes: Vec<Change> = joins.collect();
        changes.push(Change::due(document, Some("2026-12-15".parse().unwrap())));
        changes
    });
    // Everybody takes the file along.
    for (name, _) in TEAM {
        fs::copy(place.path("a.ron"), place.path(&format!("{name}.ron"))).unwrap();
    }
    // Overlapping answers: all eight to two items, in their own files.
    for (index, (name, _)) in TEAM.iter().enumerate() {
        let own = u8::try_from(index % 5).unwrap();
        for (item, level) in [("STR-01", own), ("REG-01", 2)] {
            let ran = place.run(&format!("answer {name}.ron {item} --level {level} --by {name}"));
            assert_eq!(ran.code, 0, "{}", ran.err);
        }
    }
    // One person on two machines, without one knowing of the other: a conflict, later settled.
    fs::copy(place.path("Eve.ron"), place.path("Eve-laptop.ron")).unwrap();
    place.run("answer Eve.ron SEC-01 --level 1 --by Eve");
    place.run("answer Eve-laptop.ron SEC-01 --level 3 --by Eve");
    // Dev gets a copy with just his items, and it is filled in with him by Hugo.
    place.done("hand-out Cara.ron --to dev-out.ron --member Dev");
    let copy = read(&place, "dev-out.ron");
    let items = copy.hand_out.as_ref().unwrap().items.clone();
    assert!(!items.is_empty() && items.len() < questionnaire.items.len());
    let his = items.iter().find(|item| item.as_str() != "STR-01").unwrap().clone();
    let said = format!("answer dev-out.ron {his} --level 4 --by Dev --entered-by Hugo");
    assert_eq!(place.run(&said).code, 0);
    // Ana is renamed in one file while she answers in another.
    edit(&place, "Gita.ron", "gita", 10, |document| {
        let renamed = Member { name: "Ana Lima".to_owned(), ..document.members["ana"].clone() };
        vec![Change::member(document, &"ana".into(), Some(renamed))]
    });
    place.run("answer Ana.ron REG-02 --level 2 --by Ana");
    // Ben asks her something; Finn, who hasn't seen it, resolves nothing. Gita signs what she has.
    edit(&place, "Ben.ron", "ben", 11, |document| {
        vec![team::comment(document, &"REG-01".into(), &"ben".into(), "@Ana, both?", at(11))]
    });
    edit(&place, "Gita.ron", "gita", 12, |document| {
        vec![team::sign_off(document, &questionnaire, &Part::Whole, &"gita".into(), at(12))]
    });

    // Every file is brought together with the others, in two orders.
    let names: Vec<String> = TEAM
        .iter()
        .map(|(name, _)| format!("{name}.ron"))
        .chain(["Eve-laptop.ron".to_owned(), "dev-out.ron".to_owned()])
        .collect();
    let there = names.join(" ");
    let back = names.iter().rev().cloned().collect::<Vec<_>>().join(" ");
    place.done(&format!("merge a.ron {there} --to one.ron"));
    place.done(&format!("merge {back} a.ron --to other.ron"));
    assert_eq!(place.read("one.ron"), place.read("other.ron"), "in whatever order");
    // And everybody takes the others' in, one after the other, from where they are.
    for (index, (name, _)) in TEAM.iter().enumerate() {
        let mut others = names.clone();
        others.rotate_left(index);
        let own = format!("{name}.ron");
        others.retain(|other| *other != own);
        let copies: Vec<_> =
            [own.clone()].into_iter().chain(others).chain(["a.ron".to_owned()]).collect();
        place.done(&format!("merge {} --to side-{index}.ron", copies.join(" ")));
        assert_eq!(place.read(&format!("side-{index}.ron")), place.read("one.ron"), "{name}");
    }

    let all = read(&place, "one.ron");
    for (index, (name, _)) in TEAM.iter().enumerate() {
        let id = name.to_lowercase();
        assert_eq!(level(&all, "STR-01", &id), u8::try_from(index % 5).ok(), "{name}");
        assert_eq!(level(&all, "REG-01", &id), Some(2), "{name}");
    }
    assert_eq!(level(&all, "REG-02", "ana"), Some(2), "under the id that she always had");
    assert_eq!(all.members["ana"].name, "Ana Lima");
    assert_eq!(all.members.len(), 8);
    assert_eq!(all.hand_out, None);
    let entered = &all.answers[&his]["dev"];
    assert_eq!(
        (entered.claimed(), entered.entered_by.clone()),
        (Some(Level(4)), Some("hugo".into()))
    );
    let conflicts = all.trail.conflicts();
    assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    assert_eq!(conflicts[0].place.item().unwrap().as_str(), "SEC-01");
    assert_eq!(all.team.mentions_of(&"ana".into()).len(), 1);
    let team = place.done("team one.ron --as-of 2026-12-16");
    assert!(team.contains("the whole assessment signed off by Gita"), "{team}");
    assert!(team.contains("but changed since"), "others answered what she had not seen: {team}");
    assert!(team.contains("Ana Lima (Legal)") && team.contains("overdue"), "{team}");

    // What Eve settles in one file is settled in all, and Ana's answer resolves the comment.
    edit(&place, "one.ron", "eve", 100_000, |_| vec![conflicts[0].keep().unwrap()]);
    fs::copy(place.path("other.ron"), place.path("late.ron")).unwrap();
    edit(&place, "late.ron", "ana", 100_001, |document| {
        let (id, _) = document.team.mentions_of(&"ana".into())[0];
        vec![team::resolve(document, id, true).unwrap()]
    });
    place.done("merge late.ron one.ron --to end.ron");
    place.done("merge one.ron late.ron other.ron --to end-too.ron");
    assert_eq!(place.read("end.ron"), place.read("end-too.ron"));
    let end = read(&place, "end.ron");
    assert_eq!(end.trail.conflicts(), []);
    assert!(end.team.comments.values().all(|comment| comment.resolved));
    assert_eq!(end.answers.values().map(|of| of.len()).sum::<usize>(), 8 + 8 + 1 + 1 + 1);
    assert_eq!(write_assessment(&end.replayed()), write_assessment(&end));
}
