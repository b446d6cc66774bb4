// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 29] = [
    Definition::new("#/components/schemas/H", r#"{"type":"object","properties":{"h":{"type":"integer"}}}"#),
    Definition::new("#/components/schemas/Node", r#"{"type":"object","properties":{"n":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/One", r#"{"type":"string"}"#),
    Definition::new("#/components/schemas/T", r##"{"type":"object","required":["a","many"],"nullableRequired":["a","many"],"properties":{"a":{"type":["string","null"],"minLength":1},"many":{"type":["string","integer","boolean","null","array","object","number"]},"so":{"type":["object","null"],"properties":{"x":{"type":["integer","null"]}}},"ao":{"type":["array","null"],"items":{"type":["string","null"]}},"io":{"type":["integer","string"],"format":"int64"},"cst":{"const":"fixed"},"cstn":{"const":5},"csto":{"const":{"a":1}},"cstnull":{"const":null},"yes":true,"no":false,"tup":{"type":"array","prefixItems":[{"type":"string"},{"$ref":"#/components/schemas/U"}],"items":{"type":"integer"},"minItems":2},"pat":{"type":"object","patternProperties":{"^S_":{"type":"string"},"^I_":{"type":"integer"}},"additionalProperties":false},"pn":{"type":"object","propertyNames":{"pattern":"^[a-z]+$"},"additionalProperties":{"type":"integer"}},"ite":{"type":"object","properties":{"k":{"type":"string"}},"if":{"properties":{"k":{"const":"a"}}},"then":{"required":["v"],"properties":{"v":{"type":"integer"}}},"else":{"properties":{"w":{"type":"string"}}}},"dep":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"dependentRequired":{"a":["b"]},"dependentSchemas":{"b":{"properties":{"c":{"type":"integer"}}}}},"notx":{"not":{"type":"string"}},"cont":{"type":"array","contains":{"type":"integer"},"minContains":1},"une":{"allOf":[{"$ref":"#/components/schemas/U"}],"unevaluatedProperties":false},"refs":{"$ref":"#/components/schemas/U","properties":{"extra":{"type":"string"}},"required":["extra"]},"refd":{"$ref":"#/components/schemas/U"},"ids":{"notChecked":["$ref"]},"anch":{"$ref":"#/components/schemas/H"},"defs":{"$ref":"#/components/schemas/T/$defs/D"},"ex":{"type":"integer","exclusiveMinimum":0,"exclusiveMaximum":10},"enc":{"type":"string"},"nulla":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},"nullb":{"oneOf":[{"$ref":"#/components/schemas/U"},{"$ref":"#/components/schemas/V"},{"type":"null"}]},"nulle":{"type":["string","null"],"enum":["a","b",null]},"dyn":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Node"}},"dynmany":{"notChecked":["$dynamicRef"]},"titled":{"type":"object","properties":{"q":{"type":"string"}}},"fmt":{"type":["string","null"],"format":"date-time"},"deep":{"type":"object","properties":{"l1":{"type":"object","properties":{"l2":{"type":"object","properties":{"l3":{"type":"array","items":{"type":"object","properties":{"l4":{"type":["number","null"]}}}}}}}}}}}}"##),
    Definition::new("#/components/schemas/T/$defs/D", r##"{"type":"object","properties":{"d":{"$ref":"#/components/schemas/T/$defs/E"}}}"##),
    Definition::new("#/components/schemas/T/$defs/E", r#"{"type":"string","enum":["x"]}"#),
    Definition::new("#/components/schemas/T/properties/deep", r#"{"type":"object","properties":{"l1":{"type":"object","properties":{"l2":{"type":"object","properties":{"l3":{"type":"array","items":{"type":"object","properties":{"l4":{"type":["number","null"]}}}}}}}}}}"#),
    Definition::new("#/components/schemas/T/properties/deep/properties/l1", r#"{"type":"object","properties":{"l2":{"type":"object","properties":{"l3":{"type":"array","items":{"type":"object","properties":{"l4":{"type":["number","null"]}}}}}}}}"#),
    Definition::new("#/components/schemas/T/properties/deep/properties/l1/properties/l2", r#"{"type":"object","properties":{"l3":{"type":"array","items":{"type":"object","properties":{"l4":{"type":["number","null"]}}}}}}"#),
    Definition::new("#/components/schemas/T/properties/deep/properties/l1/properties/l2/properties/l3/items", r#"{"type":"object","properties":{"l4":{"type":["number","null"]}}}"#),
    Definition::new("#/components/schemas/T/properties/dep", r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"dependentRequired":{"a":["b"]},"dependentSchemas":{"b":{"properties":{"c":{"type":"integer"}}}}}"#),
    Definition::new("#/components/schemas/T/properties/io", r#"{"type":["integer","string"],"format":"int64"}"#),
    Definition::new("#/components/schemas/T/properties/io as integer", r##"{"$ref":"#/components/schemas/T/properties/io","type":"integer"}"##),
    Definition::new("#/components/schemas/T/properties/io as string", r##"{"$ref":"#/components/schemas/T/properties/io","type":"string"}"##),
    Definition::new("#/components/schemas/T/properties/ite", r#"{"type":"object","properties":{"k":{"type":"string"}},"if":{"properties":{"k":{"const":"a"}}},"then":{"required":["v"],"properties":{"v":{"type":"integer"}}},"else":{"properties":{"w":{"type":"string"}}}}"#),
    Definition::new("#/components/schemas/T/properties/many", r#"{"type":["string","integer","boolean","null","array","object","number"]}"#),
    Definition::new("#/components/schemas/T/properties/many as array", r##"{"$ref":"#/components/schemas/T/properties/many","type":"array"}"##),
    Definition::new("#/components/schemas/T/properties/many as boolean", r##"{"$ref":"#/components/schemas/T/properties/many","type":"boolean"}"##),
    Definition::new("#/components/schemas/T/properties/many as integer", r##"{"$ref":"#/components/schemas/T/properties/many","type":"integer"}"##),
    Definition::new("#/components/schemas/T/properties/many as number", r##"{"$ref":"#/components/schemas/T/properties/many","type":"number"}"##),
    Definition::new("#/components/schemas/T/properties/many as object", r##"{"$ref":"#/components/schemas/T/properties/many","type":"object"}"##),
    Definition::new("#/components/schemas/T/properties/many as string", r##"{"$ref":"#/components/schemas/T/properties/many","type":"string"}"##),
    Definition::new("#/components/schemas/T/properties/nullb", r##"{"oneOf":[{"$ref":"#/components/schemas/U"},{"$ref":"#/components/schemas/V"},{"type":"null"}]}"##),
    Definition::new("#/components/schemas/T/properties/refs", r##"{"$ref":"#/components/schemas/U","properties":{"extra":{"type":"string"}},"required":["extra"]}"##),
    Definition::new("#/components/schemas/T/properties/so", r#"{"type":["object","null"],"properties":{"x":{"type":["integer","null"]}}}"#),
    Definition::new("#/components/schemas/T/properties/titled", r#"{"type":"object","properties":{"q":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/T/properties/une", r##"{"allOf":[{"$ref":"#/components/schemas/U"}],"unevaluatedProperties":false}"##),
    Definition::new("#/components/schemas/U", r#"{"type":"object","required":["u"],"properties":{"u":{"type":"integer"}}}"#),
    Definition::new("#/components/schemas/V", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"string"}}}"#),
];
