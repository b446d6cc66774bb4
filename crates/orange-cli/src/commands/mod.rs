//! The commands: one file for each group.

pub(crate) mod codegen;
pub(crate) mod completions;
pub(crate) mod config;
pub(crate) mod doctor;
pub(crate) mod eligibility;
mod eligibility_bulk;
pub(crate) mod events;
pub(crate) mod incidents;
pub(crate) mod inventory;
pub(crate) mod man;
pub(crate) mod photos;
pub(crate) mod raw;
pub(crate) mod sandbox;
pub(crate) mod tickets;
mod tickets_sync;
