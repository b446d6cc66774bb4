//! Snapshots of the intermediate representation and the findings for every file of the corpus.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use serde_json::Value;

use super::summary::summary;
use crate::corpus::interface_files;
use crate::emit::{self, GenerateOptions};
use crate::finding::Finding;
use crate::interface::{InterfaceFile, ReadOptions};

/// Returns the interface files of the corpus with the names of their snapshots.
pub(crate) fn corpus() -> Vec<(String, PathBuf)> {
    interface_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")).unwrap()
}

#[test]
fn corpus_files_are_lowered_as_expected() {
    let files = corpus();
    assert!(files.len() > 25, "the corpus is missing");
    for (name, path) in files {
        let read =
            InterfaceFile::open(&path, &ReadOptions::new()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut text = summary(&read.lowered.document);
        text.push('\n');
        for finding in &read.lowered.findings {
            let line = read.sources.line(&finding.pointer);
            let _ = writeln!(text, "{}", Finding { line, ..finding.clone() });
        }
        insta::with_settings!({omit_expression => true}, {
            insta::assert_snapshot!(name, text);
        });
    }
}

/// For a collection of published files: `CODEGEN_SPECS=folder cargo test -p orange-codegen --release -- --ignored`.
#[test]
#[ignore = "needs a folder of interface files, named by CODEGEN_SPECS"]
fn files_of_a_folder_have_no_unreported_losses() {
    let folder = std::env::var("CODEGEN_SPECS").unwrap();
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "json" || extension == "yaml" || extension == "yml")
            {
                files.push(path);
            }
        }
    }
    files.sort();
    let (mut complete, mut failed) = (0, 0);
    for path in files {
        let shown = path.display().to_string();
        let start = std::time::Instant::now();
        let options = GenerateOptions::new("x");
        let outcome = std::panic::catch_unwind(|| {
            InterfaceFile::open(&path, &ReadOptions::new()).and_then(|file| file.generate(&options))
        });
        let took = start.elapsed().as_millis();
        match outcome {
            Ok(Ok(code)) if code.report.unreported.is_empty() => {
                complete += 1;
                let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
                code.report.findings.iter().for_each(|finding| *kinds.entry(finding.kind).or_default() += 1);
                println!("complete {took} ms {} types {shown} {kinds:?}", code.document.types.len());
            }
            Ok(Ok(code)) => {
                failed += 1;
                println!(
                    "LOSES {} {shown}: {:?}",
                    code.report.unreported.len(),
                    code.report.unreported.first()
                );
            }
            Ok(Err(error)) => println!("refused {shown}: {error}"),
            Err(_) => {
                failed += 1;
                println!("PANICS {shown}");
            }
        }
    }
    println!("{complete} complete, {failed} failed");
    assert_eq!(failed, 0);
}

/// Lowers a file in memory.
fn read(text: &str) -> Result<super::Lowered, String> {
    let file = InterfaceFile::parse(text, &ReadOptions::new());
    file.map(|file| file.lowered).map_err(|error| error.to_string())
}

#[test]
fn invalid_files_are_rejected_with_line_and_expectation() {
    for (text, message) in [
        (
            "a: 1\n",
            "openapi.yaml:1:1: expected an interface file with `openapi: 3.x` or `swagger: \"2.0\"` at its root (at #)",
        ),
        (
            "- a\n",
            "openapi.yaml:1:1: expected an interface file with `openapi: 3.x` or `swagger: \"2.0\"` at its root (at #)",
        ),
        ("swagger: 1.2\n", "openapi.yaml:1:10: expected Swagger 2.0, found 1.2 (at #/swagger)"),
        ("openapi: 4.0.0\n", "openapi.yaml:1:10: expected OpenAPI 3.x, found 4.0.0 (at #/openapi)"),
        (
            "openapi: 3.0.0\npaths: []\n",
            "openapi.yaml:2:8: expected an object of paths, found a list (at #/paths)",
        ),
        (
            "openapi: 3.0.0\npaths:\n  /a:\n    get: x\n",
            "openapi.yaml:4:10: expected an operation, found a string (at #/paths/~1a/get)",
        ),
        (
            "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      parameters: {a: b}\n",
            "openapi.yaml:5:19: expected a list of parameters, found an object (at #/paths/~1a/get/parameters)",
        ),
        (
            "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      parameters:\n        - {in: query}\n",
            "openapi.yaml:6:11: expected a parameter with a `name` (at #/paths/~1a/get/parameters/0)",
        ),
        (
            "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      parameters:\n        - {name: x, in: body}\n",
            "openapi.yaml:6:11: expected `in` to be path, query, header or cookie, found `body` (at #/paths/~1a/get/parameters/0)",
        ),
        (
            "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        20O: {description: x}\n",
            "openapi.yaml:6:14: expected a status, a range such as 2XX, or default; found `20O` (at #/paths/~1a/get/responses/20O)",
        ),
        (
            "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        200: {content: []}\n",
            "openapi.yaml:6:24: expected an object of media types, found a list (at #/paths/~1a/get/responses/200/content)",
        ),
    ] {
        assert_eq!(read(text).err().as_deref(), Some(message), "{text}");
    }
}

#[test]
fn strict_runs_reject_unresolved_references() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/dangling.yaml");
    let strict = ReadOptions::new().strict(true);
    let error = InterfaceFile::open(&path, &strict).unwrap_err().to_string();
    assert!(error.starts_with("11 unresolved references:"), "{error}");
    assert!(error.contains("dangling.yaml:17:"), "{error}");
}

#[test]
fn mistakes_in_schemas_are_repaired_and_reported() {
    let lowered = read(
        "openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n    A: [1]\n    B: {allOf: [3, {$ref: '#/components/schemas/B'}]}\n    C: {$ref: '#/components/schemas/C'}\n    D: {type: object, properties: [x]}\n    E: {enum: []}\n    F: {oneOf: []}\n    G: {discriminator: {}, type: object, properties: {a: {type: string}}}\n    H: {type: 7, items: 3}\n",
    )
    .unwrap();
    assert_eq!(lowered.document.types.len(), 8);
    let kinds: Vec<&str> = lowered.findings.iter().map(|finding| finding.kind).collect();
    assert!(kinds.contains(&"not-a-schema") && kinds.contains(&"no-property-name"), "{kinds:?}");
}

#[test]
fn expanding_schemas_terminate() {
    // The number of paths through `allOf` doubles with each level.
    let mut text = String::from(
        "openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n    S0: {type: object, properties: {x: {type: string}}}\n",
    );
    for level in 1..60 {
        let below = level - 1;
        let _ = writeln!(
            text,
            "    S{level}: {{allOf: [{{$ref: '#/components/schemas/S{below}'}}, {{allOf: [{{$ref: '#/components/schemas/S{below}'}}]}}, {{properties: {{p: {{$ref: '#/components/schemas/S{below}'}}, q: {{allOf: [{{$ref: '#/components/schemas/S{below}'}}, {{properties: {{r{level}: {{type: integer}}}}}}]}}}}}}]}}"
        );
    }
    assert!(read(&text).unwrap().document.types.len() >= 60);
    // A property that grows by one level each time it is combined.
    let text = "openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n    A: {type: object, properties: {c: {type: object, allOf: [{$ref: '#/components/schemas/A'}, {properties: {c: {properties: {d: {$ref: '#/components/schemas/A/properties/c'}}}}}]}}}\n";
    assert!(read(text).is_ok());
    // A chain of 1,000 references, and one of 1,000 properties.
    let mut text = String::from("openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n");
    for level in 0..1000 {
        let _ = writeln!(text, "    C{level}: {{$ref: '#/components/schemas/C{}'}}", level + 1);
        let _ = writeln!(
            text,
            "    M{level}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/M{}'}}}}}}",
            level + 1
        );
    }
    assert!(read(&text).is_ok());
}

/// Lowers and generates a file. Errors are allowed.
fn generate(text: &str) {
    if let Ok(lowered) = read(text) {
        let options = GenerateOptions::new("x");
        let _ = emit::emit(&lowered.document, &options);
    }
}

/// Returns a file in which each schema refers to the next one as `each` writes it.
fn chain(length: usize, each: impl Fn(&str) -> String) -> String {
    let name = |level: usize| format!("'#/components/schemas/A{level}'");
    let schemas: String =
        (0..length).map(|level| format!("    A{level}: {}\n", each(&name(level + 1)))).collect();
    format!(
        "openapi: 3.0.3\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}    A{length}: {{type: object, properties: {{x: {{type: string}}}}}}\n"
    )
}

#[test]
fn repeated_references_make_one_type() {
    for each in [
        "{allOf: [{$ref: NEXT}, {$ref: NEXT}]}",
        "{oneOf: [{$ref: NEXT}, {$ref: NEXT}, {type: string}]}",
        "{type: object, required: [a, b], properties: {a: {$ref: NEXT}, b: {$ref: NEXT}}}",
    ] {
        let lowered = read(&chain(40, |next| each.replace("NEXT", next))).unwrap();
        assert_eq!(lowered.document.types.len(), 41, "{each}");
    }
}

#[test]
fn too_many_types_are_an_error() {
    let bomb = chain(40, |next| {
        format!("{{allOf: [{{$ref: {next}}}], anyOf: [{{$ref: {next}}}, {{type: string}}]}}")
    });
    let error = read(&bomb).unwrap_err();
    assert!(error.starts_with("the schemas of the file expand to more than"), "{error}");
}

/// Returns the texts of the corpus, for mutation.
fn texts() -> Vec<String> {
    corpus().into_iter().map(|(_, path)| std::fs::read_to_string(path).unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn truncated_files_do_not_panic(file in any::<prop::sample::Index>(), end in any::<prop::sample::Index>()) {
        let texts = texts();
        let text = file.get(&texts);
        let end = (0..=end.index(text.len() + 1)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        generate(&text[..end]);
    }

    #[test]
    fn mutated_files_do_not_panic(
        file in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..6_u8), 1..6),
    ) {
        let texts = texts();
        let mut text = file.get(&texts).clone();
        for (at, other, how) in changes {
            text = mutate(&text, at.index(text.len().max(1)), other.index(text.len().max(1)), how);
        }
        generate(&text);
    }

    #[test]
    fn rearranged_files_do_not_panic(
        file in any::<prop::sample::Index>(),
        moves in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..4),
    ) {
        // Values copied to other locations.
        let texts = texts();
        let mut root = crate::load::load("f", file.get(&texts).as_bytes()).unwrap().root;
        for (from, to) in moves {
            let mut pointers = Vec::new();
            collect_pointers(&root, &mut String::new(), &mut pointers);
            let value = root.pointer(&pointers[from.index(pointers.len())]).cloned().unwrap_or_default();
            if let Some(slot) = root.pointer_mut(&pointers[to.index(pointers.len())]) {
                *slot = value;
            }
        }
        generate(&root.to_string());
    }
}

fn mutate(text: &str, at: usize, other: usize, how: u8) -> String {
    let boundary = |at: usize| (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (low, high) = (boundary(at.min(other)), boundary(at.max(other)));
    let (start, middle, end) = (&text[..low], &text[low..high], &text[high..]);
    match how {
        0 => format!("{start}{end}"),
        1 => format!("{start}{middle}{middle}{end}"),
        2 => format!("{start}{{{middle}}}{end}"),
        3 => format!("{start}*a{middle}&a {end}"),
        4 => format!("{start}\u{0}{middle}\"{end}"),
        _ => format!("{end}{start}"),
    }
}

fn collect_pointers(value: &Value, path: &mut String, into: &mut Vec<String>) {
    into.push(path.clone());
    let length = path.len();
    let mut visit = |token: &str, child: &Value| {
        crate::pointer::push_token(path, token);
        collect_pointers(child, path, into);
        path.truncate(length);
    };
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| visit(&index.to_string(), item))
        }
        Value::Object(entries) => entries.iter().for_each(|(key, entry)| visit(key, entry)),
        _ => {}
    }
}
