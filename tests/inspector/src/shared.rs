//! One browser for all tests of a program.

use std::sync::OnceLock;

use tokio::runtime::Runtime;
use tokio::sync::Mutex;

use crate::{Browser, LIGHT, Result};

/// Runs a test in the browser. Tests take turns, each with an empty window; the first one starts the browser.
///
/// # Errors
/// Returns the error of the test, or an error if the browser cannot be started.
pub fn in_browser(test: impl AsyncFnOnce(&Browser) -> Result) -> Result {
    // The tasks of the connections to the driver need a runtime that outlives each test.
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    static BROWSER: Mutex<Option<Browser>> = Mutex::const_new(None);
    let runtime = RUNTIME.get_or_init(|| Runtime::new().expect("a runtime"));
    runtime.block_on(async {
        let mut browser = BROWSER.lock().await;
        if browser.is_none() {
            *browser = Some(Browser::start().await?);
        }
        let browser = browser.as_ref().ok_or("there is no browser")?;
        browser.reset().await?;
        let result = test(browser).await;
        if result.is_err() {
            browser.screenshot(&format!("failed-{}", test_name())).await?;
        }
        result
    })
}

/// The name of the running test, which the test runner gives to its thread.
fn test_name() -> String {
    std::thread::current().name().unwrap_or_default().replace("::", "-")
}

impl Browser {
    /// Empties the window and the logs, and sets the usual appearance.
    async fn reset(&self) -> Result {
        self.session.goto("about:blank").await?;
        self.appear(LIGHT).await?;
        self.network_log().await?;
        Ok(())
    }
}
