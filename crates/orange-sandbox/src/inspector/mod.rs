//! The inspector: a page for a browser that shows the sandbox and controls it through the admin routes.
//!
//! The files of the page are in the binary. They need no build step and load nothing from other hosts.

pub(crate) mod assets;
mod curl;
pub(crate) mod detail;
mod explain;
pub(crate) mod fault_presets;
pub(crate) mod quirk_options;
mod rust;
