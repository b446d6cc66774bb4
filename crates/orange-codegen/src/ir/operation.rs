//! Operations and events with their parameters, bodies and responses.

use serde_json::Value;

use super::docs::{Docs, Pointer};
use super::rules::Rules;
use super::server::Server;
use super::types::TypeRef;

/// Security schemes by name with their scopes, all of which are required.
pub(crate) type SecurityRequirement = Vec<(String, Vec<String>)>;

#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// `operationId`, or a name made from method and path.
    pub id: String,
    /// Whether the file has an `operationId`.
    pub has_id: bool,
    /// `snake_case` Rust name, unique in the document.
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
    /// One of these requirements must be met. Empty if no credentials are needed.
    pub security: Vec<SecurityRequirement>,
    /// Servers of this operation. If it is empty, those of the document apply.
    pub servers: Vec<Server>,
    /// `x-orange-role`: the party that hosts the operation (`OI` or `OC`).
    pub role: Option<String>,
    pub extensions: Vec<(String, Value)>,
}

impl Operation {
    /// Whether the caller of the API hosts the operation, such as the listener of a commercial operator.
    pub(crate) fn is_hosted_by_caller(&self) -> bool {
        self.role.as_deref() == Some("OC")
    }
}

/// A request from the server to its caller.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub origin: Origin,
    /// The path is the name of a webhook or the expression of a callback. The caller of the API receives the body and
    /// sends the responses.
    pub operation: Operation,
}

/// How the server learns the URL of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Registered out of band.
    Webhook,
    /// Sent in a request to an operation.
    Callback { operation: String },
    /// Registered out of band, with the path of the operation appended.
    Listener,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

impl ParameterLocation {
    /// Returns the value of `in`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    /// Returns the term for a parameter at the location.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Path => "path parameter",
            Self::Query => "query parameter",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
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

impl Parameter {
    /// Whether `orange_core::query::Query` sends the parameter.
    pub(crate) fn is_part_of_query(&self) -> bool {
        self.location == ParameterLocation::Query
            && match self.role {
                ParameterRole::Offset => self.wire == "offset",
                ParameterRole::Limit => self.wire == "limit",
                ParameterRole::Sort => self.wire == "sort",
                ParameterRole::Fields => self.wire == "fields",
                ParameterRole::Filters | ParameterRole::Filter => true,
                ParameterRole::Plain | ParameterRole::IfMatch | ParameterRole::Ignored => false,
            }
    }
}

/// The role of a parameter in a list query, or of a header.
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
    /// A header that OpenAPI ignores as a parameter: `Accept`, `Content-Type`, `Authorization`.
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
