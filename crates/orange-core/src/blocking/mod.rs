//! Blocking client, for scripts and for threads outside a tokio runtime.
//!
//! Every type wraps the asynchronous type of the same name. Its methods take the same arguments and return the same
//! results. Build the asynchronous client, then pass it to [`Client::new`]; [`Wait::wait`] replaces `.await`. Methods
//! block the calling thread until the operation completes. Pages and items of a list are iterators. The `blocking` modules
//! of the API crates contain their handles.
//!
//! ```no_run
//! use orange_core::blocking::Client;
//! use orange_core::operation::{Api, Method};
//!
//! static API: Api = Api { name: "example", base_path: "/example/v1", ..Api::DEFAULT };
//!
//! # #[cfg(any(feature = "rustls-tls", feature = "native-tls"))]
//! fn main() -> orange_core::Result<()> {
//!     let service = Client::from_env()?.service(&API);
//!     let response = service.send(&service.raw(Method::GET, "/status"))?;
//!     println!("{}", response.status());
//!     Ok(())
//! }
//! # #[cfg(not(any(feature = "rustls-tls", feature = "native-tls")))]
//! # fn main() {}
//! ```
//!
//! [`Client::block_on`] waits for any other future, such as that of [`bulk::Journal::open`](crate::bulk::Journal::open).
//!
//! # Threads
//!
//! A [`Client`] owns a tokio runtime with one thread, shared by its clones and handles. The thread starts with the
//! first call and ends with the last handle. It drives sockets and timers; each call runs on the thread of its caller.
//! Calls of several threads run at the same time.
//!
//! # Asynchronous programs
//!
//! In a tokio task, a call returns a [configuration error](crate::ErrorKind::Configuration) instead of blocking the other
//! tasks of the thread, and an iterator ends after this error. The check runs `Runtime::block_on` and catches its panic.
//! The panic hook therefore prints tokio's message, and with `panic = "abort"` the process aborts. In a tokio task, use the
//! asynchronous client, or call the blocking client in `tokio::task::spawn_blocking`. On other runtimes, a call blocks the
//! thread of its task.

mod client;
mod derive;
#[cfg(feature = "files")]
mod download;
mod lists;
mod runtime;
mod streaming;
mod sync;
mod wait;

pub use self::client::{Client, Service};
#[cfg(feature = "files")]
#[cfg_attr(docsrs, doc(cfg(feature = "files")))]
pub use self::download::Download;
pub use self::lists::{Items, KeyedItems, List, Pages};
#[doc(hidden)]
pub use self::runtime::{IntoBlocking, Runtime};
pub use self::streaming::{ItemStream, StreamingResponse};
pub use self::sync::ListSync;
pub use self::wait::{Bulk, Wait};
