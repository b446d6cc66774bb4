//! Checks of a request before it is sent: path, parameters, headers, body, links.

use std::collections::BTreeMap;

use http::Method;
use orange_core::model::ETag;
use orange_core::operation::parameter::{self, Style};
use orange_core::operation::{
    ApiRequest, ApiResponse, JsonBody, Operation, OperationInfo, OperationServer, Raw, ServerVariable,
};
use orange_core::{Error, Result};
use serde_json::json;

use super::Messages;
use super::stub_transport::{API, StubTransport};

static GET: OperationInfo =
    OperationInfo { api: &API, id: "getThing", path: "/{id}", ..OperationInfo::DEFAULT };

/// An operation with its own server.
#[derive(Clone, Copy)]
struct AtServer(&'static OperationInfo);

static ELSEWHERE: OperationInfo = OperationInfo {
    id: "getElsewhere",
    server: Some(OperationServer {
        origin: Some("https://{zone}.example.org"),
        path: "/{stage}",
        variables: &[
            ServerVariable { name: "zone", default: "north", allowed: &["north", "south"] },
            ServerVariable { name: "stage", default: "v9", allowed: &[] },
        ],
    }),
    path: "",
    ..GET_AT_SERVER
};
static NOWHERE: OperationInfo = OperationInfo {
    server: Some(OperationServer { origin: Some("ftp:{zone}"), path: "", variables: ZONE }),
    ..GET_AT_SERVER
};
const ZONE: &[ServerVariable] = &[ServerVariable { name: "zone", default: "a", allowed: &[] }];
const GET_AT_SERVER: OperationInfo =
    OperationInfo { api: &API, id: "getAtServer", path: "", ..OperationInfo::DEFAULT };

impl Operation for AtServer {
    type Output = ApiResponse;

    fn info(&self) -> &'static OperationInfo {
        self.0
    }

    fn request(&self) -> Result<ApiRequest> {
        Ok(ApiRequest::new(self.0))
    }

    fn decode(&self, response: ApiResponse) -> Result<ApiResponse> {
        Ok(response)
    }
}

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Request checks");
    let base = "https://api.orange.com".parse().unwrap();
    let request = || ApiRequest::new(&GET);
    messages.failed(request().path_parameter("id", ".."));
    messages.failed(request().into_http(&base));
    messages.failed(request().path_template("thing").into_http(&base));
    messages.failed(request().path_template("/a b").into_http(&base));
    messages.failed(request().header("If-Match", "a\nb"));
    messages.failed(request().json(&BTreeMap::from([((1, 2), 3)])));

    let body = |media_type: &'static str| JsonBody::new(media_type, json!({}));
    messages.failed(body("application/xml").send_within(request(), &["*/*"]));
    messages.failed(body("application/*").send_within(request(), &["application/*"]));
    messages.failed(body("application/json").send_within(request(), &["application/merge-patch+json"]));

    messages.failed(parameter::header(request(), "v", Style::Joined(","), &["a,b"]));
    messages.failed(parameter::query(request(), "v", Style::Exploded, &[Some("a"), None]));
    messages.failed(parameter::query(request(), "v", Style::Deep, &json!({"a[": 1})));
    messages.failed(parameter::header(request(), "v", Style::Joined(","), &" a"));
    messages.failed(parameter::header(request(), "v", Style::Joined(","), &["a", ""]));

    let transport = StubTransport::responding(200, &[], "1");
    let service = transport.service();
    let raw = |path: &'static str| Raw::new(&API, Method::GET, path);
    let paths = ["a", "/a#b", "/a?b", "//a", "/{", "/a b", "/%2", "/..", "/a%2fb"];
    for path in paths {
        messages.failed(service.send(&raw(path)).await);
    }
    messages.failed(service.send(&raw("/{id}").path_parameter("name", "1")).await);
    messages.failed(service.send(&Raw::new(&API, Method::CONNECT, "/a")).await);
    messages.failed(service.send(&raw("/a").header("Authorization", "Bearer x")).await);
    messages.failed(service.clone().with_language("fr\n").send(&raw("/a")).await);
    messages.failed(service.clone().with_header("Range", "bytes=0-1").send(&raw("/a")).await);
    messages.failed(service.clone().with_header("X-Tenant", "a\nb").send(&raw("/a")).await);
    messages.failed(service.clone().with_correlation_id("\n").send(&raw("/a")).await);

    messages.failed(service.follow("mailto:me@example.org").await);
    messages.failed(service.follow("https://files.example/7").await);
    messages.failed(service.send(&AtServer(&ELSEWHERE)).await);
    messages.failed(service.send(&AtServer(&NOWHERE)).await);
    messages.failed(service.clone().with_server_variable("zone", "west").send(&AtServer(&ELSEWHERE)).await);
    messages.failed(service.with_server_variable("stage", "a?b").send(&AtServer(&ELSEWHERE)).await);

    messages.failed(ETag::new("é"));
    messages.failed(Error::invalid("a", "b").body_as::<serde_json::Value>());
}
