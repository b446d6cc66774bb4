//! Classifies a schema by its layers.

use serde_json::Value;

use super::flattened::FlattenedSchema;
use super::rules::BY_SCHEMA;
use super::state::{Lowerer, SchemaRole};
use super::value_kind::{additional_schema, has_properties};
use crate::ir::{EnumKind, IntegerFormat, Rules, StringFormat, TypeRef};
use crate::resolve::Node;

/// The kind of a schema, before a type is made for it.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a file has a few thousand of them at most")]
pub(super) enum SchemaKind<'a> {
    /// Needs no name: a scalar, an array, a map, any value.
    Plain(TypeRef, Rules),
    /// A single scalar value: `const` or an enum with one value.
    Constant(TypeRef, Value),
    Enum(EnumKind, Node<'a>),
    /// `oneOf` of constants with descriptions.
    Constants(Vec<Node<'a>>),
    /// Values of two kinds: strings and integers.
    MixedEnum(Node<'a>),
    Object,
    /// `oneOf` or `anyOf` with at least two relevant variants: not `null`, and not only rules such as `required`.
    OneOf(Vec<Node<'a>>),
    /// `oneOf` or `anyOf` with one relevant variant, beside other keywords.
    SingleVariant(Node<'a>),
    /// Several types in a `type` list.
    Several(Vec<&'a str>),
    /// A discriminator property selects among the schemas that extend this one.
    Inherited(Node<'a>),
}

impl<'a> Lowerer<'a> {
    /// Classifies a schema. For the role [`SchemaRole::Base`], the discriminator and the variants are ignored.
    pub(super) fn classify(&mut self, flat: &FlattenedSchema<'a>, role: SchemaRole) -> SchemaKind<'a> {
        self.check_rules(flat);
        let kind = self.classify_unchecked(flat, role);
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
            let all = flat.typed_layers().filter_map(|layer| layer.node.get(keyword));
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
        if count > 1 || count == 1 && !(is_map && additional_schema(flat).is_none()) {
            let message = "pattern properties are read as any JSON value";
            self.lost("pattern-properties", &patterns.id, message);
        }
    }

    fn classify_unchecked(&mut self, flat: &FlattenedSchema<'a>, role: SchemaRole) -> SchemaKind<'a> {
        if let Some(node) = flat.find("const") {
            return constant(node.value);
        }
        if let Some(node) = flat.find_if("enum", Value::is_array) {
            return self.enum_kind(flat, node);
        }
        if role != SchemaRole::Base {
            if let Some(kind) = self.variants_kind(flat) {
                return kind;
            }
            if let Some(node) = self.discriminator(flat) {
                return SchemaKind::Inherited(node);
            }
        }
        let types = flat.types();
        match types.as_slice() {
            [] => self.classify_untyped(flat),
            [one] => self.classify_typed(one, flat),
            [_, _] if types.contains(&"number") && types.contains(&"integer") => {
                SchemaKind::Plain(TypeRef::Number, Rules::of(flat))
            }
            _ => SchemaKind::Several(types),
        }
    }

    /// Returns the `oneOf` or `anyOf` of this schema with the relevant variants.
    fn variants_kind(&mut self, flat: &FlattenedSchema<'a>) -> Option<SchemaKind<'a>> {
        let own = flat.layers.first().map(|layer| layer.node.id.clone());
        let list = flat.typed_layers().filter(|layer| !layer.variant_applied).find_map(|layer| {
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
        let (relevant, rules): (Vec<_>, Vec<_>) =
            variants.into_iter().partition(|item| !has_only_rules(item));
        if !rules.is_empty() && relevant.is_empty() {
            self.note(
                BY_SCHEMA,
                &list.id,
                "combinations of required properties are checked only by `validate()`",
            );
            return None;
        }
        match relevant.as_slice() {
            [] => None,
            [one] => Some(SchemaKind::SingleVariant(one.clone())),
            _ => Some(self.scalar_union(&relevant).unwrap_or(SchemaKind::OneOf(relevant))),
        }
    }

    /// Reports further lists of variants. Their properties are preserved as unknown ones.
    fn report_further_variants(&mut self, flat: &FlattenedSchema<'a>, first: &Node<'a>) {
        let adds = |list: &Node<'a>| list.items().any(|item| !is_null(&item) && !has_only_rules(&item));
        let others: Vec<Node<'a>> = flat
            .typed_layers()
            .filter(|layer| !layer.variant_applied && !layer.inherited)
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
    /// of strings beside any string, integers and numbers.
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
        let layer = flat.typed_layers().find(|layer| layer.node.has("discriminator"))?;
        let node = layer.node.get("discriminator")?;
        let own = &flat.layers.first()?.node.id;
        // An intermediate schema is a union only where it is used as a value.
        let is_union =
            !layer.inherited || (self.index.is_value(own) && !self.index.descendants(own).is_empty());
        is_union.then_some(node)
    }
}

/// Returns the kind of a schema with a single value.
pub(super) fn constant<'a>(value: &Value) -> SchemaKind<'a> {
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
        || (node.bool("nullable") == Some(true) && !super::flattened::affects_type(node) && node.reference().is_none())
}

/// Whether a variant has only rules about the presence or the number of properties.
fn has_only_rules(node: &Node<'_>) -> bool {
    let mut has_keys = false;
    node.reference().is_none()
        && node.entries().all(|(key, _)| {
            has_keys = true;
            matches!(key, "required" | "not" | "title" | "description" | "minProperties" | "maxProperties")
        })
        && has_keys
}
