//! The spreadsheet for people who will not install anything: out, filled in by hand in every way
//! that people do, and back.

use std::fs;
use std::process::Command;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use waymark::model::{AnswerKey, Assessment, Coverage, Level, Response};
use waymark::report::sheet::layout::{Column, LISTS, RECORD};
use waymark::storage::book::{Book, Cell, Sheet, parse_book};
use waymark::storage::read_assessment;

use crate::support::place::Place;

const TODAY: &str = "--as-of 2026-11-23";

/// An assessment in which Ana has answered one item, and her sheet.
fn handed_out() -> Place {
    let place = Place::new();
    place.done("new a.ron --organisation 'Acme & Söhne'");
    place.done(&format!(
        "answer a.ron STR-01 --level 2 --by Ana --coverage all --evidence \
         '=HYPERLINK(1)' --checked-by Bo --note 'seen it' {TODAY}"
    ));
    place.done(&format!("sheet a.ron --to ana.xlsx --member Ana {TODAY}"));
    place
}

fn book(place: &Place, name: &str) -> Book {
    parse_book(&fs::read(place.path(name)).unwrap()).unwrap()
}

fn items(book: &mut Book) -> &mut Sheet {
    &mut book.sheets[0]
}

/// The row of an item, and how many items there are below the heads.
fn row_of(sheet: &Sheet, item: &str) -> u32 {
    let is_item = |cell: &Cell| *cell == Cell::Text(item.to_owned());
    let mut cells = sheet.cells.iter();
    cells.find(|((row, column), cell)| *row > 4 && *column == 0 && is_item(cell)).unwrap().0.0
}

fn set(sheet: &mut Sheet, item: &str, column: Column, cell: Cell) {
    let row = row_of(sheet, item);
    sheet.cells.insert((row, u32::from(column.place())), cell);
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

/// Writes cells as some other program would: no lists, no locks, no looks.
pub(crate) fn write(book: &Book) -> Vec<u8> {
    let mut out = Workbook::new();
    let date_format = Format::new().set_num_format("dd.mm.yyyy");
    for sheet in &book.sheets {
        let target = out.add_worksheet();
        target.set_name(&sheet.name).unwrap();
        for ((row, column), cell) in &sheet.cells {
            let (row, column) = (*row, u16::try_from(*column).unwrap());
            match cell {
                Cell::Text(text) => target.write_string(row, column, text).unwrap(),
                Cell::Number(number) => target.write_number(row, column, *number).unwrap(),
                Cell::Flag(flag) => target.write_boolean(row, column, *flag).unwrap(),
                Cell::Formula => target.write_formula(row, column, "=1+1").unwrap(),
                Cell::Fault(_) => target.write_string(row, column, "#REF!").unwrap(),
                Cell::Date(date) => {
                    let (year, month, day) = (date.year(), date.month(), date.day());
                    let date = ExcelDateTime::from_ymd(
                        year.try_into().unwrap(),
                        month.try_into().unwrap(),
                        day.try_into().unwrap(),
                    );
                    target
                        .write_datetime_with_format(row, column, date.unwrap(), &date_format)
                        .unwrap()
                }
            };
        }
    }
    out.save_to_buffer().unwrap()
}

/// Changes the sheet, sends it back as `back.xlsx`, and takes it in.
fn sent_back(place: &Place, change: impl FnOnce(&mut Book)) -> crate::support::place::Ran {
    let mut book = book(place, "ana.xlsx");
    change(&mut book);
    fs::write(place.path("back.xlsx"), write(&book)).unwrap();
    place.run(&format!("take-in a.ron back.xlsx {TODAY}"))
}

fn assessment(place: &Place) -> Assessment {
    read_assessment(&place.path("a.ron")).unwrap().value
}

fn response(place: &Place, item: &str) -> Option<Response> {
    assessment(place).answer(&AnswerKey::new(&item.into(), &"ana".into()))?.response.clone()
}

#[test]
fn the_sheet_has_her_items_what_she_answered_and_guidance_to_read() {
    let place = handed_out();
    let mut book = book(&place, "ana.xlsx");
    let names: Vec<String> = book.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    assert_eq!(names, ["Items", RECORD, LISTS]);
    let sheet = items(&mut book);
    let row = row_of(sheet, "STR-01");
    let says = |column: Column| sheet.text(row, u32::from(column.place()));
    assert!(says(Column::Question).contains('?'));
    assert!(says(Column::Levels).starts_with("0 ") && says(Column::Levels).contains("\n4 "));
    assert!(says(Column::LookFor).starts_with("• "));
    assert!(says(Column::Level).starts_with("2 – "), "{}", says(Column::Level));
    assert_eq!(says(Column::Coverage), "All in scope");
    assert_eq!(says(Column::Evidence), "=HYPERLINK(1)", "text, never a formula");
    assert_eq!(says(Column::CheckedBy), "Bo");
    assert_eq!(says(Column::Note), "seen it");
    let date = sheet.cell(row, u32::from(Column::Date.place()));
    assert_eq!(date, Some(&Cell::Date("2026-11-23".parse().unwrap())));
    assert!(place.run("sheet a.ron --to ana.xlsx --member Ana").err.contains("not touched"));
    place.fails("sheet a.ron --to b.xlsx --member Nobody", 1, "On the team: Ana");
}

#[test]
fn a_member_with_a_function_gets_its_items_and_those_answered_already() {
    let place = handed_out();
    place.done(&format!("answer a.ron OPS-01 --level 1 --by Leo --function legal {TODAY}"));
    let said = place.done("sheet a.ron --to leo.xlsx --member leo");
    let mut book = book(&place, "leo.xlsx");
    let ids = |cells: &Sheet| -> Vec<String> {
        let column = cells.cells.iter().filter(|((row, column), _)| *row > 4 && *column == 0);
        column.map(|(_, cell)| format!("{cell:?}")).collect()
    };
    let ids = ids(items(&mut book));
    assert!(said.contains(&format!("Wrote {} items for Leo", ids.len())), "{said}");
    assert!(ids.len() < 70 && ids.iter().any(|id| id.contains("OPS-01")), "{ids:?}");
}

#[test]
fn a_sheet_that_nobody_touched_changes_nothing() {
    let place = handed_out();
    let before = place.read("a.ron");
    let ran = sent_back(&place, |_| {});
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("nothing new to take in"), "{}", ran.out);
    assert_eq!(place.read("a.ron"), before);
}

#[test]
fn what_is_filled_in_becomes_her_answer_in_one_step() {
    let place = handed_out();
    let steps = |place: &Place| assessment(place).trail.entries().len();
    let before = steps(&place);
    let ran = sent_back(&place, |book| {
        let sheet = items(book);
        set(sheet, "STR-01", Column::Level, Cell::Number(3.0));
        set(sheet, "STR-02", Column::Level, text(" 1 "));
        set(sheet, "STR-02", Column::Coverage, text("at least  half in scope"));
        set(sheet, "STR-02", Column::Confidence, text("High"));
        set(sheet, "STR-02", Column::Evidence, text("=1+1"));
        set(sheet, "STR-02", Column::Where, Cell::Number(42.0));
        set(sheet, "STR-02", Column::Date, text("2026-11-01"));
        set(sheet, "STR-02", Column::Note, text("Zürich – 東京"));
        set(sheet, "REG-01", Column::Level, text("Not applicable"));
        set(sheet, "REG-01", Column::Reason, text("we sell nothing"));
        set(sheet, "REG-02", Column::Level, text("DON’T KNOW"));
    });
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert_eq!(steps(&place), before + 1);
    assert_eq!(response(&place, "STR-01"), Some(Response::Level(Level(3))));
    assert_eq!(response(&place, "REG-02"), Some(Response::Unknown));
    let reason = "we sell nothing".to_owned();
    assert_eq!(response(&place, "REG-01"), Some(Response::NotApplicable(reason)));
    let assessment = assessment(&place);
    let answer = assessment.answer(&AnswerKey::new(&"STR-02".into(), &"ana".into())).unwrap();
    assert_eq!(answer.response, Some(Response::Level(Level(1))));
    assert_eq!((answer.coverage, answer.note.as_str()), (Some(Coverage::Half), "Zürich – 東京"));
    let evidence = assessment.evidence_of(answer).next().unwrap();
    assert_eq!((evidence.title.as_str(), evidence.location.as_str()), ("=1+1", "42"));
    assert_eq!(evidence.date, Some("2026-11-01".parse().unwrap()));
}

#[test]
fn every_cell_that_makes_no_sense_is_named_and_the_good_ones_are_taken_in() {
    let place = handed_out();
    let ran = sent_back(&place, |book| {
        let sheet = items(book);
        set(sheet, "STR-01", Column::Level, Cell::Number(7.0));
        set(sheet, "STR-01", Column::Coverage, text("most of it"));
        set(sheet, "STR-01", Column::Date, text("31.11.2026"));
        set(sheet, "STR-01", Column::Note, Cell::Formula);
        set(sheet, "STR-02", Column::Level, Cell::Number(2.5));
        set(sheet, "STR-02", Column::CheckedBy, text("Bo"));
        set(sheet, "STR-02", Column::Confidence, text("Low"));
        set(sheet, "REG-01", Column::Level, text("Not applicable"));
        set(sheet, "REG-02", Column::Level, text("quite good"));
        set(sheet, "REG-02", Column::Reason, text("because"));
        set(sheet, "REG-03", Column::Date, Cell::Number(45_000.0));
        sheet.cells.insert((200, u32::from(Column::Level.place())), Cell::Number(1.0));
        sheet.cells.insert((201, 0), text("XXX-99"));
        sheet.cells.insert((201, u32::from(Column::Level.place())), Cell::Number(1.0));
        sheet.cells.insert((202, 0), text("STR-01"));
        sheet.cells.insert((202, u32::from(Column::Level.place())), Cell::Number(1.0));
    });
    assert_eq!(ran.code, 1, "a script notices");
    let sheet = &book(&place, "ana.xlsx").sheets[0];
    let at = |item: &str, letter: &str| {
        format!("Items!{letter}{}: not taken in", row_of(sheet, item) + 1)
    };
    for (place, why) in [
        (at("STR-01", "E"), "“7” is not in the list; pick a level from 0 to 4"),
        (at("STR-01", "G"), "“most of it” is not in the list"),
        (at("STR-01", "K"), "write it like 2026-11-23"),
        (at("STR-01", "M"), "is a formula"),
        (at("STR-02", "E"), "“2.5” is not in the list"),
        (at("STR-02", "L"), "neither what it is nor where it is"),
        (at("REG-01", "E"), "needs a reason"),
        (at("REG-02", "E"), "“quite good” is not in the list"),
        (at("REG-03", "K"), "is not a date"),
        ("Items!E201: not taken in".to_owned(), "row without an item"),
        ("Items!A202: not taken in".to_owned(), "XXX-99"),
        ("Items!A203: not taken in".to_owned(), "twice"),
    ] {
        let line = ran.err.lines().find(|line| line.starts_with(&place));
        let line = line.unwrap_or_else(|| panic!("{place} in {}", ran.err));
        assert!(line.contains(why), "{why} in {line}");
    }
    assert_eq!(response(&place, "STR-01"), Some(Response::Level(Level(2))), "as it was");
    assert_eq!(response(&place, "REG-01"), None);
    let assessment = assessment(&place);
    let good = assessment.answer(&AnswerKey::new(&"STR-02".into(), &"ana".into())).unwrap();
    assert!(good.confidence.is_some() && good.response.is_none(), "{good:?}");
}

#[test]
fn moved_rows_sorted_columns_another_name_and_a_lost_key_row_make_no_difference() {
    let place = handed_out();
    let ran = sent_back(&place, |book| {
        let sheet = items(book);
        set(sheet, "STR-01", Column::Level, Cell::Number(4.0));
        set(sheet, "STR-02", Column::Level, Cell::Number(1.0));
        // Back to front below the heads, the columns the other way round.
        let last = sheet.cells.keys().map(|(row, _)| *row).max().unwrap();
        sheet.cells = sheet
            .cells
            .iter()
            .filter(|((row, _), _)| *row != 3)
            .map(|((row, column), cell)| {
                let row = if *row > 4 { last + 5 - *row } else { *row };
                ((row, 20 - *column), cell.clone())
            })
            .collect();
        sheet.name = "Ana’s answers".to_owned();
    });
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(ran.out.contains("'Ana’s answers'!"), "{}", ran.out);
    assert_eq!(response(&place, "STR-01"), Some(Response::Level(Level(4))));
    assert_eq!(response(&place, "STR-02"), Some(Response::Level(Level(1))));
}

#[test]
fn emptied_cells_and_removed_rows_take_nothing_back_and_are_told() {
    let place = handed_out();
    let ran = sent_back(&place, |book| {
        let sheet = items(book);
        let (row, other) = (row_of(sheet, "STR-01"), row_of(sheet, "STR-02"));
        sheet.cells.remove(&(row, u32::from(Column::Level.place())));
        sheet.cells.retain(|(row, _), _| *row != other);
    });
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("Emptied cells take nothing back"), "{}", ran.err);
    assert!(ran.err.contains("STR-02"), "{}", ran.err);
    assert_eq!(response(&place, "STR-01"), Some(Response::Level(Level(2))));
}

#[test]
fn what_she_answered_in_the_program_meanwhile_stays_unless_the_sheet_says_otherwise_too() {
    let place = handed_out();
    place.done(&format!("answer a.ron STR-01 --level 4 --by Ana --note later {TODAY}"));
    let ran = sent_back(&place, |book| {
        set(items(book), "STR-02", Column::Level, Cell::Number(1.0));
    });
    assert_eq!(ran.code, 0);
    assert_eq!(response(&place, "STR-01"), Some(Response::Level(Level(4))));
    let ran = sent_back(&place, |book| {
        set(items(book), "STR-01", Column::Level, Cell::Number(1.0));
    });
    assert!(ran.out.contains("replaces what was entered after"), "{}", ran.out);
    assert_eq!(response(&place, "STR-01"), Some(Response::Level(Level(1))));
}

#[test]
fn a_dry_run_says_all_of_it_and_writes_nothing() {
    let place = handed_out();
    let before = place.read("a.ron");
    let mut book = book(&place, "ana.xlsx");
    set(items(&mut book), "STR-01", Column::Level, Cell::Number(1.0));
    fs::write(place.path("back.xlsx"), write(&book)).unwrap();
    let said = place.done("take-in a.ron back.xlsx --dry-run");
    assert!(said.contains("STR-01") && said.contains("Nothing was written"), "{said}");
    assert_eq!(place.read("a.ron"), before);
}

#[test]
fn whoever_takes_it_in_for_her_is_on_record() {
    let place = handed_out();
    let mut book = book(&place, "ana.xlsx");
    set(items(&mut book), "STR-01", Column::Level, Cell::Number(1.0));
    fs::write(place.path("back.xlsx"), write(&book)).unwrap();
    place.done(&format!("take-in a.ron back.xlsx --by Ben {TODAY}"));
    let log = place.done("log a.ron --item STR-01");
    assert!(log.contains("Ben: STR-01 answer: 2 → 1"), "{log}");
    assert_eq!(
        response(&place, "STR-01"),
        Some(Response::Level(Level(1))),
        "her answer, not Ben's"
    );
}

#[test]
fn what_is_no_sheet_of_this_assessment_is_refused_as_a_whole() {
    let place = handed_out();
    place.done("new other.ron --organisation Other");
    place.done("answer other.ron STR-01 --level 2 --by Ana");
    place.done("sheet other.ron --to other.xlsx --member Ana");
    place.fails("take-in a.ron other.xlsx", 1, "another assessment");
    place.write("empty.xlsx", "");
    place.fails("take-in a.ron empty.xlsx", 1, "is empty");
    place.write("text.xlsx", "name;level");
    place.fails("take-in a.ron text.xlsx", 1, "not a spreadsheet");
    place.fails("take-in a.ron missing.xlsx", 1, "missing.xlsx");
    let mut book = book(&place, "ana.xlsx");
    let cut = &fs::read(place.path("ana.xlsx")).unwrap()[..4000];
    fs::write(place.path("cut.xlsx"), cut).unwrap();
    place.fails("take-in a.ron cut.xlsx", 1, "Nothing was changed");
    let without = Book { sheets: vec![book.sheets[0].clone()] };
    fs::write(place.path("copy.xlsx"), write(&without)).unwrap();
    place.fails("take-in a.ron copy.xlsx", 1, "hidden sheet was lost");
    book.sheets[0].cells.clear();
    book.sheets[0].cells.insert((1_048_575, 16_383), text("a slip of the hand"));
    fs::write(place.path("bare.xlsx"), write(&book)).unwrap();
    place.fails("take-in a.ron bare.xlsx", 1, "no items");
    let mut newer = self::book(&place, "ana.xlsx");
    newer.sheets[1].cells.insert((1, 1), text("2"));
    fs::write(place.path("newer.xlsx"), write(&newer)).unwrap();
    place.fails("take-in a.ron newer.xlsx", 1, "newer Waymark");
}

#[test]
fn a_sheet_of_an_earlier_version_is_taken_in_and_told() {
    let place = handed_out();
    let ran = sent_back(&place, |book| {
        set(items(book), "STR-01", Column::Level, Cell::Number(1.0));
        let record = &mut book.sheets[1];
        let version = record.cells.iter().find(|(_, cell)| **cell == text("version")).unwrap().0.0;
        record.cells.insert((version, 1), text("0.0.1"));
    });
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("version 0.0.1 of the questionnaire"), "{}", ran.err);
    assert_eq!(response(&place, "STR-01"), Some(Response::Level(Level(1))));
}

#[test]
fn an_answer_to_a_meaning_that_has_changed_since_is_taken_in_as_one_to_the_earlier_meaning() {
    let place = handed_out();
    let packs = waymark::ops::load_packs(&waymark::text::Text::new("en"));
    let mut questionnaire = (*waymark::ops::find_questionnaire(&packs, None).unwrap()).clone();
    let moved = questionnaire.items.iter_mut().find(|item| item.id.as_str() == "STR-01").unwrap();
    moved.meaning = 2;
    let moved = moved.clone();
    let mut book = book(&place, "ana.xlsx");
    set(items(&mut book), "STR-01", Column::Level, Cell::Number(1.0));
    let mut assessment = assessment(&place);
    let (today, text) = ("2026-11-23".parse().unwrap(), waymark::text::Text::new("en"));
    let plan = waymark::ops::sheet::plan(&book, &assessment, &questionnaire, today, &text).unwrap();
    let told = plan.remarks.iter().map(|remark| remark.line(&text)).collect::<String>();
    assert!(told.contains("meaning of STR-01 has changed"), "{told}");
    let edit = plan
        .edit(&assessment, (&"ana".into(), "Ana"), "2026-11-23T10:00:00Z".parse().unwrap())
        .unwrap();
    assessment.record(edit, waymark::ops::entry_id);
    let answer = assessment.answer(&AnswerKey::new(&"STR-01".into(), &"ana".into())).unwrap();
    assert_eq!(answer.response, Some(Response::Level(Level(1))));
    assert!(answer.needs_confirmation(&moved));
}

#[test]
fn damaged_sheets_are_refused_and_never_break_the_program() {
    let place = handed_out();
    let whole = fs::read(place.path("ana.xlsx")).unwrap();
    for length in (0..whole.len()).step_by(whole.len() / 60) {
        assert!(parse_book(&whole[..length]).is_err(), "cut off at {length}");
    }
    for at in (0..whole.len()).step_by(whole.len() / 200) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        // Some bytes don't matter; whatever it says, it comes back.
        parse_book(&bytes).ok();
    }
}

/// Opens the sheet as people's programs do, looks for lists and locks, types, saves.
const OPENPYXL: &str = r#"
import sys, datetime, openpyxl
book = openpyxl.load_workbook("ana.xlsx")
sheet = book["Items"]
assert book["waymark"].sheet_state == "veryHidden" and book["waymark lists"].sheet_state == "veryHidden"
assert sheet.protection.sheet
rows = {sheet.cell(row, 1).value: row for row in range(6, sheet.max_row + 1)}
row = rows["STR-01"]
assert sheet.cell(row, 2).protection.locked and sheet.cell(row, 3).protection.locked
assert not any(sheet.cell(row, column).protection.locked for column in range(5, 14))
lists = [v for v in sheet.data_validations.dataValidation if v.type == "list"]
covered = lambda column: [v for v in lists if f"{column}{row}" in v.sqref]
assert covered("E") and covered("G") and covered("H")
source = covered("E")[0].formula1
name, cells = source.lstrip("=").rsplit("!", 1)
options = [cell.value for cell in book[name.strip("'")][cells.replace("$", "")][0]]
assert len(options) == 7 and options[3].startswith("3 – "), options
assert sheet.cell(row, 9).data_type == "s" and sheet.cell(row, 9).value == "=HYPERLINK(1)"
sheet.cell(row, 5).value = options[3]
sheet.cell(row, 11).value = datetime.date(2026, 10, 5)
sheet.cell(row, 13).value = "typed elsewhere"
book.save("back.xlsx")
"#;

#[test]
fn another_program_finds_lists_and_locks_and_what_it_saves_comes_home() {
    let python = |code: &str, place: &Place| {
        let mut command = Command::new("python3");
        command.current_dir(place.path(".")).args(["-c", code]).output()
    };
    let place = handed_out();
    if !python("import openpyxl", &place).is_ok_and(|ran| ran.status.success()) {
        println!("skipped: no openpyxl to open the sheet with");
        return;
    }
    let ran = python(OPENPYXL, &place).unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    place.done(&format!("take-in a.ron back.xlsx {TODAY}"));
    assert_eq!(response(&place, "STR-01"), Some(Response::Level(Level(3))));
    let assessment = assessment(&place);
    let answer = assessment.answer(&AnswerKey::new(&"STR-01".into(), &"ana".into())).unwrap();
    assert_eq!(answer.note, "typed elsewhere");
    let evidence = assessment.evidence_of(answer).next().unwrap();
    assert_eq!(evidence.date, Some("2026-10-05".parse().unwrap()));
    assert_eq!(evidence.title, "=HYPERLINK(1)");
}
