//! URLs that a server wrote: `href`, `uri`, `Location`, `Link`.
//!
//! Such a URL is a text that somebody else chose, and following it is a request that somebody else chose. So it
//! is followed only to the origin (scheme, host, port) of the client, where it can ask for nothing that we could
//! not ask for ourselves; to any other only where the caller has named it, and then with nothing that says who
//! we are.

use std::sync::Arc;

use super::Service;
use super::origin::{origin_of, parse};
use crate::error::{Error, Result};
use crate::operation::{Api, ApiRequest, ApiResponse, Operation, OperationInfo};

/// A GET of a URL that a server wrote, checked to lead where it may. Made by [`Service::download_link`].
#[derive(Clone, Debug)]
pub struct LinkRequest {
    /// Path and query.
    target: String,
    info: &'static OperationInfo,
}

static API: Api = Api { name: "link", ..Api::DEFAULT };
static KEYED_API: Api = Api { needs_api_key: true, ..API };
static PLAIN: OperationInfo = OperationInfo { api: &API, id: "followLink", ..OperationInfo::DEFAULT };
static KEYED: OperationInfo = OperationInfo { api: &KEYED_API, id: "followLink", ..OperationInfo::DEFAULT };

impl Operation for LinkRequest {
    type Output = ApiResponse;

    fn info(&self) -> &'static OperationInfo {
        self.info
    }

    fn request(&self) -> Result<ApiRequest> {
        Ok(ApiRequest::new(self.info).path_template(self.target.clone()))
    }

    fn decode(&self, answer: ApiResponse) -> Result<ApiResponse> {
        Ok(answer)
    }
}

impl Service {
    /// Lets [`follow`](Self::follow) and [`download_link`](Self::download_link) go to another origin as well: a
    /// store of files that the server points to, for one. An operation whose interface file gives it a
    /// [server of its own](crate::operation::OperationServer) goes there too. No token, no API key and no `Authorization` goes
    /// there.
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
    /// What is more or less than an origin: a scheme, a host and maybe a port; `http` to another machine
    /// that [`allow_http_to`](crate::client::ClientBuilder::allow_http_to) does not name.
    pub fn with_link_origin(mut self, origin: &str) -> Result<Self> {
        let rule = "an origin such as https://files.example.com: https (or http to a loopback address or a host \
                    that allow_http_to names), no user name, no path";
        let refuse = || Error::configuration("link origin", rule);
        let url = parse(origin, None).ok_or_else(refuse)?;
        if !self.client().inner.http_hosts.are_safe_for_secrets(&url)
            || url.path() != "/"
            || url.query().is_some()
        {
            return Err(refuse());
        }
        Arc::make_mut(&mut self.link_origins).push(origin_of(&url));
        Ok(self)
    }

    /// Gets what is at a URL that a server wrote: an `href`, a `Location`. A relative one is taken from the
    /// [base](Self::base) of the service.
    ///
    /// ```no_run
    /// # async fn run(service: orange_core::Service, location: &str) -> orange_core::Result<()> {
    /// let ticket: serde_json::Value = service.follow(location).await?.json()?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// `link`: one that leads to another origin than that of the client or of
    /// [`with_link_origin`](Self::with_link_origin), has a user name in it, or is no URL; nothing is sent then.
    /// What any call may meet.
    pub async fn follow(&self, url: &str) -> Result<ApiResponse> {
        let (service, operation) = self.linked(url)?;
        service.send(&operation).await
    }

    /// The service and the operation that get what is at `url`.
    pub(crate) fn linked(&self, url: &str) -> Result<(Self, LinkRequest)> {
        let refuse = |rule: String| Error::invalid("link", rule).for_operation(&PLAIN);
        let url = parse(url, Some(&self.base)).ok_or_else(|| {
            refuse("must be an http(s) URL without user name, password and control characters".to_owned())
        })?;
        let origin = origin_of(&url);
        let foreign = url.origin() != self.base.origin();
        if foreign && !self.link_origins.contains(&origin) {
            let own = origin_of(&self.base);
            return Err(refuse(format!(
                "leads to {origin}, not to {own}: it is followed only when that origin is named with \
                 `with_link_origin`"
            )));
        }
        let mut base = url.clone();
        base.set_path("");
        base.set_query(None);
        // Braces would be parameters of a path template.
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        let target = format!("{}{query}", url.path()).replace('{', "%7B").replace('}', "%7D");
        let keyed = !foreign && self.api.needs_api_key;
        let mut service = self.clone();
        service.base = base;
        service.options.anonymous = foreign;
        // At home it is one more call of this API.
        service.options.limited_as = (!foreign).then(|| self.base.as_str().into());
        service.paths = Arc::default();
        Ok((service, LinkRequest { target, info: if keyed { &KEYED } else { &PLAIN } }))
    }
}
