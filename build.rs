//! Tells cargo that the embedded folders belong to the crate: a file added to one of them is seen.

fn main() {
    for folder in ["questionnaires", "assets/text", "assets/samples", "assets/theme"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
