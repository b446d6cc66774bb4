//! Losses are reported, and regeneration removes items only if that is allowed.

use std::fs;
use std::path::Path;

use crate::fixture::{Fixture, assert_success, output_text, spec};

/// Creates a crate from `parent-references` and deletes its vendored files and spec.yaml.
fn crate_without_vendored_files(home: &Fixture) {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/parent-references");
    for path in ["api/shelf.yaml", "common/shared.yaml"] {
        home.write(path, &fs::read_to_string(case.join(path)).expect("a case"));
    }
    assert_success(&home.new_api("", "api/shelf.yaml", "made/crate", &[]));
    fs::remove_file(home.root.join("made/crate/spec.yaml")).expect("removed");
    fs::remove_dir_all(home.root.join("made/crate/vendored")).expect("removed");
}

const OPERATION: &str = "made/crate/src/generated/operations/replace_shelf.rs";

#[test]
fn regeneration_removes_items_only_with_allow_loss() {
    let home = Fixture::new();
    crate_without_vendored_files(&home);
    let before = home.read(OPERATION);

    let refused = home.generate("made/crate", &[]);
    assert_eq!(refused.status.code(), Some(1), "{}", output_text(&refused));
    let message = "refused, nothing is written: the crate would lose 2 parameters (ReplaceShelf.if_match, ReplaceShelf.x_correlator), 1 type (Shelf";
    assert!(output_text(&refused).contains(message), "{}", output_text(&refused));
    assert_eq!(home.read(OPERATION), before);
    assert_eq!(home.generate("made/crate", &["--check"]).status.code(), Some(1));

    assert_success(&home.generate("made/crate", &["--allow-loss"]));
    assert!(!home.read(OPERATION).contains("If-Match"));
    // The loss is reported on every run.
    assert_eq!(home.generate("made/crate", &[]).status.code(), Some(1));
    assert_success(&home.generate("made/crate", &["--check", "--allow-loss"]));
}

#[test]
fn removed_operation_needs_allow_loss() {
    let home = Fixture::new();
    assert_success(&home.new_api("", "parking.yaml", "made/crate", &[]));
    home.write(
        "made/crate/openapi.yaml",
        "openapi: 3.0.3\ninfo: {title: Parking, version: '2'}\npaths: {}\n",
    );
    let refused = home.generate("made/crate", &[]);
    assert_eq!(refused.status.code(), Some(1), "{}", output_text(&refused));
    assert!(output_text(&refused).contains("would lose 1 operation (ListLots)"), "{}", output_text(&refused));
    assert!(output_text(&refused).contains("--allow-loss"), "{}", output_text(&refused));
    assert_success(&home.generate("made/crate", &["--allow-loss"]));
}

#[test]
fn dangling_parameter_is_a_loss_and_suggests_map() {
    let home = Fixture::new();
    crate_without_vendored_files(&home);
    let lost = home.generate("made/crate", &["--check"]);
    let log = output_text(&lost);
    let line = log.lines().find(|line| line.contains("IfMatch")).unwrap_or_default();
    assert!(line.starts_with("  lost dangling-reference: openapi.yaml#/paths/"), "{log}");
    assert!(line.contains("; set its folder with --map ../common=DIR; omitted"), "{log}");
    // The suggested option resolves the reference.
    assert_success(&home.generate("made/crate", &["--map", "../common=common"]));
    assert!(home.read(OPERATION).contains("request.header(\"If-Match\""));
}

#[test]
fn undecoded_body_is_reported_as_loss() {
    let home = Fixture::new();
    let loss = "lost undecoded-body";
    for media in ["application/xml", "text/xml", "application/vnd.acme+xml"] {
        let text =
            spec("{type: object, properties: {id: {type: string}}}").replace("application/json", media);
        home.write("api.yaml", &text);
        let dir = format!("made/{}", media.replace(['/', '+'], "-"));
        let made = home.new_api("", "api.yaml", &dir, &[]);
        assert_eq!(made.status.code(), Some(1), "{media}: {}", output_text(&made));
        assert!(
            output_text(&made).contains(loss) && output_text(&made).contains("(line "),
            "{media}: {}",
            output_text(&made)
        );
        assert_success(&home.new_api("", "api.yaml", &format!("{dir}-allowed"), &["--allow-loss"]));
    }
}

#[test]
fn sequences_of_items_are_no_loss() {
    let home = Fixture::new();
    for media in ["text/event-stream", "application/x-ndjson", "application/json-seq"] {
        let text =
            spec("{type: object, properties: {id: {type: string}}}").replace("application/json", media);
        home.write("api.yaml", &text);
        assert_success(&home.new_api("", "api.yaml", &format!("made/{}", media.replace('/', "-")), &[]));
    }
}
