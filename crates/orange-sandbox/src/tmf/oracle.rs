//! Property tests: the engine against a naive oracle, and with arbitrary queries and records.

use orange_core::query::{Dialect, Operator, Query};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::examples::list;
use super::{LimitRules, UntypedValue};

/// A record with at most a word and a number, simple enough for the oracle.
#[derive(Clone, Debug)]
struct OracleRecord {
    word: Option<String>,
    number: Option<i64>,
}

impl OracleRecord {
    fn to_value(&self, id: usize) -> Value {
        let mut fields = Map::new();
        fields.insert("id".to_owned(), id.into());
        if let Some(word) = &self.word {
            fields.insert("word".to_owned(), word.as_str().into());
        }
        if let Some(number) = self.number {
            fields.insert("deep".to_owned(), json!({ "er": [{ "number": number }] }));
        }
        Value::Object(fields)
    }

    fn matches(&self, filter: &OracleFilter) -> bool {
        fn holds<T: PartialOrd>(own: Option<&T>, operator: Operator, expected: &[T]) -> bool {
            let first = expected.first();
            match operator {
                Operator::Eq => own.is_some() && own == first,
                Operator::Ne => own.is_none() || own != first,
                Operator::Gt => own.is_some() && own > first,
                Operator::Gte => own.is_some() && own >= first,
                Operator::Lt => own.is_some() && own < first,
                Operator::Lte => own.is_some() && own <= first,
                Operator::In => own.is_some_and(|own| expected.contains(own)),
                Operator::NotIn => own.is_none_or(|own| !expected.contains(own)),
                _ => unreachable!("not generated"),
            }
        }
        match filter {
            OracleFilter::Word(operator, expected) => holds(self.word.as_ref(), *operator, expected),
            OracleFilter::Number(operator, expected) => holds(self.number.as_ref(), *operator, expected),
        }
    }
}

/// A filter of the oracle.
#[derive(Clone, Debug)]
enum OracleFilter {
    Word(Operator, Vec<String>),
    Number(Operator, Vec<i64>),
}

impl OracleFilter {
    fn to_query(&self) -> String {
        match self {
            Self::Word(operator, expected) => format!("word[{operator}]={}", expected.join(",")),
            Self::Number(operator, expected) => {
                let expected: Vec<_> = expected.iter().map(i64::to_string).collect();
                format!("deep.er.number[{operator},num]={}", expected.join(","))
            }
        }
    }
}

fn oracle_record() -> impl Strategy<Value = OracleRecord> {
    let word = proptest::option::of("[ab1]{0,2}");
    let number = proptest::option::of(-3_i64..4);
    (word, number).prop_map(|(word, number)| OracleRecord { word, number })
}

fn oracle_filter() -> impl Strategy<Value = OracleFilter> {
    let operator = proptest::sample::select(vec![
        Operator::Eq,
        Operator::Ne,
        Operator::Gt,
        Operator::Gte,
        Operator::Lt,
        Operator::Lte,
        Operator::In,
        Operator::NotIn,
    ]);
    let words = proptest::collection::vec("[ab1]{0,2}", 3);
    let numbers = proptest::collection::vec(-3_i64..4, 3);
    (operator, words, numbers, any::<bool>()).prop_map(|(operator, mut words, mut numbers, on_word)| {
        if !matches!(operator, Operator::In | Operator::NotIn) {
            words.truncate(1);
            numbers.truncate(1);
        }
        if on_word { OracleFilter::Word(operator, words) } else { OracleFilter::Number(operator, numbers) }
    })
}

proptest! {
    #[test]
    fn engine_matches_the_oracle(
        records in proptest::collection::vec(oracle_record(), 0..30),
        filters in proptest::collection::vec(oracle_filter(), 0..4),
        offset in 0_usize..12,
        limit in 0_usize..12,
    ) {
        let values: Vec<Value> = records.iter().enumerate().map(|(id, record)| record.to_value(id)).collect();
        let text: Vec<String> = filters.iter().map(OracleFilter::to_query).collect();
        let text = format!("{}&offset={offset}&limit={limit}", text.join("&"));
        let query = Query::parse(&text, Dialect::Bracket).expect("a query");
        let limit_rules = LimitRules { default_limit: 10, max_limit: None };
        let listing =
            list(&query, limit_rules, UntypedValue::default(), &values).expect("a list");

        let expected: Vec<Value> = values
            .iter()
            .zip(&records)
            .filter(|(_, record)| filters.iter().all(|filter| record.matches(filter)))
            .map(|(value, _)| value.clone())
            .collect();
        prop_assert_eq!(listing.total, expected.len(), "{}", text);
        let page: Vec<Value> = expected.into_iter().skip(offset).take(limit).collect();
        prop_assert_eq!(listing.items, page, "{}", text);
    }

    #[test]
    fn sorting_is_stable_and_puts_missing_numbers_last(
        records in proptest::collection::vec(oracle_record(), 0..30),
        descending in any::<bool>(),
    ) {
        let values: Vec<Value> = records.iter().enumerate().map(|(id, record)| record.to_value(id)).collect();
        let sign = if descending { "-" } else { "" };
        let query = Query::parse(&format!("sort={sign}deep.er.number"), Dialect::Bracket).expect("a query");
        let limit_rules = LimitRules { default_limit: 100, max_limit: None };
        let listing =
            list(&query, limit_rules, UntypedValue::default(), &values).expect("a list");
        let mut expected: Vec<(usize, &OracleRecord)> = records.iter().enumerate().collect();
        expected.sort_by_key(|(_, record)| match record.number {
            Some(number) => (false, if descending { -number } else { number }),
            None => (true, 0),
        });
        let ids: Vec<u64> = listing.items.iter().filter_map(|item| item["id"].as_u64()).collect();
        let expected: Vec<u64> = expected.into_iter().map(|(id, _)| id as u64).collect();
        prop_assert_eq!(ids, expected);
    }

    #[test]
    fn arbitrary_queries_and_records_do_not_panic(
        path in "[a-c@.]{1,8}",
        operator in proptest::sample::select(
            Operator::ALL.iter().flat_map(|operator| operator.aliases().iter().copied()).collect::<Vec<_>>(),
        ),
        value in "\\PC{0,20}|[0-9.eE+-]{1,12}|\\{\"[a-c.]{0,3}\":[0-9]\\}|[0-9]{4}-[01][0-9]-[0-3][0-9]",
        record in any_record(),
    ) {
        // The path consists of the letters in the names of `any_record`, so that it often exists.
        let text = format!("{path}[{operator}]={}&sort=-{path}", orange_core::query::encode_component(&value));
        if let Ok(query) = Query::parse(&text, Dialect::Bracket) {
            let limit_rules = LimitRules { default_limit: 10, max_limit: None };
            let listing = list(&query, limit_rules, UntypedValue::default(), std::slice::from_ref(&record));
            prop_assert!(listing.map_or(0, |listing| listing.total) <= 1);
        }
    }

    #[test]
    fn operator_and_its_negation_are_complementary(
        path in "[a-c]{1,2}(\\.[a-c]){0,2}",
        record in any_record(),
        pair in proptest::sample::select(vec![
            ("eq", "ne", "a"), ("in", "nin", "a,1"), ("re", "nre", "a"), ("is", "nis", "empty"), ("is", "nis", "null"),
            ("j", "nj", "%7B%22a%22:1%7D"), ("emj", "nemj", "%7B%22a%22:1%7D"),
        ]),
    ) {
        let (operator, opposite, value) = pair;
        let total = |operator: &str| {
            let query = Query::parse(&format!("{path}[{operator}]={value}"), Dialect::Bracket).expect("a query");
            let limit_rules = LimitRules { default_limit: 0, max_limit: None };
            list(&query, limit_rules, UntypedValue::default(), std::slice::from_ref(&record)).expect("a list").total
        };
        prop_assert_eq!(total(operator) + total(opposite), 1);
    }
}

/// Generates JSON with few names, so that many paths exist.
fn any_record() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-c0-9:TZ.-]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec(("[a-c@](\\.[a-c])?", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}
