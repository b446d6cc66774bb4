//! Invalid input and failed calls: exit statuses and messages.

use orange_sandbox::{Fault, FaultRule, ResponseOverride, RetryAfter};
use serde_json::Value;

use crate::assert_transcript;
use crate::program::{Orange, Server};

#[test]
fn invalid_input_is_refused_before_any_request() {
    let server = Server::start();
    let lines = [
        "tickets list --where status",
        "tickets list --where limit=5",
        "tickets list --where 'creationDate>=2025-06-01'",
        "tickets list --where status==PENDING",
        "tickets list --where 'status[is]=unknown'",
        "tickets list --where '=PENDING'",
        "incidents list --where 'status[in]=A,B'",
        "incidents list --where 'createdAt>=2025-06-01'",
        "tickets list --sort ''",
        "tickets list --sort id,",
        "tickets list --fields relatedEntity.id",
        "tickets list --limit 0",
        "tickets list --limit 5 --all",
        "tickets get ''",
        "tickets get ..",
        "tickets get 1 --output xml",
        "tickets create --external-id A --json '[]'",
        "tickets create --external-id A --json @missing.json",
        "tickets create --external-id A --json '{'",
        "tickets create --external-id A",
        "tickets create --kind modification --external-id A",
        "tickets create --kind modification --issue city",
        "tickets create --kind unknown",
        "tickets modify 1",
        "tickets modify 1 --if-match ''",
        "tickets refuse 1",
        "tickets attach 1 plan.pdf",
        "tickets attach 1 plan",
        "tickets download 1 --to missing/folder",
        "tickets watch 1 --interval soon",
        "incidents aggregate",
        "incidents create",
        "incidents watch 1",
        "eligibility check",
        "eligibility check 'no comma'",
        "eligibility check --building IMB/1",
        "photos list 1",
        "photos get 1 2",
        "raw fetch /anomalie-adresse",
        "raw GET anomalie-adresse",
        "raw GET /a/../b",
        "raw GET /anomalie-adresse --query limit",
        "raw GET /anomalie-adresse --header 'Authorization: Bearer x'",
    ];
    let program = server.program();
    insta::with_settings!({ omit_expression => true, snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("invalid_input", program.transcript(&lines));
    });
    assert_eq!(server.sandbox().requests().len(), 0, "{:?}", server.sandbox().requests());
}

#[test]
fn unknown_fields_are_sent_with_a_warning() {
    assert_transcript!(
        Orange::embedded(),
        [
            "tickets count --where statu=PENDING",
            "tickets count --where relatedEntity.nmae=x",
            "tickets count --where zzz=x",
            "tickets list --sort creationdate --limit 1 --select id",
            "tickets list --fields id,states --limit 1 --output ndjson",
            "incidents count --where location.address.town=Pau",
        ]
    );
}

#[test]
fn failed_calls_have_an_exit_status_for_each_kind() {
    assert_transcript!(
        Orange::embedded(),
        [
            "tickets get 00000000-0000-0000-0000-000000000000",
            "tickets get 00000000-0000-0000-0000-000000000000 --output json",
            "incidents get NONE",
            "inventory items get NONE",
            "eligibility check --building IMB/59378/X/0ZZZ",
            "photos get SANDBOX-0001 99 --to photo.jpg",
            "tickets accept f7eb11c6-d979-4a91-88c3-450bb0085f63",
            "raw GET /nothing",
        ]
    );
}

#[test]
fn refused_credentials_are_exit_status_3() {
    let server = Server::start();
    let outcome = server.program().with("ORANGE_CLIENT_SECRET", "wrong").run(&["tickets", "list"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (3, ""), "{outcome:?}");
    assert!(!outcome.stderr.contains("wrong"), "{outcome:?}");
}

#[test]
fn a_throttled_request_is_exit_status_5() {
    let server = Server::start();
    // Longer than the program waits.
    let throttled = ResponseOverride::status(429).retry_after(RetryAfter::Seconds(86_400));
    server.sandbox().faults().add(FaultRule::new(throttled).path("/anomalie-adresse"));
    let outcome = server.program().run(&["tickets", "list", "--output", "json"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (5, ""), "{outcome:?}");
    let error: Value = serde_json::from_str(&outcome.stderr).expect("JSON");
    assert_eq!((&error["error"]["kind"], &error["error"]["status"]), (&"throttled".into(), &429.into()));
}

#[test]
fn an_unreachable_server_is_exit_status_7() {
    let server = Server::start();
    // Nothing listens on port 1.
    let outcome = server.program().with("ORANGE_BASE_URL", "http://127.0.0.1:1").run(&["tickets", "list"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (7, ""), "{outcome:?}");
    assert_eq!(outcome.stderr.lines().count(), 1, "{outcome:?}");
}

/// A program that reads the output cannot take a part of a list for the whole list.
#[test]
fn a_list_that_fails_in_the_middle_is_not_valid_json() {
    let server = Server::start();
    let broken =
        FaultRule::new(Fault::from(ResponseOverride::error(403, 50))).path("/anomalie-adresse").skip(1);
    server.sandbox().faults().add(broken);
    let program = server.program();
    let outcome = program.run(&["tickets", "list", "--all", "--output", "json"]);
    assert_eq!(outcome.status, 3, "{outcome:?}");
    assert!(outcome.stdout.starts_with("[\n  {"), "{outcome:?}");
    assert!(serde_json::from_str::<Value>(&outcome.stdout).is_err());
}
