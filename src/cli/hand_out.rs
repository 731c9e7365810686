//! `waymark hand-out`: makes a file for one member, with just that member's items.

use super::args::HandOutArgs;
use super::{Exit, open, output, passphrase};
use crate::ops::hand_out::{self, Extent};
use crate::ops::{self, Blame};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &HandOutArgs, text: &Text) -> Result<(), Exit> {
    let HandOutArgs { file, to, member, with_supported } = args;
    let opened = open(file, &ops::load_packs(text), ops::clock::today(), text)?;
    let (assessment, questionnaire) = (&opened.assessment, &opened.questionnaire);
    let input = |line: String| output::failure(Blame::Input, [line]);
    if opened.read_only {
        return Err(input(t!(text, "read-only")));
    }
    let Some(id) = assessment.member_called(member) else {
        let known: Vec<&str> = assessment.members.values().map(|one| one.name.as_str()).collect();
        return Err(input(t!(text, "error-no-member", name = member, known = known.join(", "))));
    };
    let extent = if *with_supported { Extent::WithSupported } else { Extent::Own };
    let items = hand_out::items(assessment, questionnaire, id, extent);
    let name = ops::member_name(assessment, id, text);
    if items.is_empty() {
        return Err(input(t!(text, "error-no-items", name = name)));
    }
    let count = items.len();
    // Whoever types a command is not known by name; the member is whom the copy is for.
    let copy = hand_out::copy_for(assessment, items, id, id, ops::clock::now());
    let passphrase = passphrase::for_copy(opened.passphrase.as_ref(), to, text)?;
    hand_out::write(&copy, passphrase.as_ref(), Some(file.as_path()), to)
        .map_err(|failed| output::failure(failed.blame(), [failed.line(text)]))?;
    let path = to.display().to_string();
    output::line(&t!(text, "cli-handed-out", name = name, count = count, file = path))
}
