//! Explains errors of the gateway: what the request lacked, with a line of Orange's documentation.

use serde::Serialize;
use serde_json::Value;

use crate::journal::ReceivedRequest;

/// Why a request was rejected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Explanation {
    /// The cause.
    cause: String,
    /// The change that the request needs.
    remedy: String,
    /// A line of the source.
    quote: &'static str,
    /// The title of the page that has the line.
    source: &'static str,
    url: &'static str,
}

/// A page of Orange's documentation.
#[derive(Clone, Copy)]
struct Page {
    title: &'static str,
    url: &'static str,
}

const CRI: Page = Page {
    title: "CRI Prod 1.0, Getting started",
    url: "https://developer.orange.com/apis/cri-prod/getting-started",
};
const ANOMALIE: Page = Page {
    title: "Anomalie Adresse 1.0, Getting started",
    url: "https://developer.orange.com/apis/anomalie-adresse-oc-rip/getting-started",
};
const ELIGIBILITY: Page = Page {
    title: "Eligibility, Getting started",
    url: "https://developer.orange.com/apis/orange-business-eligibility-api-doc/getting-started",
};
const INCIDENT: Page = Page {
    title: "Incident 1.3, Getting started",
    url: "https://developer.orange.com/apis/orange-business-services-incident/getting-started",
};
/// Its table of errors is the same in all APIs of Orange Business.
const ERRORS: Page = Page {
    title: "Core Information 2.5, API reference",
    url: "https://developer.orange.com/apis/orange-business-services-core-information/api-reference",
};

const OTHER_401: &str =
    "For other 401 errors: check that you provide the right Autorization header with the right Bearer";
const EXPIRED: &str =
    "If you get a status code 401 with the error code 42 (such as below), then request a new access token.";
const API_KEY: &str = "The API key must be added to HTTP headers of each API call.";
const ACCEPT: &str =
    "Header Accept: application/json is now required, when it’s omitted you will receive an error 406 error.";
const ACCEPT_MISMATCH: &str = "The Accept incoming header does not match any available content-type.";
const BASE_URL: &str = "If you request this API and encounter a 404 NOT FOUND HTTP error response, please check first \
                        that the Base URL is correct.";
const TOKEN_LIMIT: &str = "Token requests are limited to 50 requests per minutes, when the rate limit is exceeded you \
                           will receive an error 429.";
const RATE_LIMIT: &str =
    "The application has made too many calls and has exceeded the rate limit for this service.";
const PRECONDITION: &str = "One of the precondition request headers (aka. 'If-None-Match', 'If-Match', \
                            'If-Modified-Since', and 'If-Unmodified-Since') failed to match.";

/// Returns the explanation of an error of the gateway or of an API, or `None` for other responses.
pub(crate) fn explain(request: &ReceivedRequest) -> Option<Explanation> {
    let status = request.status.filter(|status| *status >= 400)?;
    let body: Value = serde_json::from_str(&request.response_body).unwrap_or_default();
    let code = body["code"].as_u64().or_else(|| body["code"].as_str()?.parse().ok()).unwrap_or(0);
    let description = body["description"].as_str().or(body["reason"].as_str()).unwrap_or_default();
    let has = |name: &str| request.header(name).is_some();
    let is_token = request.path.starts_with("/oauth");
    let explanation = |cause: &str, remedy: &str, quote: &'static str, page: Page| Explanation {
        cause: cause.to_owned(),
        remedy: remedy.to_owned(),
        quote,
        source: page.title,
        url: page.url,
    };
    let row = |remedy: &str, quote| explanation(description, remedy, quote, ERRORS);
    Some(match (status, code) {
        (401, 40) if description.contains("X-Api-Key") => explanation(
            "The request has no header X-Api-Key.",
            "Send the API key: X-Api-Key.",
            API_KEY,
            INCIDENT,
        ),
        (401, 40) if !has("authorization") => explanation(
            "The request has no header Authorization.",
            "Request an access token and send it as Authorization: Bearer TOKEN.",
            OTHER_401,
            ANOMALIE,
        ),
        (401, 40) => explanation(
            "The header Authorization is not Bearer with a token.",
            "Send the access token with the scheme Bearer.",
            OTHER_401,
            ANOMALIE,
        ),
        (401, 41) => explanation(
            "The access token was not issued by this sandbox, or was revoked.",
            "Request a new access token with the credentials that the sandbox printed.",
            OTHER_401,
            ANOMALIE,
        ),
        (401, 42) => {
            explanation("The access token has expired.", "Request a new access token.", EXPIRED, ANOMALIE)
        }
        (401 | 400, _) if is_token => explanation(
            body["error_description"].as_str().unwrap_or("The token request is invalid."),
            "Send client id and client secret as Authorization: Basic …, and the form grant_type=client_credentials.",
            "just send a request to the proper token negotiation endpoint, with a Basic Authentication header valued \
             with your own client_id and client_secret.",
            CRI,
        ),
        (403, 51) => explanation(
            "The header X-Api-Key has another value than the API key of this sandbox.",
            "Send the API key that the sandbox printed.",
            API_KEY,
            INCIDENT,
        ),
        (403 | 429, 53) | (429, _) if is_token => explanation(
            "More than the allowed number of token requests came in one minute.",
            "Keep the access token until it expires, and share it between the tasks of an application.",
            TOKEN_LIMIT,
            ELIGIBILITY,
        ),
        (403 | 429, 53) => explanation(
            "The rate limit is exceeded.",
            "Wait before the next request, and send fewer requests per minute.",
            RATE_LIMIT,
            ERRORS,
        ),
        (404, 60) if description.contains("path") => explanation(
            "No resource has this path.",
            "Compare the path with the base URL of the API and the resource paths.",
            BASE_URL,
            ANOMALIE,
        ),
        (406, _) if !has("accept") => {
            explanation("The request has no header Accept.", "Send Accept: application/json.", ACCEPT, CRI)
        }
        (406, _) => explanation(
            "The header Accept names no media type that the resource has.",
            "Send Accept: application/json, or the media type of the file.",
            ACCEPT_MISMATCH,
            ERRORS,
        ),
        (412, _) if !has("if-match") => explanation(
            "The request has no header If-Match.",
            "Read the resource, and send its ETag (the @version of a ticket) as If-Match.",
            PRECONDITION,
            ERRORS,
        ),
        (412, _) => explanation(
            "The resource has changed since the version in If-Match.",
            "Read the resource again, apply the change to the new version, and send its ETag as If-Match.",
            PRECONDITION,
            ERRORS,
        ),
        (400, 20) => row("Correct the value in the path.", "20: Invalid URL parameter value"),
        (400, 21) => row("Send a body.", "21: Missing body"),
        (400, 22) => row("Send a body that is a JSON object, or a form for a file.", "22: Invalid body"),
        (400, 23) => row("Add the missing field to the body.", "23: Missing body field"),
        (400, 24) => row("Correct the field of the body.", "24: Invalid body field"),
        (400, 25) => row("Add the missing header.", "25: Missing header"),
        (400, 26) => row("Correct the header.", "26: Invalid header value"),
        (400, 27) => row("Add the missing parameter to the query.", "27: Missing query-string parameter"),
        (400, 28) => row("Correct the parameter of the query.", "28: Invalid query-string parameter value"),
        (403, 50) => row(
            "Request a token with the scope of the API, or respect the process of the ticket.",
            "50: Access denied",
        ),
        (404, 60) => row("Check the id.", "The requested URI or the requested resource does not exist."),
        (405, _) => row(
            "Use a method that the response header Allow lists.",
            "The URI does not support the requested method. The available methods should be set in the response header 'Allow'",
        ),
        (408, _) => {
            row("Send the whole request in time.", "The server timed out waiting for the incoming request.")
        }
        (409, _) => row(
            "Read the resource again.",
            "The request could not be completed due to a conflict with the current state of the resource.",
        ),
        (411, _) => row(
            "Send Content-Length.",
            "The request did not specify a Content-Length header, which is required by the requested resource.",
        ),
        (413, _) => row(
            "Send a smaller body.",
            "The body of the request/response (PATCH, POST and PUT methods) is larger than the server is willing or able to process.",
        ),
        (414, _) => row("Send a shorter query.", "The URI provided was too long for the server to process."),
        (415, _) => row(
            "Send Content-Type: application/json, or multipart/form-data for a file.",
            "The format of the posted body is not supported by the endpoint.",
        ),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rejected(status: u16, code: u64, description: &str, headers: &[(&str, &str)]) -> ReceivedRequest {
        ReceivedRequest {
            status: Some(status),
            path: "/incident/b2b/v1/incidents".to_owned(),
            response_body: json!({ "code": code, "message": "…", "description": description }).to_string(),
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            ..ReceivedRequest::empty()
        }
    }

    #[test]
    fn explanations_name_what_the_request_lacked() {
        let bearer = ("authorization", "Bearer [redacted]");
        for (request, cause) in [
            (
                rejected(401, 40, "The access token is missing.", &[]),
                "The request has no header Authorization.",
            ),
            (
                rejected(401, 40, "The access token is missing.", &[("authorization", "[redacted]")]),
                "The header Authorization is not Bearer with a token.",
            ),
            (
                rejected(401, 40, "The header X-Api-Key is missing.", &[bearer]),
                "The request has no header X-Api-Key.",
            ),
            (rejected(401, 42, "", &[bearer]), "The access token has expired."),
            (rejected(406, 62, "", &[bearer]), "The request has no header Accept."),
            (
                rejected(406, 62, "", &[("accept", "text/html")]),
                "The header Accept names no media type that the resource has.",
            ),
            (rejected(412, 65, "", &[]), "The request has no header If-Match."),
            (
                rejected(412, 65, "", &[("if-match", "\"1\"")]),
                "The resource has changed since the version in If-Match.",
            ),
            (rejected(400, 23, "`code_oi` is missing.", &[]), "`code_oi` is missing."),
        ] {
            let explanation = explain(&request).expect(cause);
            assert_eq!(explanation.cause, cause);
            assert!(explanation.url.starts_with("https://developer.orange.com/"), "{explanation:?}");
            assert!(!explanation.quote.is_empty() && !explanation.remedy.is_empty(), "{explanation:?}");
        }
    }

    #[test]
    fn codes_as_text_are_explained() {
        let mut request = rejected(400, 0, "", &[]);
        request.response_body = json!({ "code": "24", "reason": "`status` is invalid." }).to_string();
        assert_eq!(explain(&request).expect("an explanation").cause, "`status` is invalid.");
    }

    #[test]
    fn other_responses_are_not_explained() {
        for (status, code) in [(200, 0), (204, 40), (503, 5), (500, 1)] {
            assert_eq!(explain(&rejected(status, code, "", &[])), None, "{status}");
        }
        assert_eq!(explain(&ReceivedRequest::empty()), None);
    }
}
