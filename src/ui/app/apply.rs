//! Carries actions out. The only place that changes the document, the settings and the screen.

use eframe::egui::{Theme, ViewportCommand};

use super::App;
use super::everyday::USUAL_SCALE;
use crate::model::{Change, Edit, Grouping, ItemId, Member, MemberId};
use crate::ops::settings::{Me, ThemeChoice};
use crate::ops::{self, Expect};
use crate::t;
use crate::ui::action::{Action, EverydayAction, HelpAction, NewAssessment};
use crate::ui::command::Command;
use crate::ui::dialogs::{Dialog, NewDialog, PathDialog, PersonDialog};
use crate::ui::jobs::Purpose;
use crate::ui::notices::Tone;
use crate::ui::palette::{self, CommandPalette};
use crate::ui::state::{Document, Screen};

impl App {
    pub(super) fn apply_actions(&mut self) {
        // An action may push others; they run in the same frame, after it.
        while !self.actions.is_empty() {
            for action in std::mem::take(&mut self.actions) {
                self.apply(action);
            }
            // Whoever looks at the document next, perhaps still in this frame, sees its scores.
            let today = (self.clock.today)();
            if let Some(document) = &mut self.document {
                document.refresh(today);
            }
            self.ctx.request_repaint();
        }
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Run(command) => self.run(command),
            Action::Go(screen) => self.go(screen),
            Action::GoToItem(item) => self.go_to_item(item),
            Action::Show(place) => self.show_place(place),
            Action::ChoseInPalette(key) => palette::remember(&mut self.view.palette_lately, key),
            Action::Edit(changes, grouping) => self.edit(changes, grouping),
            Action::Decide(item, outcome, rationale) => self.decide(&item, outcome, rationale),
            Action::Reopen(item) => self.reopen(&item),
            Action::StartWorkshop(item) => self.start_workshop(item),
            Action::AskForSheet(member) => self.ask_for_sheet(member),
            Action::WriteSheet(path) => self.write_sheet(path),
            Action::ReadSheet(path) => self.jobs.read_sheet(&self.ctx, path),
            Action::TakeSheetIn => self.take_sheet_in(),
            Action::StopTyping => {
                if let Some(document) = &mut self.document {
                    document.stop_typing();
                }
            }
            Action::AskWho => {
                let dialog = PersonDialog::new(self.document.as_ref(), &self.cx());
                self.show_dialog(Dialog::Person(dialog));
            }
            Action::Create(new) => self.create(new),
            Action::Open(path) => self.open(path),
            Action::SaveTo(path) => self.save_to(path),
            Action::SaveCopyTo(path) => self.save_copy_to(path),
            Action::Unlock(locked, passphrase) => self.unlock(locked, passphrase),
            Action::AskToUnlock(index) => self.ask_to_unlock(index),
            Action::Encrypt(passphrase, to) => self.encrypt(passphrase, to),
            Action::SaveOverChanged => self.save_over_changed(),
            Action::Discard => {
                self.clear_journal();
                self.document = None;
                self.view.screen = Screen::Home;
                self.continue_put_off();
            }
            Action::SaveThenContinue => {
                self.view.dialog = None;
                self.run(Command::Save);
            }
            Action::ExploreSample => self.explore_sample(),
            Action::AskForFile(purpose) => self.ask_for_file(purpose),
            Action::AskForAttachment(id, how) => {
                self.view.attaching = Some((id, how));
                self.ask_for_file(Purpose::Attach);
            }
            Action::LookAtFiles => self.look_at_files(None),
            Action::AttachFile(path) => self.attach(path),
            Action::AddPackFolder(path) => self.change_pack_folders(|folders| {
                folders.retain(|folder| *folder != path);
                folders.push(path);
            }),
            Action::RemovePackFolder(path) => {
                self.change_pack_folders(|folders| folders.retain(|folder| *folder != path));
            }
            Action::ReloadPacks => self.change_pack_folders(|_| {}),
            Action::OpenRecovered(index) => self.open_recovered(index),
            Action::PutAwayRecovered(index) => self.put_away_recovered(index),
            Action::OpenCopy(path) => self.open_copy(&path),
            Action::ShowVersions(versions) => self.show_dialog(Dialog::Versions(versions)),
            Action::MergeCopy(path) => self.merge_copy(&path),
            Action::Team(action) => self.apply_team(action),
            Action::Everyday(action) => self.apply_everyday(action),
            Action::KeepBackups(count) => {
                self.settings.backups = Some(count);
                self.keep_settings();
            }
            Action::ForgetRecent(path) => {
                self.settings.recent.retain(|recent| recent.path != path);
                self.keep_settings();
            }
            Action::AnswerAs { name, function } => self.answer_as(&name, function),
            Action::SetTheme(theme) => {
                self.settings.theme = theme;
                self.use_theme(theme);
                self.keep_settings();
            }
            Action::SetLanguage(tag) => self.use_language(tag),
            Action::CloseDialog => {
                if let Some(Dialog::Start(dialog)) = self.view.dialog.take() {
                    self.view.first_steps = Some(dialog);
                }
                self.view.put_off = None;
            }
            Action::Explain(term) => self.explain(term),
            Action::ReadHelp(topic) => self.read_help(topic),
            Action::Help(action) => self.apply_help(action),
            Action::DismissNotice(id) => self.view.notices.dismiss(id),
            Action::Advise(ask) => self.advise(ask),
            Action::PreviewReport => self.preview_report(),
            Action::ExportReport => self.ask_for_file(Purpose::Report),
            Action::WriteReport(path) => self.write_report(&path),
            Action::ReplaceReport(path) => self.write_report_over(&path, Expect::Anything),
            Action::CancelReport => self.cancel_report(),
            Action::ScanPortfolio(folder) => self.scan_portfolio(folder),
            Action::StopPortfolio => self.stop_portfolio(),
            Action::Bulk(action) => self.apply_bulk(action),
            Action::Benchmark(action) => self.apply_benchmark(action),
            Action::PortfolioReport(step) => self.apply_portfolio_report(step),
            Action::Compare(asked) => self.compare(asked),
            Action::LeaveComparison => self.leave_comparison(),
            Action::OpenBrand(path) => self.open_brand(&path),
            Action::SaveBrand(path) => self.save_brand(path),
            Action::ForgetBrand => self.remember_brand(None),
            Action::TakeLogo(path) => self.take_logo(&path),
            Action::TakeFont(path) => self.take_font(&path),
            Action::ExportPlan(format) => self.export_plan(format),
            Action::WritePlan(path) => self.write_plan(&path),
            Action::TypePath(purpose) => self.show_path_dialog(purpose),
            Action::OpenLink(address) => {
                self.ctx.open_url(eframe::egui::OpenUrl::new_tab(address));
            }
            Action::Copy(copied) => {
                self.ctx.copy_text(copied);
                let done = t!(self.text, "copied");
                self.view.notices.push(Tone::Done, done, None);
            }
            Action::CopyPicture(figure) => self.jobs.draw(&self.ctx, *figure),
            Action::KeepFigure(kept) => self.ask_where_to_keep(kept),
            Action::KeepFigureAs(path) => self.keep_figure(path),
            Action::Filter(filter) => self.filter(filter),
        }
    }

    fn run(&mut self, command: Command) {
        match command {
            Command::New => {
                if !self.puts_off(Action::Run(Command::New)) {
                    let dialog = NewDialog::new(&self.cx());
                    self.show_dialog(Dialog::New(dialog));
                }
            }
            Command::Open => {
                if !self.puts_off(Action::Run(Command::Open)) {
                    self.ask_for_file(Purpose::Open);
                }
            }
            Command::OpenByPath => self.show_path_dialog(Purpose::Open),
            Command::Save => self.save(),
            Command::SaveAs => self.ask_for_file(Purpose::Save),
            Command::SaveByPath => self.show_path_dialog(Purpose::Save),
            Command::RollForward => self.roll_forward(),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::GoHome => self.go(Screen::Home),
            Command::GoProfile => self.go(Screen::Profile),
            Command::GoWalk => self.go(Screen::Walk),
            Command::GoEvidence => {
                self.look_at_files(None);
                self.go(Screen::Evidence);
            }
            Command::Encrypt => self.ask_to_encrypt(None),
            Command::SaveFigureByPath => self.show_figure_path_dialog(),
            Command::AttachByPath => self.show_path_dialog(Purpose::Attach),
            Command::GoTeam => self.go(Screen::Team),
            Command::HandOutByPath => self.show_path_dialog(Purpose::HandOut),
            Command::Merge => self.ask_for_file(Purpose::Merge),
            Command::MergeByPath => self.show_path_dialog(Purpose::Merge),
            Command::GoResults => self.go(Screen::Results),
            Command::GoPlan => self.go(Screen::Plan),
            Command::GoPortfolio => self.go(Screen::Portfolio),
            Command::GoReport => self.go(Screen::Report),
            Command::GoCrosswalk => self.go(Screen::Crosswalk),
            Command::GoDisagreements => self.go(Screen::Disagreements),
            Command::GoWorkshop => self.start_workshop(None),
            Command::WriteSheet => self.show_sheet_dialog(),
            Command::WriteSheetByPath => self.show_path_dialog(Purpose::WriteSheet),
            Command::TakeInSheet => self.ask_for_file(Purpose::TakeInSheet),
            Command::TakeInSheetByPath => self.show_path_dialog(Purpose::TakeInSheet),
            Command::GoSettings => self.go(Screen::Settings),
            Command::Versions => self.show_versions(),
            Command::History => self.show_history(),
            Command::AddFolderByPath => self.show_path_dialog(Purpose::PackFolder),
            Command::Find => {
                self.go(Screen::Walk);
                self.view.focus_search = true;
            }
            Command::Palette => {
                let palette = CommandPalette::new(self.document.as_ref(), &self.view, &self.cx());
                self.show_dialog(Dialog::Palette(Box::new(palette)));
            }
            Command::SwitchTheme => {
                let theme = match self.ctx.theme() {
                    Theme::Dark => ThemeChoice::Light,
                    Theme::Light => ThemeChoice::Dark,
                };
                self.apply(Action::SetTheme(theme));
            }
            Command::Larger => self.apply_everyday(EverydayAction::Rescale(1)),
            Command::Smaller => self.apply_everyday(EverydayAction::Rescale(-1)),
            Command::UsualSize => self.apply_everyday(EverydayAction::SetScale(USUAL_SCALE)),
            Command::Help => self.read_help(self.view.screen.topic()),
            Command::Glossary => self.apply_help(HelpAction::Glossary),
            Command::FirstSteps => self.show_first_steps(),
            Command::ShowKeys => self.show_dialog(Dialog::Keys),
            Command::About => self.show_dialog(Dialog::About),
            Command::Quit => self.ctx.send_viewport_cmd(ViewportCommand::Close),
        }
    }

    pub(super) fn show_path_dialog(&mut self, purpose: Purpose) {
        let known = match purpose {
            Purpose::Save => self.document.as_ref().and_then(|document| document.path.clone()),
            Purpose::Open
            | Purpose::Attach
            | Purpose::WriteSheet
            | Purpose::TakeInSheet
            | Purpose::PackFolder
            | Purpose::Merge
            | Purpose::HandOut
            | Purpose::Plan
            | Purpose::Figure(_)
            | Purpose::Report
            | Purpose::PortfolioReport
            | Purpose::OpenBrand
            | Purpose::Portfolio
            | Purpose::BulkReports
            | Purpose::BulkOutcome
            | Purpose::OpenBenchmark
            | Purpose::SaveBenchmark
            | Purpose::Research
            | Purpose::SaveBrand
            | Purpose::Logo
            | Purpose::Font => None,
        };
        let path = known.map(|path| path.display().to_string()).unwrap_or_default();
        self.show_dialog(Dialog::Path(PathDialog { purpose, path, focused: false }));
    }

    pub(super) fn go(&mut self, screen: Screen) {
        if screen == Screen::Walk
            && self.view.item.is_none()
            && let Some(document) = &self.document
        {
            let shown = document.walk_shown(self.view.walk_shown);
            self.view.item = document.next_open_item(shown).map(|item| item.id.clone());
            self.view.show_item_in_trail = true;
        }
        if self.view.screen != screen {
            // What had the keyboard stays behind, or goes on taking Enter from the new screen.
            self.ctx.memory_mut(|memory| memory.stop_text_input());
            self.see_hint(self.view.screen);
        }
        self.view.screen = screen;
        self.look_around(screen);
        if let Some(document) = &mut self.document {
            document.stop_typing();
        }
        self.remember_place();
    }

    fn go_to_item(&mut self, item: ItemId) {
        if self.view.item.as_ref() != Some(&item) {
            self.view.scroll_to_top = true;
        }
        self.view.item = Some(item);
        self.view.show_item_in_trail = true;
        self.go(Screen::Walk);
    }

    pub(super) fn edit(&mut self, changes: Vec<Change>, grouping: Grouping) {
        let now = (self.clock.now)();
        let Some(document) = &mut self.document else {
            return;
        };
        if document.read_only {
            self.remark(t!(self.text, "read-only"));
            return;
        }
        let Some(me) = document.me.clone() else {
            // Nobody's answer is no answer; ask first.
            self.apply(Action::AskWho);
            return;
        };
        let author = document.author().cloned().unwrap_or_else(|| me.clone());
        // Joining is a step of its own: it goes along in copies for others, answers may not.
        let joining: Vec<Change> = [&me, &author]
            .into_iter()
            .filter(|id| !document.assessment().members.contains_key(*id))
            .map(|id| {
                let member = match &self.settings.me {
                    Some(settings) if MemberId::from_name(&settings.name) == *id => {
                        Member::new(settings.name.clone(), settings.function.clone())
                    }
                    _ => {
                        let last = document.assessment().last_time.as_ref();
                        let known = last.and_then(|last| last.members.get(id).cloned());
                        known.unwrap_or_else(|| Member::new(id.to_string(), None))
                    }
                };
                Change::member(document.assessment(), id, Some(member))
            })
            .collect();
        document.edit(&author, now, joining, Grouping::Separate);
        let assessment = document.assessment();
        let changes = Change::to_present_meanings(assessment, document.questionnaire(), changes);
        let changes = Change::as_entered_by(assessment, &author, changes);
        document.edit(&author, now, changes, grouping);
    }

    fn undo(&mut self) {
        let now = (self.clock.now)();
        let undone = self.document.as_mut().and_then(|document| document.undo(now));
        self.show_where(undone.as_ref());
    }

    fn redo(&mut self) {
        let now = (self.clock.now)();
        let redone = self.document.as_mut().and_then(|document| document.redo(now));
        self.show_where(redone.as_ref());
    }

    /// A change that nobody sees is no undo: goes to where it happened.
    fn show_where(&mut self, edit: Option<&Edit>) {
        let Some(edit) = edit else {
            return;
        };
        let is_plan = |change: &Change| matches!(change, Change::Plan(_) | Change::Milestone(..));
        if edit.changes.iter().any(is_plan) {
            self.go(Screen::Plan);
        } else if let Some(item) = edit.changes.iter().find_map(Change::item) {
            let item = item.clone();
            match self.view.screen {
                // There the item can be seen as well, and a room is looking.
                Screen::Workshop => {
                    self.view.workshop.item = Some(item.clone());
                    self.view.item = Some(item);
                }
                Screen::Disagreements => {}
                _ => self.go_to_item(item),
            }
        } else if edit
            .changes
            .iter()
            .any(|change| matches!(change, Change::Profile(..) | Change::Mode(_)))
        {
            self.go(Screen::Profile);
        } else if edit.changes.iter().any(|change| matches!(change, Change::Team(_))) {
            self.go(Screen::Team);
        } else if let Some(id) = edit.changes.iter().find_map(|change| match change {
            Change::Evidence(id, _) => Some(id.clone()),
            _ => None,
        }) {
            // Beside an item it can be seen as well.
            if self.view.screen != Screen::Walk {
                self.view.evidence = Some(id);
                self.go(Screen::Evidence);
            }
        }
    }

    fn answer_as(&mut self, name: &str, function: Option<crate::model::FunctionId>) {
        self.view.dialog = None;
        let id = MemberId::from_name(name);
        let now = (self.clock.now)();
        if let Some(document) = &mut self.document {
            // Whoever is on the team under this name keeps their id.
            let id = document
                .assessment()
                .members
                .iter()
                .find(|(_, member)| member.name == name)
                .map_or(id, |(id, _)| id.clone());
            let known = document.assessment().members.get(&id).cloned().unwrap_or_default();
            let member = Member { name: name.to_owned(), function: function.clone(), ..known };
            let change = Change::member(document.assessment(), &id, Some(member));
            document.me = Some(id.clone());
            document.facilitator = None;
            self.view.walk_shown = None;
            if document.assessment().members.contains_key(&id) {
                document.edit(&id, now, vec![change], Grouping::Separate);
            }
            if document.is_sample {
                return;
            }
        }
        self.settings.me = Some(Me { name: name.to_owned(), function });
        self.keep_settings();
    }

    fn create(&mut self, new: NewAssessment) {
        let NewAssessment { questionnaire, organisation, mode, name, function, profile, opens } =
            new;
        let Some(questionnaire) = self.packs.questionnaire(&questionnaire) else {
            return;
        };
        self.view.dialog = None;
        self.view.first_steps = None;
        let now = (self.clock.now)();
        let mut assessment = ops::new_assessment(&questionnaire, &organisation, mode, now);
        assessment.profile = profile;
        // Whoever has not said who they are is asked with the first answer.
        let me = (!name.is_empty()).then(|| MemberId::from_name(&name));
        if let Some(me) = &me {
            self.settings.me = Some(Me { name: name.clone(), function: function.clone() });
            assessment.members.insert(me.clone(), Member::new(name, function));
        }
        ops::begin(&mut assessment, me.as_ref());
        let mut document = Document::new(questionnaire, assessment, (self.clock.today)());
        document.me = me;
        self.show_document(document, opens, None);
        self.keep_settings();
    }

    fn explore_sample(&mut self) {
        if self.puts_off(Action::ExploreSample) {
            return;
        }
        match ops::sample(&self.packs) {
            Ok(opened) => {
                let mut document =
                    Document::new(opened.questionnaire, opened.assessment, (self.clock.today)());
                document.is_sample = true;
                document.me = document.assessment().members.keys().next().cloned();
                self.show_document(document, Screen::Results, None);
            }
            Err(error) => self.complain(error.lines(&self.text).join("\n"), None),
        }
    }
}
