//! Freezing the scores of many assessments under one name.

use super::{Did, How, Reason, Run, Target, save};
use crate::model::{Change, Edit};
use crate::ops::answer::{check_name, joining};
use crate::ops::plan::milestone_id;
use crate::ops::{OpenWarning, Opened};
use crate::scoring::score;
use crate::t;

/// A milestone for each assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Freeze {
    /// What it is called.
    pub name: String,
    /// Remarks; may be empty.
    pub note: String,
    /// Who freezes; whoever is new joins the team, as with every other step.
    pub by: String,
}

pub(super) fn freeze(freeze: &Freeze, opened: Opened, target: &Target, run: &Run<'_>) -> Did {
    let text = run.text;
    let mut opened = opened;
    if let Some(upgrade) = &opened.upgrade {
        // Going over to a newer questionnaire is a step that somebody should want.
        let (from, to) = (&upgrade.from, &upgrade.to);
        let words = t!(text, "bulk-older-questionnaire", from = from, to = to);
        return Did::left(Reason::OlderQuestionnaire, words);
    }
    if let Some(did) = newer_questionnaire(&opened, run) {
        return did;
    }
    let name = freeze.name.trim();
    let milestones = &opened.assessment.milestones;
    if let Some(there) = milestones.values().find(|milestone| milestone.name == name) {
        let date = text.date_short(there.as_of);
        return if there.as_of == run.as_of {
            Did::nothing(t!(text, "bulk-milestone-there", name = name, date = date))
        } else {
            let words = t!(text, "bulk-milestone-other", name = name, date = date);
            Did::left(Reason::NameTaken, words)
        };
    }
    let by = match check_name(&opened.assessment, &freeze.by) {
        Ok(by) => by,
        Err(failed) => return Did::left(Reason::NotMade, failed.line(text)),
    };
    let scores = score(&opened.questionnaire, &opened.assessment, run.as_of);
    let mut frozen = scores.freeze(&opened.questionnaire, name, Some(by.clone()));
    frozen.note = freeze.note.trim().to_owned();
    if run.how == How::Do {
        // Joining is a step of its own, as it is in the window.
        let joins = joining(&opened.assessment, &by, &freeze.by, None);
        if let Some(joins) = joins {
            opened.edit(&Edit { by: by.clone(), at: run.now, changes: vec![joins] });
        }
        let id = milestone_id(&opened.assessment, run.as_of);
        let change = Change::milestone(&opened.assessment, &id, Some(frozen));
        opened.edit(&Edit { by, at: run.now, changes: vec![change] });
        if let Err(did) = save(&opened, target, run) {
            return did;
        }
    }
    let date = text.date_short(run.as_of);
    Did::done(match run.how {
        How::Do => t!(text, "bulk-milestone-done", date = date),
        How::Try => t!(text, "bulk-milestone-would", date = date),
    })
}

/// Nothing is done with what was worked on with a newer questionnaire than the one at hand: its
/// figures would be those of older rules.
pub(super) fn newer_questionnaire(opened: &Opened, run: &Run<'_>) -> Option<Did> {
    opened.warnings.iter().find_map(|warning| match warning {
        OpenWarning::NewerVersion { saved, installed } => {
            let words =
                t!(run.text, "bulk-newer-questionnaire", saved = saved, installed = installed);
            Some(Did::left(Reason::NewerQuestionnaire, words))
        }
        _ => None,
    })
}
