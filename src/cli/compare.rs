//! `waymark compare`: what changed between two files or milestones, item by item.

use jiff::civil::Date;

use super::args::{CompareArgs, FormatArg};
use super::{Exit, output};
use crate::ops::compare::{
    CompareFormat, Side, SideError, changed, compare_text, place, side_of_file,
};
use crate::ops::{self, Blame, Opened, Packs};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &CompareArgs, text: &Text) -> Result<(), Exit> {
    let CompareArgs { before, after, format, as_of } = args;
    let as_of = as_of.unwrap_or_else(ops::clock::today);
    let packs = ops::load_packs();
    let (before, earlier) = side(before, &packs, as_of, text)?;
    let (after, opened) = side(after, &packs, as_of, text)?;
    if earlier.assessment.questionnaire != opened.assessment.questionnaire {
        return Err(output::failure(Blame::Input, [t!(text, "error-compare-different")]));
    }
    let questionnaire = &opened.questionnaire;
    let changed = changed(questionnaire, &opened.assessment, &before, &after, text);
    let format = match format {
        FormatArg::Table => CompareFormat::Table { width: output::width() },
        FormatArg::Json => CompareFormat::Json,
        FormatArg::Csv => CompareFormat::Csv,
    };
    output::result(&compare_text(questionnaire, &before, &after, &changed, format, text))
}

fn side(word: &str, packs: &Packs, as_of: Date, text: &Text) -> Result<(Side, Opened), Exit> {
    let (path, milestone) = place(word);
    match side_of_file(&path, milestone.as_deref(), packs, as_of) {
        Ok((side, opened)) => Ok((side, opened)),
        Err(SideError::Open(failed)) => Err(output::failure(failed.blame(), failed.lines(text))),
        Err(SideError::NoMilestone(wanted, known)) => {
            let known = known.join(", ");
            let file = path.display().to_string();
            let line = t!(text, "error-no-milestone", name = wanted, known = known, file = file);
            Err(output::failure(Blame::Input, [line]))
        }
    }
}
