//! A recorded request as a command of curl.

use crate::journal::ReceivedRequest;

/// The headers that curl sends by itself, or that would be wrong in another request.
const OMITTED: [&str; 8] = [
    "host",
    "content-length",
    "connection",
    "transfer-encoding",
    "accept-encoding",
    "user-agent",
    "te",
    "expect",
];

/// Returns the command. In place of secrets it has the variables that the program prints at its start.
pub(crate) fn command(request: &ReceivedRequest) -> String {
    let method = match request.method.as_str() {
        "GET" => String::new(),
        "HEAD" => "--head ".to_owned(),
        method => format!("-X {} ", quote(method)),
    };
    let host = request.header("host").unwrap_or("localhost:8080");
    let url = format!("http://{host}{}", request.target());
    let mut parts = vec![format!("curl -g -sS {method}{}", quote(&url))];
    for (name, value) in &request.headers {
        match name.as_str() {
            "authorization" if value.starts_with("Basic") => {
                parts.push("-u \"$ORANGE_CLIENT_ID:$ORANGE_CLIENT_SECRET\"".to_owned());
            }
            "authorization" => parts.push("-H \"Authorization: Bearer $TOKEN\"".to_owned()),
            "x-api-key" => parts.push("-H \"X-Api-Key: $ORANGE_API_KEY\"".to_owned()),
            name if OMITTED.contains(&name) || value == "[redacted]" => {}
            name => parts.push(format!("-H {}", quote(&format!("{name}: {value}")))),
        }
    }
    if request.body_length > 0 {
        let body = if has_whole_body(request) { quote(&request.body) } else { "@body".to_owned() };
        parts.push(format!("--data-binary {body}"));
    }
    let command = parts.join(" \\\n  ");
    match request.body_length > 0 && !has_whole_body(request) {
        true => format!("# Save the body of {} bytes as `body` first.\n{command}", request.body_length),
        false => command,
    }
}

/// Returns whether the record has the whole body as text.
pub(super) fn has_whole_body(request: &ReceivedRequest) -> bool {
    let is_redacted = request.body.contains("[redacted]");
    request.binary_body.is_none() && (request.body.len() as u64 == request.body_length || is_redacted)
}

/// Quotes text as one word for a POSIX shell.
fn quote(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:/".contains(&byte);
    if !text.is_empty() && text.bytes().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> ReceivedRequest {
        let headers = [
            ("host", "127.0.0.1:8080"),
            ("accept", "application/json"),
            ("authorization", "Bearer [redacted]"),
            ("x-api-key", "[redacted]"),
            ("content-length", "12"),
        ];
        let mut request = ReceivedRequest::empty();
        (request.method, request.path) = ("POST".to_owned(), "/anomalie-adresse".to_owned());
        request.query = Some("a[in]=b&c=d".to_owned());
        request.headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        (request.body, request.body_length) = (r#"{"a":"it's"}"#.to_owned(), 12);
        request
    }

    #[test]
    fn command_has_variables_in_place_of_secrets() {
        assert_eq!(
            command(&request()),
            "curl -g -sS -X POST 'http://127.0.0.1:8080/anomalie-adresse?a[in]=b&c=d' \\\n  \
             -H 'accept: application/json' \\\n  \
             -H \"Authorization: Bearer $TOKEN\" \\\n  \
             -H \"X-Api-Key: $ORANGE_API_KEY\" \\\n  \
             --data-binary '{\"a\":\"it'\\''s\"}'"
        );
    }

    #[test]
    fn incomplete_body_is_read_from_a_file() {
        let mut request = request();
        request.body_length = 100;
        let command = command(&request);
        assert!(command.starts_with("# Save the body of 100 bytes"), "{command}");
        assert!(command.ends_with("--data-binary @body"), "{command}");
    }
}
