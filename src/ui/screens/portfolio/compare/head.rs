//! The head of a comparison: who is compared how, what is furthest apart, and ways to take it along.

use eframe::egui::{
    self, Align2, ComboBox, Label, RichText, Sense, Shape, Stroke, TextWrapMode, Ui, WidgetInfo,
    accesskit::Role, vec2,
};

use crate::ops::appearance::Appearance;
use crate::ops::figures::{Figure, FigureFormat, Style, WIDTH, colours, sides};
use crate::ops::sides::{Beside, Gathered, spreadsheet, table};
use crate::scoring::GateState;
use crate::scoring::sides::{Side, SideGate};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::KeptFigure;
use crate::ui::state::compare::{Asked, How};
use crate::ui::state::portfolio::PortfolioView;
use crate::ui::theme::{size, strong, text_on};
use crate::ui::widgets::{card, choice_row_wrapped, small, subdued};

/// The side of the square that a side's sign stands in.
pub(super) const SIGN: f32 = 22.0;
/// As many columns as text that is copied gets.
const COLUMNS: usize = 110;
/// How many domains are named as furthest apart.
const MOST_NAMED: usize = 3;

/// How the marked ones are compared, where there is a choice.
pub(super) fn how_ui(
    ui: &mut Ui,
    asked: &Asked,
    view: &PortfolioView,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    if asked.marked.len() < 2 {
        return;
    }
    #[derive(Clone, Copy, PartialEq)]
    enum Way {
        Each,
        Others,
        Against,
    }
    let chosen = match &asked.how {
        How::EachOther => Way::Each,
        How::BesideOthers => Way::Others,
        How::Against(_) => Way::Against,
        How::OverTime(_) => return,
    };
    let mut choices = vec![(Way::Each, t!(text, "beside-each-other"))];
    if asked.shown.len() > asked.marked.len() {
        choices.push((Way::Others, t!(text, "beside-beside-others")));
    }
    choices.push((Way::Against, t!(text, "beside-against")));
    let mut how = asked.how.clone();
    if let Some(Some(way)) = choice_row_wrapped(ui, &t!(text, "beside-how"), Some(chosen), &choices)
    {
        how = match way {
            Way::Each => How::EachOther,
            Way::Others => How::BesideOthers,
            Way::Against => How::Against(asked.marked.first().cloned().unwrap_or_default()),
        };
    }
    if let How::Against(subject) = &mut how {
        ui.horizontal_wrapped(|ui| {
            let label = ui.label(t!(text, "beside-subject"));
            let response = ComboBox::from_id_salt("compare subject")
                .selected_text(name_of(view, subject))
                .width(280.0)
                .truncate()
                .show_ui(ui, |ui| {
                    for path in &asked.marked {
                        ui.selectable_value(subject, path.clone(), name_of(view, path));
                    }
                })
                .response;
            response.labelled_by(label.id);
        });
    }
    if how != asked.how {
        out.push(Action::Compare(Asked { how, ..asked.clone() }));
    }
}

/// The organisation of a row.
pub(super) fn name_of(view: &PortfolioView, path: &str) -> String {
    let rows = view.found.iter().flat_map(|found| &found.rows);
    let row = rows.into_iter().find(|row| row.path == path);
    let summary = row.and_then(|row| row.summary());
    summary.map_or_else(|| path.to_owned(), |summary| summary.organisation.clone())
}

/// Who they are, and what is furthest apart.
pub(super) fn sides_ui(ui: &mut Ui, beside: &Beside, cx: &Cx<'_>) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for (place, side) in beside.sides.sides.iter().enumerate() {
            side_ui(ui, beside, place, side, cx);
        }
        ui.add_space(size::SPACE);
        let mut apart: Vec<_> =
            beside.sides.domains.iter().filter(|row| row.apart.unwrap_or(0) > 0).collect();
        apart.sort_by_key(|row| std::cmp::Reverse(row.apart));
        let named = apart
            .iter()
            .take(MOST_NAMED)
            .map(|row| format!("{} ({})", beside.domain(&row.id), row.apart.unwrap_or_default()));
        let named = named.collect::<Vec<_>>().join(", ");
        let (differing, same) = beside.items_apart();
        let words = match named.is_empty() {
            true => t!(text, "beside-none-apart"),
            false => t!(text, "beside-most-apart", domains = named),
        };
        ui.add(Label::new(RichText::new(words).font(strong(size::TEXT_BODY))).wrap());
        let gates = beside.sides.gates.iter().filter(|row| row.differs).count();
        subdued(ui, t!(text, "beside-sum", items = differing, same = same, gates = gates));
        if beside.has_others() {
            small(ui, t!(text, "sides-own-answers"));
        }
    });
}

fn side_ui(ui: &mut Ui, beside: &Beside, place: usize, side: &Side, cx: &Cx<'_>) {
    let text = cx.text;
    ui.horizontal(|ui| {
        sign_ui(ui, beside, place, cx);
        let name = beside.names.get(place).map_or("", String::as_str);
        let room = (ui.available_width() * 0.5).max(160.0);
        let words = RichText::new(name).font(strong(size::TEXT_BODY));
        let galley = egui::WidgetText::from(words).into_galley(
            ui,
            Some(TextWrapMode::Truncate),
            room,
            egui::TextStyle::Body,
        );
        let (rect, response) =
            ui.allocate_exact_size(vec2(room, galley.size().y.max(SIGN)), Sense::hover());
        let lettered = beside.lettered(place, text);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &lettered));
        let at = rect.left_center() - vec2(0.0, galley.size().y / 2.0);
        ui.painter().galley(at, galley, cx.palette.text);
        response.on_hover_text(match side.path.as_str() {
            "" => name.to_owned(),
            path => format!("{name}\n{path}"),
        });
        let words = match &side.questionnaire {
            None => t!(text, "beside-group-hint"),
            Some(_) => {
                let furthest = side.gates.iter().rev().find(|(_, gate)| {
                    matches!(gate, SideGate::One { state: GateState::Open | GateState::Sound, .. })
                });
                match furthest {
                    Some((stage, _)) => t!(text, "beside-open-to", stage = stage.as_str()),
                    None => t!(text, "beside-open-to-none"),
                }
            }
        };
        let date = text.date_short(side.as_of);
        let dated = || t!(text, "beside-as-of", words = &words, date = &date);
        small(ui, if name.contains(&date) { words.clone() } else { dated() });
    });
}

/// The sign of a side: its letter on its colour; a diamond for the middle of a group.
pub(super) fn sign_ui(ui: &mut Ui, beside: &Beside, place: usize, cx: &Cx<'_>) {
    let (rect, response) = ui.allocate_exact_size(vec2(SIGN, SIGN), Sense::hover());
    let name = beside.lettered(place, cx.text);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    paint_sign(ui.painter(), rect.center(), beside, place, cx);
}

/// Paints the sign of a side.
pub(super) fn paint_sign(
    painter: &egui::Painter,
    at: egui::Pos2,
    beside: &Beside,
    place: usize,
    cx: &Cx<'_>,
) {
    let palette = &cx.palette;
    let signs = beside.signs();
    let Some(sign) = signs.get(place) else { return };
    let fill = sign.colour.map_or(palette.text, |colour| palette.side(colour));
    match sign.colour {
        Some(_) => drop(painter.circle_filled(at, SIGN / 2.0 - 1.5, fill)),
        None => {
            let half = SIGN / 2.0;
            let corners = [vec2(0.0, -half), vec2(half, 0.0), vec2(0.0, half), vec2(-half, 0.0)];
            let corners = corners.map(|corner| at + corner).to_vec();
            painter.add(Shape::convex_polygon(corners, fill, Stroke::NONE));
        }
    }
    let font = strong(size::TEXT_SMALL - 1.0);
    painter.text(at, Align2::CENTER_CENTER, &sign.letter, font, text_on(fill, palette));
}

/// Ways to take the comparison along. Pictures are in light colours, for paper and slides.
pub(super) fn export_ui(ui: &mut Ui, found: &Gathered, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let beside = &found.beside;
    let figure = || -> Option<Figure> {
        let questionnaire = beside.questionnaires.first()?;
        let colours = colours(Appearance::Light);
        let style =
            Style { colours, width: WIDTH, scale: &questionnaire.scale, text, as_claimed: false };
        Some(sides(t!(text, "beside-title"), &beside.domains_chart(), &style))
    };
    let menu = ui.menu_button(t!(text, "figure-export"), |ui| {
        ui.set_min_width(250.0);
        if ui.button(t!(text, "beside-copy")).clicked() {
            out.push(Action::Copy(table(beside, text, COLUMNS)));
        }
        if ui.button(t!(text, "figure-copy-picture")).clicked()
            && let Some(figure) = figure()
        {
            out.push(Action::CopyPicture(Box::new(figure)));
        }
        ui.separator();
        for (format, name) in [
            (FigureFormat::Csv, t!(text, "figure-save-csv")),
            (FigureFormat::Png, t!(text, "figure-save-png")),
            (FigureFormat::Svg, t!(text, "figure-save-svg")),
        ] {
            if ui.button(name).clicked()
                && let Some(figure) = figure()
            {
                let table = spreadsheet(beside, figure.title.clone());
                out.push(Action::KeepFigure(Box::new(KeptFigure { format, figure, table })));
            }
        }
    });
    let name = t!(text, "beside-export");
    menu.response.accessible_name(&name);
}
