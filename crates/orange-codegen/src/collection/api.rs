//! The requests of one interface file.

use std::collections::BTreeMap;

use url::Url;

use super::body::{body, files};
use super::order::{order, requires_etag};
use super::parameters::{Parameters, one_line};
use super::request::{Authentication, Body, Capture, CaptureSource, Expected, Field, Request};
use super::resources::{VariableNames, elements, provider, returns_etag, success_response};
use super::template::Template;
use crate::emit::{SourceFile, path_template, server_url};
use crate::error::{Error, Result};
use crate::ir::{Docs, Document, Operation, ParameterLocation, Response, ResponseStatus, SecurityKind};
use crate::spec_config::{RequestConfig, RequestValues};

/// The host of an API if its file names none.
const HOST: &str = "https://api.orange.com";

/// The requests of an interface file.
#[derive(Clone, Debug)]
pub(super) struct Api {
    /// The short name: `anomalie-adresse`.
    pub(super) name: String,
    /// Title and version.
    pub(super) title: String,
    pub(super) description: Option<String>,
    /// The path of the interface file.
    pub(super) source: String,
    /// The default of the variable `base_url`: scheme and host.
    pub(super) base_url: String,
    /// Variables without a source in an earlier response, with their values for the sandbox.
    pub(super) variables: BTreeMap<String, String>,
    pub(super) requests: Vec<Request>,
    /// Files that the requests upload.
    pub(super) files: Vec<SourceFile>,
}

impl Api {
    /// Lists the requests of a document.
    ///
    /// # Errors
    ///
    /// Returns an error if `config` names an operation or a parameter that the document does not have.
    pub(super) fn new(name: &str, source: &str, document: &Document, config: &RequestConfig) -> Result<Self> {
        let operations: Vec<&Operation> =
            document.operations.iter().filter(|operation| !operation.is_hosted_by_caller()).collect();
        for id in config.requests.keys() {
            if !operations.iter().any(|operation| operation.id == *id) {
                return Err(Error::new(format!("spec.yaml: there is no operation `{id}` to send")));
            }
        }
        let server = document.servers.first().map(server_url).unwrap_or_default();
        let (base_url, base_path) = split_url(&server).unwrap_or_else(|| (HOST.to_owned(), server.clone()));
        let base_path = base_path.trim_end_matches('/').to_owned();
        let mut api = Self {
            name: name.to_owned(),
            title: one_line(&format!("{} {}", document.title, document.version)),
            description: document.description.clone(),
            source: source.to_owned(),
            base_url,
            variables: BTreeMap::new(),
            requests: Vec::new(),
            files: Vec::new(),
        };
        api.requests.extend(api.token_request(document));
        let builder = RequestBuilder {
            document,
            names: VariableNames::new(&operations, &base_path),
            operations: &operations,
            base_url: &api.base_url,
            base_path: &base_path,
            api: name,
        };
        let requests: Result<Vec<Request>> = order(document, &operations)
            .into_iter()
            .map(|operation| builder.request(operation, config.requests.get(&operation.id)))
            .collect();
        api.requests.extend(requests?);
        for request in &api.requests {
            for file in files(request.body.as_ref()) {
                if !api.files.contains(&file) {
                    api.files.push(file);
                }
            }
        }
        api.variables = api.free_variables(&config.variables);
        Ok(api)
    }

    /// The request of an access token, if the API uses client credentials.
    fn token_request(&self, document: &Document) -> Option<Request> {
        let (docs, token_url) = document.security_schemes.iter().find_map(|scheme| match &scheme.kind {
            SecurityKind::OAuth2ClientCredentials { token_url, .. } => Some((&scheme.docs, token_url)),
            _ => None,
        })?;
        Some(Request {
            name: "accessToken".to_owned(),
            docs: std::iter::once("Requests an access token.".to_owned())
                .chain(docs.as_deref().into_iter().flat_map(split_paragraphs))
                .collect(),
            method: "POST".to_owned(),
            url: with_base_url(&self.base_url, token_url),
            authentication: Authentication::Basic,
            query: Vec::new(),
            headers: vec![Field::new("Accept", Template::text("application/json"))],
            body: Some(Body::Form(vec![("grant_type".to_owned(), "client_credentials".to_owned())])),
            expected: Expected { status: 200, media_types: vec!["application/json".to_owned()] },
            captures: vec![Capture {
                variable: "access_token".to_owned(),
                source: CaptureSource::Property("access_token".to_owned()),
            }],
        })
    }

    /// Returns the variables that no response sets, with their values from `spec.yaml` or without a value.
    fn free_variables(&self, values: &BTreeMap<String, String>) -> BTreeMap<String, String> {
        let captured: Vec<&str> = self
            .requests
            .iter()
            .flat_map(|request| &request.captures)
            .map(|capture| capture.variable.as_str())
            .collect();
        let used_variables = |request: &'_ Request| -> Vec<String> {
            let fields = request.query.iter().chain(&request.headers);
            let values = fields.filter(|field| field.is_sent).map(|field| &field.value);
            values.chain([&request.url]).flat_map(|value| value.variables()).map(str::to_owned).collect()
        };
        self.requests
            .iter()
            .flat_map(used_variables)
            .filter(|name| {
                !captured.contains(&name.as_str()) && !CONNECTION_VARIABLES.contains(&name.as_str())
            })
            .map(|name| {
                let value = values.get(&name).cloned().unwrap_or_default();
                (name, value)
            })
            .collect()
    }
}

/// Variables that depend on the server and on the contract with Orange, not on the interface file.
const CONNECTION_VARIABLES: [&str; 2] = ["base_url", "api_key"];

/// The data that all requests of an API share.
struct RequestBuilder<'a> {
    document: &'a Document,
    operations: &'a [&'a Operation],
    names: VariableNames,
    base_url: &'a str,
    base_path: &'a str,
    api: &'a str,
}

impl RequestBuilder<'_> {
    /// Returns the request of an operation, with the values of `spec.yaml` if there are any.
    fn request(&self, operation: &Operation, values: Option<&RequestValues>) -> Result<Request> {
        let parameters = Parameters::new(self.document, self.operations, operation, values)?;
        let etag = requires_etag(operation).then(|| Template::variable(self.names.etag(&operation.path)));
        let expected = expected(operation, values)?;
        let (authentication, credentials) = self.credentials(operation);
        let mut headers = vec![Field::new("Accept", Template::text(accept(&expected)))];
        headers.extend(credentials);
        headers.extend(parameters.headers(etag));
        Ok(Request {
            name: operation.id.clone(),
            docs: paragraphs(&operation.docs),
            method: operation.method.clone(),
            url: self.url(operation),
            authentication,
            query: parameters.query(),
            headers,
            body: body(self.document, operation, self.api, values),
            captures: self.captures(operation, &expected),
            expected,
        })
    }

    /// Returns the URL, with a variable for each parameter of the path.
    fn url(&self, operation: &Operation) -> Template {
        let mut url = match operation.servers.first().map(server_url) {
            Some(server) => with_base_url(self.base_url, server.trim_end_matches('/')),
            None => with_base_url(self.base_url, self.base_path),
        };
        // `path_template` encodes everything except the names of parameters.
        let path = path_template(operation);
        let mut rest = path.as_str();
        for element in &elements(&operation.path) {
            let placeholder = format!("{{{}}}", element.parameter);
            let Some((before, after)) = rest.split_once(&placeholder) else { continue };
            url.push(Template::text(before));
            url.push(Template::variable(self.names.id(&element.path)));
            rest = after;
        }
        url.push(Template::text(rest));
        url
    }

    /// Returns the authentication, and the header with the API key.
    fn credentials(&self, operation: &Operation) -> (Authentication, Vec<Field>) {
        let mut authentication = Authentication::None;
        let mut headers = Vec::new();
        for (name, _) in operation.security.first().into_iter().flatten() {
            let scheme = self.document.security_schemes.iter().find(|scheme| scheme.name == *name);
            match scheme.map(|scheme| &scheme.kind) {
                Some(SecurityKind::OAuth2ClientCredentials { .. }) => authentication = Authentication::Bearer,
                Some(SecurityKind::ApiKey { name, location: ParameterLocation::Header }) => {
                    headers.push(Field::new(name, Template::variable("api_key")));
                }
                _ => {}
            }
        }
        (authentication, headers)
    }

    /// Returns the ids and ETags in the response that other requests need.
    fn captures(&self, operation: &Operation, expected: &Expected) -> Vec<Capture> {
        if !(200..300).contains(&expected.status) {
            return Vec::new();
        }
        let mut captures: Vec<Capture> = Vec::new();
        for element in self.operations.iter().flat_map(|other| elements(&other.path)) {
            let Some((provider, source)) = provider(self.document, self.operations, &element) else {
                continue;
            };
            let capture = Capture { variable: self.names.id(&element.path).to_owned(), source };
            if provider.id == operation.id && !captures.contains(&capture) {
                captures.push(capture);
            }
        }
        let is_needed =
            self.operations.iter().any(|other| other.path == operation.path && requires_etag(other));
        if is_needed && returns_etag(operation) {
            let variable = self.names.etag(&operation.path);
            captures.push(Capture { variable, source: CaptureSource::Header("ETag") });
        }
        captures
    }
}

/// Returns the expected response.
///
/// # Errors
///
/// Returns an error if `spec.yaml` names a status that the operation does not document.
fn expected(operation: &Operation, values: Option<&RequestValues>) -> Result<Expected> {
    let media_types = |response: &Response| {
        let types = response.contents.iter().map(|content| content.media_type.clone());
        if operation.method == "HEAD" { Vec::new() } else { types.collect() }
    };
    if let Some(status) = values.and_then(|values| values.status) {
        let mut responses = operation.responses.iter();
        let response = responses.find(|response| response.status == ResponseStatus::Code(status));
        let response = response.ok_or_else(|| {
            Error::new(format!("spec.yaml: {} documents no response {status}", operation.id))
        })?;
        return Ok(Expected { status, media_types: media_types(response) });
    }
    let response = success_response(operation);
    let status = match response.map(|response| response.status) {
        Some(ResponseStatus::Code(code)) => code,
        _ => 200,
    };
    Ok(Expected { status, media_types: response.map(media_types).unwrap_or_default() })
}

/// Returns the header `Accept`. Without a response body it accepts JSON, for the body of an error.
fn accept(expected: &Expected) -> String {
    match &expected.media_types[..] {
        [] => "application/json".to_owned(),
        types => types.join(", "),
    }
}

/// Returns summary, description, status and source of an operation.
fn paragraphs(docs: &Docs) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    paragraphs.extend(docs.title.clone());
    paragraphs.extend(docs.description.as_deref().into_iter().flat_map(split_paragraphs));
    if docs.deprecated {
        paragraphs.push("Deprecated.".to_owned());
    }
    let label = docs.status.as_ref().map(|label| match label.as_str() {
        "documented" => "Status: documented by Orange.".to_owned(),
        "interop" => "Status: published by the interop group of operators.".to_owned(),
        "inferred" => "Status: inferred, not documented; may be wrong.".to_owned(),
        other => format!("Status: {other}."),
    });
    let source =
        docs.source.as_ref().map(|source| format!("Source: {}.", one_line(source).trim_end_matches('.')));
    let provenance: Vec<String> = label.into_iter().chain(source).collect();
    if !provenance.is_empty() {
        paragraphs.push(provenance.join(" "));
    }
    paragraphs
}

/// Splits Markdown into paragraphs. Lines of prose are joined, tables and lists keep theirs.
fn split_paragraphs(text: &str) -> Vec<String> {
    let is_block = |line: &str| line.starts_with(['|', '-', '*', '#', '>', ' ', '\t', '`']);
    text.split("\n\n")
        .map(str::trim_end)
        .filter(|paragraph| !paragraph.trim().is_empty())
        .map(|paragraph| match paragraph.lines().any(is_block) {
            true => paragraph.to_owned(),
            false => one_line(paragraph),
        })
        .collect()
}

/// Splits an absolute URL into scheme with host, and path.
fn split_url(url: &str) -> Option<(String, String)> {
    let parsed = Url::parse(url).ok().filter(Url::has_host)?;
    Some((parsed.origin().ascii_serialization(), parsed.path().to_owned()))
}

/// Returns the template of a URL, with the variable `base_url` for scheme and host if they are those of the API.
fn with_base_url(base_url: &str, url: &str) -> Template {
    match split_url(url) {
        Some((origin, _)) if origin != base_url => Template::text(url.replace(char::is_whitespace, "%20")),
        found => {
            let path = found.map_or_else(|| url.to_owned(), |(_, path)| path);
            let mut template = Template::variable("base_url");
            template.push(Template::text(path.trim_end_matches('/').replace(char::is_whitespace, "%20")));
            template
        }
    }
}
