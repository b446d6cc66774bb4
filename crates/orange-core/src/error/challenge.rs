//! The `Bearer` challenge of `WWW-Authenticate` (RFC 6750, section 3). A gateway may report a token error only there.

use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;
use http_auth::parser::ChallengeParser;

/// The `error` parameter of the first `Bearer` challenge that has one. Challenges with invalid syntax are ignored.
pub(super) fn bearer_error(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
    values
        .flat_map(|text| ChallengeParser::new(text).map_while(Result::ok))
        .filter(|challenge| challenge.scheme.eq_ignore_ascii_case("bearer"))
        .flat_map(|challenge| challenge.params)
        .find(|(name, _)| name.eq_ignore_ascii_case("error"))
        .map(|(_, value)| value.to_unescaped())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(values: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(WWW_AUTHENTICATE, value.parse().unwrap());
        }
        bearer_error(&headers)
    }

    #[test]
    fn the_error_of_a_bearer_challenge_is_found() {
        for values in [
            &[r#"Bearer error="invalid_token""#] as &[&str],
            &[r#"bearer realm="a, error=\"no\"", ERROR=invalid_token"#],
            &[r#"Basic realm="x", Bearer realm="y", error="invalid_token", error_description="it expired""#],
            &[r#"Basic realm="x""#, "Bearer", r#"Bearer error="invalid_token""#],
            &[r#"=== "#, r#"Bearer error="invalid_token""#],
        ] {
            assert_eq!(read(values).as_deref(), Some("invalid_token"), "{values:?}");
        }
    }

    #[test]
    fn other_schemes_and_invalid_challenges_are_ignored() {
        for value in [
            "",
            "Bearer",
            "error=invalid_token",
            r#"Digest error="invalid_token""#,
            r#"Bearer realm="error=invalid_token""#,
            r#"Bearer error_description="invalid_token""#,
            r#"Bearer error="invalid_to"#,
        ] {
            assert_eq!(read(&[value]), None, "{value}");
        }
    }

    proptest! {
        #[test]
        fn no_text_causes_a_panic(text in "(Bearer|Basic|error|=|,|\"|\\\\| |[ -~]){0,40}") {
            let _ = read(&[&text]);
        }
    }
}
