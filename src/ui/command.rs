//! The commands: one list for menus, shortcuts and the list of keys, so that they can't drift
//! apart.

use eframe::egui::{Context, Key, KeyboardShortcut, Modifiers};

use super::action::{Action, Actions};
use super::icons::Icon;
use super::state::Document;
use crate::t;
use crate::text::Text;

/// Something that the program can be told to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Start an assessment.
    New,
    /// Open a file by dialog.
    Open,
    /// Open a file by its path.
    OpenByPath,
    /// Save the document.
    Save,
    /// Save the document under another name.
    SaveAs,
    /// Save under a name that is typed.
    SaveByPath,
    /// Start the next period from the open document.
    RollForward,
    /// Take back the last step.
    Undo,
    /// Do it again.
    Redo,
    /// To the first screen.
    GoHome,
    /// To the profile.
    GoProfile,
    /// To the walk.
    GoWalk,
    /// To the register of evidence.
    GoEvidence,
    /// To the team.
    GoTeam,
    /// To the results.
    GoResults,
    /// To the plan.
    GoPlan,
    /// To the crosswalk.
    GoCrosswalk,
    /// To what members disagree about.
    GoDisagreements,
    /// To the workshop.
    GoWorkshop,
    /// Write a member's items as a spreadsheet.
    WriteSheet,
    /// Write it under a name that is typed.
    WriteSheetByPath,
    /// Take in a spreadsheet that came back.
    TakeInSheet,
    /// Take it in by its path.
    TakeInSheetByPath,
    /// To the report.
    GoReport,
    /// To the folder of assessments.
    GoPortfolio,
    /// To the settings.
    GoSettings,
    /// List the earlier versions of the file.
    Versions,
    /// Say who changed what.
    History,
    /// Add a folder of questionnaires by its path.
    AddFolderByPath,
    /// Keep a chart under a name that is typed.
    SaveFigureByPath,
    /// Attach a file by its path.
    AttachByPath,
    /// Encrypt the document by a passphrase.
    Encrypt,
    /// Save a copy for a member under a name that is typed.
    HandOutByPath,
    /// Bring another copy of the assessment in.
    Merge,
    /// The same, by its path.
    MergeByPath,
    /// Find an item.
    Find,
    /// Find anything, and do it or go there.
    Palette,
    /// Change between light and dark.
    SwitchTheme,
    /// Draw everything larger.
    Larger,
    /// Draw everything smaller.
    Smaller,
    /// Draw everything as large as the system does.
    UsualSize,
    /// Read the help for the screen that is shown.
    Help,
    /// Look words up.
    Glossary,
    /// The first steps, once more.
    FirstSteps,
    /// List the keys.
    ShowKeys,
    /// Say what this is.
    About,
    /// Leave.
    Quit,
}

const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

impl Command {
    /// All commands, in the order of the menus.
    pub const ALL: [Self; 43] = [
        Self::New,
        Self::Open,
        Self::OpenByPath,
        Self::Save,
        Self::SaveAs,
        Self::SaveByPath,
        Self::Encrypt,
        Self::Merge,
        Self::MergeByPath,
        Self::RollForward,
        Self::Versions,
        Self::History,
        Self::Quit,
        Self::Undo,
        Self::Redo,
        Self::Find,
        Self::Palette,
        Self::GoHome,
        Self::GoProfile,
        Self::GoTeam,
        Self::GoWalk,
        Self::GoEvidence,
        Self::GoResults,
        Self::GoPlan,
        Self::GoCrosswalk,
        Self::GoDisagreements,
        Self::GoWorkshop,
        Self::WriteSheet,
        Self::WriteSheetByPath,
        Self::TakeInSheet,
        Self::TakeInSheetByPath,
        Self::GoReport,
        Self::GoPortfolio,
        Self::GoSettings,
        Self::SwitchTheme,
        Self::Larger,
        Self::Smaller,
        Self::UsualSize,
        Self::Help,
        Self::Glossary,
        Self::FirstSteps,
        Self::ShowKeys,
        Self::About,
    ];

    /// What menus call it.
    pub fn name(self, text: &Text) -> String {
        match self {
            Self::New => t!(text, "command-new"),
            Self::Open => t!(text, "command-open"),
            Self::OpenByPath => t!(text, "command-open-by-path"),
            Self::Save => t!(text, "command-save"),
            Self::SaveAs => t!(text, "command-save-as"),
            Self::SaveByPath => t!(text, "command-save-by-path"),
            Self::RollForward => t!(text, "command-roll-forward"),
            Self::Undo => t!(text, "command-undo"),
            Self::Redo => t!(text, "command-redo"),
            Self::GoHome => t!(text, "command-home"),
            Self::GoProfile => t!(text, "command-profile"),
            Self::GoWalk => t!(text, "command-walk"),
            Self::GoEvidence => t!(text, "command-evidence"),
            Self::GoTeam => t!(text, "command-team"),
            Self::HandOutByPath => t!(text, "command-hand-out-by-path"),
            Self::Merge => t!(text, "command-merge"),
            Self::MergeByPath => t!(text, "command-merge-by-path"),
            Self::GoResults => t!(text, "command-results"),
            Self::GoPlan => t!(text, "command-plan"),
            Self::GoCrosswalk => t!(text, "command-crosswalk"),
            Self::GoDisagreements => t!(text, "command-disagreements"),
            Self::GoWorkshop => t!(text, "command-workshop"),
            Self::WriteSheet => t!(text, "command-write-sheet"),
            Self::WriteSheetByPath => t!(text, "command-write-sheet-by-path"),
            Self::TakeInSheet => t!(text, "command-take-in-sheet"),
            Self::TakeInSheetByPath => t!(text, "command-take-in-sheet-by-path"),
            Self::GoReport => t!(text, "command-report"),
            Self::GoPortfolio => t!(text, "command-portfolio"),
            Self::GoSettings => t!(text, "command-settings"),
            Self::Versions => t!(text, "command-versions"),
            Self::History => t!(text, "command-history"),
            Self::Encrypt => t!(text, "command-encrypt"),
            Self::AttachByPath => t!(text, "command-attach-by-path"),
            Self::AddFolderByPath => t!(text, "command-add-folder"),
            Self::SaveFigureByPath => t!(text, "command-save-figure-by-path"),
            Self::Find => t!(text, "command-find"),
            Self::Palette => t!(text, "command-palette"),
            Self::SwitchTheme => t!(text, "command-switch-theme"),
            Self::Larger => t!(text, "command-larger"),
            Self::Smaller => t!(text, "command-smaller"),
            Self::UsualSize => t!(text, "command-usual-size"),
            Self::Help => t!(text, "command-help"),
            Self::Glossary => t!(text, "command-glossary"),
            Self::FirstSteps => t!(text, "command-first-steps"),
            Self::ShowKeys => t!(text, "command-keys"),
            Self::About => t!(text, "command-about"),
            Self::Quit => t!(text, "command-quit"),
        }
    }

    /// Its icon, where it has one.
    pub fn icon(self) -> Option<Icon> {
        Some(match self {
            Self::New => Icon::Add,
            Self::Open => Icon::Folder,
            Self::Save => Icon::Save,
            Self::Undo => Icon::Undo,
            Self::Redo => Icon::Redo,
            Self::GoHome => Icon::Home,
            Self::GoProfile => Icon::Profile,
            Self::GoWalk => Icon::Route,
            Self::GoEvidence => Icon::Evidence,
            Self::GoTeam => Icon::Group,
            Self::GoResults => Icon::Chart,
            Self::GoPlan => Icon::Plan,
            Self::GoCrosswalk => Icon::Compare,
            Self::GoDisagreements => Icon::Forum,
            Self::GoWorkshop => Icon::Groups,
            Self::WriteSheet | Self::TakeInSheet => Icon::Table,
            Self::GoReport => Icon::Document,
            Self::GoPortfolio => Icon::Table,
            Self::GoSettings => Icon::Settings,
            Self::Find => Icon::Search,
            Self::SwitchTheme => Icon::Contrast,
            Self::Help => Icon::Help,
            Self::ShowKeys => Icon::Keyboard,
            Self::About => Icon::Info,
            Self::OpenByPath
            | Self::WriteSheetByPath
            | Self::TakeInSheetByPath
            | Self::SaveAs
            | Self::SaveByPath
            | Self::AddFolderByPath
            | Self::AttachByPath
            | Self::Encrypt
            | Self::HandOutByPath
            | Self::Merge
            | Self::MergeByPath
            | Self::SaveFigureByPath
            | Self::RollForward
            | Self::Versions
            | Self::History
            | Self::Larger
            | Self::Smaller
            | Self::UsualSize
            | Self::Palette
            | Self::Glossary
            | Self::FirstSteps
            | Self::Quit => return None,
        })
    }

    /// Its key, where it has one. Quitting has the platform's own. The digits go along the rail.
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        let (modifiers, key) = match self {
            Self::New => (Modifiers::COMMAND, Key::N),
            Self::Open => (Modifiers::COMMAND, Key::O),
            Self::Save => (Modifiers::COMMAND, Key::S),
            Self::SaveAs => (CTRL_SHIFT, Key::S),
            Self::Undo => (Modifiers::COMMAND, Key::Z),
            Self::Redo => (Modifiers::COMMAND, Key::Y),
            Self::GoHome => (Modifiers::COMMAND, Key::Num1),
            Self::GoProfile => (Modifiers::COMMAND, Key::Num2),
            Self::GoTeam => (Modifiers::COMMAND, Key::Num3),
            Self::GoWalk => (Modifiers::COMMAND, Key::Num4),
            Self::GoEvidence => (Modifiers::COMMAND, Key::Num5),
            Self::GoResults => (Modifiers::COMMAND, Key::Num6),
            Self::GoPlan => (Modifiers::COMMAND, Key::Num7),
            Self::GoCrosswalk => (Modifiers::COMMAND, Key::Num8),
            Self::GoReport => (Modifiers::COMMAND, Key::Num9),
            Self::GoPortfolio => (Modifiers::COMMAND, Key::B),
            Self::GoDisagreements => (Modifiers::COMMAND, Key::D),
            Self::GoWorkshop => (CTRL_SHIFT, Key::W),
            Self::GoSettings => (Modifiers::COMMAND, Key::Comma),
            Self::Find => (Modifiers::COMMAND, Key::F),
            Self::Palette => (Modifiers::COMMAND, Key::K),
            Self::SwitchTheme => (CTRL_SHIFT, Key::L),
            Self::Larger => (Modifiers::COMMAND, Key::Plus),
            Self::Smaller => (Modifiers::COMMAND, Key::Minus),
            Self::UsualSize => (Modifiers::COMMAND, Key::Num0),
            Self::Help => (Modifiers::NONE, Key::F1),
            Self::ShowKeys => (Modifiers::NONE, Key::Questionmark),
            Self::OpenByPath
            | Self::WriteSheet
            | Self::WriteSheetByPath
            | Self::TakeInSheet
            | Self::TakeInSheetByPath
            | Self::SaveByPath
            | Self::AddFolderByPath
            | Self::AttachByPath
            | Self::Encrypt
            | Self::HandOutByPath
            | Self::Merge
            | Self::MergeByPath
            | Self::SaveFigureByPath
            | Self::RollForward
            | Self::Versions
            | Self::History
            | Self::Glossary
            | Self::FirstSteps
            | Self::About
            | Self::Quit => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// The keys that do the same, beside its own.
    pub fn other_shortcuts(self) -> &'static [KeyboardShortcut] {
        const REDO: &[KeyboardShortcut] = &[KeyboardShortcut::new(CTRL_SHIFT, Key::Z)];
        // On many keyboards the question mark needs Shift, on some it doesn't.
        const KEYS: &[KeyboardShortcut] =
            &[KeyboardShortcut::new(Modifiers::SHIFT, Key::Questionmark)];
        // Plus stands above the equals sign on most keyboards.
        const LARGER: &[KeyboardShortcut] =
            &[KeyboardShortcut::new(Modifiers::COMMAND, Key::Equals)];
        // Those that are used most have a letter too.
        const TEAM: &[KeyboardShortcut] = &[KeyboardShortcut::new(Modifiers::COMMAND, Key::T)];
        const EVIDENCE: &[KeyboardShortcut] = &[KeyboardShortcut::new(Modifiers::COMMAND, Key::E)];
        const PLAN: &[KeyboardShortcut] = &[KeyboardShortcut::new(Modifiers::COMMAND, Key::P)];
        const REPORT: &[KeyboardShortcut] = &[KeyboardShortcut::new(Modifiers::COMMAND, Key::R)];
        match self {
            Self::GoTeam => TEAM,
            Self::GoEvidence => EVIDENCE,
            Self::GoPlan => PLAN,
            Self::GoReport => REPORT,
            Self::Redo => REDO,
            Self::Larger => LARGER,
            Self::ShowKeys => KEYS,
            _ => &[],
        }
    }

    /// Its shortcut as menus write it.
    pub fn shortcut_words(self, ctx: &Context, text: &Text) -> Option<String> {
        let own = self.shortcut();
        let shortcut = own.or_else(|| {
            let quits = self == Self::Quit;
            quits.then(|| ctx.options(|options| options.quit_shortcuts.first().copied())).flatten()
        });
        // The toolkit spells signs out, and knows the key for capitals in English alone.
        shortcut.map(|shortcut| {
            let words = ctx.format_shortcut(&shortcut).replace("Comma", ",");
            let words =
                words.replace("Plus", "+").replace("Minus", "−").replace("Questionmark", "?");
            words.replace("Shift", &t!(text, "key-shift"))
        })
    }

    /// Whether it leads to a screen.
    pub fn is_screen(self) -> bool {
        matches!(
            self,
            Self::GoHome
                | Self::GoProfile
                | Self::GoWalk
                | Self::GoEvidence
                | Self::GoTeam
                | Self::GoResults
                | Self::GoPlan
                | Self::GoCrosswalk
                | Self::GoDisagreements
                | Self::GoWorkshop
                | Self::GoReport
                | Self::GoPortfolio
                | Self::GoSettings
        )
    }

    /// Whether it can be done now. Menus and the palette ask the same.
    pub fn is_possible(self, document: Option<&Document>) -> bool {
        match self {
            Self::Undo => document.is_some_and(Document::can_undo),
            Self::Redo => document.is_some_and(Document::can_redo),
            Self::Save => document.is_some_and(Document::is_dirty),
            other => !other.needs_document() || document.is_some(),
        }
    }

    /// Whether it needs an open document.
    pub fn needs_document(self) -> bool {
        matches!(
            self,
            Self::Save
                | Self::SaveAs
                | Self::SaveByPath
                | Self::RollForward
                | Self::Versions
                | Self::History
                | Self::Undo
                | Self::Redo
                | Self::GoProfile
                | Self::GoWalk
                | Self::GoEvidence
                | Self::AttachByPath
                | Self::Encrypt
                | Self::GoTeam
                | Self::HandOutByPath
                | Self::Merge
                | Self::MergeByPath
                | Self::SaveFigureByPath
                | Self::GoResults
                | Self::GoPlan
                | Self::GoCrosswalk
                | Self::GoDisagreements
                | Self::GoWorkshop
                | Self::WriteSheet
                | Self::WriteSheetByPath
                | Self::TakeInSheet
                | Self::TakeInSheetByPath
                | Self::GoReport
                | Self::Find
        )
    }

    /// Whether a focused text field does this by itself.
    pub fn belongs_to_text_fields(self) -> bool {
        matches!(self, Self::Undo | Self::Redo)
    }
}

/// Takes the commands' keys out of the input. Before any panel is drawn, once a frame. The most
/// specific keys first, because Ctrl+S also matches Ctrl+Shift+S.
pub fn consume_shortcuts(ctx: &Context, has_document: bool, out: &mut Actions) {
    let typing = ctx.text_edit_focused();
    let mut commands: Vec<(Command, KeyboardShortcut)> = Command::ALL
        .into_iter()
        .filter_map(|command| Some((command, command.shortcut()?)))
        .collect();
    for command in Command::ALL {
        commands.extend(command.other_shortcuts().iter().map(|shortcut| (command, *shortcut)));
    }
    commands.sort_by_key(|(_, shortcut)| {
        let modifiers = shortcut.modifiers;
        std::cmp::Reverse(
            u8::from(modifiers.shift) + u8::from(modifiers.alt) + u8::from(modifiers.command),
        )
    });
    for (command, shortcut) in commands {
        let plain_key = !shortcut.modifiers.command && shortcut.logical_key != Key::F1;
        if typing && (command.belongs_to_text_fields() || plain_key) {
            continue;
        }
        if command.needs_document() && !has_document {
            continue;
        }
        if ctx.input_mut(|input| input.consume_shortcut(&shortcut)) {
            out.push(Action::Run(command));
        }
    }
}
