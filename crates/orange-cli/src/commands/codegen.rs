//! `orange codegen`: the generator of API crates.

use std::process::ExitCode;
use std::thread;

use orange_codegen::cli::{Command, Program};

use crate::failure::{Failure, Result};

pub(crate) const EXAMPLES: &str = "\
Examples:
  orange codegen new --spec parking.yaml --name parking
  orange codegen generate --dir ~/src/parking
  orange codegen diff old.yaml new.yaml";

/// Reading and formatting recurse into the file, which may be deeply nested.
const STACK_SIZE: usize = 256 * 1024 * 1024;

/// Names of the commands, which their help and messages have instead of placeholders such as `{generate}`.
fn program() -> Program {
    Program {
        name: "orange",
        generate: "codegen generate",
        collection: "codegen collection",
        new: "codegen new",
        diff: "codegen diff",
        compare: "codegen compare",
        fetch: "codegen fetch",
        workspace: None,
    }
}

/// Replaces the placeholders in the help of the commands.
pub(crate) fn with_names(command: clap::Command) -> clap::Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        command.mut_subcommand(name, |sub| match sub.get_after_help().map(ToString::to_string) {
            Some(text) => sub.after_help(text.replace('{', "orange codegen ").replace('}', "")),
            None => sub,
        })
    })
}

/// Status of `codegen diff` for an error; 2 is its status for breaking changes.
pub(crate) const DIFF_FAILED: u8 = 3;

/// Whether a command line runs `codegen diff`.
pub(crate) fn is_diff(arguments: impl IntoIterator<Item = String>) -> bool {
    let mut rest = arguments.into_iter().skip_while(|argument| argument != "codegen");
    rest.next().is_some() && rest.next().is_some_and(|argument| argument == "diff")
}

pub(crate) fn run(command: &Command) -> Result<ExitCode> {
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .stack_size(STACK_SIZE)
            .spawn_scoped(scope, || command.run(&program()))
            .map_err(|error| Failure::io("a thread cannot be started", error))?;
        Ok(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}
