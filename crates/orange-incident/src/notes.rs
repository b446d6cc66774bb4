//! The notes of one incident.

use orange_core::pagination::List;
use orange_core::{Result, Service};

use crate::attachments::NoteAttachments;
use crate::models::{Language, Note, NoteCreate};
use crate::operations::{CreateNote, ListNotes};

/// The notes of one incident, by Orange or by the customer. Made by
/// [`Incidents::notes`](crate::Incidents::notes).
///
/// *Inferred*: Orange says that notes can be added and retrieved; paths and members are concluded.
#[derive(Clone, Debug)]
pub struct Notes {
    service: Service,
    incident_id: String,
}

orange_core::api_handle!(Notes, language: Language);

impl Notes {
    pub(crate) fn new(service: Service, incident_id: String) -> Self {
        Self { service, incident_id }
    }

    /// Lists the notes.
    ///
    /// A note that Orange wrote may be missing for about 3 minutes.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// for note in incidents.notes("1805N42320").list().items().collect(100).await? {
    ///     println!("{:?}: {:?}", note.author, note.text);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListNotes> {
        self.service.list(ListNotes::new(&self.incident_id))
    }

    /// Adds a note. It is sent once: when an error says that it
    /// [may have been added](orange_core::Error::outcome_unknown), look at the list first.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// let note = incidents.notes("1805N42320").add("The site is open until 18:00.").await?;
    /// println!("{:?}", note.id);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// 403 for an application with the read-only scope, 404 for an incident that does not exist, or because
    /// the path is inferred, which the error says.
    pub async fn add(&self, note: impl Into<NoteCreate>) -> Result<Note> {
        self.service.send(&CreateNote::new(&self.incident_id, note)).await
    }

    /// The files of one note.
    pub fn attachments(&self, note_id: impl Into<String>) -> NoteAttachments {
        NoteAttachments::new(self.service.clone(), self.incident_id.clone(), note_id.into())
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
