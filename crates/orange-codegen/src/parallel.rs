//! Runs work on all processors, on threads with large stacks.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::error::{Error, Result};

/// Stack size of each thread in bytes, for deeply nested files.
const STACK_SIZE: usize = 128 * 1024 * 1024;

/// Runs work that recurses with the nesting of a file on a thread with a large stack.
///
/// # Errors
///
/// Returns an error if the thread cannot be started, or the error of the work.
pub(crate) fn on_large_stack<R: Send>(work: impl FnOnce() -> Result<R> + Send) -> Result<R> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK_SIZE).spawn_scoped(scope, work);
        let thread = thread.map_err(|error| Error::io("cannot start a thread", &error))?;
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Maps items on all processors and keeps their order. Each thread takes the next free item, so that long items
/// do not block others.
///
/// # Errors
///
/// Returns an error if a thread cannot be started or panics.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Result<Vec<R>> {
    let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let map_free_items = || {
        let mut mapped = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return mapped };
            mapped.push((index, work(item)));
        }
    };
    let mut mapped: Vec<(usize, R)> = thread::scope(|scope| {
        let mut threads = Vec::new();
        for _ in 0..processors.min(items.len()) {
            let thread = thread::Builder::new().stack_size(STACK_SIZE).spawn_scoped(scope, map_free_items);
            threads.push(thread.map_err(|error| Error::io("cannot start a thread", &error))?);
        }
        let mut mapped = Vec::with_capacity(items.len());
        for thread in threads {
            mapped.extend(
                thread.join().map_err(|_| Error::new("the generator panicked on a part of the file"))?,
            );
        }
        Ok::<_, Error>(mapped)
    })?;
    mapped.sort_unstable_by_key(|(index, _)| *index);
    Ok(mapped.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_mapped_once_in_order() {
        let items: Vec<usize> = (0..1_000).collect();
        assert_eq!(map(&items, |item| item * 2).unwrap(), (0..2_000).step_by(2).collect::<Vec<_>>());
        assert!(map(&[], |item: &usize| *item).unwrap().is_empty());
    }

    #[test]
    fn a_panic_is_an_error() {
        assert!(map(&[1, 2, 3], |item| assert_ne!(*item, 2)).is_err());
    }
}
