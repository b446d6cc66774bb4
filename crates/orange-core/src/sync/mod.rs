//! Synchronization of a list with a destination: each changed element is delivered exactly once.
//!
//! [`List::sync`] creates a [`ListSync`]. Each [run](ListSync::run) reads the list and delivers the elements that are new or
//! have changed since the last run to a [`Sink`], together with a [`Checkpoint`]. The sink stores both in one step. A run
//! that ends at any point, even if the process is killed, is completed by the next one without loss or repetition.
//! [`JsonLines`] is a sink for a file.
//!
//! # How changes are found
//!
//! - By default, a run reads the whole list from its start and compares each element with a digest of its last delivered
//!   content. This works with every API. The checkpoint has an entry of about 40 bytes for every element that was ever delivered.
//! - [`ListSync::changed_since`] requests only the elements that have changed since the last run. It needs an API with the
//!   operator `gte` for the date of the last change: Anomalie Adresse has it. Incident and Core Information have equality only.
//!
//! # Limits
//!
//! - Elements that were removed from the list are not reported.
//! - An element that changes twice between two runs is delivered once, in its last state.
//! - An element that has no id, or cannot be decoded, ends the run with an error after the elements before it are
//!   delivered. Later runs end there too.

mod checkpoint;
mod digest;
mod json_lines;
mod run;
mod sink;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

pub use self::checkpoint::Checkpoint;
pub use self::json_lines::JsonLines;
use self::run::{ChangeDate, Run};
pub use self::sink::Sink;
use crate::error::Result;
use crate::model::{DateTime, Identified};
use crate::operation::ListOperation;
use crate::pagination::List;
use crate::query::{Date, Field, HasOperator, operators};

/// Default number of elements that are delivered together.
const DEFAULT_BATCH: usize = 100;

/// Default of [`ListSync::overlap`].
const DEFAULT_OVERLAP: Duration = Duration::from_secs(300);

/// Function that returns a text of an element, such as its id.
type TextOf<T> = Arc<dyn Fn(&T) -> Option<String> + Send + Sync>;

/// Synchronization of a list. See the [module](self).
///
/// ```
/// use orange_core::model::Identified;
/// use orange_core::operation::ListOperation;
/// use orange_core::pagination::List;
/// use orange_core::query::field;
/// use orange_core::sync::JsonLines;
///
/// async fn mirror<L: ListOperation>(list: List<L>) -> orange_core::Result<()>
/// where
///     L::Item: Identified + serde::Serialize,
/// {
///     let sync = list.sort(field("createdAt").asc()).sync();
///     let mut file = JsonLines::open("incidents.jsonl").await?;
///     let report = sync.run(&mut file).await?;
///     println!("{} delivered, {} unchanged", report.delivered, report.unchanged);
///     Ok(())
/// }
/// ```
#[must_use = "a synchronization does nothing until `run` is called"]
pub struct ListSync<L: ListOperation> {
    list: List<L>,
    id: TextOf<L::Item>,
    version: TextOf<L::Item>,
    change_date: Option<ChangeDate<L::Item>>,
    overlap: Duration,
    batch: usize,
}

/// The result of a complete run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Number of elements that were delivered.
    pub delivered: usize,
    /// Number of elements that were read and had been delivered before in the same version.
    pub unchanged: usize,
}

impl<L: ListOperation> List<L> {
    /// Creates a synchronization of the list with a destination.
    ///
    /// Sort the list by a field that does not change, such as the date of creation, so that no element is lost while the
    /// list is read (see [`KeyedItems`](crate::pagination::KeyedItems)). With
    /// [`changed_since`](ListSync::changed_since), do not sort it.
    pub fn sync(self) -> ListSync<L>
    where
        L::Item: Identified + Serialize,
    {
        self.sync_by(|item| Some(item.id()))
    }

    /// Creates a synchronization of a list whose elements have no type with an id, such as
    /// [`serde_json::Value`](https://docs.rs/serde_json). `id` returns the id of an element. See [`sync`](Self::sync).
    pub fn sync_by(
        self,
        id: impl for<'a> Fn(&'a L::Item) -> Option<&'a str> + Send + Sync + 'static,
    ) -> ListSync<L>
    where
        L::Item: Serialize,
    {
        ListSync {
            list: self,
            id: Arc::new(move |item| id(item).map(str::to_owned)),
            version: Arc::new(digest::content_digest),
            change_date: None,
            overlap: DEFAULT_OVERLAP,
            batch: DEFAULT_BATCH,
        }
    }
}

impl<L: ListOperation> ListSync<L> {
    /// Requests only the elements that have changed since the last run, by their date of the last change.
    ///
    /// `field` is the field with this date, and `date` returns it for an element. The list is sorted by it, and by `id`.
    /// Each request goes back by the [`overlap`](Self::overlap), and elements that were delivered before are recognized by
    /// their id and version. The checkpoint has an entry for each element in the overlap only.
    ///
    /// An element without this date, and a response in another order, are errors.
    ///
    /// ```
    /// use orange_core::model::DateTime;
    /// use orange_core::operation::ListOperation;
    /// use orange_core::pagination::List;
    /// use orange_core::query::{Date, Field};
    /// use orange_core::sync::ListSync;
    ///
    /// # #[derive(Clone, serde::Serialize)] struct Ticket { id: String, last_update_date: Option<DateTime> }
    /// fn by_date<L: ListOperation<Item = Ticket>>(list: List<L>) -> ListSync<L> {
    ///     let field: Field<Date> = Field::new("lastUpdateDate");
    ///     list.sync_by(|ticket| Some(&ticket.id)).changed_since(field, |ticket| ticket.last_update_date.as_ref())
    /// }
    /// ```
    pub fn changed_since<D>(
        mut self,
        field: Field<Date, D>,
        date: impl for<'a> Fn(&'a L::Item) -> Option<&'a DateTime> + Send + Sync + 'static,
    ) -> Self
    where
        D: HasOperator<operators::Gte> + 'static,
    {
        self.change_date = Some(ChangeDate::new(field, date));
        self
    }

    /// Sets how far a request of [`changed_since`](Self::changed_since) goes back before the last delivered change. Default:
    /// 5 min.
    ///
    /// A change may become visible late, such as a second change within the same second. A run misses it only if an earlier
    /// run has read a change whose date is later by more than the overlap.
    pub fn overlap(mut self, overlap: Duration) -> Self {
        self.overlap = overlap;
        self
    }

    /// Sets the function that returns the version of an element, a text that differs after each change. Default: a digest of
    /// the content.
    ///
    /// Use it for elements with properties that change in each response, such as a counter of reads.
    pub fn version(mut self, version: impl Fn(&L::Item) -> Option<String> + Send + Sync + 'static) -> Self {
        self.version = Arc::new(version);
        self
    }

    /// Sets the number of elements that are delivered together, at least 1. Default: 100.
    pub fn batch(mut self, elements: usize) -> Self {
        self.batch = elements.max(1);
        self
    }

    /// Reads the list once, and delivers the elements that are new or have changed since the checkpoint of the sink. If it
    /// succeeds, every change that was visible when it started has been delivered.
    ///
    /// # Errors
    /// Returns an error of the sink, or an error if the request fails, the checkpoint belongs to another list, an element has
    /// no id, no version or no date, or the server does not sort the list by the date of
    /// [`changed_since`](Self::changed_since). The elements before a failed request are delivered first.
    ///
    /// # Cancellation
    /// The future can be dropped at any time. The next run delivers the rest.
    pub async fn run<S: Sink<L::Item>>(&self, sink: &mut S) -> Result<Report, S::Error> {
        let mut run = Run::start(self, sink.checkpoint().await?)?;
        let mut delivered = 0_usize;
        loop {
            // Elements before an error are delivered, so that runs make progress even if all of them fail.
            let has_ended = run.read_batch().await;
            if let Some(items) = run.take_batch() {
                delivered = delivered.saturating_add(items.len());
                sink.commit(items, run.checkpoint()).await?;
            }
            if has_ended? {
                return Ok(Report { delivered, unchanged: run.unchanged() });
            }
        }
    }
}

impl<L: ListOperation> fmt::Debug for ListSync<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListSync")
            .field("list", &self.list)
            .field("batch", &self.batch)
            .finish_non_exhaustive()
    }
}
