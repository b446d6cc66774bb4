// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 7] = [
    Definition::new("#/components/schemas/Address", r#"{"type":"object","required":["city"],"properties":{"city":{"type":"string"},"street":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Beacon", r##"{"type":"object","required":["kind","version","level","active","unit"],"properties":{"kind":{"type":"string","enum":["beacon"]},"version":{"$ref":"#/components/schemas/Version"},"level":{"type":"integer","enum":[-3]},"active":{"type":"boolean","enum":[true]},"unit":{"type":"number","enum":[1]},"note":{"type":"string","enum":["optional"]}}}"##),
    Definition::new("#/components/schemas/Note", r##"{"type":"object","required":["text","size","urgent","address"],"properties":{"text":{"type":"string"},"size":{"type":"integer"},"urgent":{"type":"boolean"},"address":{"$ref":"#/components/schemas/Address"}}}"##),
    Definition::new("#/components/schemas/Phone", r#"{"type":"object","required":["number","medium"],"properties":{"number":{"type":"string"},"medium":{"type":"string","enum":["mobile","fixed"]}}}"#),
    Definition::new("#/components/schemas/Ticket", r##"{"type":"object","required":["id","codeOi","codeOc","severity","urgent","default","address","parent","version"],"readOnlyRequired":["id"],"nullableRequired":["urgent"],"properties":{"id":{"type":"string"},"codeOi":{"type":"string"},"codeOc":{"type":"string"},"severity":{"type":"integer"},"urgent":{"type":"boolean","nullable":true},"default":{"type":"array","items":{"type":"string"}},"address":{"$ref":"#/components/schemas/Address"},"parent":{"allOf":[{"$ref":"#/components/schemas/Ticket"}]},"version":{"type":"string","enum":["2"]},"comment":{"type":"string"}}}"##),
    Definition::new("#/components/schemas/Version", r#"{"type":"string","enum":["2"]}"#),
    Definition::new("#/paths/~1tickets~1{ticketId}/post/requestBody/content/multipart~1form-data/schema", r#"{"type":"object","required":["file","name","build","purpose"],"properties":{"file":{"type":"string"},"name":{"type":"string"},"build":{"type":"string"},"size":{"type":"integer"},"purpose":{"type":"string","enum":["evidence"]}}}"#),
];
