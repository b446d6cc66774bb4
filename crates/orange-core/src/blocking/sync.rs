//! [`ListSync`]: synchronization of a list with a destination.

use std::time::Duration;

use crate::error::Result;
use crate::model::DateTime;
use crate::operation::ListOperation;
use crate::query::{Date, Field, HasOperator, operators};
use crate::sync::{Report, Sink};

crate::blocking_handle! {
    /// Synchronization of a list. Set options, then call [`run`](Self::run).
    #[must_use = "a synchronization does nothing until `run` is called"]
    pub struct ListSync<L: ListOperation> = crate::sync::ListSync {
        fn overlap(self, overlap: Duration) -> Self;
        fn batch(self, elements: usize) -> Self;
        fn version(self, version: impl Fn(&L::Item) -> Option<String> + Send + Sync + 'static) -> Self;
        fn changed_since<D>(
            self,
            field: Field<Date, D>,
            date: impl for<'a> Fn(&'a L::Item) -> Option<&'a DateTime> + Send + Sync + 'static,
        ) -> Self where [D: HasOperator<operators::Gte> + 'static];
        /// To open a [`JsonLines`](crate::sync::JsonLines) file as the sink, use
        /// [`Client::block_on`](super::Client::block_on).
        async fn run<S: Sink<L::Item>>(&self, sink: &mut S) -> Result<Report, S::Error>;
    }
}
