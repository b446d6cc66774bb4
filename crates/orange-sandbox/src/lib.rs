//! An offline stand-in for api.orange.com.
#![cfg_attr(docsrs, feature(doc_cfg))]
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
//! - [`InfrastructureOperator`] and [`OperatorScript`]: the building operator, who works on the tickets.
//! - [`IncidentAdmin`]: Orange's side of incidents, which shows with the documented delay.
//! - [`Fault`], [`FaultPlan`] and [`FaultInjector`]: what goes wrong between client and server, on purpose.
//! - [`EventSubscription`]: who is told, by real requests, what happens to tickets; [`EventDelivery`] is what
//!   came of it.
//! - [A hosted service](SandboxBuilder::hosted_service): a service of yours, such as a receiver of events, behind the same
//!   faults.
//! - [`ReceivedRequest`] and [`Effect`]: what came in and what came of it.
//! - [`ListenOptions`]: where a sandbox listens, shared with other machines or not.
//! - The program `orange-sandbox` and the [admin interface](admin) below `/_sandbox`: the same from outside.

mod accept;
pub mod admin;
mod apis;
mod app;
mod builder;
mod clock;
mod connect;
mod credentials;
mod data;
mod environment;
mod faults;
mod files;
mod gateway;
mod journal;
mod limits;
mod list_response;
mod listen;
mod merge_patch;
mod problem;
mod quirks;
mod recorded_body;
mod request_body;
mod running;
mod sandbox;
mod server;
mod state;
mod sync;
mod timed_body;
mod tmf;
mod token;
mod token_server;
mod transport;
mod webhooks;

pub use apis::anomalie::actions::{OperatorError, Qualification};
pub use apis::anomalie::lifecycle::{Role, is_transition_allowed};
pub use apis::anomalie::operator::InfrastructureOperator;
pub use apis::anomalie::script::OperatorScript;
pub use apis::incident::admin::IncidentAdmin;
pub use builder::SandboxBuilder;
pub use clock::SandboxClock;
pub use credentials::SandboxCredentials;
pub use faults::{
    BodyShape, ChunkFault, Fault, FaultError, FaultInjector, FaultPlan, FaultPoint, FaultRule, HeaderFault,
    LengthFault, PaginationFault, ResponseOverride, RetryAfter, StatusLineFault,
};
pub use journal::{Effect, ReceivedRequest};
pub use limits::Limits;
pub use listen::ListenOptions;
pub use quirks::{
    ErrorShape, EtagHeader, History, ListOfOne, QuirkError, Quirks, SingleResource, Throttling, TicketShape,
    TokenQuota,
};
pub use running::RunningSandbox;
pub use sandbox::Sandbox;
pub use tmf::UntypedValue;
pub use token::{ExpiresIn, TokenVersion};
pub use webhooks::{
    DeliveryAttempt, DeliveryOutcome, EventDelivery, EventFormat, EventSubscription, SubscriptionError,
};

/// The examples of the readme are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
