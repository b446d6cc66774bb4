//! `cargo xtask new-api`: a complete crate from an interface file, in the workspace or anywhere else.
//!
//! The crate is put together in a folder beside its place and moved there when it is whole, so that a
//! failure leaves nothing behind. Everything that regenerating needs goes along: the file itself,
//! unedited, the files that it refers to by mapped URLs or from its own folder, and overlays.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::time::Instant;

use url::Url;

use super::fetch::{fetch_new, sha256};
use crate::cli::{NewApi, Reading};
use crate::emit::{self, File};
use crate::error::{Error, Result};
use crate::files::{write_atomically, write_draft};
use crate::pipeline::{self, Generated};
use crate::resolve::{Location, Maps, Sources, read_file};
use crate::scaffold::{self, Core};
use crate::{recipe, workspace};

/// Runs the task. `false`: something in the file was lost without a word.
///
/// # Errors
///
/// A name that no crate can have, a place that is taken, a file that cannot be read or understood.
pub fn run(arguments: &NewApi) -> Result<bool> {
    let start = Instant::now();
    let name = name(&arguments.name)?;
    let root = workspace::root()?;
    let core = root.join("crates/orange-core");
    let (folder, inside) = match &arguments.dir {
        Some(dir) => (absolute(dir)?, absolute(dir)?.parent() == Some(&root.join("crates"))),
        None => (root.join("crates").join(scaffold::crate_name(&name)), true),
    };
    is_free(&folder)?;
    let draft = draft(&folder)?;
    let made = make(arguments, &name, &draft, &folder, (inside, &core));
    let done = made.and_then(|made| {
        // An empty folder may be in the way; rename replaces nothing else.
        let _ = fs::remove_dir(&folder);
        fs::rename(&draft, &folder).map_err(|error| {
            Error::io(format!("cannot move the new crate to {}", folder.display()), &error)
        })?;
        Ok(made)
    });
    let Made { report, files, left, rules } = done.inspect_err(|_| {
        // What is there so far is of no use to anybody.
        let _ = fs::remove_dir_all(&draft);
    })?;
    tell!(
        "{} written to {}: {files} files in {} ms",
        scaffold::crate_name(&name),
        folder.display(),
        start.elapsed().as_millis()
    );
    for file in left {
        tell!("  {file} stands outside the folder of the interface file and was not copied");
    }
    pipeline::tell(&report, arguments.verbose);
    if !rules.is_empty() {
        let names = rules.into_iter().collect::<Vec<_>>().join(", ");
        tell!("  next: write the rules that the file leaves to the crate, in src/checks.rs: {names}");
    }
    tell!("  next: cargo test --manifest-path {}", folder.join("Cargo.toml").display());
    Ok(report.unnamed.is_empty())
}

struct Made {
    report: crate::tally::Report,
    files: usize,
    /// Files that the crate refers to and does not hold.
    left: Vec<String>,
    /// Functions in `src/checks.rs` that are to be filled in.
    rules: BTreeSet<String>,
}

fn make(
    arguments: &NewApi,
    name: &str,
    draft: &Path,
    folder: &Path,
    (inside, core): (bool, &Path),
) -> Result<Made> {
    let input = Input::of(&arguments.spec)?;
    // Errors name the file as it was given, not as it is called in the crate that comes to nothing.
    let as_given = |error: Error| error.renamed(&input.name(), &arguments.spec);
    let Copied { left, read } = input.copy(name, draft, &arguments.reading).map_err(as_given)?;
    let spec = draft.join(input.name());

    let home = if inside { format!("crates/{}/", scaffold::crate_name(name)) } else { String::new() };
    let command = match inside {
        true => format!("cargo xtask codegen {name}"),
        false => "cargo xtask codegen --dir <this crate>".to_owned(),
    };
    let options = emit::Options {
        api: name.to_owned(),
        source: format!("{home}{}", input.name()),
        command: command.clone(),
    };
    // References that were not copied are still read from where they are.
    let reading = Reading { overlays: Vec::new(), ..arguments.reading.clone() };
    let Generated { document, files, calls, checks, report } = match (&input, read) {
        (_, Some(sources)) => pipeline::generate_from(sources, reading.strict, &options),
        (Input::File(path), None) if !left.is_empty() => {
            pipeline::generate(path, &arguments.reading, &options)
        }
        _ => pipeline::generate(&spec, &reading, &options),
    }
    .map_err(as_given)?;
    let core = match inside {
        true => Core::Workspace,
        false => Core::Path(relative(folder, core)),
    };
    let around = scaffold::Options { api: name.to_owned(), interface_file: input.name(), command, core };
    let around = scaffold::files(&document, &calls, &checks, &around);
    let around = around.iter().map(|File { path, text }| (PathBuf::from(path), text.as_bytes()));
    let generated = Path::new("src/generated");
    let generated = files.iter().map(|File { path, text }| (generated.join(path), text.as_bytes()));
    let all: Vec<(PathBuf, &[u8])> = around.chain(generated).collect();
    write_draft(draft, &all)?;
    let rules = checks.iter().map(|check| check.function.clone()).collect();
    Ok(Made { report, files: all.len(), left, rules })
}

/// What came of putting the interface file into the crate.
#[derive(Default)]
struct Copied {
    /// Files that have to stay where they are.
    left: Vec<String>,
    /// The file, if it stands alone and is as it was given: it need not be read again.
    read: Option<Sources>,
}

/// The interface file as it was given.
enum Input {
    /// On this machine; references from its folder are read there.
    File(PathBuf),
    Url(Url),
}

impl Input {
    fn of(spec: &str) -> Result<Self> {
        match Url::parse(spec).ok().filter(|_| spec.contains("://")) {
            Some(url) if url.scheme() == "file" => match url.to_file_path() {
                Ok(path) => Ok(Self::File(path)),
                Err(()) => Err(Error::new(format!("{spec} names no file"))),
            },
            Some(url) => Ok(Self::Url(url)),
            None => Ok(Self::File(PathBuf::from(spec))),
        }
    }

    /// What it is called in the crate.
    fn name(&self) -> String {
        let path = match self {
            Self::File(path) => path.as_path(),
            Self::Url(url) => Path::new(url.path()),
        };
        let json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        if json { "openapi.json" } else { "openapi.yaml" }.to_owned()
    }

    /// Puts the file, what it refers to and the recipe that finds it into the crate.
    fn copy(&self, name: &str, draft: &Path, reading: &Reading) -> Result<Copied> {
        let mut recipe = String::new();
        if let Self::Url(url) = self {
            recipe.push_str(&format!(
                "published:\n  url: {}\n  file: {}\n",
                quoted(url.as_str()),
                quoted(&self.name())
            ));
        }
        if !reading.overlays.is_empty() {
            recipe.push_str("overlays:\n");
        }
        let mut taken = BTreeSet::new();
        for overlay in &reading.overlays {
            let name = free_name(overlay, &mut taken);
            write_atomically(&draft.join("overlays").join(&name), &read_file(overlay)?)?;
            recipe.push_str(&format!("  - {}\n", quoted(&format!("overlays/{name}"))));
        }
        let mut copied = Copied::default();
        if let Self::File(path) = self {
            let bytes = read_file(path)?;
            write_atomically(&draft.join(self.name()), &bytes)?;
            copied = self.copy_along(path, bytes, draft, reading, &mut recipe)?;
        }
        if !recipe.is_empty() {
            write_atomically(&draft.join(recipe::FILE), recipe.as_bytes())?;
        }
        if let Self::Url(_) = self {
            fetch_new(draft, name)?;
        }
        Ok(copied)
    }

    /// Copies the files that a file of this machine refers to.
    fn copy_along(
        &self,
        path: &Path,
        bytes: Vec<u8>,
        draft: &Path,
        reading: &Reading,
        recipe: &mut String,
    ) -> Result<Copied> {
        let mut maps = Maps::default();
        pipeline::add_maps(reading, &mut maps)?;
        let options = crate::resolve::Options { maps: maps.clone(), overlays: Vec::new() };
        let own = Location::Local(self.name());
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        let sources = Sources::from_bytes(own.clone(), bytes, folder.clone(), &options)?;
        let (mut left, mut vendored) = (Vec::new(), String::new());
        for (_, file) in sources.files().filter(|(_, file)| **file != own) {
            match file {
                Location::Remote(url) => {
                    let Some(from) = maps.path(url) else { continue };
                    let bytes = read_file(&from)?;
                    let to = format!("vendored/{}{}", url.host_str().unwrap_or("file"), url.path());
                    write_atomically(&draft.join(&to), &bytes)?;
                    vendored.push_str(&format!(
                        "  - url: {}\n    file: {}\n    sha256: {}\n",
                        quoted(url.as_str()),
                        quoted(&to),
                        sha256(&bytes)
                    ));
                }
                Location::Local(path) if stays_below(path) => {
                    write_atomically(&draft.join(path), &read_file(&folder.join(path))?)?;
                }
                Location::Local(path) => left.push(path.clone()),
            }
        }
        if !vendored.is_empty() {
            recipe.push_str(&format!("vendored:\n{vendored}"));
        }
        let alone = sources.files().count() == 1 && reading.overlays.is_empty();
        Ok(Copied { left, read: alone.then_some(sources) })
    }
}

/// The name of a file, or else one like it that no other file has: `mend.yaml`, `2-mend.yaml`.
fn free_name(path: &Path, taken: &mut BTreeSet<String>) -> String {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let numbered = (2..).map(|number| format!("{number}-{name}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or(name)
}

/// A text in YAML; JSON's form is one of YAML's.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Whether a path that a file spells stays below the folder of that file.
fn stays_below(path: &str) -> bool {
    Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// The short name of an API, without the prefix.
fn name(text: &str) -> Result<String> {
    let plain = text.strip_prefix(workspace::PREFIX).unwrap_or(text);
    let fits = plain.starts_with(|c: char| c.is_ascii_lowercase())
        && plain.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !plain.ends_with('-')
        && !plain.contains("--");
    match fits && !matches!(plain, "core" | "sandbox") {
        true => Ok(plain.to_owned()),
        false => Err(Error::new(format!(
            "--name {text}: expected lower-case letters, digits and single dashes, such as `parking`"
        ))),
    }
}

fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).map_err(|error| Error::io(format!("cannot find {}", path.display()), &error))
}

/// A place is free when nothing is there, or an empty folder.
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

/// The way from one folder to another, with `/` on every system.
fn relative(from: &Path, to: &Path) -> String {
    let (from, to): (Vec<_>, Vec<_>) = (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(left, right)| left == right).count();
    let up = from.iter().skip(shared).map(|_| "..".to_owned());
    let down = to.iter().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_that_a_crate_can_have() {
        assert_eq!(name("parking").unwrap(), "parking");
        assert_eq!(name("orange-order-tracking").unwrap(), "order-tracking");
        for wrong in ["", "-", "Parking", "a b", "a--b", "a-", "1a", "core", "orange-sandbox", "../x", "a/b"]
        {
            assert!(name(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_path_leads_from_folder_to_folder() {
        let way = |from: &str, to: &str| relative(Path::new(from), Path::new(to));
        assert_eq!(way("/a/b/new", "/a/sdk/crates/orange-core"), "../../sdk/crates/orange-core");
        assert_eq!(way("/a", "/a/b"), "b");
    }

    fn new_api(spec: &Path, dir: &Path) -> NewApi {
        NewApi {
            spec: spec.to_string_lossy().into_owned(),
            name: "parking".to_owned(),
            dir: Some(dir.to_path_buf()),
            reading: Reading::default(),
            verbose: false,
        }
    }

    const SPEC: &str = "openapi: 3.0.3\ninfo: {title: Parking, version: '1'}\npaths:\n  /lots:\n    get:\n      operationId: listLots\n      responses:\n        '200':\n          description: lots\n          content:\n            application/json:\n              schema: {$ref: 'parts/lot.yaml#/Lot'}\n";

    #[test]
    fn a_crate_holds_what_regenerating_it_needs() {
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
        assert!(run(&new_api(&spec, &dir)).is_err(), "the place is taken now");
    }

    #[test]
    fn a_rule_that_the_file_leaves_to_the_crate_has_a_function_to_be_filled_in() {
        let home = tempfile::tempdir().unwrap();
        let spec = workspace::root().unwrap().join("xtask/corpus/own-rules.yaml");
        let dir = home.path().join("made");
        assert!(run(&new_api(&spec, &dir)).unwrap());
        let read = |path: &str| fs::read_to_string(dir.join(path)).unwrap();
        let (checks, front) = (read("src/checks.rs"), read("src/lib.rs"));
        for function in ["fn even(_value: &models::Even, ", "fn range(_value: &models::RangeCreate, "] {
            assert!(checks.contains(function), "{checks}");
        }
        assert!(front.contains("mod checks;"), "{front}");
    }

    #[test]
    fn overlays_of_one_name_are_both_kept() {
        let home = tempfile::tempdir().unwrap();
        let spec = home.path().join("api.yaml");
        fs::write(&spec, "openapi: 3.0.3\ninfo: {title: Parking, version: '1'}\npaths: {}\n").unwrap();
        let overlay = |folder: &str, update: &str| {
            let path = home.path().join(folder).join("mend.yaml");
            fs::create_dir(path.parent().unwrap()).unwrap();
            let head = "overlay: 1.0.0\ninfo: {title: Mended, version: '1'}\nactions:\n";
            fs::write(&path, format!("{head}  - {{target: $.info, update: {update}}}\n")).unwrap();
            path
        };
        let overlays = vec![overlay("a", "{title: Garage}"), overlay("b", "{description: Cars.}")];
        let dir = home.path().join("made");
        let reading = Reading { overlays, ..Reading::default() };
        assert!(run(&NewApi { reading, ..new_api(&spec, &dir) }).unwrap());
        let recipe = fs::read_to_string(dir.join(recipe::FILE)).unwrap();
        assert_eq!(recipe, "overlays:\n  - \"overlays/mend.yaml\"\n  - \"overlays/2-mend.yaml\"\n");
        let readme = fs::read_to_string(dir.join("README.md")).unwrap();
        assert!(readme.contains("Garage, from Rust.") && readme.contains("Cars."), "{readme}");
    }

    #[test]
    fn a_folder_of_a_map_that_is_not_there_is_an_error() {
        let home = tempfile::tempdir().unwrap();
        let spec = home.path().join("api.yaml");
        fs::write(&spec, SPEC).unwrap();
        let maps = vec![("https://example.org/v1".to_owned(), home.path().join("none"))];
        let reading = Reading { maps, ..Reading::default() };
        let made = run(&NewApi { reading, ..new_api(&spec, &home.path().join("made")) });
        assert!(made.unwrap_err().to_string().contains("there is no such folder"));
    }

    #[test]
    fn a_failure_leaves_nothing_behind() {
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
