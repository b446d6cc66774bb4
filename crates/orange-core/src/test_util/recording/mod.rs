//! Recordings of real traffic, without secrets, and their replay in tests.
//!
//! [`Recorder`] records the traffic of a transport, [`Replay`] responds from a recording, and [`Recording::drift`] reports
//! how the present responses of a server differ.
//!
//! # Secrets
//!
//! The values of these are replaced by `redacted`, wherever they occur: the headers `Authorization`,
//! `Proxy-Authorization`, `X-Api-Key`, `Cookie` and `Set-Cookie`, and the headers, query parameters, fields of forms
//! and properties of JSON with the name of a secret (`access_token`, `refresh_token`, `id_token`, `token`,
//! `client_secret`, `client_assertion`, `assertion`, `secret`, `password`, `api_key` and the names of
//! [`RecorderBuilder::redact`]; case, `-` and `_` are ignored). Below such a property, numbers become 0 and booleans
//! `false`. An access token becomes `removed-token-1`, the next one `removed-token-2`.
//!
//! The secrets of the run (tokens, keys, passwords, cookies) are also replaced where a response quotes them, by
//! `[redacted]`, unless they could be [words](crate::error#secrets). A line in which a secret of at least 8 bytes remains,
//! such as a line with a binary body, is not written, and [`Recorder::finish`] fails.
//!
//! All other content is recorded, so that a recording may contain **personal data**. Review it before you share it.
//!
//! # Format
//!
//! A recording is a text file of JSON lines. A line is written at once when its exchange ends. The first line has the
//! format, its version and the additional names:
//!
//! ```json
//! {"format":"orange-recording","version":1,"redacted":["phoneNumber"]}
//! ```
//!
//! Every other line has a request and its outcome (line breaks added here):
//!
//! ```json
//! {"sequence":2,
//!  "request":{"method":"GET","origin":"https://api.orange.com","target":"/incident/b2b/v1/incidents?limit=1",
//!    "headers":[["accept","application/json"],["authorization","redacted"]]},
//!  "outcome":{"response":{"status":200,"headers":[["content-type","application/json"]],
//!    "body":{"text":"[{\"id\":\"1805N42320\"}]"}}}}
//! ```
//!
//! - `sequence`: position of the request. Lines are in the order in which the exchanges ended.
//! - `body`: absent if empty, `text` if it is UTF-8, otherwise `base64`.
//! - `outcome`: `response`; `error` with `kind`, `never_sent`, `permanent` and `message` of a
//!   [`TransportError`](crate::transport::TransportError); or `"cancelled"` if the client gave up first.
//! - `incomplete` of a response: why its body ends early, an `error` or `"unread"`.

mod canonical;
mod difference;
mod drift;
mod error;
mod exchange;
mod file;
mod json_text;
mod recorder;
mod redaction;
mod replay;
mod shape;

pub use self::difference::Difference;
pub use self::drift::{Drift, DriftReport};
pub use self::error::RecordingError;
pub use self::file::Recording;
pub use self::recorder::{Recorder, RecorderBuilder};
pub use self::replay::Replay;
