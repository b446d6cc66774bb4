//! Generates the files of a crate from an interface file.

use crate::coverage::{self, CoverageReport};
use crate::emit::{self, Call, Check, GenerateOptions, SourceFile};
use crate::error::Result;
use crate::finding::Severity;
use crate::ir::Document;
use crate::lower::Lowered;
use crate::prune;
use crate::resolve::Sources;
use crate::scaffold::{self, OrangeCore};

/// The generated code of an API, with a report on its coverage of the interface file.
///
/// ```
/// use orange_codegen::{GenerateOptions, InterfaceFile, OrangeCore, ReadOptions};
///
/// let file = InterfaceFile::parse(
///     "openapi: 3.1.0
/// info: {title: Parking, version: '1'}
/// paths:
///   /lots:
///     get:
///       operationId: listLots
///       responses:
///         '200':
///           description: The lots.
///           content:
///             application/json:
///               schema: {type: array, items: {$ref: '#/components/schemas/Lot'}}
/// components:
///   schemas:
///     Lot:
///       type: object
///       properties: {id: {type: string}, free: {type: integer}}
/// ",
///     &ReadOptions::new(),
/// )?;
/// let code = file.generate(&GenerateOptions::new("parking"))?;
/// assert_eq!(code.report().losses(), 0);
///
/// let lot = code.files().iter().find(|file| file.path == "models/lot.rs");
/// assert!(lot.is_some_and(|file| file.text.contains("pub struct Lot")));
///
/// // A whole crate: manifest, README, a handle to build on, and the generated code.
/// let files = code.crate_files(&OrangeCore::Path("../orange-core".to_owned()));
/// let manifest = files.iter().find(|file| file.path == "Cargo.toml");
/// assert!(manifest.is_some_and(|file| file.text.contains("name = \"orange-parking\"")));
/// assert!(files.iter().any(|file| file.path == "src/generated/operations/list_lots.rs"));
/// # Ok::<(), orange_codegen::Error>(())
/// ```
#[derive(Debug)]
pub struct GeneratedCode {
    pub(crate) document: Document,
    pub(crate) files: Vec<SourceFile>,
    /// The Rust call of each operation.
    calls: Vec<Call>,
    /// Hand-written rules (`x-orange-rules`) that the crate has to implement.
    pub(crate) checks: Vec<Check>,
    pub(crate) report: CoverageReport,
    options: GenerateOptions,
}

impl GeneratedCode {
    /// Returns the files below `src/generated`, sorted by path.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Returns the coverage report and its findings.
    pub fn report(&self) -> &CoverageReport {
        &self.report
    }

    /// Returns the files of a whole crate except the interface file, relative to the crate folder.
    ///
    /// The crate is named `orange-NAME` after the name in [`GenerateOptions::new`].
    pub fn crate_files(&self, core: &OrangeCore) -> Vec<SourceFile> {
        let generated = self.files.iter().map(|SourceFile { path, text }| SourceFile {
            path: format!("src/generated/{path}"),
            text: text.clone(),
        });
        let scaffold = scaffold::files(&self.document, &self.calls, &self.checks, &self.options, core);
        scaffold.into_iter().chain(generated).collect()
    }
}

/// Emits a lowered interface file and checks the coverage of the output.
///
/// # Errors
///
/// Returns an error if the generated text is not valid Rust.
pub(crate) fn generate(
    sources: &Sources,
    mut lowered: Lowered,
    options: GenerateOptions,
) -> Result<GeneratedCode> {
    prune::remove_unused(&mut lowered);
    let emit::Output { files, coverage, findings, calls, checks } = emit::emit(&lowered.document, &options)?;
    let mut report = coverage::check(sources, &lowered, &coverage, findings);
    // Looking up a line parses the file again, so notes have none.
    for finding in report.findings.iter_mut().filter(|finding| finding.severity > Severity::Note) {
        finding.line = sources.line(&finding.pointer);
    }
    Ok(GeneratedCode { document: lowered.document, files, calls, checks, report, options })
}
