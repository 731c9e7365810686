use waymark::model::*;
use waymark::storage::*;

#[test]
fn shape() {
    let mut a = Assessment {
        id: "x".into(),
        questionnaire: "private-sector".into(),
        questionnaire_version: "1".into(),
        created: "2026-11-23T10:00:00.25Z".parse().unwrap(),
        organisation: "O'Brien \"q\"\n\u{202e}é👩‍💻".into(),
        mode: Mode::Quick,
        profile: Profile::new(),
        members: Default::default(),
        answers: Default::default(),
        decisions: Default::default(),
        targets: Default::default(),
    };
    println!("{}", write_assessment(&a));
    a.profile.insert("markets".into(), FieldValue::Choices(["eu".into(), "uk".into()].into()));
    a.profile.insert("sells_ai".into(), FieldValue::Flag(true));
    a.members.insert("ana".into(), Member { name: "Ana".into(), function: Some("legal".into()) });
    a.members.insert("bo".into(), Member { name: "Bo".into(), function: None });
    a.answers.entry("STR-01".into()).or_default().insert(
        "ana".into(),
        Answer {
            response: Some(Response::NotApplicable("because".into())),
            coverage: Some(Coverage::None),
            confidence: Some(Confidence::High),
            evidence: vec![Evidence {
                id: "1".into(),
                title: "t".into(),
                kind: EvidenceKind::Test,
                location: "l".into(),
                date: Some("2026-01-01".parse().unwrap()),
                checked_by: "me".into(),
            }],
            note: "n".into(),
            flagged: true,
            function: Some("legal".into()),
            at: Some("2026-11-23T10:00:00.25Z".parse().unwrap()),
        },
    );
    a.answers.entry("STR-01".into()).or_default().insert(
        "bo".into(),
        Answer { response: Some(Response::Level(Level(3))), ..Answer::default() },
    );
    a.targets.insert("STR-01".into(), Level(4));
    let t = write_assessment(&a);
    println!("{t}");
    let l = parse_assessment("a.ron", t.as_bytes()).unwrap();
    assert_eq!(l.value, a);
    for bad in [
        t.replace("Level(3)", "Level(x)"),
        t.replace("item: \"STR-01\", member: \"bo\"", "item: \"STR-01\", member: \"ana\""),
        t.replace("2026-01-01", "2026-13-01"),
        t.replace("format: 1", "format: 2"),
        t.replace("waymark.assessment", "waymark.framework"),
        t.replace("Choices([\"eu\"", "Coices([\"eu\""),
        t.replace("note:", "nte:"),
        t.replace("item: \"STR-01\", member: \"bo\"", "member: \"bo\""),
    ] {
        match parse_assessment("a.ron", bad.as_bytes()) {
            Ok(l) => println!("OK {:?}", l.warnings),
            Err(e) => {
                println!("{:?}", e.cause);
                for p in e.problems {
                    println!("   {p}");
                }
            }
        }
    }
}
