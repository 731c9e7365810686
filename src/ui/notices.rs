//! Messages about what happened: shown at the bottom right, read out, and gone by themselves unless
//! they are errors.

use eframe::egui::{self, Align2, Frame, Id, Margin, Order, RichText, Stroke};

use super::action::{Action, Actions, TeamAction};
use super::icons::Icon;
use super::state::TeamTab;
use super::theme::{Palette, size};
use super::widgets::icon_button;
use crate::t;
use crate::text::Text;

/// How long a message that needs nothing from the reader stays.
const SHOWN_SECS: f64 = 6.0;
/// How long a message with something to do about it stays: long enough to read it twice.
const SHOWN_WITH_ACTION_SECS: f64 = 25.0;

/// The same for one that only leads somewhere: where it leads to can be found without it.
const SHOWN_WITH_WAY_SECS: f64 = 12.0;
/// The widest message. At the right of a walk there is guidance; the answers beside it stay free.
const WIDEST: f32 = size::GUIDANCE_WIDTH - size::SPACE_L;
/// Words of this many letters take [`WIDE`] instead, or they would be a tower.
const LONG: usize = 110;
/// A message of many words.
const WIDE: f32 = size::DIALOG;
/// Inside a message, at the left and at the right.
const MARGIN: f32 = 14.0;

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something worked.
    Done,
    /// Something to know.
    Remark,
    /// Something went wrong. Stays until it is dismissed.
    Error,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Notice {
    id: u64,
    tone: Tone,
    text: String,
    action: Option<(String, Action)>,
    until_secs: Option<f64>,
    /// Whether it is about something that couldn't be opened.
    is_of_opening: bool,
}

/// The messages that are shown.
#[derive(Default)]
pub struct Notices {
    list: Vec<Notice>,
    last_id: u64,
    /// The last one that was read out.
    heard: u64,
}

impl Notices {
    /// Shows a message, perhaps with something to do about it.
    pub fn push(&mut self, tone: Tone, text: impl Into<String>, action: Option<(String, Action)>) {
        self.add(tone, text.into(), action, false);
    }

    /// Says that something couldn't be opened. The message stays until something else could.
    pub fn push_of_opening(&mut self, text: impl Into<String>, action: Option<(String, Action)>) {
        self.add(Tone::Error, text.into(), action, true);
    }

    fn add(
        &mut self,
        tone: Tone,
        text: String,
        action: Option<(String, Action)>,
        is_of_opening: bool,
    ) {
        self.list.retain(|notice| notice.text != text);
        self.last_id += 1;
        let id = self.last_id;
        self.list.push(Notice { id, tone, text, action, until_secs: None, is_of_opening });
    }

    /// Takes away what says that something couldn't be opened: something is open now.
    pub fn something_is_open(&mut self) {
        self.list.retain(|notice| !notice.is_of_opening);
    }

    /// The messages that nobody heard yet. Each is given once.
    pub(super) fn unheard(&mut self) -> Vec<(Tone, String)> {
        let heard = std::mem::replace(&mut self.heard, self.last_id);
        let unheard = self.list.iter().filter(|notice| notice.id > heard);
        unheard.map(|notice| (notice.tone, notice.text.clone())).collect()
    }

    /// Takes a message away.
    pub fn dismiss(&mut self, id: u64) {
        self.list.retain(|notice| notice.id != id);
    }

    /// Takes away what asks to look at comments: they are being looked at.
    pub fn comments_are_shown(&mut self) {
        let leads_there = |notice: &Notice| {
            let action = notice.action.as_ref().map(|(_, action)| action);
            matches!(action, Some(Action::Team(TeamAction::Show(TeamTab::Comments))))
        };
        self.list.retain(|notice| !leads_there(notice));
    }

    /// Draws the messages.
    pub fn ui(&mut self, ctx: &egui::Context, text: &Text, out: &mut Actions) {
        let now = ctx.input(|input| input.time);
        for notice in &mut self.list {
            if notice.tone != Tone::Error && notice.until_secs.is_none() {
                let shown_secs = match notice.action {
                    Some(_) if notice.tone == Tone::Remark => SHOWN_WITH_WAY_SECS,
                    Some(_) => SHOWN_WITH_ACTION_SECS,
                    None => SHOWN_SECS,
                };
                notice.until_secs = Some(now + shown_secs);
            }
        }
        self.list.retain(|notice| notice.until_secs.is_none_or(|until| until > now));
        let soonest = self.list.iter().filter_map(|notice| notice.until_secs).reduce(f64::min);
        if let Some(soonest) = soonest {
            let wait = std::time::Duration::from_secs_f64((soonest - now).max(0.05));
            ctx.request_repaint_after(wait);
        }
        let palette = Palette::current(ctx);
        let mut bottom = -size::SPACE_L;
        for notice in self.list.iter().rev() {
            let area = egui::Area::new(Id::unique("notice").with(notice.id))
                .order(Order::Foreground)
                .anchor(Align2::RIGHT_BOTTOM, [-size::SPACE_L, bottom])
                .role(egui::accesskit::Role::Alert)
                .accessible_name(&notice.text)
                .show(ctx, |ui| notice_ui(ui, notice, &palette, text, out));
            bottom -= area.response.rect.height() + size::SPACE;
        }
    }
}

fn notice_ui(
    ui: &mut egui::Ui,
    notice: &Notice,
    palette: &Palette,
    text: &Text,
    out: &mut Actions,
) {
    let (icon, colour) = match notice.tone {
        Tone::Done => (Icon::CheckCircle, palette.positive),
        Tone::Remark => (Icon::Info, palette.accent),
        Tone::Error => (Icon::Error, palette.danger),
    };
    Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, if notice.tone == Tone::Error { colour } else { palette.border }))
        .corner_radius(size::RADIUS_LARGE)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::symmetric(MARGIN as i8, 10))
        .show(ui, |ui| {
            let is_long = notice.text.chars().count() > LONG;
            let widest = if is_long { WIDE } else { WIDEST };
            ui.set_max_width(widest.min(ui.ctx().content_rect().width() / 2.0) - 2.0 * MARGIN);
            ui.horizontal_top(|ui| {
                ui.add(icon.image(colour));
                ui.vertical(|ui| {
                    let close = size::TARGET + size::SPACE;
                    ui.set_max_width(ui.available_width() - close);
                    ui.label(RichText::new(&notice.text).color(palette.text));
                    if let Some((label, action)) = &notice.action
                        && ui.button(label).clicked()
                    {
                        out.push(action.clone());
                        out.push(Action::DismissNotice(notice.id));
                    }
                });
                if icon_button(ui, Icon::Close, &t!(text, "notice-dismiss")).clicked() {
                    out.push(Action::DismissNotice(notice.id));
                }
            });
        });
}
