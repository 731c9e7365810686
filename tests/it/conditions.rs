//! The language in which an item says for whom it applies.

use std::ops::Range;

use waymark::model::condition::{Comparison, Condition, parse};
use waymark::model::{FieldValue, Profile};

use crate::support::questionnaire::{choice, choices, no, profile_fields, yes};

#[track_caller]
fn read(text: &str) -> Condition {
    match parse(text, &profile_fields()) {
        Ok(condition) => condition,
        Err(error) => panic!("{text:?}: {error:?}"),
    }
}

fn profile<const N: usize>(facts: [(&str, FieldValue); N]) -> Profile {
    facts.into_iter().map(|(field, value)| (field.into(), value)).collect()
}

fn flag(field: &str) -> Condition {
    Condition::Flag(field.into())
}

fn is(options: &[&str]) -> Condition {
    Condition::Is("agents".into(), options.iter().map(|option| (*option).into()).collect())
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

// What is read.

#[test]
fn every_form_is_read() {
    let markets =
        |options: &[&str]| options.iter().map(|option| (*option).into()).collect::<Vec<_>>();
    for (text, expected) in [
        ("always", Condition::Always),
        ("sells_ai", flag("sells_ai")),
        ("not sells_ai", not(flag("sells_ai"))),
        ("agents == none", is(&["none"])),
        ("agents != none", not(is(&["none"]))),
        ("agents in (none)", is(&["none"])),
        ("agents in (none, alone)", is(&["none", "alone"])),
        ("markets has eu", Condition::HasAny("markets".into(), markets(&["eu"]))),
        (
            "markets has any (eu, us-colorado)",
            Condition::HasAny("markets".into(), markets(&["eu", "us-colorado"])),
        ),
        (
            "markets has all (eu, korea)",
            Condition::HasAll("markets".into(), markets(&["eu", "korea"])),
        ),
        ("count(markets) >= 2", Condition::Count("markets".into(), Comparison::AtLeast, 2)),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn signs_and_spaces_are_a_matter_of_taste() {
    for (text, same) in [
        ("sells_ai && regulated", "sells_ai and regulated"),
        ("sells_ai&&regulated", "sells_ai and regulated"),
        ("sells_ai || regulated", "sells_ai or regulated"),
        ("!sells_ai", "not sells_ai"),
        ("! sells_ai", "not sells_ai"),
        ("!!sells_ai", "not not sells_ai"),
        ("!(sells_ai)", "not sells_ai"),
        ("agents==none", "agents == none"),
        ("agents!=none", "agents != none"),
        ("agents in(none,alone)", "agents in (none, alone)"),
        ("count ( markets )>=2", "count(markets) >= 2"),
        ("\n\tsells_ai\u{a0}and\r\nregulated ", "sells_ai and regulated"),
        ("((sells_ai))", "sells_ai"),
    ] {
        assert_eq!(read(text), read(same), "{text}");
    }
}

#[test]
fn not_binds_before_and_and_and_before_or() {
    for (text, same) in [
        ("sells_ai or regulated and agents == none", "sells_ai or (regulated and agents == none)"),
        ("sells_ai and regulated or agents == none", "(sells_ai and regulated) or agents == none"),
        ("not sells_ai and regulated", "(not sells_ai) and regulated"),
        ("not sells_ai or regulated", "(not sells_ai) or regulated"),
        ("not agents == none and regulated", "(not (agents == none)) and regulated"),
        (
            "sells_ai && regulated || !sells_ai && !regulated",
            "(sells_ai and regulated) or ((not sells_ai) and (not regulated))",
        ),
    ] {
        assert_eq!(read(text), read(same), "{text}");
    }
    assert_eq!(
        read("sells_ai or regulated and agents == none"),
        Condition::Or(vec![
            flag("sells_ai"),
            Condition::And(vec![flag("regulated"), is(&["none"])])
        ])
    );
    assert_ne!(
        read("(sells_ai or regulated) and agents == none"),
        read("sells_ai or regulated and agents == none")
    );
    assert_ne!(read("not (sells_ai and regulated)"), read("not sells_ai and regulated"));
}

#[test]
fn a_row_of_the_same_word_is_one_condition_of_many_parts() {
    let three = vec![flag("sells_ai"), flag("regulated"), is(&["none"])];
    assert_eq!(read("sells_ai and regulated and agents == none"), Condition::And(three.clone()));
    assert_eq!(read("sells_ai or regulated or agents == none"), Condition::Or(three));
}

// What holds.

#[test]
fn conditions_hold_for_the_profiles_that_they_describe() {
    let markets = |options: &[&str]| profile([("markets", choices(options))]);
    let agents = |option: &str| profile([("agents", choice(option))]);
    let sells = |value: FieldValue| profile([("sells_ai", value)]);
    for (text, profile, expected) in [
        ("always", Profile::new(), true),
        ("not always", Profile::new(), false),
        ("sells_ai", sells(yes()), true),
        ("sells_ai", sells(no()), false),
        ("not sells_ai", sells(no()), true),
        ("agents == alone", agents("alone"), true),
        ("agents == alone", agents("none"), false),
        ("agents != alone", agents("none"), true),
        ("agents != alone", agents("alone"), false),
        ("agents in (none, alone)", agents("alone"), true),
        ("agents in (none, alone)", agents("with_approval"), false),
        ("markets has eu", markets(&["eu", "korea"]), true),
        ("markets has eu", markets(&["korea"]), false),
        ("markets has eu", markets(&[]), false),
        ("markets has any (eu, korea)", markets(&["korea", "brazil"]), true),
        ("markets has any (eu, korea)", markets(&["brazil"]), false),
        ("markets has all (eu, korea)", markets(&["eu", "korea", "brazil"]), true),
        ("markets has all (eu, korea)", markets(&["eu"]), false),
    ] {
        assert_eq!(read(text).holds(&profile), Some(expected), "{text} with {profile:?}");
    }
}

#[test]
fn counts_are_compared_in_every_way() {
    for (sign, one, two, three) in [
        ("==", false, true, false),
        ("!=", true, false, true),
        ("<", true, false, false),
        ("<=", true, true, false),
        (">", false, false, true),
        (">=", false, true, true),
    ] {
        let condition = read(&format!("count(markets) {sign} 2"));
        let holds = |options: &[&str]| condition.holds(&profile([("markets", choices(options))]));
        assert_eq!(holds(&["eu"]), Some(one), "1 {sign} 2");
        assert_eq!(holds(&["eu", "korea"]), Some(two), "2 {sign} 2");
        assert_eq!(holds(&["eu", "korea", "brazil"]), Some(three), "3 {sign} 2");
    }
}

#[test]
fn a_skipped_field_leaves_every_comparison_undecided() {
    for text in [
        "sells_ai",
        "not sells_ai",
        "agents == none",
        "agents != none",
        "agents in (none, alone)",
        "markets has eu",
        "markets has any (eu)",
        "markets has all (eu)",
        "count(markets) >= 0",
    ] {
        assert_eq!(read(text).holds(&Profile::new()), None, "{text}");
    }
}

#[test]
fn an_answer_of_another_kind_counts_as_skipped() {
    // As when a field changes its kind between two versions of a questionnaire.
    for (text, field, value) in [
        ("sells_ai", "sells_ai", choice("yes")),
        ("agents == none", "agents", choices(&["none"])),
        ("markets has eu", "markets", choice("eu")),
        ("count(markets) >= 1", "markets", yes()),
    ] {
        assert_eq!(read(text).holds(&profile([(field, value)])), None, "{text}");
    }
}

#[test]
fn undecided_parts_follow_kleene() {
    const TRUE: Option<bool> = Some(true);
    const FALSE: Option<bool> = Some(false);
    for (left, right, and, or) in [
        (TRUE, TRUE, TRUE, TRUE),
        (TRUE, FALSE, FALSE, TRUE),
        (FALSE, TRUE, FALSE, TRUE),
        (FALSE, FALSE, FALSE, FALSE),
        (TRUE, None, None, TRUE),
        (None, TRUE, None, TRUE),
        (FALSE, None, FALSE, None),
        (None, FALSE, FALSE, None),
        (None, None, None, None),
    ] {
        let mut profile = Profile::new();
        for (field, value) in [("sells_ai", left), ("regulated", right)] {
            profile.extend(value.map(|value| (field.into(), FieldValue::Flag(value))));
        }
        let holds = |text: &str| read(text).holds(&profile);
        assert_eq!(holds("sells_ai and regulated"), and, "{left:?} and {right:?}");
        assert_eq!(holds("sells_ai or regulated"), or, "{left:?} or {right:?}");
        assert_eq!(holds("not sells_ai"), left.map(|left| !left), "not {left:?}");
        let flipped = |value: Option<bool>| value.map(|value| !value);
        assert_eq!(holds("not (sells_ai and regulated)"), flipped(and));
        assert_eq!(holds("not sells_ai or not regulated"), flipped(and), "de Morgan");
        assert_eq!(holds("not (sells_ai or regulated)"), flipped(or));
        assert_eq!(holds("not sells_ai and not regulated"), flipped(or), "de Morgan");
    }
}

// What is refused, and how.

#[track_caller]
fn check_error(text: &str, at: Range<usize>, what: &str, expected: &str) {
    let error = parse(text, &profile_fields()).unwrap_err();
    assert_eq!(error.what.to_string(), format!("{what}, expected {expected}"), "{text}");
    assert_eq!(error.at, at, "{text}");
    // Whoever shows the error may cut the text there.
    assert!(text.get(error.at).is_some());
}

#[test]
fn an_unknown_field_is_pointed_out_with_a_suggestion() {
    check_error(
        "regulated and sells_al",
        14..22,
        "the profile has no field `sells_al`",
        "perhaps `sells_ai`",
    );
    check_error("market has eu", 0..6, "the profile has no field `market`", "perhaps `markets`");
    check_error(
        "count(market) > 1",
        6..12,
        "the profile has no field `market`",
        "perhaps `markets`",
    );
    check_error(
        "weather",
        0..7,
        "the profile has no field `weather`",
        "one of sells_ai, regulated, agents, markets",
    );
    // Words are written as they are: case and accents matter.
    check_error("Sells_ai", 0..8, "the profile has no field `Sells_ai`", "perhaps `sells_ai`");
    check_error("sells_aï", 0..9, "the profile has no field `sells_aï`", "perhaps `sells_ai`");
}

#[test]
fn an_unknown_option_is_pointed_out_with_a_suggestion() {
    check_error("agents == non", 10..13, "`agents` has no option `non`", "perhaps `none`");
    check_error(
        "agents in (none, alones)",
        17..23,
        "`agents` has no option `alones`",
        "perhaps `alone`",
    );
    check_error(
        "markets has all (eu, us_colorado)",
        21..32,
        "`markets` has no option `us_colorado`",
        "perhaps `us-colorado`",
    );
    check_error(
        "markets has mars",
        12..16,
        "`markets` has no option `mars`",
        "one of eu, korea, brazil, us-colorado",
    );
    check_error(
        "markets has",
        11..11,
        "the end stands where an option of `markets` should",
        "one of eu, korea, brazil, us-colorado",
    );
    check_error(
        "markets has any ()",
        17..18,
        "`)` stands where an option of `markets` should",
        "one of eu, korea, brazil, us-colorado",
    );
}

#[test]
fn a_comparison_that_does_not_fit_the_field_says_what_does() {
    let flag = "`sells_ai` or `not sells_ai`";
    let one = "`agents == …`, `agents != …` or `agents in (…)`";
    let several = "`markets has …`, `markets has any (…)`, `markets has all (…)` or \
                   `count(markets) >= …`";
    let flag_is = |used: &str| format!("`sells_ai` is a yes/no field; {used} does not fit it");
    let one_is =
        |used: &str| format!("`agents` is a field with one choice; {used} does not fit it");
    let several_is =
        |used: &str| format!("`markets` is a field with several choices; {used} does not fit it");
    for (text, at, what, expected) in [
        ("sells_ai == yes", 0..8, flag_is("=="), flag),
        ("sells_ai != yes", 0..8, flag_is("!="), flag),
        ("sells_ai in (yes)", 0..8, flag_is("in"), flag),
        ("sells_ai has yes", 0..8, flag_is("has"), flag),
        ("count(sells_ai) > 0", 6..14, flag_is("count"), flag),
        ("agents", 0..6, one_is("a bare name"), one),
        ("not agents", 4..10, one_is("a bare name"), one),
        ("agents has none", 0..6, one_is("has"), one),
        ("count(agents) > 0", 6..12, one_is("count"), one),
        ("regulated and markets", 14..21, several_is("a bare name"), several),
        ("markets == eu", 0..7, several_is("=="), several),
        ("markets != eu", 0..7, several_is("!="), several),
        ("markets in (eu)", 0..7, several_is("in"), several),
    ] {
        check_error(text, at, &what, expected);
    }
}

#[test]
fn a_missing_bracket_is_pointed_out_where_it_should_stand() {
    check_error("(sells_ai", 9..9, "the end stands where `)` should", "`)`");
    check_error("(sells_ai regulated)", 10..19, "`regulated` stands where `)` should", "`)`");
    check_error("agents in none", 10..14, "`none` stands where `(` should", "`(`");
    check_error("agents in (none alone)", 16..21, "`alone` stands where `)` should", "`)`");
    check_error("agents in (none, alone", 22..22, "the end stands where `)` should", "`)`");
    check_error("count markets > 1", 6..13, "`markets` stands where `(` should", "`(`");
    check_error("count(markets > 1", 14..15, "`>` stands where `)` should", "`)`");
}

#[test]
fn words_after_the_end_are_pointed_out() {
    let (what, expected) = ("something follows the condition", "`and`, `or`, or the end");
    check_error("sells_ai regulated", 9..18, what, expected);
    check_error("sells_ai not regulated", 9..12, what, expected);
    check_error("always)", 6..7, what, expected);
    check_error("agents == none == none", 15..17, what, expected);
    check_error("count(markets) > 1 2", 19..20, what, expected);
}

#[test]
fn a_word_that_is_missing_is_asked_for() {
    let expected = "a profile field, `not`, `(` or `always`";
    let missing = "the end stands where a profile field should";
    check_error("", 0..0, missing, expected);
    check_error("   ", 3..3, missing, expected);
    check_error("sells_ai and", 12..12, missing, expected);
    check_error("not", 3..3, missing, expected);
    check_error("()", 1..2, "`)` stands where a profile field should", expected);
    check_error("== none", 0..2, "`==` stands where a profile field should", expected);
}

#[test]
fn a_count_needs_a_comparison_and_a_number() {
    let comparison = "`==`, `!=`, `<`, `<=`, `>` or `>=` and a number";
    check_error("count(markets)", 14..14, "the end follows `count(…)`", comparison);
    check_error("count(markets) in (1)", 15..17, "`in` follows `count(…)`", comparison);
    check_error("count(markets) > eu", 17..19, "`eu` is no number", "a whole number");
    check_error("count(markets) > -1", 17..19, "`-1` is no number", "a whole number");
    check_error("count(markets) >", 16..16, "the end is no number", "a whole number");
    let huge = format!("count(markets) > {}", "9".repeat(40));
    check_error(&huge, 17..57, &format!("`{}` is no number", "9".repeat(40)), "a whole number");
}

#[test]
fn a_stray_sign_is_pointed_out() {
    let expected = "fields, options, `and`, `or`, `not`, `==`, `!=`, `in`, `has`, `count`";
    let what = |sign: char| format!("the sign {sign:?} means nothing in a condition");
    check_error("agents = none", 7..8, &what('='), expected);
    check_error("sells_ai & regulated", 9..10, &what('&'), expected);
    check_error("sells_ai | regulated", 9..10, &what('|'), expected);
    check_error("agents == \"none\"", 10..11, &what('"'), expected);
    check_error("sells_ai; regulated", 8..9, &what(';'), expected);
    check_error("count(markets) > 1.5", 18..19, &what('.'), expected);
    check_error("sells_ai → regulated", 9..12, &what('→'), expected);
}

#[test]
fn deep_nesting_is_refused_before_it_overflows_anything() {
    let expected = "at most 64 levels";
    let what = "the condition is nested too deeply";
    let deep = 10_000;
    let brackets = format!("{}sells_ai{}", "(".repeat(deep), ")".repeat(deep));
    check_error(&brackets, 64..65, what, expected);
    check_error(&"(".repeat(deep), 64..65, what, expected);
    check_error(&format!("{}sells_ai", "!".repeat(deep)), 64..65, what, expected);
    check_error(&format!("{}sells_ai", "not ".repeat(deep)), 256..259, what, expected);
    let ladder = "sells_ai and (".repeat(deep);
    check_error(&ladder, 64 * 14..64 * 14 + 8, what, expected);
}

#[test]
fn nesting_is_fine_up_to_64() {
    let nested = |depth: usize| format!("{}sells_ai{}", "(".repeat(depth), ")".repeat(depth));
    assert_eq!(read(&nested(63)), flag("sells_ai"));
    assert!(parse(&nested(64), &profile_fields()).is_err());
    let denied = read(&format!("{}sells_ai", "not ".repeat(63)));
    assert_eq!(denied.holds(&profile([("sells_ai", yes())])), Some(false));
}

#[test]
fn a_long_condition_is_no_deep_one() {
    let long = vec!["sells_ai"; 10_000].join(" or ");
    assert_eq!(read(&long).holds(&profile([("sells_ai", no())])), Some(false));
    let side_by_side = vec!["(not (sells_ai))"; 10_000].join(" and ");
    assert_eq!(read(&side_by_side).holds(&profile([("sells_ai", no())])), Some(true));
}

// What can be said about a condition.

#[test]
fn some_conditions_can_never_hold() {
    for (text, possible) in [
        ("always", true),
        ("not always", false),
        ("sells_ai", true),
        ("sells_ai and not sells_ai", false),
        ("sells_ai and not regulated", true),
        ("agents == none and agents == alone", false),
        ("agents == none or agents == alone", true),
        ("agents == none and agents in (none, alone)", true),
        ("agents != none and agents != with_approval and agents != alone", false),
        ("agents != none and agents != with_approval", true),
        ("markets has eu and markets has korea", true),
        ("markets has eu and not markets has any (eu, korea)", false),
        ("markets has all (eu, korea) and not markets has korea", false),
        ("count(markets) == 4", true),
        ("count(markets) > 4", false),
        ("count(markets) > 99", false),
        ("count(markets) < 0", false),
        ("count(markets) == 1 and markets has eu and markets has korea", false),
        ("count(markets) == 2 and markets has eu and not markets has korea", true),
        ("count(markets) == 4 and not markets has eu", false),
        ("count(markets) == 0 and markets has any (eu, korea, brazil, us-colorado)", false),
        ("(sells_ai or regulated) and not sells_ai and not regulated", false),
    ] {
        assert_eq!(read(text).can_hold(&profile_fields()), possible, "{text}");
    }
}

#[test]
fn some_conditions_can_never_fail() {
    for (text, avoidable) in [
        ("always", false),
        ("not always", true),
        ("sells_ai", true),
        ("sells_ai or not sells_ai", false),
        ("agents != none or agents != alone", false),
        ("agents in (none, with_approval, alone)", false),
        ("agents in (none, alone)", true),
        ("count(markets) >= 0", false),
        ("count(markets) >= 1", true),
        ("count(markets) <= 4", false),
        ("count(markets) < 4", true),
        ("not markets has all (eu, korea) or markets has eu", false),
    ] {
        assert_eq!(read(text).can_fail(&profile_fields()), avoidable, "{text}");
    }
}

#[test]
fn a_field_that_is_gone_rules_nothing_out() {
    let condition = read("sells_ai and not sells_ai");
    assert!(condition.can_hold(&[]) && condition.can_fail(&[]));
}

#[test]
fn too_many_combinations_rule_nothing_out() {
    let mut fields = profile_fields();
    for index in 0..20 {
        let template = fields[0].clone();
        fields.push(waymark::model::ProfileField { id: format!("flag{index}").into(), ..template });
    }
    let all: Vec<String> = (0..20).map(|index| format!("flag{index}")).collect();
    let text = format!("{} and not flag0", all.join(" and "));
    let condition = parse(&text, &fields).unwrap();
    assert!(condition.can_hold(&fields), "never true, but too much to find out");
}

#[test]
fn the_fields_of_a_condition_are_listed_once_and_in_order() {
    let fields = |text: &str| {
        read(text).fields().iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(fields("always"), "");
    assert_eq!(fields("sells_ai"), "sells_ai");
    assert_eq!(fields("sells_ai and not sells_ai"), "sells_ai");
    assert_eq!(
        fields("sells_ai or (markets has eu and not (agents == none)) or count(markets) > 1"),
        "agents markets sells_ai"
    );
}
