//! Notes about fields, values, variants, operations and parameters with another name than in the file.
//!
//! A change of case has no note. Every other change has one: a number after a name that two items share, an underscore
//! after a keyword, a prefix before a digit. `plan` reports the names of types.

use std::collections::BTreeSet;

use super::context::Context;
use super::docs;
use crate::finding::{Finding, Severity};
use crate::ir::{Pointer, Shape};
use crate::lower::{Case, in_case};

/// Returns a note if a Rust name differs from the name in the file, apart from its case.
pub(super) fn note(
    kind: &'static str,
    pointer: &Pointer,
    wire: &str,
    case: Case,
    rust: &str,
) -> Option<Finding> {
    (in_case(wire, case) != rust).then(|| renamed(kind, pointer, wire, rust))
}

fn renamed(kind: &'static str, pointer: &Pointer, wire: &str, rust: &str) -> Finding {
    let message = format!("{} is called `{rust}` in Rust", docs::code(wire));
    Finding::new(Severity::Note, kind, pointer.clone(), message)
}

/// Returns the notes about the fields, values and variants of all types.
pub(super) fn notes_of_types(context: &Context<'_>) -> Vec<Finding> {
    let mut notes = Vec::new();
    for definition in &context.document.types {
        let pointer = &definition.pointer;
        match &definition.shape {
            Shape::Object(object) => {
                notes.extend(object.properties.iter().filter_map(|property| {
                    note("renamed-field", &property.pointer, &property.wire, Case::Snake, &property.rust)
                }));
            }
            Shape::Enum(shape) => {
                // The file may choose the names of values. Only a number that distinguishes two of them is a change.
                let names: BTreeSet<&str> = shape.values.iter().map(|value| value.rust.as_str()).collect();
                for value in &shape.values {
                    let stem = value.rust.trim_end_matches(|c: char| c.is_ascii_digit());
                    let wire = value.wire_text();
                    if stem != value.rust && names.contains(stem) && in_case(&wire, Case::Camel) != value.rust
                    {
                        notes.push(renamed("renamed-value", pointer, &wire, &value.rust));
                    }
                }
            }
            Shape::Union(union) => {
                for variant in &union.variants {
                    let Some(tag) = &variant.tag else { continue };
                    notes.extend(note("renamed-variant", pointer, tag, Case::Camel, &variant.rust));
                }
            }
            Shape::Alias(..) => {}
        }
    }
    notes
}

#[cfg(test)]
mod tests {
    use crate::emit::{self, GenerateOptions};
    use crate::interface::{InterfaceFile, ReadOptions};

    /// Returns the sorted notes about names of a file, and the types and operations that its code declares.
    fn notes_and_declared_types(text: &str) -> (Vec<String>, Vec<String>) {
        let lowered = InterfaceFile::parse(text, &ReadOptions::new()).unwrap().lowered;
        let output = emit::emit(&lowered.document, &GenerateOptions::new("x")).unwrap();
        let findings = lowered.findings.iter().chain(&output.findings);
        let mut notes: Vec<String> = findings
            .filter(|finding| finding.kind.starts_with("renamed"))
            .map(|finding| format!("{}: {}", finding.kind, finding.message))
            .collect();
        notes.sort();
        let lines =
            output.files.iter().filter(|file| file.path.contains('/')).flat_map(|file| file.text.lines());
        let declared = lines.map(str::trim_start).filter_map(|line| {
            let name = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
            name.split(|c: char| !c.is_alphanumeric()).next().map(str::to_owned)
        });
        (notes, declared.collect())
    }

    const SESSION: &str = "
openapi: 3.0.3
paths:
  /sessions:
    post:
      operationId: CreateSession
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/CreateSession'}}}}
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Session'}}}}}
components:
  schemas:
    CreateSession: {type: object, properties: {id: {type: string, readOnly: true}, createdAt: {type: string}}}
    Session: {type: object, properties: {id: {type: string}}}
";

    #[test]
    fn operation_and_model_may_have_the_same_name() {
        let (notes, declared) = notes_and_declared_types(SESSION);
        assert_eq!(declared.iter().filter(|name| *name == "CreateSession").count(), 2, "{declared:?}");
        assert_eq!(notes, Vec::<String>::new());
    }

    const CHANGED: &str = "
openapi: 3.0.3
paths:
  /x/{type}:
    post:
      operationId: query
      parameters:
        - {name: type, in: path, required: true, schema: {type: string}}
        - {name: body, in: query, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
      responses: {'204': {description: x}}
  /y:
    get: {operationId: getY, responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Option'}}}}}}
    put: {operationId: get_y, responses: {'204': {description: x}}}
components:
  schemas:
    Option: {type: object, properties: {result: {$ref: '#/components/schemas/Result'}}}
    Result: {type: object, properties: {state: {type: string, enum: [open, OPEN, '']}}}
    NoteCreate: {type: object, properties: {text: {type: string}}}
    Note:
      type: object
      properties:
        id: {type: string, readOnly: true}
        type: {type: string}
        2fa: {type: string}
        noteText: {type: string}
        note_text: {type: string}
        create: {$ref: '#/components/schemas/NoteCreate'}
";

    #[test]
    fn every_rename_is_reported() {
        let (notes, _) = notes_and_declared_types(CHANGED);
        insta::assert_snapshot!(notes.join("\n"), @"
        renamed-field: `2fa` is called `field_2fa` in Rust
        renamed-field: `noteText` is called `note_text_2` in Rust
        renamed-field: `type` is called `type_` in Rust
        renamed-operation: `get_y` is called `GetYPut` in Rust
        renamed-operation: `query` is called `QueryOperation` in Rust
        renamed-parameter: `body` is called `body_` in Rust
        renamed-parameter: `type` is called `type_` in Rust
        renamed-type: the Rust type is named NoteCreateModel, because NoteCreate is the name of another type
        renamed-value: `OPEN` is called `Open2` in Rust
        renamed: `Option` is not a valid or unique Rust name; the schema is named `ApiOption`
        renamed: `Result` is not a valid or unique Rust name; the schema is named `ApiResult`
        ");
    }

    const FAMILY: &str = "
openapi: 3.0.3
paths:
  /tickets:
    post:
      operationId: createTicket
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Ticket_FVO'}}}}
      responses: {'201': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket_RES'}}}}}
  /tickets/{id}:
    patch:
      operationId: patchTicket
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/merge-patch+json: {schema: {$ref: '#/components/schemas/Ticket_MVO'}}}}
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket_RES'}}}}}
components:
  schemas:
    Ticket_RES: {type: object, properties: {id: {type: string}, status: {type: string, enum: [a, b]}}}
    Ticket_FVO: {type: object, required: [status], properties: {status: {type: string, enum: [a, b]}}}
    Ticket_MVO: {type: object, properties: {status: {type: string}}}
";

    #[test]
    fn family_has_resource_creation_and_update_types() {
        let (notes, declared) = notes_and_declared_types(FAMILY);
        for name in ["Ticket", "TicketCreate", "TicketUpdate", "TicketStatus", "TicketCreateStatus"] {
            assert!(declared.iter().any(|declared| declared == name), "{name}: {declared:?}");
        }
        insta::assert_snapshot!(notes.join("\n"), @"
        renamed: `Ticket_FVO` is named `TicketCreate`; set `x-orange-suffixes: keep` on the document to keep the suffix
        renamed: `Ticket_MVO` is named `TicketUpdate`; set `x-orange-suffixes: keep` on the document to keep the suffix
        renamed: `Ticket_RES` is named `Ticket`; set `x-orange-suffixes: keep` on the document to keep the suffix
        ");
    }

    #[test]
    fn family_keeps_suffixes_set_by_the_document() {
        let (notes, declared) = notes_and_declared_types(&format!("{FAMILY}x-orange-suffixes: keep\n"));
        for name in ["TicketRes", "TicketFvo", "TicketMvoPatch"] {
            assert!(declared.iter().any(|declared| declared == name), "{name}: {declared:?}");
        }
        assert_eq!(notes, Vec::<String>::new());
    }
}
