//! The report as Markdown: text for wikis and trackers. Signs that Markdown would obey are escaped.

use std::fmt::Write as _;

use super::document::{Block, Document, Span, Table};

/// The report as Markdown.
pub fn markdown(report: &Document) -> String {
    let mut out = String::new();
    let title = report.words.told(&report.title, &report.organisation);
    // Writing to a string can't fail.
    writeln!(out, "# {}\n", escaped(&title)).ok();
    if !report.brand.confidentiality.is_empty() {
        writeln!(out, "**{}**\n", escaped(&report.brand.confidentiality)).ok();
    }
    for fact in &report.facts {
        writeln!(out, "- {}", escaped(&report.words.told(&fact.name, &fact.value))).ok();
    }
    let mut numbers = Numbers::default();
    for section in &report.sections {
        writeln!(out, "\n<a id=\"{}\"></a>\n\n## {}", section.anchor, escaped(&section.title)).ok();
        for block in &section.blocks {
            out.push('\n');
            block_to(&mut out, block, report, &mut numbers);
        }
    }
    if !report.brand.footer.is_empty() {
        writeln!(out, "\n{}", escaped(&report.brand.footer)).ok();
    }
    out
}

/// How many tables and charts there were so far.
#[derive(Default)]
struct Numbers {
    tables: usize,
    figures: usize,
}

fn block_to(out: &mut String, block: &Block, report: &Document, numbers: &mut Numbers) {
    match block {
        Block::Heading { level, text, anchor, .. } => {
            if !anchor.is_empty() {
                writeln!(out, "<a id=\"{anchor}\"></a>\n").ok();
            }
            let signs = "#".repeat(usize::from(*level) + 1);
            writeln!(out, "{signs} {}", escaped(text)).ok();
        }
        Block::Paragraph { spans, .. } => {
            writeln!(out, "{}", inline(spans)).ok();
        }
        Block::List { ordered, entries } => {
            for (index, entry) in entries.iter().enumerate() {
                let mark = if *ordered { format!("{}.", index + 1) } else { "-".to_owned() };
                writeln!(out, "{mark} {}", inline(entry)).ok();
            }
        }
        Block::Table(table) => {
            numbers.tables += 1;
            let name = format!("{} {}", report.words.table, numbers.tables);
            writeln!(out, "<a id=\"{}\"></a>\n", table.anchor).ok();
            writeln!(out, "{}\n", escaped(&report.words.told(&name, &table.caption))).ok();
            table_to(out, table);
        }
        Block::Figure(picture) => {
            numbers.figures += 1;
            let name = format!("{} {}", report.words.figure, numbers.figures);
            let name = report.words.told(&name, &picture.caption);
            writeln!(out, "<a id=\"{}\"></a>\n", picture.anchor).ok();
            writeln!(out, "**{}.** {}", escaped(&name), escaped(&picture.description)).ok();
            if !picture.rests_on.is_empty() {
                let words = escaped(&report.words.rests_on);
                writeln!(out, "\n{words} {}", inline(&picture.rests_on)).ok();
            }
        }
        Block::Callout { title, spans } => {
            writeln!(out, "> **{}.** {}", escaped(title), inline(spans)).ok();
        }
        Block::Facts { facts } => {
            for fact in facts {
                let name = escaped(&report.words.told(&fact.name, ""));
                writeln!(out, "- {name}**{}**", escaped(&fact.value)).ok();
            }
        }
    }
}

fn table_to(out: &mut String, table: &Table) {
    let titles: Vec<String> = table.columns.iter().map(|column| escaped(&column.title)).collect();
    writeln!(out, "| {} |", titles.join(" | ")).ok();
    let rules: Vec<&str> =
        table.columns.iter().map(|column| if column.number { "---:" } else { "---" }).collect();
    writeln!(out, "| {} |", rules.join(" | ")).ok();
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(|cell| inline(cell)).collect();
        writeln!(out, "| {} |", cells.join(" | ")).ok();
    }
}

fn inline(spans: &[Span]) -> String {
    let mut out = String::new();
    for span in spans {
        let text = escaped(&span.text);
        let inner = text.trim();
        let text = if span.strong && !inner.is_empty() {
            text.replacen(inner, &format!("**{inner}**"), 1)
        } else {
            text
        };
        if span.link.is_empty() {
            out.push_str(&text);
        } else {
            write!(out, "[{text}](<{}>)", span.link.replace(['<', '>', '\n', ' '], "")).ok();
        }
    }
    out
}

/// The text on one line, with a backslash before every sign that may mean something.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push(' '),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!'
            | '$' | '&' => {
                out.push('\\');
                out.push(c);
            }
            '+' | '-' | '=' if out.is_empty() => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    // A number at the beginning would begin a list.
    let digits = out.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && out[digits..].starts_with(['.', ')']) {
        out.insert(digits, '\\');
    }
    out
}
