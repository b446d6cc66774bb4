//! Checks that every file and test named in `docs/guarantees.md` exists.

use std::path::Path;

const PAGE: &str = include_str!("../../docs/guarantees.md");

/// The cells of each row: the guarantee and the tests that verify it.
fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    let cells =
        PAGE.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.rsplit_once(" | "));
    cells.filter(|(guarantee, _)| *guarantee != "Guarantee")
}

#[test]
fn every_guarantee_names_existing_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut missing = Vec::new();
    let mut count = 0;
    for (guarantee, verified_by) in rows() {
        count += 1;
        let mut source = None;
        let mut tests = 0;
        for name in verified_by.split('`').skip(1).step_by(2) {
            if name.contains('/') {
                source = std::fs::read_to_string(root.join(name)).ok();
                if source.is_none() {
                    missing.push(format!("file {name}"));
                }
                continue;
            }
            tests += 1;
            if source.as_ref().is_some_and(|source| !source.contains(&format!("fn {name}("))) {
                missing.push(format!("test {name}, in the row \"{guarantee}\""));
            }
        }
        if tests == 0 {
            missing.push(format!("any test in the row \"{guarantee}\""));
        }
    }
    assert!(count > 80, "{count} guarantees");
    assert!(missing.is_empty(), "docs/guarantees.md names what does not exist:\n{}", missing.join("\n"));
}
