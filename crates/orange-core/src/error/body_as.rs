//! [`Error::body_as`]: error bodies as models.

use serde::de::DeserializeOwned;

use super::{Error, Result};

impl Error {
    /// Decodes the body of an error response, for example as [`ErrorBody`](super::ErrorBody), or as the model that
    /// the specification of the operation defines for the [`status`](Error::status).
    ///
    /// The body is the copy in the error: the first 8 KiB, without text that looks like a secret.
    ///
    /// ```
    /// # use orange_core::Error;
    /// #[derive(serde::Deserialize)]
    /// struct Generic400 {
    ///     reason: String,
    /// }
    ///
    /// # fn show(error: &Error) {
    /// if let Ok(body) = error.body_as::<Generic400>() {
    ///     eprintln!("refused: {}", body.reason);
    /// }
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns an error if this error has no response, the body is empty or longer than the copy, or the body is not
    /// JSON of the expected shape.
    pub fn body_as<T: DeserializeOwned>(&self) -> Result<T> {
        let Some(response) = self.response() else {
            return Err(Error::invalid("error body", "cannot be decoded: the error has no response"));
        };
        let text = response.body.trim_start_matches('\u{feff}').trim();
        serde_json::from_str(text).map_err(|cause| {
            let message = match text {
                "" => "the body of the error is empty".to_owned(),
                _ => format!("the body of the error, {} bytes, does not fit: {cause}", response.body_length),
            };
            // This copy of the body contains no secrets.
            Error::decode(response.status, &response.headers, response.body.as_bytes(), &[]).at(
                &message,
                "",
                &[],
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::time::SystemClock;

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Generic400 {
        code: i64,
        #[serde(default)]
        reference_error: Option<String>,
    }

    fn error(body: &str) -> Error {
        Error::from_response(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes(), &SystemClock)
    }

    #[test]
    fn the_body_of_an_error_is_read_as_its_model() {
        let read = error("\u{feff} {\"code\": 20, \"referenceError\": \"https://e.org/20\", \"more\": 1}\n")
            .body_as::<Generic400>();
        let reference_error = Some("https://e.org/20".to_owned());
        assert_eq!(read.unwrap(), Generic400 { code: 20, reference_error });
    }

    #[test]
    fn a_body_of_another_shape_is_an_error_with_status_and_reason() {
        for (body, reason) in [
            ("", "the body of the error is empty"),
            ("<html>", "the body of the error, 6 bytes, does not fit: expected value"),
            ("{\"reason\": \"no\"}", "missing field `code`"),
        ] {
            let failed = error(body).body_as::<Generic400>().unwrap_err();
            assert_eq!(failed.kind(), crate::ErrorKind::Decode, "{body}");
            assert_eq!(failed.status(), Some(StatusCode::BAD_REQUEST), "{body}");
            assert!(failed.to_string().contains(reason), "{failed}");
        }
        let long = format!("{{\"code\": 20, \"text\": \"{}\"}}", "x".repeat(9_000));
        let failed = error(&long).body_as::<Generic400>().unwrap_err().to_string();
        assert!(failed.contains(&format!("{} bytes, does not fit", long.len())), "{failed}");
    }

    #[test]
    fn an_error_without_a_response_has_no_body() {
        let failed =
            Error::configuration("base_url", "must be absolute").body_as::<Generic400>().unwrap_err();
        assert!(failed.to_string().contains("the error has no response"), "{failed}");
    }
}
