//! What is fixed about an API and its operations.

use http::Method;

use crate::query::{BracketEncoding, Dialect, WindowRule};

/// One API of api.orange.com, as its crate describes it.
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

/// Where the knowledge of an operation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Provenance {
    /// Orange's own public documentation shows it.
    Documented,
    /// The interop'fibre group publishes it; Orange's page refers to that group.
    Interop,
    /// Concluded from a sibling or from names. Overridable, and said in the error of a 404.
    Inferred,
    /// Written by the caller: no specification has it. Said in the error of a 404.
    Caller,
}

/// What is fixed about an operation.
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
    /// Whether repeating it has no second effect, when that differs from what the method says.
    pub idempotent: Option<bool>,
    /// What is known of the window of a list.
    pub window: WindowRule,
    /// Statuses of redirects that are answers of the operation, with their `Location`. Any other is an error, and none
    /// is followed.
    pub redirects: &'static [u16],
    /// The server of this operation, when it is not that of the API.
    pub server: Option<OwnServer>,
}

/// The server of one operation, where the interface file gives it one of its own.
///
/// ```
/// use orange_core::operation::{OwnServer, ServerVariable};
///
/// /// `/gears/v9` or `/gears/v10`, at the host of the API.
/// const GEARS: OwnServer = OwnServer {
///     origin: None,
///     path: "/gears/{stage}",
///     variables: &[ServerVariable { name: "stage", default: "v9", allowed: &["v9", "v10"] }],
/// };
/// ```
///
/// [`Service::with_server_variable`](crate::Service::with_server_variable) sets a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnServer {
    /// Scheme, host and port of another server than that of the API, variables in braces; `None` at its own. Requests
    /// go there only once the origin is named with
    /// [`Service::with_link_origin`](crate::Service::with_link_origin), and without credentials.
    pub origin: Option<&'static str>,
    /// The path in place of that of the API, variables in braces.
    pub path: &'static str,
    /// The variables in origin and path.
    pub variables: &'static [ServerVariable],
}

/// A variable in the URL of an [`OwnServer`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// The name, without braces.
    pub name: &'static str,
    /// The value unless another is set.
    pub default: &'static str,
    /// The values there are; any, if none is listed.
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

    /// Whether a repetition has no second effect (RFC 9110, 9.2.2).
    ///
    /// PUT and PATCH count when the call carries `If-Match`; that is decided per call.
    pub fn is_idempotent(&self) -> bool {
        self.idempotent.unwrap_or_else(|| self.method.is_idempotent())
    }
}
