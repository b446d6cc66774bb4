//! A service of somebody else, served by the sandbox beside its APIs: for who tests a receiver of events of
//! their own, and wants its answers to meet faults.
//!
//! Orange's rules are not the guest's: below [`BASE_PATH`] the [gateway](crate::gateway) asks for nothing. What
//! comes in is remembered, meets faults and is answered over the same connections as everything else.

use http::HeaderMap;

use crate::running::RunningSandbox;
use crate::sandbox::State;
use crate::sync::lock;

/// Below this path.
pub(crate) const BASE_PATH: &str = "/_guest";

impl RunningSandbox {
    /// Where the [guest](crate::SandboxBuilder::guest) is, without a slash at the end.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let running = orange_sandbox::Sandbox::new().start().await?;
    /// assert_eq!(running.guest_url(), format!("{}/_guest", running.url()));
    /// # running.stop().await
    /// # }
    /// ```
    pub fn guest_url(&self) -> String {
        format!("{}{BASE_PATH}", self.url())
    }
}

impl State {
    /// Marks the headers in which subscribers have their secrets, so that they are not remembered.
    pub(crate) fn mark_secrets(&self, headers: &mut HeaderMap) {
        let outbox = lock(&self.outbox);
        for (_, value) in headers.iter_mut().filter(|(name, _)| outbox.sends_secrets_in(name)) {
            value.set_sensitive(true);
        }
    }
}
