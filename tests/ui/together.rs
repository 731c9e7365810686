//! A team in the window: disagreements and decisions, the workshop by keyboard alone, spreadsheets
//! out and home.

use std::collections::BTreeMap;
use std::path::Path;

use eframe::egui::{Key, Modifiers, Theme, accesskit::Role};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use waymark::model::{
    Answer, AnswerKey, Confidence, Coverage, ItemId, Level, MemberId, Mode, Outcome, Response,
};
use waymark::ops::{self, AnswerRequest, EvidenceRequest};
use waymark::storage::book::parse_book;
use waymark::ui::state::{Phase, Screen};

use crate::pictures::can_draw;
use crate::support::{
    Dialogs, Options, PACKS, Window, click, open, press, press_ctrl, settle, shows, shows_part,
    tree, type_into, wait_until,
};

/// An assessment that Ana, Ben and Cleo have answered, at times that are always the same.
pub(crate) fn team_file(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("a.ron");
    let questionnaire = ops::find_questionnaire(&PACKS, None).unwrap();
    let at = "2026-11-20T09:30:00Z".parse().unwrap();
    let mut assessment = ops::new_assessment(&questionnaire, "Acme", Mode::Full, at);
    ops::begin(&mut assessment, None);
    let members = [("Ana Lima", "legal"), ("Ben Ode", "engineering"), ("Cleo Wu", "security")];
    let items = [
        "STR-01", "STR-02", "STR-03", "REG-01", "ARC-01", "DAT-01", "SEC-01", "SEC-02", "IDN-01",
        "OPS-01", "SUP-01", "ENV-01",
    ];
    for (place, item) in items.iter().enumerate() {
        for (who, (name, function)) in members.iter().enumerate() {
            // Two rounds agree, the third is far off.
            let level = if place % 3 == 2 { (place + 2 * who) % 5 } else { (place + who / 2) % 5 };
            let request = AnswerRequest {
                entered_by: None,
                item: (*item).into(),
                by: (*name).to_owned(),
                function: Some((*function).into()),
                response: Response::Level(Level(u8::try_from(level).unwrap())),
                coverage: Some(Coverage::All),
                confidence: Some(Confidence::Medium),
                evidence: Some(EvidenceRequest {
                    title: "Minutes of the steering group, with its decisions".to_owned(),
                    date: Some("2026-11-20".parse().unwrap()),
                    expires: None,
                    owner: String::new(),
                    file: None,
                    checked_by: String::new(),
                }),
                note: Some("Checked with the people who run it".to_owned()),
            };
            let edit = ops::answer(&assessment, &questionnaire, request, at).unwrap();
            assessment.record(edit, ops::entry_id);
        }
    }
    ops::save(&assessment, &path, ops::Expect::New, None).unwrap();
    path
}

pub(crate) fn team_window(folder: &Path, options: Options) -> Window {
    let mut options = options;
    options.file = Some(team_file(folder));
    options.settings.me = Some(waymark::ops::settings::Me {
        name: "Ana Lima".to_owned(),
        function: Some("legal".into()),
    });
    let mut window = open(options);
    wait_until(&mut window, "the file is read", |window| window.state().document().is_some());
    window
}

pub(crate) fn response(window: &Window, item: &str, member: &str) -> Option<Response> {
    let document = window.state().document().unwrap();
    let key = AnswerKey::new(&item.into(), &member.into());
    document.assessment().answer(&key)?.response.clone()
}

pub(crate) fn decided(window: &Window, item: &str) -> Option<Outcome> {
    let decisions = &window.state().document().unwrap().assessment().decisions;
    decisions.get(item).map(|decision| decision.outcome)
}

#[test]
fn disagreements_are_listed_settled_and_reopened_and_nobody_s_answer_changes() {
    let folder = tempfile::tempdir().unwrap();
    let size = [1280.0, 3000.0];
    let mut window = team_window(folder.path(), Options { size, ..Options::default() });
    press_ctrl(&mut window, Key::D);
    assert_eq!(window.state().view().screen, Screen::Disagreements);
    let first = window.state().document().unwrap().disagreements()[0].item.to_string();
    let open = window.state().document().unwrap().disagreements().len();
    let before = window.state().document().unwrap().assessment().answers.clone();
    assert!(shows(&window, &format!("{open} items to settle")));
    assert!(shows_part(&window, "at the lowest of these answers"));
    assert!(
        shows_part(&window, "fair agreement, over 12 items")
            || shows_part(&window, "agreement, over 12 items")
    );
    click(&mut window, &format!("Settle {first}…"));
    let group = format!("What the team settles on for {first}");
    let choice = window
        .get_by_role_and_label(Role::RadioGroup, &group)
        .get_by_role_and_label(Role::RadioButton, "Not applicable");
    choice.click();
    settle(&mut window);
    let field = window.query_all_by_label("Why").next().unwrap();
    field.focus();
    settle(&mut window);
    window.query_all_by_label("Why").next().unwrap().type_text("We have none");
    settle(&mut window);
    window.query_all_by_label("Record the decision").next().unwrap().click();
    settle(&mut window);
    assert_eq!(decided(&window, &first), Some(Outcome::NotApplicable));
    assert!(shows(&window, "One item settled"));
    assert!(shows_part(&window, "Recorded by Ana Lima"));
    assert_eq!(window.state().document().unwrap().disagreements().len(), open - 1);
    click(&mut window, &format!("Reopen {first}"));
    assert_eq!(decided(&window, &first), None);
    assert_eq!(window.state().document().unwrap().assessment().answers, before);
    press_ctrl(&mut window, Key::Z);
    assert_eq!(decided(&window, &first), Some(Outcome::NotApplicable), "reopening can be undone");
    assert_eq!(window.state().view().screen, Screen::Disagreements);
}

#[test]
fn the_plot_of_levels_and_its_table_say_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let size = [1280.0, 4000.0];
    let mut window = team_window(folder.path(), Options { size, ..Options::default() });
    press_ctrl(&mut window, Key::D);
    let rows = window.state().document().unwrap().dots().to_vec();
    assert_eq!(rows.len(), 12);
    for row in &rows {
        let said = format!("{} {}: Ana Lima {}", row.item, row.title, row.dots[0].level);
        assert!(shows_part(&window, &said), "{said}");
    }
    let table = window
        .get_by_role_and_label(Role::RadioGroup, "Show levels as")
        .get_by_role_and_label(Role::RadioButton, "Table");
    table.click();
    settle(&mut window);
    for row in &rows {
        assert!(shows(&window, &format!("{} {}", row.item, row.title)));
    }
    assert!(shows(&window, "Ben Ode") && shows(&window, "Copy table"), "{}", tree(&window));
}

#[test]
fn a_workshop_runs_by_keyboard_alone_and_hides_levels_until_everybody_has_voted() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = team_window(folder.path(), Options::default());
    // An item that nobody has answered.
    press_ctrl(&mut window, Key::F);
    window.get_by_role_and_label(Role::TextInput, "Find an item").type_text("STR-04");
    settle(&mut window);
    press(&mut window, Key::Enter);
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::W);
    settle(&mut window);
    assert_eq!(window.state().view().screen, Screen::Workshop);
    assert!(shows(&window, "0 of 3 voted"));
    press(&mut window, Key::Num4);
    assert_eq!(response(&window, "STR-04", "ana-lima"), Some(Response::Level(Level(4))));
    assert!(shows_part(&window, "Ana Lima (Legal), has voted"), "{}", tree(&window));
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().workshop.phase, Phase::Vote, "two have not voted yet");
    press(&mut window, Key::N);
    window.get_by_label("Why does it not apply?");
    let field = window.get_by_role_and_label(Role::MultilineTextInput, "Why does it not apply?");
    assert!(field.is_focused());
    field.type_text("not 1 of ours");
    settle(&mut window);
    press(&mut window, Key::Enter);
    let reason = "not 1 of ours".to_owned();
    assert_eq!(response(&window, "STR-04", "ben-ode"), Some(Response::NotApplicable(reason)));
    press(&mut window, Key::A);
    assert!(
        shows_part(&window, "Cleo Wu (Security), not in the room")
            || shows_part(&window, "Cleo Wu"),
        "{}",
        tree(&window)
    );
    assert!(shows(&window, "2 of 2 voted"));
    press(&mut window, Key::Enter);
    assert_eq!(window.state().view().workshop.phase, Phase::Spread);
    assert!(shows_part(&window, "The answers disagree"));
    press(&mut window, Key::Num2);
    let field = window.get_by_role_and_label(Role::MultilineTextInput, "Why");
    assert!(field.is_focused(), "a level picked, the reason is asked for");
    field.type_text("4 systems seen, 2 levels met");
    settle(&mut window);
    press(&mut window, Key::Enter);
    assert_eq!(decided(&window, "STR-04"), Some(Outcome::Level(Level(2))));
    press(&mut window, Key::O);
    assert_eq!(decided(&window, "STR-04"), None, "reopened");
    press_ctrl(&mut window, Key::Z);
    assert_eq!(decided(&window, "STR-04"), Some(Outcome::Level(Level(2))));
    assert_eq!(window.state().view().screen, Screen::Workshop, "the room keeps looking");
    press(&mut window, Key::ArrowRight);
    assert_eq!(window.state().view().workshop.phase, Phase::Vote, "the next is hidden again");
    assert_ne!(window.state().view().item.as_ref().unwrap().as_str(), "STR-04");
    // Whose answer, and who entered it.
    let document = window.state().document().unwrap();
    let entries = document.assessment().trail.entries();
    let entered = |entry: &waymark::model::Entry| {
        let changes = &entry.edit.changes;
        changes.iter().any(|change| change.item().is_some_and(|item| item.as_str() == "STR-04"))
    };
    let mut by =
        entries.values().filter(|entry| entered(entry)).map(|entry| entry.edit.by.as_str());
    assert!(by.all(|by| by == "ana-lima"));
    press(&mut window, Key::Escape);
    assert_eq!(window.state().view().screen, Screen::Walk);
}

#[test]
fn a_spreadsheet_goes_out_is_previewed_when_it_is_back_and_is_taken_in_as_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = Dialogs::default();
    let sheet = folder.path().join("ben.xlsx");
    let options = Options { dialogs: dialogs.clone(), ..Options::default() };
    let mut window = team_window(folder.path(), options);
    click(&mut window, "File");
    click(&mut window, "Write a spreadsheet for a member…");
    window.get_by_label_contains("Ben Ode: ").click();
    settle(&mut window);
    dialogs.pick(&sheet);
    click(&mut window, "Choose a location…");
    wait_until(&mut window, "the sheet is written", |window| shows(window, "Wrote ben.xlsx"));
    let book = parse_book(&std::fs::read(&sheet).unwrap()).unwrap();
    let changed = changed(&book);
    std::fs::write(&sheet, changed).unwrap();
    let before = window.state().document().unwrap().assessment().answers.clone();
    dialogs.pick(&sheet);
    click(&mut window, "File");
    click(&mut window, "Take in a spreadsheet…");
    wait_until(&mut window, "the preview is there", |window| shows(window, "What ben.xlsx says"));
    assert!(shows(&window, "Not taken in") && shows(&window, "To take in"), "{}", tree(&window));
    assert_eq!(window.state().document().unwrap().assessment().answers, before);
    click(&mut window, "Take in one item");
    assert_eq!(response(&window, "STR-01", "ben-ode"), Some(Response::Level(Level(4))));
    press_ctrl(&mut window, Key::Z);
    let after = &window.state().document().unwrap().assessment().answers;
    let of_ben = |answers: &BTreeMap<ItemId, BTreeMap<MemberId, Answer>>| {
        answers["STR-01"]["ben-ode"].response.clone()
    };
    assert_eq!(of_ben(after), of_ben(&before), "one step back");
}

/// One good cell and one that makes no sense.
fn changed(book: &waymark::storage::book::Book) -> Vec<u8> {
    use waymark::storage::book::Cell;
    let mut out = rust_xlsxwriter::Workbook::new();
    for sheet in &book.sheets {
        let target = out.add_worksheet();
        target.set_name(&sheet.name).unwrap();
        let row_of = |item: &str| {
            let mut cells = sheet.cells.iter();
            cells.find(|((row, column), cell)| {
                *row > 4 && *column == 0 && **cell == Cell::Text(item.to_owned())
            })
        };
        for ((row, column), cell) in &sheet.cells {
            let column = u16::try_from(*column).unwrap();
            let written = match cell {
                Cell::Date(date) => date.to_string(),
                Cell::Text(text) => text.clone(),
                other => format!("{other:?}"),
            };
            target.write_string(*row, column, written).unwrap();
        }
        if let Some(((row, _), _)) = row_of("STR-01") {
            target.write_number(*row, 4, 4.0).unwrap();
            target.write_string(*row, 6, "nearly all").unwrap();
        }
    }
    out.save_to_buffer().unwrap()
}

#[test]
fn the_screens_of_a_team_look_as_they_did() {
    if !can_draw() {
        eprintln!("skipped: no software graphics adapter to draw pictures with");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = team_file(folder.path());
    let mut results = SnapshotResults::new();
    let settings = || waymark::ops::settings::Settings {
        me: Some(waymark::ops::settings::Me {
            name: "Ana Lima".to_owned(),
            function: Some("legal".into()),
        }),
        ..Default::default()
    };
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        for size in [[1280.0, 800.0], [1920.0, 1080.0]] {
            let width = size[0];
            let file = Some(file.clone());
            let options = Options { theme, size, file, settings: settings(), ..Options::default() };
            let mut window = open(options);
            wait_until(&mut window, "the file is read", |window| {
                window.state().document().is_some()
            });
            press_ctrl(&mut window, Key::D);
            results.add(window.try_snapshot(format!("disagreements_{width}_{suffix}")));
            window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::W);
            settle(&mut window);
            press(&mut window, Key::D);
            press(&mut window, Key::ArrowRight);
            results.add(window.try_snapshot(format!("workshop_vote_{width}_{suffix}")));
            press(&mut window, Key::Enter);
            results.add(window.try_snapshot(format!("workshop_spread_{width}_{suffix}")));
        }
    }
    // The whole page, in one piece.
    let options = Options {
        size: [1280.0, 3400.0],
        file: Some(file),
        settings: settings(),
        ..Options::default()
    };
    let mut window = open(options);
    wait_until(&mut window, "the file is read", |window| window.state().document().is_some());
    press_ctrl(&mut window, Key::D);
    results.add(window.try_snapshot("disagreements_whole"));
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let file = Some(folder.path().join("a.ron"));
        let dialogs = Dialogs::default();
        let sheet = folder.path().join(format!("ben-{suffix}.xlsx"));
        let options = Options {
            theme,
            size: [1280.0, 1000.0],
            file,
            settings: settings(),
            dialogs: dialogs.clone(),
            ..Options::default()
        };
        let mut window = open(options);
        wait_until(&mut window, "the file is read", |window| window.state().document().is_some());
        press_ctrl(&mut window, Key::F);
        window.get_by_role_and_label(Role::TextInput, "Find an item").type_text("DAT-01");
        settle(&mut window);
        press(&mut window, Key::Enter);
        results.add(window.try_snapshot(format!("walk_disputed_{suffix}")));
        press_ctrl(&mut window, Key::D);
        click(&mut window, "File");
        click(&mut window, "Write a spreadsheet for a member…");
        results.add(window.try_snapshot(format!("sheet_for_{suffix}")));
        window.get_by_label_contains("Ben Ode: ").click();
        settle(&mut window);
        dialogs.pick(&sheet);
        click(&mut window, "Choose a location…");
        wait_until(&mut window, "the sheet is written", |window| shows_part(window, "Wrote ben"));
        // It goes by itself, but nobody knows in which frame.
        click(&mut window, "Dismiss this message");
        let book = parse_book(&std::fs::read(&sheet).unwrap()).unwrap();
        std::fs::write(&sheet, changed(&book)).unwrap();
        dialogs.pick(&sheet);
        click(&mut window, "File");
        click(&mut window, "Take in a spreadsheet…");
        wait_until(&mut window, "the preview is there", |window| shows(window, "To take in"));
        results.add(window.try_snapshot(format!("sheet_preview_{suffix}")));
    }
}

#[test]
fn who_answers_is_picked_first_and_then_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = team_window(folder.path(), Options::default());
    let me = |window: &Window| window.state().document().unwrap().me.clone();
    assert_eq!(me(&window), Some("ana-lima".into()));
    click(&mut window, "Ana Lima");
    click(&mut window, "Ben Ode (Engineering)");
    assert_eq!(me(&window), Some("ana-lima".into()), "a pick alone changes nothing");
    click(&mut window, "Answer as this person");
    assert_eq!(me(&window), Some("ben-ode".into()));

    click(&mut window, "Ben Ode");
    click(&mut window, "Somebody else");
    type_into(&mut window, "Your name", "Dora Falk");
    click(&mut window, "Answer as this person");
    assert!(shows(&window, "Dora Falk"));
    assert_ne!(me(&window), Some("ben-ode".into()));
}

#[test]
fn a_dialog_says_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = team_window(folder.path(), Options::default());
    press_ctrl(&mut window, Key::K);
    let field = "What are you looking for?";
    window.get_by_role_and_label(Role::SearchInput, field).type_text("Encrypt with");
    settle(&mut window);
    press(&mut window, Key::Enter);
    let is_ready = |window: &Window| {
        !window
            .get_by_role_and_label(Role::Button, "Encrypt and save")
            .accesskit_node()
            .is_disabled()
    };
    assert!(shows(&window, "Enter a passphrase.") && !is_ready(&window));
    let type_secretly = |window: &mut Window, field: &str, text: &str| {
        window.get_by_role_and_label(Role::PasswordInput, field).focus();
        settle(window);
        window.get_by_role_and_label(Role::PasswordInput, field).type_text(text);
        settle(window);
    };
    type_secretly(&mut window, "Passphrase", "three small words");
    assert!(shows(&window, "Enter the same passphrase again.") && !is_ready(&window));
    type_secretly(&mut window, "The same passphrase again", "three small");
    assert!(shows(&window, "The two are not the same.") && !is_ready(&window));
    type_secretly(&mut window, "The same passphrase again", " words");
    assert!(!shows(&window, "The two are not the same.") && is_ready(&window));
}
