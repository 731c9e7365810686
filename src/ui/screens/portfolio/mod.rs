//! A folder of assessments in a table: sorted, grouped, filtered, searched, and each a key away. Files
//! that can't be shown are rows with their reason.

mod bulk;
mod compare;
mod outcome;
mod report;
mod spread;
mod table;
mod tools;
mod views;

use std::sync::atomic::Ordering;

use eframe::egui::{ComboBox, Frame, Key, Margin, Modifiers, Ui};

use crate::model::FieldId;
use crate::ops::lists::portfolio_list;
use crate::ops::portfolio::Row;
use crate::t;
use crate::text::Term;
use crate::text::help::Topic;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::jobs::Purpose;
use crate::ui::spoken;
use crate::ui::state::View;
use crate::ui::state::portfolio::{FACTS, PortfolioPage, PortfolioView};
use crate::ui::theme::size;
use crate::ui::widgets::{
    at_right, button, card, heading, help_link, icon_line, is_free, job_progress, line_edit,
    page_heading, primary_button, subdued, table_context, table_menu, terms,
};

/// Around the page.
const MARGIN: Margin = Margin { left: 24, right: 24, top: 24, bottom: 12 };

/// Draws the screen.
pub fn ui(ui: &mut Ui, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let has_dialog = view.dialog.is_some();
    // Escape takes the keyboard from a button, and doesn't leave the page as well.
    let is_covered = has_dialog || view.keyboard_held;
    let view = &mut view.portfolio;
    if view.page == PortfolioPage::Compare {
        compare::ui(ui, view, is_covered, cx, out);
        return;
    }
    Frame::new().inner_margin(MARGIN).show(ui, |ui| {
        if view.page == PortfolioPage::Outcome {
            outcome::ui(ui, view, has_dialog, cx, out);
            return;
        }
        head_ui(ui, view, cx, out);
        if view.found.is_none() {
            if view.scanning.is_none() {
                empty_ui(ui, cx, out);
            }
            return;
        }
        filters_ui(ui, view, cx);
        view.arrange(&|field, value| fact_name(field, value, cx));
        if !has_dialog {
            keys(ui, view, cx, out);
        }
        ui.add_space(size::SPACE);
        spread::writing_ui(ui, view, cx, out);
        match view.page {
            PortfolioPage::Outcome => {}
            PortfolioPage::Table => {
                tools::ui(ui, view, cx, out);
                let drawn = ui.scope(|ui| table::ui(ui, view, cx, out)).response;
                let list = || {
                    let rows: Vec<&Row> = view.shown().collect();
                    portfolio_list(&rows, &view.domains, cx.text)
                };
                table_context(ui, drawn.rect, "portfolio", &list, cx, out);
            }
            PortfolioPage::Spread => spread::ui(ui, view, cx, out),
            PortfolioPage::Compare => {}
        }
    });
}

fn head_ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    // A low window needs its height for the table.
    let views = if cx.settings.portfolio_views.is_empty() { 0.0 } else { VIEWS };
    let is_beside = ui.available_width() >= BESIDE + views && view.scanning.is_none();
    ui.horizontal(|ui| {
        page_heading(ui, &t!(text, "portfolio-title"));
        if is_beside {
            at_right(ui, |ui| folder_ui(ui, view, cx, out));
        }
    });
    if let Some(found) = &view.found {
        let shown = found.rows.iter().filter_map(Row::summary).count();
        let folder = found.folder.display().to_string();
        let problems = found.rows.len() - shown;
        ui.horizontal_wrapped(|ui| {
            subdued(ui, t!(text, "portfolio-of", folder = folder, shown = shown));
            if problems > 0 {
                let line = t!(text, "portfolio-not-shown", problems = problems);
                icon_line(ui, Icon::Warning, cx.palette.attention, &line);
            }
        });
        if found.stopped {
            let line = t!(text, "portfolio-stopped");
            icon_line(ui, Icon::Warning, cx.palette.attention, &line);
        }
        for (folder, reason) in &found.unseen {
            let folder = folder.display().to_string();
            let line = t!(text, "portfolio-unseen", folder = folder, reason = reason);
            icon_line(ui, Icon::Warning, cx.palette.attention, &line);
        }
        bulk::as_of_ui(ui, view, cx, out);
    } else {
        subdued(ui, t!(text, "portfolio-hint"));
    }
    terms(ui, &[Term::Portfolio, Term::Median, Term::Benchmark], cx, out);
    ui.add_space(size::SPACE);
    if let Some(progress) = &view.scanning {
        let (done, all) =
            (progress.done.load(Ordering::Relaxed), progress.all.load(Ordering::Relaxed));
        let words = t!(text, "portfolio-progress", done = done, all = all);
        job_progress(ui, (done, all), &words, text);
        if button(ui, Icon::Close, &t!(text, "portfolio-stop")).clicked() {
            out.push(Action::StopPortfolio);
        }
        ui.add_space(size::SPACE);
        return;
    }
    if !is_beside {
        ui.horizontal_wrapped(|ui| folder_ui(ui, view, cx, out));
    }
}

/// A page that is this wide has room for buttons beside its headline.
const BESIDE: f32 = 900.0;
/// What the list of named views takes of it.
const VIEWS: f32 = 240.0;

/// What can be done with the folder as a whole, and its views.
fn folder_ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let folder = view.folder.clone().or_else(|| cx.settings.portfolio.clone());
    if view.found.is_none() {
        return;
    }
    if button(ui, Icon::Folder, &t!(text, "portfolio-choose")).clicked() {
        out.push(Action::AskForFile(Purpose::Portfolio));
    }
    if let Some(folder) = folder
        && button(ui, Icon::Redo, &t!(text, "portfolio-again")).clicked()
    {
        out.push(Action::ScanPortfolio(folder));
    }
    views::ui(ui, view, cx, out);
    if view.page == PortfolioPage::Table {
        let list = || {
            let rows: Vec<&Row> = view.shown().collect();
            portfolio_list(&rows, &view.domains, text)
        };
        table_menu(ui, &t!(text, "portfolio-title"), &list, cx, out);
    }
}

/// Nothing has been looked through yet: says what this is for, and offers the way.
fn empty_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width().min(size::MEASURE));
        heading(ui, &t!(text, "portfolio-empty-title"));
        subdued(ui, t!(text, "portfolio-empty-text"));
        help_link(ui, Topic::Portfolio, cx, out);
        ui.add_space(size::SPACE);
        ui.horizontal_wrapped(|ui| {
            let choose = t!(text, "portfolio-choose");
            let Some(folder) = &cx.settings.portfolio else {
                if primary_button(ui, &choose).clicked() {
                    out.push(Action::AskForFile(Purpose::Portfolio));
                }
                return;
            };
            let name = folder.display().to_string();
            if primary_button(ui, &t!(text, "portfolio-last", folder = name)).clicked() {
                out.push(Action::ScanPortfolio(folder.clone()));
            }
            if button(ui, Icon::Folder, &choose).clicked() {
                out.push(Action::AskForFile(Purpose::Portfolio));
            }
        });
    });
}

/// Room for the filters beside the search.
const OTHER_FILTERS: f32 = 880.0;

fn filters_ui(ui: &mut Ui, view: &mut PortfolioView, cx: &Cx<'_>) {
    let text = cx.text;
    // In a narrow window the search gives way, so that all filters stay on one line.
    let widest = (ui.available_width() - OTHER_FILTERS).clamp(160.0, 250.0);
    ui.horizontal_wrapped(|ui| {
        let arrangement = &mut view.arrangement;
        let search = line_edit(&mut arrangement.search)
            .id_salt("portfolio search")
            .desired_width(widest)
            .hint_text(t!(text, "portfolio-search-hint"));
        ui.add(search).accessible_name(t!(text, "portfolio-search"));
        for field in FACTS {
            let Some((label, options)) = options(field, cx) else { continue };
            let chosen = arrangement.facts.get(field).cloned();
            let found =
                chosen.as_ref().and_then(|id| options.iter().find(|(option, _)| option == id));
            let is_all = found.is_none();
            let shown = found.map_or_else(|| label.clone(), |(_, name)| name.clone());
            let mut picked = chosen.clone();
            let response = ComboBox::from_id_salt(field)
                .selected_text(shown)
                .truncate()
                .width(118.0)
                .show_ui(ui, |ui| {
                    ui.set_min_width(240.0);
                    ui.selectable_value(&mut picked, None, t!(text, "filter-all"));
                    for (id, name) in options {
                        ui.selectable_value(&mut picked, Some(id), name);
                    }
                })
                .response;
            if is_all {
                spoken::chosen(&response, &t!(text, "filter-all"));
            }
            response.accessible_name(&label);
            if picked != chosen {
                match picked {
                    Some(id) => drop(arrangement.facts.insert(field, id)),
                    None => drop(arrangement.facts.remove(field)),
                }
            }
        }
        ui.checkbox(&mut arrangement.problems_only, t!(text, "portfolio-problems-only"));
        let name = t!(text, "portfolio-group");
        let shown = arrangement
            .group
            .and_then(|field| options(field, cx))
            .map_or_else(|| t!(text, "portfolio-no-group"), |(label, _)| label);
        let response = ComboBox::from_id_salt("portfolio group")
            .selected_text(t!(text, "portfolio-grouped", by = shown))
            .width(170.0)
            .show_ui(ui, |ui| {
                let none = t!(text, "portfolio-no-group");
                ui.selectable_value(&mut arrangement.group, None, none);
                for field in FACTS {
                    if let Some((label, _)) = options(field, cx) {
                        ui.selectable_value(&mut arrangement.group, Some(field), label);
                    }
                }
            })
            .response;
        response.accessible_name(&name);
        let usual = arrangement.unfiltered();
        if *arrangement != usual && button(ui, Icon::Close, &t!(text, "filter-clear")).clicked() {
            *arrangement = usual;
        }
    });
}

/// What a field of the profile asks in a word, and what may be chosen, by the first questionnaire
/// that has it.
fn options(field: &'static str, cx: &Cx<'_>) -> Option<(String, Vec<(String, String)>)> {
    let text = cx.text;
    let label = match field {
        "sector" => t!(text, "portfolio-sector"),
        "size" => t!(text, "portfolio-size"),
        _ => t!(text, "portfolio-markets"),
    };
    let id = FieldId::from(field);
    let questionnaires = cx.packs.listing().iter();
    let asked = questionnaires
        .filter_map(|pack| cx.packs.questionnaire(&pack.id))
        .find_map(|found| found.profile.iter().find(|asked| asked.id == id).cloned())?;
    let options = asked.options().iter();
    Some((label, options.map(|option| (option.id.to_string(), option.name.clone())).collect()))
}

/// A fact's value in words.
fn fact_name(field: &str, value: &str, cx: &Cx<'_>) -> String {
    let known = FACTS.into_iter().find(|known| *known == field);
    let found = known.and_then(|field| options(field, cx)).and_then(|(_, options)| {
        options.into_iter().find(|(id, _)| id == value).map(|(_, name)| name)
    });
    found.unwrap_or_else(|| value.to_owned())
}

/// Escape shows everything; up, down, Space and Enter choose, mark and open, Ctrl+A marks all, and V
/// goes on to the next named arrangement, where nothing else has the keyboard.
fn keys(ui: &Ui, view: &mut PortfolioView, cx: &Cx<'_>, out: &mut Actions) {
    if ui.ctx().text_edit_focused() || eframe::egui::Popup::is_any_open(ui.ctx()) {
        return;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        if view.page != PortfolioPage::Table {
            view.page = PortfolioPage::Table;
            return;
        }
        view.arrangement = view.arrangement.unfiltered();
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if is_free(ui.ctx()) {
        if pressed(Key::ArrowDown) {
            view.step(true);
        }
        if pressed(Key::ArrowUp) {
            view.step(false);
        }
        if pressed(Key::Space)
            && let Some(path) = view.selected.clone()
        {
            view.mark(&path);
        }
        if pressed(Key::V) {
            views::next(view, cx);
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A)) {
            view.mark_shown();
        }
        if pressed(Key::Enter)
            && let Some(path) = view.chosen()
        {
            out.push(Action::Open(path));
        }
    }
}
