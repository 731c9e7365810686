//! The way back: at every item of the appendix, where in the report it is named.

use std::collections::BTreeMap;

use super::{Block, Document, SectionKind, Span};
use crate::t;
use crate::text::Text;

impl Document {
    /// Gives every table a name, and says under the headings of the appendix from where a link leads
    /// there. Tables and charts are called by their numbers, which every format counts alike.
    pub(super) fn link_back(&mut self, text: &Text) {
        // A template of an author's own that was copied before tables had names doesn't name them, and
        // a link to nothing stops it. Such a one doesn't know what charts rest on either.
        let knows_tables =
            self.brand.typst.as_ref().is_none_or(|(_, template)| template.contains("rests_on"));
        let (mut tables, mut figures) = (0, 0);
        let mut named: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for section in &mut self.sections {
            let is_appendix = section.anchor == SectionKind::Answers.code();
            let mut place = (section.anchor.clone(), section.title.clone());
            for block in &mut section.blocks {
                let own = match block {
                    Block::Heading { anchor, text, .. } => {
                        if !anchor.is_empty() {
                            place = (anchor.clone(), text.clone());
                        }
                        None
                    }
                    Block::Table(table) => {
                        tables += 1;
                        table.anchor = format!("table-{tables}");
                        let word = &self.words.table;
                        let name = format!("{word} {tables}");
                        knows_tables.then(|| (table.anchor.clone(), name))
                    }
                    Block::Figure(picture) => {
                        figures += 1;
                        let word = &self.words.figure;
                        Some((picture.anchor.clone(), format!("{word} {figures}")))
                    }
                    _ => None,
                };
                if is_appendix {
                    continue;
                }
                let from = own.as_ref().unwrap_or(&place);
                for span in block.spans() {
                    if let Some(target) = span.link.strip_prefix('#') {
                        let places = named.entry(target.to_owned()).or_default();
                        if !places.contains(from) {
                            places.push(from.clone());
                        }
                    }
                }
            }
        }
        let appendix = SectionKind::Answers.code();
        let appendix = self.sections.iter_mut().find(|section| section.anchor == appendix);
        let Some(appendix) = appendix else { return };
        let mut blocks = Vec::with_capacity(appendix.blocks.len() * 2);
        let mut back = None;
        for block in appendix.blocks.drain(..) {
            if let Block::Heading { anchor, .. } = &block {
                blocks.extend(back.take());
                back = named.get(anchor).map(|places| back_to(places, text));
            }
            blocks.push(block);
        }
        blocks.extend(back);
        appendix.blocks = blocks;
    }
}

fn back_to(places: &[(String, String)], text: &Text) -> Block {
    let mut spans = vec![Span::plain(format!("{} ", t!(text, "report-named-in")))];
    for (index, (anchor, name)) in places.iter().enumerate() {
        if index > 0 {
            spans.push(Span::plain(", "));
        }
        spans.push(Span::link(name.clone(), format!("#{anchor}")));
    }
    Block::Paragraph { spans, lead: false }
}
