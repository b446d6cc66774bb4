// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `TicketType`.

use orange_core::model::{TextEnum, UnknownValue};

/// The origin of a ticket.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.ticketType.
///
/// Defined in `openapi.yaml#/components/schemas/TicketType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketType {
    /// The OC found the anomaly itself.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    OcRequest,
    /// An end customer wants to order at that address.
    CustomerRequest,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl TicketType {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OcRequest => "OC_REQUEST",
            Self::CustomerRequest => "CUSTOMER_REQUEST",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for TicketType {
    const VALUES: &'static [Self] = &[Self::OcRequest, Self::CustomerRequest];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "OC_REQUEST" => Self::OcRequest,
            "CUSTOMER_REQUEST" => Self::CustomerRequest,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(TicketType);
