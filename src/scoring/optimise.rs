//! Which of many steps to choose, exactly: a small integer program with one yes or no a step.
//!
//! Every figure in it is a whole number, so that the search may stop as soon as nothing can be
//! better by one; what it finds is the best there is, not nearly the best.

use good_lp::solvers::SolutionStatus;
use good_lp::{
    Expression, ProblemVariables, ResolutionError, Solution as _, SolverModel as _, Variable,
    WithMipGap as _, WithTimeLimit as _, constraint, microlp, variable,
};

/// After so long without a proof the search gives up and says so. Never reached with seventy items.
const PATIENCE_SECS: f64 = 20.0;

/// A choice among steps, in plain numbers. Steps go by their place in `steps`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problem {
    /// What there is to choose from.
    pub steps: Vec<Candidate>,
    /// The first step of each pair can only be chosen with the second.
    pub requires: Vec<(usize, usize)>,
    /// Steps that have to be chosen.
    pub must: Vec<usize>,
    /// Steps that can't be chosen.
    pub never: Vec<usize>,
    /// Groups of which so much weight has to be chosen.
    pub covers: Vec<Cover>,
    /// The most person-days that the chosen steps may need.
    pub budget: Option<u32>,
    /// What is wanted of all choices that fit.
    pub wish: Wish,
}

/// A step to choose or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Person-days.
    pub days: u32,
    /// What it is worth, where the most of it is wanted.
    pub gain: u32,
}

/// A group of which so much weight has to be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// Steps and their weights.
    pub of: Vec<(usize, u32)>,
    /// The least sum of the weights of chosen ones.
    pub at_least: u32,
}

/// What is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// The fewest steps; of several such choices the one with the fewest days.
    #[default]
    Fewest,
    /// The fewest days; of several such choices the one with the fewest steps.
    Cheapest,
    /// The most gain; of several such choices the one with the fewest days.
    MostGain,
}

/// Why there is no choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoChoice {
    /// Nothing fits, proven.
    Infeasible,
    /// The search gave up.
    Undecided,
}

/// The best choice: the chosen steps, in order.
///
/// # Errors
/// Why there is none.
pub fn solve(problem: &Problem) -> Result<Vec<usize>, NoChoice> {
    let (first, second) = match problem.wish {
        Wish::Fewest => (Figure::Count, Figure::Days),
        Wish::Cheapest => (Figure::Days, Figure::Count),
        Wish::MostGain => (Figure::Gain, Figure::Days),
    };
    let best = search(problem, first, None)?;
    // Of all that are as good by the first figure, the best by the second.
    let bound = first.of(problem, &best);
    search(problem, second, Some((first, bound)))
}

/// A figure of a choice.
#[derive(Clone, Copy)]
enum Figure {
    Count,
    Days,
    Gain,
}

impl Figure {
    fn of_step(self, step: Candidate) -> u32 {
        match self {
            Self::Count => 1,
            Self::Days => step.days,
            Self::Gain => step.gain,
        }
    }

    fn of(self, problem: &Problem, chosen: &[usize]) -> u32 {
        let steps = chosen.iter().filter_map(|index| problem.steps.get(*index));
        steps.map(|step| self.of_step(*step)).sum()
    }
}

fn search(
    problem: &Problem,
    figure: Figure,
    bound: Option<(Figure, u32)>,
) -> Result<Vec<usize>, NoChoice> {
    let mut variables = ProblemVariables::new();
    let choices: Vec<Variable> =
        problem.steps.iter().map(|_| variables.add(variable().binary())).collect();
    let sum = |figure: Figure| -> Expression {
        let steps = choices.iter().zip(&problem.steps);
        steps.map(|(choice, step)| *choice * f64::from(figure.of_step(*step))).sum()
    };
    let objective = sum(figure);
    let unsolved = match figure {
        Figure::Gain => variables.maximise(objective),
        Figure::Count | Figure::Days => variables.minimise(objective),
    };
    // Whole numbers: what is less than one away from the best is the best.
    let all: u32 = problem.steps.iter().map(|step| figure.of_step(*step)).sum();
    let mut model = unsolved
        .using(microlp)
        .with_time_limit(PATIENCE_SECS)
        .with_mip_gap(0.9 / all.max(1) as f32)
        .map_err(|_| NoChoice::Undecided)?;
    let choice = |index: &usize| choices.get(*index).copied();
    for (step, needed) in &problem.requires {
        if let (Some(step), Some(needed)) = (choice(step), choice(needed)) {
            model.add_constraint(constraint!(step <= needed));
        }
    }
    for step in problem.must.iter().filter_map(choice) {
        model.add_constraint(constraint!(step == 1));
    }
    for step in problem.never.iter().filter_map(choice) {
        model.add_constraint(constraint!(step == 0));
    }
    for cover in &problem.covers {
        let of = cover.of.iter().filter_map(|(step, weight)| Some((choice(step)?, *weight)));
        let weight: Expression = of.map(|(step, weight)| step * f64::from(weight)).sum();
        model.add_constraint(constraint!(weight >= f64::from(cover.at_least)));
    }
    if let Some(budget) = problem.budget {
        model.add_constraint(constraint!(sum(Figure::Days) <= f64::from(budget)));
    }
    match bound {
        Some((figure @ Figure::Gain, bound)) => {
            model.add_constraint(constraint!(sum(figure) >= f64::from(bound)));
        }
        Some((figure, bound)) => {
            model.add_constraint(constraint!(sum(figure) <= f64::from(bound)));
        }
        None => {}
    }
    let solution = model.solve().map_err(|failed| match failed {
        ResolutionError::Infeasible => NoChoice::Infeasible,
        _ => NoChoice::Undecided,
    })?;
    if matches!(solution.status(), SolutionStatus::TimeLimit) {
        return Err(NoChoice::Undecided);
    }
    let chosen = choices.iter().enumerate().filter(|(_, choice)| solution.value(**choice) > 0.5);
    Ok(chosen.map(|(index, _)| index).collect())
}
