//! The statuses of responses.

use crate::ir::ResponseStatus;

/// Redirects with a `Location`. 304 is the response to a conditional request.
const REDIRECTS: [u16; 6] = [300, 301, 302, 303, 307, 308];

/// Whether a response with this status is a success.
pub(crate) fn is_success(status: ResponseStatus) -> bool {
    match status {
        ResponseStatus::Code(code) => (200..300).contains(&code),
        ResponseStatus::Range(class) => class == 2,
        ResponseStatus::Default => false,
    }
}

/// Whether a response with this status is a redirect.
pub(crate) fn is_redirect(status: ResponseStatus) -> bool {
    !redirect_codes(status).is_empty()
}

/// Returns the redirect status codes that `status` covers; `3XX` covers all of them.
pub(crate) fn redirect_codes(status: ResponseStatus) -> Vec<u16> {
    match status {
        ResponseStatus::Code(code) => REDIRECTS.into_iter().filter(|known| *known == code).collect(),
        ResponseStatus::Range(3) => REDIRECTS.to_vec(),
        ResponseStatus::Range(_) | ResponseStatus::Default => Vec::new(),
    }
}

/// Returns the text of a status in documentation: `404`, `4xx` or `default`.
pub(crate) fn status_text(status: ResponseStatus) -> String {
    match status {
        ResponseStatus::Code(code) => code.to_string(),
        ResponseStatus::Range(class) => format!("{class}xx"),
        ResponseStatus::Default => "default".to_owned(),
    }
}
