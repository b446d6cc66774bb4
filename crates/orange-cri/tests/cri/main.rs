//! Requests, downloads and errors of the CRI API.

mod contract;
mod errors;
mod photos;
mod specification;
mod support;
mod wire;
