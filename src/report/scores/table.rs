//! Scores for reading in a terminal.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::model::{Assessment, Questionnaire};
use crate::scoring::{Gate, GateState, GroupScore, Scores, round_half_up};
use crate::t;
use crate::text::Text;

/// The narrowest that the table gets.
const NARROWEST: usize = 60;

/// The widest that the table gets; longer lines are hard to follow.
const WIDEST: usize = 110;

/// Between two columns.
const GAP: &str = "  ";

/// A name, a bar, and the figures.
type Row = (String, String, [String; 5]);

/// The scores as a table that fits a terminal of so many columns: the headline, the domains, and
/// the gates of the stages with what keeps them closed.
pub fn table(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    text: &Text,
    width: usize,
) -> String {
    let width = width.clamp(NARROWEST, WIDEST);
    let mut lines = head(questionnaire, assessment, scores, text);
    lines.push(String::new());
    lines.extend(domains(questionnaire, scores, text, width));
    lines.push(String::new());
    lines.extend(gates(questionnaire, scores, text));
    let mut table = String::new();
    for line in lines {
        table.push_str(&shortened(line.trim_end(), width));
        table.push('\n');
    }
    table
}

fn head(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    text: &Text,
) -> Vec<String> {
    let headline = match scores.furthest_open_stage() {
        Some(gate) => {
            let stage = stage_name(questionnaire, gate);
            t!(text, "scores-furthest-stage", stage = stage)
        }
        None => t!(text, "scores-no-open-stage"),
    };
    vec![
        one_line(&assessment.organisation),
        t!(
            text,
            "scores-questionnaire",
            title = one_line(&questionnaire.title),
            version = one_line(&questionnaire.version)
        ),
        t!(
            text,
            "scores-progress",
            date = scores.as_of.to_string(),
            done = scores.progress.dealt_with,
            all = scores.progress.asked
        ),
        String::new(),
        headline,
    ]
}

fn domains(
    questionnaire: &Questionnaire,
    scores: &Scores,
    text: &Text,
    width: usize,
) -> Vec<String> {
    let header = [
        t!(text, "scores-column-score"),
        t!(text, "scores-column-range"),
        t!(text, "scores-column-claimed"),
        t!(text, "scores-column-level"),
        t!(text, "scores-column-answered"),
    ];
    let bar_width = match width {
        90.. => 20,
        70.. => 10,
        _ => 4,
    };
    let mut rows = vec![(t!(text, "scores-column-domain"), String::new(), header)];
    for (id, score) in &scores.domains {
        let name = questionnaire.domain(id).map_or(id.as_str(), |domain| &domain.name);
        rows.push((one_line(name), bar(score, bar_width), cells(score, text)));
    }
    let longest = widest(&rows, |row| row.0.width());
    if longest + beside_names(&rows) > width {
        for (row, (id, _)) in rows.iter_mut().skip(1).zip(&scores.domains) {
            let short = questionnaire.domain(id).map_or(id.as_str(), |domain| &domain.short);
            row.0 = one_line(short);
        }
    }
    let mut lines = aligned(&rows, width);
    lines.push(String::new());
    lines.push(t!(text, "scores-legend-bars"));
    lines.push(t!(text, "scores-legend-range"));
    lines
}

/// Full blocks up to the score, shaded ones up to what is claimed, dots for the rest.
fn bar(score: &GroupScore, width: usize) -> String {
    let (Some(supported), Some(claimed)) = (score.score, score.claimed) else {
        let empty = if score.applicable == 0 { " " } else { "·" };
        return empty.repeat(width);
    };
    let cells = |points: f64| {
        let points = usize::try_from(round_half_up(points)).unwrap_or_default();
        ((points * width + 50) / 100).min(width)
    };
    let (full, shaded) = (cells(supported), cells(claimed));
    (0..width)
        .map(|cell| {
            if cell < full {
                '█'
            } else if cell < shaded {
                '▒'
            } else {
                '·'
            }
        })
        .collect()
}

fn cells(score: &GroupScore, text: &Text) -> [String; 5] {
    if score.applicable == 0 {
        let none = t!(text, "scores-nothing-applies");
        return [none, String::new(), String::new(), String::new(), String::new()];
    }
    let none = || t!(text, "scores-none");
    let points =
        |points: Option<f64>| points.map_or_else(none, |points| round_half_up(points).to_string());
    let range = match (score.low, score.high) {
        (Some(low), Some(high)) => {
            format!("{}–{}", round_half_up(low), round_half_up(high))
        }
        _ => none(),
    };
    [
        points(score.score),
        range,
        points(score.claimed),
        score.level.map_or_else(none, |level| level.to_string()),
        format!("{}/{}", score.answered, score.applicable),
    ]
}

/// Names to the left, then bars, then figures to the right.
fn aligned(rows: &[Row], width: usize) -> Vec<String> {
    let bar_width = widest(rows, |row| row.1.width());
    let cell_widths = cell_widths(rows);
    let left = width.saturating_sub(beside_names(rows));
    let name_width = widest(rows, |row| row.0.width()).min(left);
    let line = |(name, bar, cells): &Row| {
        let name = shortened(name, name_width);
        let mut line = format!("{name}{}{GAP}{bar}", blanks(name_width, &name));
        line.push_str(&blanks(bar_width, bar));
        for (cell, width) in cells.iter().zip(&cell_widths) {
            line.push_str(GAP);
            line.push_str(&blanks(*width, cell));
            line.push_str(cell);
        }
        line
    };
    rows.iter().map(line).collect()
}

/// How many columns of the terminal everything but the names takes.
fn beside_names(rows: &[Row]) -> usize {
    let cells: usize = cell_widths(rows).iter().map(|width| GAP.len() + width).sum();
    GAP.len() + widest(rows, |row| row.1.width()) + cells
}

fn cell_widths(rows: &[Row]) -> Vec<usize> {
    // "Nothing applies" stands alone in its row and may run over the columns behind it.
    let is_alone = |row: &Row| row.2.iter().skip(1).all(String::is_empty);
    let width = |index: usize| {
        widest(rows, |row| {
            if is_alone(row) { 0 } else { row.2.get(index).map_or(0, |cell| cell.width()) }
        })
    };
    (0..5).map(width).collect()
}

fn widest(rows: &[Row], of: impl Fn(&Row) -> usize) -> usize {
    rows.iter().map(of).max().unwrap_or_default()
}

fn gates(questionnaire: &Questionnaire, scores: &Scores, text: &Text) -> Vec<String> {
    let mut lines = vec![t!(text, "scores-gates")];
    // Each gate looks at all stages before it too; naming an item once is enough.
    let mut named = Vec::new();
    for gate in &scores.gates {
        let stage = stage_name(questionnaire, gate);
        let state = text.gate_state(gate.state);
        let waiting = if gate.state == GateState::Open { &gate.to_sound } else { &gate.blockers };
        let new: Vec<_> = waiting.iter().filter(|id| !named.contains(id)).collect();
        let line = match gate.state {
            GateState::Sound => t!(text, "scores-gate", stage = stage, state = state),
            GateState::Open => {
                t!(text, "scores-gate-open", stage = stage, state = state, count = waiting.len())
            }
            GateState::Closed => {
                t!(text, "scores-gate-closed", stage = stage, state = state, count = waiting.len())
            }
        };
        lines.push(if new.is_empty() || new.len() == waiting.len() {
            format!("{GAP}{line}")
        } else {
            format!("{GAP}{}", t!(text, "scores-gate-more", line = line))
        });
        for id in &new {
            let title = questionnaire.item(id).map_or("", |item| item.title.as_str());
            lines.push(format!("{GAP}{GAP}{GAP}{id}{GAP}{}", one_line(title)));
        }
        named.extend(new);
    }
    lines
}

fn stage_name(questionnaire: &Questionnaire, gate: &Gate) -> String {
    let name = questionnaire.stage(&gate.stage).map(|stage| stage.name.as_str());
    format!("{} {}", gate.stage, one_line(name.unwrap_or_default()))
}

/// Text from a file on one line, without signs that a terminal would obey.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn blanks(width: usize, text: &str) -> String {
    " ".repeat(width.saturating_sub(text.width()))
}

/// The text in at most so many columns.
pub(in crate::report) fn shortened(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 0;
    for c in text.chars() {
        used += c.width().unwrap_or_default();
        if used >= width {
            break;
        }
        short.push(c);
    }
    short.push('…');
    short
}
