//! TLS by rustls where the application has installed no crypto provider: an error, not a panic.
//!
//! `cargo test -p orange-core --no-default-features --features rustls-no-provider --test transport_no_provider`
#![cfg(all(feature = "rustls-no-provider", not(feature = "rustls-tls")))]

use orange_core::transport::ReqwestTransport;

#[test]
fn a_missing_crypto_provider_is_a_configuration_error() {
    let error = ReqwestTransport::builder().build().unwrap_err();
    assert_eq!(error.field(), Some("transport"));
    assert!(error.to_string().contains("crypto provider"), "{error}");
}
