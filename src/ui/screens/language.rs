//! The choice of a language, for the settings and the first start.

use eframe::egui::{ComboBox, Ui};

use crate::t;
use crate::text::{Language, language_name, languages};
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;

/// Draws the choice: the system's language, or one by its own name.
pub fn language_ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let chosen = cx.settings.language.as_deref();
    let shown = match chosen {
        Some(tag) => language_name(tag).to_owned(),
        None => t!(text, "settings-language-system", name = language_name(text.tag())),
    };
    let response = ComboBox::from_id_salt("language")
        .selected_text(shown)
        .width(240.0)
        .show_ui(ui, |ui| {
            let system = t!(text, "settings-language-follow");
            if ui.selectable_label(chosen.is_none(), system).clicked() {
                out.push(Action::SetLanguage(None));
            }
            for Language { tag, name, .. } in languages() {
                if ui.selectable_label(chosen == Some(tag), name).clicked() {
                    out.push(Action::SetLanguage(Some(tag.clone())));
                }
            }
        })
        .response;
    response.accessible_name(t!(text, "settings-language"));
}
