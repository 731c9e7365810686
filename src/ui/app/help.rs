//! Help, hints and first steps: where they lead, and what is remembered of them.

use super::App;
use crate::text::Term;
use crate::text::help::Topic;
use crate::ui::action::HelpAction;
use crate::ui::dialogs::{Dialog, StartDialog};
use crate::ui::state::{FIRST_STEPS, HelpPlace, HelpView, Screen};

impl App {
    pub(super) fn apply_help(&mut self, action: HelpAction) {
        match action {
            HelpAction::Leave => {
                let from = self.view.help.from;
                self.go(from);
            }
            HelpAction::SeeHint(screen) => self.see_hint(screen),
            HelpAction::ShowHintsAgain => {
                self.settings.hints_seen.retain(|code| code == FIRST_STEPS);
                self.keep_settings();
            }
            HelpAction::Glossary => self.open_help(HelpPlace::Glossary, None),
        }
    }

    /// Opens the glossary at a word.
    pub(super) fn explain(&mut self, term: Term) {
        self.open_help(HelpPlace::Glossary, Some(term));
    }

    /// Opens a page.
    pub(super) fn read_help(&mut self, topic: Topic) {
        self.open_help(HelpPlace::Page(topic), None);
    }

    fn open_help(&mut self, place: HelpPlace, term: Option<Term>) {
        let from = match self.view.screen {
            Screen::Help => self.view.help.from,
            other => other,
        };
        self.view.dialog = None;
        self.view.help = HelpView {
            place,
            from,
            term,
            show_term: term.is_some(),
            scroll_to_top: true,
            ..HelpView::default()
        };
        self.go(Screen::Help);
    }

    /// Notes that the hint of a screen was shown.
    pub(super) fn see_hint(&mut self, screen: Screen) {
        if let Some(code) = screen.hint_code()
            && self.settings.hints_seen.insert(code.to_owned())
        {
            self.keep_settings();
        }
    }

    /// Shows the first steps to somebody who starts the program for the first time.
    pub(super) fn welcome(&mut self) {
        let settings = &self.settings;
        let is_new = settings.me.is_none() && settings.recent.is_empty();
        if is_new && !settings.hints_seen.contains(FIRST_STEPS) {
            self.show_first_steps();
        }
    }

    /// Shows the first steps, as far as somebody got when they shut them last.
    pub(super) fn show_first_steps(&mut self) {
        let dialog = self.view.first_steps.take();
        let dialog = dialog.unwrap_or_else(|| Box::new(StartDialog::new(&self.cx())));
        self.show_dialog(Dialog::Start(dialog));
        if self.settings.hints_seen.insert(FIRST_STEPS.to_owned()) {
            self.keep_settings();
        }
    }
}
