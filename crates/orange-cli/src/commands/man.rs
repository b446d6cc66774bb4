//! `orange man`: manual pages.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap_mangen::Man;

use crate::failure::{Failure, Result};

#[derive(Args)]
pub(crate) struct Command {
    /// Folder for the pages of all commands; without it, the page of `orange` is printed
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(crate) const EXAMPLES: &str = "\
Examples:
  orange man | man -l -
  orange man --out ~/.local/share/man/man1";

impl Command {
    /// Writes the pages of `program`.
    pub(crate) fn run(self, program: clap::Command) -> Result<ExitCode> {
        match self.out {
            Some(folder) => {
                let failed =
                    |error| Failure::io(format!("{}: the pages cannot be written", folder.display()), error);
                std::fs::create_dir_all(&folder).map_err(failed)?;
                clap_mangen::generate_to(program, &folder).map_err(failed)?;
            }
            None => {
                let mut page = Vec::new();
                let rendered = Man::new(program).render(&mut page);
                rendered
                    .and_then(|()| std::io::stdout().write_all(&page))
                    .map_err(|error| Failure::io("standard output cannot be written", error))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
