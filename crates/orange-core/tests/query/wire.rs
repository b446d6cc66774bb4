//! The wire format of queries.

use std::fmt;

use orange_core::model;
use orange_core::query::{
    BracketEncoding, Date, Dialect, Enum, Field, Filter, Flag, List, Number, Object, Operator, PropertyCheck,
    Query, Text, field,
};
use serde::Serialize;
use time::macros::{date, datetime};

enum Priority {
    Low,
    High,
}

impl fmt::Display for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Low => "LOW",
            Self::High => "HIGH",
        })
    }
}

/// A criterion whose properties are not in alphabetical order.
#[derive(Serialize)]
struct Building<'a> {
    role: &'a str,
    id: &'a str,
}

const NAME: Field<Text> = Field::new("name");
const AGE: Field<Number> = Field::new("age");
const VALID: Field<Flag> = Field::new("valid");
const CREATED: Field<Date> = Field::new("creationDate");
const PRIORITY: Field<Enum<Priority>> = Field::new("priority");
const ADDRESS: Field<Object> = Field::new("building.address");
const RELATED: Field<List> = Field::new("relatedEntity");

fn lines(filters: impl IntoIterator<Item = Filter>) -> String {
    let line = |filter| Query::from(filter).to_query_string(Dialect::Bracket).unwrap();
    filters.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn typed_filters_are_encoded() {
    let low = Priority::Low;
    let received = model::DateTime::from("2023-04-07T10:32:10");
    let building = Building { role: "building", id: "IMB/09001/X/000E" };
    let encoded = lines([
        NAME.eq("Jean & fils"),
        NAME.ne(String::from("50%")),
        NAME.gt("b"),
        NAME.gte("b"),
        NAME.lt("b"),
        NAME.lte("b"),
        NAME.matches("^d[ou]+.*$"),
        NAME.not_matches("é|è"),
        NAME.is_in(["a", "b"]),
        NAME.not_in(vec!["a".to_owned()]),
        NAME.is_empty(),
        NAME.is_not_empty(),
        AGE.eq(18),
        AGE.ne(-1i64),
        AGE.gt(0.5),
        AGE.gte(u64::MAX),
        AGE.lt(1e21),
        AGE.lte(0u8),
        AGE.eq(model::Number::from(5.5)),
        AGE.is_in([1, 2]),
        AGE.not_in([1.5]),
        VALID.eq(true),
        VALID.ne(false),
        CREATED.gte(date!(2021 - 01 - 01)),
        CREATED.lt(datetime!(2021-02-01 00:00:00 +01:00)),
        CREATED.eq("2025-01-14T13:17:58.078+00:00"),
        CREATED.lte(datetime!(2023-04-07 10:32:10)),
        CREATED.ne(&received),
        CREATED.gte(received),
        CREATED.is_in([model::Date::from("2023-04-07"), model::Date::from("2023-04-08")]),
        CREATED.is(PropertyCheck::Date),
        PRIORITY.eq(Priority::High),
        PRIORITY.ne(&low),
        PRIORITY.is_in([low, Priority::High]),
        ADDRESS.child::<Text>("city").eq("Toulouse"),
        ADDRESS.json(&building).unwrap(),
        ADDRESS.not_json(&building).unwrap(),
        ADDRESS.is_null(),
        ADDRESS.is_not_null(),
        ADDRESS.exists(),
        ADDRESS.not_exists(),
        RELATED.is_empty(),
        RELATED.is_not(PropertyCheck::Empty),
        RELATED.element_match(&building).unwrap(),
        RELATED.not_element_match(&building).unwrap(),
        RELATED.child::<Text>("@referredType").eq("Building"),
    ]);
    insta::assert_snapshot!(encoded);
}

#[test]
fn a_query_preserves_the_order_of_its_parts() {
    let mut query: Query = [NAME.gte("b"), AGE.lt(3)].into_iter().collect();
    query.extend([NAME.lt("d")]);
    query.extend([field("zone").eq("ZMD")]);
    query.set_limit(10);
    query.set_offset(20);
    query = query.fields([&NAME]).fields([PRIORITY]);
    query = query.sort(PRIORITY.desc()).sort(ADDRESS.child::<Text>("city").asc());
    insta::assert_snapshot!(
        query.to_query_string(Dialect::Bracket).unwrap(),
        @"name%5Bgte%5D=b&age%5Blt%2Cnum%5D=3&name%5Blt%5D=d&zone=ZMD&sort=-priority%2Cbuilding.address.city&fields=name%2Cpriority&offset=20&limit=10"
    );
    query.set_limit(None);
    query.set_offset(None);
    assert_eq!((query.window_limit(), query.window_offset()), (None, None));
}

#[test]
fn raw_brackets_keep_the_rest_encoded() {
    let query = Query::new().filter(AGE.is_in([1, 2])).filter(field("@type").ne("a b"));
    let encoded = query.to_query_string_with(Dialect::Bracket, BracketEncoding::Raw).unwrap();
    assert_eq!(encoded, "age[in%2Cnum]=1%2C2&%40type[ne]=a%20b");
    assert_eq!(Query::parse(&encoded, Dialect::Bracket).unwrap(), query);
    let uri: http::Uri = format!("https://api.orange.com/anomalie-adresse?{encoded}").parse().unwrap();
    assert_eq!(uri.query(), Some(encoded.as_str()));
}

#[test]
fn an_unencoded_plus_is_a_space() {
    let value = |text: &str| Query::parse(text, Dialect::Bracket).unwrap();
    assert_eq!(value("name=Jean+Paul"), NAME.eq("Jean Paul").into());
    assert_eq!(value("name=Jean%20Paul"), NAME.eq("Jean Paul").into());
    assert_eq!(value("name=1%2B1"), NAME.eq("1+1").into());
    assert_eq!(value("sort=name,+id"), Query::new().sort(field("name").asc()).sort(field("id").asc()));
}

#[test]
fn lenient_parsing_accepts_unambiguous_queries() {
    let parse = |text: &str| Query::parse(text, Dialect::Bracket).unwrap();
    assert_eq!(parse("&&name=a&"), NAME.eq("a").into());
    assert_eq!(parse("name"), NAME.eq("").into());
    assert_eq!(parse("name=a=b"), NAME.eq("a=b").into());
    assert_eq!(parse("name=50%"), NAME.eq("50%").into());
    assert_eq!(parse("name=%zz[x]"), NAME.eq("%zz[x]").into());
    assert_eq!(parse("name[in]="), NAME.is_in([""]).into());
    assert_eq!(parse("n%61me%5Beq%5d=%61"), NAME.eq("a").into());
}

#[test]
fn dotted_operators_follow_the_path() {
    let query = Query::new()
        .filter(Field::<Date>::new("validFor.startDateTime").gte("2026-01-02T03:04:05+01:00"))
        .filter(Field::<Number>::new("rank").lt(7))
        .filter(Field::<Text>::new("state").eq("open"))
        .filter(Field::<Text>::new("state").not_in(["done", "a b"]))
        .fields(["id"])
        .limit(5);
    let encoded = query.to_query_string(Dialect::DottedOperators).unwrap();
    assert_eq!(
        encoded,
        "validFor.startDateTime.gte=2026-01-02T03%3A04%3A05%2B01%3A00&rank.lt=7&state=open&state.nin=done%2Ca%20b\
         &fields=id&limit=5"
    );
    let parsed =
        Query::parse("lastUpdate.gte=2026&name.regex=a&state.eq=open", Dialect::DottedOperators).unwrap();
    let parts: Vec<_> = parsed.filters().iter().map(|filter| (filter.path(), filter.operator())).collect();
    assert_eq!(parts, [("lastUpdate", Operator::Gte), ("name", Operator::Match), ("state", Operator::Eq)]);
    // Aliases that some interface files declare are preserved.
    let encoded = parsed.to_query_string(Dialect::DottedOperators).unwrap();
    assert_eq!(encoded, "lastUpdate.gte=2026&name.regex=a&state.eq=open");
}
