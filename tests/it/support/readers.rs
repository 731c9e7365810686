//! Programs that are not ours and read reports back. A machine without them skips a test with a word
//! that names what is missing; `.ci/run` installs them.

use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use super::place::Place;

/// What a program of ours isn't needed for: the reader's name and where it is.
pub(crate) fn found(program: &str) -> bool {
    let there = Command::new(program).arg("--version").output().is_ok();
    if !there {
        println!("skipped: {program} is not installed");
    }
    there
}

/// The Python that has the readers' packages.
pub(crate) fn python() -> String {
    std::env::var("WAYMARK_PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

/// What a program says; `None`, and a word about it, where it isn't installed.
pub(crate) fn said_by(program: &str, arguments: &[&str]) -> Option<String> {
    found(program).then(|| {
        let output = Command::new(program).args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    })
}

/// What a script says that needs these packages; `None`, and a word about it, where one of them isn't
/// there. A script that objects fails the test.
#[track_caller]
pub(crate) fn script(script: &str, packages: &[&str], arguments: &[&str]) -> Option<String> {
    let python = python();
    for package in packages {
        let import = format!("import {package}");
        let there = Command::new(&python).args(["-c", &import]).output();
        if !there.is_ok_and(|output| output.status.success()) {
            println!("skipped: the Python package {package} is not installed");
            return None;
        }
    }
    let output = Command::new(&python).args(["-c", script]).args(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    Some(said)
}

/// Chromium, its driver and axe-core; `None`, and a word about it, where one isn't there.
pub(crate) fn browser() -> Option<[String; 3]> {
    let Ok(axe) = std::env::var("WAYMARK_AXE") else {
        println!("skipped: WAYMARK_AXE doesn't say where axe.min.js of axe-core is");
        return None;
    };
    let programs = ["/usr/bin/chromium", "/usr/bin/chromedriver"];
    programs
        .iter()
        .all(|program| found(program))
        .then(|| [axe, programs[0].to_owned(), programs[1].to_owned()])
}

/// The pages that LibreOffice makes of a document, as a PDF beside it; `None`, and a word about it,
/// where LibreOffice isn't there.
#[track_caller]
pub(crate) fn opened_by_libreoffice(document: &Path) -> Option<Vec<u8>> {
    if !found("soffice") {
        return None;
    }
    let folder = document.parent().unwrap();
    // A profile of its own: a second LibreOffice would talk to the first one.
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let output = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .args([folder, document])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!said.contains("could not be loaded"), "{said}");
    let made = document.with_extension("pdf");
    Some(std::fs::read(made).unwrap_or_else(|_| panic!("LibreOffice made nothing of it: {said}")))
}

/// Every byte of a report that a reader could get at: parts of archives unpacked, text of a PDF.
pub(crate) fn unpacked(place: &Place, name: &str) -> String {
    let bytes = std::fs::read(place.path(name)).unwrap();
    let mut all = String::from_utf8_lossy(&bytes).into_owned();
    if name.ends_with(".docx") || name.ends_with(".xlsx") {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        for index in 0..archive.len() {
            let mut part = Vec::new();
            archive.by_index(index).unwrap().read_to_end(&mut part).unwrap();
            all.push_str(&String::from_utf8_lossy(&part));
        }
    }
    if name.ends_with(".pdf") {
        let path = place.path(name).display().to_string();
        let text = said_by("pdftotext", &[&path, "-"]);
        let inside = said_by("qpdf", &["--qdf", "--object-streams=disable", &path, "-"]);
        all.extend(text.into_iter().chain(inside));
    }
    all
}
