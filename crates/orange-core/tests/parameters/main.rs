//! Parameter encoding in the styles of OpenAPI: the examples of RFC 6570, and random values decoded by an independent
//! implementation of the specifications.

mod decode;
mod rfc6570;
mod round_trip;
mod support;
