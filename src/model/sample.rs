//! Drawing systems at random, in a way that anybody can repeat: the same names and the same seed
//! give the same draw on each machine and in each version.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::ids::MemberId;

/// How many systems are drawn.
pub const DRAWN: usize = 3;

/// A draw, with all that it takes to repeat it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// What the generator started from.
    pub seed: u64,
    /// The names that there were, in order.
    pub from: BTreeSet<String>,
    /// Those that were drawn, in the order of drawing.
    pub systems: Vec<String>,
    /// Who had it drawn.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
}

impl Sample {
    /// Draws from names.
    pub fn draw(from: BTreeSet<String>, seed: u64, by: MemberId, at: Timestamp) -> Self {
        let systems = draw(&from, seed, DRAWN);
        Self { seed, from, systems, by, at }
    }

    /// Whether the draw is what its names and its seed give.
    pub fn is_true(&self) -> bool {
        self.systems == draw(&self.from, self.seed, DRAWN)
    }
}

/// Draws up to `count` of the names, each set of them as likely as any other: the first steps of
/// Fisher and Yates over the names in order.
pub fn draw(names: &BTreeSet<String>, seed: u64, count: usize) -> Vec<String> {
    let mut left: Vec<&String> = names.iter().collect();
    let mut generator = SplitMix(seed);
    let mut drawn = Vec::new();
    while drawn.len() < count && !left.is_empty() {
        let place = generator.below(left.len());
        drawn.push(left.remove(place).clone());
    }
    drawn
}

/// The generator SplitMix64 (Steele, Lea and Flood, 2014): a counter and a mixer. The same seed gives
/// the same numbers on every machine.
#[derive(Clone, Debug)]
pub struct SplitMix(pub u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, which is not 0, each as likely as any other: values of the last
    /// round that is not whole are thrown away.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).max(1);
        let whole = u64::MAX - u64::MAX % limit;
        loop {
            let number = self.next();
            if number < whole {
                return usize::try_from(number % limit).unwrap_or_default();
            }
        }
    }
}
