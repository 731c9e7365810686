//! Brand files: how a consultancy's reports look. The logo and templates that a brand names lie
//! beside it.

use std::fs;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};

use super::file::{MOST_BYTES, read_text};
use super::problem::{Place, Problem};
use super::raw::quoted;
use super::system::unreadable;
use super::theme::contrast;
use super::{Expect, WriteError, atomic, syntax};
use crate::model::message::{Message, Value, message};

/// How a report looks, as the file says it, with what lies beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BrandFile {
    /// Who hands it over.
    pub name: String,
    /// The colour of lines, links and lesser headings, as `#rrggbb`.
    pub accent: String,
    /// The accent on a dark ground.
    pub accent_dark: String,
    /// The colour of the large headings.
    pub heading: String,
    /// On every page.
    pub footer: String,
    /// How the report is to be treated.
    pub confidentiality: String,
    /// A paragraph on the cover.
    pub cover_text: String,
    /// What the logo shows, for whoever doesn't see it.
    pub logo_description: String,
    /// The logo.
    pub logo: Option<Beside>,
    /// Fonts, in the order in which they are to be used.
    pub fonts: Vec<Beside>,
    /// A template for PDF.
    pub typst: Option<Beside>,
    /// A template for HTML.
    pub html: Option<Beside>,
}

/// A file that lies beside a brand file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoKind {
    /// Lines.
    Svg,
    /// Pixels.
    Png,
}

/// What is wrong with a colour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ColourFault {
    /// It is none.
    NoColour,
    /// It can't be read on its ground: the contrast that it has, to 1.
    TooFaint(f64),
}

/// The ground that a colour stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// White paper.
    White,
    /// The dark ground of a page in a browser.
    Dark,
}

/// Why a brand can't be used, or was not written.
#[derive(Debug)]
pub enum BrandError {
    /// Something is wrong with the file or with what lies beside it; nothing of it is used.
    File(Problem),
    /// It could not be written.
    Write(WriteError),
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct File {
    kind: String,
    format: u32,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    accent: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    accent_dark: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    heading: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    footer: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    confidentiality: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    cover_text: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    logo: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    logo_description: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    fonts: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    typst_template: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    html_template: String,
}

const KIND: &str = "waymark.brand";
const FORMAT: u32 = 1;

/// Text in the accent stands on white paper and has to be readable there.
const LEAST_CONTRAST: f64 = 4.5;

/// Nothing beside a brand is larger.
const LARGEST: u64 = 16 * 1024 * 1024;

/// A logo is shown a few centimetres wide; more is a mistake.
const LARGEST_LOGO: usize = 4 * 1024 * 1024;

impl BrandError {
    /// Something is wrong with the brand file at a path.
    pub(crate) fn of_file(path: &Path, what: Message) -> Self {
        Self::File(Problem::error(Place::file(path.display().to_string()), what))
    }
}

impl From<Problem> for BrandError {
    fn from(problem: Problem) -> Self {
        Self::File(problem)
    }
}

impl From<WriteError> for BrandError {
    fn from(failed: WriteError) -> Self {
        Self::Write(failed)
    }
}

/// Reads a brand file with what lies beside it.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(path: &Path) -> Result<BrandFile, BrandError> {
    let wrong = |what| BrandError::of_file(path, what);
    let text = read_text(path, MOST_BYTES)?;
    let text = text.trim_start_matches('\u{feff}');
    let file: File = ron::from_str(text)
        .map_err(|failed| syntax::problem(&path.display().to_string(), text, &failed))?;
    if file.kind != KIND || file.format != FORMAT {
        return Err(wrong(message!("fault-no-brand", format = FORMAT, kind = KIND)));
    }
    for (field, colour, ground) in [
        ("accent", &file.accent, Ground::White),
        ("heading", &file.heading, Ground::White),
        ("accent_dark", &file.accent_dark, Ground::Dark),
    ] {
        check_colour(colour, ground).map_err(|fault| wrong(said(field, colour, fault, ground)))?;
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let beside = |name: &str| -> Result<Option<Beside>, BrandError> {
        if name.is_empty() {
            return Ok(None);
        }
        if !is_beside(name) {
            return Err(wrong(message!("fault-brand-beside", name = quoted(name))));
        }
        let path = folder.join(name);
        let unread = |failed| {
            let reason = unreadable(&failed);
            wrong(message!("fault-brand-unreadable", name = quoted(name), reason = reason))
        };
        let about = fs::metadata(&path).map_err(unread)?;
        if !about.is_file() || about.len() > LARGEST {
            let most = LARGEST / 1024 / 1024;
            let name = quoted(name);
            return Err(wrong(message!("fault-brand-too-large", name = name, most = most)));
        }
        let bytes = fs::read(&path).map_err(unread)?;
        Ok(Some(Beside { name: name.to_owned(), bytes }))
    };
    let template = |name: &str| -> Result<Option<Beside>, BrandError> {
        let found = beside(name)?;
        if found.as_ref().is_some_and(|found| std::str::from_utf8(&found.bytes).is_err()) {
            return Err(wrong(message!("fault-brand-no-text", name = quoted(name))));
        }
        Ok(found)
    };
    let logo = beside(&file.logo)?;
    if logo.as_ref().is_some_and(|logo| logo_kind(&logo.bytes).is_none()) {
        return Err(wrong(message!("fault-brand-logo", name = quoted(&file.logo))));
    }
    let mut fonts = Vec::new();
    for name in &file.fonts {
        fonts.extend(beside(name)?);
    }
    Ok(BrandFile {
        typst: template(&file.typst_template)?,
        html: template(&file.html_template)?,
        name: file.name,
        accent: file.accent,
        accent_dark: file.accent_dark,
        heading: file.heading,
        footer: file.footer,
        confidentiality: file.confidentiality,
        cover_text: file.cover_text,
        logo_description: file.logo_description,
        logo,
        fonts,
    })
}

/// Whether a name is that of a file in the same folder, and leads nowhere else.
fn is_beside(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None))
        && !name.contains(['/', '\\', ':'])
}

/// Whether what is at a path may be replaced by a brand file: nothing, or a brand file.
pub fn may_be_replaced(path: &Path) -> bool {
    match fs::read_to_string(path) {
        Ok(text) => text.contains(KIND),
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}

/// Writes a brand file, and beside it what it names. A file that is there under such a name with
/// other contents stays, and nothing is written; nor is anything but a brand file replaced by one.
///
/// # Errors
/// Why nothing was written, or what was not.
pub fn write(path: &Path, brand: &BrandFile) -> Result<(), BrandError> {
    let wrong = |what| BrandError::of_file(path, what);
    if !may_be_replaced(path) {
        return Err(wrong(message!("fault-brand-other-file")));
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let files = || {
        let others = [&brand.logo, &brand.typst, &brand.html].into_iter().flatten();
        others.chain(&brand.fonts)
    };
    let own = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut names = std::collections::BTreeSet::from([own.as_str()]);
    for file in files() {
        if !is_beside(&file.name) || !names.insert(&file.name) {
            return Err(wrong(message!("fault-brand-two-files", name = quoted(&file.name))));
        }
    }
    let mut missing = Vec::new();
    for file in files() {
        match fs::read(folder.join(&file.name)) {
            Ok(bytes) if bytes == file.bytes => {}
            Ok(_) => {
                return Err(wrong(message!("fault-brand-name-taken", name = quoted(&file.name))));
            }
            Err(_) => missing.push(file),
        }
    }
    let name = |file: &Option<Beside>| file.as_ref().map(|f| f.name.clone()).unwrap_or_default();
    let file = File {
        kind: KIND.to_owned(),
        format: FORMAT,
        name: brand.name.clone(),
        accent: brand.accent.clone(),
        accent_dark: brand.accent_dark.clone(),
        heading: brand.heading.clone(),
        footer: brand.footer.clone(),
        confidentiality: brand.confidentiality.clone(),
        cover_text: brand.cover_text.clone(),
        logo: name(&brand.logo),
        logo_description: brand.logo_description.clone(),
        fonts: brand.fonts.iter().map(|font| font.name.clone()).collect(),
        typst_template: name(&brand.typst),
        html_template: name(&brand.html),
    };
    let pretty = ron::ser::PrettyConfig::new();
    let text = ron::ser::to_string_pretty(&file, pretty)
        .map_err(|failed| syntax::unwritable(&path.display().to_string(), &failed))?;
    for file in missing {
        atomic::write(&folder.join(&file.name), &file.bytes, &Expect::New)?;
    }
    atomic::write(path, format!("{text}\n").as_bytes(), &Expect::Anything)?;
    Ok(())
}

fn said(field: &str, colour: &str, fault: ColourFault, ground: Ground) -> Message {
    match (fault, ground) {
        (ColourFault::NoColour, _) => {
            message!("fault-brand-no-colour", field = field, colour = format!("{colour:?}"))
        }
        (ColourFault::TooFaint(found), Ground::White) => message!(
            "fault-brand-too-pale",
            field = field,
            colour = colour,
            found = Value::tenths(found),
            least = Value::tenths(LEAST_CONTRAST)
        ),
        (ColourFault::TooFaint(found), Ground::Dark) => message!(
            "fault-brand-too-dark",
            field = field,
            colour = colour,
            found = Value::tenths(found),
            least = Value::tenths(LEAST_CONTRAST)
        ),
    }
}

/// Whether a colour is one, and can be read on its ground. None at all is fine.
///
/// # Errors
/// What is wrong with it.
pub fn check_colour(colour: &str, ground: Ground) -> Result<(), ColourFault> {
    if colour.is_empty() {
        return Ok(());
    }
    let [r, g, b] = parts(colour).ok_or(ColourFault::NoColour)?;
    let ground = match ground {
        Ground::White => [255, 255, 255, 255],
        Ground::Dark => [0x17, 0x18, 0x1c, 255],
    };
    let found = contrast([r, g, b, 255], ground);
    if found < LEAST_CONTRAST { Err(ColourFault::TooFaint(found)) } else { Ok(()) }
}

/// Red, green and blue of `#rrggbb`.
pub fn parts(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#')?;
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let part = |index: usize| u8::from_str_radix(digits.get(index..index + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// What sort of picture the bytes are, if they are a sound one. Pixels are decoded to the end.
pub fn logo_kind(bytes: &[u8]) -> Option<LogoKind> {
    if bytes.len() > LARGEST_LOGO {
        return None;
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return resvg::tiny_skia::Pixmap::decode_png(bytes).is_ok().then_some(LogoKind::Png);
    }
    let options = resvg::usvg::Options::default();
    resvg::usvg::Tree::from_data(bytes, &options).is_ok().then_some(LogoKind::Svg)
}
