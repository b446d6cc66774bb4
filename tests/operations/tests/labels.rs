//! The values of labels are from bounded sets, and contain no id and no secret.

use std::collections::BTreeSet;

use orange_operations::repository::{root, text};
use orange_operations::{Metrics, journey};

const APIS: [&str; 5] = ["anomalie-adresse", "core-information", "cri", "eligibility", "incident"];

/// Words of the page about metrics, apart from those of the table of metrics.
fn words() -> BTreeSet<String> {
    let page = text("docs/operations/metrics.md");
    let rows = page.lines().skip_while(|line| !line.starts_with("| attribute | values |")).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|'));
    let values = rows.map(|row| row.rsplit('|').nth(1).unwrap());
    values.flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned)).collect()
}

/// Operation ids and paths of the interface files.
fn operations_and_paths() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut operations, mut paths) = (BTreeSet::new(), BTreeSet::new());
    for api in APIS {
        let interface = text(&format!("crates/orange-{api}/openapi.yaml"));
        for line in interface.lines() {
            if let Some(id) = line.trim().strip_prefix("operationId: ") {
                operations.insert(id.trim_matches(['"', '\'']).to_owned());
            }
            let key = line.trim().strip_suffix(':').unwrap_or_default().trim_matches(['"', '\'']);
            if key.starts_with('/') {
                paths.insert(key.trim_end_matches('/').to_owned());
            }
        }
    }
    assert!(operations.len() > 20 && paths.len() > 10, "{operations:?} {paths:?}");
    (operations, paths)
}

/// Base paths of the APIs, from the generated sources.
fn base_paths() -> Vec<String> {
    let base_path = |api: &&str| {
        let source = root().join(format!("crates/orange-{api}/src/generated"));
        let files = std::fs::read_dir(source).unwrap().map(|entry| entry.unwrap().path());
        let texts = files.filter(|path| path.is_file()).map(|path| std::fs::read_to_string(path).unwrap());
        let found = texts
            .filter_map(|text| Some(text.split_once("base_path: \"")?.1.split_once('"')?.0.to_owned()))
            .next();
        found.unwrap_or_else(|| panic!("{api} has no base path"))
    };
    APIS.iter().map(base_path).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_value_is_from_the_declared_set() {
    let (sandbox, metrics) = (journey::sandbox().await.unwrap(), Metrics::new().unwrap());
    let journey = journey::run(&sandbox, &metrics).await.unwrap();
    let (words, base_paths) = (words(), base_paths());
    let (operations, paths) = operations_and_paths();
    let address = sandbox.address();
    let is_template = |value: &str| {
        base_paths.iter().any(|base| {
            value.strip_prefix(base.as_str()).is_some_and(|path| path.is_empty() || paths.contains(path))
        })
    };
    let is_status = |value: &str| value.parse::<u16>().is_ok_and(|status| (100..600).contains(&status));
    let mut values = 0;
    for (name, family) in metrics.families() {
        for (label, value) in family.samples.iter().flat_map(|sample| &sample.labels) {
            values += 1;
            let is_declared = match label.as_str() {
                "orange_api" => APIS.contains(&value.as_str()),
                "orange_operation" => operations.contains(value) || words.contains(value),
                "url_template" => is_template(value),
                "server_address" => *value == address.ip().to_string(),
                "server_port" => *value == address.port().to_string(),
                "http_response_status_code" => is_status(value),
                "error_type" | "orange_retry_reason" => words.contains(value) || is_status(value),
                _ => words.contains(value),
            };
            assert!(is_declared, "{name}: {label} is {value}");
        }
    }
    assert!(values > 100, "{values} values");
    let page = metrics.page().unwrap();
    assert!(journey.private.len() > 8, "{journey:?}");
    for text in journey.private {
        assert!(!page.contains(&text), "the page contains {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_count_what_happened() {
    let (sandbox, metrics) = (journey::sandbox().await.unwrap(), Metrics::new().unwrap());
    journey::run(&sandbox, &metrics).await.unwrap();
    let total = |name: &str, labels: &[(&str, &str)]| metrics.total(name, labels);
    let sent = sandbox.sandbox().requests().len() as f64;
    assert_eq!(total("http_client_request_duration_seconds", &[]), sent, "each request counts once");
    let tokens = total("orange_token_requests_total", &[]);
    let templates = metrics.families().remove("http_client_request_duration_seconds").unwrap();
    let of_tokens = templates.samples.iter().filter(|sample| !sample.labels.contains_key("url_template"));
    // Requests that the program defines have no template either: those of the photos.
    let photos = total("orange_download_duration_seconds", &[]) + 1.0;
    assert_eq!(of_tokens.map(|sample| sample.value).sum::<f64>(), tokens + photos);

    for (name, labels, expected) in [
        ("orange_operation_retries_total", [("orange_retry_reason", "503")], 1.0),
        ("orange_operation_retries_total", [("orange_retry_reason", "expired_token")], 1.0),
        ("orange_operation_retries_total", [("orange_retry_reason", "throttled")], 1.0),
        ("orange_operation_retries_total", [("orange_retry_reason", "interrupted")], 1.0),
        ("orange_operation_retries_denied_total", [("orange_denied_by", "budget")], 1.0),
        ("orange_operation_retries_denied_total", [("orange_denied_by", "deadline")], 1.0),
        ("orange_operation_rejections_total", [("orange_rejected_by", "rate_limit")], 1.0),
        ("orange_operation_rejections_total", [("orange_rejected_by", "breaker")], 1.0),
        ("orange_operation_duration_seconds", [("orange_outcome", "rejected")], 2.0),
        ("orange_operation_duration_seconds", [("error_type", "404")], 1.0),
        ("orange_operation_duration_seconds", [("error_type", "decode")], 1.0),
        ("orange_throttle_responses_total", [("orange_api", "incident")], 1.0),
        ("orange_token_fetches_total", [("error_type", "401")], 1.0),
        ("orange_download_duration_seconds", [("orange_outcome", "success")], 1.0),
        ("orange_download_duration_seconds", [("error_type", "file")], 1.0),
        // One to its end by the journey, and one by `find_or_create`.
        ("orange_list_items", [("orange_outcome", "success")], 2.0),
        ("orange_list_pages", [("orange_outcome", "cancelled")], 1.0),
        ("orange_event_duration_seconds", [("orange_outcome", "success")], 1.0),
        ("orange_event_duration_seconds", [("orange_outcome", "duplicate")], 1.0),
        ("orange_event_duration_seconds", [("error_type", "internal_error")], 1.0),
        ("orange_event_duration_seconds", [("error_type", "unauthenticated")], 1.0),
    ] {
        assert_eq!(total(name, &labels), expected, "{name} {labels:?}");
    }
    assert!(total("orange_throttle_wait_duration_seconds", &[("orange_throttle_limit", "rate")]) > 0.0);
    assert!(
        total("orange_throttle_wait_duration_seconds", &[("orange_throttle_limit", "concurrency")]) > 0.0
    );
    let families = metrics.families();
    let bytes = families["orange_download_io_bytes_total"].samples[0].value;
    assert!(bytes > 500.0, "{bytes}");
    let read = |name: &str| families[name].samples.iter().map(|sample| sample.sum).sum::<f64>();
    assert!(read("orange_list_items") >= 121.0 && read("orange_list_pages") >= 4.0);
}
