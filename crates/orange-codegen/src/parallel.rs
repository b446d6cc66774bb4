//! Work on all processors and on large stacks.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::error::{Error, Result};

/// Room for each thread: what a file contains can nest more deeply than a thread usually has room for.
const STACK: usize = 128 * 1024 * 1024;

/// Does work that recurses with the nesting of a file, whatever stack the caller has.
///
/// # Errors
///
/// Returns an error if no thread can be started, or the error of the work.
pub(crate) fn on_large_stack<R: Send>(work: impl FnOnce() -> Result<R> + Send) -> Result<R> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        let thread = thread.map_err(|error| Error::io("cannot start a thread", &error))?;
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// What the work makes of each item, in the order of the items. A processor that is done with one takes
/// the next that nobody has, so that long ones do not wait in a row.
///
/// # Errors
///
/// No thread can be started, or one failed.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Result<Vec<R>> {
    let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return done };
            done.push((index, work(item)));
        }
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let mut running = Vec::new();
        for _ in 0..processors.min(items.len()) {
            let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, take);
            running.push(thread.map_err(|error| Error::io("cannot start a thread", &error))?);
        }
        let mut done = Vec::with_capacity(items.len());
        for thread in running {
            done.extend(thread.join().map_err(|_| Error::new("the generator failed on a part of the file"))?);
        }
        Ok::<_, Error>(done)
    })?;
    done.sort_unstable_by_key(|(index, _)| *index);
    Ok(done.into_iter().map(|(_, made)| made).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_worked_on_once_and_in_its_place() {
        let items: Vec<usize> = (0..1_000).collect();
        assert_eq!(map(&items, |item| item * 2).unwrap(), (0..2_000).step_by(2).collect::<Vec<_>>());
        assert!(map(&[], |item: &usize| *item).unwrap().is_empty());
    }

    #[test]
    fn work_that_fails_is_an_error() {
        assert!(map(&[1, 2, 3], |item| assert_ne!(*item, 2)).is_err());
    }
}
