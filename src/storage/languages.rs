//! Content in the language of the reader: the same questionnaires and frameworks, with the texts
//! that a translation has. What it lacks is read in the author's words.

use std::sync::Arc;

use super::content::translation::Translation;
use super::packs::{Packs, Translated};
use crate::model::ids::QuestionnaireId;
use crate::model::questionnaire::Questionnaire;
use crate::model::wording::{Dictionary, PSEUDO, pseudo};

impl Packs {
    /// The same content in another language, given as a BCP 47 tag; `fr-CA` is served by `fr` where
    /// there is nothing nearer. Content that isn't translated stays as it is.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Self {
        if self.language() == Some(tag) {
            return self.clone();
        }
        let written = self.as_written();
        let mut packs = (*written).clone();
        for (id, versions) in &mut packs.questionnaires {
            let dictionary = written.dictionary(&Translated::Questionnaire(id.clone()), tag);
            for questionnaire in versions.values_mut() {
                if let Some(other) = translated(questionnaire, tag, &dictionary) {
                    *questionnaire = Arc::new(other);
                }
            }
        }
        let dictionary = written.dictionary(&Translated::Frameworks, tag);
        let is_pseudo = tag == PSEUDO;
        if is_pseudo || !dictionary.is_empty() {
            for framework in &mut packs.frameworks.list {
                *framework = framework.reworded(|text| match is_pseudo {
                    true => Some(pseudo(text)),
                    false => dictionary.get(text).cloned(),
                });
            }
        }
        for info in &mut packs.listing {
            if let Some(known) = packs.questionnaires.get(&info.id)
                && let Some(known) = known.get(&info.version)
            {
                info.title.clone_from(&known.title);
            }
        }
        packs.written = Some((tag.to_owned(), written));
        packs
    }

    /// The language that was asked for; `None` for the words of the authors.
    pub fn language(&self) -> Option<&str> {
        self.written.as_ref().map(|(tag, _)| tag.as_str())
    }

    /// A questionnaire in the language of this content; `None` where it is in it already, or its
    /// version isn't at hand.
    pub fn in_words(&self, questionnaire: &Questionnaire) -> Option<Arc<Questionnaire>> {
        self.version(&questionnaire.id, &questionnaire.version)
            .filter(|known| known.language != questionnaire.language)
    }

    /// The content in the words of its authors.
    fn as_written(&self) -> Arc<Self> {
        match &self.written {
            Some((_, written)) => written.clone(),
            None => Arc::new(self.clone()),
        }
    }

    /// What is translated into a language, or into the one that it is a kind of.
    fn dictionary(&self, of: &Translated, tag: &str) -> Dictionary {
        let base = tag.split(['-', '_']).next().unwrap_or_default();
        let mut dictionary = Dictionary::new();
        for (_, files) in self.files.iter().filter(|(translated, _)| translated == of) {
            let languages = files.languages();
            let found = [tag, base].into_iter().find_map(|tag| Some((tag, languages.get(tag)?)));
            if let Some((tag, files)) = found {
                // The built-in translation comes first, and an installed one may better it.
                dictionary.extend(Translation::of(files.pack(), tag).texts);
            }
        }
        dictionary
    }

    /// The languages that a questionnaire is translated into, without its own.
    pub fn translations(&self, id: &QuestionnaireId) -> Vec<String> {
        let of = Translated::Questionnaire(id.clone());
        let files = self.files.iter().filter(|(translated, _)| *translated == of);
        let mut tags: Vec<String> =
            files.flat_map(|(_, files)| files.languages().into_keys()).collect();
        tags.sort();
        tags.dedup();
        tags
    }
}

/// A questionnaire in a language; `None` where it is written in it, or isn't translated.
fn translated(
    questionnaire: &Questionnaire,
    tag: &str,
    dictionary: &Dictionary,
) -> Option<Questionnaire> {
    if tag == PSEUDO {
        return Some(questionnaire.reworded(tag, |text| Some(pseudo(text))));
    }
    let is_own = questionnaire.language == tag;
    (!is_own && !dictionary.is_empty()).then(|| questionnaire.worded(tag, dictionary))
}
