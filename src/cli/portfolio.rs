//! `waymark portfolio`: a folder of assessments looked at together.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use super::args::{FormatArg, MakePortfolioArgs, PortfolioArgs};
use super::{Exit, output, portfolio_hand_on, portfolio_report};
use crate::ops::portfolio::{
    ExportError, Exported, Look, Memory, Row, TidyFormat, Where, csv, export, json, made, scan,
    table,
};
use crate::ops::{self, Blame};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &PortfolioArgs, text: &Text) -> Result<(), Exit> {
    let as_of = args.as_of.unwrap_or_else(ops::clock::today);
    if !args.folder.is_dir() {
        let line = t!(text, "portfolio-no-folder", path = args.folder.display().to_string());
        return Err(output::failure(Blame::Input, [line]));
    }
    let to = with_format(args.to.as_deref(), text)?;
    let research = with_format(args.hand_on.research.as_deref(), text)?;
    let report = portfolio_report::asked(&args.report, args.replace, text)?;
    let packs = ops::load_packs(text);
    let chosen = Where::parse(&args.hand_on.conditions, &packs)
        .map_err(|wrong| output::failure(Blame::Input, [wrong.line(text)]))?;
    let memory = if args.anew { None } else { Memory::of_user() };
    let progress = |done: usize, all: usize| {
        if done.is_multiple_of(100) || done == all {
            let line = t!(text, "portfolio-progress", done = done, all = all);
            output::progress(&line, done == all);
        }
    };
    let look = Look {
        packs: &packs,
        as_of,
        text,
        memory: memory.as_ref(),
        stop: &AtomicBool::new(false),
        progress: &progress,
    };
    let mut found = scan(&args.folder, &look);
    for (folder, reason) in &found.unseen {
        let folder = folder.display().to_string();
        output::remark(&t!(text, "portfolio-unseen", folder = folder, reason = reason));
    }
    if !chosen.is_empty() {
        found.rows.retain(|row| row.summary().is_some_and(|summary| chosen.passes(summary)));
    }
    if let Some(to) = &args.hand_on.benchmark {
        return portfolio_hand_on::benchmark(to, &found, &chosen, args, &packs, text);
    }
    if let Some((to, format)) = research {
        return portfolio_hand_on::research(to, format, &found, args, &packs, text);
    }
    if let Some(report) = report {
        return report.write(&found, &packs, args.replace, text);
    }
    if let Some((to, format)) = to {
        return match export(&found, &packs, to, format, args.replace) {
            Ok(Exported { files, left_out }) => {
                for path in left_out {
                    output::remark(&t!(text, "portfolio-left-out", path = path));
                }
                files.iter().try_for_each(|file| {
                    output::line(&t!(text, "report-written", path = file.display().to_string()))
                })
            }
            Err(ExportError::There(files)) => {
                let lines = files
                    .iter()
                    .map(|file| t!(text, "portfolio-there", path = file.display().to_string()));
                Err(output::failure(Blame::Input, lines))
            }
            Err(ExportError::Making(reason)) => {
                Err(output::failure(Blame::Machine, [t!(text, "report-not-made", reason = reason)]))
            }
            Err(ExportError::Write(failed)) => {
                Err(output::failure(failed.blame(), [failed.line(text)]))
            }
        };
    }
    if matches!(args.format, FormatArg::Table) {
        let shown = found.rows.iter().filter_map(Row::summary).count();
        let all = found.rows.len();
        output::remark(&t!(text, "portfolio-read", read = found.read, shown = shown, all = all));
    }
    output::result(&match args.format {
        FormatArg::Table => table(&found.rows, text, output::width()),
        FormatArg::Json => json(&found.rows, &as_of.to_string()),
        FormatArg::Csv => csv(&found.rows),
    })
}

/// Where tables are to be written, and as what.
fn with_format<'a>(
    to: Option<&'a Path>,
    text: &Text,
) -> Result<Option<(&'a Path, TidyFormat)>, Exit> {
    let Some(to) = to else { return Ok(None) };
    let format = TidyFormat::of(to).ok_or_else(|| {
        let path = to.display().to_string();
        output::failure(Blame::Input, [t!(text, "portfolio-unknown-format", path = path)])
    })?;
    Ok(Some((to, format)))
}

/// Makes a folder of made-up assessments, for developers.
pub(super) fn make(args: &MakePortfolioArgs, text: &Text) -> Result<(), Exit> {
    let packs = ops::load_packs(text);
    let as_of = args.as_of.unwrap_or_else(ops::clock::today);
    let Ok(questionnaire) = ops::find_questionnaire(&packs, None) else {
        return Err(output::failure(Blame::Machine, [t!(text, "portfolio-no-questionnaire")]));
    };
    made::make(&args.folder, args.count, args.seed, &questionnaire, as_of)
        .map_err(|error| output::failure(Blame::Machine, [ops::reason(&error, text)]))
}
