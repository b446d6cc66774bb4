//! Test support for applications (feature `test-util`).
//!
//! - [`FakeTransport`]: prepared responses by request, or by operation with its own types. It needs no server and
//!   verifies what was sent.
//! - [`recording`]: real traffic, recorded without secrets and replayed in tests.
//! - [`StoppedClock`]: a clock that stands still, for tests over sockets.
//!
//! The sandbox (crate `orange-sandbox`) remains the first choice for tests of behaviour: it follows the rules of the
//! APIs. Use a fake for a single response, for a response that the sandbox does not give, and to check the exact request.
//!
//! Enable the feature for tests only:
//!
//! ```toml
//! [dev-dependencies]
//! orange-core = { version = "0.1", features = ["test-util"] }
//! tokio = { version = "1", features = ["macros", "rt", "test-util"] }
//! ```
//!
//! # A function that takes an API handle
//!
//! A function under test takes a handle, such as `&Incidents`. In a test, the handle uses a client of a fake. The
//! [`RuleBuilder`] and [`OperationRule`] list the conditions and responses.
//!
//! ```
//! use orange_core::operation::{Api, Method, Raw};
//! use orange_core::test_util::{FakeResponse, FakeTransport};
//! use orange_core::{Client, Result, Service};
//! use serde_json::{Value, json};
//!
//! static API: Api = Api { name: "incident", base_path: "/incident/b2b/v1", ..Api::DEFAULT };
//!
//! /// The function under test.
//! async fn is_open(service: &Service, id: &str) -> Result<bool> {
//!     let read = service.raw(Method::GET, "/incidents/{id}").path_parameter("id", id).returning::<Value>();
//!     Ok(service.send(&read).await?["status"] != "CLOSED")
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! let fake = FakeTransport::new();
//! fake.on(Method::GET, "/incident/b2b/v1/incidents/1").respond_json(json!({ "status": "CLOSED" }));
//! fake.on(Method::GET, "/incident/b2b/v1/incidents/2").respond_status(404);
//!
//! let service = fake.client()?.service(&API);
//! assert!(!is_open(&service, "1").await?);
//! assert!(is_open(&service, "2").await.unwrap_err().is_not_found());
//! assert_eq!(fake.requests()[0].header("x-api-key"), None, "this API needs none");
//! fake.verify();
//! # Ok(()) }
//! ```
//!
//! # Time
//!
//! The client waits between attempts, and a response can be [delayed](FakeResponse::delay). The waits use the clock of
//! the client. With `#[tokio::test(start_paused = true)]` they take no real time.
//!
//! # Recordings
//!
//! A recording has the real responses of a server, such as a test environment of your contract. Record once with
//! [`Recorder`], which wraps the transport of a client, and run the same code on [`Replay`] in every test.
//! [`Recording::drift`] compares the recording with the server later.

mod credentials;
mod fake;
mod received_request;
pub mod recording;
mod stopped_clock;
mod token;

pub use self::fake::{FakeOutput, FakeResponse, FakeTransport, OperationRule, RuleBuilder, VerifyOnDrop};
pub use self::received_request::ReceivedRequest;
#[doc(no_inline)]
pub use self::recording::{Recorder, Recording, Replay};
pub use self::stopped_clock::StoppedClock;
