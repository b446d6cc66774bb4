// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 36] = [
    Definition::new("#/components/schemas/Blue", r#"{"type":"object","required":["t"],"properties":{"t":{"const":"blue"},"x":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Counts", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"array","items":{"type":"integer"}}}}"#),
    Definition::new("#/components/schemas/Crate", r##"{"type":"object","properties":{"text":{"oneOf":[{"$ref":"#/components/schemas/Red"},{"$ref":"#/components/schemas/Blue"}]},"number":{"oneOf":[{"$ref":"#/components/schemas/First"},{"$ref":"#/components/schemas/Second"}]},"flag":{"oneOf":[{"$ref":"#/components/schemas/Sealed"},{"$ref":"#/components/schemas/Open"}]},"pattern":{"oneOf":[{"$ref":"#/components/schemas/Digits"},{"$ref":"#/components/schemas/Letters"}]},"kind":{"oneOf":[{"$ref":"#/components/schemas/Weight"},{"$ref":"#/components/schemas/Label"}]},"nested":{"oneOf":[{"$ref":"#/components/schemas/Inside"},{"$ref":"#/components/schemas/Outside"}]},"items":{"oneOf":[{"$ref":"#/components/schemas/Counts"},{"$ref":"#/components/schemas/Names"}]},"absent":{"oneOf":[{"$ref":"#/components/schemas/Label"},{"$ref":"#/components/schemas/Nothing"}]},"date":{"oneOf":[{"$ref":"#/components/schemas/Day"},{"$ref":"#/components/schemas/Label"}]},"first":{"anyOf":[{"$ref":"#/components/schemas/Day"},{"$ref":"#/components/schemas/Label"}]},"closed":{"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false},"open":{"type":"array","prefixItems":[{"type":"number"},{"type":"string"}],"items":{"type":"number"}},"$ref":{"type":"string"},"never":{"not":{"type":"string"}}}}"##),
    Definition::new("#/components/schemas/Crate/properties/absent", r##"{"oneOf":[{"$ref":"#/components/schemas/Label"},{"$ref":"#/components/schemas/Nothing"}]}"##),
    Definition::new("#/components/schemas/Crate/properties/date", r##"{"oneOf":[{"$ref":"#/components/schemas/Day"},{"$ref":"#/components/schemas/Label"}]}"##),
    Definition::new("#/components/schemas/Crate/properties/first", r##"{"anyOf":[{"$ref":"#/components/schemas/Day"},{"$ref":"#/components/schemas/Label"}]}"##),
    Definition::new("#/components/schemas/Crate/properties/flag", r##"{"oneOf":[{"$ref":"#/components/schemas/Sealed"},{"$ref":"#/components/schemas/Open"}]}"##),
    Definition::new("#/components/schemas/Crate/properties/items", r##"{"oneOf":[{"$ref":"#/components/schemas/Counts"},{"$ref":"#/components/schemas/Names"}]}"##),
    Definition::new("#/components/schemas/Crate/properties/kind", r##"{"oneOf":[{"$ref":"#/components/schemas/Weight"},{"$ref":"#/components/schemas/Label"}]}"##),
    Definition::new("#/components/schemas/Crate/properties/nested", r##"{"oneOf":[{"$ref":"#/components/schemas/Inside"},{"$ref":"#/components/schemas/Outside"}]}"##),
    Definition::new("#/components/schemas/Crate/properties/number", r##"{"oneOf":[{"$ref":"#/components/schemas/First"},{"$ref":"#/components/schemas/Second"}]}"##),
    Definition::new("#/components/schemas/Crate/properties/pattern", r##"{"oneOf":[{"$ref":"#/components/schemas/Digits"},{"$ref":"#/components/schemas/Letters"}]}"##),
    Definition::new("#/components/schemas/Crate/properties/text", r##"{"oneOf":[{"$ref":"#/components/schemas/Red"},{"$ref":"#/components/schemas/Blue"}]}"##),
    Definition::new("#/components/schemas/Day", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"string","format":"date"}}}"#),
    Definition::new("#/components/schemas/Digits", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"string","pattern":"^[0-9]+$"}}}"#),
    Definition::new("#/components/schemas/First", r#"{"type":"object","required":["t"],"properties":{"t":{"type":"integer","enum":[1]}}}"#),
    Definition::new("#/components/schemas/Inside", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"object","required":["x"],"properties":{"x":{"type":"integer"}}}}}"#),
    Definition::new("#/components/schemas/Inside/properties/v", r#"{"type":"object","required":["x"],"properties":{"x":{"type":"integer"}}}"#),
    Definition::new("#/components/schemas/Label", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Letters", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"string","pattern":"^[a-z]+$"}}}"#),
    Definition::new("#/components/schemas/Line", r#"{"type":"object","required":["sku"],"properties":{"sku":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/LinesA", r##"{"type":"array","items":{"$ref":"#/components/schemas/Line"}}"##),
    Definition::new("#/components/schemas/Manifest", r##"{"type":"object","properties":{"lines":{"$ref":"#/components/schemas/LinesA"}}}"##),
    Definition::new("#/components/schemas/Names", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"array","items":{"type":"string"}}}}"#),
    Definition::new("#/components/schemas/Night", r##"{"allOf":[{"$ref":"#/components/schemas/Permit"}],"properties":{"until":{"type":"string"}}}"##),
    Definition::new("#/components/schemas/Nothing", r#"{"type":"object","required":["v"],"nullableRequired":["v"],"properties":{"v":{"type":"null"}}}"#),
    Definition::new("#/components/schemas/Open", r#"{"type":"object","required":["ok"],"properties":{"ok":{"type":"boolean","enum":[false]}}}"#),
    Definition::new("#/components/schemas/Outside", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"object","required":["y"],"properties":{"y":{"type":"integer"}}}}}"#),
    Definition::new("#/components/schemas/Outside/properties/v", r#"{"type":"object","required":["y"],"properties":{"y":{"type":"integer"}}}"#),
    Definition::new("#/components/schemas/Permit", r#"{"type":"object","properties":{"@type":{"type":"string"},"id":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Permit/discriminator", r##"{"$ref":"#/components/schemas/Permit","discriminator":{"propertyName":"@type","mapping":{"Night":"#/components/schemas/Night","Permit_RES":"#/components/schemas/Permit_RES"}}}"##),
    Definition::new("#/components/schemas/Permit_RES", r##"{"allOf":[{"$ref":"#/components/schemas/Permit"}],"required":["id"]}"##),
    Definition::new("#/components/schemas/Red", r#"{"type":"object","required":["t"],"properties":{"t":{"const":"red"},"x":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Sealed", r#"{"type":"object","required":["ok"],"properties":{"ok":{"type":"boolean","enum":[true]}}}"#),
    Definition::new("#/components/schemas/Second", r#"{"type":"object","required":["t"],"properties":{"t":{"type":"integer","enum":[2]}}}"#),
    Definition::new("#/components/schemas/Weight", r#"{"type":"object","required":["v"],"properties":{"v":{"type":"integer"}}}"#),
];
