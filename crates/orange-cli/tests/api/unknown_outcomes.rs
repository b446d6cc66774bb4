//! Changes whose response is lost: no second resource, and a message that says how to find out.

use orange_sandbox::{Fault, FaultRule};
use serde_json::Value;

use crate::program::{Outcome, Server, TICKET};

/// Loses the responses to the next requests with a method, after they took effect.
fn lose_response(server: &Server, method: &str, path: &str) {
    server.sandbox().faults().add(FaultRule::new(Fault::lost_response()).method(method).path(path).times(1));
}

fn unknown(outcome: &Outcome) -> Value {
    assert_eq!((outcome.status, outcome.stdout.as_str()), (8, ""), "{outcome:?}");
    let error: Value = serde_json::from_str(&outcome.stderr).expect("JSON");
    assert_eq!(error["error"]["kind"], "unknownOutcome");
    error["error"]["remedy"].clone()
}

#[test]
fn a_ticket_whose_response_is_lost_is_found_by_its_external_id() {
    let server = Server::start();
    let (program, before) = (server.program(), server.sandbox().ticket_count());
    lose_response(&server, "POST", "/anomalie-adresse");
    let outcome = program.run(&[&TICKET[..], &["--output", "json", "--external-id", "A"]].concat());
    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert_eq!(serde_json::from_str::<Value>(&outcome.stdout).unwrap()["externalId"], "A");
    assert_eq!(server.sandbox().ticket_count(), before + 1);
}

#[test]
fn an_unknown_outcome_is_resolved_by_repeating_the_command() {
    let server = Server::start();
    let (program, before) = (server.program(), server.sandbox().ticket_count());
    lose_response(&server, "POST", "/anomalie-adresse");
    // The searches before the creation succeed, that after it does not.
    let refused = FaultRule::new(orange_sandbox::ResponseOverride::error(403, 50));
    server.sandbox().faults().add(refused.method("GET").path("/anomalie-adresse").skip(2).times(1));
    let arguments = [&TICKET[..], &["--output", "json", "--external-id", "A 1"]].concat();
    let remedy = "repeat the command, which finds the ticket if it exists, or list it: \
                  orange tickets list --where 'externalId=A 1'";
    assert_eq!(unknown(&program.run(&arguments)), remedy);
    assert_eq!(server.sandbox().ticket_count(), before + 1);
    let found = program.json(&["tickets", "list", "--where", "externalId=A 1", "--select", "externalId"]);
    assert_eq!(found, serde_json::json!([{"externalId": "A 1"}]));
    assert_eq!(program.run(&arguments).status, 0);
    assert_eq!(server.sandbox().ticket_count(), before + 1);
}

#[test]
fn a_change_that_is_not_repeated_names_the_command_that_finds_out() {
    let server = Server::start();
    let program = server.program();
    let first = program.json(&["tickets", "list", "--where", "status=ACKNOWLEDGED", "--limit", "1"]);
    let id = first[0]["id"].as_str().unwrap();
    std::fs::write(program.folder().join("plan.csv"), "a,b\n").unwrap();

    lose_response(&server, "POST", "/anomalie-adresse");
    let created = program.run(&[&TICKET[..], &["--output", "json", "--without-external-id"]].concat());
    assert!(unknown(&created).as_str().unwrap().ends_with("orange tickets list --sort -creationDate"));

    lose_response(&server, "POST", "/anomalie-adresse/**");
    let noted = program.run(&["tickets", "notes", "add", id, "x", "--output", "json"]);
    assert!(
        unknown(&noted).as_str().unwrap().ends_with(&format!("orange tickets notes list {id} --sort -date"))
    );

    lose_response(&server, "POST", "/anomalie-adresse/**");
    let attached = program.run(&["tickets", "attach", id, "plan.csv", "--output", "json"]);
    assert!(unknown(&attached).as_str().unwrap().ends_with(&format!("orange tickets attachments {id}")));

    lose_response(&server, "POST", "/incident/**");
    let opened = program.run(&["incidents", "create", "--description", "x", "--output", "json"]);
    assert!(unknown(&opened).as_str().unwrap().ends_with("orange incidents list --sort -createdAt"));
    lose_response(&server, "PATCH", "/incident/**");
    let changed =
        program.run(&["incidents", "modify", "2505N00000", "--description", "x", "--output", "json"]);
    assert!(unknown(&changed).as_str().unwrap().ends_with("orange incidents get 2505N00000"));
}
