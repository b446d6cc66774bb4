//! Values cannot alter the structure of a request: path, query, headers or body.

use http::Method;
use http::header::{AUTHORIZATION, HOST};
use orange_core::operation::{ApiRequest, ApiResponse, Operation, OperationInfo};
use orange_core::query::{Query, field};
use orange_core::{ErrorKind, Result};
use proptest::prelude::*;

use crate::support::*;

static GET_VALUES: OperationInfo = OperationInfo {
    api: &KEYED_API,
    id: "getValues",
    path: "/{first}/of/{second}",
    ..OperationInfo::DEFAULT
};
static POST_VALUES: OperationInfo = OperationInfo { method: Method::POST, id: "postValues", ..GET_VALUES };

/// A request with a caller's value in the path, the query, a header and the body.
#[derive(Debug)]
struct SendValues {
    values: [String; 5],
    header: String,
    body: Option<String>,
}

impl Operation for SendValues {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        if self.body.is_some() { &POST_VALUES } else { &GET_VALUES }
    }

    fn request(&self) -> Result<ApiRequest> {
        let [first, second, name, value, filter] = &self.values;
        let call = ApiRequest::new(self.info())
            .path_parameter("first", first)?
            .path_parameter("second", second)?
            .query_parameter(name, value)
            .query(&Query::new().filter(field("a").eq(filter.as_str())))?
            .header("x-value", &self.header)?;
        match &self.body {
            Some(text) => call.json(text),
            None => Ok(call),
        }
    }

    fn decode(&self, response: ApiResponse) -> Result<()> {
        response.empty()
    }
}

/// Strings with characters that are special in URLs, headers and templates.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => any::<String>(),
        2 => "[a-z/.%?#&=@:;,\\\\ \r\n\t\u{0}-]{0,12}",
        1 => prop::sample::select(vec![
            "..", ".", "%2e%2e", "%2e", "../../x", "..\\..", "//evil.example", "\\\\evil.example", "@evil.example",
            "a?b=c", "a#b", "a&b=c", "a\r\nX-Evil: 1", "a\nHost: evil.example", "%0d%0aX-Evil:%201", "\u{2028}",
            "é", "%", "%zz", "{second}", "{", "}", "a;b", "a/../b", "\u{feff}",
        ]).prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn values_stay_in_their_part_of_the_request(
        values in prop::array::uniform5(text()),
        header in text(),
        body in prop::option::of(text()),
    ) {
        let transport = ScriptedTransport::new([respond(200, "{}")]);
        let service = client_builder(&transport).api_key("key-1").build().unwrap().service(&KEYED_API);
        let operation = SendValues { values, header, body };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let result = runtime.block_on(service.send(&operation));
        let [first, second, name, value, filter] = &operation.values;
        if let Err(error) = result {
            // Refused before sending, with the name of the field, and only if the value is invalid.
            prop_assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            prop_assert_eq!((transport.token_calls(), transport.requests().len()), (0, 0));
            let dot_segment = |text: &str| matches!(text, "" | "." | "..");
            let unprintable = |text: &str| text.chars().any(|c| c.is_control() && c != '\t');
            let is_invalid = match error.field() {
                Some("first") => dot_segment(first),
                Some("second") => dot_segment(second),
                Some("x-value") => unprintable(&operation.header),
                // Too long for a URL, or a filter that the dialect cannot write.
                _ => true,
            };
            prop_assert!(is_invalid, "{}", error);
            return Ok(());
        }
        let request = &transport.requests()[0];
        let url = url::Url::parse(&request.uri).unwrap();
        prop_assert_eq!(url.origin().ascii_serialization(), "https://api.orange.com");
        prop_assert!(url.username().is_empty() && url.password().is_none() && url.fragment().is_none());
        // Resolving dot segments does not change the URL.
        prop_assert_eq!(url.as_str(), &request.uri);
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let segments: Vec<_> = url.path_segments().unwrap().map(decode).collect();
        prop_assert_eq!(segments, ["keyed", "v1", first.as_str(), "of", second.as_str()]);
        let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        prop_assert_eq!(&pairs[0], &(name.clone(), value.clone()));
        prop_assert_eq!(pairs.len(), 2, "{:?}", pairs);
        prop_assert!(pairs[1].0.starts_with('a') && pairs[1].1.contains(filter.as_str()) || filter.contains(['*', ',', '\\', '"']));
        let mut names: Vec<_> = request.headers.keys().map(|name| name.as_str().to_owned()).collect();
        names.sort();
        let mut expected = vec!["accept", "authorization", "user-agent", "x-api-key", "x-value"];
        if operation.body.is_some() {
            expected.insert(2, "content-type");
        }
        prop_assert_eq!(names, expected);
        prop_assert_eq!(request.headers["x-value"].as_bytes(), operation.header.as_bytes());
        prop_assert!(!request.headers.contains_key(HOST) && request.headers[AUTHORIZATION].is_sensitive());
        if let Some(text) = &operation.body {
            prop_assert_eq!(&serde_json::from_slice::<String>(&request.body).unwrap(), text);
        }
    }

    /// A setting with a line break is refused when the client is built.
    #[test]
    fn no_setting_injects_a_header_line(setting in text()) {
        let unprintable = setting.chars().any(|c| c.is_control() && c != '\t');
        let transport = ScriptedTransport::new([]);
        for builder in [
            client_builder(&transport).user_agent(&setting),
            client_builder(&transport).language(&setting),
            client_builder(&transport).api_key(&setting),
        ] {
            let built = builder.build();
            prop_assert!(!unprintable || built.is_err());
        }
    }
}
