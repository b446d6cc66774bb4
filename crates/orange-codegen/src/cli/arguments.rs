//! The command line: what can be asked, with help that shows how.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::emit::OptionalModule;

/// Workspace tasks: regenerate API crates, watch the interface files they come from.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write src/generated of API crates from their openapi.yaml
    #[command(after_help = CODEGEN_EXAMPLES)]
    Codegen(Codegen),
    /// Fetch, compare and diff interface files
    #[command(subcommand)]
    Spec(Spec),
    /// Write a complete crate for an interface file, in the workspace or anywhere else
    #[command(after_help = NEW_API_EXAMPLES)]
    NewApi(NewApi),
    /// Compile generated code and the same models with derived serde, and tell what each costs
    #[command(after_help = COMPILE_TIME_EXAMPLES)]
    CompileTime(CompileTime),
}

const COMPILE_TIME_EXAMPLES: &str = "\
Both crates stand in a temporary folder; dependencies are compiled before and not counted. The derived
models read and write the bodies of the same operations, and lose what their schemas do not name.

Examples:
  cargo xtask compile-time anomalie-adresse
  cargo xtask compile-time anomalie-adresse --release --rounds 5";

#[derive(Debug, Args)]
pub struct CompileTime {
    /// API crates, with or without the prefix `orange-`; all of them when none is named
    #[arg(value_name = "API")]
    pub apis: Vec<String>,
    /// Compile with optimisations
    #[arg(long)]
    pub release: bool,
    /// How often each crate is compiled
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    pub rounds: u32,
}

const NEW_API_EXAMPLES: &str = "\
The crate holds manifest, README, the interface file as it is, generated code with a contract test for
each operation, and a handle to build on. It compiles and passes its tests as written. What --without
leaves out stands in spec.yaml, where later runs of codegen find it.

Exit status: 0 done; 1 done, but something in the file is lost (unless --allow-loss); 2 error.

Examples:
  cargo xtask new-api --spec parking.yaml --name parking              crates/orange-parking
  cargo xtask new-api --spec parking.yaml --name parking --dir ~/src/parking
  cargo xtask new-api --spec https://example.org/openapi.json --name parking
  cargo xtask new-api --spec parking.yaml --name parking --without fields,contract-tests
  cargo xtask new-api --spec api.yaml --name parking \\
      --map https://example.org/common/v1=vendored/common --overlay mended.yaml";

#[derive(Debug, Args)]
pub struct NewApi {
    /// The interface file: a path, or a URL (https, http, file)
    #[arg(long, value_name = "FILE|URL")]
    pub spec: String,
    /// Short name of the API; the crate is called orange-NAME
    #[arg(long)]
    pub name: String,
    /// Folder of the new crate, which must not exist or be empty [default: crates/orange-NAME]
    #[arg(long)]
    pub dir: Option<PathBuf>,
    #[command(flatten)]
    pub reading: Reading,
    /// Leave out optional modules: fields (paths for filters and sorting), contract-tests, example-tests
    #[arg(long, value_name = "MODULE,…", value_delimiter = ',', value_parser = OptionalModule::named)]
    pub without: Vec<OptionalModule>,
    /// End with status 0 although something in the file is lost
    #[arg(long)]
    pub allow_loss: bool,
    /// Print every finding, notes included
    #[arg(long, short)]
    pub verbose: bool,
}

const CODEGEN_EXAMPLES: &str = "\
What reading a file always needs, such as where its references are vendored, stands in spec.yaml beside
it; --map and --overlay are for a single run. Every run counts what is in the file and what was written.

A run that would take operations, parameters or types away from the crate writes nothing.

Exit status: 0 done, or nothing is stale; 1 something is stale, lost or would be taken away (--allow-loss
accepts the last two); 2 error.

Examples:
  cargo xtask codegen                       every API crate of the workspace
  cargo xtask codegen anomalie-adresse      one crate (the prefix orange- may be left out)
  cargo xtask codegen --check               write nothing; exit 1 with a diff if something is stale
  cargo xtask codegen --dir ~/src/parking   a crate that `new-api --dir` wrote";

#[derive(Debug, Args)]
pub struct Codegen {
    /// API crates, with or without the prefix `orange-`; all of them when none is named
    #[arg(value_name = "API")]
    pub apis: Vec<String>,
    /// Compare with what is on disk and print the difference; write nothing
    #[arg(long)]
    pub check: bool,
    /// A crate outside the workspace, by its folder
    #[arg(long, conflicts_with = "apis")]
    pub dir: Option<PathBuf>,
    #[command(flatten)]
    pub reading: Reading,
    /// Write although something in the file is lost, or operations, parameters or types are taken away
    #[arg(long)]
    pub allow_loss: bool,
    /// Print every finding, notes included
    #[arg(long, short)]
    pub verbose: bool,
}

/// How references and mistakes of a file are treated.
#[derive(Clone, Debug, Default, Args)]
pub struct Reading {
    /// Read references below URL, or below a relative path, from files below DIR (repeatable)
    #[arg(long = "map", value_name = "URL=DIR", value_parser = mapping)]
    pub maps: Vec<(String, PathBuf)>,
    /// Apply an overlay to the file before it is read (repeatable, in order)
    #[arg(long = "overlay", value_name = "FILE")]
    pub overlays: Vec<PathBuf>,
    /// Treat dangling references as errors
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Subcommand)]
pub enum Spec {
    /// Hold our interface file against a published one; every difference needs a reason
    #[command(after_help = COMPARE_EXAMPLES)]
    Compare(Compare),
    /// What changed between two interface files, and what it means for callers
    #[command(after_help = DIFF_EXAMPLES)]
    Diff(Diff),
    /// Fetch the published interface file of a crate, checked against the recorded checksum
    #[command(after_help = FETCH_EXAMPLES)]
    Fetch(Fetch),
}

const FETCH_EXAMPLES: &str = "\
Where a file is published stands in spec.yaml beside it:

  published:
    url: https://example.org/incident/openapi.yaml   # http, https or file
    file: published/openapi.yaml                     # openapi.yaml unless said

The checksum is recorded there by the first fetch, and so are the files that the published
one refers to, which are kept below `vendored`. From then on a file that is no longer the
recorded one is shown with what changed for callers, and left alone until it is accepted.
Nothing is written unless all of it has arrived and can be understood. No other task uses
the network.

Exit status:
  0  fetched, or unchanged
  1  what is published is not what is recorded; --accept takes it
  2  error

Examples:
  cargo xtask spec fetch                     every API crate with a published file
  cargo xtask spec fetch incident            one crate (the prefix orange- may be left out)
  cargo xtask spec fetch incident --accept   take what is published now and record it";

#[derive(Debug, Args)]
pub struct Fetch {
    /// API crates, with or without the prefix `orange-`; all with a published file when none is named
    #[arg(value_name = "API")]
    pub apis: Vec<String>,
    /// Take what is published although it is not what is recorded, and record it
    #[arg(long)]
    pub accept: bool,
    /// Treat dangling references as errors
    #[arg(long)]
    pub strict: bool,
}

const DIFF_EXAMPLES: &str = "\
Each change has a rating: breaking (a caller that did what the old file says may fail),
unknown (it would break callers, but only because a reference in one of the files leads
nowhere: give its target with --map), compatible, or docs-only. What callers send may only
become wider, what they receive only narrower; readers are taken to keep values, members and
subtypes that they do not know. Webhooks, callbacks and listeners are received by callers and
rated so. An operation that is found under another path by its operationId, or below another
prefix, has moved.

Exit status:
  0  no difference, or in words and examples only
  1  compatible changes
  2  breaking changes
  3  a file cannot be read, or the command line says what cannot be
  4  no change is known to break callers, and some are unknown

Examples:
  cargo xtask spec diff old/openapi.yaml crates/orange-incident/openapi.yaml
  git show HEAD~1:crates/orange-incident/openapi.yaml > /tmp/old.yaml &&
      cargo xtask spec diff /tmp/old.yaml crates/orange-incident/openapi.yaml
  cargo xtask spec diff old.yaml new.yaml --json | jq '.changes[] | select(.rating == \"breaking\")'
  cargo xtask spec diff old.yaml new.yaml --map https://example.org/common/v1=vendored/common";

#[derive(Debug, Args)]
pub struct Diff {
    /// The older interface file: a path or a file URL
    pub old: PathBuf,
    /// The newer one
    pub new: PathBuf,
    /// Print the differences as JSON
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub reading: Reading,
}

const COMPARE_EXAMPLES: &str = "\
Operations and schemas are matched as by `spec diff`, and what differs is said in its words, by the
names of the published file. Prose, servers, security and extension keys may differ.

Exit status: 0 every difference has a reason and every reason a difference, 1 otherwise, 2 error.

Examples:
  cargo xtask spec compare published/openapi.yaml crates/orange-anomalie-adresse/openapi.yaml \\
      --differences crates/orange-anomalie-adresse/differences.yaml \\
      --map https://example.org/common/v1=published/common";

#[derive(Debug, Args)]
pub struct Compare {
    /// The published interface file
    pub published: PathBuf,
    /// Our interface file
    pub ours: PathBuf,
    /// Reasons for intended differences: a YAML list of `where`, `kind` and `reason`
    #[arg(long, value_name = "FILE")]
    pub differences: Option<PathBuf>,
    #[command(flatten)]
    pub reading: Reading,
    /// Print the differences that have a reason, too
    #[arg(long, short)]
    pub verbose: bool,
}

fn mapping(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        // A URL may hold `=` in its query; a directory hardly does, so the last one separates.
        Some(_) => {
            let (url, dir) = text.rsplit_once('=').unwrap_or((text, ""));
            if url.is_empty() || dir.is_empty() {
                return Err("expected URL=DIR with both sides".to_owned());
            }
            Ok((url.to_owned(), PathBuf::from(dir)))
        }
        None => Err("expected URL=DIR, for example https://example.org/common/v1=vendored/common".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_map_needs_both_sides() {
        assert_eq!(
            mapping("https://e.org/a?b=c=dir"),
            Ok(("https://e.org/a?b=c".to_owned(), PathBuf::from("dir")))
        );
        assert!(mapping("https://e.org/a").is_err());
        assert!(mapping("=dir").is_err());
    }
}
