//! How the scores of a domain are spread over several organisations. Fewer than five are not summed
//! up, because everybody would know who is meant.

use super::Summary;

/// The fewest organisations that figures are given for.
pub const FEWEST: usize = 5;

/// The spread of a domain's scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The domain's id.
    pub domain: String,
    /// How many organisations have a score.
    pub count: usize,
    /// A quarter is at or below it.
    pub lower: f64,
    /// Half is at or below it.
    pub median: f64,
    /// Three quarters are at or below it.
    pub upper: f64,
}

/// The spread of each of these domains over these assessments; `None` for a domain with a score of
/// fewer than [`FEWEST`]. Assessments of one organisation that are there twice count
/// once: the one that was changed last.
pub fn spread<'a>(
    summaries: impl IntoIterator<Item = &'a Summary>,
    domains: &[&str],
) -> Vec<Option<Spread>> {
    let mut latest: std::collections::BTreeMap<&str, &Summary> = std::collections::BTreeMap::new();
    for summary in summaries {
        let kept = latest.entry(&summary.id).or_insert(summary);
        if summary.changed > kept.changed {
            *kept = summary;
        }
    }
    domains
        .iter()
        .map(|domain| {
            let of_domain = |summary: &&Summary| {
                let found = summary.domains.iter().find(|other| other.id == **domain)?;
                found.score
            };
            let mut scores: Vec<f64> = latest.values().filter_map(of_domain).collect();
            scores.sort_by(f64::total_cmp);
            (scores.len() >= FEWEST).then(|| Spread {
                domain: (*domain).to_owned(),
                count: scores.len(),
                lower: quantile(&scores, 0.25),
                median: quantile(&scores, 0.5),
                upper: quantile(&scores, 0.75),
            })
        })
        .collect()
}

/// The value that this share of sorted values is at or below, between two of them in proportion: type
/// 7 of Hyndman and Fan (1996), as spreadsheets, R and DuckDB's `quantile_cont` have it.
pub(crate) fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let at = |index: f64| sorted.get(index as usize).copied().unwrap_or_default();
    let (below, above) = (at(place.floor()), at(place.ceil()));
    below + (above - below) * (place - place.floor())
}
