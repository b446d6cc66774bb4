//! `orange raw`.

use serde_json::json;

use crate::assert_transcript;
use crate::program::{Orange, Server};

#[test]
fn requests_have_queries_and_headers() {
    assert_transcript!(
        Orange::embedded(),
        [
            "raw GET '/anomalie-adresse?limit=2&fields=id,status'",
            "raw GET '/anomalie-adresse?status[in]=PENDING,RESOLVED' --query limit=1 --select id,status",
            "raw GET /incident/b2b/v1/incidents --query limit=1 --query priority=P1 --output csv --select id,priority",
            "raw GET /core-information/b2b/v2/locations/LOC-000007 --output yaml",
            "raw GET /cri_prod/v1/interventions/SANDBOX-0001/photos/1 --header 'Accept: image/jpeg'",
            "raw DELETE /anomalie-adresse",
        ]
    );
}

#[test]
fn a_body_is_sent_as_given() {
    let server = Server::start();
    let program = server.program();
    let first = program.json(&["tickets", "list", "--where", "status=ACKNOWLEDGED", "--limit", "1"]);
    let id = first[0]["id"].as_str().unwrap();
    let path = format!("/anomalie-adresse/{id}/note");
    let sent = program.run_with_input(&["raw", "POST", &path, "--data", "-"], r#"{ "text":  "as given" }"#);
    let request = server.sandbox().requests().into_iter().rfind(|request| request.method == "POST").unwrap();
    assert_eq!((request.path.as_str(), request.body.as_str()), (path.as_str(), r#"{ "text":  "as given" }"#));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(sent.status, 0, "{sent:?}");
}

#[test]
fn the_api_key_goes_to_the_apis_that_need_it() {
    let server = Server::start();
    let program = server.program();
    for (path, has_key) in
        [("/anomalie-adresse?limit=1", false), ("/incident/b2b/v1/incidents?limit=1", true), ("/x", false)]
    {
        program.run(&["raw", "GET", path]);
        let request = server.sandbox().requests().pop().unwrap();
        assert_eq!(request.header("x-api-key").is_some(), has_key, "{path}");
    }
}

#[test]
fn status_and_headers_go_to_standard_error() {
    let outcome = Orange::embedded().run(&["raw", "GET", "/anomalie-adresse?limit=1&fields=id", "--include"]);
    assert!(outcome.stderr.starts_with("200 OK\n"), "{outcome:?}");
    assert!(outcome.stderr.contains("\nx-total-count: 250\n"), "{outcome:?}");
    let body: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON alone");
    assert_eq!(body, json!([{"id": "f7eb11c6-d979-4a91-88c3-450bb0085f63"}]));
}

#[test]
fn a_response_is_saved_to_a_file() {
    let program = Orange::embedded();
    let path = "/cri_prod/v1/interventions/SANDBOX-0001/photos/3";
    let arguments = ["raw", "GET", path, "--header", "Accept: application/pdf", "--to", "page.pdf"];
    assert_eq!(program.json(&arguments)[0]["mediaType"], "application/pdf");
    assert!(std::fs::read(program.folder().join("page.pdf")).unwrap().starts_with(b"%PDF"));
    assert_eq!(program.run(&["raw", "GET", "/anomalie-adresse?limit=1", "--to", "list.json"]).status, 0);
    let list = std::fs::read(program.folder().join("list.json")).unwrap();
    assert!(serde_json::from_slice::<serde_json::Value>(&list).unwrap().is_array());
}
