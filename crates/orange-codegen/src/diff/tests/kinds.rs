//! Tests of every kind of change with a minimal pair of files.

use std::collections::BTreeSet;

use super::super::change::Difference;
use super::super::kind::Kind;
use super::super::kind::Rating::{self, DocsOnly};
use super::files::{FILES, OK};
use super::read;
use super::schemas::{HELPERS, SCHEMAS};

fn kinds_of(old: &str, new: &str) -> Vec<(&'static str, Rating)> {
    let difference = Difference::between(&read(old), &read(new));
    difference.changes.iter().map(|change| (change.kind.name(), change.rating)).collect()
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}

/// Returns a file in which callers send the schema.
fn sent(schema: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /things:\n    post:\n      requestBody:\n        content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}\n      responses: {{'204': {{description: done}}}}\ncomponents:\n  schemas:{HELPERS}    Thing: {schema}\n"
    )
}

/// Returns a file in which callers receive the schema.
fn received(schema: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /things:\n    get:\n      responses:\n        '200':\n          description: it\n          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}\ncomponents:\n  schemas:{HELPERS}    Thing: {schema}\n"
    )
}

#[test]
fn schemas_are_rated_by_direction() {
    for (old, new, expected) in SCHEMAS {
        let found = sorted(kinds_of(&sent(old), &sent(new)));
        let rated = sorted(expected.iter().map(|(kind, sent, _)| (*kind, *sent)).collect());
        assert_eq!(found, rated, "sent: {old} → {new}");
        let found = sorted(kinds_of(&received(old), &received(new)));
        let rated = sorted(expected.iter().map(|(kind, _, received)| (*kind, *received)).collect());
        assert_eq!(found, rated, "received: {old} → {new}");
    }
}

#[test]
fn operations_are_rated_part_by_part() {
    let file = |body: &str| {
        let body = body.replace("OK", OK);
        let version = if body.starts_with("swagger:") { "" } else { "openapi: 3.0.3\n" };
        format!("{version}info: {{title: T, version: '1'}}\n{body}\n")
    };
    for (old, new, expected) in FILES {
        assert_eq!(kinds_of(&file(old), &file(new)), *expected, "{old}\n→ {new}");
    }
}

#[test]
fn a_new_version_is_docs_only() {
    let version =
        |version: &str| format!("openapi: 3.0.3\ninfo: {{title: T, version: '{version}'}}\npaths: {{}}\n");
    assert_eq!(kinds_of(&version("1.0"), &version("1.10")), [("version-changed", DocsOnly)]);
}

#[test]
fn every_kind_has_a_test_pair() {
    let schemas = SCHEMAS.iter().flat_map(|(_, _, expected)| expected.iter().map(|(kind, ..)| *kind));
    let files = FILES.iter().flat_map(|(_, _, expected)| expected.iter().map(|(kind, _)| *kind));
    let shown: BTreeSet<&str> = schemas.chain(files).chain(["version-changed"]).collect();
    let known: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(shown, known);
}
