//! The icons (Material Symbols), as pictures that take the colour of the text around them.

use eframe::egui::{Color32, Image, ImageSource, Vec2, include_image};

use super::theme::size;

/// An icon. Its meaning is always said in words beside it or as its accessible name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Something is added.
    Add,
    /// A file that goes with something.
    Attach,
    /// Back to what was before.
    Back,
    /// Bars of a chart.
    Chart,
    /// Done.
    Check,
    /// Answered.
    CheckCircle,
    /// Answered, selected.
    CheckCircleFull,
    /// Something was said.
    Chat,
    /// Shut, take away.
    Close,
    /// Light and dark.
    Contrast,
    /// Take out of the window.
    Copy,
    /// Throw away.
    Delete,
    /// A document.
    Document,
    /// Folded out.
    Down,
    /// Something is wrong.
    Error,
    /// The register of evidence.
    Evidence,
    /// Something ends soon.
    Expiring,
    /// The sample.
    Explore,
    /// Marked to come back to.
    Flag,
    /// Onward.
    Forward,
    /// Members disagree.
    Forum,
    /// A room full of people.
    Groups,
    /// Don't know.
    Help,
    /// The team.
    Group,
    /// The first screen.
    Home,
    /// A remark.
    Info,
    /// The keyboard.
    Keyboard,
    /// A link that leaves the program.
    Link,
    /// Closed.
    Lock,
    /// Open.
    LockOpen,
    /// Does not apply.
    Block,
    /// A file to open.
    Folder,
    /// A person.
    Person,
    /// A critical item.
    Critical,
    /// Frameworks side by side.
    Compare,
    /// A date.
    Event,
    /// Nothing there.
    Nothing,
    /// Settings.
    Settings,
    /// Do again.
    Redo,
    /// Folded in.
    Right,
    /// The walk.
    Route,
    /// Keep.
    Save,
    /// Find.
    Search,
    /// A table.
    Table,
    /// The plan.
    Plan,
    /// The profile.
    Profile,
    /// Take back.
    Undo,
    /// Not answered.
    Unanswered,
    /// Checked by somebody independent; sound.
    Verified,
    /// Up a place.
    Up,
    /// Something to look at.
    Warning,
}

impl Icon {
    fn source(self) -> ImageSource<'static> {
        match self {
            Self::Add => include_image!("../../assets/icons/add.svg"),
            Self::Attach => include_image!("../../assets/icons/attach_file.svg"),
            Self::Back => include_image!("../../assets/icons/arrow_back.svg"),
            Self::Chart => include_image!("../../assets/icons/bar_chart.svg"),
            Self::Check => include_image!("../../assets/icons/check.svg"),
            Self::CheckCircle => include_image!("../../assets/icons/check_circle.svg"),
            Self::CheckCircleFull => include_image!("../../assets/icons/check_circle-fill.svg"),
            Self::Chat => include_image!("../../assets/icons/chat_bubble.svg"),
            Self::Close => include_image!("../../assets/icons/close.svg"),
            Self::Contrast => include_image!("../../assets/icons/contrast.svg"),
            Self::Copy => include_image!("../../assets/icons/copy.svg"),
            Self::Delete => include_image!("../../assets/icons/delete.svg"),
            Self::Document => include_image!("../../assets/icons/description.svg"),
            Self::Down => include_image!("../../assets/icons/keyboard_arrow_down.svg"),
            Self::Error => include_image!("../../assets/icons/error.svg"),
            Self::Evidence => include_image!("../../assets/icons/inventory_2.svg"),
            Self::Expiring => include_image!("../../assets/icons/schedule.svg"),
            Self::Explore => include_image!("../../assets/icons/explore.svg"),
            Self::Flag => include_image!("../../assets/icons/flag-fill.svg"),
            Self::Forward => include_image!("../../assets/icons/arrow_forward.svg"),
            Self::Forum => include_image!("../../assets/icons/forum.svg"),
            Self::Groups => include_image!("../../assets/icons/group.svg"),
            Self::Help => include_image!("../../assets/icons/help.svg"),
            Self::Group => include_image!("../../assets/icons/group.svg"),
            Self::Home => include_image!("../../assets/icons/home.svg"),
            Self::Info => include_image!("../../assets/icons/info.svg"),
            Self::Keyboard => include_image!("../../assets/icons/keyboard.svg"),
            Self::Link => include_image!("../../assets/icons/link.svg"),
            Self::Lock => include_image!("../../assets/icons/lock.svg"),
            Self::LockOpen => include_image!("../../assets/icons/lock_open.svg"),
            Self::Block => include_image!("../../assets/icons/block.svg"),
            Self::Folder => include_image!("../../assets/icons/folder_open.svg"),
            Self::Person => include_image!("../../assets/icons/person.svg"),
            Self::Critical => include_image!("../../assets/icons/priority_high.svg"),
            Self::Compare => include_image!("../../assets/icons/compare_arrows.svg"),
            Self::Event => include_image!("../../assets/icons/event.svg"),
            Self::Nothing => include_image!("../../assets/icons/remove.svg"),
            Self::Settings => include_image!("../../assets/icons/settings.svg"),
            Self::Redo => include_image!("../../assets/icons/redo.svg"),
            Self::Right => include_image!("../../assets/icons/keyboard_arrow_right.svg"),
            Self::Route => include_image!("../../assets/icons/route.svg"),
            Self::Save => include_image!("../../assets/icons/save.svg"),
            Self::Search => include_image!("../../assets/icons/search.svg"),
            Self::Table => include_image!("../../assets/icons/table_rows.svg"),
            Self::Plan => include_image!("../../assets/icons/plan.svg"),
            Self::Profile => include_image!("../../assets/icons/assignment.svg"),
            Self::Undo => include_image!("../../assets/icons/undo.svg"),
            Self::Unanswered => include_image!("../../assets/icons/radio_button_unchecked.svg"),
            Self::Verified => include_image!("../../assets/icons/verified.svg"),
            Self::Up => include_image!("../../assets/icons/keyboard_arrow_up.svg"),
            Self::Warning => include_image!("../../assets/icons/warning.svg"),
        }
    }

    /// The icon in this colour, as large as icons in running text.
    pub fn image(self, colour: Color32) -> Image<'static> {
        self.sized(size::ICON, colour)
    }

    /// The icon in this colour and size.
    pub fn sized(self, points: f32, colour: Color32) -> Image<'static> {
        Image::new(self.source()).fit_to_exact_size(Vec2::splat(points)).tint(colour)
    }
}
