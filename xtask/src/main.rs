//! `cargo xtask`: the commands of `orange-codegen` for this workspace, and maintainer tasks.

mod guide;
mod measurement;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use orange_codegen::cli::{
    self, Collection, Command, Compare, Diff, Fetch, Generate, New, Program, Workspace,
};

use crate::guide::Guide;
use crate::measurement::Measurement;

/// Workspace tasks: regenerate API crates, fetch and compare their interface files
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    Codegen(Generate),
    Collection(Collection),
    /// Fetch, compare and diff interface files
    #[command(subcommand)]
    Spec(Spec),
    NewApi(New),
    /// Compare the SDK with hand-written code (`--help` lists the options)
    Bench(Measurement),
    /// Compare the SDK with clients of other generators. Needs Java and openapi-generator-cli (`--help` lists the options)
    BenchPeers(Measurement),
    /// Compare instructions and allocations of hot paths with the recorded ones (`--help` lists the options)
    Instructions(Measurement),
    Guide(Guide),
}

#[derive(Debug, Subcommand)]
enum Spec {
    Compare(Compare),
    Diff(Diff),
    Fetch(Fetch),
}

fn main() -> ExitCode {
    let program = Program {
        name: "cargo xtask",
        generate: "codegen",
        collection: "collection",
        new: "new-api",
        diff: "spec diff",
        compare: "spec compare",
        fetch: "spec fetch",
        workspace: workspace_root(),
    };
    cli::run(&program, |cli: Cli| match cli.task {
        Task::Codegen(arguments) => Command::Generate(arguments).run(&program),
        Task::Collection(arguments) => Command::Collection(arguments).run(&program),
        Task::NewApi(arguments) => Command::New(arguments).run(&program),
        Task::Spec(Spec::Compare(arguments)) => Command::Compare(arguments).run(&program),
        Task::Spec(Spec::Diff(arguments)) => Command::Diff(arguments).run(&program),
        Task::Spec(Spec::Fetch(arguments)) => Command::Fetch(arguments).run(&program),
        Task::Bench(arguments) => {
            in_workspace(&program, |workspace| arguments.run(workspace.root(), "orange-bench"))
        }
        Task::BenchPeers(arguments) => in_workspace(&program, |workspace| {
            arguments.run(&workspace.root().join("tests/bench/peers"), "orange-bench-peers")
        }),
        Task::Instructions(arguments) => {
            in_workspace(&program, |workspace| arguments.run(workspace.root(), "orange-instructions"))
        }
        Task::Guide(arguments) => in_workspace(&program, |workspace| guide::run(&arguments, workspace)),
    })
}

/// Runs a task of this program. Its status is 0 for `true`, 1 for `false` and 2 for an error.
fn in_workspace(
    program: &Program,
    task: impl FnOnce(&Workspace) -> Result<bool, Box<dyn std::error::Error>>,
) -> ExitCode {
    match Workspace::of(program).map_err(Into::into).and_then(|workspace| task(&workspace)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Returns the root of the workspace, from the environment of `cargo run`, so that the current folder has no influence.
fn workspace_root() -> Option<PathBuf> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)?;
    package.parent().map(Path::to_path_buf)
}
