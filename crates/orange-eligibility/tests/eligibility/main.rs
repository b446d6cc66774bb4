//! The call as it stands on the wire and over real HTTP, the page's answers, and many places at once.

mod bulk;
mod contract;
mod errors;
mod samples;
mod support;
mod wire;
