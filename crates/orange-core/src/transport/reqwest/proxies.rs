//! Validation of the proxy variables: reqwest ignores an invalid value and connects directly.

use http::Uri;

use crate::error::{Error, Result};

/// Proxy variables. The first spelling that is set counts, as in curl.
const VARIABLES: [[&str; 2]; 3] =
    [["HTTPS_PROXY", "https_proxy"], ["HTTP_PROXY", "http_proxy"], ["ALL_PROXY", "all_proxy"]];

/// Returns an error if a variable names an unusable proxy.
///
/// The message omits the value, which may contain a password.
pub(super) fn check(variable: impl Fn(&str) -> Option<std::ffi::OsString>) -> Result<()> {
    // A CGI request could set HTTP_PROXY, so reqwest ignores all proxy variables there.
    if variable("REQUEST_METHOD").is_some() {
        return Ok(());
    }
    for names in VARIABLES {
        let Some((name, value)) = names.into_iter().find_map(|name| Some((name, variable(name)?))) else {
            continue;
        };
        if !value.is_empty() && !value.to_str().is_some_and(is_usable) {
            let rule = "must be the URL of an HTTP proxy, such as `http://proxy.example:3128`, or empty; the \
                        value is not shown, because it may hold a password";
            return Err(Error::configuration(name, rule));
        }
    }
    Ok(())
}

/// Whether reqwest accepts the value: a host, with an optional port and an optional scheme `http` or `https`. SOCKS needs a reqwest
/// feature that is disabled.
fn is_usable(value: &str) -> bool {
    let Ok(uri) = value.parse::<Uri>() else { return false };
    let is_http = matches!(uri.scheme_str(), None | Some("http" | "https"));
    is_http && uri.host().is_some_and(|host| !host.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(variables: &[(&str, &str)]) -> Result<()> {
        check(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()))
    }

    #[test]
    fn a_proxy_that_cannot_be_used_is_named_without_its_value() {
        let secret = "hunter2";
        for value in [
            "http://u:hunter2@",
            "ftp://u:hunter2@proxy:1",
            "socks5://u:hunter2@proxy:1",
            "a b hunter2",
            "/hunter2",
        ] {
            for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
                let error = checked(&[(name, value)]).unwrap_err();
                assert_eq!(error.field(), Some(name), "{value}");
                assert!(!format!("{error} {error:?}").contains(secret), "{error}");
            }
        }
    }

    #[test]
    fn proxies_that_can_be_used_and_empty_values_pass() {
        for value in
            ["", "http://proxy:3128", "https://u:p@proxy:3128/", "proxy:3128", "http://[::1]:3128", "proxy"]
        {
            checked(&[("HTTPS_PROXY", value)]).unwrap();
        }
        checked(&[]).unwrap();
    }

    #[test]
    fn variables_that_reqwest_ignores_are_not_checked() {
        checked(&[("HTTPS_PROXY", "http://proxy:1"), ("https_proxy", "a b")]).unwrap();
        checked(&[("HTTP_PROXY", "a b"), ("REQUEST_METHOD", "GET")]).unwrap();
    }
}
