//! [`PageRequest`]: the request of one page.

use std::sync::Arc;

use tokio::sync::Semaphore;

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
    pub(super) fn new<L: ListOperation<Item = T>>(service: Service, operation: L, offset: u64) -> Self {
        let operation = at(operation, offset);
        Self { offset, response: Box::pin(async move { service.send(&operation).await }) }
    }

    /// Creates a request that is sent when `slots` has a permit.
    pub(super) fn ahead<L: ListOperation<Item = T>>(
        service: Service,
        operation: L,
        offset: u64,
        slots: Arc<Semaphore>,
    ) -> Self {
        let operation = at(operation, offset);
        let response = async move {
            let slot = slots.acquire().await;
            let received = service.receive(&operation).await?;
            drop(slot);
            // The next request is sent before this response is decoded, so that its latency covers the decoding.
            tokio::task::yield_now().await;
            service.decode(&operation, received)
        };
        Self { offset, response: Box::pin(response) }
    }
}

fn at<L: ListOperation>(mut operation: L, offset: u64) -> L {
    operation.query_mut().set_offset(offset);
    operation
}
