//! The handles for programs without an async runtime. Each has the methods of the asynchronous handle of the same name.
//!
//! ```
//! use orange_anomalie_adresse::TicketStatus;
//! use orange_anomalie_adresse::blocking::AnomalieAdresses;
//! use orange_anomalie_adresse::fields::ticket;
//! use orange_core::blocking::Client;
//!
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::new(orange_sandbox::Sandbox::new().client()?.build()?);
//! let tickets = AnomalieAdresses::new(&client);
//! for pending in tickets.list().filter(ticket::status().eq(TicketStatus::Pending)).items() {
//!     println!("{}", pending?.id());
//! }
//! # Ok(()) }
//! ```

use std::borrow::Borrow;

use orange_core::blocking::{Bulk, Download, List, Wait};
use orange_core::model::Tagged;
use orange_core::query::Filter;
use orange_core::upload::FilePart;
use orange_core::{LinkRequest, Result};

use crate::models::{
    Attachment, AttachmentCreate, Note, NoteCreate, Ticket, TicketCreate, TicketPatch, TicketStatus,
};
use crate::operations::{DownloadAttachment, ListAttachments, ListEvents, ListNotes, ListTickets};

orange_core::blocking_handle! {
    /// The Anomalie Adresse API. See [`AnomalieAdresses`](crate::AnomalieAdresses).
    #[derive(Clone)]
    pub struct AnomalieAdresses = crate::AnomalieAdresses {
        api;
        fn with_link_origin(self, origin: &str) -> Result<Self>;
        fn list(&self) -> List<ListTickets>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
        async fn get(&self, id: &str) -> Result<Tagged<Ticket>>;
        async fn get_opt(&self, id: &str) -> Result<Option<Tagged<Ticket>>>;
        async fn get_by_link(&self, href: &str) -> Result<Tagged<Ticket>>;
        async fn get_fields(
            &self,
            id: &str,
            fields: impl IntoIterator<Item = impl Into<String>>,
        ) -> Result<Tagged<Ticket>>;
        async fn create(&self, ticket: impl Into<TicketCreate>) -> Result<Tagged<Ticket>>;
        async fn find_or_create(&self, ticket: impl Into<TicketCreate>) -> Result<Tagged<Ticket>>;
        async fn by_external_id(&self, external_id: &str) -> Result<Vec<Ticket>>;
        async fn replace(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>>;
        async fn patch(&self, ticket: &Tagged<Ticket>, patch: impl Into<TicketPatch>) -> Result<Tagged<Ticket>>;
        async fn cancel(&self, ticket: &Tagged<Ticket>, details: &str) -> Result<Tagged<Ticket>>;
        async fn provide_information(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>>;
        async fn accept(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>>;
        async fn refuse(&self, ticket: &Tagged<Ticket>, details: &str) -> Result<Tagged<Ticket>>;
        fn wait_until<'a>(
            &self,
            id: &str,
            predicate: impl FnMut(&Ticket) -> bool + Send + 'a,
        ) -> Wait<'a, Tagged<Ticket>>;
        fn wait_for_status<'a>(
            &self,
            id: &str,
            status: TicketStatus,
        ) -> Wait<'a, Tagged<Ticket>>;
        fn notes(&self, ticket_id: &str) -> Notes;
        fn attachments(&self, ticket_id: &str) -> Attachments;
        fn events(&self) -> Events;
        /// ```
        /// use orange_anomalie_adresse::TicketCreate;
        /// use orange_anomalie_adresse::blocking::AnomalieAdresses;
        ///
        /// fn create(tickets: &AnomalieAdresses, reports: &[TicketCreate]) {
        ///     for outcome in tickets.find_or_create_all(reports).concurrency(2) {
        ///         match outcome.result {
        ///             Ok(ticket) => println!("{:?} is {}", outcome.input.external_id(), ticket.id()),
        ///             Err(error) => println!("{:?}: {error}", outcome.input.external_id()),
        ///         }
        ///     }
        /// }
        /// ```
        fn find_or_create_all<'a, T>(
            &self,
            tickets: impl IntoIterator<Item = T, IntoIter: Send + 'a>,
        ) -> Bulk<'a, T, Tagged<Ticket>> where [T: Borrow<TicketCreate> + Send + 'a];
    }
}

orange_core::blocking_handle! {
    /// The notes of a ticket. See [`Notes`](crate::Notes).
    #[derive(Clone)]
    pub struct Notes = crate::Notes {
        options;
        fn list(&self) -> List<ListNotes>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
        async fn create(&self, note: impl Into<NoteCreate>) -> Result<Tagged<Note>>;
    }
}

orange_core::blocking_handle! {
    /// The attachments of a ticket. See [`Attachments`](crate::Attachments).
    #[derive(Clone)]
    pub struct Attachments = crate::Attachments {
        options;
        fn list(&self) -> List<ListAttachments>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
        async fn upload(&self, file: FilePart) -> Result<Tagged<Attachment>>;
        async fn upload_with(
            &self,
            file: FilePart,
            metadata: AttachmentCreate,
        ) -> Result<Tagged<Attachment>>;
        fn download(&self, attachment: &Attachment) -> Download<DownloadAttachment>;
        fn download_link(&self, attachment: &Attachment) -> Result<Download<LinkRequest>>;
        fn download_by_id(&self, attachment_id: &str) -> Download<DownloadAttachment>;
    }
}

orange_core::blocking_handle! {
    /// The events of all tickets. See [`Events`](crate::Events).
    #[derive(Clone)]
    pub struct Events = crate::Events {
        options;
        fn list(&self) -> List<ListEvents>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
    }
}
