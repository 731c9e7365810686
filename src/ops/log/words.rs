//! What changed, in words: the name of the place, what stood there and what stands there now.

use super::{Written, member_name};
use crate::model::edit::Delta;
use crate::model::{
    Assessment, Change, Decision, DomainId, EvidenceId, FieldId, FieldKind, FieldValue, ItemId,
    OptionId, Outcome, Place, PlanChange, PlannedAction, ProfileField, Questionnaire, Response,
    StepSort, TargetPreset, TeamChange, Value,
};
use crate::ops::team_words;
use crate::t;
use crate::text::Text;

/// Says what changed in an assessment.
pub(super) struct Words<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) written: Written<'a>,
}

impl Words<'_> {
    /// A change.
    pub(super) fn change(&self, change: &Change) -> String {
        let text = self.written.text;
        match change {
            Change::Organisation(delta) => {
                self.delta(&t!(text, "log-organisation"), delta, |name| name.clone())
            }
            Change::Mode(delta) => {
                self.delta(&t!(text, "log-mode"), delta, |mode| text.mode(*mode))
            }
            Change::Profile(field, delta) => {
                let asked = self.asked(field);
                let name = asked.map_or(field.as_str(), |asked| asked.question.as_str());
                self.delta(name, delta, |value| fact(asked, value, text))
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
                let name = self.of_item(&key.item, &t!(text, "log-answer"));
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
                self.delta(&name, delta, |milestone| self.written.day(milestone.as_of))
            }
            Change::Team(change) => self.team(change),
            Change::Plan(change) => self.plan(change),
            Change::LastTime(delta) => {
                let name = t!(text, "log-last-time");
                self.delta(&name, delta, |last| self.written.day(last.as_of))
            }
            Change::Content(delta) => {
                self.delta(&t!(text, "log-content"), delta, |content| content.version.clone())
            }
        }
    }

    /// Where something stands.
    pub(super) fn place(&self, place: &Place) -> String {
        let text = self.written.text;
        match place {
            Place::Organisation => t!(text, "log-organisation"),
            Place::Mode => t!(text, "log-mode"),
            Place::Profile(field) => {
                self.asked(field).map_or_else(|| field.to_string(), |asked| asked.question.clone())
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

    /// What stands there.
    pub(super) fn value(&self, place: &Place, value: &Value) -> String {
        let text = self.written.text;
        match value {
            Value::Text(words) => words.clone(),
            Value::Mode(mode) => text.mode(*mode),
            Value::Fact(value) => {
                let asked = match place {
                    Place::Profile(field) => self.asked(field),
                    _ => None,
                };
                fact(asked, value, text)
            }
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
                team_words::value(value, self.assessment, self.questionnaire, self.written)
            }
        }
    }

    fn team(&self, change: &TeamChange) -> String {
        let Self { assessment, questionnaire, written } = self;
        let text = written.text;
        match (change, change.parts()) {
            (_, Some((place, delta))) => {
                let what = team_words::place(&place, assessment, questionnaire, text);
                let what = match change.item() {
                    Some(item) => self.of_item(item, &what),
                    None => what,
                };
                self.delta(&what, &delta, |value| {
                    team_words::value(value, assessment, questionnaire, *written)
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
        let text = self.written.text;
        match change {
            PlanChange::Action(id, delta) => {
                let name = t!(text, "log-action", id = text.action(id));
                match (&delta.was, &delta.became) {
                    (Some(was), Some(became)) => {
                        let (was, became) = self.differing(was, became);
                        t!(text, "log-changed", name = name, was = was, became = became)
                    }
                    _ => self.delta(&name, delta, |action| self.action(action)),
                }
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
        let parts = self.parts(action).into_iter().flatten();
        parts.collect::<Vec<_>>().join(", ")
    }

    /// What an action was and what it became, as far as they differ.
    fn differing(&self, was: &PlannedAction, became: &PlannedAction) -> (String, String) {
        let pairs = self.parts(was).into_iter().zip(self.parts(became));
        let (was, became): (Vec<_>, Vec<_>) = pairs.filter(|(was, became)| was != became).unzip();
        let join = |parts: Vec<Option<String>>| {
            let said: Vec<String> = parts.into_iter().flatten().collect();
            match &*said {
                [] => t!(self.written.text, "log-nothing"),
                said => said.join(", "),
            }
        };
        (join(was), join(became))
    }

    /// The parts of an action in the order in which they are said: a part that isn't filled in is `None`.
    fn parts(&self, action: &PlannedAction) -> [Option<String>; 7] {
        let text = self.written.text;
        let owner = action.owner.as_ref();
        let after = || t!(text, "log-action-after", ids = text.actions(&action.after));
        [
            Some(text.action_state(action.state)),
            owner.map(|owner| member_name(self.assessment, owner, text)),
            action.start.map(|day| t!(text, "log-action-start", date = self.written.day(day))),
            action.due.map(|day| t!(text, "log-action-due", date = self.written.day(day))),
            action.effort.map(|days| t!(text, "days", days = i64::from(days))),
            (!action.after.is_empty()).then(after),
            (!action.note.is_empty()).then(|| action.note.clone()),
        ]
    }

    /// The question of the profile that this is a fact of.
    fn asked(&self, field: &FieldId) -> Option<&ProfileField> {
        self.questionnaire.profile.iter().find(|asked| asked.id == *field)
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
            Outcome::NotApplicable => t!(self.written.text, "state-not-applicable"),
        };
        t!(self.written.text, "log-with-reason", what = outcome, reason = &decision.rationale)
    }

    fn of_item(&self, item: &ItemId, what: &str) -> String {
        t!(self.written.text, "log-of-item", item = item.as_str(), what = what)
    }

    fn response(&self, response: &Response) -> String {
        match response {
            Response::Level(level) => level.to_string(),
            Response::NotApplicable(reason) => {
                let what = t!(self.written.text, "state-not-applicable");
                t!(self.written.text, "log-with-reason", what = what, reason = reason)
            }
            Response::Unknown => t!(self.written.text, "state-unknown"),
        }
    }

    fn delta<T>(&self, name: &str, delta: &Delta<T>, words: impl Fn(&T) -> String) -> String {
        let text = self.written.text;
        // A note that is emptied is gone, and a name that was empty was not there.
        let said = |value: &Option<T>| value.as_ref().map(&words).filter(|said| !said.is_empty());
        match (said(&delta.was), said(&delta.became)) {
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

/// A fact by the names that its question gives to what can be chosen.
fn fact(asked: Option<&ProfileField>, value: &FieldValue, text: &Text) -> String {
    let options = match asked.map(|asked| &asked.kind) {
        Some(FieldKind::Choice(options) | FieldKind::Choices(options)) => &options[..],
        _ => &[],
    };
    let name = |id: &OptionId| {
        let option = options.iter().find(|option| option.id == *id);
        option.map_or_else(|| id.to_string(), |option| option.name.clone())
    };
    match value {
        FieldValue::Flag(true) => t!(text, "report-yes"),
        FieldValue::Flag(false) => t!(text, "report-no"),
        FieldValue::Choice(option) => name(option),
        FieldValue::Choices(options) => options.iter().map(name).collect::<Vec<_>>().join(", "),
        FieldValue::Names(names) => names.iter().cloned().collect::<Vec<_>>().join(", "),
    }
}
