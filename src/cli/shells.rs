//! `waymark completions` and `waymark manual`: the description of the command line, for shells and
//! for `man`. Packages are made with them.

use clap_complete::Shell;

use super::{Exit, help, output};
use crate::text::Text;

/// The arguments of `completions`.
#[derive(Debug, clap::Args)]
pub struct CompletionsArgs {
    /// The shell
    pub shell: Shell,
}

/// Prints what a shell reads to complete commands.
pub(super) fn completions(args: &CompletionsArgs, text: &Text) -> Result<(), Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut help::command(text), "waymark", &mut script);
    output::result(&String::from_utf8_lossy(&script))
}

/// Prints the page of the manual: what the program is, and under it every command with its
/// arguments.
pub(super) fn manual(text: &Text) -> Result<(), Exit> {
    let command = help::command(text);
    let page = clap_mangen::Man::new(command.clone());
    let mut out = Vec::new();
    let done = page.render_title(&mut out).and_then(|()| {
        page.render_name_section(&mut out)?;
        page.render_synopsis_section(&mut out)?;
        page.render_description_section(&mut out)?;
        page.render_options_section(&mut out)?;
        page.render_subcommands_section(&mut out)?;
        page.render_extra_section(&mut out)?;
        for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
            let inner = clap_mangen::Man::new(inner.clone());
            inner.render_synopsis_section(&mut out)?;
            inner.render_options_section(&mut out)?;
        }
        Ok(())
    });
    match done {
        Ok(()) => output::result(&String::from_utf8_lossy(&out)),
        // Writing to memory can't fail.
        Err(_) => Err(Exit::Machine),
    }
}
