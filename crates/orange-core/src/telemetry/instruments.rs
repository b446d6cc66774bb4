//! The instruments, with the names, units and descriptions that `docs/operations/metrics.md` lists.

use opentelemetry::InstrumentationScope;
use opentelemetry::metrics::{Counter, Histogram, Meter, UpDownCounter};

/// Buckets of the duration of HTTP requests, in seconds.
///
/// # Source
/// <https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpclientrequestduration>
const REQUEST_SECONDS: [f64; 14] =
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0];

/// Buckets of operations and waits, up to the default time limit of an operation.
const OPERATION_SECONDS: [f64; 14] =
    [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 30.0, 60.0];

/// Buckets of downloads, up to their default time limit.
#[cfg(feature = "files")]
const DOWNLOAD_SECONDS: [f64; 11] = [0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 60.0, 300.0, 1800.0];

const ATTEMPTS: [f64; 7] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0];

const PAGES: [f64; 10] = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0];

const ITEMS: [f64; 11] = [0.0, 1.0, 10.0, 50.0, 100.0, 500.0, 1e3, 5e3, 1e4, 5e4, 1e5];

/// All instruments of a meter.
pub(super) struct Instruments {
    pub(super) meter: Meter,
    pub(super) request_duration: Histogram<f64>,
    pub(super) operation_duration: Histogram<f64>,
    pub(super) operation_attempts: Histogram<u64>,
    pub(super) operation_retries: Counter<u64>,
    pub(super) retries_denied: Counter<u64>,
    pub(super) operations_rejected: Counter<u64>,
    pub(super) throttle_wait: Histogram<f64>,
    pub(super) throttle_responses: Counter<u64>,
    pub(super) open_circuits: UpDownCounter<i64>,
    pub(super) token_requests: Counter<u64>,
    pub(super) token_fetches: Counter<u64>,
    pub(super) list_pages: Histogram<u64>,
    pub(super) list_items: Histogram<u64>,
    #[cfg(feature = "files")]
    pub(super) download_duration: Histogram<f64>,
    #[cfg(feature = "files")]
    pub(super) download_io: Counter<u64>,
}

/// The name and version under which the metrics are exported.
pub(super) fn scope() -> InstrumentationScope {
    InstrumentationScope::builder("orange-core").with_version(env!("CARGO_PKG_VERSION")).build()
}

impl Instruments {
    pub(super) fn new(meter: Meter) -> Self {
        let seconds = |name: &'static str, description: &'static str, buckets: &[f64]| {
            let histogram = meter.f64_histogram(name).with_unit("s").with_description(description);
            histogram.with_boundaries(buckets.to_vec()).build()
        };
        let number = |name: &'static str, unit: &'static str, description: &'static str, buckets: &[f64]| {
            let histogram = meter.u64_histogram(name).with_unit(unit).with_description(description);
            histogram.with_boundaries(buckets.to_vec()).build()
        };
        let counter = |name: &'static str, unit: &'static str, description: &'static str| {
            meter.u64_counter(name).with_unit(unit).with_description(description).build()
        };
        Self {
            request_duration: seconds(
                "http.client.request.duration",
                "Duration of one HTTP request, token requests included",
                &REQUEST_SECONDS,
            ),
            operation_duration: seconds(
                "orange.operation.duration",
                "Duration of an operation with its waits and all attempts",
                &OPERATION_SECONDS,
            ),
            operation_attempts: number(
                "orange.operation.attempts",
                "{attempt}",
                "HTTP requests of an operation",
                &ATTEMPTS,
            ),
            operation_retries: counter(
                "orange.operation.retries",
                "{retry}",
                "Attempts after a failed one, by the reason of the failure",
            ),
            retries_denied: counter(
                "orange.operation.retries_denied",
                "{retry}",
                "Retries that the budget or the time limit did not allow",
            ),
            operations_rejected: counter(
                "orange.operation.rejections",
                "{operation}",
                "Operations that the client rejected without a request",
            ),
            throttle_wait: seconds(
                "orange.throttle.wait.duration",
                "Waits of at least 1 ms for a limit of the client",
                &OPERATION_SECONDS,
            ),
            throttle_responses: counter(
                "orange.throttle.responses",
                "{response}",
                "Responses by which the server throttled the client: 429, or 403 with code 53",
            ),
            open_circuits: meter
                .i64_up_down_counter("orange.breaker.open_circuits")
                .with_unit("{circuit}")
                .with_description("Circuits of the breaker that are open")
                .build(),
            token_requests: counter("orange.token.requests", "{request}", "Requests to the token endpoint"),
            token_fetches: counter(
                "orange.token.fetches",
                "{fetch}",
                "Fetches of a token, from the store or the endpoint",
            ),
            list_pages: number("orange.list.pages", "{page}", "Pages that were read from a list", &PAGES),
            list_items: number("orange.list.items", "{item}", "Items that were read from a list", &ITEMS),
            #[cfg(feature = "files")]
            download_duration: seconds(
                "orange.download.duration",
                "Duration of a download with all resumptions",
                &DOWNLOAD_SECONDS,
            ),
            #[cfg(feature = "files")]
            download_io: counter(
                "orange.download.io",
                "By",
                "Bytes received by downloads, those of failed ones included",
            ),
            meter,
        }
    }
}
