//! Schemas as they are evaluated, one type per group of keywords.

use std::collections::{HashMap, HashSet};

use regex_lite::Regex;

use super::tree::Value;
use crate::decimal::Decimal;

/// A schema.
#[derive(Debug, Default)]
pub(super) struct Schema {
    /// The schema `false`, for which no value is valid.
    pub(super) rejects_all: bool,
    /// `null` is valid regardless of the other keywords (OpenAPI 3.0).
    pub(super) nullable: bool,
    pub(super) reference: Option<Reference>,
    pub(super) discriminator: Option<Discriminator>,
    pub(super) types: Option<Types>,
    /// `enum` and `const`.
    pub(super) allowed_values: Vec<AllowedValues>,
    pub(super) string: StringRules,
    pub(super) number: NumberRules,
    pub(super) array: ArrayRules,
    pub(super) object: ObjectRules,
    pub(super) all_of: Vec<Schema>,
    pub(super) any_of: Option<Vec<Schema>>,
    pub(super) one_of: Option<Vec<Schema>>,
    pub(super) not: Option<Box<Schema>>,
    pub(super) condition: Option<Box<Condition>>,
    pub(super) unevaluated_items: Option<Box<Schema>>,
    pub(super) unevaluated_properties: Option<Box<Schema>>,
    /// Keywords that cannot be checked, as `KEYWORD at POINTER`.
    pub(super) unchecked: Vec<String>,
}

/// The index of a definition.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reference(pub(super) usize);

/// The property whose value selects a definition.
#[derive(Debug)]
pub(super) struct Discriminator {
    pub(super) property: String,
    pub(super) mapping: HashMap<String, Reference>,
}

/// A set of JSON types.
#[derive(Clone, Copy, Debug)]
pub(super) struct Types(u8);

/// The names of the JSON types, and their descriptions in messages.
const TYPES: [(&str, &str); 7] = [
    ("null", "null"),
    ("boolean", "a boolean"),
    ("integer", "an integer"),
    ("number", "a number"),
    ("string", "a string"),
    ("array", "an array"),
    ("object", "an object"),
];

impl Types {
    pub(super) fn from_names<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let known = names.filter_map(|name| TYPES.iter().position(|(known, _)| *known == name));
        Self(known.fold(0, |set, index| set | bit(index)))
    }

    pub(super) fn allows(self, value: &Value<'_>) -> bool {
        // The indices are those of `TYPES`.
        let has = |index| self.0 & bit(index) != 0;
        match value {
            Value::Null => has(0),
            Value::Boolean(_) => has(1),
            Value::Number(number) => has(3) || has(2) && number.is_integer(),
            Value::String(_) => has(4),
            Value::Array(_) => has(5),
            Value::Object(_) => has(6),
            Value::TooDeep => has(5) || has(6),
        }
    }

    /// Describes the types in messages: `a string or null`.
    pub(super) fn description(self) -> String {
        let allowed = TYPES.iter().enumerate().filter(|(index, _)| self.0 & bit(*index) != 0);
        let mut names: Vec<&str> = allowed.map(|(_, (_, name))| *name).collect();
        // `null` comes last.
        if names.first() == Some(&"null") {
            names.rotate_left(1);
        }
        match names.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
            None => "of no type".to_owned(),
        }
    }
}

fn bit(index: usize) -> u8 {
    u32::try_from(index).ok().and_then(|index| 1_u8.checked_shl(index)).unwrap_or(0)
}

/// The values of `enum` or `const`.
#[derive(Debug)]
pub(super) struct AllowedValues {
    /// Their canonical texts.
    pub(super) canonical: HashSet<String>,
    /// Whether they are an `enum` with strings. A server may send other strings.
    pub(super) is_open: bool,
    /// The description of the values in messages.
    pub(super) description: String,
}

/// The keywords that apply to strings.
#[derive(Debug, Default)]
pub(super) struct StringRules {
    pub(super) length: Bounds,
    /// The source of the expression, and its translation.
    pub(super) pattern: Option<(String, Regex)>,
    pub(super) format: Option<StringFormat>,
}

/// A `format` of strings that is checked.
#[derive(Clone, Copy, Debug)]
pub(super) enum StringFormat {
    Date,
    DateTime,
    Uuid,
}

/// The keywords that apply to numbers.
#[derive(Debug, Default)]
pub(super) struct NumberRules {
    pub(super) minimum: Option<Limit>,
    pub(super) maximum: Option<Limit>,
    pub(super) exclusive_minimum: Option<Limit>,
    pub(super) exclusive_maximum: Option<Limit>,
    pub(super) multiple_of: Option<Limit>,
    /// The least and the greatest number of the `format`.
    pub(super) range: Option<(Limit, Limit)>,
    /// The JSON pointer of the schema.
    pub(super) pointer: String,
}

/// A number in a rule, with its text.
#[derive(Debug)]
pub(super) struct Limit {
    pub(super) value: Decimal,
    pub(super) text: String,
}

impl Limit {
    pub(super) fn new(text: &str) -> Self {
        Self { value: Decimal::parse(text), text: text.to_owned() }
    }
}

/// Inclusive limits of a count.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) least: u64,
    pub(super) most: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { least: 0, most: u64::MAX }
    }
}

/// The keywords that apply to arrays.
#[derive(Debug, Default)]
pub(super) struct ArrayRules {
    pub(super) prefix_items: Vec<Schema>,
    pub(super) items: Option<Box<Schema>>,
    pub(super) contains: Option<(Box<Schema>, Bounds)>,
    pub(super) length: Bounds,
    pub(super) unique_items: bool,
}

/// The keywords that apply to objects.
#[derive(Debug, Default)]
pub(super) struct ObjectRules {
    pub(super) properties: Vec<Property>,
    pub(super) by_name: HashMap<String, usize>,
    pub(super) pattern_properties: Vec<(Regex, Schema)>,
    pub(super) additional_properties: Option<Box<Schema>>,
    pub(super) property_names: Option<Box<Schema>>,
    pub(super) count: Bounds,
    /// For each property, the properties that it requires.
    pub(super) dependent_required: Vec<(String, Vec<String>)>,
    pub(super) dependent_schemas: Vec<(String, Schema)>,
}

/// A property that is declared, required, or both.
#[derive(Debug, Default)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) schema: Option<Schema>,
    pub(super) required: bool,
    /// Set by the server; not required in a request.
    pub(super) read_only: bool,
    /// Never returned; not required in a response.
    pub(super) write_only: bool,
    /// Whether a patch may set it to `null` although it is required.
    pub(super) nullable: bool,
}

/// `if`, `then` and `else`.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) when: Schema,
    pub(super) then: Option<Schema>,
    pub(super) otherwise: Option<Schema>,
}
