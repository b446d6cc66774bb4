//! The compiler of this program, whose version decides the number of instructions.

use std::process::Command;

use crate::error::Result;

/// Returns the version of the compiler that `cargo` uses in this environment, and its target.
pub(crate) fn version() -> Result<(String, String)> {
    let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output =
        Command::new(program).arg("-vV").output().map_err(|error| format!("cannot run rustc: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let version = text.lines().next().filter(|line| line.starts_with("rustc "));
    let target = text.lines().find_map(|line| line.strip_prefix("host: "));
    match (version, target) {
        (Some(version), Some(target)) => Ok((version.to_owned(), target.to_owned())),
        _ => Err(format!("expected the version of rustc, found {text:?}").into()),
    }
}
