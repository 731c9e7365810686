//! `waymark compare`: what changed between two files or milestones, item by item; or several beside
//! each other.

use jiff::civil::Date;

use super::args::{CompareArgs, FormatArg};
use super::{Exit, output};
use crate::ops::compare::{
    CompareFormat, Side, SideError, changed, compare_text, place, side_of_file,
};
use crate::ops::sides::{self, side_of_word};
use crate::ops::{self, Blame, Opened, Packs};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &CompareArgs, text: &Text) -> Result<(), Exit> {
    let CompareArgs { before, after, more, side_by_side, group, format, as_of } = args;
    let as_of = as_of.unwrap_or_else(ops::clock::today);
    let packs = ops::load_packs(text);
    if *group || *side_by_side || !more.is_empty() {
        let words = [before, after].into_iter().chain(more);
        let mut named = Vec::new();
        for word in words {
            let side = side_of_word(word, &packs, as_of);
            named.push(side.map_err(|failed| complaint(failed, word, text))?);
        }
        // A terminal has room for so many; programs get all of them one by one.
        let is_table = matches!(format, FormatArg::Table);
        let alone = match (*group, is_table) {
            (true, _) => 1,
            (false, true) => sides::one_by_one(named.len(), 0),
            (false, false) => named.len(),
        };
        let others = named.split_off(alone.min(named.len()));
        let others = (*group || !others.is_empty()).then_some(others);
        let beside = sides::named_beside(sides::with_group(named, others, as_of), text);
        return output::result(&match format {
            FormatArg::Table => sides::table(&beside, text, output::width()),
            FormatArg::Json => sides::json(&beside),
            FormatArg::Csv => sides::csv(&beside),
        });
    }
    let (before, earlier) = side(before, &packs, as_of, text)?;
    let (after, opened) = side(after, &packs, as_of, text)?;
    if earlier.assessment.questionnaire != opened.assessment.questionnaire {
        return Err(output::failure(Blame::Input, [t!(text, "error-compare-different")]));
    }
    let questionnaire = &opened.questionnaire;
    let changed = changed(questionnaire, &opened.assessment, (&before, &after), text, None);
    let format = match format {
        FormatArg::Table => CompareFormat::Table { width: output::width() },
        FormatArg::Json => CompareFormat::Json,
        FormatArg::Csv => CompareFormat::Csv,
    };
    output::result(&compare_text(questionnaire, &before, &after, &changed, format, text))
}

fn side(word: &str, packs: &Packs, as_of: Date, text: &Text) -> Result<(Side, Opened), Exit> {
    let (path, milestone) = place(word);
    side_of_file(&path, milestone.as_deref(), packs, as_of)
        .map_err(|failed| complaint(failed, word, text))
}

fn complaint(failed: SideError, word: &str, text: &Text) -> Exit {
    match failed {
        SideError::Open(failed) => output::failure(failed.blame(), failed.lines(text)),
        SideError::NoMilestone(wanted, known) => {
            let known = known.join(", ");
            let file = place(word).0.display().to_string();
            let line = t!(text, "error-no-milestone", name = wanted, known = known, file = file);
            output::failure(Blame::Input, [line])
        }
    }
}
