//! `waymark completions` and `waymark manual`: the description of the command line, for shells and
//! for `man`. Packages are made with them.

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::args::Args;
use super::{Exit, output};

/// The arguments of `completions`.
#[derive(Debug, clap::Args)]
pub struct CompletionsArgs {
    /// The shell
    pub shell: Shell,
}

/// Prints what a shell reads to complete commands.
pub(super) fn completions(args: &CompletionsArgs) -> Result<(), Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "waymark", &mut script);
    output::result(&String::from_utf8_lossy(&script))
}

/// Prints the page of the manual: what the program is, and under it every command with its
/// arguments.
pub(super) fn manual() -> Result<(), Exit> {
    let mut command = Args::command();
    // Tells every command its full name.
    command.build();
    let page = clap_mangen::Man::new(command.clone());
    let mut text = Vec::new();
    let done = page.render_title(&mut text).and_then(|()| {
        page.render_name_section(&mut text)?;
        page.render_synopsis_section(&mut text)?;
        page.render_description_section(&mut text)?;
        page.render_options_section(&mut text)?;
        page.render_subcommands_section(&mut text)?;
        page.render_extra_section(&mut text)?;
        for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
            let inner = clap_mangen::Man::new(inner.clone());
            inner.render_synopsis_section(&mut text)?;
            inner.render_options_section(&mut text)?;
        }
        Ok(())
    });
    match done {
        Ok(()) => output::result(&String::from_utf8_lossy(&text)),
        // Writing to memory can't fail.
        Err(_) => Err(Exit::Machine),
    }
}
