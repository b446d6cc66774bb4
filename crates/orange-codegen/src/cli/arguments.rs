//! Arguments and help of the commands.
//!
//! [`Program`](super::Program) replaces placeholders such as `{generate}` in the help by the invocation of the command.

use std::path::PathBuf;

use clap::Args;

use crate::emit::OptionalModule;
use crate::interface::ReadOptions;

const NEW_EXAMPLES: &str = "\
The crate contains a manifest, a README, the unedited interface file, generated code with a
contract test for each operation, and an API client. It compiles and its tests pass.
--without is recorded in spec.yaml, so that {generate} omits the same modules.

Exit status:
  0  written
  1  written, but part of the file is lost; --allow-loss ignores that
  2  error

Examples:
  {new} --spec parking.yaml --name parking
  {new} --spec parking.yaml --name parking --dir ~/src/parking
  {new} --spec https://example.org/openapi.json --name parking
  {new} --spec parking.yaml --name parking --orange-core ~/src/sdk/crates/orange-core
  {new} --spec parking.yaml --name parking --without fields,contract-tests
  {new} --spec api.yaml --name parking \\
      --map https://example.org/common/v1=vendored/common --overlay repaired.yaml";

/// Write a complete crate for an interface file, in the workspace or anywhere else
#[derive(Clone, Debug, Args)]
#[command(after_help = NEW_EXAMPLES)]
pub struct New {
    /// The interface file: a path, or a URL (https, http, file)
    #[arg(long, value_name = "FILE|URL")]
    pub(crate) spec: String,
    /// Short name of the API; the crate is called orange-NAME
    #[arg(long)]
    pub(crate) name: String,
    /// Folder of the new crate, which must not exist or be empty [default: crates/orange-NAME in the workspace,
    /// ./orange-NAME elsewhere]
    #[arg(long)]
    pub(crate) dir: Option<PathBuf>,
    /// Dependency of a crate outside the workspace on orange-core: a folder or a version requirement [default: the
    /// folder in the workspace, or beside the sources of this program]
    #[arg(long, value_name = "PATH|VERSION", value_parser = CoreArgument::parse)]
    pub(crate) orange_core: Option<CoreArgument>,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Omit optional modules: fields (paths for filters and sorting), contract-tests, example-tests
    #[arg(long, value_name = "MODULE,…", value_delimiter = ',', value_parser = OptionalModule::from_name)]
    pub(crate) without: Vec<OptionalModule>,
    /// Exit with status 0 even if part of the file is lost
    #[arg(long)]
    pub(crate) allow_loss: bool,
    /// Print all findings, including notes
    #[arg(long, short)]
    pub(crate) verbose: bool,
}

const GENERATE_EXAMPLES: &str = "\
Permanent settings, such as the folders of vendored references, are in spec.yaml beside the
interface file; --map and --overlay apply to one run. Every run compares the number of items in
the file with the number of items written.

A run that would remove operations, parameters or types from the crate writes nothing.

Exit status:
  0  written, or no file is stale
  1  files are stale (--check), part of the file is lost, or items would be removed;
     --allow-loss ignores the last two
  2  error

Examples:
  {generate}
  {generate} anomalie-adresse
  {generate} --check
  {generate} --dir ~/src/parking";

/// Write src/generated of API crates from their openapi.yaml
#[derive(Clone, Debug, Args)]
#[command(after_help = GENERATE_EXAMPLES)]
pub struct Generate {
    /// API crates of the workspace, with or without the prefix `orange-` [default: the crate in the current folder,
    /// otherwise all of the workspace]
    #[arg(value_name = "API")]
    pub(crate) apis: Vec<String>,
    /// Print the differences from the files on disk; write nothing
    #[arg(long)]
    pub(crate) check: bool,
    /// Folder of a crate outside the workspace
    #[arg(long, conflicts_with = "apis")]
    pub(crate) dir: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Write even if part of the file is lost, or operations, parameters or types would be removed
    #[arg(long)]
    pub(crate) allow_loss: bool,
    /// Print all findings, including notes
    #[arg(long, short)]
    pub(crate) verbose: bool,
}

const COLLECTION_EXAMPLES: &str = "\
Each request checks the status and the content type of its response. Ids and ETags are taken from
earlier responses, other values from the examples of the interface file. `collection` in the
spec.yaml beside the file replaces them.

Exit status:
  0  written, or no file is stale
  1  files are stale (--check)
  2  error

Examples:
  {collection}
  {collection} --check
  {collection} --hurl /tmp/hurl --postman /tmp/orange.json";

/// Write Hurl files and a Postman collection of the API crates
#[derive(Clone, Debug, Args)]
#[command(after_help = COLLECTION_EXAMPLES)]
pub struct Collection {
    /// Folder of the Hurl files. Other files in it are removed [default: docs/collection/hurl]
    #[arg(long, value_name = "DIR")]
    pub(crate) hurl: Option<PathBuf>,
    /// Postman collection [default: docs/collection/orange.postman_collection.json]
    #[arg(long, value_name = "FILE")]
    pub(crate) postman: Option<PathBuf>,
    /// Print the differences from the files on disk; write nothing
    #[arg(long)]
    pub(crate) check: bool,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Options for reading a file.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Reading {
    /// Read references below URL, or below a relative path, from files below DIR (repeatable)
    #[arg(long = "map", value_name = "URL=DIR", value_parser = parse_map)]
    pub(crate) maps: Vec<(String, PathBuf)>,
    /// Apply an overlay to the file before it is read (repeatable, in order)
    #[arg(long = "overlay", value_name = "FILE")]
    pub(crate) overlays: Vec<PathBuf>,
    /// Treat dangling references as errors
    #[arg(long)]
    pub(crate) strict: bool,
}

impl Reading {
    /// Returns the options of the library.
    pub(super) fn options(&self) -> ReadOptions {
        let Self { maps, overlays, strict } = self.clone();
        ReadOptions { maps, overlays, strict }
    }
}

const FETCH_EXAMPLES: &str = "\
spec.yaml in the folder of the crate has the URL:

  published:
    url: https://example.org/incident/openapi.yaml   # http, https or file
    file: published/openapi.yaml                     # default: openapi.yaml

The first fetch records the checksum there, and the files that the published file refers to, which
are written below `vendored`. If a published file has another checksum later, its changes for
callers are printed, and it is written only with --accept. Files are written only if all of them
arrive and can be read. No other command except `new` with a URL uses the network.

Exit status:
  0  fetched, or unchanged
  1  a published file differs from its recorded checksum; --accept accepts it
  2  error

Examples:
  {fetch}
  {fetch} incident
  {fetch} incident --accept";

/// Fetch the published interface file of a crate and check it against the recorded checksum
#[derive(Clone, Debug, Args)]
#[command(after_help = FETCH_EXAMPLES)]
pub struct Fetch {
    /// API crates of the workspace, with or without the prefix `orange-` [default: the crate in the current folder,
    /// otherwise all of the workspace with a published file]
    #[arg(value_name = "API")]
    pub(crate) apis: Vec<String>,
    /// Folder of a crate outside the workspace
    #[arg(long, conflicts_with = "apis")]
    pub(crate) dir: Option<PathBuf>,
    /// Accept a published file that differs from the recorded checksum, and record the new checksum
    #[arg(long)]
    pub(crate) accept: bool,
    /// Treat dangling references as errors
    #[arg(long)]
    pub(crate) strict: bool,
}

const DIFF_EXAMPLES: &str = "\
Each change has a rating:
  breaking    callers that follow the old file may fail
  unknown     would be breaking, but only because a reference in one of the files is unresolved;
              --map sets the folder of its target
  compatible  existing callers keep working
  docs-only   only descriptions and examples differ

Data that callers send may become wider, data that they receive narrower. Clients are expected to
preserve unknown values, properties and subtypes. Webhooks, callbacks and listeners are received by
callers and rated accordingly. An operation with the same operationId or the same path below
another prefix has moved.

Exit status:
  0  no difference, or docs-only changes
  1  compatible changes
  2  breaking changes
  3  a file cannot be read, or the command line is invalid
  4  no change is known to be breaking, but some are unknown

Examples:
  {diff} old/openapi.yaml crates/orange-incident/openapi.yaml
  git show HEAD~1:crates/orange-incident/openapi.yaml > /tmp/old.yaml &&
      {diff} /tmp/old.yaml crates/orange-incident/openapi.yaml
  {diff} old.yaml new.yaml --json | jq '.changes[] | select(.rating == \"breaking\")'
  {diff} old.yaml new.yaml --map https://example.org/common/v1=vendored/common";

/// Compare two interface files and rate each change for callers
#[derive(Clone, Debug, Args)]
#[command(after_help = DIFF_EXAMPLES)]
pub struct Diff {
    /// The older interface file: a path or a file URL
    pub(crate) old: PathBuf,
    /// The newer interface file: a path or a file URL
    pub(crate) new: PathBuf,
    /// Print the differences as JSON
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

const COMPARE_EXAMPLES: &str = "\
Operations, events and schemas are matched as by {diff}. Differences have the names of the published
file. Descriptions, servers, security and extension keys may differ.

Exit status:
  0  every difference has a reason, and every reason matches a difference
  1  otherwise
  2  error

Examples:
  {compare} published/openapi.yaml crates/orange-anomalie-adresse/openapi.yaml \\
      --differences crates/orange-anomalie-adresse/differences.yaml \\
      --map https://example.org/common/v1=published/common";

/// Compare our interface file with a published one; every difference needs a reason
#[derive(Clone, Debug, Args)]
#[command(after_help = COMPARE_EXAMPLES)]
pub struct Compare {
    /// The published interface file
    pub(crate) published: PathBuf,
    /// Our interface file
    pub(crate) ours: PathBuf,
    /// Reasons for intended differences: a YAML list of `where`, `kind` and `reason`
    #[arg(long, value_name = "FILE")]
    pub(crate) differences: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Also print the differences with a reason
    #[arg(long, short)]
    pub(crate) verbose: bool,
}

/// The dependency of a crate outside the workspace on `orange-core`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CoreArgument {
    /// The folder of `orange-core`.
    Path(PathBuf),
    /// A version requirement, such as `0.1` or `=0.1.2`.
    Version(String),
}

impl CoreArgument {
    /// Parses a version requirement or a path. A version requirement starts with a digit or an operator and has no path
    /// separator.
    fn parse(text: &str) -> Result<Self, std::convert::Infallible> {
        let is_version = text.starts_with(|c: char| c.is_ascii_digit() || "^~=<>*".contains(c))
            && !text.contains(['/', '\\']);
        Ok(if is_version { Self::Version(text.to_owned()) } else { Self::Path(PathBuf::from(text)) })
    }
}

/// Parses `URL=DIR`. The last `=` separates, because the query of a URL may contain `=`.
fn parse_map(text: &str) -> Result<(String, PathBuf), String> {
    match text.rsplit_once('=').filter(|(url, dir)| !url.is_empty() && !dir.is_empty()) {
        Some((url, dir)) => Ok((url.to_owned(), PathBuf::from(dir))),
        None => Err("expected URL=DIR, for example https://example.org/common/v1=vendored/common".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_needs_url_and_folder() {
        assert_eq!(
            parse_map("https://e.org/a?b=c=dir"),
            Ok(("https://e.org/a?b=c".to_owned(), PathBuf::from("dir")))
        );
        assert!(parse_map("https://e.org/a").is_err());
        assert!(parse_map("=dir").is_err());
    }

    #[test]
    fn orange_core_is_a_folder_or_a_version() {
        let parse = |text: &str| CoreArgument::parse(text).unwrap();
        for version in ["0.1", "0.1.2", "=0.1.2", "^1", ">=0.1, <0.3", "*"] {
            assert_eq!(parse(version), CoreArgument::Version(version.to_owned()));
        }
        for path in ["../sdk/crates/orange-core", "orange-core", "/opt/core", "1.0/orange-core", "."] {
            assert_eq!(parse(path), CoreArgument::Path(PathBuf::from(path)));
        }
    }
}
