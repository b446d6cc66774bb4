//! An offline stand-in for api.orange.com.
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! A real server, not a mock: it issues tokens that expire, a gateway checks them, a TMF630 query engine evaluates
//! every filter, and Anomalie Adresse tickets change over time. Orange has no public test host, so tests of the API
//! crates run against this crate.
//!
//! ```
//! use orange_sandbox::{Sandbox, SandboxClock};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(100).build();
//! let running = sandbox.start().await?;
//! println!("{} accepts the client {}", running.url(), running.credentials().client_id());
//! # running.stop().await
//! # }
//! ```
//!
//! # Overview
//!
//! - [`Sandbox`] is the handle of a sandbox, [`SandboxBuilder`] builds one, and [`RunningSandbox`] listens on a
//!   socket. A `Sandbox` also is an in-memory [`Transport`](orange_core::transport::Transport).
//! - [`SandboxClock`] is the clock of a sandbox: of token lifetimes, rate limits, dates, scripts and faults.
//! - [`Quirks`] selects a rule where the public documents contradict each other.
//! - [`InfrastructureOperator`] and [`OperatorScript`] process tickets.
//! - [`IncidentAdmin`] opens and changes incidents, as Orange does.
//! - [`Fault`], [`FaultPlan`] and [`FaultInjector`] inject faults between client and server.
//! - [`EventSubscription`] sends events of tickets to a receiver, and [`EventDelivery`] reports the outcome.
//! - [`SandboxBuilder::hosted_service`] serves your own service, such as a receiver of events, with the same faults.
//! - [`ReceivedRequest`] and [`Effect`] are the records of requests and of their effects, and a [`Journey`] is a file of
//!   them that [`Sandbox::replay`] repeats.
//! - [`ListenOptions`] sets the address, and shares a sandbox with other machines.
//! - The inspector, a page under `/_sandbox/` of a running sandbox, shows and controls it in a browser.
//! - The program `orange-sandbox` and the [admin interface](admin) under `/_sandbox` offer the same to other
//!   processes.
//!
//! ## Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `program` | yes | the module `program` and the program `orange-sandbox` |

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
mod inspector;
mod journal;
mod journey;
mod limits;
mod list_response;
mod listen;
mod merge_patch;
mod page_parameters;
mod problem;
#[cfg(feature = "program")]
pub mod program;
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
pub use journey::{Journey, JourneyError, ReplayedRequest};
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

/// Compiles and runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
