// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 4] = [
    Definition::new("#/components/schemas/A\rB", r#"{"type":"object","required":["t"],"properties":{"t":{"const":"a\r"}}}"#),
    Definition::new("#/components/schemas/C\u{202e}D", "{\"type\":\"object\",\"required\":[\"t\"],\"properties\":{\"t\":{\"const\":\"c\u{202e}\"}}}"),
    Definition::new("#/components/schemas/Text", "{\"type\":\"object\",\"required\":[\"a\\rb\",\"c\\\"d\",\"e\\\\f\",\"g\\tb\",\"h\\fb\",\"i\\nb\"],\"properties\":{\"a\\rb\":{\"type\":\"string\",\"const\":\"x\\ry\"},\"c\\\"d\":{\"type\":\"string\",\"enum\":[\"\u{202e}a\",\"b\\rc\",\"\\u0000\"]},\"e\\\\f\":{\"type\":\"string\",\"pattern\":\"^\\r\\\\s$\"},\"i\\nb\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/A\\rB\"},{\"$ref\":\"#/components/schemas/C\u{202e}D\"}]}},\"dependentRequired\":{\"a\\rb\":[\"c\\\"d\"]}}"),
    Definition::new("#/components/schemas/Text/properties/i\nb", "{\"oneOf\":[{\"$ref\":\"#/components/schemas/A\\rB\"},{\"$ref\":\"#/components/schemas/C\u{202e}D\"}]}"),
];
