//! Parses `multipart/form-data`.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use http::header::CONTENT_TYPE;

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

/// Extracts the parts of a form. The table of the [gateway](crate::gateway) has the order of the checks.
///
/// axum's own extractor does not report the errors of Orange's table.
pub(crate) struct MultipartForm(pub(crate) Vec<Part>);

impl<S: Send + Sync> FromRequest<S> for MultipartForm {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        request_body::check_length(&request)?;
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let boundary =
            content_type.and_then(|value| multer::parse_boundary(value).ok()).ok_or_else(|| {
                Problem::gateway(
                    ErrorKind::UNSUPPORTED_MEDIA_TYPE,
                    "The content type must be multipart/form-data with a boundary.",
                )
            })?;
        let bytes = request_body::bytes(request).await?;
        let stream = futures_util::stream::iter([Ok::<_, std::convert::Infallible>(bytes)]);
        let mut form = multer::Multipart::new(stream, boundary);
        let mut parts = Vec::new();
        while let Some(field) = form.next_field().await.map_err(malformed)? {
            parts.push(Part {
                name: field.name().unwrap_or_default().to_owned(),
                file_name: field.file_name().map(str::to_owned),
                media_type: field.content_type().map(ToString::to_string),
                content: field.bytes().await.map_err(malformed)?,
            });
        }
        Ok(Self(parts))
    }
}

fn malformed(error: multer::Error) -> Problem {
    Problem::backend(ErrorKind::INVALID_BODY, format!("The body is not a form: {error}."))
}
