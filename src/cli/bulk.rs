//! `waymark bulk`: one thing done with many assessments.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

use jiff::civil::Date;

use super::bulk_args::{
    BulkArgs, BulkCommand, BulkMilestoneArgs, BulkReportArgs, BulkRescoreArgs, BulkUpgradeArgs,
    SummaryArg, WhichArgs,
};
use super::{Exit, backups, output, report};
use crate::ops::bulk::{
    Existing, Freeze, How, Reports, Run, Target, Work, run as work_off, target_of_file, targets,
};
use crate::ops::portfolio::{Look, Memory, scan};
use crate::ops::{self, Blame, Packs};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &BulkArgs, text: &Text) -> Result<(), Exit> {
    match &args.work {
        BulkCommand::Report(args) => {
            let BulkReportArgs { which, to, format, replace, look, dry_run } = args;
            let reports = Reports {
                formats: format.clone(),
                options: report::options(look, text)?,
                language: look.language.clone(),
                folder: to.clone(),
                existing: if *replace { Existing::Replace } else { Existing::Keep },
            };
            carry_out(which, &Work::Reports(Box::new(reports)), how(*dry_run), text)
        }
        BulkCommand::Milestone(args) => {
            let BulkMilestoneArgs { which, name, note, by, dry_run } = args;
            let Some(by) = by.clone().or_else(me) else {
                return Err(output::failure(Blame::Input, [t!(text, "bulk-who")]));
            };
            let freeze = Freeze { name: name.clone(), note: note.clone(), by };
            carry_out(which, &Work::Milestone(freeze), how(*dry_run), text)
        }
        BulkCommand::Upgrade(BulkUpgradeArgs { which, dry_run }) => {
            carry_out(which, &Work::Upgrade, how(*dry_run), text)
        }
        BulkCommand::Rescore(BulkRescoreArgs { which, until }) => {
            carry_out(which, &Work::Rescore { until: *until }, How::Do, text)
        }
    }
}

fn how(dry_run: bool) -> How {
    if dry_run { How::Try } else { How::Do }
}

/// Who the settings say that the user is.
fn me() -> Option<String> {
    let (settings, _) = ops::settings::load();
    settings.me.map(|me| me.name)
}

fn carry_out(which: &WhichArgs, work: &Work, how: How, text: &Text) -> Result<(), Exit> {
    let WhichArgs { paths, summary, as_of } = which;
    let as_of = as_of.unwrap_or_else(ops::clock::today);
    for path in paths {
        if !path.exists() {
            let line = t!(text, "bulk-no-path", path = path.display().to_string());
            return Err(output::failure(Blame::Input, [line]));
        }
    }
    let packs = ops::load_packs(text);
    let targets = find(which, &packs, as_of, text);
    let progress = |done: usize, all: usize| {
        output::progress(&t!(text, "portfolio-progress", done = done, all = all), done == all);
    };
    let backups = backups();
    let run = Run {
        packs: &packs,
        as_of,
        now: ops::clock::now(),
        text,
        how,
        unsaved: &[],
        backups: backups.as_ref(),
        stop: &AtomicBool::new(false),
        progress: &progress,
    };
    let finished = work_off(&targets, work, &run);
    output::result(&match summary {
        SummaryArg::Table => finished.table(text),
        SummaryArg::Csv => finished.csv(),
    })?;
    // A script should notice that somebody has to look at some of the files.
    match finished.blame() {
        None => Ok(()),
        Some(Blame::Input) => Err(Exit::Input),
        Some(Blame::Machine) => Err(Exit::Machine),
    }
}

/// The files of all paths, each once, however often it was named.
fn find(which: &WhichArgs, packs: &Packs, as_of: Date, text: &Text) -> Vec<Target> {
    let memory = Memory::of_user();
    let look = Look {
        packs,
        as_of,
        text,
        memory: memory.as_ref(),
        stop: &AtomicBool::new(false),
        progress: &|_, _| {},
    };
    let mut found = Vec::new();
    for path in &which.paths {
        if path.is_dir() {
            let portfolio = scan(path, &look);
            for (folder, reason) in &portfolio.unseen {
                let folder = folder.display().to_string();
                output::remark(&t!(text, "portfolio-unseen", folder = folder, reason = reason));
            }
            found.extend(targets(&portfolio));
        } else {
            found.push(target_of_file(path, &look));
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|target| {
        let whole = target.file.canonicalize().unwrap_or_else(|_| target.file.clone());
        seen.insert(whole)
    });
    found
}
