//! Operations as values.
//!
//! An [`Operation`] builds a request ([`Operation::request`]) and decodes its response ([`Operation::decode`]).
//! Neither performs I/O, so both can be tested without a server. [`Service`](crate::Service) sends operations.
//! [`Raw`] is an operation that no specification describes.
//!
//! ```
//! use orange_core::operation::{Api, ApiRequest, OperationInfo, Provenance};
//!
//! static API: Api = Api { name: "anomalie-adresse", base_path: "/anomalie-adresse", ..Api::DEFAULT };
//! static GET: OperationInfo = OperationInfo {
//!     api: &API,
//!     id: "getAnomalieAdresse",
//!     method: http::Method::GET,
//!     path: "/{id}",
//!     provenance: Provenance::Documented,
//!     ..OperationInfo::DEFAULT
//! };
//!
//! let base = "https://api.orange.com/anomalie-adresse".parse()?;
//! let request = ApiRequest::new(&GET).path_parameter("id", "22e61758")?.into_http(&base)?;
//! assert_eq!(request.uri(), "https://api.orange.com/anomalie-adresse/22e61758");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod accepting;
mod event;
mod json_body;
mod page;
#[doc(hidden)]
pub mod parameter;
mod raw;
mod request;
mod response;
mod stream;

pub use self::accepting::Accepting;
pub use self::event::{Event, EventOrigin};
pub use self::json_body::JsonBody;
pub(crate) use self::page::CountReading;
pub use self::page::{Counts, Page, Rejected};
pub use self::raw::Raw;
pub use self::request::ApiRequest;
pub(crate) use self::request::{header_of_caller, invalid_header, reserved_header};
pub use self::response::ApiResponse;
pub use self::stream::StreamOperation;
#[doc(no_inline)]
pub use http::Method;

pub use crate::metadata::{Api, OperationInfo, OperationServer, Provenance, ServerVariable};

use crate::error::Result;
use crate::query::Query;

/// An API operation: builds a request and decodes its response.
///
/// Generated code implements it. An implementation of your own is sent like any other operation:
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use orange_core::operation::{Api, ApiRequest, ApiResponse, Operation, OperationInfo};
///
/// static API: Api = Api { name: "incident", base_path: "/incident/b2b/v1", ..Api::DEFAULT };
/// static INFO: OperationInfo =
///     OperationInfo { api: &API, id: "getStatus", path: "/status", ..OperationInfo::DEFAULT };
///
/// struct GetStatus;
///
/// impl Operation for GetStatus {
///     type Output = serde_json::Value;
///
///     fn info(&self) -> &'static OperationInfo {
///         &INFO
///     }
///
///     fn request(&self) -> orange_core::Result<ApiRequest> {
///         Ok(ApiRequest::new(&INFO))
///     }
///
///     fn decode(&self, response: ApiResponse) -> orange_core::Result<Self::Output> {
///         response.json()
///     }
/// }
///
/// // Neither half performs I/O, so both can be tested without a server.
/// let response = ApiResponse::new(&INFO, StatusCode::OK, HeaderMap::new(), r#"{"status": "up"}"#);
/// assert_eq!(GetStatus.decode(response)?["status"], "up");
/// # Ok::<(), orange_core::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "the operations of an API are in the module `operations` of its crate; for other requests use \
            `orange_core::operation::Raw`"
)]
pub trait Operation: Send + Sync {
    /// Type of the decoded response.
    type Output;

    /// Metadata of the operation.
    fn info(&self) -> &'static OperationInfo;

    /// Builds the request.
    ///
    /// # Errors
    /// Returns an error that names the invalid parameter or field, before any I/O.
    fn request(&self) -> Result<ApiRequest>;

    /// Decodes a success response.
    ///
    /// # Errors
    /// Returns a decode error with the JSON path and the body.
    fn decode(&self, response: ApiResponse) -> Result<Self::Output>;
}

/// An operation that returns a page of a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation that returns a list",
    label = "returns no list",
    note = "to send an operation that returns one value, use `Service::send`"
)]
pub trait ListOperation: Operation<Output = Page<Self::Item>> + Clone + 'static {
    /// Type of the elements.
    type Item: Send + 'static;

    /// The filters, sorting, field selection, offset and limit.
    fn query(&self) -> &Query;

    /// Mutable access to the query.
    fn query_mut(&mut self) -> &mut Query;
}
