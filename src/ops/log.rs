//! The history of an assessment in words: who changed what from what to what, and when.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::team_words;
use super::upgrade::PROGRAM;
use crate::model::edit::Delta;
use crate::model::{
    Assessment, Change, Decision, DomainId, EntryId, EvidenceId, FieldValue, ItemId, MemberId,
    OUTSIDE, Outcome, Place, PlanChange, PlannedAction, Questionnaire, Response, StepSort,
    TargetPreset, TeamChange, Value, Write,
};
use crate::t;
use crate::text::Text;

/// One line a change, the newest last; only what concerns an item where one is named.
pub fn log_lines(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    item: Option<&ItemId>,
    text: &Text,
) -> Vec<String> {
    lines_of(assessment, questionnaire, text, None, |_, change| {
        item.is_none() || change.item() == item
    })
}

/// One line for each change that may be shown, the newest last, with moments where the reader is.
pub fn shown_log_lines(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    text: &Text,
    zone: &TimeZone,
    shown: impl Fn(&Change) -> bool,
) -> Vec<String> {
    lines_of(assessment, questionnaire, text, Some(zone), |_, change| shown(change))
}

/// One line for each change that is wanted, the newest last. Moments stand where the reader is, if
/// that is said, and otherwise in UTC, as files and terminals have them.
pub(super) fn lines_of(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    text: &Text,
    zone: Option<&TimeZone>,
    wanted: impl Fn(&EntryId, &Change) -> bool,
) -> Vec<String> {
    let order: Vec<EntryId> =
        assessment.trail.in_order().into_iter().map(|(id, _)| id.clone()).collect();
    lines_in((assessment, questionnaire), &order, text, zone, wanted)
}

/// One line for each change to an item, the newest last, out of entries whose order is known.
pub fn item_log_lines(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    order: &[EntryId],
    item: &ItemId,
    text: &Text,
    zone: &TimeZone,
) -> Vec<String> {
    let of_item = |_: &EntryId, change: &Change| change.item() == Some(item);
    lines_in((assessment, questionnaire), order, text, Some(zone), of_item)
}

/// A moment in a line of the history.
fn moment(at: Timestamp, zone: Option<&TimeZone>, text: &Text) -> String {
    match zone {
        Some(zone) => text.moment(at, zone),
        None => at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string(),
    }
}

fn lines_in(
    (assessment, questionnaire): (&Assessment, &Questionnaire),
    order: &[EntryId],
    text: &Text,
    zone: Option<&TimeZone>,
    wanted: impl Fn(&EntryId, &Change) -> bool,
) -> Vec<String> {
    let words = Words { assessment, questionnaire, text };
    let mut lines = Vec::new();
    let entries = assessment.trail.entries();
    for (id, entry) in order.iter().filter_map(|id| entries.get_key_value(id)) {
        if !entry.edit.changes.iter().any(|change| wanted(id, change)) {
            continue;
        }
        let who = member_name(assessment, &entry.edit.by, text);
        let at = moment(entry.edit.at, zone, text);
        for change in &entry.edit.changes {
            if !wanted(id, change) {
                continue;
            }
            let what = words.change(change);
            lines.push(t!(text, "log-line", at = &at, who = &who, what = what));
        }
    }
    lines
}

/// The name of a member, also of one who has left or was never on the team.
pub fn member_name(assessment: &Assessment, id: &MemberId, text: &Text) -> String {
    match assessment.members.get(id) {
        Some(member) => member.name.clone(),
        None if id.as_str() == OUTSIDE => t!(text, "merged-outside"),
        None if id.as_str() == PROGRAM => t!(text, "app-name"),
        None => id.to_string(),
    }
}

/// What somebody wrote where others wrote something else, in words.
pub fn write_words(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    place: &Place,
    write: &Write,
    text: &Text,
    zone: &TimeZone,
) -> String {
    let words = Words { assessment, questionnaire, text };
    let value = match &write.value {
        Some(value) => words.value(value),
        None => t!(text, "log-nothing"),
    };
    let what = words.place(place);
    let who = member_name(assessment, &write.by, text);
    let at = text.moment(write.at, zone);
    t!(text, "log-write", what = what, value = value, who = who, at = at)
}

struct Words<'a> {
    assessment: &'a Assessment,
    questionnaire: &'a Questionnaire,
    text: &'a Text,
}

impl Words<'_> {
    fn change(&self, change: &Change) -> String {
        let text = self.text;
        match change {
            Change::Organisation(delta) => {
                self.delta(&t!(text, "log-organisation"), delta, |name| name.clone())
            }
            Change::Mode(delta) => {
                self.delta(&t!(text, "log-mode"), delta, |mode| text.mode(*mode))
            }
            Change::Profile(field, delta) => {
                let asked = self.questionnaire.profile.iter().find(|asked| asked.id == *field);
                let name = asked.map_or(field.as_str(), |asked| asked.question.as_str());
                self.delta(name, delta, |value| fact(value, text))
            }
            Change::Member(id, delta) => {
                let name = t!(text, "log-member", id = id.as_str());
                self.delta(&name, delta, |member| member.name.clone())
            }
            Change::Response(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-answer"));
                self.delta(&name, delta, |response| self.response(response))
            }
            Change::Coverage(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-coverage"));
                self.delta(&name, delta, |coverage| text.coverage(*coverage))
            }
            Change::Confidence(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-confidence"));
                self.delta(&name, delta, |confidence| text.confidence(*confidence))
            }
            Change::Evidence(_, delta) => {
                self.delta(&t!(text, "log-register"), delta, |entry| entry.name().to_owned())
            }
            Change::Backing(key, id, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-evidence"));
                self.delta(&name, delta, |()| self.evidence_name(id))
            }
            Change::OwnEvidence(key, _, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-evidence"));
                self.delta(&name, delta, |entry| entry.name().to_owned())
            }
            Change::Note(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-note"));
                self.delta(&name, delta, |note| note.clone())
            }
            Change::Flag(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-flag"));
                self.delta(&name, delta, |()| t!(text, "log-yes"))
            }
            Change::Meaning(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-meaning"));
                self.delta(&name, delta, |meaning| meaning.to_string())
            }
            Change::Answer(key, delta) => {
                let name = self.of_item(&key.item, &t!(text, "log-record"));
                self.delta(&name, delta, |whole| match &whole.answer.response {
                    Some(response) => self.response(response),
                    None => text.item_state(crate::scoring::ItemState::Unanswered),
                })
            }
            Change::Decision(item, delta) => {
                let name = self.of_item(item, &t!(text, "log-decision"));
                self.delta(&name, delta, |decision| self.decision(decision))
            }
            Change::Target(item, delta) => {
                let name = self.of_item(item, &t!(text, "log-target"));
                self.delta(&name, delta, |level| level.to_string())
            }
            Change::Milestone(id, delta) => {
                let name = t!(text, "log-milestone", id = id.as_str());
                self.delta(&name, delta, |milestone| milestone.as_of.to_string())
            }
            Change::Team(change) => self.team(change),
            Change::Plan(change) => self.plan(change),
            Change::LastTime(delta) => {
                self.delta(&t!(text, "log-last-time"), delta, |last| last.as_of.to_string())
            }
            Change::Content(delta) => {
                self.delta(&t!(text, "log-content"), delta, |content| content.version.clone())
            }
        }
    }

    fn place(&self, place: &Place) -> String {
        let text = self.text;
        match place {
            Place::Organisation => t!(text, "log-organisation"),
            Place::Mode => t!(text, "log-mode"),
            Place::Profile(field) => {
                let asked = self.questionnaire.profile.iter().find(|asked| asked.id == *field);
                asked.map_or_else(|| field.to_string(), |asked| asked.question.clone())
            }
            Place::Member(id) => t!(text, "log-member", id = id.as_str()),
            Place::Response(_) => t!(text, "log-answer"),
            Place::Coverage(_) => t!(text, "log-coverage"),
            Place::Confidence(_) => t!(text, "log-confidence"),
            Place::Evidence(_) => t!(text, "log-register"),
            Place::Backing(_, id) => {
                t!(text, "log-backing", evidence = self.evidence_name(id))
            }
            Place::Note(_) => t!(text, "log-note"),
            Place::Flag(_) => t!(text, "log-flag"),
            Place::Decision(_) => t!(text, "log-decision"),
            Place::Target(_) => t!(text, "log-target"),
            Place::Team(place) => {
                team_words::place(place, self.assessment, self.questionnaire, text)
            }
            Place::DomainTarget(id) => t!(text, "log-domain-target", domain = self.domain(id)),
            Place::Preset => t!(text, "log-preset"),
            Place::Effort(sort) => effort_name(*sort, text),
            Place::Action(id) => t!(text, "log-action", id = text.action(id)),
        }
    }

    fn value(&self, value: &Value) -> String {
        let text = self.text;
        match value {
            Value::Text(words) => words.clone(),
            Value::Mode(mode) => text.mode(*mode),
            Value::Fact(value) => fact(value, text),
            Value::Member(member) => member.name.clone(),
            Value::Response(response) => self.response(response),
            Value::Coverage(coverage) => text.coverage(*coverage),
            Value::Confidence(confidence) => text.confidence(*confidence),
            Value::Evidence(found) => found.name().to_owned(),
            Value::Flag => t!(text, "log-yes"),
            Value::Decision(decision) => self.decision(decision),
            Value::Level(level) => level.to_string(),
            Value::Preset(preset) => preset_words(*preset, text),
            Value::Days(days) => t!(text, "days", days = i64::from(*days)),
            Value::Action(action) => self.action(action),
            Value::Team(value) => {
                team_words::value(value, self.assessment, self.questionnaire, text)
            }
        }
    }

    fn team(&self, change: &TeamChange) -> String {
        let Self { assessment, questionnaire, text } = self;
        match (change, change.parts()) {
            (_, Some((place, delta))) => {
                let what = team_words::place(&place, assessment, questionnaire, text);
                let what = match change.item() {
                    Some(item) => self.of_item(item, &what),
                    None => what,
                };
                self.delta(&what, &delta, |value| {
                    team_words::value(value, assessment, questionnaire, text)
                })
            }
            (TeamChange::EnteredBy(key, delta), None) => {
                let what = self.of_item(&key.item, &t!(text, "log-entered-by"));
                self.delta(&what, delta, |by| member_name(assessment, by, text))
            }
            (_, None) => String::new(),
        }
    }

    fn plan(&self, change: &PlanChange) -> String {
        let text = self.text;
        match change {
            PlanChange::Action(id, delta) => {
                let name = t!(text, "log-action", id = text.action(id));
                self.delta(&name, delta, |action| self.action(action))
            }
            PlanChange::DomainTarget(id, delta) => {
                let name = t!(text, "log-domain-target", domain = self.domain(id));
                self.delta(&name, delta, ToString::to_string)
            }
            PlanChange::Preset(delta) => {
                let name = t!(text, "log-preset");
                self.delta(&name, delta, |preset| preset_words(*preset, text))
            }
            PlanChange::Effort(sort, delta) => {
                let days = |days: &u16| t!(text, "days", days = i64::from(*days));
                self.delta(&effort_name(*sort, text), delta, days)
            }
        }
    }

    fn domain(&self, id: &DomainId) -> String {
        self.questionnaire.domain(id).map_or_else(|| id.to_string(), |domain| domain.short.clone())
    }

    /// How far an action is, whose it is and until when.
    fn action(&self, action: &PlannedAction) -> String {
        let text = self.text;
        let mut words = vec![text.action_state(action.state)];
        if let Some(owner) = &action.owner {
            words.push(member_name(self.assessment, owner, text));
        }
        if let Some(start) = action.start {
            words.push(t!(text, "log-action-start", date = start.to_string()));
        }
        if let Some(due) = action.due {
            words.push(t!(text, "log-action-due", date = due.to_string()));
        }
        if let Some(days) = action.effort {
            words.push(t!(text, "days", days = i64::from(days)));
        }
        if !action.after.is_empty() {
            let ids = text.actions(&action.after);
            words.push(t!(text, "log-action-after", ids = ids));
        }
        if !action.note.is_empty() {
            words.push(action.note.clone());
        }
        words.join(", ")
    }

    /// What the register calls an entry; one that has left it is known by its id.
    fn evidence_name(&self, id: &EvidenceId) -> String {
        self.assessment
            .evidence
            .get(id)
            .map_or_else(|| id.to_string(), |evidence| evidence.name().to_owned())
    }

    fn decision(&self, decision: &Decision) -> String {
        let outcome = match decision.outcome {
            Outcome::Level(level) => level.to_string(),
            Outcome::NotApplicable => t!(self.text, "state-not-applicable"),
        };
        t!(self.text, "log-with-reason", what = outcome, reason = &decision.rationale)
    }

    fn of_item(&self, item: &ItemId, what: &str) -> String {
        format!("{item} {what}")
    }

    fn response(&self, response: &Response) -> String {
        match response {
            Response::Level(level) => level.to_string(),
            Response::NotApplicable(reason) => {
                let what = t!(self.text, "state-not-applicable");
                t!(self.text, "log-with-reason", what = what, reason = reason)
            }
            Response::Unknown => t!(self.text, "state-unknown"),
        }
    }

    fn delta<T>(&self, name: &str, delta: &Delta<T>, words: impl Fn(&T) -> String) -> String {
        let text = self.text;
        match (delta.was.as_ref().map(&words), delta.became.as_ref().map(&words)) {
            (Some(was), Some(became)) => {
                t!(text, "log-changed", name = name, was = was, became = became)
            }
            (None, Some(became)) => t!(text, "log-set", name = name, became = became),
            (Some(was), None) => t!(text, "log-removed", name = name, was = was),
            (None, None) => name.to_owned(),
        }
    }
}

fn effort_name(sort: StepSort, text: &Text) -> String {
    let level = i64::from(sort.to.0);
    if sort.critical {
        t!(text, "log-effort-critical", level = level)
    } else {
        t!(text, "log-effort", level = level)
    }
}

fn preset_words(preset: TargetPreset, text: &Text) -> String {
    t!(text, "log-preset-levels", critical = preset.critical.0, others = preset.others.0)
}

fn fact(value: &FieldValue, text: &Text) -> String {
    match value {
        FieldValue::Flag(true) => t!(text, "report-yes"),
        FieldValue::Flag(false) => t!(text, "report-no"),
        FieldValue::Choice(option) => option.to_string(),
        FieldValue::Choices(options) => {
            options.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        FieldValue::Names(names) => names.iter().cloned().collect::<Vec<_>>().join(", "),
    }
}
