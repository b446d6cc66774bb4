//! `new`: creates a complete crate from an interface file, in the workspace or anywhere else.
//!
//! The crate is written to a temporary folder beside its destination and moved there when it is complete, so that a
//! failure leaves no files behind. The crate contains the inputs for regeneration: the unedited interface file, the files
//! that it refers to, and overlays.

mod bundle;
mod paths;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use self::bundle::Input;
use self::paths::{CrateFolder, shell_quoted};
use super::arguments::{CoreArgument, New};
use super::files::{cannot_write, draft_path, write_draft};
use super::generate::command;
use super::program::Program;
use super::report;
use super::workspace::{Membership, PREFIX, Workspace};
use crate::coverage::CoverageReport;
use crate::emit::GenerateOptions;
use crate::error::{Error, Result};
use crate::interface::{InterfaceFile, ReadOptions};
use crate::scaffold::{self, OrangeCore};

/// Runs the command. Returns `false` if part of the file is lost.
///
/// # Errors
///
/// Returns an error if the name is invalid, the folder exists, or a file cannot be read or parsed.
pub(super) fn run(arguments: &New, program: &Program) -> Result<bool> {
    let start = Instant::now();
    let name = parse_name(&arguments.name)?;
    let destination = Destination::new(&name, arguments, program)?;
    let folder = &destination.folder;
    expect_free(folder)?;
    let draft = draft_path(folder);
    fs::create_dir_all(&draft).map_err(|error| cannot_write(&draft, &error))?;
    let written = write_crate(arguments, &name, &draft, &destination, program).and_then(|written| {
        // `rename` does not replace a folder, on Windows not even an empty one.
        let _ = fs::remove_dir(folder);
        fs::rename(&draft, folder).map_err(|error| {
            Error::io(format!("cannot move the new crate to {}", folder.display()), &error)
        })?;
        Ok(written)
    });
    let WrittenCrate { report, files, schemas, lines, rules } = written.inspect_err(|_| {
        let _ = fs::remove_dir_all(&draft);
    })?;
    errln!(
        "{} written to {}: {files} files in {} ms",
        scaffold::crate_name(&name),
        folder.display(),
        start.elapsed().as_millis()
    );
    let per_schema =
        lines.checked_div(schemas).map_or_else(String::new, |each| format!(", {each} lines per schema"));
    errln!("  {schemas} schemas, {lines} lines of generated code{per_schema}");
    report::print(&report, arguments.verbose);
    if !rules.is_empty() {
        let names = rules.into_iter().collect::<Vec<_>>().join(", ");
        errln!("  next: implement the hand-written rules in src/checks.rs: {names}");
    }
    errln!("  next: cargo test --manifest-path {}", shell_quoted(&folder.join("Cargo.toml")));
    Ok(report::is_acceptable(&report, arguments.allow_loss))
}

/// Summary of a new crate.
struct WrittenCrate {
    report: CoverageReport,
    files: usize,
    /// Number of schemas with a generated type.
    schemas: usize,
    /// Lines in `src/generated`.
    lines: usize,
    /// Hand-written rules with a stub in `src/checks.rs`.
    rules: BTreeSet<String>,
}

/// Folder of a new crate and its dependency on `orange-core`.
struct Destination {
    folder: PathBuf,
    core: OrangeCore,
}

impl Destination {
    /// Returns `--dir` or the default folder: `crates/orange-NAME` in the workspace, otherwise `orange-NAME` in the current
    /// folder.
    ///
    /// # Errors
    ///
    /// Returns an error if a folder cannot be resolved, if a folder in `crates` of the workspace has another name, if
    /// `--orange-core` is set for a crate of the workspace, or if `orange-core` is not found.
    fn new(name: &str, arguments: &New, program: &Program) -> Result<Self> {
        let workspace = Workspace::find(program);
        let crates = workspace.map(|workspace| CrateFolder::resolve(&workspace.crates())).transpose()?;
        let crates = crates.map(|crates| crates.folder);
        let crate_name = PathBuf::from(scaffold::crate_name(name));
        let default = crates.as_ref().map_or_else(|| crate_name.clone(), |crates| crates.join(&crate_name));
        let target = CrateFolder::resolve(arguments.dir.as_deref().unwrap_or(&default))?;
        if let Some(crates) = &crates {
            if target.folder == default {
                return match arguments.orange_core {
                    Some(_) => Err(Error::new(
                        "--orange-core: a crate of this workspace uses the orange-core of the workspace",
                    )),
                    None => Ok(Self { folder: default, core: OrangeCore::Workspace }),
                };
            }
            if target.folder.parent() == Some(crates) {
                return Err(Error::new(format!(
                    "--dir {}: expected {}, the folder of this crate in the workspace, or a folder outside `crates`",
                    arguments.dir.as_deref().unwrap_or(&target.folder).display(),
                    default.display()
                )));
            }
        }
        let core = match &arguments.orange_core {
            Some(CoreArgument::Version(version)) => OrangeCore::Version(version.clone()),
            Some(CoreArgument::Path(path)) => OrangeCore::Path(target.path_to(&check_core(path)?)?),
            None => match crates {
                Some(crates) => OrangeCore::Path(target.path_to(&crates.join("orange-core"))?),
                None => OrangeCore::Path(target.path_to(&bundled_core()?)?),
            },
        };
        Ok(Self { folder: target.folder, core })
    }
}

/// Returns the canonical path of a folder if it contains `orange-core`.
fn check_core(path: &Path) -> Result<PathBuf> {
    let folder = path.canonicalize();
    let folder = folder.map_err(|error| Error::io(format!("--orange-core {}", path.display()), &error))?;
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    match manifest.lines().any(|line| line.trim() == "name = \"orange-core\"") {
        true => Ok(folder),
        false => Err(Error::new(format!(
            "--orange-core {}: expected the folder of the crate orange-core, or a version such as {}",
            path.display(),
            env!("CARGO_PKG_VERSION")
        ))),
    }
}

/// Returns `orange-core` beside the sources of this program, which generated code is compatible with.
fn bundled_core() -> Result<PathBuf> {
    check_core(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../orange-core")).map_err(|_| {
        Error::new(format!(
            "cannot find orange-core beside the sources of this program; set its folder, or a version such as {}, with \
             --orange-core",
            env!("CARGO_PKG_VERSION")
        ))
    })
}

/// Writes all files of the crate into `draft`.
fn write_crate(
    arguments: &New,
    name: &str,
    draft: &Path,
    destination: &Destination,
    program: &Program,
) -> Result<WrittenCrate> {
    let input = Input::parse(&arguments.spec)?;
    // Errors contain the argument, not the path in the crate, which is deleted.
    let renamed = |error: Error| error.renamed(&input.name(), &arguments.spec);
    let reading = arguments.reading.options();
    let read = input.copy(name, draft, &reading, &arguments.without, program).map_err(renamed)?;

    let membership = match destination.core {
        OrangeCore::Workspace => Membership::Workspace,
        _ => Membership::Standalone,
    };
    let options = GenerateOptions::new(name)
        .source(membership.shown_path(name, &input.name()))
        .command(command(name, membership, program));
    let options = arguments.without.iter().fold(options, |options, module| options.without(*module));
    let file = match read {
        Some(file) => Ok(file),
        // Reads the copy like `generate`, so that both write the same code.
        None => InterfaceFile::open(draft.join(input.name()), &ReadOptions::new().strict(reading.strict)),
    };
    let code = file.and_then(|file| file.generate(&options)).map_err(renamed)?;
    let files = code.crate_files(&destination.core);
    write_draft(draft, &files)?;
    Ok(WrittenCrate {
        files: files.len(),
        schemas: code.document.types.len(),
        lines: code.files().iter().map(|file| file.text.lines().count()).sum(),
        rules: code.checks.iter().map(|check| check.rule.clone()).collect(),
        report: code.report,
    })
}

/// Returns the short name of an API, without the prefix.
///
/// # Errors
///
/// Returns an error if the name is not valid for a crate or is that of another crate of the SDK.
fn parse_name(text: &str) -> Result<String> {
    let name = text.strip_prefix(PREFIX).unwrap_or(text);
    let is_valid = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !name.ends_with('-')
        && !name.contains("--");
    match is_valid && !matches!(name, "codegen" | "core" | "model" | "sandbox" | "events") {
        true => Ok(name.to_owned()),
        false => Err(Error::new(format!(
            "--name {text}: expected lower-case letters, digits and single dashes, such as `parking`"
        ))),
    }
}

/// Checks that a folder is absent or empty.
fn expect_free(folder: &Path) -> Result<()> {
    match fs::read_dir(folder).map(|mut listing| listing.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => {
            Err(Error::new(format!("{} is not empty; a new crate replaces no files", folder.display())))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Error::io(format!("cannot use {}", folder.display()), &error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::arguments::Reading;
    use crate::spec_config;

    #[test]
    fn name_must_be_a_valid_crate_name() {
        assert_eq!(parse_name("parking").unwrap(), "parking");
        assert_eq!(parse_name("orange-order-tracking").unwrap(), "order-tracking");
        for wrong in ["", "-", "Parking", "a b", "a--b", "a-", "1a", "core", "orange-sandbox", "../x", "a/b"]
        {
            assert!(parse_name(wrong).is_err(), "{wrong}");
        }
    }

    fn run(arguments: &New) -> Result<bool> {
        super::run(arguments, &Program::default())
    }

    fn new_api(spec: &Path, dir: &Path) -> New {
        New {
            spec: spec.to_string_lossy().into_owned(),
            name: "parking".to_owned(),
            dir: Some(dir.to_path_buf()),
            orange_core: None,
            reading: Reading::default(),
            without: Vec::new(),
            allow_loss: false,
            verbose: false,
        }
    }

    const SPEC: &str = "openapi: 3.0.3\ninfo: {title: Parking, version: '1'}\npaths:\n  /lots:\n    get:\n      operationId: listLots\n      responses:\n        '200':\n          description: lots\n          content:\n            application/json:\n              schema: {$ref: 'parts/lot.yaml#/Lot'}\n";

    #[test]
    fn crate_contains_the_inputs_for_regeneration() {
        let home = tempfile::tempdir().unwrap();
        let spec = home.path().join("api.yaml");
        fs::write(&spec, SPEC).unwrap();
        fs::create_dir(home.path().join("parts")).unwrap();
        fs::write(
            home.path().join("parts/lot.yaml"),
            "Lot: {type: object, properties: {id: {type: string}}}\n",
        )
        .unwrap();
        let dir = home.path().join("made");
        assert!(run(&new_api(&spec, &dir)).unwrap());
        for path in [
            "Cargo.toml",
            "README.md",
            "rustfmt.toml",
            "openapi.yaml",
            "parts/lot.yaml",
            "src/lib.rs",
            "src/generated/mod.rs",
        ] {
            assert!(dir.join(path).is_file(), "{path}");
        }
        assert_eq!(fs::read_to_string(dir.join("openapi.yaml")).unwrap(), SPEC, "unedited");
        let manifest = fs::read_to_string(dir.join("Cargo.toml")).unwrap();
        assert!(manifest.contains("crates/orange-core\""), "{manifest}");
        assert!(run(&new_api(&spec, &dir)).is_err(), "the folder exists now");
    }

    #[test]
    fn handwritten_rule_has_a_stub() {
        let home = tempfile::tempdir().unwrap();
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/hand-written-rules.yaml");
        let dir = home.path().join("made");
        assert!(run(&new_api(&spec, &dir)).unwrap());
        let read = |path: &str| fs::read_to_string(dir.join(path)).unwrap();
        let (checks, front) = (read("src/checks.rs"), read("src/lib.rs"));
        for implementation in
            ["HandWrittenRules for models::Even ", "HandWrittenRules for models::RangeCreate "]
        {
            assert!(checks.contains(implementation), "{checks}");
        }
        assert!(front.contains("mod checks;"), "{front}");
    }

    #[test]
    fn overlays_with_the_same_name_are_both_copied() {
        let home = tempfile::tempdir().unwrap();
        let spec = home.path().join("api.yaml");
        fs::write(&spec, "openapi: 3.0.3\ninfo: {title: Parking, version: '1'}\npaths: {}\n").unwrap();
        let overlay = |folder: &str, update: &str| {
            let path = home.path().join(folder).join("repair.yaml");
            fs::create_dir(path.parent().unwrap()).unwrap();
            let head = "overlay: 1.0.0\ninfo: {title: Repaired, version: '1'}\nactions:\n";
            fs::write(&path, format!("{head}  - {{target: $.info, update: {update}}}\n")).unwrap();
            path
        };
        let overlays = vec![overlay("a", "{title: Garage}"), overlay("b", "{description: Cars.}")];
        let dir = home.path().join("made");
        let reading = Reading { overlays, ..Reading::default() };
        assert!(run(&New { reading, ..new_api(&spec, &dir) }).unwrap());
        let config = fs::read_to_string(dir.join(spec_config::FILE)).unwrap();
        assert_eq!(config, "overlays:\n  - overlays/repair.yaml\n  - overlays/2-repair.yaml\n");
        let readme = fs::read_to_string(dir.join("README.md")).unwrap();
        assert!(readme.contains("Garage: Rust client.") && readme.contains("Cars."), "{readme}");
    }

    #[test]
    fn missing_folder_of_a_map_is_an_error() {
        let home = tempfile::tempdir().unwrap();
        let spec = home.path().join("api.yaml");
        fs::write(&spec, SPEC).unwrap();
        let maps = vec![("https://example.org/v1".to_owned(), home.path().join("none"))];
        let reading = Reading { maps, ..Reading::default() };
        let made = run(&New { reading, ..new_api(&spec, &home.path().join("made")) });
        assert!(made.unwrap_err().to_string().contains("the folder does not exist"));
    }

    #[test]
    fn failure_removes_the_draft() {
        let home = tempfile::tempdir().unwrap();
        let spec = home.path().join("api.yaml");
        fs::write(&spec, "openapi: [").unwrap();
        let error = run(&new_api(&spec, &home.path().join("made"))).unwrap_err().to_string();
        assert!(error.starts_with(&format!("{}:1:", spec.display())), "{error}");
        let names: Vec<_> =
            fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["api.yaml"]);
    }
}
