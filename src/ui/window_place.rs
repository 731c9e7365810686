//! Where a window may stand: whole on the monitors that there are. Plain numbers, in pixels.

/// A part of the plane that monitors and windows stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// The left edge.
    pub left: i32,
    /// The upper edge.
    pub top: i32,
    /// The width.
    pub width: i32,
    /// The height.
    pub height: i32,
}

impl Area {
    fn shared_with(self, other: Self) -> i64 {
        let width =
            (self.left + self.width).min(other.left + other.width) - self.left.max(other.left);
        let height =
            (self.top + self.height).min(other.top + other.height) - self.top.max(other.top);
        i64::from(width.max(0)) * i64::from(height.max(0))
    }

    fn size(self) -> i64 {
        i64::from(self.width) * i64::from(self.height)
    }

    /// How far the middles are from each other, squared.
    fn distance_to(self, other: Self) -> i64 {
        let between = |start: i32, length: i32, start2: i32, length2: i32| {
            (2 * i64::from(start) + i64::from(length))
                - (2 * i64::from(start2) + i64::from(length2))
        };
        let across = between(self.left, self.width, other.left, other.width);
        let down = between(self.top, self.height, other.top, other.height);
        across * across + down * down
    }

    /// As much of this as fits, whole inside `other`.
    fn inside(self, other: Self) -> Self {
        let width = self.width.min(other.width);
        let height = self.height.min(other.height);
        Self {
            left: self.left.clamp(other.left, other.left + other.width - width),
            top: self.top.clamp(other.top, other.top + other.height - height),
            width,
            height,
        }
    }
}

/// Where a window that stands at `window` has to go to be seen whole. `None` where it can stay, or
/// where nobody knows of any monitor. A window may reach over several monitors that touch.
pub fn fit(window: Area, monitors: &[Area]) -> Option<Area> {
    let monitors = || monitors.iter().filter(|monitor| monitor.width > 0 && monitor.height > 0);
    let seen: i64 = monitors().map(|monitor| window.shared_with(*monitor)).sum();
    if seen >= window.size() {
        return None;
    }
    // The monitor that it is on for the most part; if it is on none, the nearest.
    let best = monitors().max_by_key(|monitor| {
        (window.shared_with(**monitor), std::cmp::Reverse(window.distance_to(**monitor)))
    })?;
    Some(window.inside(*best))
}
