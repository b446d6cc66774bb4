//! Copies of the interface file and the files that it refers to.

use std::fs;
use std::path::Path;

use crate::fixture::{Fixture, assert_success, output_text, spec};

/// Creates a crate, deletes its input files and checks that it can be regenerated.
fn assert_self_contained(home: &Fixture, spec: &str, deleted: &[&str], more: &[&str]) {
    assert_success(&home.new_api("", spec, "made/crate", more));
    for path in deleted {
        let path = home.root.join(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("removed");
    }
    assert_success(&home.generate("made/crate", &["--check"]));
}

#[test]
fn files_in_parent_folders_are_copied() {
    let home = Fixture::new();
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/parent-references");
    for path in ["api/shelf.yaml", "common/shared.yaml"] {
        home.write(path, &fs::read_to_string(case.join(path)).expect("a case"));
    }
    assert_self_contained(&home, "api/shelf.yaml", &["api", "common"], &[]);
    let operation = home.read("made/crate/src/generated/operations/replace_shelf.rs");
    assert!(operation.contains("request.header(\"If-Match\""), "{operation}");
    assert_eq!(
        home.read("made/crate/openapi.yaml"),
        fs::read_to_string(case.join("api/shelf.yaml")).expect("a case"),
        "unedited"
    );
    assert!(home.root.join("made/crate/vendored/up-1/common/shared.yaml").is_file());
}

#[test]
fn reference_to_the_own_file_name_is_not_a_second_file() {
    let home = Fixture::new();
    let text = spec("{$ref: 'parking.yaml#/components/schemas/Lot'}")
        + "components: {schemas: {Lot: {type: object, properties: {id: {$ref: '../specs/parking.yaml#/components/schemas/Id'}}}, Id: {type: string, minLength: 2}}}\n";
    home.write("specs/parking.yaml", &text);
    assert_self_contained(&home, "specs/parking.yaml", &["specs"], &[]);
    let models = fs::read_dir(home.root.join("made/crate/src/generated/models")).expect("models");
    let names: Vec<_> = models.map(|entry| entry.expect("listed").file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().contains('2')), "{names:?}");
}

#[test]
fn file_referenced_by_url_and_path_is_copied_once() {
    let home = Fixture::new();
    home.write("specs/common/lot.yaml", "Lot: {type: object, properties: {id: {type: string}}}\n");
    let text = spec("{$ref: 'common/lot.yaml#/Lot'}").replace(
        "  /lots:\n",
        "  /lot:\n    get:\n      operationId: lot\n      responses: {'200': {description: x, content: {application/json: {schema: {$ref: 'https://example.org/v1/lot.yaml#/Lot'}}}}}\n  /lots:\n",
    );
    home.write("specs/api.yaml", &text);
    let map = "https://example.org/v1=specs/common";
    assert_self_contained(&home, "specs/api.yaml", &["specs"], &["--map", map]);
    let config = home.read("made/crate/spec.yaml");
    let copy = "file: vendored/example.org/v1/lot.yaml\n";
    assert!(config.contains("url: https://example.org/v1/lot.yaml\n"), "{config}");
    assert!(config.contains("url: common/lot.yaml\n") && config.matches(copy).count() == 2, "{config}");
    assert!(!home.root.join("made/crate/common").exists());
}

#[test]
fn file_named_like_the_copied_interface_file_is_refused() {
    let home = Fixture::new();
    home.write("specs/openapi.yaml", "Lot: {type: string}\n");
    home.write("specs/api.yaml", &spec("{$ref: 'openapi.yaml#/Lot'}"));
    let refused = home.new_api("", "specs/api.yaml", "made", &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", output_text(&refused));
    assert!(output_text(&refused).contains("refers to openapi.yaml beside it"), "{}", output_text(&refused));
}
