//! Typed filters for declared parameters, written as declared and checked by their rules.

use generator_corpus::dotted_operators::API;
use generator_corpus::dotted_operators::fields::{PeriodFields, job};
use generator_corpus::dotted_operators::models::JobState;
use generator_corpus::dotted_operators::operations::ListJobs;
use generator_corpus::test_support::*;
use orange_core::operation::Operation as _;
use orange_core::query::operators::{ElementMatch, Eq, Gt, Gte, Json, Lt, Lte, Match, Ne, NotIn};
use orange_core::query::{Dialect, EqualityOnly, Field, Filter, HasOperator, NoOperators, Query, field};

fn list_jobs_with(filter: Filter) -> ListJobs {
    ListJobs::new().with_query(filter.into())
}

fn error_of(filter: Filter) -> String {
    list_jobs_with(filter).request().unwrap_err().to_string()
}

#[test]
fn dotted_operators_are_written_as_declared() {
    assert_eq!(API.dialect, Dialect::DottedOperators);
    let query = Query::new()
        .filter(job::changed_at().gte("2026-01-02T03:04:05+01:00"))
        .filter(job::changed_at().lt("2026-02-01T00:00:00Z"))
        .filter(job::rank().gt(3))
        .filter(job::valid_for_start_date_time().lte("2026-03-01T00:00:00Z"))
        .filter(job::state().not_in([JobState::Open, JobState::Done]))
        .limit(5);
    assert_eq!(
        line(&ListJobs::new().with_query(query)),
        "GET /jobs?changedAt.gte=2026-01-02T03%3A04%3A05%2B01%3A00&changedAt.lt=2026-02-01T00%3A00%3A00Z\
         &rank.gt=3&validFor.startDateTime.lte=2026-03-01T00%3A00%3A00Z&state.nin=open%2Cdone&limit=5"
    );
}

#[test]
fn other_spellings_of_operators_are_written_as_declared() {
    assert_eq!(line(&list_jobs_with(job::code().ne("A"))), "GET /jobs?code.neq=A");
    assert_eq!(line(&list_jobs_with(job::code().matches("^A"))), "GET /jobs?code.regex=%5EA");
    assert_eq!(line(&list_jobs_with(job::code().is_in(["A", "B"]))), "GET /jobs?code.in=A%2CB");
    assert_eq!(line(&list_jobs_with(job::name().eq("ab"))), "GET /jobs?name.eq=ab");
    assert_eq!(line(&list_jobs_with(job::state().ne(JobState::Open))), "GET /jobs?state.neq=open");
    let note = orange_core::__private::serde_json::json!({ "text": "x" });
    let notes = job::notes_filter().element_match(&note).unwrap();
    assert_eq!(line(&list_jobs_with(notes)), "GET /jobs?notes.emj=%7B%22text%22%3A%22x%22%7D");
    let period = job::valid_for_filter().json(&note).unwrap();
    assert_eq!(line(&list_jobs_with(period)), "GET /jobs?validFor.json=%7B%22text%22%3A%22x%22%7D");
}

#[test]
fn alternative_spellings_round_trip() {
    for filter in [job::code().matches("^A"), job::code().ne("A"), job::name().eq("ab")] {
        let text = Query::from(filter.clone()).to_query_string(Dialect::DottedOperators).unwrap();
        let parsed = Query::parse(&text, Dialect::DottedOperators).unwrap();
        assert_eq!(parsed.filters(), [filter], "{text}");
    }
}

/// A call of `lacks` does not compile if a field with the operators `D` has the operator `O`: `Proof` is then ambiguous.
trait Lacks<O, Proof> {
    fn lacks() {}
}
struct Has;
impl<D, O> Lacks<O, ()> for D {}
impl<D: HasOperator<O>, O> Lacks<O, Has> for D {}

fn has<D: HasOperator<O>, O>() {}

#[test]
fn a_field_has_the_operators_that_are_declared() {
    has::<job::ChangedAtOperators, Gte>();
    has::<job::ChangedAtOperators, Lt>();
    <job::ChangedAtOperators as Lacks<Eq, _>>::lacks();
    <job::ChangedAtOperators as Lacks<Lte, _>>::lacks();
    has::<job::RankOperators, Eq>();
    has::<job::RankOperators, Gt>();
    <job::RankOperators as Lacks<Lt, _>>::lacks();
    has::<job::StateOperators, NotIn>();
    has::<job::StateOperators, Ne>();
    has::<job::CodeOperators, Match>();
    has::<job::CodeOperators, Ne>();
    has::<job::NameOperators, Eq>();
    <job::ValidForStartDateTimeOperators as Lacks<Eq, _>>::lacks();
    has::<job::NotesOperators, ElementMatch>();
    <job::NotesOperators as Lacks<Json, _>>::lacks();
    // A bare name declares equality only.
    let _: Field<_, EqualityOnly> = job::valid_for_end_date_time();
    let _: Field<_, NoOperators> = job::id();
    <NoOperators as Lacks<Eq, _>>::lacks();
}

#[test]
fn a_nested_path_has_only_declared_operators() {
    fn assert_no_operators<K: orange_core::query::Structured>(period: &PeriodFields<K>) {
        let _: Field<_, NoOperators> = period.start_date_time();
        let _: Field<_, NoOperators> = period.end_date_time();
    }
    assert_no_operators(&job::valid_for());
    let sorted = Query::new().sort(job::valid_for().start_date_time().desc());
    assert_eq!(sorted.to_query_string(API.dialect).unwrap(), "sort=-validFor.startDateTime");
}

#[test]
fn rules_of_declared_filters_are_checked_before_sending() {
    for (filter, expected) in [
        (job::rank().gte(0), "rank.gte: must be at least 1"),
        (job::rank().gte(10), "rank.gte: must be at most 9"),
        (job::code().eq("abc"), "code: must match"),
        (job::code().eq("ABCD"), "code: must have at most 3 characters"),
        (job::code().ne("a1"), "code.neq: must match"),
        (job::code().is_in(["A", "b"]), "code.in.1: must match"),
        (job::code().is_in(["A", "B", "C"]), "code.in: must have at most 2 elements"),
        (job::name().eq("a"), "name.eq: must have at least 2 characters"),
        (job::changed_at().gte("yesterday"), "changedAt"),
        (field("rank").gte(0), "rank.gte: must be at least 1"),
        (field("rank").gte("high"), "rank.gte: is not a value of this query parameter"),
    ] {
        let error = error_of(filter);
        assert!(error.contains(expected), "{error}, not {expected}");
    }
    assert_eq!(line(&list_jobs_with(job::rank().gte(9))), "GET /jobs?rank.gte=9");
}

/// Parameters that are not typed filters by spelling, type, property or key, or whose operator is declared twice.
#[test]
fn operators_without_a_typed_filter_are_parameters() {
    let operation = ListJobs::new()
        .state_ne("done")
        .code_like("a*")
        .rank_lt("7")
        .other_gt("1")
        .with_query(Query::new().filter(job::rank().eq(3)));
    assert_eq!(line(&operation), "GET /jobs?state.ne=done&rank.lt=7&code.like=a%2A&other.gt=1&rank=3");
}
