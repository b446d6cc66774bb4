// Generated from corpus/hostile-prose.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Docs *x* _y_ \<b\>z\</b\> 1, generated.
//!
//! See <http://example.org/x> and <http://example.org/y> or [link](<http://a.b>) or \[ref\] or
//! \[`code`\] and #!\[feature\]
//!
//! **Heading**
//!
//! \<script\>alert(1)\</script\>
//!
//! ```text
//! unclosed fence
//! ```

mod api;

pub mod models;
pub mod operations;

pub use api::API;

#[cfg(test)]
mod contract_tests;

#[cfg(test)]
mod example_tests;
