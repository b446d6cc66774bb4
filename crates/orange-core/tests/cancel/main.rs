//! Every public call is dropped after its first poll, after its second, and so on until it is done, and each
//! time the next caller is served: no token, place, permit, lock or claim is lost, no file is left behind, no
//! breaker stays shut. Time is paused; every step of every request and body is pending first.

mod calls;
#[expect(dead_code, reason = "the operations are needed here, the script is not")]
#[path = "../client/support.rs"]
mod support;
mod waits;
mod world;
