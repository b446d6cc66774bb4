//! Tests of references in memory and between files.

use std::fs;

use serde_json::{Value, json};

use super::*;

fn sources(root: &str) -> Sources {
    let location = Location::Local("openapi.yaml".to_owned());
    Sources::from_bytes(location, root.as_bytes().to_vec(), &Options::default())
        .unwrap_or_else(|error| panic!("{error}"))
}

fn follow<'a>(sources: &'a Sources, reference: &str) -> Result<(&'a Value, Option<String>), String> {
    match sources.follow(&sources.root().id, reference) {
        Target::Found(node, correction) => Ok((node.value, correction)),
        Target::Dangling(reason) => Err(reason),
    }
}

#[test]
fn deep_and_escaped_pointers_are_resolved() {
    let sources = sources(
        "components:\n  schemas:\n    A/b~c:\n      allOf:\n        - {}\n        - properties: {naïve name: {type: string}}\n",
    );
    let found = follow(&sources, "#/components/schemas/A~1b~0c/allOf/1/properties/na%C3%AFve%20name");
    assert_eq!(found, Ok((&json!({"type": "string"}), None)));
}

#[test]
fn pointers_may_pass_through_references() {
    let sources = sources("p: {$ref: '#/q'}\nq: {schema: {type: integer}}\n");
    assert_eq!(follow(&sources, "#/p/schema"), Ok((&json!({"type": "integer"}), None)));
}

#[test]
fn reference_cycles_are_unresolved() {
    let sources = sources("a: {$ref: '#/b/x'}\nb: {$ref: '#/a/x'}\n");
    assert!(follow(&sources, "#/a/x/y").is_err());
}

#[test]
fn pointers_through_references_are_limited() {
    let mut text = String::new();
    for level in 0..60 {
        text.push_str(&format!("l{level}: {{x: {{$ref: '#/l{next}/x/x/x'}}}}\n", next = level + 1));
    }
    let sources = sources(&text);
    assert!(follow(&sources, "#/l0/x/x/x").is_err());
}

#[test]
fn the_missing_step_of_a_reference_is_named() {
    let sources = sources("components: {schemas: {A: {allOf: [{}]}}}\n");
    assert_eq!(
        follow(&sources, "#/components/schemas/A/allOf/1/properties/x"),
        Err("there is no item `1` in #/components/schemas/A/allOf, whose length is 1".to_owned())
    );
    assert_eq!(
        follow(&sources, "#/components/schemas/B"),
        Err("there is no `B` in #/components/schemas".to_owned())
    );
    assert_eq!(
        follow(&sources, "https://e.org/x.yaml#/a"),
        Err("cannot read the file https://e.org/x.yaml".to_owned())
    );
}

#[test]
fn definitions_of_other_versions_are_found() {
    let sources = sources("definitions: {Pet: {type: object}}\n");
    let (value, correction) = follow(&sources, "#/components/schemas/Pet").unwrap();
    assert_eq!(value, &json!({"type": "object"}));
    assert_eq!(
        correction.as_deref(),
        Some("there is no #/components/schemas/Pet; #/definitions/Pet is used instead")
    );
    assert!(follow(&sources, "Pet").unwrap().1.is_some());
}

#[test]
fn json_schema_anchors_are_resolved() {
    let sources = sources("$defs: {x: {$anchor: here, type: string}}\n");
    assert_eq!(follow(&sources, "#here").map(|found| found.0["type"].clone()), Ok(json!("string")));
    assert!(follow(&sources, "#there").is_err());
}

#[test]
fn files_are_read_once_by_path_and_mapped_url() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "api/openapi.yaml",
        "a: {$ref: '../common/schemas/Note.yaml#/Note'}\nb: {$ref: 'https://e.org/v1/schemas/Note.yaml#/Note'}\nc: {$ref: 'https://e.org/v1/other.yaml'}\n",
    );
    write("common/schemas/Note.yaml", "Note: {$ref: Entity.yaml#/Entity}\n");
    write("common/schemas/Entity.yaml", "Entity: {type: object}\n");
    let mut options = Options::default();
    options.maps.add("https://e.org/v1", folder.path().join("common"));

    let sources = Sources::open(&folder.path().join("api/openapi.yaml"), &options).unwrap();

    let names: Vec<String> = sources.files().map(|(_, location)| location.to_string()).collect();
    assert_eq!(names, ["openapi.yaml", "../common/schemas/Note.yaml", "../common/schemas/Entity.yaml"]);
    let (local, _) = follow(&sources, "../common/schemas/Note.yaml#/Note").unwrap();
    let (remote, _) = follow(&sources, "https://e.org/v1/schemas/Note.yaml#/Note").unwrap();
    assert!(std::ptr::eq(local, remote));
    let reason = follow(&sources, "https://e.org/v1/other.yaml").unwrap_err();
    assert_eq!(reason, "cannot read the file https://e.org/v1/other.yaml");
}

#[test]
fn overlays_apply_to_referenced_files() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("openapi.yaml"), "a: {$ref: 'b.yaml#/B'}\n").unwrap();
    fs::write(folder.path().join("b.yaml"), "C: {type: string}\n").unwrap();
    let overlay = Overlay::parse("o.yaml", b"- target: b.yaml#\n  update: {B: {type: integer}}\n").unwrap();
    let options = Options { overlays: vec![overlay], ..Options::default() };
    let sources = Sources::open(&folder.path().join("openapi.yaml"), &options).unwrap();
    assert_eq!(follow(&sources, "b.yaml#/B").map(|found| found.0.clone()), Ok(json!({"type": "integer"})));
    assert_eq!(sources.overlaid.len(), 1);
}

#[test]
fn positions_have_the_line_of_a_node() {
    let sources = sources("a:\n  b: 1\n  c: &x [1, 2]\nd: *x\n");
    let position = |path: &str| sources.position(&NodeId { file: FileId::ROOT, path: path.to_owned() });
    assert_eq!(position("/a/c/1"), Some((3, 13)));
    assert_eq!(position("/d/1").map(|(line, _)| line), Some(4));
}
