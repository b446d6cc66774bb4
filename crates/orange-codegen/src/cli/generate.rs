//! `generate`: writes `src/generated`, or prints the differences.

use std::time::Instant;

use super::arguments::Generate;
use super::files::file_name;
use super::program::Program;
use super::public_items::PublicItems;
use super::report;
use super::stale::{StaleFile, stale_files};
use super::workspace::{Api, Membership, PREFIX, Workspace};
use crate::emit::GenerateOptions;
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
/// Returns an error if a file cannot be read, lowered or written.
pub(super) fn run(arguments: &Generate, program: &Program) -> Result<bool> {
    let apis = match (&arguments.dir, Api::here(program)?) {
        (Some(dir), _) => vec![Api::at(dir)?],
        (None, Some(api)) if arguments.apis.is_empty() => vec![api],
        _ => Workspace::of(program)?.apis(&arguments.apis)?,
    };
    if apis.is_empty() {
        return Err(Error::new("there is no API crate with an interface file below `crates`"));
    }
    let mut succeeded = true;
    for api in &apis {
        succeeded &= generate(api, arguments, program).map_err(|error| error.with_context(&api.name))?;
    }
    Ok(succeeded)
}

fn generate(api: &Api, arguments: &Generate, program: &Program) -> Result<bool> {
    let start = Instant::now();
    let command = command(&api.name, api.membership, program) + &reading_options(arguments);
    let source = api.shown_path(&api.spec_name());
    let options = GenerateOptions::new(&api.name).source(source).command(&command);
    let code = InterfaceFile::open(&api.spec, &arguments.reading.options())?.generate(&options)?;
    let files = code.files();
    let folder = api.folder.join(FOLDER);
    let changes = stale_files(&folder, files)?;
    errln!("{PREFIX}{}: {} files in {} ms", api.name, files.len(), start.elapsed().as_millis());
    report::print(code.report(), arguments.verbose);
    let is_acceptable = report::is_acceptable(code.report(), arguments.allow_loss);
    if arguments.check {
        for change in &changes {
            outln!("{}", change.diff(&api.shown_path(FOLDER)).trim_end_matches('\n'));
        }
        if !changes.is_empty() {
            errln!("{} of {} generated files are stale; run: {command}", changes.len(), files.len());
        }
        return Ok(changes.is_empty() && is_acceptable);
    }
    let (old, new) =
        (changes.iter().filter_map(StaleFile::before), changes.iter().filter_map(StaleFile::after));
    let removed = PublicItems::of(old).without(&PublicItems::of(new));
    if !removed.is_empty() && !arguments.allow_loss {
        errln!("  refused, nothing is written: the crate would lose {removed}");
        errln!("  to accept that: {command} --allow-loss");
        return Ok(false);
    }
    parallel::map(&changes, |change| change.write(&folder))?.into_iter().collect::<Result<()>>()?;
    errln!("  {} files changed", changes.len());
    Ok(is_acceptable)
}

/// Returns the command in the headers of generated files. For a standalone crate it is that of `orange-codegen`, whichever
/// program writes it.
pub(super) fn command(name: &str, membership: Membership, program: &Program) -> String {
    match membership {
        Membership::Workspace => format!("{} {name}", program.invocation(program.generate)),
        Membership::Standalone => {
            let program = Program::default();
            program.invocation(program.generate)
        }
    }
}

/// Returns the options `--map` and `--overlay` for the headers, because they change the generated code. Folders are left
/// out, because they differ between machines.
fn reading_options(arguments: &Generate) -> String {
    let maps = arguments.reading.maps.iter().map(|(url, _)| format!(" --map {url}=DIR"));
    let overlays =
        arguments.reading.overlays.iter().map(|overlay| format!(" --overlay {}", file_name(overlay)));
    maps.chain(overlays).collect()
}
