//! [`Accepting`]: an operation with another `Accept` header.

use super::{ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, StreamOperation};
use crate::error::Result;
use crate::query::Query;
use crate::streams::StreamFormat;

/// Wrapper that requests another media type from an operation.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Accepting<O> {
    operation: O,
    media_type: &'static str,
}

impl<O> Accepting<O> {
    /// Wraps `operation` with this `Accept` header.
    pub fn new(operation: O, media_type: &'static str) -> Self {
        Self { operation, media_type }
    }
}

impl<O: Operation> Operation for Accepting<O> {
    type Output = O::Output;

    fn info(&self) -> &'static OperationInfo {
        self.operation.info()
    }

    fn request(&self) -> Result<ApiRequest> {
        self.operation.request()?.accept(self.media_type)
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        self.operation.decode(response)
    }
}

impl<O: ListOperation> ListOperation for Accepting<O> {
    type Item = O::Item;

    fn query(&self) -> &Query {
        self.operation.query()
    }

    fn query_mut(&mut self) -> &mut Query {
        self.operation.query_mut()
    }
}

impl<O: StreamOperation> StreamOperation for Accepting<O> {
    type Item = O::Item;

    const FORMAT: StreamFormat = O::FORMAT;
}
