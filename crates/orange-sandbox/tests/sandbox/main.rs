//! Tests of the sandbox over its HTTP interface.

mod admin;
mod client;
mod cri;
mod data;
mod event_subscriptions;
mod events;
mod faults;
mod gateway;
mod hosted_service;
mod http2;
mod inspector;
mod inspector_data;
mod journal;
mod journeys;
mod operator;
mod raw_requests;
mod receiver;
mod robustness;
mod snippets;
mod socket;
mod support;
mod tickets;
mod token;
mod updates;
