//! The answers of a portfolio for research, in a file of their own, with a dictionary beside it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;

use super::{Row, Summary, TidyFormat};
use crate::ops::{Expect, Packs, WriteError, open};
use crate::report::portfolio::{
    FEWEST, OfOne, Research, Subject, Suppressed, of_one_questionnaire, parquet, research,
};
use crate::scoring::score;
use crate::storage::atomic;
use crate::t;
use crate::text::Text;

/// What writing for research takes beside the assessments.
pub struct ResearchRequest<'a> {
    /// The folder that the rows were found in.
    pub folder: &'a Path,
    /// The questionnaires.
    pub packs: &'a Packs,
    /// The date that counts as today.
    pub as_of: Date,
    /// Where to write the answers; the dictionary goes beside it.
    pub to: &'a Path,
    /// As what.
    pub format: TidyFormat,
    /// Whether files that are there are replaced.
    pub replaces: bool,
    /// The words of the dictionary.
    pub text: &'a Text,
    /// Draws an id that follows from nothing.
    pub new_id: &'a dyn Fn() -> String,
    /// Set to stop.
    pub stop: &'a AtomicBool,
    /// Is told how many assessments are read of how many.
    pub progress: &'a dyn Fn(usize, usize),
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResearchWritten {
    /// The files.
    pub files: [PathBuf; 2],
    /// How many organisations are in them.
    pub organisations: usize,
    /// How many answers.
    pub answers: usize,
    /// What was made coarser.
    pub suppressed: Suppressed,
    /// Rows that are not in them, because their file was changed or can't be opened any more.
    pub left_out: Vec<String>,
    /// How many organisations have answered another questionnaire.
    pub others: usize,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum ResearchError {
    /// There are only so many organisations.
    TooFew(usize),
    /// These files are there already.
    There(Vec<PathBuf>),
    /// A table could not be made, for a reason that its maker gives.
    Making(String),
    /// A file could not be written.
    Write(WriteError),
    /// It was stopped.
    Stopped,
}

/// Writes the answers of these assessments, each organisation once. All are read once more, for a
/// portfolio remembers no answers.
///
/// # Errors
/// Why nothing was written.
pub fn write_research<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    request: &ResearchRequest<'_>,
) -> Result<ResearchWritten, ResearchError> {
    let dictionary = dictionary_path(request.to);
    let files = [request.to.to_owned(), dictionary];
    let there: Vec<PathBuf> = files.iter().filter(|path| path.exists()).cloned().collect();
    if !request.replaces && !there.is_empty() {
        return Err(ResearchError::There(there));
    }
    let OfOne { questionnaire, each, others } = of_one_questionnaire(rows);
    let found = request.packs.questionnaire(&questionnaire.into());
    let Some(questionnaire) = found.filter(|_| each.len() >= FEWEST) else {
        return Err(ResearchError::TooFew(each.len()));
    };
    let (mut subjects, mut left_out) = (Vec::new(), Vec::new());
    for (index, (row, summary)) in each.iter().enumerate() {
        if request.stop.load(Ordering::Relaxed) {
            return Err(ResearchError::Stopped);
        }
        match subject(row, summary, request) {
            Some(subject) => subjects.push(subject),
            None => left_out.push(row.path.clone()),
        }
        (request.progress)(index + 1, each.len());
    }
    let organisations = subjects.len();
    let made = research(subjects, &questionnaire, request.text);
    let Some(Research { table, dictionary, suppressed }) = made else {
        return Err(ResearchError::TooFew(organisations));
    };
    let bytes = match request.format {
        TidyFormat::Parquet => parquet(&table).map_err(ResearchError::Making)?,
        TidyFormat::Csv => table.csv().into_bytes(),
    };
    let expect = if request.replaces { Expect::Anything } else { Expect::New };
    let [to, beside] = &files;
    // The dictionary first: answers that nobody can read are worth less than words about none.
    atomic::write(beside, dictionary.csv().as_bytes(), &expect).map_err(ResearchError::Write)?;
    atomic::write(to, &bytes, &expect).map_err(ResearchError::Write)?;
    let answers = table.rows.len();
    Ok(ResearchWritten { files, organisations, answers, suppressed, left_out, others })
}

/// What a row's file gives; nothing where it can't be opened, or is another organisation's by now.
fn subject(row: &Row, summary: &Summary, request: &ResearchRequest<'_>) -> Option<Subject> {
    let opened = open(&request.folder.join(&row.path), request.packs, request.as_of).ok()?;
    let (questionnaire, assessment) = (&opened.questionnaire, &opened.assessment);
    let is_same = assessment.id.as_str() == summary.id
        && assessment.organisation == summary.organisation
        && questionnaire.id.as_str() == summary.questionnaire;
    let scores = score(questionnaire, assessment, request.as_of);
    let month = summary.changed.as_deref().and_then(|at| at.get(..7)).map(str::to_owned);
    let id = (request.new_id)();
    is_same.then(|| Subject::new(id, questionnaire, assessment, &scores, month))
}

/// Where the dictionary of a file goes: `out.parquet` has `out-dictionary.csv`.
fn dictionary_path(to: &Path) -> PathBuf {
    let stem = to.file_stem().unwrap_or_default().to_string_lossy();
    to.with_file_name(format!("{stem}-dictionary.csv"))
}

impl ResearchError {
    /// What to tell the user, line by line.
    pub fn lines(&self, text: &Text) -> Vec<String> {
        match self {
            Self::TooFew(found) => {
                vec![t!(text, "research-too-few", fewest = FEWEST, found = *found)]
            }
            Self::There(files) => files
                .iter()
                .map(|file| t!(text, "portfolio-there", path = file.display().to_string()))
                .collect(),
            Self::Making(reason) => vec![t!(text, "report-not-made", reason = reason)],
            Self::Write(failed) => vec![failed.line(text)],
            Self::Stopped => vec![t!(text, "research-stopped")],
        }
    }
}
