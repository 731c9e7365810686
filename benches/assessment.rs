//! One assessment: rescoring, opening, saving, merging, advising, and reports of every format; with 70
//! items answered by eight people, and with 500 by fifty.

use std::time::Duration;

use criterion::Criterion;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use waymark::model::{
    AnswerKey, Assessment, AssessmentId, Change, Coverage, Edit, Evidence, EvidenceId, Item,
    ItemId, Level, Member, MemberId, Questionnaire, Response,
};
use waymark::ops::report::{Options, Preset, ReportFormat};
use waymark::ops::{self, Packs};
use waymark::scoring::goals::{Ask, Goal, advise};
use waymark::scoring::{Wish, score};
use waymark::storage::{entry_id, parse_assessment, write_assessment};
use waymark::text::Text;

use crate::limits::Limits;

const TODAY: Date = Date::constant(2026, 11, 23);

/// A size of the data: items, members, and what it is called.
type Size = (usize, usize, &'static str);

const TEAM: Size = (70, 8, "70x8");
const LARGEST: Size = (500, 50, "500x50");

pub(crate) fn run(criterion: &mut Criterion, limits: &mut Limits) {
    let packs = ops::load_packs(&Text::new("en"));
    let built_in = ops::find_questionnaire(&packs, None).unwrap();
    for size in [TEAM, LARGEST] {
        of_size(criterion, limits, &built_in, size);
    }
    limits.ratio(
        "rescoring 500 x 50, of 70 x 8, per answer",
        "500x50/rescore",
        "70x8/rescore",
        1.5 * answers(LARGEST) / answers(TEAM),
    );
    content_and_reports(criterion, limits, &packs);
}

fn answers((items, members, _): Size) -> f64 {
    (items * members) as f64
}

fn of_size(criterion: &mut Criterion, limits: &mut Limits, built_in: &Questionnaire, size: Size) {
    let (items, members, name) = size;
    let questionnaire = with_items(built_in, items);
    let assessment = answered(&questionnaire, 0..members, members);
    let text = write_assessment(&assessment);
    let value: ron::Value = ron::from_str(&text).unwrap();

    let mut group = criterion.benchmark_group(name);
    group.sample_size(10).measurement_time(Duration::from_secs(2));
    group.bench_function("rescore", |bencher| {
        bencher.iter(|| score(&questionnaire, &assessment, TODAY));
    });
    group.bench_function("open", |bencher| {
        bencher.iter(|| parse_assessment("a.ron", text.as_bytes()).unwrap());
    });
    group.bench_function("open_plain_ron", |bencher| {
        bencher.iter(|| ron::from_str::<ron::Value>(&text).unwrap());
    });
    group.bench_function("write", |bencher| bencher.iter(|| write_assessment(&assessment)));
    group.bench_function("write_plain_ron", |bencher| {
        bencher.iter(|| ron::to_string(&value).unwrap());
    });
    // Two halves of the team, who worked apart.
    let one = answered(&questionnaire, 0..members / 2, members);
    let other = answered(&questionnaire, members / 2..members, members);
    group.bench_function("merge_two", |bencher| bencher.iter(|| ops::merge(&one, &other)));
    let scores = score(&questionnaire, &assessment, TODAY);
    let ask = Ask { goal: Goal::Targets, wish: Wish::Cheapest, days: None };
    group.bench_function("advise", |bencher| {
        bencher.iter(|| advise(&questionnaire, &assessment, &scores, &ask));
    });
    group.finish();

    let bench = |bench: &str| format!("{name}/{bench}");
    if size == TEAM {
        limits.milliseconds("rescoring after an edit, 70 x 8", &bench("rescore"), 0.05);
    }
    for what in ["open", "write"] {
        limits.ratio(
            &format!("{what} {items} x {members}, of plain ron"),
            &bench(what),
            &bench(&format!("{what}_plain_ron")),
            1.5,
        );
    }
}

fn content_and_reports(criterion: &mut Criterion, limits: &mut Limits, packs: &Packs) {
    let mut group = criterion.benchmark_group("sample");
    group.sample_size(10).measurement_time(Duration::from_secs(2));
    group.bench_function("load_content", |bencher| {
        bencher.iter(|| ops::load_packs(&Text::new("en")));
    });
    let opened = ops::sample(packs).unwrap();
    let text = Text::new("en");
    let options = Options::of(Preset::Full);
    for format in ReportFormat::ALL {
        group.bench_function(format!("report_{}", format.extension()), |bencher| {
            bencher.iter(|| {
                let (questionnaire, assessment) = (&opened.questionnaire, &opened.assessment);
                let as_of = ops::SAMPLE_AS_OF;
                ops::report::report(questionnaire, assessment, packs, &options, as_of, &text)
                    .bytes(format)
                    .unwrap()
            });
        });
    }
    group.finish();
    limits.milliseconds("a full PDF of the sample", "sample/report_pdf", 1500.0);
}

/// The built-in questionnaire with as many items, which repeat themselves under other ids.
fn with_items(built_in: &Questionnaire, count: usize) -> Questionnaire {
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
fn answered(
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
