//! How a sheet of items looks: quiet where one reads, tinted where one writes.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// The looks of its cells.
pub(super) struct Styles {
    pub(super) title: Format,
    pub(super) intro: Format,
    pub(super) read_header: Format,
    pub(super) fill_header: Format,
    pub(super) id: Format,
    pub(super) read: Format,
    pub(super) fill: Format,
    pub(super) date: Format,
}

const INK: Color = Color::RGB(0x001B_2430);
const LINE: Color = Color::RGB(0x00D0_D7DE);
const READ_HEADER: Color = Color::RGB(0x00E6_EAEE);
const FILL_HEADER: Color = Color::RGB(0x000F_5E6E);
const FILL: Color = Color::RGB(0x00F3_FAFB);
const WHITE: Color = Color::RGB(0x00FF_FFFF);

impl Styles {
    pub(super) fn new() -> Self {
        let text = || {
            Format::new()
                .set_font_color(INK)
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left)
        };
        let cell = || text().set_border(FormatBorder::Thin).set_border_color(LINE);
        let header = |ground: Color, ink: Color| {
            cell().set_bold().set_background_color(ground).set_font_color(ink)
        };
        // What is typed stays text when a cell is edited, also behind an equals sign.
        let fill = || cell().set_unlocked().set_background_color(FILL);
        Self {
            title: text().set_bold().set_font_size(16.0),
            intro: text(),
            read_header: header(READ_HEADER, INK),
            fill_header: header(FILL_HEADER, WHITE),
            id: cell().set_bold(),
            read: cell(),
            fill: fill().set_quote_prefix(),
            date: fill().set_num_format("yyyy-mm-dd"),
        }
    }
}
