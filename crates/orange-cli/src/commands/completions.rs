//! `orange completions`: completions for shells.

use std::io::Write as _;
use std::process::ExitCode;

use clap::Args;
use clap_complete::Shell;

use crate::failure::{Failure, Result};

#[derive(Args)]
pub(crate) struct Command {
    /// Shell
    shell: Shell,
}

pub(crate) const EXAMPLES: &str = "\
Examples:
  orange completions bash > ~/.local/share/bash-completion/completions/orange
  orange completions zsh > ~/.zfunc/_orange
  orange completions fish > ~/.config/fish/completions/orange.fish";

impl Command {
    /// Prints the completions of `program`.
    pub(crate) fn run(self, mut program: clap::Command) -> Result<ExitCode> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut program, "orange", &mut script);
        std::io::stdout()
            .write_all(&script)
            .map_err(|error| Failure::io("standard output cannot be written", error))?;
        Ok(ExitCode::SUCCESS)
    }
}
