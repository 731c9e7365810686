//! What happens before a frame is drawn, also while the window is hidden: results of jobs, the wish
//! to close, scores of the present revision.

use eframe::egui::ViewportCommand;

use super::App;
use crate::t;
use crate::ui::action::{Action, BulkAction};
use crate::ui::command::Command;
use crate::ui::dialogs::Dialog;

impl App {
    pub(super) fn before_frame(&mut self) {
        self.take_job_results();
        self.follow_scale();
        self.answer_close_request();
        // Actions that arrived from outside a frame, such as a file named on the command line.
        self.apply_actions();
        let today = (self.clock.today)();
        if let Some(document) = &mut self.document {
            document.refresh(today);
        }
        self.follow_report();
        self.keep_journal();
        self.watch_file();
        self.write_changed_settings();
        self.name_window();
        self.announce();
    }

    fn answer_close_request(&mut self) {
        let wants_to_close = self.ctx.input(|input| input.viewport().close_requested());
        if !wants_to_close || self.may_close {
            return;
        }
        let dirty = self.document.as_ref().is_some_and(crate::ui::state::Document::is_dirty);
        if dirty || self.jobs.is_saving() || self.is_in_bulk() {
            self.ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            // A question in a minimised window would never be seen.
            self.ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
            self.ctx.send_viewport_cmd(ViewportCommand::Focus);
            self.view.put_off = Some(Action::Run(Command::Quit));
            if self.is_in_bulk() {
                // What was begun is finished; the rest can be done another time.
                self.actions.push(Action::Bulk(BulkAction::Stop));
            }
            if dirty {
                self.view.dialog = Some(Dialog::Unsaved);
            }
        } else {
            self.clear_journal();
            self.remember_place();
            self.write_settings_now();
        }
    }

    fn name_window(&mut self) {
        let title = match &self.document {
            Some(document) => {
                let organisation = &document.assessment().organisation;
                if document.is_dirty() {
                    t!(self.text, "window-title-unsaved", organisation = organisation)
                } else {
                    t!(self.text, "window-title", organisation = organisation)
                }
            }
            None => t!(self.text, "app-name"),
        };
        if title != self.title {
            self.ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}
