//! Help and glossary: complete in every language, and every link in them leads somewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use waymark::model::wording::PSEUDO;
use waymark::ops;
use waymark::storage::Packs;
use waymark::text::help::{Block, Page, Span, Target, Topic};
use waymark::text::{Term, Text, languages};

/// The links of a page, in their order.
fn links(page: &Page) -> Vec<Target> {
    let spans = page.blocks.iter().flat_map(|block| match block {
        Block::Heading(_) => &[][..],
        Block::Paragraph(spans) | Block::Bullet(spans) => spans,
    });
    spans
        .filter_map(|span| match span {
            Span::Link(_, target) => Some(*target),
            Span::Plain(_) | Span::Bold(_) => None,
        })
        .collect()
}

#[test]
fn every_page_is_there_in_every_language_and_says_the_same() {
    let english = Text::new("en");
    for tag in languages().iter().map(|language| language.tag.as_str()) {
        let text = Text::new(tag);
        assert_eq!(text.help().len(), Topic::ALL.len(), "{tag}");
        for page in text.help() {
            let (topic, code) = (page.topic, page.topic.code());
            assert!(!page.title.is_empty() && !page.blocks.is_empty(), "{tag}: {code}");
            let original = english.help_page(topic).unwrap();
            let shape = |page: &Page| -> Vec<&'static str> {
                let kind = |block: &Block| match block {
                    Block::Heading(_) => "heading",
                    Block::Paragraph(_) => "paragraph",
                    Block::Bullet(_) => "bullet",
                };
                page.blocks.iter().map(kind).collect()
            };
            assert_eq!(shape(page), shape(original), "{tag}: {code}");
            assert_eq!(links(page), links(original), "{tag}: {code}");
        }
    }
}

#[test]
fn no_mark_is_left_over_in_a_page() {
    for tag in languages().iter().map(|language| language.tag.as_str()) {
        for page in Text::new(tag).help() {
            for words in page.blocks.iter().map(Block::words) {
                for mark in ["**", "](", "# ", "term:"] {
                    assert!(!words.contains(mark), "{tag}: {}: {words}", page.topic.code());
                }
            }
        }
    }
}

/// What single messages of a language say, without the dots of what asks for more.
fn labels(tag: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text").join(tag);
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let texts: Vec<String> = files.map(|path| fs::read_to_string(path).unwrap()).collect();
    let lines = texts.iter().flat_map(|text| text.lines());
    let values = lines.filter_map(|line| line.split_once(" = "));
    values.map(|(_, value)| value.trim_end_matches('…').to_owned()).collect()
}

#[test]
fn what_a_page_names_in_bold_is_called_that_in_the_window() {
    let tags = languages().iter().map(|language| language.tag.as_str());
    for tag in tags.filter(|tag| *tag != PSEUDO) {
        let labels = labels(tag);
        for page in Text::new(tag).help() {
            let spans = page.blocks.iter().flat_map(|block| match block {
                Block::Heading(_) => &[][..],
                Block::Paragraph(spans) | Block::Bullet(spans) => spans,
            });
            for span in spans {
                // A whole sentence may be bold, too.
                let Span::Bold(words) = span else { continue };
                if words.ends_with('.') {
                    continue;
                }
                for part in words.split(", ") {
                    let is_there = labels.contains(part.trim_end_matches('…'));
                    assert!(is_there, "{tag}: {}: {part}", page.topic.code());
                }
            }
        }
    }
}

#[test]
fn every_word_has_a_name_and_a_meaning_of_its_own_in_every_language() {
    // The made-up language for trying things out ends its sentences otherwise.
    let real = languages().iter().filter(|language| language.tag != PSEUDO);
    for tag in real.map(|language| language.tag.as_str()) {
        let text = Text::new(tag);
        let names: BTreeSet<String> = Term::all().map(|term| text.term(term)).collect();
        assert_eq!(names.len(), Term::all().count(), "{tag}: two words have one name");
        for term in Term::all() {
            let (name, meaning) = (text.term(term), text.meaning(term));
            assert!(!name.starts_with("term-"), "{tag}: {term:?} has no name");
            assert!(!meaning.starts_with("term-"), "{tag}: {term:?} has no meaning");
            assert!(meaning.ends_with(['.', '!']), "{tag}: {meaning}");
            assert_eq!(Term::from_code(term.code()), Some(term));
        }
    }
}

#[test]
fn the_glossary_takes_the_words_of_the_scale_and_the_frameworks_from_the_content() {
    let packs = Packs::load(&[]);
    let questionnaire = ops::find_questionnaire(&packs, None).unwrap();
    let text = Text::new("en");
    let frameworks = &packs.frameworks().list;
    let sections = ops::glossary::glossary(Some(&questionnaire), frameworks, &text);
    let entries: Vec<_> = sections.iter().flat_map(|section| &section.entries).collect();
    for (level, step) in questionnaire.scale.iter().enumerate() {
        let word = format!("{level} {}", step.name);
        let entry = entries.iter().find(|entry| entry.word == word).unwrap();
        assert_eq!(entry.meaning, step.test);
    }
    for framework in frameworks {
        let entry = entries.iter().find(|entry| entry.word == framework.name).unwrap();
        assert!(entry.meaning.contains(&framework.summary), "{}", framework.name);
        assert!(entry.note.contains(&text.status(framework.status)), "{}", framework.name);
    }
    assert!(entries.iter().all(|entry| !entry.word.is_empty() && !entry.meaning.is_empty()));
}

#[test]
fn the_facts_that_are_asked_first_are_those_on_which_most_items_depend() {
    let packs = Packs::load(&[]);
    let questionnaire = ops::find_questionnaire(&packs, None).unwrap();
    let facts = ops::telling_facts(&questionnaire, 3);
    let depending = |id| {
        let items = questionnaire.items.iter();
        items.filter(|item| item.condition.fields().contains(id)).count()
    };
    let least = facts.iter().map(|field| depending(&field.id)).min().unwrap();
    assert!(least > 0);
    for field in &questionnaire.profile {
        let is_asked = facts.iter().any(|fact| fact.id == field.id);
        assert!(is_asked || depending(&field.id) <= least, "{}", field.id);
    }
}
