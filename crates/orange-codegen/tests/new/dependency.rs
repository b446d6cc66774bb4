//! The dependency on `orange-core`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::fixture::{Fixture, assert_success, output_text};

/// Creates a crate outside a workspace and returns its dependency on orange-core.
fn dependency(home: &Fixture, arguments: &[&str]) -> Result<String, String> {
    let spec = home.root.join("parking.yaml");
    let all = ["new", "--name", "parking", "--spec", spec.to_str().expect("UTF-8")];
    let made = home.run("", &[&all, arguments].concat());
    match made.status.code() {
        Some(0) => {}
        status => return Err(format!("{status:?} {}", output_text(&made))),
    }
    let manifest = home.read("orange-parking/Cargo.toml");
    let line =
        manifest.lines().find(|line| line.starts_with("orange-core")).expect("a dependency").to_owned();
    fs::remove_dir_all(home.root.join("orange-parking")).expect("removed");
    Ok(line)
}

#[test]
fn standalone_crate_uses_the_orange_core_of_its_option_or_that_beside_the_generator() {
    let home = Fixture::new();
    assert_eq!(
        dependency(&home, &["--orange-core", "sdk/crates/orange-core"]).expect("made"),
        "orange-core = { path = \"../sdk/crates/orange-core\", default-features = false, features = [\"files\"] }"
    );
    assert_eq!(
        dependency(&home, &["--orange-core", "=0.1.0"]).expect("made"),
        "orange-core = { version = \"=0.1.0\", default-features = false, features = [\"files\"] }"
    );
    let default = dependency(&home, &[]).expect("made");
    let path = default.split('"').nth(1).expect("a path");
    let beside_generator =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../orange-core").canonicalize().expect("a folder");
    fs::create_dir(home.root.join("orange-parking")).expect("a folder");
    assert_eq!(
        home.root.join("orange-parking").join(path).canonicalize().expect("a folder"),
        beside_generator
    );
    let refused = dependency(&home, &["--dir", "elsewhere", "--orange-core", "sdk"]).expect_err("refused");
    assert!(
        refused.contains("expected the folder of the crate orange-core, or a version such as "),
        "{refused}"
    );
}

#[test]
fn workspace_member_uses_the_workspace_orange_core() {
    let home = Fixture::new();
    let new = ["new", "--name", "parking", "--spec", "../parking.yaml"];
    let refused = home.run("sdk", &[&new[..], &["--orange-core", "1"]].concat());
    assert_eq!(refused.status.code(), Some(2), "{}", output_text(&refused));
    assert!(
        output_text(&refused).contains("a crate of this workspace uses the orange-core of the workspace"),
        "{}",
        output_text(&refused)
    );
    assert_success(&home.run("sdk", &new));
    assert!(home.read("sdk/crates/orange-parking/Cargo.toml").contains("orange-core = { workspace = true, "));
}

#[test]
fn cargo_resolves_a_standalone_crate_with_the_lockfile_of_the_workspace() {
    let home = Fixture::new();
    assert_success(&home.run("", &["new", "--name", "parking", "--spec", "parking.yaml"]));
    let folder = home.root.join("orange-parking");
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("copied");
    let metadata = Command::new(env!("CARGO"))
        // Packages of other platforms may not have been downloaded.
        .args(["metadata", "--offline", "--format-version", "1", "--filter-platform", "host-tuple"])
        .current_dir(&folder)
        .output()
        .expect("cargo runs");
    assert!(metadata.status.success(), "{}", output_text(&metadata));
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).expect("JSON");
    let names: Vec<&str> = metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    assert!(names.contains(&"orange-core") && names.contains(&"orange-parking"), "{names:?}");
}

#[test]
fn standalone_crate_is_regenerated_in_its_folder() {
    let home = Fixture::new();
    assert_success(&home.run("", &["new", "--name", "parking", "--spec", "parking.yaml"]));
    let file = "orange-parking/src/generated/operations/list_lots.rs";
    let text = home.read(file);
    assert!(text.starts_with("// Generated from openapi.yaml by `orange-codegen generate`"), "{text}");
    assert_success(&home.run("orange-parking", &["generate", "--check"]));
    home.write(file, "");
    assert_eq!(home.run("orange-parking", &["generate", "--check"]).status.code(), Some(1));
    assert_success(&home.run("orange-parking", &["generate"]));
    assert_eq!(home.read(file), text);
    // The parent folder contains no crate to generate.
    let outside = home.run("", &["generate"]);
    assert_eq!(outside.status.code(), Some(2), "{}", output_text(&outside));
    assert!(
        output_text(&outside).contains("expected a crate in the current folder"),
        "{}",
        output_text(&outside)
    );
}
