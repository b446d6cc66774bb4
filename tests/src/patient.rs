//! Time limits for tests in real time.

use std::time::Duration;

use orange_core::ClientBuilder;

/// Gives a client time limits that no test reaches, however slow the machine.
pub fn patient(client: ClientBuilder) -> ClientBuilder {
    const LIMIT: Duration = Duration::from_secs(3600);
    client.attempt_timeout(LIMIT).operation_timeout(LIMIT).token_timeout(LIMIT)
}
