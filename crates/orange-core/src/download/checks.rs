//! Checks of the media type, by the head of a response and by its first bytes.

use std::borrow::Cow;

use http::StatusCode;
use http::header::{ACCEPT, CONTENT_TYPE};

use super::body_start::BodyStart;
use super::builder::Download;
use super::received::{DETECTION_BYTES, media_head};
use crate::client::StreamingResponse;
use crate::error::{Error, Result};
use crate::media::{MediaCheck, agrees, depends_on_bytes, describe, is_web_page, sniff};
use crate::operation::Operation;

impl<O: Operation> Download<O> {
    /// Returns the response after checking its media type by the head and the first bytes.
    pub(super) async fn checked_stream(&self, mut response: StreamingResponse) -> Result<StreamingResponse> {
        self.check_head(&response).map_err(|error| error.with_history(response.history()))?;
        let declared = response.shown_header(&CONTENT_TYPE).unwrap_or_default();
        let is_known_from_head = self.expected.is_any() && !depends_on_bytes(&declared);
        if is_known_from_head || response.status() == StatusCode::NOT_MODIFIED {
            return Ok(response);
        }
        let (mut head, mut start) = (Vec::new(), BodyStart::default());
        // If any type is accepted, a slow stream is delayed only while it may be an error body or a web page.
        let mut needs_more = |head: &[u8]| match self.expected.is_any() {
            true => start.is_undecided(head),
            false => head.len() < DETECTION_BYTES,
        };
        while needs_more(&head)
            && let Some(piece) = response.chunk().await?
        {
            head.extend_from_slice(&piece);
        }
        self.check_media(&response, &head).map_err(|error| error.with_history(response.history()))?;
        response.push_front(head.into());
        Ok(response)
    }

    /// Checks the status and the declared media type.
    pub(super) fn check_head(&self, response: &StreamingResponse) -> Result<()> {
        let status = response.status();
        if matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT) {
            let expected =
                if self.expected.is_any() { "a file".to_owned() } else { self.expected.to_string() };
            return Err(self.file_error(format!("expected {expected}, received {status}")));
        }
        let declared = response.shown_header(&CONTENT_TYPE).unwrap_or_default();
        if status == StatusCode::NOT_MODIFIED {
            return Ok(());
        }
        if is_web_page(&declared) {
            self.check_web_page(&declared)?;
        }
        if self.expected.takes_declared(&declared) {
            return Ok(());
        }
        let (expected, remedy) = (&self.expected, "`media_types` sets other types");
        Err(self.file_error(format!("expected {expected}, received {declared} ({remedy})")))
    }

    /// Checks the first bytes against the declared and the expected media types.
    pub(super) fn check_media(&self, response: &StreamingResponse, head: &[u8]) -> Result<()> {
        let declared = response.shown_header(&CONTENT_TYPE).unwrap_or_default();
        if self.expected.is_any()
            && let Some(error) = response.error_in_body(head)
        {
            return Err(error);
        }
        if self.media_check == MediaCheck::Report {
            return Ok(());
        }
        let head = media_head(head);
        if !agrees(&declared, head) {
            let bytes = describe(head);
            return Err(self.file_error(format!("expected the declared type {declared}, received {bytes}")));
        }
        if !self.expected.takes_bytes(&declared, head) {
            let (expected, bytes) = (&self.expected, describe(head));
            return Err(self.file_error(format!("expected {expected}, received {bytes}")));
        }
        if sniff(head).is_some_and(is_web_page) {
            self.check_web_page("text/html")?;
        }
        Ok(())
    }

    /// Refuses a web page, unless the operation or the caller accepts it.
    fn check_web_page(&self, found: &str) -> Result<()> {
        let accepts_web_pages = |accept: &str| accept.split(',').any(is_web_page);
        let is_accepted_by_operation = || {
            let request = self.operation.request()?;
            let accept = request.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok());
            Ok::<_, Error>(accept.is_some_and(accepts_web_pages))
        };
        let is_accepted_by_caller =
            !self.expected.is_any() || self.accept.as_deref().is_some_and(accepts_web_pages);
        if is_accepted_by_caller || is_accepted_by_operation()? {
            return Ok(());
        }
        let remedy = "`media_types` accepts web pages";
        Err(self.file_error(format!("expected a file, received {found} ({remedy})")))
    }

    pub(super) fn file_error(&self, message: impl Into<Cow<'static, str>>) -> Error {
        Error::file(message).for_operation(self.operation.info())
    }
}
