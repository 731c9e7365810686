//! The glossary as a whole: the program's own words, and those that a questionnaire and the
//! frameworks bring along.

use crate::model::{Framework, Questionnaire};
use crate::t;
use crate::text::{Term, TermGroup, Text};

/// Entries that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossarySection {
    /// What they are about.
    pub title: String,
    /// The entries, in the order in which they are read.
    pub entries: Vec<GlossaryEntry>,
}

/// A word and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossaryEntry {
    /// Which of the program's words, where it is one.
    pub term: Option<Term>,
    /// The word.
    pub word: String,
    /// What it means.
    pub meaning: String,
    /// Where it stands, for a framework.
    pub note: String,
}

impl GlossaryEntry {
    fn content(word: impl Into<String>, meaning: impl Into<String>) -> Self {
        Self { term: None, word: word.into(), meaning: meaning.into(), note: String::new() }
    }

    fn framework(framework: &Framework, text: &Text) -> Self {
        let Framework { name, title, summary, .. } = framework;
        let sort = text.framework_sort(framework.sort);
        let (status, date) = (text.status(framework.status), text.date(framework.as_of));
        let mark = text.mark(framework.mark);
        let standing = t!(text, "guidance-status", status = status, date = date, mark = mark);
        let apart = if summary.is_empty() { "" } else { "\n" };
        Self {
            note: format!("{sort} · {standing}"),
            ..Self::content(name, format!("{title}{apart}{summary}"))
        }
    }

    /// Whether the entry contains all these words, which are in small letters.
    pub fn contains(&self, words: &[String]) -> bool {
        let all = format!("{} {}", self.word, self.meaning).to_lowercase();
        words.iter().all(|word| all.contains(word.as_str()))
    }
}

/// The whole glossary. The words of the scale come first, because they are met first.
pub fn glossary<'a>(
    questionnaire: Option<&Questionnaire>,
    frameworks: impl IntoIterator<Item = &'a Framework>,
    text: &Text,
) -> Vec<GlossarySection> {
    let mut sections = Vec::new();
    let mut add = |title: String, entries: Vec<GlossaryEntry>| {
        if !entries.is_empty() {
            sections.push(GlossarySection { title, entries });
        }
    };
    if let Some(questionnaire) = questionnaire {
        let scale = questionnaire.scale.iter().enumerate().map(|(level, step)| {
            let word = t!(text, "glossary-scale-step", level = level, name = &step.name);
            GlossaryEntry::content(word, &step.test)
        });
        add(t!(text, "glossary-group-scale"), scale.collect());
    }
    for group in TermGroup::ALL {
        let entries = group.terms().iter().map(|term| GlossaryEntry {
            term: Some(*term),
            ..GlossaryEntry::content(text.term(*term), text.meaning(*term))
        });
        add(group_name(group, text), entries.collect());
    }
    if let Some(questionnaire) = questionnaire {
        let content = |(name, summary): (&String, &String)| GlossaryEntry::content(name, summary);
        let stages = questionnaire.stages.iter().map(|stage| (&stage.name, &stage.summary));
        add(t!(text, "glossary-group-stages"), stages.map(content).collect());
        let domains = questionnaire.domains.iter().map(|domain| (&domain.name, &domain.summary));
        add(t!(text, "glossary-group-domains"), domains.map(content).collect());
        let gaps = questionnaire.gaps.iter().map(|gap| (&gap.name, &gap.summary));
        add(t!(text, "glossary-group-gaps"), gaps.map(content).collect());
        let layers = questionnaire.layers.iter().map(|layer| (&layer.name, &layer.summary));
        add(t!(text, "glossary-group-layers"), layers.map(content).collect());
    }
    let mut frameworks: Vec<GlossaryEntry> =
        frameworks.into_iter().map(|framework| GlossaryEntry::framework(framework, text)).collect();
    frameworks.sort_by_key(|entry| entry.word.to_lowercase());
    add(t!(text, "glossary-group-laws"), frameworks);
    sections
}

fn group_name(group: TermGroup, text: &Text) -> String {
    match group {
        TermGroup::Answering => t!(text, "glossary-group-answering"),
        TermGroup::Results => t!(text, "glossary-group-results"),
        TermGroup::Team => t!(text, "glossary-group-team"),
        TermGroup::Plan => t!(text, "glossary-group-plan"),
        TermGroup::Frameworks => t!(text, "glossary-group-frameworks"),
        TermGroup::Handing => t!(text, "glossary-group-handing"),
    }
}
