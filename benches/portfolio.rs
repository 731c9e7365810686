//! A folder of assessments looked through, against what ron alone takes for the same files on as many
//! threads. `WAYMARK_BENCH_FILES` says how many files; 10,000 unless told.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use criterion::Criterion;
use tempfile::TempDir;
use waymark::model::Questionnaire;
use waymark::ops::portfolio::{Look, Memory, Portfolio, made, scan};
use waymark::ops::{self, Packs};
use waymark::text::Text;
use waymark::ui::state::portfolio::{Column, PortfolioView};

use crate::data::TODAY;
use crate::limits::Limits;

/// A picture is shown for so long at 60 a second, in milliseconds.
const FRAME: f64 = 1000.0 / 60.0;

/// How many files are looked through.
pub(crate) fn count_of_files() -> usize {
    let count = std::env::var("WAYMARK_BENCH_FILES").ok().and_then(|count| count.parse().ok());
    count.unwrap_or(10_000)
}

/// A folder with so many assessments.
pub(crate) fn made_folder(count: usize, questionnaire: &Questionnaire) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    made::make(folder.path(), count, 3, questionnaire, TODAY).unwrap();
    folder
}

pub(crate) fn run(criterion: &mut Criterion, limits: &mut Limits, packs: &Packs) {
    let count = count_of_files();
    let questionnaire = ops::find_questionnaire(packs, None).unwrap();
    let folder = made_folder(count, &questionnaire);
    let files = files_below(folder.path());
    let text = Text::new("en");

    let mut group = criterion.benchmark_group("portfolio");
    group.sample_size(10).measurement_time(Duration::from_secs(1));
    group.bench_function("plain_ron", |bencher| bencher.iter(|| plain_ron(&files)));
    group.bench_function("first_look", |bencher| {
        bencher.iter(|| look(folder.path(), packs, &text, None));
    });
    let kept = tempfile::tempdir().unwrap();
    let memory = Memory::at(kept.path().to_owned());
    let found = look(folder.path(), packs, &text, Some(&memory));
    group.bench_function("second_look", |bencher| {
        bencher.iter(|| look(folder.path(), packs, &text, Some(&memory)));
    });
    let mut view = PortfolioView::default();
    view.take(found);
    let mut turn = 0;
    group.bench_function("sort", |bencher| {
        bencher.iter(|| {
            turn += 1;
            view.arrangement.by = Column::Domain(turn % 7);
            view.arrange(&|_, value| value.to_owned());
        });
    });
    group.bench_function("filter", |bencher| {
        bencher.iter(|| {
            turn += 1;
            view.arrangement.search = ["north", "bank", "7"][turn % 3].to_owned();
            view.arrange(&|_, value| value.to_owned());
        });
    });
    group.finish();

    let files = count;
    limits.ratio(
        &format!("first look at {files} files, of plain ron"),
        "portfolio/first_look",
        "portfolio/plain_ron",
        1.5,
    );
    limits.ratio("second look, of the first", "portfolio/second_look", "portfolio/first_look", 0.1);
    for what in ["sort", "filter"] {
        limits.milliseconds(&format!("{what} {files} rows"), &format!("portfolio/{what}"), FRAME);
    }
    if let Some(megabytes) = most_memory(folder.path(), kept.path()) {
        limits.at_most("memory of a first look", megabytes, 500.0, "MB");
    }
}

fn look(folder: &Path, packs: &Packs, text: &Text, memory: Option<&Memory>) -> Portfolio {
    let stop = AtomicBool::new(false);
    scan(folder, &Look { packs, as_of: TODAY, text, memory, stop: &stop, progress: &|_, _| {} })
}

/// Reads all files into ron's own values, on all processors.
fn plain_ron(files: &[PathBuf]) {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let bytes = std::fs::read(file).unwrap();
            let value =
                str::from_utf8(&bytes).ok().and_then(|text| ron::from_str::<ron::Value>(text).ok());
            std::hint::black_box(&value);
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
        work();
    });
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// The most memory that `waymark portfolio` has resident at any time, in megabytes; `None` where the
/// system doesn't tell it.
fn most_memory(folder: &Path, home: &Path) -> Option<f64> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(["portfolio", "--format", "csv", "--as-of", "2026-11-23", "--anew"])
        .arg(folder)
        .env("WAYMARK_HOME", home)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .ok()?;
    let status = format!("/proc/{}/status", child.id());
    let mut most: Option<f64> = None;
    while child.try_wait().ok()?.is_none() {
        let told = std::fs::read_to_string(&status).unwrap_or_default();
        let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        most = kilobytes.map(|kilobytes| kilobytes * 1024.0 / 1e6).or(most);
        std::thread::sleep(Duration::from_millis(10));
    }
    most
}
