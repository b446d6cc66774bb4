//! Access control of the admin routes over a socket.
//!
//! The routes need no credentials, so pages in a browser on the same machine must not reach them: neither through a
//! host name that resolves to the address of the sandbox (DNS rebinding, checked by `Host`), nor with a cross-origin
//! request (CSRF, checked by `Origin` and `Sec-Fetch-Site`).

use std::net::IpAddr;
use std::sync::Arc;

use http::header::{HOST, ORIGIN};
use http::uri::Authority;
use http::{HeaderMap, HeaderName, Uri};

static SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The hosts that the admin routes accept on a connection, besides `localhost` and loopback addresses.
#[derive(Clone, Debug)]
pub(crate) struct AdminAccess {
    /// See [`ListenOptions::host_name`](crate::ListenOptions::host_name).
    pub(crate) host_names: Arc<[String]>,
    /// The address at which the connection arrived.
    pub(crate) local_address: IpAddr,
}

impl AdminAccess {
    /// Rejects a request that a page of another site may have sent. The error names the violated rule.
    pub(super) fn check(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), String> {
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
        self.host_names.iter().any(|allowed| allowed.eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(headers: &[(&'static str, &str)]) -> Result<(), String> {
        let access = AdminAccess {
            host_names: ["sandbox".to_owned()].into(),
            local_address: IpAddr::from([10, 1, 2, 3]),
        };
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().expect("a value"));
        }
        access.check(&Uri::from_static("/_sandbox"), &map)
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
    fn host_in_target_is_checked() {
        let access = AdminAccess { host_names: [].into(), local_address: IpAddr::from([127, 0, 0, 1]) };
        let check = |uri: &str| access.check(&uri.parse().expect("a URI"), &HeaderMap::new());
        assert_eq!(check("http://localhost/_sandbox"), Ok(()));
        assert!(check("http://evil.example/_sandbox").is_err());
    }
}
