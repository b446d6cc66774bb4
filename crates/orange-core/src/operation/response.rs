//! [`ApiResponse`]: a complete success response, and how it is decoded.
//!
//! A success status does not imply the requested body. Before a value is returned, two checks are made: the body is
//! not in a [published error format](crate::error::ErrorBody), and no item of a page certainly fails a filter of the request.
//!
//! Decoding is tolerant. An object may be received as an array of one (as in Orange's documentation of "get one"), a
//! list of one as an object, and counts may be missing. A decode error has the status, the headers, the body and the
//! JSON path.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, ETAG};
use http::{HeaderMap, StatusCode};
use orange_model::json_text::raw_elements;
use serde::de::DeserializeOwned;

use super::{Counts, OperationInfo, Page, Rejected};
use crate::error::{CallHistory, Error, Result, truncate_for_display};
use crate::model::{ETag, Identified, Tagged};
use crate::query::{Filter, FilterMismatch};
use crate::secret::SentSecrets;

/// Complete success response of an operation.
#[derive(Clone)]
pub struct ApiResponse {
    info: &'static OperationInfo,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    sent_secrets: SentSecrets,
    history: CallHistory,
    /// Filters that the items of a page must match.
    filters: Arc<[Filter]>,
}

impl std::fmt::Debug for ApiResponse {
    /// Shows the length of the body only, because it may contain secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ApiResponse")
            .field("operation", &self.info.id)
            .field("status", &self.status.as_u16())
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl ApiResponse {
    /// Creates a response.
    pub fn new(
        info: &'static OperationInfo,
        status: StatusCode,
        headers: HeaderMap,
        body: impl Into<Bytes>,
    ) -> Self {
        Self {
            info,
            status,
            headers,
            body: body.into(),
            sent_secrets: SentSecrets::default(),
            history: CallHistory::default(),
            filters: Arc::default(),
        }
    }

    /// Sets the filters of the request, against which the items of a page are checked.
    #[must_use]
    pub fn with_filters(self, filters: impl Into<Arc<[Filter]>>) -> Self {
        Self { filters: filters.into(), ..self }
    }

    /// Sets the secrets of the request, which are removed from errors.
    pub(crate) fn with_sent_secrets(self, sent_secrets: SentSecrets) -> Self {
        Self { sent_secrets, ..self }
    }

    /// Adds the attempts that led to this response.
    pub(crate) fn with_history(self, history: CallHistory) -> Self {
        Self { history, ..self }
    }

    /// Replaces the body.
    pub(crate) fn with_body(self, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..self }
    }

    /// The secrets of the request, which are removed from errors.
    pub(crate) fn sent_secrets(&self) -> Vec<&str> {
        self.sent_secrets.texts()
    }

    /// The attempts that led to this response.
    pub(crate) fn history(&self) -> &CallHistory {
        &self.history
    }

    /// The operation that was sent.
    pub fn info(&self) -> &'static OperationInfo {
        self.info
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The `ETag` header, unmodified.
    pub fn etag(&self) -> Option<ETag> {
        ETag::new(self.headers.get(ETAG)?.to_str().ok()?).ok()
    }

    /// Decodes the body as JSON. An array of one is unwrapped if `T` is not a list.
    ///
    /// # Errors
    /// Returns a decode error if the body is empty, has another media type, or is not a valid `T`. For an empty list
    /// instead of one element, [`Error::is_not_found`] is true.
    ///
    /// If `T` is a model or a list of models, returns an error with the [`code`](Error::code) of an error body with a
    /// success status. Such a body has one of the published formats (gateway, interop group, OAuth 2.0) and no property that
    /// only the model has. Other types, such as [`serde_json::Value`], are decoded without this check.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let text = self.json_text()?;
        self.refuse_error_body::<T>(text)?;
        // Orange responds to "get one" with an array of one; types that are no list are decoded from it directly.
        if text.starts_with('[') && serde_json::from_str::<T>("[]").is_err() {
            if let Ok((element,)) = serde_json::from_str(text) {
                return Ok(element);
            }
        } else if let Ok(value) = serde_json::from_str(text) {
            return Ok(value);
        }
        let elements = if text.starts_with('[') { raw_elements(text).ok() } else { None };
        match elements.as_deref() {
            Some([element]) => {
                orange_model::from_text(element.get()).map_err(|error| self.undecodable(&error))
            }
            Some([]) => {
                let message = "expected one element, received an empty list";
                Err(self.error(message, None).for_empty_list())
            }
            Some(elements) => {
                Err(self.error(format!("expected one element, received {}", elements.len()), None))
            }
            // Conversely, a list of one may be received as an object.
            None => match text.starts_with('{').then(|| serde_json::from_str(&format!("[{text}]"))) {
                Some(Ok(list)) => Ok(list),
                _ => orange_model::from_text(text).map_err(|error| self.undecodable(&error)),
            },
        }
    }

    /// Decodes the body as JSON, together with its `ETag`.
    ///
    /// # Errors
    /// Returns the errors of [`ApiResponse::json`].
    pub fn tagged<T: DeserializeOwned>(self) -> Result<Tagged<T>> {
        let value = self.json()?;
        Ok(self.into_tagged(value))
    }

    fn into_tagged<T>(self, value: T) -> Tagged<T> {
        Tagged::new(value, self.etag()).with_headers(self.headers)
    }

    /// Decodes the body as a resource, together with its `ETag`.
    ///
    /// # Errors
    /// Returns the errors of [`ApiResponse::json`], and a decode error at `id` if the resource has none.
    pub fn resource<T: DeserializeOwned + Identified>(self) -> Result<Tagged<T>> {
        let resource: T = self.json()?;
        if resource.id().is_empty() {
            return Err(self.error(NO_ID, Some("id".to_owned())));
        }
        Ok(self.into_tagged(resource))
    }

    /// Decodes the body as a page of resources. A resource without an `id` is [rejected](Page::rejected).
    ///
    /// # Errors
    /// Returns the errors of [`ApiResponse::page`].
    pub fn resources<T: DeserializeOwned + Identified>(&self) -> Result<Page<T>> {
        self.page_of(|element: &T| !element.id().is_empty())
    }

    /// Decodes the body as a page of a list.
    ///
    /// An element that cannot be decoded does not fail the page; [`Page::rejected`] returns it with its error.
    ///
    /// # Errors
    /// Returns a decode error if the body is neither an array nor an object, or if more than 10,000 elements cannot
    /// be decoded. Returns the error of an error body as [`json`](Self::json) does. If an item certainly fails a
    /// filter of the request, returns an error for which [`Error::is_filter_ignored`] is true.
    pub fn page<T: DeserializeOwned>(&self) -> Result<Page<T>> {
        self.page_of(|_| true)
    }

    fn page_of<T: DeserializeOwned>(&self, is_identified: fn(&T) -> bool) -> Result<Page<T>> {
        if self.status == StatusCode::NO_CONTENT {
            let counts = Counts::from_headers(&self.headers);
            let page = Page::new(Vec::new(), Vec::new(), self.status, counts, Bytes::new());
            return Ok(page.with_history(self.history.clone()));
        }
        let text = self.json_text()?;
        self.refuse_error_body::<T>(text)?;
        let page = self.read_page(text, is_identified)?;
        match FilterMismatch::first_on(text, &self.filters) {
            Some(mismatch) => Err(self.filter_ignored(&mismatch)),
            None => Ok(page.with_history(self.history.clone())),
        }
    }

    fn read_page<T: DeserializeOwned>(&self, text: &str, is_identified: fn(&T) -> bool) -> Result<Page<T>> {
        let counts = Counts::from_headers(&self.headers);
        if text.starts_with('[')
            && let Ok(items) = orange_model::from_text::<Vec<T>>(text)
            && items.iter().all(is_identified)
        {
            return Ok(Page::new(items, Vec::new(), self.status, counts, self.body.clone()));
        }
        let raw =
            raw_elements(text).map_err(|error| self.error(format!("the body is not JSON: {error}"), None))?;
        if !text.starts_with(['[', '{']) {
            return Err(self.error("expected a list, received another JSON value", None));
        }
        let (mut items, mut rejected) = (Vec::with_capacity(raw.len()), Vec::new());
        // Status, headers and body are shared by all rejected elements.
        let mut template = None;
        for (index, element) in raw.into_iter().enumerate() {
            let (message, path) = match orange_model::from_text(element.get()) {
                Ok(item) if is_identified(&item) => {
                    items.push(item);
                    continue;
                }
                Ok(_) => (NO_ID.to_owned(), element_path(index, "id")),
                Err(error) => (error.message().to_owned(), element_path(index, error.path())),
            };
            if rejected.len() >= MAX_REJECTED {
                let message = format!("more than {MAX_REJECTED} elements of the page cannot be read");
                return Err(self.error(message, Some(index.to_string())));
            }
            let template = template.get_or_insert_with(|| self.error("", None));
            let error = template.clone().at(&message, &path, &self.sent_secrets());
            rejected.push(Rejected::new(index, element.get().into(), error));
        }
        Ok(Page::new(items, rejected, self.status, counts, self.body.clone()))
    }

    /// The total of the count headers of a HEAD or list response.
    ///
    /// # Errors
    /// Returns a decode error if `X-Total-Count` is missing or not a number. Returns a decode error if
    /// `X-Result-Count` is larger, as in Orange's documentation samples, because one of the two must be wrong.
    pub fn count(&self) -> Result<u64> {
        match Counts::from_headers(&self.headers) {
            Counts { total: Some(total), result: Some(result) } if result > total => {
                let message = format!("X-Total-Count: {total} contradicts X-Result-Count: {result}");
                Err(self.error(message, None))
            }
            Counts { total: Some(total), .. } => Ok(total),
            Counts { total: None, .. } => {
                Err(self.error("the header X-Total-Count is missing or not a number", None))
            }
        }
    }

    /// Ignores the body, unless it is an error body.
    ///
    /// # Errors
    /// Returns the error of an error body with a success status.
    pub fn empty(&self) -> Result<()> {
        let text = std::str::from_utf8(&self.body).unwrap_or_default();
        self.error_in_body(text, |_| false).map_or(Ok(()), Err)
    }

    /// The body, whatever its media type.
    ///
    /// # Errors
    /// Currently none; the signature matches the other methods.
    pub fn bytes(&self) -> Result<Bytes> {
        Ok(self.body.clone())
    }

    /// Creates a decode error for this response, without the secrets of the request.
    pub fn error(&self, message: impl Into<std::borrow::Cow<'static, str>>, path: Option<String>) -> Error {
        Error::decode(self.status, &self.headers, &self.body, &self.sent_secrets())
            .at(&message.into(), path.as_deref().unwrap_or_default(), &self.sent_secrets())
            .for_operation(self.info)
            .with_history(&self.history)
    }

    /// Returns an error if the body is in a published error format and `T` is a model.
    pub(super) fn refuse_error_body<T: DeserializeOwned>(&self, text: &str) -> Result<()> {
        let mut index_of = None;
        let is_property =
            |name: &str| match index_of.get_or_insert_with(|| orange_model::property_index::<T>(text)) {
                Some(index_of) => index_of(name).is_some(),
                // Without a model, any body is accepted.
                None => true,
            };
        self.error_in_body(text, is_property).map_or(Ok(()), Err)
    }

    /// Creates an error if `text` has one of the published error formats. A JSON object with a property that `is_property`
    /// accepts is no error, unless models share that property with the error formats, such as `message`.
    pub(crate) fn error_in_body(&self, text: &str, is_property: impl FnMut(&str) -> bool) -> Option<Error> {
        let secrets = || self.sent_secrets();
        let error = Error::from_success_body(self.status, &self.headers, text, secrets, is_property)?;
        Some(error.for_operation(self.info).with_history(&self.history))
    }

    fn filter_ignored(&self, mismatch: &FilterMismatch) -> Error {
        let message = format!(
            "the server did not apply the filter `{}` (`without_filter_check` accepts such items): the item has {}",
            truncate_for_display(&mismatch.filter),
            if mismatch.found.is_empty() {
                "no such field".into()
            } else {
                truncate_for_display(&mismatch.found)
            },
        );
        self.error(message, Some(element_path(mismatch.index, &mismatch.path))).for_ignored_filter()
    }

    fn undecodable(&self, error: &orange_model::DecodeError) -> Error {
        self.error(error.message().to_owned(), Some(error.path().to_owned()))
    }

    /// The body as JSON text, without surrounding white space.
    fn json_text(&self) -> Result<&str> {
        let text = std::str::from_utf8(&self.body)
            .map_err(|error| self.error(format!("the body is not UTF-8: {error}"), None))?;
        // `trim` does not remove a byte order mark, and JSON does not allow it.
        let text = text.trim_start_matches('\u{feff}').trim();
        if let Some(excess) = object_excess(text) {
            return Err(self.error(format!("the body {excess}"), None));
        }
        if text.is_empty() {
            return Err(self.error("expected a body, received none", None));
        }
        if !text.starts_with([
            '{', '[', '"', 't', 'f', 'n', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
        ]) {
            let declared = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
            let declared = truncate_for_display(declared.unwrap_or("no content type"));
            return Err(self.error(format!("expected JSON, received {declared}"), None));
        }
        Ok(text)
    }
}

/// Message about a resource that cannot be identified.
const NO_ID: &str = "the property is missing or empty; a raw request reads resources without it";

/// Number of JSON objects that any body may have.
///
/// A decoded object takes a hundred bytes or more in memory, but `{}` takes two in JSON, so that a body within the size
/// limit could take many times its length.
const MAX_OBJECTS: usize = 50_000;

/// Average number of bytes per object that a body with more than [`MAX_OBJECTS`] must have.
const MIN_BYTES_PER_OBJECT: usize = 32;

/// The part of a message that states how far JSON text exceeds the limit on objects; `None` if it does not.
pub(super) fn object_excess(text: &str) -> Option<String> {
    // A shorter text cannot have so many objects.
    if text.len() <= 2 * MAX_OBJECTS {
        return None;
    }
    let limit = MAX_OBJECTS.max(text.len() / MIN_BYTES_PER_OBJECT);
    let objects = memchr::memchr_iter(b'{', text.as_bytes()).count();
    (objects > limit)
        .then(|| format!("has {objects} objects, at most {limit} are decoded from {} bytes", text.len()))
}

/// The JSON path of a value inside an element.
pub(super) fn element_path(index: impl std::fmt::Display, path: &str) -> String {
    match path {
        "" => index.to_string(),
        path => format!("{index}.{path}"),
    }
}

/// Maximum number of elements of a page that may be rejected.
const MAX_REJECTED: usize = 10_000;
