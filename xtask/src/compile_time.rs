//! `cargo xtask compile-time`: what generated code costs to compile, beside the same models with derived
//! serde. Two crates are written to a temporary folder and compiled in turns; dependencies are compiled
//! before and not counted.

use std::fs;
use std::path::Path;
use std::process::Command;

use clap::Args;
use orange_codegen::cli::{Api, Workspace};
use orange_codegen::{GenerateOptions, InterfaceFile, OrangeCore, ReadOptions};

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const EXAMPLES: &str = "\
Both crates stand in a temporary folder; dependencies are compiled before and not counted. The derived
models read and write the bodies of the same operations, and lose what their schemas do not name.

Examples:
  cargo xtask compile-time anomalie-adresse
  cargo xtask compile-time anomalie-adresse --release --rounds 5";

/// Compile generated code and the same models with derived serde, and tell what each costs
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct CompileTime {
    /// API crates, with or without the prefix `orange-`; all of them when none is named
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// Compile with optimisations
    #[arg(long)]
    release: bool,
    /// How often each crate is compiled
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
        one(workspace.root(), &api, arguments).map_err(|error| format!("{}: {error}", api.name))?;
    }
    Ok(())
}

fn one(root: &Path, api: &Api, arguments: &CompileTime) -> Result<()> {
    let file = InterfaceFile::open(&api.spec, &ReadOptions::new())?;
    let code = file.generate(&GenerateOptions::new("generated").command("cargo xtask compile-time"))?;
    let folder = tempfile::tempdir()?;

    // A whole crate, because the rules that the file leaves to the crate need an implementation.
    let generated = folder.path().join("generated");
    let core = root.join("crates/orange-core").display().to_string();
    for file in code.crate_files(&OrangeCore::Path(core)) {
        write(&generated.join(file.path), &file.text)?;
    }
    lock(root, &generated)?;

    let derived = folder.path().join("derived");
    write(&derived.join("src/lib.rs"), &file.derived_models())?;
    write(&derived.join("Cargo.toml"), DERIVED)?;
    lock(root, &derived)?;

    let crates =
        [("generated: models, operations, fields, rules", &generated), ("derived: models alone", &derived)];
    let mut costs: [Vec<f64>; 2] = Default::default();
    for round in 0..=arguments.rounds {
        for ((_, folder), costs) in crates.iter().zip(&mut costs) {
            let seconds = compile(root, folder, arguments.release)?;
            // The first one compiles the dependencies as well.
            if round > 0 {
                costs.push(seconds);
            }
        }
    }
    let profile = if arguments.release { "release" } else { "dev" };
    println!("{} ({profile} profile, seconds of processor time, median of {}):", api.name, arguments.rounds);
    for ((name, folder), costs) in crates.iter().zip(&mut costs) {
        costs.sort_by(f64::total_cmp);
        let median = costs.get(costs.len() / 2).copied().unwrap_or_default();
        println!("  {median:6.2}  {name}, {} lines", lines(&folder.join("src"))?);
    }
    Ok(())
}

const DERIVED: &str = "\
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

/// Gives a crate the versions that the workspace has, which are there without a network.
fn lock(root: &Path, folder: &Path) -> Result<()> {
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))
        .map_err(|error| format!("cannot copy Cargo.lock: {error}"))?;
    Ok(())
}

/// Compiles a crate anew and tells the processor time of it, in seconds.
fn compile(root: &Path, folder: &Path, release: bool) -> Result<f64> {
    let lib = folder.join("src/lib.rs");
    let text = fs::read_to_string(&lib).map_err(|error| format!("cannot read a crate: {error}"))?;
    write(&lib, &format!("{text}\n"))?;
    let release = if release { " --release" } else { "" };
    let output = Command::new("sh")
        .args(["-c", &format!("cargo build --offline --quiet --no-default-features{release} && times")])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", root.join("target/compile-time"))
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .map_err(|error| format!("cannot run sh, which measures: {error}"))?;
    if !output.status.success() {
        return Err(format!("does not compile:\n{}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let told = String::from_utf8_lossy(&output.stdout);
    let seconds = told.lines().nth(1).and_then(|line| line.split_whitespace().map(seconds).sum());
    Ok(seconds.ok_or_else(|| format!("expected the output of `time`, found {told}"))?)
}

/// `1m2.5s` in seconds.
fn seconds(text: &str) -> Option<f64> {
    let (minutes, seconds) = text.strip_suffix('s')?.split_once('m')?;
    Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.replace(',', ".").parse::<f64>().ok()?)
}

fn lines(folder: &Path) -> Result<usize> {
    let failed = |error: std::io::Error| format!("cannot read a crate: {error}");
    let mut count = 0;
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        count += match path.is_dir() {
            true => lines(&path)?,
            false => fs::read_to_string(&path).map_err(failed)?.lines().count(),
        };
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_a_shell_are_minutes_and_seconds() {
        assert_eq!(seconds("0m1.25s"), Some(1.25));
        assert_eq!(seconds("2m0,5s"), Some(120.5));
        assert_eq!(seconds("1.5"), None);
    }
}
