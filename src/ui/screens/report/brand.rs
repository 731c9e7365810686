//! The brand: who hands the report over, its colours, its logo, and what stands on every page. What
//! is changed here shows on the pages at once.

use eframe::egui::{Stroke, StrokeKind, TextEdit, Ui};

use crate::ops::brand::{Ground, check_colour, colour_fault, parts};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::jobs::Purpose;
use crate::ui::state::report::Look;
use crate::ui::theme::size;
use crate::ui::widgets::{button, icon_button, icon_line, line_edit, small, subdued};

/// What the accent is where the brand names none.
const ACCENT: [u8; 3] = [0x1f, 0x7d, 0x74];
/// The same on a dark ground.
const ACCENT_DARK: [u8; 3] = [0x6f, 0xc4, 0xb9];
/// What large headings are.
const HEADING: [u8; 3] = [0x1c, 0x1d, 0x22];

/// Draws the form.
pub(super) fn ui(ui: &mut Ui, look: &mut Look, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    subdued(ui, t!(text, "brand-hint"));
    small(ui, standing(look, cx));
    ui.horizontal_wrapped(|ui| {
        if button(ui, Icon::Folder, &t!(text, "brand-open")).clicked() {
            out.push(Action::AskForFile(Purpose::OpenBrand));
        }
        ui.add_enabled_ui(look.is_changed && look.fault().is_none(), |ui| {
            if button(ui, Icon::Save, &t!(text, "brand-save")).clicked() {
                out.push(Action::AskForFile(Purpose::SaveBrand));
            }
        });
        ui.add_enabled_ui(look.is_changed || look.path.is_some(), |ui| {
            if button(ui, Icon::Close, &t!(text, "brand-none")).clicked() {
                *look = Look::default();
                out.push(Action::ForgetBrand);
            }
        });
    });
    ui.add_space(size::SPACE_XS);
    let brand = &mut look.brand;
    let mut changed = false;
    changed |= line_ui(ui, &t!(text, "brand-name"), &mut brand.name);
    for (name, colour, usual, ground) in [
        (t!(text, "brand-accent"), &mut brand.accent, ACCENT, Ground::White),
        (t!(text, "brand-heading"), &mut brand.heading, HEADING, Ground::White),
        (t!(text, "brand-accent-dark"), &mut brand.accent_dark, ACCENT_DARK, Ground::Dark),
    ] {
        changed |= colour_ui(ui, &name, colour, usual, ground, cx);
    }
    changed |= line_ui(ui, &t!(text, "brand-confidentiality"), &mut brand.confidentiality);
    changed |= line_ui(ui, &t!(text, "brand-footer"), &mut brand.footer);
    let label = ui.label(t!(text, "brand-cover-text"));
    let field = TextEdit::multiline(&mut brand.cover_text).id_salt("cover text");
    let field = ui.add(field.desired_rows(2).desired_width(f32::INFINITY));
    changed |= field.labelled_by(label.id).changed();
    ui.add_space(size::SPACE_XS);
    ui.horizontal_wrapped(|ui| {
        if button(ui, Icon::Attach, &t!(text, "brand-logo-choose")).clicked() {
            out.push(Action::AskForFile(Purpose::Logo));
        }
        if let Some(logo) = &brand.logo {
            ui.label(&logo.name);
            if icon_button(ui, Icon::Delete, &t!(text, "brand-logo-remove")).clicked() {
                brand.logo = None;
                changed = true;
            }
        }
    });
    if brand.logo.is_some() {
        changed |= line_ui(ui, &t!(text, "brand-logo-shows"), &mut brand.logo_description);
    }
    ui.horizontal_wrapped(|ui| {
        if button(ui, Icon::Attach, &t!(text, "brand-font-add")).clicked() {
            out.push(Action::AskForFile(Purpose::Font));
        }
    });
    let mut gone = None;
    for (index, font) in brand.fonts.iter().enumerate() {
        ui.horizontal(|ui| {
            ui.label(&font.name);
            let remove = t!(text, "brand-font-remove", font = &font.name);
            if icon_button(ui, Icon::Delete, &remove).clicked() {
                gone = Some(index);
            }
        });
    }
    if let Some(gone) = gone {
        brand.fonts.remove(gone);
        changed = true;
    }
    for (name, template) in
        [(t!(text, "brand-typst"), &brand.typst), (t!(text, "brand-html"), &brand.html)]
    {
        if let Some(template) = template {
            small(ui, text.told(name, &template.name));
        }
    }
    look.is_changed |= changed;
}

/// Where the brand is kept, in words.
fn standing(look: &Look, cx: &Cx<'_>) -> String {
    let text = cx.text;
    let Some(path) = &look.path else {
        return if look.is_changed { t!(text, "brand-not-kept") } else { t!(text, "brand-usual") };
    };
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    if look.is_changed {
        t!(text, "brand-of-file-changed", file = file.as_ref())
    } else {
        t!(text, "brand-of-file", file = file.as_ref())
    }
}

/// A line of text; whether it was changed. The field is known by its name, so that it keeps the
/// focus whatever appears above it.
fn line_ui(ui: &mut Ui, name: &str, value: &mut String) -> bool {
    let label = ui.label(name);
    let field = ui.add(line_edit(value).id_salt(name).desired_width(f32::INFINITY));
    field.labelled_by(label.id).changed()
}

/// A colour by its signs or by its swatch, with what is wrong with it; whether it was changed.
fn colour_ui(
    ui: &mut Ui,
    name: &str,
    colour: &mut String,
    usual: [u8; 3],
    ground: Ground,
    cx: &Cx<'_>,
) -> bool {
    let mut changed = false;
    let label = ui.label(name);
    ui.horizontal(|ui| {
        let [r, g, b] = usual;
        let field = line_edit(colour)
            .id_salt(name)
            .desired_width(110.0)
            .hint_text(format!("#{r:02x}{g:02x}{b:02x}"));
        changed |= ui.add(field).labelled_by(label.id).changed();
        let mut picked = parts(colour).unwrap_or(usual);
        let swatch = ui.color_edit_button_srgb(&mut picked).labelled_by(label.id);
        // A dark colour would not be seen on a dark window, nor a light one on a light.
        let outline = Stroke::new(1.0, cx.palette.border_strong);
        ui.painter().rect_stroke(swatch.rect, size::RADIUS, outline, StrokeKind::Outside);
        if swatch.changed() {
            let [r, g, b] = picked;
            *colour = format!("#{r:02x}{g:02x}{b:02x}");
            changed = true;
        }
    });
    if let Err(fault) = check_colour(colour, ground) {
        let words = colour_fault(colour, fault, ground, cx.text);
        icon_line(ui, Icon::Warning, cx.palette.danger, &words);
    }
    changed
}
