//! JSON pointers (RFC 6901) and their representation as URI fragments.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Appends a token with `~` and `/` escaped.
pub(crate) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    for c in token.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// Returns `pointer` with a token appended.
pub(crate) fn join(pointer: &str, token: &str) -> String {
    let mut joined = String::with_capacity(pointer.len() + token.len() + 1);
    joined.push_str(pointer);
    push_token(&mut joined, token);
    joined
}

/// Returns the unescaped tokens of a pointer.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(|token| {
        if token.contains('~') {
            Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(token)
        }
    })
}

/// Returns the percent-decoded pointer in a fragment, or `None` if the fragment is not a pointer.
pub(crate) fn from_fragment(fragment: &str) -> Option<String> {
    let decoded = percent_decode_str(fragment).decode_utf8().ok()?;
    (decoded.is_empty() || decoded.starts_with('/')).then(|| decoded.into_owned())
}

/// Returns the value at `pointer`.
pub(crate) fn get<'a>(root: &'a Value, pointer: &str) -> Option<&'a Value> {
    let mut value = root;
    for token in tokens(pointer) {
        value = match value {
            Value::Object(entries) => entries.get(token.as_ref())?,
            Value::Array(items) => items.get(index(&token)?)?,
            _ => return None,
        };
    }
    Some(value)
}

/// Parses an array index (RFC 6901, section 4): no sign, no leading zero.
pub(crate) fn index(token: &str) -> Option<usize> {
    let is_number = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && (token.len() == 1 || !token.starts_with('0'))).then(|| token.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn escapes_are_read_and_written() {
        let root = json!({"paths": {"/a~b/{id}": {"x": [10, {"ü %": 2}]}}});
        let pointer = join(&join("/paths", "/a~b/{id}"), "x");
        assert_eq!(pointer, "/paths/~1a~0b~1{id}/x");
        assert_eq!(get(&root, &format!("{pointer}/0")), Some(&json!(10)));
        let fragment = from_fragment("/paths/~1a~0b~1%7Bid%7D/x/1/%C3%BC%20%25").unwrap();
        assert_eq!(get(&root, &fragment), Some(&json!(2)));
    }

    #[test]
    fn indices_are_strict_and_missing_steps_are_none() {
        let root = json!({"a": [1, 2]});
        for pointer in ["/a/01", "/a/-1", "/a/+1", "/a/2", "/a/", "/b", "/a/0/x"] {
            assert_eq!(get(&root, pointer), None, "{pointer}");
        }
        assert_eq!(get(&root, ""), Some(&root));
        assert_eq!(from_fragment("anchor"), None);
    }
}
