//! The query language as its documents show it: every example, every spelling, every refusal, and what
//! holds for all queries.

mod aliases;
mod examples;
mod properties;
mod refusals;
mod wire;
