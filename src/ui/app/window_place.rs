//! Brings the window back onto the monitors that there are. The toolkit remembers where it stood; a
//! monitor may be gone since, or smaller.

use std::sync::Arc;
use std::time::Duration;

use winit::dpi::{PhysicalPosition, PhysicalSize};
use winit::window::Window;

use super::App;
use crate::ui::window_place::{Area, fit};

/// How many frames it is looked after: the desktop puts its frame around it, and moves it, only once
/// it is shown.
const FRAMES: u8 = 4;

/// Between two of them.
const PAUSE: Duration = Duration::from_millis(120);

impl App {
    pub(super) fn keep_on_screen(&mut self, frame: &eframe::Frame) {
        if self.view.everyday.placed >= FRAMES {
            return;
        }
        let Some(window) = frame.winit_window() else {
            return;
        };
        self.view.everyday.placed += 1;
        if self.view.everyday.placed < FRAMES {
            self.ctx.request_repaint_after(PAUSE);
        }
        place(window);
    }
}

fn place(window: &Arc<Window>) {
    if window.is_maximized() || window.fullscreen().is_some() {
        return;
    }
    // Under Wayland a window doesn't know where it is, and the desktop sees to it.
    let Ok(position) = window.outer_position() else {
        return;
    };
    let (outer, inner) = (window.outer_size(), window.inner_size());
    let now = area(position, outer);
    let monitors: Vec<Area> = window
        .available_monitors()
        .map(|monitor| area(monitor.position(), monitor.size()))
        .collect();
    let Some(there) = fit(now, &monitors) else {
        return;
    };
    if (there.width, there.height) != (now.width, now.height) {
        let less = |whole: u32, before: i32, after: i32| {
            whole.saturating_sub(u32::try_from(before - after).unwrap_or_default())
        };
        let size = PhysicalSize::new(
            less(inner.width, now.width, there.width),
            less(inner.height, now.height, there.height),
        );
        // Where it is granted at once there will be no event; the next frame sees it either way.
        _ = window.request_inner_size(size);
    }
    window.set_outer_position(PhysicalPosition::new(there.left, there.top));
}

fn area(position: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Area {
    let length = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX / 4);
    Area {
        left: position.x,
        top: position.y,
        width: length(size.width),
        height: length(size.height),
    }
}
