//! [`ListSync`] of a list with a destination.

use std::time::Duration;

use super::runtime::IntoBlocking as _;
use crate::error::Result;
use crate::model::DateTime;
use crate::operation::ListOperation;
use crate::query::{Date, Field, FilterDialect, HasOperator, operators};
use crate::sync::{Report, Sink};

crate::blocking_handle! {
    /// Synchronization of a list. Set options, then call [`run`](Self::run).
    #[must_use = "a synchronization does nothing until `run` is called"]
    pub struct ListSync<L: ListOperation> = crate::sync::ListSync {
        fn overlap(self, overlap: Duration) -> Self;
        fn batch(self, elements: usize) -> Self;
        fn version(self, version: impl Fn(&L::Item) -> Option<String> + Send + Sync + 'static) -> Self;
    }
}

impl<L: ListOperation> ListSync<L> {
    /// The blocking form of [`ListSync::changed_since`](crate::sync::ListSync::changed_since).
    pub fn changed_since<D>(
        self,
        field: Field<Date, D>,
        date: impl for<'a> Fn(&'a L::Item) -> Option<&'a DateTime> + Send + Sync + 'static,
    ) -> Self
    where
        D: FilterDialect + HasOperator<operators::Gte> + 'static,
    {
        self.inner.changed_since(field, date).into_blocking(&self.runtime)
    }

    /// Reads the list and waits until the changed elements are delivered. See
    /// [`ListSync::run`](crate::sync::ListSync::run). [`Client::block_on`](super::Client::block_on) opens a
    /// [`JsonLines`](crate::sync::JsonLines) file.
    ///
    /// # Errors
    /// Returns the errors of [`ListSync::run`](crate::sync::ListSync::run).
    pub fn run<S: Sink<L::Item>>(&self, sink: &mut S) -> Result<Report, S::Error> {
        self.runtime.run(self.inner.run(sink))?
    }
}
