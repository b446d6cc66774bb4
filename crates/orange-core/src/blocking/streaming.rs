//! [`StreamingResponse`] and [`ItemStream`]: bodies that are read while they arrive.

use std::io::{self, Read};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::Result;
use crate::streams::StreamItem;

crate::blocking_handle! {
    /// Response whose body has not been read yet. [`chunk`](Self::chunk), [`bytes`](Self::bytes) and
    /// [`into_reader`](Self::into_reader) read it.
    pub struct StreamingResponse = crate::StreamingResponse {
        plain fn status(&self) -> StatusCode;
        plain fn headers(&self) -> &HeaderMap;
        async fn chunk(&mut self) -> Result<Option<Bytes>>;
        async fn bytes(self, max: usize) -> Result<Bytes>;
    }
}

impl StreamingResponse {
    /// Converts the response into a reader of its body. An error of the client is the
    /// [inner error](std::io::Error::get_ref) of the `io::Error`.
    ///
    /// ```no_run
    /// use std::io;
    ///
    /// fn print(photo: orange_core::blocking::StreamingResponse) -> io::Result<u64> {
    ///     io::copy(&mut photo.into_reader(), &mut io::stdout())
    /// }
    /// ```
    pub fn into_reader(self) -> impl Read + Send {
        BodyReader { response: self, chunk: Bytes::new() }
    }
}

struct BodyReader {
    response: StreamingResponse,
    /// Bytes that were received and not read yet.
    chunk: Bytes,
}

impl Read for BodyReader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() && !into.is_empty() {
            match self.response.chunk().map_err(io::Error::other)? {
                Some(chunk) => self.chunk = chunk,
                None => return Ok(0),
            }
        }
        let part = self.chunk.split_to(self.chunk.len().min(into.len()));
        (&*part).read(into)
    }
}

crate::blocking_handle! {
    /// Items of a response, decoded while the body arrives: an [`Iterator`] of `Result<I>`. See
    /// [`streams`](crate::streams).
    #[must_use = "items are read by iterating"]
    pub struct ItemStream<I: StreamItem> = crate::ItemStream {
        fn with_max_item_bytes(self, limit: usize) -> Self;
        fn with_stall_timeout(self, limit: Duration) -> Self;
        plain fn status(&self) -> StatusCode;
        plain fn headers(&self) -> &HeaderMap;
    }
}

impl<I: StreamItem> Iterator for ItemStream<I> {
    type Item = Result<I>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.next(self.inner.next())
    }
}
