//! The commands of the APIs, as processes.

mod changes;
mod failures;
mod files;
mod formats;
mod lists;
mod program;
mod raw;
mod unknown_outcomes;
mod watch;

/// Compares a transcript with its snapshot. Times of the running clock, request ids and versions are replaced.
#[macro_export]
macro_rules! assert_transcript {
    ($program:expr, [$($line:expr),+ $(,)?]) => {
        let filters = [
            (r"2025-06-02T08:0\d:\d\d(\.\d+)?", "[now]"),
            (r"request id [0-9a-f-]{36}", "request id [id]"),
            (r"http://127\.0\.0\.1:\d+", "http://127.0.0.1:[port]"),
        ];
        insta::with_settings!({ filters => filters, omit_expression => true, snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($program.transcript(&[$($line),+]));
        });
    };
}

/// The first command of the READMEs prints the table that they show.
#[test]
fn the_readmes_show_the_table_of_the_sandbox() {
    let outcome = program::Orange::embedded().run(&["tickets", "list", "--limit", "5"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    for readme in ["README.md", "../../README.md"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(readme);
        let text = std::fs::read_to_string(path).expect("the README");
        let command = text.find("--sandbox tickets list --limit 5").expect("the command");
        let table = text[command..].split("```text\n").nth(1).and_then(|rest| rest.split("```").next());
        assert_eq!(table, Some(outcome.stdout.as_str()), "{readme}");
    }
}
