//! The outcome of one input, and the progress of all.

use crate::error::Result;

/// The outcome of one input of a [`Bulk`](super::Bulk).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Outcome<I, T> {
    /// The index of the input, counted from 0 with skipped inputs included.
    pub index: usize,
    /// The input.
    pub input: I,
    /// The result of the work on this input.
    pub result: Result<T>,
}

/// The progress of a [`Bulk`](super::Bulk).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of inputs with a success.
    pub succeeded: usize,
    /// Number of inputs with an error.
    pub failed: usize,
    /// Number of inputs that were skipped.
    pub skipped: usize,
}

impl Progress {
    pub(super) fn add(&mut self, is_success: bool) {
        let count = if is_success { &mut self.succeeded } else { &mut self.failed };
        *count = count.saturating_add(1);
    }
}
