//! Test hosts that may be reached over plain http.

use std::borrow::Cow;
use std::sync::Arc;

use url::{Host, Url};

use crate::error::{Error, Result};

/// Hosts that may be reached over plain http: exactly those that a setting names. Empty by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HttpHosts(Arc<[Host]>);

impl HttpHosts {
    /// Parses the host names of a setting.
    ///
    /// # Errors
    /// Returns an error that names the setting and the first name that is not one exact host.
    pub(crate) fn from_setting(setting: &'static str, names: &[String]) -> Result<Self> {
        Ok(Self(names.iter().map(|name| parse_host(setting, name)).collect::<Result<_>>()?))
    }

    /// Parses the URL of a setting, for requests with secrets.
    ///
    /// # Errors
    /// Returns an error unless the URL is https, or http to a loopback address or one of these hosts. Returns an error
    /// if the URL has a user name or a password.
    pub(crate) fn url_for_secrets(&self, setting: &'static str, text: &str) -> Result<Url> {
        let refuse = |rule: &'static str| Error::configuration(setting, rule).with_value(&shown_url(text));
        let url =
            Url::parse(text).map_err(|_| refuse("must be an absolute URL such as https://api.orange.com"))?;
        if !self.allow_secrets_to(&url) {
            return Err(refuse(
                "must be https, or http to a loopback address or to a test host named by `allow_http_to` or \
                 ORANGE_ALLOW_HTTP_TO",
            ));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::configuration(setting, "must have no user name and no password"));
        }
        Ok(url)
    }

    /// Whether a secret may be sent to `url`: https, http on this machine, or http to a named host.
    pub(crate) fn allow_secrets_to(&self, url: &Url) -> bool {
        is_safe_for_secrets(url) || self.allow(url)
    }

    /// Whether `url` is plain http to a named host.
    pub(crate) fn allow(&self, url: &Url) -> bool {
        url.scheme() == "http" && url.host().is_some_and(|host| self.0.contains(&host.to_owned()))
    }
}

/// The URL of a setting for an error message, without user name, password and query, which may be secrets.
pub(crate) fn shown_url(text: &str) -> Cow<'_, str> {
    if text.contains('@') {
        return "[a URL with a user name, not shown]".into();
    }
    match text.split_once('?') {
        Some((before, _)) => format!("{before}?…").into(),
        None => text.into(),
    }
}

/// Parses an exact host name or address that is not one of Orange's.
fn parse_host(setting: &'static str, name: &str) -> Result<Host> {
    let refuse = || {
        let rule = "must be one host such as sandbox or 10.0.0.5, without scheme, port, path and wildcard, and no host \
                    of orange.com";
        Error::configuration(setting, rule).with_value(&shown_url(name))
    };
    let host = Host::parse(name).map_err(|_| refuse())?;
    match &host {
        Host::Domain(domain) => {
            let domain = domain.trim_end_matches('.');
            let is_production = domain == "orange.com" || domain.ends_with(".orange.com");
            if domain.is_empty() || domain.contains('*') || is_production { Err(refuse()) } else { Ok(host) }
        }
        // An unspecified address is not one host.
        Host::Ipv4(address) if address.is_unspecified() => Err(refuse()),
        Host::Ipv6(address) if address.is_unspecified() => Err(refuse()),
        _ => Ok(host),
    }
}

/// Whether a secret may be sent to `url`: https, or http that does not leave this machine.
fn is_safe_for_secrets(url: &Url) -> bool {
    match url.scheme() {
        "https" => url.has_host(),
        "http" => is_loopback(url),
        _ => false,
    }
}

/// Whether the host of `url` is a loopback address. A name below `localhost` is not: its address depends on the resolver.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(names: &[&str]) -> Result<HttpHosts> {
        let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        HttpHosts::from_setting("allow_http_to", &names)
    }

    #[test]
    fn secrets_are_sent_over_https_or_to_loopback_addresses() {
        for (url, safe) in [
            ("https://api.orange.com", true),
            ("http://localhost:1", true),
            ("http://127.8.9.1", true),
            ("http://[::1]:80", true),
            ("http://api.orange.com", false),
            ("http://10.0.0.1", false),
            ("http://localhost.example.com", false),
            ("http://api.localhost", false),
            ("http://[::ffff:10.0.0.1]", false),
            ("file:///etc/passwd", false),
            ("data:text/plain,x", false),
        ] {
            assert_eq!(is_safe_for_secrets(&Url::parse(url).unwrap()), safe, "{url}");
        }
    }

    #[test]
    fn plain_http_beyond_this_machine_needs_a_named_host() {
        let hosts = hosts(&["Sandbox", "10.0.0.5", "[fd00::1]", "stand.example"]).unwrap();
        for (url, allowed) in [
            ("http://sandbox", true),
            ("http://SANDBOX:8080/oauth", true),
            ("http://10.0.0.5:1", true),
            ("http://0x0a.0.0.5", true),
            ("http://[fd00:0::1]:8080", true),
            ("http://stand.example/", true),
            ("http://api.stand.example", false),
            ("http://sandbox.example", false),
            ("http://sandbox.", false),
            ("http://sandbox@evil.example", false),
            ("http://10.0.0.50", false),
            ("ftp://sandbox", false),
            ("https://other.example", true),
            ("http://localhost", true),
        ] {
            assert_eq!(hosts.allow_secrets_to(&Url::parse(url).unwrap()), allowed, "{url}");
        }
        let none = HttpHosts::default();
        assert!(!none.allow_secrets_to(&Url::parse("http://sandbox").unwrap()));
    }

    #[test]
    fn a_host_is_one_exact_name() {
        for name in [
            "",
            "*",
            "*.example",
            "sandbox:8080",
            "http://sandbox",
            "sandbox/x",
            "a b",
            "0.0.0.0",
            "[::]",
            "orange.com",
            "api.orange.com",
            "API.Orange.com.",
        ] {
            let error = hosts(&[name]).unwrap_err();
            assert_eq!(error.field(), Some("allow_http_to"), "{name}: {error}");
        }
        assert!(hosts(&["notorange.com"]).is_ok());
    }
}
