//! The published OAuth scopes, for [`ClientBuilder::scope`](orange_core::ClientBuilder::scope).
//!
//! Orange's samples request a token without a scope. It is not documented whether such a token has all scopes or none.
//!
//! ```
//! use orange_core::{Client, Credentials};
//! use orange_core_information::scope;
//!
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::builder()
//!     .credentials(Credentials::new("my-client-id", "my-client-secret")?.with_api_key("my-key")?)
//!     .scope(scope::READ_ONLY)
//!     .build()?;
//! # let _ = client; Ok(()) }
//! ```

/// Full access: `b2b:core-information`. No operation that writes is documented.
pub const FULL: &str = "b2b:core-information";

/// Read access: `b2b:core-information:readonly`.
pub const READ_ONLY: &str = "b2b:core-information:readonly";
