//! `cargo xtask bench`: builds the benchmarks with optimizations and runs them.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use clap::Args;

/// Compare the SDK with hand-written code (`--help` lists the options)
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Bench {
    /// Names of benchmarks, and options
    #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

/// Runs the benchmarks. Returns `false` if they fail.
///
/// # Errors
///
/// Returns an error if `cargo` cannot be started.
pub(crate) fn run(arguments: &Bench, root: &Path) -> Result<bool, Box<dyn std::error::Error>> {
    let status = Command::new("cargo")
        .args(["run", "--quiet", "--release", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .args(["--package", "orange-bench", "--"])
        .args(&arguments.arguments)
        .status()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    Ok(status.success())
}
