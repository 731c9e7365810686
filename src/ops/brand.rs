//! Brands: how a consultancy's reports look. Read from a file and written to one, checked before
//! anything is made of them.

use std::path::Path;

use crate::model::message::message;
use crate::report::document::Brand;
use crate::report::pdf::font_family;
use crate::storage::brand;
use crate::t;
use crate::text::Text;

pub use crate::storage::brand::{
    Beside, BrandError, BrandFile, ColourFault, Ground, check_colour, logo_kind, parts,
};

/// Reads a brand file with the logo, fonts and templates that lie beside it.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read_brand_file(path: &Path) -> Result<BrandFile, BrandError> {
    let file = brand::read(path)?;
    for font in &file.fonts {
        if font_family(&font.bytes).is_none() {
            let what = message!("fault-brand-font", name = font.name.as_str());
            return Err(BrandError::of_file(path, what));
        }
    }
    Ok(file)
}

/// The same, ready for a report.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read_brand(path: &Path) -> Result<Brand, BrandError> {
    read_brand_file(path).map(|file| brand_of(&file))
}

/// Writes a brand file, and beside it what it names. What is there under another content stays.
///
/// # Errors
/// Why nothing was written.
pub fn write_brand(path: &Path, file: &BrandFile) -> Result<(), BrandError> {
    brand::write(path, file)
}

/// A brand file as reports use it.
pub fn brand_of(file: &BrandFile) -> Brand {
    let template = |beside: &Option<Beside>| {
        let beside = beside.as_ref()?;
        Some((beside.name.clone(), String::from_utf8_lossy(&beside.bytes).into_owned()))
    };
    let logo = file.logo.as_ref().map(|logo| logo.bytes.clone()).unwrap_or_default();
    let logo_kind = match logo_kind(&logo) {
        Some(brand::LogoKind::Svg) if !logo.is_empty() => "svg",
        Some(brand::LogoKind::Png) => "png",
        _ => "",
    };
    Brand {
        name: file.name.clone(),
        accent: file.accent.clone(),
        accent_dark: file.accent_dark.clone(),
        heading: file.heading.clone(),
        font_family: file.fonts.first().and_then(|f| font_family(&f.bytes)).unwrap_or_default(),
        fonts: file.fonts.iter().map(|font| font.bytes.clone()).collect(),
        footer: file.footer.clone(),
        confidentiality: file.confidentiality.clone(),
        cover_text: file.cover_text.clone(),
        logo_kind: logo_kind.to_owned(),
        logo_description: file.logo_description.clone(),
        logo,
        typst: template(&file.typst),
        html: template(&file.html),
    }
}

/// Whether the bytes are a font that reports can be set in.
pub fn is_font(bytes: &[u8]) -> bool {
    font_family(bytes).is_some()
}

/// What is wrong with a colour, in words.
pub fn colour_fault(colour: &str, fault: ColourFault, ground: Ground, text: &Text) -> String {
    match (fault, ground) {
        (ColourFault::NoColour, _) => t!(text, "brand-no-colour", colour = colour),
        (ColourFault::TooFaint(found), Ground::White) => {
            t!(text, "brand-too-pale", colour = colour, found = format!("{found:.1}"))
        }
        (ColourFault::TooFaint(found), Ground::Dark) => {
            t!(text, "brand-too-dark", colour = colour, found = format!("{found:.1}"))
        }
    }
}
