//! Doors for the fuzz targets, which give whole files as text. Only there when fuzzing.

use std::collections::BTreeMap;

use super::content::framework::{FrameworkFile, FrameworkIndex, no_ids};
use super::content::pack::Pack;
use super::content::questionnaire;
use super::file;
use super::problem::{Place, Problem};
use crate::model::message::message;

/// Files in memory, by name.
struct Texts(BTreeMap<String, String>);

impl Pack for Texts {
    fn read(&self, name: &str) -> Result<String, Problem> {
        match self.0.get(name) {
            Some(text) => file::text_from(name, text.clone().into_bytes()),
            None => Err(Problem::error(Place::file(name), message!("fault-no-file"))),
        }
    }

    fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    fn label(&self, name: &str) -> String {
        name.to_owned()
    }
}

/// What is wrong with a questionnaire of several files, each of which a line `=== NAME` begins.
pub fn questionnaire(text: &str) -> Vec<Problem> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut name = questionnaire::MAIN_FILE.to_owned();
    for line in text.split_inclusive('\n') {
        match line.strip_prefix("=== ") {
            Some(next) => name = next.trim().to_owned(),
            None => files.entry(name.clone()).or_default().push_str(line),
        }
    }
    questionnaire::read(&Texts(files), &FrameworkIndex::of([])).problems
}

/// What is wrong with a framework file.
pub fn framework(text: &str) -> Vec<Problem> {
    let text = file::text_from("fuzz.ron", text.as_bytes().to_vec());
    FrameworkFile::read("fuzz.ron", text, &mut no_ids()).finish().1
}
