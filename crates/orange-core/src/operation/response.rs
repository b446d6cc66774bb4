//! A complete successful answer, and the ways to read it.
//!
//! A status of success does not make a body the one that was asked for. Two things are checked before a value is
//! handed out: that the body is not one of the [published errors](Error) where a model is due, and that the items
//! of a page can have passed the filters of the request.
//!
//! Reading is tolerant: an object may come as an array of one (Orange's documentation shows it for
//! "get one"), a list of one as the bare object, counts may be missing. What cannot be read is an
//! error that keeps status, headers, body and the JSON path.

use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, ETAG};
use http::{HeaderMap, StatusCode};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Counts, OperationInfo, Page, Rejected};
use crate::error::{CallHistory, Error, Result, short};
use crate::model::{ETag, Tagged};
use crate::query::{Filter, ForeignItem};
use crate::secret::SentSecrets;

/// A complete successful answer, to be decoded.
#[derive(Clone)]
pub struct ApiResponse {
    info: &'static OperationInfo,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    sent: SentSecrets,
    history: CallHistory,
    /// What the items of a page must have passed.
    filters: Arc<[Filter]>,
}

impl std::fmt::Debug for ApiResponse {
    /// Says how much came, never what: a body may hold anything.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ApiResponse")
            .field("operation", &self.info.id)
            .field("status", &self.status.as_u16())
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl ApiResponse {
    /// Puts an answer together.
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
            sent: SentSecrets::default(),
            history: CallHistory::default(),
            filters: Arc::default(),
        }
    }

    /// The same, as the answer to a request with these filters, which the items of a page are checked against.
    #[must_use]
    pub fn with_filters(self, filters: impl Into<Arc<[Filter]>>) -> Self {
        Self { filters: filters.into(), ..self }
    }

    /// The same, as the answer to a request with these secrets, which no error about it shows.
    pub(crate) fn with_sent_secrets(self, sent: SentSecrets) -> Self {
        Self { sent, ..self }
    }

    /// The same, as the response that these requests led to.
    pub(crate) fn with_history(self, history: CallHistory) -> Self {
        Self { history, ..self }
    }

    /// The same with another body.
    pub(crate) fn with_body(self, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..self }
    }

    /// The requests that led to it.
    pub(crate) fn history(&self) -> &CallHistory {
        &self.history
    }

    /// The operation that was answered.
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

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The `ETag` header, exactly as it came.
    pub fn etag(&self) -> Option<ETag> {
        ETag::new(self.headers.get(ETAG)?.to_str().ok()?).ok()
    }

    /// The body as a JSON value of type `T`; an array of one is unwrapped when `T` is not a list.
    ///
    /// # Errors
    /// A decode error for an empty body, another media type, or JSON that is not a `T`. For an empty
    /// list where one element is due, [`Error::is_not_found`] holds.
    ///
    /// Where `T` is a model, or a list of one: an error body that came with a status of success, with its
    /// [`code`](Error::code). It is recognised by its published shapes (gateway, interop group, OAuth 2.0) and by
    /// having no property that only the model has. Any other `T`, such as [`serde_json::Value`] or a type of your
    /// own, gets what came.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let text = self.json_text()?;
        self.refuse_error_body::<T>(text)?;
        // Orange answers "get one" with an array of one: that is no error to look for the path of, and
        // it is read in one go by every type that is no list itself.
        let value = if text.starts_with('[') && serde_json::from_str::<T>("[]").is_err() {
            serde_json::from_str(text).map(|Alone(value)| value)
        } else {
            serde_json::from_str(text)
        };
        if let Ok(value) = value {
            return Ok(value);
        }
        match single_element(text) {
            Some(Ok(element)) => {
                orange_model::from_text(element.get()).map_err(|error| self.undecodable(&error))
            }
            Some(Err(0)) => {
                let message = "one element was due, an empty list came";
                Err(self.error(message, None).for_empty_list())
            }
            Some(Err(count)) => Err(self.error(format!("one element was due, {count} came"), None)),
            // The other way round, a list of one may come as the bare element.
            None => match text.starts_with('{').then(|| serde_json::from_str(&format!("[{text}]"))) {
                Some(Ok(list)) => Ok(list),
                _ => orange_model::from_text(text).map_err(|error| self.undecodable(&error)),
            },
        }
    }

    /// The body as a `T` together with its `ETag`.
    ///
    /// # Errors
    /// As [`ApiResponse::json`].
    pub fn tagged<T: DeserializeOwned>(&self) -> Result<Tagged<T>> {
        Ok(Tagged::new(self.json::<T>()?, self.etag()).with_headers(self.headers.clone()))
    }

    /// The body as one page of a list.
    ///
    /// An element that cannot be decoded does not lose the page: it is set aside with its error, see
    /// [`Page::rejected`].
    ///
    /// # Errors
    /// A decode error when the body is neither an array nor an object, or more than ten thousand elements of
    /// it cannot be decoded. An error body as in [`json`](Self::json). For an item that certainly fails one of
    /// the filters of the request, an error for which [`Error::is_filter_ignored`] holds.
    pub fn page<T: DeserializeOwned>(&self) -> Result<Page<T>> {
        if self.status == StatusCode::NO_CONTENT {
            let page =
                Page::new(Vec::new(), Vec::new(), self.status, Counts::of(&self.headers), Bytes::new());
            return Ok(page.with_history(self.history.clone()));
        }
        let text = self.json_text()?;
        self.refuse_error_body::<T>(text)?;
        let page = self.read_page(text)?;
        match ForeignItem::first_on(text, &self.filters) {
            Some(foreign) => Err(self.filter_ignored(&foreign)),
            None => Ok(page.with_history(self.history.clone())),
        }
    }

    fn read_page<T: DeserializeOwned>(&self, text: &str) -> Result<Page<T>> {
        let counts = Counts::of(&self.headers);
        if text.starts_with('[')
            && let Ok(items) = orange_model::from_text::<Vec<T>>(text)
        {
            return Ok(Page::new(items, Vec::new(), self.status, counts, self.body.clone()));
        }
        let raw: Vec<&RawValue> = match text.as_bytes().first() {
            Some(b'[') => serde_json::from_str(text),
            _ => serde_json::from_str::<&RawValue>(text).map(|object| vec![object]),
        }
        .map_err(|error| self.error(format!("the body is not JSON: {error}"), None))?;
        if !text.starts_with(['[', '{']) {
            return Err(self.error("a list was due, another JSON value came", None));
        }
        let (mut items, mut rejected) = (Vec::with_capacity(raw.len()), Vec::new());
        // Status, headers and body are the same for all of them, however many they are.
        let mut template = None;
        for (index, element) in raw.into_iter().enumerate() {
            match orange_model::from_text(element.get()) {
                Ok(item) => items.push(item),
                Err(_) if rejected.len() >= SET_ASIDE => {
                    let message = format!("more than {SET_ASIDE} elements of the page cannot be read");
                    return Err(self.error(message, Some(format!("[{index}]"))));
                }
                Err(error) => {
                    let path = element_path(index, error.path());
                    let template = template.get_or_insert_with(|| self.error("", None));
                    let error = template.clone().at(error.message(), &path, &self.sent.texts());
                    rejected.push(Rejected::new(index, element.get().into(), error));
                }
            }
        }
        Ok(Page::new(items, rejected, self.status, counts, self.body.clone()))
    }

    /// The total that the headers of a HEAD or list answer give.
    ///
    /// # Errors
    /// Returns a decode error if `X-Total-Count` is missing or not a number, or if `X-Result-Count` is larger, as in
    /// Orange's documentation samples: then one of the two is wrong, and nothing tells which.
    pub fn count(&self) -> Result<u64> {
        match Counts::of(&self.headers) {
            Counts { total: Some(total), result: Some(result) } if result > total => {
                let message = format!("X-Total-Count: {total} contradicts X-Result-Count: {result}");
                Err(self.error(message, None))
            }
            Counts { total: Some(total), .. } => Ok(total),
            Counts { total: None, .. } => Err(self.error("the header X-Total-Count is missing", None)),
        }
    }

    /// Nothing: the body is ignored, unless it is an error.
    ///
    /// # Errors
    /// An error body that came with a status of success.
    pub fn empty(&self) -> Result<()> {
        let text = std::str::from_utf8(&self.body).unwrap_or_default();
        match Error::from_success_body(self.status, &self.headers, text, &self.sent.texts(), |_| false) {
            Some(error) => Err(error.for_operation(self.info).with_history(&self.history)),
            None => Ok(()),
        }
    }

    /// The body as bytes, whatever its media type.
    ///
    /// # Errors
    /// None today; a result like its siblings.
    pub fn bytes(&self) -> Result<Bytes> {
        Ok(self.body.clone())
    }

    /// A decode error about this answer, without the secrets that it may send back.
    pub fn error(&self, message: impl Into<std::borrow::Cow<'static, str>>, path: Option<String>) -> Error {
        Error::decode(self.status, &self.headers, &self.body, &self.sent.texts())
            .at(&message.into(), path.as_deref().unwrap_or_default(), &self.sent.texts())
            .for_operation(self.info)
            .with_history(&self.history)
    }

    /// Refuses a published error body where a model is due.
    pub(super) fn refuse_error_body<T: DeserializeOwned>(&self, text: &str) -> Result<()> {
        let mut index_of = None;
        let is_property =
            |name: &str| match index_of.get_or_insert_with(|| orange_model::property_index::<T>(text)) {
                Some(index_of) => index_of(name).is_some(),
                // No model: whatever it is, it is what was asked for.
                None => true,
            };
        match Error::from_success_body(self.status, &self.headers, text, &self.sent.texts(), is_property) {
            Some(error) => Err(error.for_operation(self.info).with_history(&self.history)),
            None => Ok(()),
        }
    }

    fn filter_ignored(&self, foreign: &ForeignItem) -> Error {
        let message = format!(
            "the server did not apply the filter `{}` (`without_filter_check` accepts such items): the item has {}",
            short(&foreign.filter),
            if foreign.found.is_empty() { "no such field".into() } else { short(&foreign.found) },
        );
        self.error(message, Some(format!("[{}].{}", foreign.index, foreign.path))).for_ignored_filter()
    }

    fn undecodable(&self, error: &orange_model::DecodeError) -> Error {
        self.error(error.message().to_owned(), Some(error.path().to_owned()))
    }

    /// The body as text that should be JSON, without the white space around it.
    fn json_text(&self) -> Result<&str> {
        let text = std::str::from_utf8(&self.body)
            .map_err(|error| self.error(format!("the body is not UTF-8: {error}"), None))?;
        // A byte order mark is not white space to `trim`, nor to JSON.
        let text = text.trim_start_matches('\u{feff}').trim();
        if is_dense(text) {
            return Err(self.error("the body holds more objects than any answer of its length has", None));
        }
        if text.is_empty() {
            return Err(self.error("a body was due, none came", None));
        }
        if !text.starts_with([
            '{', '[', '"', 't', 'f', 'n', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
        ]) {
            let declared = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
            let declared = short(declared.unwrap_or("no content type"));
            return Err(self.error(format!("JSON was due, {declared} came"), None));
        }
        Ok(text)
    }
}

/// How many objects a body may hold however short it is, and how many bytes each of more must have on average. An
/// object in memory takes some hundred bytes where it was written with two, so a body within the limit for bodies
/// could take hundreds of times its length.
const OBJECTS: usize = 50_000;
const BYTES_OF_EACH: usize = 32;

pub(super) fn is_dense(text: &str) -> bool {
    let objects = || memchr::memchr_iter(b'{', text.as_bytes()).count();
    text.len() > 2 * OBJECTS && objects() > OBJECTS.max(text.len() / BYTES_OF_EACH)
}

/// The path of a value below an element.
pub(super) fn element_path(index: impl std::fmt::Display, path: &str) -> String {
    match path {
        "." | "" => format!("[{index}]"),
        path if path.starts_with('[') => format!("[{index}]{path}"),
        path => format!("[{index}].{path}"),
    }
}

/// How many elements of a page are set aside: each has an error of its own.
const SET_ASIDE: usize = 10_000;

/// The only element of an array.
struct Alone<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Alone<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct First<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for First<T> {
            type Value = Alone<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list of one")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Alone<T>, A::Error> {
                let first = list.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
                // A second element is left unread, which the parser takes for an error.
                Ok(Alone(first))
            }
        }

        deserializer.deserialize_seq(First(PhantomData))
    }
}

/// The only element of an array, `Err(count)` if it has another number of them, `None` if `text` is
/// no array.
fn single_element(text: &str) -> Option<Result<&RawValue, usize>> {
    let elements: Vec<&RawValue> = text.starts_with('[').then(|| serde_json::from_str(text).ok())??;
    match elements.as_slice() {
        [element] => Some(Ok(element)),
        other => Some(Err(other.len())),
    }
}
