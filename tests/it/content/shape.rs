//! What makes a file of RON one of ours: syntax, header, fields.

use super::{LAW, MAIN, REG, STR, check};

#[test]
fn the_header_says_kind_and_format() {
    check(
        MAIN,
        "waymark.questionnaire",
        "waymark.questionaire",
        &[
            r#"small/questionnaire.ron:3:11: there are no files of the kind `waymark.questionaire`, expected perhaps "waymark.questionnaire""#,
        ],
    );
    check(
        STR,
        "waymark.items",
        "waymark.questionnaire",
        &[
            "small/str.ron: a questionnaire has to be in a file of a certain name, expected `questionnaire.ron`",
            "small/str.ron:2:11: this is a file of the kind `waymark.questionnaire`, expected `waymark.items`",
        ],
    );
    check(
        LAW,
        "waymark.framework",
        "waymark.items",
        &[
            "frameworks/small-law.ron: there is no questionnaire beside this file, expected `questionnaire.ron`",
            "small/str.ron:22:29: there is no framework `small-law`",
            "small/str.ron:23:29: there is no framework `small-law`",
        ],
    );
    check(
        LAW,
        r#"    kind: "waymark.framework",
"#,
        "",
        &[
            r#"frameworks/small-law.ron:1:1: the file does not say what it is, expected `kind: "waymark.…"`"#,
        ],
    );
    check(
        LAW,
        "format: 1",
        "format: 2",
        &[
            "frameworks/small-law.ron:3:13: the file was made by a newer Waymark, in format 2, expected format 1, or a newer Waymark to read it",
        ],
    );
    check(
        STR,
        "format: 1",
        "format: 0",
        &["small/str.ron:3:13: `0` does not fit here, expected a whole number from 1 to 9999"],
    );
    check(
        STR,
        "format: 1",
        r#"format: "1""#,
        &[
            "small/str.ron:3:13: text stands where a number should, expected a whole number from 1 to 9999",
        ],
    );
    check(
        STR,
        "    format: 1,\n",
        "",
        &["small/str.ron:1:1: the file does not say its format, expected `format: 1`"],
    );
}

#[test]
fn fields_are_known_and_there_once() {
    check(
        STR,
        r#"title: "Inventory""#,
        r#"titel: "Inventory""#,
        &[
            "small/str.ron:7:9: the field `title` is missing",
            "small/str.ron:9:13: there is no field `titel`, expected perhaps `title`",
        ],
    );
    check(
        STR,
        r#"title: "Inventory""#,
        r#"title: "Inventory",
            title: "Again""#,
        &[
            "small/str.ron:10:13: the field `title` stands here twice, expected only the one at small/str.ron:9:20",
        ],
    );
    check(
        STR,
        "critical: true",
        "importance: 3",
        &[
            "small/str.ron:14:13: there is no field `importance`, expected one of id, title, stage, gaps, layer, functions, when, prompt, levels, evidence, mark_down_if, next, critical, meaning, effort, references",
        ],
    );
    check(
        REG,
        r#"            prompt: "Is it known which laws bind?",
"#,
        "",
        &["small/reg.ron:7:9: the field `prompt` is missing"],
    );
}

#[test]
fn syntax_errors_stand_where_they_are() {
    check(
        STR,
        r#"stage: "S1","#,
        r#"stage: "S1""#,
        &["small/str.ron:11:13: a comma is missing, expected `,` or the closing bracket"],
    );
    check(
        STR,
        r#"stage: "S1","#,
        r#"stage "S1","#,
        &["small/str.ron:10:19: a colon is missing after the name, expected `name: value`"],
    );
    check(
        STR,
        r#"stage: "S1","#,
        r#"stage: S1","#,
        &["small/str.ron:10:22: a comma is missing, expected `,` or the closing bracket"],
    );
    check(
        STR,
        r#""Have it checked"]"#,
        r#""Have it checked""#,
        &["small/str.ron:21:23: a comma is missing, expected `,` or the closing bracket"],
    );
    check(
        STR,
        r#""Have it checked"]"#,
        r#""Have it checked]"#,
        &["small/str.ron:22:30: a comma is missing, expected `,` or the closing bracket"],
    );
    check(
        STR,
        r#""Have it checked""#,
        r#""Have it \checked""#,
        &[
            r#"small/str.ron:20:49: a backslash stands before a sign that needs none, expected `\"`, `\\`, `\n` or `\t`"#,
        ],
    );
    check(
        STR,
        r#"stage: "S1","#,
        "stage: @,",
        &["small/str.ron:10:20: the sign '@' means nothing here, expected a value"],
    );
    check(
        STR,
        r#"stage: "S1","#,
        r#"/* stage: "S1","#,
        &["small/str.ron:28:1: a comment is not closed, expected `*/`"],
    );
    check(
        STR,
        "    ],\n)",
        "    ],\n) )",
        &["small/str.ron:27:3: something follows the end of the value, expected nothing more"],
    );
    check(
        STR,
        "    ],\n)",
        "    ],\n",
        &["small/str.ron:28:1: the file ends too early; it may have been cut off"],
    );
    check(
        STR,
        r#"stage: "S1","#,
        r#"mark-down: "S1","#,
        &[
            "small/str.ron:10:13: `mark-down` is no name, expected letters, digits and `_`; or is it text without quotes",
        ],
    );
    check(
        STR,
        "format: 1",
        "format: 99999999999999999999999",
        &[
            "small/str.ron:3:13: `99999999999999999999999` does not fit here, expected a whole number from 1 to 9999",
        ],
    );
    check(
        STR,
        "(\n    kind",
        "#![enable(everything)]\n(\n    kind",
        &["small/str.ron:1:21: RON has no extension `everything`, expected no `#![enable(…)]`"],
    );
}
