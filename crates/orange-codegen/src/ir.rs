//! The intermediate model: what an interface file says, independent of the version of the format it
//! was written in and of the Rust that will be emitted.
//!
//! `load` reads files, `resolve` follows references, `lower` fills this model, `emit` turns it into
//! Rust. Every node keeps a [`Pointer`] to the place it was read from, so that docs, reports and
//! errors can name it. Order is the order of the file.
//!
//! Conventions the front keeps and the back may rely on:
//! - every `rust` name is a valid identifier, unique where its docs say so, never a keyword;
//! - `TypeRef::Nullable` stands only where no `nullable` flag can say it: inside `Array`, `Map`,
//!   an alias, a content, a variant. A member of type `Nullable` does not occur;
//! - a type that only describes several spellings of one thing is already collapsed: no union has
//!   fewer than two variants unless it has a discriminator;
//! - `usage.sent` is set by bodies of POST, PUT, … and by parameters, `usage.patched` by PATCH only.

use std::collections::BTreeMap;

use serde_json::Value;

/// A whole interface file, lowered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub title: String,
    pub version: String,
    pub description: Option<String>,
    pub servers: Vec<Server>,
    pub security_schemes: Vec<SecurityScheme>,
    /// How filters are written.
    pub query_dialect: QueryDialect,
    /// Every named type, inline schemas that needed a name included. `TypeId` indexes this.
    pub types: Vec<TypeDef>,
    pub operations: Vec<Operation>,
    /// What the server calls: webhooks, and callbacks of operations.
    pub events: Vec<Event>,
    /// Values of `x-orange-…` keys of the document's root, by key.
    pub extensions: Vec<(String, Value)>,
    /// Schemas as the generated crate checks them, by their pointer.
    pub definitions: BTreeMap<String, Value>,
}

impl Document {
    /// The definition behind `id`.
    pub(crate) fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// Everything that stands below `paths`: the operations, then the listeners.
    pub(crate) fn with_paths(&self) -> Vec<&Operation> {
        let listeners = self.events.iter().filter(|event| event.origin == Origin::Listener);
        self.operations.iter().chain(listeners.map(|event| &event.operation)).collect()
    }
}

/// A place in a file: `common/Note.openapi.yaml#/components/schemas/Note`. Files are named relative
/// to the root document or by URL, never by a path of this machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Pointer {
    pub file: String,
    pub path: String,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Server {
    pub url: String,
    pub description: Option<String>,
    /// Variable name, default, allowed values.
    pub variables: Vec<(String, String, Vec<String>)>,
}

/// How the operators of filters are written, where there are any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum QueryDialect {
    /// `field[operator]=value`
    #[default]
    Bracket,
    /// `field=value` with a dotted path.
    Dotted,
    /// `field.operator=value`, where the file declares parameters of such names.
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
    /// Whether the client sends by itself what the scheme asks for.
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
    /// Whether it is reachable from an answer, from a request body, from a PATCH body.
    pub usage: Usage,
    /// `example` / `examples` values that stand on this schema.
    pub examples: Vec<Value>,
    /// `x-orange-rules`: the function of the crate that knows rules which no schema can say.
    pub own_rules: Option<String>,
    /// `x-orange-core`: the type of `orange_core::error` that stands for it, so that no type is generated.
    pub core: Option<String>,
    /// The pointer of its schema among the definitions.
    pub definition: String,
    /// The property that names the type, and the only value of it that does.
    pub tag: Option<(String, String)>,
}

impl TypeDef {
    /// A value that keeps the rules of a type that has [some of its own](Self::own_rules).
    pub(crate) fn kept_by_example(&self) -> Option<&Value> {
        self.own_rules.as_ref().and(self.examples.first())
    }
}

/// Prose and labels that stand on a node.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Docs {
    pub title: Option<String>,
    pub description: Option<String>,
    pub external: Option<String>,
    pub deprecated: bool,
    /// `x-orange-source`: where the fact comes from, as text.
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
    /// Another name for a type, with rules of its own: `CodeOperateurArcep` is a string of a pattern.
    /// It may hold itself, through an array or map (`Nest = [Nest]`) or only through other names.
    Alias(TypeRef, Rules),
}

/// An object, `allOf` flattened: `members` holds inherited ones too.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object {
    pub members: Vec<Member>,
    pub additional: Additional,
    pub min_members: Option<u64>,
    pub max_members: Option<u64>,
    /// The types whose members were flattened in, nearest first; for docs only.
    pub bases: Vec<TypeId>,
}

/// What may stand beside the named members.
#[expect(clippy::large_enum_variant, reason = "few of them are made; a box would be in every reader's way")]
#[derive(Clone, Debug, Default)]
pub(crate) enum Additional {
    /// Not said: unknown members are kept.
    #[default]
    Unsaid,
    /// `additionalProperties: false`. Still kept when received; refused by `validate()`.
    Forbidden,
    /// Allowed, of this type.
    Typed(TypeRef),
}

#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// The name on the wire.
    pub wire: String,
    /// Unique snake_case Rust name inside its object, keywords already escaped with a trailing `_`.
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

/// A type where it is used.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TypeRef {
    Named(TypeId),
    String(StringFormat),
    Integer(IntegerFormat),
    /// Any JSON number that may have a fraction.
    Number,
    Boolean,
    /// The rules are those of the items; how many there may be stands with the rules of the use.
    Array(Box<TypeRef>, Rules),
    /// The rules are those of the values.
    Map(Box<TypeRef>, Rules),
    /// The inner type or `null`: an item of an array, a value of a map.
    Nullable(Box<TypeRef>),
    /// Any JSON value.
    Any,
    /// Bytes that are not JSON: a file part, an octet stream.
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
    /// Also an integer whose limits only fit 64 bits without sign.
    Uint64,
    /// No format given.
    Unsaid,
}

impl IntegerFormat {
    /// The name in a file; `None` without a format.
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
            Self::Unsaid => return None,
        })
    }

    /// The smallest and the largest value that the Rust type holds beyond; `None` where they are the same.
    pub(crate) fn range(self) -> Option<(i128, i128)> {
        Some(match self {
            Self::Int8 => (i8::MIN.into(), i8::MAX.into()),
            Self::Int16 => (i16::MIN.into(), i16::MAX.into()),
            Self::Int32 => (i32::MIN.into(), i32::MAX.into()),
            Self::Uint8 => (0, u8::MAX.into()),
            Self::Uint16 => (0, u16::MAX.into()),
            Self::Uint32 => (0, u32::MAX.into()),
            Self::Int64 | Self::Uint64 | Self::Unsaid => return None,
        })
    }
}

/// A number of a rule, with all digits of an integer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    Integer(i128),
    Fraction(f64),
}

impl Limit {
    /// The nearest float.
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

/// Rules that a strict `validate()` checks and a tolerant decode does not.
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
    /// `const`, or an enum with one value on a member that was not worth a type.
    pub constant: Option<Value>,
}

/// One of several shapes.
#[derive(Clone, Debug)]
pub(crate) struct Union {
    pub discriminator: Option<Discriminator>,
    pub variants: Vec<Variant>,
    /// The type that an unknown discriminator value is decoded as: the schema that declares the
    /// discriminator, as a plain object. `None` for a `oneOf` of unrelated types.
    pub base: Option<TypeId>,
    /// Whether a value must be of exactly one variant (`oneOf`), rather than of the first that it fits.
    pub exclusive: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Discriminator {
    /// The wire name of the member that decides, such as `@type`.
    pub member: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Variant {
    /// UpperCamelCase Rust name of the variant.
    pub rust: String,
    pub ty: TypeRef,
    pub rules: Rules,
    /// The discriminator value that is sent for this variant; `None` without a discriminator.
    pub tag: Option<String>,
    /// Other values seen in the wild that mean the same (`x-orange-aliases`, schema names).
    pub aliases: Vec<String>,
    /// The pointers of the schemas that are read as this variant, among the definitions.
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
    /// Other spellings that are read as this value (`x-orange-aliases`), never written.
    pub aliases: Vec<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// `operationId`, or a name made of method and path.
    pub id: String,
    /// Whether the file gives the `operationId`.
    pub has_id: bool,
    /// snake_case Rust name, unique in the document.
    pub rust: String,
    /// Upper-case HTTP method.
    pub method: String,
    /// Template as in the file: `/anomalie-adresse/{id}`.
    pub path: String,
    pub tags: Vec<String>,
    pub docs: Docs,
    pub pointer: Pointer,
    pub parameters: Vec<Parameter>,
    pub body: Option<RequestBody>,
    pub responses: Vec<Response>,
    /// Alternatives, each a list of (scheme, scopes); empty = none needed.
    pub security: Vec<Vec<(String, Vec<String>)>>,
    /// Servers of this operation alone; empty = the document's.
    pub servers: Vec<Server>,
    /// `x-orange-role`: which party hosts it (`OI`, `OC`), when said.
    pub role: Option<String>,
    pub extensions: Vec<(String, Value)>,
}

impl Operation {
    /// Whether the caller of the other operations hosts this one: the webhook of a commercial operator.
    pub(crate) fn is_hosted_by_caller(&self) -> bool {
        self.role.as_deref() == Some("OC")
    }
}

/// A call that the server makes to its caller.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub origin: Origin,
    /// Its path is the name of a webhook, the expression of a callback. What it sends is received here,
    /// and its responses are what it is answered with.
    pub operation: Operation,
}

/// Where the server learns which address to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Registered outside of the interface.
    Webhook,
    /// Told by a call of this operation, by its id.
    Callback { of: String },
    /// Registered outside of the interface; the path below that address is the path of the operation.
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
    /// The media type that the value is written as, when the file says `content` in place of a style.
    pub media_type: Option<String>,
    pub docs: Docs,
    pub examples: Vec<Value>,
    pub pointer: Pointer,
    /// What the parameter is for in a TMF list, recognised by name and shape.
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
    /// A free-form object exploded into the query: any member path with any operator.
    Filters,
    /// A filter on one member with one operator, `changedAt.gte`: a comparison of the typed field.
    Filter,
    IfMatch,
    /// A header that OpenAPI does not let a parameter set: `Accept`, `Content-Type`, `Authorization`.
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
    /// Whether it is a sequence of items; the type is then that of an item.
    pub sequence: Option<Sequence>,
    pub ty: TypeRef,
    /// Of the body as a whole.
    pub rules: Rules,
    pub examples: Vec<Value>,
    /// For multipart: content type by part name.
    pub encodings: Vec<(String, String)>,
    /// For forms: how a list or an object is written, by the name of the member, where the file says so.
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
    /// The same with data that is a text as it stands.
    TextEvents,
    /// Server-sent events of which an item describes every field.
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
    /// What stands between the elements of a list.
    pub style: Style,
    /// The sender's to keep: what is received is read as it comes.
    pub rules: Rules,
    pub required: bool,
    pub docs: Docs,
}
