//! The files of one incident, or of one note.

use orange_core::download::Download;
use orange_core::pagination::List;
use orange_core::upload::FilePart;
use orange_core::{Result, Service};

use crate::models::{Attachment, Language};
use crate::operations::{
    CreateAttachment, CreateAttachmentForm, CreateNoteAttachment, CreateNoteAttachmentForm,
    DownloadAttachment, DownloadNoteAttachment, ListAttachments, ListNoteAttachments,
};

/// The files of one incident, from Orange or from the customer. Made by
/// [`Incidents::attachments`](crate::Incidents::attachments).
///
/// *Inferred*: Orange says that files can be uploaded, listed and downloaded; paths, members and the form of
/// an upload are concluded.
#[derive(Clone, Debug)]
pub struct Attachments {
    service: Service,
    incident_id: String,
}

orange_core::api_handle!(Attachments, language: Language);

impl Attachments {
    pub(crate) fn new(service: Service, incident_id: String) -> Self {
        Self { service, incident_id }
    }

    /// Lists the files, without their content. What Orange added may be missing for about 3 minutes.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// for file in incidents.attachments("1805N42320").list().items().collect(100).await? {
    ///     println!("{:?}: {:?} bytes", file.name, file.size);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListAttachments> {
        self.service.list(ListAttachments::new(&self.incident_id))
    }

    /// Uploads a file that is neither empty nor a program: from memory, from disk or from a stream, see
    /// [`FilePart`]. Which media types are taken is not published. It is sent once: when an error says that it
    /// [may have arrived](orange_core::Error::outcome_unknown), look at the list first.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// use orange_core::upload::FilePart;
    ///
    /// let photo = FilePart::new("router.jpg", "image/jpeg", vec![0xFF, 0xD8, 0xFF]);
    /// let kept = incidents.attachments("1805N42320").upload(photo).await?;
    /// println!("{:?}", kept.id);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// `file`: empty, a program, bytes of another type than is said, scripts or macros; nothing is sent.
    /// 403 for an application with the read-only scope, 413 for a file that is too large (the limit is not
    /// published), 404 for an incident that does not exist, or because the path is inferred, which the error
    /// says.
    pub async fn upload(&self, file: FilePart) -> Result<Attachment> {
        let service = self.service.with_shared_deadline();
        let form = CreateAttachmentForm::new(service.checked(file, &[]).await?);
        service.send(&CreateAttachment::new(&self.incident_id, form)).await
    }

    /// Downloads a file: to memory, to a writer, to a file, or as a stream. What breaks off is taken up.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// let photo = incidents.attachments("1805N42320").download("1").to_file("router.jpg").await?;
    /// println!("{} bytes", photo.length());
    /// # Ok(()) }
    /// ```
    ///
    /// It fails with 404 for a file that does not exist, or because the path is inferred, which the error
    /// says.
    pub fn download(&self, attachment_id: &str) -> Download<DownloadAttachment> {
        self.service.download(
            DownloadAttachment::builder().incident_id(&self.incident_id).attachment_id(attachment_id).build(),
        )
    }
}

/// The files of one note, as [`Attachments`] are those of an incident. Made by
/// [`Notes::attachments`](crate::Notes::attachments).
#[derive(Clone, Debug)]
pub struct NoteAttachments {
    service: Service,
    incident_id: String,
    note_id: String,
}

orange_core::api_handle!(NoteAttachments, language: Language);

impl NoteAttachments {
    pub(crate) fn new(service: Service, incident_id: String, note_id: String) -> Self {
        Self { service, incident_id, note_id }
    }

    /// Lists the files, as [`Attachments::list`] does.
    pub fn list(&self) -> List<ListNoteAttachments> {
        self.service.list(
            ListNoteAttachments::builder().incident_id(&self.incident_id).note_id(&self.note_id).build(),
        )
    }

    /// Uploads a file, as [`Attachments::upload`] does.
    ///
    /// # Errors
    /// As [`Attachments::upload`].
    pub async fn upload(&self, file: FilePart) -> Result<Attachment> {
        let service = self.service.with_shared_deadline();
        let form = CreateNoteAttachmentForm::new(service.checked(file, &[]).await?);
        service
            .send(
                &CreateNoteAttachment::builder()
                    .incident_id(&self.incident_id)
                    .note_id(&self.note_id)
                    .body(form)
                    .build(),
            )
            .await
    }

    /// Downloads a file, as [`Attachments::download`] does. It fails as that does.
    pub fn download(&self, attachment_id: &str) -> Download<DownloadNoteAttachment> {
        self.service.download(
            DownloadNoteAttachment::builder()
                .incident_id(&self.incident_id)
                .note_id(&self.note_id)
                .attachment_id(attachment_id)
                .build(),
        )
    }
}
