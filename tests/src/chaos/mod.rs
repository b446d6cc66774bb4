//! A bad day: mixed operations from many tasks while answers go wrong, and what the client was told held
//! against what the server did.

mod day;
mod effects;
mod ledger;
mod report;
mod run;
mod stage;
mod task;
mod weather;

pub use self::day::{Day, Wire};
pub use self::report::Report;
