//! The names of the commands in a program.

use std::path::PathBuf;

/// A program with the commands of this module.
///
/// Its help and messages contain the names of its commands. The default is `orange-codegen` itself. See
/// [`cli`](crate::cli) for an example.
#[derive(Clone, Debug)]
pub struct Program {
    /// Invocation of the program, such as `cargo xtask`.
    pub name: &'static str,
    /// Arguments that run [`Generate`](super::Generate), such as `codegen`.
    pub generate: &'static str,
    /// Arguments that run [`Collection`](super::Collection).
    pub collection: &'static str,
    /// Arguments that run [`New`](super::New).
    pub new: &'static str,
    /// Arguments that run [`Diff`](super::Diff), such as `spec diff`.
    pub diff: &'static str,
    /// Arguments that run [`Compare`](super::Compare).
    pub compare: &'static str,
    /// Arguments that run [`Fetch`](super::Fetch).
    pub fetch: &'static str,
    /// Root of the workspace. `None` for the workspace that contains the current folder, if there is one.
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
    /// Returns the invocation of a command.
    pub(super) fn invocation(&self, command: &str) -> String {
        format!("{} {command}", self.name)
    }

    /// Replaces the placeholders in the help of a command and its subcommands by the invocations of this program.
    pub(super) fn with_invocations(&self, mut command: clap::Command) -> clap::Command {
        if let Some(text) = command.get_after_help().map(ToString::to_string) {
            command = command.after_help(self.replace_placeholders(&text));
        }
        let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
        names
            .into_iter()
            .fold(command, |command, name| command.mut_subcommand(name, |sub| self.with_invocations(sub)))
    }

    fn replace_placeholders(&self, text: &str) -> String {
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

    /// Whether a command line, without the invocation of the program, runs [`Diff`](super::Diff).
    pub(super) fn is_diff(&self, mut arguments: impl Iterator<Item = String>) -> bool {
        self.diff.split(' ').all(|expected| arguments.next().is_some_and(|argument| argument == expected))
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
        let mut command = program.with_invocations(Cli::command());
        command.clone().debug_assert();
        command.build();
        for sub in command.get_subcommands_mut().filter(|sub| sub.get_name() != "help") {
            let help = sub.render_long_help().to_string();
            assert!(help.contains("\n  cargo xtask ") && !help.contains('{'), "{help}");
        }
    }

    #[test]
    fn diff_is_recognized_on_the_command_line() {
        let program = Program { diff: "spec diff", ..Program::default() };
        let is_diff = |text: &str| program.is_diff(text.split(' ').map(str::to_owned));
        assert!(is_diff("spec diff a b --wrong"));
        assert!(!is_diff("spec fetch diff") && !is_diff("diff") && !is_diff(""));
    }
}
