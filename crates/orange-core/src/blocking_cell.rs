//! [`BlockingCell`]: a value with blocking operations, such as a file, for asynchronous code.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::{Error, Result};

/// Value whose blocking operations run one at a time on a blocking thread.
///
/// Dropping the cell waits for a running operation and drops the value, so that a file can be opened again at once, even if
/// the future of the operation was dropped. Operations that have not begun by then fail.
#[derive(Debug)]
pub(crate) struct BlockingCell<T>(Arc<Mutex<State<T>>>);

#[derive(Debug)]
enum State<T> {
    Unopened,
    Open(T),
    Closed,
}

impl<T: Send + 'static> BlockingCell<T> {
    /// Opens the value on a blocking thread.
    pub(crate) async fn open(open: impl FnOnce() -> Result<T> + Send + 'static) -> Result<Self> {
        let cell = Self(Arc::new(Mutex::new(State::Unopened)));
        cell.run_on_state(|state| match state {
            State::Unopened => {
                *state = State::Open(open()?);
                Ok(())
            }
            State::Open(_) | State::Closed => Err(shutting_down()),
        })
        .await?;
        Ok(cell)
    }

    /// Runs an operation on a blocking thread. It runs to its end even if the future is dropped.
    pub(crate) async fn run<R: Send + 'static>(
        &self,
        operation: impl FnOnce(&mut T) -> Result<R> + Send + 'static,
    ) -> Result<R> {
        self.run_on_state(|state| match state {
            State::Open(value) => operation(value),
            State::Unopened | State::Closed => Err(shutting_down()),
        })
        .await
    }

    /// Accesses the value on this thread, after waiting for a running operation. Returns `None` if the value is not open.
    pub(crate) fn with_value<R>(&self, access: impl FnOnce(&mut T) -> R) -> Option<R> {
        match &mut *lock(&self.0) {
            State::Open(value) => Some(access(value)),
            State::Unopened | State::Closed => None,
        }
    }

    async fn run_on_state<R: Send + 'static>(
        &self,
        operation: impl FnOnce(&mut State<T>) -> Result<R> + Send + 'static,
    ) -> Result<R> {
        let state = Arc::clone(&self.0);
        let task = tokio::task::spawn_blocking(move || operation(&mut lock(&state)));
        task.await.map_err(|error| Error::task_ended(Some(&error)))?
    }
}

impl<T> Drop for BlockingCell<T> {
    fn drop(&mut self) {
        *lock(&self.0) = State::Closed;
    }
}

fn lock<T>(state: &Mutex<T>) -> MutexGuard<'_, T> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn shutting_down() -> Error {
    Error::task_ended(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line_file::LineFile;

    #[tokio::test]
    async fn a_panic_is_not_reported_as_a_shutdown() {
        let cell = BlockingCell::open(|| Ok(1)).await.unwrap();
        let error =
            cell.run(|_| -> Result<()> { std::panic::resume_unwind(Box::new(())) }).await.unwrap_err();
        assert_eq!(error.to_string(), "a background task panicked");
        assert_eq!(cell.run(|value| Ok(*value)).await.unwrap(), 1, "later operations run");
    }

    #[tokio::test]
    async fn a_file_can_be_opened_again_after_a_dropped_operation() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        for round in 0..50 {
            let path = path.clone();
            let work = async {
                // Fails if the file of the previous round is still locked.
                let file = BlockingCell::open(move || LineFile::open(&path)).await.unwrap();
                file.run(|file| file.append(b"line\n")).await.unwrap();
            };
            let mut yields = 0;
            tokio::select! {
                biased;
                () = work => {}
                () = std::future::poll_fn(|context| {
                    yields += 1;
                    context.waker().wake_by_ref();
                    if yields > round % 5 { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
                }) => {}
            }
        }
        let last = path.clone();
        let file = BlockingCell::open(move || LineFile::open(&last)).await.unwrap();
        file.run(|file| file.append(b"line\n")).await.unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.lines().all(|line| line == "line"), "{text}");
    }
}
