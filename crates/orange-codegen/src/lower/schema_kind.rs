//! Classifies a schema by its layers.

use serde_json::Value;

use super::flattened::FlattenedSchema;
use super::rules::BY_SCHEMA;
use super::state::Lowerer;
use crate::ir::{EnumKind, IntegerFormat, Limit, Rules, StringFormat, TypeRef};
use crate::resolve::Node;

/// The kind of a schema, before a type is made for it.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a file has a few thousand of them at most")]
pub(super) enum SchemaKind<'a> {
    /// Needs no name: a scalar, an array, a map, any value.
    Plain(TypeRef, Rules),
    /// A single scalar value, given by `const` or an enum of one.
    Constant(TypeRef, Value),
    Enum(EnumKind, Node<'a>),
    /// `oneOf` of constants with descriptions.
    Constants(Vec<Node<'a>>),
    /// Values of two kinds: strings and integers.
    MixedEnum(Node<'a>),
    Object,
    /// `oneOf` or `anyOf` with at least two relevant variants.
    OneOf(Vec<Node<'a>>),
    /// `oneOf` or `anyOf` with one relevant variant, beside other keywords.
    SingleVariant(Node<'a>),
    /// Several scalar types in a `type` list.
    Several(Vec<&'a str>),
    /// A discriminator property selects among the schemas that extend this one.
    Inherited(Node<'a>),
}

impl<'a> Lowerer<'a> {
    /// Classifies a schema. With `plain`, its discriminator is ignored.
    pub(super) fn classify(&mut self, flat: &FlattenedSchema<'a>, plain: bool) -> SchemaKind<'a> {
        self.check_rules(flat);
        let kind = self.classify_unchecked(flat, plain);
        let ignored: &[&str] = match &kind {
            // Keywords that contradict all types of the list.
            SchemaKind::Several(types) => match (types.contains(&"object"), types.contains(&"array")) {
                (true, true) => &[],
                (true, false) => &["items"],
                (false, true) => &["properties", "additionalProperties"],
                (false, false) => &["properties", "items", "additionalProperties"],
            },
            SchemaKind::Enum(..) | SchemaKind::MixedEnum(_) | SchemaKind::Constant(..) => {
                &["properties", "items", "additionalProperties", "oneOf", "anyOf"]
            }
            SchemaKind::Plain(TypeRef::Array(..), _) => &["properties", "additionalProperties"],
            SchemaKind::Plain(TypeRef::Map(..), _) | SchemaKind::Object => &["items"],
            SchemaKind::Plain(..) => &["properties", "items", "additionalProperties"],
            _ => &[],
        };
        for keyword in ignored {
            let is_not_empty = |value: &Value| match value {
                Value::Object(properties) => !properties.is_empty(),
                Value::Array(items) => !items.is_empty(),
                _ => false,
            };
            let all = flat.full().filter_map(|layer| layer.node.get(keyword));
            for node in all.filter(|node| is_not_empty(node.value)) {
                self.lost(
                    "ignored-keyword",
                    &node.id,
                    format!("`{keyword}` contradicts `type`; `type` is used"),
                );
            }
        }
        self.report_patterns(flat, &kind);
        kind
    }

    /// Reports pattern properties that have no type in the model: a map has one value type.
    fn report_patterns(&mut self, flat: &FlattenedSchema<'a>, kind: &SchemaKind<'a>) {
        if matches!(kind, SchemaKind::OneOf(_) | SchemaKind::SingleVariant(_) | SchemaKind::Inherited(_)) {
            return;
        }
        let Some(patterns) = flat.find("patternProperties") else { return };
        let is_map = match kind {
            SchemaKind::Several(types) => types.contains(&"object") && !has_properties(flat),
            kind => matches!(kind, SchemaKind::Plain(TypeRef::Map(..), _)),
        };
        let count = patterns.entries().count();
        if count > 1 || count == 1 && !(is_map && values(flat).is_none()) {
            let message = "pattern properties are read as any JSON value";
            self.lost("pattern-properties", &patterns.id, message);
        }
    }

    fn classify_unchecked(&mut self, flat: &FlattenedSchema<'a>, plain: bool) -> SchemaKind<'a> {
        if let Some(node) = flat.find("const") {
            return constant(node.value);
        }
        if let Some(node) = flat.find_if("enum", Value::is_array) {
            return self.enum_kind(flat, node);
        }
        if !plain {
            if let Some(kind) = self.variants_kind(flat) {
                return kind;
            }
            if let Some(node) = self.discriminator(flat) {
                return SchemaKind::Inherited(node);
            }
        }
        let types = flat.types();
        match types.as_slice() {
            [] => self.inferred(flat),
            [one] => self.typed(one, flat),
            [_, _] if types.contains(&"number") && types.contains(&"integer") => {
                SchemaKind::Plain(TypeRef::Number, Rules::of(flat))
            }
            _ => SchemaKind::Several(types),
        }
    }

    /// Returns the `oneOf` or `anyOf` of this schema with the relevant variants.
    fn variants_kind(&mut self, flat: &FlattenedSchema<'a>) -> Option<SchemaKind<'a>> {
        let own = flat.layers.first().map(|layer| layer.node.id.clone());
        let list = flat.full().filter(|layer| !layer.with_siblings).find_map(|layer| {
            let list = ["oneOf", "anyOf"]
                .iter()
                .filter_map(|key| layer.node.get(key))
                .find(|list| list.value.is_array())?;
            // A child does not inherit the `oneOf` in which its base lists the children.
            let of_base = layer.inherited
                && (layer.node.has("discriminator")
                    || own.as_ref().is_some_and(|own| {
                        list.items().any(|item| {
                            super::index::final_target(self.sources, &item).is_some_and(|end| end.id == *own)
                        })
                    }));
            (!of_base).then_some(list)
        })?;
        self.report_further_variants(flat, &list);
        let variants: Vec<Node<'a>> = list.items().filter(|item| !is_null(item)).collect();
        let (kept, rules): (Vec<_>, Vec<_>) = variants.into_iter().partition(|item| !has_only_rules(item));
        if !rules.is_empty() && kept.is_empty() {
            self.note(
                BY_SCHEMA,
                &list.id,
                "combinations of required properties are checked only by `validate()`",
            );
            return None;
        }
        match kept.as_slice() {
            [] => None,
            [one] => Some(SchemaKind::SingleVariant(one.clone())),
            _ => Some(self.scalar_union(&kept).unwrap_or(SchemaKind::OneOf(kept))),
        }
    }

    /// Reports further lists of variants. Their properties are preserved as unknown ones.
    fn report_further_variants(&mut self, flat: &FlattenedSchema<'a>, first: &Node<'a>) {
        let adds = |list: &Node<'a>| list.items().any(|item| !is_null(&item) && !has_only_rules(&item));
        let others: Vec<Node<'a>> = flat
            .full()
            .filter(|layer| !layer.with_siblings && !layer.inherited)
            .flat_map(|layer| ["oneOf", "anyOf"].map(|key| layer.node.get(key)))
            .flatten()
            .filter(|list| list.id != first.id && list.value.is_array() && adds(list))
            .collect();
        for list in others {
            let message =
                "a second list of variants is not modelled; its properties are preserved as unknown ones";
            self.lost("second-choice", &list.id, message);
        }
    }

    /// Returns the scalar that a union of scalars is equal to: constants, strings with several formats, a list
    /// of strings beside any string.
    fn scalar_union(&mut self, variants: &[Node<'a>]) -> Option<SchemaKind<'a>> {
        let is_constant = |node: &Node<'a>| {
            node.get("const")
                .is_some_and(|value| value.value.is_string() || value.value.is_i64() || value.value.is_u64())
        };
        if variants.iter().all(is_constant) {
            let texts = variants.iter().filter(|node| node.str("const").is_some()).count();
            return (texts == 0 || texts == variants.len()).then(|| SchemaKind::Constants(variants.to_vec()));
        }
        let flats: Vec<FlattenedSchema<'a>> = variants.iter().map(|node| self.flatten(node)).collect();
        let all = |kinds: &[&str]| {
            flats.iter().all(|flat| matches!(flat.types().as_slice(), [one] if kinds.contains(one)))
        };
        let (listed, open): (Vec<usize>, Vec<usize>) = (0..flats.len()).partition(|index| {
            flats.get(*index).is_some_and(|flat| flat.find("enum").is_some() || flat.find("const").is_some())
        });
        // The rules of single variants are lost when they become one type.
        let ruled = flats.iter().find(|flat| Rules::of(flat) != Rules::default());
        let node_id = ruled.and_then(|flat| flat.layers.first()).map(|layer| layer.node.id.clone());
        let merges = listed.is_empty() && (all(&["string"]) || all(&["integer", "number"]));
        if let (true, Some(node_id)) = (merges, node_id) {
            self.note(
                BY_SCHEMA,
                &node_id,
                "rules of variants with the same type are checked only by `validate()`",
            );
        }
        if all(&["string"]) {
            return match (listed.as_slice(), open.as_slice()) {
                ([], [_, ..]) => {
                    Some(SchemaKind::Plain(TypeRef::String(StringFormat::Plain), Rules::default()))
                }
                ([one], [_, ..]) => variants.get(*one).map(|node| SchemaKind::SingleVariant(node.clone())),
                _ => None,
            };
        }
        if listed.is_empty() && all(&["integer"]) {
            return Some(SchemaKind::Plain(TypeRef::Integer(IntegerFormat::Unspecified), Rules::default()));
        }
        (listed.is_empty() && all(&["integer", "number"]))
            .then(|| SchemaKind::Plain(TypeRef::Number, Rules::default()))
    }

    /// Returns the discriminator if this schema is a union of the schemas that extend it.
    pub(super) fn discriminator(&self, flat: &FlattenedSchema<'a>) -> Option<Node<'a>> {
        let layer = flat.full().find(|layer| layer.node.has("discriminator"))?;
        let node = layer.node.get("discriminator")?;
        let own = &flat.layers.first()?.node.id;
        // An intermediate schema is a union only where it is used as a value.
        let counts =
            !layer.inherited || (self.index.is_value(own) && !self.index.descendants(own).is_empty());
        counts.then_some(node)
    }

    pub(super) fn typed(&mut self, name: &str, flat: &FlattenedSchema<'a>) -> SchemaKind<'a> {
        let rules = Rules::of(flat);
        match name {
            "string" => SchemaKind::Plain(string(flat), rules),
            "integer" => SchemaKind::Plain(integer(flat, &rules), rules),
            "number" => SchemaKind::Plain(number(flat), rules),
            "boolean" => SchemaKind::Plain(TypeRef::Boolean, rules),
            "file" => SchemaKind::Plain(TypeRef::Binary, rules),
            "array" => SchemaKind::Plain(self.array(flat), rules),
            "object" => self.object_kind(flat),
            other => self.unknown_type(other, flat),
        }
    }

    /// Returns the likely meaning of a type name that no version of JSON Schema defines.
    fn unknown_type(&mut self, name: &str, flat: &FlattenedSchema<'a>) -> SchemaKind<'a> {
        let meant = match name.to_ascii_lowercase().as_str() {
            "int" | "int32" | "int64" | "long" | "short" => TypeRef::Integer(IntegerFormat::Unspecified),
            "float" | "double" | "decimal" => TypeRef::Number,
            "bool" => TypeRef::Boolean,
            "str" | "text" => TypeRef::String(StringFormat::Plain),
            "date" => TypeRef::String(StringFormat::Date),
            "datetime" | "date-time" | "timestamp" => TypeRef::String(StringFormat::DateTime),
            "uuid" => TypeRef::String(StringFormat::Uuid),
            "uri" | "url" => TypeRef::String(StringFormat::Uri),
            _ => TypeRef::Any,
        };
        if let Some(node) = flat.find("type") {
            self.repaired(
                "unknown-type",
                &node.id,
                format!("`{name}` is not a JSON type; read as {}", describe(&meant)),
            );
        }
        SchemaKind::Plain(meant, Rules::of(flat))
    }

    /// Infers the kind of a schema without `type`.
    fn inferred(&mut self, flat: &FlattenedSchema<'a>) -> SchemaKind<'a> {
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
            return SchemaKind::Plain(self.array(flat), rules);
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
                let own = Rules::of_properties(flat);
                SchemaKind::Plain(TypeRef::Map(Box::new(value), rules), own)
            }
        }
    }

    /// Returns the value type of a map and its rules: from `additionalProperties` or the only pattern.
    pub(super) fn map_value(&mut self, flat: &FlattenedSchema<'a>) -> (TypeRef, Rules) {
        let patterns = flat.find("patternProperties");
        let additional = values(flat).or_else(|| {
            let mut patterns = patterns.as_ref()?.entries();
            let (first, more) = (patterns.next(), patterns.next());
            first.filter(|_| more.is_none()).map(|(_, schema)| schema)
        });
        if let Some(node) = patterns {
            self.note(BY_SCHEMA, &node.id, "patterns of property names are checked only by `validate()`");
        }
        match additional {
            Some(schema) => {
                let used = self.schema(&schema);
                let rules = used.rules.clone();
                (used.in_container(), rules)
            }
            None => (TypeRef::Any, Rules::default()),
        }
    }

    fn array(&mut self, flat: &FlattenedSchema<'a>) -> TypeRef {
        let tuple =
            flat.find_if("prefixItems", Value::is_array).or_else(|| flat.find_if("items", Value::is_array));
        if let Some(tuple) = tuple {
            return self.tuple(flat, &tuple);
        }
        let items: Vec<Node<'a>> = flat
            .full()
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
    fn tuple(&mut self, flat: &FlattenedSchema<'a>, tuple: &Node<'a>) -> TypeRef {
        let mut types = Vec::new();
        let others = flat
            .find_if("items", Value::is_object)
            .or_else(|| flat.find_if("additionalItems", Value::is_object));
        for item in tuple.items().chain(others) {
            let ty = self.schema(&item).in_container();
            if !types.contains(&ty) {
                types.push(ty);
            }
        }
        let item = match <[TypeRef; 1]>::try_from(types) {
            Ok([one]) => one,
            Err(_) => {
                self.note("tuple", &tuple.id, "tuple items of different types are read as any JSON value");
                TypeRef::Any
            }
        };
        TypeRef::Array(Box::new(item), Rules::default())
    }
}

/// Whether a schema defines properties, so that it is an object rather than a map.
fn has_properties(flat: &FlattenedSchema<'_>) -> bool {
    flat.full().any(|layer| {
        layer.node.get("properties").is_some_and(|node| node.entries().next().is_some())
            || layer.node.get("required").is_some_and(|list| list.items().any(|item| item.value.is_string()))
    })
}

/// Returns the schema of additional properties.
fn values<'a>(flat: &FlattenedSchema<'a>) -> Option<Node<'a>> {
    flat.find_if("additionalProperties", |value| {
        value.as_object().is_some_and(|properties| !properties.is_empty())
    })
}

fn constant<'a>(value: &'a Value) -> SchemaKind<'a> {
    let ty = match value {
        Value::String(_) => TypeRef::String(StringFormat::Plain),
        Value::Bool(_) => TypeRef::Boolean,
        Value::Number(number) if number.is_f64() => TypeRef::Number,
        Value::Number(_) => TypeRef::Integer(IntegerFormat::Unspecified),
        _ => TypeRef::Any,
    };
    SchemaKind::Constant(ty, value.clone())
}

/// Whether a variant only allows `null`.
pub(super) fn is_null(node: &Node<'_>) -> bool {
    node.str("type") == Some("null")
        || node.value.get("const").is_some_and(Value::is_null)
        || node.value.get("enum").and_then(Value::as_array).is_some_and(|values| values.iter().all(Value::is_null) && !values.is_empty())
        // A lone `{nullable: true}` means `null` in 3.0 files.
        || (node.bool("nullable") == Some(true) && !super::flattened::decides(node) && node.reference().is_none())
}

/// Whether a variant only lists required or forbidden properties.
fn has_only_rules(node: &Node<'_>) -> bool {
    let mut some = false;
    node.reference().is_none()
        && node.entries().all(|(key, _)| {
            some = true;
            matches!(key, "required" | "not" | "title" | "description" | "minProperties" | "maxProperties")
        })
        && some
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
    let format = match text("format") {
        None if text("contentMediaType").is_some_and(|media| !media.starts_with("text/")) => {
            return TypeRef::Binary;
        }
        None | Some("" | "string") => StringFormat::Plain,
        Some("binary" | "file") => return TypeRef::Binary,
        Some("date") => StringFormat::Date,
        Some("date-time" | "datetime" | "dateTime") => StringFormat::DateTime,
        Some("time") => StringFormat::Time,
        Some("uuid" | "guid") => StringFormat::Uuid,
        Some("uri" | "url") => StringFormat::Uri,
        Some("email") => StringFormat::Email,
        Some("byte" | "base64") => StringFormat::Byte,
        Some("password") => StringFormat::Password,
        Some(other) => StringFormat::Other(other.to_owned()),
    };
    TypeRef::String(format)
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

/// Returns the format of an integer: the declared one, or the smallest that fits its limits.
fn integer(flat: &FlattenedSchema<'_>, rules: &Rules) -> TypeRef {
    let beyond = |limit: &Limit| limit.as_f64() > 9.3e18;
    let least = rules.minimum.or(rules.exclusive_minimum).is_some_and(|limit| limit.as_f64() >= 0.0);
    let is_large = least && rules.maximum.or(rules.exclusive_maximum).as_ref().is_some_and(beyond);
    TypeRef::Integer(match integer_format(flat) {
        IntegerFormat::Unspecified if is_large => IntegerFormat::Uint64,
        format => format,
    })
}

/// `type: number, format: int64` means an integer in practice.
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
