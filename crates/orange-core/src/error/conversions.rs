//! Conversions from errors of `orange-model`.

use orange_model::{DecodeError, ValidationError};

use super::{Error, ErrorKind};

impl From<ValidationError> for Error {
    /// Creates an error of kind [`InvalidRequest`](ErrorKind::InvalidRequest) whose field is that of the first
    /// violation and whose message lists all violations.
    fn from(error: ValidationError) -> Self {
        let Some((first, others)) = error.violations().split_first() else {
            return Self::invalid("body", "is not valid");
        };
        let field = if first.path().is_empty() { "body" } else { first.path() };
        let mut rule = first.rule().to_owned();
        for other in others {
            rule.push_str(&format!("; {other}"));
        }
        Self::invalid(field.to_owned(), rule)
    }
}

impl From<DecodeError> for Error {
    /// Creates an error of kind [`Decode`](ErrorKind::Decode) with the JSON path of the value.
    fn from(error: DecodeError) -> Self {
        Self::new(ErrorKind::Decode, "").at(error.message(), error.path(), &[])
    }
}

#[cfg(test)]
mod tests {
    use orange_model::{Violations, from_text};

    use super::*;

    #[test]
    fn a_validation_error_names_the_first_field_and_lists_all_violations() {
        let mut violations = Violations::default();
        violations.enter("lines").enter(1).report("must be at least 0");
        violations.required("name", &None::<String>);
        let error = Error::from(violations.finish().unwrap_err());
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.to_string(), "lines.1: must be at least 0; name: is required");
        assert!(error.never_sent() && !error.is_retryable());

        let mut violations = Violations::default();
        violations.report("must be JSON");
        assert_eq!(Error::from(violations.finish().unwrap_err()).to_string(), "body: must be JSON");
    }

    #[test]
    fn a_decode_error_keeps_its_path_and_message() {
        let text = r#"[{"id": 1}, {"id": "x"}]"#;
        let error = Error::from(from_text::<Vec<std::collections::BTreeMap<String, u8>>>(text).unwrap_err());
        assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("1.id")));
        assert!(error.to_string().starts_with("invalid type: string \"x\", expected u8"), "{error}");
        assert!(!error.outcome_unknown());
    }
}
