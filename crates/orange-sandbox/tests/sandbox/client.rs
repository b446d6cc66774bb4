//! The SDK's client against the sandbox: tokens, errors and attempts.

use std::time::Duration;

use orange_core::Client;
use orange_core::operation::{Api, ApiRequest, ApiResponse, Operation, OperationInfo};
use orange_core::query::{Dialect, Query};
use orange_sandbox::{Effect, Sandbox};
use serde_json::Value;

use crate::support::builder_with_frozen_clock;

static API: Api = Api { name: "anomalie-adresse", base_path: "/anomalie-adresse", ..Api::DEFAULT };
static LIST: OperationInfo = OperationInfo { api: &API, id: "list", ..OperationInfo::DEFAULT };

/// Lists tickets as plain JSON.
struct List(&'static str);

impl Operation for List {
    type Output = Value;

    fn info(&self) -> &'static OperationInfo {
        &LIST
    }

    fn request(&self) -> orange_core::Result<ApiRequest> {
        ApiRequest::new(&LIST).query(&Query::parse(self.0, Dialect::Bracket)?)
    }

    fn decode(&self, response: ApiResponse) -> orange_core::Result<Value> {
        response.json()
    }
}

async fn list(client: &Client, query: &'static str) -> orange_core::Result<usize> {
    let list = client.service(&API).send(&List(query)).await?;
    Ok(list.as_array().map_or(0, Vec::len))
}

fn sdk_client(sandbox: &Sandbox) -> Client {
    sandbox.client().expect("valid credentials").build().expect("a client")
}

fn issued_tokens(sandbox: &Sandbox) -> usize {
    sandbox.effects().iter().filter(|effect| matches!(effect, Effect::TokenIssued { .. })).count()
}

#[tokio::test]
async fn in_memory_client_gets_a_token_and_tickets() {
    let sandbox = builder_with_frozen_clock().build();
    let client = sdk_client(&sandbox);
    assert_eq!(list(&client, "limit=7").await.expect("a list"), 7);
    assert_eq!(list(&client, "status[in]=CLOSED&limit=3").await.expect("a list"), 3);
    assert_eq!(issued_tokens(&sandbox), 1);
    let queries: Vec<_> = sandbox.requests().into_iter().filter_map(|request| request.query).collect();
    assert_eq!(queries, ["limit=7", "status%5Bin%5D=CLOSED&limit=3"]);
}

#[tokio::test]
async fn expired_token_is_replaced_and_request_retried() {
    let sandbox = builder_with_frozen_clock().build();
    let client = sdk_client(&sandbox);
    list(&client, "").await.expect("a list");
    sandbox.expire_tokens();
    assert_eq!(list(&client, "").await.expect("a list"), 10);
    assert_eq!(issued_tokens(&sandbox), 2);
    let statuses: Vec<_> = sandbox.requests().iter().filter_map(|request| request.status).collect();
    assert_eq!(statuses, [200, 200, 401, 200, 200]);
}

#[tokio::test]
async fn client_and_server_agree_on_token_expiry() {
    let sandbox = builder_with_frozen_clock().token_lifetime(Duration::from_secs(600)).build();
    let client = sdk_client(&sandbox);
    list(&client, "").await.expect("a list");
    sandbox.clock().advance(Duration::from_secs(601));
    list(&client, "").await.expect("a list");
    assert_eq!(issued_tokens(&sandbox), 2);
    assert!(sandbox.requests().iter().all(|request| request.status == Some(200)), "no request was rejected");
}

#[tokio::test]
async fn error_response_becomes_an_error_with_all_details() {
    let sandbox = builder_with_frozen_clock().build();
    let client = sdk_client(&sandbox);
    let error = list(&client, "status[match]=(").await.expect_err("refused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(error.code().and_then(orange_core::error::Code::as_i64), Some(28));
    assert_eq!(error.request_id(), sandbox.requests().last().map(|request| request.request_id.as_str()));
    assert!(error.description().is_some_and(|description| description.contains("status[match]")), "{error}");
}

#[tokio::test]
async fn client_with_frozen_clock_does_not_retry() {
    let mut limits = orange_sandbox::Limits::default();
    limits.api_calls_per_minute = Some(1);
    let sandbox = builder_with_frozen_clock().limits(limits).build();
    let service = sdk_client(&sandbox).service(&API);
    service.send(&List("limit=1")).await.unwrap();
    let error = service.send(&List("limit=1")).await.unwrap_err();
    assert!(error.is_throttled() && error.attempts() == 1, "{error}");
}
