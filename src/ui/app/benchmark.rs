//! What actions on benchmarks and on research do: asking where to, writing and reading on threads.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::App;
use crate::model::Benchmark;
use crate::ops::portfolio::{BenchmarkRequest, ResearchError, TidyFormat, make_benchmark};
use crate::t;
use crate::ui::action::{Action, BenchmarkAction};
use crate::ui::dialogs::{BenchmarkDialog, Dialog};
use crate::ui::jobs::{HandedOn, Purpose, ResearchJob};
use crate::ui::notices::Tone;
use crate::ui::state::portfolio::Progress;

impl App {
    pub(super) fn apply_benchmark(&mut self, action: BenchmarkAction) {
        match action {
            BenchmarkAction::Ask => {
                let me = self.settings.me.as_ref().map(|me| me.name.clone());
                let dialog = BenchmarkDialog::new(me.unwrap_or_default());
                self.show_dialog(Dialog::Benchmark(dialog));
            }
            BenchmarkAction::AskWhere { name, source } => {
                self.view.dialog = None;
                self.view.portfolio.spread_page.naming = Some((name, source));
                self.ask_for_file(Purpose::SaveBenchmark);
            }
            BenchmarkAction::Write(path) => self.write_benchmark(path),
            BenchmarkAction::AskResearch => {
                let count = self.view.portfolio.selection().len();
                self.show_dialog(Dialog::Research(count));
            }
            BenchmarkAction::AskWhereResearch => {
                self.view.dialog = None;
                self.ask_for_file(Purpose::Research);
            }
            BenchmarkAction::WriteResearch(path) => self.write_research(path),
            BenchmarkAction::StopResearch => {
                if let Some(progress) = &self.view.portfolio.spread_page.writing {
                    progress.stop.store(true, Ordering::Relaxed);
                }
            }
            BenchmarkAction::Open(path) => {
                self.view.dialog = None;
                self.read_benchmark(path);
            }
            BenchmarkAction::Forget => {
                self.view.benchmark.forget();
                self.settings.benchmark = None;
                self.keep_settings();
            }
        }
    }

    /// Compares with the benchmark that was used last.
    pub(super) fn recall_benchmark(&mut self) {
        if let Some(path) = self.settings.benchmark.clone() {
            self.read_benchmark(path);
        }
    }

    fn read_benchmark(&mut self, path: PathBuf) {
        self.view.benchmark.path = Some(path.clone());
        self.jobs.read_benchmark(&self.ctx, path);
    }

    fn write_benchmark(&mut self, path: PathBuf) {
        self.view.dialog = None;
        let path = if path.extension().is_some() { path } else { path.with_extension("ron") };
        let (name, source) = self.view.portfolio.spread_page.naming.take().unwrap_or_default();
        let view = &self.view.portfolio;
        let Some(found) = &view.found else { return };
        let (facts, by_hand) = view.chosen_by();
        let (made, as_of) = ((self.clock.today)(), found.as_of);
        let request = BenchmarkRequest { name, source, made, as_of, facts, by_hand };
        let made = make_benchmark(view.selection(), request, &self.packs, &self.text);
        match made {
            Ok((made, _)) => self.jobs.write_benchmark(&self.ctx, path, made),
            Err(failed) => self.complain(failed.line(&self.text), None),
        }
    }

    fn write_research(&mut self, path: PathBuf) {
        self.view.dialog = None;
        let path = if path.extension().is_some() { path } else { path.with_extension("csv") };
        let Some(format) = TidyFormat::of(&path) else {
            let path = path.display().to_string();
            self.complain(t!(self.text, "portfolio-unknown-format", path = path), None);
            return;
        };
        let view = &mut self.view.portfolio;
        let Some(found) = view.found.clone().filter(|_| view.spread_page.writing.is_none()) else {
            return;
        };
        let progress = Arc::new(Progress::default());
        let job = ResearchJob {
            chosen: view.selection().into_iter().map(|row| row.path.clone()).collect(),
            found,
            packs: self.packs.clone(),
            to: path,
            format,
            language: self.text.tag().to_owned(),
            progress: progress.clone(),
        };
        view.spread_page.writing = Some(progress);
        self.jobs.write_research(&self.ctx, job);
    }

    pub(super) fn handed_on(&mut self, handed_on: HandedOn) {
        match handed_on {
            HandedOn::Benchmark(path, count, Ok(true)) => {
                let path = path.display().to_string();
                let done = t!(self.text, "benchmark-written", count = count, path = path);
                self.view.notices.push(Tone::Done, done, None);
            }
            HandedOn::Benchmark(path, _, Ok(false)) => {
                let path = path.display().to_string();
                self.complain(t!(self.text, "benchmark-there", path = path), None);
            }
            HandedOn::Benchmark(_, _, Err(failed)) => {
                self.complain(failed.line(&self.text), None);
            }
            HandedOn::Research(written) => {
                self.view.portfolio.spread_page.writing = None;
                match *written {
                    Ok(written) => {
                        for path in &written.left_out {
                            self.remark(t!(self.text, "research-left-out", path = path));
                        }
                        let count = written.organisations;
                        let done = t!(self.text, "research-written", count = count);
                        let files = written.files.map(|file| file.display().to_string()).join(", ");
                        let files = t!(self.text, "report-written", path = files);
                        self.view.notices.push(Tone::Done, format!("{files}. {done}"), None);
                    }
                    Err(ResearchError::There(files)) => {
                        let files: Vec<String> =
                            files.iter().map(|file| file.display().to_string()).collect();
                        let files = files.join(", ");
                        self.complain(t!(self.text, "research-there", path = files), None);
                    }
                    Err(failed) => self.complain(failed.lines(&self.text).join("\n"), None),
                }
            }
            HandedOn::Read(path, read) => self.benchmark_read(&path, read),
        }
    }

    fn benchmark_read(&mut self, path: &Path, read: Result<Benchmark, Vec<crate::ops::Problem>>) {
        let view = &mut self.view.benchmark;
        if view.path.as_deref() != Some(path) {
            // Another one was chosen meanwhile, or none.
            return;
        }
        match read {
            Ok(benchmark) => {
                view.take(benchmark);
                if self.settings.benchmark.as_deref() != Some(path) {
                    self.settings.benchmark = Some(path.to_owned());
                    self.keep_settings();
                }
            }
            Err(problems) => {
                // What was shown before stays, for the person only tried another one.
                let reason = problems.first().map(|problem| problem.line(&self.text));
                let reason = reason.unwrap_or_default();
                let line = t!(self.text, "benchmark-not-read", reason = reason);
                let choose = t!(self.text, "benchmark-choose");
                let action = (choose, Action::AskForFile(Purpose::OpenBenchmark));
                self.complain(line, Some(action));
            }
        }
    }

    /// The desktop had no dialog, or the person cancelled: the path can be typed.
    pub(super) fn no_place_for_benchmark(&mut self, purpose: Purpose) {
        let said = t!(self.text, "nothing-picked");
        let typed = t!(self.text, "benchmark-type");
        self.view.notices.push(Tone::Remark, said, Some((typed, Action::TypePath(purpose))));
    }
}
