//! The way of a line in a plan over time, from what comes first to what waits for it: the same in the
//! window and on paper.

/// A bar, in the units and from the corner of whoever draws; y grows downwards.
#[derive(Clone, Copy, Debug)]
pub struct LinkedBar {
    /// Where it begins.
    pub left: f32,
    /// Where it ends.
    pub right: f32,
    /// Its upper edge.
    pub top: f32,
    /// Its lower edge.
    pub bottom: f32,
}

/// How far before its end a bar is left.
const TRUNK: f32 = 10.0;

/// The least room before the bar that the line comes to, for its tip.
const TIP: f32 = 8.0;

/// The corners of the line as (x, y), the last at the middle of the left edge of `to`. It leaves `from`
/// near its end and goes straight to the row of `to`, so that all lines that leave a bar share their
/// beginning and lie on each other instead of side by side.
pub fn link_path(from: &LinkedBar, to: &LinkedBar) -> Vec<(f32, f32)> {
    let middle = |bar: &LinkedBar| (bar.top + bar.bottom) / 2.0;
    let goes_down = middle(to) > middle(from);
    let edge = if goes_down { from.bottom } else { from.top };
    let trunk = (from.right - TRUNK).max((from.left + from.right) / 2.0);
    let end = (to.left, middle(to));
    if trunk + TIP <= to.left {
        return vec![(trunk, edge), (trunk, end.1), end];
    }
    // It begins before the other one ends: back to its beginning between the rows.
    let between = if goes_down { from.bottom + TIP } else { from.top - TIP };
    let back = to.left - TIP;
    vec![(trunk, edge), (trunk, between), (back, between), (back, end.1), end]
}
