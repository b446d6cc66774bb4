//! The notes of one ticket.

use orange_core::model::Tagged;
use orange_core::pagination::List;
use orange_core::query::{Filter, Query};
use orange_core::{Result, Service};

use crate::models::{Note, NoteCreate};
use crate::operations::{CountNotes, CreateNote, ListNotes};

/// The notes of one ticket, by the OC and by the OI. Created by
/// [`AnomalieAdresses::notes`](crate::AnomalieAdresses::notes).
///
/// # Source
/// Published by the interop group. That Orange serves them at this path is *inferred*.
#[derive(Clone, Debug)]
pub struct Notes {
    pub(crate) service: Service,
    pub(crate) ticket_id: String,
}

orange_core::api_handle!(Notes);

impl Notes {
    /// Lists the notes. Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::fields::note;
    ///
    /// let notes = tickets.notes("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// let mut newest_first = notes.list().sort(note::date().desc()).items();
    /// while let Some(note) = newest_first.next().await {
    ///     let note = note?;
    ///     println!("{:?}: {:?}", note.author, note.text);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListNotes> {
        self.service.list(ListNotes::new(&self.ticket_id))
    }

    /// Counts the notes that match the filters, with a `HEAD` request.
    ///
    /// # Errors
    /// Returns the errors of [`AnomalieAdresses::count`](crate::AnomalieAdresses::count).
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        let query: Query = filters.into_iter().collect();
        self.service.send(&CountNotes::new(&self.ticket_id).with_query(query)).await
    }

    /// Adds a note.
    ///
    /// The request is not retried. After an error with an [unknown outcome](orange_core::Error::outcome_unknown), check the
    /// list before you add the note again.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let notes = tickets.notes("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// let note = notes.create("The gate code is with the caretaker.").await?;
    /// println!("{}", note.id());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the request fails. If the ticket does not exist or the inferred path is wrong,
    /// [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub async fn create(&self, note: impl Into<NoteCreate>) -> Result<Tagged<Note>> {
        self.service.send(&CreateNote::new(&self.ticket_id, note)).await
    }
}

impl From<&str> for NoteCreate {
    fn from(text: &str) -> Self {
        Self::new().text(text)
    }
}

impl From<String> for NoteCreate {
    fn from(text: String) -> Self {
        Self::new().text(text)
    }
}
