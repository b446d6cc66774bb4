//! `orange raw`: requests that no other command covers.

use std::io::Write as _;
use std::process::ExitCode;

use clap::Args;
use orange_core::operation::{Api, ApiResponse, Method, Raw};
use orange_core::{Client, Service};
use serde_json::Value;

use crate::arguments::GlobalArguments;
use crate::failure::{Failure, Result};
use crate::files::Target;
use crate::output::one_line;
use crate::{input, session};

/// An API without a base path: the user gives whole paths.
static ANY: Api = Api { name: "raw", ..Api::DEFAULT };

/// The APIs whose base paths decide about credentials.
static APIS: [&Api; 6] = [
    &orange_anomalie_adresse::API,
    &orange_core_information::API,
    &orange_cri::API,
    &orange_cri::DEV_API,
    &orange_eligibility::API,
    &orange_incident::API,
];

pub(crate) const EXAMPLES: &str = "\
The request has the credentials of the profile, and the limits and retries of every other command. A POST or PATCH is not
retried. A response that is not JSON needs --to.

Examples:
  orange raw GET /incident/b2b/v1/incidents --query limit=5
  orange raw GET '/anomalie-adresse?status=PENDING' --include
  orange raw POST /anomalie-adresse/22e61758-924d-4ad7-b259-e4fcb1ea8808/note --data '{\"text\": \"Hello\"}'
  orange raw GET /cri_prod/v1/path/of/your/contract --header 'Accept: image/jpeg' --to photo.jpg";

#[derive(Args)]
pub(crate) struct Command {
    /// Method, such as GET
    #[arg(value_parser = method)]
    method: Method,
    /// Path below the base URL, such as /incident/b2b/v1/incidents; it can have a query
    path: String,
    /// Query parameter; can be repeated
    #[arg(long = "query", value_name = "NAME=VALUE", value_parser = parameter)]
    query: Vec<(String, String)>,
    /// Header, such as `Accept: image/jpeg`; can be repeated
    #[arg(long = "header", value_name = "NAME: VALUE", value_parser = header)]
    headers: Vec<(String, String)>,
    /// Body: its text, `@FILE`, or `-` for standard input
    #[arg(long, value_name = "BODY")]
    data: Option<String>,
    /// Media type of the body
    #[arg(long, value_name = "TYPE", default_value = "application/json", requires = "data")]
    content_type: String,
    /// Prints status and headers of the response to standard error
    #[arg(long)]
    include: bool,
    #[command(flatten)]
    target: Target,
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        let service = self.service(&session::client(global)?)?;
        let request = self.request(&service)?;
        let output = global.output();
        if self.target.is_set() {
            let saved = self.target.save(service.download(request).media_types(["*/*"]), "response").await?;
            self.target.print(saved, &output)?;
            return Ok(ExitCode::SUCCESS);
        }
        let response = service.send(&request).await?;
        if self.include {
            include(&response);
        }
        if !response.body().is_empty() {
            output.json(&body(&response)?)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The API of the path, which decides whether the API key is sent.
    fn service(&self, client: &Client) -> Result<Service> {
        let is_below = |api: &&&Api| {
            let rest = self.path.strip_prefix(api.base_path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
        };
        let api = APIS.iter().find(is_below).copied().unwrap_or(&ANY);
        Ok(client.service(api).with_base_path("")?)
    }

    fn request(&self, service: &Service) -> Result<Raw> {
        let (path, query) = self.path.split_once('?').unwrap_or((&self.path, ""));
        let mut request = service.raw(self.method.clone(), path.to_owned());
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            request = request.query_parameter(name, value);
        }
        for (name, value) in &self.query {
            request = request.query_parameter(name, value);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        if let Some(data) = &self.data {
            request = request.body(&self.content_type, input::bytes(data)?);
        }
        Ok(request)
    }
}

/// Prints status and headers, apart from the data on standard output.
fn include(response: &ApiResponse) {
    let mut stderr = std::io::stderr();
    // Nothing can be reported if standard error is closed.
    let _ = writeln!(stderr, "{}", response.status());
    for (name, value) in response.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        let _ = writeln!(stderr, "{name}: {}", one_line(&value));
    }
    let _ = writeln!(stderr);
}

fn body(response: &ApiResponse) -> Result<Value> {
    serde_json::from_slice(response.body()).map_err(|_| {
        let header = response.headers().get("content-type");
        let media_type = header.and_then(|value| value.to_str().ok()).unwrap_or("without a media type");
        Failure::Usage(format!("the response is not JSON ({media_type}): use --to to save it"))
    })
}

/// Reads a method in upper or lower case.
fn method(text: &str) -> Result<Method, String> {
    let methods = [
        Method::GET,
        Method::HEAD,
        Method::OPTIONS,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
    ];
    let found = methods.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(text));
    found.ok_or_else(|| "must be GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE".to_owned())
}

/// Reads `NAME=VALUE`.
fn parameter(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("must be a name and a value, such as `limit=5`".to_owned()),
    }
}

/// Reads `NAME: VALUE`.
fn header(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err("must be a name and a value, such as `Accept: image/jpeg`".to_owned()),
    }
}
