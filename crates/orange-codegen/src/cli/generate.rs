//! `generate`: writes `src/generated`, or prints the differences.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use similar::TextDiff;

use super::arguments::Generate;
use super::files::write_atomically;
use super::program::Program;
use super::public_items::PublicItems;
use super::report;
use super::workspace::{Api, PREFIX, Workspace};
use crate::emit::{GenerateOptions, SourceFile};
use crate::error::{Error, Result};
use crate::interface::InterfaceFile;
use crate::parallel;

/// Folder of generated code in a crate.
const FOLDER: &str = "src/generated";

/// Runs the command. Returns `false` if generated code is stale, part of a file is lost, or a crate would lose
/// operations, parameters or types.
///
/// # Errors
///
/// Returns an error if a file cannot be read, understood or written.
pub(super) fn run(arguments: &Generate, program: &Program) -> Result<bool> {
    let apis = match (&arguments.dir, Api::here(program)?) {
        (Some(dir), _) => vec![Api::at(dir)?],
        (None, Some(api)) if arguments.apis.is_empty() => vec![api],
        _ => Workspace::of(program)?.apis(&arguments.apis)?,
    };
    if apis.is_empty() {
        return Err(Error::new("there is no API crate with an interface file below `crates`"));
    }
    let mut good = true;
    for api in &apis {
        good &= one(api, arguments, program).map_err(|error| error.with_context(&api.name))?;
    }
    Ok(good)
}

fn one(api: &Api, arguments: &Generate, program: &Program) -> Result<bool> {
    let start = Instant::now();
    let command = command(&api.name, api.inside, program) + &one_off(arguments);
    let options = GenerateOptions::new(&api.name).source(api.shown(&api.spec_name())).command(&command);
    let code = InterfaceFile::open(&api.spec, &arguments.reading.options())?.generate(&options)?;
    let files = code.files();
    let folder = api.folder.join(FOLDER);
    let stale = stale(&folder, files)?;
    errln!("{PREFIX}{}: {} files in {} ms", api.name, files.len(), start.elapsed().as_millis());
    report::print(code.report(), arguments.verbose);
    let is_acceptable = report::is_acceptable(code.report(), arguments.allow_loss);
    if arguments.check {
        for change in &stale {
            outln!("{}", change.diff(&api.shown(FOLDER)).trim_end_matches('\n'));
        }
        if !stale.is_empty() {
            errln!("{} of {} generated files are stale; run: {command}", stale.len(), files.len());
        }
        return Ok(stale.is_empty() && is_acceptable);
    }
    let (old, new) = (stale.iter().filter_map(Change::before), stale.iter().filter_map(Change::after));
    let removed = PublicItems::of(old).without(&PublicItems::of(new));
    if !removed.is_empty() && !arguments.allow_loss {
        errln!("  refused, nothing is written: the crate would lose {removed}");
        errln!("  if that is meant: {command} --allow-loss");
        return Ok(false);
    }
    parallel::map(&stale, |change| change.write(&folder))?.into_iter().collect::<Result<()>>()?;
    errln!("  {} files changed", stale.len());
    Ok(is_acceptable)
}

/// The command that writes the files of one crate, as it stands in their headers. A crate outside the workspace may be
/// written by any program, and has the same header from each.
pub(super) fn command(name: &str, inside: bool, program: &Program) -> String {
    match inside {
        true => format!("{} {name}", program.invocation(program.generate)),
        false => {
            let program = Program::default();
            program.invocation(program.generate)
        }
    }
}

/// Rejects `--map` and `--overlay` for one run: the header would name a command that generates other code.
fn one_off(arguments: &Generate) -> String {
    let maps = arguments.reading.maps.iter().map(|(url, _)| format!(" --map {url}=DIR"));
    let overlays = arguments.reading.overlays.iter().map(|overlay| {
        let name = overlay.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        format!(" --overlay {name}")
    });
    maps.chain(overlays).collect()
}

/// A stale file.
#[derive(Debug, PartialEq, Eq)]
struct Change {
    /// Relative to the folder of generated code.
    path: String,
    old: Option<String>,
    /// The expected text; `None` if the file must be removed.
    new: Option<String>,
}

impl Change {
    /// Path and current text.
    fn before(&self) -> Option<(&str, &str)> {
        Some((&self.path, self.old.as_deref()?))
    }

    /// Path and expected text.
    fn after(&self) -> Option<(&str, &str)> {
        Some((&self.path, self.new.as_deref()?))
    }

    fn diff(&self, folder: &str) -> String {
        let name = |side: &str, there: bool| match there {
            true => format!("{side}/{folder}/{}", self.path),
            false => "/dev/null".to_owned(),
        };
        let (old, new) = (self.old.as_deref().unwrap_or(""), self.new.as_deref().unwrap_or(""));
        TextDiff::from_lines(old, new)
            .unified_diff()
            .context_radius(3)
            .header(&name("a", self.old.is_some()), &name("b", self.new.is_some()))
            .to_string()
    }

    fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(&self.path);
        let Some(text) = &self.new else {
            return fs::remove_file(&path)
                .map_err(|error| Error::io(format!("cannot remove {}", self.path), &error));
        };
        write_atomically(&path, text.as_bytes())
    }
}

/// Differences between a folder and its expected files, in path order. Line endings are ignored.
fn stale(folder: &Path, files: &[SourceFile]) -> Result<Vec<Change>> {
    let mut old: BTreeMap<String, String> = BTreeMap::new();
    for path in list(folder)? {
        let relative = path.strip_prefix(folder).unwrap_or(&path);
        let name: Vec<String> =
            relative.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        let bytes =
            fs::read(&path).map_err(|error| Error::io(format!("cannot read {}", path.display()), &error))?;
        old.insert(name.join("/"), String::from_utf8_lossy(&bytes).into_owned());
    }
    let mut changes = Vec::new();
    for file in files {
        let new = file.text.replace("\r\n", "\n");
        let old = old.remove(&file.path);
        if old.as_ref().is_none_or(|old| old.replace("\r\n", "\n") != new) {
            changes.push(Change { path: file.path.clone(), old, new: Some(new) });
        }
    }
    changes.extend(old.into_iter().map(|(path, old)| Change { path, old: Some(old), new: None }));
    changes.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(changes)
}

/// Every file below a folder; empty if the folder does not exist.
fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let listing = match fs::read_dir(&folder) {
            Ok(listing) => listing,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(Error::io(format!("cannot list {}", folder.display()), &error)),
        };
        for entry in listing {
            let path = entry.map_err(|error| Error::io("cannot list a folder", &error))?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn folder_is_updated_and_then_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let expected = [file("mod.rs", "mod a;\n"), file("models/a.rs", "new\n")];
        fs::create_dir_all(folder.path().join("models")).unwrap();
        fs::write(folder.path().join("mod.rs"), "mod a;\r\n").unwrap();
        fs::write(folder.path().join("models/old.rs"), "old\n").unwrap();

        let changes = stale(folder.path(), &expected).unwrap();
        let shown: Vec<(&str, bool, bool)> = changes
            .iter()
            .map(|change| (change.path.as_str(), change.old.is_some(), change.new.is_some()))
            .collect();
        assert_eq!(shown, [("models/a.rs", false, true), ("models/old.rs", true, false)]);

        changes.iter().for_each(|change| change.write(folder.path()).unwrap());
        assert_eq!(stale(folder.path(), &expected).unwrap(), []);
        assert!(!folder.path().join("models/old.rs").exists());
    }

    #[test]
    fn a_diff_names_the_file_and_the_lines() {
        let change = Change {
            path: "mod.rs".to_owned(),
            old: Some("a\nb\n".to_owned()),
            new: Some("a\nc\n".to_owned()),
        };
        insta::assert_snapshot!(change.diff("crates/orange-x/src/generated"), @r"
        --- a/crates/orange-x/src/generated/mod.rs
        +++ b/crates/orange-x/src/generated/mod.rs
        @@ -1,2 +1,2 @@
         a
        -b
        +c
        ");
    }
}
