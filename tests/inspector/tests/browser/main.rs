//! The inspector of the sandbox in a headless Chromium.

mod controls;
mod journeys;
mod keyboard;
mod load;
mod pages;
mod requests;
mod security;
mod support;
mod tickets;
