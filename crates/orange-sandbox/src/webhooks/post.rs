//! Sends one request over one connection.
//!
//! This uses hyper's connection API rather than a client: a delivery needs no pool, redirects, proxy or TLS, and the
//! [network](super::network) needs the connection.

use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::body::Bytes;
use http::header::RETRY_AFTER;
use http::uri::Authority;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::network::Connection;

/// Maximum number of recorded bytes of a response body.
const MAX_BODY: usize = 1024;

/// The response of a receiver.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ReceiverResponse {
    pub(super) status: StatusCode,
    pub(super) retry_after: Option<Duration>,
    pub(super) body: String,
}

impl ReceiverResponse {
    pub(super) fn new(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let seconds = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
        let body = &body[..body.len().min(MAX_BODY)];
        Self {
            status,
            retry_after: seconds.map(Duration::from_secs),
            body: String::from_utf8_lossy(body).into_owned(),
        }
    }
}

impl From<Response<Bytes>> for ReceiverResponse {
    fn from(response: Response<Bytes>) -> Self {
        Self::new(response.status(), response.headers(), response.body())
    }
}

/// Connects to a loopback address of the host. Other addresses to which its name resolves are ignored.
pub(super) async fn connect(authority: &Authority) -> Result<TcpStream, String> {
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    let port = authority.port_u16().unwrap_or(80);
    let found = tokio::net::lookup_host((host, port)).await.map_err(|error| error.to_string())?;
    let loopback: Vec<SocketAddr> = found.filter(|address| address.ip().is_loopback()).collect();
    TcpStream::connect(&*loopback).await.map_err(|error| format!("connection failed: {error}"))
}

/// Sends the request and reads the response.
pub(super) async fn post(
    connection: Box<dyn Connection>,
    request: Request<Full<Bytes>>,
) -> Result<ReceiverResponse, String> {
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(connection)).await.map_err(|error| error.to_string())?;
    let mut connection = pin!(connection);
    let mut exchange = pin!(async move {
        let response = sender.send_request(request).await.map_err(|error| error.to_string())?;
        let (head, mut body) = response.into_parts();
        let mut start = Vec::new();
        // The status decides: an endless or incomplete body changes nothing.
        while let Some(Ok(frame)) = body.frame().await {
            start.extend_from_slice(frame.data_ref().map_or(&[], |data| &data[..]));
            if start.len() > MAX_BODY {
                break;
            }
        }
        Ok(ReceiverResponse::new(head.status, &head.headers, &start))
    });
    let mut is_connected = true;
    loop {
        tokio::select! {
            response = &mut exchange => return response,
            // The exchange reports the error as well.
            _ = &mut connection, if is_connected => is_connected = false,
        }
    }
}
