//! The blocking client of a new crate.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::fixture::{Fixture, assert_success};

#[test]
fn a_new_crate_compiles_with_the_blocking_client() {
    let home = Fixture::new();
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("a folder");
    let core = packages.join("crates/orange-core");
    assert_success(&home.run(
        "",
        &[
            "new",
            "--name",
            "parking",
            "--spec",
            "parking.yaml",
            "--orange-core",
            core.to_str().expect("UTF-8"),
        ],
    ));
    let folder = home.root.join("orange-parking");
    fs::copy(packages.join("Cargo.lock"), folder.join("Cargo.lock")).expect("copied");
    // Shares the compiled dependencies with the workspace.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("a folder");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--no-default-features", "--features", "blocking"])
        .arg("--target-dir")
        .arg(target)
        .current_dir(&folder)
        .output()
        .expect("cargo runs");
    assert_success(&output);
}
