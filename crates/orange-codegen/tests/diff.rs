//! `orange-codegen diff` as it is run: exit status, and what it prints where.

use std::path::Path;
use std::process::{Command, Output};

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

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[test]
fn the_exit_code_reflects_the_rating() {
    assert_eq!(status(&["release/old.yaml", "release/old.yaml"]), Some(0));
    assert_eq!(status(&["words/old.yaml", "words/new.yaml"]), Some(0));
    assert_eq!(status(&["versions/old.yaml", "versions/new.yaml"]), Some(0));
    assert_eq!(status(&["unused/old.yaml", "unused/new.yaml"]), Some(1));
    assert_eq!(status(&["release/old.yaml", "release/new.yaml"]), Some(2));
}

#[test]
fn a_file_may_be_given_by_its_url() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diff/release");
    let url = |name: &str| format!("file://{}", fixtures.join(name).display());
    assert_eq!(status(&[&url("old.yaml"), &url("new.yaml")]), Some(2));
    let far = diff(&["https://example.org/old.yaml", "release/new.yaml"]);
    assert_eq!(far.status.code(), Some(3));
    assert!(text(&far.stderr).contains("is not on this machine"), "{}", text(&far.stderr));
}

#[test]
fn errors_have_their_own_exit_code() {
    for slip in [
        &["release/old.yaml", "nowhere.yaml"][..],
        &["../../diff.rs", "release/new.yaml"],
        &["release/old.yaml"],
        &["release/old.yaml", "release/new.yaml", "--jsn"],
        &["release/old.yaml", "release/new.yaml", "--map", "https://example.org=nowhere"],
    ] {
        let output = diff(slip);
        assert_eq!(output.status.code(), Some(3), "{slip:?}");
        assert_eq!(text(&output.stdout), "", "{slip:?}");
        assert!(text(&output.stderr).contains("error: "), "{slip:?}");
    }
    let output = diff(&["release/old.yaml", "nowhere.yaml"]);
    assert!(text(&output.stderr).contains("the new file: cannot read nowhere.yaml"));
}

#[test]
fn the_report_is_on_stdout_and_notes_on_stderr() {
    let output = diff(&["release/old.yaml", "release/new.yaml"]);
    let (answer, rest) = (text(&output.stdout), text(&output.stderr));
    assert!(answer.contains("enum-value-removed: \"held\""), "{answer}");
    assert!(rest.contains("3 breaking, 0 unknown, 1 compatible, 0 docs only in "), "{rest}");
    assert!(rest.contains("old: Tickets 1.4: 2 operations"), "{rest}");

    let output = diff(&["release/old.yaml", "release/new.yaml", "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON alone");
    assert_eq!(report["counts"]["breaking"], 3);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn an_overlay_changes_both_files_before_they_are_compared() {
    let overlaid = ["release/old.yaml", "release/old.yaml", "--overlay", "overlay.yaml", "--json"];
    let output = diff(&overlaid);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    // The one difference that the overlay takes away from both sides is gone.
    let release = ["release/old.yaml", "release/new.yaml", "--overlay", "overlay.yaml", "--json"];
    let report: serde_json::Value = serde_json::from_slice(&diff(&release).stdout).expect("JSON");
    let kinds: Vec<&str> =
        report["changes"].as_array().expect("changes").iter().filter_map(|c| c["kind"].as_str()).collect();
    assert_eq!(kinds, ["enum-value-removed", "member-added-required", "operation-added"]);
}

#[test]
fn help_lists_every_exit_code() {
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
