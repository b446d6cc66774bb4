//! Behaviour of generated types and operations, by feature.

use generator_corpus::{
    additional, bodies, callbacks, clashes, discriminators, enums, media_types, nullable, one_of, parameters,
    read_write, response_headers, responses, rules, webhooks,
};
use orange_core::model::{ETag, Json, Patch, Secret};
use orange_core::operation::{ApiResponse, Operation};
use orange_core::query::Query;
use orange_core::upload::FilePart;
use serde_json::{Value, json};

fn read<T: orange_core::__private::serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_str(&value.to_string()).unwrap()
}

fn written<T: orange_core::__private::serde::Serialize>(value: &T) -> Value {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

/// Request line, headers and body.
fn request(operation: &impl Operation) -> (String, Vec<String>, String) {
    let base = "https://api.example".parse().unwrap();
    let request = operation.request().unwrap().into_http(&base).unwrap();
    let target = request.uri().path_and_query().unwrap();
    let headers =
        request.headers().iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()));
    let body = String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned();
    (format!("{} {target}", request.method()), headers.collect(), body)
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

mod dispatch {
    use discriminators::models::{Buoy, Horn, Light};

    use super::*;

    #[test]
    fn properties_of_all_variants_are_fields_of_one_struct() {
        for object in [
            json!({"@type": "steady", "power": 5, "colour": "red"}),
            json!({"colour": "red", "power": 5, "@type": "steady"}),
            json!({"@type": "fixed"}),
            json!({"colour": "red"}),
        ] {
            let light: Light = read(object.clone());
            assert_eq!(light.at_type.as_deref(), object["@type"].as_str());
            assert_eq!(light.colour.as_deref(), object["colour"].as_str());
            assert_eq!(light.unknown().count(), 0);
            assert_eq!(written(&light), object);
        }
    }

    #[test]
    fn an_unknown_variant_is_preserved_with_common_fields() {
        let object = json!({"@type": "laser", "power": 9, "beam": {"width": 1}, "colour": null});
        let light: Light = read(object.clone());
        assert_eq!(light.power, Some(9));
        assert_eq!(light.get::<i64>("beam.width"), Some(1));
        assert!(light.is_null("colour"));
        assert_eq!(written(&light), object);
    }

    #[test]
    fn a_change_of_a_common_field_preserves_the_others() {
        let mut light: Light = read(json!({"@type": "steady", "power": 5, "colour": "red"}));
        light.power = Some(7);
        assert_eq!(written(&light), json!({"@type": "steady", "power": 7, "colour": "red"}));
    }

    #[test]
    fn a_variant_can_be_recursive() {
        let object = json!({"kind": "can", "chain": 3, "next": {"kind": "bell", "tone": "c"}});
        let buoy: Buoy = read(object.clone());
        assert_eq!(buoy.next.as_ref().unwrap().kind.as_deref(), Some("bell"));
        assert_eq!(written(&buoy), object);
    }

    #[test]
    fn properties_decide_if_the_tag_is_unknown() {
        use discriminators::models::{Partly, Untagged};

        let value = json!({"form": "square", "side": 2});
        let square: Untagged = read(value.clone());
        assert!(matches!(&square, Untagged::Variant2(square) if square.side.is_some()), "{square:?}");
        assert_eq!(written(&square), value);
        let board: Partly = read(json!({"kind": "board", "side": 2}));
        assert!(matches!(board, Partly::Variant2(_)), "{board:?}");
        let bell: Partly = read(json!({"kind": "bell", "side": 2}));
        assert!(matches!(bell, Partly::Bell(_)), "the tag is nearer: {bell:?}");
        let other: Partly = read(json!({"kind": "Partly"}));
        assert!(matches!(other, Partly::Other(_)), "{other:?}");
    }

    #[test]
    fn a_one_of_without_a_base_preserves_unknown_values() {
        let horn: Horn = read(json!({"type": "siren", "hz": 440}));
        assert!(matches!(&horn, Horn::Other(json) if json.get::<i64>("hz") == Some(440)), "{horn:?}");
        assert_eq!(written(&horn), json!({"type": "siren", "hz": 440}));
    }

    #[test]
    fn a_value_that_is_not_an_object_is_not_a_variant() {
        assert!(serde_json::from_str::<Light>("7").is_err());
        let property: discriminators::models::GetSignalsResponse =
            read(json!({"light": 7, "buoy": [{"kind": "can"}]}));
        assert_eq!(property.light, None);
        assert!(matches!(property.buoy, Some(Buoy::Can(_))));
        assert_eq!(written(&property), json!({"light": 7, "buoy": [{"kind": "can"}]}));
    }
}

mod choices {
    use one_of::models::{Cargo, CargoAny, CargoListed, CargoScalars, Load};

    use super::*;

    #[test]
    fn properties_decide_without_a_tag() {
        let cargo: Cargo = read(json!({
            "load": {"staves": 20, "extra": 1},
            "any": {"height": 2},
            "scalars": true,
            "listed": ["a"],
        }));
        assert!(matches!(cargo.load, Some(Load::Barrel(_))));
        assert!(matches!(cargo.any, Some(CargoAny::Box(_))), "{:?}", cargo.any);
        assert!(matches!(cargo.scalars, Some(CargoScalars::Boolean(true))), "{:?}", cargo.scalars);
        assert!(
            matches!(&cargo.listed, Some(CargoListed::List(list)) if list == &["a"]),
            "{:?}",
            cargo.listed
        );
    }

    #[test]
    fn a_scalar_becomes_the_variant_that_holds_it() {
        assert_eq!(CargoScalars::from("x"), CargoScalars::Text("x".to_owned()));
        assert_eq!(CargoScalars::from(7), CargoScalars::Integer(7));
        assert_eq!(CargoScalars::from(true), CargoScalars::Boolean(true));
        assert_eq!(CargoListed::from("x".to_owned()), CargoListed::Text("x".to_owned()));
    }

    #[test]
    fn a_value_that_matches_nothing_is_preserved_as_json() {
        let load: Load = read(json!({"volume": 3}));
        assert!(matches!(&load, Load::Other(json) if json.get::<i64>("volume") == Some(3)));
        assert_eq!(written(&load), json!({"volume": 3}));
    }
}

mod values {
    use enums::models::WindState;

    use super::*;

    #[test]
    fn an_unknown_enum_value_is_decoded_and_encoded() {
        let wind: enums::models::Wind = read(json!({"state": "STORMY"}));
        let state = wind.state.as_ref().unwrap();
        assert_eq!((state.as_str(), state.is_known()), ("STORMY", false));
        assert!("STORMY".parse::<WindState>().is_err());
        assert_eq!(written(&wind), json!({"state": "STORMY"}));
    }

    #[test]
    fn extra_fields_are_accessible() {
        let store: additional::models::Store = read(json!({"added later": {"x": [1, 2]}}));
        assert_eq!(store.get::<i64>("added later.x.1"), Some(2));
        let (name, value) = store.unknown().next().unwrap();
        assert_eq!((name, value), ("added later", Json::from(json!({"x": [1, 2]}))));
    }
}

mod writing {
    use nullable::models::LotPatch;
    use read_write::models::{Account, AccountCreate, AccountTier, LimitsCreate};

    use super::*;

    #[test]
    fn a_creation_has_writable_fields_and_requires_the_required_ones() {
        let account = AccountCreate::builder()
            .name("Ann")
            .secret("correct horse")
            .build()
            .tier(AccountTier::Paid)
            .limits(LimitsCreate::new().most(5));
        assert_eq!(
            written(&account),
            json!({"name": "Ann", "secret": "correct horse", "limits": {"most": 5}, "tier": "PAID"})
        );
    }

    #[test]
    fn a_password_is_sent_but_not_shown() {
        let account = AccountCreate::builder().name("Ann").secret("correct horse").build();
        let shown = format!("{account:?}");
        assert!(shown.contains("Ann") && !shown.contains("correct horse"), "{shown}");
        assert_eq!(account.secret.as_ref().map(Secret::expose), Some("correct horse"));
    }

    #[test]
    fn all_violations_are_reported_before_sending() {
        let mut account = AccountCreate::builder().name("Ann").secret("short").build();
        account.name = None;
        let invalid = account.validate().unwrap_err();
        assert_eq!(invalid.to_string(), "name: is required; secret: must have at least 8 characters");
        let error = read_write::operations::CreateAccount::new(account).request().unwrap_err();
        assert_eq!(error.kind(), orange_core::ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("at least 8 characters"), "{error}");
        assert!(!error.to_string().contains("short"), "{error}");
    }

    #[test]
    fn a_complete_object_is_sent_back_with_server_fields() {
        let came =
            json!({"id": "a1", "name": "Ann", "secret": "correct horse", "new": null, "limits": {"used": 3}});
        let account: Account = read(came.clone());
        let (line, _, body) = request(&read_write::operations::ReplaceAccount::new(account));
        assert_eq!(line, "PUT /accounts");
        assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), came);
    }

    #[test]
    fn a_patch_sends_set_fields_and_nulls() {
        let mut patch = LotPatch::new();
        assert_eq!(written(&patch), json!({}));
        patch.set("anything", Json::default());
        patch.set("more", 5_i64);
        assert_eq!(written(&patch), json!({"anything": null, "more": 5}));
        let empty: LotPatch = read(json!({}));
        assert_eq!(empty, LotPatch::new());
        assert!(Patch::<String>::from(None::<String>).is_null());
    }
}

mod requests {
    use super::*;

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
        let (line, headers, _) = request(&operation);
        assert!(line.starts_with("GET /p/a%20b/.l/;matrix=x;matrix=y/1,2?"), "{line}");
        for part in ["spaced=a%20b", "piped=a%7Cb", "many=m&many=n", "fields=id", "limit=5"] {
            assert!(line.contains(part), "{part}: {line}");
        }
        for header in ["if-match: \"7\"", "cookie: session=s1", "x-tags: t1,t2"] {
            assert!(headers.iter().any(|other| other == header), "{header}: {headers:?}");
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
        let (_, headers, body) =
            request(&bodies::operations::SendFiles::new(bodies::operations::SendFilesForm::new(file)));
        assert!(
            headers.iter().any(|header| header.starts_with("content-type: multipart/form-data; boundary="))
        );
        assert!(
            body.contains("name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n"),
            "{body}"
        );
        let patch = bodies::models::MetaPatch::new().name(Patch::Null);
        let (_, headers, body) = request(&bodies::operations::Merge::new().body(patch));
        assert!(headers.contains(&"content-type: application/merge-patch+json".to_owned()), "{headers:?}");
        assert_eq!(body, r#"{"name":null}"#);
        let (_, headers, body) = request(&bodies::operations::SendBytes::new().body(&b"raw"[..]));
        assert!(headers.contains(&"content-type: application/octet-stream".to_owned()), "{headers:?}");
        assert_eq!(body, "raw");
    }

    #[test]
    fn the_media_type_selects_the_decoder() {
        let operation = responses::operations::StartJob::new();
        let headers = [
            ("content-type", "application/json"),
            ("etag", "\"3\""),
            ("location", "https://api.example/jobs/1"),
        ];
        let stored = operation.decode(api_response(&operation, 201, &headers, r#"{"id":"1"}"#)).unwrap();
        assert_eq!(stored.as_ref().unwrap().id.as_deref(), Some("1"));
        assert_eq!(stored.etag().map(ETag::as_str), Some("\"3\""));
        assert_eq!(responses::operations::StartJob::location_of(&stored), Some("https://api.example/jobs/1"));
        let later = operation.decode(api_response(&operation, 202, &[("retry-after", "30")], "")).unwrap();
        assert!(later.is_none());
        assert_eq!(responses::operations::StartJob::retry_after_of(&later), Some(30));
        let count = responses::operations::CountJobs::new();
        assert_eq!(count.decode(api_response(&count, 200, &[("x-total-count", "12")], "")).unwrap(), 12);
        assert!(count.decode(api_response(&count, 200, &[], "")).is_err());
    }
}

mod names_that_meet {
    use clashes::models::{Base, State};
    use clashes::operations::{
        GetAnswerFormOperation, GetAnswerFormOperationBody as Body, GetAnswerFormOperationForm,
        GetAnswerFormOperationForm2,
    };

    use super::*;

    #[test]
    fn each_multipart_has_its_own_parts_and_media_type() {
        let sent = |body: Body| {
            let request = GetAnswerFormOperation::new(body).request().unwrap();
            request.headers()["content-type"].to_str().unwrap().split(';').next().unwrap().to_owned()
        };
        let form = Body::Multipart(Box::new(GetAnswerFormOperationForm::new("x")));
        assert_eq!(sent(form), "multipart/form-data");
        let mixed = Body::Multipart2(Box::new(GetAnswerFormOperationForm2::new(7)));
        assert_eq!(sent(mixed), "multipart/mixed");
    }

    #[test]
    fn enum_values_can_be_rust_keywords() {
        assert_eq!("ERR".parse::<State>().unwrap(), State::Err);
        let base: Base = read(json!({"kind": "BaseParts", "x": 1}));
        assert!(matches!(base.x, Some(clashes::models::BaseX::BaseParts(1))), "{base:?}");
    }
}

mod headers_of_responses {
    use response_headers::models::BuildCraneResponseXState;
    use response_headers::operations::{
        BuildCrane, BuildCraneResponse, CountCranes, ListCranes, MoveCrane, MoveCraneResponse, ScrapCrane,
        ScrapCraneResponse,
    };

    use super::*;

    #[test]
    fn a_response_with_several_statuses_has_its_headers() {
        let operation = BuildCrane::new();
        let headers = [("location", "/cranes/1"), ("etag", "\"1\"")];
        let built = operation.decode(api_response(&operation, 201, &headers, r#"{"name":"Titan"}"#)).unwrap();
        assert!(
            matches!(&*built, BuildCraneResponse::Status201(crane) if crane.name.as_deref() == Some("Titan"))
        );
        assert_eq!(BuildCrane::location_of(&built), Some("/cranes/1"));
        assert_eq!(built.etag().map(ETag::as_str), Some("\"1\""));

        let headers = [
            ("retry-after", "30"),
            ("x-state", "lost"),
            ("x-parts", "jib, hook,"),
            ("x-parts_", "true"),
            ("1st", "x"),
        ];
        let ordered = operation.decode(api_response(&operation, 202, &headers, r#"{"number":7}"#)).unwrap();
        assert_eq!(BuildCrane::retry_after_of(&ordered), Some(30));
        assert_eq!(BuildCrane::x_state_of(&ordered), Some(BuildCraneResponseXState::from("lost")));
        assert_eq!(BuildCrane::x_parts_of(&ordered), ["jib", "hook"]);
        assert_eq!(BuildCrane::x_parts_2_of(&ordered), Some(true));
        assert_eq!(BuildCrane::header_1st_of(&ordered), Some("x"));
        let soon = operation.decode(api_response(&operation, 202, &[("retry-after", "soon")], "{}")).unwrap();
        assert_eq!(BuildCrane::retry_after_of(&soon), None);
        assert_eq!(soon.headers()["retry-after"], "soon");
    }

    #[test]
    fn a_status_range_has_its_own_type_and_status() {
        let operation = BuildCrane::new();
        let done = operation.decode(api_response(&operation, 203, &[], r#"{"text":"x"}"#)).unwrap();
        let BuildCraneResponse::Status2xx(status, notice) = &*done else { panic!("{done:?}") };
        assert_eq!((status.as_u16(), notice.text.as_deref()), (203, Some("x")));

        let operation = MoveCrane::new();
        let done = operation.decode(api_response(&operation, 202, &[], "")).unwrap();
        assert!(matches!(done, MoveCraneResponse::Status2xx(status) if status == 202));
        let done = operation.decode(api_response(&operation, 207, &[], "{}")).unwrap();
        assert!(matches!(done, MoveCraneResponse::Status207(_)), "a code is nearer than a range");

        let operation = ScrapCrane::new();
        let done = operation.decode(api_response(&operation, 299, &[], "gone")).unwrap();
        assert!(
            matches!(&*done, ScrapCraneResponse::Status2xx(status, text) if *status == 299 && &text[..] == b"gone")
        );
    }

    #[test]
    fn pages_and_counts_have_their_headers() {
        let operation = ListCranes::new();
        let headers = [("link", "</cranes?offset=1>"), ("x-total-count", "2"), ("x-quota-left", "0.5")];
        let page =
            operation.decode(api_response(&operation, 200, &headers, r#"[{"name":"Titan"}]"#)).unwrap();
        assert_eq!(page.total(), Some(2));
        assert_eq!(ListCranes::link_of(&page), Some("</cranes?offset=1>"));
        assert_eq!(ListCranes::x_quota_left_of(&page), Some(0.5));

        use generator_corpus::swagger20::operations::ListShips;
        let operation = ListShips::new();
        let headers = [
            ("x-flags", "FR, SE,NO"),
            ("x-ports", "Brest, west|Lorient"),
            ("x-words", "a, b"),
            ("x-parts", "mast\tgreat sail"),
        ];
        let page = operation.decode(api_response(&operation, 200, &headers, "[]")).unwrap();
        assert_eq!(ListShips::x_flags_of(&page), ["FR", "SE", "NO"]);
        assert_eq!(ListShips::x_ports_of(&page), ["Brest, west", "Lorient"]);
        assert_eq!(ListShips::x_words_of(&page), ["a,", "b"]);
        assert_eq!(ListShips::x_parts_of(&page), ["mast", "great sail"]);

        let operation = CountCranes::new();
        let headers = [("x-total-count", "2"), ("etag", "\"7\""), ("x-quota-left", "3")];
        let count = operation.decode(api_response(&operation, 200, &headers, "")).unwrap();
        assert_eq!((*count, count.etag().map(ETag::as_str)), (2, Some("\"7\"")));
        assert_eq!(CountCranes::x_quota_left_of(&count), Some(3.0));
    }
}

mod rules_of_what_is_sent {
    use super::*;

    #[track_caller]
    fn refused(property: &str, value: Value, expected: &str) {
        let mut whole = json!({"need": "x", "nlist": [{"s": "ab"}], "nnull": null});
        whole[property] = value;
        let error = read::<rules::models::R>(whole).validate().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[track_caller]
    fn taken(property: &str, value: Value) {
        let mut whole = json!({"need": "x", "nlist": [{"s": "ab"}], "nnull": null});
        whole[property] = value;
        read::<rules::models::R>(whole).validate().unwrap();
    }

    #[test]
    fn a_map_has_rules_for_its_size_and_for_its_values() {
        taken("mapr", json!({"a": "abc", "b": ""}));
        refused("mapr", json!({}), "mapr: must have at least 1 property");
        refused("mapr", json!({"a": "", "b": "", "c": ""}), "mapr: must have at most 2 properties");
        refused("mapr", json!({"a": "abcd"}), "mapr.a: must have at most 3 characters");
    }

    #[test]
    fn nested_lists_have_the_rules_of_the_inner_list() {
        taken("deep", json!([["a", "b"]]));
        taken("deep", json!([]));
        refused("deep", json!([["a"]]), "deep.0: must have at least 2 elements");
        refused("deep", json!([["a", "abc"]]), "deep.0.1: must have at most 2 characters");
    }

    #[test]
    fn variants_of_different_types_have_their_own_rules() {
        taken("choice", json!("ab"));
        taken("choice", json!(5));
        refused("choice", json!("abc"), "choice: must have at most 2 characters");
        refused("choice", json!(4), "choice: must be at least 5");
        taken("same", json!("longer than two"));
        taken("same", json!("ab"));
    }

    #[test]
    fn an_invalid_body_is_refused_before_it_is_sent() {
        use media_types::operations::{Int, Lists, Str};
        assert!(Str::new("abc").request().is_ok());
        let error = Str::new("abcd").request().unwrap_err();
        assert_eq!((error.field(), error.is_invalid_request()), (Some("body"), true), "{error}");
        assert_eq!(Int::new(2).request().unwrap_err().field(), Some("body"));
        let error = Lists::new().body(Vec::<Vec<media_types::models::PCreate>>::new()).request().unwrap_err();
        assert!(error.to_string().contains("body: must have at least 1 element"), "{error}");
    }
}

mod events {
    use callbacks::events as callbacks;
    use orange_core::model::from_bytes;
    use orange_core::operation::EventOrigin;
    use webhooks::events as webhooks;

    use super::*;

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
    fn a_webhook_body_is_decoded_without_loss() {
        let text = r#"{"state":"paused","at":null,"origin":{"id":"a","since":1.50},"note":"new"}"#;
        let body: callbacks::StateReachedBody = from_bytes(text.as_bytes()).unwrap();
        assert_eq!(body.state.as_ref().map(ToString::to_string).as_deref(), Some("paused"));
        assert!(body.is_null("at"));
        assert_eq!(serde_json::to_string(&body).unwrap(), text);
        let pets: webhooks::AllPostBody = from_bytes(br#"[{"id": 1, "name": null}]"#).unwrap();
        assert_eq!(written(&pets), json!([{"id": 1, "name": null}]));
        let error = from_bytes::<webhooks::NewPetBody>(br#"{"id": []}"#).map(|pet| written(&pet));
        assert_eq!(error.unwrap(), json!({"id": []}));
    }
}
