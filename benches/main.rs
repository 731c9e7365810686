//! How fast Waymark is, as ratios within one run: an absolute time would say more of the machine than
//! of the program. `cargo bench` prints each ratio beside its limit, and fails where one is missed.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench stops, prints, and writes files as other programs do"
)]

mod assessment;
mod content;
mod data;
mod drawn;
mod frames;
mod limits;
mod portfolio;
#[cfg(target_os = "linux")]
mod window;

use waymark::ops;
use waymark::text::Text;

fn main() -> std::process::ExitCode {
    let mut criterion = criterion::Criterion::default().configure_from_args();
    let mut limits = limits::Limits::new();
    let packs = ops::load_packs(&Text::new("en"));
    assessment::run(&mut criterion, &mut limits, &packs);
    if is_wanted("sample/") {
        content::run(&mut criterion, &mut limits, &packs);
    }
    if is_wanted("frame/") {
        frames::run(&mut criterion, &mut limits, &packs);
    }
    if is_wanted("portfolio/") {
        portfolio::run(&mut criterion, &mut limits, &packs);
    }
    #[cfg(target_os = "linux")]
    if is_wanted("window/") {
        window::run(&mut limits, &packs);
    }
    criterion.final_summary();
    limits.told()
}

/// Whether benches whose names begin so are asked for: all, or what `cargo bench -- FILTER` names. What
/// they are made with takes time, too.
fn is_wanted(begin: &str) -> bool {
    let filter = std::env::args().skip(1).find(|argument| argument.contains('/'));
    filter.is_none_or(|filter| filter.starts_with(begin) || begin.starts_with(&filter))
}
