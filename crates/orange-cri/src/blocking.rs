//! The handle for programs without an async runtime.
//!
//! ```
//! use orange_core::blocking::Client;
//! use orange_cri::blocking::Cri;
//!
//! # fn main() -> orange_core::Result<()> {
//! let cri = Cri::new(&Client::new(orange_sandbox::Sandbox::new().client()?.build()?));
//! // A path that exists only in the sandbox.
//! let (bytes, report) = cri.photo("/interventions/SANDBOX-0001/photos/1").to_memory()?;
//! assert_eq!(report.length(), bytes.len() as u64);
//! # Ok(()) }
//! ```

use std::borrow::Cow;

use orange_core::Result;
use orange_core::blocking::Download;
use orange_core::operation::{Method, Operation, Raw};

orange_core::blocking_handle! {
    /// The CRI API. See [`Cri`](crate::Cri).
    #[derive(Clone)]
    pub struct Cri = crate::Cri {
        api;
        fn dev(client: &Client) -> Self;
        plain fn raw(&self, method: Method, path: impl Into<Cow<'static, str>>) -> Raw;
        async fn send<O: Operation>(&self, request: &O) -> Result<O::Output>;
        fn photo(&self, path: impl Into<Cow<'static, str>>) -> Download<Raw>;
        fn photo_with<O: Operation>(&self, request: O) -> Download<O>;
    }
}
