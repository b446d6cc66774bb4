//! TLS of the server, and client certificates.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::pem::{Error as PemError, PemObject as _};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

use crate::failure::{Failure, Result};

/// Options of TLS.
#[derive(Args)]
#[command(next_help_heading = "TLS")]
pub(super) struct TlsArguments {
    /// Certificate of the server and its chain, as a PEM file
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Private key of the server, as a PEM file
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Requires a client certificate of one of these authorities, as a PEM file
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_client_ca: Option<PathBuf>,
}

impl TlsArguments {
    /// Whether senders need a client certificate.
    pub(super) fn checks_clients(&self) -> bool {
        self.tls_client_ca.is_some()
    }

    /// Reads the files. Returns `None` without a certificate.
    pub(super) fn acceptor(&self) -> Result<Option<TlsAcceptor>> {
        let (Some(certificate), Some(key)) = (&self.tls_cert, &self.tls_key) else { return Ok(None) };
        let provider = Arc::new(default_provider());
        let invalid = |option: &str, path: &Path, error: &dyn std::fmt::Display| {
            Failure::Configuration(format!("{option} {}: {error}", path.display()))
        };
        let config = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| invalid("--tls-cert", certificate, &error))?;
        let config = match &self.tls_client_ca {
            None => config.with_no_client_auth(),
            Some(path) => {
                let invalid = |error: &dyn std::fmt::Display| invalid("--tls-client-ca", path, error);
                let mut roots = RootCertStore::empty();
                for certificate in certificates("--tls-client-ca", path)? {
                    roots.add(certificate).map_err(|error| invalid(&error))?;
                }
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
                config.with_client_cert_verifier(verifier.build().map_err(|error| invalid(&error))?)
            }
        };
        let private_key = PrivateKeyDer::from_pem_file(key)
            .map_err(|error| invalid("--tls-key", key, &describe(&error)))?;
        let mut config = config
            .with_single_cert(certificates("--tls-cert", certificate)?, private_key)
            .map_err(|error| invalid("--tls-cert", certificate, &error))?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Some(TlsAcceptor::from(Arc::new(config))))
    }
}

fn certificates(option: &str, path: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let invalid = |error: PemError| {
        Failure::Configuration(format!("{option} {}: {}", path.display(), describe(&error)))
    };
    let certificates = CertificateDer::pem_file_iter(path).map_err(invalid)?;
    let certificates = certificates.collect::<Result<Vec<_>, _>>().map_err(invalid)?;
    if certificates.is_empty() {
        return Err(Failure::Configuration(format!("{option} {}: has no certificate", path.display())));
    }
    Ok(certificates)
}

/// Describes an error without the content of the file.
fn describe(error: &PemError) -> String {
    match error {
        PemError::Io(error) => error.to_string(),
        PemError::NoItemsFound => "has none".to_owned(),
        _ => "is not a PEM file".to_owned(),
    }
}
