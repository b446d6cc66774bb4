//! Converts the keywords of a schema whose meaning depends on the version of OpenAPI or JSON Schema.

use serde_json::{Map, Value, json};

use crate::ir::Limit;
use crate::lower::docs::texts;
use crate::lower::flattened::FlattenedSchema;
use crate::lower::index::final_target;
use crate::lower::rule_values::parse_number;
use crate::lower::schema_kind::is_null;
use crate::lower::schema_use::nullable as nullable_of;
use crate::lower::state::Lowerer;
use crate::lower::unions::{Tag, property_name};
use crate::lower::value_kind::json_type;
use crate::resolve::Node;

impl<'a> Lowerer<'a> {
    /// Converts `type` and `nullable`.
    pub(super) fn convert_types(&mut self, node: &Node<'a>, out: &mut Map<String, Value>) {
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
            if let Some(format) = format.and_then(checked_format) {
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

    pub(super) fn convert_nullable(&self, node: &Node<'a>, out: &mut Map<String, Value>) {
        let declared = node.bool("nullable").or_else(|| node.bool("x-nullable"));
        // Before 3.1, a schema whose `enum` lists `null` is nullable.
        let listed = || {
            !self.is_31()
                && node.get("enum").is_some_and(|list| list.items().any(|item| item.value.is_null()))
        };
        if declared.unwrap_or_else(listed) {
            out.insert("nullable".to_owned(), Value::Bool(true));
        }
    }

    /// Whether the schemas of the interface file are JSON Schemas, as they are since OpenAPI 3.1.
    fn is_31(&self) -> bool {
        self.sources.root().str("openapi").is_some_and(|version| !version.starts_with("3.0"))
    }

    /// Converts a limit. Up to 3.0, `exclusive…` is a boolean.
    pub(super) fn convert_limit(
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
            other => match parse_number(other) {
                Some(number) => drop(out.insert(name.to_owned(), limit(number))),
                None => unchecked.push(keyword),
            },
        }
    }

    /// Converts `enum` and adds the aliases of its values.
    pub(super) fn convert_values(&mut self, node: &Node<'a>, list: &Node<'a>) -> Value {
        let is_text = node.str("type") == Some("string");
        let mut values: Vec<Value> = list.items().map(|item| self.scalar(&item, is_text)).collect();
        for (_, description) in node.get("x-orange-values").into_iter().flat_map(|values| values.entries()) {
            let aliases = description.get("aliases").or_else(|| description.get("x-orange-aliases"));
            values.extend(aliases.into_iter().flat_map(|aliases| texts(aliases.value)).map(Value::String));
        }
        Value::Array(values)
    }

    /// Converts `required` and marks properties that are read-only, write-only or nullable.
    pub(super) fn convert_required(
        &mut self,
        node: &Node<'a>,
        list: &Node<'a>,
        owner: Option<&FlattenedSchema<'a>>,
        out: &mut Map<String, Value>,
    ) {
        let names: Vec<&str> = list.items().filter_map(|item| item.value.as_str()).collect();
        let own = owner.is_none().then(|| self.flatten(node));
        let Some(flat) = owner.or(own.as_ref()) else { return };
        let (mut read_only, mut write_only, mut nullable) = (Vec::new(), Vec::new(), Vec::new());
        for name in &names {
            let definitions: Vec<Node<'a>> =
                flat.typed_layers().filter_map(|layer| layer.node.get("properties")?.get(name)).collect();
            if definitions.is_empty() {
                continue;
            }
            let flats = definitions.iter().map(|node| self.flatten(node));
            let layers: Vec<Node<'a>> = flats.flat_map(|flat| flat.layers).map(|layer| layer.node).collect();
            let is_set = |keyword| layers.iter().find_map(|node| node.bool(keyword)) == Some(true);
            if is_set("readOnly") {
                read_only.push(*name);
            }
            if is_set("writeOnly") {
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

    pub(super) fn convert_named(&mut self, named: &Node<'a>) -> Value {
        let mut out = Map::new();
        for (name, inner) in named.entries().filter(|(_, inner)| is_schema(inner.value)) {
            out.insert(name.to_owned(), self.convert_schema(&inner, None));
        }
        Value::Object(out)
    }

    /// Converts `items`, which may be a list up to draft 2019-09, and related keywords.
    pub(super) fn convert_items(
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
    pub(super) fn convert_dependencies(&mut self, inner: &Node<'a>, out: &mut Map<String, Value>) {
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

    pub(super) fn convert_variant(&mut self, item: &Node<'a>) -> Value {
        // A lone `{nullable: true}` means `null` in 3.0 files.
        if is_null(item) && item.value.get("type").is_none() && item.has("nullable") {
            return json!({ "type": "null" });
        }
        self.convert_schema(item, None)
    }

    /// Converts a discriminator beside a list of variants: the variant for each value.
    pub(super) fn convert_mapping(&mut self, node: &Node<'a>, discriminator: &Node<'a>) -> Option<Value> {
        let list = node.get("oneOf").or_else(|| node.get("anyOf")).filter(|list| list.value.is_array())?;
        let property = property_name(discriminator)?;
        let mapped = self.mapped_tags(discriminator);
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
        for Tag { value, target } in mapped {
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
            let integer =
                i64::try_from(value).map(Value::from).or_else(|_| u64::try_from(value).map(Value::from));
            integer.unwrap_or_else(|_| json!(limit.as_f64()))
        }
        Limit::Fraction(value) => json!(value),
    }
}

/// Whether a value has the JSON type of a schema.
pub(super) fn is_schema(value: &Value) -> bool {
    value.is_object() || value.is_boolean()
}

/// Returns the standard name of a format. `None` for a format that `validate()` does not check.
pub(super) fn checked_format(format: &str) -> Option<&str> {
    match format {
        "date" | "uuid" => Some(format),
        "date-time" | "datetime" | "dateTime" => Some("date-time"),
        "guid" => Some("uuid"),
        "long" => Some("int64"),
        "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" => Some(format),
        _ => None,
    }
}
