//! Tests of the emitted code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::{GenerateOptions, SourceFile, emit};
use crate::corpus;
use crate::interface::{InterfaceFile, ReadOptions};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn generated() -> Vec<SourceFile> {
    corpus::generate(&folder("corpus"), &folder("..")).unwrap()
}

#[test]
fn types_of_one_base_share_the_declarations_of_their_fields() {
    let models = folder("..").join("orange-anomalie-adresse/src/generated/models");
    let files =
        std::fs::read_dir(models).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()));
    let text: String = files.collect::<Result<Vec<_>, _>>().unwrap().concat();
    let tickets = text.matches("ticket_fields! {").count();
    let rows = |field: &str| text.lines().filter(|line| line.contains(field)).count();
    assert_eq!(tickets, 5);
    // Only the received ticket has read-only fields. The five types of created tickets share one declaration of each
    // other field.
    assert_eq!(rows(" resolution_date = \"resolutionDate\""), 1);
    assert_eq!(rows(" external_id = \"externalId\""), 2);
}

/// The files made from `corpus/overview.yaml`, which has one of each kind of item.
fn overview() -> Vec<SourceFile> {
    let path = folder("corpus/overview.yaml");
    let file = InterfaceFile::open(path, &ReadOptions::new()).unwrap();
    emit(&file.lowered.document, &GenerateOptions::new("overview")).unwrap().files
}

/// Shows a reviewer what generated code looks like: one snapshot for each folder of a crate.
#[test]
fn generated_code_looks_like_this() {
    let mut folders: BTreeMap<String, String> = BTreeMap::new();
    for SourceFile { path, text } in overview() {
        let name = path.rsplit_once('/').map_or("crate", |(folder, _)| folder).to_owned();
        let _ = write!(folders.entry(name).or_default(), "// ---- {path}\n\n{text}\n");
    }
    for (name, text) in folders {
        insta::with_settings!({omit_expression => true, snapshot_path => "snapshots/overview", prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(name.replace('/', "__"), text);
        });
    }
}

#[test]
fn patterns_of_statuses_do_not_overlap() {
    let files = generated();
    let file = files.iter().find(|file| file.path.ends_with("operations/move_crane.rs")).unwrap();
    assert!(file.text.contains("201..=206 | 208..=299 =>"), "{}", file.text);
}

#[test]
fn contract_tests_are_omitted_without_operations() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("models.yaml");
    std::fs::write(&path, "openapi: 3.0.3\ninfo: {title: Models, version: '1'}\npaths: {}\n").unwrap();
    let file = InterfaceFile::open(path, &ReadOptions::new()).unwrap();
    let files = emit(&file.lowered.document, &GenerateOptions::new("models")).unwrap().files;
    assert!(files.iter().all(|file| !file.text.contains("contract_tests")), "{files:?}");
    assert!(files.iter().all(|file| file.path != "contract_tests.rs"), "{files:?}");
}

/// The macros that are called and the traits that are implemented.
fn kinds(files: &[SourceFile]) -> BTreeSet<&str> {
    let lines = files.iter().flat_map(|file| file.text.lines());
    let code = lines.map(str::trim_start).filter(|line| !line.starts_with("//"));
    code.filter_map(|line| {
        let name = match line.strip_prefix("impl ") {
            Some(rest) => rest.split_once(" for ")?.0.split('<').next()?,
            None => line.split_once("orange_core::")?.1.split_once('!')?.0,
        };
        name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).then_some(name)
    })
    .collect()
}

#[test]
fn the_overview_has_every_kind_of_item_that_the_corpus_has() {
    let (overview, corpus) = (overview(), generated());
    let missing: Vec<&str> = kinds(&corpus).difference(&kinds(&overview)).copied().collect();
    assert_eq!(missing, [""; 0]);
}

/// Returns the generated code of an interface file whose paths are `paths`.
fn emitted(paths: &str) -> String {
    let text = format!("{{openapi: 3.0.3, info: {{title: A, version: '1'}}, paths: {{{paths}}}}}");
    let file = InterfaceFile::parse(&text, &ReadOptions::new()).unwrap();
    let files = emit(&file.lowered.document, &GenerateOptions::new("a")).unwrap().files;
    files.into_iter().map(|file| file.text).collect()
}

#[test]
fn deprecation_reaches_the_docs_of_fields_and_filter_paths() {
    let text = emitted(
        "/a: {get: {operationId: listThings, parameters: [{name: limit, in: query, schema: {type: integer}}], \
         responses: {'200': {description: A., content: {application/json: {schema: {type: array, items: \
         {type: object, title: Thing, properties: {id: {type: string}, \
         old: {type: string, deprecated: true, description: Replaced by `id`.}}}}}}}}}}",
    );
    assert_eq!(text.matches("`old`: Replaced by `id`.").count(), 1, "{text}");
    assert_eq!(text.matches("**Deprecated** by the interface file.").count(), 2, "{text}");
}

#[test]
fn every_method_of_openapi_is_emitted_as_itself() {
    for method in ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] {
        let text = emitted(&format!("/a: {{{method}: {{responses: {{'204': {{description: A.}}}}}}}}"));
        let expected = format!("method: Method::{},", method.to_uppercase());
        assert!(text.contains(&expected), "{method}: {text}");
    }
}

#[test]
fn an_operation_without_a_status_is_documented() {
    let text = emitted(
        "/a: {get: {operationId: a, x-orange-source: A page, responses: {'204': {description: A.}}}}",
    );
    assert!(text.contains("provenance: Provenance::Documented"), "{text}");
    assert!(text.contains("*Documented by Orange*: A page."), "{text}");
}

#[test]
fn an_optional_resource_is_tagged_with_and_without_declared_headers() {
    let thing = "{description: A., content: {application/json: {schema: {$ref: '#/paths/~1a/x-thing'}}}";
    for headers in ["", ", headers: {ETag: {schema: {type: string}}}"] {
        let text = emitted(&format!(
            "/a: {{x-thing: {{type: object, title: Thing, properties: {{id: {{type: string}}, href: {{type: string}}}}}}, \
             put: {{responses: {{'200': {thing}{headers}}}, '204': {{description: None.}}}}}}}}"
        ));
        assert!(text.contains("Tagged<Option<"), "{headers}: {text}");
    }
}

#[test]
fn two_runs_write_the_same_bytes() {
    assert_eq!(generated(), generated());
}
