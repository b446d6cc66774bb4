//! The forms of each type that are in use.
//!
//! A form is generated only where a body, a response, a parameter, or another form that is generated has a field of
//! it. A list or a map inside a patch is replaced as a whole, and its elements need no patch. A type that nothing
//! refers to is generated in its whole form.

use std::collections::{BTreeMap, BTreeSet};

use super::form::{Form, body_form};
use super::merged_union::MergedUnion;
use crate::ir::{Additional, Document, Object, Shape, TypeId, TypeRef};

/// The forms of each type that are in use. A type may have none of its own for a creation or a change; its whole form
/// stands for it.
///
/// `merged` are the unions that are received as one object, and `differing` the types whose creation has fewer fields.
pub(super) fn in_use(
    document: &Document,
    merged: &BTreeMap<TypeId, MergedUnion>,
    differing: &BTreeSet<TypeId>,
) -> BTreeSet<(TypeId, Form)> {
    let variants = merged.values().flat_map(|merged| &merged.variants);
    let created_alone = variants.copied().filter(|id| differing.contains(id)).collect();
    let types = Types { document, merged, created_alone };
    let mut queue = Vec::new();
    let events = document.events.iter().map(|event| &event.operation);
    for operation in document.operations.iter().chain(events.clone()) {
        for parameter in &operation.parameters {
            refer(&parameter.ty, Form::Whole, &mut queue);
        }
        for response in &operation.responses {
            response.contents.iter().for_each(|content| refer(&content.ty, Form::Whole, &mut queue));
            response.headers.iter().for_each(|header| refer(&header.ty, Form::Whole, &mut queue));
        }
    }
    for operation in &document.operations {
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            refer(&content.ty, body_form(operation, &content.media_type), &mut queue);
        }
    }
    for operation in events {
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            refer(&content.ty, Form::Whole, &mut queue);
        }
    }
    let mut used = BTreeSet::new();
    types.follow(queue, &mut used);
    let reached: BTreeSet<TypeId> = used.iter().map(|(id, _)| *id).collect();
    let merged: BTreeSet<TypeId> =
        merged.values().flat_map(|merged| merged.variants.iter().copied()).collect();
    let others = (0..document.types.len()).map(TypeId);
    let others = others.filter(|id| !reached.contains(id) && !merged.contains(id));
    types.follow(others.map(|id| (id, Form::Whole)).collect(), &mut used);
    used
}

struct Types<'a> {
    document: &'a Document,
    /// The unions that are received as one object.
    merged: &'a BTreeMap<TypeId, MergedUnion>,
    /// Their variants, of which only the creation has a struct unless an operation refers to them.
    created_alone: BTreeSet<TypeId>,
}

impl Types<'_> {
    /// Adds forms and the types of their fields.
    fn follow(&self, mut queue: Vec<(TypeId, Form)>, used: &mut BTreeSet<(TypeId, Form)>) {
        while let Some((id, form)) = queue.pop() {
            if !used.insert((id, form)) {
                continue;
            }
            if form == Form::Create && !self.created_alone.contains(&id) {
                // A creation is documented as one of the whole, and the only name of the type may be that of the whole.
                queue.push((id, Form::Whole));
            }
            match (&self.document.ty(id).shape, form) {
                (Shape::Object(object), _) => {
                    fields(object, form).for_each(|ty| refer(ty, form, &mut queue));
                    if let (Additional::Typed(ty), Form::Whole) = (&object.additional, form) {
                        refer(ty, form, &mut queue);
                    }
                }
                (Shape::Union(union), Form::Patch) => {
                    let merged = MergedUnion::of(self.document, union);
                    fields(&merged.object, form).for_each(|ty| refer(ty, form, &mut queue));
                }
                (Shape::Union(_), Form::Whole) if self.merged.contains_key(&id) => {
                    let types = self.merged.get(&id).into_iter().flat_map(MergedUnion::received_types);
                    types.for_each(|ty| refer(ty, form, &mut queue));
                }
                (Shape::Union(union), _) => {
                    union.variants.iter().for_each(|variant| refer(&variant.ty, form, &mut queue));
                    queue.extend(union.base.map(|base| (base, form)));
                }
                // The name of a type is the same in a patch.
                (Shape::Alias(ty, _), _) => refer(ty, form.of_elements(), &mut queue),
                (Shape::Enum(_), _) => {}
            }
        }
    }
}

fn refer(ty: &TypeRef, form: Form, queue: &mut Vec<(TypeId, Form)>) {
    match ty {
        TypeRef::Named(id) => queue.push((*id, form)),
        TypeRef::Array(inner, _) | TypeRef::Map(inner, _) => refer(inner, form.of_elements(), queue),
        TypeRef::Nullable(inner) => refer(inner, form, queue),
        _ => {}
    }
}

/// The types of the fields of a form. Creation forms have no read-only fields.
fn fields(object: &Object, form: Form) -> impl Iterator<Item = &TypeRef> {
    let properties = object.properties.iter();
    properties.filter(move |property| form == Form::Whole || !property.read_only).map(|property| &property.ty)
}

#[cfg(test)]
mod tests {
    use crate::emit::{self, GenerateOptions};
    use crate::interface::{InterfaceFile, ReadOptions};

    /// The public types that code generated from a file declares, sorted.
    fn declared(text: &str) -> Vec<String> {
        let document = InterfaceFile::parse(text, &ReadOptions::new()).unwrap().lowered.document;
        let files = emit::emit(&document, &GenerateOptions::new("x")).unwrap().files;
        let lines = files.iter().filter(|file| file.path.starts_with("models/"));
        let lines = lines.flat_map(|file| file.text.lines());
        let names = lines.filter_map(|line| {
            let line = line.trim();
            let name = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
            name.split(|c: char| !c.is_alphanumeric()).next().map(str::to_owned)
        });
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    const FILE: &str = "
openapi: 3.0.3
paths:
  /tickets:
    post:
      operationId: create
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}}
      responses: {'204': {description: x}}
  /tickets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    patch:
      operationId: change
      requestBody: {content: {application/merge-patch+json: {schema: {$ref: '#/components/schemas/Ticket'}}}}
      responses: {'204': {description: x}}
components:
  schemas:
    Ticket:
      type: object
      properties:
        id: {type: string, readOnly: true}
        history: {readOnly: true, allOf: [{$ref: '#/components/schemas/History'}]}
        address: {$ref: '#/components/schemas/Address'}
        notes: {type: array, items: {$ref: '#/components/schemas/Note'}}
        byName: {type: object, additionalProperties: {$ref: '#/components/schemas/Note'}}
    History: {type: object, properties: {date: {type: string, readOnly: true}}}
    Address: {type: object, properties: {city: {$ref: '#/components/schemas/City'}}}
    City: {type: object, properties: {name: {type: string}}}
    Note: {type: object, properties: {id: {type: string, readOnly: true}, author: {$ref: '#/components/schemas/Author'}}}
    Author: {type: object, properties: {name: {type: string}}}
";

    #[test]
    fn a_type_that_is_only_patched_has_no_whole_form() {
        let file = FILE.replace(
            "merge-patch+json: {schema: {$ref: '#/components/schemas/Ticket'}}",
            "merge-patch+json: {schema: {$ref: '#/components/schemas/Ticket_Update'}}",
        );
        let update = "
    Ticket_Update:
      type: object
      properties:
        id: {type: string, readOnly: true}
        address: {$ref: '#/components/schemas/Address'}
        site: {$ref: '#/components/schemas/Site'}
        rooms: {type: array, items: {$ref: '#/components/schemas/Room'}}
    Site: {type: object, properties: {name: {type: string}}}
    Room: {type: object, properties: {name: {type: string}}}
    Unused: {type: object, properties: {name: {type: string}}}
";
        let names = declared(&format!("{}{update}", file.trim_end()));
        let of = |start: &str| -> Vec<&str> {
            names.iter().map(String::as_str).filter(|name| name.starts_with(start)).collect()
        };
        assert_eq!(of("TicketUpdate"), ["TicketUpdatePatch"]);
        assert_eq!(of("Site"), ["SitePatch"]);
        // Created too, an element of a list, and in no use at all.
        assert_eq!(of("Address"), ["Address", "AddressPatch"]);
        assert_eq!(of("Room"), ["Room"]);
        assert_eq!(of("Unused"), ["Unused"]);
    }

    #[test]
    fn forms_that_no_body_refers_to_are_not_generated() {
        // Notes are replaced as lists, and the history is never sent.
        assert_eq!(
            declared(FILE),
            [
                "Address",
                "AddressPatch",
                "Author",
                "City",
                "CityPatch",
                "History",
                "Note",
                "NoteCreate",
                "Ticket",
                "TicketCreate",
                "TicketPatch"
            ]
        );
    }
}
