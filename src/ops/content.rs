//! Which questionnaires and frameworks are at hand.

use std::path::PathBuf;
use std::sync::Arc;

use super::settings::{self, Folders};
use super::{PackInfo, Packs};
use crate::text::Text;

/// Loads what is built in, what lies in the program's data folder, and what lies in the folders
/// that the settings name, to be read in a language. This never fails; what is wrong is listed with
/// the packs.
pub fn load_packs(text: &Text) -> Arc<Packs> {
    let (settings, _) = settings::load();
    load_packs_from(settings.pack_folders, text.tag())
}

/// Loads what is built in, what lies in the program's data folder, and what lies in these folders,
/// to be read in the language with this BCP 47 tag.
pub fn load_packs_from(folders: Vec<PathBuf>, language: &str) -> Arc<Packs> {
    let own = Folders::find().map(|folders| folders.packs());
    let folders: Vec<PathBuf> = own.into_iter().chain(folders).collect();
    Arc::new(Packs::load(&folders).in_language(language))
}

/// Every questionnaire that was found, the built-in ones first, whether it can be used or not.
pub fn questionnaires(packs: &Packs) -> &[PackInfo] {
    packs.listing()
}
