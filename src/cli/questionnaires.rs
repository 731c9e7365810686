//! `waymark questionnaires`: lists what is built in and what is installed.

use super::{Exit, output};
use crate::ops::{self, Origin};
use crate::t;
use crate::text::Text;

pub(super) fn run(text: &Text) -> Result<(), Exit> {
    let packs = ops::load_packs(text);
    for problem in packs.problems() {
        output::remark(&problem.line(text));
    }
    for pack in ops::questionnaires(&packs) {
        for problem in &pack.problems {
            output::remark(&problem.line(text));
        }
        let origin = match &pack.origin {
            Origin::BuiltIn => t!(text, "cli-built-in"),
            Origin::Installed(folder) => folder.display().to_string(),
        };
        if pack.title.is_empty() {
            let id = pack.id.as_str();
            output::line(&t!(text, "cli-questionnaire-unreadable", id = id, origin = origin))?;
            continue;
        }
        output::line(&t!(
            text,
            "cli-questionnaire",
            id = pack.id.as_str(),
            version = &pack.version,
            title = &pack.title,
            count = pack.items,
            origin = origin
        ))?;
    }
    Ok(())
}
