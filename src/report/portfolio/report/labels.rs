//! What organisations are called: by their names, or by numbers that say nothing of them.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::Choices;
use crate::report::document::clean;
use crate::report::portfolio::Summary;
use crate::report::portfolio::organisations::folded;
use crate::t;
use crate::text::Text;

/// What an organisation is called in the report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Label {
    /// For the order of equals: the number, or nothing where it is named.
    pub(super) number: usize,
    /// For the order of equals that are named.
    pub(super) folded: String,
    /// What stands there.
    pub(super) words: String,
    /// Whether it is the one that is named where the others are not.
    pub(super) is_named: bool,
}

/// Whether a name is the one that was asked for.
pub(super) fn is_name(organisation: &str, wanted: &str) -> bool {
    folded(organisation) == folded(wanted)
}

/// The labels by the assessment's id. Numbers follow a digest of the ids: neither the alphabet nor
/// the folder nor the figures can be read off them, and the same organisations get the same ones.
pub(super) fn labels(
    summaries: &[&Summary],
    choices: &Choices,
    text: &Text,
) -> BTreeMap<String, Label> {
    let wanted = choices.only_name.as_deref();
    let is_named =
        |summary: &Summary| wanted.is_some_and(|wanted| is_name(&summary.organisation, wanted));
    let named = |summary: &Summary, is_named| Label {
        number: 0,
        folded: folded(&summary.organisation),
        words: clean(&summary.organisation).replace('\n', " "),
        is_named,
    };
    if !choices.anonymous && wanted.is_none() {
        return summaries.iter().map(|row| (row.id.clone(), named(row, false))).collect();
    }
    let mut labels = BTreeMap::new();
    let mut hidden: Vec<&Summary> = Vec::new();
    for summary in summaries {
        if is_named(summary) {
            labels.insert(summary.id.clone(), named(summary, true));
        } else {
            hidden.push(summary);
        }
    }
    hidden.sort_by_cached_key(|summary| {
        let digest = Sha256::digest(format!("waymark portfolio report\n{}", summary.id).as_bytes());
        (digest.to_vec(), summary.id.clone())
    });
    for (number, summary) in (1..).zip(hidden) {
        let words = t!(text, "portfolio-report-numbered", number = number.to_string());
        let folded = String::new();
        labels.insert(summary.id.clone(), Label { number, folded, words, is_named: false });
    }
    labels
}
