//! The alias tables of Orange's page and of the interop document, parsed in every encoding that clients may use.

use orange_core::query::{
    Dialect, FilterValue, Operator, PropertyCheck, Query, TypedSearch, encode_component,
};

/// An operator, its aliases on Orange's page, and those in the interop document.
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
    // Orange's page lists these in its examples only.
    (Operator::Json, &["json", "eqjson", "j"], &["json", "j", "eqjson"]),
    (Operator::NotJson, &["njson", "nejson", "!json", "!j", "nj"], &["njson", "!j", "nejson", "!json", "nj"]),
    (Operator::ElementMatch, &["emjson", "elemmatchjson", "emj"], &[]),
    (Operator::NotElementMatch, &["notmjson", "!emjson", "nemj", "!emj", "!elemmatchjson"], &[]),
];

/// A property check, its aliases on Orange's page, and those in the interop document.
const PROPERTY_CHECKS: [(PropertyCheck, &[&str], &[&str]); 12] = [
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

/// A valid value for the operator.
fn value(operator: Operator) -> &'static str {
    match operator {
        Operator::Is | Operator::IsNot => "null",
        Operator::Json | Operator::NotJson | Operator::ElementMatch | Operator::NotElementMatch => {
            r#"{"id":"1"}"#
        }
        _ => "18",
    }
}

/// The encodings of a parameter name that clients use.
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
fn every_operator_alias_parses_in_every_encoding() {
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
fn typed_search_aliases_combine_with_allowed_operators() {
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
fn every_property_check_alias_parses() {
    for (check, orange, interop) in PROPERTY_CHECKS {
        for alias in orange.iter().chain(interop) {
            assert_eq!(read(&format!("a[is]={alias}")).value(), &FilterValue::Check(check), "{alias}");
            assert_eq!(read(&format!("a[!is]={alias}")).value(), &FilterValue::Check(check), "{alias}");
        }
    }
}

#[test]
fn the_tables_match_the_published_aliases() {
    for (operator, orange, _) in OPERATORS {
        let mut ours = operator.aliases().to_vec();
        let mut published = orange.to_vec();
        ours.sort_unstable();
        published.sort_unstable();
        assert_eq!(ours, published, "{operator:?}");
    }
    assert_eq!(OPERATORS.map(|(operator, _, _)| operator), Operator::ALL);
    for (check, orange, _) in PROPERTY_CHECKS {
        let mut ours = check.aliases().to_vec();
        let mut published = orange.to_vec();
        ours.sort_unstable();
        published.sort_unstable();
        assert_eq!(ours, published, "{check:?}");
    }
    assert_eq!(PROPERTY_CHECKS.map(|(check, _, _)| check), PropertyCheck::ALL);
    assert_eq!(TypedSearch::ALL, [TypedSearch::Numeric]);
    assert_eq!(TypedSearch::Numeric.aliases(), ["num", "numeric", "number"]);
}

#[test]
fn canonical_spellings_are_in_both_documents() {
    for (operator, orange, interop) in OPERATORS {
        assert!(orange.contains(&operator.as_str()), "{operator}");
        assert!(interop.is_empty() || interop.contains(&operator.as_str()), "{operator}");
    }
    for (check, orange, interop) in PROPERTY_CHECKS {
        assert!(orange.contains(&check.as_str()), "{check}");
        assert!(interop.is_empty() || interop.contains(&check.as_str()), "{check}");
    }
}
