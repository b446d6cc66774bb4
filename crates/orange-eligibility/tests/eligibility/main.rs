//! Requests, responses, errors and bulk checks of the Eligibility API.

mod bulk;
mod contract;
mod errors;
mod samples;
mod support;
mod wire;
