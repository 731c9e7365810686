//! Brand files: how a consultancy's reports look. The logo and templates that a brand names lie
//! beside it.

use std::fmt;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::theme::contrast;

/// How a report looks, as the file says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BrandFile {
    /// Who hands it over.
    pub name: String,
    /// The colour of headings and lines, as `#rrggbb`.
    pub accent: String,
    /// On every page.
    pub footer: String,
    /// How the report is to be treated.
    pub confidentiality: String,
    /// A paragraph on the cover.
    pub cover_text: String,
    /// The logo: its kind, what it shows, its bytes.
    pub logo: Option<(String, String, Vec<u8>)>,
    /// A template for PDF: its name and text.
    pub typst: Option<(String, String)>,
    /// A template for HTML: its name and text.
    pub html: Option<(String, String)>,
}

/// What is wrong with a brand file; nothing of it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrandError {
    lines: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    kind: String,
    format: u32,
    #[serde(default)]
    name: String,
    #[serde(default)]
    accent: String,
    #[serde(default)]
    footer: String,
    #[serde(default)]
    confidentiality: String,
    #[serde(default)]
    cover_text: String,
    #[serde(default)]
    logo: String,
    #[serde(default)]
    logo_description: String,
    #[serde(default)]
    typst_template: String,
    #[serde(default)]
    html_template: String,
}

/// Text in the accent stands on white paper and has to be readable there.
const LEAST_CONTRAST: f64 = 4.5;

/// A logo is shown a few centimetres wide; more is a mistake.
const LARGEST_LOGO: usize = 4 * 1024 * 1024;

impl BrandError {
    /// What is wrong, a line each, with place and remedy.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }
}

impl fmt::Display for BrandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines.join("\n"))
    }
}

impl std::error::Error for BrandError {}

/// Reads a brand file with what lies beside it.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(path: &Path) -> Result<BrandFile, BrandError> {
    let place = path.display().to_string();
    let wrong = |line: String| BrandError { lines: vec![line] };
    let text = fs::read_to_string(path).map_err(|error| wrong(format!("{place}: {error}")))?;
    let file: File = ron::from_str(&text).map_err(|error| wrong(format!("{place}:{error}")))?;
    if file.kind != "waymark.brand" || file.format != 1 {
        return Err(wrong(format!(
            "{place}: this is no brand file of format 1, expected kind: \"waymark.brand\""
        )));
    }
    check_accent(&file.accent, &place)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let beside = |name: &str| {
        fs::read(folder.join(name))
            .map_err(|error| wrong(format!("{place}: `{name}` can't be read: {error}")))
    };
    let template = |name: &str| -> Result<Option<(String, String)>, BrandError> {
        if name.is_empty() {
            return Ok(None);
        }
        let text = String::from_utf8(beside(name)?)
            .map_err(|_| wrong(format!("{place}: `{name}` is no text in UTF-8")))?;
        Ok(Some((name.to_owned(), text)))
    };
    let logo = if file.logo.is_empty() {
        None
    } else {
        let bytes = beside(&file.logo)?;
        let kind = logo_kind(&bytes).ok_or_else(|| {
            wrong(format!("{place}: the logo `{}` is no sound SVG or PNG", file.logo))
        })?;
        Some((kind.to_owned(), file.logo_description.clone(), bytes))
    };
    Ok(BrandFile {
        typst: template(&file.typst_template)?,
        html: template(&file.html_template)?,
        name: file.name,
        accent: file.accent,
        footer: file.footer,
        confidentiality: file.confidentiality,
        cover_text: file.cover_text,
        logo,
    })
}

fn check_accent(accent: &str, place: &str) -> Result<(), BrandError> {
    if accent.is_empty() {
        return Ok(());
    }
    let part = |index: usize| {
        u8::from_str_radix(accent.get(index..index + 2).filter(|pair| !pair.contains('+'))?, 16)
            .ok()
    };
    let wrong = |line: String| Err(BrandError { lines: vec![line] });
    let (true, 7, Some(r), Some(g), Some(b)) =
        (accent.starts_with('#'), accent.len(), part(1), part(3), part(5))
    else {
        return wrong(format!("{place}: accent: {accent:?} is no colour, expected \"#rrggbb\""));
    };
    let found = contrast([r, g, b, 255], [255, 255, 255, 255]);
    if found < LEAST_CONTRAST {
        return wrong(format!(
            "{place}: accent: {accent} is too pale on white ({found:.1} to 1); headings in it can't \
             be read by everybody. Take a darker one, with at least {LEAST_CONTRAST} to 1"
        ));
    }
    Ok(())
}

/// What sort of picture the bytes are, if they are a sound one.
fn logo_kind(bytes: &[u8]) -> Option<&'static str> {
    if bytes.len() > LARGEST_LOGO {
        return None;
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        // A PNG ends with its last chunk; one that was cut off doesn't.
        return bytes.windows(4).rev().take(16).any(|part| part == b"IEND").then_some("png");
    }
    let options = resvg::usvg::Options::default();
    resvg::usvg::Tree::from_data(bytes, &options).is_ok().then_some("svg")
}
