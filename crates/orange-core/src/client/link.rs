//! Requests to URLs from responses: `href`, `uri`, `Location`, `Link`.
//!
//! The server chooses such a URL, so it could lead the client to any host. Links are followed to the origin (scheme,
//! host, port) of the client, and without credentials to origins that the caller has allowed. Other links are
//! refused.

use std::sync::Arc;

use super::Service;
use super::origin::{origin_of, parse};
use crate::error::{Error, Result};
use crate::http_hosts::shown_url;
use crate::operation::{Api, ApiRequest, ApiResponse, Operation, OperationInfo};

/// GET request for a link from a response. Created by [`Service::download_link`].
#[derive(Clone, Debug)]
pub struct LinkRequest {
    /// Path and query.
    target: String,
    info: &'static OperationInfo,
}

static API: Api = Api { name: "link", ..Api::DEFAULT };
static API_WITH_KEY: Api = Api { needs_api_key: true, ..API };
static FOLLOW: OperationInfo = OperationInfo { api: &API, id: "followLink", ..OperationInfo::DEFAULT };
static FOLLOW_WITH_KEY: OperationInfo =
    OperationInfo { api: &API_WITH_KEY, id: "followLink", ..OperationInfo::DEFAULT };

impl Operation for LinkRequest {
    type Output = ApiResponse;

    fn info(&self) -> &'static OperationInfo {
        self.info
    }

    fn request(&self) -> Result<ApiRequest> {
        Ok(ApiRequest::new(self.info).path_template(self.target.clone()))
    }

    fn decode(&self, response: ApiResponse) -> Result<ApiResponse> {
        Ok(response)
    }
}

impl Service {
    /// Allows links to another origin, such as a file store.
    ///
    /// Applies to [`follow`](Self::follow), [`download_link`](Self::download_link), and operations with their own
    /// [server](crate::operation::OperationServer). No token, API key or `Authorization` header is sent there.
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn with_files(service: Service) -> orange_core::Result<Service> {
    ///     service.with_link_origin("https://files.example.com")
    /// }
    /// ```
    ///
    /// # Errors
    /// Returns a configuration error if `origin` is more than a scheme, a host and an optional port, or if it uses http to a
    /// host that is neither a loopback address nor named by
    /// [`allow_http_to`](crate::client::ClientBuilder::allow_http_to).
    pub fn with_link_origin(mut self, origin: &str) -> Result<Self> {
        let rule = "must be an origin such as https://files.example.com: https, or http to a loopback address or to a \
                    test host named by `allow_http_to`, without user name, path and query";
        let refuse = || Error::configuration("with_link_origin", rule).with_value(&shown_url(origin));
        let url = parse(origin, None).ok_or_else(refuse)?;
        if !self.client().inner.http_hosts.allow_secrets_to(&url)
            || url.path() != "/"
            || url.query().is_some()
        {
            return Err(refuse());
        }
        Arc::make_mut(&mut self.link_origins).push(origin_of(&url));
        Ok(self)
    }

    /// Sends a GET request to a URL from a response, such as an `href` or a `Location`.
    ///
    /// A relative URL is resolved against the [base URL](Self::base) of the service.
    ///
    /// ```no_run
    /// # async fn run(service: orange_core::Service, location: &str) -> orange_core::Result<()> {
    /// let ticket: serde_json::Value = service.follow(location).await?.json()?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the request fails. Before any I/O, returns an error for the field `link` if the URL is
    /// invalid, contains a user name, or leads to an origin that is neither the client's nor allowed by
    /// [`with_link_origin`](Self::with_link_origin).
    pub async fn follow(&self, url: &str) -> Result<ApiResponse> {
        let (service, operation) = self.link_request(url)?;
        service.send(&operation).await
    }

    /// The service and the operation for a GET request to `url`.
    pub(crate) fn link_request(&self, url: &str) -> Result<(Self, LinkRequest)> {
        let refuse = |rule: String| Error::invalid("link", rule).for_operation(&FOLLOW);
        let url = parse(url, Some(&self.base)).ok_or_else(|| {
            refuse(
                "must be an http or https URL without user name, password and control characters".to_owned(),
            )
        })?;
        let origin = origin_of(&url);
        let is_foreign = url.origin() != self.base.origin();
        if is_foreign && !self.link_origins.contains(&origin) {
            let allowed = origin_of(&self.base);
            return Err(refuse(format!(
                "must lead to {allowed}, not to {origin}: allow other origins with `with_link_origin`"
            )));
        }
        let mut base = url.clone();
        base.set_path("");
        base.set_query(None);
        // In a path template, braces would be parameters.
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        let target = format!("{}{query}", url.path()).replace('{', "%7B").replace('}', "%7D");
        let needs_key = !is_foreign && self.api.needs_api_key;
        let mut service = self.clone();
        service.base = base;
        service.options.anonymous = is_foreign;
        // A link to the origin of the API counts towards its limits.
        service.options.limited_as = (!is_foreign).then(|| self.base.as_str().into());
        service.paths = Arc::default();
        Ok((service, LinkRequest { target, info: if needs_key { &FOLLOW_WITH_KEY } else { &FOLLOW } }))
    }
}
