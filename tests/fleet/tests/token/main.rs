//! One token for many processes: the stores of tokens on a real server, in real files, and in processes that are killed.

mod commands;
mod failures;
mod files;
mod lease_model;
mod permissions;
mod processes;
mod secrecy;
mod support;
