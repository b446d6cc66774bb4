//! A bad day: mixed operations from many tasks while answers go wrong, and what the client was told held
//! against what the server did.

mod effects;
mod ledger;
mod report;
mod run;
mod weather;

pub use self::report::Report;
pub use self::run::Day;
