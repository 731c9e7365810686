//! Evidence: attaching files, finding them again, and what expires soon.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::model::{Assessment, Attachment, Evidence, EvidenceId};
use crate::storage::attachment;
pub use crate::storage::attachment::FileState;
use crate::t;
use crate::text::Text;

/// What expires within so many days is shown as expiring soon.
pub const SOON_DAYS: i32 = 60;

/// What is done with a file that is attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attach {
    /// It is copied into a folder beside the assessment.
    Copy,
    /// It is left where it is.
    Leave,
}

/// How long a piece of evidence still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// Nobody said that it ends.
    Open,
    /// For more than [`SOON_DAYS`].
    Later,
    /// It ends within [`SOON_DAYS`], in so many days.
    Soon(i32),
    /// It has ended.
    Past,
}

/// Records a file as it is now, and copies it if that is wanted.
///
/// # Errors
/// It can't be read or copied; nothing was changed.
pub fn attach(assessment: &Path, source: &Path, how: Attach) -> io::Result<Attachment> {
    match how {
        Attach::Copy => attachment::copy_in(assessment, source),
        Attach::Leave => attachment::leave(assessment, source),
    }
}

/// How the attached files of the assessment at a path are found now.
pub fn look_at_files(path: &Path, assessment: &Assessment) -> BTreeMap<EvidenceId, FileState> {
    let with_file = assessment.evidence.iter().filter_map(|(id, evidence)| {
        let file = evidence.file.as_ref()?;
        Some((id.clone(), attachment::look_at(path, file)))
    });
    with_file.collect()
}

/// Copies attached files along from where another copy of the assessment lies, as far as they are
/// there and are missing here. How many could not be copied.
pub fn bring_files(from: &Path, to: &Path, assessment: &Assessment) -> usize {
    let files = assessment.evidence.values().filter_map(|evidence| evidence.file.as_ref());
    files.filter(|file| attachment::bring(from, to, file).is_err()).count()
}

/// How long a piece of evidence still holds on a day.
pub fn expiry(evidence: &Evidence, today: Date) -> Expiry {
    let Some(last_day) = evidence.expires else {
        return Expiry::Open;
    };
    if evidence.is_expired(today) {
        return Expiry::Past;
    }
    match today.checked_add(SOON_DAYS.days()) {
        Ok(limit) if last_day <= limit => {
            Expiry::Soon(today.until(last_day).map_or(0, |span| span.get_days()))
        }
        _ => Expiry::Later,
    }
}

/// What is wrong with the file of a piece of evidence, in words; nothing where it is as it should be
/// or isn't looked at.
pub fn file_remark(state: FileState, text: &Text) -> Option<String> {
    match state {
        FileState::Present | FileState::Elsewhere => None,
        FileState::Changed => Some(t!(text, "evidence-file-changed")),
        FileState::Missing => Some(t!(text, "evidence-file-missing")),
        FileState::LeadsOut => Some(t!(text, "evidence-file-leads-out")),
    }
}
