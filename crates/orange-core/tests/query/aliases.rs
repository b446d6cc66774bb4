//! The tables of aliases, as Orange's page (`O`) and the interop document (`B`) print them, read in every
//! encoding in which a program may send them.

use orange_core::query::{
    Dialect, FilterValue, Operator, PropertyCheck, Query, TypedSearch, encode_component,
};

/// An operator, its spellings on Orange's page, and those of the interop document.
const OPERATORS: [(Operator, &[&str], &[&str]); 16] = [
    (Operator::Eq, &["eq", "=="], &["==", "eq"]),
    (Operator::Ne, &["ne", "!=", "<>", "neq", "!eq"], &["!=", "ne", "neq", "<>", "!eq"]),
    (Operator::Gt, &["gt", ">"], &[">", "gt"]),
    (Operator::Gte, &["gte", ">="], &[">=", "gte"]),
    (Operator::Lt, &["lt", "<"], &["<", "lt"]),
    (Operator::Lte, &["lte", "<="], &["<=", "lte"]),
    (Operator::Match, &["match", "regex", "=~", "re"], &["=~", "re", "regex", "match"]),
    (
        Operator::NotMatch,
        &["notmatch", "notregex", "!~", "nre", "nregex", "nmatch"],
        &["!~", "nre", "nregex", "nmatch"],
    ),
    (Operator::Is, &["is", "="], &["is", "="]),
    (Operator::IsNot, &["isnot", "isnt", "not", "nis", "!", "!is"], &["nis", "!", "!is", "isnot", "not"]),
    (Operator::In, &["in"], &["in"]),
    (Operator::NotIn, &["nin", "notin", "!in"], &["nin", "!in", "notin"]),
    // Orange's page has these in its examples only.
    (Operator::Json, &["json", "eqjson", "j"], &["json", "j", "eqjson"]),
    (Operator::NotJson, &["njson", "nejson", "!json", "!j", "nj"], &["njson", "!j", "nejson", "!json", "nj"]),
    (Operator::ElementMatch, &["emjson", "elemmatchjson", "emj"], &[]),
    (Operator::NotElementMatch, &["notmjson", "!emjson", "nemj", "!emj", "!elemmatchjson"], &[]),
];

const NATURES: [(PropertyCheck, &[&str], &[&str]); 12] = [
    (PropertyCheck::Null, &["null"], &["null"]),
    (PropertyCheck::NotNull, &["notnull", "nnull"], &["nnull"]),
    (PropertyCheck::Exists, &["exists"], &["exists"]),
    (PropertyCheck::NotExists, &["notexists", "nexists"], &["nexists"]),
    (PropertyCheck::Empty, &["empty"], &["empty"]),
    (PropertyCheck::NotEmpty, &["notempty", "nempty"], &["nempty"]),
    (PropertyCheck::Integer, &["int", "integer"], &["int"]),
    (PropertyCheck::Array, &["array"], &["array"]),
    (PropertyCheck::Object, &["object"], &["object"]),
    (PropertyCheck::String, &["string"], &["string"]),
    (PropertyCheck::Boolean, &["bool", "boolean"], &["boolean"]),
    (PropertyCheck::Date, &["date"], &[]),
];

/// A value that the operator takes.
fn value(operator: Operator) -> &'static str {
    match operator {
        Operator::Is | Operator::IsNot => "null",
        Operator::Json | Operator::NotJson | Operator::ElementMatch | Operator::NotElementMatch => {
            r#"{"id":"1"}"#
        }
        _ => "18",
    }
}

/// The name of a parameter as different programs send it.
fn encodings(name: &str) -> [String; 4] {
    [
        name.to_owned(),
        encode_component(name),
        encode_component(name).replace("%5B", "%5b").replace("%5D", "%5d"),
        name.replace('[', "%5B").replace(']', "%5D"),
    ]
}

fn read(parameter: &str) -> orange_core::query::Filter {
    let query =
        Query::parse(parameter, Dialect::Bracket).unwrap_or_else(|error| panic!("{parameter}: {error}"));
    let [filter] = query.filters() else { panic!("{parameter}: {query:?}") };
    filter.clone()
}

#[test]
fn every_spelling_of_an_operator_is_read_in_every_encoding() {
    for (operator, orange, interop) in OPERATORS {
        for alias in orange.iter().chain(interop) {
            for name in encodings(&format!("a.b[{alias}]")) {
                let filter = read(&format!("{name}={}", value(operator)));
                assert_eq!(filter.operator(), operator, "{name}");
                assert_eq!(filter.path(), "a.b", "{name}");
                assert_eq!(filter.typed_search(), None, "{name}");
            }
        }
    }
}

#[test]
fn every_spelling_of_the_typed_search_stands_beside_every_operator_that_allows_it() {
    for (operator, orange, _) in OPERATORS {
        for alias in orange {
            for typed in ["num", "numeric", "number"] {
                for name in encodings(&format!("age[{alias},{typed}]")) {
                    let parameter = format!("{name}={}", value(operator));
                    if operator.allows_typed_search() {
                        assert_eq!(
                            read(&parameter).typed_search(),
                            Some(TypedSearch::Numeric),
                            "{parameter}"
                        );
                        assert_eq!(read(&parameter).operator(), operator, "{parameter}");
                    } else {
                        let error = Query::parse(&parameter, Dialect::Bracket).unwrap_err();
                        assert_eq!(
                            error.to_string(),
                            format!("age[{alias},{typed}]: `{operator}` has no typed search")
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn every_spelling_of_a_property_is_read() {
    for (check, orange, interop) in NATURES {
        for alias in orange.iter().chain(interop) {
            assert_eq!(read(&format!("a[is]={alias}")).value(), &FilterValue::Check(check), "{alias}");
            assert_eq!(read(&format!("a[!is]={alias}")).value(), &FilterValue::Check(check), "{alias}");
        }
    }
}

#[test]
fn the_tables_hold_every_word_we_know_and_no_other() {
    for (operator, orange, _) in OPERATORS {
        let mut ours = operator.aliases().to_vec();
        let mut published = orange.to_vec();
        ours.sort_unstable();
        published.sort_unstable();
        assert_eq!(ours, published, "{operator:?}");
    }
    assert_eq!(OPERATORS.map(|(operator, _, _)| operator), Operator::ALL);
    for (check, orange, _) in NATURES {
        let mut ours = check.aliases().to_vec();
        let mut published = orange.to_vec();
        ours.sort_unstable();
        published.sort_unstable();
        assert_eq!(ours, published, "{check:?}");
    }
    assert_eq!(NATURES.map(|(check, _, _)| check), PropertyCheck::ALL);
    assert_eq!(TypedSearch::ALL, [TypedSearch::Numeric]);
    assert_eq!(TypedSearch::Numeric.aliases(), ["num", "numeric", "number"]);
}

#[test]
fn what_is_written_both_documents_accept_where_both_know_the_word() {
    for (operator, orange, interop) in OPERATORS {
        assert!(orange.contains(&operator.as_str()), "{operator}");
        assert!(interop.is_empty() || interop.contains(&operator.as_str()), "{operator}");
    }
    for (check, orange, interop) in NATURES {
        assert!(orange.contains(&check.as_str()), "{check}");
        assert!(interop.is_empty() || interop.contains(&check.as_str()), "{check}");
    }
}
