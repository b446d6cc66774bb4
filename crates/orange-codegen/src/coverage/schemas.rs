//! Counts schemas and their properties.

use serde_json::Value;

use super::count::CoverageCheck;
use super::report::{PROPERTIES, SCHEMAS};
use crate::resolve::{FileId, Node};

impl<'a> CoverageCheck<'a, '_> {
    /// Counts the named schemas.
    pub(super) fn schemas(&mut self) {
        let root = self.sources.root();
        let components = root.get("components").and_then(|components| components.get("schemas"));
        for schemas in [components, root.get("definitions")].into_iter().flatten() {
            for (_, schema) in schemas.entries() {
                let emitted = self.emitted_items.types.contains(&self.sources.pointer(&schema.id));
                self.count(SCHEMAS, emitted, &schema);
                self.schema_properties(Some(schema));
            }
        }
    }

    /// Counts the properties of a schema and of its inline schemas. References are not followed: their targets
    /// are counted where they are defined.
    pub(super) fn schema_properties(&mut self, schema: Option<Node<'a>>) {
        let Some(schema) = schema.filter(|schema| schema.id.file == FileId::ROOT) else { return };
        for (_, property) in schema.get("properties").into_iter().flat_map(|properties| properties.entries())
        {
            let pointer = self.sources.pointer(&property.id);
            if !self.properties.insert(pointer.clone()) {
                continue;
            }
            let emitted = self.emitted_items.properties.contains(&pointer)
                || self.emitted_items.overridden.contains(&pointer);
            self.count(PROPERTIES, emitted, &property);
            self.schema_properties(Some(property));
        }
        for key in ["allOf", "oneOf", "anyOf", "prefixItems"] {
            for inner in schema.get(key).into_iter().flat_map(|list| list.items()) {
                self.schema_properties(Some(inner));
            }
        }
        for inner in ["items", "additionalProperties"].iter().filter_map(|key| schema.get(key)) {
            match inner.value {
                Value::Array(_) => inner.items().for_each(|item| self.schema_properties(Some(item))),
                _ => self.schema_properties(Some(inner)),
            }
        }
        for key in ["patternProperties", "$defs", "definitions"] {
            for (_, inner) in schema.get(key).into_iter().flat_map(|schemas| schemas.entries()) {
                self.schema_properties(Some(inner));
            }
        }
    }

    /// Counts the properties of the schemas of all media types of a body, response or parameter.
    pub(super) fn media_properties(&mut self, node: &Node<'a>) {
        for (_, content) in node.get("content").into_iter().flat_map(|content| content.entries()) {
            self.schema_properties(content.get("schema"));
        }
    }
}
