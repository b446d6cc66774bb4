//! Structured and binary mode, and their media types.

use http::request::{Builder, Parts};
use orange_core::model::Json;
use orange_events::{CloudEvent, Data};
use serde_json::{Value, json};

use crate::support::{error_response, event, event_with, event_without, parts, post, read, structured};

fn typed(content_type: &str) -> Parts {
    parts(post().header("content-type", content_type))
}

fn binary() -> Builder {
    post()
        .header("ce-specversion", "1.0")
        .header("ce-id", "e-1")
        .header("ce-source", "https://ripx.example/anomalie-adresse")
        .header("ce-type", "fr.interop.anomalieadresse.update")
}

fn json_data(event: &CloudEvent) -> Value {
    event.data.as_ref().and_then(Data::as_json).unwrap().to().unwrap()
}

#[test]
fn structured_events_are_accepted_with_these_media_types() {
    let body = event().to_string();
    for content_type in [
        "application/json",
        "Application/JSON; charset=UTF-8",
        "application/json;charset=\"utf-8\"",
        "application/cloudevents+json",
        "application/cloudevents+json; charset=utf-8",
        "application/json; profile=x",
    ] {
        let event = read(&typed(content_type), &body).unwrap();
        assert_eq!(event.id, "e-1", "{content_type}");
        assert_eq!(event.time.as_ref().unwrap().as_str(), "2025-03-06T10:00:01Z");
        assert_eq!(json_data(&event), json!({"id": "t-1"}));
    }
    assert!(read(&parts(post()), &body).is_ok(), "no media type");
    let bom = format!("\u{feff} {body}");
    assert!(read(&structured(), bom).is_ok(), "a byte order mark");
    // The media type takes precedence over attribute headers, as the HTTP protocol binding requires.
    let both =
        parts(binary().header("ce-id", "other").header("content-type", "application/cloudevents+json"));
    assert_eq!(read(&both, &body).unwrap().id, "e-1");
}

#[test]
fn other_media_types_get_415_with_the_reason() {
    let body = event().to_string();
    for (content_type, reason) in [
        (
            "text/plain",
            "Content-Type must be application/json or application/cloudevents+json, or the mode must be binary",
        ),
        (
            "application/xml",
            "Content-Type must be application/json or application/cloudevents+json, or the mode must be binary",
        ),
        ("application/cloudevents+xml", "the event format must be application/cloudevents+json"),
        ("application/cloudevents-batch+json", "batches are not supported: send one event in each request"),
        ("application/json; charset=iso-8859-1", "JSON must be sent as UTF-8"),
        ("json", "Content-Type must be a media type"),
        ("", "Content-Type must be a media type"),
        ("application/json; charset", "Content-Type must be a media type"),
    ] {
        let response = error_response(read(&typed(content_type), &body).unwrap_err());
        assert_eq!(response, (415, "UNSUPPORTED_MEDIA_TYPE".into(), reason.into()), "{content_type}");
    }
    let mut duplicate = structured();
    duplicate.headers.append("content-type", "application/json".parse().unwrap());
    assert_eq!(error_response(read(&duplicate, &body).unwrap_err()).0, 415);
    let compressed =
        parts(post().header("content-type", "application/json").header("content-encoding", "gzip"));
    assert_eq!(error_response(read(&compressed, &body).unwrap_err()).0, 415);
    let identity =
        parts(post().header("content-type", "application/json").header("content-encoding", "Identity"));
    assert!(read(&identity, &body).is_ok());
}

#[test]
fn a_structured_event_preserves_all_attributes() {
    let mut sent = event();
    sent["traceparent"] = json!("00-a-b-01");
    sent["attempt"] = json!(3);
    sent["datacontenttype"] = json!("application/json");
    sent["dataschema"] = json!("https://example.org/schema");
    let event = read(&structured(), sent.to_string()).unwrap();
    assert_eq!(event.extensions["attempt"].to::<u8>().unwrap(), 3);
    assert_eq!(event.to_json().to::<Value>().unwrap(), sent);
    let patched = read(&structured(), event_with("specversion", json!("1.0.2"))).unwrap();
    assert_eq!(patched.specversion, "1.0.2");
    // An invalid time is preserved, because dates are parsed on access.
    let invalid_time = read(&structured(), event_with("time", json!("yesterday"))).unwrap();
    assert_eq!(invalid_time.time.unwrap().as_str(), "yesterday");
    let without_data = read(&structured(), event_without("data")).unwrap();
    assert_eq!(without_data.data, None);
    let null_data = read(&structured(), event_with("data", json!(null))).unwrap();
    assert!(null_data.data.unwrap().as_json().unwrap().is_null());
}

#[test]
fn base64_data_is_decoded_to_json_or_bytes() {
    let read_base64 = |content_type: Option<&str>, base64: &str| {
        let mut event = event();
        event.as_object_mut().unwrap().remove("data");
        event["data_base64"] = json!(base64);
        event["datacontenttype"] = json!(content_type);
        read(&structured(), event.to_string()).unwrap()
    };
    // {"b":1}
    for content_type in [None, Some("application/json"), Some("application/vnd.x+json")] {
        assert_eq!(
            json_data(&read_base64(content_type, "eyJiIjoxfQ==")),
            json!({"b": 1}),
            "{content_type:?}"
        );
    }
    let bytes = read_base64(Some("application/octet-stream"), "eyJiIjoxfQ==");
    assert_eq!(bytes.data, Some(Data::Bytes(r#"{"b":1}"#.into())));
    assert_eq!(bytes.to_json().get::<String>("data_base64").as_deref(), Some("eyJiIjoxfQ=="));
    assert_eq!(read_base64(None, "//4=").data, Some(Data::Bytes([0xff, 0xfe][..].to_owned().into())));
}

#[test]
fn binary_mode_reads_attributes_from_headers() {
    let head = parts(
        binary()
            .header("ce-time", "2025-03-06T10:00:01Z")
            .header("ce-subject", "t-1")
            .header("ce-comment", "%C3%A9t%C3%A9 100%25")
            .header("ce-quoted", "\"a \\\"b\\\"\"")
            .header("content-type", "application/json; charset=utf-8"),
    );
    let event = read(&head, r#"{"id":"t-1"}"#).unwrap();
    assert_eq!((event.id.as_str(), event.subject.as_deref()), ("e-1", Some("t-1")));
    assert_eq!(event.datacontenttype.as_deref(), Some("application/json; charset=utf-8"));
    assert_eq!(event.extensions["comment"].to::<String>().unwrap(), "été 100%");
    assert_eq!(event.extensions["quoted"].to::<String>().unwrap(), "a \"b\"");
    assert_eq!(json_data(&event), json!({"id": "t-1"}));

    assert_eq!(read(&parts(binary()), "").unwrap().data, None);
    assert_eq!(json_data(&read(&parts(binary()), "7").unwrap()), json!(7));
    let photo = parts(binary().header("content-type", "image/png"));
    assert_eq!(
        read(&photo, [0x89, 0x50]).unwrap().data,
        Some(Data::Bytes([0x89, 0x50][..].to_owned().into()))
    );
}

#[test]
fn an_invalid_binary_event_gets_400_naming_the_attribute() {
    let json = |builder: Builder| parts(builder.header("content-type", "application/json"));
    let without = |name: &str| {
        let mut head = json(binary());
        head.headers.remove(name);
        head
    };
    for (head, body, reason) in [
        (without("ce-id"), "{}", "id is required"),
        (without("ce-source"), "{}", "source is required"),
        (without("ce-type"), "{}", "type is required"),
        (json(binary().header("ce-id", "e-2")), "{}", "id must not be repeated"),
        (json(binary().header("ce-data", "x")), "{}", "the header ce-data names no attribute"),
        (json(binary().header("ce-", "x")), "{}", "the header ce- names no attribute"),
        (json(binary().header("ce-x", "%FF")), "{}", "x is not UTF-8"),
        (json(binary().header("ce-x", "%0A")), "{}", "x has control characters"),
        (json(binary()), "{", "the body is not JSON (line 1, column 1)"),
    ] {
        let response = error_response(read(&head, body).unwrap_err());
        assert_eq!(response, (400, "INVALID_EVENT".to_owned(), reason.to_owned()));
    }
    // Invalid UTF-8 in the body and in a header.
    assert_eq!(error_response(read(&json(binary()), b"{\"a\":\"\xff\"}").unwrap_err()).0, 400);
    let mut not_ascii = json(binary());
    not_ascii.headers.insert("ce-subject", http::HeaderValue::from_bytes(b"\xe9t\xe9").unwrap());
    assert_eq!(error_response(read(&not_ascii, "{}").unwrap_err()).2, "subject is not UTF-8");
    not_ascii.headers.insert("ce-subject", http::HeaderValue::from_bytes("été".as_bytes()).unwrap());
    assert_eq!(read(&not_ascii, "{}").unwrap().subject.as_deref(), Some("été"));
    let long = json(binary().header("ce-x", "x".repeat(2049)));
    assert_eq!(error_response(read(&long, "{}").unwrap_err()).2, "x is longer than 2048 bytes");
    let mut old = json(binary());
    old.headers.insert("ce-specversion", "0.3".parse().unwrap());
    assert_eq!(error_response(read(&old, "{}").unwrap_err()).2, "specversion must be 1.0");
}

#[test]
fn a_written_event_is_read_back_equal_in_both_modes() {
    let mut event = CloudEvent::new("é \"1\" 100%", "/a b", "t");
    event.subject = Some("sujet".into());
    event.extensions.insert("trace".into(), Json::from("été".to_owned()));
    for data in [
        None,
        Some(Data::Json(Json::new(&json!({"b": [1, null]})).unwrap())),
        Some(Data::Bytes([0, 255].to_vec().into())),
    ] {
        event.datacontenttype = match &data {
            Some(Data::Bytes(_)) => Some("application/octet-stream".into()),
            Some(_) => Some("application/json".into()),
            None => None,
        };
        event.data = data;
        assert_eq!(read(&structured(), event.to_json().as_str()).unwrap(), event);
        let (headers, body) = event.to_binary().unwrap();
        let mut head = parts(post());
        head.headers = headers;
        assert_eq!(read(&head, body).unwrap(), event);
    }
    event.extensions.insert("Upper".into(), Json::from("x".to_owned()));
    assert!(event.to_binary().unwrap_err().to_string().contains("Upper"));
}

#[test]
fn the_debug_output_of_an_event_omits_its_data() {
    let event = read(&structured(), event_with("data", json!({"name": "Mme Secret"}))).unwrap();
    assert!(!format!("{event:?}").contains("Secret"));
}
