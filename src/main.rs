//! Decides between the window and the command line.
fn main() {
    #[cfg(feature = "gui")]
    let _ = waymark::ui::run(std::env::args().nth(1).map(Into::into));
}
