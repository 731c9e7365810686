//! The window and the world around it: how large and how lively it is drawn, which recent files are
//! there, folders in the file manager, a second start that wants this window's file.

use std::path::PathBuf;

use eframe::egui::{UserAttentionType, ViewportCommand, vec2};

use super::App;
use super::files::file_name;
use crate::ops::settings::{Folders, MotionChoice, SCALES, aside};
use crate::ops::{self, Problem};
use crate::t;
use crate::ui::action::{Action, EverydayAction};
use crate::ui::jobs::{Everyday, Purpose};
use crate::ui::state::Screen;
use crate::ui::theme;

/// As large as the system draws, in percent.
pub(super) const USUAL_SCALE: u32 = 100;

/// By how much keys and buttons change the scale.
const SCALE_STEP: i64 = 10;

/// The least window, in points where everything is as large as usual.
const LEAST: [f32; 2] = [860.0, 560.0];

impl App {
    pub(super) fn apply_everyday(&mut self, action: EverydayAction) {
        match action {
            EverydayAction::SetScale(percent) => self.set_scale(percent),
            EverydayAction::Rescale(steps) => {
                let now = i64::from(self.settings.scale.unwrap_or(USUAL_SCALE));
                // From 125 it goes to 130 and to 120, not to 135.
                let wanted = now + i64::from(steps) * SCALE_STEP;
                let whole = if steps > 0 {
                    wanted.div_euclid(SCALE_STEP)
                } else {
                    -(-wanted).div_euclid(SCALE_STEP)
                };
                self.set_scale(u32::try_from(whole * SCALE_STEP).unwrap_or(USUAL_SCALE));
            }
            EverydayAction::SetMotion(motion) => {
                self.settings.motion = motion;
                self.use_motion();
                self.keep_settings();
            }
            EverydayAction::ShowFolder(folder) => self.jobs.show_folder(&self.ctx, folder),
            EverydayAction::PutAwayAll => {
                // From the last, so that the places of the others stay.
                for index in (0..self.view.recovered.len()).rev() {
                    self.put_away_recovered(index);
                }
                self.look_around(Screen::Settings);
            }
            EverydayAction::Locate(path) => {
                self.view.everyday.locating = Some(path);
                self.ask_for_file(Purpose::Open);
            }
            EverydayAction::Drop(paths) => self.jobs.look_at_dropped(&self.ctx, paths),
            EverydayAction::ShowPortfolio(folder) => {
                self.actions.push(Action::ScanPortfolio(folder));
                self.actions.push(Action::Go(Screen::Portfolio));
            }
        }
    }

    pub(super) fn take_everyday(&mut self, seen: Everyday) {
        match seen {
            Everyday::RecentSeen(path, is_there) => {
                self.view.everyday.looking_for.remove(&path);
                if is_there {
                    self.view.everyday.missing.remove(&path);
                } else {
                    self.view.everyday.missing.insert(path);
                }
            }
            Everyday::JournalSeen(state) => self.view.everyday.journal = Some(state),
            Everyday::SystemIsStill(is_still) => {
                self.view.everyday.system_is_still = is_still;
                self.use_motion();
            }
            Everyday::DroppedSeen(dropped) => self.dropped(dropped),
            Everyday::FolderShown(_, Ok(())) => {}
            Everyday::FolderShown(folder, Err(failed)) => {
                let (folder, reason) =
                    (folder.display().to_string(), ops::reason(&failed, &self.text));
                let said = t!(self.text, "folder-not-shown", folder = &folder, reason = reason);
                let copy = (t!(self.text, "folder-copy"), Action::Copy(folder));
                self.complain(said, Some(copy));
            }
            Everyday::Called => {
                self.ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                self.ctx.send_viewport_cmd(ViewportCommand::Focus);
                // Some desktops let no window come to the front by itself; then it asks to be seen.
                let ask = ViewportCommand::RequestUserAttention(UserAttentionType::Informational);
                self.ctx.send_viewport_cmd(ask);
            }
        }
    }

    /// Looks at what a screen shows of the world around, in the background.
    pub(super) fn look_around(&mut self, screen: Screen) {
        match screen {
            Screen::Home => {
                let paths: Vec<PathBuf> =
                    self.settings.recent.iter().map(|recent| recent.path.clone()).collect();
                for path in paths {
                    if self.view.everyday.looking_for.insert(path.clone()) {
                        self.jobs.look_for_recent(&self.ctx, path);
                    }
                }
            }
            Screen::Settings => {
                if let Some(folders) = Folders::find().filter(|_| self.keeps_settings) {
                    self.jobs.look_at_journal(&self.ctx, folders.journals());
                }
            }
            _ => {}
        }
    }

    fn set_scale(&mut self, percent: u32) {
        let percent = percent.clamp(*SCALES.start(), *SCALES.end());
        self.settings.scale = Some(percent).filter(|percent| *percent != USUAL_SCALE);
        self.use_scale();
        self.keep_settings();
    }

    /// Draws everything as large as the settings say.
    pub(super) fn use_scale(&mut self) {
        let percent = self.settings.scale.unwrap_or(USUAL_SCALE);
        let factor = percent as f32 / USUAL_SCALE as f32;
        self.view.everyday.scale = percent;
        self.view.everyday.scale_is_in_use = false;
        if (self.ctx.zoom_factor() - factor).abs() > f32::EPSILON {
            self.ctx.set_zoom_factor(factor);
        }
    }

    /// The toolkit knows the keys for larger and smaller too, also while a dialog is open: takes over
    /// what they did, within what is allowed.
    pub(super) fn follow_scale(&mut self) {
        let percent = (self.ctx.zoom_factor() * USUAL_SCALE as f32).round() as u32;
        if percent == self.view.everyday.scale {
            if !std::mem::replace(&mut self.view.everyday.scale_is_in_use, true) {
                // The least window stays as large on the screen: one of twice the points would not fit
                // on it. Said only now, because it is measured at the scale that is in use.
                let least = vec2(LEAST[0], LEAST[1]) / self.ctx.zoom_factor().max(1.0);
                self.ctx.send_viewport_cmd(ViewportCommand::MinInnerSize(least));
            }
        } else if self.view.everyday.scale_is_in_use {
            self.set_scale(percent);
        }
    }

    /// Lets things move, or not.
    pub(super) fn use_motion(&mut self) {
        let is_still = match self.settings.motion {
            MotionChoice::On => false,
            MotionChoice::Off => true,
            MotionChoice::System => self.view.everyday.system_is_still,
        };
        theme::set_motion(&self.ctx, !is_still);
    }

    /// Asks the system whether anything should move, unless the settings say.
    pub(super) fn ask_about_motion(&self) {
        if self.keeps_settings && self.settings.motion == MotionChoice::System {
            self.jobs.ask_about_motion(&self.ctx);
        }
    }

    /// The file that was missing is found under another path.
    pub(super) fn located(&mut self) {
        if let Some(gone) = self.view.everyday.locating.take() {
            self.view.everyday.missing.remove(&gone);
            self.settings.recent.retain(|recent| recent.path != gone);
        }
    }

    /// Says what could not be read of the settings, and that nothing of it is lost.
    pub(super) fn tell_of_broken_settings(&mut self, problems: &[Problem]) {
        let mut lines = vec![t!(self.text, "settings-broken")];
        lines.extend(problems.iter().map(|problem| problem.line(&self.text)));
        if let Some(folders) = Folders::find() {
            let kept = aside(&folders.settings(), 1);
            lines.push(t!(self.text, "settings-kept-aside", file = file_name(&kept)));
        }
        // It stays until it was read: what is to be mended is named in it.
        self.complain(lines.join("\n"), None);
    }
}
