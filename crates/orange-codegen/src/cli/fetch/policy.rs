//! Rules for redirects and references: never from an encrypted URL to an unencrypted one, never from the network
//! to local files.

use url::Url;

use crate::error::{Error, Result};

/// Parses a URL that can be fetched.
///
/// # Errors
///
/// Returns an error if the text is not an `http`, `https` or `file` URL, or if it has a user or a password, which would be
/// recorded in `spec.yaml`.
pub(super) fn parse_fetchable(text: &str) -> Result<Url> {
    let url = Url::parse(text).map_err(|error| Error::new(format!("expected a URL: {error}")))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::new("a URL with a user or a password is not fetched: it would be recorded"));
    }
    match url.scheme() {
        "http" | "https" | "file" => Ok(url),
        other => Err(Error::new(format!("expected http, https or file, found `{other}`: {url}"))),
    }
}

/// Whether a file at `from` may refer to `to`: with the same scheme or a safer one.
pub(super) fn may_refer_to(from: &Url, to: &Url) -> bool {
    matches!(
        (from.scheme(), to.scheme()),
        ("https", "https") | ("http", "http" | "https") | ("file", "file" | "http" | "https")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(from: &str, to: &str) -> bool {
        may_refer_to(&Url::parse(from).unwrap(), &Url::parse(to).unwrap())
    }

    #[test]
    fn references_to_a_less_safe_scheme_are_rejected() {
        assert!(allowed("https://a/x", "https://b/y"));
        assert!(allowed("http://a/x", "https://a/x"));
        assert!(allowed("http://a/x", "http://b/y"));
        assert!(allowed("file:///a/x", "file:///a/y"));
        assert!(!allowed("https://a/x", "http://a/x"));
        assert!(!allowed("https://a/x", "file:///etc/passwd"));
        assert!(!allowed("http://a/x", "file:///etc/passwd"));
        assert!(!allowed("http://a/x", "ftp://a/x"));
    }

    #[test]
    fn urls_with_a_password_are_rejected_without_printing_it() {
        let error = parse_fetchable("https://me:secret@example.org/openapi.yaml").unwrap_err().to_string();
        assert!(!error.contains("secret"), "{error}");
        assert!(parse_fetchable("https://token@example.org/").is_err());
        assert!(parse_fetchable("ftp://example.org/").unwrap_err().to_string().contains("`ftp`"));
        assert!(parse_fetchable("openapi.yaml").is_err());
        assert!(parse_fetchable("file:///a.yaml").is_ok());
    }
}
