//! Models of the scripts that `orange-redis` runs on the server. The caller passes the time of the server.
//!
//! Tests compare each model with its scripts on a real server.

mod lease;
mod slots;
mod work;

pub use lease::{Acquired, Completion, LeaseModel, Timed};
pub use slots::{Rate, SlotsModel, Take, Taken, WindowModel};
pub use work::{Claim, ClaimedJob, Counts, LostInput, Outcome, WorkModel};
