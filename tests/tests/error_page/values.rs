//! Rules of the specifications for single values: of fields, and of JSON schemas.

use std::collections::BTreeMap;

use orange_core::model::schema::{Definition, Purpose, SchemaRef};
use orange_core::model::{Date, DateTime, Number, Violations};
use orange_core::query::{self, Dialect, Enum, Field, Query};
use serde_json::{Value, json};

use super::Messages;

pub(crate) fn add_messages(messages: &mut Messages) {
    messages.section("Values and rules of the APIs");
    let mut violations = Violations::default();
    let mut field = violations.enter("field");
    field.required("name", &None::<String>);
    field.length("", 1, 9);
    field.length("0123456789", 1, 9);
    field.minimum(1, "2");
    field.maximum(3, "2");
    field.exclusive_minimum(2, "2");
    field.exclusive_maximum(2, "2");
    field.multiple_of(3, "2");
    field.finite(Number::from(f64::NAN));
    field.unique_items(&[1, 1]);
    field.constant(&"a", "\"b\"");
    field.date(&Date::from("soon"));
    field.date_time(&DateTime::from("soon"));
    field.uuid("1");
    drop(field);
    for (schema, value) in schemas() {
        check(schema, &value, &mut violations.enter("field"));
    }
    let patch = json!({"properties": {"a": {}}, "required": ["a"]});
    check_as(Purpose::Patch, patch, &json!({"a": null}), &mut violations.enter("field"));
    Query::from(query::field("age").eq("ten")).filter_values::<u8>(Dialect::Bracket, "age", &mut violations);
    let unwritable = BTreeMap::from([((1, 2), 3)]);
    SchemaRef { definitions: &[], pointer: "#", purpose: Purpose::Request }
        .check(&unwritable, &mut violations.enter("field"));
    let error = violations.finish().unwrap_err();
    for violation in error.violations() {
        messages.text(violation.to_string());
    }

    messages.section("Queries");
    let mut encode = |query: Query| messages.failed(query.to_query_string(Dialect::Bracket));
    encode(Query::from(Field::<Enum<String>>::new("status").eq(String::new())));
    encode(Query::from(Field::<query::Date>::new("creationDate").gte("yesterday")));
}

/// Schemas, each with a value that violates it.
fn schemas() -> Vec<(Value, Value)> {
    vec![
        (json!(false), json!(1)),
        (json!({"type": ["string", "null"]}), json!(1)),
        (json!({"enum": ["a", 2]}), json!("b")),
        (json!({"not": {"type": "integer"}}), json!(1)),
        (json!({"oneOf": [{"type": "integer"}, {"type": "number"}]}), json!(1)),
        (json!({"oneOf": [{"type": "string"}, {"type": "null"}]}), json!(1)),
        (json!({"contains": {"const": 1}, "maxContains": 1}), json!([1, 1])),
        (json!({"contains": {"const": 1}}), json!([2])),
        (json!({"dependentRequired": {"a": ["b"]}}), json!({"a": 1})),
        (json!({"properties": {"a": {}}, "additionalProperties": false}), json!({"b": 1})),
        (json!({"propertyNames": {"maxLength": 1}}), json!({"ab": 1})),
    ]
}

fn check(schema: Value, value: &Value, violations: &mut Violations) {
    check_as(Purpose::Request, schema, value, violations);
}

fn check_as(purpose: Purpose, schema: Value, value: &Value, violations: &mut Violations) {
    let text: &'static str = schema.to_string().leak();
    let definitions: &'static [Definition] = vec![Definition::new("#", text)].leak();
    SchemaRef { definitions, pointer: "#", purpose }.check(value, violations);
}
