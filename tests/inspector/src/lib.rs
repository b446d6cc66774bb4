//! A headless Chromium for tests of the inspector: one browser for all tests of a program, driven by WebDriver.
//!
//! [`in_browser`] gives a test the browser. `.ci/chromium` installs Chromium, its driver and axe-core; the tests are ignored
//! where one of them is missing. Screenshots are written to `target/inspector`.

mod accessibility;
mod appearance;
mod driver;
mod elements;
mod metrics;
mod network;
mod result;
mod session;
mod shared;
mod wait;

pub use accessibility::Violation;
pub use appearance::{Appearance, DARK, LIGHT, PHONE};
pub use metrics::PageMetrics;
pub use network::{LoadedResource, NetworkLog};
pub use result::Result;
pub use session::Browser;
pub use shared::in_browser;
pub use thirtyfour::{Key, WebElement};
pub use wait::wait_until;
