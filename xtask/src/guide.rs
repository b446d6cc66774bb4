//! `cargo xtask guide`: writes the tables of operations in the guide, from the interface files of the API crates.

use std::fs;

use clap::Args;
use orange_codegen::cli::{Api, Workspace};
use orange_codegen::{InterfaceFile, ReadOptions};

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const BEGIN: &str = "<!-- Written by `cargo xtask guide`. -->\n\n";
const END: &str = "\n<!-- End of the table. -->";

const EXAMPLES: &str = "\
Each crate with an interface file has a page docs/guide/src/apis/NAME.md. The table between its two
comments is replaced. A page without the comments has no table.

Examples:
  cargo xtask guide
  cargo xtask guide --check";

/// Write the tables of operations in the guide
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Guide {
    /// Write nothing; fail if a table is out of date
    #[arg(long)]
    check: bool,
}

/// Writes or checks the tables. Returns `false` if `--check` finds one that is out of date.
///
/// # Errors
///
/// Returns an error if an interface file or a page cannot be read, if a crate with operations has a page without a table,
/// or if a page cannot be written.
pub(crate) fn run(arguments: &Guide, workspace: &Workspace) -> Result<bool> {
    let mut is_up_to_date = true;
    for api in workspace.apis(&[])? {
        let page = workspace.root().join("docs/guide/src/apis").join(&api.name).with_extension("md");
        let with_page = |error: &dyn std::fmt::Display| format!("{}: {error}", page.display());
        let old = fs::read_to_string(&page).map_err(|error| with_page(&error))?;
        let new = with_table(&old, &table(&api)?).map_err(|error| with_page(&error))?;
        if new == old {
            continue;
        }
        if arguments.check {
            eprintln!("{} is out of date; run: cargo xtask guide", page.display());
            is_up_to_date = false;
        } else {
            fs::write(&page, new).map_err(|error| with_page(&error))?;
            eprintln!("{}", page.display());
        }
    }
    Ok(is_up_to_date)
}

fn table(api: &Api) -> Result<String> {
    let file = InterfaceFile::open(&api.spec, &ReadOptions::new())?;
    let package = format!("orange-{}", api.name);
    let docs_url = format!("https://docs.rs/{package}/latest/{}/operations", package.replace('-', "_"));
    Ok(file.operation_table(&docs_url))
}

/// Replaces the table of a page.
fn with_table(page: &str, table: &str) -> Result<String> {
    let around = page
        .split_once(BEGIN)
        .and_then(|(before, rest)| rest.split_once(END).map(|(_, after)| (before, after)));
    match around {
        Some((before, after)) => Ok(format!("{before}{BEGIN}{table}{END}{after}")),
        // A table with two header lines only: an API without operations.
        None if table.lines().count() == 2 => Ok(page.to_owned()),
        None => Err(format!("has no table, which begins with {BEGIN:?} and ends with {END:?}").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "| a |\n|---|\n| b |\n";

    #[test]
    fn a_table_is_replaced_and_the_text_around_it_is_kept() {
        let page = format!("# A\n\n{BEGIN}old{END}\n\nText.\n");
        let written = with_table(&page, TABLE).expect("a page");
        assert_eq!(written, format!("# A\n\n{BEGIN}{TABLE}{END}\n\nText.\n"));
        assert_eq!(with_table(&written, TABLE).expect("a page"), written);
    }

    #[test]
    fn only_an_api_without_operations_needs_no_table() {
        assert!(with_table("# A\n", TABLE).is_err());
        assert_eq!(with_table("# A\n", "| a |\n|---|\n").expect("a page"), "# A\n");
    }
}
