//! `cargo xtask compile-time`: compile time of a generated crate, compared with the same models on derived serde.
//!
//! `InterfaceFile::generate` returns the generated crate, `InterfaceFile::derived_models` the derived models.

use std::fs;
use std::path::Path;
use std::process::Command;

use clap::Args;
use orange_codegen::cli::{Api, Workspace};
use orange_codegen::{GenerateOptions, InterfaceFile, OrangeCore, ReadOptions};

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const EXAMPLES: &str = "\
Both crates are written to a temporary directory and compiled alternately. The time of their dependencies
is not included. The derived models read and write the bodies of the same operations, but drop properties
that their schemas do not declare.

Examples:
  cargo xtask compile-time anomalie-adresse
  cargo xtask compile-time anomalie-adresse --release --rounds 5";

/// Measure the compile time of generated code and of the same models with derived serde
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct CompileTime {
    /// API crates, with or without the prefix `orange-` [default: all]
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// Compile with optimizations
    #[arg(long)]
    release: bool,
    /// Number of measurements per crate
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

/// Measures each API.
///
/// # Errors
///
/// Returns an error if a file cannot be read or written, or a crate does not compile.
pub(crate) fn run(arguments: &CompileTime, workspace: &Workspace) -> Result<()> {
    for api in workspace.apis(&arguments.apis)? {
        measure(workspace.root(), &api, arguments).map_err(|error| format!("{}: {error}", api.name))?;
    }
    Ok(())
}

/// Compiles both crates and prints the results.
fn measure(root: &Path, api: &Api, arguments: &CompileTime) -> Result<()> {
    let file = InterfaceFile::open(&api.spec, &ReadOptions::new())?;
    let code = file.generate(&GenerateOptions::new("generated").command("cargo xtask compile-time"))?;
    let dir = tempfile::tempdir()?;

    // A complete crate, because `x-orange-rules` needs hand-written implementations in it.
    let generated = dir.path().join("generated");
    let core = root.join("crates/orange-core").display().to_string();
    for file in code.crate_files(&OrangeCore::Path(core)) {
        write(&generated.join(file.path), &file.text)?;
    }
    copy_lockfile(root, &generated)?;

    let derived = dir.path().join("derived");
    write(&derived.join("src/lib.rs"), &file.derived_models())?;
    write(&derived.join("Cargo.toml"), DERIVED_MANIFEST)?;
    copy_lockfile(root, &derived)?;

    let crates =
        [("generated: models, operations, fields, rules", &generated), ("derived: models only", &derived)];
    let mut times: [Vec<f64>; 2] = Default::default();
    for round in 0..=arguments.rounds {
        for ((_, dir), times) in crates.iter().zip(&mut times) {
            let seconds = compile(root, dir, arguments.release)?;
            // Round 0 also compiles the dependencies.
            if round > 0 {
                times.push(seconds);
            }
        }
    }
    let profile = if arguments.release { "release" } else { "dev" };
    println!("{} ({profile} profile, seconds of CPU time, median of {}):", api.name, arguments.rounds);
    for ((name, dir), times) in crates.iter().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        println!("  {median:6.2}  {name}, {} lines", line_count(&dir.join("src"))?);
    }
    Ok(())
}

/// Manifest of the crate with derived models.
const DERIVED_MANIFEST: &str = "\
[package]
name = \"derived\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"

[workspace]
";

fn write(path: &Path, text: &str) -> Result<()> {
    let failed = |error| format!("cannot write {}: {error}", path.display());
    fs::create_dir_all(path.parent().unwrap_or(path)).map_err(failed)?;
    Ok(fs::write(path, text).map_err(failed)?)
}

/// Copies the lockfile of the workspace, so that the crate builds offline with the same versions.
fn copy_lockfile(root: &Path, dir: &Path) -> Result<()> {
    fs::copy(root.join("Cargo.lock"), dir.join("Cargo.lock"))
        .map_err(|error| format!("cannot copy Cargo.lock: {error}"))?;
    Ok(())
}

/// Recompiles a crate and returns the CPU time in seconds.
fn compile(root: &Path, dir: &Path, release: bool) -> Result<f64> {
    let lib = dir.join("src/lib.rs");
    let text = fs::read_to_string(&lib).map_err(|error| format!("cannot read {}: {error}", lib.display()))?;
    write(&lib, &format!("{text}\n"))?;
    let release = if release { " --release" } else { "" };
    let output = Command::new("sh")
        .args(["-c", &format!("cargo build --offline --quiet --no-default-features{release} && times")])
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", root.join("target/compile-time"))
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .map_err(|error| format!("cannot run `sh`, which measures the CPU time: {error}"))?;
    if !output.status.success() {
        return Err(
            format!("the crate does not compile:\n{}", String::from_utf8_lossy(&output.stderr)).into()
        );
    }
    let times = String::from_utf8_lossy(&output.stdout);
    let seconds = times.lines().nth(1).and_then(|line| line.split_whitespace().map(parse_seconds).sum());
    Ok(seconds.ok_or_else(|| format!("expected the output of `times`, found {times}"))?)
}

/// Parses a duration in the output of the shell, such as `1m2.5s`.
fn parse_seconds(text: &str) -> Option<f64> {
    let (minutes, seconds) = text.strip_suffix('s')?.split_once('m')?;
    Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.replace(',', ".").parse::<f64>().ok()?)
}

/// Counts the lines of all files below a folder.
fn line_count(dir: &Path) -> Result<usize> {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", dir.display());
    let mut count = 0;
    for entry in fs::read_dir(dir).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        count += match path.is_dir() {
            true => line_count(&path)?,
            false => fs::read_to_string(&path).map_err(failed)?.lines().count(),
        };
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shell_times_are_parsed() {
        assert_eq!(parse_seconds("0m1.25s"), Some(1.25));
        assert_eq!(parse_seconds("2m0,5s"), Some(120.5));
        assert_eq!(parse_seconds("1.5"), None);
    }
}
