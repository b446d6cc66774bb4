//! Locking without a way to fail.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, whatever happened to an earlier holder.
///
/// What is guarded here is replaced as a whole or counted up, never left half changed, so a panic in
/// one request must not take the sandbox away from all others.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
