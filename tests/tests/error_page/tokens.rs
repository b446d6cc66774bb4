//! Credentials and access tokens.

use std::sync::Arc;
use std::time::Duration;

use orange_core::operation::{Api, Method};
use orange_core::token::{AccessToken, ClientCredentials, TokenEndpoint, TokenProvider as _};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, CredentialsListener, CredentialsProvider, Error, Result};

use super::Messages;
use super::stub_transport::{API, StubTransport, response};

/// Reaction of the token endpoint.
#[derive(Clone, Copy, Debug)]
enum Endpoint {
    /// Responds with a status and a body.
    Responds(u16, &'static str),
    /// Refuses the connection.
    Refuses,
    Hangs,
    Panics,
    /// Tokens that the API rejects.
    Rejected,
}

#[async_trait::async_trait]
impl Transport for Endpoint {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let refused = || TransportError::new(TransportErrorKind::Connect, true, "connection refused");
        match *self {
            Self::Responds(status, body) => Ok(response(status, &[("x-oapi-request-id", "7f1c")], body)),
            Self::Refuses => Err(refused()),
            Self::Hangs => std::future::pending().await,
            Self::Panics => panic!("a transport with a bug"),
            Self::Rejected if request.uri().path() == "/oauth/v3/token" => {
                Ok(response(200, &[], r#"{"access_token":"token-1","expires_in":3600}"#))
            }
            Self::Rejected => Ok(response(401, &[], r#"{"code":42,"message":"Expired credentials"}"#)),
        }
    }
}

/// A provider that cannot load the credentials.
#[derive(Debug)]
struct FailingProvider;

#[async_trait::async_trait]
impl CredentialsProvider for FailingProvider {
    async fn credentials(&self) -> Result<Credentials> {
        Err(Error::configuration("vault", "the vault is sealed"))
    }

    fn subscribe(&self, _: CredentialsListener) {}
}

fn client(endpoint: Endpoint) -> Client {
    let credentials = Credentials::new("client-id", "client-secret-0123").unwrap();
    let builder = Client::builder().credentials(credentials).transport(endpoint);
    builder.retry(orange_core::retry::RetryPolicy::none()).build().unwrap()
}

async fn call(client: &Client) -> Result<orange_core::operation::ApiResponse> {
    let service = client.service(&API);
    service.send(&service.raw(Method::GET, "/1")).await
}

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Credentials and tokens");
    for endpoint in [
        Endpoint::Responds(401, r#"{"error":"invalid_client","error_description":"unknown client"}"#),
        Endpoint::Responds(200, "<html>Log in</html>"),
        Endpoint::Responds(200, "{}"),
        Endpoint::Responds(200, r#"{"access_token":"t","token_type":"mac"}"#),
        Endpoint::Responds(200, r#"{"access_token":"a b"}"#),
        Endpoint::Refuses,
        Endpoint::Hangs,
        Endpoint::Panics,
    ] {
        messages.failed(call(&client(endpoint)).await);
    }
    let without_credentials =
        Client::builder().credentials_provider(FailingProvider).transport(Endpoint::Refuses).build().unwrap();
    messages.failed(call(&without_credentials).await);

    static WITH_API_KEY: Api =
        Api { name: "incident", base_path: "/incident", needs_api_key: true, ..Api::DEFAULT };
    let service = StubTransport::responding(200, &[], "1").client().build().unwrap().service(&WITH_API_KEY);
    messages.failed(service.send(&service.raw(Method::GET, "/1")).await);

    // No API accepts the tokens.
    let rejected = client(Endpoint::Rejected);
    let error = loop {
        let error = call(&rejected).await.unwrap_err();
        if error.is_token_failure() {
            break error;
        }
        tokio::time::advance(Duration::from_millis(10)).await;
    };
    messages.error(&error);

    let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token").unwrap();
    let credentials = Credentials::new("id", "secret").unwrap();
    let provider = ClientCredentials::builder(endpoint, credentials, Arc::new(Endpoint::Rejected));
    let provider = provider.calls_per_minute(1).build().unwrap();
    let token: AccessToken = provider.token().await.unwrap();
    let unauthorized = Error::from_response(
        http::StatusCode::UNAUTHORIZED,
        &http::HeaderMap::new(),
        br#"{"code":42}"#,
        &orange_core::time::SystemClock,
    );
    provider.reject(&token, &unauthorized).await;
    messages.failed(provider.token().await);
}
