//! Parameters in every style.

use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::operation::OperationInfo;

static INFO: OperationInfo = OperationInfo { path: "/{id}", ..OperationInfo::DEFAULT };

fn path_and_query(write: impl Fn(ApiRequest) -> Result<ApiRequest>) -> String {
    let base = "https://example.org".parse().unwrap();
    let request = ApiRequest::new(&INFO).path_template("/x");
    write(request).unwrap().into_http(&base).unwrap().uri().path_and_query().unwrap().to_string()
}

#[test]
fn query_parameters_are_written_in_every_style() {
    let list = ["a", "b c"];
    let object = BTreeMap::from([("from", 1), ("to", 2)]);
    let cases = [
        (path_and_query(|request| query(request, "q", Style::Exploded, &list)), "/x?q=a&q=b%20c"),
        (path_and_query(|request| query(request, "q", Style::Joined(","), &list)), "/x?q=a,b%20c"),
        (path_and_query(|request| query(request, "q", Style::Joined("|"), &list)), "/x?q=a%7Cb%20c"),
        (path_and_query(|request| query(request, "q", Style::Exploded, &object)), "/x?from=1&to=2"),
        (path_and_query(|request| query(request, "q", Style::Joined(","), &object)), "/x?q=from,1,to,2"),
        (path_and_query(|request| query(request, "q", Style::Deep, &object)), "/x?q%5Bfrom%5D=1&q%5Bto%5D=2"),
        (
            path_and_query(|request| query(request, "q", Style::Json, &object)),
            "/x?q=%7B%22from%22%3A1%2C%22to%22%3A2%7D",
        ),
        (path_and_query(|request| query(request, "q", Style::Exploded, &Some(true))), "/x?q=true"),
        (path_and_query(|request| query(request, "q", Style::Exploded, &None::<bool>)), "/x"),
    ];
    for (actual, expected) in cases {
        assert_eq!(actual, expected);
    }
}

#[test]
fn path_parameter_that_changes_the_path_is_refused() {
    for bad in ["", ".", ".."] {
        assert!(path(ApiRequest::new(&INFO), "id", Style::Joined(","), &bad).is_err());
    }
    let request = path(ApiRequest::new(&INFO), "id", Style::Joined(","), &["a/b", "c"]).unwrap();
    let request = request.into_http(&"https://example.org".parse().unwrap()).unwrap();
    assert_eq!(request.uri().path(), "/a%2Fb,c");
}

#[test]
fn path_parameters_are_written_in_every_style() {
    let filled = |style: Style, value: &Value| {
        let request = path(ApiRequest::new(&INFO), "id", style, value)?;
        let request = request.into_http(&"https://example.org".parse().unwrap())?;
        Ok::<_, Error>(request.uri().path().to_owned())
    };
    let (plain, list, object) = (json!("a,b"), json!(["a b", "c"]), json!({"B": 50, "G": null, "R": 100}));
    for (style, values) in [
        (Style::Joined(","), ["/a%2Cb", "/a%20b,c", "/B,50,R,100"]),
        (Style::Exploded, ["/a%2Cb", "/a%20b,c", "/B=50,R=100"]),
        (Style::Label { explode: false }, ["/.a%2Cb", "/.a%20b,c", "/.B,50,R,100"]),
        (Style::Label { explode: true }, ["/.a%2Cb", "/.a%20b.c", "/.B=50.R=100"]),
        (Style::Matrix { explode: false }, ["/;id=a%2Cb", "/;id=a%20b,c", "/;id=B,50,R,100"]),
        (Style::Matrix { explode: true }, ["/;id=a%2Cb", "/;id=a%20b;id=c", "/;B=50;R=100"]),
        (
            Style::Json,
            [
                "/%22a%2Cb%22",
                "/%5B%22a%20b%22%2C%22c%22%5D",
                "/%7B%22B%22%3A50%2C%22G%22%3Anull%2C%22R%22%3A100%7D",
            ],
        ),
    ] {
        for (value, expected) in [&plain, &list, &object].into_iter().zip(values) {
            assert_eq!(filled(style, value).unwrap(), expected, "{style:?}");
        }
    }
    for (style, value) in [
        (Style::Label { explode: false }, json!("")),
        (Style::Label { explode: false }, json!(".")),
        (Style::Label { explode: true }, json!([])),
        (Style::Matrix { explode: true }, json!([])),
        (Style::Joined(","), json!({})),
    ] {
        assert!(filled(style, &value).is_err(), "{style:?} {value}");
    }
}

#[test]
fn deep_objects_name_every_level() {
    let value = json!({"a": "x", "gone": null, "l": ["m", "n"], "o": [{"s": 2}], "p": {"q": {"r": 1}}});
    assert_eq!(
        deep_pairs("f", value)
            .unwrap()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect::<Vec<_>>(),
        ["f[a]=x", "f[l]=m", "f[l]=n", "f[o][0][s]=2", "f[p][q][r]=1"]
    );
    assert_eq!(deep_pairs("f", json!(["a"])).unwrap(), [("f[0]".to_owned(), "a".to_owned())]);
}

#[test]
fn headers_are_written_in_their_styles() {
    let value = json!({"a": 1, "b": null, "c": "d"});
    for (style, expected) in [
        (Style::Joined(","), "a,1,c,d"),
        (Style::Exploded, "a=1,c=d"),
        (Style::Json, "{\"a\":1,\"b\":null,\"c\":\"d\"}"),
    ] {
        let request = header(ApiRequest::new(&INFO), "x", style, &value).unwrap();
        assert_eq!(request.headers()["x"], expected);
    }
    assert!(header(ApiRequest::new(&INFO), "x", Style::Joined(","), &"a\r\nb: c").is_err());
}

#[test]
fn cookie_value_cannot_add_another_cookie() {
    let request = cookie(ApiRequest::new(&INFO), "a", Style::Exploded, &"1; b=2, \"é\"").unwrap();
    assert_eq!(request.headers()["cookie"], "a=1%3B%20b%3D2%2C%20%22%C3%A9%22");
}

#[test]
fn cookies_share_one_header() {
    let request = cookie(ApiRequest::new(&INFO), "a", Style::Exploded, &1).unwrap();
    let request = cookie(request, "b", Style::Exploded, &None::<i64>).unwrap();
    let request = cookie(request, "c", Style::Exploded, &"x").unwrap();
    assert_eq!(request.headers()["cookie"], "a=1; c=x");
}

#[test]
fn a_form_is_encoded() {
    let body = |value: &Value, styles: &[(&str, Style)]| {
        let request = form(ApiRequest::new(&INFO).path_template("/"), value, styles).unwrap();
        assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
        let request = request.into_http(&"https://example.org".parse().unwrap()).unwrap();
        String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap()
    };
    assert_eq!(body(&json!({"a b": "c&d"}), &[]), "a%20b=c%26d");
    let values = json!({"csv": [1, 2], "deep": {"x": 1}, "each": [1, 2], "json": {"x": 1}, "none": null});
    assert_eq!(
        body(&values, &[("csv", Style::Joined(",")), ("deep", Style::Deep)]),
        "csv=1,2&deep%5Bx%5D=1&each=1&each=2&json=%7B%22x%22%3A1%7D"
    );
}

#[test]
fn elements_of_a_cookie_are_encoded_before_they_are_joined() {
    let cookie_header = |name: &str, style: Style, value: &Value| {
        let request = cookie(ApiRequest::new(&INFO), name, style, value).unwrap();
        request.headers()["cookie"].to_str().unwrap().to_owned()
    };
    assert_eq!(cookie_header("ids", Style::Joined(","), &json!([1, 2])), "ids=1,2");
    assert_eq!(cookie_header("ids", Style::Joined(","), &json!(["a,b", "c d"])), "ids=a%2Cb,c%20d");
    assert_eq!(cookie_header("color", Style::Joined(","), &json!({"G": 200, "R": 100})), "color=G,200,R,100");
    assert_eq!(cookie_header("all", Style::Exploded, &json!(["a", "b"])), "all=a; all=b");
    assert_eq!(cookie_header("sid", Style::Exploded, &json!("100%41")), "sid=100%2541");
    assert_eq!(cookie_header("$id", Style::Exploded, &json!("x")), "$id=x");
    assert_eq!(cookie_header("o", Style::Exploded, &json!({"a;b": 1})), "a%3Bb=1");
}

#[test]
fn a_list_in_a_path_is_joined_as_declared() {
    let request = path(ApiRequest::new(&INFO), "id", Style::Joined("|"), &["a", "b"]).unwrap();
    let request = request.into_http(&"https://example.org".parse().unwrap()).unwrap();
    assert_eq!(request.uri().path(), "/a%7Cb");
}
