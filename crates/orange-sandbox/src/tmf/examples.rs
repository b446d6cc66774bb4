//! Evaluates every example of the public documents: Orange's Anomalie Adresse page, the interop group's filter
//! document, and the queries of the interop group's README.

use orange_core::query::{Dialect, Operator, Query};
use serde_json::{Value, json};

use super::{LimitRules, ListPage, QueryError, UntypedValue, matching_records, page};

const LIMIT_RULES: LimitRules = LimitRules { default_limit: 10, max_limit: None };

/// Returns the page of a query over a few records.
pub(super) fn list(
    query: &Query,
    limit_rules: LimitRules,
    untyped: UntypedValue,
    records: &[Value],
) -> Result<ListPage, QueryError> {
    let record = |index: usize| &records[index];
    let matching = matching_records(query, untyped, records.len(), record)?;
    page(query, limit_rules, Some(&matching), records.len(), record)
}

/// Five records for the examples, with fields of several types; the last has only an id and a name. The names of fields
/// are spelled as in the examples.
fn example_records() -> Vec<Value> {
    vec![
        json!({
            "id": 1, "name": "doudou", "age": 9, "word": "apple", "valid": true,
            "birthdate": "2020-01-09", "birthday": "2016-05-04",
            "adress": { "city": { "zipcode": "31000" }, "streetnumber": 10 },
            "child": null, "changes": [],
            "childs": [
                { "baseType": "myBaseType", "name": "myName", "age": 20, "adress": { "city": "myCity", "zipcode": "31000" } },
            ],
        }),
        json!({
            "id": 2, "name": "jean", "age": 18, "word": "b", "valid": false,
            "birthdate": "2020-01-10", "birthday": "2007-02-28T10:00:00+01:00",
            "adress": { "city": { "zipcode": 31000 }, "streetnumber": "10" },
            "child": { "name": "tim" }, "changes": ["moved"],
            "childs": [
                { "baseType": "other", "name": "myName" },
                { "baseType": "myBaseType", "name": "yourName" },
            ],
        }),
        json!({
            "id": 3, "name": "marc", "age": 30, "word": "c", "valid": "yes",
            "birthdate": "2020-01-11", "birthday": "unknown",
            "adress": { "city": { "zipcode": "75001" }, "streetnumber": 12 },
            "child": "tim", "changes": ["moved", "married"],
            "childs": [
                {
                    "baseType": "myBaseType", "name": "myName", "age": 21,
                    "adress": { "city": "Toulouse", "zipcode": "31000", "streetNumber": 10 },
                },
            ],
        }),
        json!({
            "id": 4, "name": "doudoune", "age": "30", "word": "B", "valid": true,
            "birthdate": "2020-01-10T00:00:00Z", "birthday": "1995-11-30",
            "childs": { "baseType": "myBaseType", "name": "myName" },
            "changes": "none", "child": [],
        }),
        json!({ "id": 5, "name": "eve" }),
    ]
}

fn evaluate(records: &[Value], query: &str) -> (Vec<u64>, usize) {
    evaluate_as(records, query, UntypedValue::FieldType)
}

fn evaluate_as(records: &[Value], query: &str, untyped: UntypedValue) -> (Vec<u64>, usize) {
    let query = Query::parse(query, Dialect::Bracket).unwrap_or_else(|error| panic!("{query}: {error}"));
    let listing =
        list(&query, LIMIT_RULES, untyped, records).unwrap_or_else(|error| panic!("{query:?}: {error:?}"));
    let ids = listing.items.iter().map(|item| item["id"].as_u64().expect("an id")).collect();
    (ids, listing.total)
}

/// Percent-encodes everything except letters, digits, `=` and `&`.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'=' | b'&' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// The filters of Orange's page in its order, and the ids they match.
const ORANGE_FILTERS: &[(&str, &[u64])] = &[
    // Equal.
    ("name=doudou", &[1]),
    ("name[eq]=doudou", &[1]),
    ("name[==]=doudou", &[1]),
    // Without `num`, a text field is compared as text and a number field as a number.
    ("adress.city.zipcode=31000", &[1, 2]),
    ("adress.streetnumber[eq,num]=10", &[1]),
    // Not equal: also matches a missing field.
    ("name[ne]=doudou", &[2, 3, 4, 5]),
    ("name[!=]=doudou", &[2, 3, 4, 5]),
    ("name[<>]=doudou", &[2, 3, 4, 5]),
    ("name[neq]=doudou", &[2, 3, 4, 5]),
    ("name[!eq]=doudou", &[2, 3, 4, 5]),
    ("adress.streetnumber[!eq,num]=10", &[2, 3, 4, 5]),
    // Greater than.
    ("age[gt,num]=18", &[3]),
    ("birthdate[>]=2020-01-10", &[3]),
    ("word[>]=b", &[3]),
    // Greater than or equal. A date is an instant, so midnight UTC is included.
    ("age[gte,num]=18", &[2, 3]),
    ("birthdate[>=]=2020-01-10", &[2, 3, 4]),
    ("word[>=]=b", &[2, 3]),
    // Less than. Capital letters sort before lower-case letters.
    ("age[lt,num]=18", &[1]),
    ("birthdate[<]=2020-01-10", &[1]),
    ("word[<]=b", &[1, 4]),
    // Less than or equal.
    ("age[lte,num]=18", &[1, 2]),
    ("birthdate[<=]=2020-01-10", &[1, 2, 4]),
    ("word[<=]=b", &[1, 2, 4]),
    // Match, anywhere in the text.
    ("name[match]=dou.*", &[1, 4]),
    ("name[regex]=dou.*", &[1, 4]),
    ("name[=~]=dou.*", &[1, 4]),
    ("name[re]=dou.*", &[1, 4]),
    // Not match.
    ("name[notmatch]=dou.*", &[2, 3, 5]),
    ("name[notregex]=dou.*", &[2, 3, 5]),
    ("name[!~]=dou.*", &[2, 3, 5]),
    ("name[nre]=dou.*", &[2, 3, 5]),
    ("name[nregex]=dou.*", &[2, 3, 5]),
    ("name[nmatch]=dou.*", &[2, 3, 5]),
    // Is. A missing field counts as null and does not exist.
    ("child[is]=null", &[1, 5]),
    ("child[is]=notnull", &[2, 3, 4]),
    ("child[is]=exists", &[1, 2, 3, 4]),
    ("child[is]=notexists", &[5]),
    ("changes[is]=empty", &[1]),
    ("changes[is]=notempty", &[2, 3, 4]),
    ("age[is]=int", &[1, 2, 3]),
    ("changes[is]=array", &[1, 2, 3]),
    ("child[is]=object", &[2]),
    ("name[is]=string", &[1, 2, 3, 4, 5]),
    ("valid[is]=bool", &[1, 2, 4]),
    ("birthday[is]=date", &[1, 2, 4]),
    // Is not: the exact opposite.
    ("child[isnot]=null", &[2, 3, 4]),
    ("child[isnt]=notnull", &[1, 5]),
    ("child[not]=exists", &[5]),
    ("child[nis]=notexists", &[1, 2, 3, 4]),
    ("changes[!]=empty", &[2, 3, 4, 5]),
    ("changes[isnt]=notempty", &[1, 5]),
    ("age[isnot]=int", &[4, 5]),
    ("changes[isnt]=array", &[4, 5]),
    ("child[!is]=object", &[1, 3, 4, 5]),
    ("name[isnt]=string", &[]),
    ("valid[not]=bool", &[3, 5]),
    ("birthday[isnt]=date", &[3, 5]),
    // In.
    ("name[in]=doudou,jean,marc", &[1, 2, 3]),
    ("age[in,num]=20,30,40", &[3]),
    // Not in.
    ("name[nin]=doudou,jean,marc", &[4, 5]),
    ("name[notin]=doudou,jean,marc", &[4, 5]),
    ("name[!in]=doudou,jean,marc", &[4, 5]),
    ("age[!in,num]=20,30,40", &[1, 2, 4, 5]),
    // JSON, as spelled in the examples: an object, or an array with such an element.
    (r#"childs[json]={"baseType":"myBaseType", "name":"myName", "adress":{"city":"myCity"}}"#, &[1]),
    (r#"childs[eqjson]={"baseType":"myBaseType", "name":"myName", "adress":{"zipcode":"31000"}}"#, &[1, 3]),
    (
        r#"childs[j]={"baseType":"myBaseType", "name":"myName", "adress":{"city":"Toulouse", "zipcode":"31000", "streetNumber":10}}"#,
        &[3],
    ),
    (r#"childs[njson]={"baseType":"myBaseType", "name":"myName"}"#, &[2, 5]),
    (r#"childs[nejson]={"baseType":"myBaseType", "name":"myName"}"#, &[2, 5]),
    (r#"childs[!json]={"baseType":"myBaseType", "name":"myName"}"#, &[2, 5]),
    (r#"childs[!j]={"baseType":"myBaseType", "name":"myName"}"#, &[2, 5]),
    (r#"childs[nj]={"baseType":"myBaseType", "name":"myName", "age":20}"#, &[2, 3, 4, 5]),
    // Typed search.
    ("age[gt,num]=30", &[]),
    ("age[eq,numeric]=30", &[3]),
    ("age[in,number]=30,31,32", &[3]),
];

#[test]
fn every_filter_of_oranges_page_matches_raw_and_encoded() {
    let records = example_records();
    for (query, expected) in ORANGE_FILTERS {
        assert_eq!(evaluate(&records, query), (expected.to_vec(), expected.len()), "{query}");
        let (name, value) = query
            .split_once("]=")
            .map_or_else(|| query.split_once('=').expect("a value"), |(name, value)| (name, value));
        let bracket = if query.contains("]=") { "]" } else { "" };
        let encoded =
            format!("{}={}", encoded(&format!("{name}{bracket}")).replace('=', "%3D"), encoded(value));
        assert_eq!(evaluate(&records, &encoded).0, *expected, "{encoded}");
    }
}

#[test]
fn pagination_sort_and_fields_work_as_on_oranges_page() {
    let numbered: Vec<Value> =
        (0..250).map(|id| json!({ "id": id, "name": format!("n{}", id % 3) })).collect();
    let ids = |query: &str| evaluate(&numbered, query);
    assert_eq!(ids(""), ((0..10).collect(), 250));
    assert_eq!(ids("offset=100&limit=100"), ((100..200).collect(), 250));
    assert_eq!(ids("offset=245"), ((245..250).collect(), 250));
    assert_eq!(ids("offset=250"), (vec![], 250));
    assert_eq!(ids("limit=0"), (vec![], 250));
    let by_name_then_id = vec![249, 246, 243, 240, 237, 234, 231, 228, 225, 222];
    for query in ["sort=+name,-id", "sort=name,-id", "sort=%2Bname%2C-id"] {
        assert_eq!(ids(query), (by_name_then_id.clone(), 250), "{query}");
    }
    let query = Query::parse("fields=name,id", Dialect::Bracket).expect("a query");
    let records = example_records();
    let listing = list(&query, LIMIT_RULES, UntypedValue::default(), &records).expect("a list");
    assert_eq!(listing.items[0], json!({ "id": 1, "name": "doudou" }));
}

/// Returns a filter that matches some records, for trying each spelling of an operator.
fn example_filter(operator: Operator) -> (&'static str, &'static str, &'static [u64]) {
    match operator {
        Operator::Eq => ("name", "jean", &[2]),
        Operator::Ne => ("name", "jean", &[1, 3, 4, 5]),
        Operator::Gt => ("word", "b", &[3]),
        Operator::Gte => ("word", "b", &[2, 3]),
        Operator::Lt => ("word", "b", &[1, 4]),
        Operator::Lte => ("word", "b", &[1, 2, 4]),
        Operator::Match => ("name", "^dou", &[1, 4]),
        Operator::NotMatch => ("name", "^dou", &[2, 3, 5]),
        Operator::Is => ("changes", "array", &[1, 2, 3]),
        Operator::IsNot => ("changes", "array", &[4, 5]),
        Operator::In => ("name", "eve,jean", &[2, 5]),
        Operator::NotIn => ("name", "eve,jean", &[1, 3, 4]),
        Operator::Json => ("childs", r#"{"name":"myName"}"#, &[1, 2, 3, 4]),
        Operator::NotJson => ("childs", r#"{"name":"myName"}"#, &[5]),
        // The element match requires an array: the single object of the fourth record does not match.
        Operator::ElementMatch => ("childs", r#"{"name":"myName"}"#, &[1, 2, 3]),
        Operator::NotElementMatch => ("childs", r#"{"name":"myName"}"#, &[4, 5]),
    }
}

#[test]
fn all_spellings_of_an_operator_are_equivalent() {
    let records = example_records();
    for operator in Operator::ALL {
        let (path, value, expected) = example_filter(operator);
        for alias in operator.aliases() {
            assert_eq!(evaluate(&records, &format!("{path}[{alias}]={value}")).0, expected, "{alias}");
        }
    }
}

#[test]
fn all_spellings_of_a_property_check_are_equivalent() {
    let records = example_records();
    let matching = |value: &str| evaluate(&records, &format!("child[is]={value}")).0;
    assert_eq!(matching("nnull"), matching("notnull"));
    assert_eq!(matching("nexists"), matching("notexists"));
    assert_eq!(matching("nempty"), matching("notempty"));
    assert_eq!(evaluate(&records, "age[is]=integer"), evaluate(&records, "age[is]=int"));
    assert_eq!(evaluate(&records, "valid[is]=boolean"), evaluate(&records, "valid[is]=bool"));
}

#[test]
fn examples_of_the_interop_group_match() {
    let ticket = |id: u64, kind: &str, status: &str, array: Value, referred: &str, reference: &str| {
        json!({
            "id": id, "@type": kind, "status": status, "myarray": array,
            "relatedEntity": [
                { "id": "other", "@referredType": "Nothing" },
                { "id": reference, "@referredType": referred },
            ],
        })
    };
    let tickets = [
        ticket(1, "MyType", "OPEN", json!([1]), "EntityType", "31546546"),
        ticket(2, "MyType", "DONE", json!([1]), "EntityType", "31546546"),
        ticket(3, "MyType", "CLOSED", json!([]), "EntityType", "31546546"),
        ticket(4, "YourType", "OPEN", json!([1]), "EntityType", "31546546"),
        // Both values are present, but in different elements: the dotted filters match, the JSON filter does not.
        ticket(5, "MyType", "OPEN", json!([1]), "Nothing", "31546546"),
        ticket(6, "MyType", "OPEN", json!([1]), "EntityType", "1"),
    ];
    let dotted = "%40type=MyType&status%5Bin%5D=OPEN%2CCLOSED&myarray%5Bnis%5D=empty\
                  &relatedEntity.%40referredType=EntityType&relatedEntity.id=31546546";
    assert_eq!(evaluate(&tickets, dotted).0, [1]);
    let json =
        "relatedEntity%5Bjson%5D=%7B%22%40referredType%22%3A%22EntityType%22%2C%22id%22%3A%2231546546%22%7D";
    assert_eq!(evaluate(&tickets, json).0, [1, 2, 3, 4]);
    let both = "relatedEntity.%40referredType=Nothing&relatedEntity.id=31546546";
    assert_eq!(evaluate(&tickets, both).0, [1, 2, 3, 4, 5]);
}

#[test]
fn queries_of_the_interop_groups_readme_match() {
    let ticket = |id: u64, status: &str, zone: Value, created: &str, duration: Value, resolved: Value| {
        json!({
            "id": id, "status": status, "zone": zone, "creationDate": created,
            "totalDuration": duration, "resolutionDate": resolved,
            "relatedEntity": [{ "id": format!("IMB/09001/X/000{id}"), "@referredType": "Building" }],
        })
    };
    let tickets = [
        ticket(
            1,
            "PENDING",
            json!("ZMD"),
            "2021-01-01T00:00:00.000+00:00",
            json!(604_799),
            json!("2021-01-08T00:00:00+01:00"),
        ),
        ticket(2, "IN_PROGRESS", json!("ZMD"), "2021-01-31T23:59:59.999+00:00", json!(604_800), Value::Null),
        ticket(
            3,
            "RESOLVED",
            json!("ZTD"),
            "2021-02-01T00:00:00.000+00:00",
            json!(90_000),
            json!("2021-02-02T00:00:00Z"),
        ),
        ticket(4, "ACKNOWLEDGED", Value::Null, "2020-12-31T23:59:59.999+00:00", json!(0), Value::Null),
    ];
    let matching = |query: &str| evaluate(&tickets, query).0;
    assert_eq!(matching("status=PENDING"), [1]);
    assert_eq!(
        matching("status[in]=ACKNOWLEDGED,IN_PROGRESS,PENDING&relatedEntity.id=IMB/09001/X/0002"),
        [2]
    );
    assert_eq!(matching("zone=ZMD&creationDate[gte]=2021-01-01&creationDate[lt]=2021-02-01"), [1, 2]);
    assert_eq!(matching("totalDuration[lt]=604800&resolutionDate[gte]=2021-01-01"), [1, 3]);
    // The same with the typed search of Orange's page, which distinguishes numbers from text.
    assert_eq!(matching("totalDuration[lt,num]=604800&resolutionDate[gte]=2021-01-01"), [1, 3]);
    // As text, "90000" comes after "604800".
    let strict = evaluate_as(&tickets, "totalDuration[lt]=604800", UntypedValue::Text).0;
    assert_eq!(strict, [1, 4]);
}

#[test]
fn sort_is_stable_and_puts_missing_fields_last() {
    let records = [
        json!({ "id": 0, "age": 10 }),
        json!({ "id": 1 }),
        json!({ "id": 2, "age": 9 }),
        json!({ "id": 3, "age": "9" }),
        json!({ "id": 4, "age": null }),
        json!({ "id": 5, "age": 10.0 }),
        json!({ "id": 6, "age": "2025-01-01T01:00:00+01:00" }),
        json!({ "id": 7, "age": "2024-12-31T23:59:59Z" }),
        json!({ "id": 8, "age": [] }),
    ];
    let ids = |query: &str| evaluate(&records, query).0;
    assert_eq!(ids("sort=age"), [2, 0, 5, 7, 6, 3, 1, 4, 8]);
    assert_eq!(ids("sort=-age"), [3, 6, 7, 0, 5, 2, 1, 4, 8]);
    assert_eq!(ids("sort=age,-id"), [2, 5, 0, 7, 6, 3, 8, 4, 1]);
    assert_eq!(ids("sort=nothing"), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn invalid_regex_is_rejected_and_costly_regex_is_fast() {
    let records = example_records();
    let refused = |query: &str| {
        let query = Query::parse(query, Dialect::Bracket).expect("a query");
        list(&query, LIMIT_RULES, UntypedValue::default(), &records).expect_err("refused").parameter
    };
    assert_eq!(refused("name[match]=(dou"), "name[match]");
    assert_eq!(refused("name[re]=((a{1000}){1000}){1000}"), "name[match]");
    let long = [json!({ "id": 1, "name": "a".repeat(100_000) })];
    assert_eq!(evaluate(&long, "name[match]=^(a%2B)%2B$").0, [1]);
    assert_eq!(evaluate(&long, "name[match]=^(a|aa)%2Bb$").0, Vec::<u64>::new());
}

#[test]
fn limit_above_the_maximum_is_rejected() {
    let records = example_records();
    let limit_rules = LimitRules { default_limit: 50, max_limit: Some(100) };
    let query = Query::parse("limit=101", Dialect::Bracket).expect("a query");
    let refused = list(&query, limit_rules, UntypedValue::default(), &records).expect_err("refused");
    assert_eq!(
        (refused.parameter.as_str(), refused.rule.as_str()),
        ("limit", "must be at most 100, not 101")
    );
}
