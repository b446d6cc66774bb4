//! The query language as its documents show it: every example, every spelling, every refusal, and what
//! holds for all queries.

mod examples;
mod properties;
mod refusals;
mod spellings;
mod wire;
