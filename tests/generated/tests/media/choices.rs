//! Choice among several response and request media types, and of a type within a range.

use generator_corpus::media_choices::models::Crate;
use generator_corpus::media_choices::operations::{
    GetFile, GetReport, PutReport, PutReportBody, SendAny, SendApplication, SendSuffix,
};
use generator_corpus::test_support::*;
use orange_core::operation::JsonBody;
use orange_core::operation::Operation as _;

#[test]
fn each_response_type_can_be_requested_beside_json() {
    let report = GetReport::new();
    assert_eq!(header(&report, "accept"), "application/json");
    let decoded: Crate = report.decode(api_response(&report, 200, &[], r#"{"a":"x"}"#)).unwrap();
    assert_eq!(decoded.a.as_deref(), Some("x"));
    let pdf = report.clone().accept_pdf();
    assert_eq!(header(&pdf, "accept"), "application/pdf");
    assert_eq!(pdf.decode(api_response(&pdf, 200, &[], "%PDF")).unwrap(), "%PDF");
    assert_eq!(header(&report.clone().accept_csv_header_present(), "accept"), "text/csv;header=present");
    let xml = report.clone().accept_xml();
    assert_eq!(header(&xml, "accept"), "application/xml");
    assert_eq!(xml.decode(api_response(&xml, 200, &[], "<a/>")).unwrap(), "<a/>");
    assert_eq!(header(&report.accept_octet_stream(), "accept"), "application/octet-stream");
}

#[test]
fn all_file_types_are_accepted_unless_one_is_chosen() {
    assert_eq!(header(&GetFile::new(), "accept"), "application/pdf, text/csv");
    assert_eq!(header(&GetFile::new().accept_pdf(), "accept"), "application/pdf");
    assert_eq!(header(&GetFile::new().accept_csv(), "accept"), "text/csv");
}

#[test]
fn each_body_type_can_be_chosen_beside_json() {
    for (body, media_type, text) in [
        (PutReportBody::Json(Box::default()), "application/json", "{}"),
        (PutReportBody::TextCsv("a;b".into()), "text/csv;header=present", "a;b"),
        (PutReportBody::ApplicationPdf("%PDF".into()), "application/pdf", "%PDF"),
        (PutReportBody::ApplicationXml("<a/>".into()), "application/xml", "<a/>"),
        (PutReportBody::ApplicationOctetStream("0".into()), "application/octet-stream", "0"),
    ] {
        let SentRequest { line, headers, body: sent } = sent(&PutReport::new(body));
        assert_eq!(line, "PUT /report");
        assert_eq!(headers, ["accept: application/json".to_owned(), format!("content-type: {media_type}")]);
        assert_eq!(sent, text);
    }
}

#[test]
fn a_json_body_has_a_chosen_media_type_within_the_range() {
    let body = |media_type: &'static str| JsonBody::new(media_type, Crate::default());
    assert_eq!(header(&SendAny::new(body("image/x+json")), "content-type"), "image/x+json");
    assert_eq!(
        header(&SendApplication::new(body("application/hal+json; v=2")), "content-type"),
        "application/hal+json; v=2"
    );
    let suffix = SendSuffix::new(body("application/hal+json"));
    assert_eq!(sent(&suffix).headers, ["accept: application/json", "content-type: application/hal+json"]);
    for (media_type, expected) in [
        ("application/json", "sendSuffix: body: must be of the media type application/*+json"),
        ("application/*+json", "body: must name one media type, not the range application/*+json"),
    ] {
        let error = SendSuffix::new(body(media_type)).request().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    let error = SendApplication::new(body("application/xml")).request().unwrap_err().to_string();
    assert!(error.contains("must be of a JSON media type, not application/xml"), "{error}");
}
