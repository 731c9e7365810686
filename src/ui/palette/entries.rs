//! What the palette lists: what can be done now, and every place that can be gone to. It reads and
//! never changes anything; what an entry does is an action like any other.

use super::fuzzy::Searched;
use crate::ops::settings::ThemeChoice;
use crate::t;
use crate::text::{Term, Text};
use crate::ui::action::{Action, Place};
use crate::ui::command::Command;
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::state::{CrosswalkTab, Document, PlanTab, ResultsTab, TeamTab, View};

/// What sort of thing an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A screen.
    Screen,
    /// Something to do.
    Command,
    /// A part of a screen.
    Part,
    /// A setting.
    Setting,
    /// An item of the open assessment.
    Item,
    /// A domain of the results.
    Domain,
    /// A stage of the results.
    Stage,
    /// A framework of the crosswalk.
    Framework,
    /// A word of the glossary.
    Term,
    /// A file.
    File,
}

impl Kind {
    /// What it is called.
    pub(super) fn name(self, text: &Text) -> String {
        match self {
            Self::Screen => t!(text, "palette-kind-screen"),
            Self::Command => t!(text, "palette-kind-command"),
            Self::Part => t!(text, "palette-kind-part"),
            Self::Setting => t!(text, "palette-kind-setting"),
            Self::Item => t!(text, "palette-kind-item"),
            Self::Domain => t!(text, "palette-kind-domain"),
            Self::Stage => t!(text, "palette-kind-stage"),
            Self::Framework => t!(text, "palette-kind-framework"),
            Self::Term => t!(text, "palette-kind-term"),
            Self::File => t!(text, "palette-kind-file"),
        }
    }
}

/// One thing that can be chosen.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What sort of thing it is.
    pub kind: Kind,
    /// What it is known by from one time to the next.
    pub key: String,
    /// Its id, where people know it by one.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// A few words more.
    pub more: String,
    /// Its shortcut in words, where it has one.
    pub shortcut: Option<String>,
    /// What is done when it is chosen.
    pub action: Action,
    pub(super) icon: Icon,
    pub(super) searched: Searched,
}

impl Entry {
    fn new(kind: Kind, key: &str, icon: Icon, title: String, action: Action) -> Self {
        let searched = Searched::default();
        Self {
            kind,
            key: format!("{kind:?} {key}"),
            id: String::new(),
            title,
            more: String::new(),
            shortcut: None,
            action,
            icon,
            searched,
        }
    }

    fn with_id(mut self, id: &str) -> Self {
        self.id = id.to_owned();
        self
    }

    fn with_more(mut self, more: impl Into<String>) -> Self {
        self.more = more.into();
        self
    }
}

/// Everything that can be chosen now, in the order in which it is listed before anything is typed.
pub(super) fn all(document: Option<&Document>, view: &View, cx: &Cx<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    commands(document, cx, &mut entries);
    settings(cx, &mut entries);
    if let Some(document) = document {
        parts(document, cx.text, &mut entries);
        content(document, cx, &mut entries);
    }
    terms(cx.text, &mut entries);
    files(view, cx, &mut entries);
    // Stable: within a kind they keep the order of the menus, the walk, the lists.
    entries.sort_by_key(|entry| entry.kind);
    for entry in &mut entries {
        entry.searched = Searched::new(&entry.id, &entry.title, &entry.more);
    }
    entries
}

fn commands(document: Option<&Document>, cx: &Cx<'_>, entries: &mut Vec<Entry>) {
    // The palette is open already.
    let others = Command::ALL.into_iter().filter(|command| *command != Command::Palette);
    // What can't be done now would only be in the way; the menus show it greyed.
    for command in others.filter(|command| command.is_possible(document)) {
        let kind = if command.is_screen() { Kind::Screen } else { Kind::Command };
        let icon = command.icon().unwrap_or(Icon::Forward);
        let name = command.name(cx.text);
        let mut entry = Entry::new(kind, &format!("{command:?}"), icon, name, Action::Run(command));
        entry.shortcut = command.shortcut_words(cx.ctx, cx.text);
        entries.push(entry);
    }
    let text = cx.text;
    let mut more = vec![("sample", Icon::Explore, t!(text, "home-sample"), Action::ExploreSample)];
    if document.is_some() {
        more.push(("who", Icon::Person, t!(text, "palette-who"), Action::AskWho));
        more.push(("report", Icon::Document, t!(text, "palette-report"), Action::ExportReport));
    }
    for (key, icon, name, action) in more {
        entries.push(Entry::new(Kind::Command, key, icon, name, action));
    }
}

fn settings(cx: &Cx<'_>, entries: &mut Vec<Entry>) {
    let text = cx.text;
    let themes = [
        (ThemeChoice::System, "system", t!(text, "palette-theme-system")),
        (ThemeChoice::Light, "light", t!(text, "palette-theme-light")),
        (ThemeChoice::Dark, "dark", t!(text, "palette-theme-dark")),
    ];
    for (theme, key, name) in themes {
        if theme != cx.settings.theme {
            let action = Action::SetTheme(theme);
            entries.push(Entry::new(Kind::Setting, key, Icon::Contrast, name, action));
        }
    }
    let name = t!(text, "palette-reload");
    entries.push(Entry::new(Kind::Setting, "reload", Icon::Settings, name, Action::ReloadPacks));
}

fn parts(document: &Document, text: &Text, entries: &mut Vec<Entry>) {
    let mut add = |icon: Icon, screen: &str, part: String, place: Place| {
        let key = format!("{place:?}");
        let name = t!(text, "palette-part", screen = screen, part = part);
        entries.push(Entry::new(Kind::Part, &key, icon, name, Action::Show(place)));
    };
    let results = Command::GoResults.name(text);
    for (tab, part) in [
        (ResultsTab::Map, t!(text, "results-tab-map")),
        (ResultsTab::Gaps, t!(text, "results-tab-gaps")),
        (ResultsTab::Levels, t!(text, "results-tab-levels")),
        (ResultsTab::Open, t!(text, "results-tab-open")),
        (ResultsTab::Trend, t!(text, "results-tab-trend")),
    ] {
        add(Icon::Chart, &results, part, Place::Results(tab));
    }
    let plan = Command::GoPlan.name(text);
    for (tab, part) in [
        (PlanTab::Steps, t!(text, "plan-tab-steps")),
        (PlanTab::Board, t!(text, "plan-tab-board")),
        (PlanTab::Table, t!(text, "plan-tab-table")),
        (PlanTab::Timeline, t!(text, "plan-tab-timeline")),
        (PlanTab::WhatIf, t!(text, "plan-tab-what-if")),
        (PlanTab::Milestones, t!(text, "plan-tab-milestones")),
        (PlanTab::Targets, t!(text, "plan-tab-targets")),
    ] {
        add(Icon::Plan, &plan, part, Place::Plan(tab));
    }
    let crosswalk = Command::GoCrosswalk.name(text);
    for (tab, part) in [
        (CrosswalkTab::Table, t!(text, "crosswalk-tab-table")),
        (CrosswalkTab::Differences, t!(text, "crosswalk-tab-differences")),
        (CrosswalkTab::Dates, t!(text, "crosswalk-tab-dates")),
        (CrosswalkTab::Library, t!(text, "crosswalk-tab-library")),
    ] {
        add(Icon::Compare, &crosswalk, part, Place::Crosswalk(tab));
    }
    let team = Command::GoTeam.name(text);
    let is_copy = document.assessment().hand_out.is_some();
    for (tab, part) in [
        (TeamTab::Routing, t!(text, "team-routing")),
        (TeamTab::Comments, t!(text, "palette-team-comments")),
        (TeamTab::Checks, t!(text, "palette-team-checks")),
    ] {
        // A copy for a member has no others.
        if !is_copy || tab == TeamTab::Comments {
            add(Icon::Group, &team, part, Place::Team(tab));
        }
    }
}

fn terms(text: &Text, entries: &mut Vec<Entry>) {
    for term in Term::all() {
        let entry =
            Entry::new(Kind::Term, term.code(), Icon::Help, text.term(term), Action::Explain(term));
        entries.push(entry.with_more(text.meaning(term)));
    }
}

fn content(document: &Document, cx: &Cx<'_>, entries: &mut Vec<Entry>) {
    let questionnaire = document.questionnaire();
    for item in document.walk_items() {
        let (id, title) = (item.id.as_str(), item.title.clone());
        let action = Action::GoToItem(item.id.clone());
        let entry = Entry::new(Kind::Item, id, Icon::Route, title, action);
        entries.push(entry.with_id(id).with_more(&item.prompt));
    }
    for domain in &questionnaire.domains {
        let (id, name) = (domain.id.as_str(), domain.name.clone());
        let action = Action::Show(Place::Domain(domain.id.clone()));
        let entry = Entry::new(Kind::Domain, id, Icon::Chart, name, action);
        entries.push(entry.with_id(id).with_more(&domain.summary));
    }
    for stage in &questionnaire.stages {
        let (id, name) = (stage.id.as_str(), stage.name.clone());
        let action = Action::Show(Place::Stage(stage.id.clone()));
        let entry = Entry::new(Kind::Stage, id, Icon::Flag, name, action);
        entries.push(entry.with_id(id).with_more(&stage.summary));
    }
    let Some(crosswalk) = &questionnaire.crosswalk else {
        return;
    };
    for id in crosswalk.frameworks() {
        let Some(framework) = cx.packs.frameworks().get(id) else {
            continue;
        };
        let action = Action::Show(Place::Framework(id.clone()));
        let name = framework.name.clone();
        let entry = Entry::new(Kind::Framework, id.as_str(), Icon::Compare, name, action);
        entries.push(entry.with_more(&framework.title));
    }
}

fn files(view: &View, cx: &Cx<'_>, entries: &mut Vec<Entry>) {
    let mut file = |path: &std::path::Path, organisation: &str| {
        let shown = path.display().to_string();
        let (name, action) = (organisation.to_owned(), Action::Open(path.to_owned()));
        let entry = Entry::new(Kind::File, &shown, Icon::Folder, name, action);
        if entries.iter().rev().all(|known| known.key != entry.key) {
            entries.push(entry.with_more(shown));
        }
    };
    for recent in &cx.settings.recent {
        file(&recent.path, &recent.organisation);
    }
    if let Some(found) = &view.portfolio.found {
        for row in &found.rows {
            if let Some(summary) = row.summary() {
                file(&found.folder.join(&row.path), &summary.organisation);
            }
        }
    }
}
