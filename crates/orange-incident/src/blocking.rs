//! The handles for programs without an async runtime. Each has the methods of the asynchronous handle of the same name.
//!
//! ```
//! use orange_core::blocking::Client;
//! use orange_incident::blocking::Incidents;
//! use orange_incident::{Priority, incident};
//!
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::new(orange_sandbox::Sandbox::new().client()?.build()?);
//! let incidents = Incidents::new(&client);
//! for incident in incidents.list().filter(incident::priority().eq(Priority::P1)).items() {
//!     println!("{}", incident?.id());
//! }
//! # Ok(()) }
//! ```

use orange_core::Result;
use orange_core::blocking::{Download, List, Wait};
use orange_core::model::{Json, Tagged};
use orange_core::query::Filter;
use orange_core::upload::FilePart;

use crate::models::{
    Attachment, Counter, Incident, IncidentCreate, IncidentPatch, Language, Note, NoteCreate,
};
use crate::operations::{
    DownloadAttachment, DownloadNoteAttachment, ListAttachments, ListFreezePeriods, ListIncidents,
    ListNoteAttachments, ListNotes,
};

orange_core::blocking_handle! {
    /// The Incident API. See [`Incidents`](crate::Incidents).
    #[derive(Clone)]
    pub struct Incidents = crate::Incidents {
        api, language: Language;
        fn list(&self) -> List<ListIncidents>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
        async fn get(&self, id: &str) -> Result<Tagged<Incident>>;
        async fn get_opt(&self, id: &str) -> Result<Option<Tagged<Incident>>>;
        async fn create(&self, incident: impl Into<IncidentCreate>) -> Result<Tagged<Incident>>;
        async fn patch(
            &self,
            incident: &Tagged<Incident>,
            patch: impl Into<IncidentPatch>,
        ) -> Result<Tagged<Incident>>;
        fn wait_until<'a>(
            &self,
            id: &str,
            predicate: impl FnMut(&Incident) -> bool + Send + 'a,
        ) -> Wait<'a, Tagged<Incident>>;
        fn notes(&self, incident_id: &str) -> Notes;
        fn attachments(&self, incident_id: &str) -> Attachments;
        fn freeze_periods(&self, incident_id: &str) -> FreezePeriods;
        async fn aggregate(
            &self,
            group_by: impl IntoIterator<Item = impl Into<String>>,
            filters: impl IntoIterator<Item = Filter>,
        ) -> Result<Vec<Counter>>;
        async fn status(&self) -> Result<Json>;
        async fn version(&self) -> Result<Json>;
        async fn doc(&self) -> Result<Json>;
    }
}

orange_core::blocking_handle! {
    /// The freeze periods of an incident. See [`FreezePeriods`](crate::FreezePeriods).
    #[derive(Clone)]
    pub struct FreezePeriods = crate::FreezePeriods {
        options, language: Language;
        fn list(&self) -> List<ListFreezePeriods>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
    }
}

orange_core::blocking_handle! {
    /// The notes of an incident. See [`Notes`](crate::Notes).
    #[derive(Clone)]
    pub struct Notes = crate::Notes {
        options, language: Language;
        fn list(&self) -> List<ListNotes>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
        async fn create(&self, note: impl Into<NoteCreate>) -> Result<Tagged<Note>>;
        fn attachments(&self, note_id: &str) -> NoteAttachments;
    }
}

orange_core::blocking_handle! {
    /// The attachments of an incident. See [`Attachments`](crate::Attachments).
    #[derive(Clone)]
    pub struct Attachments = crate::Attachments {
        options, language: Language;
        fn list(&self) -> List<ListAttachments>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
        async fn upload(&self, file: FilePart) -> Result<Tagged<Attachment>>;
        fn download(&self, attachment: &Attachment) -> Download<DownloadAttachment>;
        fn download_by_id(&self, attachment_id: &str) -> Download<DownloadAttachment>;
    }
}

orange_core::blocking_handle! {
    /// The attachments of a note. See [`NoteAttachments`](crate::NoteAttachments).
    #[derive(Clone)]
    pub struct NoteAttachments = crate::NoteAttachments {
        options, language: Language;
        fn list(&self) -> List<ListNoteAttachments>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
        async fn upload(&self, file: FilePart) -> Result<Tagged<Attachment>>;
        fn download(&self, attachment: &Attachment) -> Download<DownloadNoteAttachment>;
        fn download_by_id(&self, attachment_id: &str) -> Download<DownloadNoteAttachment>;
    }
}
