//! The crates that a program with one API builds besides those of reqwest and serde_json.

use std::collections::BTreeSet;
use std::process::Command;

use orange_journeys::repository::root;

/// Names of the packages that `package` builds with its default features on Linux, itself included, build dependencies not.
pub(crate) fn built_with(package: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", package, "--edges", "normal", "--prefix", "none"])
        .args(["--target", "x86_64-unknown-linux-gnu", "--locked"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("a text");
    text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// Names in the rows of the table in `docs/performance.md` that begins with `| crate |`.
pub(crate) fn documented() -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("docs/performance.md")).expect("the document");
    let rows = text.lines().skip_while(|line| !line.starts_with("| crate |")).skip(2);
    let rows = rows.map_while(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split('|').next())
        .flat_map(|cell| cell.split(','))
        .map(|name| name.trim().trim_matches('`').to_owned())
        .collect()
}
