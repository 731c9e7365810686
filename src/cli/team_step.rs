//! `waymark hand-in`, `waymark sign-off` and `waymark comment`: steps of a member that are no answer.

use std::path::Path;

use super::args::{CommentArgs, HandInArgs, SignOffArgs};
use super::{Exit, open, output, save};
use crate::model::{Change, Edit, ItemId, MemberId, Part, StageId, Standing};
use crate::ops::team::{self, part_words};
use crate::ops::{self, Blame, Opened};
use crate::t;
use crate::text::Text;

pub(super) fn hand_in(args: &HandInArgs, text: &Text) -> Result<(), Exit> {
    let HandInArgs { file, by } = args;
    record(file, by, text, |opened, member| {
        let (assessment, now) = (&opened.assessment, ops::clock::now());
        let change = team::hand_in(assessment, member, Standing::HandedIn, "", member, now);
        let name = ops::member_name(assessment, member, text);
        Ok((change, t!(text, "cli-handed-in", name = name)))
    })
}

pub(super) fn sign_off(args: &SignOffArgs, text: &Text) -> Result<(), Exit> {
    let SignOffArgs { file, by, stage } = args;
    record(file, by, text, |opened, member| {
        let Opened { assessment, questionnaire, .. } = opened;
        let part = match stage.as_deref().map(StageId::from) {
            None => Part::Whole,
            Some(stage) if questionnaire.stage(&stage).is_some() => Part::Stage(stage),
            Some(stage) => {
                let known: Vec<&str> =
                    questionnaire.stages.iter().map(|stage| stage.id.as_str()).collect();
                let known = known.join(", ");
                return Err(t!(text, "error-no-stage", stage = stage.as_str(), known = known));
            }
        };
        let now = ops::clock::now();
        let change = team::sign_off(assessment, questionnaire, &part, member, now);
        let name = ops::member_name(assessment, member, text);
        let part = part_words(&part, questionnaire, text);
        let day = now.strftime("%Y-%m-%d").to_string();
        Ok((change, t!(text, "team-signed", part = part, name = name, day = day)))
    })
}

pub(super) fn comment(args: &CommentArgs, text: &Text) -> Result<(), Exit> {
    let CommentArgs { file, item, text: words, by } = args;
    record(file, by, text, |opened, member| {
        let Opened { assessment, questionnaire, .. } = opened;
        let item = ItemId::from(item.as_str());
        if questionnaire.item(&item).is_none() {
            return Err(t!(text, "error-unknown-item", item = item.as_str()));
        }
        let change = team::comment(assessment, &item, member, words, ops::clock::now());
        Ok((change, t!(text, "cli-commented", item = item.as_str())))
    })
}

/// Records what a member of the team does, and says so.
fn record(
    file: &Path,
    by: &str,
    text: &Text,
    make: impl FnOnce(&Opened, &MemberId) -> Result<(Change, String), String>,
) -> Result<(), Exit> {
    let mut opened = open(file, &ops::load_packs(text), ops::clock::today(), text)?;
    let input = |line: String| output::failure(Blame::Input, [line]);
    let Some(member) = opened.assessment.member_called(by).cloned() else {
        let members = opened.assessment.members.values();
        let known: Vec<&str> = members.map(|member| member.name.as_str()).collect();
        return Err(input(t!(text, "error-no-member", name = by, known = known.join(", "))));
    };
    let (change, done) = make(&opened, &member).map_err(input)?;
    opened.edit(&Edit { by: member, at: ops::clock::now(), changes: vec![change] });
    save(&opened, file, text)?;
    output::line(&done)
}
