//! Pagination: pages, keyed items, cursors and counts.

use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::StreamExt as _;
use http::Request;
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::Error;
use orange_core::transport::Body;

use super::Messages;
use super::stub_transport::{StubTransport, response};

fn tickets(transport: &StubTransport) -> AnomalieAdresses {
    AnomalieAdresses::new(&transport.client().build().unwrap())
}

/// Parses a query parameter as a number.
pub(crate) fn query_number(request: &Request<Body>, name: &str) -> Option<usize> {
    let query = request.uri().query()?;
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
}

/// The page that is requested, of a list of 300 tickets whose ids begin with `prefix`.
fn page(request: &Request<Body>, prefix: &str) -> http::Response<Body> {
    let (offset, limit) =
        (query_number(request, "offset").unwrap_or(0), query_number(request, "limit").unwrap_or(20));
    let ids: Vec<_> =
        (offset..300.min(offset + limit)).map(|id| format!("{{\"id\":\"{prefix}{id}\"}}")).collect();
    response(200, &[], format!("[{}]", ids.join(",")))
}

async fn first_error<T>(mut stream: impl futures_util::Stream<Item = Result<T, Error>> + Unpin) -> Error {
    loop {
        if let Err(error) = stream.next().await.expect("an error before the end") {
            return error;
        }
    }
}

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Lists");
    let short = StubTransport::new(|request| {
        let (is_first, counts) = (query_number(request, "offset").is_none(), [("x-total-count", "9")]);
        Some(Ok(response(200, &counts, if is_first { r#"[{"id":"1"}]"# } else { "[]" })))
    });
    messages.error(&first_error(tickets(&short).list().pages()).await);
    let repeating = StubTransport::responding(200, &[], r#"[{"id":"1"},{"id":"2"}]"#);
    messages.error(&first_error(tickets(&repeating).list().limit(2).pages()).await);
    messages.failed(tickets(&repeating).list().count().await);
    for counts in
        [&[("x-total-count", "0")] as &'static [_], &[("x-total-count", "0"), ("x-result-count", "1")]]
    {
        let empty_total = StubTransport::responding(200, counts, r#"[{"id":"1"}]"#);
        messages.failed(tickets(&empty_total).list().count().await);
    }

    let complete = StubTransport::new(|request| Some(Ok(page(request, "a"))));
    let keyless = tickets(&complete).list().items().keyed(|_| None);
    messages.error(&first_error(keyless).await);
    let pages = AtomicU32::new(0);
    // After the third page, all elements are replaced.
    let replaced = StubTransport::new(move |request| {
        let prefix = if pages.fetch_add(1, Ordering::Relaxed) < 3 { "a" } else { "b" };
        Some(Ok(page(request, prefix)))
    });
    let keyed = tickets(&replaced).list().limit(50).items().keyed(|ticket| Some(ticket.id()));
    messages.error(&first_error(keyed).await);

    let cursor = tickets(&complete).list().items().cursor();
    messages.failed(tickets(&complete).notes("7").list().items().resume(&cursor).map(drop));
    messages.failed(tickets(&complete).list().fields(["status"]).items().resume(&cursor).map(drop));
    let panicking = StubTransport::new(|_| std::panic::resume_unwind(Box::new(())));
    messages.error(&first_error(tickets(&panicking).list().pages().read_ahead(1)).await);
    // Pages are read ahead by tasks of the runtime in which the first page was requested.
    let thread = std::thread::spawn(|| {
        let complete = StubTransport::new(|request| Some(Ok(page(request, "a"))));
        let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut pages = tickets(&complete).list().pages().read_ahead(2);
        let first = runtime();
        first.block_on(pages.next()).unwrap().unwrap();
        drop(first);
        runtime().block_on(first_error(pages))
    });
    messages.error(&thread.join().unwrap());
}
