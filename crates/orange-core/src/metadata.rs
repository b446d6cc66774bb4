//! Metadata of an API and its operations.

use http::Method;

/// An API of api.orange.com, described by its crate or by the caller.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// Short name, as in the crate: `anomalie-adresse`.
    pub name: &'static str,
    /// Path of the published base URL: `/anomalie-adresse`, `/incident/b2b/v1`.
    pub base_path: &'static str,
    /// Whether every call needs the `X-Api-Key` header.
    pub needs_api_key: bool,
    /// Syntax of filters.
    pub dialect: Dialect,
    /// Encoding of `[` and `]` in filters.
    pub brackets: BracketEncoding,
}

impl Api {
    /// Values for struct update syntax: no API key, and bracket filters.
    pub const DEFAULT: Self = Self {
        name: "",
        base_path: "",
        needs_api_key: false,
        dialect: Dialect::Bracket,
        brackets: BracketEncoding::Percent,
    };
}

/// Syntax of filters. Offset, limit and sorting are the same in all dialects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Anomalie Adresse: `field[operator]=value`, with every operator.
    Bracket,
    /// The Orange Business APIs (Incident, Core Information): `attribute=value` with a dotted path.
    ///
    /// Their documents describe no operators, no typed search and no `fields`. A query with one of them is refused
    /// before it is sent. Numbers have no quotes: `field("rank").eq(3)` becomes `rank=3`.
    Dotted,
    /// TMF630: `field.operator=value`, for interface files with such parameters (`lastUpdate.gte`).
    ///
    /// Equality is `field=value`, and numbers have no quotes. Operators have the names of
    /// [`Operator::as_str`](crate::query::Operator::as_str). Equality on a path that ends with an operator, such as
    /// `range.gte`, is refused, because the server would compare `range`.
    DottedOperators,
}

/// Encoding of the brackets around an operator.
///
/// RFC 3986 requires percent-encoding, and the examples of the interop group have it. Some servers compare the encoded
/// name of a parameter and accept plain brackets only: use [`Raw`](Self::Raw) for them, see
/// [`Query::to_query_string_with`](crate::query::Query::to_query_string_with).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BracketEncoding {
    /// `status%5Bin%5D=…`
    #[default]
    Percent,
    /// `status[in]=…`; all other characters remain encoded.
    Raw,
}

impl BracketEncoding {
    /// The opening and the closing bracket.
    pub(crate) const fn pair(self) -> (&'static str, &'static str) {
        match self {
            Self::Percent => ("%5B", "%5D"),
            Self::Raw => ("[", "]"),
        }
    }
}

/// Source of the information about an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Provenance {
    /// Published by Orange.
    Documented,
    /// Published by the interop group, to which Orange's page refers.
    Interop,
    /// Inferred from a similar operation or from names. [`Service::with_path`](crate::Service::with_path) corrects a
    /// wrong path.
    Inferred,
    /// Defined by the caller, without a specification.
    Caller,
}

/// Largest `limit` of a list that an API documents.
///
/// For Anomalie Adresse, the interop document allows at most 100, and Orange's page states no maximum (an example uses
/// 100). The pages of the Orange Business APIs state none. Each operation therefore has a rule of its own.
///
/// ```
/// use orange_core::query::{Query, WindowRule};
/// const INTEROP: WindowRule = WindowRule::max_limit(100);
/// assert!(Query::new().limit(100).check_window(INTEROP).is_ok());
/// let error = Query::new().limit(101).check_window(INTEROP).unwrap_err();
/// assert_eq!(error.to_string(), "limit: must be at most 100, not 101");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WindowRule {
    max_limit: Option<u64>,
}

impl WindowRule {
    /// No maximum is documented.
    pub const UNKNOWN: Self = Self { max_limit: None };

    /// At most `limit` elements in a page.
    pub const fn max_limit(limit: u64) -> Self {
        Self { max_limit: Some(limit) }
    }

    pub(crate) const fn max(self) -> Option<u64> {
        self.max_limit
    }
}

/// Metadata of an operation.
#[derive(Clone, Debug)]
pub struct OperationInfo {
    /// The API of the operation.
    pub api: &'static Api,
    /// The `operationId` of the interface file.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// Path template below the base path: `/{id}/note`.
    pub path: &'static str,
    /// Source of the operation.
    pub provenance: Provenance,
    /// Whether the operation is idempotent, if this differs from its method.
    pub idempotent: Option<bool>,
    /// Documented maximum of `limit`, for a list.
    pub window: WindowRule,
    /// Redirect statuses that are success responses of the operation, with a `Location`. Other redirects are errors. No
    /// redirect is followed.
    pub redirects: &'static [u16],
    /// Server of this operation, if it is not that of the API.
    pub server: Option<OperationServer>,
}

/// The server of one operation, if the interface file defines one for it.
///
/// ```
/// use orange_core::operation::{OperationServer, ServerVariable};
///
/// /// `/gears/v9` or `/gears/v10`, at the host of the API.
/// const GEARS: OperationServer = OperationServer {
///     origin: None,
///     path: "/gears/{stage}",
///     variables: &[ServerVariable { name: "stage", default: "v9", allowed: &["v9", "v10"] }],
/// };
/// ```
///
/// [`Service::with_server_variable`](crate::Service::with_server_variable) sets a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationServer {
    /// Scheme, host and port, with variables in braces; `None` for the origin of the API. A request to another origin
    /// is refused unless [`Service::with_link_origin`](crate::Service::with_link_origin) allows that origin, and has no
    /// credentials.
    pub origin: Option<&'static str>,
    /// Path in place of the base path of the API, with variables in braces.
    pub path: &'static str,
    /// The variables in origin and path.
    pub variables: &'static [ServerVariable],
}

/// A variable in the URL of an [`OperationServer`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Name, without braces.
    pub name: &'static str,
    /// Default value.
    pub default: &'static str,
    /// Allowed values; empty if any value is allowed.
    pub allowed: &'static [&'static str],
}

impl OperationInfo {
    /// Values for struct update syntax: a documented GET with empty id and path.
    pub const DEFAULT: Self = Self {
        api: &Api::DEFAULT,
        id: "",
        method: Method::GET,
        path: "",
        provenance: Provenance::Documented,
        idempotent: None,
        window: WindowRule::UNKNOWN,
        redirects: &[],
        server: None,
    };

    /// Whether the operation is idempotent (RFC 9110, section 9.2.2).
    ///
    /// A PUT or PATCH with `If-Match` is also idempotent. This function does not consider headers.
    pub fn is_idempotent(&self) -> bool {
        self.idempotent.unwrap_or_else(|| self.method.is_idempotent())
    }
}
