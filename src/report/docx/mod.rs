//! The report as an editable document: real headings, tables whose header rows repeat, captions, page
//! numbers, alternative texts. The XML is written here, because no library at hand writes alternative
//! texts and repeated header rows.

mod parts;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::document::{Block, Document, Span, Table, clean};
use super::mark;
use parts::{CONTENT_TYPES, PACKAGE, RELATIONS, core, footer, styles};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// English Metric Units in a point.
const EMU: f32 = 12_700.0;

/// How wide charts are, in points: a little narrower than the text, so that a table fits under one.
const MEASURE: f32 = 365.0;

/// A document in the making.
#[derive(Default)]
struct Writer {
    body: String,
    links: Vec<String>,
    pictures: Vec<Vec<u8>>,
    bookmarks: usize,
    figures: usize,
    tables: usize,
}

/// The report as a DOCX. The same report gives the same bytes.
///
/// # Errors
/// What the writer of archives says.
pub fn docx(report: &Document) -> Result<Vec<u8>, String> {
    let mut writer = Writer::default();
    writer.cover(report);
    for section in &report.sections {
        writer.heading(1, &section.title, &section.anchor, section.new_page);
        for block in &section.blocks {
            writer.block(report, block);
        }
    }
    writer.made_with(report);
    writer.packed(report).map_err(|error| error.to_string())
}

impl Writer {
    fn cover(&mut self, report: &Document) {
        self.paragraph("Title", &[Span::plain(report.title.clone())]);
        self.paragraph("Subtitle", &[Span::plain(report.subtitle.clone())]);
        self.paragraph("Lead", &[Span::strong(report.organisation.clone())]);
        if !report.brand.cover_text.is_empty() {
            self.paragraph("Normal", &[Span::plain(report.brand.cover_text.clone())]);
        }
        for fact in &report.facts {
            let spans = [Span::strong(format!("{}  ", fact.name)), Span::plain(fact.value.clone())];
            self.paragraph("Normal", &spans);
        }
        if !report.brand.confidentiality.is_empty() {
            self.paragraph("Normal", &[Span::strong(report.brand.confidentiality.clone())]);
        }
        // Filled by whoever opens the document; until then it lists the sections.
        self.paragraph("TocHeading", &[Span::plain(report.words.contents.clone())]);
        self.body.push_str(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText \
             xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar \
             w:fldCharType=\"separate\"/></w:r></w:p>",
        );
        for section in &report.sections {
            let link = format!("#{}", section.anchor);
            self.paragraph("Normal", &[Span::link(section.title.clone(), link)]);
        }
        self.body.push_str("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }

    fn block(&mut self, report: &Document, block: &Block) {
        match block {
            Block::Heading { level, text, anchor, new_page } => {
                self.heading(*level, text, anchor, *new_page);
            }
            Block::Paragraph { spans, lead } => {
                self.paragraph(if *lead { "Lead" } else { "Normal" }, spans);
            }
            Block::List { ordered, entries } => {
                for (index, entry) in entries.iter().enumerate() {
                    let mark =
                        if *ordered { format!("{}.\t", index + 1) } else { "•\t".to_owned() };
                    let mut runs = run(&mark, false);
                    for span in entry {
                        runs.push_str(&self.span(span));
                    }
                    self.raw_paragraph("ListParagraph", &runs);
                }
            }
            Block::Table(table) => self.table(report, table),
            Block::Figure(picture) => {
                let width = picture.width.min(MEASURE);
                let height = picture.height * width / picture.width.max(1.0);
                let (start, end) = self.bookmark(&picture.anchor);
                let size = (width, height);
                let inline = self.picture(picture.png(), size, &picture.description);
                let drawing = format!("{start}{inline}{end}");
                self.raw_paragraph("Picture", &drawing);
                self.figures += 1;
                let (word, number) = (&report.words.figure, self.figures);
                // What stands under a chart needn't stay with what follows.
                self.caption(report, word, number, &picture.caption, "<w:keepNext w:val=\"0\"/>");
                if !picture.rests_on.is_empty() {
                    let mut spans = vec![Span::plain(format!("{} ", report.words.rests_on))];
                    spans.extend(picture.rests_on.iter().cloned());
                    self.paragraph("RestsOn", &spans);
                }
            }
            Block::Callout { title, spans } => {
                let mut all = vec![Span::strong(format!("{title}. "))];
                all.extend(spans.iter().cloned());
                self.paragraph("Callout", &all);
            }
            Block::Facts { facts } => {
                for fact in facts {
                    let name = report.words.told(&fact.name, "");
                    let spans = [Span::plain(name), Span::strong(fact.value.clone())];
                    self.paragraph("Fact", &spans);
                }
            }
        }
    }

    /// A picture in a line of text, so many points wide and high.
    fn picture(&mut self, png: Vec<u8>, (width, height): (f32, f32), description: &str) -> String {
        self.pictures.push(png);
        let id = self.pictures.len();
        let (cx, cy) = ((width * EMU) as u64, (height * EMU) as u64);
        let description = escaped(description);
        format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{cx}\" cy=\"{cy}\"/><wp:docPr id=\"{id}\" name=\"Figure {id}\" \
             descr=\"{description}\"/><a:graphic><a:graphicData \
             uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"figure-{id}.png\" \
             descr=\"{description}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip \
             r:embed=\"rIdPicture{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/>\
             </a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
             </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    }

    /// The last line: the mark and with what the report was made.
    fn made_with(&mut self, report: &Document) {
        /// As high as the line, and sharp when it is printed.
        const POINTS: f32 = 10.0;
        const PIXELS: u32 = 128;
        let mark = mark::png(PIXELS).map(|png| self.picture(png, (POINTS, POINTS), "Waymark"));
        let words = run(&format!(" {}", report.words.made_with), false);
        self.raw_paragraph("RestsOn", &format!("{}{words}", mark.unwrap_or_default()));
    }

    fn heading(&mut self, level: u8, text: &str, anchor: &str, new_page: bool) {
        let (start, end) = self.bookmark(anchor);
        let page = if new_page { "<w:pageBreakBefore/>" } else { "" };
        // Writing to a string can't fail.
        write!(
            self.body,
            "<w:p><w:pPr><w:pStyle w:val=\"Heading{level}\"/>{page}</w:pPr>{start}{}{end}</w:p>",
            run(text, false)
        )
        .ok();
    }

    fn bookmark(&mut self, anchor: &str) -> (String, String) {
        if anchor.is_empty() {
            return (String::new(), String::new());
        }
        self.bookmarks += 1;
        let id = self.bookmarks;
        (
            format!("<w:bookmarkStart w:id=\"{id}\" w:name=\"{}\"/>", bookmark_name(anchor)),
            format!("<w:bookmarkEnd w:id=\"{id}\"/>"),
        )
    }

    fn caption(&mut self, report: &Document, word: &str, number: usize, text: &str, look: &str) {
        let runs = format!(
            "{}<w:fldSimple w:instr=\" SEQ {} \\* ARABIC \">{}</w:fldSimple>{}",
            run(&format!("{word} "), false),
            escaped(&word.replace(' ', "_")),
            run(&number.to_string(), false),
            run(&report.words.told("", text), false),
        );
        // Writing to a string can't fail.
        write!(self.body, "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/>{look}</w:pPr>{runs}</w:p>")
            .ok();
    }

    fn table(&mut self, report: &Document, table: &Table) {
        self.tables += 1;
        let (word, number) = (&report.words.table, self.tables);
        let (start, end) = self.bookmark(&table.anchor);
        self.body.push_str(&start);
        self.caption(report, word, number, &table.caption, "");
        self.body.push_str(&end);
        let title = escaped(&table.caption);
        self.body.push_str(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Figures\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>",
        );
        if is_wide(table) {
            self.body.push_str(
                "<w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" \
                 w:type=\"dxa\"/></w:tblCellMar>",
            );
        }
        write!(self.body, "<w:tblLook w:firstRow=\"1\" w:firstColumn=\"1\"/><w:tblCaption w:val=\"{title}\"/></w:tblPr><w:tblGrid>").ok();
        for width in widths(table) {
            write!(self.body, "<w:gridCol w:w=\"{width}\"/>").ok();
        }
        self.body.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for column in &table.columns {
            let runs = run(&column.title, true);
            self.cell(&runs, column.number);
        }
        self.body.push_str("</w:tr>");
        for row in &table.rows {
            self.body.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (cell, column) in row.iter().zip(&table.columns) {
                let mut runs = String::new();
                for span in cell {
                    runs.push_str(&self.span(span));
                }
                self.cell(&runs, column.number);
            }
            self.body.push_str("</w:tr>");
        }
        self.body.push_str("</w:tbl>");
        self.raw_paragraph("Normal", "");
    }

    fn cell(&mut self, runs: &str, number: bool) {
        let side = if number { "<w:jc w:val=\"right\"/>" } else { "" };
        write!(
            self.body,
            "<w:tc><w:tcPr/><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>{side}</w:pPr>{runs}</w:p></w:tc>"
        )
        .ok();
    }

    fn paragraph(&mut self, style: &str, spans: &[Span]) {
        let mut runs = String::new();
        for span in spans {
            runs.push_str(&self.span(span));
        }
        self.raw_paragraph(style, &runs);
    }

    fn raw_paragraph(&mut self, style: &str, runs: &str) {
        write!(self.body, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{runs}</w:p>").ok();
    }

    fn span(&mut self, span: &Span) -> String {
        let link = if span.link.is_empty() { "" } else { "<w:rStyle w:val=\"Hyperlink\"/>" };
        let run = run_in(&span.text, link, span.strong);
        if let Some(name) = span.link.strip_prefix('#') {
            format!("<w:hyperlink w:anchor=\"{}\">{run}</w:hyperlink>", bookmark_name(name))
        } else if span.link.is_empty() {
            run
        } else {
            self.links.push(span.link.clone());
            format!("<w:hyperlink r:id=\"rIdLink{}\">{run}</w:hyperlink>", self.links.len())
        }
    }

    fn packed(self, report: &Document) -> Result<Vec<u8>, zip::result::ZipError> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut add = |name: &str, bytes: &[u8]| -> Result<(), zip::result::ZipError> {
            zip.start_file(name, options)?;
            zip.write_all(bytes)?;
            Ok(())
        };
        add("[Content_Types].xml", CONTENT_TYPES.as_bytes())?;
        add("_rels/.rels", PACKAGE.as_bytes())?;
        add("docProps/core.xml", core(report).as_bytes())?;
        add("word/styles.xml", styles(report).as_bytes())?;
        add("word/footer1.xml", footer(report).as_bytes())?;
        let mut relations = String::from(RELATIONS);
        for (index, link) in self.links.iter().enumerate() {
            write!(relations, "<Relationship Id=\"rIdLink{}\" Type=\"{R}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>", index + 1, escaped(link)).ok();
        }
        for (index, picture) in self.pictures.iter().enumerate() {
            let id = index + 1;
            write!(relations, "<Relationship Id=\"rIdPicture{id}\" Type=\"{R}/image\" Target=\"media/figure-{id}.png\"/>").ok();
            add(&format!("word/media/figure-{id}.png"), picture)?;
        }
        relations.push_str("</Relationships>");
        add("word/_rels/document.xml.rels", relations.as_bytes())?;
        let document = format!(
            "{HEAD}<w:document xmlns:w=\"{W}\" xmlns:r=\"{R}\" \
             xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
             xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
             xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>{}\
             <w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz w:w=\"11906\" \
             w:h=\"16838\"/><w:pgMar w:top=\"1361\" w:right=\"1247\" w:bottom=\"1361\" w:left=\"1247\" \
             w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
            self.body
        );
        add("word/document.xml", document.as_bytes())?;
        Ok(zip.finish()?.into_inner())
    }
}

/// Whether a table has so many columns that they stand closer.
fn is_wide(table: &Table) -> bool {
    table.columns.len() > 9
}

/// The widths of a table's columns in twentieths of a point: a column that takes what it needs gets
/// room for its longest word, and the others share what is left.
fn widths(table: &Table) -> Vec<u32> {
    /// Between the margins.
    const ALL: u32 = 9400;
    /// A sign of a cell's text, and the room beside a cell's text.
    const SIGN: u32 = 112;
    const PADDING: u32 = 240;
    /// The same in a table of many columns.
    const NARROW: u32 = 170;
    let padding = if is_wide(table) { NARROW } else { PADDING };
    let longest = |text: &str| {
        let words = text.split_whitespace().map(|word| word.chars().count());
        u32::try_from(words.max().unwrap_or(0)).unwrap_or(u32::MAX).min(16)
    };
    let needed = |index: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(index)).flatten();
        let cells = cells.map(|span| longest(&span.text)).max().unwrap_or(0);
        let title = table.columns.get(index).map_or(0, |column| longest(&column.title));
        cells.max(title) * SIGN + padding
    };
    let fixed: Vec<u32> = table
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| if column.share == 0 { needed(index) } else { 0 })
        .collect();
    let shares: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum();
    let left = ALL.saturating_sub(fixed.iter().sum()).max(ALL / if is_wide(table) { 6 } else { 3 });
    let columns = table.columns.iter().zip(fixed);
    columns
        .map(|(column, fixed)| match column.share {
            0 => fixed,
            share => left * u32::from(share) / shares.max(1),
        })
        .collect()
}

/// Text in one style; line breaks in it are kept.
fn run(text: &str, strong: bool) -> String {
    run_in(text, "", strong)
}

/// The same in a style of characters.
fn run_in(text: &str, style: &str, strong: bool) -> String {
    let strong = if strong { "<w:b/>" } else { "" };
    let mut out = format!("<w:r><w:rPr>{style}{strong}</w:rPr>");
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<w:br/>");
        }
        for (index, part) in line.split('\t').enumerate() {
            if index > 0 {
                out.push_str("<w:tab/>");
            }
            write!(out, "<w:t xml:space=\"preserve\">{}</w:t>", escaped(part)).ok();
        }
    }
    out.push_str("</w:r>");
    out
}

/// Names of bookmarks are short and take no hyphens.
fn bookmark_name(anchor: &str) -> String {
    anchor.replace('-', "_").chars().take(40).collect()
}

fn escaped(text: &str) -> String {
    clean(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
