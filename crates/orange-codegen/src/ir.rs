//! The intermediate model of an interface file, independent of the OpenAPI version and of the emitted Rust.
//!
//! `load` reads files, `resolve` follows references, `lower` builds this model, `emit` turns it into Rust.
//! Every node has a [`Pointer`] to its source, for docs, reports and errors. Lists keep the order of the file.
//!
//! Invariants that `lower` establishes and `emit` relies on:
//! - every `rust` name is a valid identifier, unique in its documented scope, and never a keyword;
//! - `TypeRef::Nullable` occurs only where there is no `nullable` flag: inside `Array` and `Map`, in an alias,
//!   a content or a variant, and never as the type of a property;
//! - a union has at least two variants, unless it has a discriminator;
//! - `usage.sent` is set by parameters and by request bodies other than PATCH, `usage.patched` by PATCH bodies
//!   only.

use std::collections::BTreeMap;

use serde_json::Value;

/// A lowered interface file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub title: String,
    pub version: String,
    pub description: Option<String>,
    pub servers: Vec<Server>,
    pub security_schemes: Vec<SecurityScheme>,
    /// Syntax of filter operators.
    pub query_dialect: QueryDialect,
    /// Every named type, including inline schemas that need a name. Indexed by `TypeId`.
    pub types: Vec<TypeDef>,
    pub operations: Vec<Operation>,
    /// Requests that the server sends: webhooks, and callbacks of operations.
    pub events: Vec<Event>,
    /// Values of the `x-orange-…` keys of the document root.
    pub extensions: Vec<(String, Value)>,
    /// Schemas that the generated crate validates against, by pointer.
    pub definitions: BTreeMap<String, Value>,
}

impl Document {
    /// Returns the type with the id.
    pub(crate) fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// Returns everything defined below `paths`: the operations, then the listeners.
    pub(crate) fn with_paths(&self) -> Vec<&Operation> {
        let listeners = self.events.iter().filter(|event| event.origin == Origin::Listener);
        self.operations.iter().chain(listeners.map(|event| &event.operation)).collect()
    }
}

/// A location in a file: `common/Note.openapi.yaml#/components/schemas/Note`. Files are named relative to the
/// root document or by URL, never by an absolute path.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Pointer {
    pub file: String,
    pub path: String,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Server {
    pub url: String,
    pub description: Option<String>,
    /// Name, default and allowed values of each variable.
    pub variables: Vec<(String, String, Vec<String>)>,
}

/// Syntax of filter operators in queries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum QueryDialect {
    /// `field[operator]=value`
    #[default]
    Bracket,
    /// `field=value` with a dotted path.
    Dotted,
    /// `field.operator=value`, if the file declares parameters with such names.
    DottedOperators,
}

#[derive(Clone, Debug)]
pub(crate) struct SecurityScheme {
    pub name: String,
    pub kind: SecurityKind,
    pub docs: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) enum SecurityKind {
    OAuth2ClientCredentials { token_url: String, scopes: Vec<(String, String)> },
    OtherOAuth2 { scopes: Vec<(String, String)> },
    ApiKey { name: String, location: ParameterLocation },
    Http { scheme: String },
    OpenIdConnect { url: String },
    MutualTls,
    Other(Value),
}

impl SecurityKind {
    /// Whether the client sends these credentials itself.
    pub(crate) fn is_sent_by_client(&self) -> bool {
        match self {
            Self::OAuth2ClientCredentials { .. } => true,
            Self::Http { scheme } => scheme.eq_ignore_ascii_case("bearer"),
            Self::ApiKey { name, location } => {
                *location == ParameterLocation::Header && name.eq_ignore_ascii_case("x-api-key")
            }
            Self::OtherOAuth2 { .. } | Self::OpenIdConnect { .. } | Self::MutualTls | Self::Other(_) => false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct TypeId(pub usize);

/// A named type.
#[derive(Clone, Debug)]
pub(crate) struct TypeDef {
    /// Unique UpperCamelCase Rust name.
    pub name: String,
    /// The name in the file; `None` for an inline schema.
    pub source_name: Option<String>,
    pub pointer: Pointer,
    pub docs: Docs,
    pub shape: Shape,
    /// Whether the type is reachable from a response, a request body, a PATCH body.
    pub usage: Usage,
    /// Values of `example` and `examples` on this schema.
    pub examples: Vec<Value>,
    /// `x-orange-rules`: the function of the crate that checks rules which JSON Schema cannot express.
    pub own_rules: Option<String>,
    /// `x-orange-core`: the type of `orange_core::error` to use instead of a generated type.
    pub core: Option<String>,
    /// The pointer of its schema in `definitions`.
    pub definition: String,
    /// The discriminator property of the type and its only value.
    pub tag: Option<(String, String)>,
}

impl TypeDef {
    /// Returns a value that satisfies the [custom rules](Self::own_rules) of the type, if it has any.
    pub(crate) fn valid_example(&self) -> Option<&Value> {
        self.own_rules.as_ref().and(self.examples.first())
    }
}

/// Descriptions and labels of a node.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Docs {
    pub title: Option<String>,
    pub description: Option<String>,
    pub external: Option<String>,
    pub deprecated: bool,
    /// `x-orange-source`: the source of the fact, as text.
    pub source: Option<String>,
    /// `x-orange-status`: `documented`, `interop` or `inferred`.
    pub label: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    pub received: bool,
    pub sent: bool,
    pub patched: bool,
}

#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "a file has a few thousand of them at most")]
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
    /// The types whose properties were inherited, nearest first. Used for docs only.
    pub bases: Vec<TypeId>,
}

/// Additional properties of an object.
#[expect(clippy::large_enum_variant, reason = "few of them are made; a box would be in every reader's way")]
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
    /// The inner type or `null`, as an array item or a map value.
    Nullable(Box<TypeRef>),
    /// Any JSON value.
    Any,
    /// Bytes that are not JSON: a file part or an octet stream.
    Binary,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StringFormat {
    Plain,
    Date,
    DateTime,
    Time,
    Uuid,
    Uri,
    Email,
    /// Base64 in JSON.
    Byte,
    Password,
    Other(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IntegerFormat {
    Int8,
    Int16,
    Int32,
    Int64,
    Uint8,
    Uint16,
    Uint32,
    /// Also for integers whose limits require unsigned 64 bits.
    Uint64,
    /// No format.
    Unspecified,
}

impl IntegerFormat {
    /// Returns the OpenAPI name of the format.
    pub(crate) fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Int8 => "int8",
            Self::Int16 => "int16",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint8 => "uint8",
            Self::Uint16 => "uint16",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
            Self::Unspecified => return None,
        })
    }

    /// Returns the limits of the format, or `None` if they equal those of the Rust type.
    pub(crate) fn range(self) -> Option<(i128, i128)> {
        Some(match self {
            Self::Int8 => (i8::MIN.into(), i8::MAX.into()),
            Self::Int16 => (i16::MIN.into(), i16::MAX.into()),
            Self::Int32 => (i32::MIN.into(), i32::MAX.into()),
            Self::Uint8 => (0, u8::MAX.into()),
            Self::Uint16 => (0, u16::MAX.into()),
            Self::Uint32 => (0, u32::MAX.into()),
            Self::Int64 | Self::Uint64 | Self::Unspecified => return None,
        })
    }
}

/// The number in a rule. Integers keep all digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    Integer(i128),
    Fraction(f64),
}

impl Limit {
    /// Returns the nearest float.
    #[expect(clippy::cast_precision_loss, reason = "what is asked for")]
    pub(crate) fn as_f64(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Fraction(value) => value,
        }
    }
}

impl From<f64> for Limit {
    fn from(value: f64) -> Self {
        Self::Fraction(value)
    }
}

impl std::fmt::Display for Limit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Fraction(value) => value.fmt(f),
        }
    }
}

/// Validation rules. `validate()` checks them; decoding does not.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules {
    pub pattern: Option<String>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub minimum: Option<Limit>,
    pub maximum: Option<Limit>,
    pub exclusive_minimum: Option<Limit>,
    pub exclusive_maximum: Option<Limit>,
    pub multiple_of: Option<Limit>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    /// `const`, or an inline enum with one value.
    pub constant: Option<Value>,
}

/// A choice between several types.
#[derive(Clone, Debug)]
pub(crate) struct Union {
    pub discriminator: Option<Discriminator>,
    pub variants: Vec<Variant>,
    /// The type for unknown discriminator values: the schema that declares the discriminator, as a plain
    /// object. `None` for a `oneOf` of unrelated types.
    pub base: Option<TypeId>,
    /// Whether a value must match exactly one variant (`oneOf`) or the first that matches (`anyOf`).
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
    /// The discriminator value sent for this variant. `None` without a discriminator.
    pub tag: Option<String>,
    /// Other accepted discriminator values (`x-orange-aliases`, schema names).
    pub aliases: Vec<String>,
    /// The pointers in `definitions` of the schemas that decode as this variant.
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

#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// `operationId`, or a name made from method and path.
    pub id: String,
    /// Whether the file has an `operationId`.
    pub has_id: bool,
    /// snake_case Rust name, unique in the document.
    pub rust: String,
    /// Upper-case HTTP method.
    pub method: String,
    /// The template in the file: `/anomalie-adresse/{id}`.
    pub path: String,
    pub tags: Vec<String>,
    pub docs: Docs,
    pub pointer: Pointer,
    pub parameters: Vec<Parameter>,
    pub body: Option<RequestBody>,
    pub responses: Vec<Response>,
    /// Alternatives, each a list of (scheme, scopes). Empty if no credentials are needed.
    pub security: Vec<Vec<(String, Vec<String>)>>,
    /// Servers of this operation. Empty for those of the document.
    pub servers: Vec<Server>,
    /// `x-orange-role`: the party that hosts the operation (`OI` or `OC`).
    pub role: Option<String>,
    pub extensions: Vec<(String, Value)>,
}

impl Operation {
    /// Whether the caller of the other operations hosts this one: the webhook of a commercial operator.
    pub(crate) fn is_hosted_by_caller(&self) -> bool {
        self.role.as_deref() == Some("OC")
    }
}

/// A request from the server to its caller.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub origin: Origin,
    /// Its path is the name of a webhook or the expression of a callback. Its body is received here; its
    /// responses are sent from here.
    pub operation: Operation,
}

/// How the server learns the URL of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Registered outside of the interface.
    Webhook,
    /// Given in a request to the operation with this id.
    Callback { of: String },
    /// Registered outside of the interface, with the path of the operation appended.
    Listener,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub wire: String,
    pub rust: String,
    pub location: ParameterLocation,
    pub ty: TypeRef,
    pub required: bool,
    pub rules: Rules,
    pub default: Option<Value>,
    pub style: Style,
    pub explode: bool,
    pub allow_reserved: bool,
    /// The media type of the value, if the file uses `content` instead of a style.
    pub media_type: Option<String>,
    pub docs: Docs,
    pub examples: Vec<Value>,
    pub pointer: Pointer,
    /// The role of a parameter in a TMF list query, recognized by name and schema.
    pub role: ParameterRole,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ParameterRole {
    #[default]
    Plain,
    Offset,
    Limit,
    Sort,
    Fields,
    /// A free-form object exploded into the query: any property path with any operator.
    Filters,
    /// A filter on one property with one operator, such as `changedAt.gte`.
    Filter,
    IfMatch,
    /// A header that OpenAPI reserves: `Accept`, `Content-Type`, `Authorization`.
    Ignored,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    /// Swagger 2.0 `tsv`.
    TabDelimited,
    DeepObject,
}

#[derive(Clone, Debug)]
pub(crate) struct RequestBody {
    pub required: bool,
    pub docs: Docs,
    pub contents: Vec<Content>,
}

/// One media type of a body.
#[derive(Clone, Debug)]
pub(crate) struct Content {
    pub media_type: String,
    /// Set if the body is a sequence. The type is then that of an item.
    pub sequence: Option<Sequence>,
    pub ty: TypeRef,
    /// Rules of the whole body.
    pub rules: Rules,
    pub examples: Vec<Value>,
    /// For multipart: the content type of each part.
    pub encodings: Vec<(String, String)>,
    /// For forms: the style and explode setting of lists and objects, by property name.
    pub styles: Vec<(String, Style, bool)>,
}

/// A body that is a sequence of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sequence {
    JsonLines,
    /// JSON text sequences (RFC 7464).
    JsonSeq,
    /// Server-sent events whose data is an item in JSON.
    Events,
    /// Server-sent events whose data is plain text.
    TextEvents,
    /// Server-sent events whose items describe all fields of an event.
    WholeEvents,
}

#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub status: ResponseStatus,
    pub docs: Docs,
    pub contents: Vec<Content>,
    pub headers: Vec<Header>,
    pub pointer: Pointer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResponseStatus {
    Code(u16),
    /// `2XX` is `Range(2)`.
    Range(u8),
    Default,
}

#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub name: String,
    pub ty: TypeRef,
    /// The separator of list elements.
    pub style: Style,
    /// Rules for the sender. Received values are not checked.
    pub rules: Rules,
    pub required: bool,
    pub docs: Docs,
}
