//! A transport with prepared responses, and rules by request and by operation.

mod matcher;
mod operation;
mod output;
mod response;
mod rule;
mod transport;

pub use self::operation::OperationRule;
pub use self::output::FakeOutput;
pub use self::response::FakeResponse;
pub use self::rule::RuleBuilder;
pub use self::transport::{FakeTransport, VerifyOnDrop};
