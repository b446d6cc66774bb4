//! What cannot be sent, and what cannot be read: each an error that names the parameter and the rule.

use orange_core::ErrorKind;
use orange_core::query::{Date, Dialect, Enum, Field, Filter, Number, Query, Sort, WindowRule, field};
use serde_json::json;

#[track_caller]
fn refuses(query: impl Into<Query>, dialect: Dialect) -> String {
    let error = query.into().to_query_string(dialect).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    error.to_string()
}

#[track_caller]
fn rejects(text: &str, dialect: Dialect) -> String {
    let error = Query::parse(text, dialect).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    error.to_string()
}

/// What was tried beside what was said about it.
fn paired<const N: usize>(tried: [&str; N], said: [String; N]) -> String {
    tried.iter().zip(said).map(|(tried, said)| format!("{tried:?}\n    {said}\n")).collect()
}

#[test]
fn a_path_that_names_nothing_or_something_else_is_not_sent() {
    let paths = ["", ".", "a..b", ".a", "a.", "a[b", "a]", "a=b", "a&b", "limit", "offset", "sort", "fields"];
    let messages = paths.map(|path| {
        let filter = || Query::from(field(path).eq("x"));
        let message = refuses(filter(), Dialect::Bracket);
        assert_eq!(message, refuses(filter(), Dialect::Dotted));
        message
    });
    let said = paired(paths, messages);
    insta::assert_snapshot!(said);
}

#[test]
fn a_reserved_name_may_begin_or_end_a_longer_path() {
    let query = Query::new().filter(field("limit.value").eq("1")).filter(field("a.sort").eq("1"));
    assert_eq!(query.to_query_string(Dialect::Dotted).unwrap(), "limit.value=1&a.sort=1");
}

#[test]
fn a_value_that_would_be_read_as_another_is_not_sent() {
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
    let said = queries.map(|query| refuses(query, Dialect::Bracket)).join("\n");
    insta::assert_snapshot!(said);
}

#[test]
fn what_is_no_json_object_makes_no_filter() {
    let messages = [
        field("childs").json("text").unwrap_err().to_string(),
        field("childs").element_match(&json!([1])).unwrap_err().to_string(),
        // A map whose keys are no strings cannot be JSON.
        field("childs")
            .not_json(&[((1, 2), 3)].into_iter().collect::<std::collections::BTreeMap<_, _>>())
            .unwrap_err()
            .to_string(),
    ];
    let said = messages.join("\n");
    insta::assert_snapshot!(said);
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
    let said = queries.map(|query| refuses(query, Dialect::Dotted)).join("\n");
    insta::assert_snapshot!(said);

    let written = |filter: Filter| Query::from(filter).to_query_string(Dialect::Dotted).unwrap();
    assert_eq!(written(Field::<Number>::new("impact").eq(3)), "impact=3", "a number is written as it is");
    assert_eq!(written(field("impact").eq("3")), "impact=3");
    assert_eq!(written(field("isEscalated").eq(true)), "isEscalated=true");
}

#[test]
fn equality_that_would_be_read_as_an_operator_is_not_sent() {
    for (path, operator) in [("range.gte", "gte"), ("a.b.in", "in"), ("a.eq", "eq"), ("a.ne.lt", "lt")] {
        let rule = format!(
            "{path}: equality would be read as the operator `{operator}` of `{}`",
            path.strip_suffix(&format!(".{operator}")).unwrap()
        );
        assert_eq!(refuses(field(path).eq("1"), Dialect::DottedOperators), rule);
        // With its own word, equality is told from the operator, and is written so again.
        let spelled = format!("{path}.eq=1");
        let read = Query::parse(&spelled, Dialect::DottedOperators).unwrap();
        assert_eq!(read.filters()[0].path(), path);
        assert_eq!(read.to_query_string(Dialect::DottedOperators).unwrap(), spelled);
    }
    // A path without a dot is a path, and an operator follows any path.
    let query = Query::new().filter(field("gte").eq("1")).filter(field("range.gte").lt("1"));
    let written = query.to_query_string(Dialect::DottedOperators).unwrap();
    assert_eq!(written, "gte=1&range.gte.lt=1");
    assert_eq!(Query::parse(&written, Dialect::DottedOperators).unwrap(), query);
}

#[test]
fn what_breaks_the_grammar_of_dotted_operators_is_not_read() {
    let texts = ["age[gt]=18", "limit.gt=1", ".gt=18", "a..gt=18", "child.is=nothing", "child.json=[]"];
    let said = paired(texts, texts.map(|text| rejects(text, Dialect::DottedOperators)));
    insta::assert_snapshot!(said);
}

#[test]
fn what_breaks_the_bracket_grammar_is_not_read() {
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
    let said = paired(texts, texts.map(|text| rejects(text, Dialect::Bracket)));
    insta::assert_snapshot!(said);
}

#[test]
fn what_breaks_the_dotted_grammar_is_not_read() {
    let texts = ["priority[ne]=P1", "priority[eq]=P1", "priority%5Beq%5D=P1", "a]=1", "fields=id", "a..b=1"];
    let said = paired(texts, texts.map(|text| rejects(text, Dialect::Dotted)));
    insta::assert_snapshot!(said);
}

#[test]
fn the_limit_is_checked_where_a_maximum_is_known() {
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
