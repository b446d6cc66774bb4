//! The APIs behind the gateway, each with its data and routes.

pub(crate) mod anomalie;
pub(crate) mod cri;
pub(crate) mod eligibility;
pub(crate) mod incident;
pub(crate) mod inventory;

/// Facts that Orange publishes about an API besides its resources.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Product {
    /// The path of the published base URL.
    pub(crate) base_path: &'static str,
    /// Whether the documents require an API key.
    pub(crate) api_key: bool,
    /// The media types of responses.
    pub(crate) media_types: &'static [&'static str],
    /// The published scope for full access; with the suffix `:readonly`, for reading. `None` if no scope is
    /// published.
    pub(crate) scope: Option<&'static str>,
}
