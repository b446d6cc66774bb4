//! Property tests: every request gets a response.

use http::Method;
use orange_core::transport::Body;
use orange_sandbox::Sandbox;
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{TestClient, builder_with_frozen_clock, modification};

/// Sends a request to a small sandbox and returns the status.
fn response_status(method: Method, target: &str, body: Vec<u8>) -> u16 {
    thread_local! {
        static SETUP: (tokio::runtime::Runtime, TestClient) = {
            let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
            let sandbox: Sandbox = builder_with_frozen_clock().tickets(20).build();
            let client = runtime.block_on(TestClient::new(&sandbox));
            (runtime, client)
        };
    }
    SETUP.with(|(runtime, client)| {
        let request =
            client.request(method, target).header("content-type", "application/json").header("if-match", "*");
        runtime.block_on(client.call(request, Body::from(body))).status.as_u16()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_query_gets_200_or_400(query in "[a-z0-9%!=~,.+&*@:/?$\\[\\]-]{0,80}") {
        prop_assume!(format!("http://localhost/anomalie-adresse?{query}").parse::<http::Uri>().is_ok());
        let status = response_status(Method::GET, &format!("/anomalie-adresse?{query}"), Vec::new());
        prop_assert!(matches!(status, 200 | 400), "{}", status);
    }

    #[test]
    fn any_ticket_filter_gets_200_or_400(
        path in "(status|issues|relatedEntity|building|@type|code_oi|statusChanges)(\\.[a-zA-Z.@]{1,10})?",
        operator in "[a-z!<>=~]{1,5}|json|emj|re|in|is",
        typed in "(,num|,x)?",
        value in "\\PC{0,30}",
    ) {
        let encode = orange_core::query::encode_component;
        let target = format!("/anomalie-adresse?{path}%5B{}%5D={}&sort=-{path}", encode(&format!("{operator}{typed}")), encode(&value));
        let status = response_status(Method::GET, &target, Vec::new());
        prop_assert!(matches!(status, 200 | 400), "{}", status);
    }

    #[test]
    fn any_byte_body_gets_400(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(response_status(Method::POST, "/anomalie-adresse", body), 400);
    }

    #[test]
    fn any_change_of_a_valid_body_gets_a_response(
        pointer in proptest::sample::select(vec![
            "/@type", "/code_oi", "/relatedEntity", "/relatedEntity/0", "/relatedEntity/0/id", "/issues",
            "/issues/building.address.city", "/issues/building.address.city/value",
        ]),
        value in any_json(),
        others in proptest::collection::vec(("[a-zA-Z@_]{1,12}|status|building|siren|requestedResolutionDate", any_json()), 0..3),
    ) {
        let mut body = modification();
        *body.pointer_mut(pointer).expect("a field") = value;
        for (name, value) in others {
            body[name] = value;
        }
        let status = response_status(Method::POST, "/anomalie-adresse", body.to_string().into_bytes());
        prop_assert!(matches!(status, 201 | 400 | 403), "{}: {}", status, body);
    }

    #[test]
    fn any_path_gets_a_response(path in "[a-zA-Z0-9%!=~,.+&*@:/$-]{0,40}") {
        let target = format!("/anomalie-adresse/{path}");
        prop_assume!(format!("http://localhost{target}").parse::<http::Uri>().is_ok());
        let status = response_status(Method::GET, &target, Vec::new());
        prop_assert!(matches!(status, 200 | 400 | 404), "{} {}", status, target);
    }
}

/// Generates any JSON.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}|AnomalieAdresse\\.[a-zA-Z]{0,12}|IN_PROGRESS".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec(("[a-z]{1,5}|value|toBlank|id", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}
