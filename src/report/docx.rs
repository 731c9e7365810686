//! The report as an editable document: real headings, tables whose header rows repeat, captions, page
//! numbers, alternative texts. The XML is written here, because no library at hand writes alternative
//! texts and repeated header rows.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::document::{Block, Document, Span, Table, clean};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// English Metric Units in a point.
const EMU: f32 = 12_700.0;

/// The width between the margins, in points.
const MEASURE: f32 = 470.0;

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
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText \
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
                let id = self.pictures.len() + 1;
                self.pictures.push(picture.png.clone());
                let width = picture.width.min(MEASURE);
                let height = picture.height * width / picture.width.max(1.0);
                let (cx, cy) = ((width * EMU) as u64, (height * EMU) as u64);
                let (start, end) = self.bookmark(&picture.anchor);
                let description = escaped(&picture.description);
                let drawing = format!(
                    "{start}<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
                     <wp:extent cx=\"{cx}\" cy=\"{cy}\"/><wp:docPr id=\"{id}\" name=\"Figure {id}\" \
                     descr=\"{description}\"/><a:graphic><a:graphicData \
                     uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
                     <pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"figure-{id}.png\" \
                     descr=\"{description}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip \
                     r:embed=\"rIdPicture{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                     <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/>\
                     </a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
                     </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>{end}"
                );
                self.raw_paragraph("Picture", &drawing);
                self.figures += 1;
                let (word, number) = (&report.words.figure, self.figures);
                self.caption(word, number, &picture.caption);
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
                    let spans =
                        [Span::plain(format!("{}: ", fact.name)), Span::strong(fact.value.clone())];
                    self.paragraph("Fact", &spans);
                }
            }
        }
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

    fn caption(&mut self, word: &str, number: usize, text: &str) {
        let runs = format!(
            "{}<w:fldSimple w:instr=\" SEQ {} \\* ARABIC \">{}</w:fldSimple>{}",
            run(&format!("{word} "), false),
            escaped(&word.replace(' ', "_")),
            run(&number.to_string(), false),
            run(&format!(": {text}"), false),
        );
        self.raw_paragraph("Caption", &runs);
    }

    fn table(&mut self, report: &Document, table: &Table) {
        self.tables += 1;
        let (word, number) = (&report.words.table, self.tables);
        let (start, end) = self.bookmark(&table.anchor);
        self.body.push_str(&start);
        self.caption(word, number, &table.caption);
        self.body.push_str(&end);
        let title = escaped(&table.caption);
        self.body.push_str(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Figures\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>",
        );
        write!(self.body, "<w:tblLook w:firstRow=\"1\" w:firstColumn=\"1\"/><w:tblCaption w:val=\"{title}\"/></w:tblPr><w:tblGrid>").ok();
        let shares: Vec<u32> = table
            .columns
            .iter()
            .map(|c| if c.share == 0 { 2 } else { u32::from(c.share) * 2 })
            .collect();
        let all: u32 = shares.iter().sum::<u32>().max(1);
        for share in &shares {
            write!(self.body, "<w:gridCol w:w=\"{}\"/>", 9400 * share / all).ok();
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
        let run = run(&span.text, span.strong);
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

const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/><Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";

const PACKAGE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rIdStyles\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/><Relationship Id=\"rIdFooter\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>";

fn core(report: &Document) -> String {
    let date = format!("{}T00:00:00Z", report.as_of);
    format!(
        "{HEAD}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>\
         {}</dc:creator><dc:language>{}</dc:language><dcterms:created \
         xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:created></cp:coreProperties>",
        escaped(&format!("{}: {}", report.title, report.organisation)),
        escaped(if report.brand.name.is_empty() { "Waymark" } else { &report.brand.name }),
        escaped(&report.language),
    )
}

fn footer(report: &Document) -> String {
    let left = if report.brand.footer.is_empty() { &report.title } else { &report.brand.footer };
    let words = format!("{left}    {}    {} ", report.brand.confidentiality, report.words.page);
    format!(
        "{HEAD}<w:ftr xmlns:w=\"{W}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:fldSimple \
         w:instr=\" PAGE \">{}</w:fldSimple></w:p></w:ftr>",
        run(&words, false),
        run("1", false),
    )
}

fn styles(report: &Document) -> String {
    let accent = report.brand.accent.trim_start_matches('#');
    let accent = if accent.is_empty() { "1F7D74" } else { accent };
    let mut out = format!(
        "{HEAD}<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts \
         w:ascii=\"Inter\" w:hAnsi=\"Inter\" w:cs=\"Arial\"/><w:sz w:val=\"20\"/><w:lang \
         w:val=\"{}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" \
         w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name \
         w:val=\"Normal\"/></w:style>",
        escaped(&report.language)
    );
    let accented = format!("<w:b/><w:color w:val=\"{}\"/>", escaped(accent));
    for (id, name, paragraph, character) in [
        (
            "Title",
            "Title",
            "<w:spacing w:before=\"2400\" w:after=\"120\"/>",
            "<w:b/><w:sz w:val=\"56\"/>",
        ),
        (
            "Subtitle",
            "Subtitle",
            "<w:spacing w:after=\"600\"/>",
            "<w:color w:val=\"575A63\"/><w:sz w:val=\"26\"/>",
        ),
        (
            "TocHeading",
            "TOC Heading",
            "<w:spacing w:before=\"600\"/>",
            "<w:b/><w:sz w:val=\"26\"/>",
        ),
        (
            "Heading1",
            "heading 1",
            "<w:keepNext/><w:spacing w:after=\"240\"/><w:outlineLvl w:val=\"0\"/>",
            "<w:b/><w:sz w:val=\"40\"/>",
        ),
        (
            "Heading2",
            "heading 2",
            "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"1\"/>",
            &format!("{accented}<w:sz w:val=\"26\"/>"),
        ),
        (
            "Heading3",
            "heading 3",
            "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"2\"/>",
            "<w:b/><w:sz w:val=\"21\"/>",
        ),
        ("Lead", "Lead", "<w:spacing w:after=\"240\"/>", "<w:sz w:val=\"26\"/>"),
        ("Fact", "Fact", "<w:spacing w:after=\"40\"/>", ""),
        (
            "Callout",
            "Callout",
            "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"85827A\"/></w:pBdr><w:shd w:val=\"clear\" w:fill=\"F4F3EF\"/><w:ind w:left=\"240\"/>",
            "",
        ),
        ("ListParagraph", "List Paragraph", "<w:ind w:left=\"425\" w:hanging=\"425\"/>", ""),
        ("Picture", "Picture", "<w:keepNext/>", ""),
        (
            "Caption",
            "caption",
            "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/>",
            "<w:color w:val=\"575A63\"/><w:sz w:val=\"17\"/>",
        ),
        (
            "RestsOn",
            "Rests on",
            "<w:spacing w:after=\"240\"/>",
            "<w:color w:val=\"575A63\"/><w:sz w:val=\"16\"/>",
        ),
        (
            "Cell",
            "Cell",
            "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
            "<w:sz w:val=\"16\"/>",
        ),
        ("Footer", "footer", "", "<w:color w:val=\"575A63\"/><w:sz w:val=\"16\"/>"),
    ] {
        write!(
            out,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn \
             w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{character}</w:rPr>\
             </w:style>"
        )
        .ok();
    }
    out.push_str(
        "<w:style w:type=\"table\" w:styleId=\"Figures\"><w:name w:val=\"Figures\"/><w:tblPr>\
         <w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:color=\"1C1D22\"/><w:bottom \
         w:val=\"single\" w:sz=\"4\" w:color=\"DEDCD5\"/><w:insideH w:val=\"single\" w:sz=\"4\" \
         w:color=\"DEDCD5\"/></w:tblBorders></w:tblPr></w:style></w:styles>",
    );
    out
}

/// Text in one style; line breaks in it are kept.
fn run(text: &str, strong: bool) -> String {
    let style = if strong { "<w:rPr><w:b/></w:rPr>" } else { "" };
    let mut out = format!("<w:r>{style}");
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
