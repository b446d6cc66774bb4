//! [`ErrorBody`]: the body of an error response as a model.

use super::Code;

orange_model::__model! {
    types {
        /// Body of an error response, in the format of Orange's gateway or in the interop format, the TM Forum's `Error`.
        ///
        /// All properties are optional. Properties without a field are preserved; [`get`](Self::get) reads them by name.
        /// [`Error::body_as`](super::Error::body_as) decodes this type. The getters of [`Error`](super::Error) return the
        /// same properties, also from bodies that are invalid JSON.
        ///
        /// ```
        /// use orange_core::Error;
        /// use orange_core::error::ErrorBody;
        ///
        /// fn show(error: &Error) -> orange_core::Result<()> {
        ///     let body = error.body_as::<ErrorBody>()?;
        ///     println!("{:?} {:?} {:?}", body.code, body.message, body.get::<String>("traceId"));
        ///     Ok(())
        /// }
        /// ```
        ///
        /// # Source
        /// Gateway: developer.orange.com, Orange Business Core Information 2.5, api-reference, HTTP status codes; the
        /// table of all Orange Business APIs. Samples swap `message` and `description`: show both. Interop format: the
        /// interop group's before-interop/common `Error`, which Anomalie Adresse documents.
        #[non_exhaustive]
        pub struct ErrorBody { mode: read, extras_field: extras }
    }
    fields {
        /// Code of the error: a number from the gateway, which has a meaning only together with the HTTP status; a string
        /// in the interop format.
        0: code = "code", read: Code;
        /// Short description of the error; in the interop format, details of the reason.
        1: message = "message", read: String;
        /// Longer description from the gateway.
        2: description = "description", read: String;
        /// Reason in the interop format; for a conflict, the conflicting tickets, separated by commas.
        3: reason = "reason", read: String;
        /// HTTP status with a number after it, such as `400-2`.
        4: status = "status", read: String;
        /// Link to documentation of the error.
        5: reference_error = "referenceError", read: String;
        /// Entity type; `Error` in the interop format.
        6: at_type = "@type", read: String;
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::error::Error;
    use crate::time::SystemClock;

    fn error(body: &str) -> Error {
        Error::from_response(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes(), &SystemClock)
    }

    #[test]
    fn the_model_and_the_getters_of_an_error_agree() {
        for text in [
            r#"{"code":42,"message":"Expired credentials","description":"They were good once."}"#,
            r#"{"@type":"Error","code":"E-12","reason":"closed","message":"more","status":"409-2",
                "referenceError":"https://e.org/12"}"#,
            r#"{"code":20}"#,
            "{}",
        ] {
            let (error, body) = (error(text), error(text).body_as::<ErrorBody>().unwrap());
            assert_eq!(body.code.as_ref(), error.code(), "{text}");
            assert_eq!(body.message.as_deref(), error.message(), "{text}");
            assert_eq!(body.description.as_deref().or(body.reason.as_deref()), error.description(), "{text}");
            assert_eq!(body.status.as_deref(), error.extension_status(), "{text}");
            assert_eq!(body.reference_error.as_deref(), error.reference_error(), "{text}");
        }
    }

    #[test]
    fn properties_without_a_field_are_preserved() {
        let text = r#"{"code":"E-1","@baseType":"Error","traceId":"a","status":409}"#;
        let body = error(text).body_as::<ErrorBody>().unwrap();
        assert_eq!(
            (body.get::<String>("traceId").as_deref(), body.get::<u16>("status")),
            (Some("a"), Some(409))
        );
        let text: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_value(&body).unwrap(), text);
    }
}
