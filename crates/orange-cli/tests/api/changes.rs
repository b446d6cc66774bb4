//! Commands that create and change resources.

use serde_json::{Value, json};

use crate::program::{Orange, Outcome, Server, TICKET};

fn create(program: &Orange, external_id: &str) -> String {
    let ticket = program.json(&[&TICKET[..], &["--external-id", external_id]].concat());
    ticket["id"].as_str().expect("an id").to_owned()
}

fn refused(outcome: &Outcome, status: i32, text: &str) {
    assert_eq!((outcome.status, outcome.stdout.as_str()), (status, ""), "{outcome:?}");
    assert!(outcome.stderr.contains(text), "{outcome:?}");
}

/// The bodies of the requests with a method.
fn bodies(server: &Server, method: &str) -> Vec<Value> {
    let requests = server.sandbox().requests();
    let of_method =
        requests.iter().filter(|request| request.method == method && !request.path.contains("oauth"));
    of_method.map(|request| serde_json::from_str(&request.body).expect("JSON")).collect()
}

#[test]
fn a_repeated_creation_returns_the_ticket_of_the_first() {
    let (server, count) = (Server::start(), |server: &Server| server.sandbox().ticket_count());
    let (program, before) = (server.program(), count(&server));
    let id = create(&program, "OCZ1-1");
    assert_eq!(count(&server), before + 1);
    let ticket = server.sandbox().ticket(&id).expect("the ticket");
    assert_eq!(ticket["externalId"], "OCZ1-1");
    assert_eq!(ticket["issues"]["building.address.city"]["value"], "FOIX");
    assert_eq!(ticket["relatedEntity"][0]["id"], "IMB/09122/X/00A7");

    let arguments = [&TICKET[..], &["--external-id", "OCZ1-1", "--output", "json"]].concat();
    let again = program.run(&arguments);
    assert_eq!(serde_json::from_str::<Value>(&again.stdout).expect("JSON")["id"], id.as_str());
    let warning = format!("orange: warning: no ticket was created: {id} has the external id OCZ1-1\n");
    assert_eq!((again.stderr, count(&server)), (warning, before + 1));
}

#[test]
fn a_ticket_without_an_external_id_needs_an_option() {
    let server = Server::start();
    let (program, before) = (server.program(), server.sandbox().ticket_count());
    refused(&program.run(&TICKET), 2, "--external-id is required");
    assert_eq!((server.sandbox().requests().len(), server.sandbox().ticket_count()), (0, before));
    let ticket = program.json(&[&TICKET[..], &["--without-external-id"]].concat());
    assert_eq!(ticket["externalId"], Value::Null);
    assert_eq!(server.sandbox().ticket_count(), before + 1);
}

#[test]
fn a_dry_run_prints_the_body_and_sends_nothing() {
    let server = Server::start();
    let program = server.program();
    let body = program.json(&[&TICKET[..], &["--external-id", "A", "--dry-run"]].concat());
    assert_eq!(body["@type"], "AnomalieAdresse.modification");
    assert_eq!(
        program.json(&["tickets", "modify", "1", "--priority", "HIGH", "--dry-run"]),
        json!({"priority": "HIGH"})
    );
    let fields = ["incidents", "create", "--type", "FAILURE", "--impact", "S1", "--dry-run"];
    assert_eq!(program.json(&fields), json!({"type": "FAILURE", "impact": "S1"}));
    let patch = ["incidents", "modify", "1", "--json", r#"{"urgency": null}"#, "--dry-run"];
    assert_eq!(program.json(&patch), json!({"urgency": null}));
    assert_eq!(server.sandbox().requests().len(), 0);
}

#[test]
fn a_body_comes_from_an_argument_a_file_or_standard_input() {
    let server = Server::start();
    let program = server.program();
    let body = program.json(&[&TICKET[..], &["--external-id", "A", "--dry-run"]].concat()).to_string();
    std::fs::write(program.folder().join("ticket.json"), &body).unwrap();
    let arguments = |json: &'static str, id: &'static str| {
        ["tickets", "create", "--external-id", id, "--description", "From a body", "--json", json]
    };
    assert_eq!(program.run(&arguments("@ticket.json", "B")).status, 0);
    assert_eq!(program.run_with_input(&arguments("-", "C"), &body).status, 0);
    let external_ids: Vec<Value> =
        bodies(&server, "POST").iter().map(|body| body["externalId"].clone()).collect();
    assert_eq!(external_ids, ["B", "C"], "options precede the body");
    assert_eq!(bodies(&server, "POST")[0]["description"], "From a body");
}

#[test]
fn a_ticket_is_changed_only_in_the_version_that_was_read() {
    let server = Server::start();
    let program = server.program();
    let id = create(&program, "A");
    let etag = program.run(&["tickets", "get", &id, "--etag"]).stdout.trim_end().to_owned();
    let modify = |priority: &str| {
        program.run(&[
            "tickets",
            "modify",
            &id,
            "--priority",
            priority,
            "--if-match",
            &etag,
            "--select",
            "priority",
        ])
    };
    assert_eq!(modify("HIGH").status, 0);
    refused(&modify("LOW"), 6, "412 Precondition Failed");
    assert_eq!(server.sandbox().ticket(&id).unwrap()["priority"], "HIGH");
    // Without the option, the current version is read first.
    assert_eq!(program.run(&["tickets", "modify", &id, "--priority", "LOW"]).status, 0);
    assert_eq!(server.sandbox().ticket(&id).unwrap()["priority"], "LOW");
    assert_eq!(bodies(&server, "PATCH").last(), Some(&json!({"priority": "LOW"})));
}

#[test]
fn the_oc_answers_accepts_refuses_and_cancels() {
    let server = Server::start();
    let (program, operator) = (server.program(), server.sandbox().infrastructure_operator());
    let id = create(&program, "A");
    let status =
        |arguments: &[&str]| program.json(&[arguments, &["--select", "status,statusChangeReason"]].concat());
    let expected = |status: &str, reason: &str| json!({"status": status, "statusChangeReason": reason});

    operator.qualify(&id, orange_sandbox::Qualification::simple()).unwrap();
    operator.hold(&id, "Which entrance?").unwrap();
    let answered = status(&["tickets", "answer", &id, "--note", "The entrance is behind number 14."]);
    assert_eq!(answered, expected("ACKNOWLEDGED", "INFORMATION_PROVIDED"));
    let notes = program.json(&["tickets", "notes", "list", &id, "--select", "text"]);
    assert_eq!(notes.as_array().unwrap().last().unwrap()["text"], "The entrance is behind number 14.");

    operator.qualify(&id, orange_sandbox::Qualification::simple()).unwrap();
    operator.resolve(&id).unwrap();
    let refusal = status(&["tickets", "refuse", &id, "--details", "Building C is still missing."]);
    assert_eq!(refusal, expected("ACKNOWLEDGED", "RESOLUTION_REFUSED"));
    operator.qualify(&id, orange_sandbox::Qualification::simple()).unwrap();
    operator.resolve(&id).unwrap();
    assert_eq!(status(&["tickets", "accept", &id]), expected("CLOSED", "RESOLUTION_ACCEPTED"));

    let id = create(&program, "B");
    let cancellation = status(&["tickets", "cancel", &id, "--details", "The order is cancelled."]);
    assert_eq!(cancellation, expected("CANCELED", "OC_CANCELATION"));
}

#[test]
fn a_transition_that_the_status_excludes_is_exit_status_6() {
    let server = Server::start();
    let program = server.program();
    let id = create(&program, "A");
    refused(&program.run(&["tickets", "accept", &id]), 6, "the OC can change ACKNOWLEDGED to CANCELED");
    refused(&program.run(&["tickets", "answer", &id, "--note", "x"]), 6, "the OC can change ACKNOWLEDGED");
    assert_eq!(program.json(&["tickets", "notes", "list", &id]), json!([]), "no note stays behind");
    refused(&program.run(&["tickets", "cancel", &id, "--details", " "]), 2, "statusChangeDetails");
}

#[test]
fn incidents_are_created_and_changed() {
    let server = Server::start();
    let program = server.program();
    let incident = program.json(&["incidents", "create", "--type", "FAILURE", "--description", "No traffic"]);
    let id = incident["id"].as_str().unwrap();
    assert_eq!(program.run(&["incidents", "modify", id, "--description", "Traffic is back"]).status, 0);
    assert_eq!(server.sandbox().incident(id).unwrap()["description"], "Traffic is back");
    let added = program.run_with_input(&["incidents", "notes", "add", id, "-"], "Two\nlines\n");
    assert_eq!(added.status, 0, "{added:?}");
    let notes = program.json(&["incidents", "notes", "list", id, "--select", "text"]);
    assert_eq!(notes, json!([{"text": "Two\nlines"}]));
}
