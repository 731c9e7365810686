//! Whether the user has told the system that nothing should move.
//!
//! Every desktop keeps this elsewhere. GTK's and KDE's settings are files; GNOME and macOS are asked
//! by the small programs that they bring along. On Windows there is no such way without calling the
//! system itself, which this program leaves to its toolkit; there the settings of the program say it.

use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Whether the system says that nothing should move. This may take a moment.
pub fn system_is_still() -> bool {
    if cfg!(target_os = "macos") {
        let arguments = ["read", "com.apple.universalaccess", "reduceMotion"];
        return said_by("defaults", &arguments).is_some_and(|said| said.trim() == "1");
    }
    if !cfg!(target_os = "linux") {
        return false;
    }
    let read = |name: &str| std::fs::read_to_string(config()?.join(name)).ok();
    let gtk = ["gtk-4.0/settings.ini", "gtk-3.0/settings.ini"];
    if gtk.into_iter().filter_map(read).any(|text| gtk_is_still(&text))
        || read("kdeglobals").is_some_and(|text| kde_is_still(&text))
    {
        return true;
    }
    let arguments = ["get", "org.gnome.desktop.interface", "enable-animations"];
    said_by("gsettings", &arguments).is_some_and(|said| said.trim() == "false")
}

/// Whether the settings of GTK switch animations off.
pub fn gtk_is_still(text: &str) -> bool {
    let value = value(text, "Settings", "gtk-enable-animations");
    value.is_some_and(|value| matches!(value, "0" | "false" | "FALSE" | "False"))
}

/// Whether the settings of KDE shorten animations to nothing.
pub fn kde_is_still(text: &str) -> bool {
    let value = value(text, "KDE", "AnimationDurationFactor");
    value.and_then(|value| value.parse().ok()).is_some_and(|factor: f64| factor == 0.0)
}

/// A value out of a file of sections and keys.
fn value<'a>(text: &'a str, section: &str, key: &str) -> Option<&'a str> {
    let mut inside = false;
    let mut found = None;
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            inside = name == section;
        } else if inside
            && let Some((name, value)) = line.split_once('=')
            && name.trim() == key
        {
            found = Some(value.trim());
        }
    }
    found
}

fn config() -> Option<PathBuf> {
    let named = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let named = named.filter(|path| path.is_absolute());
    named.or_else(|| Some(directories::BaseDirs::new()?.config_dir().to_owned()))
}

/// What a program of the system says, if it is there and content.
fn said_by(program: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stderr(Stdio::null());
    let said = command.output().ok()?;
    said.status.success().then(|| String::from_utf8_lossy(&said.stdout).into_owned())
}
