//! The examples of RFC 6570 (section 3.2) that the styles of OpenAPI can express.
//!
//! An expression with several variables is several parameters in OpenAPI. `{+reserved}`, `{#fragment}`, path segments
//! and prefixes such as `{var:3}` cannot be expressed. An empty value in a path is rejected.

use std::collections::BTreeMap;

use orange_core::operation::parameter::{self, Style};
use orange_core::operation::{ApiRequest, OperationInfo};

use super::support::{Location, sent};

const LIST: [&str; 3] = ["red", "green", "blue"];

/// Sorted by name: object properties have no order.
fn keys() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([("semi", ";"), ("dot", "."), ("comma", ",")])
}

fn expanded(location: Location, style: Style, name: &'static str, value: &str) -> String {
    sent(location, style, name, &value).unwrap().unwrap()
}

fn expanded_list(location: Location, style: Style, value: &[&str]) -> String {
    sent(location, style, "list", &value).unwrap().unwrap()
}

fn expanded_keys(location: Location, style: Style) -> String {
    sent(location, style, "keys", &keys()).unwrap().unwrap()
}

#[test]
fn simple_expansion_matches_section_3_2_2() {
    let plain = |name, value| expanded(Location::Path, Style::Joined(","), name, value);
    assert_eq!(plain("var", "value"), "value", "{{var}}");
    assert_eq!(plain("hello", "Hello World!"), "Hello%20World%21", "{{hello}}");
    assert_eq!(plain("half", "50%"), "50%25", "{{half}}");
    assert_eq!(expanded_list(Location::Path, Style::Joined(","), &LIST), "red,green,blue", "{{list}}");
    assert_eq!(expanded_list(Location::Path, Style::Exploded, &LIST), "red,green,blue", "{{list*}}");
    assert_eq!(expanded_keys(Location::Path, Style::Joined(",")), "comma,%2C,dot,.,semi,%3B", "{{keys}}");
    assert_eq!(expanded_keys(Location::Path, Style::Exploded), "comma=%2C,dot=.,semi=%3B", "{{keys*}}");
}

#[test]
fn label_expansion_matches_section_3_2_5() {
    let label = |explode| Style::Label { explode };
    assert_eq!(expanded(Location::Path, label(false), "who", "fred"), ".fred", "{{.who}}");
    assert_eq!(expanded(Location::Path, label(false), "var", "value"), ".value", "X{{.var}}");
    assert_eq!(
        expanded_list(Location::Path, label(true), &["example", "com"]),
        ".example.com",
        "www{{.dom*}}"
    );
    assert_eq!(expanded_list(Location::Path, label(false), &LIST), ".red,green,blue", "X{{.list}}");
    assert_eq!(expanded_list(Location::Path, label(true), &LIST), ".red.green.blue", "X{{.list*}}");
    assert_eq!(expanded_keys(Location::Path, label(false)), ".comma,%2C,dot,.,semi,%3B", "X{{.keys}}");
    assert_eq!(expanded_keys(Location::Path, label(true)), ".comma=%2C.dot=..semi=%3B", "X{{.keys*}}");
}

#[test]
fn matrix_expansion_matches_section_3_2_7() {
    let matrix = |explode| Style::Matrix { explode };
    assert_eq!(expanded(Location::Path, matrix(false), "who", "fred"), ";who=fred", "{{;who}}");
    assert_eq!(expanded(Location::Path, matrix(false), "half", "50%"), ";half=50%25", "{{;half}}");
    assert_eq!(expanded(Location::Path, matrix(false), "empty", ""), ";empty", "{{;empty}}");
    assert_eq!(expanded_list(Location::Path, matrix(false), &LIST), ";list=red,green,blue", "{{;list}}");
    assert_eq!(
        expanded_list(Location::Path, matrix(true), &LIST),
        ";list=red;list=green;list=blue",
        "{{;list*}}"
    );
    assert_eq!(expanded_keys(Location::Path, matrix(false)), ";keys=comma,%2C,dot,.,semi,%3B", "{{;keys}}");
    assert_eq!(expanded_keys(Location::Path, matrix(true)), ";comma=%2C;dot=.;semi=%3B", "{{;keys*}}");
}

#[test]
fn several_variables_form_one_matrix() {
    static INFO: OperationInfo = OperationInfo { path: "/{v}{empty}{who}", ..OperationInfo::DEFAULT };
    let matrix = Style::Matrix { explode: false };
    let api_request = parameter::path(ApiRequest::new(&INFO), "v", matrix, &6).unwrap();
    let api_request = parameter::path(api_request, "empty", matrix, &"").unwrap();
    let api_request = parameter::path(api_request, "who", matrix, &"fred").unwrap();
    let request = api_request.into_http(&"https://api.example".parse().unwrap()).unwrap();
    assert_eq!(request.uri().path(), "/;v=6;empty;who=fred", "{{;v,empty,who}}");
}

#[test]
fn form_expansion_matches_section_3_2_8() {
    for location in [Location::Query, Location::Form] {
        let (joined, exploded) = (Style::Joined(","), Style::Exploded);
        assert_eq!(expanded(location, exploded, "who", "fred"), "who=fred", "{{?who}}");
        assert_eq!(expanded(location, exploded, "half", "50%"), "half=50%25", "{{?half}}");
        assert_eq!(expanded_list(location, joined, &LIST), "list=red,green,blue", "{{?list}}");
        assert_eq!(expanded_list(location, exploded, &LIST), "list=red&list=green&list=blue", "{{?list*}}");
        assert_eq!(expanded_keys(location, joined), "keys=comma,%2C,dot,.,semi,%3B", "{{?keys}}");
        assert_eq!(expanded_keys(location, exploded), "comma=%2C&dot=.&semi=%3B", "{{?keys*}}");
    }
}

#[test]
fn several_variables_form_one_query() {
    static INFO: OperationInfo = OperationInfo::DEFAULT;
    let written = |more: &[(&str, Option<&str>)]| {
        let mut api_request = ApiRequest::new(&INFO);
        for (name, value) in [("x", Some("1024")), ("y", Some("768"))].iter().chain(more) {
            api_request = parameter::query(api_request, name, Style::Exploded, value).unwrap();
        }
        let request = api_request.into_http(&"https://api.example".parse().unwrap()).unwrap();
        request.uri().query().unwrap().to_owned()
    };
    assert_eq!(written(&[]), "x=1024&y=768", "{{?x,y}}");
    assert_eq!(written(&[("empty", Some(""))]), "x=1024&y=768&empty=", "{{?x,y,empty}}");
    assert_eq!(written(&[("undef", None)]), "x=1024&y=768", "{{?x,y,undef}}");
}

/// RFC 6570, 2.3: a list or an object without elements is undefined.
#[test]
fn empty_lists_and_objects_are_not_sent() {
    let (list, keys): ([&str; 0], BTreeMap<&str, &str>) = ([], BTreeMap::new());
    let styles = [Style::Joined(","), Style::Joined("|"), Style::Exploded];
    for location in [Location::Query, Location::Form, Location::Cookie, Location::Header] {
        for style in styles {
            assert_eq!(sent(location, style, "v", &list).unwrap(), None, "{location:?} {style:?}");
            assert_eq!(sent(location, style, "v", &keys).unwrap(), None, "{location:?} {style:?}");
        }
    }
    assert!(sent(Location::Path, Style::Label { explode: false }, "v", &list).is_err());
}
