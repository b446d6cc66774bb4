//! Properties of all queries: they round-trip, and no input panics.

use orange_core::query::{
    Any, Dialect, Field, Filter, Operator, PropertyCheck, Query, Sort, encode_component, field,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

const DIALECTS: &[Dialect] = &[Dialect::Bracket, Dialect::Dotted, Dialect::DottedOperators];

/// Valid paths of one to three segments, without the reserved names.
fn path() -> impl Strategy<Value = String> {
    vec(r"[^.\[\]=&]{1,6}|[a-zA-Z@_]{1,8}", 1..4)
        .prop_map(|segments| segments.join("."))
        .prop_filter("reserved", |path| !["limit", "offset", "sort", "fields"].contains(&path.as_str()))
}

fn any_field() -> impl Strategy<Value = Field<Any>> {
    path().prop_map(field)
}

fn equality_filter() -> impl Strategy<Value = Filter> {
    (any_field(), any::<String>()).prop_map(|(field, value)| field.eq(value))
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    let tree = leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            btree_map(any::<String>(), inner, 0..4).prop_map(|members| members.into_iter().collect()),
        ]
    });
    btree_map(any::<String>(), tree, 0..4).prop_map(|members| members.into_iter().collect())
}

fn filter() -> impl Strategy<Value = Filter> {
    let finite = prop_oneof![any::<f64>().prop_filter("finite", |number| number.is_finite())];
    let element = "[^,]{0,8}";
    prop_oneof![
        equality_filter(),
        (any_field(), any::<String>(), 0..7usize).prop_map(|(field, value, operator)| match operator {
            0 => field.ne(value),
            1 => field.gt(value),
            2 => field.gte(value),
            3 => field.lt(value),
            4 => field.lte(value),
            5 => field.matches(value),
            _ => field.not_matches(value),
        }),
        (any_field(), any::<i64>()).prop_map(|(field, number)| field.eq(number)),
        (any_field(), finite).prop_map(|(field, number)| field.gte(number)),
        (any_field(), vec(element, 1..5)).prop_map(|(field, values)| field.is_in(values)),
        (any_field(), vec(element, 1..5)).prop_map(|(field, values)| field.not_in(values)),
        (any_field(), vec(any::<u32>(), 1..5)).prop_map(|(field, values)| field.is_in(values)),
        (any_field(), select(&PropertyCheck::ALL[..])).prop_map(|(field, check)| field.is(check)),
        (any_field(), select(&PropertyCheck::ALL[..])).prop_map(|(field, check)| field.is_not(check)),
        (any_field(), json(), 0..4usize).prop_map(|(field, object, operator)| match operator {
            0 => field.json(&object).unwrap(),
            1 => field.not_json(&object).unwrap(),
            2 => field.element_match(&object).unwrap(),
            _ => field.not_element_match(&object).unwrap(),
        }),
    ]
}

fn sort() -> impl Strategy<Value = Sort> {
    let path = vec(r"[^.\[\]=&,+ -][^.\[\]=&,]{0,5}", 1..3).prop_map(|segments| segments.join("."));
    (path, any::<bool>())
        .prop_map(|(path, up)| if up { Sort::ascending(path) } else { Sort::descending(path) })
}

fn query(
    filter: impl Strategy<Value = Filter>,
    fields: impl Strategy<Value = Vec<String>>,
) -> impl Strategy<Value = Query> {
    (vec(filter, 0..5), vec(sort(), 0..4), fields, option::of(any::<u64>()), option::of(any::<u64>()))
        .prop_map(|(filters, sorts, fields, offset, limit)| {
            let mut query = sorts.into_iter().fold(Query::from_iter(filters).fields(fields), Query::sort);
            query.set_offset(offset);
            query.set_limit(limit);
            query
        })
}

/// Mostly valid parameters, with every alias and any encoding, and occasionally
/// invalid ones.
fn query_like_text() -> impl Strategy<Value = String> {
    vec(prop_oneof![9 => filter_like_text(), 3 => list_like_text(), 1 => ".{0,8}"], 0..4)
        .prop_map(|parameters| parameters.join("&"))
}

fn filter_like_text() -> impl Strategy<Value = String> {
    let path = prop_oneof![
        9 => select(vec!["name", "a.b", "@type", "n%61me", "a+b", "%C3%A9", "-a"]),
        1 => select(vec!["", "limit", "a]", "a..b"]),
    ];
    let brackets = prop_oneof![
        9 => select(vec![("[", "]"), ("%5B", "%5d"), ("[", "%5D")]),
        1 => Just(("[", "")),
    ];
    let operator = select(&Operator::ALL[..]).prop_flat_map(|operator| {
        (Just(operator), select(operator.aliases()), typed(operator), value(operator))
    });
    (path, brackets, operator, 0..4usize).prop_map(
        |(path, (open, close), (operator, alias, typed, value), encoding)| match encoding {
            0 if operator == Operator::Eq => format!("{path}={value}"),
            1 => format!("{path}{open}{}{typed}{close}={value}", encode_component(alias)),
            _ => format!("{path}{open}{alias}{typed}{close}={value}"),
        },
    )
}

fn typed(operator: Operator) -> impl Strategy<Value = &'static str> {
    let right =
        if operator.allows_typed_search() { vec!["", "", ",num", ",numeric", "%2Cnumber"] } else { vec![""] };
    prop_oneof![9 => select(right), 1 => select(vec![",num", ",text", ","])]
}

fn value(operator: Operator) -> impl Strategy<Value = &'static str> {
    let right = match operator {
        Operator::Is | Operator::IsNot => vec!["null", "nnull", "notempty", "b%6Fol"],
        Operator::Json | Operator::NotJson | Operator::ElementMatch | Operator::NotElementMatch => {
            vec!["{}", "%7B%22a%22:[1]}", "{+\"b\":1,\"a\":0.1}", "{\"a\":{\"a=b\":null}}"]
        }
        Operator::In | Operator::NotIn => vec!["1", "1,2", "1%2C-2.5e3"],
        _ => vec!["1", "-2.5e3", "0"],
    };
    let other = vec!["", "a,b", "+", "%", "%zz", "%2B02:00", "a=b", "a[b]=c", "é", "%FF", "[]"];
    prop_oneof![4 => select(right), 1 => select(other)]
}

fn list_like_text() -> impl Strategy<Value = String> {
    select(vec![
        "sort=a",
        "sort=+a,-b",
        "sort=%2Ba",
        "sort=-a.b",
        "sort=--a",
        "sort=",
        "fields=a",
        "fields=a,b+c",
        "fields=%2C",
        "fields=a.b",
        "limit=10",
        "limit=ten",
        "offset=007",
        "offset=",
        "offset",
        "",
    ])
    .prop_map(str::to_owned)
}

/// Filters without a typed search, which dotted operators cannot express, on paths that do not end in an operator.
fn untyped_filter() -> impl Strategy<Value = Filter> {
    filter().prop_filter("untyped", |filter| {
        let last = filter.path().rsplit('.').next().unwrap_or_default();
        filter.typed_search().is_none() && Operator::ALL.iter().all(|operator| operator.as_str() != last)
    })
}

/// Parameters with one or two operators after a dot.
fn dotted_like_text() -> impl Strategy<Value = String> {
    let word =
        || select(&Operator::ALL[..]).prop_flat_map(|operator| (Just(operator.as_str()), value(operator)));
    let path = select(vec!["name", "a.b", "gte", "a.gte", "limit", "", "a."]);
    vec((path, word()).prop_map(|(path, (word, value))| format!("{path}.{word}={value}")), 0..4)
        .prop_map(|parameters| parameters.join("&"))
}

/// Whether the text needs no further encoding in a URL.
fn is_clean(encoded: &str) -> bool {
    encoded.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%=&".contains(&byte))
}

proptest! {
    #[test]
    fn bracket_queries_round_trip(
        query in query(filter(), vec(r"[^,.]{1,8}", 0..4)),
    ) {
        let encoded = query.to_query_string(Dialect::Bracket).unwrap();
        prop_assert!(is_clean(&encoded), "{encoded}");
        prop_assert_eq!(Query::parse(&encoded, Dialect::Bracket).unwrap(), query);
    }

    #[test]
    fn dotted_queries_round_trip(query in query(equality_filter(), Just(vec![]))) {
        let encoded = query.to_query_string(Dialect::Dotted).unwrap();
        prop_assert!(is_clean(&encoded), "{encoded}");
        prop_assert_eq!(Query::parse(&encoded, Dialect::Dotted).unwrap(), query);
    }

    #[test]
    fn dotted_operator_queries_round_trip(
        query in query(untyped_filter(), vec(r"[^,.]{1,8}", 0..4)),
    ) {
        let encoded = query.to_query_string(Dialect::DottedOperators).unwrap();
        prop_assert!(is_clean(&encoded), "{encoded}");
        prop_assert_eq!(Query::parse(&encoded, Dialect::DottedOperators).unwrap(), query);
    }

    #[test]
    fn parsed_text_round_trips(
        text in prop_oneof![query_like_text(), dotted_like_text()],
        dialect in select(DIALECTS),
    ) {
        if let Ok(query) = Query::parse(&text, dialect) {
            let encoded = query.to_query_string(dialect).unwrap();
            prop_assert_eq!(Query::parse(&encoded, dialect).unwrap(), query, "{} wrote {}", text, encoded);
        }
    }

    #[test]
    fn parsing_never_panics(text in any::<String>()) {
        for dialect in DIALECTS {
            let _ = Query::parse(&text, *dialect);
        }
    }

    #[test]
    fn building_never_panics(path in any::<String>(), values in vec(any::<String>(), 0..4)) {
        let query = Query::new()
            .filter(field(path.clone()).is_in(values.clone()))
            .sort(Sort::descending(path))
            .fields(values);
        if let Ok(encoded) = query.to_query_string(Dialect::Bracket) {
            prop_assert_eq!(Query::parse(&encoded, Dialect::Bracket).unwrap(), query);
        }
    }
}
