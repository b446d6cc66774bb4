//! Checks of raw paths: a path must stay below the base URL, and mean the same to every intermediary.

use std::borrow::Cow;

use crate::error::{Error, Result};

/// Checks a path template and that it contains each of `parameters`.
pub(super) fn check(path: &str, parameters: &[(Cow<'static, str>, String)]) -> Result<()> {
    let refuse = |rule: &'static str| Err(Error::invalid("path", rule).with_value(path));
    if !path.is_empty() && !path.starts_with('/') {
        return refuse("must be empty or begin with `/`");
    }
    if path.contains('#') {
        return refuse("must have no fragment");
    }
    if path.contains('?') {
        return refuse("must have no query: use query parameters");
    }
    let (literal, names) = parts(path)?;
    let mut segments = literal.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        check_segment(segment)?;
        // A trailing slash is allowed; some servers require it.
        if segment.is_empty() && segments.peek().is_some() {
            return refuse("must have no empty segment");
        }
    }
    match parameters.iter().find(|(name, _)| !names.contains(&name.as_ref())) {
        Some((name, _)) => Err(Error::invalid(name.clone(), "must be a parameter of the path")),
        None => Ok(()),
    }
}

/// The path with `x` in place of each parameter, and the names of the parameters.
fn parts(path: &str) -> Result<(String, Vec<&str>)> {
    let (mut literal, mut names) = (String::new(), Vec::new());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}').filter(|(name, _)| !name.is_empty()) else {
            return Err(Error::invalid("path", "must write a parameter as `{name}`").with_value(path));
        };
        literal.push_str(before);
        literal.push('x');
        names.push(name);
        rest = after;
    }
    literal.push_str(rest);
    Ok((literal, names))
}

fn check_segment(segment: &str) -> Result<()> {
    let refuse = |rule: &'static str| Err(Error::invalid("path", rule).with_value(segment));
    // RFC 3986, section 3.3: other characters are percent-encoded.
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%".contains(&byte);
    if !segment.bytes().all(plain) {
        return refuse(
            "must have only characters that are valid in a path: use a path parameter for other text",
        );
    }
    let mut escapes = segment.split('%').skip(1);
    if !escapes.all(|rest| rest.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)))
    {
        return refuse("must have two hexadecimal digits after `%`");
    }
    // Intermediaries that normalise the path resolve these segments, encoded or not.
    if matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..") {
        return refuse("must have no segment `.` or `..`");
    }
    // Some servers decode an encoded slash.
    if ["%2f", "%5c"].iter().any(|slash| segment.to_ascii_lowercase().contains(slash)) {
        return refuse("must have no encoded slash: use a path parameter for a value with a slash");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::Url;

    use super::*;

    fn rule(path: &str) -> String {
        check(path, &[]).unwrap_err().to_string()
    }

    #[test]
    fn paths_below_the_base_are_accepted() {
        for path in ["", "/", "/a", "/a/", "/a/{id}/b-{other}", "/a.b/..c/...", "/a%20b/@me:1;v=2"] {
            check(path, &[]).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        check("/{id}", &[("id".into(), "1".into())]).unwrap();
    }

    #[test]
    fn other_paths_are_refused_with_the_rule() {
        for (path, rule_text) in [
            ("a", "must be empty or begin with `/`"),
            ("@elsewhere.example", "must be empty or begin with `/`"),
            ("//elsewhere.example", "empty segment"),
            ("/a//b", "empty segment"),
            ("/a?b=c", "query parameters"),
            ("/a#b", "fragment"),
            ("/..", "`.` or `..`"),
            ("/a/../b", "`.` or `..`"),
            ("/a/.", "`.` or `..`"),
            ("/%2e%2E/b", "`.` or `..`"),
            ("/.%2e/b", "`.` or `..`"),
            ("/a%2f..%2fb", "path parameter"),
            ("/a%5Cb", "path parameter"),
            ("/a\\..\\b", "valid in a path"),
            ("/a b", "valid in a path"),
            ("/é", "valid in a path"),
            ("/a\r\nX: y", "valid in a path"),
            ("/a%", "two hexadecimal digits"),
            ("/a%2", "two hexadecimal digits"),
            ("/a%zz", "two hexadecimal digits"),
            ("/{}", "`{name}`"),
            ("/{id", "`{name}`"),
            ("/id}", "valid in a path"),
        ] {
            assert!(rule(path).contains(rule_text), "{path}: {}", rule(path));
        }
        let error = check("/{id}", &[("ID".into(), "1".into())]).unwrap_err();
        assert_eq!(error.field(), Some("ID"));
    }

    proptest! {
        #[test]
        fn no_accepted_path_leaves_the_base(path in "[/.%25eEfF2a{}@:?#\\\\é ]{0,12}") {
            if check(&path, &[]).is_ok() && !path.contains('{') {
                let base = "https://api.orange.com/cri_prod/v1";
                let url = Url::parse(&format!("{base}{path}")).unwrap();
                prop_assert_eq!(url.as_str(), format!("{base}{path}"), "the path is not normalised");
            }
        }
    }
}
