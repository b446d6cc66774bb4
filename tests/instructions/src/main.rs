//! Instructions and allocations of hot paths, compared with the counts in `counts.json`.
//!
//! `cargo xtask instructions` builds and runs this program. It counts the allocations of each path in its own process, and the
//! instructions in another process under callgrind, a tool of valgrind. Both counts are the same in every run: no timer
//! fires, nothing is random, and no path uses the network.
//!
//! The check fails with the names of the paths whose instructions changed by more than 2 %, or whose allocations changed.

mod callgrind;
mod compiler;
mod counts;
mod error;
mod paths;

use std::path::Path;
use std::process::ExitCode;

use crate::counts::{Counts, Record};
use crate::error::Result;
use crate::paths::{PATHS, Work};

const USAGE: &str = "\
Compares the instructions and allocations of hot paths with tests/instructions/counts.json.

Usage: cargo xtask instructions [--write]

Options:
      --write  Record the counts instead
  -h, --help   Print help

Needs valgrind.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        [] => check(),
        ["--write"] => write(),
        ["-h" | "--help"] => {
            println!("{USAGE}");
            Ok(true)
        }
        [callgrind::RUN, name] => run(name),
        _ => Err(format!("unknown arguments: {}\n\n{USAGE}", arguments.join(" ")).into()),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Compares the counts with the recorded ones. Returns `false` if one changed.
fn check() -> Result<bool> {
    let recorded = Record::read(file())?;
    let counted = count()?;
    print!("{}", counted.table(&recorded));
    if !counted.has_compiler_of(&recorded) {
        println!(
            "\nInstructions are not compared: they were recorded with {} for {}, and counted with {} for {}.",
            recorded.compiler, recorded.target, counted.compiler, counted.target
        );
    }
    let changes = counted.changes_from(&recorded);
    for change in &changes {
        eprintln!("error: {change}");
    }
    if !changes.is_empty() {
        eprintln!("If the changes are intended, record them: cargo xtask instructions --write");
    }
    Ok(changes.is_empty())
}

fn write() -> Result<bool> {
    let counted = count()?;
    print!("{}", counted.table(&counted));
    counted.write(file())?;
    Ok(true)
}

fn file() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/counts.json"))
}

fn count() -> Result<Record> {
    let (compiler, target) = compiler::version()?;
    let paths = PATHS.into_iter().map(|(name, prepare)| {
        let with_name = |error| format!("{name}: {error}");
        let allocations = allocations(prepare().map_err(with_name)?);
        let instructions = callgrind::instructions(name).map_err(with_name)?;
        Ok((name.to_owned(), Counts { instructions, allocations }))
    });
    Ok(Record { compiler, target, paths: paths.collect::<Result<_>>()? })
}

fn allocations(mut work: Work) -> u64 {
    // The first run fills caches.
    work();
    allocation_counter::measure(work).count_total
}

/// Runs one path for callgrind.
fn run(name: &str) -> Result<bool> {
    let path = PATHS.into_iter().find(|(path, _)| *path == name);
    let (_, prepare) = path.ok_or_else(|| format!("there is no path {name}"))?;
    let mut work = prepare()?;
    work();
    callgrind::counted(&mut work);
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_recorded_counts() {
        let recorded = Record::read(file()).expect("the file");
        let recorded: Vec<&str> = recorded.paths.keys().map(String::as_str).collect();
        let mut names = PATHS.map(|(name, _)| name);
        names.sort_unstable();
        assert_eq!(recorded, names);
    }

    #[test]
    fn a_path_allocates_equally_in_every_run() {
        for (name, prepare) in PATHS {
            let counts = [(); 3].map(|()| allocations(prepare().expect("a path")));
            assert_eq!(counts, [counts[0]; 3], "{name}");
        }
    }
}
