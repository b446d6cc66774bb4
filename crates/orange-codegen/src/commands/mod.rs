//! The tasks themselves, one module each.

mod checksum;
pub mod codegen;
pub mod compare;
pub mod compile_time;
pub mod diff;
pub mod fetch;
pub mod new_api;
