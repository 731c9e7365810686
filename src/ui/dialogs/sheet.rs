//! Spreadsheets: whose items go out, and what one that came back says before it is taken in.

use eframe::egui::{Label, RichText, ScrollArea, Ui, accesskit::Role};

use super::foot::foot_unless_ui;
use crate::model::MemberId;
use crate::ops::sheet::{Book, SheetPlan, items_for};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::Document;
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{heading, icon_line, primary_button, small, subdued};

/// Asks whose items go into a spreadsheet.
pub struct SheetDialog {
    member: Option<MemberId>,
}

impl SheetDialog {
    /// Nobody picked, unless there is only one.
    pub fn new(document: Option<&Document>) -> Self {
        let mut members = document.iter().flat_map(|document| document.assessment().members.keys());
        let first = members.next().cloned();
        Self { member: if members.next().is_none() { first } else { None } }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, document: Option<&Document>, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        heading(ui, &t!(text, "dialog-sheet-title"));
        subdued(ui, t!(text, "sheet-dialog-intro"));
        ui.add_space(size::SPACE);
        let Some(document) = document else {
            return;
        };
        let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
        if assessment.members.is_empty() {
            ui.label(t!(text, "workshop-nobody"));
        }
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            spoken::part(ui, Role::RadioGroup, &t!(text, "sheet-dialog-intro"));
            for (id, member) in &assessment.members {
                let items = items_for(assessment, questionnaire, id).len();
                let share = assessment.share(questionnaire, id);
                let (leads, supports) = (share.leads.len(), share.supports.len());
                let name = &member.name;
                let label = if leads == 0 || leads == items {
                    t!(text, "sheet-dialog-member", name = name, items = items)
                } else {
                    t!(
                        text,
                        "sheet-dialog-shared",
                        name = name,
                        leads = leads,
                        supports = supports,
                        others = items.saturating_sub(leads + supports)
                    )
                };
                if ui.radio(self.member.as_ref() == Some(id), label).clicked() {
                    self.member = Some(id.clone());
                }
            }
        });
        ui.add_space(size::SPACE);
        let missing = self.member.is_none().then(|| t!(text, "missing-member"));
        if foot_unless_ui(ui, &t!(text, "sheet-write"), missing, cx, out, |_, _| {})
            && let Some(member) = self.member.clone()
        {
            out.push(Action::AskForSheet(member));
        }
    }
}

/// Shows what a spreadsheet that came back says.
pub struct TakeInDialog {
    /// The name of its file.
    pub file: String,
    /// Its cells.
    pub book: Book,
    /// What they say.
    pub plan: SheetPlan,
}

impl TakeInDialog {
    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        heading(ui, &t!(text, "sheet-preview-title", file = &self.file));
        subdued(ui, self.plan.summary(text));
        ui.add_space(size::SPACE);
        let room = (ui.ctx().content_rect().height() - 260.0).clamp(160.0, 460.0);
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            let refused = self.plan.refused.iter().map(|cell| cell.line(text)).collect();
            let ink = cx.palette.danger;
            lines_ui(ui, &t!(text, "sheet-preview-refused"), Icon::Error, ink, refused);
            let remarks = self.plan.remarks.iter().map(|remark| remark.line(text)).collect();
            let ink = cx.palette.attention;
            lines_ui(ui, &t!(text, "sheet-preview-remarks"), Icon::Warning, ink, remarks);
            let taken: Vec<String> = self.plan.taken.iter().map(|cell| cell.line(text)).collect();
            if !taken.is_empty() {
                ui.label(
                    RichText::new(t!(text, "sheet-preview-taken")).font(strong(size::TEXT_BODY)),
                );
            }
            for line in taken {
                ui.add(Label::new(line).wrap());
            }
        });
        ui.add_space(size::SPACE);
        small(ui, t!(text, "sheet-preview-hint"));
        ui.add_space(size::SPACE_XS);
        ui.horizontal(|ui| {
            if !self.plan.changes.is_empty() {
                let label = t!(text, "sheet-take-in", items = self.plan.items());
                if primary_button(ui, &label).clicked() {
                    out.push(Action::TakeSheetIn);
                }
            }
            if !self.plan.refused.is_empty() && ui.button(t!(text, "sheet-copy-refused")).clicked()
            {
                let lines: Vec<String> =
                    self.plan.refused.iter().map(|cell| cell.line(text)).collect();
                out.push(Action::Copy(lines.join("\n")));
            }
            if ui.button(t!(text, "cancel")).clicked() {
                out.push(Action::CloseDialog);
            }
        });
    }
}

fn lines_ui(ui: &mut Ui, title: &str, icon: Icon, ink: eframe::egui::Color32, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    ui.label(RichText::new(title).font(strong(size::TEXT_BODY)));
    for line in lines {
        icon_line(ui, icon, ink, &line);
    }
    ui.add_space(size::SPACE);
}
