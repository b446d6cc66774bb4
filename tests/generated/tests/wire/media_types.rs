//! Media types of requests and responses.

use generator_corpus::media_choices;
use generator_corpus::media_choices::models::{Crate, CratePatch, OldCrate, StepsItem};
use generator_corpus::media_choices::operations::{
    GetCrate, GetEither, GetSeveral, ListCrates, PatchCrate, PatchCrateBody, ReplaceCrate, SendAny,
    SendApplication, SendImage, SendImageBody, SendParts, SendPartsForm, SendText,
};
use generator_corpus::test_support::*;
use orange_core::operation::ListOperation;
use orange_core::operation::Operation as _;
use orange_core::query::Query;
use orange_core::upload::FilePart;

fn new_crate(a: &str) -> Crate {
    let mut new_crate = Crate::default();
    new_crate.a = Some(a.to_owned());
    new_crate
}

#[test]
fn declared_media_types_are_sent_with_their_parameters() {
    assert_eq!(header(&GetCrate::new(), "accept"), "application/vnd.dock.v2+json");
    let SentRequest { line, headers, body } = sent(&ReplaceCrate::new(new_crate("x")));
    assert_eq!(line, "PUT /crate");
    assert_eq!(headers, ["accept: application/json;version=2", "content-type: application/json;version=2"]);
    assert_eq!(body, r#"{"a":"x"}"#);
}

#[test]
fn each_json_body_can_be_chosen() {
    let step = || vec![StepsItem { op: Some("remove".to_owned()), ..StepsItem::default() }];
    let patch = || Box::new(CratePatch::new());
    for (body, media_type, text) in [
        (PatchCrateBody::Json(patch()), "application/json", "{}"),
        (PatchCrateBody::MergePatch(patch()), "application/merge-patch+json", "{}"),
        (PatchCrateBody::JsonPatch(step()), "application/json-patch+json", r#"[{"op":"remove"}]"#),
        (PatchCrateBody::JsonPatchQuery(step()), "application/json-patch-query+json", r#"[{"op":"remove"}]"#),
    ] {
        let SentRequest { line, headers, body } = sent(&PatchCrate::new(body));
        assert_eq!(line, "PATCH /crate");
        assert_eq!(headers, ["accept: application/json".to_owned(), format!("content-type: {media_type}")]);
        assert_eq!(body, text);
    }
}

#[test]
fn each_json_response_type_can_be_requested() {
    let operation = GetEither::new();
    assert_eq!(header(&operation, "accept"), "application/hal+json");
    let decoded: Crate = operation.decode(api_response(&operation, 200, &[], r#"{"a":"x"}"#)).unwrap();
    assert_eq!(decoded.a.as_deref(), Some("x"));
    let old_operation = operation.clone().accept_vnd_dock_v1();
    assert_eq!(header(&old_operation, "accept"), "application/vnd.dock.v1+json");
    let decoded: OldCrate =
        old_operation.decode(api_response(&old_operation, 200, &[], r#"{"b":"y"}"#)).unwrap();
    assert_eq!(decoded.b.as_deref(), Some("y"));
    assert_eq!(header(&operation.clone().accept_vnd_dock_v3(), "accept"), "application/vnd.dock.v3+json");
    assert_eq!(header(&operation.accept_json(), "accept"), "text/json");
}

#[test]
fn an_array_with_another_media_type_is_a_page() {
    let query = Query::new().limit(2);
    let list = ListCrates::new().with_query(query);
    assert_eq!(header(&list, "accept"), "application/json");
    let mut old = list.clone().accept_vnd_dock_v1();
    old.query_mut().set_offset(4);
    assert_eq!(line(&old), "GET /list?offset=4&limit=2");
    let page = old.decode(api_response(&old, 200, &[], r#"[{"b":"y"}]"#)).unwrap();
    assert_eq!(page.items()[0].b.as_deref(), Some("y"));
    let geo = list.accept_geo();
    let object: OldCrate = geo.decode(api_response(&geo, 200, &[], r#"{"b":"z"}"#)).unwrap();
    assert_eq!(object.b.as_deref(), Some("z"));
}

#[test]
fn a_media_type_is_chosen_beside_several_statuses() {
    use media_choices::operations::GetSeveralAsVndDockV1Response;

    let old = GetSeveral::new().accept_vnd_dock_v1();
    assert_eq!(header(&old, "accept"), "application/vnd.dock.v1+json, application/json");
    let decoded = old.decode(api_response(&old, 200, &[], r#"{"b":"y"}"#)).unwrap();
    assert!(
        matches!(&decoded, GetSeveralAsVndDockV1Response::Status200(old_crate) if old_crate.b.as_deref() == Some("y"))
    );
}

#[test]
fn a_body_has_a_media_type_and_not_a_range() {
    for request in [sent(&SendAny::new(new_crate("x"))), sent(&SendApplication::new(new_crate("x")))] {
        assert_eq!(request.headers, ["accept: application/json", "content-type: application/json"]);
        assert_eq!(request.body, r#"{"a":"x"}"#);
    }
}

#[test]
fn a_file_has_a_type_within_the_range() {
    let image =
        |media_type: &str| SendImage::new(SendImageBody::File(FilePart::new("a", media_type, &b"PNG"[..])));
    let SentRequest { headers, body, .. } = sent(&image("image/png"));
    assert_eq!(headers, ["accept: image/*", "content-type: image/png"]);
    assert_eq!(body, "PNG");
    let error = image("application/pdf").request().unwrap_err().to_string();
    assert!(error.contains("must be of the media type image/*, not application/pdf"), "{error}");
    let text = SendText::new(FilePart::new("a", "text/csv", &b"a;b"[..]));
    assert_eq!(sent(&text).headers, ["accept: text/*", "content-type: text/csv"]);
}

#[test]
fn parts_of_a_form_have_media_types_and_not_ranges() {
    let form = SendPartsForm::new().doc(new_crate("x")).many([new_crate("y")]).note("hello");
    let body = sent(&SendParts::new(form)).body;
    let types: Vec<&str> = body.lines().filter(|line| line.starts_with("Content-Type")).collect();
    assert_eq!(
        types,
        ["Content-Type: application/json", "Content-Type: application/json", "Content-Type: text/plain"],
        "{body}"
    );
}
