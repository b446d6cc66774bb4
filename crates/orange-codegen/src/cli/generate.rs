//! `generate`: writes `src/generated`, or prints the differences.

use std::time::Instant;

use super::arguments::Generate;
use super::program::Program;
use super::public_items::PublicItems;
use super::report;
use super::stale::{Change, stale};
use super::workspace::{Api, PREFIX, Workspace};
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
