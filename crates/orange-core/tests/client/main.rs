//! The client as a whole, against scripted answers and real sockets.

mod answers;
mod bad_input;
mod bodies;
mod calls;
mod concurrency;
mod files;
mod guards;
mod history;
mod http_hosts;
mod injection;
mod keyed;
mod links;
mod list_end;
mod media_types;
mod paging;
mod partial;
mod predicates;
mod raw;
mod retry;
mod rotation;
mod secrets;
mod silence;
mod support;
mod tokens;
mod uploads;
mod wire;
