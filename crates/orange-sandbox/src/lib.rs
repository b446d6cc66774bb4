//! An offline stand-in for api.orange.com.
//!
//! A real server, not a mock: a token endpoint that gives out tokens which expire, a gateway that checks
//! them, a TMF engine that evaluates every filter, and Anomalie Adresse tickets with a life of their own.
//! Orange has no public test host; whoever writes tests against the APIs writes them against this.
//!
//! ```
//! use orange_sandbox::{Sandbox, SandboxClock};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(100).build();
//! let running = sandbox.start().await?;
//! println!("{} answers to {}", running.url(), running.credentials().client_id());
//! # running.stop().await
//! # }
//! ```
//!
//! # The rooms
//!
//! - [`Sandbox`] is the handle: clock, operator, journal, switches. [`SandboxBuilder`] sets it up,
//!   [`RunningSandbox`] is one that listens; as an [`orange_core::transport::Transport`] it needs no socket.
//! - [`SandboxClock`]: everything that depends on time follows it.
//! - [`Quirks`]: what the public documents contradict each other about, as switches.
//! - [`Operator`] and [`OperatorScript`]: the building operator, who works on the tickets.
//! - [`IncidentDesk`]: Orange's side of incidents, which shows with the documented delay.
//! - [`Fault`], [`FaultPlan`] and [`Faults`]: what goes wrong between client and server, on purpose.
//! - [`EventSubscription`]: who is told, by real requests, what happens to tickets; [`EventDelivery`] is what
//!   came of it.
//! - [A guest](SandboxBuilder::guest): a service of yours, a receiver of events for one, behind the same faults.
//! - [`ReceivedRequest`] and [`Effect`]: what came in and what came of it.
//! - [`ListenOptions`]: where a sandbox listens, shared with other machines or not.
//! - The program `orange-sandbox` and the [admin interface](admin) below `/_sandbox`: the same from outside.

pub mod admin;
mod anomalie;
mod body;
mod builder;
mod clock;
mod connect;
mod credentials;
mod cri;
mod data;
mod eligibility;
mod events;
mod faults;
mod files;
mod gateway;
mod guest;
mod incident;
mod inventory;
mod journal;
mod limits;
mod listen;
mod operator;
mod problem;
mod quirks;
mod reading;
mod running;
mod sandbox;
mod script;
mod server;
mod sync;
mod tmf;
mod token;
mod token_server;
mod transport;

pub use anomalie::lifecycle::{Role, allows_move};
pub use builder::SandboxBuilder;
pub use clock::SandboxClock;
pub use credentials::SandboxCredentials;
pub use events::{
    DeliveryAttempt, DeliveryOutcome, EventDelivery, EventFormat, EventSubscription, SubscriptionError,
};
pub use faults::{
    Answer, Chunks, Fault, FaultError, FaultPlan, FaultRule, Faults, Headers, Length, Paging, Point,
    RetryAfter, Shape, StatusLine,
};
pub use incident::desk::IncidentDesk;
pub use journal::{Effect, ReceivedRequest};
pub use limits::Limits;
pub use listen::ListenOptions;
pub use operator::{Operator, OperatorError, Qualification};
pub use quirks::{
    ErrorShape, EtagHeader, History, ListOfOne, QuirkError, Quirks, SingleTicket, Throttling, TicketShape,
    TokenQuota,
};
pub use running::RunningSandbox;
pub use sandbox::Sandbox;
pub use script::OperatorScript;
pub use tmf::UntypedValue;
pub use token::{ExpiresIn, TokenVersion};

/// The examples of the readme are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
