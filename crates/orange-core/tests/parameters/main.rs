//! How parameters are written in the styles of OpenAPI: the examples of RFC 6570, and random values read back by a
//! decoder that is written from the specifications alone.

mod decode;
mod rfc6570;
mod round_trip;
mod support;
