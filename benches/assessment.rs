//! One assessment: rescoring, opening, saving, merging and advising; with 70 items answered by eight
//! people, and with 500 by fifty.

use std::io::Write as _;
use std::time::{Duration, Instant};

use criterion::{BatchSize, Criterion};
use waymark::model::{
    AnswerKey, Assessment, Change, Edit, Level, MemberId, Questionnaire, Response,
};
use waymark::ops::{self, Expect, Packs};
use waymark::scoring::goals::{Ask, Goal, advise};
use waymark::scoring::{Touched, Wish, score};
use waymark::storage::{parse_assessment, write_assessment};

use crate::data::{LARGEST, Size, TEAM, TODAY, answered, answers, with_items};
use crate::is_wanted;
use crate::limits::Limits;

pub(crate) fn run(criterion: &mut Criterion, limits: &mut Limits, packs: &Packs) {
    let built_in = ops::find_questionnaire(packs, None).unwrap();
    for size in [TEAM, LARGEST].into_iter().filter(|(_, _, name)| is_wanted(name)) {
        of_size(criterion, limits, &built_in, size);
    }
    limits.ratio(
        "rescoring after an edit, 500 x 50, of 70 x 8",
        "500x50/rescore_after_an_edit",
        "70x8/rescore_after_an_edit",
        answers(LARGEST) / answers(TEAM),
    );
    limits.ratio(
        "scoring everything, 500 x 50, of 70 x 8",
        "500x50/rescore",
        "70x8/rescore",
        1.5 * answers(LARGEST) / answers(TEAM),
    );
}

/// As many copies are brought together.
const COPIES: usize = 20;

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
    // One answer is changed, and changed back.
    let mut edited = assessment.clone();
    let key = AnswerKey::new(&questionnaire.items[0].id, &MemberId::from("member-0"));
    let mut scores = score(&questionnaire, &edited, TODAY);
    let mut turn = 0;
    group.bench_function("rescore_after_an_edit", |bencher| {
        bencher.iter_custom(|times| {
            let mut taken = Duration::ZERO;
            for _ in 0..times {
                turn = (turn + 1) % 5;
                let change = Change::response(&edited, &key, Some(Response::Level(Level(turn))));
                let edit =
                    Edit { by: key.member.clone(), at: edited.created, changes: vec![change] };
                edit.apply(&mut edited);
                let begun = Instant::now();
                let mut touched = Touched::default();
                touched.add(&edit.changes, &edited);
                scores.follow(&questionnaire, &edited, &touched);
                taken += begun.elapsed();
            }
            taken
        });
    });
    assert_eq!(scores, score(&questionnaire, &edited, TODAY));
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
    // Saving reads its text again before it touches the old file, and waits for the disk.
    let folder = tempfile::tempdir().unwrap();
    let (own, plain) = (folder.path().join("own.ron"), folder.path().join("plain.ron"));
    group.bench_function("save", |bencher| {
        bencher.iter(|| ops::save(&assessment, &own, Expect::Anything, None).unwrap());
    });
    group.bench_function("save_plain_ron", |bencher| {
        bencher.iter(|| {
            let text = ron::to_string(&value).unwrap();
            ron::from_str::<ron::Value>(&text).unwrap();
            let mut file = std::fs::File::create(&plain).unwrap();
            file.write_all(text.as_bytes()).unwrap();
            file.sync_all().unwrap();
        });
    });
    // Two halves of the team, who worked apart.
    let one = answered(&questionnaire, 0..members / 2, members);
    let other = answered(&questionnaire, members / 2..members, members);
    group.bench_function("merge_two", |bencher| bencher.iter(|| ops::merge(&one, &other)));
    // Twenty copies of one assessment, each with the work of a few.
    let begun = answered(&questionnaire, 0..0, members);
    let copies: Vec<Assessment> = (0..COPIES)
        .map(|copy| {
            answered(
                &questionnaire,
                copy * members / COPIES..(copy + 1) * members / COPIES,
                members,
            )
        })
        .collect();
    group.bench_function("merge_twenty", |bencher| {
        bencher.iter_batched(
            || begun.clone(),
            |begun| copies.iter().fold(begun, |all, copy| ops::merge(&all, copy).assessment),
            BatchSize::LargeInput,
        );
    });
    let scores = score(&questionnaire, &assessment, TODAY);
    let ask = Ask { goal: Goal::Targets, wish: Wish::Cheapest, days: None };
    group.bench_function("advise", |bencher| {
        bencher.iter(|| advise(&questionnaire, &assessment, &scores, &ask));
    });
    group.finish();

    let bench = |bench: &str| format!("{name}/{bench}");
    if size == TEAM {
        limits.milliseconds(
            "rescoring after an edit, 70 x 8",
            &bench("rescore_after_an_edit"),
            0.05,
        );
    }
    for what in ["open", "write", "save"] {
        limits.ratio(
            &format!("{what} {items} x {members}, of plain ron"),
            &bench(what),
            &bench(&format!("{what}_plain_ron")),
            1.5,
        );
    }
}
