//! Servers.

/// A server of the API or of an operation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Server {
    /// The URL, with variables in braces.
    pub url: String,
    pub description: Option<String>,
    /// Name, default and allowed values of each variable.
    pub variables: Vec<(String, String, Vec<String>)>,
}
