//! How the domains moved from milestone to milestone, and up to now.

use jiff::civil::Date;

use super::Pick;
use super::groups::short_of;
use crate::model::{Assessment, Level, Milestone, Questionnaire};
use crate::scoring::{Scores, round_half_up};

/// One line a domain over the same moments.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// The moments in order: the milestones, and now.
    pub moments: Vec<Moment>,
    /// One line a domain, in the questionnaire's order.
    pub lines: Vec<TrendLine>,
}

/// A milestone, or now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What the milestone is called; `None` for now.
    pub name: Option<String>,
    /// For which date the scores were computed.
    pub as_of: Date,
    /// How many days that is after the first moment.
    pub days: i32,
}

/// A domain over time.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendLine {
    /// What the line stands for.
    pub pick: Pick,
    /// The domain's full name.
    pub name: String,
    /// Its name for narrow places.
    pub short: String,
    /// One point a moment.
    pub points: Vec<TrendPoint>,
    /// Today's target.
    pub target: Option<f64>,
}

/// A domain at a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TrendPoint {
    /// The supported score; `None` where nothing had a level, or the domain wasn't there yet.
    pub score: Option<f64>,
    /// The claimed score.
    pub claimed: Option<f64>,
    /// The lower end of the range.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The domain level.
    pub level: Option<Level>,
}

impl TrendLine {
    /// From the first moment with a score to the last, in whole points; `None` with fewer than two.
    /// Taken from the figures as they are shown, so that a reader's own subtraction gives the same.
    pub fn change(&self) -> Option<i64> {
        let mut scores = self.points.iter().filter_map(|point| point.score).map(round_half_up);
        let first = scores.next()?;
        Some(scores.next_back()? - first)
    }

    /// How many points the last score is short of today's target; nothing where it has reached it.
    pub fn to_target(&self) -> Option<i64> {
        short_of(self.target, self.points.last()?.score)
    }
}

/// Heights from 0 to 100 for names beside these heights, at least so far from each other. Where there
/// is not room enough for that they share what there is.
pub fn spread(heights: &[f64], least: f64) -> Vec<f64> {
    let count = heights.len();
    let least = least.min(100.0 / count.saturating_sub(1).max(1) as f64);
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| heights[*a].total_cmp(&heights[*b]));
    let mut places = heights.to_vec();
    let mut floor = 0.0;
    for index in &order {
        places[*index] = places[*index].max(floor);
        floor = places[*index] + least;
    }
    // What was pushed over the top pushes back.
    let mut ceiling = 100.0;
    for index in order.iter().rev() {
        places[*index] = places[*index].min(ceiling);
        ceiling = places[*index] - least;
    }
    places
}

/// The lines through an assessment's milestones up to these scores. Milestones are frozen and are
/// not filtered, whatever the scores are.
pub fn trend(questionnaire: &Questionnaire, assessment: &Assessment, scores: &Scores) -> Trend {
    let mut milestones: Vec<&Milestone> = assessment.milestones.values().collect();
    milestones.sort_by(|a, b| (a.as_of, &a.name).cmp(&(b.as_of, &b.name)));
    let first = milestones.first().map_or(scores.as_of, |milestone| milestone.as_of);
    let days = |date: Date| first.until(date).map(|span| span.get_days()).unwrap_or_default();
    let past = milestones.iter().map(|milestone| Moment {
        name: Some(milestone.name.clone()),
        as_of: milestone.as_of,
        days: days(milestone.as_of),
    });
    let now = Moment { name: None, as_of: scores.as_of, days: days(scores.as_of) };
    let lines = questionnaire.domains.iter().zip(&scores.domains).map(|(domain, (id, figures))| {
        let frozen = milestones.iter().map(|milestone| {
            let score = milestone.domains.iter().find(|(frozen, _)| frozen == id);
            score.map_or_else(TrendPoint::default, |(_, score)| TrendPoint {
                score: score.score,
                claimed: score.claimed,
                low: score.low,
                high: score.high,
                level: score.level,
            })
        });
        let present = TrendPoint {
            score: figures.score,
            claimed: figures.claimed,
            low: figures.low,
            high: figures.high,
            level: figures.level,
        };
        TrendLine {
            pick: Pick::Domain(id.clone()),
            name: domain.name.clone(),
            short: domain.short.clone(),
            points: frozen.chain([present]).collect(),
            target: figures.target,
        }
    });
    Trend { lines: lines.collect(), moments: past.chain([now]).collect() }
}
