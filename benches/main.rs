//! How fast Waymark is, as ratios within one run: an absolute time would say more of the machine than
//! of the program. `cargo bench` prints each ratio beside its limit, and fails where one is missed.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench stops and prints")]

mod assessment;
mod limits;
mod portfolio;

fn main() -> std::process::ExitCode {
    let mut criterion = criterion::Criterion::default().configure_from_args();
    let mut limits = limits::Limits::new();
    assessment::run(&mut criterion, &mut limits);
    portfolio::run(&mut criterion, &mut limits);
    criterion.final_summary();
    limits.told()
}
