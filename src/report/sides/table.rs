//! Sides for reading in a terminal, and for pasting into a mail: who they are, what differs, what is the
//! same in a line.

use super::{Beside, gate_words, only_words, points};
use crate::report::scores::shortened;
use crate::scoring::ItemState;
use crate::scoring::sides::{SideItem, SidePlan, SideScore, SidesRow};
use crate::t;
use crate::text::Text;

/// The narrowest that the table gets.
const NARROWEST: usize = 60;
/// The width of a side's column.
const CELL: usize = 6;

/// The sides as a text that fits so many columns.
pub fn table(beside: &Beside, text: &Text, width: usize) -> String {
    let width = width.max(NARROWEST);
    let sides = &beside.sides;
    let mut lines = Vec::new();
    for (place, side) in sides.sides.iter().enumerate() {
        let date = text.date_short(side.as_of);
        let name = beside.lettered(place, text);
        lines.push(match &side.questionnaire {
            Some((id, version)) => {
                let version = version.as_str();
                t!(
                    text,
                    "sides-legend",
                    name = name,
                    date = date,
                    id = id.as_str(),
                    version = version
                )
            }
            None => name,
        });
    }
    lines.extend(beside.remarks(text));
    scores(&mut lines, &t!(text, "sides-domains"), &sides.domains, beside, text, |beside, id| {
        beside.domain(id).to_owned()
    });
    lines.push(String::new());
    lines.push(t!(text, "sides-gates-title"));
    for row in &sides.gates {
        let states = row.of.iter().enumerate().map(|(place, gate)| {
            format!("{} {}", beside.letter(place), gate_words(gate.as_ref(), text))
        });
        let states = states.collect::<Vec<_>>().join(", ");
        lines.push(text.told(format!("{} {}", row.id, beside.stage(&row.id)), states));
    }
    scores(&mut lines, &t!(text, "sides-gaps"), &sides.gaps, beside, text, |beside, id| {
        beside.gap(id).to_owned()
    });
    plans(&mut lines, beside, text);
    items(&mut lines, beside, text);
    lines.iter().map(|line| shortened(line.trim_end(), width) + "\n").collect()
}

fn heads(beside: &Beside, text: &Text) -> String {
    let letters = (0..beside.names.len()).map(|place| format!("{:>CELL$}", beside.letter(place)));
    format!("{}{:>8}", letters.collect::<String>(), t!(text, "sides-apart"))
}

fn scores<K>(
    lines: &mut Vec<String>,
    title: &str,
    rows: &[SidesRow<K, SideScore>],
    beside: &Beside,
    text: &Text,
    name: impl Fn(&Beside, &K) -> String,
) {
    lines.push(String::new());
    lines.push(format!("{}  {title}", heads(beside, text)));
    for row in rows {
        let cells = row.of.iter().map(|score| format!("{:>CELL$}", points(score.as_ref())));
        let cells: String = cells.collect();
        lines.push(format!("{cells}{:>8}  {}", apart(row.apart), name(beside, &row.id)));
    }
}

fn apart(apart: Option<i64>) -> String {
    apart.map_or_else(|| "–".to_owned(), |apart| apart.to_string())
}

fn plans(lines: &mut Vec<String>, beside: &Beside, text: &Text) {
    lines.push(String::new());
    lines.push(t!(text, "sides-plans"));
    for (place, side) in beside.sides.sides.iter().enumerate() {
        let letter = beside.letter(place);
        let words = plan_words(side.plan.as_ref(), text);
        lines.push(text.told(letter, words));
    }
}

/// A plan in words.
fn plan_words(plan: Option<&SidePlan>, text: &Text) -> String {
    let Some(plan) = plan else { return t!(text, "sides-no-plan") };
    let words = t!(
        text,
        "sides-plan",
        open = plan.open,
        overdue = plan.overdue,
        done = plan.done,
        days = plan.days
    );
    match plan.furthest {
        Some(date) => t!(text, "sides-plan-until", plan = words, date = text.date_short(date)),
        None => words,
    }
}

fn items(lines: &mut Vec<String>, beside: &Beside, text: &Text) {
    let (differing, same) = beside.items_apart();
    lines.push(String::new());
    if differing > 0 {
        let title = t!(text, "sides-items-differ", count = differing);
        lines.push(format!("{}  {title}", heads(beside, text)));
        for row in beside.sides.items.iter().filter(|row| row.differs) {
            let cells = row.of.iter().map(|item| format!("{:>CELL$}", cell(item.as_ref())));
            let cells: String = cells.collect();
            let title = beside.title(&row.id);
            lines.push(format!("{cells}{:>8}  {} {title}", apart(row.apart), row.id));
        }
    }
    lines.push(t!(text, "sides-items-same", count = same));
    for (place, items) in &beside.sides.only {
        let ids: Vec<&str> = items.iter().map(|id| id.as_str()).collect();
        lines.push(only_words(beside, *place, &ids, text));
    }
    lines.push(t!(text, "sides-key-levels"));
    lines.push(t!(text, "sides-key-states"));
    if beside.has_others() {
        lines.push(t!(text, "sides-own-answers"));
    }
}

/// A level, with what is claimed in brackets where that is more, or a sign that the key explains.
fn cell(item: Option<&SideItem>) -> String {
    let Some(item) = item else { return "/".to_owned() };
    match (item, item.levels()) {
        (_, Some(levels)) if levels.claimed == levels.supported => levels.supported.to_string(),
        (_, Some(levels)) => format!("{}({})", levels.supported, levels.claimed),
        (SideItem::Without(ItemState::Unknown), None) => "?".to_owned(),
        (SideItem::Without(ItemState::NotApplicable), None) => "n/a".to_owned(),
        (SideItem::Without(ItemState::DoesNotApply), None) => "×".to_owned(),
        (_, None) => "–".to_owned(),
    }
}
