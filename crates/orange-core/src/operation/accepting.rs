//! An operation that asks for another media type.

use super::{ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, StreamOperation};
use crate::error::Result;
use crate::query::Query;
use crate::streams::StreamFormat;

/// Operation that asks for another media type of the same response.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Accepting<O> {
    operation: O,
    media_type: &'static str,
}

impl<O> Accepting<O> {
    /// `operation` with this `Accept` header.
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

    fn decode(&self, answer: ApiResponse) -> Result<Self::Output> {
        self.operation.decode(answer)
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
