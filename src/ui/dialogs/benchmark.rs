//! What is handed on of a portfolio: a benchmark, which gets a name and a source, and answers for
//! research, of which is said first what they are.

use eframe::egui::Ui;

use super::foot::{foot_unless_ui, foot_with_ui};
use super::person::entered;
use crate::t;
use crate::ui::action::{Action, Actions, BenchmarkAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::size;
use crate::ui::widgets::{field_label, heading, icon_line, line_edit, small, subdued};

/// Asks what a benchmark is called and who makes it.
pub struct BenchmarkDialog {
    name: String,
    source: String,
    focused: bool,
}

impl BenchmarkDialog {
    /// Nothing typed yet but who makes it.
    pub fn new(source: String) -> Self {
        Self { name: String::new(), source, focused: false }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        heading(ui, &t!(text, "benchmark-save-title"));
        subdued(ui, t!(text, "benchmark-save-text"));
        ui.add_space(size::SPACE);
        let label = field_label(ui, t!(text, "benchmark-name"));
        let field = line_edit(&mut self.name)
            .desired_width(f32::INFINITY)
            .hint_text(t!(text, "benchmark-name-hint"));
        let name = ui.add(field).labelled_by(label.id);
        if !self.focused {
            name.request_focus();
            self.focused = true;
        }
        let label = field_label(ui, t!(text, "benchmark-source"));
        let field = line_edit(&mut self.source).desired_width(f32::INFINITY);
        let source = ui.add(field).labelled_by(label.id);
        let enter = entered(ui, &name) || entered(ui, &source);
        small(ui, t!(text, "benchmark-save-hint"));
        ui.add_space(size::SPACE);
        let ready = !self.source.trim().is_empty();
        let missing = (!ready).then(|| t!(text, "missing-source"));
        let go = t!(text, "benchmark-where");
        if foot_unless_ui(ui, &go, missing, cx, out, |_, _| {}) || enter && ready {
            let (name, source) = (self.name.clone(), self.source.clone());
            out.push(Action::Benchmark(BenchmarkAction::AskWhere { name, source }));
        }
    }
}

/// Says what answers for research are, before anything is written.
pub(super) fn research_ui(ui: &mut Ui, count: usize, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "research-title"));
    subdued(ui, t!(text, "research-text", count = count));
    ui.add_space(size::SPACE);
    icon_line(ui, Icon::Warning, cx.palette.attention, &t!(text, "research-warning"));
    ui.add_space(size::SPACE_M);
    if foot_with_ui(ui, &t!(text, "benchmark-where"), cx, out, |_, _| {}) {
        out.push(Action::Benchmark(BenchmarkAction::AskWhereResearch));
    }
}
