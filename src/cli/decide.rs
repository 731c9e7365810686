//! `waymark decide`: settles an item that members answered differently, or reopens it.

use super::args::DecideArgs;
use super::{Exit, open, output, save};
use crate::model::{ItemId, Level, Outcome};
use crate::ops::{self, Blame, DecideRequest};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: DecideArgs, text: &Text) -> Result<(), Exit> {
    let DecideArgs { file, item, level, not_applicable, reopen: _, rationale, by, as_of } = args;
    let today = as_of.unwrap_or_else(ops::clock::today);
    let mut opened = open(&file, &ops::load_packs(text), today, text)?;
    let item = ItemId::from(item);
    let outcome = match level {
        Some(level) => Some(Outcome::Level(Level(level))),
        None => not_applicable.then_some(Outcome::NotApplicable),
    };
    let rationale = rationale.unwrap_or_default();
    let request = DecideRequest { item: item.clone(), outcome, rationale, by };
    let edit = ops::decide(&opened.assessment, &opened.questionnaire, request, ops::clock::now())
        .map_err(|failed| output::failure(Blame::Input, [failed.line(text)]))?;
    opened.edit(&edit);
    save(&opened, &file, text)?;
    let scores = ops::score(&opened, today);
    let title = opened.questionnaire.item(&item).map_or("", |item| item.title.as_str());
    let id = item.as_str();
    output::line(&match outcome {
        Some(Outcome::Level(level)) => {
            t!(text, "cli-decided", id = id, title = title, level = level.0)
        }
        Some(Outcome::NotApplicable) => t!(text, "cli-decided-na", id = id, title = title),
        None => t!(text, "cli-reopened", id = id, title = title),
    })?;
    let Some(score) = scores.item(&item) else { return Ok(()) };
    if let (Some(supported), Some(cap), Some(_)) = (score.supported, score.cap, outcome) {
        let reason = text.cap_reason(cap);
        output::remark(&t!(text, "cli-decided-capped", level = supported.0, reason = reason));
    }
    if score.disputed {
        output::remark(&t!(text, "cli-disputed"));
    }
    Ok(())
}
