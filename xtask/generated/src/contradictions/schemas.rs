// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 12] = [
    Definition::new("#/components/schemas/Both/oneOf/0", r#"{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Both/oneOf/1", r#"{"type":"object","required":["b"],"properties":{"b":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Lists", r#"{"allOf":[{"type":"object","properties":{"events":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"at":{"type":"string","format":"date-time"}}}}}},{"properties":{"events":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","maxLength":9},"reason":{"type":"string"}}}}}}]}"#),
    Definition::new("#/components/schemas/Twice/allOf/1/oneOf/0", r#"{"type":"object","required":["g"],"properties":{"g":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Twice/allOf/1/oneOf/1", r#"{"type":"object","required":["h"],"properties":{"h":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/X/properties/beside/oneOf/0", r##"{"$ref":"#/components/schemas/Lists","properties":{"g":{"type":"string"}}}"##),
    Definition::new("#/components/schemas/X/properties/beside/oneOf/1", r#"{"type":"object","required":["h"],"properties":{"h":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/X/properties/pick/anyOf/0", r#"{"type":"object","required":["l"],"properties":{"l":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/X/properties/pick/anyOf/1", r#"{"type":"object","required":["m"],"properties":{"m":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/X/properties/several", r#"{"type":["string","integer"],"properties":{"c":{"type":"string"}},"items":{"type":"object","properties":{"d":{"type":"string"}}}}"#),
    Definition::new("#/components/schemas/X/properties/several as integer", r##"{"$ref":"#/components/schemas/X/properties/several","type":"integer"}"##),
    Definition::new("#/components/schemas/X/properties/several as string", r##"{"$ref":"#/components/schemas/X/properties/several","type":"string"}"##),
];
