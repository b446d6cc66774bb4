//! Which forms of each type request bodies refer to.
//!
//! A `…Create` or `…Patch` is generated only where a body, or another form that is generated, has a field of
//! it. A list or a map inside a patch is replaced as a whole, and its elements need no patch.

use std::collections::{BTreeMap, BTreeSet};

use super::plan::{self, Form};
use super::union::{object_of, same_type};
use crate::ir::{Document, Object, Shape, TypeId, TypeRef, Union};

/// The types that a body refers to as a creation or a change, each with that form.
pub fn in_use(document: &Document) -> BTreeSet<(TypeId, Form)> {
    let mut queue = Vec::new();
    for operation in &document.operations {
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            refer(&content.ty, plan::body_form(operation, &content.media_type), &mut queue);
        }
    }
    let mut used = BTreeSet::new();
    while let Some((id, form)) = queue.pop() {
        if form == Form::Whole || !used.insert((id, form)) {
            continue;
        }
        match (&document.ty(id).shape, form) {
            (Shape::Object(object), _) => fields(object).for_each(|ty| refer(ty, form, &mut queue)),
            (Shape::Union(union), Form::Patch) => {
                patch_fields(document, union).for_each(|ty| refer(ty, form, &mut queue));
            }
            (Shape::Union(union), _) => {
                union.variants.iter().for_each(|variant| refer(&variant.ty, form, &mut queue));
                queue.extend(union.base.map(|base| (base, form)));
            }
            // The name of a type is the same in a patch.
            (Shape::Alias(..), Form::Patch) | (Shape::Enum(_), _) => {}
            (Shape::Alias(ty, _), _) => refer(ty, form, &mut queue),
        }
    }
    used
}

fn refer(ty: &TypeRef, form: Form, queue: &mut Vec<(TypeId, Form)>) {
    match ty {
        TypeRef::Named(id) => queue.push((*id, form)),
        TypeRef::Array(inner, _) | TypeRef::Map(inner, _) => refer(inner, form.of_elements(), queue),
        TypeRef::Nullable(inner) => refer(inner, form, queue),
        _ => {}
    }
}

/// The types of the members that are sent.
fn fields(object: &Object) -> impl Iterator<Item = &TypeRef> {
    object.members.iter().filter(|member| !member.read_only).map(|member| &member.ty)
}

/// The types in the one patch of all variants; a member of several types is JSON there.
fn patch_fields<'a>(document: &'a Document, union: &Union) -> impl Iterator<Item = &'a TypeRef> {
    let base = union.base.map(TypeRef::Named);
    let variants = union.variants.iter().map(|variant| &variant.ty).chain(&base);
    let mut types: BTreeMap<&str, (&TypeRef, bool, bool)> = BTreeMap::new();
    for (_, object) in variants.filter_map(|ty| object_of(document, ty)) {
        for member in &object.members {
            let (ty, same, sent) = types.entry(&member.wire).or_insert((&member.ty, true, false));
            *same &= same_type(ty, &member.ty);
            *sent |= !member.read_only;
        }
    }
    types.into_values().filter(|(_, same, sent)| *same && *sent).map(|(ty, ..)| ty)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use crate::emit;
    use crate::lower;
    use crate::resolve::{self, Location, Sources};

    /// The public types that code generated from a file declares, sorted.
    fn declared(text: &str) -> Vec<String> {
        let location = Location::Local("openapi.yaml".to_owned());
        let bytes = text.as_bytes().to_vec();
        let sources =
            Sources::from_bytes(location, bytes, PathBuf::from("/nowhere"), &resolve::Options::default());
        let document = lower::lower(&sources.unwrap(), lower::Options::default()).unwrap().document;
        let options = emit::Options { api: "x".to_owned(), source: "x".to_owned(), command: "x".to_owned() };
        let files = emit::emit(&document, &options).unwrap().files;
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
