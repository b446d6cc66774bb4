//! The folder of a new crate, and its path to `orange-core`.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::fixture::{Fixture, assert_success, output_text};

/// The folder of `orange-core` as Cargo resolves it from a manifest: `..` is removed without following links.
fn resolved_core(folder: &Path) -> PathBuf {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
    let line = manifest.lines().find(|line| line.starts_with("orange-core")).expect("a dependency");
    let path = line.split('"').nth(1).expect("a path");
    let mut found = PathBuf::new();
    for component in folder.join(path).components() {
        match component {
            Component::ParentDir => _ = found.pop(),
            Component::CurDir => {}
            other => found.push(other),
        }
    }
    found
}

#[test]
fn crate_in_any_folder_finds_orange_core() {
    let home = Fixture::new();
    fs::create_dir_all(home.root.join("a b/c")).expect("written");
    let absolute = home.root.join("absolute");
    for (current, dir, folder) in [
        ("sdk", "../parking", "parking"),
        ("sdk/crates/orange-core", "../../../deep/er/parking", "deep/er/parking"),
        ("sdk", "./made", "sdk/made"),
        ("a b/c", "../it's here", "a b/it's here"),
        ("", absolute.to_str().expect("UTF-8"), "absolute"),
    ] {
        let spec = home.root.join("parking.yaml");
        let made = home.new_api(current, spec.to_str().expect("UTF-8"), dir, &[]);
        assert_success(&made);
        assert_eq!(resolved_core(&home.root.join(folder)), home.root.join("sdk/crates/orange-core"), "{dir}");
    }
}

#[cfg(unix)]
#[test]
fn crate_behind_a_symlink_finds_orange_core_from_both_paths() {
    let home = Fixture::new();
    fs::create_dir_all(home.root.join("one/two/three")).expect("written");
    std::os::unix::fs::symlink(home.root.join("one/two/three"), home.root.join("link")).expect("linked");
    assert_success(&home.new_api("", "parking.yaml", "link/parking", &[]));
    for folder in ["link/parking", "one/two/three/parking"] {
        assert_eq!(
            resolved_core(&home.root.join(folder)),
            home.root.join("sdk/crates/orange-core"),
            "{folder}"
        );
    }
}

#[cfg(unix)]
#[test]
fn next_command_is_quoted_for_the_shell() {
    let home = Fixture::new();
    let made = home.new_api("", "parking.yaml", "a b", &[]);
    let expected =
        format!("next: cargo test --manifest-path '{}'", home.root.join("a b/Cargo.toml").display());
    assert!(output_text(&made).contains(&expected), "{}", output_text(&made));
}

#[test]
fn workspace_crate_must_have_the_member_name() {
    let home = Fixture::new();
    let refused = home.new_api("sdk", "../parking.yaml", "crates/parking", &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", output_text(&refused));
    assert!(output_text(&refused).contains("orange-parking, the folder of this crate in the workspace"));
    assert_success(&home.new_api("sdk", "../parking.yaml", "crates/../crates/orange-parking", &[]));
    assert!(home.read("sdk/crates/orange-parking/Cargo.toml").contains("orange-core = { workspace = true, "));
}
