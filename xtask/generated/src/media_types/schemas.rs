// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 12] = [
    Definition::new("#/components/schemas/A", r#"{"type":"object","required":["kind","id","x"],"readOnlyRequired":["id"],"properties":{"kind":{"type":"string"},"id":{"type":"string"},"x":{"type":"integer","minimum":0}}}"#),
    Definition::new("#/components/schemas/B", r##"{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"},"inner":{"$ref":"#/components/schemas/U"},"p":{"$ref":"#/components/schemas/P"}}}"##),
    Definition::new("#/components/schemas/E", r#"{"type":"string","enum":["a","b"]}"#),
    Definition::new("#/components/schemas/F", r##"{"type":"object","required":["s"],"properties":{"s":{"type":"string","minLength":1},"n":{"type":"number"},"i":{"type":"integer"},"b":{"type":"boolean"},"e":{"$ref":"#/components/schemas/E"},"l":{"type":"array","items":{"type":"string"}},"csv":{"type":"array","items":{"type":"string"}},"deep":{"type":"object","properties":{"x":{"type":"string"}}},"p":{"$ref":"#/components/schemas/P"},"d":{"type":"string","format":"date"}}}"##),
    Definition::new("#/components/schemas/F/properties/deep", r#"{"type":"object","properties":{"x":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/M", r##"{"type":"object","required":["p","file"],"properties":{"p":{"$ref":"#/components/schemas/P"},"file":{"type":"string"},"opt":{"type":"string"},"note":{"type":"string","maxLength":5},"b64":{"type":"string"}}}"##),
    Definition::new("#/components/schemas/P", r##"{"type":"object","required":["id","name","body"],"readOnlyRequired":["id"],"writeOnlyRequired":["body"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"body":{"type":"string"},"kids":{"type":"array","items":{"$ref":"#/components/schemas/P"}},"when":{"type":"string","nullable":true,"format":"date-time"}}}"##),
    Definition::new("#/components/schemas/Q", r#"{"type":"object","additionalProperties":{"type":"integer"},"required":["a"],"properties":{"a":{"type":"integer"}}}"#),
    Definition::new("#/components/schemas/U", r##"{"oneOf":[{"$ref":"#/components/schemas/A"},{"$ref":"#/components/schemas/B"}],"discriminator":{"propertyName":"kind","mapping":{"a":"#/components/schemas/A","b":"#/components/schemas/B"}}}"##),
    Definition::new("#/paths/~1jsonpatch/patch/requestBody/content/application~1json-patch+json/schema/items", r#"{"type":"object","required":["op","path"],"properties":{"op":{"type":"string","enum":["add","remove","replace"]},"path":{"type":"string"},"value":{}}}"#),
    Definition::new("#/paths/~1mixed/post/requestBody/content/multipart~1mixed/schema", r#"{"type":"object","properties":{"a":{"type":"string"}}}"#),
    Definition::new("#/paths/~1multi3/post/requestBody/content/multipart~1form-data/schema", r##"{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"}},"kind":{"$ref":"#/components/schemas/E"},"at":{"type":"string","format":"date-time"},"obj":{"$ref":"#/components/schemas/P"},"objs":{"type":"array","items":{"$ref":"#/components/schemas/P"}},"ok":{"type":"boolean"},"n":{"type":"number"}}}"##),
];
