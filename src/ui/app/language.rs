//! Going over to another language while the program runs. Answers stay where they are: only what is
//! read changes.

use std::sync::Arc;

use super::App;
use crate::ops;
use crate::text::Text;

impl App {
    /// Speaks the language with this tag, or the system's, from now on.
    pub(super) fn use_language(&mut self, tag: Option<String>) {
        self.settings.language = tag;
        self.keep_settings();
        let text = Text::new(&ops::settings::language(&self.settings));
        if text.tag() == self.text.tag() {
            return;
        }
        self.packs = Arc::new(self.packs.in_language(text.tag()));
        self.text = text;
        if let Some(document) = &mut self.document {
            document.content_changed();
            if let Some(words) = self.packs.in_words(document.questionnaire()) {
                document.use_words_of(words);
            }
        }
        // What was drawn or read in the other language is made anew.
        self.view.report.forget_pages();
        self.stop_portfolio();
        if let Some(folder) = self.view.portfolio.folder.clone() {
            self.scan_portfolio(folder);
        }
    }
}
