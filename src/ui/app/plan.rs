//! What actions of the plan do beyond edits: asking the optimiser, and writing the plan for other
//! programs.

use std::path::Path;

use super::App;
use crate::model::MemberId;
use crate::ops::{self, PlanFormat};
use crate::scoring::goals::{Advice, Ask};
use crate::t;
use crate::ui::action::Action;
use crate::ui::command::Command;
use crate::ui::jobs::Purpose;
use crate::ui::notices::Tone;
use crate::ui::state::{Document, Screen};

impl App {
    pub(super) fn advise(&mut self, ask: Ask) {
        let Some(document) = &self.document else {
            return;
        };
        self.view.plan.asking = true;
        let (questionnaire, assessment) =
            (document.shared_questionnaire(), document.assessment().clone());
        self.jobs.advise(&self.ctx, questionnaire, assessment, document.scores().clone(), ask);
    }

    pub(super) fn advised(&mut self, ask: Ask, advice: Advice) {
        self.view.plan.asking = false;
        self.view.plan.advice = Some((ask, advice));
    }

    /// The open document's next period becomes the open document. It has no file yet.
    pub(super) fn roll_forward(&mut self) {
        if self.puts_off(Action::Run(Command::RollForward)) {
            return;
        }
        let today = (self.clock.today)();
        let Some(document) = &self.document else {
            return;
        };
        let name = t!(self.text, "roll-forward-milestone", date = today.to_string());
        let next = ops::roll_forward(
            document.questionnaire(),
            document.assessment(),
            &name,
            document.me.as_ref(),
            (self.clock.now)(),
            today,
        );
        let count = next.unconfirmed().len();
        let mut next = Document::new(document.shared_questionnaire(), next, today);
        next.me.clone_from(&document.me);
        self.show_document(next, Screen::Plan, None);
        self.remark(t!(self.text, "roll-forward-window", count = count));
    }

    pub(super) fn export_plan(&mut self, format: PlanFormat) {
        self.view.exporting = Some(format);
        self.ask_for_file(Purpose::Plan);
    }

    pub(super) fn plan_file_name(&self, organisation: &str) -> String {
        let ending = match self.view.exporting {
            Some(PlanFormat::Ics) => "ics",
            _ => "csv",
        };
        format!("{}-plan.{ending}", MemberId::from_name(organisation))
    }

    pub(super) fn no_place_for_plan(&mut self) {
        let typed = t!(self.text, "plan-type-path");
        let said = t!(self.text, "nothing-picked");
        let action = (typed, Action::TypePath(Purpose::Plan));
        self.view.notices.push(Tone::Remark, said, Some(action));
    }

    pub(super) fn write_plan(&mut self, path: &Path) {
        self.view.dialog = None;
        let (Some(document), Some(format)) = (&self.document, self.view.exporting) else {
            return;
        };
        let text = ops::plan_text_of(
            document.questionnaire(),
            document.assessment(),
            document.scores(),
            format,
            (self.clock.now)(),
            &self.text,
        );
        match ops::plan::write_plan(path, &text) {
            Ok(()) => {
                let done = t!(self.text, "plan-written", path = path.display().to_string());
                self.view.notices.push(Tone::Done, done, None);
            }
            Err(failed) => self.complain(failed.line(&self.text), None),
        }
    }
}
