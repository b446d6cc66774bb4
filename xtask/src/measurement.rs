//! `cargo xtask bench`, `bench-peers` and `instructions`: build a program with optimizations and run it.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use clap::Args;

/// Arguments of a program that measures.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Measurement {
    /// Arguments of the program
    #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Measurement {
    /// Runs the program of `package` in the workspace at `root`. Returns `false` if it fails.
    ///
    /// # Errors
    ///
    /// Returns an error if `cargo` cannot be started.
    pub(crate) fn run(&self, root: &Path, package: &str) -> Result<bool, Box<dyn std::error::Error>> {
        let status = Command::new("cargo")
            .args(["run", "--quiet", "--release", "--manifest-path"])
            .arg(root.join("Cargo.toml"))
            .args(["--package", package, "--"])
            .args(&self.arguments)
            .status()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        Ok(status.success())
    }
}
