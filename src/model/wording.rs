//! Content in other words: the same questionnaire and frameworks, read in another language.
//!
//! Only what people read is changed. Ids, conditions, levels and clauses stay, so that answers mean
//! the same in every language. Must not know where translations come from.

use std::collections::BTreeMap;

use super::content::ContentVersion;
use super::crosswalk::Crosswalk;
use super::framework::Framework;
use super::profile::FieldKind;
use super::questionnaire::{Item, Questionnaire};

/// The most letters that a name for narrow places may have.
pub const SHORT: usize = 14;

/// The tag of the made-up language of [`pseudo`]: `qps` is set aside for private use.
pub const PSEUDO: &str = "qps";

/// Texts in another language, by the text that they stand for. A text that was reworded since is not
/// found any more and stays as its author wrote it, which is better than an old meaning.
pub type Dictionary = BTreeMap<String, String>;

/// What a text of content is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// A name for narrow places, of at most [`SHORT`] letters.
    Short,
    /// Anything else.
    Any,
}

/// What is done with each text in turn. Empty texts are left out.
type Visit<'a> = &'a mut dyn FnMut(TextKind, &mut String);

impl Questionnaire {
    /// The questionnaire in another language: each text as the dictionary has it, or as it is.
    #[must_use]
    pub fn worded(&self, language: &str, dictionary: &Dictionary) -> Self {
        self.reworded(language, |text| dictionary.get(text).cloned())
    }

    /// The questionnaire with other texts: what `word` says instead of each, or as it is.
    #[must_use]
    pub fn reworded(&self, language: &str, word: impl Fn(&str) -> Option<String>) -> Self {
        let mut other = self.clone();
        // How the author worded the items is what an assessment remembers, in every language.
        other.written = Some(Box::new(ContentVersion::of(self)));
        language.clone_into(&mut other.language);
        other.each_text(&mut |_, text| replace(text, &word));
        other
    }

    /// All its texts, in the order in which their author wrote them.
    pub fn texts(&self) -> Vec<(TextKind, String)> {
        let mut own = self.clone();
        noted(|visit| own.each_text(visit))
    }

    fn each_text(&mut self, visit: Visit<'_>) {
        any([&mut self.title, &mut self.summary], visit);
        for stage in &mut self.stages {
            any([&mut stage.name, &mut stage.summary], visit);
        }
        for domain in &mut self.domains {
            any([&mut domain.name], visit);
            short(&mut domain.short, visit);
            any([&mut domain.summary], visit);
        }
        for gap in &mut self.gaps {
            any([&mut gap.name], visit);
            short(&mut gap.short, visit);
            any([&mut gap.summary], visit);
            any(gap.exposure.iter_mut().map(|fact| &mut fact.because), visit);
        }
        for layer in &mut self.layers {
            any([&mut layer.name, &mut layer.summary], visit);
        }
        any(self.functions.iter_mut().map(|function| &mut function.name), visit);
        for step in &mut self.scale {
            any([&mut step.name, &mut step.test], visit);
        }
        for field in &mut self.profile {
            any([&mut field.group, &mut field.question, &mut field.help], visit);
            if let FieldKind::Choice(options) | FieldKind::Choices(options) = &mut field.kind {
                any(options.iter_mut().map(|option| &mut option.name), visit);
            }
        }
        any(self.retired.iter_mut().map(|retired| &mut retired.because), visit);
        for item in &mut self.items {
            item.each_text(visit);
        }
        if let Some(crosswalk) = &mut self.crosswalk {
            crosswalk.each_text(visit);
        }
    }
}

impl Item {
    fn each_text(&mut self, visit: Visit<'_>) {
        any([&mut self.title, &mut self.prompt], visit);
        any(&mut self.levels, visit);
        any(&mut self.evidence, visit);
        any([&mut self.mark_down_if], visit);
        any(&mut self.next, visit);
        any(self.references.iter_mut().map(|reference| &mut reference.note), visit);
    }
}

impl Crosswalk {
    fn each_text(&mut self, visit: Visit<'_>) {
        for obligation in &mut self.obligations {
            any([&mut obligation.name, &mut obligation.summary], visit);
            any(obligation.cells.iter_mut().map(|cell| &mut cell.note), visit);
        }
        for difference in &mut self.differences {
            any([&mut difference.title, &mut difference.summary], visit);
            any(difference.sides.iter_mut().map(|side| &mut side.says), visit);
            any([&mut difference.prepare], visit);
        }
        for date in &mut self.dates {
            any([&mut date.title, &mut date.note], visit);
        }
    }
}

impl Framework {
    /// The framework with other texts: what `word` says instead of each, or as it is.
    #[must_use]
    pub fn reworded(&self, word: impl Fn(&str) -> Option<String>) -> Self {
        let mut other = self.clone();
        other.each_text(&mut |_, text| replace(text, &word));
        other
    }

    /// All its texts, in the order in which their author wrote them.
    pub fn texts(&self) -> Vec<(TextKind, String)> {
        let mut own = self.clone();
        noted(|visit| own.each_text(visit))
    }

    fn each_text(&mut self, visit: Visit<'_>) {
        any([&mut self.name, &mut self.title, &mut self.issuer, &mut self.summary], visit);
        any(self.clauses.iter_mut().map(|clause| &mut clause.title), visit);
    }
}

/// What is visited, in that order.
fn noted(visited: impl FnOnce(Visit<'_>)) -> Vec<(TextKind, String)> {
    let mut texts = Vec::new();
    visited(&mut |kind, text| texts.push((kind, text.clone())));
    texts
}

fn replace(text: &mut String, word: impl Fn(&str) -> Option<String>) {
    if let Some(other) = word(text) {
        *text = other;
    }
}

fn any<'a>(texts: impl IntoIterator<Item = &'a mut String>, visit: Visit<'_>) {
    texts.into_iter().filter(|text| !text.is_empty()).for_each(|text| visit(TextKind::Any, text));
}

fn short(text: &mut String, visit: Visit<'_>) {
    if !text.is_empty() {
        visit(TextKind::Short, text);
    }
}

/// A text as a made-up language would have it: accented and a third longer, so that a text that was
/// forgotten and a place that is too narrow show at once. Numbers and ids stay readable.
pub fn pseudo(text: &str) -> String {
    let accented = text.chars().map(|c| match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'û',
        'y' => 'ý',
        'c' => 'ç',
        'n' => 'ñ',
        's' => 'š',
        'z' => 'ž',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ø',
        'U' => 'Û',
        'C' => 'Ç',
        'N' => 'Ñ',
        'S' => 'Š',
        other => other,
    });
    let mut longer: String = accented.collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    // Short fragments are joined to others by the program; only words grow.
    if letters >= 3 {
        let more = letters.div_ceil(3);
        let at = longer.trim_end().len();
        longer.insert_str(at, &format!(" {}", "õ".repeat(more.saturating_sub(1).clamp(1, 12))));
    }
    longer
}
