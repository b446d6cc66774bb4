//! Named types: objects, unions, enums and aliases.

use serde_json::Value;

use super::docs::{Docs, Pointer};
use super::rules::{IntegerFormat, Rules, StringFormat};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct TypeId(pub usize);

/// A named type.
#[derive(Clone, Debug)]
pub(crate) struct TypeDef {
    /// Unique UpperCamelCase Rust name.
    pub name: String,
    /// Its name in the file; `None` for an inline schema.
    pub source_name: Option<String>,
    pub pointer: Pointer,
    pub docs: Docs,
    pub shape: Shape,
    /// The directions in which values of the type are transferred.
    pub usage: Usage,
    /// Values of `example` and `examples` on this schema.
    pub examples: Vec<Value>,
    /// `x-orange-rules`: the name of a rule that JSON Schema cannot express and the crate checks in hand-written code.
    pub hand_written_rules: Option<String>,
    /// `x-orange-core`: the type of `orange_core::error` to use instead of a generated type.
    pub core: Option<String>,
    /// The key of its schema in [`Document::definitions`](super::Document::definitions).
    pub definition: String,
    /// The discriminator property of the type and its only value.
    pub tag: Option<(String, String)>,
}

impl TypeDef {
    /// Returns a value that satisfies the [hand-written rules](Self::hand_written_rules) of the type, if it has any.
    pub(crate) fn valid_example(&self) -> Option<&Value> {
        self.hand_written_rules.as_ref().and(self.examples.first())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    /// In responses, and in requests that the caller of the API receives.
    pub received: bool,
    /// In parameters, in request bodies of methods other than PATCH, and in responses of the caller.
    pub sent: bool,
    /// In request bodies of PATCH.
    pub patched: bool,
}

#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "a file has a few thousand types at most")]
pub(crate) enum Shape {
    Object(Object),
    Union(Union),
    Enum(Enum),
    /// Another name for a type, with its own rules: `CodeOperateurArcep` is a string with a pattern. An alias
    /// may contain itself through an array, a map (`Nest = [Nest]`) or other aliases.
    Alias(TypeRef, Rules),
}

/// An object with `allOf` flattened: `properties` includes inherited properties.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object {
    pub properties: Vec<Property>,
    pub additional: Additional,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    /// The types whose properties were inherited, nearest first. Used for names only.
    pub bases: Vec<TypeId>,
}

/// Additional properties of an object.
#[expect(clippy::large_enum_variant, reason = "few values exist, and a box would complicate every match")]
#[derive(Clone, Debug, Default)]
pub(crate) enum Additional {
    /// Unspecified: unknown properties are preserved.
    #[default]
    Unspecified,
    /// `additionalProperties: false`. Preserved when received, rejected by `validate()`.
    Forbidden,
    /// Allowed, with this type.
    Typed(TypeRef),
}

#[derive(Clone, Debug)]
pub(crate) struct Property {
    /// The JSON name.
    pub wire: String,
    /// Unique snake_case Rust name inside its object. Keywords are escaped with a trailing `_`.
    pub rust: String,
    pub ty: TypeRef,
    pub required: bool,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub default: Option<Value>,
    pub rules: Rules,
    pub docs: Docs,
    pub examples: Vec<Value>,
    pub pointer: Pointer,
}

/// A reference to a type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TypeRef {
    Named(TypeId),
    String(StringFormat),
    Integer(IntegerFormat),
    /// Any JSON number, with or without a fraction.
    Number,
    Boolean,
    /// The rules apply to the items. The number of items is limited by the rules of the property.
    Array(Box<TypeRef>, Rules),
    /// The rules apply to the values.
    Map(Box<TypeRef>, Rules),
    /// The inner type or `null`, where there is no `nullable` flag. See the [invariants](super).
    Nullable(Box<TypeRef>),
    /// Any JSON value.
    Any,
    /// Bytes that are not JSON: a file part or an octet stream.
    Binary,
}

/// A choice between several types.
#[derive(Clone, Debug)]
pub(crate) struct Union {
    pub discriminator: Option<Discriminator>,
    pub variants: Vec<Variant>,
    /// The type for unknown discriminator values: the schema that declares the discriminator, as a plain
    /// object. `None` for a `oneOf` of unrelated types.
    pub base: Option<TypeId>,
    /// Whether a value must match exactly one variant (`oneOf`). Otherwise the first variant that matches applies
    /// (`anyOf`).
    pub exclusive: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Discriminator {
    /// The JSON name of the discriminator property, such as `@type`.
    pub property: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Variant {
    /// UpperCamelCase Rust name of the variant.
    pub rust: String,
    pub ty: TypeRef,
    pub rules: Rules,
    /// The discriminator value to send for this variant. `None` without a discriminator.
    pub tag: Option<String>,
    /// Other accepted discriminator values (`x-orange-aliases`, schema names).
    pub aliases: Vec<String>,
    /// The keys in [`Document::definitions`](super::Document::definitions) of the schemas that decode as this variant.
    pub definitions: Vec<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Enum {
    pub kind: EnumKind,
    pub values: Vec<EnumValue>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EnumKind {
    String,
    Integer,
}

#[derive(Clone, Debug)]
pub(crate) struct EnumValue {
    pub wire: Value,
    /// UpperCamelCase Rust name, unique in its enum.
    pub rust: String,
    pub docs: Docs,
    /// Other spellings accepted for this value (`x-orange-aliases`), never sent.
    pub aliases: Vec<String>,
}

impl EnumValue {
    /// Returns the value as text: a string without quotes, other values as JSON.
    pub(crate) fn wire_text(&self) -> String {
        self.wire.as_str().map_or_else(|| self.wire.to_string(), str::to_owned)
    }
}
