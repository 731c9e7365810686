//! Ids, and what refers to them.

use super::{LAW, MAIN, REG, STR, check};

#[test]
fn ids_have_their_shape_and_are_given_once() {
    check(
        STR,
        "STR-01",
        "str-01",
        &[
            "small/str.ron:8:17: `str-01` is no item id, expected capital letters, a hyphen and digits, such as `STR-01`",
        ],
    );
    check(
        STR,
        "STR-01",
        "STR01",
        &[
            "small/str.ron:8:17: `STR01` is no item id, expected capital letters, a hyphen and digits, such as `STR-01`",
        ],
    );
    check(
        REG,
        "REG-01",
        "STR-01",
        &[
            "small/reg.ron:8:17: the item `STR-01` is there twice, expected another id; the first one stands at small/str.ron:8:17",
        ],
    );
    check(
        MAIN,
        r#"id: "S2""#,
        r#"id: "S1""#,
        &[
            "small/questionnaire.ron:13:14: the stage `S1` is there twice, expected another id; the first one stands at small/questionnaire.ron:12:14",
            "small/reg.ron:10:20: there is no stage `S2`, expected perhaps `S1`",
        ],
    );
    check(
        MAIN,
        r#"id: "S2""#,
        r#"id: "S 2""#,
        &[
            "small/questionnaire.ron:13:14: `S 2` is no stage id, expected letters, digits, `_` and `-`",
        ],
    );
    check(
        MAIN,
        r#"id: "REG""#,
        r#"id: "STR""#,
        &[
            "small/questionnaire.ron:17:14: the domain `STR` is there twice, expected another id; the first one stands at small/questionnaire.ron:16:14",
            "small/reg.ron:5:13: there is no domain `REG`, expected one of STR",
        ],
    );
    check(
        MAIN,
        r#"id: "G2""#,
        r#"id: "G1""#,
        &[
            "small/questionnaire.ron:26:14: the gap `G1` is there twice, expected another id; the first one stands at small/questionnaire.ron:20:14",
            "small/reg.ron:11:20: there is no gap `G2`, expected perhaps `G1`",
        ],
    );
    check(
        MAIN,
        r#"id: "small""#,
        r#"id: "Small""#,
        &[
            "small/questionnaire.ron:5:9: `Small` is no questionnaire id, expected lower-case letters, digits, `_` and `-`",
        ],
    );
    check(
        MAIN,
        r#"(id: "legal", name: "Legal", summary"#,
        r#"(id: "Legal", name: "Legal", summary"#,
        &[
            "small/questionnaire.ron:29:14: `Legal` is no layer id, expected lower-case letters, digits, `_` and `-`",
        ],
    );
    check(
        MAIN,
        r#"id: "engineering""#,
        r#"id: "legal""#,
        &[
            "small/questionnaire.ron:34:14: the function `legal` is there twice, expected another id; the first one stands at small/questionnaire.ron:33:14",
            "small/str.ron:13:25: there is no function `engineering`, expected one of legal",
        ],
    );
    check(
        MAIN,
        r#"id: "agents""#,
        r#"id: "sells_ai""#,
        &[
            "small/questionnaire.ron:56:14: the profile field `sells_ai` is there twice, expected another id; the first one stands at small/questionnaire.ron:55:14",
            "small/reg.ron:14:44: the profile has no field `agents`, expected one of sells_ai, sells_ai, markets",
        ],
    );
    check(
        MAIN,
        r#"id: "sells_ai", group"#,
        r#"id: "count", group"#,
        &[
            "small/questionnaire.ron:55:14: `count` means something else in conditions, expected another id",
        ],
    );
    check(
        MAIN,
        r#"id: "korea""#,
        r#"id: "eu""#,
        &[
            "small/questionnaire.ron:22:42: `markets` has no option `korea`, expected one of eu, eu, brazil",
            "small/questionnaire.ron:59:49: the option `eu` is there twice, expected another id; the first one stands at small/questionnaire.ron:59:25",
        ],
    );
    check(
        MAIN,
        r#"id: "korea""#,
        r#"id: "South Korea""#,
        &[
            "small/questionnaire.ron:59:49: `South Korea` is no option id, expected lower-case letters, digits, `_` and `-`",
        ],
    );
    check(
        LAW,
        r#"id: "Art. 2(1)""#,
        r#"id: "Art. 1""#,
        &[
            "frameworks/small-law.ron:17:14: the clause `Art. 1` is there twice, expected another id; the first one stands at frameworks/small-law.ron:16:14",
            "small/str.ron:22:62: there is no clause `Art. 2(1)`, expected one of Art. 1",
        ],
    );
    check(
        LAW,
        r#"id: "small-law""#,
        r#"id: "Small law""#,
        &[
            "frameworks/small-law.ron:4:9: `Small law` is no framework id, expected lower-case letters, digits, `_` and `-`",
        ],
    );
}

#[test]
fn references_lead_somewhere() {
    check(
        STR,
        r#"stage: "S1""#,
        r#"stage: "S3""#,
        &["small/str.ron:10:20: there is no stage `S3`, expected perhaps `S1`"],
    );
    check(
        STR,
        r#"stage: "S1""#,
        r#"stage: "Position""#,
        &["small/str.ron:10:20: there is no stage `Position`, expected one of S1, S2"],
    );
    check(
        STR,
        r#"domain: "STR""#,
        r#"domain: "STT""#,
        &["small/str.ron:5:13: there is no domain `STT`, expected perhaps `STR`"],
    );
    check(
        STR,
        r#"["G1", "G1a"]"#,
        r#"["G1", "Trade"]"#,
        &["small/str.ron:11:26: there is no gap `Trade`, expected one of G1, G1a, G2"],
    );
    check(
        STR,
        r#"["G1", "G1a"]"#,
        r#"["G1", "G1"]"#,
        &[
            "small/str.ron:11:26: the gap `G1` stands here twice, expected only the one at small/str.ron:11:20",
        ],
    );
    check(
        STR,
        r#"layer: "organisational""#,
        r#"layer: "organizational""#,
        &[
            "small/str.ron:12:20: there is no layer `organizational`, expected perhaps `organisational`",
        ],
    );
    check(
        STR,
        r#"["engineering", "legal"]"#,
        r#"["enginering", "legal"]"#,
        &["small/str.ron:13:25: there is no function `enginering`, expected perhaps `engineering`"],
    );
    check(
        STR,
        r#"["engineering", "legal"]"#,
        "[]",
        &["small/str.ron:13:24: nobody answers this item, expected at least one function"],
    );
    check(
        STR,
        r#"(framework: "small-law", clauses"#,
        r#"(framework: "smal-law", clauses"#,
        &["small/str.ron:22:29: there is no framework `smal-law`, expected perhaps `small-law`"],
    );
    check(
        STR,
        r#""Art. 2(1)""#,
        r#""Art. 2(2)""#,
        &["small/str.ron:22:62: there is no clause `Art. 2(2)`, expected perhaps `Art. 2(1)`"],
    );
    check(
        MAIN,
        r#"part_of: "G1""#,
        r#"part_of: "G3""#,
        &["small/questionnaire.ron:25:30: there is no gap `G3`, expected perhaps `G1`"],
    );
    check(
        MAIN,
        r#"(id: "G2", name"#,
        r#"(id: "G2", part_of: "G1a", name"#,
        &[
            "small/questionnaire.ron:26:29: the gap `G1a` is itself part of another, expected a main gap",
        ],
    );
}
