//! The sandbox seen from outside: requests in, answers out.

mod admin;
mod client;
mod cri;
mod data;
mod faults;
mod gateway;
mod journal;
mod operator;
mod robustness;
mod socket;
mod support;
mod tickets;
mod token;
mod updates;
