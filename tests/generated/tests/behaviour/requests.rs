//! Parameters and bodies of requests, responses with and without a body, and names that clash with those of the prelude or of other types.

use generator_corpus::clashes::models::{Base, BaseX, State};
use generator_corpus::clashes::operations::{
    GetAnswerFormOperation, GetAnswerFormOperationBody as Body, GetAnswerFormOperationForm,
    GetAnswerFormOperationForm2,
};
use generator_corpus::test_support::*;
use generator_corpus::{bodies, parameters, responses};
use orange_core::model::{ETag, Patch};
use orange_core::operation::Operation as _;
use orange_core::query::Query;
use orange_core::upload::FilePart;
use serde_json::json;

#[test]
fn parameters_are_written_in_their_styles() {
    let operation = parameters::operations::Everything::builder()
        .simple("a b")
        .label("l")
        .matrix(["x", "y"])
        .list([1, 2])
        .if_match(ETag::new("\"7\"").unwrap())
        .build()
        .with_query(Query::new().fields(["id"]).limit(5))
        .spaced(["a", "b"])
        .piped(["a", "b"])
        .many(["m", "n"])
        .session("s1")
        .x_tags(["t1", "t2"]);
    let SentRequest { line, headers, .. } = sent(&operation);
    assert!(line.starts_with("GET /p/a%20b/.l/;matrix=x;matrix=y/1,2?"), "{line}");
    for part in ["spaced=a%20b", "piped=a%7Cb", "many=m&many=n", "fields=id", "limit=5"] {
        assert!(line.contains(part), "{part}: {line}");
    }
    for header in ["if-match: \"7\"", "cookie: session=s1", "x-tags: t1,t2"] {
        assert!(headers.iter().any(|sent_header| sent_header == header), "{header}: {headers:?}");
    }
}

#[test]
fn a_violation_of_a_parameter_is_reported_before_sending() {
    let operation = parameters::operations::Everything::builder()
        .simple("a")
        .label("l")
        .matrix(["x"])
        .list([1])
        .if_match(ETag::new("\"7\"").unwrap())
        .build()
        .many(["1", "2", "3", "4", "5", "6"]);
    let error = operation.request().unwrap_err();
    assert!(error.to_string().contains("many: must have at most 5 elements"), "{error}");
}

#[test]
fn bodies_have_the_media_type_of_the_specification() {
    let file = FilePart::new("a.png", "image/png", &b"PNG"[..]);
    let SentRequest { headers, body, .. } =
        sent(&bodies::operations::SendFiles::new(bodies::operations::SendFilesForm::new(file)));
    assert!(headers.iter().any(|header| header.starts_with("content-type: multipart/form-data; boundary=")));
    assert!(
        body.contains("name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n"),
        "{body}"
    );
    let patch = bodies::models::MetaPatch::new().name(Patch::Null);
    let SentRequest { headers, body, .. } = sent(&bodies::operations::Merge::new().body(patch));
    assert!(headers.contains(&"content-type: application/merge-patch+json".to_owned()), "{headers:?}");
    assert_eq!(body, r#"{"name":null}"#);
    let SentRequest { headers, body, .. } = sent(&bodies::operations::SendBytes::new().body(&b"raw"[..]));
    assert!(headers.contains(&"content-type: application/octet-stream".to_owned()), "{headers:?}");
    assert_eq!(body, "raw");
}

#[test]
fn a_response_may_lack_a_body_and_keeps_its_headers() {
    let operation = responses::operations::StartJob::new();
    let headers =
        [("content-type", "application/json"), ("etag", "\"3\""), ("location", "https://api.example/jobs/1")];
    let created = operation.decode(api_response(&operation, 201, &headers, r#"{"id":"1"}"#)).unwrap();
    assert_eq!(created.as_ref().unwrap().id.as_deref(), Some("1"));
    assert_eq!(created.etag().map(ETag::as_str), Some("\"3\""));
    assert_eq!(responses::operations::StartJob::location_of(&created), Some("https://api.example/jobs/1"));
    let accepted = operation.decode(api_response(&operation, 202, &[("retry-after", "30")], "")).unwrap();
    assert!(accepted.is_none());
    assert_eq!(responses::operations::StartJob::retry_after_of(&accepted), Some(30));
}

#[test]
fn the_response_to_a_head_request_is_the_required_count() {
    let count = responses::operations::CountJobs::new();
    assert_eq!(count.decode(api_response(&count, 200, &[("x-total-count", "12")], "")).unwrap(), 12);
    assert!(count.decode(api_response(&count, 200, &[], "")).is_err());
}

#[test]
fn each_multipart_body_has_its_own_media_type() {
    let media_type = |body: Body| {
        let request = GetAnswerFormOperation::new(body).request().unwrap();
        request.headers()["content-type"].to_str().unwrap().split(';').next().unwrap().to_owned()
    };
    let form = Body::Multipart(Box::new(GetAnswerFormOperationForm::new("x")));
    assert_eq!(media_type(form), "multipart/form-data");
    let mixed = Body::Multipart2(Box::new(GetAnswerFormOperationForm2::new(7)));
    assert_eq!(media_type(mixed), "multipart/mixed");
}

#[test]
fn an_enum_value_can_have_the_name_of_a_variant_of_result() {
    assert_eq!("ERR".parse::<State>().unwrap(), State::Err);
}

/// The property `x` is of another type in each of two variants. Its union has the names of these variants.
#[test]
fn a_property_of_two_types_is_a_union() {
    let base: Base = from_json(&json!({"kind": "BaseParts", "x": 1}));
    assert!(matches!(base.x, Some(BaseX::BaseParts(1))), "{base:?}");
}
