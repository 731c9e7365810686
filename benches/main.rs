//! How fast Waymark is, as ratios within one run: an absolute time would say more of the machine than
//! of the program. `cargo bench` prints each ratio beside its limit, and fails where one is missed.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench stops and prints")]

mod assessment;
mod content;
mod data;
mod frames;
mod limits;
mod portfolio;

use waymark::ops;
use waymark::text::Text;

fn main() -> std::process::ExitCode {
    let mut criterion = criterion::Criterion::default().configure_from_args();
    let mut limits = limits::Limits::new();
    let packs = ops::load_packs(&Text::new("en"));
    assessment::run(&mut criterion, &mut limits, &packs);
    content::run(&mut criterion, &mut limits, &packs);
    frames::run(&mut criterion, &mut limits, &packs);
    portfolio::run(&mut criterion, &mut limits, &packs);
    criterion.final_summary();
    limits.told()
}
