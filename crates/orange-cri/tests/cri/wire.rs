//! The HTTP requests.

use insta::assert_snapshot;
use orange_core::operation::{Method, Operation, Raw};
use orange_core::{Client, Credentials};
use orange_cri::Cri;
use serde_json::json;

fn client() -> Client {
    Client::builder().credentials(Credentials::new("id", "secret").unwrap()).build().unwrap()
}

fn request_text<T>(cri: &Cri, raw: &Raw<T>) -> String {
    let request = raw.request().unwrap().into_http(cri.service().base()).unwrap();
    let mut text = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        text.push_str(&format!("{name}: {}\n", value.to_str().unwrap()));
    }
    text + &String::from_utf8_lossy(request.body().as_bytes().unwrap())
}

#[test]
fn requests_use_the_base_path_of_their_handle() {
    let (prod, dev) = (Cri::new(&client()), Cri::dev(&client()));
    assert_snapshot!(request_text(&prod, &prod.raw(Method::GET, "/a/{id}").path_parameter("id", "IMB/1")), @r"
    GET https://api.orange.com/cri_prod/v1/a/IMB%2F1
    accept: application/json
    ");
    let search =
        dev.raw(Method::POST, "/a").query_parameter("page", "2").json(&json!({"from": "2025-01-01"}));
    assert_snapshot!(request_text(&dev, &search), @r#"
    POST https://api.orange.com/cri_dev/v1/a?page=2
    accept: application/json
    content-type: application/json
    {"from":"2025-01-01"}
    "#);
    let own = Cri::new(&client()).with_base_path("/cri/v2/").unwrap();
    assert!(
        request_text(&own, &own.raw(Method::GET, "/a")).starts_with("GET https://api.orange.com/cri/v2/a\n")
    );
}

#[test]
fn a_trailing_slash_in_the_base_path_is_ignored() {
    let slashed = Cri::new(&client()).with_base_path("/cri_prod/v1/").unwrap();
    assert_eq!(slashed.service().base().as_str(), "https://api.orange.com/cri_prod/v1");
}
