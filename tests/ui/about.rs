//! What the window says of itself.

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::support::{Options, Window, click, open, open_sample, settle, shows, shows_part};

fn about(mut window: Window) -> Window {
    window.get_by_label("Help").click();
    settle(&mut window);
    click(&mut window, "About Waymark");
    settle(&mut window);
    window
}

#[test]
fn about_tells_the_version_what_a_score_is_not_the_sources_and_the_licences() {
    let mut window = about(open(Options::default()));
    assert!(shows(&window, concat!("Waymark ", env!("CARGO_PKG_VERSION"))));
    for part in [
        "has not been validated",
        "Closing the Gaps in AI Interoperability",
        "SIL Open Font License",
        "Material Symbols",
        "egui (the window)",
        "third-party.txt",
        "cairn",
    ] {
        assert!(shows_part(&window, part), "{part}");
    }
    click(&mut window, "Close");
    settle(&mut window);
    assert!(!shows_part(&window, "third-party.txt"));
}

#[test]
fn about_tells_of_the_questionnaire_of_the_open_assessment() {
    let window = about(open_sample(Options::default()));
    assert!(shows_part(&window, ", version 2026."));
    assert!(shows_part(&window, "Tech Policy Press"));
    assert!(!shows(&window, "Sources"));
}

#[test]
fn about_fits_the_smallest_window() {
    let window = about(open(Options { size: [860.0, 560.0], ..Options::default() }));
    let close = window.get_by_label("Close").rect();
    assert!(close.bottom() < 560.0, "{close:?}");
    // The dialog itself has the same name.
    let is_dialog = |role| role == Role::Dialog;
    let titles = window.get_all_by_label_contains("Waymark 0.");
    let title = titles.into_iter().find(|node| !is_dialog(node.accesskit_node().role())).unwrap();
    assert!(title.rect().top() > 0.0, "{:?}", title.rect());
}
