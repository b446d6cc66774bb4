//! The Postman collection, in format 2.1.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use super::api::Api;
use super::request::{Authentication, Body, CaptureSource, Field, Request};

/// The JSON Schema of the format.
const SCHEMA: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/// Characters of a query that the file must encode. Postman encodes the others.
const QUERY: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'=');

/// Returns the collection as JSON.
pub(super) fn text(apis: &[Api], command: &str) -> String {
    let title = match apis {
        [api] => api.title.as_str(),
        _ => "Orange APIs",
    };
    let names = apis.iter().map(|api| api.source.as_str()).collect::<Vec<_>>().join(", ");
    let collection = json!({
        "info": {
            "name": title,
            "description": format!(
                "Generated from {names} by `{command}`. Do not edit.\n\nSet the variables `client_id`, `client_secret` \
                 and `api_key`, and send the requests of a folder in their order: the first requests the access token, \
                 and later ones use ids of earlier responses.",
            ),
            "schema": SCHEMA,
        },
        "auth": { "type": "oauth2", "oauth2": oauth2(apis) },
        "variable": variables(apis),
        "item": apis.iter().map(folder).collect::<Vec<_>>(),
    });
    let mut text = serde_json::to_string_pretty(&collection).unwrap_or_default();
    text.push('\n');
    text
}

/// Returns the client credentials, with which Postman requests a token. Other programs use `access_token`.
fn oauth2(apis: &[Api]) -> Value {
    let mut requests = apis.iter().flat_map(|api| &api.requests);
    let token = requests.find(|request| request.authentication == Authentication::Basic);
    let token_url = token.map(|request| request.url.render(str::to_owned)).unwrap_or_default();
    let setting = |key: &str, value: &str| json!({ "key": key, "value": value, "type": "string" });
    json!([
        setting("grant_type", "client_credentials"),
        setting("accessTokenUrl", &token_url),
        setting("clientId", "{{client_id}}"),
        setting("clientSecret", "{{client_secret}}"),
        setting("client_authentication", "header"),
        setting("accessToken", "{{access_token}}"),
        setting("addTokenTo", "header"),
        setting("headerPrefix", "Bearer"),
    ])
}

/// Returns the variables of the collection.
fn variables(apis: &[Api]) -> Vec<Value> {
    let base_url = apis.first().map_or("", |api| api.base_url.as_str());
    let of_apis: BTreeMap<&str, &str> = apis
        .iter()
        .flat_map(|api| &api.variables)
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    [("base_url", base_url), ("client_id", ""), ("client_secret", ""), ("api_key", ""), ("access_token", "")]
        .into_iter()
        .chain(of_apis)
        .map(|(key, value)| json!({ "key": key, "value": value }))
        .collect()
}

/// Returns the folder of an API.
fn folder(api: &Api) -> Value {
    json!({
        "name": api.title,
        "description": api.description.clone().unwrap_or_default(),
        "item": api.requests.iter().map(item).collect::<Vec<_>>(),
    })
}

/// Returns the item of a request.
fn item(request: &Request) -> Value {
    let authentication = match request.authentication {
        // The authentication of the collection applies.
        Authentication::Bearer => None,
        Authentication::None => Some(json!({ "type": "noauth" })),
        Authentication::Basic => {
            let basic = json!([
                { "key": "username", "value": "{{client_id}}", "type": "string" },
                { "key": "password", "value": "{{client_secret}}", "type": "string" },
            ]);
            Some(json!({ "type": "basic", "basic": basic }))
        }
    };
    let mut headers: Vec<Value> = request.headers.iter().map(|field| entry(field, str::to_owned)).collect();
    if let Some(Body::Json(media_type, _) | Body::Text(media_type, _)) = &request.body {
        headers.push(json!({ "key": "Content-Type", "value": media_type }));
    }
    let fields = object([
        ("auth", authentication),
        ("method", Some(request.method.clone().into())),
        ("header", Some(headers.into())),
        ("body", request.body.as_ref().map(body_value)),
        ("url", Some(url(request))),
        ("description", Some(request.docs.join("\n\n").into())),
    ]);
    json!({
        "name": request.name,
        "event": [{
            "listen": "test",
            "script": { "type": "text/javascript", "exec": script(request) },
        }],
        "request": fields,
    })
}

/// Returns a header or a query parameter.
fn entry(field: &Field, escape: impl Fn(&str) -> String) -> Value {
    object([
        ("key", Some(escape(&field.name).into())),
        ("value", Some(field.value.render(&escape).into())),
        ("description", field.docs.clone().map(Value::from)),
        ("disabled", (!field.is_sent).then_some(Value::Bool(true))),
    ])
}

/// Returns an object with the properties that have a value.
fn object<const N: usize>(properties: [(&str, Option<Value>); N]) -> Value {
    let properties = properties.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(properties.collect())
}

/// Returns the URL as text and split into its components.
fn url(request: &Request) -> Value {
    let encoded = |text: &str| utf8_percent_encode(text, QUERY).to_string();
    let base = request.url.render(str::to_owned);
    let query: Vec<String> = request
        .query
        .iter()
        .filter(|field| field.is_sent)
        .map(|field| format!("{}={}", encoded(&field.name), field.value.render(encoded)))
        .collect();
    let raw = if query.is_empty() { base.clone() } else { format!("{base}?{}", query.join("&")) };
    let (protocol, rest) = base.split_once("://").unwrap_or(("", &base));
    let (host, path) = rest.split_once('/').map_or((rest, None), |(host, path)| (host, Some(path)));
    let entries: Vec<Value> = request.query.iter().map(|field| entry(field, encoded)).collect();
    object([
        ("raw", Some(raw.into())),
        ("protocol", (!protocol.is_empty()).then(|| protocol.into())),
        ("host", Some(json!([host]))),
        ("path", path.map(|path| path.split('/').collect::<Vec<_>>().into())),
        ("query", (!entries.is_empty()).then(|| entries.into())),
    ])
}

/// Returns a request body.
fn body_value(body: &Body) -> Value {
    let raw = |text: &str, language: &str| json!({ "mode": "raw", "raw": text, "options": { "raw": { "language": language } } });
    match body {
        Body::Json(_, value) => raw(&serde_json::to_string_pretty(value).unwrap_or_default(), "json"),
        Body::Text(_, text) => raw(text, "text"),
        Body::Form(form) => {
            let fields: Vec<Value> =
                form.iter().map(|(key, value)| json!({ "key": key, "value": value })).collect();
            json!({ "mode": "urlencoded", "urlencoded": fields })
        }
        Body::Multipart(parts) => {
            let parts: Vec<Value> = parts
                .iter()
                .map(|part| {
                    let (name, media_type) = (&part.name, &part.media_type);
                    match part.is_file {
                        true => json!({ "key": name, "type": "file", "src": part.path, "contentType": media_type }),
                        false => {
                            json!({ "key": name, "type": "text", "value": part.content, "contentType": media_type })
                        }
                    }
                })
                .collect();
            json!({ "mode": "formdata", "formdata": parts })
        }
    }
}

/// Returns the lines of the script that checks the response and sets the captured variables.
fn script(request: &Request) -> Vec<String> {
    let status = request.expected.status;
    let text = |text: &str| Value::from(text).to_string();
    let mut lines =
        vec![format!("pm.test(\"status {status}\", () => pm.response.to.have.status({status}));")];
    if let Some(pattern) = request.expected.content_type() {
        lines.push(format!(
            "pm.test(\"content type\", () => pm.expect(pm.response.headers.get(\"Content-Type\"))\
             .to.match(new RegExp({})));",
            text(&pattern),
        ));
    }
    for capture in &request.captures {
        let source = match &capture.source {
            CaptureSource::Header(name) => format!("pm.response.headers.get({})", text(name)),
            CaptureSource::Property(name) => format!("pm.response.json()[{}]", text(name)),
            CaptureSource::FirstItem(name) => format!("pm.response.json()[0][{}]", text(name)),
        };
        lines.push(format!("pm.collectionVariables.set({}, {source});", text(&capture.variable)));
    }
    lines
}
