#![doc = include_str!("../README.md")]
//!
//! ## Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `tls` | yes | connections with `rediss://`, by rustls with aws-lc-rs and the certificates of the platform |
//!
//! The connection supports neither Redis Cluster nor Sentinel: a node that refers to another one is a configuration error. `docs/operations/redis.md` in the repository lists keys, scripts and messages, and the effect of each failure of Redis.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Nothing that a server sends may cause a panic.
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::todo,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

mod connection;
mod rate_limit;
mod server;
mod token;
pub mod work;

pub use connection::{Redis, RedisBuilder};
pub use rate_limit::RedisRateLimiter;
pub use token::RedisTokenStore;
