//! What the authors' guide shows can be used as it stands there.

use std::fs;
use std::path::Path;

use super::{problems, replace};

/// Writes the examples of the guide to files of the names that stand above them.
pub(crate) fn write_examples(folder: &Path) -> usize {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/README.md");
    let guide = fs::read_to_string(guide).unwrap();
    let mut written = 0;
    for part in guide.split("\n```ron\n").collect::<Vec<_>>().windows(2) {
        let name = part[0].trim_end().lines().last().unwrap();
        let name = name.trim_end_matches(':').trim_matches('`');
        let text = part[1].split("\n```").next().unwrap();
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, format!("{text}\n")).unwrap();
        written += 1;
    }
    written
}

#[test]
fn the_examples_of_the_guide_pass_the_check() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(write_examples(folder.path()), 4);
    replace(
        folder.path(),
        "lunch/questionnaire.ron",
        "    items: [",
        "    crosswalk: \"crosswalk.ron\",\n    items: [",
    );
    assert_eq!(problems(folder.path()), [""; 0]);
}
