//! One row of the palette: what sort of thing, its name with the letters that fit, its shortcut.

use eframe::egui::{
    self, Align, FontId, Id, Rect, Sense, Stroke, TextFormat, Ui, Vec2, WidgetInfo,
    accesskit::Role,
    text::{LayoutJob, TextWrapping},
};

use super::{Entry, Fit};
use crate::t;
use crate::ui::cx::Cx;
use crate::ui::theme::{regular, size, strong};

/// What a row shows.
pub(super) struct Row<'a> {
    pub(super) entry: &'a Entry,
    pub(super) fit: &'a Fit,
    pub(super) place: usize,
    pub(super) count: usize,
    pub(super) is_selected: bool,
    pub(super) is_late: bool,
}

/// A row is known by its place, whatever stands there.
pub(super) fn id(place: usize) -> Id {
    Id::unique("palette row").with(place)
}

/// Room for the longest key at the right.
const KEYS: f32 = 96.0;

impl Row<'_> {
    /// Draws it. Returns whether it is clicked.
    pub(super) fn ui(&self, ui: &mut Ui, height: f32, cx: &Cx<'_>) -> bool {
        let palette = &cx.palette;
        let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
        // Not for Tab: the field keeps the keyboard, and the arrow keys choose.
        let response = ui.interact(rect, id(self.place), Sense::CLICK);
        self.say(&response, cx);
        if !ui.is_rect_visible(rect) {
            return response.clicked();
        }
        if self.is_selected {
            ui.painter().rect_filled(rect, size::RADIUS, palette.accent_soft);
            let ring = Stroke::new(1.5, palette.accent);
            ui.painter().rect_stroke(rect, size::RADIUS, ring, egui::StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, size::RADIUS, palette.surface_hover);
        }
        let inner = rect.shrink2(Vec2::new(size::SPACE, 0.0));
        let icon = Vec2::splat(size::ICON);
        let place =
            Rect::from_center_size(inner.left_center() + Vec2::new(icon.x / 2.0, 0.0), icon);
        let ink = if self.is_selected { palette.accent } else { palette.text_subdued };
        self.entry.icon.sized(size::ICON, ink).paint_at(ui, place);
        let right = self.right_ui(ui, inner, cx);
        let left = place.right() + size::SPACE_M;
        let width = (right - size::SPACE_L - left).max(0.0);
        let galley = ui.painter().layout_job(self.words(width, cx));
        let at = egui::pos2(left, inner.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, palette.text);
        response.clicked()
    }

    /// The sort and the shortcut at the right. Returns where they begin.
    fn right_ui(&self, ui: &Ui, inner: Rect, cx: &Cx<'_>) -> f32 {
        let palette = &cx.palette;
        let painter = ui.painter();
        let mut right = inner.right();
        let y = inner.center().y;
        if let Some(shortcut) = &self.entry.shortcut {
            let font = regular(size::TEXT_SMALL);
            let galley = painter.layout_no_wrap(shortcut.clone(), font, palette.text);
            let key = galley.size() + Vec2::new(size::SPACE_M, size::SPACE_XS);
            let key = Rect::from_center_size(egui::pos2(right - key.x / 2.0, y), key);
            let line = Stroke::new(1.0, palette.border_strong);
            painter.rect(key, size::RADIUS, palette.surface, line, egui::StrokeKind::Inside);
            painter.galley(key.center() - galley.size() / 2.0, galley, palette.text);
            right = key.left() - size::SPACE_M;
        }
        // In a column of its own, whatever key stands behind it.
        right = right.min(inner.right() - KEYS);
        let sort = self.sort(cx);
        let galley = painter.layout_no_wrap(sort, regular(size::TEXT_SMALL), palette.text_subdued);
        right -= galley.size().x;
        painter.galley(egui::pos2(right, y - galley.size().y / 2.0), galley, palette.text_subdued);
        right
    }

    fn sort(&self, cx: &Cx<'_>) -> String {
        let kind = self.entry.kind.name(cx.text);
        if self.is_late { t!(cx.text, "palette-lately", kind = kind) } else { kind }
    }

    /// Id, title and a few words more in one line. The letters that fit are heavier and underlined.
    fn words(&self, width: f32, cx: &Cx<'_>) -> LayoutJob {
        let palette = &cx.palette;
        let mut job = LayoutJob {
            wrap: TextWrapping {
                max_rows: 1,
                max_width: width,
                break_anywhere: true,
                ..Default::default()
            },
            ..Default::default()
        };
        let format = |font: FontId, color| TextFormat {
            font_id: font,
            color,
            valign: Align::BOTTOM,
            ..Default::default()
        };
        let subdued = format(regular(size::TEXT_SMALL), palette.text_subdued);
        let fits = |font: f32| TextFormat {
            underline: Stroke::new(1.5, palette.accent),
            ..format(strong(font), palette.accent)
        };
        if !self.entry.id.is_empty() {
            marked(&mut job, &self.entry.id, &self.fit.id, &subdued, &fits(size::TEXT_SMALL));
            job.append("", size::SPACE, subdued.clone());
        }
        let plain = format(regular(size::TEXT_BODY), palette.text);
        marked(&mut job, &self.entry.title, &self.fit.title, &plain, &fits(size::TEXT_BODY));
        if !self.entry.more.is_empty() {
            // A long prompt is cut at the end of the line anyway.
            let end =
                self.entry.more.char_indices().nth(120).map_or(self.entry.more.len(), |(at, _)| at);
            job.append(self.entry.more.get(..end).unwrap_or_default(), size::SPACE_M, subdued);
        }
        job
    }

    /// What a screen reader says.
    fn say(&self, response: &egui::Response, cx: &Cx<'_>) {
        let entry = self.entry;
        let mut name = entry.title.clone();
        if !entry.id.is_empty() {
            name = format!("{} {name}", entry.id);
        }
        let name = t!(cx.text, "palette-row", name = name, kind = self.sort(cx));
        response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &name));
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_selected(self.is_selected);
            node.set_position_in_set(self.place + 1);
            node.set_size_of_set(self.count);
            if let Some(shortcut) = &entry.shortcut {
                node.set_keyboard_shortcut(shortcut.clone());
            }
        });
    }
}

/// Appends `text`, with the characters at `marks` in the format of those that fit.
fn marked(job: &mut LayoutJob, text: &str, marks: &[usize], plain: &TextFormat, fits: &TextFormat) {
    let mut run = String::new();
    let mut run_fits = false;
    for (place, character) in text.chars().enumerate() {
        let is_mark = marks.binary_search(&place).is_ok();
        if is_mark != run_fits && !run.is_empty() {
            job.append(&run, 0.0, if run_fits { fits.clone() } else { plain.clone() });
            run.clear();
        }
        run_fits = is_mark;
        run.push(character);
    }
    job.append(&run, 0.0, if run_fits { fits.clone() } else { plain.clone() });
}
