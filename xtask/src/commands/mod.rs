//! The tasks themselves, one module each.

pub mod codegen;
pub mod compare;
pub mod diff;
pub mod new_api;
pub mod fetch;
