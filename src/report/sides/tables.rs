//! Gates and plans of sides as tables for a screen.

use super::{Beside, gate_words};
use crate::report::figure::{Cell, SMALL, Table, fit};
use crate::scoring::GateState;
use crate::scoring::sides::SideGate;
use crate::t;
use crate::text::Text;

/// No head of a side's column gets wider: of few sides, and of many.
const WIDEST: [f32; 2] = [130.0, 84.0];
/// So many sides are few.
const FEW: usize = 5;

/// A stage a row, a side a column.
pub fn gates_table(beside: &Beside, text: &Text) -> Table {
    let mut table = Table::new(t!(text, "sides-gates-title")).words(t!(text, "column-stage"));
    let widest = if beside.names.len() <= FEW { WIDEST[0] } else { WIDEST[1] };
    for place in 0..beside.names.len() {
        table = table.words(fit(&beside.lettered(place, text), widest, SMALL, true));
    }
    for row in &beside.sides.gates {
        let mut cells = vec![Cell::words(format!("{} {}", row.id, beside.stage(&row.id)))];
        let words = row.of.iter().map(|gate| Cell::words(gate_short(gate.as_ref(), text)));
        cells.extend(words);
        table.row(None, cells);
    }
    table
}

/// A gate in a word, with how many items block it or how many of a group have it open.
fn gate_short(gate: Option<&SideGate>, text: &Text) -> String {
    match gate {
        Some(SideGate::One { state: GateState::Closed, blockers: Some(blockers) }) => {
            format!("{} ({})", text.gate_state(GateState::Closed), blockers.len())
        }
        Some(SideGate::Group([closed, open, sound])) => {
            let (open, all) = (open + sound, closed + open + sound);
            t!(text, "sides-gates-short", open = open, all = all)
        }
        gate => gate_words(gate, text),
    }
}

/// A side a row, a figure of its plan a column.
pub fn plans_table(beside: &Beside, text: &Text) -> Table {
    let mut table = Table::new(t!(text, "sides-plans"))
        .words(t!(text, "sides-side"))
        .numbers(t!(text, "sides-plan-open"))
        .numbers(t!(text, "sides-plan-overdue"))
        .numbers(t!(text, "sides-plan-done"))
        .numbers(t!(text, "sides-plan-days"))
        .words(t!(text, "sides-plan-last-due"));
    for (place, side) in beside.sides.sides.iter().enumerate() {
        let count = |count: Option<usize>| count.map_or_else(|| Cell::words(""), Cell::Count);
        let plan = side.plan;
        let last = plan.and_then(|plan| plan.furthest).map(|date| text.date_short(date));
        let last = match (plan, last) {
            (None, _) => t!(text, "sides-no-plan"),
            (Some(_), last) => last.unwrap_or_default(),
        };
        table.row(
            None,
            vec![
                Cell::words(beside.lettered(place, text)),
                count(plan.map(|plan| plan.open)),
                count(plan.map(|plan| plan.overdue)),
                count(plan.map(|plan| plan.done)),
                count(plan.map(|plan| plan.days)),
                Cell::words(last),
            ],
        );
    }
    table
}
