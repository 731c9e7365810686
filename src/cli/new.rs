//! `waymark new`: begins an assessment.

use super::args::NewArgs;
use super::{Exit, output, passphrase};
use crate::model::{Mode, Profile, QuestionnaireId};
use crate::ops::{self, Expect, NewError};
use crate::scoring::Progress;
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &NewArgs, text: &Text) -> Result<(), Exit> {
    let NewArgs { file, organisation, questionnaire, profile, quick } = args;
    let failure = |failed: NewError| output::failure(failed.blame(), failed.lines(text));
    let packs = ops::load_packs(text);
    let id = questionnaire.as_deref().map(QuestionnaireId::from);
    let questionnaire = ops::find_questionnaire(&packs, id.as_ref()).map_err(failure)?;
    let profile = match profile {
        Some(path) => {
            let (profile, warnings) = ops::read_profile(path, &questionnaire).map_err(failure)?;
            for warning in warnings {
                output::remark(&warning.to_string());
            }
            profile
        }
        None => Profile::new(),
    };
    let mode = if *quick { Mode::Quick } else { Mode::Full };
    let mut assessment = ops::new_assessment(&questionnaire, organisation, mode, ops::clock::now());
    assessment.profile = profile;
    ops::begin(&mut assessment, None);
    let passphrase = match ops::encryption::is_encrypted_name(file) {
        true => Some(passphrase::new(file, text)?),
        false => None,
    };
    ops::save_with(&assessment, file, passphrase.as_ref(), Expect::New, None)
        .map_err(|failed| output::failure(failed.blame(), [failed.line(text)]))?;
    let scores = crate::scoring::score(&questionnaire, &assessment, ops::clock::today());
    let Progress { asked, .. } = scores.progress;
    output::line(&t!(
        text,
        "cli-made",
        count = asked,
        questionnaire = &questionnaire.title,
        file = file.display().to_string()
    ))
}
