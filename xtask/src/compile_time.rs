//! `cargo xtask compile-time`: what generated code costs to compile, beside the same models with derived
//! serde. Two crates are written to a temporary folder and compiled in turns; dependencies are compiled
//! before and not counted.

mod derived;

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cli::{CompileTime, Reading};
use crate::emit;
use crate::error::{Error, Result};
use crate::pipeline;
use crate::workspace::{self, Api};

/// Runs the task; the answer is never no.
///
/// # Errors
///
/// A file that cannot be read or written, a crate that does not compile.
pub fn run(arguments: &CompileTime) -> Result<bool> {
    let root = workspace::root()?;
    for api in workspace::apis(&root, &arguments.apis)? {
        one(&root, &api, arguments).map_err(|error| error.while_doing(&api.name))?;
    }
    Ok(true)
}

fn one(root: &Path, api: &Api, arguments: &CompileTime) -> Result<()> {
    let mut document = pipeline::read(&api.spec, &Reading::default())?.lowered.document;
    // Rules that are written by hand stand in the crate of the API.
    document.types.iter_mut().for_each(|ty| ty.own_rules = None);
    let options = emit::Options {
        api: api.name.clone(),
        source: api.spec_name(),
        command: "cargo xtask compile-time".to_owned(),
    };
    let folder = tempfile::tempdir().map_err(|error| Error::io("cannot make a folder", &error))?;

    let generated = folder.path().join("generated");
    for emit::File { path, text } in emit::emit(&document, &options)?.files {
        write(&generated.join("src/generated").join(path), &text)?;
    }
    let limit = emit::recursion_limit(&document)
        .map_or_else(String::new, |limit| format!("#![recursion_limit = \"{limit}\"]\n"));
    write(&generated.join("src/lib.rs"), &format!("{limit}pub mod generated;\n"))?;
    let core = root.join("crates/orange-core");
    let core =
        format!("orange-core = {{ path = {:?}, default-features = false }}", core.display().to_string());
    manifest(root, &generated, "generated", &core)?;

    let derived = folder.path().join("derived");
    write(&derived.join("src/lib.rs"), &derived::text(&document))?;
    let serde = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"";
    manifest(root, &derived, "derived", serde)?;

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
    say!("{} ({profile} profile, seconds of processor time, median of {}):", api.name, arguments.rounds);
    for ((what, folder), costs) in crates.iter().zip(&mut costs) {
        costs.sort_by(f64::total_cmp);
        let median = costs.get(costs.len() / 2).copied().unwrap_or_default();
        say!("  {median:6.2}  {what}, {} lines", lines(&folder.join("src"))?);
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    let failed = |error| Error::io(format!("cannot write {}", path.display()), &error);
    fs::create_dir_all(path.parent().unwrap_or(path)).map_err(failed)?;
    fs::write(path, text).map_err(failed)
}

fn manifest(root: &Path, folder: &Path, name: &str, dependencies: &str) -> Result<()> {
    let text = format!(
        "[package]\nname = \"compile-time-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n\n[workspace]\n"
    );
    write(&folder.join("Cargo.toml"), &text)?;
    // The versions that the workspace has, which are there without a network.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))
        .map(|_| ())
        .map_err(|error| Error::io("cannot copy Cargo.lock", &error))
}

/// Compiles a crate anew and tells the processor time of it, in seconds.
fn compile(root: &Path, folder: &Path, release: bool) -> Result<f64> {
    let lib = folder.join("src/lib.rs");
    let text = fs::read_to_string(&lib).map_err(|error| Error::io("cannot read a crate", &error))?;
    write(&lib, &format!("{text}\n"))?;
    let release = if release { " --release" } else { "" };
    let output = Command::new("sh")
        .args(["-c", &format!("cargo build --offline --quiet{release} && times")])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", root.join("target/compile-time"))
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .map_err(|error| Error::io("cannot run sh, which measures", &error))?;
    if !output.status.success() {
        return Err(Error::new(format!("does not compile:\n{}", String::from_utf8_lossy(&output.stderr))));
    }
    let told = String::from_utf8_lossy(&output.stdout);
    let seconds = told.lines().nth(1).and_then(|line| line.split_whitespace().map(seconds).sum());
    seconds.ok_or_else(|| Error::new(format!("expected the times of a shell, found {told}")))
}

/// `1m2.5s` in seconds.
fn seconds(text: &str) -> Option<f64> {
    let (minutes, seconds) = text.strip_suffix('s')?.split_once('m')?;
    Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.replace(',', ".").parse::<f64>().ok()?)
}

fn lines(folder: &Path) -> Result<usize> {
    let failed = |error| Error::io("cannot read a crate", &error);
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
