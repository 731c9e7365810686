//! Sizes in points, on a grid of eight.

/// Hairline distance: icon to text.
pub const SPACE_XS: f32 = 4.0;
/// The unit of the grid.
pub const SPACE: f32 = 8.0;
/// Between related things.
pub const SPACE_M: f32 = 12.0;
/// Inside cards, between groups.
pub const SPACE_L: f32 = 16.0;
/// Between sections.
pub const SPACE_XL: f32 = 24.0;
/// Below a page.
pub const SPACE_XXL: f32 = 40.0;

/// Captions and hints.
pub const TEXT_SMALL: f32 = 12.5;
/// Running text.
pub const TEXT_BODY: f32 = 14.0;
/// Headings of cards and sections.
pub const TEXT_TITLE: f32 = 18.0;
/// The headline of a page.
pub const TEXT_DISPLAY: f32 = 26.0;

/// Corners of buttons and fields.
pub const RADIUS: u8 = 6;
/// Corners of cards and dialogs.
pub const RADIUS_LARGE: u8 = 10;

/// The least height of something to click on.
pub const TARGET: f32 = 32.0;
/// The height of bars that say how far something is.
pub const BAR: f32 = 7.0;
/// Icons in running text.
pub const ICON: f32 = 18.0;
/// Icons in lists.
pub const ICON_SMALL: f32 = 16.0;

/// The rail of screens at the left of the window.
pub const RAIL: f32 = 80.0;
/// The same with the longest words of a language.
pub const WIDEST_RAIL: f32 = 116.0;
/// The trail at the left of the walk.
pub const TRAIL_WIDTH: f32 = 296.0;
/// Guidance at the right of the walk.
pub const GUIDANCE_WIDTH: f32 = 312.0;
/// The widest column of text that is still easy to read.
pub const MEASURE: f32 = 760.0;
/// Around a page: between the rail and where every screen begins.
pub const PAGE_MARGIN: f32 = 24.0;
/// The longest line that is still easy to follow.
pub const LINE: f32 = 1.15 * MEASURE;
/// A window that is lower than this has little room for a chart or a table.
pub const LOW_WINDOW: f32 = 700.0;
/// The widest page, which the screens of most desks leave to it.
pub const PAGE: f32 = 1800.0;
/// The narrowest card that stands beside another one.
pub const CARD: f32 = 520.0;
/// Between cards.
pub const CARD_GAP: f32 = 12.0;
/// Before the heading of another section.
pub const SECTION_GAP: f32 = 28.0;
/// Dialogs.
pub const DIALOG: f32 = 480.0;
/// The dialog of the first steps.
pub const DIALOG_WIDE: f32 = 640.0;
/// The dialog of all keys, in two columns.
pub const DIALOG_WIDEST: f32 = 880.0;

/// The palette of commands.
pub const PALETTE: f32 = 680.0;
/// A row of it.
pub const PALETTE_ROW: f32 = 36.0;
/// Its list, where the window is high enough.
pub const PALETTE_LIST: f32 = 418.0;

/// How long a state takes to change its look.
pub const ANIMATION_SECS: f32 = 0.08;
/// How long it takes to scroll somewhere, however far.
pub const SCROLL_SECS: f32 = 0.15;

/// The height of a projector's picture, for which the sizes below are made.
pub const PROJECTOR_HEIGHT: f32 = 1080.0;
/// Captions that a room has to read.
pub const PROJECTOR_SMALL: f32 = 24.0;
/// Running text for a room.
pub const PROJECTOR_BODY: f32 = 30.0;
/// A question for a room.
pub const PROJECTOR_TITLE: f32 = 42.0;
