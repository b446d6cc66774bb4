//! Tests with the pairs of files in `tests/fixtures/diff` and with the corpus. The submodules have smaller pairs, one
//! or more for every kind of change.

mod files;
mod kinds;
mod moves;
mod schemas;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::change::Difference;
use super::kind::{Direction, Kind, Rating};
use crate::interface::{InterfaceFile, ReadOptions};
use crate::lower;

/// Reads a file from memory.
fn read(text: &str) -> InterfaceFile {
    InterfaceFile::parse(text, &ReadOptions::new()).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Reads a pair of files from `tests/fixtures/diff`.
fn pair(name: &str) -> (InterfaceFile, InterfaceFile) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diff").join(name);
    let open = |side: &str| {
        InterfaceFile::open(folder.join(format!("{side}.yaml")), &ReadOptions::new())
            .unwrap_or_else(|error| panic!("{name}/{side}: {error}"))
    };
    (open("old"), open("new"))
}

fn difference(name: &str) -> Difference {
    let (old, new) = pair(name);
    Difference::between(&old, &new)
}

/// Kind, rating and subject of each change.
fn rated_changes(difference: &Difference) -> Vec<(&'static str, Rating, String)> {
    let change = |change: &super::change::Change| {
        let subject = if change.part.is_empty() {
            change.subject.clone()
        } else {
            format!("{}, {}", change.subject, change.part)
        };
        (change.kind.name(), change.rating, subject)
    };
    difference.changes.iter().map(change).collect()
}

#[test]
fn changes_of_a_release_are_listed_separately() {
    let difference = difference("release");
    let subject = str::to_owned;
    assert_eq!(
        rated_changes(&difference),
        [
            ("enum-value-removed", Rating::Breaking, subject("schema Status")),
            ("type-changed", Rating::Breaking, subject("schema Ticket, property rank")),
            ("property-added-required", Rating::Breaking, subject("schema TicketCreate, property reason")),
            ("operation-added", Rating::Compatible, subject("GET /tickets/{id}/notes")),
        ]
    );
    insta::assert_snapshot!("release", difference.to_string());
    insta::assert_snapshot!("release_json", difference.to_json(Path::new("old.yaml"), Path::new("new.yaml")));
}

#[test]
fn the_reverse_comparison_has_its_own_ratings() {
    let (old, new) = pair("release");
    let subject = str::to_owned;
    assert_eq!(
        rated_changes(&Difference::between(&new, &old)),
        [
            ("operation-removed", Rating::Breaking, subject("GET /tickets/{id}/notes")),
            ("type-changed", Rating::Breaking, subject("schema Ticket, property rank")),
            ("property-removed", Rating::Breaking, subject("schema TicketCreate, property reason")),
            ("enum-value-added", Rating::Compatible, subject("schema Status")),
        ]
    );
}

#[test]
fn openapi_versions_do_not_differ_in_content() {
    let (swagger, openapi) = pair("versions");
    for difference in [Difference::between(&swagger, &openapi), Difference::between(&openapi, &swagger)] {
        assert_eq!(rated_changes(&difference), []);
    }
}

#[test]
fn a_file_does_not_differ_from_itself() {
    for name in ["release", "inherited"] {
        for file in [pair(name).0, pair(name).1] {
            assert_eq!(rated_changes(&Difference::between(&file, &file)), [], "{name}");
        }
    }
}

#[test]
fn the_order_of_keys_is_ignored() {
    assert_eq!(rated_changes(&difference("order")), []);
}

#[test]
fn inherited_and_shared_changes_are_listed_once() {
    let difference = difference("inherited");
    let kinds: Vec<&str> = difference.changes.iter().map(|change| change.kind.name()).collect();
    assert_eq!(
        kinds,
        ["parameter-required", "property-removed", "alternative-added", "subtype-added", "schema-added"]
    );
    insta::assert_snapshot!("inherited", difference.to_string());
}

#[test]
fn descriptions_and_examples_are_docs_only() {
    let difference = difference("words");
    assert_eq!(difference.rating(), Some(Rating::DocsOnly));
    assert_eq!(Rating::DocsOnly.exit_code(), 0);
    insta::assert_snapshot!("words", difference.to_string());
}

#[test]
fn changes_of_unused_schemas_break_no_caller() {
    let unused = difference("unused");
    assert!(unused.changes.iter().all(|change| change.rating == Rating::Compatible), "{unused:?}");
    insta::assert_snapshot!("unused", unused.to_string());
}

#[test]
fn schemas_without_operations_are_rated_for_both_directions() {
    let fragments = difference("fragments");
    assert_eq!(
        rated_changes(&fragments),
        [
            ("property-added-required", Rating::Breaking, "schema Note, property author".to_owned()),
            ("property-added-optional", Rating::Compatible, "schema Note, property date".to_owned()),
        ]
    );
}

#[test]
fn read_only_properties_are_rated_by_direction() {
    let difference = difference("read-only");
    assert_eq!(
        rated_changes(&difference),
        [
            ("property-required", Rating::Breaking, "schema Thing, property opened".to_owned()),
            ("read-only-added", Rating::Breaking, "schema Thing, property closed".to_owned()),
            ("enum-value-removed", Rating::Compatible, "schema Thing, property state".to_owned()),
            ("read-only-removed", Rating::Compatible, "schema Thing, property opened".to_owned()),
            ("property-added-required", Rating::Compatible, "schema Thing, property id".to_owned()),
        ]
    );
}

#[test]
fn any_files_can_be_compared_in_both_directions() {
    let read =
        |(name, path): (String, PathBuf)| (name, InterfaceFile::open(&path, &ReadOptions::new()).unwrap());
    let files: Vec<(String, InterfaceFile)> = lower::corpus().into_iter().map(read).collect();
    assert!(files.len() > 25, "the corpus is missing");
    for (index, (old_name, old)) in files.iter().enumerate() {
        assert_eq!(rated_changes(&Difference::between(old, old)), [], "{old_name}");
        for (new_name, new) in files.iter().skip(index + 1) {
            let (forward, backward) = (Difference::between(old, new), Difference::between(new, old));
            // A removal in one direction is an addition in the other.
            for (removed, added) in [
                ("operation-removed", "operation-added"),
                ("enum-value-removed", "enum-value-added"),
                ("parameter-removed", "parameter-added"),
                ("property-removed", "property-added"),
                ("schema-removed", "schema-added"),
                ("server-removed", "server-added"),
            ] {
                let subjects = |difference: &Difference, kind: &str| -> BTreeSet<String> {
                    let all = rated_changes(difference).into_iter();
                    all.filter(|(name, ..)| name.starts_with(kind)).map(|(.., subject)| subject).collect()
                };
                assert_eq!(
                    subjects(&forward, removed).len(),
                    subjects(&backward, added).len(),
                    "{old_name} {new_name}: {removed}"
                );
            }
            assert_eq!(forward.changes.is_empty(), backward.changes.is_empty(), "{old_name} {new_name}");
        }
    }
}

#[test]
fn recursive_schemas_terminate() {
    let difference = difference("recursive");
    assert_eq!(
        rated_changes(&difference),
        [("type-changed", Rating::Breaking, "schema Node, property label".to_owned())]
    );
}

#[test]
fn json_lists_every_change() {
    for name in ["release", "inherited", "unused", "words"] {
        let difference = difference(name);
        let text = difference.to_json(Path::new("a"), Path::new("b"));
        let report: Value = serde_json::from_str(&text).unwrap();
        let changes = report["changes"].as_array().unwrap();
        assert_eq!(changes.len(), difference.changes.len());
        for change in changes {
            let text = |key: &str| change[key].as_str().unwrap().to_owned();
            assert!(Kind::ALL.iter().any(|kind| kind.name() == text("kind")));
            assert!(Rating::ALL.iter().any(|rating| rating.name() == text("rating")));
            assert!(text("where").contains(".yaml#"), "{}", text("where"));
        }
        assert_eq!(report["rating"], difference.rating().unwrap().name());
    }
}

#[test]
fn names_of_kinds_are_stable_and_unique() {
    let names: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(names.len(), Kind::ALL.len());
    // Users rely on the table of ratings.
    let lines: Vec<String> = Kind::ALL
        .iter()
        .map(|kind| {
            let [(sent, reason), (received, other)] =
                [Direction::Sent, Direction::Received].map(|direction| kind.rating_of(direction));
            if (sent, reason) == (received, other) {
                format!("{}: {}, {reason}", kind.name(), sent.name())
            } else {
                format!(
                    "{}: sent {}, {reason}; received {}, {other}",
                    kind.name(),
                    sent.name(),
                    received.name()
                )
            }
        })
        .collect();
    insta::assert_snapshot!("policy", lines.join("\n"));
}
