//! The theme files: they are read, and what they paint can be told apart.

use waymark::storage::theme::{Appearance, Rgba, Tokens, built_in, contrast, parse};

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

#[test]
fn the_theme_files_name_every_role() {
    for file in FILES {
        parse(file).unwrap();
        let roles: Vec<&str> = file.lines().filter(|line| line.starts_with("    ")).collect();
        assert_eq!(roles.len(), 20);
        for role in roles {
            let name = role.split(':').next().unwrap().trim();
            let without = file.replace(role, "");
            assert!(parse(&without).unwrap_err().contains(name), "{name} may not be missing");
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
    assert!(parse(&one).unwrap_err().contains("level_ramp"));
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
