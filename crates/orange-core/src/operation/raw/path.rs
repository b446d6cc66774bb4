//! Which paths a raw call may have: those that stay below the base URL, and mean the same to everybody who
//! reads them on the way.

use std::borrow::Cow;

use crate::error::{Error, Result};

/// Checks a path with its places, and that there is a place for each of `parameters`.
pub(super) fn check(path: &str, parameters: &[(Cow<'static, str>, String)]) -> Result<()> {
    let refuse = |rule: &'static str| Err(Error::invalid("path", rule));
    if !path.is_empty() && !path.starts_with('/') {
        return refuse("a path begins with `/`");
    }
    if path.contains('#') {
        return refuse("a path has no fragment");
    }
    if path.contains('?') {
        return refuse("what follows `?` goes into query parameters");
    }
    let (literal, places) = parts(path)?;
    let mut segments = literal.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        check_segment(segment)?;
        // A slash at the end is no empty segment: some servers ask for one.
        if segment.is_empty() && segments.peek().is_some() {
            return refuse("no segment of a path is empty");
        }
    }
    match parameters.iter().find(|(name, _)| !places.contains(&name.as_ref())) {
        Some((name, _)) => Err(Error::invalid(name.clone(), "the path has no place for this parameter")),
        None => Ok(()),
    }
}

/// A path without its places, each of which leaves an `x`, and their names.
fn parts(path: &str) -> Result<(String, Vec<&str>)> {
    let (mut literal, mut places) = (String::new(), Vec::new());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}').filter(|(name, _)| !name.is_empty()) else {
            return Err(Error::invalid("path", "a place for a parameter is written `{name}`"));
        };
        literal.push_str(before);
        literal.push('x');
        places.push(name);
        rest = after;
    }
    literal.push_str(rest);
    Ok((literal, places))
}

fn check_segment(segment: &str) -> Result<()> {
    let refuse = |rule: &'static str| Err(Error::invalid("path", rule));
    // RFC 3986, 3.3: what is not one of these is percent-encoded.
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%".contains(&byte);
    if !segment.bytes().all(plain) {
        return refuse("a character that a path cannot hold; what is not fixed goes into a path parameter");
    }
    let mut escapes = segment.split('%').skip(1);
    if !escapes.all(|rest| rest.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)))
    {
        return refuse("`%` is followed by two hexadecimal digits");
    }
    // Whoever normalises the path on the way resolves these, encoded or not.
    if matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..") {
        return refuse("no segment of a path is `.` or `..`");
    }
    // To some servers an encoded slash is a slash.
    if ["%2f", "%5c"].iter().any(|slash| segment.to_ascii_lowercase().contains(slash)) {
        return refuse("a slash that belongs to a value goes into a path parameter");
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
    fn what_stays_below_the_base_passes() {
        for path in ["", "/", "/a", "/a/", "/a/{id}/b-{other}", "/a.b/..c/...", "/a%20b/@me:1;v=2"] {
            check(path, &[]).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        check("/{id}", &[("id".into(), "1".into())]).unwrap();
    }

    #[test]
    fn everything_else_is_refused_with_the_rule() {
        for (path, said) in [
            ("a", "begins with `/`"),
            ("@elsewhere.example", "begins with `/`"),
            ("//elsewhere.example", "is empty"),
            ("/a//b", "is empty"),
            ("/a?b=c", "query parameters"),
            ("/a#b", "fragment"),
            ("/..", "`.` or `..`"),
            ("/a/../b", "`.` or `..`"),
            ("/a/.", "`.` or `..`"),
            ("/%2e%2E/b", "`.` or `..`"),
            ("/.%2e/b", "`.` or `..`"),
            ("/a%2f..%2fb", "path parameter"),
            ("/a%5Cb", "path parameter"),
            ("/a\\..\\b", "cannot hold"),
            ("/a b", "cannot hold"),
            ("/é", "cannot hold"),
            ("/a\r\nX: y", "cannot hold"),
            ("/a%", "two hexadecimal digits"),
            ("/a%2", "two hexadecimal digits"),
            ("/a%zz", "two hexadecimal digits"),
            ("/{}", "`{name}`"),
            ("/{id", "`{name}`"),
            ("/id}", "cannot hold"),
        ] {
            assert!(rule(path).contains(said), "{path}: {}", rule(path));
        }
        let error = check("/{id}", &[("ID".into(), "1".into())]).unwrap_err();
        assert_eq!(error.field(), Some("ID"));
    }

    proptest! {
        #[test]
        fn no_path_that_passes_leaves_the_base(path in "[/.%25eEfF2a{}@:?#\\\\é ]{0,12}") {
            if check(&path, &[]).is_ok() && !path.contains('{') {
                let base = "https://api.orange.com/cri_prod/v1";
                let url = Url::parse(&format!("{base}{path}")).unwrap();
                prop_assert_eq!(url.as_str(), format!("{base}{path}"), "nothing is resolved away");
            }
        }
    }
}
