//! The query language: documented examples, aliases, invalid queries, the wire format and properties of all
//! queries.

mod aliases;
mod examples;
mod invalid;
mod properties;
mod wire;
