//! Tests of differences and their reasons.

use super::*;
use crate::cli::compare::reasons::Kind;
use crate::interface::{InterfaceFile, ReadOptions};
use crate::lower;
use crate::resolve::{self, Location, Sources};

fn read(text: &str) -> InterfaceFile {
    let location = Location::Local("f.yaml".to_owned());
    let sources = Sources::from_bytes(location, text.as_bytes().to_vec(), &resolve::Options::default());
    let sources = sources.unwrap_or_else(|error| panic!("{error}"));
    InterfaceFile::from_sources(sources, lower::Options::default()).unwrap()
}

const PUBLISHED: &str = "
openapi: 3.0.3
servers: [{url: 'https://{host}/api', variables: {host: {default: localhost}}}]
paths:
  /tickets:
    get:
      operationId: all
      parameters: [{name: limit, in: query, schema: {type: integer, default: 50}}, {name: gone, in: query, schema: {type: string}}]
      responses: {'200': {description: x, headers: {X-Count: {schema: {type: integer}}}, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}}}
  /tickets/{TicketId}:
    delete: {operationId: remove, parameters: [{name: TicketId, in: path, required: true, schema: {type: string}}], responses: {'204': {description: x}}}
components:
  schemas:
    Ticket: {type: object, required: [id], properties: {id: {type: string, format: uuid}, state: {type: string, enum: [A, B]}, old: {type: string}}}
    Unused: {type: string}
";

const OURS: &str = "
openapi: 3.0.3
servers: [{url: 'https://api.example.org/tickets'}]
paths:
  /:
    get:
      operationId: listTickets
      parameters: [{name: limit, in: query, schema: {type: integer, default: 10}}]
      responses: {'200': {description: y, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}}, '401': {description: y}}
  /{id}:
    delete: {operationId: remove, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: x}}}
components:
  schemas:
    Ticket: {type: object, required: [id], properties: {id: {type: string}, state: {$ref: '#/components/schemas/State'}, new: {type: boolean}}}
    State: {type: string, enum: [A, B, C]}
";

fn found() -> Vec<LocationDifference> {
    difference::compare(&read(PUBLISHED), &read(OURS))
}

#[test]
fn differences_are_found_below_moved_base_paths() {
    let lines: Vec<String> = found().iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"), @r#"
    changed GET /tickets
        operation-moved: GET /tickets → GET /
    changed GET /tickets: operationId
        operation-id-changed: all → listTickets
    changed GET /tickets: limit
        default-changed: default: 50 → 10
    removed GET /tickets: gone
        published: string
    removed GET /tickets: X-Count
        published: integer
    added GET /tickets: 401
        ours: no content
    changed DELETE /tickets/{TicketId}
        operation-moved: DELETE /tickets/{TicketId} → DELETE /{id}
    changed DELETE /tickets/{TicketId}: TicketId
        path-parameter-renamed: TicketId → id
    changed Ticket.id
        format-widened: format: string (uuid) → string
    removed Ticket.old
        published: string
    added Ticket.new
        ours: boolean
    added Ticket.state = C
    removed Unused
        published: string
    added State
        ours: one of "A", "B", "C"
    "#);
}

#[test]
fn equal_files_do_not_differ() {
    assert_eq!(difference::compare(&read(OURS), &read(OURS)), []);
    for (name, path) in lower::corpus() {
        let file = InterfaceFile::open(&path, &ReadOptions::new()).unwrap();
        assert_eq!(difference::compare(&file, &file), [], "{name}");
    }
}

#[test]
fn webhooks_are_compared_and_matched_with_reasons() {
    let file = |kind: &str| {
        read(&format!(
            "openapi: 3.1.0\nwebhooks: {{opened: {{post: {{requestBody: {{content: {{application/json: {{schema: {{type: {kind}}}}}}}}}, responses: {{'204': {{description: x}}}}}}}}}}"
        ))
    };
    let found = difference::compare(&file("string"), &file("integer"));
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        ["changed webhook POST opened\n    type-changed: body, application/json: string → integer"]
    );
    let reasons = b"- {where: 'webhook * opened', kind: changed, reason: A number.}\n";
    let reasons = IntendedDifferences::parse("d", reasons).unwrap();
    assert_eq!(match_reasons(&found, &reasons).explained.len(), 1);
}

#[test]
fn renamed_schemas_are_compared_by_use() {
    let file = |name: &str, kind: &str| {
        read(&format!(
            "openapi: 3.0.3\npaths: {{/a: {{get: {{responses: {{'200': {{description: x, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}}}}}}}\ncomponents: {{schemas: {{{name}: {{type: object, properties: {{code: {{type: {kind}}}}}}}}}}}"
        ))
    };
    let lines: Vec<String> = difference::compare(&file("Error", "string"), &file("Problem", "integer"))
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        lines,
        [
            "changed Error.code\n    type-changed: string → integer",
            "removed Error\n    published: object",
            "added Problem\n    ours: object",
        ]
    );
}

#[test]
fn reasons_cover_locations_and_stale_reasons_are_listed() {
    let reasons = IntendedDifferences::parse(
        "differences.yaml",
        b"- {where: '* /tickets*', kind: changed, reason: Other base path.}\n- {where: '* /tickets*: *', kind: changed, reason: Other names.}\n- {where: 'Ticket.state = *', kind: added, reason: New state.}\n- {where: 'Ticket.state = *', kind: removed, reason: Stale.}\n",
    )
    .unwrap();
    let found = found();
    let outcome = match_reasons(&found, &reasons);
    assert_eq!(outcome.stale, ["removed Ticket.state = *"]);
    let unexplained: Vec<(Kind, &str)> = outcome
        .unexplained
        .iter()
        .map(|difference| (difference.kind, difference.location.as_str()))
        .collect();
    assert_eq!(
        unexplained,
        [
            (Kind::Removed, "GET /tickets: gone"),
            (Kind::Removed, "GET /tickets: X-Count"),
            (Kind::Added, "GET /tickets: 401"),
            (Kind::Changed, "Ticket.id"),
            (Kind::Removed, "Ticket.old"),
            (Kind::Added, "Ticket.new"),
            (Kind::Removed, "Unused"),
            (Kind::Added, "State"),
        ]
    );
}

#[test]
fn star_matches_within_one_name() {
    let covers = |pattern: &str, location: &str| {
        LocationPattern::parse(pattern).covers(&LocationPattern::parse(location))
    };
    assert!(covers("* /a*", "GET /a/{id}"));
    assert!(!covers("* /a*", "GET /a/{id}: limit"));
    assert!(covers("T*t.*", "Ticket.building.city"));
    assert!(!covers("Ticket*", "Ticket.id"));
    assert!(covers("Ticket.state = *", "Ticket.state = A"));
    assert!(!covers("*", "GET /a"));
    assert!(covers("GET /a: *-Count", "GET /a: X-Total-Count"));
    assert!(!covers("a*b*b", "ab"));
}

#[test]
fn invalid_reasons_are_errors() {
    for wrong in [
        "- {where: A, kind: added}",
        "- {kind: added, reason: x}",
        "- {where: A, kind: new, reason: x}",
        "a: 1",
    ] {
        assert!(IntendedDifferences::parse("d", wrong.as_bytes()).is_err(), "{wrong}");
    }
}
