//! The rules of a schema that a strict check enforces.

use serde_json::Value;

use super::layers::Flat;
use crate::ir::Rules;

impl Rules {
    /// The rules that the layers of a schema give, nearest first.
    pub(super) fn of(flat: &Flat<'_>) -> Rules {
        let whole = |keyword: &str| flat.find_if(keyword, Value::is_u64).and_then(|node| node.value.as_u64());
        let number =
            |keyword: &str| flat.find_if(keyword, Value::is_number).and_then(|node| node.value.as_f64());
        let truth =
            |keyword: &str| flat.find_if(keyword, Value::is_boolean).and_then(|node| node.value.as_bool());
        let (mut minimum, mut maximum) = (number("minimum"), number("maximum"));
        // Up to 3.0 a boolean beside the limit, from 3.1 the limit itself.
        let exclusive_minimum = match truth("exclusiveMinimum") {
            Some(true) => minimum.take(),
            _ => number("exclusiveMinimum"),
        };
        let exclusive_maximum = match truth("exclusiveMaximum") {
            Some(true) => maximum.take(),
            _ => number("exclusiveMaximum"),
        };
        Rules {
            pattern: flat
                .find_if("pattern", Value::is_string)
                .and_then(|node| node.value.as_str())
                .map(str::to_owned),
            min_length: whole("minLength"),
            max_length: whole("maxLength"),
            minimum,
            maximum,
            exclusive_minimum,
            exclusive_maximum,
            multiple_of: number("multipleOf"),
            min_items: whole("minItems"),
            max_items: whole("maxItems"),
            unique_items: truth("uniqueItems").unwrap_or(false),
            constant: None,
        }
    }
}
