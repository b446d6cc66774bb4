//! Webhooks and callbacks.

use generator_corpus::callbacks::events as callbacks;
use generator_corpus::test_support::*;
use generator_corpus::webhooks::events as webhooks;
use orange_core::model::from_bytes;
use orange_core::operation::EventOrigin;
use serde_json::json;

#[test]
fn every_webhook_is_listed_with_method_and_media_type() {
    let listed: Vec<_> = webhooks::ALL
        .iter()
        .map(|event| (event.name, event.method.as_str(), event.media_types.join(", ")))
        .collect();
    let expected = [
        ("newPet", "POST", "application/json"),
        ("all post", "POST", "application/json"),
        ("all put", "PUT", "application/octet-stream"),
        ("petGone", "POST", "application/json"),
        ("type", "GET", ""),
    ];
    assert_eq!(listed, expected.map(|(name, method, media)| (name, method, media.to_owned())));
    assert!(webhooks::ALL.iter().all(|event| event.origin == EventOrigin::Webhook));
}

#[test]
fn a_callback_names_the_operation_with_its_url() {
    let origin = callbacks::STATE_REACHED.origin;
    let expression = "{$request.query.url}/states/{$request.body#/id}";
    assert_eq!(origin, EventOrigin::Callback { operation: "subscribe", expression });
    let shared = callbacks::WATCH_ON_SHARED.origin;
    assert!(matches!(shared, EventOrigin::Callback { operation: "watch", .. }), "{shared:?}");
}

#[test]
fn bodies_of_webhooks_and_callbacks_are_decoded_without_loss() {
    let text = r#"{"state":"paused","at":null,"origin":{"id":"a","since":1.50},"note":"new"}"#;
    let body: callbacks::StateReachedBody = from_bytes(text.as_bytes()).unwrap();
    assert_eq!(body.state.as_ref().map(ToString::to_string).as_deref(), Some("paused"));
    assert!(body.is_null("at"));
    assert_eq!(serde_json::to_string(&body).unwrap(), text);
    let pets: webhooks::AllPostBody = from_bytes(br#"[{"id": 1, "name": null}]"#).unwrap();
    assert_eq!(to_json(&pets), json!([{"id": 1, "name": null}]));
    let mistyped: webhooks::NewPetBody = from_bytes(br#"{"id": []}"#).unwrap();
    assert_eq!(to_json(&mistyped), json!({"id": []}));
}
