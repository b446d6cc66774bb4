//! Every case in `cases` fails to compile with the messages that it names in `//~` comments. With the compiler of
//! [`SNAPSHOT_COMPILER`], the whole output equals its snapshot.
//!
//! The messages are those of the SDK, and the same with every compiler; the text around them changes between versions.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Version of the compiler that wrote the snapshots. To change it, run the test with `INSTA_UPDATE=always`.
const SNAPSHOT_COMPILER: &str = "1.95";

#[test]
fn compile_errors_name_the_rule() {
    let copies = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let _ = std::fs::remove_dir_all(&copies);
    std::fs::create_dir_all(&copies).expect("a folder");
    let cases = cases(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases"));
    assert!(!cases.is_empty());
    for case in &cases {
        std::fs::copy(case, copies.join(case.file_name().expect("a name"))).expect("a copy");
    }

    // trybuild compares with files that depend on the compiler. In a process of its own it writes them instead.
    let output = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "compile_the_copies", "--ignored", "--nocapture"])
        .env("TRYBUILD", "overwrite")
        .output()
        .expect("the test runs");
    let log = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");

    for case in &cases {
        let name = case.file_stem().and_then(|name| name.to_str()).expect("a name");
        let errors = std::fs::read_to_string(copies.join(name).with_extension("stderr"));
        let errors = errors.unwrap_or_else(|_| panic!("{name} compiles\n{log}"));
        let errors = errors.replace(&*copies.to_string_lossy(), "$DIR");
        let source = std::fs::read_to_string(case).expect("a case");
        let expected: Vec<&str> =
            source.lines().filter_map(|line| line.trim().strip_prefix("//~ ")).collect();
        assert!(!expected.is_empty(), "{name} names no message");
        for message in expected {
            assert!(errors.contains(message), "{name} does not report: {message}\n\n{errors}");
        }
        if compiler().starts_with(&format!("rustc {SNAPSHOT_COMPILER}.")) {
            insta::assert_snapshot!(name, errors);
        }
    }
}

/// Started by the test above.
#[test]
#[ignore = "compiles the cases for the test above"]
fn compile_the_copies() {
    trybuild::TestCases::new().compile_fail(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases/*.rs"));
}

fn cases(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the cases");
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    cases.sort();
    cases
}

fn compiler() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc runs");
    String::from_utf8(output.stdout).expect("a text")
}
