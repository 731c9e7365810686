//! `waymark report`: writes a report that can be handed over.

use super::args::{ReportArgs, ReportLookArgs};
use super::choices::HideArg;
use super::{Exit, open, output};
use crate::ops::brand::read_brand;
use crate::ops::portfolio::read_benchmark;
use crate::ops::report::{Discretion, Options, Preset, ReportFormat, SectionKind, Written, report};
use crate::ops::{self, Blame, Expect};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &ReportArgs, text: &Text) -> Result<(), Exit> {
    let as_of = args.as_of.unwrap_or_else(ops::clock::today);
    let Some(format) = ReportFormat::of(&args.to) else {
        let line = t!(text, "report-unknown-format", path = args.to.display().to_string());
        return Err(output::failure(Blame::Input, [line]));
    };
    let options = options(&args.look, text)?;
    let packs = ops::load_packs(text);
    let opened = open(&args.file, &packs, as_of, text)?;
    let own;
    let words = match &args.look.language {
        Some(tag) => {
            own = Text::new(tag);
            &own
        }
        None => text,
    };
    let finished =
        report(&opened.questionnaire, &opened.assessment, &packs, &options, as_of, words);
    match finished.write(format, &args.to, &Expect::Anything) {
        Ok(Written { path, lacks_signs }) => {
            let path = path.display().to_string();
            if lacks_signs {
                output::remark(&t!(text, "report-lacks-signs"));
            }
            output::result(&format!("{}\n", t!(text, "report-written", path = path)))
        }
        Err(failed) => Err(output::failure(failed.blame(), [failed.line(text)])),
    }
}

/// What the words of the command line ask of a report.
pub(super) fn options(args: &ReportLookArgs, text: &Text) -> Result<Options, Exit> {
    let preset = args.preset.map_or(Preset::Full, Preset::from);
    let mut options = Options::of(preset);
    if !args.sections.is_empty() {
        options.sections = args
            .sections
            .iter()
            .map(|name| {
                let known = SectionKind::ALL.into_iter().find(|kind| kind.code() == name);
                known.ok_or_else(|| {
                    let all: Vec<&str> = SectionKind::ALL.iter().map(|kind| kind.code()).collect();
                    let line =
                        t!(text, "report-unknown-section", name = name, known = all.join(", "));
                    output::failure(Blame::Input, [line])
                })
            })
            .collect::<Result<_, _>>()?;
    }
    if args.anonymise {
        options.discretion = Discretion::ALL;
    }
    for part in &args.hide {
        let hidden = &mut options.discretion;
        *match part {
            HideArg::Organisation => &mut hidden.organisation,
            HideArg::Members => &mut hidden.members,
            HideArg::Notes => &mut hidden.notes,
            HideArg::Locations => &mut hidden.locations,
        } = true;
    }
    if args.with_internal {
        options.discretion.internal = false;
    }
    if let Some(path) = &args.brand {
        options.brand = read_brand(path)
            .map_err(|failed| output::failure(Blame::Input, [failed.line(text)]))?;
    }
    if let Some(path) = &args.benchmark {
        let read = read_benchmark(path).map_err(|problems| {
            output::failure(Blame::Input, problems.iter().map(|problem| problem.line(text)))
        })?;
        options.benchmark = Some(read);
    }
    Ok(options)
}
