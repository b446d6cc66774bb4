//! Cancellation: drops each kind of request, download, event delivery and wait after each number of polls until it
//! completes, then checks that the next one succeeds. No token, permit, lock or claim leaks, no partial file remains and
//! the circuit breaker does not stay open. Time is paused, and each step of a request or body is pending at least once.

mod requests;
mod server;
#[expect(dead_code, reason = "the operations are needed here, the script is not")]
#[path = "../client/support.rs"]
mod support;
mod waits;
