//! Files that are dragged over the window and dropped: says beforehand what will happen, and does it.
//! Windows, macOS and X11 have this; under Wayland the toolkit hears nothing of dragged files, and
//! Open… stays the way.

use std::path::{Path, PathBuf};

use eframe::egui::{self, Align2, Area, Context, Frame, Id, Label, Order, RichText, Stroke};

use super::App;
use super::files::file_name;
use crate::model::{AnswerKey, Change, Evidence, EvidenceId, Grouping};
use crate::ops;
use crate::ops::dropped::{Dropped, Glimpse, common_folder};
use crate::ops::evidence::Attach;
use crate::t;
use crate::text::Text;
use crate::ui::action::{Action, Actions, BenchmarkAction, EverydayAction};
use crate::ui::dialogs::Dialog;
use crate::ui::icons::Icon;
use crate::ui::state::{Document, Screen, View};
use crate::ui::theme::{Palette, size, strong};

/// Takes dropped files out of the input, and says what will happen to those that hover.
pub(super) fn take_files(
    ctx: &Context,
    document: Option<&Document>,
    view: &View,
    text: &Text,
    out: &mut Actions,
) {
    let dropped: Vec<PathBuf> = ctx
        .input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
    if !dropped.is_empty() {
        // A dialog asks for something else; what it asks about must not change under it.
        if view.dialog.is_none() {
            out.push(Action::Everyday(EverydayAction::Drop(dropped)));
        }
        return;
    }
    let hovering: Vec<PathBuf> = ctx.input(|input| {
        let files = input.raw.hovered_files.iter();
        files.map(|file| file.path.clone().unwrap_or_default()).collect()
    });
    if !hovering.is_empty() {
        let promise = if view.dialog.is_none() {
            promise(&hovering, document, view, text)
        } else {
            t!(text, "drop-dialog")
        };
        overlay_ui(ctx, &promise, &hovering, text);
    }
}

/// What will happen, as far as a name tells.
fn promise(paths: &[PathBuf], document: Option<&Document>, view: &View, text: &Text) -> String {
    let [path] = paths else {
        return t!(text, "drop-several");
    };
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let attaches = document.is_some_and(|document| evidence_of(document, view).is_some());
    match ending.as_deref() {
        Some("ron" | "age") => t!(text, "drop-ron"),
        Some("xlsx") if document.is_some() => t!(text, "drop-sheet"),
        _ if path.is_dir() => t!(text, "drop-folder"),
        _ if attaches => t!(text, "drop-attach"),
        _ => t!(text, "drop-unknown"),
    }
}

fn overlay_ui(ctx: &Context, promise: &str, paths: &[PathBuf], text: &Text) {
    let palette = Palette::current(ctx);
    let screen = ctx.content_rect();
    let layer = egui::LayerId::new(Order::Foreground, Id::unique("drop shade"));
    ctx.layer_painter(layer).rect(
        screen.shrink(size::SPACE_XS),
        size::RADIUS_LARGE,
        palette.accent_soft.gamma_multiply(0.85),
        Stroke::new(2.0, palette.accent),
        egui::StrokeKind::Inside,
    );
    let names = match paths {
        [path] => file_name(path),
        _ => t!(text, "drop-count", count = paths.len()),
    };
    Area::new(Id::unique("drop"))
        .order(Order::Tooltip)
        .anchor(Align2::CENTER_CENTER, [0.0, 0.0])
        .role(egui::accesskit::Role::Status)
        .accessible_name(promise)
        .show(ctx, |ui| {
            Frame::new()
                .fill(palette.surface)
                .stroke(Stroke::new(1.0, palette.border))
                .corner_radius(size::RADIUS_LARGE)
                .inner_margin(egui::Margin::same(24))
                .show(ui, |ui| {
                    ui.set_width(size::DIALOG);
                    ui.vertical_centered(|ui| {
                        ui.add(Icon::Attach.sized(size::SPACE_XXL, palette.accent));
                        let font = strong(size::TEXT_TITLE);
                        ui.add(Label::new(RichText::new(promise).font(font)).wrap());
                        let names = RichText::new(names).color(palette.text_subdued);
                        ui.add(Label::new(names).truncate());
                    });
                });
        });
}

/// Where a file would be attached: to the open entry of the register, or to the walk's item.
enum ForEvidence {
    Entry(EvidenceId),
    Item(AnswerKey),
}

fn evidence_of(document: &Document, view: &View) -> Option<ForEvidence> {
    if document.path.is_none() || document.read_only {
        return None;
    }
    match view.screen {
        Screen::Evidence => {
            let id = view.evidence.clone()?;
            let entry = document.assessment().evidence.get(&id)?;
            entry.file.is_none().then_some(ForEvidence::Entry(id))
        }
        Screen::Walk => {
            let key = AnswerKey { item: view.item.clone()?, member: document.me.clone()? };
            let answer = document.assessment().answers.get(&key.item)?.get(&key.member)?;
            answer.claimed().is_some().then_some(ForEvidence::Item(key))
        }
        _ => None,
    }
}

impl App {
    /// What was dropped is known now: each thing goes through its door.
    pub(super) fn dropped(&mut self, dropped: Vec<Dropped>) {
        if dropped.len() > 1 {
            match common_folder(&dropped) {
                Some(folder) => {
                    self.actions.push(Action::Everyday(EverydayAction::ShowPortfolio(folder)));
                }
                None => self.remark(t!(self.text, "drop-one-by-one")),
            }
            return;
        }
        let Some(Dropped { path, what, assessment, is_sheet }) = dropped.into_iter().next() else {
            return;
        };
        let file = file_name(&path);
        let action = match what {
            Glimpse::Assessment | Glimpse::Encrypted => {
                let is_copy = self.document.as_ref().is_some_and(|document| {
                    !document.is_sample && Some(&document.assessment().id) == assessment.as_ref()
                });
                if self.is_open(&path) {
                    return self.remark(t!(self.text, "drop-is-open", file = file));
                }
                if is_copy {
                    return self.show_dialog(Dialog::DroppedCopy(path));
                }
                Action::Open(path)
            }
            Glimpse::Spreadsheet if is_sheet && self.document.is_some() => Action::ReadSheet(path),
            Glimpse::Spreadsheet if is_sheet => {
                return self.remark(t!(self.text, "drop-sheet-of-what"));
            }
            Glimpse::Brand => {
                self.actions.push(Action::OpenBrand(path));
                let screen = if self.document.is_some() { Screen::Report } else { Screen::Home };
                Action::Go(screen)
            }
            Glimpse::Benchmark => Action::Benchmark(BenchmarkAction::Open(path)),
            Glimpse::Folder => Action::Everyday(EverydayAction::ShowPortfolio(path)),
            Glimpse::Pack | Glimpse::PackFolder => return self.offer_packs(&path, what),
            Glimpse::Settings => return self.remark(t!(self.text, "drop-settings", file = file)),
            Glimpse::Unreadable => {
                let said = t!(self.text, "drop-unreadable", file = file);
                return self.view.notices.push_of_opening(said, None);
            }
            Glimpse::Spreadsheet | Glimpse::Other => return self.attach_dropped(path),
        };
        self.actions.push(action);
    }

    fn is_open(&self, path: &Path) -> bool {
        let open = self.document.as_ref().and_then(|document| document.path.as_ref());
        let same = |open: &PathBuf| open.canonicalize().ok() == path.canonicalize().ok();
        open.is_some_and(same)
    }

    /// Questionnaires are not opened but looked for in folders: says which, and adds it.
    fn offer_packs(&mut self, path: &Path, what: Glimpse) {
        let is_pack = ops::dropped::is_pack;
        let folder = match what {
            Glimpse::PackFolder if !is_pack(path) => Some(path),
            Glimpse::PackFolder => path.parent(),
            // A file lies in the folder of its questionnaire, and that in the one to look in.
            _ => path
                .parent()
                .and_then(|folder| if is_pack(folder) { folder.parent() } else { Some(folder) }),
        };
        let Some(folder) = folder else {
            return;
        };
        let shown = folder.display().to_string();
        let said = t!(self.text, "drop-pack", file = file_name(path), folder = shown);
        let add = (t!(self.text, "drop-pack-add"), Action::AddPackFolder(folder.to_owned()));
        self.view.notices.push(crate::ui::notices::Tone::Remark, said, Some(add));
    }

    /// Any other file is evidence, where there is something that it may be evidence for.
    fn attach_dropped(&mut self, path: PathBuf) {
        let place = self.document.as_ref().and_then(|document| evidence_of(document, &self.view));
        let id = match (place, &self.document) {
            (Some(ForEvidence::Entry(id)), _) => id,
            (Some(ForEvidence::Item(key)), Some(document)) => {
                let id = ops::new_evidence_id();
                let today = (self.clock.today)();
                let entry = Evidence { date: Some(today), ..Evidence::default() };
                let change = Change::new_evidence(document.assessment(), &key, &id, entry);
                self.edit(change.into(), Grouping::Separate);
                id
            }
            _ => {
                let said = t!(self.text, "drop-nowhere", file = file_name(&path));
                return self.remark(said);
            }
        };
        self.view.attaching = Some((id, Attach::Copy));
        self.actions.push(Action::AttachFile(path));
    }
}
