//! `waymark portfolio --benchmark` and `--research`: what can be handed on of a portfolio.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use super::args::PortfolioArgs;
use super::{Exit, output};
use crate::ops::portfolio::{
    BenchmarkRequest, Portfolio, ResearchError, ResearchRequest, ResearchWritten, TidyFormat,
    Where, make_benchmark, write_benchmark, write_research,
};
use crate::ops::{self, Blame, Packs, WriteFault};
use crate::t;
use crate::text::Text;

/// Writes the benchmark.
pub(super) fn benchmark(
    to: &Path,
    found: &Portfolio,
    chosen: &Where,
    args: &PortfolioArgs,
    packs: &Packs,
    text: &Text,
) -> Result<(), Exit> {
    let (settings, _) = ops::settings::load();
    let me = settings.me.map(|me| me.name);
    let request = BenchmarkRequest {
        name: args.hand_on.name.clone().unwrap_or_default(),
        source: args.hand_on.source.clone().or(me).unwrap_or_default(),
        made: found.as_of,
        as_of: found.as_of,
        facts: chosen.facts().clone(),
        by_hand: false,
    };
    let (made, others) = make_benchmark(&found.rows, request, packs, text)
        .map_err(|failed| output::failure(Blame::Input, [failed.line(text)]))?;
    if others > 0 {
        output::remark(&t!(text, "portfolio-others", count = others));
    }
    write_benchmark(to, &made, args.replace).map_err(|failed| match failed.fault {
        WriteFault::Exists => {
            let path = failed.path.display().to_string();
            output::failure(Blame::Input, [t!(text, "portfolio-there", path = path)])
        }
        _ => output::failure(failed.blame(), [failed.line(text)]),
    })?;
    let path = to.display().to_string();
    let count = made.organisations;
    output::line(&t!(text, "benchmark-written", count = count, path = path))
}

/// Writes the answers for research.
pub(super) fn research(
    to: &Path,
    format: TidyFormat,
    found: &Portfolio,
    args: &PortfolioArgs,
    packs: &Packs,
    text: &Text,
) -> Result<(), Exit> {
    let progress = |done: usize, all: usize| {
        if done.is_multiple_of(100) || done == all {
            let line = t!(text, "portfolio-progress", done = done, all = all);
            output::progress(&line, done == all);
        }
    };
    let request = ResearchRequest {
        folder: &found.folder,
        packs,
        as_of: found.as_of,
        to,
        format,
        replaces: args.replace,
        text,
        new_id: &ops::new_random_id,
        stop: &AtomicBool::new(false),
        progress: &progress,
    };
    match write_research(&found.rows, &request) {
        Ok(ResearchWritten { files, organisations, left_out, others, .. }) => {
            for path in left_out {
                output::remark(&t!(text, "research-left-out", path = path));
            }
            if others > 0 {
                output::remark(&t!(text, "portfolio-others", count = others));
            }
            for path in files {
                let path = path.display().to_string();
                output::line(&t!(text, "report-written", path = path))?;
            }
            output::line(&t!(text, "research-written", count = organisations))
        }
        Err(failed) => {
            let blame = match &failed {
                ResearchError::Write(failed) => failed.blame(),
                ResearchError::Making(_) => Blame::Machine,
                ResearchError::TooFew(_) | ResearchError::There(_) | ResearchError::Stopped => {
                    Blame::Input
                }
            };
            Err(output::failure(blame, failed.lines(text)))
        }
    }
}
