//! How far members agree: by pair of functions, and who gives higher levels.

use super::Sort::{Numbers, Words};
use super::{add, table, words};
use crate::model::{Assessment, FunctionId, Questionnaire};
use crate::ops::figures::{Cell, Table};
use crate::ops::member_name;
use crate::scoring::agreement::{FunctionPair, Leaning};
use crate::t;
use crate::text::Text;

/// The pairs of functions. A kappa is cut and not rounded, as where it is shown, so that it stays on
/// its side of the edge of a band.
pub fn pairs_list(pairs: &[FunctionPair], questionnaire: &Questionnaire, text: &Text) -> Table {
    let mut list = table(
        t!(text, "agreement-pairs"),
        vec![
            (t!(text, "list-one-function"), Words),
            (t!(text, "list-other-function"), Words),
            (t!(text, "list-kappa"), Numbers),
            (t!(text, "agreement-column-kappa"), Words),
            (t!(text, "agreement-column-items"), Numbers),
        ],
    );
    let name = |id: &FunctionId| {
        let function = questionnaire.function(id);
        words(function.map_or(id.as_str(), |function| function.name.as_str()))
    };
    for pair in pairs {
        let value = pair.kappa.value.map(|value| format!("{:.2}", (value * 100.0).floor() / 100.0));
        let band = pair.kappa.band().map(|band| text.band(band));
        let cells = vec![
            name(&pair.one),
            name(&pair.other),
            words(value.unwrap_or_default()),
            words(band.unwrap_or_default()),
            Cell::Count(pair.kappa.items),
        ];
        add(&mut list, cells);
    }
    list
}

/// Who gives higher levels than the others, and by how many.
pub fn leanings_list(leanings: &[Leaning], assessment: &Assessment, text: &Text) -> Table {
    let mut list = table(
        t!(text, "agreement-leanings"),
        vec![
            (t!(text, "agreement-column-member"), Words),
            (t!(text, "list-levels-above"), Numbers),
            (t!(text, "agreement-column-items"), Numbers),
        ],
    );
    for leaning in leanings {
        // What would be shown as nothing is nothing, without a sign.
        let tenths = (leaning.difference * 10.0).round() + 0.0;
        let cells = vec![
            words(member_name(assessment, &leaning.member, text)),
            words(format!("{:.1}", tenths / 10.0)),
            Cell::Count(leaning.items),
        ];
        add(&mut list, cells);
    }
    list
}
