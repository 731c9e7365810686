//! Tells cargo that the embedded folders belong to the crate: a file added to one of them is seen.
//! For Windows it also puts the icon, the version and the manifest into the programs.

fn main() {
    for folder in ["questionnaires", "assets/text", "assets/samples", "assets/theme"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    if std::env::var_os("CARGO_CFG_WINDOWS").is_some() {
        resources();
    }
}

/// A build without a compiler of resources still gives a program that works, only without an icon.
fn resources() {
    println!("cargo:rerun-if-changed=packaging/windows");
    let made = winresource::WindowsResource::new()
        .set_icon("packaging/windows/waymark.ico")
        .set_manifest_file("packaging/windows/waymark.manifest")
        .set("ProductName", "Waymark")
        .set("FileDescription", "Waymark")
        .set("LegalCopyright", "The Waymark developers. MIT or Apache-2.0.")
        .compile();
    if let Err(failed) = made {
        println!("cargo:warning=no icon in the program: {failed}");
    }
}
