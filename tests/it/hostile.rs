//! Files that are damaged, or made to do damage: each gives a problem, none a panic or a wait.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use waymark::storage::{Packs, check_paths};

use crate::content::{problems, replace, small_pack};

const FILES: [&str; 4] =
    ["small/questionnaire.ron", "small/str.ron", "small/reg.ron", "frameworks/small-law.ron"];

/// Nothing may take longer than this, also on a slow machine.
const LONGEST: Duration = Duration::from_secs(30);

/// Checks a file with these bytes.
#[track_caller]
fn check(bytes: impl AsRef<[u8]>, expected: &str) {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("x.ron"), bytes).unwrap();
    assert_eq!(problems(folder.path()), [expected]);
}

/// That a folder can be checked and loaded, and is not taken to be in order.
#[track_caller]
fn check_refused(folder: &Path, hint: &str) {
    let started = Instant::now();
    let report = check_paths(&[folder.to_owned()]);
    assert!(report.errors() > 0, "{hint}: nothing was found wrong");
    for problem in &report.problems {
        assert!(
            !problem.what.to_string().is_empty() && problem.to_string().len() < 20_000,
            "{hint}"
        );
    }
    assert!(started.elapsed() < LONGEST, "{hint}: took {:?}", started.elapsed());
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    for file in FILES {
        let folder = small_pack();
        let path = folder.path().join(file);
        let whole = fs::read(&path).unwrap();
        for length in (0..whole.trim_ascii_end().len()).step_by(97) {
            fs::write(&path, &whole[..length]).unwrap();
            check_refused(folder.path(), &format!("{file} cut off at {length}"));
        }
        let packs = Packs::load(&[folder.path().to_owned()]);
        assert!(packs.frameworks().get(&"small-law".into()).is_some() == (file != FILES[3]));
        assert!(packs.questionnaire(&"small".into()).is_some() == (file == FILES[3]));
    }
}

#[test]
fn a_file_with_a_changed_byte_is_no_danger() {
    let mut random = Random(7);
    for file in FILES {
        let folder = small_pack();
        let path = folder.path().join(file);
        let whole = fs::read(&path).unwrap();
        for _ in 0..50 {
            let mut changed = whole.clone();
            let at = random.below(changed.len());
            changed[at] = random.byte();
            fs::write(&path, changed).unwrap();
            check_paths(&[folder.path().to_owned()]);
        }
    }
}

#[test]
fn random_bytes_are_refused() {
    let mut random = Random(42);
    for length in [1, 2, 3, 10, 100, 1000, 100_000] {
        let folder = small_pack();
        let bytes: Vec<u8> = (0..length).map(|_| random.byte()).collect();
        fs::write(folder.path().join(FILES[1]), bytes).unwrap();
        check_refused(folder.path(), &format!("{length} random bytes"));
    }
}

#[test]
fn random_signs_are_refused() {
    let mut random = Random(1);
    let signs = ["(", ")", "[", "]", "{", "}", "\"", ":", ",", "a", "1", "/*", "//", "\n", "r#"];
    for _ in 0..300 {
        let text: String = (0..60).map(|_| signs[random.below(signs.len())]).collect();
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("x.ron"), &text).unwrap();
        check_refused(folder.path(), &text);
    }
}

#[test]
fn a_gigabyte_is_refused_before_it_is_read() {
    let folder = small_pack();
    let path = folder.path().join(FILES[1]);
    File::create(&path).unwrap().set_len(1 << 30).unwrap();
    let started = Instant::now();
    assert_eq!(
        problems(folder.path()),
        ["small/str.ron: the file is too large, expected at most 8 MiB",]
    );
    assert!(started.elapsed() < Duration::from_secs(2));
}

#[test]
fn a_file_of_zeros_is_refused() {
    let folder = TempDir::new().unwrap();
    File::create(folder.path().join("x.ron")).unwrap().set_len(4096).unwrap();
    assert_eq!(
        problems(folder.path()),
        ["x.ron:1:1: byte 1 of the file is 0; it is damaged, expected text"]
    );
}

#[test]
fn deep_nesting_is_refused() {
    for (open, close) in
        [("[", "]"), ("(", ")"), ("{", "}"), ("Some(", ")"), ("(a:", ")"), ("a(", ")")]
    {
        let text = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        let folder = small_pack();
        fs::write(folder.path().join(FILES[1]), text).unwrap();
        check_refused(folder.path(), open);
        let found = problems(folder.path());
        assert!(found[0].contains("nested too deeply, expected a few levels"), "{open}: {found:?}");
    }
}

#[test]
fn deep_comments_are_no_danger() {
    let comment = format!("{}{}", "/*".repeat(100_000), "*/".repeat(100_000));
    let folder = small_pack();
    replace(
        folder.path(),
        FILES[1],
        "critical: true",
        &format!("critical: {comment} true {comment}"),
    );
    assert_eq!(problems(folder.path()), [""; 0]);
}

#[test]
fn a_deep_condition_is_refused() {
    for text in ["(".repeat(900), "not ".repeat(200), "(".repeat(100_000)] {
        let folder = small_pack();
        replace(folder.path(), FILES[1], "always", &text);
        check_refused(folder.path(), "deep condition");
    }
}

#[test]
fn very_many_problems_are_cut_short() {
    let folder = small_pack();
    let items: String = (0..9_000).map(|n| format!("(x{n}: 1, when: \"sells_xx\"),\n")).collect();
    replace(folder.path(), FILES[1], "items: [", &format!("items: [{items}"));
    check_refused(folder.path(), "many problems");
    let found = problems(folder.path());
    assert_eq!(found.len(), 1001);
    assert_eq!(found[0], "small/str.ron: more than 1000 problems; the others are not listed");
}

#[test]
fn many_hard_conditions_take_no_time() {
    let folder = small_pack();
    let options: String = (0..250).map(|n| format!("(id: \"o{n}\", name: \"x\"),")).collect();
    replace(
        folder.path(),
        FILES[0],
        "options: [(id: \"eu\"",
        &format!("options: [{options}(id: \"eu\""),
    );
    let condition: String = (0..12).map(|n| format!("markets has o{n} or ")).collect();
    let facts: String = (0..900)
        .map(|_| format!("(when: \"{condition}count(markets) > 99\", because: \"x\"),\n"))
        .collect();
    replace(folder.path(), FILES[0], "exposure: [", &format!("exposure: [{facts}"));
    let started = Instant::now();
    problems(folder.path());
    assert!(started.elapsed() < LONGEST, "took {:?}", started.elapsed());
}

#[test]
fn a_long_line_costs_no_more_than_a_short_one() {
    let folder = small_pack();
    let items: String = (0..900).map(|_| format!("(title: \"{}\"),", "x".repeat(8000))).collect();
    replace(folder.path(), FILES[1], "items: [", &format!("items: [{items}"));
    check_refused(folder.path(), "long line");
}

#[test]
fn other_encodings_are_told() {
    check([0xFF, 0xFE, b'(', 0], "x.ron: the file is saved as UTF-16, expected UTF-8");
    check(
        b"(\n  \"f\xFCr\")",
        "x.ron:2:5: byte 7 of the file is no UTF-8 text, expected UTF-8 text",
    );
    check(
        b"\xEF\xBB\xBF(\n\xFF",
        "x.ron:2:1: byte 6 of the file is no UTF-8 text, expected UTF-8 text",
    );
    check("", "x.ron: the file is empty");
    check("\u{feff}", "x.ron: the file is empty");
    check("  \r\n\n", "x.ron: the file is empty");
    check("// only a comment", "x.ron:1:18: the file ends too early; it may have been cut off");
    check("42", "x.ron:1:1: a number stands where a record should, expected `(name: value, …)`");
    check("()", "x.ron:1:1: the file does not say what it is, expected `kind: \"waymark.…\"`");
}

#[test]
fn a_byte_order_mark_and_line_ends_of_windows_are_fine() {
    let folder = small_pack();
    for file in FILES {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap().replace('\n', "\r\n");
        fs::write(path, format!("\u{feff}{text}")).unwrap();
    }
    assert_eq!(problems(folder.path()), [""; 0]);
    replace(folder.path(), FILES[1], "\"S1\"", "\"S7\"");
    replace(folder.path(), FILES[1], "(\r\n    kind", "(kind");
    let found = problems(folder.path());
    assert_eq!(found, ["small/str.ron:9:20: there is no stage `S7`, expected perhaps `S1`"]);
}

#[test]
fn columns_count_characters() {
    let folder = small_pack();
    replace(folder.path(), FILES[1], "stage: \"S1\"", "/* 日本語 ü */ stage: \"S7\"");
    let found = problems(folder.path());
    assert_eq!(found, ["small/str.ron:10:32: there is no stage `S7`, expected perhaps `S1`"]);
}

#[test]
fn a_folder_instead_of_a_file_is_refused() {
    let folder = small_pack();
    let path = folder.path().join(FILES[1]);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(problems(folder.path()), ["small/str.ron: this is a folder, expected a file"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_refused_and_not_waited_for() {
    for file in FILES {
        let folder = small_pack();
        let path = folder.path().join(file);
        fs::remove_file(&path).unwrap();
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        if !made.is_ok_and(|status| status.success()) {
            println!("skipped: there is no mkfifo here");
            return;
        }
        check_refused(folder.path(), file);
        let told = format!("{file}: this is a pipe, socket or device, expected a regular file");
        assert!(problems(folder.path()).contains(&told));
    }
}

#[cfg(unix)]
#[test]
fn a_device_is_refused() {
    let report = check_paths(&["/dev/zero".into()]);
    assert_eq!(
        report.problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["/dev/zero: this is a pipe, socket or device, expected a regular file"]
    );
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_told() {
    use std::os::unix::fs::PermissionsExt;

    let folder = small_pack();
    let path = folder.path().join(FILES[1]);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if File::open(&path).is_ok() {
        println!("skipped: this user may read every file");
        return;
    }
    assert_eq!(problems(folder.path()), ["small/str.ron: there is no permission to read it"]);
}

/// A small generator of pseudo-random numbers, the same on each run.
struct Random(u64);

impl Random {
    fn byte(&mut self) -> u8 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 56) as u8
    }

    fn below(&mut self, end: usize) -> usize {
        (usize::from(self.byte()) * 256 + usize::from(self.byte())) % end
    }
}
