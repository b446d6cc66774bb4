//! Ctrl-c: ends a command, which tells how to resume.

use crate::failure::{Failure, Result};

/// Waits until the user presses ctrl-c.
///
/// From the first poll on, ctrl-c no longer ends the process, so poll it before the work starts.
pub(crate) async fn interrupted() -> Result<()> {
    tokio::signal::ctrl_c()
        .await
        .map_err(|error| Failure::io("the handler of ctrl-c cannot be installed", error))
}

/// Runs `work` until it ends or the user presses ctrl-c, which drops it. `resume` says how to resume.
pub(crate) async fn unless_interrupted<T>(work: impl Future<Output = Result<T>>, resume: &str) -> Result<T> {
    tokio::select! {
        biased;
        interrupted = interrupted() => interrupted.and_then(|()| Err(Failure::Interrupted(format!("interrupted: {resume}")))),
        result = work => result,
    }
}
