//! The HTTP server: connections, TLS handshakes, and the responses to senders.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use orange_anomalie_adresse::events::{self, Event};
use orange_events::{CloudEvent, FromEvent as _, Receiver, Rejection, Webhook};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_rustls::TlsAcceptor;

use super::authentication::Authentication;
use super::store::EventStore;
use crate::output::{ListPrinter, printable};

/// Number of connections at the same time.
const MAX_CONNECTIONS: usize = 256;

/// Time limits of a TLS handshake, of the head of a request, and of a whole request.
const HANDSHAKE_LIMIT: Duration = Duration::from_secs(10);
const HEAD_LIMIT: Duration = Duration::from_secs(10);
const REQUEST_LIMIT: Duration = Duration::from_secs(60);

/// Time that requests in progress have at the end.
const SHUTDOWN_LIMIT: Duration = Duration::from_secs(10);

/// Pause after a failed `accept`, as when no more files can be opened.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Largest token request in bytes.
const FORM_LIMIT: usize = 16 * 1024;

/// Types of events that the API of address tickets defines.
const TYPES: [&str; 4] =
    [events::TICKET_UPDATED, events::NOTE_CREATED, events::ATTACHMENT_CREATED, events::ATTACHMENT_UPDATED];

/// Responds to the requests of senders.
pub(super) struct EventService {
    authentication: Authentication,
    webhook: Webhook<CloudEvent>,
    store: Arc<EventStore>,
    printer: Mutex<ListPrinter>,
}

impl EventService {
    pub(super) fn new(authentication: Authentication, store: Arc<EventStore>, printer: ListPrinter) -> Self {
        let webhook = Webhook::new(Receiver::new(authentication.clone())).store(Arc::clone(&store) as Arc<_>);
        Self { authentication, webhook, store, printer: Mutex::new(printer) }
    }

    async fn respond(&self, request: Request<Incoming>) -> Response<Bytes> {
        let (parts, body) = request.into_parts();
        if let Some(tokens) = self.authentication.tokens.as_ref().filter(|_| parts.uri.path() == "/token") {
            if parts.method != Method::POST {
                return status(StatusCode::METHOD_NOT_ALLOWED);
            }
            return match Limited::new(body, FORM_LIMIT).collect().await {
                Ok(form) => tokens.respond(parts, &form.to_bytes()),
                Err(_) => status(StatusCode::PAYLOAD_TOO_LARGE),
            };
        }
        let handler = |event: CloudEvent| async move {
            let event = Arc::new(event);
            match Arc::clone(&self.store).append(Arc::clone(&event)).await {
                Ok(true) => {
                    self.show(&event);
                    Ok(())
                }
                // A concurrent delivery of the same event has stored it.
                Ok(false) => Ok(()),
                Err(error) => {
                    eprintln!("orange: an event cannot be stored, its sender gets an error: {error}");
                    Err(Rejection::failed("the event cannot be stored"))
                }
            }
        };
        self.webhook.handle(&parts, body.into_data_stream(), handler).await
    }

    /// Prints a stored event, and warns of what the interface of its type does not define.
    fn show(&self, event: &CloudEvent) {
        let mut printer = self.printer.lock().unwrap_or_else(PoisonError::into_inner);
        // The event is stored, whether or not its output can be written.
        if let Err(error) = printer.item(event) {
            eprintln!("orange: {error}");
        }
        if let Some(problem) = problem(event) {
            eprintln!("warning: event {:?}: {problem}", event.id);
        }
    }
}

/// The first deviation of an event from the interface of address tickets.
fn problem(event: &CloudEvent) -> Option<String> {
    if !TYPES.contains(&event.type_.as_str()) {
        return Some(format!("the type {:?} is not one of address tickets", event.type_));
    }
    match Event::from_event(event.clone()) {
        Err(rejection) => Some(rejection.reason().to_owned()),
        Ok(event) => event.validate().err().map(|error| printable(&error.to_string())),
    }
}

fn status(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

/// Accepts connections until `stopped`, and waits for requests in progress.
pub(super) async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    service: Arc<EventService>,
    mut stopped: watch::Receiver<bool>,
) {
    let graceful = GracefulShutdown::new();
    let permits = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let accept = async {
            let permit = Arc::clone(&permits).acquire_owned().await;
            (permit, listener.accept().await)
        };
        let (permit, accepted) = tokio::select! {
            accepted = accept => accepted,
            _ = stopped.wait_for(|stopped| *stopped) => break,
        };
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(ACCEPT_PAUSE).await;
            continue;
        };
        let (service, tls, watcher) = (Arc::clone(&service), tls.clone(), graceful.watcher());
        tokio::spawn(async move {
            let _permit = permit;
            connection(stream, tls, service, watcher).await;
        });
    }
    drop(listener);
    // Requests that take longer are cancelled; their senders get no response and send them again.
    let _ = tokio::time::timeout(SHUTDOWN_LIMIT, graceful.shutdown()).await;
}

async fn connection(
    stream: TcpStream,
    tls: Option<TlsAcceptor>,
    service: Arc<EventService>,
    watcher: Watcher,
) {
    match tls {
        None => requests(stream, service, watcher).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE_LIMIT, tls.accept(stream)).await {
                requests(stream, service, watcher).await;
            }
        }
    }
}

/// Serves the requests of a connection. A broken connection is the sender's affair.
async fn requests<S>(stream: S, service: Arc<EventService>, watcher: Watcher)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let respond = service_fn(move |request| {
        let service = Arc::clone(&service);
        async move {
            let response = tokio::time::timeout(REQUEST_LIMIT, service.respond(request)).await;
            let response = response.unwrap_or_else(|_| status(StatusCode::REQUEST_TIMEOUT));
            Ok::<_, Infallible>(response.map(Full::new))
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_LIMIT)
        .serve_connection(TokioIo::new(stream), respond);
    drop(watcher.watch(connection).await);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_that_the_interface_does_not_define_are_reported() {
        let event = |type_: &str| CloudEvent::new("1", "/a", type_);
        assert!(problem(&event("other")).unwrap().contains("\"other\" is not one of address tickets"));
        assert!(problem(&event("a\u{1b}[2J")).unwrap().contains("a\\u{1b}[2J"));
    }
}
