//! The same programs without the SDK: derived models that drop unknown properties, and a reqwest client with a mutex around
//! its token.
#![allow(dead_code, reason = "the fields of the models are decoded and not read")]

mod client;
mod point;
mod ticket;

pub(crate) use client::ReqwestClient;
pub(crate) use point::PointOfInterest;
pub(crate) use ticket::Ticket;
