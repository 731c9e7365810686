//! Reports of many assessments into one folder, each under a name of its own.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::{Detail, Did, How, Reason, Run, State, Target};
use crate::model::MemberId;
use crate::ops::report::{Options, ReportError, ReportFormat, report};
use crate::ops::{Expect, Opened, WriteFault};
use crate::t;
use crate::text::Text;

/// Which reports, and where.
#[derive(Clone, Debug)]
pub struct Reports {
    /// The formats.
    pub formats: Vec<ReportFormat>,
    /// What is in them, and how they look.
    pub options: Options,
    /// Their language, as a BCP 47 tag; `None` is the program's.
    pub language: Option<String>,
    /// The folder; it is made where there is none.
    pub folder: PathBuf,
    /// What becomes of files that are there already.
    pub existing: Existing,
}

/// What becomes of files that are there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// They stay.
    Keep,
    /// They are replaced.
    Replace,
}

/// The longest part of a name that comes from an organisation, in bytes: file systems have a limit.
const LONGEST: usize = 120;

/// The name of each file's report, without an ending: by the organisation, each one once. Reports
/// that don't tell whose they are have names that don't either.
pub(super) fn names(targets: &[Target], reports: &Reports) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let is_hidden = reports.options.discretion.organisation;
    targets
        .iter()
        .enumerate()
        .map(|(index, target)| {
            let first = if is_hidden {
                format!("report-{:03}", index + 1)
            } else {
                format!("{}-report", stem(target.organisation()))
            };
            let others = (2..).map(|number| format!("{first}-{number}"));
            let mut names = std::iter::once(first.clone()).chain(others);
            let name = names.find(|name| !taken.contains(name)).unwrap_or_else(|| first.clone());
            taken.insert(name.clone());
            name
        })
        .collect()
}

/// Letters and digits of a name, small, with hyphens between.
fn stem(organisation: &str) -> String {
    if !organisation.chars().any(char::is_alphanumeric) {
        return "assessment".to_owned();
    }
    let mut stem = MemberId::from_name(organisation).to_string();
    while stem.len() > LONGEST {
        stem.pop();
    }
    stem
}

pub(super) fn write(
    reports: &Reports,
    name: &str,
    opened: &Opened,
    run: &Run<'_>,
    words: &Text,
) -> Did {
    let text = run.text;
    let paths = reports
        .formats
        .iter()
        .map(|format| (*format, reports.folder.join(format!("{name}.{}", format.extension()))));
    let paths: Vec<(ReportFormat, PathBuf)> = paths.collect();
    let list = |paths: &[PathBuf]| {
        let names = paths.iter().filter_map(|path| path.file_name());
        names.map(|name| name.to_string_lossy()).collect::<Vec<_>>().join(", ")
    };
    let keeps = reports.existing == Existing::Keep;
    let (there, free): (Vec<_>, Vec<_>) =
        paths.into_iter().partition(|(_, path)| keeps && path.exists());
    let there: Vec<PathBuf> = there.into_iter().map(|(_, path)| path).collect();
    let mut written = Vec::new();
    let mut remarks = Vec::new();
    let mut failed = (!there.is_empty()).then_some(Reason::Exists);
    if failed.is_some() {
        remarks.push(t!(text, "bulk-report-there", files = list(&there)));
    }
    if run.how == How::Try {
        written.extend(free.into_iter().map(|(_, path)| path));
    } else if !free.is_empty() {
        // Whether it worked is seen when the first report is written.
        std::fs::create_dir_all(&reports.folder).ok();
        let (questionnaire, assessment) = (&opened.questionnaire, &opened.assessment);
        let options = &reports.options;
        let made = report(questionnaire, assessment, run.packs, options, run.as_of, words);
        let expect = if keeps { Expect::New } else { Expect::Anything };
        for (format, path) in free {
            match made.write(format, &path, &expect) {
                Ok(done) => {
                    if done.lacks_signs {
                        remarks.push(t!(text, "report-lacks-signs"));
                    }
                    written.push(path);
                }
                Err(error) => {
                    failed = Some(reason(&error));
                    remarks.push(error.line(text));
                }
            }
        }
    }
    let said = if written.is_empty() {
        None
    } else if run.how == How::Try {
        Some(t!(text, "bulk-report-would", files = list(&written)))
    } else {
        Some(list(&written))
    };
    let words: Vec<String> = said.into_iter().chain(remarks).collect();
    Did {
        state: failed.map_or(State::Done, State::LeftAlone),
        words: text.apart(words),
        detail: Detail::Written(written),
    }
}

fn reason(error: &ReportError) -> Reason {
    match error {
        ReportError::Template(_) | ReportError::Making(_) => Reason::NotMade,
        ReportError::Write(failed) => match failed.fault {
            WriteFault::Exists => Reason::Exists,
            WriteFault::ReadOnly | WriteFault::NoPermission => Reason::ReadOnly,
            _ => Reason::Machine,
        },
    }
}
