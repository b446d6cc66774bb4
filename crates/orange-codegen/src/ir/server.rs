//! Servers.

#[derive(Clone, Debug, Default)]
pub(crate) struct Server {
    pub url: String,
    pub description: Option<String>,
    /// Name, default and allowed values of each variable.
    pub variables: Vec<(String, String, Vec<String>)>,
}
