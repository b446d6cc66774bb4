//! The emitted items, by their names and pointers in the interface file.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::emit::{Coverage, Item};
use crate::ir::{Document, Operation, Pointer, Shape, TypeId};

/// An index of the emitted items.
pub(super) struct EmittedItems<'d> {
    /// By path and method.
    pub(super) operations: HashMap<(&'d str, &'d str), usize>,
    /// By pointer. The index of an event follows those of the operations.
    pub(super) events: HashMap<&'d Pointer, usize>,
    document: &'d Document,
    pub(super) coverage: &'d Coverage,
    pub(super) types: HashSet<&'d Pointer>,
    pub(super) properties: HashSet<&'d Pointer>,
    /// Properties that another definition of the same property overrides or completes.
    pub(super) overridden: HashSet<&'d Pointer>,
}

impl<'d> EmittedItems<'d> {
    pub(super) fn new(
        document: &'d Document,
        coverage: &'d Coverage,
        overridden: &'d BTreeSet<Pointer>,
    ) -> Self {
        let operations = document.operations.iter().enumerate();
        let operations = operations.filter(|(index, _)| coverage.contains(&Item::Operation(*index)));
        let mut items = Self {
            operations: operations
                .map(|(index, op)| ((op.path.as_str(), op.method.as_str()), index))
                .collect(),
            events: HashMap::new(),
            document,
            coverage,
            types: HashSet::new(),
            properties: HashSet::new(),
            overridden: overridden.iter().collect(),
        };
        for (index, event) in document.events.iter().enumerate() {
            let index = document.operations.len() + index;
            if coverage.contains(&Item::Operation(index)) {
                items.events.insert(&event.operation.pointer, index);
            }
        }
        for (index, ty) in document.types.iter().enumerate() {
            let id = TypeId(index);
            if coverage.contains(&Item::Type(id)) {
                items.types.insert(&ty.pointer);
            }
            if let Shape::Object(object) = &ty.shape {
                let properties = object.properties.iter().enumerate();
                let emitted = properties.filter(|(index, _)| coverage.contains(&Item::Property(id, *index)));
                items.properties.extend(emitted.map(|(_, property)| &property.pointer));
                // A property that another schema overrides still belongs to its own schema.
                object.properties.iter().for_each(|property| _ = items.overridden.remove(&property.pointer));
            }
        }
        items
    }
}

impl EmittedItems<'_> {
    /// Returns an operation, or an event by an index after those of the operations.
    pub(super) fn operation(&self, index: usize) -> Option<&Operation> {
        let events = || self.document.events.get(index.checked_sub(self.document.operations.len())?);
        self.document.operations.get(index).or_else(|| Some(&events()?.operation))
    }
}
