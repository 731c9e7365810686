//! Writing files so that nothing is lost, and settings that are read whatever is in them.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::{NamedTempFile, PersistError, TempDir};
use waymark::storage::atomic::{Disk, write, write_to};
use waymark::storage::settings::{
    Me, MotionChoice, Place, Recent, SavedView, Settings, ThemeChoice, parse_settings,
    read_settings, settings_text, write_settings,
};
use waymark::storage::{Expect, Severity, Stamp, WriteError, WriteFault};

/// A disk that is full after so many bytes.
struct FullDisk(usize);

impl Disk for FullDisk {
    fn fill(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        io::Write::write_all(file, &bytes[..self.0.min(bytes.len())])?;
        Err(io::ErrorKind::StorageFull.into())
    }
}

/// A drive that can't put one file in another's place, and on which only so many writes go well.
struct NoRenaming(std::cell::Cell<usize>);

impl Disk for NoRenaming {
    fn fill(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        let left = self.0.get();
        self.0.set(left.saturating_sub(1));
        if left == 0 {
            io::Write::write_all(file, &bytes[..bytes.len() / 2])?;
            return Err(io::ErrorKind::StorageFull.into());
        }
        io::Write::write_all(file, bytes)
    }

    fn rename(&self, temporary: NamedTempFile, _target: &Path) -> Result<(), PersistError> {
        let error = io::ErrorKind::Unsupported.into();
        Err(PersistError { error, file: temporary })
    }
}

#[test]
fn where_nothing_can_be_renamed_the_file_itself_is_written() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ron");
    fs::write(&path, "something longer than what comes").unwrap();
    let disk = NoRenaming(std::cell::Cell::new(9));
    write_to(&disk, &path, b"new", &Expect::Anything).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"new");
    assert_eq!(names(folder.path()), ["a.ron"]);
}

#[test]
fn what_could_not_be_written_over_a_file_is_kept_beside_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ron");
    fs::write(&path, "old").unwrap();
    let disk = NoRenaming(std::cell::Cell::new(1));
    write_to(&disk, &path, b"new contents", &Expect::Anything).unwrap_err();
    assert_eq!(fs::read(folder.path().join("a.ron.not-saved.ron")).unwrap(), b"new contents");
}

#[cfg(unix)]
#[test]
fn a_file_of_two_names_keeps_both() {
    let folder = TempDir::new().unwrap();
    let (path, other) = (folder.path().join("a.ron"), folder.path().join("b.ron"));
    fs::write(&path, "old").unwrap();
    fs::hard_link(&path, &other).unwrap();
    write(&path, b"new", &Expect::Anything).unwrap();
    assert_eq!(fs::read(&other).unwrap(), b"new");
    assert_eq!(names(folder.path()), ["a.ron", "b.ron"]);
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn fault(written: Result<Stamp, WriteError>) -> WriteFault {
    written.unwrap_err().fault
}

#[test]
fn what_is_expected_has_to_be_there() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ron");
    let first = write(&path, b"one", &Expect::New).unwrap();
    assert_eq!(first, Stamp::of(b"one"));
    assert!(matches!(fault(write(&path, b"two", &Expect::New)), WriteFault::Exists));
    let second = write(&path, b"two", &Expect::Same(first.clone())).unwrap();
    // Same length, so only the bytes tell.
    let stale = write(&path, b"six", &Expect::Same(first));
    assert!(matches!(fault(stale), WriteFault::ChangedOnDisk));
    assert_eq!(fs::read(&path).unwrap(), b"two");
    fs::remove_file(&path).unwrap();
    let gone = write(&path, b"six", &Expect::Same(second));
    assert!(matches!(fault(gone), WriteFault::Gone));
    write(&path, b"six", &Expect::Anything).unwrap();
    write(&path, b"seven", &Expect::Anything).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"seven");
    assert_eq!(names(folder.path()), ["a.ron"]);
}

#[test]
fn a_full_disk_leaves_the_old_file_and_nothing_else() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ron");
    write(&path, b"old", &Expect::New).unwrap();
    for bytes in [0, 2, 100] {
        let full = write_to(&FullDisk(bytes), &path, b"new and longer", &Expect::Anything);
        let failed = full.unwrap_err();
        assert!(matches!(failed.fault, WriteFault::DiskFull));
        assert!(failed.to_string().ends_with(path.to_str().unwrap()), "{failed}");
        assert!(failed.to_string().contains("still there"), "{failed}");
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["a.ron"]);
    }
}

#[test]
fn where_nothing_can_be_written_the_error_says_why() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    write(&file, b"x", &Expect::New).unwrap();
    let below = write(&file.join("a.ron"), b"x", &Expect::Anything);
    assert!(matches!(fault(below), WriteFault::NoFolder));
    let missing = write(&folder.path().join("no/a.ron"), b"x", &Expect::New);
    assert!(matches!(fault(missing), WriteFault::NoFolder));
    let folder_itself = write(folder.path(), b"x", &Expect::Anything);
    assert!(matches!(fault(folder_itself), WriteFault::NoFile));
    let mut permissions = fs::metadata(&file).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&file, permissions).unwrap();
    assert!(matches!(fault(write(&file, b"y", &Expect::Anything)), WriteFault::ReadOnly));
    assert_eq!(fs::read(&file).unwrap(), b"x");
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_new_files_are_their_owners() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ron");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    write(&path, b"x", &Expect::New).unwrap();
    assert_eq!(mode(&path), 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    write(&path, b"y", &Expect::Anything).unwrap();
    assert_eq!(mode(&path), 0o664);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    use std::os::unix::fs::symlink;
    let folder = TempDir::new().unwrap();
    let (real, link) = (folder.path().join("sub/real.ron"), folder.path().join("link.ron"));
    fs::create_dir(folder.path().join("sub")).unwrap();
    symlink("sub/real.ron", &link).unwrap();
    let stamp = write(&link, b"x", &Expect::New).unwrap();
    write(&link, b"y", &Expect::Same(stamp)).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read(&real).unwrap(), b"y");
    symlink("b", folder.path().join("a")).unwrap();
    symlink("a", folder.path().join("b")).unwrap();
    write(&folder.path().join("a"), b"x", &Expect::Anything).unwrap_err();
}

fn settings() -> Settings {
    Settings {
        me: Some(Me { name: "Ana \"A\" Silva".to_owned(), function: Some("legal".into()) }),
        theme: ThemeChoice::Dark,
        scale: Some(150),
        motion: MotionChoice::Off,
        language: Some("de".to_owned()),
        recent: vec![Recent {
            path: "/tmp/é.ron".into(),
            organisation: "Acme".to_owned(),
            opened: "2026-11-23T09:00:00Z".parse().unwrap(),
            stage_percents: vec![100, 40, 0],
        }],
        places: [(
            "id".into(),
            Place {
                screen: "walk".to_owned(),
                item: Some("STR-01".into()),
                me: Some("ana".into()),
            },
        )]
        .into(),
        backups: Some(7),
        brand: Some("/consultants/brand.ron".into()),
        benchmark: Some("/consultants/benchmark.ron".into()),
        portfolio: Some("/clients".into()),
        portfolio_views: vec![
            SavedView {
                name: "Banks \"at risk\"".to_owned(),
                by: "domain SEC".to_owned(),
                descending: true,
                search: "ag".to_owned(),
                facts: [("sector".to_owned(), "finance".to_owned())].into(),
                problems_only: true,
                group: Some("size".to_owned()),
            },
            SavedView { name: "Plain".to_owned(), ..SavedView::default() },
        ],
        pack_folders: vec!["/srv/packs".into()],
        hints_seen: ["first-steps".to_owned(), "walk".to_owned()].into(),
        unknown: [("zoom".to_owned(), "(factor: 3, note: \"// no\")".to_owned())].into(),
    }
}

#[test]
fn settings_are_read_as_they_were_written() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("deep/settings.ron");
    assert_eq!(read_settings(&path), (Settings::default(), Vec::new()));
    for settings in [settings(), Settings::default()] {
        write_settings(&path, &settings).unwrap();
        assert_eq!(read_settings(&path), (settings, Vec::new()));
    }
}

#[test]
fn one_bad_field_leaves_the_others() {
    let text = settings_text(&settings());
    type Change = fn(&mut Settings);
    let cases: [(&str, &str, Change); 15] = [
        ("Dark", "Purple", |settings| settings.theme = ThemeChoice::System),
        ("scale: 150", "scale: \"large\"", |settings| settings.scale = None),
        ("scale: 150", "scale: 5", |settings| settings.scale = None),
        ("scale: 150", "scale: -150", |settings| settings.scale = None),
        ("scale: 150", "scale: 100000", |settings| settings.scale = None),
        ("motion: Off", "motion: Slow", |settings| settings.motion = MotionChoice::System),
        ("backups: 7", "backups: many", |settings| settings.backups = None),
        ("portfolio: \"/clients\"", "portfolio: 8", |settings| settings.portfolio = None),
        ("language: \"de\"", "language: 3", |settings| settings.language = None),
        ("name: \"Ana", "nme: \"Ana", |settings| settings.me = None),
        ("2026-11-23T", "yesterday", |settings| settings.recent.clear()),
        ("screen: \"walk\"", "screen: []", |settings| settings.places.clear()),
        // One entry that can't be read takes no other along, nor does a word that isn't known.
        ("name: \"Plain\"", "nme: 3", |settings| settings.portfolio_views.truncate(1)),
        ("\"first-steps\"", "3", |settings| {
            settings.hints_seen.remove("first-steps");
        }),
        ("descending: true", "descending: \"yes\"", |settings| {
            settings.portfolio_views.remove(0);
        }),
    ];
    for (from, to, change) in cases {
        let (read, problems) = parse_settings("s.ron", &text.replacen(from, to, 1));
        let mut expected = settings();
        change(&mut expected);
        assert_eq!(read, expected, "{to}");
        assert_eq!(problems.len(), 1, "{to}: {problems:?}");
        assert_eq!(problems[0].severity, Severity::Warning);
        assert!(problems[0].place.position.is_some());
    }
    for text in ["", "(", "[]", "3", "(recent: [3, (), \"\"])", "\u{0}"] {
        let (read, problems) = parse_settings("s.ron", text);
        assert_eq!(read, Settings::default(), "{text}");
        assert!(!problems.is_empty(), "{text}");
    }
    let folder = TempDir::new().unwrap();
    let (read, problems) = read_settings(folder.path());
    assert_eq!((read, problems.len()), (Settings::default(), 1));
}

#[test]
fn settings_with_a_mistake_are_kept_aside_before_they_are_written_anew() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("settings.ron");
    let names = || {
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    write_settings(&path, &settings()).unwrap();
    write_settings(&path, &Settings::default()).unwrap();
    assert_eq!(names(), ["settings.ron"], "what was read whole is simply written anew");

    let newer = settings_text(&settings()).replace("theme: Dark", "theme: Sepia");
    fs::write(&path, &newer).unwrap();
    let (read, problems) = read_settings(&path);
    assert_eq!((read.theme, problems.len()), (ThemeChoice::System, 1));
    write_settings(&path, &read).unwrap();
    fs::write(&path, "(theme: Dar").unwrap();
    write_settings(&path, &Settings::default()).unwrap();
    assert_eq!(names(), ["settings.broken-2.ron", "settings.broken.ron", "settings.ron"]);
    assert_eq!(fs::read_to_string(folder.path().join("settings.broken.ron")).unwrap(), newer);
    assert_eq!(read_settings(&path), (Settings::default(), Vec::new()));
}
