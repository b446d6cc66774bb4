//! Lowers document metadata: title, servers, security schemes and requirements.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::ir::{
    Document, ParameterLocation, QueryDialect, SecurityKind, SecurityRequirement, SecurityScheme, Server,
};
use crate::resolve::{FileId, Node, NodeId};

use super::docs::{extensions, texts};
use super::state::{Lowerer, SpecVersion};

impl<'a> Lowerer<'a> {
    /// Lowers the metadata. The types, operations and events of the returned document are empty.
    pub(super) fn lower_metadata(&mut self) -> Document {
        let root = self.sources.root();
        let info = root.get("info");
        let info_text =
            |key: &str| info.as_ref().and_then(|info| info.get(key)).map(|node| self.as_written(&node));
        Document {
            title: info_text("title").unwrap_or_else(|| "API".to_owned()),
            version: info_text("version").unwrap_or_default(),
            description: info.as_ref().and_then(|info| info.text("description")),
            servers: match self.spec_version {
                SpecVersion::Swagger2 => swagger_servers(&root),
                SpecVersion::OpenApi3 => self.servers(&root),
            },
            security_schemes: self.security_schemes(&root),
            query_dialect: QueryDialect::default(),
            types: Vec::new(),
            operations: Vec::new(),
            events: Vec::new(),
            extensions: extensions(&root),
            definitions: BTreeMap::new(),
        }
    }

    fn security_schemes(&mut self, root: &Node<'a>) -> Vec<SecurityScheme> {
        let section = match self.spec_version {
            SpecVersion::Swagger2 => root.get("securityDefinitions"),
            SpecVersion::OpenApi3 => {
                root.get("components").and_then(|components| components.get("securitySchemes"))
            }
        };
        let mut schemes = Vec::new();
        for (name, node) in section.into_iter().flat_map(|section| section.entries()) {
            let Some(scheme) = self.follow(&node) else { continue };
            let kind = scheme_kind(&scheme);
            if let Some(credentials) = missing_credentials(&kind) {
                let message = format!(
                    "the client sends client-credentials tokens and X-Api-Key only; callers must send {credentials}"
                );
                self.note("security-scheme", &node.id, message);
            }
            schemes.push(SecurityScheme { name: name.to_owned(), kind, docs: scheme.text("description") });
        }
        schemes
    }

    /// Returns the servers of the operation, or those of its path.
    pub(super) fn operation_servers(&mut self, path_item: &Node<'a>, operation: &Node<'a>) -> Vec<Server> {
        if self.spec_version == SpecVersion::Swagger2 && operation.has("schemes") {
            let message = "`schemes` of an operation are ignored; the schemes of the document apply";
            self.note("schemes", &operation.id, message);
        }
        let own = self.servers(operation);
        if own.is_empty() { self.servers(path_item) } else { own }
    }

    fn servers(&mut self, node: &Node<'a>) -> Vec<Server> {
        let mut servers = Vec::new();
        for server in node.get("servers").into_iter().flat_map(|list| list.items()) {
            let Some(url) = server.str("url") else {
                self.repaired("server", &server.id, "the server has no `url` and is ignored");
                continue;
            };
            let variables = server.get("variables").into_iter().flat_map(|variables| variables.entries());
            servers.push(Server {
                url: url.to_owned(),
                description: server.text("description"),
                variables: variables.map(|(name, variable)| self.server_variable(name, &variable)).collect(),
            });
        }
        servers
    }

    /// Returns name, default and allowed values of a variable in the URL of a server.
    fn server_variable(&mut self, name: &str, variable: &Node<'a>) -> (String, String, Vec<String>) {
        let allowed = variable.get("enum").map(|node| texts(node.value)).unwrap_or_default();
        let default = match variable.get("default").map(|node| node.value) {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => {
                let first = allowed.first().cloned().unwrap_or_default();
                let message = format!("the variable `{name}` has no default; `{first}` is used");
                self.repaired("server", &variable.id, message);
                first
            }
        };
        (name.to_owned(), default, allowed)
    }

    /// Returns the security requirements of an operation, or those of the document if the operation declares none. One of
    /// them must be met.
    pub(super) fn security_requirements(&mut self, operation: &Node<'a>) -> Vec<SecurityRequirement> {
        let Some(list) = operation.get("security").or_else(|| self.sources.root().get("security")) else {
            return Vec::new();
        };
        let section = match self.spec_version {
            SpecVersion::Swagger2 => "/securityDefinitions",
            SpecVersion::OpenApi3 => "/components/securitySchemes",
        };
        let mut alternatives = Vec::new();
        for item in list.items() {
            let mut schemes = Vec::new();
            for (name, scopes) in item.entries() {
                let node_id = NodeId { file: FileId::ROOT, path: section.to_owned() }.child(name);
                if self.node_at(&node_id).is_none() {
                    self.repaired(
                        "unknown-scheme",
                        &item.id,
                        format!(
                            "the security scheme `{name}` is not declared: the requirement is kept as written"
                        ),
                    );
                }
                schemes.push((name.to_owned(), texts(scopes.value)));
            }
            alternatives.push(schemes);
        }
        alternatives
    }
}

/// Returns `schemes`, `host` and `basePath` as URLs, or the path alone without a host.
fn swagger_servers(root: &Node<'_>) -> Vec<Server> {
    let server = |url: String| Server { url, description: None, variables: Vec::new() };
    let path = root.str("basePath").unwrap_or("").trim_end_matches('/');
    let Some(host) = root.str("host") else {
        return if path.is_empty() { Vec::new() } else { vec![server(path.to_owned())] };
    };
    let schemes = root.get("schemes").map(|node| texts(node.value)).unwrap_or_default();
    let schemes = if schemes.is_empty() { vec!["https".to_owned()] } else { schemes };
    schemes.into_iter().map(|scheme| server(format!("{scheme}://{host}{path}"))).collect()
}

/// Describes the credentials that the client does not send, if any.
fn missing_credentials(kind: &SecurityKind) -> Option<String> {
    if kind.is_sent_by_client() {
        return None;
    }
    let credentials = match kind {
        SecurityKind::ApiKey { name, location } => {
            return Some(format!("the key `{name}` in the {}", location.name()));
        }
        SecurityKind::Http { scheme } => return Some(format!("HTTP {scheme} authentication")),
        SecurityKind::OtherOAuth2 { .. } => "a token from another OAuth 2.0 flow",
        SecurityKind::OpenIdConnect { .. } => "an OpenID Connect token",
        SecurityKind::MutualTls => "a client certificate",
        SecurityKind::OAuth2ClientCredentials { .. } | SecurityKind::Other(_) => {
            "the credentials of this scheme"
        }
    };
    Some(credentials.to_owned())
}

fn scheme_kind(node: &Node<'_>) -> SecurityKind {
    match node.str("type") {
        Some("apiKey") => api_key(node).unwrap_or_else(|| SecurityKind::Other(node.value.clone())),
        Some("basic") => SecurityKind::Http { scheme: "basic".to_owned() },
        Some("http") => SecurityKind::Http { scheme: node.str("scheme").unwrap_or_default().to_owned() },
        Some("mutualTLS") => SecurityKind::MutualTls,
        Some("openIdConnect") => {
            SecurityKind::OpenIdConnect { url: node.str("openIdConnectUrl").unwrap_or_default().to_owned() }
        }
        Some("oauth2") => oauth2(node),
        _ => SecurityKind::Other(node.value.clone()),
    }
}

/// Returns `None` if the name or the location of the key is missing.
fn api_key(node: &Node<'_>) -> Option<SecurityKind> {
    let location = match node.str("in")? {
        "query" => ParameterLocation::Query,
        "cookie" => ParameterLocation::Cookie,
        "header" => ParameterLocation::Header,
        _ => return None,
    };
    Some(SecurityKind::ApiKey { name: node.str("name")?.to_owned(), location })
}

fn oauth2(node: &Node<'_>) -> SecurityKind {
    let scopes = |holder: &Node<'_>| -> Vec<(String, String)> {
        let scopes = holder.get("scopes").into_iter().flat_map(|scopes| scopes.entries());
        scopes
            .map(|(name, text)| (name.to_owned(), text.value.as_str().unwrap_or_default().to_owned()))
            .collect()
    };
    // Swagger 2.0 has one flow, directly on the scheme.
    if node.str("flow") == Some("application") {
        let token_url = node.str("tokenUrl").unwrap_or_default().to_owned();
        return SecurityKind::OAuth2ClientCredentials { token_url, scopes: scopes(node) };
    }
    let Some(flows) = node.get("flows") else { return SecurityKind::OtherOAuth2 { scopes: scopes(node) } };
    if let Some(flow) = flows.get("clientCredentials") {
        let token_url = flow.str("tokenUrl").unwrap_or_default().to_owned();
        return SecurityKind::OAuth2ClientCredentials { token_url, scopes: scopes(&flow) };
    }
    // Extensions have no scopes, and flows may share some.
    let mut all: Vec<(String, String)> = Vec::new();
    for (_, flow) in flows.entries().filter(|(name, _)| !name.starts_with("x-")) {
        for (name, text) in scopes(&flow) {
            if all.iter().all(|(known, _)| *known != name) {
                all.push((name, text));
            }
        }
    }
    SecurityKind::OtherOAuth2 { scopes: all }
}
