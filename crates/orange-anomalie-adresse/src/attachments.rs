//! The attachments of one ticket.

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

/// The attachments of one ticket. Created by
/// [`AnomalieAdresses::attachments`](crate::AnomalieAdresses::attachments).
///
/// # Source
/// Published by the interop group. That Orange serves them at this path is *inferred*.
#[derive(Clone, Debug)]
pub struct Attachments {
    pub(crate) service: Service,
    pub(crate) ticket_id: String,
}

orange_core::api_handle!(Attachments);

impl Attachments {
    /// Lists the attachments without their content. Add filters and sorting, then call `send` (one page), `pages`, `items`
    /// or `count`.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::fields::attachment;
    ///
    /// let files = tickets.attachments("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// let mut plans = files.list().filter(attachment::name().matches("plan")).items();
    /// while let Some(plan) = plans.next().await {
    ///     let plan = plan?;
    ///     println!("{:?} is {:?}", plan.name, plan.status);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListAttachments> {
        self.service.list(ListAttachments::new(&self.ticket_id))
    }

    /// Counts the attachments that match the filters, with a `HEAD` request.
    ///
    /// # Errors
    /// Returns the errors of [`AnomalieAdresses::count`](crate::AnomalieAdresses::count).
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        let query: Query = filters.into_iter().collect();
        self.service.send(&CountAttachments::new(&self.ticket_id).with_query(query)).await
    }

    /// Uploads a file from memory, from disk or from a stream. See [`FilePart`].
    ///
    /// CSV, JPEG, PNG, SVG, PDF, ODS, ODT, XLSX and DOCX without executable code, scripts or macros are allowed (the interop
    /// group's rule). The media type is checked against this list and against the bytes before anything is sent. The OI
    /// checks the file again: the status of the attachment is PENDING first, and changes to VALIDATED or REJECTED. An event
    /// reports the change.
    ///
    /// The request is not retried. After an error with an [unknown outcome](orange_core::Error::outcome_unknown), check the
    /// list before you upload the file again.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_core::upload::FilePart;
    ///
    /// let files = tickets.attachments("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// let attachment = files.upload(FilePart::open("plans/plan.pdf", "application/pdf").await?).await?;
    /// println!("{:?} is {:?}", attachment.id, attachment.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error with the field `file` before a request is sent if the file cannot be read or breaks one of these
    /// rules. Otherwise, returns an error if the request fails: status 413 if the file is too large (the limit is not published),
    /// [`is_not_found`](orange_core::Error::is_not_found) if the ticket does not exist or the inferred path is wrong.
    pub async fn upload(&self, file: FilePart) -> Result<Tagged<Attachment>> {
        let metadata = AttachmentCreate::new(file.name());
        self.upload_with(file, metadata).await
    }

    /// Uploads a file with metadata, such as a description. See [`upload`](Self::upload).
    ///
    /// # Errors
    /// Returns the errors of [`upload`](Self::upload).
    pub async fn upload_with(
        &self,
        file: FilePart,
        metadata: AttachmentCreate,
    ) -> Result<Tagged<Attachment>> {
        let allowed: Vec<&str> = media_types().collect();
        let service = self.service.with_shared_deadline();
        let form = CreateAttachmentForm::new(service.checked(file, &allowed).await?, metadata);
        service.send(&CreateAttachment::new(&self.ticket_id, form)).await
    }

    /// Downloads an attachment to memory, a writer, a file or a stream.
    ///
    /// An interrupted download is resumed. The checksums of the attachment (MD5, SHA-1, SHA-256) are verified. They may be
    /// hexadecimal or Base64, with or without the name of the algorithm as a prefix (`sha256:`). The notation is not
    /// published, so a checksum in any other notation is ignored.
    ///
    /// The file must have the [`mime_type`](Attachment::mime_type) of the attachment, or any type that can be uploaded if the
    /// attachment has none. To allow others, use [`Download::media_types`].
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let files = tickets.attachments("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// let mut attachments = files.list().items();
    /// while let Some(attachment) = attachments.next().await {
    ///     let attachment = attachment?;
    ///     files.download(&attachment).to_file(format!("plans/{}", attachment.id())).await?;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// If the file does not exist or the inferred path is wrong, the download fails and
    /// [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub fn download(&self, attachment: &Attachment) -> Download<DownloadAttachment> {
        with_checks(attachment, self.download_by_id(attachment.id()))
    }

    /// Downloads an attachment from its [`uri`](Attachment::uri), with the checks of [`download`](Self::download).
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
    /// Returns an error before any I/O if the attachment has no `uri`, or if it leads to an origin other than that of this
    /// API. To allow another origin, use [`with_link_origin`](crate::AnomalieAdresses::with_link_origin).
    pub fn download_link(&self, attachment: &Attachment) -> Result<Download<LinkRequest>> {
        let Some(uri) = &attachment.uri else {
            return Err(Error::invalid(
                "uri",
                "is required: use `download` for an attachment without a link",
            ));
        };
        Ok(with_checks(attachment, self.service.download_link(uri)?))
    }

    /// Downloads an attachment by its id. No checksum is verified. The file may have any type that can be uploaded.
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

/// Adds the media type and the checksums of the attachment.
fn with_checks<O: Operation>(attachment: &Attachment, download: Download<O>) -> Download<O> {
    let parse = |text: &Option<String>, checksum: fn(String) -> Checksum| {
        text.clone().map(checksum).and_then(Checksum::in_hexadecimal)
    };
    let checksums = [
        parse(&attachment.md5, Checksum::Md5),
        parse(&attachment.sha1, Checksum::Sha1),
        parse(&attachment.sha256, Checksum::Sha256),
    ];
    let download = match &attachment.mime_type {
        Some(media_type) => download.media_types([media_type.as_str()]),
        None => download.media_types(media_types()),
    };
    checksums.into_iter().flatten().fold(download, Download::checksum)
}
