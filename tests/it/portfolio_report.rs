//! The report on a portfolio, through the command line: that its figures are the portfolio's, that it
//! names nobody where it is not to, and what it says of few organisations.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::place::Place;
use crate::support::readers::{browser, opened_by_libreoffice, said_by, script, unpacked};

const FORMATS: [&str; 5] = ["md", "html", "xlsx", "docx", "pdf"];

/// A folder of made-up assessments; where there are many, broken and odd ones are among them.
fn made(count: usize) -> Place {
    let place = Place::new();
    place.done(&format!("make-portfolio vault --count {count} --seed 7 --as-of 2026-11-23"));
    place
}

fn report(place: &Place, to: &str, options: &str) {
    place.done(&format!("portfolio vault --report {to} --as-of 2026-11-23 {options}"));
}

/// The assessments of the folder, as `waymark portfolio` tells them.
fn assessments(place: &Place) -> Vec<Value> {
    let said = place.done("portfolio vault --format json --as-of 2026-11-23");
    let said: Value = serde_json::from_str(&said).unwrap();
    let rows = said["rows"].as_array().unwrap().iter();
    rows.map(|row| row["assessment"].clone()).filter(Value::is_object).collect()
}

/// The rows of the table with this caption, in Markdown.
fn table(markdown: &str, caption: &str) -> Vec<Vec<String>> {
    let mut lines = markdown.lines().skip_while(|line| {
        !line.starts_with("Table ") || line.split_once(": ").is_none_or(|(_, own)| own != caption)
    });
    assert!(lines.next().is_some(), "no table {caption}");
    let rows = lines.skip(3).take_while(|line| line.starts_with('|'));
    let cells = |line: &str| {
        line.trim_matches(['|', ' '])
            .split(" | ")
            .map(|cell| cell.trim().replace(['*', '\\'], ""))
            .collect()
    };
    rows.map(cells).collect()
}

fn points(score: &Value) -> String {
    score.as_f64().map_or("–".to_owned(), |score| (score + 0.5).floor().to_string())
}

fn scores(assessment: &Value) -> Vec<String> {
    let domains = assessment["domains"].as_array().unwrap();
    domains.iter().map(|domain| points(&domain["score"])).collect()
}

fn counted(items: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for item in items {
        *counts.entry(item).or_default() += 1;
    }
    counts
}

#[test]
fn the_figures_of_every_organisation_are_those_of_the_portfolio() {
    let place = made(60);
    report(&place, "r.md", "");
    let rows = table(&place.read("r.md"), "Stage, blockers, scores by domain");
    let all = assessments(&place);
    assert!(all.len() > 50);
    assert_eq!(rows.len(), all.len());
    for assessment in &all {
        let name = assessment["organisation"].as_str().unwrap();
        let row = rows.iter().find(|row| row[0] == name).unwrap_or_else(|| panic!("no {name}"));
        assert_eq!(row[2], assessment["stage"].as_str().unwrap_or("–"), "{name}");
        let blockers = assessment["blockers"].as_array().unwrap().len();
        assert_eq!(row[3], blockers.to_string(), "{name}");
        assert_eq!(row[4..], scores(assessment), "{name}");
    }
}

#[test]
fn the_order_goes_by_stages_then_blockers_then_the_weakest_domain() {
    let place = made(60);
    report(&place, "r.md", "");
    let rows = table(&place.read("r.md"), "Stage, blockers, scores by domain");
    let all = assessments(&place);
    let key = |name: &str| {
        let own = all.iter().find(|own| own["organisation"] == name).unwrap();
        let scores = own["domains"].as_array().unwrap().iter();
        let weakest = scores.filter_map(|domain| domain["score"].as_f64()).fold(100.0, f64::min);
        let blockers = own["blockers"].as_array().unwrap().len();
        (-own["stages_open"].as_i64().unwrap(), blockers, -weakest)
    };
    for two in rows.windows(2) {
        let (first, second) = (key(&two[0][0]), key(&two[1][0]));
        assert!(first <= second, "{two:?}");
        assert_eq!(first == second, two[0][1] == two[1][1], "equals share a place: {two:?}");
    }
}

#[test]
fn what_many_have_in_common_is_counted_over_all_of_them() {
    let place = made(60);
    report(&place, "r.md", "");
    let markdown = place.read("r.md");
    let all = assessments(&place);

    let ids = |value: &Value| {
        let ids = value.as_array().unwrap().iter();
        ids.map(|id| id.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let blockers = counted(all.iter().flat_map(|own| ids(&own["blockers"])));
    let told = table(&markdown, "Critical items that block most organisations");
    assert_eq!(told.len(), blockers.len().min(10));
    for row in &told {
        assert_eq!(row[4], blockers[&row[0]].to_string(), "{row:?}");
        let percent = 100.0 * blockers[&row[0]] as f64 / all.len() as f64;
        assert_eq!(row[5], format!("{}%", (percent + 0.5).floor()), "{row:?}");
    }
    let most = blockers.values().max().unwrap();
    assert_eq!(told[0][4], most.to_string());

    let mut below: BTreeMap<&str, (usize, usize, u64)> = BTreeMap::new();
    for item in all.iter().flat_map(|own| own["items"].as_array().unwrap()) {
        if item["state"] == "answered" {
            let tally = below.entry(item["id"].as_str().unwrap()).or_default();
            let (level, target) = (item["supported"].as_u64(), item["target"].as_u64());
            tally.0 += 1;
            tally.1 += usize::from(level < target);
            tally.2 += target.unwrap().saturating_sub(level.unwrap());
        }
    }
    let told = table(&markdown, "Items that are below target most often");
    assert_eq!(told.len(), 10);
    for row in &told {
        let (answered, count, missing) = below[row[0].as_str()];
        let gap = format!("{:.1}", (missing as f64 / count as f64 * 10.0 + 0.5).floor() / 10.0);
        assert_eq!((&row[3], &row[4]), (&count.to_string(), &answered.to_string()), "{row:?}");
        assert_eq!(row[6], gap, "{row:?}");
    }
    let most = below.values().map(|(_, count, _)| count).max().unwrap();
    assert_eq!(told[0][3], most.to_string());

    let stages = counted(all.iter().map(|own| own["stage"].as_str().unwrap_or("no").to_owned()));
    for row in table(&markdown, "Furthest open stage") {
        let stage = row[0].split(' ').next().unwrap();
        let count = stages.get(stage).copied().unwrap_or_default();
        assert_eq!(row[1], count.to_string(), "{row:?}");
    }

    let rests: Vec<u64> = (0..4)
        .map(|at| all.iter().map(|own| own["rests_on"][at].as_u64().unwrap()).sum())
        .collect();
    let told = table(&markdown, "What the answers rest on");
    assert_eq!(told[0][1..5], rests.iter().map(u64::to_string).collect::<Vec<_>>());
}

#[test]
fn distributions_are_those_of_the_scores_and_sectors_of_fewer_than_five_are_not_told() {
    let place = made(60);
    report(&place, "r.md", "");
    let markdown = place.read("r.md");
    let all = assessments(&place);
    let quantile = |scores: &[f64], share: f64| {
        let place = share * (scores.len() - 1) as f64;
        let (below, above) = (scores[place.floor() as usize], scores[place.ceil() as usize]);
        Value::from(below + (above - below) * place.fract())
    };
    let told = table(&markdown, "How the scores of each domain are spread");
    assert_eq!(told.len(), 10);
    for (at, row) in told.iter().enumerate() {
        let of = |own: &Value| own["domains"][at]["score"].as_f64();
        let mut scores: Vec<f64> = all.iter().filter_map(of).collect();
        scores.sort_by(f64::total_cmp);
        assert_eq!(row[1], scores.len().to_string());
        let marks = [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| points(&quantile(&scores, share)));
        assert_eq!(row[2..], marks, "{row:?}");
    }
    let sectors =
        counted(all.iter().map(|own| own["facts"]["sector"][0].as_str().unwrap().to_owned()));
    let large = sectors.values().filter(|count| **count >= 5).count();
    assert!(large > 0 && large < sectors.len());
    let told = table(&markdown, "Median of each domain by sector");
    assert_eq!(told.len(), 1 + large);
    for row in told {
        let count: usize =
            row[0].rsplit('(').next().unwrap().trim_end_matches(')').parse().unwrap();
        assert!(count >= 5, "{row:?}");
    }
}

#[test]
fn every_format_tells_the_same_scores() {
    let place = made(20);
    for format in FORMATS {
        report(&place, &format!("r.{format}"), "");
    }
    let html = place.read("r.html");
    let path = |name: &str| place.path(name).display().to_string();
    let docx = script(include_str!("readers/read_docx.py"), &["docx"], &[&path("r.docx")]);
    let docx: Option<Value> = docx.map(|said| serde_json::from_str(&said).unwrap());
    let pdf = said_by("pdftotext", &["-layout", &path("r.pdf"), "-"]);
    let mut book = calamine::open_workbook_auto(place.path("r.xlsx")).unwrap();
    let sheet = calamine::Reader::worksheet_range(&mut book, "Heat map").unwrap();
    for own in assessments(&place) {
        let name = own["organisation"].as_str().unwrap();
        let row = sheet.rows().find(|row| row[0] == *name).unwrap();
        let domains = own["domains"].as_array().unwrap();
        for (cell, domain) in row[2..].iter().zip(domains) {
            let held = calamine::DataType::get_float(cell);
            assert_eq!(held, domain["score"].as_f64(), "XLSX: {name}, at full precision");
        }
        let scores = scores(&own);
        let cells: String =
            scores.iter().map(|score| format!("<td class=\"number\">{score}</td>")).collect();
        let row = html.lines().find(|line| {
            line.contains(&format!("<th scope=\"row\">{name}</th>")) && line.contains(&cells)
        });
        assert!(row.is_some(), "HTML: {name}");
        if let Some(docx) = &docx {
            let is_own = |row: &&Value| row[0] == name && row.as_array().unwrap().len() == 14;
            let row = docx["rows"].as_array().unwrap().iter().find(is_own).unwrap();
            assert_eq!(row.as_array().unwrap()[4..], scores, "DOCX: {name}");
        }
        if let Some(pdf) = &pdf {
            let ends = |line: &str| {
                let words: Vec<&str> = line.split_whitespace().collect();
                line.trim().starts_with(name)
                    && words.ends_with(&scores.iter().map(String::as_str).collect::<Vec<_>>())
            };
            assert!(pdf.lines().any(ends), "PDF: {name}");
        }
    }
}

#[test]
fn an_anonymous_report_holds_no_name_path_or_id_in_any_format() {
    let place = made(30);
    place.done("new vault/group-000/zzz.ron --organisation 'Zephyr & Söhne <Holding>'");
    place.write("vault/cut-short.ron", "(kind: \"waymark.assessment\", ");
    let all = assessments(&place);
    assert!(all.len() > 25);
    for format in FORMATS {
        let name = format!("r.{format}");
        report(&place, &name, "--anonymous");
        let said = unpacked(&place, &name);
        let lowered = said.to_lowercase();
        for own in &all {
            for field in ["organisation", "id"] {
                let hidden = own[field].as_str().unwrap().to_lowercase();
                assert!(!lowered.contains(&hidden), "{format} tells {hidden}");
            }
        }
        for hidden in
            ["vault", "group-0", "assessment-0", "cut-short", "zephyr", "zzz.ron", "made-0"]
        {
            assert!(!lowered.contains(hidden), "{format} tells {hidden}");
        }
        // What a PDF holds can be looked for only where its readers are there.
        assert!(format == "pdf" || said.contains("Organisation 1"), "{format}");
    }
}

#[test]
fn numbers_follow_neither_the_alphabet_nor_the_folder_and_stay_with_their_assessments() {
    let place = made(30);
    report(&place, "one.md", "--anonymous");
    report(&place, "named.md", "");
    let rows = |name: &str| table(&place.read(name), "Stage, blockers, scores by domain");
    let all = assessments(&place);
    // Which organisation has which number can be told by its scores, for whoever knows them.
    let mut numbered: Vec<(String, usize)> = Vec::new();
    for row in rows("one.md") {
        let mut own = all.iter().filter(|own| scores(own) == row[4..]);
        if let (Some(own), None) = (own.next(), own.next()) {
            let number = row[0].strip_prefix("Organisation ").unwrap().parse().unwrap();
            numbered.push((own["organisation"].as_str().unwrap().to_owned(), number));
        }
    }
    assert!(numbered.len() > 20);
    let in_order = |list: &[(String, usize)]| {
        list.windows(2).filter(|two| two[0].1 < two[1].1).count() as f64 / (list.len() - 1) as f64
    };
    numbered.sort();
    assert!((0.2..0.8).contains(&in_order(&numbered)), "by name: {numbered:?}");
    let index =
        |(name, _): &(String, usize)| name.rsplit(' ').next().unwrap().parse::<usize>().unwrap();
    numbered.sort_by_key(index);
    assert!((0.2..0.8).contains(&in_order(&numbered)), "by file: {numbered:?}");

    // The same assessments under other names of files have the same numbers.
    for (at, file) in fs::read_dir(place.path("vault/group-000")).unwrap().enumerate() {
        let file = file.unwrap().path();
        fs::rename(&file, place.path(&format!("vault/{}.ron", 900 - at))).unwrap();
    }
    report(&place, "two.md", "--anonymous");
    assert_eq!(place.read("one.md"), place.read("two.md"));
}

#[test]
fn one_organisation_is_named_where_it_is_asked_for_and_no_other() {
    let place = made(30);
    let all = assessments(&place);
    let name = all[4]["organisation"].as_str().unwrap();
    for format in FORMATS {
        let file = format!("r.{format}");
        report(&place, &file, &format!("--only-name '{}'", name.to_uppercase()));
        let said = unpacked(&place, &file);
        assert!(format == "pdf" || said.contains(name), "{format}");
        for own in all.iter().filter(|own| own["organisation"] != name) {
            let other = own["organisation"].as_str().unwrap();
            // One name may be the beginning of another: "Bank 1" of "Bank 12".
            assert!(name.contains(other) || !said.contains(other), "{format} tells {other}");
        }
    }
    let markdown = place.read("r.md");
    assert!(markdown.contains(&format!("{name} among 30 organisations")));
    let spread = table(&markdown, "How the scores of each domain are spread");
    let own: Vec<String> = spread.iter().map(|row| row.last().unwrap().clone()).collect();
    assert_eq!(own, scores(&all[4]));
    place.fails(
        "portfolio vault --report x.html --only-name Nobody --as-of 2026-11-23",
        1,
        "none of the organisations is called “Nobody”",
    );
    assert!(!place.path("x.html").exists());
}

#[test]
fn of_fewer_than_five_no_distribution_is_told() {
    let place = made(4);
    for format in FORMATS {
        report(&place, &format!("r.{format}"), "");
    }
    let markdown = place.read("r.md");
    assert!(markdown.contains("Fewer than 5 organisations have a score in any domain"));
    assert!(!markdown.contains("How the scores of each domain are spread"));
    assert!(!markdown.contains("By sector"));
    assert!(!unpacked(&place, "r.xlsx").contains("Sectors"));
    assert_eq!(table(&markdown, "League table").len(), 4);
}

#[test]
fn an_organisation_counts_once_and_what_is_left_out_is_counted() {
    let place = made(8);
    let first = place.path("vault/group-000/assessment-00000.ron");
    fs::copy(&first, place.path("vault/copy.ron")).unwrap();
    place.done("answer vault/copy.ron STR-01 --level 4 --by Zoe --as-of 2026-11-23");
    let name = assessments(&place)[0]["organisation"].as_str().unwrap().to_owned();
    // The same organisation's next year, with an id of its own.
    place.done(&format!("new vault/next.ron --organisation '  {}'", name.to_uppercase()));
    place.write("vault/cut.ron", "(kind: \"waymark.assessment\", ");
    place.write("vault/locked.age", "age-encryption.org/v1\n-> X25519 made up\n");
    report(&place, "r.md", "");
    let markdown = place.read("r.md");
    assert_eq!(table(&markdown, "League table").len(), 8);
    let left_out = table(&markdown, "What is not in this report");
    let count = |part: &str| {
        let row = left_out.iter().find(|row| row[0].contains(part));
        row.unwrap_or_else(|| panic!("nothing of {part}"))[1].clone()
    };
    assert_eq!(count("Earlier assessments"), "2");
    assert_eq!(count("damaged"), "1");
    assert_eq!(count("encrypted"), "1");
    assert!(!markdown.contains("cut.ron") && !markdown.contains("locked"));
}

#[test]
fn of_many_organisations_both_ends_are_drawn_and_the_appendix_has_all() {
    let place = made(120);
    report(&place, "r.html", "--anonymous");
    report(&place, "r.md", "--anonymous");
    let markdown = place.read("r.md");
    let all = assessments(&place).len();
    assert!(all > 100);
    assert_eq!(table(&markdown, "The first 15 in the order").len(), 15);
    assert_eq!(table(&markdown, "The last 15 in the order").len(), 15);
    assert!(markdown.contains(&format!("{} between them are in the appendix", all - 30)));
    assert_eq!(table(&markdown, "Stage, blockers, scores by domain").len(), all);
    let html = place.read("r.html");
    let maps = html.matches("id=\"figure-heat-").count();
    assert_eq!(maps, 2);
}

#[test]
fn the_same_portfolio_gives_the_same_bytes_in_every_format() {
    let place = made(30);
    for format in FORMATS {
        for name in ["one", "two"] {
            report(&place, &format!("{name}.{format}"), "");
        }
        let read = |name: &str| fs::read(place.path(&format!("{name}.{format}"))).unwrap();
        assert!(!read("one").is_empty(), "{format}");
        assert!(read("one") == read("two"), "{format} came out in two ways");
    }
}

#[test]
fn nothing_is_replaced_unasked_and_what_makes_no_sense_is_refused() {
    let place = made(6);
    place.write("keep.html", "precious");
    let line = "portfolio vault --report keep.html --as-of 2026-11-23";
    place.fails(line, 1, "There is a file keep.html already");
    assert_eq!(place.read("keep.html"), "precious");
    place.done(&format!("{line} --replace"));
    assert!(place.read("keep.html").starts_with("<!DOCTYPE html>"));
    place.fails("portfolio vault --report out.csv", 1, "pdf, html, xlsx, docx or md");
    place.fails("portfolio vault --report a.html --to b.csv", 2, "cannot be used with");
    place.fails("portfolio vault --anonymous", 2, "--report");
    fs::create_dir(place.path("empty")).unwrap();
    place.fails("portfolio empty --report out.html", 1, "no assessment that can be shown");
    assert!(!place.path("out.html").exists());
}

#[test]
fn a_brand_stands_on_the_report() {
    let place = made(6);
    let brand = "(kind: \"waymark.brand\", format: 1, name: \"Halvorsen Advisory\", \
                 accent: \"#31409a\", confidentiality: \"For the board\")";
    place.write("brand.ron", brand);
    report(&place, "r.html", "--brand brand.ron");
    let html = place.read("r.html");
    for part in ["Halvorsen Advisory", "#31409a", "For the board"] {
        assert!(html.contains(part), "{part}");
    }
}

#[test]
fn formulas_and_markup_in_names_stay_text() {
    let place = made(5);
    place
        .done("new vault/a.ron --organisation '=HYPERLINK(\"http://x\")<script>alert(1)</script>'");
    for format in FORMATS {
        report(&place, &format!("r.{format}"), "");
    }
    let html = place.read("r.html");
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script>"));
    let sheets = unpacked(&place, "r.xlsx");
    assert!(sheets.contains("=HYPERLINK") && !sheets.contains("<f>"));
}

#[test]
fn readers_that_are_not_ours_open_all_of_it() {
    let place = made(40);
    for format in FORMATS {
        report(&place, &format!("r.{format}"), "--anonymous");
    }
    let path = |name: &str| place.path(name).display().to_string();
    script(include_str!("readers/read_pdf.py"), &["page"], &[&path("r.pdf")]);
    script(include_str!("readers/read_docx.py"), &["docx"], &[&path("r.docx")]);
    let xlsx = script(include_str!("readers/read_xlsx.py"), &["openpyxl"], &[&path("r.xlsx")]);
    if let Some(said) = xlsx {
        let sheets: Value = serde_json::from_str(&said).unwrap();
        assert_eq!(sheets["Summary"]["charts"], 2);
        assert_eq!(sheets["Distribution"]["charts"], 1);
        for name in ["League table", "Heat map", "Distribution", "Blockers", "Below target"] {
            assert_eq!(sheets[name]["frozen"], "B2", "{name}");
            assert!(sheets[name]["filter"].is_string(), "{name}");
        }
    }
    let opens = |name: &str| {
        let copy = place.path(&format!("libre-{name}"));
        fs::copy(place.path(name), &copy).unwrap();
        opened_by_libreoffice(Path::new(&copy))
    };
    for name in ["r.xlsx", "r.docx"] {
        if let Some(pages) = opens(name) {
            assert!(pages.starts_with(b"%PDF"), "{name}");
        }
    }
    if let Some([axe, chromium, driver]) = browser() {
        let html = path("r.html");
        let arguments = [html.as_str(), &axe, &chromium, &driver];
        script(include_str!("readers/read_html.py"), &["selenium"], &arguments);
    }
}
