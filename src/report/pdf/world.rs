//! All that a template can see: itself, the report as data, the logo, and the bundled fonts. There is
//! no folder, no network and no clock behind it.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

use super::ident;
use crate::report::document::Document;
use crate::report::figure::{EMOJI, OTHERS, REGULAR, STRONG};
use crate::report::{TemplateError, mark, template};

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [REGULAR, STRONG, OTHERS, EMOJI]
        .into_iter()
        .flat_map(|font| Font::iter(Bytes::new(font)))
        .collect()
});

/// What a template can see.
pub(super) struct ReportWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    source: Source,
    data: String,
    files: Vec<(String, Bytes)>,
    /// The name of the template, for messages.
    pub(super) name: String,
}

impl ReportWorld {
    /// The world of a report.
    pub(super) fn new(report: &Document) -> Result<Self, TemplateError> {
        let (name, text) = report
            .brand
            .typst
            .clone()
            .unwrap_or_else(|| ("report.typ".to_owned(), template::TYPST.to_owned()));
        let failed = |message: String| TemplateError {
            file: name.clone(),
            message,
            ..TemplateError::default()
        };
        let data = serde_json::to_string(report).map_err(|error| failed(error.to_string()))?;
        let path = VirtualPath::new("/report.typ").map_err(|error| failed(format!("{error:?}")))?;
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        let mut files = vec![
            ("/report.json".to_owned(), Bytes::from_string(data.clone())),
            ("/mark.svg".to_owned(), Bytes::from_string(mark::coloured_svg())),
        ];
        if !report.brand.logo.is_empty() {
            let path = format!("/logo.{}", report.brand.logo_kind);
            files.push((path, Bytes::new(report.brand.logo.clone())));
        }
        let own = report.brand.fonts.iter().cloned();
        let own = own.flat_map(|bytes| Font::iter(Bytes::new(bytes)).collect::<Vec<_>>());
        let fonts: Vec<Font> = own.chain(FONTS.iter().cloned()).collect();
        Ok(Self {
            library: LazyHash::new(Library::builder().build()),
            book: LazyHash::new(FontBook::from_fonts(fonts.iter())),
            fonts,
            source: Source::new(id, text),
            data,
            files,
            name,
        })
    }

    /// A name for the report that the same report has again.
    pub(super) fn ident(&self) -> String {
        ident(&self.data)
    }
}

impl World for ReportWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_with_slash();
        let found = self.files.iter().find(|(name, _)| name == path);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_with_slash().into())
}
