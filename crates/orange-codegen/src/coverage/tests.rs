//! Coverage checks of a file with all of its items emitted, and with some of them missing.

use super::report::HEADERS;
use super::*;
use crate::emit::Item;
use crate::ir::{Document, Pointer, Shape, TypeId};
use crate::lower;
use crate::resolve::{self, Location};

const FILE: &str = "
openapi: 3.0.3
paths:
  /a/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      parameters: [{name: q, in: query, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {'200': {description: x, headers: {X: {schema: {type: string}}}, content: {application/json: {schema: {type: object, properties: {inline: {type: string}}}}}}}
components:
  schemas:
    A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {m: {type: string, maxLength: 3}, own: {type: array, items: {type: object, properties: {deep: {type: string}}}}}}]}
    B: {type: object, properties: {m: {type: string}}}
";

fn read(text: &str) -> (Sources, Lowered) {
    let location = Location::Local("f.yaml".to_owned());
    let options = resolve::Options::default();
    let sources = Sources::from_bytes(location, text.as_bytes().to_vec(), &options).unwrap();
    let lowered = lower::lower(&sources, lower::Options::default()).unwrap();
    (sources, lowered)
}

/// Coverage of a document whose items are all emitted.
fn full_coverage(document: &Document) -> Coverage {
    let mut coverage = Coverage::new();
    for (index, operation) in document.operations.iter().enumerate() {
        coverage.insert(Item::Operation(index));
        coverage.extend((0..operation.parameters.len()).map(|parameter| Item::Parameter(index, parameter)));
        let contents = operation.body.as_ref().map_or(0, |body| body.contents.len());
        coverage.extend((0..contents).map(|content| Item::Body(index, content)));
        for (response, found) in operation.responses.iter().enumerate() {
            coverage.insert(Item::Response(index, response));
            coverage.extend((0..found.headers.len()).map(|header| Item::Header(index, response, header)));
        }
    }
    for (index, ty) in document.types.iter().enumerate() {
        coverage.insert(Item::Type(TypeId(index)));
        if let Shape::Object(object) = &ty.shape {
            coverage
                .extend((0..object.properties.len()).map(|property| Item::Property(TypeId(index), property)));
        }
    }
    coverage
}

#[test]
fn emitted_items_are_counted_once() {
    let (sources, lowered) = read(FILE);
    let report = check(&sources, &lowered, &full_coverage(&lowered.document), Vec::new());
    insta::assert_snapshot!(report.to_string(), @r"
      operations     1 in the file,    1 emitted
      parameters     2 in the file,    2 emitted
      bodies         1 in the file,    1 emitted
      responses      1 in the file,    1 emitted
      headers        1 in the file,    1 emitted
      schemas        2 in the file,    2 emitted
      properties     5 in the file,    5 emitted
    ");
}

#[test]
fn missing_items_are_reported_with_their_pointer() {
    let (sources, lowered) = read(FILE);
    let all = full_coverage(&lowered.document);
    for (item, kind, path) in [
        (Item::Operation(0), "operations", "/paths/~1a~1{id}/post"),
        (Item::Parameter(0, 1), "parameters", "/paths/~1a~1{id}/post/parameters/0"),
        (Item::Body(0, 0), "bodies", "/paths/~1a~1{id}/post/requestBody/content/application~1json"),
        (Item::Response(0, 0), "responses", "/paths/~1a~1{id}/post/responses/200"),
        (Item::Header(0, 0, 0), "headers", "/paths/~1a~1{id}/post/responses/200/headers/X"),
        (Item::Type(TypeId(1)), "schemas", "/components/schemas/B"),
        (Item::Property(TypeId(1), 0), "properties", "/components/schemas/B/properties/m"),
    ] {
        let mut less = all.clone();
        assert!(less.remove(&item), "{item:?}");
        let report = check(&sources, &lowered, &less, Vec::new());
        let unreported: Vec<(&str, &str)> =
            report.unreported.iter().map(|(kind, pointer)| (*kind, pointer.path.as_str())).collect();
        assert!(unreported.contains(&(kind, path)), "{item:?}: {unreported:?}");
    }
}

#[test]
fn a_finding_covers_the_items_below_it() {
    let (sources, lowered) = read(FILE);
    let mut less = full_coverage(&lowered.document);
    less.remove(&Item::Header(0, 0, 0));
    let location =
        Pointer { file: "f.yaml".to_owned(), path: "/paths/~1a~1{id}/post/responses/200".to_owned() };
    let finding = Finding::new(Severity::Lost, "header", location.clone(), "headers are left out");
    let report = check(&sources, &lowered, &less, vec![finding]);
    assert_eq!(report.unreported, []);
    assert_eq!(report.counts[HEADERS], Count { in_file: 1, reported: 1, ..Count::default() });

    // A note, and a finding about the whole file, cover no items.
    let whole = Pointer { path: String::new(), ..location.clone() };
    for (severity, location) in [(Severity::Note, location), (Severity::Repaired, whole)] {
        let finding = Finding::new(severity, "header", location, "something else");
        assert_eq!(check(&sources, &lowered, &less, vec![finding]).unreported.len(), 1);
    }
}
