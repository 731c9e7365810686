//! Which items files belong to a questionnaire.

use super::{MAIN, REG, STR, check};

#[test]
fn items_files_belong_to_the_questionnaire() {
    check(
        STR,
        r#"questionnaire: "small""#,
        r#"questionnaire: "large""#,
        &[
            "small/str.ron:4:20: these items belong to the questionnaire `large`, expected `small`, which is the one beside this file",
        ],
    );
    check(
        STR,
        r#"domain: "STR""#,
        r#"domain: "REG""#,
        &[
            "small/questionnaire.ron:16:14: warning: no item belongs to `STR`",
            "small/reg.ron:5:13: there is another file with the items of the domain `REG`, expected one file a domain; the other one says so at small/str.ron:5:13",
        ],
    );
    check(
        MAIN,
        r#""reg.ron"]"#,
        r#""reg.ron", "sup.ron"]"#,
        &[
            "small/questionnaire.ron:61:35: there is no file `sup.ron` beside this one, expected perhaps `str.ron`",
        ],
    );
    check(
        MAIN,
        r#""reg.ron"]"#,
        r#""rag.ron"]"#,
        &[
            "small/questionnaire.ron:61:24: there is no file `rag.ron` beside this one, expected perhaps `reg.ron`",
            "small/reg.ron: warning: the file is not listed in the `items` of questionnaire.ron, so it is not used",
        ],
    );
    check(
        MAIN,
        r#""reg.ron"]"#,
        r#""reg.ron", "reg.ron"]"#,
        &["small/questionnaire.ron:61:35: the file `reg.ron` is listed twice, expected once"],
    );
    check(
        MAIN,
        r#""reg.ron"]"#,
        r#""reg.ron", "../small/str.ron"]"#,
        &[
            r#"small/questionnaire.ron:61:35: `../small/str.ron` is no name of a file beside this one, expected a plain name such as "str.ron", without a folder"#,
        ],
    );
    check(
        MAIN,
        r#""reg.ron"]"#,
        r#""reg.ron", "/etc/passwd"]"#,
        &[
            r#"small/questionnaire.ron:61:35: `/etc/passwd` is no name of a file beside this one, expected a plain name such as "str.ron", without a folder"#,
        ],
    );
    check(
        MAIN,
        r#""reg.ron"]"#,
        r#""reg.ron", "..\\x.ron"]"#,
        &[
            r#"small/questionnaire.ron:61:35: `..\\x.ron` is no name of a file beside this one, expected a plain name such as "str.ron", without a folder"#,
        ],
    );
    check(
        MAIN,
        r#", "reg.ron"]"#,
        "]",
        &[
            "small/questionnaire.ron:13:14: warning: no item belongs to `S2`",
            "small/questionnaire.ron:17:14: warning: no item belongs to `REG`",
            "small/reg.ron: warning: the file is not listed in the `items` of questionnaire.ron, so it is not used",
        ],
    );
    check(
        MAIN,
        r#"["str.ron", "reg.ron"]"#,
        r#""str.ron""#,
        &["small/questionnaire.ron:61:12: text stands where a list should, expected `[…]`"],
    );
}

#[test]
fn stages_and_domains_have_items() {
    check(
        REG,
        r#"stage: "S2""#,
        r#"stage: "S1""#,
        &["small/questionnaire.ron:13:14: warning: no item belongs to `S2`"],
    );
    check(
        MAIN,
        "    ],\n    gaps:",
        r#"        (id: "OPS", name: "Operations", short: "Ops", summary: "Runs."),
    ],
    gaps:"#,
        &["small/questionnaire.ron:18:14: warning: no item belongs to `OPS`"],
    );
    check(
        MAIN,
        "    stages: [\n",
        "    stages: [], old: [\n",
        &[
            "small/questionnaire.ron:11:13: the list is empty, expected at least one entry",
            "small/questionnaire.ron:11:17: there is no field `old`, expected perhaps `id`",
        ],
    );
}
