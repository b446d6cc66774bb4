//! Whole journeys of the API crates against the sandbox: over real HTTP, and in process.
//!
//! A module for each API; each has a function `every_operation` that calls everything its specification
//! names, and [`coverage`] holds the sandbox's journal against the specifications.

mod anomalie_adresse;
mod anomalie_life;
mod answers;
mod core_information;
mod coverage;
mod cri;
mod eligibility;
mod event_delivery;
mod incident;
mod lifecycle;
mod moving_list;
mod quirks;
mod tokens;
