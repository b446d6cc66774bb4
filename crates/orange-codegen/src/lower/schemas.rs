//! JSON Schemas for validation in generated crates: corrected, reduced to assertions, each under its pointer.
//!
//! The output is JSON Schema 2020-12 in the subset of `orange_core::model::schema`. Lenient readings match
//! those of the rest of `lower`.

use serde_json::{Map, Value, json};

use super::docs::texts;
use super::flattened::{FlattenedSchema, decides};
use super::index::final_target;
use super::rules::{count, literal, number};
use super::schema_kind::is_null;
use super::state::Lowerer;
use super::types::nullable as nullable_of;
use super::unions;
use crate::ir::Limit;
use crate::resolve::{FileId, MAX_CHAIN, Node, NodeId};

/// Keywords with one schema.
const ONE: &[&str] = &[
    "additionalProperties",
    "contains",
    "else",
    "if",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords with a schema per name.
const NAMED: &[&str] = &["dependentSchemas", "patternProperties", "properties"];

/// Keywords with a count, as the validator reads them.
const COUNTS: &[&str] = &[
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
];

/// Pointer suffix for a schema without the selection by its discriminator.
const BY_DISCRIMINATOR: &str = "/discriminator";

impl<'a> Lowerer<'a> {
    /// Returns the pointer of a definition. Its values match the schema that their discriminator selects.
    pub(super) fn definition(&mut self, node: &Node<'a>) -> String {
        let node = self.without_aliases(node);
        let plain = self.plain_definition(&node);
        let flat = self.flatten(&node);
        if flat.find("oneOf").is_some() || flat.find("anyOf").is_some() {
            return plain;
        }
        let Some(discriminator) = self.discriminator(&flat) else { return plain };
        let pointer = format!("{plain}{BY_DISCRIMINATOR}");
        if self.definitions.contains_key(&pointer) {
            return pointer;
        }
        self.definitions.insert(pointer.clone(), Value::Bool(true));
        let Some((property, tags)) = self.inherited_tags(&flat, &discriminator) else {
            self.definitions.insert(pointer.clone(), json!({ "$ref": plain }));
            return pointer;
        };
        let mut mapping = Map::new();
        for (value, target, aliases) in tags {
            let target = Value::String(self.plain_definition(&target));
            for value in std::iter::once(value).chain(aliases) {
                mapping.entry(value).or_insert_with(|| target.clone());
            }
        }
        let schema = json!({
            "$ref": plain,
            "discriminator": { "propertyName": property, "mapping": mapping },
        });
        self.definitions.insert(pointer.clone(), schema);
        pointer
    }

    /// Returns the pointer of a definition without the selection by its discriminator.
    pub(super) fn plain_definition(&mut self, node: &Node<'a>) -> String {
        let node = self.without_aliases(node);
        let pointer = self.definition_pointer(&node.id);
        if self.definitions.contains_key(&pointer) {
            return pointer;
        }
        // Written later, to avoid deep recursion on long chains of references.
        self.definitions.insert(pointer.clone(), Value::Bool(true));
        self.unwritten.push_back((pointer.clone(), node));
        pointer
    }

    /// Writes the queued definitions.
    pub(super) fn write_definitions(&mut self) {
        while let Some((pointer, node)) = self.unwritten.pop_front() {
            let schema = self.convert_schema(&node, None);
            self.definitions.insert(pointer, schema);
        }
    }

    /// Returns the pointer of the definition of a type made from several schemas.
    pub(super) fn definition_of(
        &mut self,
        node_id: &NodeId,
        flat: &FlattenedSchema<'a>,
        plain: bool,
    ) -> String {
        let Some(first) = flat.layers.first() else { return self.definition_pointer(node_id) };
        let own = self.flatten(&first.node);
        let covered = |node_id: &NodeId| own.layers.iter().any(|layer| layer.node.id == *node_id);
        let others: Vec<_> = flat
            .full()
            .filter(|layer| layer.with_siblings || !layer.inherited && !covered(&layer.node.id))
            .cloned()
            .collect();
        if others.is_empty() {
            let node = first.node.clone();
            return if plain { self.plain_definition(&node) } else { self.definition(&node) };
        }
        let mut pointer = self.definition_pointer(&first.node.id);
        for other in others.iter().filter(|other| other.node.id != first.node.id) {
            pointer.push_str(" with ");
            pointer.push_str(&self.definition_pointer(&other.node.id));
        }
        if others.iter().any(|other| other.node.id == first.node.id) {
            pointer.push_str(" without variants");
        }
        if self.definitions.contains_key(&pointer) {
            return pointer;
        }
        self.definitions.insert(pointer.clone(), Value::Bool(true));
        let mut all = Vec::new();
        if !first.with_siblings {
            all.push(json!({ "$ref": self.plain_definition(&first.node) }));
        }
        for other in &others {
            let mut schema = self.convert_schema(&other.node, None);
            if let (true, Value::Object(schema)) = (other.with_siblings, &mut schema) {
                ["oneOf", "anyOf", "discriminator"].iter().for_each(|keyword| drop(schema.remove(*keyword)));
            }
            all.push(schema);
        }
        self.definitions.insert(pointer.clone(), json!({ "allOf": all }));
        pointer
    }

    /// Returns the pointer of a definition restricted to one JSON type.
    pub(super) fn definition_of_kind(&mut self, owner: &str, kind: &str) -> String {
        let pointer = format!("{owner} as {kind}");
        self.definitions.insert(pointer.clone(), json!({ "$ref": owner, "type": kind }));
        pointer
    }

    /// Returns the name of a definition: a pointer, prefixed by the file unless it is the interface file.
    fn definition_pointer(&self, node_id: &NodeId) -> String {
        let pointer = self.sources.pointer(node_id);
        if node_id.file == FileId::ROOT { format!("#{}", pointer.path) } else { pointer.to_string() }
    }

    /// Returns the target of a schema that is only a reference.
    fn without_aliases(&self, node: &Node<'a>) -> Node<'a> {
        let mut node = node.clone();
        for _ in 0..MAX_CHAIN {
            let says = |key: &str| key == "nullable" || key == "x-nullable";
            if decides(&node) || node.entries().any(|(key, _)| says(key)) {
                break;
            }
            let Some(reference) = node.reference() else { break };
            match self.sources.follow(&node.id, reference) {
                crate::resolve::Target::Found(next, _)
                    if next.value.is_object() || next.value.is_boolean() =>
                {
                    node = next
                }
                _ => break,
            }
        }
        node
    }

    /// Converts a schema. `owner` has the layers of the schema that contains it.
    fn convert_schema(&mut self, node: &Node<'a>, owner: Option<&FlattenedSchema<'a>>) -> Value {
        if let Value::Bool(allowed) = node.value {
            return Value::Bool(*allowed);
        }
        let mut out = Map::new();
        let mut unchecked = Vec::new();
        let dynamic = node.str("$dynamicRef");
        if dynamic.is_some_and(|name| node.has("$ref") || self.sources.is_overridden(name)) {
            unchecked.push("$dynamicRef");
        }
        if node.has("$ref") || (dynamic.is_some() && unchecked.is_empty()) {
            match self.target(node) {
                Some(target) => {
                    let plain = owner.is_some();
                    let target =
                        if plain { self.plain_definition(&target) } else { self.definition(&target) };
                    out.insert("$ref".to_owned(), Value::String(target));
                }
                None => unchecked.push(if node.has("$ref") { "$ref" } else { "$dynamicRef" }),
            }
        }
        self.convert_types(node, &mut out);
        for (keyword, inner) in node.entries() {
            let value = match keyword {
                keyword if COUNTS.contains(&keyword) => match count(inner.value) {
                    Some(count) => json!(count),
                    None => {
                        unchecked.push(keyword);
                        continue;
                    }
                },
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                    self.convert_limit(node, keyword, inner.value, &mut out, &mut unchecked);
                    continue;
                }
                "pattern" => match inner.value.as_str() {
                    Some(pattern) => json!(literal(pattern).unwrap_or_else(|| pattern.to_owned())),
                    None => continue,
                },
                "format" => match checked_format(inner.value.as_str().unwrap_or_default()) {
                    Some(format) => json!(format),
                    None => continue,
                },
                "uniqueItems" => json!(inner.value == &Value::Bool(true)),
                "const" => self.scalar(&inner, node.str("type") == Some("string")),
                "enum" if inner.value.is_array() => self.convert_values(node, &inner),
                "required" if inner.value.is_array() => {
                    self.convert_required(node, &inner, owner, &mut out);
                    continue;
                }
                keyword if ONE.contains(&keyword) && is_schema(inner.value) => {
                    self.convert_schema(&inner, None)
                }
                keyword if NAMED.contains(&keyword) && inner.value.is_object() => self.convert_named(&inner),
                "items" | "prefixItems" | "additionalItems" => {
                    self.convert_items(node, keyword, &inner, &mut out);
                    continue;
                }
                "dependentRequired" if inner.value.is_object() => inner.value.clone(),
                "dependencies" => {
                    self.convert_dependencies(&inner, &mut out);
                    continue;
                }
                "allOf" if inner.value.is_array() => {
                    let whole = match owner {
                        Some(_) => None,
                        None => Some(self.flatten(node)),
                    };
                    let owner = owner.or(whole.as_ref());
                    inner.items().map(|item| self.convert_schema(&item, owner)).collect()
                }
                "anyOf" | "oneOf" if inner.value.is_array() => {
                    inner.items().map(|item| self.convert_variant(&item)).collect()
                }
                "discriminator" => match self.convert_mapping(node, &inner) {
                    Some(mapping) => mapping,
                    None => continue,
                },
                _ => continue,
            };
            out.insert(keyword.to_owned(), value);
        }
        if !unchecked.is_empty() {
            out.insert("notChecked".to_owned(), json!(unchecked));
        }
        Value::Object(out)
    }

    /// Converts `type` and `nullable`.
    fn convert_types(&mut self, node: &Node<'a>, out: &mut Map<String, Value>) {
        let names: Vec<&str> = match node.value.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let mut types: Vec<&str> = Vec::new();
        for name in &names {
            let Some((ty, format)) = json_type(name) else { return self.convert_nullable(node, out) };
            if !types.contains(&ty) {
                types.push(ty);
            }
            if let Some(format) = format {
                out.insert("format".to_owned(), json!(format));
            }
        }
        match types.as_slice() {
            [] => {}
            [one] => drop(out.insert("type".to_owned(), json!(one))),
            several => drop(out.insert("type".to_owned(), json!(several))),
        }
        self.convert_nullable(node, out);
    }

    fn convert_nullable(&self, node: &Node<'a>, out: &mut Map<String, Value>) {
        let declared = node.bool("nullable").or_else(|| node.bool("x-nullable"));
        // Before 3.1, `null` in a list of values allowed `null`.
        let listed = || {
            !self.is_31()
                && node.get("enum").is_some_and(|list| list.items().any(|item| item.value.is_null()))
        };
        if declared.unwrap_or_else(listed) {
            out.insert("nullable".to_owned(), Value::Bool(true));
        }
    }

    /// Whether the version of the interface file uses JSON Schema.
    fn is_31(&self) -> bool {
        self.sources.root().str("openapi").is_some_and(|version| !version.starts_with("3.0"))
    }

    /// Converts a limit. Up to 3.0, `exclusive…` is a boolean.
    fn convert_limit(
        &mut self,
        node: &Node<'a>,
        keyword: &'a str,
        value: &Value,
        out: &mut Map<String, Value>,
        unchecked: &mut Vec<&'a str>,
    ) {
        let exclusive = match keyword {
            "minimum" => Some("exclusiveMinimum"),
            "maximum" => Some("exclusiveMaximum"),
            _ => None,
        };
        let name = exclusive.filter(|exclusive| node.bool(exclusive) == Some(true)).unwrap_or(keyword);
        match value {
            Value::Bool(_) => {}
            Value::Number(_) => drop(out.insert(name.to_owned(), value.clone())),
            // A numeric string is read as a number.
            other => match number(other) {
                Some(number) => drop(out.insert(name.to_owned(), limit(number))),
                None => unchecked.push(keyword),
            },
        }
    }

    /// Converts `enum` and adds the aliases of its values.
    fn convert_values(&mut self, node: &Node<'a>, list: &Node<'a>) -> Value {
        let is_text = node.str("type") == Some("string");
        let mut values: Vec<Value> = list.items().map(|item| self.scalar(&item, is_text)).collect();
        for (_, description) in node.get("x-orange-values").into_iter().flat_map(|values| values.entries()) {
            let aliases = description.get("aliases").or_else(|| description.get("x-orange-aliases"));
            values.extend(aliases.into_iter().flat_map(|aliases| texts(aliases.value)).map(Value::String));
        }
        Value::Array(values)
    }

    /// Converts `required` and marks properties that are read-only, write-only or nullable.
    fn convert_required(
        &mut self,
        node: &Node<'a>,
        list: &Node<'a>,
        owner: Option<&FlattenedSchema<'a>>,
        out: &mut Map<String, Value>,
    ) {
        let names: Vec<&str> = list.items().filter_map(|item| item.value.as_str()).collect();
        let whole = match owner {
            Some(_) => None,
            None => Some(self.flatten(node)),
        };
        let Some(flat) = owner.or(whole.as_ref()) else { return };
        let (mut read_only, mut write_only, mut nullable) = (Vec::new(), Vec::new(), Vec::new());
        for name in &names {
            let definitions: Vec<Node<'a>> =
                flat.full().filter_map(|layer| layer.node.get("properties")?.get(name)).collect();
            if definitions.is_empty() {
                continue;
            }
            let flats = definitions.iter().map(|node| self.flatten(node));
            let layers: Vec<Node<'a>> = flats.flat_map(|flat| flat.layers).map(|layer| layer.node).collect();
            let says = |keyword| layers.iter().find_map(|node| node.bool(keyword)) == Some(true);
            if says("readOnly") {
                read_only.push(*name);
            }
            if says("writeOnly") {
                write_only.push(*name);
            }
            if nullable_of(&layers) == Some(true) {
                nullable.push(*name);
            }
        }
        out.insert("required".to_owned(), json!(names));
        for (keyword, names) in [
            ("readOnlyRequired", read_only),
            ("writeOnlyRequired", write_only),
            ("nullableRequired", nullable),
        ] {
            if !names.is_empty() {
                out.insert(keyword.to_owned(), json!(names));
            }
        }
    }

    fn convert_named(&mut self, named: &Node<'a>) -> Value {
        let mut out = Map::new();
        for (name, inner) in named.entries().filter(|(_, inner)| is_schema(inner.value)) {
            out.insert(name.to_owned(), self.convert_schema(&inner, None));
        }
        Value::Object(out)
    }

    /// Converts `items`, which may be a list up to draft 2019-09, and related keywords.
    fn convert_items(
        &mut self,
        node: &Node<'a>,
        keyword: &str,
        inner: &Node<'a>,
        out: &mut Map<String, Value>,
    ) {
        let by_position = node.value.get("items").is_some_and(Value::is_array);
        match (keyword, inner.value) {
            ("prefixItems", Value::Array(_)) => {
                let schemas = inner.items().map(|item| self.convert_schema(&item, None)).collect();
                out.insert("prefixItems".to_owned(), schemas);
            }
            ("items", Value::Array(_)) if !node.has("prefixItems") => {
                let schemas = inner.items().map(|item| self.convert_schema(&item, None)).collect();
                out.insert("prefixItems".to_owned(), schemas);
            }
            ("additionalItems", value) if by_position && is_schema(value) => {
                out.insert("items".to_owned(), self.convert_schema(inner, None));
            }
            ("items", value) if is_schema(value) => {
                out.insert("items".to_owned(), self.convert_schema(inner, None));
            }
            _ => {}
        }
    }

    /// Converts `dependencies` of older drafts: names or a schema per name.
    fn convert_dependencies(&mut self, inner: &Node<'a>, out: &mut Map<String, Value>) {
        let (mut names, mut schemas) = (Map::new(), Map::new());
        for (name, dependency) in inner.entries() {
            match dependency.value {
                Value::Array(_) => drop(names.insert(name.to_owned(), dependency.value.clone())),
                value if is_schema(value) => {
                    schemas.insert(name.to_owned(), self.convert_schema(&dependency, None));
                }
                _ => {}
            }
        }
        for (keyword, all) in [("dependentRequired", names), ("dependentSchemas", schemas)] {
            if !all.is_empty() && !out.contains_key(keyword) {
                out.insert(keyword.to_owned(), Value::Object(all));
            }
        }
    }

    fn convert_variant(&mut self, item: &Node<'a>) -> Value {
        // A lone `{nullable: true}` means `null` in 3.0 files.
        if is_null(item) && item.value.get("type").is_none() && item.has("nullable") {
            return json!({ "type": "null" });
        }
        self.convert_schema(item, None)
    }

    /// Converts a discriminator beside a list of variants: the variant for each value.
    fn convert_mapping(&mut self, node: &Node<'a>, discriminator: &Node<'a>) -> Option<Value> {
        let list = node.get("oneOf").or_else(|| node.get("anyOf")).filter(|list| list.value.is_array())?;
        let property = unions::property_name(discriminator)?;
        let mapped = self.mapping(discriminator);
        let mut mapping = Map::new();
        for item in list.items() {
            let Some(end) = final_target(self.sources, &item) else { continue };
            let values = self.tags_of_variant(&item, &property, &mapped);
            let aliases = self.aliases_of(&item);
            let target = Value::String(self.plain_definition(&end));
            for value in values.into_iter().chain(aliases) {
                mapping.entry(value).or_insert_with(|| target.clone());
            }
        }
        for (value, target) in mapped {
            let target = Value::String(self.plain_definition(&target));
            mapping.entry(value).or_insert(target);
        }
        for (value, aliases) in
            discriminator.get("x-orange-aliases").into_iter().flat_map(|node| node.entries())
        {
            if let Some(target) = mapping.get(value).cloned() {
                for alias in texts(aliases.value) {
                    mapping.entry(alias).or_insert_with(|| target.clone());
                }
            }
        }
        Some(json!({ "propertyName": property, "mapping": mapping }))
    }
}

fn limit(limit: Limit) -> Value {
    match limit {
        Limit::Integer(value) => {
            i64::try_from(value).map_or_else(|_| json!(limit.as_f64()), |value| json!(value))
        }
        Limit::Fraction(value) => json!(value),
    }
}

fn is_schema(value: &Value) -> bool {
    value.is_object() || value.is_boolean()
}

/// Returns the JSON Schema type and format of a type name, or `None` if it is unknown.
fn json_type(name: &str) -> Option<(&'static str, Option<&'static str>)> {
    Some(match name {
        "string" => ("string", None),
        "integer" => ("integer", None),
        "number" => ("number", None),
        "boolean" => ("boolean", None),
        "array" => ("array", None),
        "object" => ("object", None),
        "null" => ("null", None),
        other => match other.to_ascii_lowercase().as_str() {
            "int" | "int32" | "int64" | "long" | "short" => ("integer", None),
            "float" | "double" | "decimal" => ("number", None),
            "bool" => ("boolean", None),
            "str" | "text" | "uri" | "url" => ("string", None),
            "date" => ("string", Some("date")),
            "datetime" | "date-time" | "timestamp" => ("string", Some("date-time")),
            "uuid" => ("string", Some("uuid")),
            _ => return None,
        },
    })
}

/// Returns a format that is validated.
fn checked_format(format: &str) -> Option<&str> {
    match format {
        "date" | "uuid" => Some(format),
        "date-time" | "datetime" | "dateTime" => Some("date-time"),
        "guid" => Some("uuid"),
        "long" => Some("int64"),
        "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" => Some(format),
        _ => None,
    }
}
