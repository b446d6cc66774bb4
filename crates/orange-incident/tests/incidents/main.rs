//! What the crate promises on incidents: requests on the wire, answers read and written back without
//! loss, calls against a server.

mod contract;
mod decode;
mod support;
mod wire;
