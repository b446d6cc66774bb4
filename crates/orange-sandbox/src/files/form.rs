//! Parses `multipart/form-data`.

use axum::body::{Body, Bytes};
use http::header::CONTENT_TYPE;
use http::request::Parts;

use crate::problem::{ErrorKind, Problem};
use crate::request_body;

/// A part of a form.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// Present if the part is a file.
    pub(crate) file_name: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) content: Bytes,
}

/// Reads the parts of a form. The table of the [gateway](crate::gateway) has the order of the checks.
pub(crate) async fn form(parts: &Parts, body: Body, limit: usize) -> Result<Vec<Part>, Problem> {
    request_body::check_length(parts, limit)?;
    let content_type = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let boundary = content_type.and_then(|value| multer::parse_boundary(value).ok()).ok_or_else(|| {
        Problem::gateway(
            ErrorKind::UnsupportedMediaType,
            "The content type must be multipart/form-data with a boundary.",
        )
    })?;
    let bytes = request_body::bytes(body, limit).await?;
    let whole = futures_util::stream::iter([Ok::<_, std::convert::Infallible>(bytes)]);
    let mut form = multer::Multipart::new(whole, boundary);
    let mut read = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|error| malformed(&error))? {
        read.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            media_type: field.content_type().map(ToString::to_string),
            content: field.bytes().await.map_err(|error| malformed(&error))?,
        });
    }
    Ok(read)
}

fn malformed(error: &multer::Error) -> Problem {
    Problem::backend(ErrorKind::InvalidBody, format!("The body is not a form: {error}."))
}
