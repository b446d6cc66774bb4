//! A browser with one window.

use std::path::Path;

use serde_json::json;
use thirtyfour::{ChromiumLikeCapabilities as _, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver};

use crate::Result;
use crate::driver::ChromeDriver;

/// A browser with one window.
#[derive(Debug)]
pub struct Browser {
    pub(crate) session: WebDriver,
    _driver: ChromeDriver,
}

impl Browser {
    pub(crate) async fn start() -> Result<Self> {
        let driver = ChromeDriver::start()?;
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in [
            "--headless=new",
            // Without a user namespace, as in containers, the sandbox of Chromium cannot start. The pages are ours.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-proxy-server",
            // A name in the hands of somebody else that resolves to this machine.
            "--host-resolver-rules=MAP rebound.example 127.0.0.1",
            // Requests of the browser for itself.
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-sync",
            "--no-first-run",
            "--lang=en",
        ] {
            capabilities.add_arg(argument)?;
        }
        for log in ["browser", "performance"] {
            capabilities.set_logging_prefs(log, LoggingPrefsLogLevel::All)?;
        }
        // Proxy settings of the environment are for other hosts.
        let client = reqwest::Client::builder().no_proxy().build()?;
        let session = WebDriver::builder(&driver.url, capabilities).client(client).connect().await?;
        Ok(Self { session, _driver: driver })
    }

    /// Opens a page and waits until it is loaded.
    ///
    /// # Errors
    /// Returns an error if the page cannot be loaded.
    pub async fn open(&self, url: &str) -> Result {
        Ok(self.session.goto(url).await?)
    }

    /// Saves downloads in a folder.
    ///
    /// # Errors
    /// Returns an error if the browser refuses the setting.
    pub async fn download_to(&self, folder: &Path) -> Result {
        let settings = json!({ "behavior": "allow", "downloadPath": folder.to_string_lossy() });
        self.session.cdp().send_raw("Browser.setDownloadBehavior", settings).await?;
        Ok(())
    }

    /// Allows pages of an origin to write and read the clipboard.
    ///
    /// # Errors
    /// Returns an error if the browser refuses the setting.
    pub async fn allow_clipboard(&self, origin: &str) -> Result {
        let permissions = json!(["clipboardReadWrite", "clipboardSanitizedWrite"]);
        let settings = json!({ "origin": origin, "permissions": permissions });
        self.session.cdp().send_raw("Browser.grantPermissions", settings).await?;
        Ok(())
    }
}
