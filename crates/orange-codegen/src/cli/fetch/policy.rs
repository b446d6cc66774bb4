//! Rules for redirects and references: never from an encrypted URL to an unencrypted one, never from the network
//! to local files.

use url::Url;

use crate::error::{Error, Result};

/// A URL that can be fetched.
///
/// # Errors
///
/// Returns an error if the text is not a URL, has another scheme, or has a password, which would be committed.
pub(super) fn fetchable(text: &str) -> Result<Url> {
    let url = Url::parse(text).map_err(|error| Error::new(format!("expected a URL: {error}")))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::new("a URL with a user or a password is not fetched: it would be recorded"));
    }
    match url.scheme() {
        "http" | "https" | "file" => Ok(url),
        other => Err(Error::new(format!("expected http, https or file, found `{other}`: {url}"))),
    }
}

/// Returns whether `from` may refer to `to`: the same scheme or a safer one.
pub(super) fn may_lead(from: &Url, to: &Url) -> bool {
    matches!(
        (from.scheme(), to.scheme()),
        ("https", "https") | ("http", "http" | "https") | ("file", "file" | "http" | "https")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leads(from: &str, to: &str) -> bool {
        may_lead(&Url::parse(from).unwrap(), &Url::parse(to).unwrap())
    }

    #[test]
    fn urls_never_lead_to_a_less_safe_scheme() {
        assert!(leads("https://a/x", "https://b/y"));
        assert!(leads("http://a/x", "https://a/x"));
        assert!(leads("http://a/x", "http://b/y"));
        assert!(leads("file:///a/x", "file:///a/y"));
        assert!(!leads("https://a/x", "http://a/x"));
        assert!(!leads("https://a/x", "file:///etc/passwd"));
        assert!(!leads("http://a/x", "file:///etc/passwd"));
        assert!(!leads("http://a/x", "ftp://a/x"));
    }

    #[test]
    fn a_url_with_a_password_is_refused_without_being_repeated() {
        let error = fetchable("https://me:secret@example.org/openapi.yaml").unwrap_err().to_string();
        assert!(!error.contains("secret"), "{error}");
        assert!(fetchable("https://token@example.org/").is_err());
        assert!(fetchable("ftp://example.org/").unwrap_err().to_string().contains("`ftp`"));
        assert!(fetchable("openapi.yaml").is_err());
        assert!(fetchable("file:///a.yaml").is_ok());
    }
}
