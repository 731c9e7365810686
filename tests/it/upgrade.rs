//! A newer questionnaire: every answer is kept, and what changed is told.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use tempfile::TempDir;
use waymark::model::{
    AnswerKey, Change, Edit, FrozenGate, ItemId, Level, MemberId, Mode, Questionnaire, Response,
};
use waymark::ops::{self, Expect, Opened, Packs, Upgrade};
use waymark::scoring::score;

use crate::content::{MAIN, REG, STR, replace, small_pack};

const TODAY: Date = Date::constant(2026, 11, 23);

/// A folder with the small questionnaire, and an assessment in it of which each item is answered.
struct Answered {
    folder: TempDir,
    file: PathBuf,
}

fn packs(folder: &Path) -> Packs {
    Packs::load(&[folder.to_owned()])
}

fn questionnaire(folder: &Path) -> std::sync::Arc<Questionnaire> {
    packs(folder).questionnaire(&"small".into()).unwrap()
}

fn answered() -> Answered {
    answered_in(small_pack())
}

fn answered_in(folder: TempDir) -> Answered {
    let questionnaire = questionnaire(folder.path());
    let now = "2026-11-20T09:00:00Z".parse().unwrap();
    let mut assessment = ops::new_assessment(&questionnaire, "Acme", Mode::Full, now);
    let member = MemberId::from("ana");
    let answer = |item: &str, level: u8| {
        let key = AnswerKey::new(&ItemId::from(item), &member);
        Change::response(&assessment, &key, Some(Response::Level(Level(level))))
    };
    let changes = vec![answer("STR-01", 2), answer("REG-01", 1)];
    Edit { by: member.clone(), at: now, changes }.apply(&mut assessment);
    let file = folder.path().join("acme.ron");
    ops::save(&assessment, &file, Expect::New, None).unwrap();
    Answered { folder, file }
}

impl Answered {
    fn change(&self, file: &str, from: &str, to: &str) {
        replace(self.folder.path(), file, from, to);
    }

    fn make_newer(&self) {
        self.change(MAIN, "    version: \"2026.11.1\"", "    version: \"2026.12.1\"");
    }

    fn open(&self) -> Opened {
        ops::open(&self.file, &packs(self.folder.path()), TODAY).unwrap()
    }

    fn upgrade(&self) -> Upgrade {
        self.open().upgrade.unwrap()
    }
}

fn ids(items: &[ItemId]) -> Vec<&str> {
    items.iter().map(ItemId::as_str).collect()
}

#[test]
fn the_same_version_changes_nothing() {
    let answered = answered();
    assert_eq!(answered.open().upgrade, None);
    assert!(answered.open().assessment.milestones.is_empty());
}

#[test]
fn a_reworded_item_keeps_its_answer() {
    let answered = answered();
    let before = answered.open().assessment;
    answered.make_newer();
    answered.change(STR, "Is every AI system listed?", "Is each AI system on a list?");
    let opened = answered.open();
    let upgrade = opened.upgrade.unwrap();
    assert_eq!((upgrade.from.as_str(), upgrade.to.as_str()), ("2026.11.1", "2026.12.1"));
    assert_eq!(ids(&upgrade.reworded), ["STR-01"]);
    assert_eq!((ids(&upgrade.added).len(), upgrade.to_confirm.len()), (0, 0));
    assert_eq!(opened.assessment.answers, before.answers);
    assert_eq!(opened.warnings, []);
}

#[test]
fn another_kind_of_apostrophe_is_no_other_wording() {
    let folder = small_pack();
    replace(folder.path(), STR, "Is every AI system listed?", "Are a team's systems listed?");
    let answered = answered_in(folder);
    answered.make_newer();
    answered.change(STR, "Are a team's systems listed?", "Are a team’s systems listed?");
    assert_eq!(ids(&answered.upgrade().reworded), [""; 0]);
}

#[test]
fn the_scores_as_they_were_are_frozen_first() {
    let answered = answered();
    let opened = answered.open();
    let was = score(&opened.questionnaire, &opened.assessment, TODAY);
    answered.make_newer();
    answered.change(MAIN, "gate_open: 1", "gate_open: 2");
    let opened = answered.open();
    let id = opened.upgrade.unwrap().milestone.unwrap();
    let milestone = &opened.assessment.milestones[&id];
    assert_eq!(milestone.questionnaire_version, "2026.12.1");
    assert_eq!(milestone.as_of, TODAY);
    let frozen: Vec<Option<f64>> =
        milestone.domains.iter().map(|(_, frozen)| frozen.score).collect();
    let expected: Vec<Option<f64>> = was.domains.iter().map(|(_, group)| group.score).collect();
    assert_eq!(frozen, expected);
    assert_eq!(milestone.items.len(), 2);
}

#[test]
fn the_earlier_version_freezes_its_own_scores_where_it_is_at_hand() {
    let answered = answered();
    let older = small_pack();
    answered.make_newer();
    answered.change(MAIN, "gate_open: 1", "gate_open: 2");
    let packs = Packs::load(&[older.path().to_owned(), answered.folder.path().to_owned()]);
    let opened = ops::open(&answered.file, &packs, TODAY).unwrap();
    let id = opened.upgrade.unwrap().milestone.unwrap();
    let milestone = &opened.assessment.milestones[&id];
    assert_eq!(milestone.questionnaire_version, "2026.11.1");
    let old = packs.version(&"small".into(), "2026.11.1").unwrap();
    let gates: Vec<FrozenGate> =
        score(&old, &opened.assessment, TODAY).gates.iter().map(|gate| gate.state.into()).collect();
    assert_eq!(milestone.stages.iter().map(|(_, gate, _)| *gate).collect::<Vec<_>>(), gates);
}

#[test]
fn only_an_item_whose_meaning_moved_is_to_be_confirmed() {
    let answered = answered();
    answered.make_newer();
    answered.change(STR, "id: \"STR-01\",", "id: \"STR-01\", meaning: 2,");
    answered.change(STR, "A list that others checked", "A list that two others checked");
    let mut opened = answered.open();
    let upgrade = opened.upgrade.clone().unwrap();
    assert_eq!(ids(&upgrade.to_confirm), ["STR-01"]);
    assert_eq!(ids(&upgrade.reworded), [""; 0]);
    let key = AnswerKey::new(&"STR-01".into(), &"ana".into());
    let item = opened.questionnaire.item(&key.item).unwrap().clone();
    assert_eq!(opened.assessment.answer(&key).unwrap().claimed(), Some(Level(2)));

    let confirm = Change::meaning(&opened.assessment, &key, item.meaning);
    let at = "2026-11-23T09:00:00Z".parse().unwrap();
    opened.edit(&Edit { by: "ana".into(), at, changes: vec![confirm] });
    assert!(!opened.assessment.answer(&key).unwrap().needs_confirmation(&item));
    ops::save(&opened.assessment, &answered.file, Expect::Same(opened.stamp), None).unwrap();
    let again = answered.open();
    assert_eq!(again.upgrade, None);
    assert!(!again.assessment.answer(&key).unwrap().needs_confirmation(&item));
}

#[test]
fn a_retired_item_keeps_its_answer_and_names_what_asks_now() {
    let answered = answered();
    answered.make_newer();
    answered.change(REG, "id: \"REG-01\"", "id: \"REG-02\"");
    answered.change(
        MAIN,
        "    items: [",
        "    retired: [(id: \"REG-01\", replaced_by: [\"REG-02\"], because: \"It asked two things\")],\n    items: [",
    );
    let opened = answered.open();
    let upgrade = opened.upgrade.unwrap();
    assert_eq!(ids(&upgrade.added), ["REG-02"]);
    let retired = vec![(ItemId::from("REG-01"), vec![ItemId::from("REG-02")])];
    assert_eq!(upgrade.retired, retired);
    assert!(opened.assessment.answers.contains_key("REG-01"));
    assert_eq!(opened.warnings, []);
}

#[test]
fn an_older_questionnaire_leaves_a_newer_assessment_as_it_is() {
    let answered = answered();
    answered.change(MAIN, "    version: \"2026.11.1\"", "    version: \"2026.10.1\"");
    let opened = answered.open();
    assert_eq!(opened.upgrade, None);
    assert_eq!(opened.assessment.content.version, "2026.11.1");
    assert_eq!(opened.warnings.len(), 1);
}

#[test]
fn going_over_twice_freezes_once() {
    let answered = answered();
    answered.make_newer();
    let opened = answered.open();
    ops::save(&opened.assessment, &answered.file, Expect::Same(opened.stamp), None).unwrap();
    assert_eq!(answered.open().upgrade, None);
    assert_eq!(answered.open().assessment.milestones.len(), 1);
}

#[test]
fn an_assessment_without_answers_freezes_nothing() {
    let folder = small_pack();
    let now = "2026-11-20T09:00:00Z".parse().unwrap();
    let empty = ops::new_assessment(&questionnaire(folder.path()), "Acme", Mode::Full, now);
    let file = folder.path().join("acme.ron");
    ops::save(&empty, &file, Expect::New, None).unwrap();
    let answered = Answered { folder, file };
    answered.make_newer();
    assert_eq!(answered.upgrade().milestone, None);
    assert!(answered.open().assessment.milestones.is_empty());
}
