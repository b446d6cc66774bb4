//! Exact bytes of requests: request line, headers, body.
//!
//! The expected values are written by hand from OpenAPI, RFC 6570 and RFC 9110.

use std::collections::BTreeMap;

use generator_corpus::{joined_lists, media_choices, own_servers, query_roles, redirects};
use orange_core::operation::{ApiResponse, Operation, OperationServer, ServerVariable};
use orange_core::query::{Query, field};
use orange_core::upload::FilePart;

/// Request line, headers sorted by name, and body.
fn sent(operation: &impl Operation) -> (String, Vec<String>, String) {
    let base = "https://api.example".parse().unwrap();
    let request = operation.request().unwrap().into_http(&base).unwrap();
    let target = request.uri().path_and_query().unwrap();
    let mut headers: Vec<String> = request
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    headers.sort();
    let body = String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap();
    (format!("{} {target}", request.method()), headers, body)
}

fn line(operation: &impl Operation) -> String {
    sent(operation).0
}

/// The header `name` of a request.
fn header(operation: &impl Operation, name: &str) -> String {
    let (_, headers, _) = sent(operation);
    let found = headers.iter().find_map(|header| header.strip_prefix(&format!("{name}: ")));
    found.map(str::to_owned).unwrap_or_default()
}

fn api_response(
    operation: &impl Operation,
    status: u16,
    headers: &[(&str, &str)],
    body: &str,
) -> ApiResponse {
    use orange_core::__private::http;
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        map.insert(http::HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
    }
    ApiResponse::new(operation.info(), http::StatusCode::from_u16(status).unwrap(), map, body.to_owned())
}

mod lists {
    use joined_lists::models::{FindDepotsBox, FindDepotsNear, FindDepotsShade, FindDepotsXSpot};
    use joined_lists::operations::{AddDepot, FindDepots};

    use super::*;

    fn depots() -> FindDepots {
        let marks = BTreeMap::from([("k".to_owned(), "v;w".to_owned()), ("none".to_owned(), String::new())]);
        FindDepots::builder().zones(["a,b", "c d"]).marks(marks).tags(["x", "y"]).build()
    }

    #[test]
    fn elements_are_encoded_before_they_are_joined() {
        let area = FindDepotsBox { low: Some("1,5".to_owned()), ..FindDepotsBox::default() };
        let near = FindDepotsNear {
            city: Some("Aix & Arles".to_owned()),
            far: Some(5),
            ..FindDepotsNear::default()
        };
        let operation = depots()
            .codes(["a,b", "c d"])
            .words(["a|b", "c"])
            .ranks(["a b", "c"])
            .box_(area)
            .near(near)
            .kinds(["p", "q"]);
        assert_eq!(
            line(&operation),
            "GET /depots/a%2Cb,c%20d;k=v%3Bw;none/.x.y?codes=a%2Cb,c%20d&words=a%7Cb%20c&ranks=a%20b%7Cc\
             &box=low,1%2C5&near%5Bcity%5D=Aix%20%26%20Arles&near%5Bfar%5D=5&kinds%5B%5D=p&kinds%5B%5D=q"
        );
    }

    #[test]
    fn an_empty_list_sends_nothing() {
        let none: [&str; 0] = [];
        let operation =
            depots().codes(none).words(none).ranks(none).kinds(none).x_crew(none).seen(none).each(none);
        let (line, headers, _) = sent(&operation);
        assert_eq!(line, "GET /depots/a%2Cb,c%20d;k=v%3Bw;none/.x.y");
        assert_eq!(headers, ["accept: application/json"]);
    }

    #[test]
    fn reserved_characters_stay_where_the_file_allows_them() {
        let operation = depots().to("https://a.example/b?c=d&e+f#g").via(["a/b,c", "d:e"]).codes(["a/b"]);
        assert_eq!(
            line(&operation),
            "GET /depots/a%2Cb,c%20d;k=v%3Bw;none/.x.y?codes=a%2Fb&to=https://a.example/b?c=d%26e%2Bf%23g\
             &via=a/b%2Cc,d:e"
        );
    }

    #[test]
    fn an_ambiguous_separator_is_refused() {
        let refused = |operation: FindDepots| operation.request().unwrap_err().to_string();
        assert!(refused(depots().words(["a b"])).contains("findDepots: words: must not contain \" \""));
        assert!(refused(depots().ranks(["a|b"])).contains("ranks: must not contain \"|\""));
        assert!(refused(depots().x_crew(["a,b"])).contains("X-Crew: must not contain \",\""));
    }

    #[test]
    fn cookies_and_headers_are_joined_by_their_rules() {
        let spot = FindDepotsXSpot { x: Some(1), y: Some(2), ..FindDepotsXSpot::default() };
        let shade = FindDepotsShade { l: Some(3), m: Some(4), ..FindDepotsShade::default() };
        let operation = depots()
            .x_crew(["ann", "bob"])
            .x_spot(spot)
            .seen(["1,2", "3"])
            .shade(shade)
            .each(["a", "b"])
            .token("50%; x=é");
        let (_, headers, _) = sent(&operation);
        assert_eq!(
            headers,
            [
                "accept: application/json",
                "cookie: seen=1%2C2,3; shade=L,3,M,4; each=a; each=b; token=50%25%3B%20x%3D%C3%A9",
                "x-crew: ann,bob",
                "x-spot: x=1,y=2",
            ]
        );
    }

    #[test]
    fn a_form_is_joined_by_its_encoding() {
        let body: joined_lists::models::AddDepotRequest = orange_core::__private::serde_json::from_str(
            r#"{"codes":["a,b","c&d"],"box":{"low":"1","high":"9"}}"#,
        )
        .unwrap();
        let (line, headers, body) = sent(&AddDepot::new(body));
        assert_eq!(line, "POST /depots");
        assert_eq!(
            headers,
            ["accept: application/json", "content-type: application/x-www-form-urlencoded;charset=UTF-8"]
        );
        let mut fields: Vec<&str> = body.split('&').collect();
        fields.sort_unstable();
        assert_eq!(fields.len(), 2, "{body}");
        assert!(["box=low,1,high,9", "box=high,9,low,1"].contains(&fields[0]), "{body}");
        assert_eq!(fields[1], "codes=a%2Cb,c%26d");
    }
}

mod roles {
    use query_roles::models::{ListChosenSort, ListDeepSort, ListMixedSort};
    use query_roles::operations::{
        ListByCursor, ListChosen, ListDeep, ListKeyed, ListMixed, ListRepeated, WithHeaders,
    };

    use super::*;

    #[test]
    fn a_cursor_is_sent_unchanged() {
        assert_eq!(line(&ListByCursor::new("c1/r7").limit(10)), "GET /cursor?offset=c1%2Fr7&limit=10");
    }

    #[test]
    fn lists_and_objects_with_tmf_names_use_their_style() {
        let operation = ListRepeated::new(["name,asc", "id,desc"]).fields(["id", "name"]);
        assert_eq!(line(&operation), "GET /repeated?sort=name%2Casc&sort=id%2Cdesc&fields=id&fields=name");
        let sort = ListDeepSort { by: Some("name".to_owned()), ..ListDeepSort::default() };
        let fields = BTreeMap::from([("row".to_owned(), "id".to_owned())]);
        assert_eq!(
            line(&ListDeep::new().sort(sort).fields(fields)),
            "GET /deep?sort%5Bby%5D=name&fields%5Brow%5D=id"
        );
    }

    #[test]
    fn values_unknown_to_tmf_can_be_sent() {
        let sort: ListChosenSort = "+name".parse().unwrap();
        let operation = ListChosen::new().sort(sort).fields(true).limit(2.5);
        assert_eq!(line(&operation), "GET /chosen?sort=%2Bname&fields=true&limit=2.5");
    }

    #[test]
    fn a_page_window_with_a_custom_sort_is_a_page() {
        let query = Query::new().offset(10).limit(5).fields(["id"]);
        let sort: ListMixedSort = "desc".parse().unwrap();
        let operation = ListMixed::new().sort(sort).with_query(query.clone());
        assert_eq!(line(&operation), "GET /mixed?sort=desc&fields=id&offset=10&limit=5");
        let error = operation.with_query(query.sort(field("id").desc())).request().unwrap_err().to_string();
        assert!(
            error
                .contains("listMixed: sort: is a parameter of the operation: set it there, not in its query"),
            "{error}"
        );
    }

    #[test]
    fn the_explicit_key_takes_precedence() {
        let query = Query::new().sort(field("name").desc()).limit(3);
        assert_eq!(
            line(&ListKeyed::new().fields("a,b").with_query(query)),
            "GET /keyed?fields=a%2Cb&sort=-name&limit=3"
        );
    }

    #[test]
    fn headers_ignored_by_openapi_are_not_parameters() {
        let (_, headers, _) = sent(&WithHeaders::new("x"));
        assert_eq!(headers, ["accept: application/json", "x-other: x"]);
    }
}

mod media {
    use media_choices::models::{Crate, CratePatch, OldCrate, StepsItem};
    use media_choices::operations::{
        GetCrate, GetEither, GetSeveral, ListCrates, PatchCrate, PatchCrateBody, ReplaceCrate, SendAny,
        SendApplication, SendImage, SendImageBody, SendParts, SendPartsForm, SendText,
    };
    use orange_core::operation::ListOperation;

    use super::*;

    fn crate_of(a: &str) -> Crate {
        let mut one = Crate::default();
        one.a = Some(a.to_owned());
        one
    }

    #[test]
    fn declared_media_types_are_sent_with_their_parameters() {
        assert_eq!(header(&GetCrate::new(), "accept"), "application/vnd.dock.v2+json");
        let (line, headers, body) = sent(&ReplaceCrate::new(crate_of("x")));
        assert_eq!(line, "PUT /crate");
        assert_eq!(
            headers,
            ["accept: application/json;version=2", "content-type: application/json;version=2"]
        );
        assert_eq!(body, r#"{"a":"x"}"#);
    }

    #[test]
    fn each_json_body_can_be_chosen() {
        let step = || {
            let step = StepsItem { op: Some("remove".to_owned()), ..StepsItem::default() };
            vec![step]
        };
        let patch = || Box::new(CratePatch::new());
        for (body, media_type, text) in [
            (PatchCrateBody::Json(patch()), "application/json", "{}"),
            (PatchCrateBody::MergePatch(patch()), "application/merge-patch+json", "{}"),
            (PatchCrateBody::JsonPatch(step()), "application/json-patch+json", r#"[{"op":"remove"}]"#),
            (
                PatchCrateBody::JsonPatchQuery(step()),
                "application/json-patch-query+json",
                r#"[{"op":"remove"}]"#,
            ),
        ] {
            let (line, headers, body) = sent(&PatchCrate::new(body));
            assert_eq!(line, "PATCH /crate");
            assert_eq!(
                headers,
                ["accept: application/json".to_owned(), format!("content-type: {media_type}")]
            );
            assert_eq!(body, text);
        }
    }

    #[test]
    fn each_json_response_type_can_be_requested() {
        let first = GetEither::new();
        assert_eq!(header(&first, "accept"), "application/hal+json");
        let read: Crate = first.decode(api_response(&first, 200, &[], r#"{"a":"x"}"#)).unwrap();
        assert_eq!(read.a.as_deref(), Some("x"));
        let old = first.clone().accept_vnd_dock_v1();
        assert_eq!(header(&old, "accept"), "application/vnd.dock.v1+json");
        let read: OldCrate = old.decode(api_response(&old, 200, &[], r#"{"b":"y"}"#)).unwrap();
        assert_eq!(read.b.as_deref(), Some("y"));
        assert_eq!(header(&first.clone().accept_vnd_dock_v3(), "accept"), "application/vnd.dock.v3+json");
        assert_eq!(header(&first.accept_json(), "accept"), "text/json");
    }

    #[test]
    fn a_list_with_another_media_type_is_a_page() {
        let query = Query::new().limit(2);
        let list = ListCrates::new().with_query(query);
        assert_eq!(header(&list, "accept"), "application/json");
        let mut old = list.clone().accept_vnd_dock_v1();
        old.query_mut().set_offset(4);
        assert_eq!(line(&old), "GET /list?offset=4&limit=2");
        let page = old.decode(api_response(&old, 200, &[], r#"[{"b":"y"}]"#)).unwrap();
        assert_eq!(page.items()[0].b.as_deref(), Some("y"));
        let whole: OldCrate = {
            let whole = list.accept_geo();
            whole.decode(api_response(&whole, 200, &[], r#"{"b":"z"}"#)).unwrap()
        };
        assert_eq!(whole.b.as_deref(), Some("z"));
    }

    #[test]
    fn several_statuses_and_types_go_together() {
        use media_choices::operations::GetSeveralAsVndDockV1Response;

        let old = GetSeveral::new().accept_vnd_dock_v1();
        assert_eq!(header(&old, "accept"), "application/vnd.dock.v1+json, application/json");
        let read = old.decode(api_response(&old, 200, &[], r#"{"b":"y"}"#)).unwrap();
        assert!(
            matches!(&read, GetSeveralAsVndDockV1Response::Status200(one) if one.b.as_deref() == Some("y"))
        );
    }

    #[test]
    fn a_body_has_a_media_type_and_not_a_range() {
        let json = |operation: &dyn Fn() -> (String, Vec<String>, String)| {
            let (_, headers, body) = operation();
            (headers, body)
        };
        let expected = (
            vec!["accept: application/json".to_owned(), "content-type: application/json".to_owned()],
            r#"{"a":"x"}"#.to_owned(),
        );
        assert_eq!(json(&|| sent(&SendAny::new(crate_of("x")))), expected);
        assert_eq!(json(&|| sent(&SendApplication::new(crate_of("x")))), expected);
    }

    #[test]
    fn a_file_has_a_type_within_the_range() {
        let image = |media_type: &str| {
            SendImage::new(SendImageBody::File(FilePart::new("a", media_type, &b"PNG"[..])))
        };
        let (_, headers, body) = sent(&image("image/png"));
        assert_eq!(headers, ["accept: image/*", "content-type: image/png"]);
        assert_eq!(body, "PNG");
        let error = image("application/pdf").request().unwrap_err().to_string();
        assert!(error.contains("must be of the media type image/*, not application/pdf"), "{error}");
        let text = SendText::new(FilePart::new("a", "text/csv", &b"a;b"[..]));
        assert_eq!(sent(&text).1, ["accept: text/*", "content-type: text/csv"]);
    }

    #[test]
    fn parts_of_a_form_have_media_types_and_not_ranges() {
        let form = SendPartsForm::new().doc(crate_of("x")).many([crate_of("y")]).note("hello");
        let (_, _, body) = sent(&SendParts::new(form));
        let types: Vec<&str> = body.lines().filter(|line| line.starts_with("Content-Type")).collect();
        assert_eq!(
            types,
            ["Content-Type: application/json", "Content-Type: application/json", "Content-Type: text/plain"],
            "{body}"
        );
    }
}

mod redirect_responses {
    use redirects::operations::{GetDone, GoAway, GoSomewhere, ListJobs};

    use super::*;

    #[test]
    fn a_declared_redirect_is_a_response_with_its_location() {
        let away = GoAway::new();
        assert_eq!(away.info().redirects, [302]);
        let there = away
            .decode(api_response(&away, 302, &[("location", "https://there.example/x")], "<html>"))
            .unwrap();
        assert_eq!(GoAway::location_of(&there), Some("https://there.example/x"));

        let somewhere = GoSomewhere::new();
        assert_eq!(somewhere.info().redirects, [300, 301, 302, 303, 307, 308]);
        let there = somewhere.decode(api_response(&somewhere, 307, &[("location", "/y")], "")).unwrap();
        assert_eq!(GoSomewhere::location_of(&there), Some("/y"));
    }

    #[test]
    fn the_status_distinguishes_a_redirect_from_a_value() {
        let done = GetDone::new();
        assert_eq!(done.info().redirects, [303], "304 is the response to a condition");
        let job = done.decode(api_response(&done, 200, &[], r#"{"id":"1"}"#)).unwrap();
        assert_eq!(job.as_ref().unwrap().id.as_deref(), Some("1"));
        let there =
            done.decode(api_response(&done, 303, &[("location", "/jobs/1")], "<a href='/jobs/1'>")).unwrap();
        assert!(there.is_none());
        assert_eq!(GetDone::location_of(&there), Some("/jobs/1"));
    }

    #[test]
    fn a_page_is_not_a_redirect() {
        assert!(ListJobs::new().info().redirects.is_empty());
    }
}

mod servers {
    use own_servers::operations::{GetBolts, GetGears, GetHere, GetPlain, GetRegion, GetWhole, Receive};

    use super::*;

    #[test]
    fn an_operation_uses_its_own_server() {
        assert_eq!(GetPlain::new().info().server, None);
        assert_eq!(GetHere::new().info().server, None, "the server of the API again");
        assert_eq!(
            GetRegion::new().info().server,
            Some(OperationServer { origin: None, path: "/region/v2", variables: &[] }),
            "the one at the host of the API"
        );
        const STAGE: ServerVariable =
            ServerVariable { name: "stage", default: "v9", allowed: &["v9", "v10"] };
        let gears = OperationServer { origin: None, path: "/gears/{stage}", variables: &[STAGE] };
        assert_eq!(GetGears::new().info().server, Some(gears));
        const ZONE: ServerVariable = ServerVariable { name: "zone", default: "north", allowed: &[] };
        let bolts = OperationServer {
            origin: Some("https://{zone}.example.org"),
            path: "/bolts/v3",
            variables: &[ZONE],
        };
        assert_eq!(GetBolts::new().info().server, Some(bolts));
        assert_eq!(
            GetWhole::new().info().server,
            Some(OperationServer {
                origin: Some("https://whole.example:8443"),
                path: "/a/deep",
                variables: &[]
            })
        );
        assert_eq!(Receive::new().info().server, None, "its caller hosts it");
    }
}
