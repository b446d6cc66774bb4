//! Events that others send us: a receiver for CloudEvents 1.0 over HTTP, for any web framework.
//!
//! The receiver does no I/O of its own. It takes the head of a request, says whether the body may be
//! read at all, and turns both into a [`Received`] event or a [`Rejection`], which is an
//! [`http::Response`]. It knows no API: what an event means is said by a type that is [`FromEvent`], such
//! as `orange_anomalie_adresse::Event`; [`CloudEvent`] is one itself.
//!
//! - [`Receiver`] — method, authentication, body limit, media type; structured and binary mode.
//! - [`Webhook`] — a receiver with a memory: each event is handled once, whatever the sender repeats.
//! - [`SeenStore`] — that memory, in two steps; [`MemorySeen`] is one for a single process.
//! - [`Authenticate`] — who may send; [`BasicAuth`] and [`SharedSecret`] compare in constant time.
//!
//! ```
//! use http::Request;
//! use orange_core::events::{CloudEvent, Receiver, SharedSecret};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let receiver = Receiver::<CloudEvent>::new(SharedSecret::bearer("s3cr3t")?);
//! let body = br#"{"specversion":"1.0","id":"1","source":"/a","type":"t","data":{"b":1}}"#;
//! let (parts, ()) = Request::post("/event")
//!     .header("authorization", "Bearer s3cr3t")
//!     .header("content-type", "application/json")
//!     .body(())?
//!     .into_parts();
//! let received = receiver.receive(&parts, body)?;
//! assert_eq!(received.event().id, "1");
//!
//! let (parts, ()) = Request::get("/event").body(())?.into_parts();
//! let answer = receiver.receive(&parts, body).unwrap_err().into_response();
//! assert_eq!(answer.status(), 405);
//! # Ok(())
//! # }
//! ```
//!
//! # Which rules
//!
//! CloudEvents 1.0.2: the core specification, its JSON format, its HTTP protocol binding. The interop'fibre
//! group documents the answers 200, 204, 400, 403, 404, 500 and 501 for `POST /event` and
//! `application/json` as the media type of a structured event. What else a receiver on the open network
//! has to answer (401, 405, 413, 415, 503) is plain HTTP and *inferred*.

mod auth;
mod binary;
mod event;
mod media_type;
mod receiver;
mod rejection;
mod seen;
mod structured;
mod webhook;

pub use auth::{Authenticate, BasicAuth, Denied, NoAuthentication, SharedSecret};
pub use event::{CloudEvent, Data, FromEvent};
pub use receiver::{Received, Receiver};
pub use rejection::{Rejection, RejectionKind};
pub use seen::{Begun, EventKey, MemorySeen, SeenStore, StoreError};
pub use webhook::{Reply, Webhook};
