//! The first screen: where to start, and what was open lately.

mod recent;

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Frame, Margin, RichText, Ui};

use crate::ops::safety::{LockedAway, Recovery};
use crate::t;
use crate::text::help::Topic;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::mark;
use crate::ui::spoken;
use crate::ui::state::{Document, Screen, View};
use crate::ui::theme::{Palette, size, strong};
use crate::ui::widgets::{
    button, callout, card, card_gap, heading, help_link, page, page_heading, page_scroll,
    primary_button, section_gap, small, stacks, subdued, subheading,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: Option<&Document>, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    page_scroll(ui, "home", |ui| {
        page(ui, |ui| {
            ui.add_space(size::SPACE_XXL);
            mark::show(ui, 44.0, cx.palette.accent);
            ui.add_space(size::SPACE);
            page_heading(ui, &t!(text, "home-title"));
            subdued(ui, t!(text, "home-intro"));
            ui.add_space(size::SPACE_XL);

            ui.horizontal_wrapped(|ui| {
                // One thing at a time is the first to do: going on, where something is open.
                let new = t!(text, "home-new");
                let is_new = match document {
                    Some(_) => button(ui, Icon::Add, &new).clicked(),
                    None => primary_button(ui, &new).clicked(),
                };
                if is_new {
                    out.push(Action::Run(Command::New));
                }
                if button(ui, Icon::Folder, &t!(text, "home-open")).clicked() {
                    out.push(Action::Run(Command::Open));
                }
                if button(ui, Icon::Explore, &t!(text, "home-sample")).clicked() {
                    out.push(Action::ExploreSample);
                }
                if cx.opening {
                    small(ui, t!(text, "home-opening"));
                }
            });
            ui.add_space(size::SPACE_XL);

            if !view.locked.is_empty() {
                locked_ui(ui, &view.locked, cx, out);
                section_gap(ui);
            }
            if !view.recovered.is_empty() {
                recovered_ui(ui, &view.recovered, cx, out);
                section_gap(ui);
            }
            match document {
                Some(document) => stacks(ui, |ui, stack| match stack {
                    0 => {
                        heading(ui, &t!(text, "home-current"));
                        open_document_ui(ui, document, cx, out);
                        section_gap(ui);
                    }
                    _ => recent_ui(ui, view, cx, out),
                }),
                None => recent_ui(ui, view, cx, out),
            }
            ui.add_space(size::SPACE_XXL);
        });
    });
}

/// Work that was not saved when the program ended, and what it holds that the file doesn't.
fn recovered_ui(ui: &mut Ui, recovered: &[Recovery], cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "recovered-title"));
        ui.add(egui::Label::new(t!(text, "recovered-intro")).wrap());
        for (index, recovery) in recovered.iter().enumerate() {
            ui.push_id(index, |ui| recovery_ui(ui, index, recovery, cx, out));
        }
    });
}

fn recovery_ui(ui: &mut Ui, index: usize, recovery: &Recovery, cx: &Cx<'_>, out: &mut Actions) {
    const MOST_LINES: usize = 5;
    let text = cx.text;
    let organisation = &recovery.assessment.organisation;
    let count = recovery.unsaved.len();
    let title = t!(text, "recovered-of", count = count, organisation = organisation);
    spoken::part(ui, Role::Group, &title);
    ui.add_space(size::SPACE);
    ui.label(RichText::new(title).font(strong(size::TEXT_BODY)));
    small(
        ui,
        match &recovery.file {
            Some((path, _)) => path.display().to_string(),
            None => t!(text, "recovered-no-file"),
        },
    );
    let lines = recovery.lines(cx.packs, text, cx.zone);
    for line in lines.iter().rev().take(MOST_LINES) {
        small(ui, line);
    }
    if lines.len() > MOST_LINES {
        small(ui, t!(text, "recovered-more", count = lines.len() - MOST_LINES));
    }
    ui.horizontal(|ui| {
        if primary_button(ui, &t!(text, "recovered-open")).clicked() {
            out.push(Action::OpenRecovered(index));
        }
        if ui.button(t!(text, "recovered-put")).clicked() {
            out.push(Action::PutAwayRecovered(index));
        }
    });
}

/// The same, where a passphrase has to open it first.
fn locked_ui(ui: &mut Ui, locked: &[LockedAway], cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    callout(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, &t!(text, "locked-title"));
        ui.add(egui::Label::new(t!(text, "locked-intro")).wrap());
        for (index, work) in locked.iter().enumerate() {
            ui.push_id(index, |ui| {
                let file = match &work.file {
                    Some(path) => path.display().to_string(),
                    None => t!(text, "recovered-no-file"),
                };
                spoken::part(ui, Role::Group, &file);
                ui.add_space(size::SPACE);
                small(ui, file);
                if primary_button(ui, &t!(text, "locked-unlock")).clicked() {
                    out.push(Action::AskToUnlock(index));
                }
            });
        }
    });
}

/// What was open lately, or where to begin.
fn recent_ui(ui: &mut Ui, view: &View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    heading(ui, &t!(text, "home-recent"));
    if cx.settings.recent.is_empty() {
        subdued(ui, t!(text, "home-recent-empty"));
        help_link(ui, Topic::GettingStarted, cx, out);
    }
    for recent in &cx.settings.recent {
        recent::ui(ui, recent, view, cx, out);
        card_gap(ui);
    }
}

fn open_document_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let progress = document.scores().progress;
        subheading(ui, &document.assessment().organisation);
        subdued(ui, t!(text, "walk-progress", done = progress.dealt_with, all = progress.asked));
        ui.add_space(size::SPACE);
        ui.horizontal(|ui| {
            if primary_button(ui, &t!(text, "home-go-on-walk")).clicked() {
                out.push(Action::Go(Screen::Walk));
            }
            if button(ui, Icon::Chart, &t!(text, "home-go-on-results")).clicked() {
                out.push(Action::Go(Screen::Results));
            }
        });
    });
}

/// A remark in a frame, for the top of a page.
pub fn remark_ui(ui: &mut Ui, remark: &str, palette: &Palette) {
    Frame::new()
        .fill(palette.surface_sunken)
        .corner_radius(size::RADIUS_LARGE)
        .inner_margin(Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.label(RichText::new(remark).color(palette.text));
        });
}
