//! The transport with a proxy, additional certificate authorities and a client certificate.

use std::path::Path;
use std::time::Duration;

use orange_core::transport::ReqwestTransport;
use reqwest::{Certificate, Identity, NoProxy, Proxy};

use super::Settings;
use crate::failure::{Failure, Result};

/// Builds the transport that the settings describe.
pub(crate) fn transport(settings: &Settings) -> Result<ReqwestTransport> {
    let certificates = settings.ca_bundle.value.as_deref().map(certificates).transpose()?.unwrap_or_default();
    let identity = settings.client_certificate.value.as_deref().map(identity).transpose()?;
    let http_hosts = settings.allow_http_to.value.clone().unwrap_or_default().join(",");
    let proxy = settings.proxy.value.as_deref().map(|url| proxy(url, &http_hosts)).transpose()?;
    let mut transport = ReqwestTransport::builder().configure(move |client| {
        let client = certificates.iter().cloned().fold(client, reqwest::ClientBuilder::add_root_certificate);
        let client = match &identity {
            Some(identity) => client.identity(identity.clone()),
            None => client,
        };
        match &proxy {
            Some(proxy) => client.proxy(proxy.clone()),
            // A proxy of the environment could read plain http.
            None if !http_hosts.is_empty() => client.no_proxy(),
            None => client,
        }
    });
    if let Some(seconds) = settings.connect_timeout.value {
        transport = transport.connect_timeout(Duration::from_secs(seconds));
    }
    Ok(transport.build()?)
}

fn proxy(url: &str, http_hosts: &str) -> Result<Proxy> {
    let proxy = Proxy::all(url).map_err(|error| invalid("proxy", error))?;
    Ok(proxy.no_proxy(NoProxy::from_string(http_hosts)))
}

fn certificates(path: &Path) -> Result<Vec<Certificate>> {
    let certificates = Certificate::from_pem_bundle(&read("ca-bundle", path)?)
        .map_err(|error| invalid(&format!("ca-bundle: {}", path.display()), error))?;
    if certificates.is_empty() {
        return Err(Failure::Configuration(format!("ca-bundle: {} has no certificate", path.display())));
    }
    Ok(certificates)
}

fn identity(path: &Path) -> Result<Identity> {
    Identity::from_pem(&read("client-certificate", path)?)
        .map_err(|error| invalid(&format!("client-certificate: {}", path.display()), error))
}

fn read(setting: &str, path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path)
        .map_err(|error| Failure::Configuration(format!("{setting}: {}: {error}", path.display())))
}

fn invalid(setting: &str, error: reqwest::Error) -> Failure {
    let mut cause: &dyn std::error::Error = &error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    Failure::Configuration(format!("{setting}: {cause}"))
}
