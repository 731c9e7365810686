//! The report as one HTML file that asks for nothing outside of itself. The template comes with the
//! program or from an author; what the report says is escaped.

use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, context};

use super::document::Document;
use super::pdf::font_variant;
use super::{TemplateError, mark, template};

/// What the accent is where the brand names none.
const ACCENT: &str = "#1f7d74";

/// Links and lines on a dark ground; a brand's own accent may be too dark there.
const ACCENT_DARK: &str = "#6fc4b9";

/// Large headings where the brand names no colour.
const HEADING: &str = "#1c1d22";

/// A font of the brand, as the template puts it into the page.
#[derive(serde::Serialize)]
struct OwnFont {
    weight: u16,
    style: &'static str,
    data: String,
}

fn fonts(report: &Document) -> Vec<OwnFont> {
    let own = report.brand.fonts.iter().filter_map(|bytes| {
        let (weight, is_slanted) = font_variant(bytes)?;
        let style = if is_slanted { "italic" } else { "normal" };
        Some(OwnFont { weight, style, data: base64(bytes) })
    });
    own.collect()
}

/// The report as an HTML file.
///
/// # Errors
/// What is wrong with the template, and where.
pub fn html(report: &Document) -> Result<String, TemplateError> {
    let (name, text) = report
        .brand
        .html
        .clone()
        .unwrap_or_else(|| ("report.html".to_owned(), template::HTML.to_owned()));
    let failed = |error: &minijinja::Error| TemplateError {
        file: name.clone(),
        line: error.line().unwrap_or_default(),
        column: error.range().map_or(0, |range| column(&text, range.start)),
        message: error.detail().map_or_else(|| error.kind().to_string(), str::to_owned),
    };
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_debug(true);
    let page = environment.template_from_named_str("report.html", &text).map_err(|e| failed(&e))?;
    page.render(context! {
        report => minijinja::Value::from(Serde(report)),
        accent => or(&report.brand.accent, ACCENT),
        accent_dark => or(&report.brand.accent_dark, ACCENT_DARK),
        heading => or(&report.brand.heading, HEADING),
        fonts => minijinja::Value::from(Serde(fonts(report))),
        logo => logo(report),
        mark => mark::svg(),
    })
    .map_err(|error| failed(&error))
}

/// The brand's colour, or the program's where it names none.
fn or<'a>(own: &'a str, other: &'a str) -> &'a str {
    if own.is_empty() { other } else { own }
}

fn column(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or_default();
    before.rsplit('\n').next().map_or(0, |line| line.chars().count() + 1)
}

/// The logo as an address that holds it.
fn logo(report: &Document) -> Option<String> {
    let kind = match report.brand.logo_kind.as_str() {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => return None,
    };
    Some(format!("data:{kind};base64,{}", base64(&report.brand.logo)))
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let sign = |bits: u32| char::from(SIGNS[(bits & 63) as usize]);
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        out.push(sign(bits >> 18));
        out.push(sign(bits >> 12));
        out.push(if chunk.len() > 1 { sign(bits >> 6) } else { '=' });
        out.push(if chunk.len() > 2 { sign(bits) } else { '=' });
    }
    out
}
