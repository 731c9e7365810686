//! Benchmarks and data for research: what is in them, what is not, and what is refused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use waymark::model::{Benchmark, Position, Quartiles};
use waymark::ops::portfolio::read_benchmark;
use waymark::storage::benchmark::{benchmark_text, parse_benchmark};

use crate::support::place::Place;
use crate::support::readers::script;

/// A folder of made-up assessments.
fn made(count: usize) -> Place {
    let place = Place::new();
    place.done(&format!("make-portfolio many --count {count} --seed 7 --as-of 2026-11-23"));
    place
}

/// An organisation with one answer, so that it has a score.
fn organisation(place: &Place, file: &str, name: &str, facts: &str) {
    let profile = format!("(kind: \"waymark.profile\", format: 1, profile: {{ {facts} }})");
    place.write("profile.ron", &profile);
    fs::create_dir_all(place.path("many")).unwrap();
    place.done(&format!("new many/{file}.ron --organisation '{name}' --profile profile.ron"));
    place.done(&format!("answer many/{file}.ron STR-01 --level 3 --by Zoe --note 'Seen by us'"));
}

/// The assessments that were found.
fn assessments(place: &Place) -> Vec<Value> {
    let said = place.done("portfolio many --format json --as-of 2026-11-23");
    let found: Value = serde_json::from_str(&said).unwrap();
    let rows = found["rows"].as_array().unwrap().iter();
    rows.map(|row| row["assessment"].clone()).filter(Value::is_object).collect()
}

/// Everything that says who an organisation is.
fn identities(place: &Place) -> BTreeSet<String> {
    let people = ["Ana Silva", "Ben Okafor", "ana-silva", "ben-okafor", "Internal audit"];
    let texts = ["Seen at", "Seen by", "minutes and export", "not part of our work"];
    let mut words: BTreeSet<String> =
        people.iter().chain(&texts).map(|word| (*word).to_owned()).collect();
    for assessment in assessments(place) {
        for field in ["organisation", "id"] {
            words.insert(assessment[field].as_str().unwrap().to_owned());
        }
    }
    let folder = fs::read_dir(place.path("many")).unwrap();
    for entry in folder.map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        words.insert(name);
        for file in fs::read_dir(entry.path()).into_iter().flatten() {
            let name = file.unwrap().file_name().into_string().unwrap();
            words.insert(name.split('.').next().unwrap().to_owned());
        }
    }
    assert!(words.len() > 20);
    words
}

#[track_caller]
fn says_nobody(place: &Place, file: &str) {
    let bytes = fs::read(place.path(file)).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    for word in identities(place) {
        assert!(!text.contains(&word), "{file} holds {word:?}");
    }
}

/// A quartile as it is worked out by hand: between two values in proportion, half up to whole points.
fn quartile(scores: &[f64], share: f64) -> u8 {
    let mut sorted = scores.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = share * (sorted.len() - 1) as f64;
    let (below, rest) = (place.floor() as usize, place.fract());
    let above = sorted.get(below + 1).unwrap_or(&sorted[below]);
    (sorted[below] + (above - sorted[below]) * rest + 0.5).floor() as u8
}

#[test]
fn a_benchmark_holds_the_quartiles_and_nothing_that_says_whose_they_are() {
    let place = made(60);
    let said = place.done(
        "portfolio many --benchmark out.ron --name 'All of us' --source Meridian --as-of 2026-11-23",
    );
    let read = read_benchmark(&place.path("out.ron")).unwrap();
    let all = assessments(&place);
    assert!(said.contains(&format!("{} organisations", all.len())), "{said}");
    assert_eq!((read.name.as_str(), read.source.as_str()), ("All of us", "Meridian"));
    assert_eq!(read.organisations, all.len());
    assert_eq!(read.domains.len(), 10);
    for quartiles in &read.domains {
        let own = |assessment: &Value| {
            let domains = assessment["domains"].as_array().unwrap();
            let own = domains.iter().find(|domain| domain["id"] == quartiles.domain.as_str());
            own.unwrap()["score"].as_f64()
        };
        let scores: Vec<f64> = all.iter().filter_map(own).collect();
        assert_eq!(quartiles.organisations, scores.len());
        let expected = [0.25, 0.5, 0.75].map(|share| quartile(&scores, share));
        assert_eq!([quartiles.lower, quartiles.median, quartiles.upper], expected);
    }
    says_nobody(&place, "out.ron");
    let checked = place.done("check out.ron");
    assert!(checked.contains("no errors"), "{checked}");
    place.fails("portfolio many --benchmark out.ron", 1, "out.ron already");
    place.done("portfolio many --benchmark out.ron --replace --as-of 2026-11-23");
    assert_eq!(read_benchmark(&place.path("out.ron")).unwrap().name, "all organisations");
}

#[test]
fn files_of_one_organisation_are_one_organisation() {
    let place = Place::new();
    for (file, name) in [
        ("a1", "Acme"),
        ("a2", "ACME"),
        ("a3", "  acme "),
        ("b", "Bolt"),
        ("c", "Coil"),
        ("d1", "Dyne Works"),
        ("d2", "dyne  WORKS"),
    ] {
        organisation(&place, file, name, "");
    }
    // Renamed in a copy, but the same assessment.
    let copy = place.read("many/b.ron").replace("\"Bolt\"", "\"Bolt and Sons\"");
    place.write("many/b2.ron", &copy);
    for what in ["--benchmark out.ron", "--research out.csv"] {
        place.fails(&format!("portfolio many {what}"), 1, "There are 4;");
    }
    assert!(!place.path("out.ron").exists() && !place.path("out.csv").exists());
    assert!(!place.path("out-dictionary.csv").exists());
    organisation(&place, "e", "Emit", "");
    place.done("portfolio many --benchmark out.ron");
    let read = read_benchmark(&place.path("out.ron")).unwrap();
    assert_eq!(read.organisations, 5);
    // Only STR has been answered; nothing is said of the others.
    let domains: Vec<&str> = read.domains.iter().map(|domain| domain.domain.as_str()).collect();
    assert_eq!(domains, ["STR"]);
}

#[test]
fn facts_of_the_profile_choose_what_is_written_in_every_form() {
    let place = made(120);
    let count = |all: &[Value], is_meant: &dyn Fn(&Value) -> bool| {
        all.iter().filter(|assessment| is_meant(&assessment["facts"])).count()
    };
    let all = assessments(&place);
    let is = |facts: &Value, field: &str, value: &str| {
        facts[field].as_array().unwrap().iter().any(|own| own == value)
    };
    let either = count(&all, &|f| is(f, "sector", "finance") || is(f, "sector", "health"));
    let chosen = "--where sector=finance --where sector=health";
    let said = place.done(&format!("portfolio many --format csv {chosen} --as-of 2026-11-23"));
    assert_eq!(csv::Reader::from_reader(said.as_bytes()).records().count(), either);
    place.done(&format!("portfolio many --to out.csv {chosen} --as-of 2026-11-23"));
    let rows = csv::Reader::from_path(place.path("out-assessments.csv")).unwrap().into_records();
    assert_eq!(rows.count(), either);
    place.done(&format!("portfolio many --benchmark out.ron {chosen} --as-of 2026-11-23"));
    let read = read_benchmark(&place.path("out.ron")).unwrap();
    assert_eq!(read.organisations, either);
    assert_eq!(read.filter, "Sector: Finance and insurance, Health and care");
    assert_eq!(read.facts["sector"], ["finance", "health"]);
    let both = count(&all, &|f| is(f, "sector", "finance") && is(f, "markets", "eu"));
    assert!(both > 0 && both < either);
    let chosen = "--where sector=finance --where markets=eu";
    let said = place.done(&format!("portfolio many --format json {chosen} --as-of 2026-11-23"));
    let found: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(found["rows"].as_array().unwrap().len(), both);
    place.fails("portfolio many --where sector", 1, "is no condition");
    place.fails("portfolio many --where sectr=finance", 1, "No questionnaire asks for");
    place.fails("portfolio many --where sector=Acme", 1, "is never “Acme”");
    place.fails("portfolio many --name A", 2, "--benchmark");
}

fn sound() -> Benchmark {
    Benchmark {
        name: "“Été” \"quoted\"\nand a line".to_owned(),
        source: "Åsa & Co.".to_owned(),
        made: "2026-11-23".parse().unwrap(),
        as_of: "2026-11-20".parse().unwrap(),
        questionnaire: "private-sector".into(),
        version: "2026.11.2".to_owned(),
        filter: String::new(),
        facts: BTreeMap::from([("sector".to_owned(), vec!["finance".to_owned()])]),
        organisations: 12,
        domains: vec![Quartiles {
            domain: "STR".into(),
            organisations: 5,
            lower: 10,
            median: 10,
            upper: 100,
        }],
    }
}

#[test]
fn a_benchmark_is_read_as_it_was_written() {
    let text = benchmark_text(&sound());
    let read = parse_benchmark("a.ron", &text).unwrap();
    let name = "“Été” \"quoted\" and a line".to_owned();
    assert_eq!(read, Benchmark { name, ..sound() });
    assert_eq!(benchmark_text(&read), text);
    // What is too long for a line of a legend is cut when it is written, so that it can be read.
    let long = Benchmark { name: "é".repeat(5000), ..sound() };
    let read = parse_benchmark("a.ron", &benchmark_text(&long)).unwrap();
    assert_eq!(read.name.chars().count(), 200);
}

#[test]
fn a_benchmark_that_cannot_be_is_refused_at_its_place() {
    let place = Place::new();
    let text = benchmark_text(&sound());
    for (from, to, said) in [
        ("organisations: 12", "organisations: 4", "`4` does not fit here"),
        ("organisations: 5", "organisations: 4", "`4` does not fit here"),
        ("organisations: 5", "organisations: 13", "`13` does not fit here"),
        ("organisations: 5", "organisations: -5", "`-5` does not fit here"),
        ("organisations: 5", "organisations: 99999999999999999999", "does not fit here"),
        ("lower: 10", "lower: 11", "not in order"),
        ("median: 10", "median: 101", "`101` does not fit here"),
        ("median: 10", "median: NaN", "stands where a number should"),
        ("median: 10", "median: inf", "stands where a number should"),
        ("median: 10", "median: 10.5", "`10.5` does not fit here"),
        ("upper: 100", "upper: 5", "not in order"),
        ("upper: 100", "upper: \"100\"", "text stands where a number should"),
        ("upper: 100", "", "the field `upper` is missing"),
        ("made: \"2026-11-23\"", "made: \"yesterday\"", "is no date"),
        ("source: \"Åsa & Co.\"", "source: \" \"", "`source` is empty"),
        ("source: \"Åsa & Co.\"", "source: \"a\\nb\"", "signs that can't be seen"),
        ("  domains:", "  minima: [1],\n  domains:", "there is no field `minima`"),
        ("format: 1", "format: 2", "newer Waymark"),
        ("waymark.benchmark", "waymark.bench", "no files of the kind"),
        ("\"finance\"", "1", "stands where text should"),
    ] {
        assert!(text.contains(from), "{from}");
        place.write("x.ron", &text.replacen(from, to, 1));
        let ran = place.run("check x.ron");
        assert_eq!(ran.code, 1, "{to}: {}", ran.err);
        assert!(ran.err.contains(said), "{to}: {}", ran.err);
        let problems = read_benchmark(&place.path("x.ron")).unwrap_err();
        assert!(problems.iter().any(|problem| problem.to_string().contains(said)), "{to}");
    }
    let domain = "(id: \"STR\", organisations: 5, lower: 10, median: 10, upper: 100),";
    assert!(text.contains(domain));
    for (to, said) in [
        (String::new(), "there is no domain"),
        (domain.repeat(2), "stands here twice"),
        (domain.repeat(300), "the list has 300 entries"),
    ] {
        let problems = parse_benchmark("x.ron", &text.replace(domain, &to)).unwrap_err();
        assert!(problems.iter().any(|problem| problem.what.to_string().contains(said)), "{said}");
    }
    let long = text.replace("Åsa", &"a".repeat(201));
    assert!(parse_benchmark("x.ron", &long).unwrap_err()[0].what.to_string().contains("too long"));
    place.write("x.ron", &format!("{text}// {}", "a".repeat(300_000)));
    let problems = read_benchmark(&place.path("x.ron")).unwrap_err();
    assert!(problems[0].what.to_string().contains("too large"));
    assert!(read_benchmark(Path::new("/nowhere/at/all.ron")).is_err());
    for cut in 0..text.len() {
        if text.is_char_boundary(cut) && cut < text.trim_end().len() {
            assert!(parse_benchmark("x.ron", &text[..cut]).is_err(), "cut at {cut}");
        }
    }
}

#[test]
fn a_score_stands_where_its_whole_points_do() {
    let of =
        |lower, median, upper| Quartiles { lower, median, upper, ..sound().domains[0].clone() };
    let places = [
        (19, Position::Below),
        (20, Position::Lower),
        (39, Position::Lower),
        (40, Position::Median),
        (41, Position::Upper),
        (60, Position::Upper),
        (61, Position::Above),
    ];
    for (points, position) in places {
        assert_eq!(of(20, 40, 60).position(points), position, "{points}");
    }
    assert_eq!(of(40, 40, 40).position(40), Position::Median);
    assert_eq!(of(40, 40, 40).position(41), Position::Above);
    assert_eq!(of(40, 40, 40).position(39), Position::Below);
}

type Rows = Vec<BTreeMap<String, String>>;

fn rows(place: &Place, file: &str) -> Rows {
    csv::Reader::from_path(place.path(file))
        .unwrap()
        .into_deserialize()
        .map(Result::unwrap)
        .collect()
}

/// Which organisations stand behind each combination of facts.
fn groups(rows: &Rows) -> BTreeMap<[String; 3], BTreeSet<String>> {
    let mut groups: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        let facts = ["sector", "size", "markets"].map(|fact| row[fact].clone());
        groups.entry(facts).or_default().insert(row["organisation"].clone());
    }
    groups
}

#[test]
fn data_for_research_say_nobody_and_leave_five_behind_every_combination_of_facts() {
    let place = made(150);
    place.done("portfolio many --research out.csv --as-of 2026-11-23");
    let table = rows(&place, "out.csv");
    let all = assessments(&place);
    let groups = groups(&table);
    assert!(groups.len() > 5, "something is left to compare");
    for (facts, organisations) in &groups {
        assert!(organisations.len() >= 5, "{facts:?} is shared by {}", organisations.len());
    }
    let members: BTreeSet<&String> = groups.values().flatten().collect();
    assert_eq!(members.len(), all.len(), "each has one combination of facts");
    let mut months: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in &table {
        months.entry(&row["month"]).or_default().insert(&row["organisation"]);
    }
    for (month, organisations) in months {
        assert!(month.is_empty() || (month.len() == 7 && organisations.len() >= 5), "{month:?}");
    }
    let combined = table.iter().filter(|row| row["answer"] == "combined");
    let asked: usize = all.iter().map(|found| found["asked"].as_u64().unwrap() as usize).sum();
    assert_eq!(combined.clone().count(), asked);
    let mut levels: Vec<(String, String)> = combined
        .filter(|row| row["state"] == "answered")
        .map(|row| (row["item"].clone(), row["supported"].clone()))
        .collect();
    let items = all.iter().flat_map(|found| found["items"].as_array().unwrap());
    let answered = items.filter(|item| item["state"] == "answered");
    let mut expected: Vec<(String, String)> = answered
        .map(|item| (item["id"].as_str().unwrap().to_owned(), item["supported"].to_string()))
        .collect();
    levels.sort();
    expected.sort();
    assert_eq!(levels, expected, "the figures are those of the score command");
    let order: Vec<&String> = table.iter().map(|row| &row["organisation"]).collect();
    assert!(order.is_sorted(), "by the drawn ids, not by the files");
    says_nobody(&place, "out.csv");
    says_nobody(&place, "out-dictionary.csv");

    // The dictionary has every column and item, and what was left out.
    let dictionary = rows(&place, "out-dictionary.csv");
    let named = |part: &str| -> Vec<&str> {
        dictionary.iter().filter(|row| row["part"] == part).map(|row| &*row["name"]).collect()
    };
    let columns: BTreeSet<&str> = table[0].keys().map(String::as_str).collect();
    assert_eq!(named("column").into_iter().collect::<BTreeSet<_>>(), columns);
    let items: BTreeSet<&str> = named("item").into_iter().collect();
    assert!(table.iter().all(|row| items.contains(row["item"].as_str())));
    assert_eq!(named("questionnaire"), ["private-sector"]);
    assert!(dictionary.iter().all(|row| !row["meaning"].is_empty()));
    let said = |name: &str| {
        let mut rows = dictionary.iter().filter(|row| row["part"] == "suppression");
        rows.find(|row| row["name"] == name).unwrap()["values"].parse::<usize>().unwrap()
    };
    let without = groups.iter().filter(|(facts, _)| facts[0].is_empty());
    assert_eq!(said("sector"), without.map(|(_, all)| all.len()).sum::<usize>());
    assert_eq!((said("organisations"), said("rows")), (all.len(), table.len()));
}

#[test]
fn each_writing_for_research_draws_other_ids_and_replaces_nothing_unasked() {
    let place = made(20);
    place.done("portfolio many --research one.csv --as-of 2026-11-23");
    place.done("portfolio many --research two.csv --as-of 2026-11-23");
    let ids = |file: &str| -> BTreeSet<String> {
        rows(&place, file).into_iter().map(|row| row["organisation"].clone()).collect()
    };
    assert!(ids("one.csv").is_disjoint(&ids("two.csv")));
    place.write("keep-dictionary.csv", "precious");
    place.fails("portfolio many --research keep.csv", 1, "keep-dictionary.csv already");
    assert_eq!(place.read("keep-dictionary.csv"), "precious");
    assert!(!place.path("keep.csv").exists());
    place.fails("portfolio many --research out.xls", 1, "parquet or csv");
    place.done("portfolio many --research out.parquet --as-of 2026-11-23");
    says_nobody(&place, "out.parquet");
    let folder = place.path("").display().to_string();
    let query = "SELECT count(*), count(DISTINCT organisation) FROM 'out.parquet'";
    let arguments = [folder.as_str(), query];
    let query = include_str!("readers/query.py");
    let Some(said) = script(query, &["duckdb"], &arguments) else { return };
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said[0][0][0].as_u64(), Some(rows(&place, "one.csv").len() as u64));
    assert_eq!(said[0][0][1].as_u64(), Some(ids("one.csv").len() as u64));
}

#[test]
fn the_last_one_left_is_not_left_alone() {
    let place = Place::new();
    for number in 0..5 {
        let facts = "\"sector\": Choice(\"finance\"), \"size\": Choice(\"large\")";
        organisation(&place, &format!("f{number}"), &format!("Bank {number}"), facts);
    }
    organisation(&place, "h", "Clinic", "\"sector\": Choice(\"health\")");
    place.done("portfolio many --research six.csv");
    let six = groups(&rows(&place, "six.csv"));
    assert_eq!(six.len(), 1, "nobody is the one without a sector: {six:?}");
    assert!(six.keys().all(|facts| facts.iter().all(String::is_empty)));
    // With five of each kind each keeps what it says.
    for number in 0..4 {
        let facts = "\"sector\": Choice(\"health\")";
        organisation(&place, &format!("h{number}"), &format!("Ward {number}"), facts);
    }
    place.done("portfolio many --research ten.csv");
    let facts = |sector: &str, size: &str| [sector.to_owned(), size.to_owned(), String::new()];
    let ten: BTreeSet<_> = groups(&rows(&place, "ten.csv")).into_keys().collect();
    assert_eq!(ten, [facts("finance", "large"), facts("health", "")].into());
}

#[test]
fn a_fact_that_somebody_wrote_by_hand_is_no_fact() {
    let place = Place::new();
    for number in 0..5 {
        let facts = "\"sector\": Choice(\"finance\")";
        organisation(&place, &format!("f{number}"), &format!("Bank {number}"), facts);
        let file = format!("many/f{number}.ron");
        let text = place.read(&file);
        assert!(text.contains("Choice(\"finance\")"));
        place.write(&file, &text.replace("Choice(\"finance\")", "Choice(\"Bank of Meridian\")"));
    }
    place.run("portfolio many --research out.csv");
    assert!(!place.read("out.csv").contains("Meridian"));
    assert!(!place.read("out-dictionary.csv").contains("Meridian"));
    place.run("portfolio many --benchmark out.ron");
    assert!(!place.read("out.ron").contains("Meridian"));
}

#[test]
fn a_report_says_where_each_domain_stands_beside_a_benchmark() {
    let place = Place::new();
    organisation(&place, "a", "Acme", "");
    place.write("b.ron", &benchmark_text(&sound()));
    let line = "report many/a.ron --benchmark b.ron --as-of 2026-11-23";
    place.done(&format!("{line} --to out.md"));
    let report = place.read("out.md");
    let said = place.done("score many/a.ron --format json --as-of 2026-11-23");
    let scores: Value = serde_json::from_str(&said).unwrap();
    let score = scores["domains"][0]["score"].as_f64().unwrap();
    assert!(score > 10.0 && score < 100.0, "{score}");
    assert!(report.contains("between the median and the upper quartile of 5 organisations"));
    assert!(report.contains("Co., 23\u{a0}Nov\u{a0}2026, 12 organisations)"), "{report}");
    assert!(report.contains("The benchmark says nothing on: Regulatory mapping"));
    place.done(&format!("{line} --to out.html"));
    assert!(place.read("out.html").contains("between the median and the upper quartile"));
    place.write("b.ron", &benchmark_text(&sound()).replace("upper: 100", "upper: 9"));
    place.fails(&format!("{line} --to no.md"), 1, "not in order");
    assert!(!place.path("no.md").exists());
}
