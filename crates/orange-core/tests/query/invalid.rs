//! Queries that cannot be sent or parsed. Each error names the parameter and the rule.

use orange_core::ErrorKind;
use orange_core::query::{Date, Dialect, Enum, Field, Filter, Number, Query, Sort, WindowRule, field};
use serde_json::json;

#[track_caller]
fn write_error(query: impl Into<Query>, dialect: Dialect) -> String {
    let error = query.into().to_query_string(dialect).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    error.to_string()
}

#[track_caller]
fn parse_error(text: &str, dialect: Dialect) -> String {
    let error = Query::parse(text, dialect).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    error.to_string()
}

/// Pairs each input with its message.
fn with_inputs<const N: usize>(inputs: [&str; N], messages: [String; N]) -> String {
    inputs.iter().zip(messages).map(|(input, message)| format!("{input:?}\n    {message}\n")).collect()
}

#[test]
fn an_invalid_or_reserved_path_is_rejected() {
    let paths = ["", ".", "a..b", ".a", "a.", "a[b", "a]", "a=b", "a&b", "limit", "offset", "sort", "fields"];
    let messages = paths.map(|path| {
        let filter = || Query::from(field(path).eq("x"));
        let message = write_error(filter(), Dialect::Bracket);
        assert_eq!(message, write_error(filter(), Dialect::Dotted));
        message
    });
    let messages = with_inputs(paths, messages);
    insta::assert_snapshot!(messages);
}

#[test]
fn a_reserved_name_may_begin_or_end_a_longer_path() {
    let query = Query::new().filter(field("limit.value").eq("1")).filter(field("a.sort").eq("1"));
    assert_eq!(query.to_query_string(Dialect::Dotted).unwrap(), "limit.value=1&a.sort=1");
}

#[test]
fn an_invalid_value_selection_or_sort_is_rejected() {
    let queries = [
        Query::from(field("name").is_in(["Martin, Jean"])),
        Query::from(field("name").not_in(["a", "b,c"])),
        Query::from(field("name").is_in::<[&str; 0]>([])),
        Query::from(field("age").gt(f64::NAN)),
        Query::from(field("age").eq(f32::INFINITY)),
        Query::from(Field::<Date>::new("creationDate").gte("yesterday")),
        Query::from(Field::<Date>::new("creationDate").is_in(["2023-04-07", "07/04/2023"])),
        Query::from(Field::<Enum<String>>::new("status").eq(String::new())),
        Query::new().fields(["id", "relatedEntity.id"]),
        Query::new().fields([""]),
        Query::new().fields(["a,b"]),
        Query::new().sort(Sort::ascending("")),
        Query::new().sort(Sort::ascending("a,b")),
        Query::new().sort(Sort::descending("-a")),
        Query::new().sort(Sort::ascending("+a")),
        Query::new().sort(Sort::ascending(" a")),
        Query::new().sort(Sort::ascending("a..b")),
    ];
    let messages = queries.map(|query| write_error(query, Dialect::Bracket)).join("\n");
    insta::assert_snapshot!(messages);
}

#[test]
fn an_exact_filter_requires_an_equality() {
    let rule = |operator: &str| format!("age: `exact` requires the operator `eq` or `in`, not `{operator}`");
    for (filter, operator) in [
        (field("age").ne(18), "ne"),
        (field("age").not_in([18]), "nin"),
        (field("age").gt(18), "gt"),
        (field("age").lte(18), "lte"),
        (field("age").matches("1."), "match"),
        (field("age").is_null(), "is"),
    ] {
        for dialect in [Dialect::Bracket, Dialect::DottedOperators] {
            assert!(Query::from(filter.clone()).to_query_string(dialect).is_ok(), "{operator}");
            assert_eq!(write_error(filter.clone().exact(), dialect), rule(operator));
        }
    }
    let query = Query::new().filter(field("a").eq("x").exact()).filter(field("a").is_in(["x", "y"]).exact());
    assert_eq!(query.to_query_string(Dialect::Bracket).unwrap(), "a=x&a%5Bin%5D=x%2Cy");
}

#[test]
fn json_filters_require_an_object() {
    let messages = [
        field("childs").json("text").unwrap_err().to_string(),
        field("childs").element_match(&json!([1])).unwrap_err().to_string(),
        // A map with keys that are not strings cannot be JSON.
        field("childs")
            .not_json(&[((1, 2), 3)].into_iter().collect::<std::collections::BTreeMap<_, _>>())
            .unwrap_err()
            .to_string(),
    ];
    let messages = messages.join("\n");
    insta::assert_snapshot!(messages);
}

#[test]
fn the_dotted_dialect_takes_equality_only() {
    let queries = [
        Query::from(field("priority").ne("P1")),
        Query::from(field("priority").is_in(["P1"])),
        Query::from(field("createdAt").gte("2021-01-01")),
        Query::from(field("name").matches("a.*")),
        Query::from(field("closedAt").is_null()),
        Query::from(field("location").json(&json!({})).unwrap()),
        Query::from(Field::<Number>::new("impact").gt(3)),
        Query::new().fields(["id"]),
    ];
    let messages = queries.map(|query| write_error(query, Dialect::Dotted)).join("\n");
    insta::assert_snapshot!(messages);

    let encoded = |filter: Filter| Query::from(filter).to_query_string(Dialect::Dotted).unwrap();
    assert_eq!(encoded(Field::<Number>::new("impact").eq(3)), "impact=3", "a number is encoded as it is");
    assert_eq!(encoded(field("impact").eq("3")), "impact=3");
    assert_eq!(encoded(field("isEscalated").eq(true)), "isEscalated=true");
}

#[test]
fn equality_on_a_path_ending_in_an_operator_is_rejected() {
    for (path, operator) in [("range.gte", "gte"), ("a.b.in", "in"), ("a.eq", "eq"), ("a.ne.lt", "lt")] {
        let rule = format!(
            "{path}: equality would be read as the operator `{operator}` of `{}`",
            path.strip_suffix(&format!(".{operator}")).unwrap()
        );
        assert_eq!(write_error(field(path).eq("1"), Dialect::DottedOperators), rule);
        // The explicit `.eq` makes it unambiguous and is preserved.
        let spelled = format!("{path}.eq=1");
        let parsed = Query::parse(&spelled, Dialect::DottedOperators).unwrap();
        assert_eq!(parsed.filters()[0].path(), path);
        assert_eq!(parsed.to_query_string(Dialect::DottedOperators).unwrap(), spelled);
    }
    // A path without a dot is not an operator, and an operator may follow any path.
    let query = Query::new().filter(field("gte").eq("1")).filter(field("range.gte").lt("1"));
    let encoded = query.to_query_string(Dialect::DottedOperators).unwrap();
    assert_eq!(encoded, "gte=1&range.gte.lt=1");
    assert_eq!(Query::parse(&encoded, Dialect::DottedOperators).unwrap(), query);
}

#[test]
fn invalid_dotted_operator_queries_do_not_parse() {
    let texts = ["age[gt]=18", "limit.gt=1", ".gt=18", "a..gt=18", "child.is=nothing", "child.json=[]"];
    let messages = with_inputs(texts, texts.map(|text| parse_error(text, Dialect::DottedOperators)));
    insta::assert_snapshot!(messages);
}

#[test]
fn invalid_bracket_queries_do_not_parse() {
    let texts = [
        "age[above]=18",
        "age[GT]=18",
        "age[]=18",
        "age[gt=18",
        "age[gt]x=18",
        "age]=18",
        "[gt]=18",
        "=18",
        "age[gt,text]=18",
        "age[gt,]=18",
        "age[gt,num,num]=18",
        "age[num]=18",
        "name[re,num]=1",
        "name[is,num]=null",
        "age[gt,num]=eighteen",
        "age[gt,num]=+18",
        "age[in,num]=1,two,3",
        "age[in,num]=",
        "child[is]=nothing",
        "child[is]=",
        "child[json]=",
        "child[json]=[]",
        "child[json]={\"a\":",
        "limit=",
        "limit",
        "limit=-1",
        "limit=%2B5",
        "limit=ten",
        "limit=18446744073709551616",
        "offset=1.5",
        "limit=1&limit=1",
        "offset=0&offset=1",
        "limit[gt]=1",
        "sort=",
        "sort=a,,b",
        "sort=--a",
        "sort=%2B-a",
        "fields=",
        "fields=a,,b",
        "fields=a.b",
        "name=%FF",
        "%FF=name",
    ];
    let messages = with_inputs(texts, texts.map(|text| parse_error(text, Dialect::Bracket)));
    insta::assert_snapshot!(messages);
}

#[test]
fn invalid_dotted_queries_do_not_parse() {
    let texts = ["priority[ne]=P1", "priority[eq]=P1", "priority%5Beq%5D=P1", "a]=1", "fields=id", "a..b=1"];
    let messages = with_inputs(texts, texts.map(|text| parse_error(text, Dialect::Dotted)));
    insta::assert_snapshot!(messages);
}

#[test]
fn the_limit_is_checked_against_a_known_maximum() {
    let rule = WindowRule::max_limit(100);
    for limit in [0, 1, 100] {
        assert!(Query::new().limit(limit).check_window(rule).is_ok(), "{limit}");
    }
    assert!(Query::new().offset(u64::MAX).check_window(rule).is_ok());
    assert_eq!(
        Query::new().limit(101).check_window(rule).unwrap_err().to_string(),
        "limit: must be at most 100, not 101"
    );
    assert!(Query::new().limit(u64::MAX).check_window(WindowRule::UNKNOWN).is_ok());
    assert_eq!(WindowRule::default(), WindowRule::UNKNOWN);
}
