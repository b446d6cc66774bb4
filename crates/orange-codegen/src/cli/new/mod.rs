//! `new`: a complete crate from an interface file, in the workspace or anywhere else.
//!
//! The crate is put together in a folder beside its destination and moved there when it is complete, so that a
//! failure leaves nothing behind. Everything that regenerating needs is copied: the file itself,
//! unedited, the files that it refers to, and overlays.

mod bundle;
mod paths;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{fmt, fs};

use self::bundle::Input;
use self::paths::{Target, shell_word};
use super::arguments::{CoreArgument, New};
use super::files::write_draft;
use super::generate::command;
use super::program::Program;
use super::report;
use super::workspace::{PREFIX, Workspace};
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
    let name = name(&arguments.name)?;
    let destination = Destination::of(&name, arguments, program)?;
    let folder = &destination.folder;
    is_free(folder)?;
    let draft = draft(folder)?;
    let made = make(arguments, &name, &draft, &destination, program);
    let done = made.and_then(|made| {
        // An empty folder may be in the way; rename replaces nothing else.
        let _ = fs::remove_dir(folder);
        fs::rename(&draft, folder).map_err(|error| {
            Error::io(format!("cannot move the new crate to {}", folder.display()), &error)
        })?;
        Ok(made)
    });
    let Made { report: counted, files, size, rules } = done.inspect_err(|_| {
        // Remove the incomplete crate.
        let _ = fs::remove_dir_all(&draft);
    })?;
    errln!(
        "{} written to {}: {files} files in {} ms",
        scaffold::crate_name(&name),
        folder.display(),
        start.elapsed().as_millis()
    );
    errln!("  {size}");
    report::print(&counted, arguments.verbose);
    if !rules.is_empty() {
        let names = rules.into_iter().collect::<Vec<_>>().join(", ");
        errln!("  next: write the rules that the file leaves to the crate, in src/checks.rs: {names}");
    }
    errln!("  next: cargo test --manifest-path {}", shell_word(&folder.join("Cargo.toml")));
    Ok(report::is_acceptable(&counted, arguments.allow_loss))
}

struct Made {
    report: CoverageReport,
    files: usize,
    size: Size,
    /// Rules in `src/checks.rs` that are to be filled in.
    rules: BTreeSet<String>,
}

/// Size of the generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Size {
    /// Schemas that became a type.
    schemas: usize,
    /// Lines in `src/generated`.
    lines: usize,
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { schemas, lines } = self;
        write!(f, "{schemas} schemas, {lines} lines of generated code")?;
        match lines.checked_div(*schemas) {
            Some(each) => write!(f, ", {each} lines per schema"),
            None => Ok(()),
        }
    }
}

/// Folder of a new crate and its dependency on `orange-core`.
struct Destination {
    folder: PathBuf,
    core: OrangeCore,
}

impl Destination {
    /// The folder that was given, or the usual one: `crates/orange-NAME` in the workspace, `orange-NAME` in the current
    /// folder elsewhere.
    fn of(name: &str, arguments: &New, program: &Program) -> Result<Self> {
        let workspace = Workspace::find(program);
        let crates = workspace.map(|workspace| Target::resolve(&workspace.crates())).transpose()?;
        let crates = crates.map(|crates| crates.folder);
        let crate_name = PathBuf::from(scaffold::crate_name(name));
        let usual = crates.as_ref().map_or_else(|| crate_name.clone(), |crates| crates.join(&crate_name));
        let target = Target::resolve(arguments.dir.as_deref().unwrap_or(&usual))?;
        if let Some(crates) = &crates {
            let (dir, is_member) = (&target.folder, target.folder == usual);
            if is_member && arguments.orange_core.is_some() {
                return Err(Error::new(
                    "--orange-core: a crate of this workspace has the orange-core of the workspace",
                ));
            }
            if is_member {
                return Ok(Self { folder: usual, core: OrangeCore::Workspace });
            }
            if dir.parent() == Some(crates) {
                return Err(Error::new(format!(
                    "--dir {}: expected {}, as a crate of this workspace is called, or a folder elsewhere",
                    arguments.dir.as_deref().unwrap_or(dir).display(),
                    usual.display()
                )));
            }
        }
        let core = match &arguments.orange_core {
            Some(CoreArgument::Version(version)) => OrangeCore::Version(version.clone()),
            Some(CoreArgument::Path(path)) => OrangeCore::Path(target.path_to(&core_at(path)?)?),
            None => match crates {
                Some(crates) => OrangeCore::Path(target.path_to(&crates.join("orange-core"))?),
                None => OrangeCore::Path(target.path_to(&core_of_this_program()?)?),
            },
        };
        Ok(Self { folder: target.folder, core })
    }
}

/// The folder of `orange-core` that was given.
fn core_at(path: &Path) -> Result<PathBuf> {
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

/// `orange-core` beside the sources that this program was built from: it has what generated code calls.
fn core_of_this_program() -> Result<PathBuf> {
    core_at(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../orange-core")).map_err(|_| {
        Error::new(format!(
            "cannot find orange-core: the sources that this program was built from are gone; give its folder, or a \
             version such as {}, with --orange-core",
            env!("CARGO_PKG_VERSION")
        ))
    })
}

fn make(
    arguments: &New,
    name: &str,
    draft: &Path,
    destination: &Destination,
    program: &Program,
) -> Result<Made> {
    let input = Input::of(&arguments.spec)?;
    // Errors name the file as it was given, not as it is called in the crate that comes to nothing.
    let as_given = |error: Error| error.renamed(&input.name(), &arguments.spec);
    let reading = arguments.reading.options();
    let read = input.copy(name, draft, &reading, &arguments.without, program).map_err(as_given)?;

    let inside = destination.core == OrangeCore::Workspace;
    let home = if inside { format!("crates/{}/", scaffold::crate_name(name)) } else { String::new() };
    let options = GenerateOptions::new(name)
        .source(format!("{home}{}", input.name()))
        .command(command(name, inside, program));
    let options = arguments.without.iter().fold(options, |options, module| options.without(*module));
    let file = match read {
        Some(file) => Ok(file),
        // As `generate` reads it later, so that both write the same.
        None => InterfaceFile::open(draft.join(input.name()), &ReadOptions::new().strict(reading.strict)),
    };
    let code = file.and_then(|file| file.generate(&options)).map_err(as_given)?;
    let all = code.crate_files(&destination.core);
    write_draft(draft, &all)?;
    let rules = code.checks.iter().map(|check| check.rule.clone()).collect();
    let lines = code.files().iter().map(|file| file.text.lines().count()).sum();
    let size = Size { schemas: code.document.types.len(), lines };
    Ok(Made { report: code.report, files: all.len(), size, rules })
}

/// The short name of an API, without the prefix.
fn name(text: &str) -> Result<String> {
    let plain = text.strip_prefix(PREFIX).unwrap_or(text);
    let fits = plain.starts_with(|c: char| c.is_ascii_lowercase())
        && plain.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !plain.ends_with('-')
        && !plain.contains("--");
    match fits && !matches!(plain, "codegen" | "core" | "model" | "sandbox" | "events") {
        true => Ok(plain.to_owned()),
        false => Err(Error::new(format!(
            "--name {text}: expected lower-case letters, digits and single dashes, such as `parking`"
        ))),
    }
}

/// Returns whether the folder is absent or empty.
fn is_free(folder: &Path) -> Result<()> {
    match fs::read_dir(folder).map(|mut listing| listing.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => {
            Err(Error::new(format!("{} is not empty; a new crate overwrites nothing", folder.display())))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Error::io(format!("cannot use {}", folder.display()), &error)),
    }
}

/// A folder beside `folder` to put the crate together in.
fn draft(folder: &Path) -> Result<PathBuf> {
    let name = folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let draft = folder.with_file_name(format!(".{name}.{}.new", std::process::id()));
    fs::create_dir_all(&draft)
        .map_err(|error| Error::io(format!("cannot write {}", draft.display()), &error))?;
    Ok(draft)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::arguments::Reading;
    use crate::spec_config;

    #[test]
    fn name_must_be_a_valid_crate_name() {
        assert_eq!(name("parking").unwrap(), "parking");
        assert_eq!(name("orange-order-tracking").unwrap(), "order-tracking");
        for wrong in ["", "-", "Parking", "a b", "a--b", "a-", "1a", "core", "orange-sandbox", "../x", "a/b"]
        {
            assert!(name(wrong).is_err(), "{wrong}");
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
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/own-rules.yaml");
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
    fn overlays_of_one_name_are_both_kept() {
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
        assert_eq!(config, "overlays:\n  - \"overlays/repair.yaml\"\n  - \"overlays/2-repair.yaml\"\n");
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
        assert!(error.starts_with(&format!("{}:1:", spec.display())), "it names the file given: {error}");
        let left: Vec<_> =
            fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["api.yaml"]);
    }
}
