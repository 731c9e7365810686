//! The window read by a client of AT-SPI, over a real bus, as a screen reader reads it.
#![cfg(all(feature = "gui", target_os = "linux"))]

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::support::place::Place;

/// The Python that Debian's packages belong to.
const PYTHON: &str = "/usr/bin/python3";

/// A bus on which nothing is started by asking for it, so that no desktop's file dialog comes up.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// What a window loads when it opens.
const LIBRARIES: &str = "import ctypes; \
    [ctypes.CDLL(f'lib{name}') for name in \
    ('GL.so.1', 'Xcursor.so.1', 'Xi.so.6', 'xkbcommon-x11.so.0')]";

/// What the walk needs and this machine hasn't.
fn missing() -> Option<&'static str> {
    let runs = |program: &str, arguments: &[&str]| {
        let ran = Command::new(program).args(arguments).output();
        ran.is_ok_and(|ran| ran.status.success())
    };
    let launchers = ["/usr/libexec", "/usr/lib/at-spi2-core"];
    let launcher = |folder| Path::new(folder).join("at-spi-bus-launcher").exists();
    if !runs(PYTHON, &["-c", "import pyatspi"]) {
        Some("python3-pyatspi or gir1.2-atspi-2.0")
    } else if !runs(PYTHON, &["-c", LIBRARIES]) {
        Some("a library that windows need (libgl1, libxcursor1, libxi6 or libxkbcommon-x11-0)")
    } else if !launchers.into_iter().any(launcher) {
        Some("at-spi2-core")
    } else if !runs("dbus-run-session", &["--version"]) {
        Some("dbus")
    } else if Command::new("Xvfb").arg("-help").output().is_err() {
        Some("xvfb")
    } else {
        None
    }
}

#[test]
fn a_screen_reader_gets_from_a_new_assessment_to_its_report() {
    if let Some(missing) = missing() {
        println!("skipped: {missing} is not installed");
        return;
    }
    let place = Place::new();
    place.write("bus.conf", BUS);
    place.write("walk.py", include_str!("readers/screen_reader.py"));
    let config = format!("--config-file={}", place.path("bus.conf").display());
    let output = place
        .command_of("dbus-run-session")
        .args([&config, "--", PYTHON, "walk.py", env!("CARGO_BIN_EXE_waymark"), "."])
        .timeout(Duration::from_secs(400))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{complained}");
    assert!(said.contains("walked from a new assessment to its report"), "{said}");
}
