//! The crates that a program with one API builds besides those of reqwest, `serde` and `serde_json`.

use std::collections::BTreeSet;
use std::process::Command;

use orange_journeys::repository::root;

/// The normal dependencies of `package` with its default features on Linux, itself included, that none of `others` depends
/// on.
pub(crate) fn further_crates(package: &str, others: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", package, "--edges", "normal", "--prefix", "depth", "--no-dedupe"])
        .args(["--target", "x86_64-unknown-linux-gnu", "--locked"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("a text");
    let (mut of_others, mut all) = (BTreeSet::new(), BTreeSet::new());
    // The crates from the root of the tree to the current line.
    let mut path: Vec<&str> = Vec::new();
    for line in text.lines() {
        let name = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let depth = line[..line.len() - name.len()].parse().expect("a depth");
        path.truncate(depth);
        path.push(name.split_whitespace().next().expect("a name"));
        let set = if others.iter().any(|other| path.contains(other)) { &mut of_others } else { &mut all };
        set.insert(path[depth].to_owned());
    }
    assert!(others.iter().all(|other| of_others.contains(*other)), "{of_others:?}");
    all.difference(&of_others).cloned().collect()
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
