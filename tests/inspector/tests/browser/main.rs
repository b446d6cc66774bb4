//! The inspector of the sandbox in a headless Chromium.

mod load;
mod pages;
mod security;
mod support;
mod tickets;
