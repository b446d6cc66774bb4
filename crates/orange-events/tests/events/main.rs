//! Events received: what is an event, what every request is answered, and that each event counts once.

mod answers;
mod modes;
mod once;
mod properties;
mod support;
