//! The inventory's calls: as they stand on the wire, over real HTTP, and as Orange's page answers them.

mod contract;
mod errors;
mod support;
mod wire;
