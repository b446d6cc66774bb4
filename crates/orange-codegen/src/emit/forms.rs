//! The forms of each type that are in use.
//!
//! A form is generated only if a body, a response, a parameter or a field of another generated form refers to it. A patch
//! replaces lists and maps as a whole, so their elements need no patch. A type without references has its whole form.

use std::collections::{BTreeMap, BTreeSet};

use super::form::{Form, body_form};
use super::merged_union::{self, MergedUnion};
use crate::ir::{Additional, Document, Object, Shape, TypeId, TypeRef};

/// Returns the forms of each type that are in use. Whether a form is a type of its own depends on [`super::plan`].
///
/// `merged` are the unions that are received as one object, and `with_create_form` the types whose form for creation differs from the whole form.
pub(super) fn in_use(
    document: &Document,
    merged: &BTreeMap<TypeId, MergedUnion>,
    with_create_form: &BTreeSet<TypeId>,
) -> BTreeSet<(TypeId, Form)> {
    let variants = merged_union::variants(merged);
    let types = Types { document, merged, only_created: &variants & with_create_form };
    let mut queue = Vec::new();
    for (operation, is_event) in document.operations_and_events() {
        for parameter in &operation.parameters {
            add_reference(&parameter.ty, Form::Whole, &mut queue);
        }
        for response in &operation.responses {
            response.contents.iter().for_each(|content| add_reference(&content.ty, Form::Whole, &mut queue));
            response.headers.iter().for_each(|header| add_reference(&header.ty, Form::Whole, &mut queue));
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            let form = if is_event { Form::Whole } else { body_form(operation, &content.media_type) };
            add_reference(&content.ty, form, &mut queue);
        }
    }
    let mut used = BTreeSet::new();
    types.add_with_fields(queue, &mut used);
    let reached: BTreeSet<TypeId> = used.iter().map(|(id, _)| *id).collect();
    let others = (0..document.types.len()).map(TypeId);
    let others = others.filter(|id| !reached.contains(id) && !variants.contains(id));
    types.add_with_fields(others.map(|id| (id, Form::Whole)).collect(), &mut used);
    used
}

struct Types<'a> {
    document: &'a Document,
    /// The unions that are received as one object.
    merged: &'a BTreeMap<TypeId, MergedUnion>,
    /// Variants of these unions that have no whole form, unless something else refers to it.
    only_created: BTreeSet<TypeId>,
}

impl Types<'_> {
    /// Adds the forms in a queue, and those of their fields.
    fn add_with_fields(&self, mut queue: Vec<(TypeId, Form)>, used: &mut BTreeSet<(TypeId, Form)>) {
        while let Some((id, form)) = queue.pop() {
            if !used.insert((id, form)) {
                continue;
            }
            if form == Form::Create && !self.only_created.contains(&id) {
                // The type for creation may be the whole form itself, and its documentation refers to the whole form.
                queue.push((id, Form::Whole));
            }
            match (&self.document.ty(id).shape, form) {
                (Shape::Object(object), _) => {
                    field_types(object, form).for_each(|ty| add_reference(ty, form, &mut queue));
                    if let (Additional::Typed(ty), Form::Whole) = (&object.additional, form) {
                        add_reference(ty, form, &mut queue);
                    }
                }
                (Shape::Union(union), Form::Patch) => {
                    let merged = MergedUnion::of(self.document, union);
                    field_types(&merged.object, form).for_each(|ty| add_reference(ty, form, &mut queue));
                }
                (Shape::Union(_), Form::Whole) if self.merged.contains_key(&id) => {
                    let types = self.merged.get(&id).into_iter().flat_map(MergedUnion::received_types);
                    types.for_each(|ty| add_reference(ty, form, &mut queue));
                }
                (Shape::Union(union), _) => {
                    union.variants.iter().for_each(|variant| add_reference(&variant.ty, form, &mut queue));
                    queue.extend(union.base.map(|base| (base, form)));
                }
                // An alias has no patch.
                (Shape::Alias(ty, _), _) => add_reference(ty, form.of_elements(), &mut queue),
                (Shape::Enum(_), _) => {}
            }
        }
    }
}

/// Adds the form of the type that a reference names.
fn add_reference(ty: &TypeRef, form: Form, queue: &mut Vec<(TypeId, Form)>) {
    match ty {
        TypeRef::Named(id) => queue.push((*id, form)),
        TypeRef::Array(inner, _) | TypeRef::Map(inner, _) => add_reference(inner, form.of_elements(), queue),
        TypeRef::Nullable(inner) => add_reference(inner, form, queue),
        _ => {}
    }
}

/// Returns the types of the fields of a form. Forms for creation and patches have no read-only fields.
fn field_types(object: &Object, form: Form) -> impl Iterator<Item = &TypeRef> {
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
        let with_prefix = |start: &str| -> Vec<&str> {
            names.iter().map(String::as_str).filter(|name| name.starts_with(start)).collect()
        };
        assert_eq!(with_prefix("TicketUpdate"), ["TicketUpdatePatch"]);
        assert_eq!(with_prefix("Site"), ["SitePatch"]);
        // `Address` is in a creation too, `Room` is an element of a list, and nothing refers to `Unused`.
        assert_eq!(with_prefix("Address"), ["Address", "AddressPatch"]);
        assert_eq!(with_prefix("Room"), ["Room"]);
        assert_eq!(with_prefix("Unused"), ["Unused"]);
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
