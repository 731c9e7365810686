//! Reports through the command line: what is in them, what is not, and that they come out the same.

use crate::support::disk::SmallDisk;
use crate::support::place::Place;
use crate::support::readers::{said_by, unpacked};

const FORMATS: [&str; 7] = ["pdf", "docx", "xlsx", "html", "csv", "json", "md"];

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/samples/meridian-freight.ron");

fn with_sample() -> Place {
    let place = Place::new();
    place.write("a.ron", &std::fs::read_to_string(SAMPLE).unwrap());
    place
}

#[test]
fn the_same_report_has_the_same_bytes_in_every_format() {
    let place = with_sample();
    for format in FORMATS {
        for name in ["one", "two"] {
            place.done(&format!("report a.ron --to {name}.{format} --as-of 2026-11-23"));
        }
        let read = |name: &str| std::fs::read(place.path(&format!("{name}.{format}"))).unwrap();
        assert!(!read("one").is_empty(), "{format}");
        assert!(read("one") == read("two"), "{format} came out in two ways");
    }
}

#[test]
fn an_anonymised_report_holds_no_hidden_word_in_any_format() {
    let place = with_sample();
    for format in FORMATS {
        let name = format!("r.{format}");
        place.done(&format!("report a.ron --to {name} --anonymise --as-of 2026-11-23"));
        let all = unpacked(&place, &name).to_lowercase();
        for hidden in ["meridian", "lindqvist", "ibarra", "wiki.meridian", "hanna-", "tomás"] {
            assert!(!all.contains(hidden), "{format} holds {hidden}");
        }
    }
}

#[test]
fn people_who_have_left_the_team_are_hidden_too() {
    let place = Place::new();
    let sample = std::fs::read_to_string(SAMPLE).unwrap();
    assert!(sample.contains("owner: \"mei-tan\""));
    place.write("a.ron", &sample.replace("owner: \"mei-tan\"", "owner: \"ulrike-vinter\""));
    for format in FORMATS {
        let name = format!("r.{format}");
        let ran = place.run(&format!("report a.ron --to {name} --anonymise --as-of 2026-11-23"));
        assert_eq!(ran.code, 0, "{}", ran.err);
        let all = unpacked(&place, &name).to_lowercase();
        assert!(!all.contains("ulrike") && !all.contains("vinter"), "{format}");
    }
}

#[test]
fn the_executive_report_has_four_pages_and_is_universally_accessible() {
    let place = with_sample();
    place.done("report a.ron --to r.pdf --preset executive --as-of 2026-11-23");
    let pdf = String::from_utf8_lossy(&std::fs::read(place.path("r.pdf")).unwrap()).into_owned();
    assert!(pdf.contains("pdfuaid:part"), "it does not say PDF/UA");
    if let Some(info) = said_by("pdfinfo", &[&place.path("r.pdf").display().to_string()]) {
        let pages = info.lines().find(|line| line.starts_with("Pages:")).unwrap();
        assert_eq!(pages.split_whitespace().nth(1), Some("4"), "{info}");
    }
}

#[test]
fn each_next_action_of_the_summary_is_sentences() {
    let place = with_sample();
    place.done("report a.ron --to r.md --preset executive --as-of 2026-11-23");
    let report = place.read("r.md");
    let actions: Vec<&str> = report.lines().filter(|line| line.contains("Keeps ")).collect();
    assert!(!actions.is_empty());
    for action in actions {
        assert!(action.contains(". Keeps "), "{action}");
    }
}

#[test]
fn what_users_write_stays_text_in_every_format() {
    let place = Place::new();
    place.done("new a.ron --organisation '=1+1 #panic() <script>alert(1)</script> *x*'");
    let long = "x".repeat(10_000);
    let notes = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=cmd",
        "\r=cmd",
        "#import \"x\"",
        "#panic()",
        "<img src=x onerror=y>",
        "</text></svg><script>",
        "[x](javascript:y)",
        "# heading",
        "| a | b |",
        "\u{202e}שלום 🚀 $x$ مرحبا",
        "\u{1}\u{b}\u{7f}",
        &long,
    ];
    for (index, note) in notes.iter().enumerate() {
        let item = format!("STR-0{}", index % 7 + 1);
        let args = ["answer", "a.ron", &item, "--level", "2", "--by"];
        let member = format!("ana{index}");
        let ran =
            place.command().args(args).args([member, format!("--note={note}")]).output().unwrap();
        assert!(ran.status.success(), "{note:?}");
    }
    for format in FORMATS {
        place.done(&format!("report a.ron --to r.{format} --as-of 2026-11-23"));
    }
    let html = place.read("r.html");
    assert!(!html.contains("<script>") && !html.contains("<img src=x"), "markup in HTML");
    assert!(html.contains("&lt;img src=x onerror=y&gt;"));
    let sheet = unpacked(&place, "r.xlsx");
    assert!(!sheet.contains("<f>"), "a formula in the spreadsheet");
    assert!(sheet.contains("@SUM(A1)") && sheet.contains("=1+1"));
    let document = unpacked(&place, "r.docx");
    assert!(document.contains("&lt;img src=x onerror=y&gt;") && !document.contains("<img src=x"));
    let markdown = place.read("r.md").replace("\\<", "").replace("\\]", "");
    assert!(!markdown.contains("<img") && !markdown.contains("](javascript:"));
    assert!(!markdown.lines().any(|line| line.starts_with("# heading")));
    let rows = csv::Reader::from_path(place.path("r.csv")).unwrap().into_records();
    for cell in rows.flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()) {
        let is_number = cell.parse::<f64>().is_ok();
        assert!(is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
    }
    let json: serde_json::Value = serde_json::from_str(&place.read("r.json")).unwrap();
    let kept = |note: &str| json["answers"].as_array().unwrap().iter().any(|a| a["note"] == note);
    assert!(kept("#panic()") && kept("@SUM(A1)") && kept(&long));
    // Typst would have stopped at a call; what it says is in the pages, signs of other scripts too.
    let path = place.path("r.pdf").display().to_string();
    if let Some(pages) = said_by("pdftotext", &["-raw", &path, "-"]) {
        for part in ["#panic()", "#import", "<img src=x onerror=y>", "=1+1"] {
            assert!(pages.contains(part), "the PDF lacks {part}");
        }
    }
    let pdf = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    assert!(pdf.contains("pdfuaid:part"), "signs of other scripts and emoji have a font");
}

#[test]
fn odd_and_endless_names_turn_nothing_around_and_stay_on_their_lines() {
    let place = Place::new();
    let name = format!("Ünïcode 🚀 שלום \u{202e}{}", "long".repeat(2_500));
    let ran = place.command().args(["new", "a.ron", "--organisation", &name]).output().unwrap();
    assert!(ran.status.success());
    for format in FORMATS {
        let line = format!("report a.ron --to r.{format} --preset executive --as-of 2026-11-23");
        place.done(&line);
    }
    for format in ["html", "md", "docx"] {
        let all = unpacked(&place, &format!("r.{format}"));
        assert!(all.contains(&"long".repeat(2_500)), "{format} lacks part of the name");
        assert!(!all.contains('\u{202e}'), "{format} is turned around");
    }
    // The whole name on the cover, and its beginning on one line above each page.
    if let Some(words) = said_by(
        "pdftotext",
        &["-f", "12", "-l", "12", "-layout", &place.path("r.pdf").display().to_string(), "-"],
    ) {
        let first = words.lines().next().unwrap();
        assert!(first.trim_end().ends_with('…') && first.chars().count() < 120, "{first}");
    }
}

#[test]
fn signs_that_no_font_has_are_told() {
    let place = Place::new();
    place.done("new a.ron --organisation 株式会社");
    let ran = place.run("report a.ron --to r.pdf --as-of 2026-11-23");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("signs that no font at hand has"), "{}", ran.err);
    assert!(place.path("r.pdf").exists());
}

#[test]
fn a_full_disk_leaves_no_half_written_report() {
    let Some(disk) = SmallDisk::new(4) else {
        println!("skipped: no small disk can be made here");
        return;
    };
    let place = with_sample();
    for format in FORMATS {
        let to = disk.path().join(format!("r.{format}"));
        let line = format!("report a.ron --to {} --as-of 2026-11-23", to.display());
        place.fails(&line, 3, "The disk is full");
        assert!(!to.exists(), "{format}");
    }
    assert_eq!(std::fs::read_dir(disk.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn parts_are_hidden_one_by_one() {
    let place = with_sample();
    let report = |args: &str| {
        place.done(&format!("report a.ron --to r.json --as-of 2026-11-23 {args}"));
        place.read("r.json").to_lowercase()
    };
    let all = report("");
    assert!(all.contains("meridian freight") && all.contains("hanna lindqvist"));
    let without = report("--hide organisation");
    assert!(!without.contains("meridian") && without.contains("hanna lindqvist"));
    let without = report("--hide members,locations");
    assert!(without.contains("meridian freight") && !without.contains("lindqvist"));
    assert!(all.contains("https://wiki.meridian") && !without.contains("https://wiki"));
    place.done("answer a.ron STR-01 --level 2 --by Ana --note 'Internal: ask again'");
    assert!(!report("").contains("ask again"));
    assert!(report("--with-internal").contains("ask again"));
}

#[test]
fn the_scores_of_a_report_are_those_of_the_score_command() {
    let place = with_sample();
    let scores = place.done("score a.ron --format json --as-of 2026-11-23");
    place.done("report a.ron --to r.json --as-of 2026-11-23");
    let scores: serde_json::Value = serde_json::from_str(&scores).unwrap();
    let report: serde_json::Value = serde_json::from_str(&place.read("r.json")).unwrap();
    assert_eq!(report["scores"], scores);
    let schema = include_str!("../../docs/report.schema.json");
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let wrong: Vec<String> = schema.iter_errors(&report).map(|e| e.to_string()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_brand_has_its_fonts_colours_and_logo_in_every_format_that_can() {
    let place = with_sample();
    std::fs::write(place.path("own.ttf"), include_bytes!("../../assets/fonts/DejaVuSans.ttf"))
        .unwrap();
    std::fs::write(place.path("logo.png"), include_bytes!("../../assets/icon.png")).unwrap();
    place.write(
        "brand.ron",
        "(kind: \"waymark.brand\", format: 1, name: \"Halvorsen\", accent: \"#31409a\", heading: \"#6b1220\", \
         logo: \"logo.png\", logo_description: \"A fjord\", fonts: [\"own.ttf\"])",
    );
    for format in ["pdf", "docx", "html"] {
        place.done(&format!("report a.ron --to r.{format} --brand brand.ron --as-of 2026-11-23"));
    }
    let html = place.read("r.html");
    let style = html.split("</style>").next().unwrap();
    assert!(!style.contains("&#x"), "the font's data is escaped, and no browser reads it");
    assert!(
        html.contains("@font-face { font-family: Brand; font-weight: 400; font-style: normal;")
    );
    assert!(html.contains("--accent: #31409a") && html.contains("--heading: #6b1220"));
    assert!(
        html.contains("alt=\"A fjord\"") && !html.contains("http://") || html.contains("w3.org")
    );
    let document = unpacked(&place, "r.docx");
    assert!(document.contains("w:ascii=\"DejaVu Sans\"") && document.contains("6b1220"));
    if let Some(fonts) = said_by("pdffonts", &[&place.path("r.pdf").display().to_string()]) {
        assert!(fonts.contains("DejaVuSans"), "{fonts}");
    }
}

#[test]
fn a_brand_with_a_pale_colour_or_a_broken_template_is_refused_with_its_place() {
    let place = with_sample();
    let brand = |fields: &str| format!("(kind: \"waymark.brand\", format: 1, {fields})");
    place.write("pale.ron", &brand("accent: \"#ffee88\""));
    place.fails("report a.ron --to r.pdf --brand pale.ron", 1, "#ffee88 is too pale");
    place.write("broken.typ", "Fine\n#let x = \n");
    place.write("typst.ron", &brand("typst_template: \"broken.typ\""));
    place.fails("report a.ron --to r.pdf --brand typst.ron", 1, "broken.typ:2:");
    place.write("broken.html", "<p>\n{{ report.title | nothing }}");
    place.write("html.ron", &brand("html_template: \"broken.html\""));
    place.fails("report a.ron --to r.html --brand html.ron", 1, "broken.html:2:");
    place.write("logo.svg", "<svg");
    place.write("logo.ron", &brand("logo: \"logo.svg\""));
    place.fails("report a.ron --to r.pdf --brand logo.ron", 1, "no sound SVG or PNG");
    let mut picture = include_bytes!("../../assets/icon.png").to_vec();
    let middle = picture.len() / 2;
    picture[middle..middle + 40].fill(0);
    std::fs::write(place.path("logo.png"), picture).unwrap();
    place.write("logo.ron", &brand("logo: \"logo.png\""));
    place.fails("report a.ron --to r.pdf --brand logo.ron", 1, "no sound SVG or PNG");
    place.write("x.ttf", "no font");
    place.write("font.ron", &brand("fonts: [\"x.ttf\"]"));
    place.fails("report a.ron --to r.pdf --brand font.ron", 1, "no TrueType or OpenType font");
    place.write("secret.html", "{{ report.title }}");
    std::fs::create_dir(place.path("brands")).unwrap();
    place.write("brands/out.ron", &brand("html_template: \"../secret.html\""));
    place.fails("report a.ron --to r.html --brand brands/out.ron", 1, "no name of a file beside");
    place.write("dark.ron", &brand("accent_dark: \"#101010\""));
    place.fails("report a.ron --to r.html --brand dark.ron", 1, "#101010 is too dark");
    place.fails("report a.ron --to r.odt", 1, "pdf, docx, xlsx");
    place.fails("report a.ron --to r.pdf --sections nix", 1, "no section “nix”");
    assert!(!place.path("r.pdf").exists() && !place.path("r.html").exists());
}

#[test]
fn a_template_that_was_copied_before_tables_had_names_still_works() {
    let place = with_sample();
    // Without the labels of tables, and without what charts rest on: as templates were at first.
    let template = include_str!("../../assets/report/report.typ")
        .replace("anchored(b.anchor, figure(kind: table,", "(figure(kind: table,")
        .replace("b.rests_on", "b.at(\"none\", default: ())")
        .replace("report.words.rests_on", "\"\"");
    assert!(!template.contains("rests_on"));
    place.write("old.typ", &template);
    place.write("b.ron", "(kind: \"waymark.brand\", format: 1, typst_template: \"old.typ\")");
    place.done("report a.ron --to r.pdf --brand b.ron --as-of 2026-11-23");
}
