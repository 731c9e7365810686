//! The theme files: they are read, and what they paint can be told apart.

use waymark::storage::Problem;
use waymark::storage::theme::{self, Appearance, Rgba, Tokens, built_in, contrast};

const TEXT: f64 = 4.5;
const SHAPE: f64 = 3.0;
const STEP: f64 = 1.25;

const FILES: [&str; 2] =
    [include_str!("../../assets/theme/light.ron"), include_str!("../../assets/theme/dark.ron")];

fn themes() -> [(&'static str, Tokens); 2] {
    [("light", built_in(Appearance::Light).unwrap()), ("dark", built_in(Appearance::Dark).unwrap())]
}

type Role = (&'static str, fn(&Tokens) -> Rgba);

const WINDOW: Role = ("window", |tokens| tokens.window);
const SURFACE: Role = ("surface", |tokens| tokens.surface);

/// Each of `above` stands out from each of `below` in both themes.
#[track_caller]
fn check(above: &[Role], below: &[Role], least: f64) {
    for (theme, tokens) in themes() {
        for (above_name, above) in above {
            for (below_name, below) in below {
                let ratio = contrast(above(&tokens), below(&tokens));
                assert!(
                    ratio >= least,
                    "{theme}: {above_name} on {below_name} is {ratio:.2}, not {least}"
                );
            }
        }
    }
}

fn parse(text: &str) -> Result<Tokens, Problem> {
    theme::parse("a.ron", text)
}

#[test]
fn the_theme_files_name_every_role() {
    for file in FILES {
        parse(file).unwrap();
        let roles: Vec<&str> = file.lines().filter(|line| line.starts_with("    ")).collect();
        assert_eq!(roles.len(), 22);
        for role in roles {
            let name = role.split(':').next().unwrap().trim();
            let without = file.replace(role, "");
            assert!(
                parse(&without).unwrap_err().to_string().contains(name),
                "{name} may not be missing"
            );
            let twice = file.replace(role, &format!("{role}\n{role}"));
            assert!(parse(&twice).is_err(), "{name} may not be there twice");
            let broken = role.replacen('#', "#x", 1);
            assert!(parse(&file.replace(role, &broken)).is_err(), "{name} has to be a colour");
        }
    }
}

#[test]
fn colours_are_written_as_six_or_eight_digits() {
    let window = |text: &str| {
        let file = FILES[0].replace("window: \"#f6f5f2\"", &format!("window: \"{text}\""));
        parse(&file).map(|tokens| tokens.window)
    };
    assert_eq!(window("#0180ff"), Ok([1, 128, 255, 255]));
    assert_eq!(window("#0180FF40"), Ok([1, 128, 255, 64]));
    for wrong in ["", "#", "#fff", "#0180f", "#0180ff4", "#0180ff4040", "red", "#+1+2+3", "#é80ff"]
    {
        assert!(window(wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn a_ramp_needs_two_ends() {
    let ramp = FILES[0].lines().find(|line| line.contains("level_ramp")).unwrap();
    let one = FILES[0].replace(ramp, "level_ramp: [\"#000000\"],");
    assert!(parse(&one).unwrap_err().to_string().contains("level_ramp"));
}

#[test]
fn contrast_is_what_wcag_says() {
    let (black, white) = ([0, 0, 0, 255], [255, 255, 255, 255]);
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    assert!((contrast(white, black) - 21.0).abs() < 1e-9);
    assert!((contrast(white, white) - 1.0).abs() < 1e-9);
    // The lightest grey that text on white may have.
    let grey = |part: u8| [part, part, part, 255];
    assert!(contrast(grey(0x76), white) >= 4.5);
    assert!(contrast(grey(0x77), white) < 4.5);
}

#[test]
fn text_can_be_read_on_every_surface() {
    check(
        &[("text", |tokens| tokens.text), ("text_subdued", |tokens| tokens.text_subdued)],
        &[
            WINDOW,
            SURFACE,
            ("surface_sunken", |tokens| tokens.surface_sunken),
            ("surface_hover", |tokens| tokens.surface_hover),
        ],
        TEXT,
    );
}

#[test]
fn the_accent_can_be_read_and_read_on() {
    let accent: Role = ("accent", |tokens| tokens.accent);
    let hover: Role = ("accent_hover", |tokens| tokens.accent_hover);
    check(&[accent], &[WINDOW, SURFACE, ("accent_soft", |tokens| tokens.accent_soft)], TEXT);
    check(&[("text_on_accent", |tokens| tokens.text_on_accent)], &[accent, hover], TEXT);
}

#[test]
fn warnings_and_errors_can_be_read() {
    check(
        &[("attention", |tokens| tokens.attention)],
        &[SURFACE, ("attention_soft", |tokens| tokens.attention_soft)],
        TEXT,
    );
    check(
        &[("positive", |tokens| tokens.positive)],
        &[SURFACE, WINDOW, ("surface_sunken", |tokens| tokens.surface_sunken)],
        TEXT,
    );
    check(
        &[("danger", |tokens| tokens.danger)],
        &[SURFACE, ("danger_soft", |tokens| tokens.danger_soft)],
        TEXT,
    );
}

#[test]
fn outlines_and_the_focus_ring_can_be_seen() {
    check(
        &[("border_strong", |tokens| tokens.border_strong), ("focus", |tokens| tokens.focus)],
        &[WINDOW, SURFACE],
        SHAPE,
    );
}

#[test]
fn sides_of_a_comparison_can_be_seen_and_their_letters_read() {
    for (theme, tokens) in themes() {
        let light = built_in(Appearance::Light).unwrap();
        assert_eq!(tokens.sides.len(), 8, "{theme}");
        for side in &tokens.sides {
            let ratio = contrast(*side, tokens.surface);
            assert!(ratio >= SHAPE, "{theme}: {side:?} on the surface is {ratio:.2}");
            let letter = contrast(*side, light.text).max(contrast(*side, light.surface));
            assert!(letter >= TEXT, "{theme}: a letter on {side:?} is {letter:.2}");
        }
    }
}

#[test]
fn levels_go_one_way_and_neighbours_can_be_told_apart() {
    let black = [0, 0, 0, 255];
    for (theme, tokens) in themes() {
        assert_eq!(tokens.level_ramp.len(), 5, "{theme}");
        // Also where a scale has fewer levels than the ramp.
        for top in [2, 3, 4] {
            let ramp: Vec<Rgba> = (0..=top).map(|level| tokens.level(level, top)).collect();
            let lightness: Vec<f64> = ramp.iter().map(|colour| contrast(*colour, black)).collect();
            let falls = lightness.windows(2).all(|pair| pair[0] > pair[1]);
            let rises = lightness.windows(2).all(|pair| pair[0] < pair[1]);
            // High levels stand out: dark on light, light on dark.
            assert!(if theme == "light" { falls } else { rises }, "{theme}: {lightness:?}");
            for pair in ramp.windows(2) {
                let ratio = contrast(pair[0], pair[1]);
                assert!(ratio >= STEP, "{theme}: {pair:?} are {ratio:.2} apart");
            }
        }
    }
}

#[test]
fn the_ramp_ends_where_the_scale_does() {
    for (_, tokens) in themes() {
        let ramp = &tokens.level_ramp;
        for top in 1..10 {
            assert_eq!(tokens.level(0, top), ramp[0]);
            assert_eq!(tokens.level(top, top), ramp[4]);
            assert_eq!(tokens.level(top + 1, top), ramp[4], "beyond the top");
        }
        for level in 0..5 {
            assert_eq!(tokens.level(level, 4), ramp[usize::from(level)]);
        }
        assert_eq!(tokens.level(1, 2), ramp[2]);
        assert_eq!(tokens.level(0, 0), ramp[0]);
    }
}

/// How a colour looks to somebody with this form of colour blindness: matrices on linear light, as
/// Viénot, Brettel and Mollon (1999) derive them for the first two, and Brettel's approximated
/// for the third.
fn seen(colour: Rgba, matrix: [[f64; 3]; 3]) -> Rgba {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let back = |part: f64| {
        let part = part.clamp(0.0, 1.0);
        let part =
            if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
        (part * 255.0).round() as u8
    };
    let parts = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
    let [red, green, blue] =
        matrix.map(|row| back(row.iter().zip(parts).map(|(share, part)| share * part).sum()));
    [red, green, blue, 255]
}

const SIGHTS: [(&str, [[f64; 3]; 3]); 4] = [
    (
        "protanopia",
        [[0.112_38, 0.887_62, 0.0], [0.112_38, 0.887_62, 0.0], [0.004_01, -0.004_01, 1.0]],
    ),
    (
        "deuteranopia",
        [[0.292_75, 0.707_25, 0.0], [0.292_75, 0.707_25, 0.0], [-0.022_34, 0.022_34, 1.0]],
    ),
    (
        "tritanopia",
        [[1.0, 0.144_61, -0.144_61], [0.0, 0.859_24, 0.140_76], [0.0, 0.859_24, 0.140_76]],
    ),
    ("grey print", [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]]),
];

#[test]
fn levels_can_be_told_apart_by_the_colour_blind_and_in_grey_print() {
    for (theme, tokens) in themes() {
        for (sight, matrix) in SIGHTS {
            let ramp: Vec<Rgba> =
                tokens.level_ramp.iter().map(|colour| seen(*colour, matrix)).collect();
            for pair in ramp.windows(2) {
                let ratio = contrast(pair[0], pair[1]);
                assert!(ratio >= STEP, "{theme}, {sight}: {pair:?} are {ratio:.2} apart");
            }
            let black = [0, 0, 0, 255];
            let lightness: Vec<f64> = ramp.iter().map(|seen| contrast(*seen, black)).collect();
            let one_way = lightness.windows(2).all(|pair| pair[0] > pair[1])
                || lightness.windows(2).all(|pair| pair[0] < pair[1]);
            assert!(one_way, "{theme}, {sight}: {lightness:?}");
        }
    }
}

#[test]
fn what_is_not_known_is_seen_by_everybody_as_a_hatch_on_the_ground() {
    // Unknown differs from every level by its pattern, which needs lines that stand out.
    for (theme, tokens) in themes() {
        for (sight, matrix) in SIGHTS {
            let ratio = contrast(seen(tokens.unknown, matrix), seen(tokens.surface, matrix));
            assert!(ratio >= 2.5, "{theme}, {sight}: the hatch is {ratio:.2} on its ground");
        }
    }
}
