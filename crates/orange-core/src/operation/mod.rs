//! Operations are values.
//!
//! An [`Operation`] knows how to become an [`http::Request`] ([`Operation::call`]) and how to read
//! its answer ([`Operation::decode`]); neither does I/O, so both are tested without a server. Sending
//! is the business of [`Client`](crate::Client) and [`Service`](crate::Service). What no specification names
//! is called with a [`Raw`].
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
pub use self::response::ApiResponse;
pub use self::stream::StreamOperation;
#[doc(no_inline)]
pub use http::Method;

pub use crate::metadata::{Api, OperationInfo, OperationServer, Provenance, ServerVariable};

use crate::error::Result;
use crate::query::Query;

/// A request that knows how it is written and how its answer is read.
pub trait Operation: Send + Sync {
    /// What the answer becomes.
    type Output;

    /// What is fixed about it.
    fn info(&self) -> &'static OperationInfo;

    /// Writes the request.
    ///
    /// # Errors
    /// An invalid parameter or body, named, before any I/O.
    fn request(&self) -> Result<ApiRequest>;

    /// Reads a successful answer.
    ///
    /// # Errors
    /// A decode error with the JSON path and the body.
    fn decode(&self, answer: ApiResponse) -> Result<Self::Output>;
}

/// An operation that answers with one page of a list.
pub trait ListOperation: Operation<Output = Page<Self::Item>> + Clone + 'static {
    /// One element of the list.
    type Item: Send + 'static;

    /// Filters, sort, fields and window.
    fn query(&self) -> &Query;

    /// The same, to change.
    fn query_mut(&mut self) -> &mut Query;
}
