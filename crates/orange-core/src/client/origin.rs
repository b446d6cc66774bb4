//! Strict parsing of URLs from responses, and their origins.

use url::Url;

/// Parses an http or https URL and removes its fragment. Returns `None` if the URL is invalid, has a user name or
/// password, or is interpreted differently by different URL parsers. A relative URL is resolved against `base`, as
/// if its path ended with a slash.
pub(super) fn parse(text: &str, base: Option<&Url>) -> Option<Url> {
    // Some URL parsers drop these characters silently.
    if text.is_empty() || text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\') {
        return None;
    }
    // Some parsers read `https:x` and `https:///x` as `https://x`, others as a path.
    let after_scheme = ["https:", "http:"].into_iter().find_map(|scheme| {
        let (head, rest) = text.split_at_checked(scheme.len())?;
        head.eq_ignore_ascii_case(scheme).then_some(rest)
    });
    if after_scheme.is_some_and(|rest| !rest.starts_with("//"))
        || after_scheme.unwrap_or(text).starts_with("///")
    {
        return None;
    }
    let mut url = match base {
        None => Url::parse(text).ok()?,
        Some(base) => {
            let mut base = base.clone();
            // Without a trailing slash, `join` would replace the last segment.
            base.set_path(&format!("{}/", base.path().trim_end_matches('/')));
            base.join(text).ok()?
        }
    };
    let has_user = !url.username().is_empty() || url.password().is_some();
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() || has_user {
        return None;
    }
    url.set_fragment(None);
    Some(url)
}

/// Scheme, host and port as text.
pub(super) fn origin_of(url: &Url) -> String {
    url.origin().ascii_serialization()
}
