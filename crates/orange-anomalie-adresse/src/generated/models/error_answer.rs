// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `ErrorAnswer`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Read, Union, variant};

use super::{GatewayError, InteropError};
use super::super::schemas::DEFINITIONS;

/// The gateway's form of an error, or the interop group's.
///
/// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Errors;
/// before-interop/common Error.
///
/// In the specification: `openapi.yaml#/components/schemas/ErrorAnswer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorAnswer {
    /// An error of Orange's gateway. Samples swap `message` and `description`; show both. Not each
    /// member is there every time.
    GatewayError(Box<GatewayError>),
    /// An error of the application, after the interop group's model.
    InteropError(Box<InteropError>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for ErrorAnswer {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/GatewayError", 0),
            ("#/components/schemas/InteropError", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::GatewayError(Box::new(value))),
            Some(1) => variant(raw, |value| Self::InteropError(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for ErrorAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::GatewayError(value) => value.serialize(serializer),
            Self::InteropError(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(ErrorAnswer);

impl From<GatewayError> for ErrorAnswer {
    fn from(value: GatewayError) -> Self {
        Self::GatewayError(Box::new(value))
    }
}

impl From<InteropError> for ErrorAnswer {
    fn from(value: InteropError) -> Self {
        Self::InteropError(Box::new(value))
    }
}

impl ErrorAnswer {
    /// More on it, and what to do.
    pub fn message(&self) -> Option<String> {
        self.get("message")
    }
}
