// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Untagged`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Read, Union, variant};

use super::{OtherUntagged, UntaggedVariant1, UntaggedVariant2};
use super::super::schemas::DEFINITIONS;

/// A discriminator over variants that do not say which value is theirs.
///
/// In the specification: `discriminators.yaml#/components/schemas/Untagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Untagged {
    /// A discriminator over variants that do not say which value is theirs.
    Variant1(Box<UntaggedVariant1>),
    /// A discriminator over variants that do not say which value is theirs.
    Variant2(Box<UntaggedVariant2>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherUntagged>),
}

impl Union for Untagged {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = orange_core::__choose!(
            One, Server, DEFINITIONS, raw, [("#/components/schemas/Untagged/oneOf/0", 0),
            ("#/components/schemas/Untagged/oneOf/1", 1)]
        );
        match index {
            Some(0) => variant(raw, |value| Self::Variant1(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Variant2(Box::new(value))),
            _ => variant(raw, |value| Self::Other(Box::new(value))),
        }
    }
}

impl Serialize for Untagged {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Variant1(value) => value.serialize(serializer),
            Self::Variant2(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(Untagged);

impl From<UntaggedVariant1> for Untagged {
    fn from(value: UntaggedVariant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<UntaggedVariant2> for Untagged {
    fn from(value: UntaggedVariant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}

impl From<OtherUntagged> for Untagged {
    fn from(value: OtherUntagged) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__accessors! {
    Untagged [Variant1 Variant2 Other] {
        /// `form`.
        form form.as_deref -> &str, "form" form_mut String;
    }
}
