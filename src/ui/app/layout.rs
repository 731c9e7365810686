//! What stands where in the window: the bar at the top, the rail of screens at the left, the screen,
//! dialogs, messages.

use eframe::egui::{
    self, Button, CentralPanel, Frame, Id, Layout, Margin, MenuBar, Panel, RichText, ScrollArea,
    Ui, UiBuilder, accesskit::Role,
};

use super::focus::{self, Shown};
use super::menu_keys::{self, Drawn, Name};
use super::{App, announce, rail};
use crate::ops::figures::width_of;
use crate::ops::member_name;
use crate::t;
use crate::ui::action::Action;
use crate::ui::command::{self, Command};
use crate::ui::cx::Cx;
use crate::ui::dialogs::{self, Dialog};
use crate::ui::hints;
use crate::ui::icons::Icon;
use crate::ui::screens;
use crate::ui::spoken;
use crate::ui::state::{Document, Screen, TeamTab};
use crate::ui::theme::{Palette, size, strong};
use crate::ui::widgets::{hint, icon_button, in_reading_order};

impl App {
    pub(super) fn layout(&mut self, ui: &mut Ui) {
        // Taken out of `self` for the frame, so that screens can read the rest while they push.
        let mut out = std::mem::take(&mut self.actions);
        let shown = Shown { place: self.place(), dialog: self.view.dialog.as_ref() };
        self.focus.begin(ui.ctx(), &shown);
        if self.view.dialog.is_none() {
            self.menus.keys(ui.ctx(), &self.text);
        }
        let in_workshop = self.document.as_ref().filter(|_| self.view.screen == Screen::Workshop);
        if in_workshop.is_some_and(|open| screens::workshop::takes_enter(open, &self.view)) {
            self.focus.leave_enter_to_the_screen(ui.ctx());
        }
        if self.view.dialog.is_none() {
            command::consume_shortcuts(ui.ctx(), self.document.is_some(), &mut out);
        }
        let cx = Cx {
            text: &self.text,
            palette: Palette::current(ui.ctx()),
            packs: &self.packs,
            settings: &self.settings,
            today: (self.clock.today)(),
            now: (self.clock.now)(),
            zone: &self.clock.zone,
            ctx: &self.ctx,
            opening: self.jobs.is_opening(),
            saving: self.jobs.is_saving(),
        };
        let bar = Frame::new().fill(cx.palette.surface).inner_margin(Margin::symmetric(12, 6));
        spoken::window(ui.ctx(), &self.title, self.text.tag());
        Panel::top("bar").frame(bar).show(ui, |ui| {
            spoken::part(ui, Role::Banner, &t!(cx.text, "landmark-bar"));
            let menus = bar_ui(ui, self.document.as_ref(), &cx, &mut out);
            self.menus.note(menus);
        });
        // A room needs the whole screen; "Leave" and Esc lead back.
        let is_for_a_room = self.view.screen == Screen::Workshop && self.document.is_some();
        if !is_for_a_room {
            rail::ui(ui, self.document.is_some(), self.view.screen, &cx, &mut out);
        }
        self.focus.reach_screen(ui.ctx());
        let view = &mut self.view;
        let plain = Frame::new().fill(cx.palette.window);
        let screen = CentralPanel::default().frame(plain).show(ui, |ui| {
            let name = announce::screen_name(view.screen).name(cx.text);
            spoken::part(ui, Role::Main, &name);
            let document = self.document.as_ref();
            let is_there = document.is_some() || view.screen == Screen::Portfolio;
            if is_there {
                hints::ui(ui, view.screen, &cx, &mut out);
            }
            match (view.screen, document) {
                (Screen::Profile, Some(document)) => {
                    screens::profile::ui(ui, document, &cx, &mut out);
                }
                (Screen::Walk, Some(document)) => {
                    screens::walk::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Results, Some(document)) => {
                    screens::results::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Evidence, Some(document)) => {
                    screens::evidence::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Team, Some(document)) => {
                    screens::team::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Crosswalk, Some(document)) => {
                    screens::crosswalk::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Disagreements, Some(document)) => {
                    screens::disagreements::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Workshop, Some(document)) => {
                    screens::workshop::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Plan, Some(document)) => {
                    screens::plan::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Report, Some(document)) => {
                    screens::report::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Portfolio, _) => screens::portfolio::ui(ui, view, &cx, &mut out),
                (Screen::Help, document) => {
                    screens::help::ui(ui, document, view, &cx, &mut out);
                }
                (Screen::Settings, document) => {
                    screens::settings::ui(ui, document, view, &cx, &mut out);
                }
                (_, document) => screens::home::ui(ui, document, view, &cx, &mut out),
            }
        });
        if let Some(dialog) = &mut view.dialog {
            dialogs::ui(ui.ctx(), dialog, self.document.as_ref(), &cx, &mut out);
        }
        if view.screen == Screen::Team && view.team.tab == TeamTab::Comments {
            view.notices.comments_are_shown();
        }
        view.notices.ui(ui.ctx(), &self.text, &mut out);
        self.announcer.ui(ui.ctx());
        view.keyboard_held = focus::is_held(ui.ctx());
        self.focus.follow(ui.ctx(), screen.response.rect);
        super::drop::take_files(ui.ctx(), self.document.as_ref(), view, &self.text, &mut out);
        self.actions.append(&mut out);
    }
}

fn bar_ui(
    ui: &mut Ui,
    document: Option<&Document>,
    cx: &Cx<'_>,
    out: &mut Vec<Action>,
) -> [Drawn; 4] {
    let text = cx.text;
    let bar = ui.unique_id();
    MenuBar::new()
        .ui(ui, |ui| {
            spoken::part(ui, Role::MenuBar, &t!(text, "landmark-menus"));
            // The ground under a title reaches out beyond its letters.
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.spacing_mut().button_padding.x = size::SPACE;
            ring_focus(ui, cx);
            let [file, edit, view, help] = menu_keys::names(text);
            let menus = [
                menu_ui(ui, &file, &FILE_MENU, document, cx, out),
                menu_ui(ui, &edit, &EDIT_MENU, document, cx, out),
                menu_ui(ui, &view, &VIEW_MENU, document, cx, out),
                menu_ui(ui, &help, &HELP_MENU, document, cx, out),
            ];
            // Beside the menus, and not one of them.
            let beside = UiBuilder::new()
                .layout(Layout::right_to_left(egui::Align::Center))
                .accessibility_parent(bar);
            ui.scope_builder(beside, |ui| {
                ui.spacing_mut().item_spacing.x = size::SPACE_M;
                in_reading_order(ui, |ui| {
                    if let Some(document) = document {
                        document_buttons_ui(ui, document, cx, out);
                    }
                    if icon_button(ui, Icon::Contrast, &t!(text, "command-switch-theme")).clicked()
                    {
                        out.push(Action::Run(Command::SwitchTheme));
                    }
                    if icon_button(ui, Icon::Help, &t!(text, "command-help")).clicked() {
                        out.push(Action::Run(Command::Help));
                    }
                });
                if let Some(document) = document {
                    document_state_ui(ui, document, cx);
                }
            });
            menus
        })
        .inner
}

/// Menus draw no outlines; what has the keyboard must be seen there as everywhere.
fn ring_focus(ui: &mut Ui, cx: &Cx<'_>) {
    ui.visuals_mut().widgets.active.bg_stroke = egui::Stroke::new(2.0, cx.palette.focus);
}

/// What can be done with the open document anywhere: save it, say who answers.
fn document_buttons_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let text = cx.text;
    let palette = &cx.palette;
    ui.add_enabled_ui(document.is_dirty() && !cx.saving, |ui| {
        let label = Command::Save.name(text);
        let button = Button::image_and_text(Icon::Save.image(palette.text), &label);
        if ui.add(button).clicked() {
            out.push(Action::Run(Command::Save));
        }
    });
    let assessment = document.assessment();
    let me = match (document.me().map(|(_, member)| member.name.clone()), &document.facilitator) {
        (Some(name), Some(by)) => {
            t!(text, "bar-me-for", by = member_name(assessment, by, text), name = name)
        }
        (Some(name), None) => t!(text, "bar-me", name = name),
        (None, _) => match &cx.settings.me {
            Some(me) if document.me.is_some() => t!(text, "bar-me", name = &me.name),
            _ => t!(text, "bar-nobody"),
        },
    };
    let person = Button::image_and_text(Icon::Person.image(palette.text_subdued), me)
        .frame_when_inactive(false);
    if hint(ui.add(person), t!(text, "bar-me-hint")).clicked() {
        out.push(Action::AskWho);
    }
}

/// How the open document stands, and whose it is; from the right.
fn document_state_ui(ui: &mut Ui, document: &Document, cx: &Cx<'_>) {
    let text = cx.text;
    let dirty = document.is_dirty();
    let state = if document.read_only {
        t!(text, "bar-read-only")
    } else if cx.saving {
        t!(text, "bar-saving")
    } else if document.is_sample && !dirty {
        t!(text, "bar-sample")
    } else if dirty && document.path.is_some() {
        t!(text, "bar-changed")
    } else if dirty {
        t!(text, "bar-unsaved")
    } else {
        t!(text, "bar-saved")
    };
    ui.label(RichText::new(state).size(size::TEXT_SMALL).color(cx.palette.text_subdued));
    let name = RichText::new(&document.assessment().organisation).font(strong(size::TEXT_BODY));
    ui.add(egui::Label::new(name).truncate());
}

const FILE_MENU: [Option<Command>; 20] = [
    Some(Command::New),
    Some(Command::Open),
    Some(Command::OpenByPath),
    None,
    Some(Command::Save),
    Some(Command::SaveAs),
    Some(Command::SaveByPath),
    Some(Command::Encrypt),
    None,
    Some(Command::Merge),
    Some(Command::MergeByPath),
    Some(Command::Versions),
    None,
    Some(Command::WriteSheet),
    Some(Command::TakeInSheet),
    Some(Command::RollForward),
    None,
    Some(Command::GoSettings),
    None,
    Some(Command::Quit),
];
const EDIT_MENU: [Option<Command>; 4] =
    [Some(Command::Undo), Some(Command::Redo), None, Some(Command::Find)];
const VIEW_MENU: [Option<Command>; 20] = [
    Some(Command::Palette),
    None,
    Some(Command::GoHome),
    Some(Command::GoProfile),
    Some(Command::GoTeam),
    Some(Command::GoWalk),
    Some(Command::GoEvidence),
    Some(Command::GoResults),
    Some(Command::GoDisagreements),
    Some(Command::GoWorkshop),
    Some(Command::GoPlan),
    Some(Command::GoCrosswalk),
    Some(Command::GoReport),
    Some(Command::GoPortfolio),
    Some(Command::History),
    None,
    Some(Command::SwitchTheme),
    Some(Command::Larger),
    Some(Command::Smaller),
    Some(Command::UsualSize),
];
const HELP_MENU: [Option<Command>; 7] = [
    Some(Command::Help),
    Some(Command::Glossary),
    Some(Command::ShowKeys),
    None,
    Some(Command::FirstSteps),
    None,
    Some(Command::About),
];

fn menu_ui(
    ui: &mut Ui,
    name: &Name,
    commands: &[Option<Command>],
    document: Option<&Document>,
    cx: &Cx<'_>,
    out: &mut Vec<Action>,
) -> Drawn {
    let mut items = Vec::new();
    // Below the bar of menus; what a low window has no room for is scrolled to.
    let room = (ui.ctx().content_rect().bottom() - ui.max_rect().bottom() - 14.0).max(120.0);
    let longest = longest_of(ui, commands, cx);
    let menu = ui.menu_button(name.shown(ui), |ui| {
        ui.set_min_width(longest);
        ring_focus(ui, cx);
        let area = ScrollArea::vertical().max_height(room).min_scrolled_height(room);
        area.show(ui, |ui| {
            for command in commands {
                let Some(command) = *command else {
                    ui.separator();
                    continue;
                };
                let enabled = command.is_possible(document);
                let name = command.name(cx.text);
                let mut button = Button::new(&name);
                if let Some(shortcut) = command.shortcut_words(ui.ctx(), cx.text) {
                    button = button.shortcut_text(shortcut);
                }
                let response = ui.add_enabled(enabled, button);
                if response.clicked() {
                    out.push(Action::Run(command));
                }
                if enabled {
                    items.push((response.id, name));
                }
            }
        });
    });
    let button = menu.response.id;
    name.tell(ui.ctx(), button);
    Drawn { button, items }
}

/// How wide a menu has to be for its longest line, name and keys.
fn longest_of(ui: &Ui, commands: &[Option<Command>], cx: &Cx<'_>) -> f32 {
    const BETWEEN: f32 = 72.0;
    let width = |words: &str| width_of(words, size::TEXT_BODY, false);
    let line = |command: Command| {
        let keys = command.shortcut_words(ui.ctx(), cx.text);
        width(&command.name(cx.text)) + keys.map_or(0.0, |keys| width(&keys)) + BETWEEN
    };
    commands.iter().flatten().map(|command| line(*command)).fold(250.0, f32::max)
}

impl App {
    /// What is shown, as far as it makes a difference to where reading begins.
    fn place(&self) -> Id {
        let screen = self.view.screen;
        let item = self.view.item.as_ref().filter(|_| screen == Screen::Walk);
        Id::unique("place").with(screen).with(item)
    }

    pub(super) fn show_dialog(&mut self, dialog: Dialog) {
        self.view.dialog = Some(dialog);
    }
}
