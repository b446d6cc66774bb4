//! What the crate promises on tickets: requests on the wire, answers read and written back without
//! loss, calls against a server.

mod client;
mod contract;
mod decode;
mod errors;
mod external_id;
mod lost_response;
mod property;
mod script;
mod support;
mod wire;
