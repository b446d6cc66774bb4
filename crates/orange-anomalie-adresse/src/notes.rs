//! The notes on one ticket.

use orange_core::model::Tagged;
use orange_core::pagination::List;
use orange_core::query::{Filter, Query};
use orange_core::{Result, Service};

use crate::models::{Note, NoteCreate};
use crate::operations::{CountNotes, CreateNote, ListNotes};

/// The notes on one ticket, by the OC and by the OI. Made by
/// [`AnomalieAdresses::notes`](crate::AnomalieAdresses::notes).
///
/// Published by the interop group; that Orange serves them at this path is *inferred*.
#[derive(Clone, Debug)]
pub struct Notes {
    service: Service,
    ticket_id: String,
}

orange_core::api_handle!(Notes);

impl Notes {
    pub(crate) fn new(service: Service, ticket_id: String) -> Self {
        Self { service, ticket_id }
    }

    /// Lists the notes.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::fields::note;
    ///
    /// let notes = tickets.notes("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// for note in notes.list().sort(note::date().desc()).items().collect(100).await? {
    ///     println!("{:?}: {:?}", note.author, note.text);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListNotes> {
        self.service.list(ListNotes::new(&self.ticket_id))
    }

    /// How many notes the filters let through, by a request whose answer has no body.
    ///
    /// # Errors
    /// As [`AnomalieAdresses::count`](crate::AnomalieAdresses::count).
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        let query: Query = filters.into_iter().collect();
        self.service.send(&CountNotes::new(&self.ticket_id).with_query(query)).await
    }

    /// Adds a note. It is sent once: when an error says that it
    /// [may have been added](orange_core::Error::outcome_unknown), look at the list first.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let notes = tickets.notes("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// let note = notes.add("The gate code is with the caretaker.").await?;
    /// println!("{:?}", note.id);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// 404 for a ticket that does not exist, or because the path is inferred, which the error says.
    pub async fn add(&self, note: impl Into<NoteCreate>) -> Result<Tagged<Note>> {
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
