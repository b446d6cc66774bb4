//! Tests of the API crates against the sandbox, over HTTP and in process.
//!
//! Each API has a module with a function `every_operation` that sends every operation of its specification. [`coverage`]
//! compares the requests that the sandbox recorded with the specifications.

mod anomalie_adresse;
mod bulk;
mod changing_list;
mod core_information;
mod coverage;
mod cri;
mod eligibility;
mod event_delivery;
mod event_receiver;
mod incident;
mod quirks;
mod replay;
mod responses;
mod sync;
mod ticket_lifecycle;
mod tokens;
mod transition_tables;
mod waits;
