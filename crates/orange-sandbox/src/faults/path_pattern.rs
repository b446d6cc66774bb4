//! Patterns of request paths with `*` and `**` as segments.

/// Returns whether `path` matches `pattern`; see [`FaultRule::path`](super::FaultRule::path).
pub(super) fn path_matches(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = pattern.split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    let (mut in_pattern, mut in_path) = (0, 0);
    // The positions after the last `**` and after the segments that it covers. On a mismatch it covers one more.
    let mut wildcard = None;
    while in_path < path.len() {
        let segment = path[in_path];
        match pattern.get(in_pattern) {
            Some(&"**") => {
                in_pattern += 1;
                wildcard = Some((in_pattern, in_path));
            }
            Some(&expected) if expected == segment || expected == "*" && !segment.is_empty() => {
                in_pattern += 1;
                in_path += 1;
            }
            _ => {
                let Some((after, covered)) = &mut wildcard else { return false };
                *covered += 1;
                (in_pattern, in_path) = (*after, *covered);
            }
        }
    }
    pattern[in_pattern..].iter().all(|segment| *segment == "**")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_patterns_match_segments() {
        for (pattern, path, matches) in [
            ("/a", "/a", true),
            ("/a", "/a/b", false),
            ("/a", "/ab", false),
            ("/a/*", "/a/b", true),
            ("/a/*", "/a/", false),
            ("/a/*", "/a/b/c", false),
            ("/a/**", "/a", true),
            ("/a/**", "/a/b/c", true),
            ("/a/**", "/ab", false),
            ("/a/*/c", "/a/b/c", true),
            ("/**", "/", true),
            ("/**/c", "/c", true),
            ("/**/c", "/a/b/c", true),
            ("/**/c", "/a/c/b", false),
            ("/a/**/c", "/a/c", true),
            ("/a/**/c", "/a/b/c/c", true),
            ("/a/**/c", "/b/c", false),
            ("/a/**/*/c", "/a/c", false),
            ("/a/**/*/c", "/a/b/b/c", true),
            ("/**/b/**/d", "/a/b/c/d", true),
            ("/**/b/**/d", "/a/d/c/b", false),
        ] {
            assert_eq!(path_matches(pattern, path), matches, "{pattern} {path}");
        }
    }

    #[test]
    fn path_with_many_wildcards_is_matched_in_short_time() {
        let pattern = "/**/a".repeat(50);
        let path = "/a".repeat(2000);
        assert!(path_matches(&pattern, &path));
        assert!(!path_matches(&pattern, &format!("{path}/b")));
    }
}
