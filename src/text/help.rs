//! The help: short pages in a small Markdown of headings, paragraphs, bullets, bold words and links
//! to the glossary and to other pages. They lie under `assets/help/<language tag>/`, one file a
//! topic; a language that lacks a page shows the English one.
//!
//! Reads and takes apart; it must not draw.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use super::glossary::Term;
use super::{FALLBACK, Language, Text};
use crate::model::wording::{PSEUDO, pseudo};

static PAGES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/help");

/// What a page is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The first ten minutes, and where to find what.
    #[default]
    GettingStarted,
    /// Levels, evidence, and what to say when one can't answer.
    Answering,
    /// How scores, ranges and gates come about.
    Results,
    /// One file, many people.
    Team,
    /// Steps, actions, milestones.
    Plan,
    /// The crosswalk.
    Laws,
    /// Documents to hand over.
    Reports,
    /// Many assessments.
    Portfolio,
    /// Where things are, and why nothing is lost.
    Files,
    /// Working without a pointer, or without seeing.
    Keyboard,
    /// Nothing is sent anywhere.
    Privacy,
    /// What the questionnaire is, and what it isn't.
    Instrument,
}

impl Topic {
    /// All topics, in the order of the list.
    pub const ALL: [Self; 12] = [
        Self::GettingStarted,
        Self::Answering,
        Self::Results,
        Self::Team,
        Self::Plan,
        Self::Laws,
        Self::Reports,
        Self::Portfolio,
        Self::Files,
        Self::Keyboard,
        Self::Privacy,
        Self::Instrument,
    ];

    /// The name of its files, and its code in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::GettingStarted => "getting-started",
            Self::Answering => "answering",
            Self::Results => "results",
            Self::Team => "team",
            Self::Plan => "plan",
            Self::Laws => "laws",
            Self::Reports => "reports",
            Self::Portfolio => "portfolio",
            Self::Files => "files",
            Self::Keyboard => "keyboard",
            Self::Privacy => "privacy",
            Self::Instrument => "instrument",
        }
    }

    /// The topic with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.code() == code)
    }
}

/// A page, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it is about.
    pub topic: Topic,
    /// Its heading.
    pub title: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The heading of a section.
    Heading(String),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// One entry of a list.
    Bullet(Vec<Span>),
}

/// A run of words in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// As they are.
    Plain(String),
    /// Words that stand out.
    Bold(String),
    /// Words that lead somewhere.
    Link(String, Target),
}

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// To an entry of the glossary.
    Term(Term),
    /// To another page.
    Page(Topic),
}

impl Block {
    /// Its words without their marks, as they are searched and read out.
    pub fn words(&self) -> String {
        match self {
            Self::Heading(words) => words.clone(),
            Self::Paragraph(spans) | Self::Bullet(spans) => {
                spans.iter().map(|span| span.words()).collect()
            }
        }
    }
}

impl Span {
    /// The words.
    pub fn words(&self) -> &str {
        match self {
            Self::Plain(words) | Self::Bold(words) | Self::Link(words, _) => words,
        }
    }
}

impl Page {
    /// In the made-up language for trying things out.
    fn accent(&mut self) {
        self.title = pseudo(&self.title);
        for block in &mut self.blocks {
            match block {
                Block::Heading(words) => *words = pseudo(words),
                Block::Paragraph(spans) | Block::Bullet(spans) => {
                    for span in spans {
                        let (Span::Plain(words) | Span::Bold(words) | Span::Link(words, _)) = span;
                        *words = pseudo(words);
                    }
                }
            }
        }
    }
}

/// The pages of one language, in the order of the list.
type Pages = Vec<Page>;

/// Each language's pages are taken apart once.
static BY_LANGUAGE: LazyLock<Vec<(String, Pages)>> = LazyLock::new(|| {
    let pages = |tag: &str| {
        let mut pages: Pages = Topic::ALL.map(|topic| read(tag, topic)).into();
        if tag == PSEUDO {
            pages.iter_mut().for_each(Page::accent);
        }
        pages
    };
    let languages = super::languages().iter();
    languages.map(|Language { tag, .. }| (tag.clone(), pages(tag))).collect()
});

impl Text {
    /// All pages of the help, in this language where it has them.
    pub fn help(&self) -> &'static [Page] {
        let of = |tag: &str| BY_LANGUAGE.iter().find(|(other, _)| other == tag);
        of(self.tag()).or_else(|| of(FALLBACK)).map_or(&[], |(_, pages)| pages)
    }

    /// The page on a topic.
    pub fn help_page(&self, topic: Topic) -> Option<&'static Page> {
        self.help().iter().find(|page| page.topic == topic)
    }
}

fn read(tag: &str, topic: Topic) -> Page {
    let file = |tag: &str| PAGES.get_file(format!("{tag}/{}.md", topic.code()));
    let source = file(tag).or_else(|| file(FALLBACK)).and_then(|file| file.contents_utf8());
    page(topic, source.unwrap_or_default())
}

/// Takes a page apart. What it can't make sense of stays as it is written.
fn page(topic: Topic, source: &str) -> Page {
    let mut page = Page { topic, title: String::new(), blocks: Vec::new() };
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(title) = line.strip_prefix("# ") {
            page.title = title.to_owned();
        } else if let Some(heading) = line.strip_prefix("## ") {
            page.blocks.push(Block::Heading(heading.to_owned()));
        } else if let Some(entry) = line.strip_prefix("- ") {
            page.blocks.push(Block::Bullet(spans(entry)));
        } else {
            page.blocks.push(Block::Paragraph(spans(line)));
        }
    }
    page
}

fn spans(line: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut plain = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let marked = match first {
            '*' => bold(rest),
            '[' => link(rest),
            _ => None,
        };
        if let Some((span, after)) = marked {
            if !plain.is_empty() {
                spans.push(Span::Plain(std::mem::take(&mut plain)));
            }
            spans.push(span);
            rest = after;
        } else {
            plain.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    if !plain.is_empty() {
        spans.push(Span::Plain(plain));
    }
    spans
}

fn bold(source: &str) -> Option<(Span, &str)> {
    let (words, after) = source.strip_prefix("**")?.split_once("**")?;
    Some((Span::Bold(words.to_owned()), after))
}

fn link(source: &str) -> Option<(Span, &str)> {
    let (words, after) = source.strip_prefix('[')?.split_once("](")?;
    let (target, after) = after.split_once(')')?;
    let target = match target.split_once(':')? {
        ("term", code) => Target::Term(Term::from_code(code)?),
        ("page", code) => Target::Page(Topic::from_code(code)?),
        _ => return None,
    };
    Some((Span::Link(words.to_owned(), target), after))
}
