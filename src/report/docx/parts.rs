//! The parts of the package that are not the text: types, relations, properties, styles, the footer.

use std::fmt::Write as _;

use super::{HEAD, W, escaped, run};
use crate::report::document::Document;

pub(super) const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/><Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";

pub(super) const PACKAGE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

pub(super) const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rIdStyles\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/><Relationship Id=\"rIdFooter\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>";

/// Title, author, language and date.
pub(super) fn core(report: &Document) -> String {
    let date = format!("{}T00:00:00Z", report.as_of);
    format!(
        "{HEAD}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>\
         {}</dc:creator><dc:language>{}</dc:language><dcterms:created \
         xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:created></cp:coreProperties>",
        escaped(&report.words.told(&report.title, &report.organisation)),
        escaped(if report.brand.name.is_empty() { "Waymark" } else { &report.brand.name }),
        escaped(&report.language),
    )
}

/// The foot of every page.
pub(super) fn footer(report: &Document) -> String {
    let left = if report.brand.footer.is_empty() { &report.title } else { &report.brand.footer };
    let words = format!("{left}    {}    {} ", report.brand.confidentiality, report.words.page);
    format!(
        "{HEAD}<w:ftr xmlns:w=\"{W}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:fldSimple \
         w:instr=\" PAGE \">{}</w:fldSimple></w:p></w:ftr>",
        run(&words, false),
        run("1", false),
    )
}

/// The styles, in the brand's colour.
pub(super) fn styles(report: &Document) -> String {
    let accent = report.brand.accent.trim_start_matches('#');
    let accent = if accent.is_empty() { "1F7D74" } else { accent };
    let family =
        if report.brand.font_family.is_empty() { "Inter" } else { &report.brand.font_family };
    let family = escaped(family);
    let heading = report.brand.heading.trim_start_matches('#');
    let heading = escaped(if heading.is_empty() { "1C1D22" } else { heading });
    let large = |size: u8| format!("<w:b/><w:color w:val=\"{heading}\"/><w:sz w:val=\"{size}\"/>");
    let mut out = format!(
        "{HEAD}<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts \
         w:ascii=\"{family}\" w:hAnsi=\"{family}\" w:cs=\"Arial\"/><w:sz w:val=\"20\"/><w:lang \
         w:val=\"{}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" \
         w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name \
         w:val=\"Normal\"/></w:style>",
        escaped(&report.language)
    );
    let accented = format!("<w:b/><w:color w:val=\"{}\"/>", escaped(accent));
    for (id, name, paragraph, character) in [
        ("Title", "Title", "<w:spacing w:before=\"2400\" w:after=\"120\"/>", large(56).as_str()),
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
            large(40).as_str(),
        ),
        (
            "Heading2",
            "heading 2",
            "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"1\"/>",
            format!("{accented}<w:sz w:val=\"26\"/>").as_str(),
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
            "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>",
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
    write!(
        out,
        "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>\
         <w:color w:val=\"{}\"/></w:rPr></w:style>",
        escaped(accent)
    )
    .ok();
    out.push_str(
        "<w:style w:type=\"table\" w:styleId=\"Figures\"><w:name w:val=\"Figures\"/><w:tblPr>\
         <w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:color=\"1C1D22\"/><w:bottom \
         w:val=\"single\" w:sz=\"4\" w:color=\"DEDCD5\"/><w:insideH w:val=\"single\" w:sz=\"4\" \
         w:color=\"DEDCD5\"/></w:tblBorders></w:tblPr></w:style></w:styles>",
    );
    out
}
