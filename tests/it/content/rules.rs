//! Scale, caps, conditions and the profile.

use super::{LAW, MAIN, REG, STR, check};

#[test]
fn the_scale_decides_how_many_texts_there_are() {
    check(
        STR,
        r#"levels: ["No list", "A list", "#,
        r#"levels: ["No list", "#,
        &["small/str.ron:17:21: `levels` has 2 texts, expected 3, as many as the scale has levels"],
    );
    check(
        STR,
        r#"next: ["Write the list""#,
        r#"next: ["Write the list", "Once more""#,
        &[
            "small/str.ron:20:19: `next` has 3 texts, expected 2, one fewer than the scale has levels",
        ],
    );
    check(
        MAIN,
        r#"        (name: "Defined", test: "Written down"),
        (name: "Proven", test: "Shown to others"),
"#,
        "",
        &["small/questionnaire.ron:36:12: the scale has 1 levels, expected 2 to 10"],
    );
}

#[test]
fn caps_are_known_and_there_once() {
    check(
        MAIN,
        "when: NoEvidence",
        "when: NoEvidense",
        &[
            "small/questionnaire.ron:43:20: `NoEvidense` is none of the names, expected perhaps `NoEvidence`",
        ],
    );
    check(
        MAIN,
        "when: NoIndependentCheck",
        "when: NoEvidence",
        &[
            "small/questionnaire.ron:45:20: the cap `NoEvidence` is there twice, expected only the one at small/questionnaire.ron:43:20",
        ],
    );
    check(
        MAIN,
        "when: NoIndependentCheck",
        "when: OlderThanMonths( 12 )",
        &[
            "small/questionnaire.ron:45:20: the cap `OlderThanMonths( 12 )` is there twice, expected only the one at small/questionnaire.ron:44:20",
        ],
    );
    check(
        MAIN,
        "OlderThanMonths(12)",
        "OlderThanMonths",
        &[
            "small/questionnaire.ron:44:20: the number of months is missing, expected `OlderThanMonths(12)` or so",
        ],
    );
    check(
        MAIN,
        "OlderThanMonths(12)",
        r#"OlderThanMonths("12")"#,
        &[
            "small/questionnaire.ron:44:36: text stands where a number should, expected a whole number from 1 to 1200",
        ],
    );
}

#[test]
fn conditions_are_checked_against_the_profile() {
    check(
        REG,
        "markets has eu and",
        "market has eu and",
        &["small/reg.ron:14:20: the profile has no field `market`, expected perhaps `markets`"],
    );
    check(
        REG,
        "markets has eu and",
        "markets has eux and",
        &["small/reg.ron:14:32: `markets` has no option `eux`, expected perhaps `eu`"],
    );
    check(
        REG,
        "markets has eu and",
        "markets == eu and",
        &[
            "small/reg.ron:14:20: `markets` is a field with several choices; == does not fit it, expected `markets has …`, `markets has any (…)`, `markets has all (…)` or `count(markets) >= …`",
        ],
    );
    check(
        REG,
        "markets has eu and",
        "markets has eu an",
        &["small/reg.ron:14:35: something follows the condition, expected `and`, `or`, or the end"],
    );
    check(
        REG,
        r#"not (agents == none)""#,
        r#"not (agents == none""#,
        &["small/reg.ron:14:58: the end stands where `)` should, expected `)`"],
    );
    check(
        REG,
        r#"not (agents == none)""#,
        r#"agents""#,
        &[
            "small/reg.ron:14:39: `agents` is a field with one choice; a bare name does not fit it, expected `agents == …`, `agents != …` or `agents in (…)`",
        ],
    );
    check(
        REG,
        "markets has eu and",
        "sells_ai == 1 and",
        &[
            "small/reg.ron:14:20: `sells_ai` is a yes/no field; == does not fit it, expected `sells_ai` or `not sells_ai`",
        ],
    );
    check(
        REG,
        "markets has eu and",
        "Ünited has eu and",
        &[
            "small/reg.ron:14:20: the profile has no field `Ünited`, expected one of sells_ai, agents, markets",
        ],
    );
    check(
        REG,
        r#""markets has eu and not (agents == none)""#,
        r#""markets has \u{65}u and market""#,
        &["small/reg.ron:14:19: the profile has no field `market`, expected perhaps `markets`"],
    );
    check(
        REG,
        r#""markets has eu and not (agents == none)""#,
        "r#\"markets has eu and market\"#",
        &["small/reg.ron:14:41: the profile has no field `market`, expected perhaps `markets`"],
    );
    check(
        MAIN,
        "markets has any (eu, korea)",
        "markets has any (eu, corea)",
        &[
            "small/questionnaire.ron:22:42: `markets` has no option `corea`, expected perhaps `korea`",
        ],
    );
    check(
        STR,
        r#"when: "always""#,
        r#"when: " ""#,
        &["small/str.ron:15:19: the condition is empty, expected some text"],
    );
    check(
        STR,
        r#"when: "always""#,
        "when: true",
        &["small/str.ron:15:19: `true` stands where text should, expected text in quotes"],
    );
}

#[test]
fn conditions_are_possible() {
    check(
        REG,
        r#"not (agents == none)""#,
        r#"not (markets has eu)""#,
        &[
            "small/reg.ron:14:20: the condition can never be true, expected one that some profile fulfils",
        ],
    );
    check(
        REG,
        "markets has eu and not (agents == none)",
        "sells_ai or not sells_ai",
        &["small/reg.ron:14:20: warning: the condition can never be false, expected `always`"],
    );
    check(
        MAIN,
        r#"when: "sells_ai""#,
        r#"when: "count(markets) > 3""#,
        &[
            "small/questionnaire.ron:23:21: the condition can never be true, expected one that some profile fulfils",
        ],
    );
}

#[test]
fn a_framework_says_when_it_applies() {
    check(
        LAW,
        "markets has eu",
        "markets has e",
        &[
            "frameworks/small-law.ron:14:32: `markets` has no option `e`, expected one of eu, korea, brazil",
        ],
    );
    check(
        LAW,
        "markets has eu",
        "count(markets) > 9",
        &[
            "frameworks/small-law.ron:14:20: the condition can never be true, expected one that some profile fulfils",
        ],
    );
    check(
        LAW,
        "markets has eu",
        "",
        &["frameworks/small-law.ron:14:19: the condition is empty, expected some text"],
    );
}

#[test]
fn the_profile_asks_sensibly() {
    check(
        MAIN,
        "kind: Flag",
        r#"kind: Flag, options: [(id: "yes", name: "Yes")]"#,
        &[
            "small/questionnaire.ron:55:96: a field of the kind `Flag` has options, expected no `options`",
        ],
    );
    check(
        MAIN,
        r#",
         options: [(id: "none""#,
        r#", option: [(id: "none""#,
        &[
            "small/questionnaire.ron:56:9: the field `options` is missing",
            "small/questionnaire.ron:56:86: there is no field `option`, expected perhaps `options`",
        ],
    );
    check(
        MAIN,
        r#"options: [(id: "eu", name: "EU"), (id: "korea", name: "Korea"), (id: "brazil", name: "Brazil")]"#,
        "options: []",
        &["small/questionnaire.ron:59:19: there are no options, expected at least one"],
    );
    check(
        MAIN,
        r#"id: "brazil""#,
        r#"id: "all""#,
        &[
            "small/questionnaire.ron:59:79: `all` means something else in conditions, expected another id",
        ],
    );
    check(
        MAIN,
        r#"(id: "markets", group: "Where""#,
        r#"(id: "staff", group: "Where", question: "Staff?", kind: Flag),
        (id: "markets", group: "About you""#,
        &[
            "small/questionnaire.ron:59:9: warning: the group `About you` goes on after another one, expected the fields of a group one after the other",
        ],
    );
}
