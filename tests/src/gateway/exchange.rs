//! Forwards one request to the sandbox and its response to the client.

use std::future::poll_fn;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use h2::server::SendResponse;
use h2::{Reason, RecvStream};
use http::header::{CONNECTION, TRANSFER_ENCODING};
use http::request::Parts;
use http::{Request, Response};
use orange_core::transport::{Body, Transport};
use orange_sandbox::Sandbox;

/// Forwards a request until the client resets its stream. An error of the sandbox resets the stream.
pub(super) async fn forward(
    sandbox: Sandbox,
    head: Parts,
    body: RecvStream,
    mut respond: SendResponse<Bytes>,
) {
    let exchange = async {
        let body = read(body).await?;
        let request = Request::from_parts(head, Body::from(body));
        sandbox.send(request).await.map_err(|_| h2::Error::from(Reason::INTERNAL_ERROR))
    };
    let response = tokio::select! {
        response = exchange => response,
        _ = poll_fn(|context| respond.poll_reset(context)) => return,
    };
    match response {
        // The client may have closed the connection.
        Ok(response) => drop(write(respond, response).await),
        Err(_) => respond.send_reset(Reason::INTERNAL_ERROR),
    }
}

async fn read(mut body: RecvStream) -> Result<Bytes, h2::Error> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = body.data().await {
        let chunk = chunk?;
        bytes.extend_from_slice(&chunk);
        body.flow_control().release_capacity(chunk.len())?;
    }
    Ok(bytes.freeze())
}

async fn write(mut respond: SendResponse<Bytes>, response: Response<Body>) -> Result<(), h2::Error> {
    let (mut head, mut body) = response.into_parts();
    // Headers that HTTP/2 forbids (RFC 9113, section 8.2.2).
    for name in [CONNECTION, TRANSFER_ENCODING] {
        head.headers.remove(name);
    }
    head.headers.remove("keep-alive");
    let mut stream = respond.send_response(Response::from_parts(head, ()), false)?;
    loop {
        let chunk = tokio::select! {
            chunk = body.next() => chunk,
            reset = poll_fn(|context| stream.poll_reset(context)) => return reset.map(drop),
        };
        match chunk {
            Some(Ok(chunk)) => stream.send_data(chunk, false)?,
            Some(Err(_)) => {
                stream.send_reset(Reason::INTERNAL_ERROR);
                return Ok(());
            }
            None => return stream.send_data(Bytes::new(), true),
        }
    }
}
