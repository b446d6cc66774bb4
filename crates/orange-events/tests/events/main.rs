//! Tests of the event receiver: modes, responses and deduplication.

mod deduplication;
mod modes;
mod properties;
mod responses;
mod support;
