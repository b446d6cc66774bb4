//! [`Sink`]: the destination of a synchronization.

use std::future::Future;

use super::Checkpoint;
use crate::error::Error;

/// Destination of a [`ListSync`](super::ListSync), such as a database.
///
/// An element is delivered exactly once if [`commit`](Self::commit) stores the elements and the checkpoint in one step, such
/// as one transaction. If it stores the elements first, an interruption before the checkpoint is stored delivers them again.
///
/// An element that has changed is delivered again, with the same id. Insert or replace it by its id.
///
/// ```
/// use orange_core::Error;
/// use orange_core::sync::{Checkpoint, Sink};
///
/// /// A table in memory.
/// #[derive(Default)]
/// struct Table {
///     rows: Vec<String>,
///     checkpoint: Option<Checkpoint>,
/// }
///
/// impl Sink<String> for Table {
///     type Error = Error;
///
///     async fn checkpoint(&mut self) -> Result<Option<Checkpoint>, Error> {
///         Ok(self.checkpoint.clone())
///     }
///
///     async fn commit(&mut self, items: Vec<String>, checkpoint: &Checkpoint) -> Result<(), Error> {
///         self.rows.extend(items);
///         self.checkpoint = Some(checkpoint.clone());
///         Ok(())
///     }
/// }
/// ```
pub trait Sink<T>: Send {
    /// Error of the destination.
    type Error: From<Error>;

    /// Returns the checkpoint of the last commit; `None` before the first one.
    ///
    /// # Errors
    /// Returns an error if the destination cannot be read.
    fn checkpoint(&mut self) -> impl Future<Output = Result<Option<Checkpoint>, Self::Error>> + Send;

    /// Stores elements and the checkpoint in one step. The last commit of a run may have no elements.
    ///
    /// # Errors
    /// Returns an error if the destination cannot be written. The run ends with it, and the next run delivers the elements
    /// again unless [`checkpoint`](Self::checkpoint) returns the new checkpoint.
    fn commit(
        &mut self,
        items: Vec<T>,
        checkpoint: &Checkpoint,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send;
}
