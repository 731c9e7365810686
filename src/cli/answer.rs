//! `waymark answer`: records one member's answer to one item.

use std::path::Path;

use super::args::AnswerArgs;
use super::{Exit, open, output, save};
use crate::model::{Applicability, Attachment, FunctionId, ItemId, Level, Response};
use crate::ops::evidence::Attach;
use crate::ops::{self, AnswerRequest, Blame, EvidenceRequest, Opened};
use crate::scoring::ItemScore;
use crate::t;
use crate::text::Text;

pub(super) fn run(args: AnswerArgs, text: &Text) -> Result<(), Exit> {
    let AnswerArgs {
        file,
        item,
        level,
        unknown: _,
        not_applicable,
        by,
        entered_by,
        function,
        coverage,
        evidence,
        dated,
        expires,
        owner,
        attach,
        in_place,
        checked_by,
        confidence,
        note,
        as_of,
    } = args;
    let today = as_of.unwrap_or_else(ops::clock::today);
    let mut opened = open(&file, &ops::load_packs(text), today, text)?;
    let item = ItemId::from(item);
    let attached = match &attach {
        Some(source) => Some(attached(&file, source, in_place, text)?),
        None => None,
    };
    let request = AnswerRequest {
        item: item.clone(),
        by,
        entered_by,
        function: function.map(FunctionId::from),
        response: match (level, not_applicable) {
            (Some(level), _) => Response::Level(Level(level)),
            (None, Some(reason)) => Response::NotApplicable(reason),
            (None, None) => Response::Unknown,
        },
        coverage: coverage.map(Into::into),
        confidence: confidence.map(Into::into),
        evidence: evidence.map(|title| EvidenceRequest {
            title,
            date: Some(dated.unwrap_or(today)),
            expires,
            owner: owner.unwrap_or_default(),
            file: attached,
            checked_by: checked_by.unwrap_or_default(),
        }),
        note,
    };
    let edit = ops::answer(&opened.assessment, &opened.questionnaire, request, ops::clock::now())
        .map_err(|failed| output::failure(Blame::Input, [failed.line(text)]))?;
    opened.edit(&edit);
    save(&opened, &file, text)?;
    if dated.is_some_and(|date| date > today) {
        output::remark(&t!(text, "cli-dated-ahead"));
    }
    let scores = ops::score(&opened, today);
    match scores.item(&item) {
        Some(score) => tell(&opened, score, text),
        None => Ok(()),
    }
}

/// The record of a file that is attached.
fn attached(
    assessment: &Path,
    source: &Path,
    in_place: bool,
    text: &Text,
) -> Result<Attachment, Exit> {
    let how = if in_place { Attach::Leave } else { Attach::Copy };
    let attached = ops::evidence::attach(assessment, source, how).map_err(|failed| {
        let (reason, path) = (ops::reason(&failed, text), source.display().to_string());
        output::failure(
            Blame::Input,
            [t!(text, "evidence-not-attached", reason = reason, path = path)],
        )
    })?;
    if attached.path.is_empty() {
        output::remark(&t!(text, "evidence-file-elsewhere"));
    }
    Ok(attached)
}

/// What the answer comes to for the team.
fn tell(opened: &Opened, score: &ItemScore, text: &Text) -> Result<(), Exit> {
    let Opened { assessment, questionnaire, .. } = opened;
    let Some(item) = questionnaire.item(&score.id) else { return Ok(()) };
    let (id, title) = (item.id.as_str(), &item.title);
    output::line(&match (score.claimed, score.supported, score.cap) {
        (Some(claimed), Some(supported), Some(cap)) => t!(
            text,
            "cli-answered-capped",
            id = id,
            title = title,
            claimed = claimed.0,
            supported = supported.0,
            reason = text.cap_reason(cap)
        ),
        (Some(claimed), Some(_), None) => {
            t!(text, "cli-answered", id = id, title = title, claimed = claimed.0)
        }
        _ => {
            let state = text.item_state(score.state);
            t!(text, "cli-answered-otherwise", id = id, title = title, state = state)
        }
    })?;
    match assessment.applicability(item) {
        Applicability::Applies => {}
        Applicability::HiddenByProfile => output::remark(&t!(text, "cli-hidden-by-profile")),
        Applicability::OutsideQuickMode => output::remark(&t!(text, "cli-outside-quick-mode")),
    }
    if score.disputed {
        output::remark(&t!(text, "cli-disputed"));
    }
    Ok(())
}
