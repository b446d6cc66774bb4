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

use super::inspect::{check_head, check_upload, needed_of};
use crate::client::Service;
use crate::deadline::with_timeout;
use crate::error::{Error, Result};
use crate::media::check_media_type;
use crate::operation::ApiRequest;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// How much of a file on disk is in memory at a time.
const PIECE: usize = 64 * 1024;

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

/// Where the bytes of a file come from.
#[derive(Clone)]
pub(super) enum Content {
    /// They are here.
    Bytes(Bytes),
    /// They are read as they are sent, as often as they are sent.
    File { path: Arc<Path>, length: u64, modified: Option<SystemTime> },
    /// They come once.
    Stream { stream: Arc<Mutex<Option<Chunks>>>, length: Option<u64> },
}

impl Service {
    /// [Checks](FilePart::checked) a file before its upload, within the operation timeout, because a stream may
    /// stall.
    ///
    /// # Errors
    /// Returns an error for the field `file` with the violated rule, or a timeout. Nothing is sent.
    pub async fn checked(&self, file: FilePart, allowed: &[&str]) -> Result<FilePart> {
        let limit = self.time_left()?;
        let checked = pin!(file.checked(allowed));
        with_timeout(self.client().clock(), limit, "look at the file", checked)
            .await
            .map_err(Error::before_sending)
    }
}

impl FilePart {
    /// Creates a file with a name, a media type and content.
    pub fn new(name: impl Into<String>, media_type: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: name.into(), media_type: media_type.into(), content: Content::Bytes(content.into()) }
    }

    /// Opens a file on disk, under its own name.
    ///
    /// The file is read while it is sent and must not change before. Another length or, if the system stores it,
    /// another modification time is an error. The bytes are not compared.
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
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| Error::invalid("file", "the name must be Unicode text"))?.to_owned();
        let unreadable =
            |error: std::io::Error| Error::invalid("file", format!("{name} cannot be read: {error}"));
        let meta =
            tokio::fs::File::open(path).await.map_err(unreadable)?.metadata().await.map_err(unreadable)?;
        if !meta.is_file() {
            return Err(Error::invalid("file", format!("{name} is not a file")));
        }
        let content = Content::File { path: path.into(), length: meta.len(), modified: meta.modified().ok() };
        Ok(Self { name, media_type: media_type.into(), content })
    }

    /// Creates a file from a stream. It can be sent once, so its request is never retried. Without a length it is
    /// sent in chunks, which some gateways refuse.
    ///
    /// ```
    /// use futures_util::stream;
    /// use orange_core::upload::FilePart;
    ///
    /// let pieces = stream::iter([Ok(bytes::Bytes::from("%PDF")), Ok("-1.7".into())]);
    /// let plan = FilePart::from_stream("plan.pdf", "application/pdf", Some(8), pieces);
    /// assert!(plan.bytes().is_none());
    /// ```
    pub fn from_stream(
        name: impl Into<String>,
        media_type: impl Into<String>,
        length: Option<u64>,
        pieces: impl Stream<Item = std::io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        let stream: Chunks = Box::pin(pieces.map_err(broken));
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
    /// Nothing is lost. Reading a stream has no time limit here; [`Service::checked`](crate::Service::checked) has
    /// one.
    ///
    /// # Errors
    /// Returns an error for the field `file` with the violated rule.
    pub async fn checked(mut self, allowed: &[&str]) -> Result<Self> {
        // A type that is not allowed is not worth reading.
        check_head(&self.name, &self.media_type, allowed)?;
        let head = match self.content {
            Content::Bytes(content) => {
                self.content = Content::Bytes(content.clone());
                content
            }
            Content::File { ref path, length, modified } => {
                let wanted = needed_of(&self.media_type, length)?;
                let mut start = Vec::new();
                let file = unchanged(path, length, modified).await.map_err(unreadable)?;
                file.take(wanted).read_to_end(&mut start).await.map_err(unreadable)?;
                let start = Bytes::from(start);
                if wanted >= length {
                    self.content = Content::Bytes(start.clone());
                }
                start
            }
            Content::Stream { stream, length } => {
                let wanted = needed_of(&self.media_type, length.unwrap_or(0))?;
                let (start, rest) = begin(taken(&stream)?, wanted.saturating_add(1)).await?;
                // An unknown length is known after reading.
                needed_of(&self.media_type, start.len() as u64)?;
                let again = stream::iter([Ok(start.clone())]).chain(rest);
                let stream = Arc::new(Mutex::new(Some(Box::pin(again) as Chunks)));
                self.content = Content::Stream { stream, length };
                start
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
    pub fn send(&self, call: ApiRequest) -> Result<ApiRequest> {
        let pieces = vec![self.content.clone()];
        send(pieces, &self.media_type, call)
    }

    /// Sets the file as the body of a request that accepts these media types, such as `image/*`.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send), and an error if the media type is not accepted.
    #[doc(hidden)]
    pub fn send_within(&self, call: ApiRequest, ranges: &[&str]) -> Result<ApiRequest> {
        check_media_type(&self.media_type, ranges).map_err(|error| error.for_operation(call.info()))?;
        self.send(call)
    }

    pub(super) fn content(&self) -> &Content {
        &self.content
    }
}

impl fmt::Debug for FilePart {
    /// Says how much there is, not what.
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

    /// Its bytes from the beginning.
    fn chunks(&self) -> Chunks {
        match self {
            Self::Bytes(bytes) => Box::pin(stream::iter([Ok(bytes.clone())])),
            Self::File { path, length, modified } => {
                exact(from_disk(path.clone(), *length, *modified), *length)
            }
            Self::Stream { stream, length } => match (taken(stream), length) {
                (Ok(chunks), Some(length)) => exact(chunks, *length),
                (Ok(chunks), None) => chunks,
                (Err(error), _) => Box::pin(stream::iter([Err(broken(error))])),
            },
        }
    }
}

/// Sends pieces one after the other: together where all are at hand, otherwise as they are read.
pub(super) fn send(pieces: Vec<Content>, media_type: &str, call: ApiRequest) -> Result<ApiRequest> {
    if pieces.iter().all(|piece| matches!(piece, Content::Bytes(_))) {
        let mut whole = pieces.into_iter().filter_map(|piece| match piece {
            Content::Bytes(bytes) => Some(bytes),
            _ => None,
        });
        let first = whole.next().unwrap_or_default();
        let rest: Vec<Bytes> = whole.collect();
        if rest.is_empty() {
            return call.body(media_type, first);
        }
        let joined = std::iter::once(first).chain(rest).collect::<Vec<_>>().concat();
        return call.body(media_type, joined);
    }
    let mut once = false;
    for piece in &pieces {
        if let Content::Stream { stream, .. } = piece {
            once = true;
            if stream.lock().unwrap_or_else(PoisonError::into_inner).is_none() {
                return Err(sent_before());
            }
        }
    }
    let length = pieces.iter().map(Content::length).try_fold(0u64, |sum, length| sum.checked_add(length?));
    let call = match length {
        Some(length) => call.header(http::header::CONTENT_LENGTH.as_str(), &length.to_string())?,
        None => call,
    };
    let all = move || stream::iter(pieces.clone()).map(|piece| piece.chunks()).flatten();
    call.body(media_type, if once { Body::stream(all()) } else { Body::repeatable(all) })
}

/// The stream, which nobody has afterwards but the caller.
fn taken(stream: &Mutex<Option<Chunks>>) -> Result<Chunks> {
    stream.lock().unwrap_or_else(PoisonError::into_inner).take().ok_or_else(sent_before)
}

fn sent_before() -> Error {
    Error::invalid("file", "a stream can be sent once, and this one was")
}

fn unreadable(error: std::io::Error) -> Error {
    Error::invalid("file", format!("cannot be read: {error}"))
}

fn broken(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Body, false, error)
}

/// The first `wanted` bytes or a few more, and what follows them.
async fn begin(mut chunks: Chunks, wanted: u64) -> Result<(Bytes, Chunks)> {
    let mut start = Vec::new();
    while (start.len() as u64) < wanted {
        match chunks.try_next().await {
            Ok(Some(piece)) => start.extend_from_slice(&piece),
            Ok(None) => break,
            Err(error) => return Err(Error::invalid("file", format!("cannot be read: {error}"))),
        }
    }
    Ok((start.into(), chunks))
}

/// Opens the file if its modification time is unchanged. A changed length is reported while its bytes are counted.
async fn unchanged(
    path: &Path,
    length: u64,
    modified: Option<SystemTime>,
) -> std::io::Result<tokio::fs::File> {
    let file = tokio::fs::File::open(path).await?;
    let now = file.metadata().await?;
    if now.len() == length && now.modified().ok() != modified {
        return Err(std::io::Error::other("the file has changed since it was named"));
    }
    Ok(file)
}

/// A file on disk from its beginning, one byte beyond its length included if there is one by now.
fn from_disk(path: Arc<Path>, length: u64, modified: Option<SystemTime>) -> Chunks {
    let opened = async move {
        let file = unchanged(&path, length, modified).await.map_err(broken)?;
        let pieces = stream::try_unfold(file.take(length.saturating_add(1)), |mut file| async move {
            let mut piece = Vec::with_capacity(PIECE);
            let read = (&mut file).take(PIECE as u64).read_to_end(&mut piece).await.map_err(broken)?;
            Ok((read > 0).then(|| (Bytes::from(piece), file)))
        });
        Ok::<_, TransportError>(pieces)
    };
    Box::pin(stream::once(opened).try_flatten())
}

/// The same bytes, and an error unless they are as many as was said.
fn exact(chunks: Chunks, length: u64) -> Chunks {
    let counted = stream::try_unfold((chunks, length), move |(mut chunks, left)| async move {
        let wrong = || broken(format!("the file does not have the {length} bytes that it was said to have"));
        match chunks.try_next().await? {
            Some(piece) => {
                let left = left.checked_sub(piece.len() as u64).ok_or_else(wrong)?;
                Ok(Some((piece, (chunks, left))))
            }
            None if left == 0 => Ok(None),
            None => Err(wrong()),
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
            let call = send(media_type, &["image/*"]).unwrap();
            assert_eq!(call.headers()["content-type"], media_type);
        }
        assert!(send("application/pdf", &["image/*", "application/pdf"]).is_ok());
        assert!(send("application/vnd.a+json", &["application/*+json"]).is_ok());
        assert!(send("text/anything", &["*/*"]).is_ok());
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
