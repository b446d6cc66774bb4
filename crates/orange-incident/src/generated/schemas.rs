// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schemas of the API, used by `validate()` and by unions.

use orange_core::model::schema::Definition;

/// The schemas, sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 11] = [
    Definition::new("#/components/schemas/Address", r#"{"type":"object","properties":{"country":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/AttachmentFormData", r#"{"type":"object","required":["file"],"properties":{"file":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Impact", r#"{"type":"string","enum":["S1"]}"#),
    Definition::new("#/components/schemas/Incident", r##"{"type":"object","properties":{"id":{"type":"string"},"status":{"allOf":[{"$ref":"#/components/schemas/IncidentStatus"}]},"impact":{"allOf":[{"$ref":"#/components/schemas/Impact"}]},"urgency":{"type":"string"},"priority":{"allOf":[{"$ref":"#/components/schemas/Priority"}]},"serviceCondition":{"allOf":[{"$ref":"#/components/schemas/ServiceCondition"}]},"description":{"type":"string"},"origin":{"allOf":[{"$ref":"#/components/schemas/Origin"}]},"type":{"allOf":[{"$ref":"#/components/schemas/IncidentType"}]},"isEscalated":{"type":"boolean"},"createdAt":{"type":"string","format":"date-time"},"location":{"allOf":[{"$ref":"#/components/schemas/Location"}]}}}"##),
    Definition::new("#/components/schemas/IncidentStatus", r#"{"type":"string","enum":["VALIDATED"]}"#),
    Definition::new("#/components/schemas/IncidentType", r#"{"type":"string","enum":["FAILURE"]}"#),
    Definition::new("#/components/schemas/Location", r##"{"type":"object","properties":{"id":{"type":"string"},"address":{"allOf":[{"$ref":"#/components/schemas/Address"}]}}}"##),
    Definition::new("#/components/schemas/Note", r#"{"type":"object","properties":{"id":{"type":"string"},"text":{"type":"string"},"author":{"type":"string"},"createdAt":{"type":"string","format":"date-time"}}}"#),
    Definition::new("#/components/schemas/Origin", r#"{"type":"string","enum":["PROACTIVE"]}"#),
    Definition::new("#/components/schemas/Priority", r#"{"type":"string","enum":["P1"]}"#),
    Definition::new("#/components/schemas/ServiceCondition", r#"{"type":"string","enum":["INTERUPTED","INTERRUPTED"]}"#),
];
