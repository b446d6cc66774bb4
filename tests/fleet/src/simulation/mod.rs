//! Simulation of a large fleet over a long time.
//!
//! Each worker runs the client of `orange-core`, unchanged, on a virtual clock: its token cache, rate limiter, retries and
//! circuit breaker decide as in production. The gateway, the network and Redis are models. The data of Redis changes
//! as the [models](model) of the scripts say, which tests compare with the scripts on a real server.
//!
//! One thread runs the simulation on the paused clock of tokio, which jumps to the next timer when all tasks wait. All
//! random numbers come from one seed, so that a simulation gives the same [`Report`] each time.

mod clock;
mod gateway;
mod incidents;
mod limiter;
pub mod model;
mod process;
mod redis;
mod report;
mod run;
mod scenario;
mod token_store;
mod worker;
mod world;

pub use report::{IncidentReport, Report, WorkReport};
pub use scenario::{Incident, IncidentKind, Scenario};

/// Runs a scenario.
///
/// # Panics
/// Panics if the scenario has no workers, or the runtime cannot be created.
pub fn simulate(scenario: &Scenario) -> Report {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime").block_on(run::run(scenario.clone()))
}
