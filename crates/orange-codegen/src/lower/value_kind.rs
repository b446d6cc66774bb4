//! Classifies a schema by its `type`, or by its keywords if it has none.

use serde_json::Value;

use super::flattened::FlattenedSchema;
use super::rules::BY_SCHEMA;
use super::schema_kind::SchemaKind;
use super::state::Lowerer;
use crate::ir::{IntegerFormat, Limit, Rules, StringFormat, TypeRef};
use crate::resolve::Node;

impl<'a> Lowerer<'a> {
    /// Classifies a schema as one JSON type.
    pub(super) fn classify_typed(&mut self, name: &str, flat: &FlattenedSchema<'a>) -> SchemaKind<'a> {
        let rules = Rules::of(flat);
        match name {
            "string" => SchemaKind::Plain(string(flat), rules),
            "integer" => SchemaKind::Plain(integer(flat, &rules), rules),
            "number" => SchemaKind::Plain(number(flat), rules),
            "boolean" => SchemaKind::Plain(TypeRef::Boolean, rules),
            "file" => SchemaKind::Plain(TypeRef::Binary, rules),
            "array" => SchemaKind::Plain(self.array_type(flat), rules),
            "object" => self.object_kind(flat),
            other => self.unknown_type(other, flat),
        }
    }

    /// Returns the likely meaning of a type name that no version of JSON Schema defines.
    fn unknown_type(&mut self, name: &str, flat: &FlattenedSchema<'a>) -> SchemaKind<'a> {
        let ty = match json_type(name) {
            Some(("integer", _)) => TypeRef::Integer(IntegerFormat::Unspecified),
            Some(("number", _)) => TypeRef::Number,
            Some(("boolean", _)) => TypeRef::Boolean,
            Some(("string", format)) => TypeRef::String(format.map_or(StringFormat::Plain, string_format)),
            _ => TypeRef::Any,
        };
        if let Some(node) = flat.find("type") {
            self.repaired(
                "unknown-type",
                &node.id,
                format!("`{name}` is not a JSON type; read as {}", describe(&ty)),
            );
        }
        SchemaKind::Plain(ty, Rules::of(flat))
    }

    /// Infers the kind of a schema without `type`.
    pub(super) fn classify_untyped(&mut self, flat: &FlattenedSchema<'a>) -> SchemaKind<'a> {
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| flat.find(keyword).is_some());
        let rules = Rules::of(flat);
        if has(&[
            "properties",
            "additionalProperties",
            "minProperties",
            "maxProperties",
            "discriminator",
            "patternProperties",
        ]) || flat.find_if("required", Value::is_array).is_some()
        {
            return self.object_kind(flat);
        }
        if has(&["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]) {
            return SchemaKind::Plain(self.array_type(flat), rules);
        }
        let format = flat.find("format").and_then(|node| node.value.as_str());
        if has(&["pattern", "minLength", "maxLength", "contentEncoding"]) {
            return SchemaKind::Plain(string(flat), rules);
        }
        match format {
            Some("int32" | "int64") => SchemaKind::Plain(TypeRef::Integer(integer_format(flat)), rules),
            Some("float" | "double" | "number") => SchemaKind::Plain(TypeRef::Number, rules),
            Some(_) => SchemaKind::Plain(string(flat), rules),
            None if has(&["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]) => {
                SchemaKind::Plain(TypeRef::Number, rules)
            }
            None => SchemaKind::Plain(TypeRef::Any, rules),
        }
    }

    fn object_kind(&mut self, flat: &FlattenedSchema<'a>) -> SchemaKind<'a> {
        let additional = flat.find("additionalProperties").or_else(|| flat.find("unevaluatedProperties"));
        if has_properties(flat) {
            return SchemaKind::Object;
        }
        match additional {
            Some(node) if node.value == &Value::Bool(false) && flat.find("patternProperties").is_none() => {
                SchemaKind::Object
            }
            _ => {
                let (value, rules) = self.map_value(flat);
                let own = Rules::of_map(flat);
                SchemaKind::Plain(TypeRef::Map(Box::new(value), rules), own)
            }
        }
    }

    /// Returns the value type of a map and its rules: from `additionalProperties` or the only pattern.
    pub(super) fn map_value(&mut self, flat: &FlattenedSchema<'a>) -> (TypeRef, Rules) {
        let patterns = flat.find("patternProperties");
        let additional = additional_schema(flat).or_else(|| {
            let mut patterns = patterns.as_ref()?.entries();
            let (first, more) = (patterns.next(), patterns.next());
            first.filter(|_| more.is_none()).map(|(_, schema)| schema)
        });
        if let Some(node) = patterns {
            self.note(BY_SCHEMA, &node.id, "patterns of property names are checked only by `validate()`");
        }
        match additional {
            Some(schema) => {
                let used = self.lower_schema(&schema);
                let rules = used.rules.clone();
                (used.in_container(), rules)
            }
            None => (TypeRef::Any, Rules::default()),
        }
    }

    fn array_type(&mut self, flat: &FlattenedSchema<'a>) -> TypeRef {
        let tuple =
            flat.find_if("prefixItems", Value::is_array).or_else(|| flat.find_if("items", Value::is_array));
        if let Some(tuple) = tuple {
            return self.tuple_type(flat, &tuple);
        }
        let items: Vec<Node<'a>> = flat
            .typed_layers()
            .filter_map(|layer| layer.node.get("items"))
            .filter(|node| node.value.is_object())
            .collect();
        if items.is_empty() {
            return TypeRef::Array(Box::new(TypeRef::Any), Rules::default());
        }
        let used = self.combine(&items);
        let rules = used.rules.clone();
        TypeRef::Array(Box::new(used.in_container()), rules)
    }

    /// Returns the item type of a tuple if all items, including additional ones, have the same type.
    fn tuple_type(&mut self, flat: &FlattenedSchema<'a>, tuple: &Node<'a>) -> TypeRef {
        let mut types = Vec::new();
        let others = flat
            .find_if("items", Value::is_object)
            .or_else(|| flat.find_if("additionalItems", Value::is_object));
        for item in tuple.items().chain(others) {
            let ty = self.lower_schema(&item).in_container();
            if !types.contains(&ty) {
                types.push(ty);
            }
        }
        let item = match <[TypeRef; 1]>::try_from(types) {
            Ok([item]) => item,
            Err(_) => {
                self.note("tuple", &tuple.id, "tuple items of different types are read as any JSON value");
                TypeRef::Any
            }
        };
        TypeRef::Array(Box::new(item), Rules::default())
    }
}

/// Whether a schema defines properties, so that it is an object rather than a map.
pub(super) fn has_properties(flat: &FlattenedSchema<'_>) -> bool {
    flat.typed_layers().any(|layer| {
        layer.node.get("properties").is_some_and(|node| node.entries().next().is_some())
            || layer.node.get("required").is_some_and(|list| list.items().any(|item| item.value.is_string()))
    })
}

/// Returns the schema of additional properties.
pub(super) fn additional_schema<'a>(flat: &FlattenedSchema<'a>) -> Option<Node<'a>> {
    flat.find_if("additionalProperties", |value| {
        value.as_object().is_some_and(|properties| !properties.is_empty())
    })
}

fn string(flat: &FlattenedSchema<'_>) -> TypeRef {
    let text = |keyword: &str| flat.find(keyword).and_then(|node| node.value.as_str());
    if let Some(encoding) = text("contentEncoding") {
        return TypeRef::String(if encoding.eq_ignore_ascii_case("base64") {
            StringFormat::Byte
        } else {
            StringFormat::Other(encoding.to_owned())
        });
    }
    match text("format") {
        None if text("contentMediaType").is_some_and(|media| !media.starts_with("text/")) => TypeRef::Binary,
        None => TypeRef::String(StringFormat::Plain),
        Some("binary" | "file") => TypeRef::Binary,
        Some(name) => TypeRef::String(string_format(name)),
    }
}

fn string_format(name: &str) -> StringFormat {
    match name {
        "" | "string" => StringFormat::Plain,
        "date" => StringFormat::Date,
        "date-time" | "datetime" | "dateTime" => StringFormat::DateTime,
        "time" => StringFormat::Time,
        "uuid" | "guid" => StringFormat::Uuid,
        "uri" | "url" => StringFormat::Uri,
        "email" => StringFormat::Email,
        "byte" | "base64" => StringFormat::Byte,
        "password" => StringFormat::Password,
        other => StringFormat::Other(other.to_owned()),
    }
}

/// Returns the JSON Schema type and the format that a type name stands for: a type of JSON Schema, or a name that
/// published files use instead. `None` if it is unknown.
pub(super) fn json_type(name: &str) -> Option<(&'static str, Option<&'static str>)> {
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
            "str" | "text" => ("string", None),
            "uri" | "url" => ("string", Some("uri")),
            "date" => ("string", Some("date")),
            "datetime" | "date-time" | "timestamp" => ("string", Some("date-time")),
            "uuid" => ("string", Some("uuid")),
            _ => return None,
        },
    })
}

fn integer_format(flat: &FlattenedSchema<'_>) -> IntegerFormat {
    match flat.find("format").and_then(|node| node.value.as_str()) {
        Some("int8") => IntegerFormat::Int8,
        Some("int16") => IntegerFormat::Int16,
        Some("int32") => IntegerFormat::Int32,
        Some("int64" | "long") => IntegerFormat::Int64,
        Some("uint8") => IntegerFormat::Uint8,
        Some("uint16") => IntegerFormat::Uint16,
        Some("uint32") => IntegerFormat::Uint32,
        Some("uint64") => IntegerFormat::Uint64,
        _ => IntegerFormat::Unspecified,
    }
}

/// Limits above this number need unsigned 64 bits. It exceeds 2⁶³ a little, because files write the maximum of `int64` as a
/// rounded float.
const ABOVE_INT64: f64 = 9.3e18;

/// Returns the format of an integer: the declared one, or unsigned 64 bits if its limits need them.
fn integer(flat: &FlattenedSchema<'_>, rules: &Rules) -> TypeRef {
    let is_above_int64 = |limit: &Limit| limit.as_f64() > ABOVE_INT64;
    let is_unsigned = rules.minimum.or(rules.exclusive_minimum).is_some_and(|limit| limit.as_f64() >= 0.0);
    let is_large =
        is_unsigned && rules.maximum.or(rules.exclusive_maximum).as_ref().is_some_and(is_above_int64);
    TypeRef::Integer(match integer_format(flat) {
        IntegerFormat::Unspecified if is_large => IntegerFormat::Uint64,
        format => format,
    })
}

/// Returns the type of a number. With an integer format, it is an integer in practice.
fn number(flat: &FlattenedSchema<'_>) -> TypeRef {
    match integer_format(flat) {
        IntegerFormat::Unspecified => TypeRef::Number,
        format => TypeRef::Integer(format),
    }
}

fn describe(ty: &TypeRef) -> &'static str {
    match ty {
        TypeRef::Integer(_) => "an integer",
        TypeRef::Number => "a number",
        TypeRef::Boolean => "a boolean",
        TypeRef::String(_) => "a string",
        _ => "any JSON value",
    }
}
