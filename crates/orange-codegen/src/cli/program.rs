//! Names of the commands of a program, and its workspace.

use std::path::PathBuf;

/// A program that has these commands.
///
/// The default is `orange-codegen` itself. See [`cli`](crate::cli) for an example.
#[derive(Clone, Debug)]
pub struct Program {
    /// The invocation: `cargo xtask`.
    pub name: &'static str,
    /// The words behind the invocation that run [`Generate`](super::Generate).
    pub generate: &'static str,
    /// Those that run [`Requests`](super::Requests).
    pub collection: &'static str,
    /// Those that run [`New`](super::New).
    pub new: &'static str,
    /// Those that run [`Diff`](super::Diff).
    pub diff: &'static str,
    /// Those that run [`Compare`](super::Compare).
    pub compare: &'static str,
    /// Those that run [`Fetch`](super::Fetch).
    pub fetch: &'static str,
    /// The root of the workspace; `None` for the one that the current folder is in, if any.
    pub workspace: Option<PathBuf>,
}

impl Default for Program {
    fn default() -> Self {
        Self {
            name: "orange-codegen",
            generate: "generate",
            collection: "collection",
            new: "new",
            diff: "diff",
            compare: "compare",
            fetch: "fetch",
            workspace: None,
        }
    }
}

impl Program {
    /// The whole invocation of a command.
    pub(super) fn invocation(&self, command: &str) -> String {
        format!("{} {command}", self.name)
    }

    /// The help of a command line with the invocations of this program.
    pub(super) fn in_help(&self, mut command: clap::Command) -> clap::Command {
        if let Some(text) = command.get_after_help().map(ToString::to_string) {
            command = command.after_help(self.fill_in(&text));
        }
        let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
        names.into_iter().fold(command, |command, name| command.mut_subcommand(name, |sub| self.in_help(sub)))
    }

    fn fill_in(&self, text: &str) -> String {
        let commands = [
            ("{generate}", self.generate),
            ("{collection}", self.collection),
            ("{new}", self.new),
            ("{diff}", self.diff),
            ("{compare}", self.compare),
            ("{fetch}", self.fetch),
        ];
        commands
            .into_iter()
            .fold(text.to_owned(), |text, (name, command)| text.replace(name, &self.invocation(command)))
    }

    /// Whether a command line, without the program, runs [`Diff`](super::Diff).
    pub(super) fn is_diff(&self, mut arguments: impl Iterator<Item = String>) -> bool {
        self.diff.split(' ').all(|word| arguments.next().is_some_and(|argument| argument == word))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[derive(clap::Parser)]
    struct Cli {
        #[command(subcommand)]
        _command: crate::cli::Command,
    }

    #[test]
    fn the_command_line_is_consistent_and_help_names_the_program() {
        let program =
            Program { name: "cargo xtask", generate: "codegen", diff: "spec diff", ..Program::default() };
        let mut command = program.in_help(Cli::command());
        command.clone().debug_assert();
        command.build();
        for sub in command.get_subcommands_mut().filter(|sub| sub.get_name() != "help") {
            let help = sub.render_long_help().to_string();
            assert!(help.contains("\n  cargo xtask ") && !help.contains('{'), "{help}");
        }
    }

    #[test]
    fn invalid_diff_arguments_have_their_own_status() {
        let program = Program { diff: "spec diff", ..Program::default() };
        let is_diff = |text: &str| program.is_diff(text.split(' ').map(str::to_owned));
        assert!(is_diff("spec diff a b --wrong"));
        assert!(!is_diff("spec fetch diff") && !is_diff("diff") && !is_diff(""));
    }
}
