//! The inspector of the sandbox in a headless Chromium.

mod pages;
mod security;
mod support;
