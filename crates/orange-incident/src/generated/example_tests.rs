// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Each example of the interface file is decoded as its type and encoded unchanged.

#![allow(unused_imports, reason = "which of the types are needed depends on the interface file")]

use std::collections::BTreeMap;

use orange_core::__private::{serde, serde_json};
use orange_core::model::{Date, DateTime, Json, Number, Secret};
use super::models;

/// Asserts that an example is decoded and encoded unchanged.
fn round_trip<T: serde::de::DeserializeOwned + serde::Serialize>(pointer: &str, text: &str) {
    let expected: serde_json::Value = serde_json::from_str(text).unwrap();
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{pointer}: {error}"));
    let written = serde_json::to_string(&value).unwrap();
    let written: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written, expected, "{pointer}");
}

#[test]
fn every_example_is_encoded_unchanged() {
    round_trip::<String>(
        "openapi.yaml#/components/schemas/Incident/properties/id",
        r#""1805N42320""#,
    );
    round_trip::<String>(
        "openapi.yaml#/components/schemas/Incident/properties/description",
        r#""Line unavailability""#,
    );
    round_trip::<String>(
        "openapi.yaml#/components/schemas/Address/properties/country",
        r#""FR""#,
    );
    round_trip::<i64>(
        "openapi.yaml#/components/schemas/GatewayError/properties/code",
        "42",
    );
    round_trip::<Vec<String>>(
        "openapi.yaml#/components/parameters/sort",
        r#"["-createdAt"]"#,
    );
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::Incident>>(
        "openapi.yaml#/paths/~1incidents/get/responses/200",
        r#"[{"id":"1805N42320","status":"VALIDATED","impact":"S1","priority":"P1","serviceCondition":"INTERUPTED","description":"Line unavailability","origin":"PROACTIVE","type":"FAILURE","isEscalated":false,"createdAt":"2018-05-14T08:41:00Z","location":{"address":{"country":"FR"}}}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents/get/responses/400",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"One or more query-string parameters contain invalid values."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<models::IncidentCreate>(
        "openapi.yaml#/paths/~1incidents/post",
        r#"{"impact":"S1","serviceCondition":"INTERUPTED","type":"FAILURE","description":"No traffic on the access line since 08:30.","location":{"address":{"country":"FR"}}}"#,
    );
    round_trip::<models::Incident>(
        "openapi.yaml#/paths/~1incidents/post/responses/201",
        r#"{"id":"1805N42321","status":"VALIDATED","impact":"S1","serviceCondition":"INTERUPTED","type":"FAILURE","description":"No traffic on the access line since 08:30.","createdAt":"2018-05-14T08:47:11Z"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents/post/responses/400",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"One or more query-string parameters contain invalid values."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents/post/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents/post/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents/post/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<models::Incident>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/get/responses/200",
        r#"{"id":"1805N42320","status":"VALIDATED","impact":"S1","priority":"P1","serviceCondition":"INTERUPTED","description":"Line unavailability","origin":"PROACTIVE","type":"FAILURE","isEscalated":false}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<models::IncidentPatch>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/patch",
        r#"{"description":"Traffic is back, with packet loss."}"#,
    );
    round_trip::<models::Incident>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/patch/responses/200",
        r#"{"id":"1805N42320","status":"VALIDATED","description":"Traffic is back, with packet loss."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/patch/responses/400",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"One or more query-string parameters contain invalid values."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/patch/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/patch/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/patch/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/patch/responses/409",
        r#"{"code":69,"message":"Conflict","description":"The request could not be completed due to a conflict with the current state of the resource."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}/patch/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<Vec<String>>(
        "openapi.yaml#/components/parameters/sort",
        r#"["-createdAt"]"#,
    );
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::Note>>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/get/responses/200",
        r#"[{"id":"1","text":"A technician is on the way.","author":"Orange","createdAt":"2018-05-14T09:02:00Z"}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<models::NoteCreate>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/post",
        r#"{"text":"The site is open until 18:00."}"#,
    );
    round_trip::<models::Note>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/post/responses/201",
        r#"{"id":"2","text":"The site is open until 18:00.","createdAt":"2018-05-14T09:10:00Z"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/post/responses/400",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"One or more query-string parameters contain invalid values."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/post/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/post/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/post/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes/post/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<Vec<String>>(
        "openapi.yaml#/components/parameters/sort",
        r#"["-createdAt"]"#,
    );
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::Attachment>>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/get/responses/200",
        r#"[{"id":"1","name":"router.jpg","mimeType":"image/jpeg","size":84213,"createdAt":"2018-05-14T09:02:00Z"}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<models::Attachment>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/post/responses/201",
        r#"{"id":"2","name":"diagram.pdf","mimeType":"application/pdf","size":8}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/post/responses/400",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"One or more query-string parameters contain invalid values."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/post/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/post/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/post/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/post/responses/413",
        r#"{"code":66,"message":"Request entity too large"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments/post/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<String>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments~1{attachmentId}~1content/get/parameters/0",
        r#""bytes=1024-""#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments~1{attachmentId}~1content/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments~1{attachmentId}~1content/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments~1{attachmentId}~1content/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1attachments~1{attachmentId}~1content/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<Vec<String>>(
        "openapi.yaml#/components/parameters/sort",
        r#"["-createdAt"]"#,
    );
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::Attachment>>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/get/responses/200",
        r#"[{"id":"1","name":"router.jpg","mimeType":"image/jpeg","size":84213,"createdAt":"2018-05-14T09:02:00Z"}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<models::Attachment>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/post/responses/201",
        r#"{"id":"2","name":"diagram.pdf","mimeType":"application/pdf","size":8}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/post/responses/400",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"One or more query-string parameters contain invalid values."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/post/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/post/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/post/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/post/responses/413",
        r#"{"code":66,"message":"Request entity too large"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments/post/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<String>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments~1{attachmentId}~1content/get/parameters/0",
        r#""bytes=1024-""#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments~1{attachmentId}~1content/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments~1{attachmentId}~1content/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments~1{attachmentId}~1content/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1notes~1{noteId}~1attachments~1{attachmentId}~1content/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<Vec<String>>(
        "openapi.yaml#/components/parameters/sort",
        r#"["-createdAt"]"#,
    );
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::FreezePeriod>>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1freezePeriods/get/responses/200",
        r#"[{"startedAt":"2018-05-14T18:00:00Z","endedAt":"2018-05-15T08:00:00Z"}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1freezePeriods/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1freezePeriods/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1freezePeriods/get/responses/404",
        r#"{"code":60,"message":"Resource not found","description":"The requested URI or the requested resource does not exist."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1incidents~1{incidentId}~1freezePeriods/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<Vec<String>>(
        "openapi.yaml#/paths/~1aggregation/get/parameters/0",
        r#"["priority"]"#,
    );
    round_trip::<BTreeMap<String, String>>(
        "openapi.yaml#/components/parameters/filters",
        r#"{"location.address.country":"FR"}"#,
    );
    round_trip::<Vec<models::Counter>>(
        "openapi.yaml#/paths/~1aggregation/get/responses/200",
        r#"[{"priority":"P1","count":4}]"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1aggregation/get/responses/400",
        r#"{"code":28,"message":"Invalid query-string parameter value","description":"One or more query-string parameters contain invalid values."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1aggregation/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1aggregation/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1aggregation/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<Json>(
        "openapi.yaml#/paths/~1status/get/responses/200",
        r#"{"status":"OK"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1status/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1status/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1status/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<Json>(
        "openapi.yaml#/paths/~1version/get/responses/200",
        r#"{"version":"1.3.0"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1version/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1version/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1version/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
    round_trip::<Json>(
        "openapi.yaml#/paths/~1doc/get/responses/200",
        r#"{"swagger":"2.0"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1doc/get/responses/401",
        r#"{"code":42,"message":"Expired credentials","description":"The requested service needs credentials, and the ones provided were out-of-date."}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1doc/get/responses/403",
        r#"{"code":50,"message":"Access denied"}"#,
    );
    round_trip::<models::ErrorBody>(
        "openapi.yaml#/paths/~1doc/get/responses/default",
        r#"{"code":6,"message":"Orange API is over capacity, retry later !","description":"The service faces too much requests and can not handle the call."}"#,
    );
}
