//! `waymark sheet`: writes a member's items as a spreadsheet. `waymark take-in`: takes one in that
//! came back.

use super::args::{SheetArgs, TakeInArgs};
use super::{Exit, open, output, save};
use crate::model::MemberId;
use crate::ops::sheet::{self, BookError, SheetError};
use crate::ops::{self, Blame, Expect};
use crate::t;
use crate::text::Text;

pub(super) fn write(args: &SheetArgs, text: &Text) -> Result<(), Exit> {
    let SheetArgs { file, to, member, as_of } = args;
    let today = as_of.unwrap_or_else(ops::clock::today);
    let opened = open(file, &ops::load_packs(text), today, text)?;
    let (assessment, questionnaire) = (&opened.assessment, &*opened.questionnaire);
    let Some((id, found)) = sheet::find_member(assessment, member) else {
        let names: Vec<&str> =
            assessment.members.values().map(|member| member.name.as_str()).collect();
        let said = t!(text, "cli-sheet-nobody", name = member, known = names.join(", "));
        return Err(output::failure(Blame::Input, [said]));
    };
    let path = to.display().to_string();
    let bytes =
        sheet::member_sheet(assessment, questionnaire, id, today, text).map_err(|reason| {
            let said = t!(text, "cli-sheet-failed", reason = reason, path = &path);
            output::failure(Blame::Input, [said])
        })?;
    sheet::write_sheet(to, &bytes, &Expect::New)
        .map_err(|failed| output::failure(failed.blame(), [failed.line(text)]))?;
    let items = sheet::items_for(assessment, questionnaire, id).len();
    output::line(&t!(text, "cli-sheet", items = items, name = &found.name, file = path))
}

pub(super) fn take_in(args: &TakeInArgs, text: &Text) -> Result<(), Exit> {
    let TakeInArgs { file, sheet: from, by, dry_run, as_of } = args;
    let today = as_of.unwrap_or_else(ops::clock::today);
    let mut opened = open(file, &ops::load_packs(text), today, text)?;
    let path = from.display().to_string();
    let failure = |failed: SheetError| output::failure(failed.blame(), [failed.line(&path, text)]);
    let book =
        sheet::read_book(from).map_err(|failed: BookError| failure(SheetError::Book(failed)))?;
    let (assessment, questionnaire) = (&opened.assessment, &*opened.questionnaire);
    let plan = sheet::plan(&book, assessment, questionnaire, today, text).map_err(failure)?;
    let (by, name) = match by {
        None => (plan.member.clone(), plan.name.clone()),
        Some(name) => match sheet::find_member(assessment, name) {
            Some((id, _)) => (id.clone(), name.clone()),
            None => (MemberId::from_name(name), name.clone()),
        },
    };
    for taken in &plan.taken {
        output::line(&taken.line(text))?;
    }
    for said in plan.remarks.iter().map(|remark| remark.line(text)) {
        output::remark(&said);
    }
    for said in plan.refused.iter().map(|refused| refused.line(text)) {
        output::remark(&said);
    }
    output::line(&plan.summary(text))?;
    if *dry_run {
        return output::line(&t!(text, "cli-dry-run"));
    }
    if let Some(edit) = plan.edit(&opened.assessment, (&by, &name), ops::clock::now()) {
        opened.edit(&edit);
        save(&opened, file, text)?;
        let file = file.display().to_string();
        let said = t!(text, "cli-taken-in", items = plan.items(), name = &plan.name, file = file);
        output::line(&said)?;
    }
    // A script should notice that somebody has to look at the sheet again.
    if plan.refused.is_empty() { Ok(()) } else { Err(Exit::Input) }
}
