//! Sides for spreadsheets: one figure a row, one side a column. Names of columns and of figures are for
//! programs too and are the same in every language.

use super::{Beside, gate_code, state_code};
use crate::report::figure::{Cell, Table};
use crate::scoring::sides::{SideGate, SideItem, SidePlan, SideScore, SidesRow};

/// The table, with figures at full precision. Its title is what its file is called.
pub fn spreadsheet(beside: &Beside, title: String) -> Table {
    let mut table = Table::new(title);
    for name in ["kind", "id", "name", "figure"] {
        table = table.words(name.to_owned());
    }
    table = table.numbers("apart".to_owned());
    for side in 0..beside.names.len() {
        let name = beside.names.get(side).map_or("", String::as_str);
        table = table.words(format!("{}: {name}", beside.letter(side)));
    }
    let sides = &beside.sides;
    for row in &sides.domains {
        scores(&mut table, "domain", row.id.as_str(), beside.domain(&row.id), row);
    }
    for row in &sides.gates {
        let name = beside.stage(&row.id);
        let state = |gate: &SideGate| match gate {
            SideGate::One { state, .. } => gate_code(*state).to_owned(),
            SideGate::Group([closed, open, sound]) => {
                format!("{closed} closed, {open} open, {sound} sound")
            }
        };
        let blockers = |gate: &SideGate| match gate {
            SideGate::One { blockers: Some(ids), .. } => {
                ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
            }
            _ => String::new(),
        };
        line(&mut table, ["gate", row.id.as_str(), name, "state"], None, words(row, state));
        line(&mut table, ["gate", row.id.as_str(), name, "blockers"], None, words(row, blockers));
    }
    for row in &sides.gaps {
        scores(&mut table, "gap", row.id.as_str(), beside.gap(&row.id), row);
    }
    for row in &sides.items {
        let (id, title) = (row.id.as_str(), beside.title(&row.id));
        let supported = |item: &SideItem| item.levels().map(|levels| levels.supported);
        let claimed = |item: &SideItem| item.levels().map(|levels| levels.claimed);
        line(&mut table, ["item", id, title, "supported"], row.apart, levels(row, supported));
        line(&mut table, ["item", id, title, "claimed"], None, levels(row, claimed));
        let state = |item: &SideItem| state_code(item).to_owned();
        line(&mut table, ["item", id, title, "state"], None, words(row, state));
    }
    for (place, items) in &sides.only {
        for id in items {
            let cells = (0..beside.names.len())
                .map(|side| Cell::words(if side == *place { "only here" } else { "" }));
            let names = ["item", id.as_str(), beside.title(id), "only"];
            line(&mut table, names, None, cells.collect());
        }
    }
    plans(&mut table, beside);
    table
}

fn line(table: &mut Table, names: [&str; 4], apart: Option<i64>, of: Vec<Cell>) {
    let mut cells: Vec<Cell> = names.into_iter().map(Cell::words).collect();
    cells.push(Cell::words(apart.map(|apart| apart.to_string()).unwrap_or_default()));
    cells.extend(of);
    table.row(None, cells);
}

fn words<K, V>(row: &SidesRow<K, V>, of: impl Fn(&V) -> String) -> Vec<Cell> {
    row.of.iter().map(|value| Cell::words(value.as_ref().map(&of).unwrap_or_default())).collect()
}

fn levels<K, V>(row: &SidesRow<K, V>, of: impl Fn(&V) -> Option<crate::model::Level>) -> Vec<Cell> {
    row.of.iter().map(|value| Cell::Level(value.as_ref().and_then(&of))).collect()
}

fn scores<K>(table: &mut Table, kind: &str, id: &str, name: &str, row: &SidesRow<K, SideScore>) {
    type Figure = (&'static str, fn(&SideScore) -> Option<f64>);
    let figures: [Figure; 4] = [
        ("score", |of| of.score),
        ("low", |of| of.low),
        ("high", |of| of.high),
        ("claimed", |of| of.claimed),
    ];
    for (figure, of) in figures {
        let cells = row.of.iter().map(|value| Cell::Points(value.as_ref().and_then(of)));
        let apart = row.apart.filter(|_| figure == "score");
        line(table, [kind, id, name, figure], apart, cells.collect());
    }
    line(table, [kind, id, name, "level"], None, levels(row, |of| of.level));
}

fn plans(table: &mut Table, beside: &Beside) {
    type Figure = (&'static str, fn(&SidePlan) -> String);
    let figures: [Figure; 5] = [
        ("open", |of| of.open.to_string()),
        ("overdue", |of| of.overdue.to_string()),
        ("done", |of| of.done.to_string()),
        ("days", |of| of.days.to_string()),
        ("furthest_due", |of| of.furthest.map(|date| date.to_string()).unwrap_or_default()),
    ];
    for (figure, of) in figures {
        let cells = beside
            .sides
            .sides
            .iter()
            .map(|side| Cell::words(side.plan.as_ref().map(of).unwrap_or_default()));
        line(table, ["plan", "", "", figure], None, cells.collect());
    }
}
