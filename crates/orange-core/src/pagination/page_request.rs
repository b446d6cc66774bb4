//! [`PageRequest`]: the request of one page.

use super::Page;
use crate::client::Service;
use crate::error::Result;
use crate::operation::ListOperation;
use crate::time::BoxFuture;

/// A request of a page that makes progress while it is polled.
pub(super) struct PageRequest<T> {
    pub(super) offset: u64,
    pub(super) response: BoxFuture<'static, Result<Page<T>>>,
}

impl<T> PageRequest<T> {
    pub(super) fn new<L: ListOperation<Item = T>>(service: Service, mut operation: L, offset: u64) -> Self {
        operation.query_mut().set_offset(offset);
        Self { offset, response: Box::pin(async move { service.send(&operation).await }) }
    }
}
