//! The client as a whole, against scripted answers and real sockets.

mod bad_input;
mod calls;
mod files;
mod guards;
mod paging;
mod raw;
mod retry;
mod secrets;
mod support;
mod tokens;
mod uploads;
mod wire;
