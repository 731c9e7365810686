//! The benchmark that the domains are compared with: which one, what doesn't fit, and ways to another
//! one or none.

use eframe::egui::Ui;

use crate::charts::{Peers, peers};
use crate::ops::figures::{misfit_words, peers_caption};
use crate::t;
use crate::ui::action::{Action, Actions, BenchmarkAction};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::jobs::Purpose;
use crate::ui::state::{Document, View};
use crate::ui::theme::size;
use crate::ui::widgets::{button, icon_line, link_button, small};

/// The benchmark beside this document's scores. None where only a part is shown: it is over
/// everything, and by evidence.
pub(super) fn beside(document: &Document, view: &View) -> Option<Peers> {
    let benchmark = view.benchmark.read.as_ref().filter(|_| document.filter().is_empty())?;
    Some(peers(benchmark, document.questionnaire()))
}

/// Offers to compare with a benchmark, where there is none yet.
pub(super) fn offer_ui(ui: &mut Ui, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    if view.benchmark.read.is_none()
        && button(ui, Icon::Compare, &t!(cx.text, "benchmark-compare")).clicked()
    {
        out.push(Action::AskForFile(Purpose::OpenBenchmark));
    }
}

/// Says which benchmark it is, and offers others. Nothing where there is none.
pub(super) fn ui(ui: &mut Ui, document: &Document, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let Some(benchmark) = &view.benchmark.read else { return };
    let found = peers(benchmark, document.questionnaire());
    let caption = peers_caption(&found, text);
    ui.horizontal_wrapped(|ui| {
        ui.add(Icon::Compare.image(cx.palette.text_subdued));
        ui.label(t!(text, "benchmark-used", caption = caption));
        if link_button(ui, &t!(text, "benchmark-choose")).clicked() {
            out.push(Action::AskForFile(Purpose::OpenBenchmark));
        }
        if link_button(ui, &t!(text, "benchmark-forget")).clicked() {
            out.push(Action::Benchmark(BenchmarkAction::Forget));
        }
    });
    if !benchmark.filter.is_empty() {
        let (filter, as_of) = (&benchmark.filter, text.date_short(benchmark.as_of));
        small(ui, t!(text, "benchmark-over", filter = filter, date = as_of));
    }
    let attention = cx.palette.attention;
    if !document.filter().is_empty() {
        icon_line(ui, Icon::Info, attention, &t!(text, "benchmark-filtered"));
    }
    for misfit in &found.misfits {
        let own = document.questionnaire().id.as_str();
        icon_line(ui, Icon::Info, attention, &misfit_words(misfit, own, text));
    }
    ui.add_space(size::SPACE);
}
