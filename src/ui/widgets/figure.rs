//! Copying a chart and keeping it as a file.

use eframe::egui::Ui;

use crate::model::ScaleStep;
use crate::ops::appearance::Appearance;
use crate::ops::figures::{Figure, FigureFormat, Style, Table, WIDTH, colours, svg, tab_separated};
use crate::t;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::state::{Document, KeptFigure};

/// A menu to copy and keep a chart with this title, made by these. Pictures are in light colours, because they go onto paper and
/// slides.
pub fn figure_menu(
    ui: &mut Ui,
    title: &str,
    figure: &dyn Fn(&Style<'_>) -> Figure,
    table: &dyn Fn(&Style<'_>) -> Table,
    document: &Document,
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let made_with = (&*document.questionnaire().scale, document.filter().as_claimed);
    figure_menu_of(ui, title, figure, table, made_with, cx, out);
}

/// The same of a chart that is of no document: made with this scale, as claimed or by evidence.
pub fn figure_menu_of(
    ui: &mut Ui,
    title: &str,
    figure: &dyn Fn(&Style<'_>) -> Figure,
    table: &dyn Fn(&Style<'_>) -> Table,
    (scale, as_claimed): (&[ScaleStep], bool),
    cx: &Cx<'_>,
    out: &mut Actions,
) {
    let text = cx.text;
    let colours = colours(Appearance::Light);
    let style = Style { colours, width: WIDTH, scale, text, as_claimed };
    let menu = ui.menu_button(t!(text, "figure-export"), |ui| {
        ui.set_min_width(230.0);
        if ui.button(t!(text, "figure-copy-picture")).clicked() {
            out.push(Action::CopyPicture(Box::new(figure(&style))));
        }
        if ui.button(t!(text, "figure-copy-svg")).clicked() {
            out.push(Action::Copy(svg(&figure(&style))));
        }
        if ui.button(t!(text, "table-copy")).clicked() {
            out.push(Action::Copy(tab_separated(&table(&style))));
        }
        ui.separator();
        for (format, name) in [
            (FigureFormat::Png, t!(text, "figure-save-png")),
            (FigureFormat::Svg, t!(text, "figure-save-svg")),
            (FigureFormat::Csv, t!(text, "figure-save-csv")),
        ] {
            if ui.button(name).clicked() {
                let (figure, table) = (figure(&style), table(&style));
                out.push(Action::KeepFigure(Box::new(KeptFigure { format, figure, table })));
            }
        }
    });
    let name = t!(text, "figure-export-of", chart = title);
    menu.response.accessible_name(&name);
}
