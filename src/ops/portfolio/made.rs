//! Made-up assessments, to try a portfolio with as many as one likes. The same seed gives the same
//! files; broken and odd ones are among them.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::model::{
    AnswerKey, Assessment, AssessmentId, Change, Coverage, Edit, Evidence, EvidenceId, FieldKind,
    FieldValue, Item, Level, Member, MemberId, Questionnaire, Response, SplitMix,
};
use crate::ops::begin;
use crate::storage::{Expect, atomic, entry_id, write_assessment};

/// One file in so many is broken or odd.
const ODD: usize = 40;

/// Files in a folder of their own, one folder for each group.
const IN_A_FOLDER: usize = 100;

const FIRST: [&str; 24] = [
    "North", "Blue", "Silver", "Harbour", "Cedar", "Union", "Atlas", "Meadow", "Signal", "Granite",
    "Delta", "Orchid", "Polar", "Summit", "Valley", "Copper", "Linden", "Marble", "Ocean",
    "Prairie", "Quartz", "River", "Stone", "Willow",
];
const SECOND: [&str; 24] = [
    "Freight",
    "Care",
    "Foods",
    "Energy",
    "Media",
    "Bank",
    "Robotics",
    "Textiles",
    "Insurance",
    "Telecom",
    "Labs",
    "Motors",
    "Pharma",
    "Logistics",
    "Software",
    "Retail",
    "Chemicals",
    "Paper",
    "Airways",
    "Rail",
    "Games",
    "Farming",
    "Mining",
    "Schools",
];
const PEOPLE: [&str; 12] = [
    "Ana Silva",
    "Ben Okafor",
    "Chen Li",
    "Dana Novak",
    "Emil Larsen",
    "Fatima Haddad",
    "Goran Kos",
    "Hana Sato",
    "Ivo Peters",
    "Jana Meyer",
    "Kofi Mensah",
    "Lea Martin",
];

/// Writes `count` files below a folder, as they might stand on a day. Existing files of the same
/// names are replaced.
///
/// # Errors
/// What the system says.
pub fn make(
    folder: &Path,
    count: usize,
    seed: u64,
    questionnaire: &Questionnaire,
    today: Date,
) -> io::Result<()> {
    for group in 0..count.div_ceil(IN_A_FOLDER) {
        fs::create_dir_all(folder.join(group_name(group)))?;
    }
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return Ok(());
            }
            let (name, bytes) = file(index, seed, questionnaire, today);
            let path = folder.join(group_name(index / IN_A_FOLDER)).join(name);
            atomic::write(&path, &bytes, &Expect::Anything)
                .map_err(|failed| io::Error::other(failed.to_string()))?;
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut made = work();
        for other in others {
            let fault = |_| Err(io::Error::other("a thread that made files stopped"));
            made = made.and(other.join().unwrap_or_else(fault));
        }
        made
    })
}

fn group_name(group: usize) -> String {
    format!("group-{group:03}")
}

/// A file's name and what is in it.
fn file(index: usize, seed: u64, questionnaire: &Questionnaire, today: Date) -> (String, Vec<u8>) {
    let mut numbers = SplitMix(seed.wrapping_mul(1_000_003).wrapping_add(index as u64));
    let assessment = assessment(index, &mut numbers, questionnaire, today);
    let text = write_assessment(&assessment);
    let odd = if numbers.below(ODD) == 0 { 1 + numbers.below(5) } else { 0 };
    let (ending, bytes) = match odd {
        // Cut off in the middle.
        1 => ("ron", text.as_bytes()[..text.len() / 2].to_vec()),
        2 => ("ron", text.replacen("format: 2", "format: 99", 1).into_bytes()),
        3 => ("ron", text.replacen("\"private-sector\"", "\"unheard-of\"", 1).into_bytes()),
        4 => ("ron.age", b"age-encryption.org/v1\n-> scrypt made up\n".to_vec()),
        // An assessment by another name.
        5 => ("txt", text.into_bytes()),
        _ => ("ron", text.into_bytes()),
    };
    (format!("assessment-{index:05}.{ending}"), bytes)
}

/// One assessment: an organisation somewhere between beginning and mature, answered by a few people
/// over some weeks.
pub fn assessment(
    index: usize,
    numbers: &mut SplitMix,
    questionnaire: &Questionnaire,
    today: Date,
) -> Assessment {
    let day = |days: i64| {
        let date = today.saturating_sub(jiff::Span::new().days(days));
        jiff::tz::TimeZone::UTC.to_timestamp(date.at(9, 0, 0, 0)).unwrap_or(Timestamp::UNIX_EPOCH)
    };
    let begun = 20 + numbers.below(200) as i64;
    let name = format!(
        "{} {} {index}",
        FIRST[numbers.below(FIRST.len())],
        SECOND[numbers.below(SECOND.len())]
    );
    let id = AssessmentId::from(format!("made-{index:05}-{:08x}", numbers.below(1 << 31)));
    let mut made = Assessment::new(id, questionnaire, name, day(begun));
    begin(&mut made, None);
    let mut at = day(begun);
    let mut step = |made: &mut Assessment, by: &MemberId, changes: Vec<Change>| {
        at = at.saturating_add(SignedDuration::from_mins(7)).unwrap_or(at);
        made.record(Edit { by: by.clone(), at, changes }, entry_id);
    };
    let team: Vec<MemberId> = (0..2 + numbers.below(4))
        .map(|place| {
            let name = PEOPLE[(index + place * 5) % PEOPLE.len()];
            let id = MemberId::from_name(name);
            let function =
                questionnaire.functions.get(numbers.below(questionnaire.functions.len()));
            let member = Member::new(name, function.map(|function| function.id.clone()));
            let change = Change::member(&made, &id, Some(member));
            step(&mut made, &id, vec![change]);
            id
        })
        .collect();
    let first = team[0].clone();
    for field in &questionnaire.profile {
        let value = match &field.kind {
            FieldKind::Flag => FieldValue::Flag(numbers.below(2) == 0),
            FieldKind::Choice(options) => {
                FieldValue::Choice(options[numbers.below(options.len())].id.clone())
            }
            FieldKind::Choices(options) => FieldValue::Choices(
                options
                    .iter()
                    .filter(|_| numbers.below(3) == 0)
                    .map(|option| option.id.clone())
                    .collect(),
            ),
            FieldKind::Names => continue,
        };
        let change = Change::profile(&made, &field.id, Some(value));
        step(&mut made, &first, vec![change]);
    }
    let maturity = numbers.below(60);
    let answered = 4 + numbers.below(7);
    for item in &questionnaire.items {
        if item.condition.holds(&made.profile) == Some(false) || numbers.below(10) >= answered {
            continue;
        }
        let member = &team[numbers.below(team.len())];
        let changes = answer(&made, item, member, maturity, numbers, questionnaire, today);
        step(&mut made, member, changes);
    }
    made
}

fn answer(
    made: &Assessment,
    item: &Item,
    member: &MemberId,
    maturity: usize,
    numbers: &mut SplitMix,
    questionnaire: &Questionnaire,
    today: Date,
) -> Vec<Change> {
    let key = AnswerKey::new(&item.id, member);
    let top = usize::from(questionnaire.top_level().0);
    let level = ((maturity + numbers.below(30)) / 14).min(top);
    let response = match numbers.below(20) {
        0 => Response::Unknown,
        1 => Response::NotApplicable("not part of our work".to_owned()),
        _ => Response::Level(Level(u8::try_from(level).unwrap_or_default())),
    };
    let mut changes = vec![
        Change::response(made, &key, Some(response)),
        Change::coverage(
            made,
            &key,
            Some(if numbers.below(3) == 0 { Coverage::Half } else { Coverage::All }),
        ),
    ];
    if numbers.below(4) > 0 {
        let id = EvidenceId::from(format!("{}-{}", item.id, numbers.below(1 << 30)));
        let age = numbers.below(900) as i64;
        let evidence = Evidence {
            title: format!("{}, minutes and export", item.title),
            date: Some(today.saturating_sub(jiff::Span::new().days(age))),
            owner: PEOPLE[numbers.below(PEOPLE.len())].to_owned(),
            checked_by: if numbers.below(5) == 0 {
                "Internal audit".to_owned()
            } else {
                String::new()
            },
            ..Evidence::default()
        };
        changes.extend(Change::new_evidence(made, &key, &id, evidence));
    }
    if numbers.below(3) == 0 {
        let note = format!("Seen at the site visit; {} asks for more next quarter.", member);
        changes.push(Change::note(made, &key, note));
    }
    Change::to_present_meanings(made, questionnaire, changes)
}
