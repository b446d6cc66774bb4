//! Requests as text, and sample incidents.

use orange_core::operation::Operation;
use serde_json::{Value, json};

/// The base URL that Orange publishes.
pub(crate) const BASE: &str = "https://api.orange.com/incident/b2b/v1";

/// A request as text: request line, headers in order of name, body.
pub(crate) fn request_text<O: Operation>(operation: &O) -> String {
    let base = BASE.parse().expect("a URL");
    let request = operation.request().expect("a valid operation").into_http(&base).expect("a request");
    let mut text = format!("{} {}\n", request.method(), request.uri());
    let mut headers: Vec<_> = request
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()))
        .collect();
    headers.sort();
    text.extend(headers);
    let body = std::str::from_utf8(request.body().as_bytes().expect("a body in memory")).expect("text");
    if !body.is_empty() {
        text.push('\n');
        text.push_str(&body.replace("\r\n", "\n"));
    }
    text
}

/// The properties of the sample incident on Orange's page. The sample begins with `{` although it is a list, and ends
/// after `isEscalated`.
pub(crate) fn sample_incident() -> Value {
    json!({
        "id": "1805N42320",
        "status": "VALIDATED",
        "impact": "S1",
        "priority": "P1",
        "serviceCondition": "INTERUPTED",
        "description":
            "Alarme détectée a la supervision/Alarm detected in supervision Line unavailability",
        "origin": "PROACTIVE",
        "type": "FAILURE",
        "isEscalated": false,
    })
}
