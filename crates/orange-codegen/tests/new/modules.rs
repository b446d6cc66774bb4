//! Optional modules and the size of the generated code.

use std::fs;

use crate::fixture::{Fixture, assert_success, output_text};

const LIST_OF_LOTS: &str = "
openapi: 3.0.3
info: {title: Parking, version: '1'}
paths:
  /lots:
    get:
      operationId: listLots
      parameters:
        - {name: offset, in: query, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200': {description: x, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Lot'}}}}}
components:
  schemas:
    Lot: {type: object, properties: {id: {type: string}}}
";

#[test]
fn omitted_modules_stay_omitted_on_regeneration() {
    let home = Fixture::new();
    home.write("lots.yaml", LIST_OF_LOTS);
    let module = |name: &str, module: &str| home.root.join(name).join("src/generated").join(module).exists();

    assert_success(&home.new_api("", "lots.yaml", "all", &[]));
    assert!(module("all", "fields") && module("all", "contract_tests.rs"));

    assert_success(&home.new_api("", "lots.yaml", "small", &["--without", "fields,contract-tests"]));
    assert!(!module("small", "fields") && !module("small", "contract_tests.rs"));
    assert_eq!(home.read("small/spec.yaml"), "without:\n  - fields\n  - contract-tests\n");
    for file in ["small/src/generated/mod.rs", "small/src/lib.rs"] {
        let text = home.read(file);
        assert!(!text.contains("fields") && !text.contains("contract_tests"), "{file}: {text}");
    }
    assert_success(&home.generate("small", &["--check"]));
    assert_success(&home.generate("small", &[]));
    assert!(!module("small", "fields") && !module("small", "contract_tests.rs"));

    // A module removed from `without` is generated again.
    home.write("small/spec.yaml", "without: [contract-tests]\n");
    assert_success(&home.generate("small", &[]));
    assert!(module("small", "fields") && !module("small", "contract_tests.rs"));
}

#[test]
fn required_module_cannot_be_omitted() {
    let home = Fixture::new();
    let refused = home.new_api("", "parking.yaml", "made", &["--without", "models"]);
    assert_eq!(refused.status.code(), Some(2), "{}", output_text(&refused));
    assert!(
        output_text(&refused).contains("expected one of fields, contract-tests, example-tests"),
        "{}",
        output_text(&refused)
    );
}

#[test]
fn size_of_the_new_crate_is_printed() {
    let home = Fixture::new();
    home.write("lots.yaml", LIST_OF_LOTS);
    let made = home.new_api("", "lots.yaml", "made", &[]);
    assert_success(&made);
    let mut lines = 0;
    let mut folders = vec![home.root.join("made/src/generated")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("listed") {
            let path = entry.expect("listed").path();
            match path.is_dir() {
                true => folders.push(path),
                false => lines += fs::read_to_string(path).expect("read").lines().count(),
            }
        }
    }
    let expected = format!("  1 schemas, {lines} lines of generated code, {lines} lines per schema\n");
    assert!(output_text(&made).contains(&expected), "{expected}{}", output_text(&made));
}
