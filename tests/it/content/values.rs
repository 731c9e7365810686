//! What single values of content files have to be.

use super::{LAW, MAIN, STR, check};

#[test]
fn values_have_the_right_type() {
    check(
        STR,
        r#""Inventory""#,
        "12",
        &["small/str.ron:9:20: a number stands where text should, expected text in quotes"],
    );
    check(
        STR,
        r#""Inventory""#,
        r#"["Inventory"]"#,
        &["small/str.ron:9:20: a list stands where text should, expected text in quotes"],
    );
    check(
        STR,
        r#""Inventory""#,
        "Inventory",
        &["small/str.ron:9:20: `Inventory` stands where text should, expected text in quotes"],
    );
    check(
        STR,
        r#""Inventory""#,
        "'I'",
        &[
            "small/str.ron:9:20: a single character stands where text should, expected text in quotes",
        ],
    );
    check(
        STR,
        r#"["G1", "G1a"]"#,
        r#""G1""#,
        &["small/str.ron:11:19: text stands where a list should, expected `[…]`"],
    );
    check(
        STR,
        r#"["G1", "G1a"]"#,
        r#"("G1", "G1a")"#,
        &["small/str.ron:11:19: a record stands where a list should, expected `[…]`"],
    );
    check(
        STR,
        "critical: true",
        r#"critical: "yes""#,
        &["small/str.ron:14:23: text stands where yes or no should, expected `true` or `false`"],
    );
    check(
        STR,
        "critical: true",
        "critical: Some(1)",
        &[
            "small/str.ron:14:28: a number stands where yes or no should, expected `true` or `false`",
        ],
    );
    check(
        MAIN,
        "gate_open: 1",
        "gate_open: 1.5",
        &[
            "small/questionnaire.ron:51:20: `1.5` does not fit here, expected a whole number from 0 to 2",
        ],
    );
    check(
        MAIN,
        "weight: 1",
        "weight: -1",
        &[
            "small/questionnaire.ron:49:17: `-1` does not fit here, expected a whole number from 1 to 1000",
        ],
    );
    check(
        MAIN,
        "kind: Flag",
        "kind: flag",
        &["small/questionnaire.ron:55:81: `flag` is none of the names, expected perhaps `Flag`"],
    );
    check(
        MAIN,
        "kind: Flag",
        r#"kind: "Flag""#,
        &[
            "small/questionnaire.ron:55:81: text stands where a name without quotes should, expected perhaps `Flag`",
        ],
    );
    check(
        LAW,
        "sort: Law",
        "sort: (Law)",
        &[
            "frameworks/small-law.ron:9:11: a record stands where a name without quotes should, expected perhaps `Law`",
        ],
    );
    check(
        LAW,
        "status: InForce",
        "status: Finished",
        &[
            "frameworks/small-law.ron:10:13: `Finished` is none of the names, expected one of InForce, AdoptedNotApplicable, Draft, Voluntary, Repealed, Dormant",
        ],
    );
    check(
        MAIN,
        "    evidence: (\n",
        "    evidence: [\n",
        &["small/questionnaire.ron:42:13: a comma is missing, expected `,` or the closing bracket"],
    );
    check(
        MAIN,
        r#"(id: "legal", name: "Legal", summary"#,
        r#"Layer(id: "legal", name: "Legal", summary"#,
        &[
            "small/questionnaire.ron:29:9: `Layer` stands where a record should, expected `(name: value, …)`",
        ],
    );
    check(
        MAIN,
        r#"(name: "Absent", test: "Nothing to show")"#,
        r#"("Absent", "Nothing to show")"#,
        &[
            "small/questionnaire.ron:37:9: a list in parentheses stands where a record should, expected `(name: value, …)`",
        ],
    );
}

#[test]
fn texts_say_something() {
    check(
        STR,
        r#""Inventory""#,
        r#""""#,
        &["small/str.ron:9:20: `title` is empty, expected some text"],
    );
    check(
        STR,
        r#""A list""#,
        r#""  ""#,
        &["small/str.ron:17:33: the text is empty, expected some text"],
    );
    check(
        MAIN,
        r#"help: "Pick all.""#,
        r#"help: """#,
        &["small/questionnaire.ron:58:79: `help` is empty, expected some text, or no `help`"],
    );
    check(
        MAIN,
        r#"because: "You sell AI.""#,
        r#"because: "\n""#,
        &["small/questionnaire.ron:23:41: `because` is empty, expected some text"],
    );
    check(
        LAW,
        r#"issuer: "Nobody""#,
        r#"issuer: " ""#,
        &["frameworks/small-law.ron:8:13: `issuer` is empty, expected some text"],
    );
}

#[test]
fn numbers_stay_within_the_scale() {
    check(
        MAIN,
        "NoEvidence, level: 0",
        "NoEvidence, level: 3",
        &[
            "small/questionnaire.ron:43:39: `3` does not fit here, expected a whole number from 0 to 2",
        ],
    );
    check(
        MAIN,
        "gate_open: 1",
        "gate_open: 3",
        &[
            "small/questionnaire.ron:51:20: `3` does not fit here, expected a whole number from 0 to 2",
        ],
    );
    check(
        MAIN,
        "gate_sound: 2",
        "gate_sound: 0",
        &[
            "small/questionnaire.ron:51:35: a gate is sound below the level at which it opens, expected at least 1",
        ],
    );
    check(
        MAIN,
        "critical_target: 2",
        "critical_target: 4",
        &[
            "small/questionnaire.ron:52:37: `4` does not fit here, expected a whole number from 0 to 2",
        ],
    );
    check(
        MAIN,
        "percent: 80",
        "percent: 101",
        &[
            "small/questionnaire.ron:50:31: `101` does not fit here, expected a whole number from 1 to 100",
        ],
    );
    check(
        MAIN,
        "critical_weight: 2",
        "critical_weight: 0",
        &[
            "small/questionnaire.ron:49:37: `0` does not fit here, expected a whole number from 1 to 1000",
        ],
    );
    check(
        MAIN,
        "weight: 1,",
        "weight: 0,",
        &[
            "small/questionnaire.ron:49:17: `0` does not fit here, expected a whole number from 1 to 1000",
        ],
    );
}

#[test]
fn dates_are_dates() {
    check(
        LAW,
        r#"as_of: "2026-11-23",
    mark"#,
        r#"as_of: "2026-02-30",
    mark"#,
        &[
            r#"frameworks/small-law.ron:11:12: `2026-02-30` is no date, expected a date such as "2026-11-23""#,
        ],
    );
    check(
        LAW,
        r#""2027-12-02""#,
        r#""2027-12""#,
        &[
            r#"frameworks/small-law.ron:17:109: `2027-12` is no date, expected a date such as "2026-11-23""#,
        ],
    );
    check(
        LAW,
        r#""2027-12-02""#,
        r#""2 December 2027""#,
        &[
            r#"frameworks/small-law.ron:17:109: `2 December 2027` is no date, expected a date such as "2026-11-23""#,
        ],
    );
    check(
        LAW,
        r#""2027-12-02""#,
        "2027",
        &[
            "frameworks/small-law.ron:17:109: a number stands where text should, expected text in quotes",
        ],
    );
}

#[test]
fn links_lead_into_the_web() {
    check(
        LAW,
        r#""https://example.org/law""#,
        r#""file:///etc/passwd""#,
        &["frameworks/small-law.ron:13:11: this is no address in the web, expected `https://…`"],
    );
}
