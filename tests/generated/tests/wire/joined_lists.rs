//! Lists and objects in parameters and forms.

use std::collections::BTreeMap;

use generator_corpus::joined_lists;
use generator_corpus::joined_lists::models::{
    FindDepotsBox, FindDepotsNear, FindDepotsShade, FindDepotsXSpot,
};
use generator_corpus::joined_lists::operations::{AddDepot, FindDepots};
use generator_corpus::test_support::*;
use orange_core::operation::Operation as _;

fn depots() -> FindDepots {
    let marks = BTreeMap::from([("k".to_owned(), "v;w".to_owned()), ("none".to_owned(), String::new())]);
    FindDepots::builder().zones(["a,b", "c d"]).marks(marks).tags(["x", "y"]).build()
}

#[test]
fn elements_are_encoded_before_they_are_joined() {
    let area = FindDepotsBox { low: Some("1,5".to_owned()), ..FindDepotsBox::default() };
    let near =
        FindDepotsNear { city: Some("Aix & Arles".to_owned()), far: Some(5), ..FindDepotsNear::default() };
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
    let SentRequest { line, headers, .. } = sent(&operation);
    assert_eq!(line, "GET /depots/a%2Cb,c%20d;k=v%3Bw;none/.x.y");
    assert_eq!(headers, ["accept: application/json"]);
}

#[test]
fn reserved_characters_are_kept_where_the_specification_allows_them() {
    let operation = depots().to("https://a.example/b?c=d&e+f#g").via(["a/b,c", "d:e"]).codes(["a/b"]);
    assert_eq!(
        line(&operation),
        "GET /depots/a%2Cb,c%20d;k=v%3Bw;none/.x.y?codes=a%2Fb&to=https://a.example/b?c=d%26e%2Bf%23g\
         &via=a/b%2Cc,d:e"
    );
}

#[test]
fn a_separator_within_an_element_is_an_error() {
    let error = |operation: FindDepots| operation.request().unwrap_err().to_string();
    assert!(error(depots().words(["a b"])).contains("findDepots: words: must not contain \" \""));
    assert!(error(depots().ranks(["a|b"])).contains("ranks: must not contain \"|\""));
    assert!(error(depots().x_crew(["a,b"])).contains("X-Crew: must not contain \",\""));
}

#[test]
fn lists_in_cookies_and_headers_are_joined_by_their_rules() {
    let spot = FindDepotsXSpot { x: Some(1), y: Some(2), ..FindDepotsXSpot::default() };
    let shade = FindDepotsShade { l: Some(3), m: Some(4), ..FindDepotsShade::default() };
    let operation = depots()
        .x_crew(["ann", "bob"])
        .x_spot(spot)
        .seen(["1,2", "3"])
        .shade(shade)
        .each(["a", "b"])
        .token("50%; x=é");
    let headers = sent(&operation).headers;
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
fn lists_in_a_form_are_joined_by_its_encoding() {
    let body: joined_lists::models::AddDepotRequest = orange_core::__private::serde_json::from_str(
        r#"{"codes":["a,b","c&d"],"box":{"low":"1","high":"9"}}"#,
    )
    .unwrap();
    let SentRequest { line, headers, body } = sent(&AddDepot::new(body));
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
