//! The APIs behind the gateway, each with its data and its routes.

pub(crate) mod anomalie;
pub(crate) mod cri;
pub(crate) mod eligibility;
pub(crate) mod incident;
pub(crate) mod inventory;

/// What Orange publishes of an API beside its resources.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Product {
    /// The path of its published base URL.
    pub(crate) base_path: &'static str,
    /// Whether Orange documents that it needs an API key.
    pub(crate) api_key: bool,
    /// The media types it answers with.
    pub(crate) media_types: &'static [&'static str],
    /// The published scope for everything; with `:readonly` behind it, for reading. `None` where no scope is
    /// published.
    pub(crate) scope: Option<&'static str>,
}
