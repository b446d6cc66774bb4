//! Tests of `orange-codegen diff` as a process: exit status, standard output and standard error.

mod support;

use std::path::Path;
use std::process::{Command, Output};

use crate::support::text;

fn diff(arguments: &[&str]) -> Output {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diff");
    Command::new(env!("CARGO_BIN_EXE_orange-codegen"))
        .arg("diff")
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program runs")
}

fn status(arguments: &[&str]) -> Option<i32> {
    diff(arguments).status.code()
}

#[test]
fn exit_status_is_the_rating() {
    assert_eq!(status(&["release/old.yaml", "release/old.yaml"]), Some(0));
    assert_eq!(status(&["words/old.yaml", "words/new.yaml"]), Some(0));
    assert_eq!(status(&["versions/old.yaml", "versions/new.yaml"]), Some(0));
    assert_eq!(status(&["unused/old.yaml", "unused/new.yaml"]), Some(1));
    assert_eq!(status(&["release/old.yaml", "release/new.yaml"]), Some(2));
}

#[test]
fn only_local_urls_are_accepted() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diff/release");
    let url = |name: &str| format!("file://{}", fixtures.join(name).display());
    assert_eq!(status(&[&url("old.yaml"), &url("new.yaml")]), Some(2));
    let remote = diff(&["https://example.org/old.yaml", "release/new.yaml"]);
    assert_eq!(remote.status.code(), Some(3));
    assert!(text(&remote.stderr).contains("expected a local file"), "{}", text(&remote.stderr));
}

#[test]
fn usage_and_read_errors_have_exit_status_3() {
    for arguments in [
        &["release/old.yaml", "nowhere.yaml"][..],
        &["../../diff.rs", "release/new.yaml"],
        &["release/old.yaml"],
        &["release/old.yaml", "release/new.yaml", "--jsn"],
        &["release/old.yaml", "release/new.yaml", "--map", "https://example.org=nowhere"],
    ] {
        let output = diff(arguments);
        assert_eq!(output.status.code(), Some(3), "{arguments:?}");
        assert_eq!(text(&output.stdout), "", "{arguments:?}");
        assert!(text(&output.stderr).contains("error: "), "{arguments:?}");
    }
    let output = diff(&["release/old.yaml", "nowhere.yaml"]);
    assert!(text(&output.stderr).contains("the new file: cannot read nowhere.yaml"));
}

#[test]
fn changes_go_to_stdout_and_the_summary_to_stderr() {
    let output = diff(&["release/old.yaml", "release/new.yaml"]);
    let (changes, summary) = (text(&output.stdout), text(&output.stderr));
    assert!(changes.contains("enum-value-removed: \"held\""), "{changes}");
    assert!(summary.contains("3 breaking, 0 unknown, 1 compatible, 0 docs only in "), "{summary}");
    assert!(summary.contains("old: Tickets 1.4: 2 operations"), "{summary}");

    let output = diff(&["release/old.yaml", "release/new.yaml", "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("only JSON");
    assert_eq!(report["counts"]["breaking"], 3);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn overlays_apply_to_both_files() {
    let overlaid = ["release/old.yaml", "release/old.yaml", "--overlay", "overlay.yaml", "--json"];
    let output = diff(&overlaid);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    // The overlay removes one difference from both files.
    let release = ["release/old.yaml", "release/new.yaml", "--overlay", "overlay.yaml", "--json"];
    let report: serde_json::Value = serde_json::from_slice(&diff(&release).stdout).expect("JSON");
    let kinds: Vec<&str> =
        report["changes"].as_array().expect("changes").iter().filter_map(|c| c["kind"].as_str()).collect();
    assert_eq!(kinds, ["enum-value-removed", "property-added-required", "operation-added"]);
}

#[test]
fn help_lists_every_exit_status() {
    let output = diff(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    let help = text(&output.stdout);
    for line in [
        "0  no difference",
        "1  compatible",
        "2  breaking",
        "3  a file cannot be read",
        "4  no change is known",
    ] {
        assert!(help.contains(line), "{line}\n{help}");
    }
}
