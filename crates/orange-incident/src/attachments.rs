//! The attachments of one incident or note.

use orange_core::download::Download;
use orange_core::model::Tagged;
use orange_core::pagination::List;
use orange_core::query::Filter;
use orange_core::upload::FilePart;
use orange_core::{Result, Service};

use crate::models::{Attachment, Language};
use crate::operations::{
    CreateAttachment, CreateAttachmentForm, CreateNoteAttachment, CreateNoteAttachmentForm,
    DownloadAttachment, DownloadNoteAttachment, ListAttachments, ListNoteAttachments,
};

/// The allowed media types of an upload: an empty list allows every type, because Orange publishes none.
const ANY_MEDIA_TYPE: &[&str] = &[];

/// The attachments of one incident, by Orange or by the customer. Created by
/// [`Incidents::attachments`](crate::Incidents::attachments).
///
/// # Source
/// *Inferred*. Orange states that files can be uploaded, listed and downloaded. Paths, properties and the multipart form of
/// an upload are inferred.
#[derive(Clone, Debug)]
pub struct Attachments {
    pub(crate) service: Service,
    pub(crate) incident_id: String,
}

orange_core::api_handle!(Attachments, language: Language);

impl Attachments {
    /// Lists the attachments without their content. Add filters and sorting, then call `send` (one page), `pages`, `items`
    /// or `count`.
    ///
    /// Attachments by Orange are visible within about 3 minutes.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// let mut files = incidents.attachments("1805N42320").list().items();
    /// while let Some(file) = files.next().await {
    ///     let file = file?;
    ///     println!("{:?}: {:?} bytes", file.name, file.size);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListAttachments> {
        self.service.list(ListAttachments::new(&self.incident_id))
    }

    /// Counts the attachments that match the filters. See [`List::count`].
    ///
    /// # Errors
    /// Returns the errors of [`List::count`].
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        self.list().filters(filters).count().await
    }

    /// Uploads a file from memory, from disk or from a stream. See [`FilePart`].
    ///
    /// The allowed media types are not published. The file must not be empty or executable. The request is not retried. After
    /// an error with an [unknown outcome](orange_core::Error::outcome_unknown), check the list before you upload the file
    /// again.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// use orange_core::upload::FilePart;
    ///
    /// let photo = FilePart::new("router.jpg", "image/jpeg", vec![0xFF, 0xD8, 0xFF]);
    /// let attachment = incidents.attachments("1805N42320").upload(photo).await?;
    /// println!("{}", attachment.id());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error with the field `file` before a request is sent if the file cannot be read, is empty or executable,
    /// does not match its declared media type, or contains scripts or macros. Otherwise, returns an error if the request
    /// fails:
    ///
    /// - [`is_forbidden`](orange_core::Error::is_forbidden) with the read-only scope,
    /// - status 413 if the file is too large (the limit is not published),
    /// - [`is_not_found`](orange_core::Error::is_not_found) if the incident does not exist or the inferred path is wrong.
    pub async fn upload(&self, file: FilePart) -> Result<Tagged<Attachment>> {
        let service = self.service.with_shared_deadline();
        let form = CreateAttachmentForm::new(service.checked(file, ANY_MEDIA_TYPE).await?);
        service.send(&CreateAttachment::new(&self.incident_id, form)).await
    }

    /// Downloads an attachment to memory, a writer, a file or a stream. An interrupted download is resumed.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// let files = incidents.attachments("1805N42320");
    /// let mut attachments = files.list().items();
    /// while let Some(attachment) = attachments.next().await {
    ///     let attachment = attachment?;
    ///     let (bytes, report) = files.download(&attachment).to_memory().await?;
    ///     println!("{:?}: {} bytes", attachment.name, report.length());
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// If the attachment does not exist or the inferred path is wrong, the download fails and
    /// [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub fn download(&self, attachment: &Attachment) -> Download<DownloadAttachment> {
        self.download_by_id(attachment.id())
    }

    /// Downloads the attachment with an id. See [`download`](Self::download).
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// let report = incidents.attachments("1805N42320").download_by_id("1").to_file("router.jpg").await?;
    /// println!("{} bytes", report.length());
    /// # Ok(()) }
    /// ```
    pub fn download_by_id(&self, attachment_id: &str) -> Download<DownloadAttachment> {
        self.service.download(
            DownloadAttachment::builder().incident_id(&self.incident_id).attachment_id(attachment_id).build(),
        )
    }
}

/// The attachments of one note. Created by [`Notes::attachments`](crate::Notes::attachments).
///
/// # Source
/// *Inferred*, as for [`Attachments`].
#[derive(Clone, Debug)]
pub struct NoteAttachments {
    pub(crate) service: Service,
    pub(crate) incident_id: String,
    pub(crate) note_id: String,
}

orange_core::api_handle!(NoteAttachments, language: Language);

impl NoteAttachments {
    /// Lists the attachments without their content. See [`Attachments::list`].
    pub fn list(&self) -> List<ListNoteAttachments> {
        self.service.list(
            ListNoteAttachments::builder().incident_id(&self.incident_id).note_id(&self.note_id).build(),
        )
    }

    /// Counts the attachments that match the filters. See [`List::count`].
    ///
    /// # Errors
    /// Returns the errors of [`List::count`].
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        self.list().filters(filters).count().await
    }

    /// Uploads a file. See [`Attachments::upload`].
    ///
    /// # Errors
    /// Returns the errors of [`Attachments::upload`].
    pub async fn upload(&self, file: FilePart) -> Result<Tagged<Attachment>> {
        let service = self.service.with_shared_deadline();
        let form = CreateNoteAttachmentForm::new(service.checked(file, ANY_MEDIA_TYPE).await?);
        let operation = CreateNoteAttachment::builder()
            .incident_id(&self.incident_id)
            .note_id(&self.note_id)
            .body(form)
            .build();
        service.send(&operation).await
    }

    /// Downloads an attachment. See [`Attachments::download`].
    pub fn download(&self, attachment: &Attachment) -> Download<DownloadNoteAttachment> {
        self.download_by_id(attachment.id())
    }

    /// Downloads the attachment with an id. See [`Attachments::download`].
    pub fn download_by_id(&self, attachment_id: &str) -> Download<DownloadNoteAttachment> {
        self.service.download(
            DownloadNoteAttachment::builder()
                .incident_id(&self.incident_id)
                .note_id(&self.note_id)
                .attachment_id(attachment_id)
                .build(),
        )
    }
}
