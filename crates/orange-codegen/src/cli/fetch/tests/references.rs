//! Tests of files that a published file refers to.

use std::fs;

use super::super::Outcome;
use super::server::Server;
use super::{Crates, arguments, files, written};
use crate::cli::Fetch;
use crate::interface::{InterfaceFile, ReadOptions};

/// A file with one operation, whose responses have these references.
fn spec(references: &[&str]) -> String {
    let mut text = String::from(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        '200':\n          description: it\n          content:\n            application/json:\n              schema:\n                type: object\n                properties:\n",
    );
    for (index, reference) in references.iter().enumerate() {
        text.push_str(&format!("                  m{index}: {{$ref: '{reference}'}}\n"));
    }
    text
}

/// Returns the unresolved references of a fetched file.
fn dangling_references(crates: &Crates, file: &str) -> Vec<String> {
    let read = InterfaceFile::open(crates.crate_file(file), &ReadOptions::new()).unwrap();
    let dangling = read.lowered.findings.iter().filter(|finding| finding.kind == "dangling-reference");
    dangling.map(ToString::to_string).collect()
}

#[test]
fn referenced_files_are_downloaded_and_pinned() {
    let server = Server::start();
    let common = server.url("/v1/common/Note.yaml");
    server.ok(
        "/api/openapi.yaml",
        &spec(&[&format!("{common}#/components/schemas/Note"), "schemas/Own.yaml#/Own"]),
    );
    server.ok("/v1/common/Note.yaml", "components: {schemas: {Note: {$ref: '../utils/Text.yaml'}}}\n");
    server.ok("/v1/utils/Text.yaml", "{type: string, maxLength: 9}\n");
    server.ok("/api/schemas/Own.yaml", "Own: {type: integer}\n");
    let crates = Crates::with_url(&server.url("/api/openapi.yaml"));
    let host = server.url("").replace("http://", "").replace(':', "-");
    let vendored =
        [format!("vendored/{host}/v1/common/Note.yaml"), format!("vendored/{host}/v1/utils/Text.yaml")];

    let mut written_files = crates.fetch_written();
    written_files.sort();
    let mut expected = vec!["openapi.yaml", "schemas/Own.yaml", "spec.yaml", &vendored[0], &vendored[1]];
    expected.sort_unstable();
    assert_eq!(written_files, expected);
    // All references are resolved without options.
    assert_eq!(dangling_references(&crates, "openapi.yaml"), [] as [String; 0]);
    let config = crates.text("spec.yaml");
    assert!(config.starts_with("# Source.\n"), "{config}");
    let config = crate::spec_config::SpecConfig::parse(config.as_bytes()).unwrap();
    let table: Vec<(String, String)> =
        config.vendored.iter().map(|entry| (entry.url.clone(), entry.file.clone())).collect();
    let entry = |path: &str, file: &str| (server.url(path), file.to_owned());
    assert_eq!(
        table,
        [
            entry("/api/schemas/Own.yaml", "schemas/Own.yaml"),
            entry("/v1/common/Note.yaml", &vendored[0]),
            entry("/v1/utils/Text.yaml", &vendored[1]),
        ]
    );
    assert!(matches!(crates.fetch(), Ok(Outcome::Unchanged { files: 4 })));

    // A changed referenced file is refused like the published file.
    server.ok("/v1/utils/Text.yaml", "{type: string, maxLength: 5}\n");
    let (reason, difference) = crates.fetch_refused();
    assert!(reason.starts_with(&server.url("/v1/utils/Text.yaml")), "{reason}");
    assert!(difference.unwrap().contains("rule-tightened"));
    assert_eq!(written(crates.accept()), [vendored[1].clone(), "spec.yaml".to_owned()]);

    // A file that is no longer referred to is removed.
    server.ok("/api/openapi.yaml", &spec(&[&format!("{common}#/components/schemas/Note")]));
    let mut changed = written(crates.accept());
    changed.sort();
    assert_eq!(changed, ["openapi.yaml", "schemas/Own.yaml", "spec.yaml"]);
    assert!(!crates.crate_file("schemas/Own.yaml").exists());
}

#[test]
fn failed_reference_leaves_all_files_unchanged() {
    let server = Server::start();
    let crates = Crates::with_url(&server.url("/openapi.yaml"));
    server.ok("/openapi.yaml", &spec(&["a.yaml", "b.yaml"]));
    server.ok("/a.yaml", "{type: string}\n");
    server.status("/b.yaml", "503 Service Unavailable");
    assert!(crates.fetch_error().contains("503 Service Unavailable"));
    server.ok("/b.yaml", "a: [\n");
    let error = crates.fetch_error();
    assert!(error.contains("/b.yaml, which the published file refers to"), "{error}");
}

#[test]
fn missing_reference_is_reported_and_an_error_with_strict() {
    let server = Server::start();
    server.ok("/openapi.yaml", &spec(&["gone.yaml#/A"]));
    let crates = Crates::with_url(&server.url("/openapi.yaml"));
    let before = files(crates.0.path());
    let error = crates.fetch_with(&Fetch { strict: true, ..arguments() }).unwrap_err();
    assert!(error.contains("/gone.yaml does not exist: 404"), "{error}");
    assert_eq!(files(crates.0.path()), before);
    assert_eq!(crates.fetch_written(), ["openapi.yaml", "spec.yaml"]);
    assert_eq!(dangling_references(&crates, "openapi.yaml").len(), 1);
}

#[test]
fn references_outside_the_crate_or_to_other_schemes_are_refused() {
    let server = Server::start();
    let crates = Crates::with_url(&server.url("/api/openapi.yaml"));
    server.ok("/common.yaml", "{type: string}\n");
    for (reference, expected) in [
        ("../common.yaml", "is outside the folder of the crate"),
        ("/common.yaml", "is outside the folder of the crate"),
        ("file:///etc/hostname", "is outside the folder of the crate"),
        ("ftp://example.org/x.yaml", "expected http, https or file"),
        ("https://me:pw@example.org/x.yaml", "with a user or a password"),
    ] {
        server.ok("/api/openapi.yaml", &spec(&[reference]));
        let error = crates.fetch_error();
        assert!(error.contains(expected), "{reference}: {error}");
    }
    // Below a folder of the crate, the published file may refer to its parent folder.
    server.ok("/api/openapi.yaml", &spec(&["../common.yaml"]));
    let url = server.url("/api/openapi.yaml");
    let crates = Crates::new(&format!("published:\n  url: {url}\n  file: published/api/openapi.yaml\n"));
    let mut written_files = crates.fetch_written();
    written_files.sort();
    assert_eq!(written_files, ["published/api/openapi.yaml", "published/common.yaml", "spec.yaml"]);
}

#[test]
fn mapped_folder_receives_files_and_keeps_local_ones() {
    let server = Server::start();
    let note = server.url("/common/v1/Note.yaml");
    let local = server.url("/common/v1/Hand.yaml");
    server.ok("/openapi.yaml", &spec(&[&note, &local]));
    server.ok("/common/v1/Note.yaml", "{type: string}\n");
    server.ok("/common/v1/Hand.yaml", "{type: integer}\n");
    let config = format!(
        "published:\n  url: {}\nmaps:\n  {}: common\n",
        server.url("/openapi.yaml"),
        server.url("/common/v1")
    );
    let crates = Crates::new(&config);
    fs::create_dir(crates.crate_file("common")).unwrap();
    fs::write(crates.crate_file("common/Hand.yaml"), "{type: boolean}\n").unwrap();
    assert_eq!(crates.fetch_written(), ["common/Note.yaml", "openapi.yaml", "spec.yaml"]);
    assert_eq!(crates.text("common/Hand.yaml"), "{type: boolean}\n");
    assert!(!server.take_requests().contains(&"/common/v1/Hand.yaml".to_owned()));
    // A fetched file is fetched again, even in a mapped folder.
    assert!(matches!(crates.fetch(), Ok(Outcome::Unchanged { files: 2 })));
    assert!(server.take_requests().contains(&"/common/v1/Note.yaml".to_owned()));
}

#[test]
fn map_may_use_a_shared_folder_but_no_other() {
    let server = Server::start();
    let note = server.url("/common/v1/Note.yaml");
    server.ok("/openapi.yaml", &spec(&[&note]));
    server.ok("/common/v1/Note.yaml", "{type: string}\n");
    let url = server.url("/openapi.yaml");
    let maps = format!("maps:\n  {}: ../shared\n", server.url("/common/v1"));
    let crates = Crates::new(&format!("published:\n  url: {url}\n{maps}"));
    assert_eq!(crates.fetch_written(), ["../shared/Note.yaml", "openapi.yaml", "spec.yaml"]);
    assert!(crates.0.path().join("shared/Note.yaml").is_file());
    assert!(matches!(crates.fetch(), Ok(Outcome::Unchanged { files: 2 })));
    assert_eq!(dangling_references(&crates, "openapi.yaml"), [] as [String; 0]);
    for outside in ["../elsewhere/Note.yaml", "/tmp/Note.yaml", "../shared/../Note.yaml"] {
        let vendored = format!("vendored:\n  - {{url: '{note}', file: {outside}, sha256: a}}\n");
        let error = Crates::new(&format!("published:\n  url: {url}\n{maps}{vendored}")).fetch_error();
        assert!(error.contains("vendored: expected a path inside the crate"), "{error}");
    }
}

#[test]
fn a_reference_with_a_query_is_fetched() {
    let server = Server::start();
    let with_query = server.url("/x.yaml?version=1");
    server.ok("/openapi.yaml", &spec(&[&with_query]));
    server.ok("/x.yaml?version=1", "{type: string}\n");
    let crates = Crates::with_url(&server.url("/openapi.yaml"));
    assert_eq!(crates.fetch_written().len(), 3);
    assert_eq!(dangling_references(&crates, "openapi.yaml"), [] as [String; 0]);
}

#[test]
fn urls_that_differ_only_in_case_are_refused() {
    let server = Server::start();
    let (lower, upper) = (server.url("/a/x.yaml"), server.url("/a/X.yaml"));
    server.ok("/openapi.yaml", &spec(&[&lower, &upper]));
    server.ok("/a/x.yaml", "{type: string}\n");
    server.ok("/a/X.yaml", "{type: string}\n");
    let error = Crates::with_url(&server.url("/openapi.yaml")).fetch_error();
    assert!(error.contains("and another file have the same path"), "{error}");
}

#[test]
fn overlay_without_match_does_not_prevent_download() {
    let server = Server::start();
    server.ok("/openapi.yaml", &spec(&[]));
    let url = server.url("/openapi.yaml");
    let crates = Crates::new(&format!("published:\n  url: {url}\noverlays: [repair.yaml]\n"));
    fs::write(crates.crate_file("repair.yaml"), "- {target: $.info, update: {title: Repaired}}\n").unwrap();
    assert_eq!(crates.fetch_written(), ["openapi.yaml", "spec.yaml"]);
    // The published bytes are written unchanged; overlays are applied when they are read.
    assert_eq!(crates.text("openapi.yaml"), spec(&[]));
    fs::write(crates.crate_file("repair.yaml"), "- {target: $.nowhere, remove: true}\n").unwrap();
    assert!(matches!(crates.fetch(), Ok(Outcome::Unchanged { files: 1 })));
}

#[test]
fn cyclic_file_references_terminate() {
    let server = Server::start();
    server.ok("/openapi.yaml", &spec(&["a.yaml#/A"]));
    server.ok("/a.yaml", "A: {type: object, properties: {b: {$ref: 'b.yaml#/B'}}}\n");
    server.ok(
        "/b.yaml",
        "B: {type: object, properties: {a: {$ref: 'a.yaml#/A'}, o: {$ref: 'openapi.yaml#/info'}}}\n",
    );
    let crates = Crates::with_url(&server.url("/openapi.yaml"));
    assert_eq!(crates.fetch_written().len(), 4);
    assert_eq!(server.take_requests(), ["/openapi.yaml", "/a.yaml", "/b.yaml"]);
}
