//! Rejections of a token by the APIs, in this process and counted for all processes.

/// Answer of a store to a rejection that it counts. See [`TokenStore::count_rejection`](super::TokenStore::count_rejection).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RejectionCount {
    /// Number of rejections of the stored token, this one included, since a process last forgot them.
    Counted(u32),
    /// Another token is stored. The rejection concerns an earlier one, and is not counted.
    Replaced,
    /// The store does not count, or has no token. Each process then counts its own rejections.
    Unknown,
}

/// Effect of a rejection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rejection {
    /// It does not concern the current token.
    Ignored,
    /// The token stays in use.
    Counted,
    /// The token is no longer used.
    Invalidated,
}
