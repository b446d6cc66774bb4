//! Check of list items against the filters of the request.
//!
//! A server may ignore a filter that it does not know. An item that certainly fails a filter proves this. Values that
//! servers may interpret differently are accepted, so that no correct page is refused. See the [module](super) for
//! the rules.

mod compare;
mod item;

use std::cmp::Ordering;

use serde_json::{Map, Value};

use self::compare::Verdict;
use super::filter::{Filter, FilterValue};
use super::operator::Operator;
use super::property_check::PropertyCheck;
use super::write::declared_name;
use crate::metadata::Dialect;

/// Item that certainly fails a filter.
#[derive(Debug)]
pub(crate) struct FilterMismatch {
    /// Index on the page, from 0.
    pub(crate) index: usize,
    /// Path of the filter.
    pub(crate) path: String,
    /// Path, operator and value of the filter.
    pub(crate) filter: String,
    /// JSON of the field in the item.
    pub(crate) found: String,
}

impl FilterMismatch {
    /// Finds the first mismatch on a page, whose text is an array of items or a single item.
    pub(crate) fn first_on(page: &str, filters: &[Filter]) -> Option<Self> {
        let decidable: Vec<&Filter> = filters.iter().filter(|filter| is_decidable(filter)).collect();
        if decidable.is_empty() {
            return None;
        }
        item::find_in_items(page, &decidable, |index, item| {
            let filter = decidable.iter().copied().find(|filter| fails(filter, &decidable, item))?;
            let leaves = item::Leaves::at_path(item, filter.path());
            let found: Vec<String> = leaves.values.iter().map(ToString::to_string).collect();
            Some(Self {
                index,
                path: filter.path().to_owned(),
                filter: display(filter),
                found: found.join(", "),
            })
        })
    }
}

/// Whether the operator of a filter has the same meaning on every server, and the name of the field does not begin with
/// `@`: the values of fields such as `@type` differ between telecom operators.
fn is_decidable(filter: &Filter) -> bool {
    use Operator::{Eq, Gt, Gte, In, Is, IsNot, Lt, Lte, Ne, NotIn};
    let is_tag = filter.path().rsplit('.').next().is_some_and(|name| name.starts_with('@'));
    !is_tag && matches!(filter.operator(), Eq | Ne | Gt | Gte | Lt | Lte | In | NotIn | Is | IsNot)
}

/// Whether an item certainly fails `filter`, one of `all`.
fn fails(filter: &Filter, all: &[&Filter], item: &Map<String, Value>) -> bool {
    let is_equality = |filter: &Filter| matches!(filter.operator(), Operator::Eq | Operator::In);
    if !is_equality(filter) {
        return verdict(filter, item) == Verdict::Fails;
    }
    // It is not documented whether equalities on one path are alternatives or are combined with "and".
    all.iter()
        .filter(|other| is_equality(other) && other.path() == filter.path())
        .all(|other| verdict(other, item) == Verdict::Fails)
}

fn verdict(filter: &Filter, item: &Map<String, Value>) -> Verdict {
    let leaves = item::Leaves::at_path(item, filter.path());
    let values = match filter.value() {
        FilterValue::Check(check) => return has_property(&leaves, filter.operator(), *check),
        value => match value.texts() {
            Some(texts) => texts,
            None => return Verdict::Undecided,
        },
    };
    if filter.is_exact() {
        return is_exactly(&leaves, values);
    }
    let is_numeric = filter.typed_search().is_some();
    let equal =
        |leaf: &Value| Verdict::any(values.iter().map(|value| compare::equal(leaf, value, is_numeric)));
    let any_leaf =
        |compare: &dyn Fn(&Value) -> Verdict| Verdict::any(leaves.values.iter().map(|leaf| compare(leaf)));
    let ordered = |expected: Ordering| {
        any_leaf(&|leaf| {
            Verdict::any(values.iter().map(|value| compare::ordered(leaf, value, is_numeric, expected)))
        })
    };
    match filter.operator() {
        Operator::Eq | Operator::In => any_leaf(&equal),
        Operator::Gt | Operator::Gte => ordered(Ordering::Greater),
        Operator::Lt | Operator::Lte => ordered(Ordering::Less),
        // It is not documented whether "not" applies to one element of an array or to all of them.
        Operator::Ne | Operator::NotIn => match leaves.single() {
            Some(leaf) if equal(leaf) == Verdict::Passes => Verdict::Fails,
            _ => Verdict::Undecided,
        },
        _ => Verdict::Undecided,
    }
}

fn is_exactly(leaves: &item::Leaves<'_>, expected: &[String]) -> Verdict {
    let is_expected = |leaf: &&Value| match leaf {
        Value::String(text) => expected.contains(text),
        other => expected.contains(&other.to_string()),
    };
    if leaves.values.iter().any(is_expected) { Verdict::Passes } else { Verdict::Fails }
}

/// Compares a present value with `null`. A missing field is undecided, because the representation may omit it.
fn has_property(leaves: &item::Leaves<'_>, operator: Operator, check: PropertyCheck) -> Verdict {
    let Some(leaf) = leaves.single() else { return Verdict::Undecided };
    let must_be_null = match (operator, check) {
        (Operator::Is, PropertyCheck::Null | PropertyCheck::NotExists)
        | (Operator::IsNot, PropertyCheck::NotNull | PropertyCheck::Exists) => true,
        (Operator::Is, PropertyCheck::NotNull) | (Operator::IsNot, PropertyCheck::Null) => false,
        _ => return Verdict::Undecided,
    };
    if leaf.is_null() == must_be_null { Verdict::Undecided } else { Verdict::Fails }
}

/// Formats a filter for an error message.
fn display(filter: &Filter) -> String {
    format!("{}={}", declared_name(filter, Dialect::Bracket), filter.value().to_text())
}

#[cfg(test)]
mod tests {
    use super::super::field;
    use super::*;

    fn mismatch(filters: &[Filter], page: &str) -> Option<(usize, String)> {
        FilterMismatch::first_on(page, filters).map(|mismatch| (mismatch.index, mismatch.filter))
    }

    #[track_caller]
    fn assert_fails(filter: Filter, item: &str) {
        assert!(
            mismatch(std::slice::from_ref(&filter), &format!("[{item}]")).is_some(),
            "{filter:?} passes {item}"
        );
    }

    #[track_caller]
    fn assert_may_pass(filter: Filter, item: &str) {
        assert_eq!(mismatch(std::slice::from_ref(&filter), &format!("[{item}]")), None, "{filter:?} {item}");
    }

    #[test]
    fn item_with_another_value_is_a_mismatch() {
        let page = r#"[{"externalId":"OC-1"},{"externalId":"OC-10","x":{"deep":[1]}}]"#;
        let filter = || field("externalId").eq("OC-1");
        assert_eq!(mismatch(&[filter()], page), Some((1, "externalId=OC-1".to_owned())));
        assert_eq!(mismatch(&[filter()], r#"{"externalId":"OC-2"}"#).map(|it| it.0), Some(0), "a bare item");
        assert_fails(filter(), r#"{"externalId":null}"#);
        assert_fails(field("status").is_in(["A", "B"]), r#"{"status":"C"}"#);
        assert_fails(field("status").ne("A"), r#"{"status":"A"}"#);
        assert_fails(field("status").not_in(["A", "B"]), r#"{"status":"B"}"#);
        assert_fails(field("rank").eq(3), r#"{"rank":4}"#);
        assert_fails(field("rank").eq("3"), r#"{"rank":4}"#);
        assert_fails(field("open").eq(true), r#"{"open":false}"#);
        assert_fails(field("closed").is_null(), r#"{"closed":"2025-01-01"}"#);
        assert_fails(field("closed").is_not_null(), r#"{"closed":null}"#);
        assert_fails(field("closed").not_exists(), r#"{"closed":"2025-01-01"}"#);
        assert_fails(field("closed").is_not(PropertyCheck::Exists), r#"{"closed":"2025-01-01"}"#);
    }

    #[test]
    fn ambiguous_values_are_not_a_mismatch() {
        let name = || field("name").eq("Liège Nord");
        for item in [
            "{}",
            r#"{"name":"LIÈGE NORD"}"#,
            r#"{"name":"liege-nord"}"#,
            r#"{"name":["Paris","Liège Nord"]}"#,
            r#"{"name":{"fr":"Paris"}}"#,
            r#"{"name":[]}"#,
        ] {
            assert_may_pass(name(), item);
        }
        assert_may_pass(field("condition").eq("INTERUPTED"), r#"{"condition":"INTERRUPTED"}"#);
        assert_may_pass(field("status").eq("IN_PROGRESS"), r#"{"status":"inProgress"}"#);
        assert_may_pass(field("name").eq("dou*"), r#"{"name":"doudou"}"#);
        assert_may_pass(field("status").eq("A,B"), r#"{"status":"B"}"#);
        assert_may_pass(field("rank").eq("007"), r#"{"rank":7}"#);
        assert_may_pass(field("rank").eq("7"), r#"{"rank":"7.0"}"#);
        assert_may_pass(field("rank").eq("high"), r#"{"rank":7}"#);
        assert_may_pass(field("word").gt("b"), r#"{"word":"a"}"#);
        assert_may_pass(field("name").matches("^a"), r#"{"name":"b"}"#);
        assert_may_pass(field("status").ne("A"), "{}");
        assert_may_pass(field("status").ne("A"), r#"{"status":["A","B"]}"#);
        assert_may_pass(field("closed").eq("null"), r#"{"closed":null}"#);
        assert_may_pass(field("closed").lt("2025-01-01"), r#"{"closed":null}"#);
        assert_may_pass(field("closed").exists(), r#"{"closed":null}"#);
        assert_may_pass(field("closed").exists(), "{}");
        assert_may_pass(field("closed").is_not(PropertyCheck::Exists), r#"{"closed":null}"#);
        assert_may_pass(
            field("@type").eq("AnomalieAdresse.creation"),
            r#"{"@type":"AnomalieAdresseCreation"}"#,
        );
    }

    #[test]
    fn exact_filter_requires_the_identical_value() {
        let exact = || field("externalId").eq("OC-1").exact();
        assert_may_pass(exact(), r#"{"externalId":"OC-1"}"#);
        for item in ["{}", r#"{"externalId":"oc-1"}"#, r#"{"externalId":null}"#, r#"{"externalId":"OC1"}"#] {
            assert_fails(exact(), item);
        }
        assert_may_pass(field("rank").is_in([1, 2]).exact(), r#"{"rank":2}"#);
    }

    #[test]
    fn paths_resolve_objects_arrays_and_dotted_names() {
        let id = || field("relatedEntity.id").eq("IMB/1");
        assert_may_pass(id(), r#"{"relatedEntity":[{"id":"IMB/2"},{"id":"IMB/1"}]}"#);
        assert_fails(id(), r#"{"relatedEntity":[{"id":"IMB/2"},{"id":"IMB/3"}]}"#);
        assert_may_pass(id(), r#"{"relatedEntity":[]}"#);
        assert_fails(
            field("issues.building.pm.id.value").eq("a"),
            r#"{"issues":{"building.pm.id":{"value":"b"}}}"#,
        );
        assert_fails(
            field("location.address.country").eq("FR"),
            r#"{"location":{"address":{"country":"BE"}}}"#,
        );
        assert_may_pass(field("location.address.country").eq("FR"), r#"{"location":{"address":{}}}"#);
    }

    #[test]
    fn dates_without_a_zone_are_compared_with_tolerance() {
        let since = || field("date").gte("2025-06-01T00:00:00Z");
        assert_fails(since(), r#"{"date":"2025-05-31T23:00:00Z"}"#);
        assert_fails(since(), r#"{"date":"2025-06-01T01:00:00+02:00"}"#);
        assert_may_pass(since(), r#"{"date":"2025-05-31T23:30:00-01:00"}"#);
        // Without a zone the dates are ordered only if they are more than a day apart.
        assert_may_pass(since(), r#"{"date":"2025-05-31T20:00:00"}"#);
        assert_may_pass(since(), r#"{"date":"2025-05-31"}"#);
        assert_fails(since(), r#"{"date":"2025-05-29"}"#);
        assert_fails(field("date").lt("2025-06-01T00:00:00Z"), r#"{"date":"2025-06-01T00:00:05Z"}"#);
        assert_may_pass(field("date").gt("2025-06-01T00:00:00Z"), r#"{"date":"2025-06-01T00:00:00Z"}"#);
        assert_may_pass(field("date").eq("2025-06-01"), r#"{"date":"2025-06-01T17:00:00Z"}"#);
        assert_may_pass(field("date").eq("2025-06-01T08:00:00Z"), r#"{"date":"2025-06-01T10:00:00+02:00"}"#);
        assert_fails(field("date").eq("2025-06-01T08:00:00Z"), r#"{"date":"2025-06-01T08:00:09Z"}"#);
        assert_may_pass(since(), r#"{"date":"soon"}"#);
    }

    #[test]
    fn numeric_filters_compare_numbers() {
        assert_fails(field("age").gt(18), r#"{"age":9}"#);
        assert_may_pass(field("age").gt(18), r#"{"age":18}"#);
        assert_may_pass(field("age").gt("18"), r#"{"age":9}"#);
        assert_fails(field("age").lte(18), r#"{"age":18.5}"#);
        assert_fails(field("age").lte(18), r#"{"age":"19"}"#);
        assert_may_pass(field("age").eq(0.3), r#"{"age":0.30000000000000004}"#);
        assert_may_pass(field("age").eq(u64::MAX), r#"{"age":18446744073709551614}"#);
        assert_fails(field("age").is_in([1, 2]), r#"{"age":3}"#);
    }

    #[test]
    fn equalities_on_one_path_are_alternatives_ranges_are_not() {
        let either = [field("status").eq("A"), field("status").eq("B")];
        assert_eq!(mismatch(&either, r#"[{"status":"A"},{"status":"B"}]"#), None);
        assert_eq!(mismatch(&either, r#"[{"status":"A"},{"status":"C"}]"#).map(|it| it.0), Some(1));
        let range = [field("age").gte(1), field("age").lt(5)];
        assert!(mismatch(&range, r#"[{"age":7}]"#).is_some());
    }

    #[test]
    fn invalid_pages_have_no_mismatch() {
        let filters = [field("a").eq("b")];
        for page in
            ["", "null", "7", "[", "[1,null,\"x\"]", r#"[{"a":"c""#, "[[{\"a\":\"c\"}]]", "[{\"a\":1e999}]"]
        {
            assert_eq!(mismatch(&filters, page), None, "{page}");
        }
    }
}
