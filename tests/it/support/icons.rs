//! The pictures of the icon that packages need, drawn from `assets/icon.svg`, so that one drawing
//! stays the only one.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::source::root;

/// Sizes of the icon theme of a Linux desktop.
pub(crate) const SIZES: [u32; 8] = [16, 24, 32, 48, 64, 128, 256, 512];

/// Sizes in the icon of Windows.
const WINDOWS: [u32; 7] = [16, 24, 32, 48, 64, 128, 256];

/// Names and sizes of the pictures in the icon of macOS.
const MACOS: [(&[u8; 4], u32); 10] = [
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
];

/// Apple's icons leave about a tenth of their square empty on every side.
const MACOS_MARGIN: f32 = 100.0 / 1024.0;

/// Where each picture lies, and what should be in it.
pub(crate) fn all() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = SIZES
        .map(|size| (format!("packaging/linux/icons/{size}x{size}.png"), picture(size, 0.0)))
        .into();
    files.push(("assets/icon.png".to_owned(), picture(256, 0.0)));
    files.push(("packaging/windows/waymark.ico".to_owned(), windows()));
    files.push(("packaging/macos/Waymark.icns".to_owned(), macos()));
    files
}

/// The icon as a PNG, with a margin as a part of its width.
fn picture(size: u32, margin: f32) -> Vec<u8> {
    let svg = std::fs::read(root().join("assets/icon.svg")).unwrap();
    let tree = Tree::from_data(&svg, &Options::default()).unwrap();
    let mut pixmap = Pixmap::new(size, size).unwrap();
    let whole = size as f32;
    let scale = whole * 2.0f32.mul_add(-margin, 1.0) / tree.size().width();
    let place = Transform::from_scale(scale, scale).post_translate(whole * margin, whole * margin);
    resvg::render(&tree, place, &mut pixmap.as_mut());
    pixmap.encode_png().unwrap()
}

/// A table of contents, and the pictures behind it.
fn windows() -> Vec<u8> {
    let pictures = WINDOWS.map(|size| (size, picture(size, 0.0)));
    let mut out = vec![0, 0, 1, 0, WINDOWS.len() as u8, 0];
    let mut offset = 6 + 16 * WINDOWS.len();
    for (size, png) in &pictures {
        // 256 is written as 0; then come: no palette, one plane, 32 bits a pixel.
        let side = (*size % 256) as u8;
        out.extend([side, side, 0, 0, 1, 0, 32, 0]);
        out.extend(u32::try_from(png.len()).unwrap().to_le_bytes());
        out.extend(u32::try_from(offset).unwrap().to_le_bytes());
        offset += png.len();
    }
    out.extend(pictures.into_iter().flat_map(|(_, png)| png));
    out
}

/// One piece after the other, each with its name and length.
fn macos() -> Vec<u8> {
    let pieces = MACOS.map(|(name, size)| piece(name, &picture(size, MACOS_MARGIN)));
    piece(b"icns", &pieces.concat())
}

fn piece(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len() + 8).unwrap();
    [name.as_slice(), &length.to_be_bytes(), content].concat()
}
