//! The files on one ticket.

use orange_core::download::{Checksum, Download};
use orange_core::model::Tagged;
use orange_core::operation::Operation;
use orange_core::pagination::List;
use orange_core::query::{Filter, Query};
use orange_core::upload::FilePart;
use orange_core::{Error, LinkRequest, Result, Service};

use crate::models::{Attachment, AttachmentCreate, AttachmentMimeType};
use crate::operations::{
    CountAttachments, CreateAttachment, CreateAttachmentForm, DownloadAttachment, ListAttachments,
};

/// The files on one ticket. Made by
/// [`AnomalieAdresses::attachments`](crate::AnomalieAdresses::attachments).
///
/// Published by the interop group; that Orange serves them at this path is *inferred*.
#[derive(Clone, Debug)]
pub struct Attachments {
    service: Service,
    ticket_id: String,
}

orange_core::api_handle!(Attachments);

impl Attachments {
    pub(crate) fn new(service: Service, ticket_id: String) -> Self {
        Self { service, ticket_id }
    }

    /// Lists what is known of the files, without their content.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::fields::attachment;
    ///
    /// let files = tickets.attachments("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// for file in files.list().filter(attachment::name().matches("plan")).items().collect(100).await? {
    ///     println!("{:?} is {:?}", file.name, file.status);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListAttachments> {
        self.service.list(ListAttachments::new(&self.ticket_id))
    }

    /// How many files the filters let through, by a request whose answer has no body.
    ///
    /// # Errors
    /// As [`AnomalieAdresses::count`](crate::AnomalieAdresses::count).
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        let query: Query = filters.into_iter().collect();
        self.service.send(&CountAttachments::new(&self.ticket_id).with_query(query)).await
    }

    /// Uploads a file from memory, from disk or from a stream: see [`FilePart`].
    ///
    /// Taken are CSV, JPEG, PNG, SVG, PDF, ODS, ODT, XLSX and DOCX without code that runs, scripts or macros
    /// (the interop group's rule): the media type is held against that list and against the bytes before
    /// anything is sent. The OI looks again: the file starts as PENDING and becomes VALIDATED or REJECTED,
    /// which is announced as an event.
    ///
    /// It is sent once: when an error says that it
    /// [may have arrived](orange_core::Error::outcome_unknown), look at the list first.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_core::upload::FilePart;
    ///
    /// let files = tickets.attachments("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// let kept = files.upload(FilePart::open("plans/plan.pdf", "application/pdf").await?).await?;
    /// println!("{:?} is {:?}", kept.id, kept.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// `file` and the rule that it breaks; nothing is sent. 413 for a file that is too large (the limit is
    /// not published), 404 for a ticket that does not exist, or because the path is inferred, which the
    /// error says.
    pub async fn upload(&self, file: FilePart) -> Result<Tagged<Attachment>> {
        let said = AttachmentCreate::new(file.name());
        self.upload_as(file, said).await
    }

    /// Uploads a file with more said of it than its name.
    ///
    /// # Errors
    /// As [`upload`](Self::upload).
    pub async fn upload_as(&self, file: FilePart, said: AttachmentCreate) -> Result<Tagged<Attachment>> {
        let allowed: Vec<&str> = media_types().collect();
        let service = self.service.with_shared_deadline();
        let form = CreateAttachmentForm::new(service.checked(file, &allowed).await?, said);
        service.send(&CreateAttachment::new(&self.ticket_id, form)).await
    }

    /// Downloads a file: to memory, to a writer, to a file, or as a stream. What breaks off is taken up, and
    /// the checksums that the OI gave (MD5, SHA-1, SHA-256) are verified: in hexadecimal digits or Base64, also
    /// after the name of the algorithm (`sha256:`). How they are written is not published; what is written
    /// otherwise is not verified.
    ///
    /// Only a file of the attachment's [`mime_type`](Attachment::mime_type) is taken; without one, of any type that
    /// can be uploaded. [`Download::media_types`] takes other types.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let files = tickets.attachments("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// for file in files.list().items().collect(100).await? {
    ///     files.download(&file)?.to_file("plan.pdf").await?;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// An attachment without `id`. The download fails with 404 for a file that does not exist, or because
    /// the path is inferred, which the error says.
    pub fn download(&self, attachment: &Attachment) -> Result<Download<DownloadAttachment>> {
        let id = attachment.id.as_deref();
        let id = id.ok_or_else(|| Error::invalid("id", "the attachment must be one that was read"))?;
        Ok(verified(attachment, self.download_by_id(id)))
    }

    /// Downloads a file from where its [`uri`](Attachment::uri) says that the bytes are, and verifies it as
    /// [`download`](Self::download) does.
    ///
    /// ```no_run
    /// # async fn run(
    /// #     tickets: orange_anomalie_adresse::AnomalieAdresses,
    /// #     file: orange_anomalie_adresse::models::Attachment,
    /// # ) -> orange_core::Result<()> {
    /// let tickets = tickets.with_link_origin("https://files.operator.example")?;
    /// let files = tickets.attachments("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// files.download_link(&file)?.to_file("plan.pdf").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// An attachment without `uri`; `link`: one that leads to another origin than that of this API, unless that
    /// was [named](crate::AnomalieAdresses::with_link_origin).
    pub fn download_link(&self, attachment: &Attachment) -> Result<Download<LinkRequest>> {
        let uri = attachment.uri.as_deref();
        let uri =
            uri.ok_or_else(|| Error::invalid("uri", "the attachment does not say where its bytes are"))?;
        Ok(verified(attachment, self.service.download_link(uri)?))
    }

    /// The same for a file of which only the id is known: there are no checksums to verify, and any type is taken
    /// that can be uploaded.
    pub fn download_by_id(&self, attachment_id: &str) -> Download<DownloadAttachment> {
        self.service
            .download(DownloadAttachment::builder().id(&self.ticket_id).attachment_id(attachment_id).build())
            .media_types(media_types())
    }
}

/// The media types that can be uploaded.
fn media_types() -> impl Iterator<Item = &'static str> {
    AttachmentMimeType::VALUES.iter().map(AttachmentMimeType::as_str)
}

/// The download with the media type and the checksums that the OI gave.
fn verified<O: Operation>(attachment: &Attachment, fetch: Download<O>) -> Download<O> {
    let given = |text: &Option<String>, checksum: fn(String) -> Checksum| {
        text.clone().map(checksum).and_then(Checksum::in_hexadecimal)
    };
    let checksums = [
        given(&attachment.md5, Checksum::Md5),
        given(&attachment.sha1, Checksum::Sha1),
        given(&attachment.sha256, Checksum::Sha256),
    ];
    let fetch = match &attachment.mime_type {
        Some(media_type) => fetch.media_types([media_type.as_str()]),
        None => fetch.media_types(media_types()),
    };
    checksums.into_iter().flatten().fold(fetch, Download::checksum)
}
