//! Removes types that no operation, event or used type refers to.
//!
//! `lower` makes a type of every named schema, because `diff` compares all of them. Code is generated for used
//! types only.

use crate::finding::{Finding, Severity};
use crate::ir::{Additional, Content, Document, Operation, Shape, TypeId, TypeRef};
use crate::lower::Lowered;

/// Removes unused types and adds a note for each named schema among them.
///
/// A file without operations and events keeps all of its types.
pub(crate) fn remove_unused(lowered: &mut Lowered) {
    let Lowered { document, findings, unused, .. } = lowered;
    if document.operations.is_empty() && document.events.is_empty() {
        return;
    }
    let mut renumbered: Vec<Option<TypeId>> = Vec::with_capacity(document.types.len());
    let mut used = Vec::new();
    for ty in std::mem::take(&mut document.types) {
        if ty.usage.received || ty.usage.sent || ty.usage.patched {
            renumbered.push(Some(TypeId(used.len())));
            used.push(ty);
            continue;
        }
        renumbered.push(None);
        if ty.source_name.is_some() {
            let message =
                "unused schema: no operation, event or other type refers to it; no type is generated";
            findings.push(Finding::new(Severity::Note, "unused-schema", ty.pointer.clone(), message));
            unused.insert(ty.pointer);
        }
    }
    document.types = used;
    renumber(document, &|id| renumbered.get(id.0).copied().flatten());
}

/// Replaces every type id by its new one.
fn renumber(document: &mut Document, new_id: &dyn Fn(TypeId) -> Option<TypeId>) {
    for ty in &mut document.types {
        match &mut ty.shape {
            Shape::Object(object) => {
                object
                    .properties
                    .iter_mut()
                    .for_each(|property| renumber_reference(&mut property.ty, new_id));
                if let Additional::Typed(ty) = &mut object.additional {
                    renumber_reference(ty, new_id);
                }
                // Bases are used for names only, so unused ones are dropped.
                object.bases = object.bases.iter().filter_map(|base| new_id(*base)).collect();
            }
            Shape::Union(union) => {
                union.variants.iter_mut().for_each(|variant| renumber_reference(&mut variant.ty, new_id));
                union.base = union.base.and_then(new_id);
            }
            Shape::Alias(ty, _) => renumber_reference(ty, new_id),
            Shape::Enum(_) => {}
        }
    }
    let events = document.events.iter_mut().map(|event| &mut event.operation);
    for operation in document.operations.iter_mut().chain(events) {
        let Operation { parameters, body, responses, .. } = operation;
        parameters.iter_mut().for_each(|parameter| renumber_reference(&mut parameter.ty, new_id));
        let in_contents = |contents: &mut Vec<Content>| {
            contents.iter_mut().for_each(|content| renumber_reference(&mut content.ty, new_id));
        };
        body.iter_mut().for_each(|body| in_contents(&mut body.contents));
        for response in responses {
            in_contents(&mut response.contents);
            response.headers.iter_mut().for_each(|header| renumber_reference(&mut header.ty, new_id));
        }
    }
}

/// Replaces the type ids in a reference. A reference to a removed type becomes any JSON value.
fn renumber_reference(ty: &mut TypeRef, new_id: &dyn Fn(TypeId) -> Option<TypeId>) {
    match ty {
        TypeRef::Named(id) => match new_id(*id) {
            Some(new) => *id = new,
            None => *ty = TypeRef::Any,
        },
        TypeRef::Array(inner, _) | TypeRef::Map(inner, _) | TypeRef::Nullable(inner) => {
            renumber_reference(inner, new_id);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::emit::GenerateOptions;
    use crate::generate::GeneratedCode;
    use crate::interface::{InterfaceFile, ReadOptions};

    fn generate(text: &str) -> GeneratedCode {
        let file = InterfaceFile::parse(text, &ReadOptions::new()).unwrap();
        file.generate(&GenerateOptions::new("x")).unwrap()
    }

    fn models(generated: &GeneratedCode) -> Vec<&str> {
        let paths = generated.files.iter().filter_map(|file| file.path.strip_prefix("models/"));
        paths.filter(|path| *path != "mod.rs").collect()
    }

    const SCHEMAS: &str = "
components:
  schemas:
    Draft: {type: object, properties: {note: {$ref: '#/components/schemas/DraftNote'}, kind: {type: string, enum: [a, b]}}}
    DraftNote: {type: object, properties: {text: {type: string}}}
    Base: {type: object, properties: {id: {type: string}}}
    Ticket: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {notes: {type: array, items: {$ref: '#/components/schemas/Note'}}}}]}
    Note: {type: object, properties: {text: {type: string}}}
    Problem: {type: object, properties: {reason: {type: string}}}
    Changed: {type: object, properties: {ticket: {$ref: '#/components/schemas/EventTicket'}}}
    EventTicket: {type: object, properties: {id: {type: string}}}
";

    #[test]
    fn unused_types_are_not_generated() {
        let generated = generate(&format!(
            "openapi: 3.1.0
paths:
  /tickets:
    get:
      operationId: list
      responses:
        '200': {{description: x, content: {{application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/Ticket'}}}}}}}}}}
        '400': {{description: x, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Problem'}}}}}}}}
webhooks:
  changed:
    post:
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Changed'}}}}}}}}
{SCHEMAS}"
        ));
        assert_eq!(
            models(&generated),
            ["changed.rs", "event_ticket.rs", "note.rs", "problem.rs", "ticket.rs"]
        );
        assert_eq!(generated.report.unreported, []);
        let noted = generated.report.findings.iter().filter(|finding| finding.kind == "unused-schema");
        let noted: Vec<&str> = noted.map(|finding| finding.pointer.path.as_str()).collect();
        assert_eq!(
            noted,
            ["/components/schemas/Base", "/components/schemas/Draft", "/components/schemas/DraftNote"]
        );
        let report = generated.report.to_string();
        assert!(report.contains("schemas        8 in the file,    5 emitted, 3 not in use\n"), "{report}");
        // The property of the base is counted as part of the ticket.
        assert!(report.contains("properties     9 in the file,    6 emitted, 3 not in use\n"), "{report}");
    }

    #[test]
    fn files_with_only_schemas_keep_all_types() {
        let generated = generate(&format!("openapi: 3.1.0\npaths: {{}}\n{SCHEMAS}"));
        assert_eq!(models(&generated).len(), 9, "{:?}", models(&generated));
        assert!(generated.report.findings.iter().all(|finding| finding.kind != "unused-schema"));
    }
}
