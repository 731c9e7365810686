//! What is wrong with files is told in the reader's language, all of it.

use std::fs;
use std::path::{Path, PathBuf};

use waymark::ops::brand::read_brand;
use waymark::storage::{check_paths, settings::read_settings};
use waymark::text::Text;

use crate::content::{LAW, MAIN, REG, STR, replace, small_pack};
use crate::support::place::{Place, Ran};

/// Words that stand in nearly every English sentence and in no French one.
const ENGLISH: [&str; 26] = [
    "the", "is", "are", "was", "of", "and", "or", "to", "there", "this", "that", "with", "it",
    "expected", "perhaps", "one", "at", "most", "least", "no", "not", "here", "field", "missing",
    "warning", "os",
];

/// The English words of a message, besides what it takes out of the file.
fn english(said: &str) -> Vec<String> {
    let mut own = String::new();
    // Words of files stand in marks, and every second part stands between two of them.
    for part in said.split('`').step_by(2).flat_map(|part| part.split('"').step_by(2)) {
        own.push_str(part);
        own.push(' ');
    }
    // Paths and lists of names are nobody's sentence.
    let own = own.split_whitespace().filter(|word| !word.contains(['/', '.', '_']));
    let words: Vec<&str> =
        own.map(|word| word.trim_matches(|c: char| !c.is_alphabetic())).collect();
    words.into_iter().filter(|word| ENGLISH.contains(word)).map(str::to_owned).collect()
}

#[track_caller]
fn is_french(said: &str, expected: &str) {
    assert!(said.contains(expected), "{said:?} has no {expected:?}");
    assert!(english(said).is_empty(), "{:?} in {said:?}", english(said));
}

fn french(place: &Place, line: &str) -> Ran {
    let args: Vec<&str> = line.split_whitespace().collect();
    let output = place.command().env("LC_ALL", "fr_FR.UTF-8").args(args).output().unwrap();
    let said = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace('\u{a0}', " ");
    Ran { code: output.status.code().unwrap(), out: said(output.stdout), err: said(output.stderr) }
}

#[test]
fn english_words_are_noticed() {
    assert_eq!(english("a.ron:1:2: the file `is` \"not\" of Waymark"), ["the", "of"]);
    assert_eq!(english("a.ron:1:2: warning: le champ"), ["warning"]);
    assert!(english("a.ron:1:2: le champ `is` manque").is_empty());
}

#[test]
fn what_check_finds_is_told_in_french() {
    let place = Place::new();
    let profile = |rest: &str| format!("(kind: \"waymark.profile\", format: 1{rest}");
    let cases = [
        (
            "field",
            profile(", profil: {})"),
            "1:38: il n’y a pas de champ `profil` ; attendu : peut-être",
        ),
        ("type", profile(", profile: [])"), "il y a une liste là où il faut un dictionnaire"),
        ("value", profile(", profile: {\"a\": 3})"), "n’est pas un nom"),
        ("twice", profile(", profile: {}, profile: {})"), "en double : champ `profile`"),
        ("comma", profile(" profile: {})"), "il manque une virgule"),
        ("colon", profile(", profile {})"), "il manque un deux-points"),
        ("text", profile(", profile: {\"a"), "un texte entre guillemets n’est pas fermé"),
        ("cut", profile(", "), "le fichier s’interrompt"),
        ("sign", profile(", profile: %)"), "le caractère"),
        ("deep", format!("{}{}", "[".repeat(500), "]".repeat(500)), "imbriquées trop profondément"),
        ("more", profile(", profile: {}) 3"), "quelque chose suit la fin"),
        (
            "kind",
            "(kind: \"waymark.profil\", format: 1)".to_owned(),
            "fichiers de type `waymark.profil`",
        ),
        ("nothing", "(format: 1)".to_owned(), "le fichier ne dit pas ce qu’il est"),
        (
            "newer",
            profile("0, profile: {})"),
            "vient d’une version plus récente de Waymark, au format 10",
        ),
        ("empty", String::new(), "le fichier est vide"),
        ("zero", profile("\0)"), "l’octet 36 du fichier vaut 0"),
    ];
    for (name, text, expected) in &cases {
        let file = format!("{name}.ron");
        place.write(&file, text);
        let ran = french(&place, &format!("check {file}"));
        assert_eq!(ran.code, 1, "{name}: {}", ran.err);
        assert!(ran.err.starts_with(&file), "{}", ran.err);
        is_french(&ran.err, expected);
        is_french(&ran.out, "1 fichier");
    }
    is_french(&french(&place, "check gone.ron").err, "gone.ron: il n’y a pas de fichier");
    fs::create_dir(place.path("folder.ron")).unwrap();
    is_french(&french(&place, "score folder.ron").err, "folder.ron: c’est un dossier");
    is_french(&french(&place, "score field.ron").err, "attendu : `waymark.assessment`");
}

#[test]
fn what_is_wrong_with_an_assessment_is_told_in_french() {
    let place = Place::new();
    place.done("new a.ron --organisation Acme");
    place.write("policy.txt", "We agreed.");
    place.done(
        "answer a.ron STR-01 --by ana --level 2 --evidence Policy --dated 2026-01-01 --attach policy.txt --as-of 2026-11-23",
    );
    place.write("a.evidence/policy.txt", "We did not.");
    is_french(
        &french(&place, "check a.ron").err,
        "avertissement : le fichier de la preuve `Policy` a été modifié",
    );
    fs::remove_file(place.path("a.evidence/policy.txt")).unwrap();
    is_french(&french(&place, "check a.ron").err, "le fichier de la preuve `Policy` manque");
    let file = place.read("a.ron");
    for (from, to, expected) in [
        ("2026-01-01", "2026-13-01", "n’est pas une date comme"),
        ("(id: \"ana\"", "(id: \"ana\", name: \"Ana\"), (id: \"ana\"", "en double : membre `ana`"),
        (
            "response: Level(2)",
            "response: Levels(2)",
            "n’est aucun des noms possibles ; attendu : l’un de",
        ),
        ("response: Level(2)", "response: Level(2000)", "le nombre est trop grand"),
        ("response: Level(2)", "response: Level(\"2\")", "ce n’est pas un nombre"),
        ("organisation: \"Acme\"", "organisation: true", "ce n’est pas un texte"),
        ("organisation: \"Acme\",", "", "le champ `organisation` manque"),
        (
            "organisation: \"Acme\"",
            "organisation: \"Acne\"",
            "le fichier a été modifié sans Waymark",
        ),
        (
            "organisation: \"Acme\"",
            "weather: 1, organisation: \"Acme\"",
            "l’enregistrement du fichier l’omet",
        ),
        ("format: ", "format: 9", "vient d’une version plus récente"),
    ] {
        assert!(file.contains(from), "{from}");
        place.write("b.ron", &file.replacen(from, to, 1));
        is_french(&french(&place, "check b.ron").err, expected);
    }
}

#[test]
fn what_is_wrong_with_content_is_told_in_french() {
    let text = Text::new("fr");
    for (file, from, to, expected) in [
        (STR, "gaps: [\"G1\"", "gaps: [\"XX\"", "introuvable : lacune `XX` ; attendu : l’un de"),
        (STR, "id: \"STR-01\"", "id: \"str\"", "n’est pas un identifiant possible (élément)"),
        (STR, "when: \"", "when: \"wether or ", "le profil n’a pas de champ `wether`"),
        (STR, "prompt: \"", "prompt: \"\", title: \"", "texte vide : `prompt`"),
        (MAIN, "language: \"en\"", "language: \"a language\"", "n’est pas un code de langue"),
        (
            MAIN,
            "gate_open: 1",
            "gate_open: 99",
            "`99` ne convient pas ici ; attendu : un nombre entier de 0 à",
        ),
    ] {
        let folder = small_pack();
        replace(folder.path(), file, from, to);
        let problems = check_paths(&[folder.path().to_owned()]).problems;
        let lines: Vec<String> =
            problems.iter().map(|problem| problem.line(&text).replace('\u{a0}', " ")).collect();
        is_french(&lines.join("\n"), expected);
    }
}

#[test]
fn what_is_wrong_with_settings_and_brands_is_told_in_french() {
    let place = Place::new();
    let text = Text::new("fr");
    place.write(
        "settings.ron",
        "(kind: \"waymark.settings\", format: 1, theme: Purple, scale: 5, recent: 3)",
    );
    let (_, problems) = read_settings(&place.path("settings.ron"));
    let lines: Vec<String> = problems.iter().map(|problem| problem.line(&text)).collect();
    let lines = lines.join("\n").replace('\u{a0}', " ");
    is_french(&lines, "avertissement : `Purple` n’est aucun des noms possibles");
    is_french(&lines, "un nombre entier de 80 à 200");
    let fault = |path: PathBuf| match read_brand(&path) {
        Ok(_) => "nothing was wrong".to_owned(),
        Err(failed) => failed.line(&text).replace('\u{a0}', " "),
    };
    for (fields, expected) in [
        ("accent: \"#ffee88\"", "trop pâle sur du blanc (1,2 pour 1)"),
        ("accent_dark: \"#101010\"", "trop foncé sur un fond sombre"),
        ("accent: \"red\"", "n’est pas une couleur"),
        (
            "acent: \"#000000\"",
            "1:36: il n’y a pas de champ `acent` ; attendu : peut-être `accent`",
        ),
        ("logo: \"gone.png\"", "`gone.png` : il n’y a pas de fichier"),
        ("logo: \"brand.ron\"", "n’est pas un SVG ou un PNG"),
        ("logo: \"../logo.png\"", "n’est pas le nom d’un fichier voisin"),
        ("fonts: [\"brand.ron\"]", "n’est pas une police"),
        ("fonts: 1", "ce n’est pas une liste"),
    ] {
        place.write("brand.ron", &format!("(kind: \"waymark.brand\", format: 1, {fields})"));
        is_french(&fault(place.path("brand.ron")), expected);
    }
    is_french(&fault(place.path("gone.ron")), "gone.ron: il n’y a pas de fichier");
    is_french(&fault(Path::new("Cargo.toml").to_owned()), "Cargo.toml:");
}

#[test]
fn what_the_system_refuses_is_told_in_french() {
    let place = Place::new();
    for file in [MAIN, STR, REG, LAW] {
        let to = place.path(file);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(small_pack().path().join(file), to).unwrap();
    }
    place.write("small/fr", "A file where a folder should be.");
    let ran = french(&place, "translate small --language fr");
    assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{}", ran.err);
    is_french(&ran.err, "quelque chose porte déjà ce nom");
    place.done("new a.ron --organisation Acme");
    place.write("sheet.xlsx", "no spreadsheet");
    is_french(
        &french(&place, "take-in a.ron sheet.xlsx --by ana").err,
        "elle n’en est pas une à l’intérieur",
    );
}
