//! Waymark's mark for the place where a report says with what it was made. A brand's logo is the
//! report's; this stands small beside "Made with Waymark" and nowhere else.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The colour of what is said in passing.
const SUBDUED: &str = "#575a63";

/// The mark in the colour of the text around it, for a page of HTML.
pub(super) fn svg() -> &'static str {
    include_str!("../../assets/mark.svg").trim_end()
}

/// The mark in a colour of its own, for documents that have no colour of the text around it.
pub(super) fn coloured_svg() -> String {
    svg().replace("currentColor", SUBDUED)
}

/// The same as a PNG, for documents that take no SVG. `None` never happens.
pub(super) fn png(pixels: u32) -> Option<Vec<u8>> {
    let tree = Tree::from_str(&coloured_svg(), &Options::default()).ok()?;
    let mut pixmap = Pixmap::new(pixels, pixels)?;
    let scale = pixels as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().ok()
}
