//! Routing of operations, including those with their own server.

use std::borrow::Cow;
use std::sync::Arc;

use url::Url;

use super::Service;
use super::origin::{origin_of, parse};
use super::service::join_path;
use crate::error::{Error, Result};
use crate::operation::{OperationInfo, OperationServer};
use crate::pipeline::CallOptions;

/// Base URL and options of an operation.
pub(super) struct Route<'a> {
    pub(super) base: Cow<'a, Url>,
    pub(super) options: Cow<'a, CallOptions>,
}

impl Service {
    /// Sets a variable of the server URLs of single operations, such as `stage` in `/gears/{stage}`.
    ///
    /// Operations without the variable are not affected. If the interface file does not list the value, operations
    /// with the variable fail before any I/O.
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn on_stage_10(service: Service) -> Service {
    ///     service.with_server_variable("stage", "v10")
    /// }
    /// ```
    #[must_use]
    pub fn with_server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.server_variables).insert(name.into(), value.into());
        self
    }

    /// The base URL and the options for an operation.
    ///
    /// # Errors
    /// Returns an error if a server variable has an invalid value, or the server has another origin that
    /// [`with_link_origin`](Self::with_link_origin) does not allow.
    pub(super) fn route(&self, info: &'static OperationInfo) -> Result<Route<'_>> {
        let Some(server) = &info.server else {
            return Ok(Route { base: Cow::Borrowed(&self.base), options: Cow::Borrowed(&self.options) });
        };
        self.route_to_server(server).map_err(|error| error.for_operation(info))
    }

    fn route_to_server(&self, server: &OperationServer) -> Result<Route<'_>> {
        let path = self.expand(server, server.path)?;
        let mut options = self.options.clone();
        let Some(origin) = server.origin else {
            // Requests to this origin count towards the limits of the API.
            options.limited_as = Some(self.base.as_str().into());
            return Ok(Route {
                base: Cow::Owned(join_path(self.client().base_url(), &path)),
                options: Cow::Owned(options),
            });
        };
        let origin = self.expand(server, origin)?;
        let url = parse(&origin, Some(&self.base))
            .filter(|url| url.path() == "/" && url.query().is_none())
            .ok_or_else(|| {
            let rule = format!("must be an origin such as https://files.example.com, not `{origin}`");
            Error::invalid("server", rule)
        })?;
        let origin = origin_of(&url);
        if url.origin() == self.base.origin() {
            options.limited_as = Some(self.base.as_str().into());
        } else if self.link_origins.contains(&origin) {
            options.anonymous = true;
        } else {
            let rule = format!(
                "{origin} is not the origin of the API, {}: allow it with `with_link_origin`",
                origin_of(&self.base)
            );
            return Err(Error::invalid("server", rule));
        }
        Ok(Route { base: Cow::Owned(join_path(&url, &path)), options: Cow::Owned(options) })
    }

    /// Fills the variables of a URL template.
    fn expand(&self, server: &OperationServer, template: &str) -> Result<String> {
        let mut expanded = template.to_owned();
        for variable in server.variables {
            let value = self.server_variables.get(variable.name).map_or(variable.default, String::as_str);
            if !variable.allowed.is_empty() && !variable.allowed.contains(&value) {
                let rule = format!("must be one of {}, not `{value}`", variable.allowed.join(", "));
                return Err(Error::invalid(variable.name, rule));
            }
            let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~' | '/');
            if !value.chars().all(is_allowed) || value.split('/').any(|part| matches!(part, "." | "..")) {
                let rule = "must have only letters, digits and `-._~/`, and no segment `.` or `..`";
                return Err(Error::invalid(variable.name, rule).with_value(value));
            }
            expanded = expanded.replace(&format!("{{{}}}", variable.name), value);
        }
        Ok(expanded)
    }
}
