//! Metadata of an API and its operations.

use http::Method;

/// An API of api.orange.com, as described by its crate.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// Short name, as in the crate: `anomalie-adresse`.
    pub name: &'static str,
    /// Path of the published base URL: `/anomalie-adresse`, `/incident/b2b/v1`.
    pub base_path: &'static str,
    /// Whether every call needs the `X-Api-Key` header.
    pub needs_api_key: bool,
    /// How filters are written.
    pub dialect: Dialect,
    /// Whether `[` and `]` of a filter are percent-encoded; both are right, some servers want one.
    pub brackets: BracketEncoding,
}

impl Api {
    /// No API key, bracket filters; for struct update syntax.
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
    /// Anomalie Adresse: `field[operator]=value`, every operator.
    Bracket,
    /// The Orange Business APIs (Incident, Core Information): `attribute=value` with a dotted path,
    /// nothing else. Their documents know no operator, no typed search and no `fields`, so a query that
    /// needs an operator or `fields` is refused before it is sent. A number is written as it is:
    /// `field("rank").eq(3)` becomes `rank=3`.
    Dotted,
    /// TMF 630: `field.operator=value`, for an interface file that declares its filters so (`lastUpdate.gte`).
    ///
    /// Equality is `field=value`, and a number is written as it is. Each operator has the one spelling of
    /// [`Operator::as_str`](crate::query::Operator::as_str). Equality on a path that ends with an operator, such as
    /// `range.gte`, is refused: it would be read as a comparison of `range`.
    DottedOperators,
}

/// How the brackets around an operator are written.
///
/// Percent-encoded is what RFC 3986 asks for and what the interop group's examples show. Some servers
/// compare the raw name of a parameter and know only the plain brackets; for them there is `Raw`, see
/// [`Query::to_query_string_with`](crate::query::Query::to_query_string_with).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BracketEncoding {
    /// `status%5Bin%5D=…`
    #[default]
    Percent,
    /// `status[in]=…`; everything else stays encoded.
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
    /// Orange's own public documentation shows it.
    Documented,
    /// The interop'fibre group publishes it; Orange's page refers to that group.
    Interop,
    /// Inferred from a similar operation or from names. Can be overridden with [`Service::with_path`](crate::Service::with_path).
    Inferred,
    /// Defined by the caller, without a specification.
    Caller,
}

/// Largest `limit` of a list that an API documents.
///
/// The interop document allows at most 100; Orange's page states no maximum (an example uses 100), nor
/// do the Orange Business documents. So the rule is stated by the API or the operation, not by the query.
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

    /// At most `limit` elements at a time.
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
    /// The API it belongs to.
    pub api: &'static Api,
    /// The `operationId` of the interface file.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// Path template below the base path: `/{id}/note`.
    pub path: &'static str,
    /// Where it is documented.
    pub provenance: Provenance,
    /// Whether the operation is idempotent, if this differs from its method.
    pub idempotent: Option<bool>,
    /// Documented maximum of the limit of a list.
    pub window: WindowRule,
    /// Redirect statuses that are success responses of the operation, with a `Location`. Others are errors; none is
    /// followed.
    pub redirects: &'static [u16],
    /// Server of this operation, if it differs from the API's.
    pub server: Option<OperationServer>,
}

/// The server of one operation, where the interface file gives it one of its own.
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
    /// Scheme, host and port of another server than that of the API, variables in braces; `None` at its own. Requests
    /// go there only once the origin is named with
    /// [`Service::with_link_origin`](crate::Service::with_link_origin), and without credentials.
    pub origin: Option<&'static str>,
    /// The path in place of that of the API, variables in braces.
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
    /// A documented GET of nothing; for struct update syntax.
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
    /// PUT and PATCH also count as idempotent if the request has `If-Match`; that is decided for each request.
    pub fn is_idempotent(&self) -> bool {
        self.idempotent.unwrap_or_else(|| self.method.is_idempotent())
    }
}
