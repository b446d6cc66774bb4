//! Behaviour of generated types and operations, by feature.

mod bodies;
mod discriminators;
mod events;
mod requests;
mod response_headers;
mod rules;
mod unions;
