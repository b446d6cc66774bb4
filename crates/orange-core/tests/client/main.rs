//! Tests of the complete client, with scripted responses and real sockets.

mod bad_input;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod bulk;
mod call_options;
mod calls;
mod concurrency;
mod downloads;
mod history;
mod http_hosts;
mod injection;
mod keyed_pagination;
mod limiters;
mod links;
mod list_end;
mod media_types;
mod no_response;
mod pagination;
mod partial_downloads;
mod predicates;
mod raw;
mod resources;
mod responses;
mod retry;
mod rotation;
mod secrets;
mod servers;
mod streams;
mod support;
mod sync;
mod tokens;
mod uploads;
mod wait;
mod wire;
