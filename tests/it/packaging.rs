//! What installs the program: its names agree, the desktop's own tools accept its files, and the
//! pictures of the icon are those of the drawing. `packaging/linux/try-deb.sh` tries a whole package.

use std::fs;
use std::process::Command;

use crate::source::root;
use crate::support::icons;
use crate::support::place::Place;
use crate::support::readers::found;

const ID: &str = "alt.waymark.Waymark";
const ASSESSMENT: &str = "application/x-waymark-assessment";
const ENCRYPTED: &str = "application/x-waymark-assessment-encrypted";

fn part(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// Runs a program of the desktop, which must not object; `None` where it isn't installed.
#[track_caller]
fn accepted(program: &str, arguments: &[&str]) -> Option<String> {
    if !found(program) {
        return None;
    }
    let output =
        Command::new(program).args(arguments).current_dir(root().join("packaging/linux")).output();
    let output = output.unwrap();
    let said = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.status.success(), "{said}");
    Some(said)
}

#[test]
fn the_desktop_entry_is_valid() {
    if let Some(said) = accepted("desktop-file-validate", &[&format!("{ID}.desktop")]) {
        assert_eq!(said, "");
    }
}

#[test]
fn the_description_for_software_centres_is_valid() {
    accepted("appstreamcli", &["validate", "--no-net", &format!("{ID}.metainfo.xml")]);
}

#[test]
fn the_window_the_entry_the_description_and_the_bundle_have_one_name() {
    assert!(part("src/ui/mod.rs").contains(&format!("APP_ID: &str = \"{ID}\"")));
    let entry = part(&format!("packaging/linux/{ID}.desktop"));
    for line in [
        format!("StartupWMClass={ID}\n"),
        format!("Icon={ID}\n"),
        format!("MimeType={ASSESSMENT};{ENCRYPTED};\n"),
    ] {
        assert!(entry.contains(&line), "{line}");
    }
    let described = part(&format!("packaging/linux/{ID}.metainfo.xml"));
    assert!(described.contains(&format!("<id>{ID}</id>")));
    assert!(described.contains(&format!("<launchable type=\"desktop-id\">{ID}.desktop<")));
    let version = env!("CARGO_PKG_VERSION");
    assert!(described.contains(&format!("<release version=\"{version}\"")), "{version}");
    let types = part(&format!("packaging/linux/{ID}.xml"));
    for name in [ASSESSMENT, ENCRYPTED] {
        assert!(described.contains(&format!("<mediatype>{name}<")), "{name}");
        assert!(types.contains(&format!("<mime-type type=\"{name}\">")), "{name}");
    }
    let bundle = part("packaging/macos/Info.plist");
    assert!(bundle.contains(&format!("<string>{ID}</string>")));
    assert!(bundle.contains(&format!("<string>{version}</string>")));
}

#[test]
fn a_desktop_knows_assessments_by_what_they_say_and_leaves_other_ron_files_alone() {
    if !found("update-mime-database") || !found("gio") {
        return;
    }
    let place = Place::new();
    fs::create_dir_all(place.path("mime/packages")).unwrap();
    place.write("mime/packages/waymark.xml", &part(&format!("packaging/linux/{ID}.xml")));
    let made = Command::new("update-mime-database").arg(place.path("mime")).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));

    place.done("new fresh.ron --organisation Acme");
    place.write("sample.ron", &part("assets/samples/meridian-freight.ron"));
    place.write("pinned.ron", "(\n    kind: \"waymark.settings\",\n    format: 1,\n)\n");
    place.write("other.ron", "(\n    name: \"a scene of a game\",\n    size: 3,\n)\n");
    place.write("locked.ron.age", "age-encryption.org/v1\n-> scrypt abc 18\n");
    place.write("other.age", "age-encryption.org/v1\n-> scrypt abc 18\n");
    let kind = |name: &str| {
        let said = Command::new("gio")
            .args(["info", "-a", "standard::content-type"])
            .arg(place.path(name))
            .env("XDG_DATA_HOME", place.path(""))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        said.rsplit(' ').next().unwrap_or_default().trim().to_owned()
    };
    assert_eq!(kind("fresh.ron"), ASSESSMENT);
    assert_eq!(kind("sample.ron"), ASSESSMENT);
    assert_eq!(kind("locked.ron.age"), ENCRYPTED);
    for other in ["pinned.ron", "other.ron", "other.age"] {
        assert!(!kind(other).contains("waymark"), "{other}: {}", kind(other));
        assert!(!kind(other).is_empty(), "{other}");
    }
}

#[test]
fn the_pictures_of_the_icon_are_drawn_from_its_svg() {
    // `UPDATE_ICONS=1 cargo test --test it pictures_of_the_icon` draws them anew.
    let renews = std::env::var_os("UPDATE_ICONS").is_some();
    let mut old = Vec::new();
    for (name, drawn) in icons::all() {
        let path = root().join(&name);
        if renews {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, drawn).unwrap();
        } else if fs::read(&path).ok() != Some(drawn) {
            old.push(name);
        }
    }
    assert!(old.is_empty(), "the drawing has changed; UPDATE_ICONS=1 draws {old:?} anew");
}

#[test]
fn the_mark_has_one_colour_and_the_stones_of_the_icon() {
    let mark = part("assets/mark.svg");
    assert_eq!(mark.matches("fill=").count(), 1);
    assert!(mark.contains("fill=\"currentColor\""));
    let icon = part("assets/icon.svg");
    let stones: Vec<&str> =
        icon.split(" d=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(stones.len(), 3);
    for stone in stones {
        assert!(mark.contains(stone), "the mark lacks {stone}");
    }
}

#[test]
fn shells_complete_the_commands_and_the_manual_names_them() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = place.done(&format!("completions {shell}"));
        for command in ["roll-forward", "portfolio", "completions"] {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
    place.fails("completions abacus", 2, "abacus");
    let page = place.done("manual");
    assert!(page.contains(".TH waymark 1"), "{page}");
    for part in ["\\fBwaymark\\fR", "roll\\-forward", "\\fB\\-\\-organisation\\fR", "Exit codes"] {
        assert!(page.contains(part), "no {part}");
    }
    assert!(!page.contains("make\\-portfolio"), "{page}");
}

#[test]
fn a_made_page_of_the_manual_is_set_without_a_complaint() {
    let place = Place::new();
    if !found("groff") {
        return;
    }
    place.write("waymark.1", &place.done("manual"));
    let set = Command::new("groff")
        .args(["-man", "-Tutf8", "-ww", "-z"])
        .arg(place.path("waymark.1"))
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&set.stderr), "");
}
