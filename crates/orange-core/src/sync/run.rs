//! [`Run`]: one run of a synchronization, which compares the elements of the list with the checkpoint.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use super::checkpoint::{Checkpoint, RecordResult};
use super::{ListSync, TextOf};
use crate::error::{Error, Result};
use crate::model::DateTime;
use crate::operation::ListOperation;
use crate::pagination::{KeyedItems, List};
use crate::query::{Date, Field, Filter, HasOperator, Sort, operators};

type DateOf<T> = Arc<dyn Fn(&T) -> Option<DateTime> + Send + Sync>;

/// The date of the last change of an element, and the requests that use it.
pub(super) struct ChangeDate<T> {
    date: DateOf<T>,
    filter: Box<dyn Fn(Duration) -> Filter + Send + Sync>,
    sort: Sort,
}

impl<T> ChangeDate<T> {
    pub(super) fn new<D>(
        field: Field<Date, D>,
        date: impl for<'a> Fn(&'a T) -> Option<&'a DateTime> + Send + Sync + 'static,
    ) -> Self
    where
        D: HasOperator<operators::Gte> + 'static,
    {
        Self {
            date: Arc::new(move |item| date(item).cloned()),
            sort: field.asc(),
            filter: Box::new(move |since| field.gte(UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH))),
        }
    }
}

/// Run of a [`ListSync`].
pub(super) struct Run<'a, L: ListOperation> {
    sync: &'a ListSync<L>,
    items: KeyedItems<L>,
    checkpoint: Checkpoint,
    /// Elements of the checkpoint that [`take_batch`](Self::take_batch) has not returned.
    batch: Vec<L::Item>,
    /// Whether the checkpoint differs from the committed one.
    is_changed: bool,
    /// The date of the last element, in seconds since 1970.
    last_change: Option<i64>,
    unchanged: usize,
}

impl<'a, L: ListOperation> Run<'a, L> {
    pub(super) fn start(sync: &'a ListSync<L>, committed: Option<Checkpoint>) -> Result<Self> {
        let is_changed = committed.is_none();
        let checkpoint = committed.unwrap_or_else(|| Checkpoint::new(&sync.list));
        checkpoint.check(&sync.list, sync.change_date.is_some())?;
        let items = match &sync.change_date {
            Some(change_date) => changed_items(sync, change_date, checkpoint.since())?,
            None => {
                let id = Arc::clone(&sync.id);
                sync.list.clone().items().keyed_by(move |item| id(item).unwrap_or_default())
            }
        };
        Ok(Self { sync, items, checkpoint, batch: Vec::new(), is_changed, last_change: None, unchanged: 0 })
    }

    pub(super) fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The number of elements that had been delivered before.
    pub(super) fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// Reads until the batch is full, or the list ends. Returns whether it has ended.
    pub(super) async fn read_batch(&mut self) -> Result<bool> {
        while self.batch.len() < self.sync.batch {
            match self.items.next().await.transpose()? {
                Some(item) => self.compare(item)?,
                None => return Ok(true),
            }
        }
        Ok(false)
    }

    /// Takes the elements to deliver, and updates the checkpoint to include them. Returns `None` if there is nothing to
    /// commit.
    pub(super) fn take_batch(&mut self) -> Option<Vec<L::Item>> {
        let overlap = i64::try_from(self.sync.overlap.as_secs()).unwrap_or(i64::MAX);
        if let Some(last) = self.last_change {
            self.is_changed |= self.checkpoint.advance_to(last.saturating_sub(overlap));
        }
        std::mem::take(&mut self.is_changed).then(|| std::mem::take(&mut self.batch))
    }

    fn compare(&mut self, item: L::Item) -> Result<()> {
        let id = (self.sync.id)(&item).filter(|id| !id.is_empty());
        let id = id.ok_or_else(|| self.not_synchronizable("an element has no id"))?;
        let version = (self.sync.version)(&item);
        let version =
            version.ok_or_else(|| self.not_synchronizable(&format!("the element `{id}` has no version")))?;
        let changed_at = self.change_date_of(&item, &id)?;
        let recorded = self.checkpoint.record(id, version, changed_at);
        self.is_changed |= recorded != RecordResult::Unchanged;
        match recorded {
            RecordResult::Changed => self.batch.push(item),
            RecordResult::DateChanged | RecordResult::Unchanged => {
                self.unchanged = self.unchanged.saturating_add(1)
            }
        }
        Ok(())
    }

    /// The date of the last change, which must not be before that of the previous element.
    fn change_date_of(&mut self, item: &L::Item, id: &str) -> Result<Option<i64>> {
        let Some(change_date) = &self.sync.change_date else { return Ok(None) };
        let date = (change_date.date)(item).and_then(|date| date.unix_timestamp().ok());
        let Some(date) = date else {
            return Err(
                self.not_synchronizable(&format!("the element `{id}` has no date of its last change"))
            );
        };
        if self.last_change.is_some_and(|last| date < last) {
            let path = change_date.sort.path();
            return Err(self.not_synchronizable(&format!(
                "the server did not sort the list by `{path}`: `{id}` is out of order"
            )));
        }
        self.last_change = Some(date);
        Ok(Some(date))
    }

    fn not_synchronizable(&self, message: &str) -> Error {
        Error::new(crate::ErrorKind::Decode, message.to_owned()).for_operation(self.sync.list.info())
    }
}

/// The elements that have changed, the earliest change first.
///
/// An element that changes while the list is read moves to the end. Its key includes the date, so that it counts as two
/// elements: one that was removed from the old position, and a new one at the end.
fn changed_items<L: ListOperation>(
    sync: &ListSync<L>,
    change_date: &ChangeDate<L::Item>,
    since: Option<i64>,
) -> Result<KeyedItems<L>> {
    let mut list: List<L> = sync.list.clone();
    if !list.operation().query().sorts().is_empty() {
        let rule = "must be left to `changed_since`, which sorts by the date of the last change";
        return Err(Error::invalid("sort", rule).for_operation(list.info()));
    }
    // The id makes the order of equal dates the same in each response.
    list = list.sort(change_date.sort.clone()).sort(Sort::ascending("id"));
    if let Some(since) = since.and_then(|since| u64::try_from(since).ok()) {
        list = list.filter((change_date.filter)(Duration::from_secs(since)));
    }
    let (id, date): (TextOf<L::Item>, _) = (Arc::clone(&sync.id), Arc::clone(&change_date.date));
    let key = move |item: &L::Item| {
        let date = date(item).map(|date| date.to_string()).unwrap_or_default();
        format!("{} {date}", id(item).unwrap_or_default())
    };
    Ok(list.items().keyed_by(key))
}
