//! Commands that follow a resource.

use std::io::{BufRead as _, BufReader};

use orange_sandbox::Qualification;

use crate::program::{Orange, Server};

#[test]
fn a_ticket_is_printed_now_and_after_each_change() {
    let server = Server::start();
    let program = server.program();
    let found = program.json(&["tickets", "list", "--where", "status=ACKNOWLEDGED", "--limit", "1"]);
    let id = found[0]["id"].as_str().unwrap();
    let arguments = ["tickets", "watch", id, "--until", "PENDING", "--interval", "1ms", "--select", "status"];
    let mut child = program.command(&[&arguments[..], &["--output", "json"]].concat()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert_eq!(lines.next().unwrap().unwrap(), r#"{"status":"ACKNOWLEDGED"}"#);
    server.sandbox().infrastructure_operator().qualify(id, Qualification::simple()).unwrap();
    assert_eq!(lines.next().unwrap().unwrap(), r#"{"status":"IN_PROGRESS"}"#);
    server.sandbox().infrastructure_operator().hold(id, "Which entrance?").unwrap();
    assert_eq!(lines.next().unwrap().unwrap(), r#"{"status":"PENDING"}"#);
    assert!(lines.next().is_none());
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_final_status_ends_the_command() {
    let program = Orange::embedded();
    let closed = "f7eb11c6-d979-4a91-88c3-450bb0085f63";
    let outcome = program.run(&["tickets", "watch", closed, "--select", "id,status"]);
    assert_eq!((outcome.status, outcome.stdout.lines().count()), (0, 1), "{outcome:?}");
    // Another status can no longer be reached.
    let outcome = program.run(&["tickets", "watch", closed, "--until", "PENDING"]);
    assert_eq!(outcome.status, 6, "{outcome:?}");
    assert!(outcome.stderr.contains("CLOSED is final"), "{outcome:?}");
}

#[test]
fn a_time_limit_is_exit_status_7() {
    let server = Server::start();
    let arguments =
        ["incidents", "watch", "2505N00000", "--until", "UNUSED", "--interval", "1ms", "--max-wait", "50ms"];
    let outcome = server.program().run(&arguments);
    assert_eq!(outcome.status, 7, "{outcome:?}");
    assert!(outcome.stderr.contains("took longer than 50ms"), "{outcome:?}");
}
