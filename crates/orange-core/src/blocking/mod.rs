//! The client for programs without an async runtime: scripts, and programs on a runtime other than tokio.
//!
//! Every type of this module wraps the asynchronous type of the same name and has its methods, with the same arguments
//! and results. A method waits on the calling thread until the asynchronous one has finished. Lists are iterators.
//! The API crates have a module `blocking` with their handles.
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
//! [`Client::block_on`] waits for any other future, such as the opening of a [`bulk::Journal`](crate::bulk::Journal).
//!
//! # Threads
//!
//! A [`Client`] owns a tokio runtime with one thread, shared by its clones and handles. The thread starts with the
//! first call and ends with the last handle. It drives sockets and timers; each call runs on the thread of its caller.
//! Calls of several threads run at the same time.
//!
//! # Asynchronous programs
//!
//! In a task of tokio, a call returns a [configuration error](crate::ErrorKind::Configuration) instead of stopping the
//! other tasks of that thread, and an iterator ends after this error. The panic hook prints a message of tokio as well.
//! With `panic = "abort"`, the program ends. Use the asynchronous client in such a program, or call the blocking one in
//! `tokio::task::spawn_blocking`. On other runtimes a call blocks the thread of its task.

mod client;
mod derive;
mod download;
mod lists;
mod runtime;
mod streaming;
mod sync;
mod wait;

pub use self::client::{Client, Service};
pub use self::download::Download;
pub use self::lists::{Items, KeyedItems, List, Pages};
#[doc(hidden)]
pub use self::runtime::{IntoBlocking, Runtime};
pub use self::streaming::{ItemStream, StreamingResponse};
pub use self::sync::ListSync;
pub use self::wait::{Bulk, Wait};
