//! Tests of `orange-codegen compare` as a process.

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::text;

const PUBLISHED: &str = "openapi: 3.0.3\npaths:\n  /a:\n    get: {operationId: a, responses: {'200': {description: x, content: {application/json: {schema: {$ref: 'https://example.org/common/v1/b.yaml#/B'}}}}}}\n";
const COMMON: &str = "B: {type: object, properties: {c: {type: string}}}\n";
const OURS: &str = "openapi: 3.0.3\npaths:\n  /a:\n    get: {operationId: a, responses: {'200': {description: y, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}\ncomponents: {schemas: {B: {type: object, properties: {c: {type: string}, d: {type: string}}}}}\n";

fn compare(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_orange-codegen"))
        .args(["compare", "published.yaml", "ours.yaml"])
        .args(["--map", "https://example.org/common/v1=common"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program runs")
}

#[test]
fn differences_and_reasons_must_match() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, content: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("below")).expect("written");
        fs::write(path, content).expect("written");
    };
    write("published.yaml", PUBLISHED);
    write("common/b.yaml", COMMON);
    write("ours.yaml", OURS);
    write("good.yaml", "- {where: B.d, kind: added, reason: It is in the sample.}\n");
    write(
        "stale.yaml",
        "- {where: B.d, kind: added, reason: Yes.}\n- {where: B.e, kind: removed, reason: No more.}\n",
    );
    write("invalid.yaml", "- {where: B.d, kind: added}\n");

    let unexplained = compare(folder.path(), &[]);
    assert_eq!(unexplained.status.code(), Some(1));
    assert_eq!(text(&unexplained.stdout), "added B.d\n    ours: string\n");

    let good = compare(folder.path(), &["--differences", "good.yaml"]);
    assert_eq!(good.status.code(), Some(0), "{}", text(&good.stderr));
    assert_eq!(text(&good.stdout), "");
    let verbose = compare(folder.path(), &["--differences", "good.yaml", "--verbose"]);
    assert_eq!(text(&verbose.stdout), "added B.d\n    ours: string\n    because: It is in the sample.\n");

    let stale = compare(folder.path(), &["--differences", "stale.yaml"]);
    assert_eq!(stale.status.code(), Some(1));
    assert_eq!(text(&stale.stdout), "reason without a difference: removed B.e\n");

    let invalid = compare(folder.path(), &["--differences", "invalid.yaml"]);
    assert_eq!(invalid.status.code(), Some(2));
    assert!(
        text(&invalid.stderr).contains("invalid.yaml: entry 1: expected `reason`"),
        "{}",
        text(&invalid.stderr)
    );
}
