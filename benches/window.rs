//! The real window, in a virtual display: how long until something is painted, how much memory it has
//! then, and whether it stays idle; against a bare window of the toolkit ([`bare`](../bare.rs)). Both
//! are drawn by software. Left out where there is no `Xvfb`.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use waymark::ops::{self, Packs};
use waymark::storage::write_assessment;

use crate::limits::Limits;

/// How often each is started; the medians count.
const STARTS: usize = 9;

/// So long nothing should happen in a window that nobody touches.
const IDLE: Duration = Duration::from_secs(10);

const SIZE: (u64, u64) = (1280, 800);

pub(crate) fn run(limits: &mut Limits, packs: &Packs) {
    let Some(display) = Display::start() else {
        println!("no Xvfb: start, memory and idling were not measured");
        return;
    };
    let Some(bare) = bare() else {
        println!("no bare window to compare with: `cargo bench` builds it");
        return;
    };
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("settings.ron"), SETTINGS).unwrap();
    let sample = home.path().join("sample.ron");
    std::fs::write(&sample, write_assessment(&ops::sample(packs).unwrap().assessment)).unwrap();

    let start_bare = || Window::start(&display, Command::new(&bare).env("WAYMARK_BENCH_BARE", "1"));
    let start_waymark = |file: Option<&Path>| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
        Window::start(&display, command.args(file).env("WAYMARK_HOME", home.path()))
    };
    let mut waymark = Vec::new();
    let mut others = Vec::new();
    for _ in 0..STARTS {
        others.push(start_bare().measured());
        waymark.push(start_waymark(None).measured());
    }
    let (painted, memory) = medians(&waymark);
    let (bare_painted, bare_memory) = medians(&others);
    println!("first frame after {painted:.0} ms, the bare window's after {bare_painted:.0} ms");
    println!("resident then: {memory:.1} MB, the bare window {bare_memory:.1} MB");
    limits.at_most(
        "start to first painted frame, of a bare window's",
        painted / bare_painted,
        1.3,
        "×",
    );
    limits.at_most(
        "resident memory after start, of a bare window's",
        memory / bare_memory,
        1.5,
        "×",
    );

    for (what, file) in [("Home", None), ("a file that is watched", Some(sample.as_path()))] {
        let window = start_waymark(file);
        std::thread::sleep(Duration::from_secs(4));
        let before = window.wake_ups();
        std::thread::sleep(IDLE);
        // A frame needs the thread of the window; where that sleeps all the time, none was drawn.
        let woken = window.wake_ups() - before;
        limits.at_most(&format!("wake-ups in ten idle seconds, {what}"), woken as f64, 0.0, "");
    }
}

const SETTINGS: &str = r#"(kind: "waymark.settings", format: 1, theme: Light, language: "en",
    me: (name: "Ana Ruiz"), hints_seen: ["first-steps", "home", "walk"])"#;

/// The medians of times in milliseconds and of megabytes.
fn medians(measured: &[(f64, f64)]) -> (f64, f64) {
    let median = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let (times, memory) = measured.iter().copied().unzip();
    (median(times), median(memory))
}

/// The program with nothing in it. cargo doesn't say where benches are, but beside each other they are.
fn bare() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let beside = std::fs::read_dir(own.parent()?).ok()?.flatten().map(|entry| entry.path());
    let named = beside.filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("bare-") && path.extension().is_none_or(|ending| ending == "exe")
    });
    named.max_by_key(|path| path.metadata().and_then(|found| found.modified()).ok())
}

/// A display that keeps its picture in a file.
struct Display {
    server: Child,
    name: String,
    folder: TempDir,
}

impl Display {
    fn start() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let (width, height) = SIZE;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-br", "-noreset", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .arg("-fbdir")
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut number = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut number).ok()?;
        Some(Self { server, name: format!(":{}", number.trim()), folder })
    }

    fn picture(&self) -> Picture {
        let mut file = File::open(self.folder.path().join("Xvfb_screen0")).unwrap();
        // The header of an XWD file: its size, and far behind the number of colours that follow it.
        let mut header = [0_u8; 100];
        file.read_exact(&mut header).unwrap();
        let number =
            |at: usize| u64::from(u32::from_be_bytes(header[at..at + 4].try_into().unwrap()));
        Picture { begin: number(0) + number(76) * 12, file }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

/// What the display shows.
struct Picture {
    file: File,
    /// Where the first pixel stands.
    begin: u64,
}

impl Picture {
    /// Whether all of some places far from each other are painted.
    fn is_painted(&self) -> bool {
        let (width, height) = SIZE;
        let places = (1..8).map(|step| (width * step / 8, height * step / 8));
        let mut places = places.map(|(x, y)| self.begin + (y * width + x) * 4);
        places.all(|at| {
            let mut pixel = [0_u8; 4];
            self.file.read_exact_at(&mut pixel, at).unwrap();
            pixel[..3] != [0; 3]
        })
    }
}

/// A program with a window; it ends with this.
struct Window {
    program: Child,
    /// How long it took until it was painted.
    painted: Duration,
}

impl Window {
    fn start(display: &Display, command: &mut Command) -> Self {
        let picture = display.picture();
        let emptied = Instant::now();
        while picture.is_painted() {
            assert!(emptied.elapsed() < Duration::from_secs(5), "the last window is gone");
            std::thread::sleep(Duration::from_millis(20));
        }
        let begun = Instant::now();
        let program = command
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while !picture.is_painted() {
            assert!(begun.elapsed() < Duration::from_secs(30), "a window is painted");
            std::thread::sleep(Duration::from_micros(500));
        }
        Self { program, painted: begun.elapsed() }
    }

    /// Until it was painted, in milliseconds; resident memory in megabytes, a while later.
    fn measured(self) -> (f64, f64) {
        std::thread::sleep(Duration::from_secs(1));
        let status = self.status("status");
        let kilobytes = number_behind(&status, "VmRSS:") as f64;
        (self.painted.as_secs_f64() * 1000.0, kilobytes * 1024.0 / 1e6)
    }

    /// How often the thread of the window went to sleep or was put aside: it can't have run without.
    fn wake_ups(&self) -> u64 {
        let status = self.status(&format!("task/{}/status", self.program.id()));
        number_behind(&status, "voluntary_ctxt_switches:")
            + number_behind(&status, "nonvoluntary_ctxt_switches:")
    }

    fn status(&self, file: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{file}", self.program.id())).unwrap()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.program.kill().ok();
        self.program.wait().ok();
    }
}

fn number_behind(status: &str, name: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}
