//! The command palette: everything that can be done and every place that can be gone to, found by
//! typing a few letters of it.
//!
//! It is worked out when it opens and when the query changes, never once a frame. It chooses an
//! action and leaves carrying it out to the app.

mod entries;
mod fold;
mod fuzzy;
mod row;

use eframe::egui::{
    self, Align2, Area, Event, Id, Key, Modal, Modifiers, Order, ScrollArea, Ui, UiKind,
    accesskit::{self, Role},
};

pub use entries::{Entry, Kind};
pub use fold::{Folded, same_letter};
pub use fuzzy::{Fit, Searched};

use super::action::{Action, Actions};
use super::cx::Cx;
use super::dialogs::dialog_frame;
use super::icons::Icon;
use super::state::{Document, View};
use super::theme::size;
use super::widgets::{line_edit, small};
use crate::t;

/// How many of the latest choices are remembered.
const REMEMBERED: usize = 8;
/// How far Page Up and Page Down go.
const PAGE: usize = 8;

/// The open palette.
pub struct CommandPalette {
    query: String,
    entries: Vec<Entry>,
    hits: Vec<Hit>,
    /// How many of the hits were chosen lately and stand first.
    lately: usize,
    selected: usize,
    has_focused: bool,
    shows_selected: bool,
}

/// An entry that fits.
struct Hit {
    entry: usize,
    fit: Fit,
}

impl CommandPalette {
    /// Gathers what can be chosen now. What was chosen lately comes first until something is typed.
    pub fn new(document: Option<&Document>, view: &View, cx: &Cx<'_>) -> Self {
        let mut palette = Self {
            query: String::new(),
            entries: entries::all(document, view, cx),
            hits: Vec::new(),
            lately: 0,
            selected: 0,
            has_focused: false,
            shows_selected: true,
        };
        let mut lately = Vec::new();
        for key in &view.palette_lately {
            lately.extend(palette.entries.iter().position(|entry| entry.key == *key));
        }
        palette.lately = lately.len();
        let rest = (0..palette.entries.len()).filter(|place| !lately.contains(place));
        let order: Vec<usize> = lately.iter().copied().chain(rest).collect();
        // From now on that is their order, also among entries that fit equally well.
        let mut taken: Vec<Option<Entry>> = palette.entries.drain(..).map(Some).collect();
        let in_order = order.into_iter().filter_map(|place| taken.get_mut(place)?.take());
        palette.entries = in_order.collect();
        palette.search();
        palette
    }

    /// Finds what fits the query, the best first.
    fn search(&mut self) {
        let words = Folded::words(&self.query);
        let whole = Folded::new(self.query.trim());
        let entries = self.entries.iter().enumerate();
        let fits = entries.filter_map(|(entry, each)| {
            Some(Hit { entry, fit: each.searched.fit_words(&words, &whole)? })
        });
        self.hits = fits.collect();
        // Stable, so that equals stay in their order.
        self.hits.sort_by_key(|hit| std::cmp::Reverse(hit.fit.score));
        // Beside a word that is really there, letters that are merely in order look like a mistake.
        let best = self.hits.first().map_or(0, |hit| hit.fit.score);
        if best >= fuzzy::FOUND {
            self.hits.retain(|hit| hit.fit.score >= fuzzy::MENTIONED);
        }
        self.selected = 0;
        self.shows_selected = true;
    }

    /// Draws the palette, and pushes what is chosen.
    pub fn ui(&mut self, ctx: &egui::Context, cx: &Cx<'_>, out: &mut Actions) {
        let chosen_by_key = self.keys(ctx, out);
        let room = ctx.content_rect().size();
        let area = Area::new(Id::unique("palette"))
            .kind(UiKind::Modal)
            .order(Order::Foreground)
            .anchor(Align2::CENTER_TOP, egui::vec2(0.0, (room.y * 0.1).round()))
            .role(Role::Dialog)
            .accessible_name(t!(cx.text, "command-palette"));
        let frame = dialog_frame(cx).inner_margin(egui::Margin::same(12));
        let modal = Modal::new(Id::unique("palette")).area(area).frame(frame).show(ctx, |ui| {
            ui.set_width(size::PALETTE.min(room.x - 4.0 * size::SPACE_L));
            self.field_ui(ui, cx);
            ui.separator();
            let list_room =
                (room.y * 0.8 - 120.0).clamp(size::PALETTE_ROW * 3.0, size::PALETTE_LIST);
            let clicked = self.list_ui(ui, list_room, cx);
            ui.add_space(size::SPACE_XS);
            self.foot_ui(ui, cx);
            clicked
        });
        if let Some(place) = chosen_by_key.or(modal.inner) {
            self.choose(place, out);
        } else if modal.should_close() {
            out.push(Action::CloseDialog);
        }
    }

    fn choose(&self, place: usize, out: &mut Actions) {
        if let Some(entry) = self.hits.get(place).and_then(|hit| self.entries.get(hit.entry)) {
            out.push(Action::CloseDialog);
            out.push(Action::ChoseInPalette(entry.key.clone()));
            out.push(entry.action.clone());
        }
    }

    /// Takes the keys that move and choose out of the input, before the field sees them.
    fn keys(&mut self, ctx: &egui::Context, out: &mut Actions) -> Option<usize> {
        let last = self.hits.len().checked_sub(1);
        let before = self.selected;
        let (mut chosen, mut closes) = (None, false);
        ctx.input_mut(|input| {
            if input.consume_key(Modifiers::COMMAND, Key::K) {
                closes = true;
            }
            input.events.retain(|event| {
                let Event::Key { key, pressed: true, modifiers: Modifiers::NONE, .. } = event
                else {
                    return true;
                };
                let Some(last) = last else {
                    return !matches!(key, Key::Enter | Key::ArrowDown | Key::ArrowUp);
                };
                self.selected = match key {
                    // Round and round, so that the last is one key away.
                    Key::ArrowDown if self.selected >= last => 0,
                    Key::ArrowDown => self.selected + 1,
                    Key::ArrowUp if self.selected == 0 => last,
                    Key::ArrowUp => self.selected - 1,
                    Key::PageDown => (self.selected + PAGE).min(last),
                    Key::PageUp => self.selected.saturating_sub(PAGE),
                    Key::Home => 0,
                    Key::End => last,
                    Key::Enter => {
                        chosen = Some(self.selected);
                        self.selected
                    }
                    // There is nothing else to go to; the field keeps the keyboard.
                    Key::Tab => self.selected,
                    _ => return true,
                };
                false
            });
        });
        if closes {
            out.push(Action::CloseDialog);
        }
        self.shows_selected |= self.selected != before;
        chosen
    }

    fn field_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal(|ui| {
            ui.add(Icon::Search.image(cx.palette.text_subdued));
            let field = line_edit(&mut self.query)
                .id_salt("palette query")
                .hint_text(t!(cx.text, "palette-hint"))
                .desired_width(f32::INFINITY)
                .min_size(egui::vec2(0.0, size::TARGET))
                .align(Align2::LEFT_CENTER)
                .frame(egui::Frame::NONE);
            let field = ui.add(field).accessible_name(t!(cx.text, "palette-field"));
            // Nothing else here takes the keyboard, so a click beside it must not lose it.
            if !field.has_focus()
                && (!self.has_focused || ui.memory(|memory| memory.focused().is_none()))
            {
                field.request_focus();
                self.has_focused = true;
            }
            let changed = field.changed();
            let selected = row::id(self.selected);
            let is_drawn = !self.hits.is_empty();
            ui.ctx().accesskit_node_builder(field.id, |node| {
                node.set_role(Role::SearchInput);
                if is_drawn && !changed {
                    node.set_active_descendant(selected.accesskit_id());
                }
            });
            if changed {
                self.search();
            }
        });
    }

    /// Draws the rows that are in view; the others cost nothing. Returns the row that is clicked.
    fn list_ui(&mut self, ui: &mut Ui, room: f32, cx: &Cx<'_>) -> Option<usize> {
        let height = size::PALETTE_ROW;
        let gap = 2.0;
        ui.spacing_mut().item_spacing.y = gap;
        let mut area =
            ScrollArea::vertical().id_salt("palette").max_height(room).min_scrolled_height(room);
        if std::mem::take(&mut self.shows_selected) {
            area = area.vertical_scroll_offset(self.offset(ui, room, height + gap));
        }
        let mut clicked = None;
        let shown =
            area.auto_shrink([false, true]).show_rows(ui, height, self.hits.len(), |ui, rows| {
                ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                    node.set_role(Role::ListBox);
                    node.set_label(t!(cx.text, "palette-list"));
                });
                for place in rows {
                    let Some(hit) = self.hits.get(place) else {
                        continue;
                    };
                    let Some(entry) = self.entries.get(hit.entry) else {
                        continue;
                    };
                    let row = row::Row {
                        entry,
                        fit: &hit.fit,
                        place,
                        count: self.hits.len(),
                        is_selected: place == self.selected,
                        is_late: self.query.trim().is_empty() && place < self.lately,
                    };
                    if row.ui(ui, height, cx) {
                        clicked = Some(place);
                    }
                }
            });
        ui.data_mut(|data| {
            data.insert_temp(Id::unique("palette offset"), shown.state.clamped_offset().y)
        });
        clicked
    }

    /// Where the list has to stand so that the selected row is in view, moved no further than needed.
    fn offset(&self, ui: &Ui, room: f32, step: f32) -> f32 {
        let now: f32 = ui.data(|data| data.get_temp(Id::unique("palette offset"))).unwrap_or(0.0);
        let now = if self.selected == 0 { 0.0 } else { now };
        let top = self.selected as f32 * step;
        now.min(top).max(top + step - room).max(0.0)
    }

    fn foot_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text;
        let found = if self.hits.is_empty() {
            t!(text, "palette-nothing", query = self.query.trim())
        } else {
            t!(text, "palette-count", count = self.hits.len())
        };
        ui.horizontal_wrapped(|ui| {
            let said = small(ui, &found);
            ui.ctx().accesskit_node_builder(said.id, |node| {
                node.set_role(Role::Status);
                node.set_label(found);
                node.set_live(accesskit::Live::Polite);
            });
            let keys = match self.hits.is_empty() {
                true => t!(text, "palette-keys-none"),
                false => t!(text, "palette-keys"),
            };
            small(ui, keys);
        });
    }
}

/// Puts a choice in front of the earlier ones.
pub fn remember(lately: &mut Vec<String>, key: String) {
    lately.retain(|known| *known != key);
    lately.insert(0, key);
    lately.truncate(REMEMBERED);
}
