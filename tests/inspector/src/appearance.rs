//! Light and dark, wide and narrow windows, and screenshots.

use std::path::Path;

use serde_json::json;

use crate::{Browser, Result};

/// Where screenshots are kept: CI uploads them.
const SCREENSHOTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/inspector");

/// The window and the preferences of a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appearance {
    /// Name in files.
    pub name: &'static str,
    /// Width of the window, in CSS pixels.
    pub width: u32,
    /// Height of the window, in CSS pixels.
    pub height: u32,
    /// Whether the user prefers dark pages.
    pub dark: bool,
}

/// The screen of a computer, light.
pub const LIGHT: Appearance = Appearance { name: "light", width: 1280, height: 800, dark: false };
/// The screen of a computer, dark.
pub const DARK: Appearance = Appearance { name: "dark", dark: true, ..LIGHT };
/// The screen of a small phone.
pub const PHONE: Appearance = Appearance { name: "phone", width: 360, height: 740, dark: false };

impl Browser {
    /// Sets the window and the preferences.
    ///
    /// # Errors
    /// Returns an error if the browser refuses the settings.
    pub async fn appear(&self, appearance: Appearance) -> Result {
        let Appearance { width, height, dark, .. } = appearance;
        let devtools = self.session.cdp();
        let mobile = width < 600;
        let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile });
        devtools.send_raw("Emulation.setDeviceMetricsOverride", window).await?;
        let scheme = if dark { "dark" } else { "light" };
        // Without motion, a screenshot shows the final state.
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        devtools.send_raw("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        Ok(())
    }

    /// Writes the visible part of the page to `target/inspector/NAME.png`.
    ///
    /// # Errors
    /// Returns an error if the file cannot be written.
    pub async fn screenshot(&self, name: &str) -> Result {
        std::fs::create_dir_all(SCREENSHOTS)?;
        Ok(self.session.screenshot(&Path::new(SCREENSHOTS).join(format!("{name}.png"))).await?)
    }

    /// Returns how many CSS pixels the page is wider than the window.
    ///
    /// # Errors
    /// Returns an error if the page has gone.
    pub async fn horizontal_overflow(&self) -> Result<i64> {
        let script = "const page = document.documentElement; return page.scrollWidth - page.clientWidth;";
        self.evaluate(script, Vec::new()).await
    }
}
