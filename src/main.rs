//! Decides between the window and the command line.
fn main() {
    let _ = waymark::ui::run(std::env::args().nth(1).map(Into::into));
}
