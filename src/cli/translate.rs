//! `waymark translate`: writes what is still to be translated of a questionnaire or of frameworks.

use super::args::TranslateArgs;
use super::{Exit, output};
use crate::ops::translate::{ToTranslate, to_translate};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &TranslateArgs, text: &Text) -> Result<(), Exit> {
    let TranslateArgs { folder, language } = args;
    let ToTranslate { file, count, all } = to_translate(folder, language)
        .map_err(|failed| output::failure(failed.blame(), [failed.line(text)]))?;
    match file {
        Some(file) => {
            let file = file.display().to_string();
            output::line(&t!(text, "translate-written", file = file, count = count, all = all))
        }
        None => output::line(&t!(text, "translate-complete", language = language, all = all)),
    }
}
