//! The report as a PDF, set with Typst. The template comes with the program or from an author; what
//! the report says lies beside it as data and is never read as code. Nothing is looked up outside.

mod world;

use sha2::{Digest as _, Sha256};
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Smart};
use typst::text::{Font, FontStyle};
use typst::{World as _, WorldExt as _};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::document::Document;
use super::{TemplateError, template};
use world::ReportWorld;

/// A finished PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Whether it keeps to PDF/UA-1. It doesn't where the text has signs that the font lacks.
    pub is_universal: bool,
}

/// A page as a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePicture {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Red, green, blue and opacity of each pixel, row by row.
    pub rgba: Vec<u8>,
}

/// The report as a PDF. The same report gives the same bytes.
///
/// # Errors
/// What is wrong with the template, and where.
pub fn pdf(report: &Document) -> Result<Pdf, TemplateError> {
    let world = ReportWorld::new(report)?;
    let set = compile(&world)?;
    let universal = PdfStandards::new(&[PdfStandard::Ua_1]).ok();
    let write = |standards| {
        let options = PdfOptions {
            ident: Smart::Custom(world.ident()),
            creator: Smart::Custom(Some("Waymark".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&set, &options)
    };
    if let Some(Ok(bytes)) = universal.map(write) {
        return Ok(Pdf { bytes, is_universal: true });
    }
    match write(PdfStandards::default()) {
        Ok(bytes) => Ok(Pdf { bytes, is_universal: false }),
        Err(failed) => Err(said(&world, &failed)),
    }
}

/// The report's pages as pictures, at so many pixels a point.
///
/// # Errors
/// What is wrong with the template, and where.
pub fn pages(report: &Document, scale: f32) -> Result<Vec<PagePicture>, TemplateError> {
    let world = ReportWorld::new(report)?;
    let set = compile(&world)?;
    let options =
        RenderOptions { pixel_per_pt: f64::from(scale).into(), ..RenderOptions::default() };
    Ok(set
        .pages()
        .iter()
        .map(|page| {
            let drawn = typst_render::render(page, &options);
            PagePicture {
                width: drawn.width() as usize,
                height: drawn.height() as usize,
                // Pages are opaque, so that nothing is premultiplied.
                rgba: drawn.data().to_vec(),
            }
        })
        .collect())
}

fn compile(world: &ReportWorld) -> Result<PagedDocument, TemplateError> {
    let Warned { output, .. } = typst::compile::<PagedDocument>(world);
    output.map_err(|failed| said(world, &failed))
}

/// The first error, at its place in the template.
fn said(world: &ReportWorld, failed: &[SourceDiagnostic]) -> TemplateError {
    let Some(first) = failed.first() else {
        return TemplateError { file: world.name.clone(), ..TemplateError::default() };
    };
    let traced = first.trace.iter().map(|point| point.span.into());
    let mut spans = std::iter::once(first.span).chain(traced);
    let place = spans.find_map(|span| {
        let range = world.range(span)?;
        let source = world.source(world.main()).ok()?;
        source.lines().byte_to_line_column(range.start)
    });
    let (line, column) = place.unwrap_or_default();
    TemplateError {
        file: world.name.clone(),
        line: place.map_or(0, |_| line + 1),
        column: place.map_or(0, |_| column + 1),
        message: first.message.to_string(),
    }
}

/// A name for the report that the same report has again.
pub(super) fn ident(data: &str) -> String {
    let digest = Sha256::digest(data.as_bytes());
    let hex: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("waymark-{hex}")
}

/// The family of a font, if the bytes are one.
pub fn font_family(bytes: &[u8]) -> Option<String> {
    let font = Font::iter(Bytes::new(bytes.to_vec())).next()?;
    Some(font.info().family.clone())
}

/// The weight of a font, 100 to 900, and whether it is slanted.
pub fn font_variant(bytes: &[u8]) -> Option<(u16, bool)> {
    let font = Font::iter(Bytes::new(bytes.to_vec())).next()?;
    let variant = font.info().variant;
    Some((variant.weight.to_number(), variant.style != FontStyle::Normal))
}

/// The template that comes with the program.
pub fn built_in_template() -> &'static str {
    template::TYPST
}
