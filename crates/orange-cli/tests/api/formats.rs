//! Output formats and where text goes.

use std::io::{BufRead as _, BufReader};

use serde_json::{Value, json};

use crate::assert_transcript;
use crate::program::{Orange, Server};

#[test]
fn a_list_has_five_formats() {
    assert_transcript!(
        Orange::embedded(),
        [
            "incidents list --limit 2 --select id,priority,location.address.city",
            "incidents list --limit 2 --select id,priority,location.address.city --output json",
            "incidents list --limit 2 --select id,priority,location.address.city --output ndjson",
            "incidents list --limit 2 --select id,priority,location.address.city --output csv",
            "incidents list --limit 2 --select id,priority,location.address.city --output yaml",
            "incidents list --limit 2 --output csv",
        ]
    );
}

#[test]
fn a_resource_has_five_formats() {
    assert_transcript!(
        Orange::embedded(),
        [
            "inventory locations get LOC-000007",
            "inventory locations get LOC-000007 --output json",
            "inventory locations get LOC-000007 --output ndjson",
            "inventory locations get LOC-000007 --output csv",
            "inventory locations get LOC-000007 --output yaml",
            "inventory locations count --output json",
        ]
    );
}

#[test]
fn every_element_is_listed_once() {
    let program = Orange::embedded();
    let listed = program.json(&["tickets", "list", "--all"]);
    let mut ids: Vec<&str> = listed.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), 250);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 250);
}

#[test]
fn a_shortened_list_says_so() {
    let outcome = Orange::embedded().run(&["tickets", "list", "--output", "json"]);
    assert_eq!(serde_json::from_str::<Value>(&outcome.stdout).unwrap().as_array().unwrap().len(), 30);
    assert_eq!(outcome.stderr, "orange: warning: 30 of 250 elements are listed; --all lists every element\n");
    let limited = Orange::embedded().run(&["tickets", "list", "--limit", "3"]);
    assert_eq!(limited.stderr, "");
}

/// A reader such as `head` ends without an error of the program.
#[test]
fn a_closed_pipe_ends_quietly() {
    let mut child = Orange::embedded()
        .command(&["tickets", "list", "--all", "--output", "ndjson"])
        .spawn()
        .expect("the program starts");
    let mut first = String::new();
    BufReader::with_capacity(64, child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with('{'), "{first}");
    // The pipe is closed here.
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn control_characters_of_a_server_stay_out_of_tables() {
    let server = Server::start();
    let id = server.sandbox().incident_admin().open(json!({ "description": "red \u{1b}[31m\u{7} text" }));
    server.sandbox().clock().advance(std::time::Duration::from_secs(200));
    let program = server.program();
    for arguments in [["incidents", "get", &id].as_slice(), &["incidents", "list", "--all"]] {
        let outcome = program.run(arguments);
        assert_eq!(outcome.status, 0, "{outcome:?}");
        assert!(outcome.stdout.contains("red \u{FFFD}[31m\u{FFFD} text"), "{}", outcome.stdout);
        assert!(!outcome.stdout.contains('\u{1b}'), "{}", outcome.stdout);
    }
    // Programs get the text as received.
    assert_eq!(program.json(&["incidents", "get", &id])["description"], "red \u{1b}[31m\u{7} text");
}

#[test]
fn no_secret_is_printed() {
    let server = Server::start();
    let program = server.program();
    let credentials = server.sandbox().credentials();
    for arguments in [
        ["tickets", "list"].as_slice(),
        &["raw", "GET", "/anomalie-adresse?limit=1", "--include"],
        &["raw", "GET", "/nothing", "--include", "--output", "json"],
    ] {
        let outcome = program.run(arguments);
        let secrets = [credentials.client_secret().to_owned(), credentials.api_key().to_owned()];
        for secret in secrets.into_iter().chain(server.sandbox().tokens()) {
            assert!(!outcome.stdout.contains(&secret) && !outcome.stderr.contains(&secret), "{outcome:?}");
        }
    }
}
