//! The published OAuth scopes, for [`ClientBuilder::scope`](orange_core::ClientBuilder::scope). Orange's
//! samples ask for a token without any; whether that gives all or none is not documented.
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

/// Everything: `b2b:core-information`. No call that writes is documented.
pub const FULL: &str = "b2b:core-information";

/// Reading only: `b2b:core-information:readonly`.
pub const READ_ONLY: &str = "b2b:core-information:readonly";
