//! The calls as they stand on the wire and over real HTTP, and the errors of Orange's page.

mod contract;
mod errors;
mod photos;
mod specification;
mod support;
mod wire;
