//! `orange tickets sync`: each changed ticket once.

mod support;

use std::collections::BTreeSet;

use orange_sandbox::{FaultRule, Qualification, ResponseOverride, Sandbox};
use serde_json::Value;
use support::{Orange, Server};

const SYNC: [&str; 3] = ["tickets", "sync", "--to"];

fn sync<'a>(file: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&SYNC[..], &[file, "-o", "json"], more].concat()
}

/// The ids of the tickets of an NDJSON file, in order.
fn ids(ndjson: &str) -> Vec<String> {
    let id = |line: &str| {
        let ticket: Value = serde_json::from_str(line).expect("JSON");
        ticket["id"].as_str().expect("an id").to_owned()
    };
    ndjson.lines().map(id).collect()
}

fn changed(orange: &Orange, arguments: &[&str]) -> u64 {
    let finished = orange.run(arguments).expect(0);
    assert_eq!(finished.stderr, "");
    let report: Value = serde_json::from_str(&finished.stdout).expect("JSON");
    report["changed"].as_u64().expect("a number")
}

/// Ids and states of the table.
fn rows(orange: &Orange, file: &str) -> Vec<(String, String, Value)> {
    let database = rusqlite::Connection::open(orange.file(file)).expect("a database");
    let mut query =
        database.prepare("SELECT id, status, ticket FROM tickets ORDER BY id").expect("the table");
    let row = |row: &rusqlite::Row<'_>| {
        let ticket: String = row.get(2)?;
        Ok((row.get(0)?, row.get(1)?, serde_json::from_str(&ticket).expect("JSON")))
    };
    query.query_map([], row).expect("rows").map(|row| row.expect("a row")).collect()
}

/// The sandbox's tickets whose status allows a qualification.
fn acknowledged(orange: &Orange, file: &str) -> Vec<String> {
    let is_acknowledged = |line: &&str| {
        let ticket: Value = serde_json::from_str(line).expect("JSON");
        ticket["status"] == "ACKNOWLEDGED"
    };
    let text = orange.read(file);
    text.lines().filter(is_acknowledged).flat_map(ids).collect()
}

#[test]
fn each_run_stores_exactly_the_tickets_that_have_changed() {
    let server = Server::start(Sandbox::builder().tickets(230));
    let orange = Orange::of(&server);
    for file in ["tickets.ndjson", "tickets.sqlite"] {
        assert_eq!(changed(&orange, &sync(file, &[])), 230, "{file}");
        assert_eq!(changed(&orange, &sync(file, &[])), 0, "{file}");
    }
    assert_eq!(ids(&orange.read("tickets.ndjson")).len(), 230);
    let before = rows(&orange, "tickets.sqlite");
    assert_eq!(before.len(), 230);

    let changing: Vec<String> = acknowledged(&orange, "tickets.ndjson").into_iter().take(3).collect();
    assert_eq!(changing.len(), 3);
    let operator = server.sandbox().infrastructure_operator();
    for id in &changing {
        operator.qualify(id, Qualification::simple()).expect("an acknowledged ticket");
    }
    for file in ["tickets.ndjson", "tickets.sqlite"] {
        assert_eq!(changed(&orange, &sync(file, &[])), 3, "{file}");
        assert_eq!(changed(&orange, &sync(file, &[])), 0, "{file}");
    }
    let lines = ids(&orange.read("tickets.ndjson"));
    assert_eq!(lines.len(), 233);
    let appended: BTreeSet<&String> = lines[230..].iter().collect();
    assert_eq!(appended, changing.iter().collect());

    let after = rows(&orange, "tickets.sqlite");
    assert_eq!(after.len(), 230);
    for ((id, _, old), (_, status, new)) in before.iter().zip(&after) {
        let is_changed = changing.contains(id);
        assert_eq!(old != new, is_changed, "{id}");
        assert_eq!(new["status"], status.as_str());
        assert_eq!(new, &server.sandbox().ticket(id).expect("the ticket"), "as received");
    }
}

#[test]
fn a_run_that_fails_in_the_middle_is_completed_by_the_next() {
    for file in ["tickets.ndjson", "tickets.sqlite"] {
        let server = Server::start(Sandbox::builder().tickets(320));
        let orange = Orange::of(&server);
        let forbidden = FaultRule::new(ResponseOverride::error(403, 1)).path("/anomalie-adresse").skip(2);
        server.sandbox().faults().add(forbidden);
        orange.run(&sync(file, &[])).expect(3);
        server.sandbox().faults().clear();
        let rest = changed(&orange, &sync(file, &[]));
        assert!(
            (120..220).contains(&rest),
            "{file}: one or two pages of 100 before the failure, and {rest} after it"
        );
        let stored: Vec<String> = match file {
            "tickets.ndjson" => ids(&orange.read(file)),
            _ => rows(&orange, file).into_iter().map(|(id, ..)| id).collect(),
        };
        assert_eq!((stored.len(), stored.iter().collect::<BTreeSet<_>>().len()), (320, 320), "{file}");
    }
}

#[test]
fn only_changes_since_the_given_date_are_stored() {
    let server = Server::start(Sandbox::builder().tickets(120));
    let orange = Orange::of(&server);
    changed(&orange, &sync("all.ndjson", &[]));
    let all = orange.read("all.ndjson");
    let dates: Vec<Value> = all.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let date = dates[60]["lastUpdateDate"].as_str().expect("a date").to_owned();
    let expected =
        dates.iter().filter(|ticket| ticket["lastUpdateDate"].as_str() >= Some(date.as_str())).count();
    assert!((1..120).contains(&expected));
    for file in ["since.ndjson", "since.sqlite"] {
        let since = ["--since", date.as_str()];
        assert_eq!(changed(&orange, &sync(file, &since)), expected as u64, "{file}");
        assert_eq!(changed(&orange, &sync(file, &since)), 0, "{file}");
        let other = orange.run(&sync(file, &[])).expect(2);
        assert!(other.stderr.contains(&format!("{file} was begun with another --since")), "{}", other.stderr);
    }
    // A date begins at midnight UTC.
    let days = ["--since", &date[..10]];
    assert!(changed(&orange, &sync("day.ndjson", &days)) >= expected as u64);
}

#[test]
fn bad_input_is_refused_before_any_request() {
    let server = Server::start(Sandbox::builder());
    let orange = Orange::of(&server);
    orange.write("notes.txt", "precious");
    orange.write("lines.ndjson", "{}\n");
    orange.write("text.sqlite", "this is not a database, but a text of some length");
    for (arguments, status, part) in [
        (&["--to", "notes.txt"][..], 2, "the extension must be .ndjson, .jsonl, .sqlite or .db"),
        (&["--to", "lines.ndjson"], 1, "lines.ndjson has lines, but no checkpoint"),
        (&["--to", "text.sqlite"], 1, "text.sqlite cannot be used: "),
        (&["--to", "none/tickets.sqlite"], 1, "tickets.sqlite cannot be used: "),
        (&["--to", "t.ndjson", "--since", "yesterday"], 2, "must be a date such as 2026-01-31"),
        (&["--to", "t.ndjson", "--since", "2026-02-30"], 2, "must be a date such as 2026-01-31"),
        (&["--to", "t.ndjson", "--since", "2026-01-31T08:00:00"], 2, "must be a date such as 2026-01-31"),
        (&[], 2, "--to <FILE>"),
    ] {
        let finished = orange.run(&[&["tickets", "sync"][..], arguments].concat()).expect(status);
        assert!(finished.stderr.contains(part), "{arguments:?}: {}", finished.stderr);
        assert_eq!(finished.stdout, "", "{arguments:?}");
    }
    assert_eq!(orange.read("notes.txt"), "precious");
    assert_eq!(server.sandbox().requests().len(), 0);
}
