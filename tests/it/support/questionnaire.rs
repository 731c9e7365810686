//! A small questionnaire that can be held in one's head, and words to answer it with.
//!
//! | item | stage | critical | layer | gaps | condition |
//! |---|---|---|---|---|---|
//! | `STR-01` | S1 | yes | legal | G1 | |
//! | `STR-02` | S1 | | legal | G1a | |
//! | `STR-03` | S2 | | technical | | |
//! | `STR-04` | S2 | | technical | G1a | `agents != none` |
//! | `SEC-01` | S2 | yes | technical | G1, G1a | |
//! | `SEC-02` | S1 | yes | technical | | |
//! | `SEC-03` | S1 | | legal | | |
//!
//! The walk goes `STR-01`, `STR-02`, `SEC-02`, `SEC-03`, `STR-03`, `STR-04`, `SEC-01`.

use std::fmt;

use jiff::civil::{Date, date};
use waymark::model::{
    Answer, AnswerKey, Assessment, Cap, CapWhen, Coverage, Decision, Domain, Evidence,
    EvidenceKind, ExposureFact, FieldKind, FieldOption, FieldValue, Function, Gap, Item, Layer,
    Level, Member, Mode, Outcome, ProfileField, Questionnaire, Registered, Response, ScaleStep,
    ScoringRules, Stage, WholeAnswer, condition,
};
use waymark::scoring::{GapScore, Gate, GroupScore, ItemScore, Scores, score};

/// The scoring date, unless a test says otherwise.
pub(crate) const TODAY: Date = date(2026, 11, 23);

/// The team: a lawyer, an engineer, and one who hasn't said.
pub(crate) const TEAM: [&str; 3] = ["ana", "bo", "cy"];

/// The items, in the questionnaire's order.
pub(crate) const ITEMS: [&str; 7] =
    ["STR-01", "STR-02", "STR-03", "STR-04", "SEC-01", "SEC-02", "SEC-03"];

/// The questionnaire, with a scale of five levels.
pub(crate) fn questionnaire() -> Questionnaire {
    let profile = profile_fields();
    let condition = |text: &str| condition::parse(text, &profile).unwrap();
    let fact = |text: &str| ExposureFact { when: condition(text), because: text.to_owned() };
    let items = [
        ("STR-01", "S1", true, "legal", vec!["G1"], "always"),
        ("STR-02", "S1", false, "legal", vec!["G1a"], "always"),
        ("STR-03", "S2", false, "technical", vec![], "always"),
        ("STR-04", "S2", false, "technical", vec!["G1a"], "agents != none"),
        ("SEC-01", "S2", true, "technical", vec!["G1", "G1a"], "always"),
        ("SEC-02", "S1", true, "technical", vec![], "always"),
        ("SEC-03", "S1", false, "legal", vec![], "always"),
    ];
    let items = items.map(|(id, stage, critical, layer, gaps, applies)| Item {
        id: id.into(),
        meaning: 1,
        title: format!("Title of {id}"),
        domain: id[..3].into(),
        stage: stage.into(),
        gaps: gaps.into_iter().map(Into::into).collect(),
        layer: layer.into(),
        functions: vec!["legal".into()],
        critical,
        condition: condition(applies),
        condition_text: applies.to_owned(),
        prompt: format!("What about {id}?"),
        levels: (0..5).map(|level| format!("Level {level} of {id}")).collect(),
        evidence: Vec::new(),
        mark_down_if: String::new(),
        next: (1..5).map(|level| format!("Reach level {level}")).collect(),
        effort: Vec::new(),
        references: Vec::new(),
    });
    Questionnaire {
        id: "small".into(),
        version: "1".to_owned(),
        language: "en".to_owned(),
        title: "A small questionnaire".to_owned(),
        summary: String::new(),
        source: String::new(),
        stages: ["S1", "S2"].map(stage).to_vec(),
        domains: ["STR", "SEC"].map(domain).to_vec(),
        gaps: vec![
            Gap {
                exposure: vec![
                    fact("sells_ai"),
                    fact("agents in (with_approval, alone)"),
                    fact("markets has eu"),
                    fact("count(markets) >= 3"),
                ],
                ..gap("G1", None)
            },
            gap("G1a", Some("G1")),
        ],
        layers: ["legal", "technical"].map(layer).to_vec(),
        functions: ["legal", "engineering"].map(function).to_vec(),
        scale: (0..5).map(step).collect(),
        caps: [
            (CapWhen::NoEvidence, 1),
            (CapWhen::Undated, 2),
            (CapWhen::OlderThanMonths(12), 2),
            (CapWhen::PartialCoverage, 2),
            (CapWhen::NoIndependentCheck, 3),
        ]
        .map(|(when, level)| Cap { when, level: Level(level) })
        .to_vec(),
        scoring: ScoringRules {
            weight: 1,
            critical_weight: 2,
            domain_level_percent: 80,
            gate_open: Level(2),
            gate_sound: Level(3),
            target: Level(2),
            critical_target: Level(3),
        },
        profile,
        items: items.to_vec(),
        retired: Vec::new(),
        crosswalk: None,
        written: None,
    }
}

/// The same with a scale of three levels, and caps, gates and targets to match.
pub(crate) fn three_levels() -> Questionnaire {
    let mut questionnaire = questionnaire();
    questionnaire.scale.truncate(3);
    for item in &mut questionnaire.items {
        item.levels.truncate(3);
        item.next.truncate(2);
    }
    questionnaire.caps = [
        (CapWhen::NoEvidence, 0),
        (CapWhen::OlderThanMonths(12), 1),
        (CapWhen::NoIndependentCheck, 1),
    ]
    .map(|(when, level)| Cap { when, level: Level(level) })
    .to_vec();
    questionnaire.scoring.gate_open = Level(1);
    questionnaire.scoring.gate_sound = Level(2);
    questionnaire.scoring.target = Level(1);
    questionnaire.scoring.critical_target = Level(2);
    questionnaire
}

/// Fields of each kind.
pub(crate) fn profile_fields() -> Vec<ProfileField> {
    let options = |ids: &[&str]| {
        ids.iter().map(|id| FieldOption { id: (*id).into(), name: (*id).to_owned() }).collect()
    };
    [
        ("sells_ai", FieldKind::Flag),
        ("regulated", FieldKind::Flag),
        ("agents", FieldKind::Choice(options(&["none", "with_approval", "alone"]))),
        ("markets", FieldKind::Choices(options(&["eu", "korea", "brazil", "us-colorado"]))),
    ]
    .map(|(id, kind)| ProfileField {
        id: id.into(),
        group: "About you".to_owned(),
        question: format!("{id}?"),
        help: String::new(),
        kind,
    })
    .to_vec()
}

/// An assessment of nothing yet, by the team.
pub(crate) fn assessment(questionnaire: &Questionnaire) -> Assessment {
    let created = "2026-01-05T09:00:00Z".parse().unwrap();
    let mut assessment = Assessment::new("a-1".into(), questionnaire, "Acme", created);
    let functions = [Some("legal"), Some("engineering"), None];
    for (id, function) in TEAM.into_iter().zip(functions) {
        let member = Member::new(id, function.map(Into::into));
        assessment.members.insert(id.into(), member);
    }
    assessment
}

/// A questionnaire, answers to it, and the date on which they are looked at.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) questionnaire: Questionnaire,
    pub(crate) assessment: Assessment,
    pub(crate) as_of: Date,
}

/// What was answered; the questionnaire is known.
impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} levels, {}: {:#?}",
            self.questionnaire.scale.len(),
            self.as_of,
            self.assessment
        )
    }
}

impl Case {
    /// Nothing answered, today, five levels.
    pub(crate) fn new() -> Self {
        Self::of(questionnaire())
    }

    /// Nothing answered, today.
    pub(crate) fn of(questionnaire: Questionnaire) -> Self {
        Self { assessment: assessment(&questionnaire), questionnaire, as_of: TODAY }
    }

    pub(crate) fn on(mut self, as_of: Date) -> Self {
        self.as_of = as_of;
        self
    }

    pub(crate) fn answer(
        mut self,
        member: &str,
        item: &str,
        answer: impl Into<WholeAnswer>,
    ) -> Self {
        let mut whole: WholeAnswer = answer.into();
        for own in &mut whole.own {
            own.id = format!("{} of {member} on {item}", own.id).into();
        }
        whole.put(&mut self.assessment, &AnswerKey::new(&item.into(), &member.into()));
        self
    }

    /// Ana alone, with all the proof that one could ask for.
    pub(crate) fn proven(mut self, answers: &[(&str, u8)]) -> Self {
        for (item, level) in answers {
            self = self.answer("ana", item, proven(*level));
        }
        self
    }

    pub(crate) fn decide(self, item: &str, level: u8) -> Self {
        self.decide_outcome(item, Outcome::Level(Level(level)))
    }

    pub(crate) fn decide_outcome(mut self, item: &str, outcome: Outcome) -> Self {
        let decision = Decision {
            outcome,
            rationale: "We talked".to_owned(),
            by: "ana".into(),
            at: "2026-11-20T09:00:00Z".parse().unwrap(),
        };
        self.assessment.decisions.insert(item.into(), decision);
        self
    }

    pub(crate) fn fact(mut self, field: &str, value: FieldValue) -> Self {
        self.assessment.profile.insert(field.into(), value);
        self
    }

    pub(crate) fn quick(mut self) -> Self {
        self.assessment.mode = Mode::Quick;
        self
    }

    pub(crate) fn rules(mut self, change: impl FnOnce(&mut ScoringRules)) -> Self {
        change(&mut self.questionnaire.scoring);
        self
    }

    pub(crate) fn scores(&self) -> Scores {
        score(&self.questionnaire, &self.assessment, self.as_of)
    }

    pub(crate) fn item(&self, id: &str) -> ItemScore {
        self.scores().item(&id.into()).unwrap().clone()
    }

    pub(crate) fn domain(&self, id: &str) -> GroupScore {
        self.scores().domain(&id.into()).unwrap().clone()
    }

    pub(crate) fn stage(&self, id: &str) -> GroupScore {
        let stages = self.scores().stages;
        stages.into_iter().find(|(stage, _)| stage.as_str() == id).unwrap().1
    }

    pub(crate) fn layer(&self, id: &str) -> GroupScore {
        let layers = self.scores().layers;
        layers.into_iter().find(|(layer, _)| layer.as_str() == id).unwrap().1
    }

    pub(crate) fn gap(&self, id: &str) -> GapScore {
        self.scores().gaps.into_iter().find(|gap| gap.id.as_str() == id).unwrap()
    }

    pub(crate) fn gate(&self, id: &str) -> Gate {
        self.scores().gates.into_iter().find(|gate| gate.stage.as_str() == id).unwrap()
    }
}

/// A level, and nothing to back it.
pub(crate) fn claim(level: u8) -> Answer {
    Answer { response: Some(Response::Level(Level(level))), ..Answer::default() }
}

/// A level for all that is in scope, backed by this.
pub(crate) fn backed(level: u8, evidence: impl IntoIterator<Item = Evidence>) -> WholeAnswer {
    with_evidence(Answer { coverage: Some(Coverage::All), ..claim(level) }, evidence)
}

/// The same answer, holding for so much.
pub(crate) fn covering(coverage: Option<Coverage>, mut whole: WholeAnswer) -> WholeAnswer {
    whole.answer.coverage = coverage;
    whole
}

/// An answer backed by this.
pub(crate) fn with_evidence(
    answer: Answer,
    evidence: impl IntoIterator<Item = Evidence>,
) -> WholeAnswer {
    let own = evidence.into_iter().enumerate();
    let own = own.map(|(place, evidence)| Registered { id: format!("e-{place}").into(), evidence });
    WholeAnswer { answer, own: own.collect() }
}

/// A level that nothing caps.
pub(crate) fn proven(level: u8) -> WholeAnswer {
    backed(level, [checked(dated(TODAY))])
}

pub(crate) fn not_applicable(reason: &str) -> Answer {
    Answer { response: Some(Response::NotApplicable(reason.to_owned())), ..Answer::default() }
}

pub(crate) fn dont_know() -> Answer {
    Answer { response: Some(Response::Unknown), ..Answer::default() }
}

/// Evidence without a date.
pub(crate) fn undated() -> Evidence {
    Evidence { title: "Minutes".to_owned(), kind: EvidenceKind::Record, ..Evidence::default() }
}

/// Evidence of this date.
pub(crate) fn dated(date: Date) -> Evidence {
    Evidence { date: Some(date), ..undated() }
}

/// The same evidence, checked by somebody independent.
pub(crate) fn checked(evidence: Evidence) -> Evidence {
    Evidence { checked_by: "Internal audit".to_owned(), ..evidence }
}

pub(crate) fn yes() -> FieldValue {
    FieldValue::Flag(true)
}

pub(crate) fn no() -> FieldValue {
    FieldValue::Flag(false)
}

pub(crate) fn choice(option: &str) -> FieldValue {
    FieldValue::Choice(option.into())
}

pub(crate) fn choices(options: &[&str]) -> FieldValue {
    FieldValue::Choices(options.iter().map(|option| (*option).into()).collect())
}

fn stage(id: &str) -> Stage {
    Stage { id: id.into(), name: id.to_owned(), summary: String::new() }
}

fn domain(id: &str) -> Domain {
    Domain { id: id.into(), name: id.to_owned(), short: id.to_owned(), summary: String::new() }
}

fn gap(id: &str, part_of: Option<&str>) -> Gap {
    Gap {
        id: id.into(),
        part_of: part_of.map(Into::into),
        name: id.to_owned(),
        short: id.to_owned(),
        summary: String::new(),
        exposure: Vec::new(),
    }
}

fn layer(id: &str) -> Layer {
    Layer { id: id.into(), name: id.to_owned(), summary: String::new() }
}

fn function(id: &str) -> Function {
    Function { id: id.into(), name: id.to_owned() }
}

fn step(level: u8) -> ScaleStep {
    ScaleStep { name: format!("Level {level}"), test: format!("Test of {level}") }
}
