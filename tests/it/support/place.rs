//! A folder to run the program in, the way that a script does.

use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// A folder to work in, which is also the home of the user.
pub(crate) struct Place {
    folder: TempDir,
}

/// What a run of the program came to.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn command(&self) -> Command {
        self.command_of(env!("CARGO_BIN_EXE_waymark"))
    }

    /// Another program, in the same folder with the same home.
    pub(crate) fn command_of(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.folder.path())
            .env("HOME", self.folder.path())
            .env("WAYMARK_HOME", self.path("home"))
            .env("COLUMNS", "100")
            .env("LC_ALL", "C");
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs the program. Words are separated by blanks; `'` keeps some together.
    pub(crate) fn run(&self, line: &str) -> Ran {
        let args = line.split('\'').enumerate().flat_map(|(index, part)| match index % 2 {
            0 => part.split_whitespace().collect(),
            _ => vec![part],
        });
        let output = self.command().args(args).output().unwrap();
        Ran {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs the program and expects it to succeed without a word of complaint.
    pub(crate) fn done(&self, line: &str) -> String {
        let ran = self.run(line);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}");
        ran.out
    }

    /// Runs the program, expects it to fail with a code, to say so on standard error only, and to
    /// leave `a.ron` alone.
    pub(crate) fn fails(&self, line: &str, code: i32, said: &str) {
        let before = fs::read(self.path("a.ron")).ok();
        let ran = self.run(line);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{line}: {}", ran.err);
        assert!(ran.err.contains(said), "{line}: {}", ran.err);
        assert!(!ran.err.contains("panicked"), "{line}: {}", ran.err);
        assert_eq!(fs::read(self.path("a.ron")).ok(), before, "{line}");
    }

    pub(crate) fn domain(&self, line: &str, id: &str) -> Value {
        let sheet: Value = serde_json::from_str(&self.done(line)).unwrap();
        let domains = sheet["domains"].as_array().unwrap();
        domains.iter().find(|domain| domain["id"] == id).unwrap().clone()
    }

    /// The claimed and the supported score of STR after these arguments for its first item.
    pub(crate) fn scores_after(arguments: &str) -> (Value, Value) {
        let place = Self::new();
        place.done("new a.ron --organisation Acme");
        place.done(&format!(
            "answer a.ron STR-01 --by ana --function engineering --as-of 2026-11-23 {arguments}"
        ));
        let domain = place.domain("score a.ron --format json --as-of 2026-11-23", "STR");
        (domain["claimed"].clone(), domain["score"].clone())
    }
}
