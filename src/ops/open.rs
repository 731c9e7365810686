//! Opening an assessment together with its questionnaire.

use std::io;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use jiff::civil::Date;

use super::upgrade::{Upgrade, upgrade};
use super::{FileCause, FileError, Packs, Passphrase, Problem, Severity, Stamp};
use crate::model::{
    Assessment, Edit, FieldId, ItemId, Level, Outcome, Questionnaire, QuestionnaireId, Response,
};
use crate::storage::{
    Loaded, Place, entry_id, glance_at_assessment, look, parse_assessment, read_assessment_with,
    system,
};

static SAMPLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/samples");

/// What problems call the built-in sample.
pub const SAMPLE_NAME: &str = "meridian-freight.ron";

/// The date at which the built-in sample is meant to be looked at; later its evidence ages.
pub const SAMPLE_AS_OF: Date = Date::constant(2026, 11, 23);

/// An assessment that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The assessment, as the file has it.
    pub assessment: Assessment,
    /// Its questionnaire, as it is installed now.
    pub questionnaire: Arc<Questionnaire>,
    /// What the file held, for saving.
    pub stamp: Stamp,
    /// What the file is encrypted by, if it is.
    pub passphrase: Option<Passphrase>,
    /// Whether the file is in a format newer than this program, so that it can only be looked at.
    pub read_only: bool,
    /// What changed because the questionnaire is newer than the one that it was worked on with.
    pub upgrade: Option<Upgrade>,
    /// What somebody should look at. It keeps nobody from working.
    pub warnings: Vec<OpenWarning>,
}

/// Why an assessment can't be opened. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// The file can't be read.
    File(FileError),
    /// The questionnaire that it answers is not installed, or has errors.
    NoQuestionnaire {
        /// The file, as the user named it.
        file: String,
        /// The questionnaire.
        id: QuestionnaireId,
        /// What is wrong with it, where it is there.
        problems: Vec<Problem>,
    },
}

/// What doesn't fit between an assessment and its questionnaire. All of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenWarning {
    /// Something in the file.
    File(Problem),
    /// The file is in this format, newer than the program; what isn't known is not shown.
    NewerFormat(u32),
    /// The questionnaire has no such item, but there are answers, a decision or a target for it.
    UnknownItem(ItemId),
    /// A level is beyond the scale; the top of the scale counts.
    BeyondScale(ItemId, Level),
    /// The questionnaire doesn't ask for this fact, or asks for it in another way.
    UnknownFact(FieldId),
    /// The file was worked on with a newer version of the questionnaire than the one at hand.
    NewerVersion {
        /// The version that it was saved with.
        saved: String,
        /// The version that is installed.
        installed: String,
    },
}

/// Opens the assessment at a path. If its questionnaire is newer than the one that it was worked on
/// with, the scores as of `as_of` are frozen and it goes over to the newer one; the file is left as
/// it is until somebody saves.
///
/// # Errors
/// Why it can't be opened.
pub fn open(path: &Path, packs: &Packs, as_of: Date) -> Result<Opened, OpenError> {
    open_with(path, None, packs, as_of)
}

/// Like [`open`], for a file that may be encrypted by this passphrase.
///
/// # Errors
/// Why it can't be opened.
pub fn open_with(
    path: &Path,
    passphrase: Option<&Passphrase>,
    packs: &Packs,
    as_of: Date,
) -> Result<Opened, OpenError> {
    let loaded = read_assessment_with(path, passphrase).map_err(OpenError::File)?;
    let mut opened = with_questionnaire(loaded, &path.display().to_string(), packs, as_of)?;
    opened.passphrase = passphrase.filter(|_| look(path, None).is_encrypted).cloned();
    Ok(opened)
}

/// Opens an assessment out of bytes that came from the file that problems call `name`.
///
/// # Errors
/// Why it can't be opened.
pub fn open_bytes(
    name: &str,
    bytes: &[u8],
    packs: &Packs,
    as_of: Date,
) -> Result<Opened, OpenError> {
    let loaded = parse_assessment(name, bytes).map_err(OpenError::File)?;
    with_questionnaire(loaded, name, packs, as_of)
}

/// Looks at an assessment out of bytes without its history, and says when it was changed last. Much
/// quicker than opening it; nothing of it may be written.
///
/// # Errors
/// Why it can't be looked at.
pub fn glance(
    name: &str,
    bytes: &[u8],
    packs: &Packs,
    as_of: Date,
) -> Result<(Opened, Option<String>), OpenError> {
    let Loaded { value, warnings, format, is_newer, stamp } =
        glance_at_assessment(name, bytes).map_err(OpenError::File)?;
    let loaded = Loaded { value: value.assessment, warnings, format, is_newer, stamp };
    Ok((with_questionnaire(loaded, name, packs, as_of)?, value.changed))
}

/// Opens the built-in sample: a made-up company, to look around in. [`SAMPLE_AS_OF`] is its date.
///
/// # Errors
/// Its questionnaire has been replaced by a broken one.
pub fn sample(packs: &Packs) -> Result<Opened, OpenError> {
    let bytes = SAMPLES.get_file(SAMPLE_NAME).map_or(&[][..], |file| file.contents());
    open_bytes(SAMPLE_NAME, bytes, packs, SAMPLE_AS_OF)
}

impl OpenError {
    /// The system could not even begin, for instance for want of memory.
    pub fn machine(failed: &io::Error) -> Self {
        let problem = Problem {
            severity: Severity::Error,
            place: Place::default(),
            what: system::reason(failed),
        };
        Self::File(FileError { cause: FileCause::Machine, problems: vec![problem] })
    }
}

impl Opened {
    /// Carries an edit out.
    pub fn edit(&mut self, edit: &Edit) {
        self.assessment.record(edit.clone(), entry_id);
    }
}

fn with_questionnaire(
    loaded: Loaded<Assessment>,
    file: &str,
    packs: &Packs,
    as_of: Date,
) -> Result<Opened, OpenError> {
    let Loaded { value: mut assessment, warnings, format, is_newer, stamp } = loaded;
    let id = &assessment.questionnaire;
    let Some(questionnaire) = packs.questionnaire(id) else {
        let broken = packs.listing().iter().filter(|pack| pack.id == *id);
        let problems = broken.flat_map(|pack| pack.problems.clone()).collect();
        return Err(OpenError::NoQuestionnaire { file: file.to_owned(), id: id.clone(), problems });
    };
    let mut warnings: Vec<OpenWarning> = warnings.into_iter().map(OpenWarning::File).collect();
    if is_newer {
        warnings = vec![OpenWarning::NewerFormat(format)];
    }
    warnings.extend(misfits(&assessment, &questionnaire));
    let upgrade = upgrade(&mut assessment, &questionnaire, packs, as_of);
    Ok(Opened {
        assessment,
        questionnaire,
        stamp,
        passphrase: None,
        read_only: is_newer,
        upgrade,
        warnings,
    })
}

fn misfits(assessment: &Assessment, questionnaire: &Questionnaire) -> Vec<OpenWarning> {
    let mut misfits = Vec::new();
    if assessment.content.version > questionnaire.version {
        misfits.push(OpenWarning::NewerVersion {
            saved: assessment.content.version.clone(),
            installed: questionnaire.version.clone(),
        });
    }
    for (field, value) in &assessment.profile {
        if !questionnaire.profile.iter().any(|asked| asked.id == *field && asked.accepts(value)) {
            misfits.push(OpenWarning::UnknownFact(field.clone()));
        }
    }
    let Assessment { answers, decisions, targets, .. } = assessment;
    let mut items: Vec<&ItemId> =
        answers.keys().chain(decisions.keys()).chain(targets.keys()).collect();
    items.sort();
    items.dedup();
    for item in items {
        let is_retired = questionnaire.retired.iter().any(|retired| retired.id == *item);
        if questionnaire.item(item).is_none() && !is_retired {
            misfits.push(OpenWarning::UnknownItem(item.clone()));
        }
        if let Some(level) = levels_for(assessment, item).max()
            && level > questionnaire.top_level()
        {
            misfits.push(OpenWarning::BeyondScale(item.clone(), level));
        }
    }
    misfits
}

fn levels_for<'a>(assessment: &'a Assessment, item: &'a ItemId) -> impl Iterator<Item = Level> {
    let answered = assessment.answers_to(item).filter_map(|(_, answer)| match answer.response {
        Some(Response::Level(level)) => Some(level),
        _ => None,
    });
    let decided = assessment.decisions.get(item).and_then(|decision| match decision.outcome {
        Outcome::Level(level) => Some(level),
        Outcome::NotApplicable => None,
    });
    answered.chain(decided).chain(assessment.targets.get(item).copied())
}
