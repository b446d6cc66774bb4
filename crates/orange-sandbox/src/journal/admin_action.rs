//! A change that a test or a person made through the admin routes.

/// The base path of the admin routes.
pub(crate) const ADMIN_PATH: &str = "/_sandbox";

/// A request to an admin route that changed the sandbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct AdminAction {
    /// The sequence number of the last request before it.
    pub(crate) after: u64,
    /// Sandbox time, RFC 3339.
    pub(crate) at: String,
    pub(crate) method: String,
    /// With the base path of the admin routes.
    pub(crate) path: String,
    pub(crate) body: String,
}

impl AdminAction {
    /// Returns the approximate number of bytes in memory.
    pub(super) fn size(&self) -> usize {
        size_of::<Self>() + self.at.len() + self.method.len() + self.path.len() + self.body.len()
    }
}
