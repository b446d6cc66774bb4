//! Access control of the admin routes over a socket.
//!
//! The routes need no credentials, so pages in a browser on the same machine must not reach them: neither through a
//! host name that resolves to the address of the sandbox (DNS rebinding, checked by `Host`), nor with a cross-origin
//! request (CSRF, checked by `Origin` and `Sec-Fetch-Site`). A browser must also know the token of the page to change
//! anything.

use std::net::IpAddr;
use std::sync::Arc;

use http::header::{HOST, ORIGIN};
use http::uri::Authority;
use http::{HeaderMap, HeaderName, Method, Uri};

static SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
static TOKEN: HeaderName = HeaderName::from_static("x-sandbox-token");

/// The rules of the admin routes of a listening sandbox.
#[derive(Clone)]
pub(crate) struct AccessRules {
    /// See [`ListenOptions::host_name`](crate::ListenOptions::host_name).
    pub(crate) host_names: Arc<[String]>,
    /// The secret that pages of the inspector send with each change.
    pub(crate) token: Arc<str>,
    /// See [`ListenOptions::read_only`](crate::ListenOptions::read_only).
    pub(crate) read_only: bool,
}

/// The rules of the admin routes on a connection.
#[derive(Clone)]
pub(crate) struct AdminAccess {
    pub(crate) rules: AccessRules,
    /// The address at which the connection arrived.
    pub(crate) local_address: IpAddr,
}

/// Returns whether a request with this method may change the sandbox.
pub(super) fn is_change(method: &Method) -> bool {
    method != Method::GET && method != Method::HEAD
}

impl AdminAccess {
    /// Rejects a request that a page of another site may have sent, and changes of a read-only sandbox. The error names
    /// the violated rule.
    pub(super) fn check(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<(), String> {
        self.check_origin(uri, headers)?;
        if !is_change(method) {
            return Ok(());
        }
        if self.rules.read_only {
            return Err("the sandbox is read-only: its admin routes change nothing".to_owned());
        }
        // Browsers send at least one of these headers with a change; programs send neither.
        let is_browser = headers.contains_key(ORIGIN) || headers.contains_key(&SEC_FETCH_SITE);
        let has_token =
            headers.get(&TOKEN).is_some_and(|token| token.as_bytes() == self.rules.token.as_bytes());
        if is_browser && !has_token {
            return Err(
                "a change by a browser requires the header X-Sandbox-Token with the token of the page; \
                        reload the page if the sandbox was restarted"
                    .to_owned(),
            );
        }
        Ok(())
    }

    fn check_origin(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), String> {
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let mut hosts: Vec<String> = headers.get_all(HOST).iter().map(text).collect();
        // In HTTP/2 and in absolute form, the target contains the host.
        hosts.extend(uri.authority().map(|authority| authority.as_str().to_owned()));
        let Some(host) = hosts.first() else {
            return Err("the admin routes require the header Host".to_owned());
        };
        if let Some(host) = hosts.iter().find(|host| !self.allows_host(host)) {
            return Err(format!(
                "the admin routes reject the host `{host}`; the host must be localhost, a loopback address, the \
                 address of the sandbox or a name set with --host-name or ListenOptions::host_name"
            ));
        }
        for origin in headers.get_all(ORIGIN).iter().map(text) {
            if !origin.strip_prefix("http://").is_some_and(|origin| origin.eq_ignore_ascii_case(host)) {
                return Err(format!(
                    "the admin routes reject requests of other origins: Origin is `{origin}`"
                ));
            }
        }
        let site = headers.get_all(&SEC_FETCH_SITE).iter().map(text);
        match site.into_iter().find(|site| site != "same-origin" && site != "none") {
            Some(site) => {
                Err(format!("the admin routes reject requests of other sites: Sec-Fetch-Site is `{site}`"))
            }
            None => Ok(()),
        }
    }

    /// Returns whether `host`, with or without a port, is a host of this sandbox.
    fn allows_host(&self, host: &str) -> bool {
        let Ok(authority) = host.parse::<Authority>() else { return false };
        if authority.as_str().contains('@') {
            return false;
        }
        let name = authority.host();
        let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        match address.map(|address| address.to_canonical()) {
            Ok(address) => address.is_loopback() || address == self.local_address || self.has_name(name),
            Err(_) => name.eq_ignore_ascii_case("localhost") || self.has_name(name),
        }
    }

    fn has_name(&self, name: &str) -> bool {
        self.rules.host_names.iter().any(|allowed| allowed.eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(headers: &[(&'static str, &str)]) -> Result<(), String> {
        check_method(&Method::GET, false, headers)
    }

    fn check_method(
        method: &Method,
        read_only: bool,
        headers: &[(&'static str, &str)],
    ) -> Result<(), String> {
        let rules =
            AccessRules { host_names: ["sandbox".to_owned()].into(), token: "s3cr3t".into(), read_only };
        let access = AdminAccess { rules, local_address: IpAddr::from([10, 1, 2, 3]) };
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().expect("a value"));
        }
        access.check(method, &Uri::from_static("/_sandbox"), &map)
    }

    #[test]
    fn only_local_and_configured_hosts_are_allowed() {
        for host in [
            "localhost",
            "LocalHost:8080",
            "127.0.0.1:80",
            "127.9.9.9",
            "[::1]:80",
            "10.1.2.3:80",
            "sandbox",
            "Sandbox:9000",
            "[::ffff:127.0.0.1]",
        ] {
            assert_eq!(check(&[("host", host)]), Ok(()), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "localhost.evil.example",
            "evil.localhost",
            "sandbox.evil.example",
            "10.1.2.4",
            "0.0.0.0",
            "localhost@evil.example",
            "evil.example:localhost",
            "localhost.",
        ] {
            assert!(check(&[("host", host)]).is_err(), "{host}");
        }
        assert!(check(&[]).is_err());
        assert!(check(&[("host", "localhost"), ("host", "evil.example")]).is_err());
    }

    #[test]
    fn cross_origin_requests_are_rejected() {
        let host = ("host", "localhost:80");
        assert_eq!(
            check(&[host, ("origin", "http://localhost:80"), ("sec-fetch-site", "same-origin")]),
            Ok(())
        );
        assert_eq!(check(&[host, ("sec-fetch-site", "none")]), Ok(()));
        for origin in [
            "null",
            "http://evil.example",
            "https://localhost:80",
            "http://localhost:81",
            "http://127.0.0.1:80",
        ] {
            assert!(check(&[host, ("origin", origin)]).is_err(), "{origin}");
        }
        for site in ["cross-site", "same-site"] {
            assert!(check(&[host, ("sec-fetch-site", site)]).is_err(), "{site}");
        }
    }

    #[test]
    fn changes_by_browsers_require_the_token() {
        let host = ("host", "localhost:80");
        let origin = ("origin", "http://localhost:80");
        let site = ("sec-fetch-site", "same-origin");
        let check = |headers: &[_]| check_method(&Method::POST, false, headers);
        assert_eq!(check(&[host]), Ok(()));
        assert_eq!(check(&[host, origin, site, ("x-sandbox-token", "s3cr3t")]), Ok(()));
        for headers in
            [vec![host, origin], vec![host, site], vec![host, origin, ("x-sandbox-token", "other")]]
        {
            let error = check(&headers).expect_err("no token");
            assert!(error.contains("X-Sandbox-Token"), "{error}");
        }
        let foreign = [host, ("origin", "http://evil.example"), ("x-sandbox-token", "s3cr3t")];
        assert!(check(&foreign).is_err());
    }

    #[test]
    fn read_only_sandbox_allows_reading_only() {
        let host = ("host", "localhost:80");
        for method in [Method::GET, Method::HEAD] {
            assert_eq!(check_method(&method, true, &[host]), Ok(()), "{method}");
        }
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            let error = check_method(&method, true, &[host]).expect_err("read-only");
            assert!(error.contains("read-only"), "{error}");
        }
    }

    #[test]
    fn host_in_target_is_checked() {
        let rules = AccessRules { host_names: [].into(), token: "s3cr3t".into(), read_only: false };
        let access = AdminAccess { rules, local_address: IpAddr::from([127, 0, 0, 1]) };
        let check = |uri: &str| access.check(&Method::GET, &uri.parse().expect("a URI"), &HeaderMap::new());
        assert_eq!(check("http://localhost/_sandbox"), Ok(()));
        assert!(check("http://evil.example/_sandbox").is_err());
    }
}
