//! The notes of one incident.

use orange_core::model::Tagged;
use orange_core::pagination::List;
use orange_core::query::Filter;
use orange_core::{Result, Service};

use crate::attachments::NoteAttachments;
use crate::models::{Language, Note, NoteCreate};
use crate::operations::{CreateNote, ListNotes};

/// The notes of one incident, by Orange or by the customer. Created by
/// [`Incidents::notes`](crate::Incidents::notes).
///
/// # Source
/// *Inferred*. Orange states that notes can be added and retrieved. Paths and properties are inferred.
#[derive(Clone, Debug)]
pub struct Notes {
    pub(crate) service: Service,
    pub(crate) incident_id: String,
}

orange_core::api_handle!(Notes, language: Language);

impl Notes {
    /// Lists the notes. Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// Notes by Orange are visible within about 3 minutes.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// let mut notes = incidents.notes("1805N42320").list().items();
    /// while let Some(note) = notes.next().await {
    ///     let note = note?;
    ///     println!("{:?}: {:?}", note.author, note.text);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListNotes> {
        self.service.list(ListNotes::new(&self.incident_id))
    }

    /// Counts the notes that match the filters. See [`List::count`].
    ///
    /// # Errors
    /// Returns the errors of [`List::count`].
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        self.list().filters(filters).count().await
    }

    /// Adds a note.
    ///
    /// The request is not retried. After an error with an [unknown outcome](orange_core::Error::outcome_unknown), check the
    /// list before you add the note again.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// let note = incidents.notes("1805N42320").create("The site is open until 18:00.").await?;
    /// println!("{}", note.id());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the request fails: [`is_forbidden`](orange_core::Error::is_forbidden) with the read-only scope,
    /// [`is_not_found`](orange_core::Error::is_not_found) if the incident does not exist or the inferred path is wrong.
    pub async fn create(&self, note: impl Into<NoteCreate>) -> Result<Tagged<Note>> {
        self.service.send(&CreateNote::new(&self.incident_id, note)).await
    }

    /// The attachments of one note.
    pub fn attachments(&self, note_id: &str) -> NoteAttachments {
        NoteAttachments {
            service: self.service.clone(),
            incident_id: self.incident_id.clone(),
            note_id: note_id.to_owned(),
        }
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
