//! The boundary between a screen and what stands beside it: moved with the mouse, with the arrows
//! while it has the keyboard, or by assistive technology. The toolkit's own panels have one too, but
//! are drawn before what they stand beside, and name it in English. How wide a part was made is
//! remembered; nothing else is.

use std::ops::RangeInclusive;

use eframe::egui::{
    Context, CursorIcon, EventFilter, Id, Key, Modifiers, Rangef, Rect, Response, Sense, Stroke,
    Ui, WidgetInfo,
    accesskit::{Action, ActionData, Orientation, Role},
};

use crate::t;
use crate::text::Text;
use crate::ui::cx::Cx;

/// How far an arrow moves it.
const STEP: f32 = 16.0;

/// Which boundary it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Between {
    /// The trail and the question.
    Trail,
    /// The question and what helps to answer it.
    Guidance,
    /// The results and what explains one of them.
    Explained,
    /// The crosswalk and what is said of one of its cells.
    Cell,
}

impl Between {
    const ALL: [Self; 4] = [Self::Trail, Self::Guidance, Self::Explained, Self::Cell];

    fn id(self) -> Id {
        Id::unique("boundary").with(self)
    }

    fn name(self, text: &Text) -> String {
        match self {
            Self::Trail => t!(text, "boundary-trail"),
            Self::Guidance => t!(text, "boundary-guidance"),
            Self::Explained => t!(text, "boundary-explained"),
            Self::Cell => t!(text, "boundary-cell"),
        }
    }
}

/// On which side of the screen the part stands whose width is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// At the left.
    Left,
    /// At the right.
    Right,
}

/// A boundary, and with it how two parts share a screen.
pub struct Boundary {
    between: Between,
    edge: Edge,
    whole: Rect,
    width: f32,
    usual: f32,
    range: Rangef,
}

impl Boundary {
    /// Between the parts of `whole`; the one at the edge is as wide as it was made, and at first as
    /// usual.
    pub fn new(
        ui: &Ui,
        between: Between,
        edge: Edge,
        whole: Rect,
        usual: f32,
        range: RangeInclusive<f32>,
    ) -> Self {
        let id = between.id();
        let range = Rangef::new(*range.start(), range.end().max(*range.start()));
        let made = ui.data_mut(|data| data.get_persisted::<f32>(id));
        let width = range.clamp(made.unwrap_or(usual));
        Self { between, edge, whole, width, usual, range }
    }

    /// What lies left of it and what lies right of it.
    pub fn parts(&self) -> (Rect, Rect) {
        self.whole.split_left_right_at_x(self.x())
    }

    fn x(&self) -> f32 {
        match self.edge {
            Edge::Left => self.whole.left() + self.width,
            Edge::Right => self.whole.right() - self.width,
        }
    }

    /// Draws it and lets it be moved. Between the two parts, so that it is reached between them.
    pub fn ui(&self, ui: &Ui, cx: &Cx<'_>) {
        let radius = ui.style().interaction.resize_grab_radius_side;
        let across = Rangef::point(self.x()).expand(radius);
        let place = Rect::from_x_y_ranges(across, self.whole.y_range());
        let response = ui.interact(place, self.between.id(), Sense::click_and_drag());
        self.tell(ui, &response, &self.between.name(cx.text));
        if response.hovered() || response.dragged() {
            ui.set_cursor_icon(CursorIcon::ResizeHorizontal);
        }
        let palette = &cx.palette;
        let stroke = if response.has_focus() {
            Stroke::new(2.0, palette.focus)
        } else if response.hovered() || response.dragged() {
            Stroke::new(2.0, palette.accent)
        } else {
            Stroke::new(1.0, palette.border)
        };
        ui.painter().vline(self.x(), self.whole.y_range(), stroke);
        if let Some(width) = self.wanted(ui, &response) {
            ui.data_mut(|data| data.insert_persisted(self.between.id(), self.range.clamp(width)));
            ui.request_repaint();
        }
    }

    /// How wide the part at the edge is to be, where somebody has just asked for another width.
    fn wanted(&self, ui: &Ui, response: &Response) -> Option<f32> {
        if response.double_clicked() {
            return Some(self.usual);
        }
        if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.dragged()) {
            return Some(match self.edge {
                Edge::Left => pointer.x - self.whole.left(),
                Edge::Right => self.whole.right() - pointer.x,
            });
        }
        let mut width = self.width;
        let asked = |action| {
            ui.input(|input| input.num_accesskit_action_requests(self.between.id(), action)) as f32
        };
        width += STEP * (asked(Action::Increment) - asked(Action::Decrement));
        ui.input(|input| {
            for request in input.accesskit_action_requests(self.between.id(), Action::SetValue) {
                if let Some(ActionData::NumericValue(percent)) = request.data {
                    width = self.whole.width() * percent as f32 / 100.0;
                }
            }
        });
        if response.has_focus() {
            let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(self.between.id(), arrows));
            let pressed = |key| {
                ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)) as f32
            };
            let to_the_right = STEP * (pressed(Key::ArrowRight) - pressed(Key::ArrowLeft));
            width += match self.edge {
                Edge::Left => to_the_right,
                Edge::Right => -to_the_right,
            };
            if pressed(Key::Home) > 0.0 {
                width = self.range.min;
            }
            if pressed(Key::End) > 0.0 {
                width = self.range.max;
            }
        }
        (width != self.width).then_some(width)
    }

    /// Its name, and how much of the screen the part at the edge takes, in percent.
    fn tell(&self, ui: &Ui, response: &Response, name: &str) {
        let percent = |width: f32| f64::from((100.0 * width / self.whole.width()).round());
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::Splitter, ui.is_enabled(), name);
            info.value = Some(percent(self.width));
            info
        });
        ui.ctx().accesskit_node_builder(self.between.id(), |node| {
            node.set_orientation(Orientation::Vertical);
            node.set_min_numeric_value(percent(self.range.min));
            node.set_max_numeric_value(percent(self.range.max));
            for action in [Action::SetValue, Action::Increment, Action::Decrement] {
                node.add_action(action);
            }
        });
    }
}

/// Whether the keyboard is on one, which then wants the arrows.
pub fn is_on_boundary(ctx: &Context) -> bool {
    let focused = ctx.memory(|memory| memory.focused());
    focused.is_some_and(|id| Between::ALL.iter().any(|between| between.id() == id))
}
