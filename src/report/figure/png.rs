//! A figure as pixels, through its SVG and the bundled font; no font of the machine is used, so that
//! the picture is the same everywhere.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

use super::measure::{EMOJI, OTHERS, REGULAR, STRONG};
use super::{Figure, svg};

/// No picture is wider or higher; a scale that asks for more is brought down.
const MOST: f32 = 8000.0;

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for font in [REGULAR, STRONG, OTHERS, EMOJI] {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family("Inter");
    Arc::new(fonts)
});

/// A picture as pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Red, green, blue and opacity of each, row by row, not premultiplied.
    pub rgba: Vec<u8>,
}

/// The figure as a PNG file, `scale` pixels a point. `None` where it has no size.
pub fn png(figure: &Figure, scale: f32) -> Option<Vec<u8>> {
    drawn(figure, scale)?.encode_png().ok()
}

/// The same of a figure that is an SVG of this size already.
pub fn png_of_svg(svg: &str, size: (f32, f32), scale: f32) -> Option<Vec<u8>> {
    drawn_svg(svg, size, scale)?.encode_png().ok()
}

/// The same as bare pixels, for the clipboard.
pub fn pixels(figure: &Figure, scale: f32) -> Option<Pixels> {
    let drawn = drawn(figure, scale)?;
    let rgba = drawn
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let pixel = pixel.demultiply();
            [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
        })
        .collect();
    Some(Pixels { width: drawn.width() as usize, height: drawn.height() as usize, rgba })
}

fn drawn(figure: &Figure, scale: f32) -> Option<Pixmap> {
    drawn_svg(&svg(figure, "figure"), (figure.width, figure.height), scale)
}

fn drawn_svg(svg: &str, (width, height): (f32, f32), scale: f32) -> Option<Pixmap> {
    let longest = width.max(height);
    let scale = if longest * scale > MOST { MOST / longest } else { scale };
    let options =
        Options { fontdb: FONTS.clone(), font_family: "Inter".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).ok()?;
    let (width, height) = ((width * scale).ceil() as u32, (height * scale).ceil() as u32);
    let mut pixmap = Pixmap::new(width, height)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    Some(pixmap)
}
