//! Property tests: arbitrary requests and attributes.

use http::{HeaderName, HeaderValue, Method};
use orange_events::CloudEvent;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::{parts, post, read, structured};

fn header() -> impl Strategy<Value = (HeaderName, HeaderValue)> {
    let name = prop_oneof![
        Just("content-type".to_owned()),
        Just("content-length".to_owned()),
        Just("content-encoding".to_owned()),
        Just("ce-specversion".to_owned()),
        Just("ce-id".to_owned()),
        Just("ce-source".to_owned()),
        Just("ce-type".to_owned()),
        "ce-[a-z0-9_]{0,6}",
    ];
    let value = prop_oneof![
        Just(b"1.0".to_vec()),
        Just(b"application/json".to_vec()),
        Just(b"application/cloudevents+json".to_vec()),
        "[ -~]{0,20}".prop_map(String::into_bytes),
        vec(prop_oneof![Just(b'"'), Just(b'\\'), Just(b'%'), Just(b';'), Just(b'='), 0x80..=0xff_u8], 0..8),
    ];
    (name, value).prop_map(|(name, value)| {
        (HeaderName::try_from(name).unwrap(), HeaderValue::from_bytes(&value).unwrap())
    })
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    let member = prop_oneof![
        Just(r#""specversion":"1.0""#.to_owned()),
        Just(r#""id":"1""#.to_owned()),
        Just(r#""source":"/a""#.to_owned()),
        Just(r#""type":"t""#.to_owned()),
        Just(r#""data":{"a":[1,null]}"#.to_owned()),
        Just(r#""data_base64":"AA==""#.to_owned()),
        r#""[a-z]{0,4}":[0-9\[\]{}"nul]{0,4}"#,
    ];
    prop_oneof![
        vec(any::<u8>(), 0..64),
        vec(member, 0..8).prop_map(|members| format!("{{{}}}", members.join(",")).into_bytes()),
        (0..100_000_usize).prop_map(|depth| "[{\"a\":".repeat(depth).into_bytes()),
    ]
}

proptest! {
    #[test]
    fn any_request_yields_an_event_or_a_rejection(headers in vec(header(), 0..8), body in body()) {
        let mut head = parts(post().method(Method::POST));
        head.headers.extend(headers);
        match read(&head, &body) {
            Ok(event) => {
                prop_assert!(!event.id.is_empty() && !event.source.is_empty() && !event.type_.is_empty());
                prop_assert_eq!(read(&structured(), event.to_json().as_str()).unwrap(), event);
            }
            Err(rejection) => {
                let status = rejection.status().as_u16();
                prop_assert!([400, 413, 415].contains(&status), "{}", rejection);
                prop_assert_eq!(rejection.into_response().status().as_u16(), status);
            }
        }
    }

    #[test]
    fn any_text_round_trips_in_both_modes(id in "\\PC{1,20}", subject in "\\PC{0,20}", source in "\\PC{1,20}") {
        let mut event = CloudEvent::new(id, source, "t");
        event.subject = Some(subject);
        prop_assert_eq!(&read(&structured(), event.to_json().as_str()).unwrap(), &event);
        let (headers, body) = event.to_binary().unwrap();
        let mut head = parts(post());
        head.headers = headers;
        prop_assert_eq!(read(&head, body).unwrap(), event);
    }
}
