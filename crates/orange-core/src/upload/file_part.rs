//! [`FilePart`]: a file to upload, from bytes, a file on disk, or a stream.

use std::fmt;
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use tokio::io::AsyncReadExt as _;

use super::inspect::{check_head, check_upload, inspected_length};
use crate::client::Service;
use crate::deadline::with_timeout;
use crate::error::{Error, Result};
use crate::media_type::check_media_type;
use crate::operation::ApiRequest;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// Size in bytes of the chunks that are read from a file on disk.
pub(super) const CHUNK: usize = 64 * 1024;

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// File to upload, alone or as a part of a form. The content is [bytes](Self::new), a [file on disk](Self::open), or
/// a [stream](Self::from_stream).
///
/// ```
/// use orange_core::upload::FilePart;
///
/// let plan = FilePart::new("plan.pdf", "application/pdf", &b"%PDF-1.7"[..]);
/// assert_eq!((plan.name(), plan.length()), ("plan.pdf", Some(8)));
/// ```
#[derive(Clone)]
pub struct FilePart {
    name: String,
    media_type: String,
    content: Content,
}

/// Source of the bytes of a file.
#[derive(Clone)]
pub(super) enum Content {
    /// In memory.
    Bytes(Bytes),
    /// Read from disk each time the file is sent.
    File { path: Arc<Path>, length: u64, modified: Option<SystemTime> },
    /// Can be sent once.
    Stream { stream: Arc<Mutex<Option<Chunks>>>, length: Option<u64> },
}

impl Service {
    /// [Checks](FilePart::checked) a file before its upload, within the operation timeout, because a stream may
    /// stall.
    ///
    /// # Errors
    /// Returns an error for the field `file` with the violated rule, or a timeout. Nothing is sent.
    pub async fn checked(&self, file: FilePart, allowed: &[&str]) -> Result<FilePart> {
        let limit = self.call_limit()?;
        let checked = pin!(file.checked(allowed));
        with_timeout(self.client().clock(), limit, "check of the file", checked)
            .await
            .map_err(Error::with_never_sent)
    }
}

impl FilePart {
    /// Creates a file with a name, a media type and content.
    pub fn new(name: impl Into<String>, media_type: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: name.into(), media_type: media_type.into(), content: Content::Bytes(content.into()) }
    }

    /// Opens a file on disk, under its own name.
    ///
    /// The file is read when it is sent. If its length or modification time has changed by then, or by the time of
    /// [`checked`](Self::checked), the upload fails. The contents are not compared.
    ///
    /// ```no_run
    /// # async fn run() -> orange_core::Result<()> {
    /// let plan = orange_core::upload::FilePart::open("plans/plan.pdf", "application/pdf").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error for the field `file` if it does not exist, cannot be read, or has a name that is not Unicode.
    pub async fn open(path: impl AsRef<Path>, media_type: impl Into<String>) -> Result<Self> {
        let path = path.as_ref();
        let metadata = match tokio::fs::File::open(path).await {
            Ok(file) => file.metadata().await,
            Err(error) => Err(error),
        };
        Self::on_disk(path, media_type.into(), metadata)
    }

    /// Creates the part for a file on disk, whose metadata was read by opening it.
    pub(super) fn on_disk(
        path: &Path,
        media_type: String,
        metadata: std::io::Result<std::fs::Metadata>,
    ) -> Result<Self> {
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| Error::invalid("file", "must have a name of Unicode text"))?.to_owned();
        let metadata =
            metadata.map_err(|error| Error::invalid("file", format!("{name} cannot be read: {error}")))?;
        if !metadata.is_file() {
            return Err(Error::invalid("file", format!("must be a regular file, which {name} is not")));
        }
        let content =
            Content::File { path: path.into(), length: metadata.len(), modified: metadata.modified().ok() };
        Ok(Self { name, media_type, content })
    }

    /// Creates a file from a stream. It can be sent once, so its request is never retried. Without a length it is
    /// sent in chunks, which some gateways refuse.
    ///
    /// ```
    /// use futures_util::stream;
    /// use orange_core::upload::FilePart;
    ///
    /// let chunks = stream::iter([Ok(bytes::Bytes::from("%PDF")), Ok("-1.7".into())]);
    /// let plan = FilePart::from_stream("plan.pdf", "application/pdf", Some(8), chunks);
    /// assert!(plan.bytes().is_none());
    /// ```
    pub fn from_stream(
        name: impl Into<String>,
        media_type: impl Into<String>,
        length: Option<u64>,
        chunks: impl Stream<Item = std::io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        let stream: Chunks = Box::pin(chunks.map_err(body_error));
        let content = Content::Stream { stream: Arc::new(Mutex::new(Some(stream))), length };
        Self { name: name.into(), media_type: media_type.into(), content }
    }

    /// Sets the name that is sent to the server.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The name that is sent to the server.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The media type.
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// The content, if it is in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The length in bytes, if known.
    pub fn length(&self) -> Option<u64> {
        self.content.length()
    }

    /// Checks that the file may be uploaded as one of the `allowed` media types, see [`check_upload`].
    ///
    /// The beginning of a file on disk or of a stream is read, and the whole content for SVG and office documents.
    /// The content is sent completely afterwards. Reading a stream has no time limit here;
    /// [`Service::checked`](crate::Service::checked) has one.
    ///
    /// # Errors
    /// Returns an error for the field `file` with the violated rule.
    pub async fn checked(mut self, allowed: &[&str]) -> Result<Self> {
        // Check the type before reading the content.
        check_head(&self.name, &self.media_type, allowed)?;
        let head = match &self.content {
            Content::Bytes(content) => content.clone(),
            Content::File { path, length, modified } => {
                let (length, needed) = (*length, inspected_length(&self.media_type, *length)?);
                let is_whole = needed >= length;
                // One more byte shows that the file has grown.
                let limit = if is_whole { length.saturating_add(1) } else { needed };
                let mut head = Vec::new();
                let file = open_unchanged(path, length, *modified).await.map_err(read_error)?;
                file.take(limit).read_to_end(&mut head).await.map_err(read_error)?;
                let head = Bytes::from(head);
                if is_whole {
                    if head.len() as u64 != length {
                        return Err(read_error(file_changed()));
                    }
                    self.content = Content::Bytes(head.clone());
                }
                head
            }
            Content::Stream { stream, length } => {
                let (length, needed) = (*length, inspected_length(&self.media_type, length.unwrap_or(0))?);
                let (head, rest) = read_head(take_stream(stream)?, needed.saturating_add(1)).await?;
                // An unknown length is known after reading.
                inspected_length(&self.media_type, head.len() as u64)?;
                let whole: Chunks = Box::pin(stream::iter([Ok(head.clone())]).chain(rest));
                self.content = Content::Stream { stream: Arc::new(Mutex::new(Some(whole))), length };
                head
            }
        };
        check_upload(&self.name, &self.media_type, &head, allowed)?;
        Ok(self)
    }

    /// Sets the file as the body of a request.
    ///
    /// # Errors
    /// Returns an error if the media type is invalid in HTTP, or the stream was already sent.
    #[doc(hidden)]
    pub fn send(&self, request: ApiRequest) -> Result<ApiRequest> {
        send(vec![self.content.clone()], &self.media_type, request)
    }

    /// Sets the file as the body of a request that accepts these media types, such as `image/*`.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send), and an error if the media type is not accepted.
    #[doc(hidden)]
    pub fn send_within(&self, request: ApiRequest, ranges: &[&str]) -> Result<ApiRequest> {
        check_media_type(&self.media_type, ranges).map_err(|error| error.for_operation(request.info()))?;
        self.send(request)
    }

    pub(super) fn content(&self) -> &Content {
        &self.content
    }
}

impl fmt::Debug for FilePart {
    /// Omits the content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilePart({:?}, {}, ", self.name, self.media_type)?;
        match self.length() {
            Some(length) => write!(f, "{length} bytes)"),
            None => f.write_str("stream)"),
        }
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Content({:?} bytes)", self.length())
    }
}

impl Content {
    pub(super) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::File { length, .. } => Some(*length),
            Self::Stream { length, .. } => *length,
        }
    }

    /// Returns the bytes from the beginning.
    fn chunks(&self) -> Chunks {
        match self {
            Self::Bytes(bytes) => Box::pin(stream::iter([Ok(bytes.clone())])),
            Self::File { path, length, modified } => {
                with_exact_length(from_disk(path.clone(), *length, *modified), *length)
            }
            Self::Stream { stream, length } => match (take_stream(stream), length) {
                (Ok(chunks), Some(length)) => with_exact_length(chunks, *length),
                (Ok(chunks), None) => chunks,
                (Err(error), _) => Box::pin(stream::iter([Err(body_error(error))])),
            },
        }
    }
}

/// Sets the concatenated contents as the body, as a stream unless there is only one, in memory.
pub(super) fn send(contents: Vec<Content>, media_type: &str, request: ApiRequest) -> Result<ApiRequest> {
    if let [Content::Bytes(bytes)] = contents.as_slice() {
        return request.body(media_type, bytes.clone());
    }
    let mut is_single_use = false;
    for content in &contents {
        if let Content::Stream { stream, .. } = content {
            is_single_use = true;
            if stream.lock().unwrap_or_else(PoisonError::into_inner).is_none() {
                return Err(already_sent());
            }
        }
    }
    let length = contents.iter().map(Content::length).try_fold(0u64, |sum, length| sum.checked_add(length?));
    let request = match length {
        Some(length) => request.header(http::header::CONTENT_LENGTH.as_str(), &length.to_string())?,
        None => request,
    };
    let all = move || stream::iter(contents.clone()).map(|content| content.chunks()).flatten();
    request.body(media_type, if is_single_use { Body::stream(all()) } else { Body::repeatable(all) })
}

/// Takes the stream, which can be sent once.
fn take_stream(stream: &Mutex<Option<Chunks>>) -> Result<Chunks> {
    stream.lock().unwrap_or_else(PoisonError::into_inner).take().ok_or_else(already_sent)
}

fn already_sent() -> Error {
    Error::invalid("file", "must not be sent again: a stream is sent once")
}

fn read_error(error: impl fmt::Display) -> Error {
    Error::invalid("file", format!("cannot be read: {error}"))
}

fn body_error(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Body, false, error)
}

/// Reads at least the first `needed` bytes. Returns them and the remaining stream.
async fn read_head(mut chunks: Chunks, needed: u64) -> Result<(Bytes, Chunks)> {
    let mut head = Vec::new();
    while (head.len() as u64) < needed {
        match chunks.try_next().await.map_err(read_error)? {
            Some(chunk) => head.extend_from_slice(&chunk),
            None => break,
        }
    }
    Ok((head.into(), chunks))
}

fn file_changed() -> std::io::Error {
    std::io::Error::other("the file has changed since it was opened")
}

/// Opens the file. Returns an error if its length or modification time has changed.
async fn open_unchanged(
    path: &Path,
    length: u64,
    modified: Option<SystemTime>,
) -> std::io::Result<tokio::fs::File> {
    let file = tokio::fs::File::open(path).await?;
    let now = file.metadata().await?;
    if now.len() != length || now.modified().ok() != modified {
        return Err(file_changed());
    }
    Ok(file)
}

/// Reads a file on disk, up to one byte beyond its expected length, to detect growth.
fn from_disk(path: Arc<Path>, length: u64, modified: Option<SystemTime>) -> Chunks {
    let opened = async move {
        let file = open_unchanged(&path, length, modified).await.map_err(body_error)?;
        let chunks = stream::try_unfold(file.take(length.saturating_add(1)), |mut file| async move {
            let mut chunk = Vec::with_capacity(CHUNK);
            let read = (&mut file).take(CHUNK as u64).read_to_end(&mut chunk).await.map_err(body_error)?;
            Ok((read > 0).then(|| (Bytes::from(chunk), file)))
        });
        Ok::<_, TransportError>(chunks)
    };
    Box::pin(stream::once(opened).try_flatten())
}

/// Passes the bytes through, and ends with an error if their number is not `length`.
fn with_exact_length(chunks: Chunks, length: u64) -> Chunks {
    let counted = stream::try_unfold((chunks, length), move |(mut chunks, left)| async move {
        let wrong_length =
            || body_error(format!("the file does not have the declared length of {length} bytes"));
        match chunks.try_next().await? {
            Some(chunk) => {
                let left = left.checked_sub(chunk.len() as u64).ok_or_else(wrong_length)?;
                Ok(Some((chunk, (chunks, left))))
            }
            None if left == 0 => Ok(None),
            None => Err(wrong_length()),
        }
    });
    Box::pin(counted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::OperationInfo;

    #[test]
    fn media_type_must_be_accepted_by_the_operation() {
        static INFO: OperationInfo = OperationInfo::DEFAULT;
        let send = |media_type: &str, ranges: &[&str]| {
            FilePart::new("a", media_type, "x").send_within(ApiRequest::new(&INFO), ranges)
        };
        for media_type in ["image/png", "IMAGE/PNG", "image/svg+xml; charset=utf-8"] {
            let request = send(media_type, &["image/*"]).unwrap();
            assert_eq!(request.headers()["content-type"], media_type);
        }
        assert!(send("application/pdf", &["image/*", "application/pdf"]).is_ok());
        assert!(send("application/vnd.a+json", &["application/*+json"]).is_ok());
        assert!(send("text/anything", &["*/*"]).is_ok());
        assert!(send("application/json", &["application/json; charset=utf-8"]).is_ok());
        let error = send("image/*", &["image/*"]).unwrap_err().to_string();
        assert!(error.contains("must name one media type, not the range image/*"), "{error}");
        for (media_type, ranges) in [
            ("application/pdf", "image/*"),
            ("imagex/png", "image/*"),
            ("image/", "image/*"),
            ("image", "image/*"),
        ] {
            let error = send(media_type, &[ranges]).unwrap_err().to_string();
            assert!(
                error.contains(&format!("must be of the media type {ranges}, not {media_type}")),
                "{error}"
            );
        }
    }
}
