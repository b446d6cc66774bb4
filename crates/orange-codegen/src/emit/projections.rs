//! The projections of each type that are in use.
//!
//! A projection is generated only if a body, a response, a parameter or a field of another generated type refers to it. A
//! patch replaces lists and maps as a whole, so their elements need no patch. A type that nothing refers to is whole.

use std::collections::{BTreeMap, BTreeSet};

use super::merged_union::{self, MergedUnion};
use super::projection::{Projection, body_projection};
use crate::ir::{Additional, Document, Object, Shape, TypeId, TypeRef};

/// Returns the projections of each type that are in use. [`super::plan`] decides which of them are separate Rust types.
///
/// `merged` are the unions that are received as one object. `with_create_projection` are the types that differ when they are
/// created.
pub(super) fn in_use(
    document: &Document,
    merged: &BTreeMap<TypeId, MergedUnion>,
    with_create_projection: &BTreeSet<TypeId>,
) -> BTreeSet<(TypeId, Projection)> {
    let variants = merged_union::variants(merged);
    let types = Types { document, merged, only_created: &variants & with_create_projection };
    let mut queue = Vec::new();
    for (operation, is_event) in document.operations_and_events() {
        for parameter in &operation.parameters {
            add_reference(&parameter.ty, Projection::Whole, &mut queue);
        }
        for response in &operation.responses {
            response
                .contents
                .iter()
                .for_each(|content| add_reference(&content.ty, Projection::Whole, &mut queue));
            response
                .headers
                .iter()
                .for_each(|header| add_reference(&header.ty, Projection::Whole, &mut queue));
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            let projection =
                if is_event { Projection::Whole } else { body_projection(operation, &content.media_type) };
            add_reference(&content.ty, projection, &mut queue);
        }
    }
    let mut used = BTreeSet::new();
    types.add_with_fields(queue, &mut used);
    let reached: BTreeSet<TypeId> = used.iter().map(|(id, _)| *id).collect();
    let others = (0..document.types.len()).map(TypeId);
    let others = others.filter(|id| !reached.contains(id) && !variants.contains(id));
    types.add_with_fields(others.map(|id| (id, Projection::Whole)).collect(), &mut used);
    used
}

struct Types<'a> {
    document: &'a Document,
    /// The unions that are received as one object.
    merged: &'a BTreeMap<TypeId, MergedUnion>,
    /// Variants of these unions that are only created, unless something else refers to them.
    only_created: BTreeSet<TypeId>,
}

impl Types<'_> {
    /// Adds the projections in a queue, and those of their fields.
    fn add_with_fields(
        &self,
        mut queue: Vec<(TypeId, Projection)>,
        used: &mut BTreeSet<(TypeId, Projection)>,
    ) {
        while let Some((id, projection)) = queue.pop() {
            if !used.insert((id, projection)) {
                continue;
            }
            if projection == Projection::Create && !self.only_created.contains(&id) {
                // Both projections may be one type, and the documentation of a type for creation refers to the whole type.
                queue.push((id, Projection::Whole));
            }
            match (&self.document.ty(id).shape, projection) {
                (Shape::Object(object), _) => {
                    field_types(object, projection).for_each(|ty| add_reference(ty, projection, &mut queue));
                    if let (Additional::Typed(ty), Projection::Whole) = (&object.additional, projection) {
                        add_reference(ty, projection, &mut queue);
                    }
                }
                (Shape::Union(union), Projection::Patch) => {
                    let merged = MergedUnion::of(self.document, union);
                    field_types(&merged.object, projection)
                        .for_each(|ty| add_reference(ty, projection, &mut queue));
                }
                (Shape::Union(_), Projection::Whole) if self.merged.contains_key(&id) => {
                    let types = self.merged.get(&id).into_iter().flat_map(MergedUnion::received_types);
                    types.for_each(|ty| add_reference(ty, projection, &mut queue));
                }
                (Shape::Union(union), _) => {
                    union
                        .variants
                        .iter()
                        .for_each(|variant| add_reference(&variant.ty, projection, &mut queue));
                    queue.extend(union.base.map(|base| (base, projection)));
                }
                // An alias has no patch.
                (Shape::Alias(ty, _), _) => add_reference(ty, projection.of_elements(), &mut queue),
                (Shape::Enum(_), _) => {}
            }
        }
    }
}

/// Adds the projection of the type that a reference names.
fn add_reference(ty: &TypeRef, projection: Projection, queue: &mut Vec<(TypeId, Projection)>) {
    match ty {
        TypeRef::Named(id) => queue.push((*id, projection)),
        TypeRef::Array(inner, _) | TypeRef::Map(inner, _) => {
            add_reference(inner, projection.of_elements(), queue)
        }
        TypeRef::Nullable(inner) => add_reference(inner, projection, queue),
        _ => {}
    }
}

/// Returns the types of the fields of a projection. Only the whole projection has read-only fields.
fn field_types(object: &Object, projection: Projection) -> impl Iterator<Item = &TypeRef> {
    let properties = object.properties.iter();
    properties
        .filter(move |property| projection == Projection::Whole || !property.read_only)
        .map(|property| &property.ty)
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
    fn a_type_that_is_only_patched_has_no_whole_projection() {
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
    fn projections_that_no_body_refers_to_are_not_generated() {
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
