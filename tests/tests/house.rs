//! Rules of the workspace: direction of dependencies, minimum Rust version, lints, module documentation, and the lists in
//! `docs/ARCHITECTURE.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use orange_journeys::repository::{files_below, root, rust_files_below};
use serde_json::Value;

#[path = "house/build_cost.rs"]
mod build_cost;
#[path = "house/cycles.rs"]
mod cycles;
#[path = "house/features.rs"]
mod features;
#[path = "house/imports.rs"]
mod imports;
#[path = "house/source.rs"]
mod source;

/// Minimum Rust version of the crates for users.
const MSRV: [u64; 3] = [1, 89, 0];

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--all-features"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo prints JSON")
}

/// Packages and their dependencies, by package id.
struct Graph {
    packages: BTreeMap<String, Value>,
    /// Normal dependencies only.
    edges: BTreeMap<String, Vec<String>>,
}

impl Graph {
    fn read() -> Self {
        let metadata = metadata();
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let list = |value: &Value| value.as_array().expect("a list").clone();
        let packages = list(&metadata["packages"]).into_iter().map(|p| (text(&p["id"]), p)).collect();
        let edges = list(&metadata["resolve"]["nodes"])
            .iter()
            .map(|node| {
                let normal = |dependency: &Value| {
                    list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null())
                };
                let to = list(&node["deps"]).iter().filter(|d| normal(d)).map(|d| text(&d["pkg"])).collect();
                (text(&node["id"]), to)
            })
            .collect();
        Self { packages, edges }
    }

    fn id(&self, name: &str) -> &str {
        let found = self.packages.iter().find(|(_, package)| package["name"] == name);
        found.unwrap_or_else(|| panic!("no package {name}")).0
    }

    fn name(&self, id: &str) -> &str {
        self.packages[id]["name"].as_str().expect("a name")
    }

    /// Ids of all packages that `name` depends on, directly or indirectly, including itself.
    fn reachable(&self, name: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut pending = vec![self.id(name)];
        while let Some(id) = pending.pop() {
            if reached.insert(id) {
                pending.extend(self.edges[id].iter().map(String::as_str));
            }
        }
        reached
    }
}

/// Crates in `crates/` that applications do not depend on.
const TOOLS: [&str; 3] = ["orange-cli", "orange-codegen", "orange-sandbox"];

/// The crates that applications depend on: all in `crates/` except the tools.
fn libraries() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("crates"))
        .expect("the crates")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
        .filter(|name| !TOOLS.contains(&name.as_str()))
        .collect();
    names.sort();
    names
}

#[test]
fn crates_depend_in_one_direction() {
    let graph = Graph::read();
    let ours: BTreeSet<String> = libraries().into_iter().chain(TOOLS.map(String::from)).collect();
    for library in libraries() {
        let reached: BTreeSet<&str> =
            graph.reachable(&library).into_iter().map(|id| graph.name(id)).collect();
        for other in reached.iter().filter(|name| ours.contains(**name)) {
            let is_allowed = match *other {
                "orange-model" => true,
                "orange-core" => library != "orange-model",
                "orange-events" => library == "orange-anomalie-adresse",
                _ => false,
            };
            assert!(is_allowed || *other == library, "{library} depends on {other}");
        }
        for forbidden in ["xtask", "orange-codegen", "orange-sandbox", "regex", "axum", "httpmock"] {
            assert!(!reached.contains(forbidden), "{library} depends on {forbidden}");
        }
    }
}

/// Models can be used without a client.
#[test]
fn orange_model_depends_on_no_async_runtime_and_no_http() {
    let graph = Graph::read();
    let reached: BTreeSet<&str> =
        graph.reachable("orange-model").into_iter().map(|id| graph.name(id)).collect();
    assert!(reached.contains("serde_json"), "{reached:?}");
    for forbidden in ["tokio", "futures-core", "tracing", "http", "hyper", "reqwest", "url", "bytes"] {
        assert!(!reached.contains(forbidden), "orange-model depends on {forbidden}");
    }
}

#[test]
fn dependencies_of_users_build_with_the_minimum_rust_version() {
    let graph = Graph::read();
    for library in libraries() {
        for id in graph.reachable(&library) {
            let Some(required) = graph.packages[id]["rust_version"].as_str() else { continue };
            let mut parts = required.split('.').map(|part| part.parse().unwrap_or(0));
            let required: [u64; 3] = std::array::from_fn(|_| parts.next().unwrap_or(0));
            assert!(required <= MSRV, "{library} depends on {id}, which requires Rust {required:?}");
        }
    }
}

#[test]
fn the_documentation_of_each_crate_lists_its_features() {
    let graph = Graph::read();
    for name in libraries().into_iter().chain(TOOLS.map(String::from)) {
        let source = root().join("crates").join(&name).join("src");
        let documented = features::documented(&roots(&source)[0]);
        assert_eq!(documented, features::declared(&graph.packages[graph.id(&name)]), "{name}");
    }
}

/// A further crate costs build time in every program, so the document gives its reason.
#[test]
fn the_performance_document_lists_the_crates_beyond_reqwest_and_serde() {
    let further = build_cost::further_crates("orange-eligibility", &["reqwest", "serde", "serde_json"]);
    assert_eq!(further, build_cost::documented());
}

fn sources() -> Vec<(PathBuf, String)> {
    ["crates", "xtask", "tests"]
        .into_iter()
        .flat_map(|folder| rust_files_below(&root().join(folder), &["target"]))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a text file");
            (path, text)
        })
        .collect()
}

#[test]
fn every_file_begins_with_documentation() {
    for (path, text) in sources() {
        let fixture =
            path.components().any(|part| matches!(part.as_os_str().to_str(), Some("corpus" | "ui")));
        let starts = ["//!", "// ", "#![doc = include_str!", "#![cfg_attr(not(doctest), doc = include_str!"];
        let documented = starts.iter().any(|start| text.starts_with(start));
        assert!(fixture || documented, "{}", path.display());
    }
}

#[test]
fn generated_code_uses_only_orange_core() {
    let generated = sources().into_iter().filter(|(path, _)| {
        path.components().any(|part| part.as_os_str() == "generated")
            && path.components().any(|part| part.as_os_str() == "crates")
    });
    let mut files = 0;
    for (path, text) in generated {
        files += 1;
        for crate_name in ["serde::", "serde_json::", "reqwest::", "http::", "bytes::", "tokio::"] {
            let bare = crate_name.trim_end_matches(':');
            let imports_from_core =
                |line: &str| line.contains("orange_core::__private") && line.contains(bare);
            if text.lines().any(imports_from_core) {
                continue;
            }
            for (number, line) in text.lines().enumerate() {
                let Some(at) = line.find(crate_name) else { continue };
                let is_comment = line.trim_start().starts_with("//");
                let inside_core = line[..at].ends_with("__private::");
                assert!(is_comment || inside_core, "{}:{}: {line}", path.display(), number + 1);
            }
        }
    }
    assert!(files > 0, "there is generated code");
}

/// No input may make a library panic, so its lints deny panicking constructs.
#[test]
fn libraries_deny_panicking_constructs() {
    const DENIED: [&str; 7] = [
        "arithmetic_side_effects",
        "expect_used",
        "indexing_slicing",
        "panic",
        "string_slice",
        "unreachable",
        "unwrap_used",
    ];
    for name in libraries() {
        let source = root().join("crates").join(&name).join("src");
        let text = std::fs::read_to_string(source.join("lib.rs")).expect("a file");
        let denied = text.split_once("#![cfg_attr(\n    not(test),\n    deny(\n").map(|(_, behind)| behind);
        let denied = denied.and_then(|behind| behind.split_once("    )\n)]\n")).map(|(list, _)| list);
        let denied = denied.unwrap_or_else(|| panic!("{name} denies nothing"));
        for lint in DENIED {
            let line = |line: &str| line.trim().trim_end_matches(',') == format!("clippy::{lint}");
            assert!(denied.lines().any(line), "{name} does not deny clippy::{lint}");
        }
        for file in rust_files_below(&source, &[]) {
            let text = std::fs::read_to_string(&file).expect("a file");
            // Tests are at the end of a file or in their own file.
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            for lint in DENIED {
                // Only `lib.rs` names the lint, to deny it: no file allows it.
                let named = code.matches(&format!("clippy::{lint}")).count();
                let allowed = usize::from(file.ends_with("src/lib.rs"));
                assert!(named <= allowed, "{} allows clippy::{lint}", file.display());
            }
            for group in ["clippy::all", "clippy::restriction", "allow(warnings"] {
                assert!(!code.contains(group), "{} allows {group}", file.display());
            }
        }
    }
}

/// No crate has a build script or procedural macro, so no code of the workspace runs at build time. The exceptions are
/// `tests`, `tests/bench/peers`, `tests/fleet`, `tests/generated` and `tests/inspector`, on which no crate depends. CI checks
/// the dependencies against the lockfile and `deny.toml`.
#[test]
fn no_crate_runs_code_at_build_time_and_ci_checks_dependencies() {
    let manifests = manifests();
    assert!(manifests.len() > 8, "{} manifests", manifests.len());
    let tests = ["tests", "tests/bench/peers", "tests/fleet", "tests/generated", "tests/inspector"]
        .map(|folder| root().join(folder).join("Cargo.toml"));
    for manifest in manifests.into_iter().filter(|path| !tests.contains(path)) {
        let folder = manifest.parent().expect("a folder");
        let text = std::fs::read_to_string(&manifest).expect("a file");
        assert!(!folder.join("build.rs").exists(), "{} has a build script", folder.display());
        let runs =
            text.lines().any(|line| line.trim_start().starts_with("build ") || line.contains("proc-macro ="));
        assert!(!runs, "{} runs code at build time", manifest.display());
    }
    assert!(root().join("Cargo.lock").exists());
    let checks = std::fs::read_to_string(root().join(".ci/run")).expect("a file");
    assert!(checks.contains(".ci/deny") && checks.contains("--locked"));
}

#[test]
fn modules_and_files_have_no_cycles() {
    let mut violations = Vec::new();
    // Its modules are those of `tests/bench`, by `#[path]`.
    let peers = root().join("tests/bench/peers/Cargo.toml");
    for manifest in manifests().into_iter().filter(|manifest| *manifest != peers) {
        let folder = manifest.parent().expect("a folder");
        let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        for root in roots(&folder.join("src")) {
            let imports = imports::Crate::read(&root);
            let modules = cycles::cycles(&imports.between_top_level_modules(), 1);
            let files = cycles::cycles(&imports.between_files(), 2);
            violations.extend(modules.into_iter().chain(files).map(|cycle| format!("{name}: {cycle}")));
        }
    }
    assert!(violations.is_empty(), "{}", violations.join("\n"));
}

/// A code block in `docs/ARCHITECTURE.md`.
fn documented(block: &str) -> String {
    let text = std::fs::read_to_string(root().join("docs/ARCHITECTURE.md")).expect("the document");
    let (_, rest) = text.split_once(&format!("```text {block}\n")).expect("the block");
    rest.split_once("```").expect("an end").0.to_owned()
}

fn lines(edges: &BTreeMap<String, BTreeSet<String>>) -> String {
    let line = |(from, to): (&String, &BTreeSet<String>)| {
        let to: Vec<&str> = to.iter().map(String::as_str).collect();
        format!("{from} -> {}", to.join(", ")).trim_end().to_owned() + "\n"
    };
    edges.iter().map(line).collect()
}

#[test]
fn the_architecture_document_lists_the_dependencies() {
    let graph = Graph::read();
    let ours: BTreeSet<String> =
        libraries().into_iter().chain(TOOLS.into_iter().chain(["xtask"]).map(String::from)).collect();
    let needs = |name: &String| {
        let direct = graph.edges[graph.id(name)].iter().map(|id| graph.name(id).to_owned());
        direct.filter(|other| ours.contains(other)).collect()
    };
    let crates = ours.iter().map(|name| (name.clone(), needs(name))).collect();
    println!("{}", lines(&crates));
    assert_eq!(lines(&crates), documented("crates"));

    for name in ["orange-core", "orange-model", "orange-codegen"] {
        let modules = modules(&root().join("crates").join(name).join("src/lib.rs"));
        println!("{}", lines(&modules));
        assert_eq!(lines(&modules), documented(name));
    }
}

/// Dependencies between the top-level modules of a library.
fn modules(library: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut modules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for dependency in imports::Crate::read(library).between_top_level_modules() {
        // The root has only re-exports and macros.
        let is_module = |name: &str| name != "the root" && name != "__private";
        if is_module(&dependency.from) && is_module(&dependency.to) {
            modules.entry(dependency.to.clone()).or_default();
            modules.entry(dependency.from).or_default().insert(dependency.to);
        }
    }
    modules
}

/// Root files of the library and the programs of a crate.
fn roots(source: &Path) -> Vec<PathBuf> {
    let programs = std::fs::read_dir(source.join("bin")).into_iter().flatten();
    let programs = programs.map(|entry| entry.expect("an entry").path().join("main.rs"));
    let roots = [source.join("lib.rs"), source.join("main.rs")].into_iter().chain(programs);
    roots.filter(|root| root.exists()).collect()
}

/// Every `Cargo.toml` of the repository.
fn manifests() -> Vec<PathBuf> {
    let mut files = files_below(&root(), &["target"]);
    files.retain(|file| file.ends_with("Cargo.toml"));
    files
}

#[test]
fn the_files_of_the_data_flows_exist_and_are_few() {
    for (block, most) in [("list", 25), ("token", 8)] {
        let text = documented(block);
        let files: Vec<&str> = text.lines().filter_map(|line| line.split_whitespace().next()).collect();
        assert!((1..=most).contains(&files.len()), "{block}: {} files, not more than {most}", files.len());
        for file in files {
            assert!(root().join(file).is_file(), "{block}: {file}");
        }
    }
}

#[test]
fn new_crates_use_the_rustfmt_settings_of_the_workspace() {
    let ours = std::fs::read_to_string(root().join("rustfmt.toml")).expect("a file");
    let template = root().join("crates/orange-codegen/src/scaffold/rustfmt.toml");
    assert_eq!(std::fs::read_to_string(template).expect("a file"), ours);
}
