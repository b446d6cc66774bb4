//! Request line, headers and body of requests, byte by byte, the servers of operations, and redirects.
//!
//! The expected values are written by hand from OpenAPI, RFC 6570 and RFC 9110.

mod joined_lists;
mod media_types;
mod query_roles;
mod redirects;
mod servers;
