//! Filling polygons that are not convex: cut into triangles by taking ears off. A toolkit that only
//! fills convex shapes would fill the bays of a radar too.

use super::At;

/// Triangles that together cover a polygon that doesn't cross itself, as indices of its corners.
/// Fewer than three corners cover nothing.
pub fn triangles(corners: &[At]) -> Vec<[usize; 3]> {
    let mut left: Vec<usize> = (0..corners.len()).collect();
    if doubled_area(corners) < 0.0 {
        left.reverse();
    }
    let mut triangles = Vec::new();
    while left.len() > 3 {
        let Some(ear) = (0..left.len()).find(|at| is_ear(corners, &left, *at)) else {
            // Corners that lie on one line, or a polygon that crosses itself: what is left can't be
            // cut in a better way.
            break;
        };
        triangles.extend(around(&left, ear));
        left.remove(ear);
    }
    // The last one; of a polygon without ears, a fan.
    let fan = left.windows(2).skip(1).filter_map(|pair| match (left.first(), pair) {
        (Some(hub), [a, b]) => Some([*hub, *a, *b]),
        _ => None,
    });
    triangles.extend(fan);
    triangles
}

/// A corner with its neighbours.
fn around(left: &[usize], at: usize) -> Option<[usize; 3]> {
    let count = left.len();
    let before = left.get((at + count - 1) % count)?;
    let after = left.get((at + 1) % count)?;
    Some([*before, *left.get(at)?, *after])
}

/// Whether a corner sticks out and nothing else of the polygon lies in it.
fn is_ear(corners: &[At], left: &[usize], at: usize) -> bool {
    let Some(ear) = around(left, at) else {
        return false;
    };
    let [Some(a), Some(b), Some(c)] = ear.map(|index| corners.get(index)) else {
        return false;
    };
    let turn = cross(*a, *b, *c);
    if turn < 0.0 {
        return false;
    }
    left.iter().filter(|index| !ear.contains(index)).all(|index| {
        corners.get(*index).is_none_or(|point| {
            let inside = cross(*a, *b, *point) > 0.0
                && cross(*b, *c, *point) > 0.0
                && cross(*c, *a, *point) > 0.0;
            !inside
        })
    })
}

/// Twice the area of the triangle, positive where it turns the way that the polygon does.
fn cross(a: At, b: At, c: At) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Twice the polygon's area, with a sign by the way it turns.
fn doubled_area(corners: &[At]) -> f32 {
    let next = corners.iter().cycle().skip(1);
    corners.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum()
}
