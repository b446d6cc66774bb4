// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Sign`.

use orange_core::model::{Kept, Number};

use super::{OtherSign, RoundSign, SquareSign};

/// `Sign`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Sign`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Sign {
    /// `RoundSign`.
    RoundSign(Box<RoundSign>),
    /// `SquareSign`.
    SquareSign(Box<SquareSign>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherSign>),
}

/// Every member of every kind, as they are read before it is known which [`Sign`] it is.
#[derive(Default)]
struct SignParts {
    shape: Option<String>,
    text: Option<String>,
    radius: Option<Number>,
    side: Option<Number>,
    kept: Kept,
}

impl From<SignParts> for Sign {
    fn from(parts: SignParts) -> Self {
        match parts.shape.as_deref() {
            Some("RoundSign") => Self::RoundSign(parts.into_round_sign()),
            Some("SquareSign") => Self::SquareSign(parts.into_square_sign()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Sign from SignParts : RoundSign SquareSign Other);

impl From<RoundSign> for Sign {
    fn from(mut value: RoundSign) -> Self {
        value.shape.get_or_insert_with(|| "RoundSign".into());
        Self::RoundSign(Box::new(value))
    }
}

impl From<SquareSign> for Sign {
    fn from(mut value: SquareSign) -> Self {
        value.shape.get_or_insert_with(|| "SquareSign".into());
        Self::SquareSign(Box::new(value))
    }
}

impl From<OtherSign> for Sign {
    fn from(value: OtherSign) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__fields! {
    parts SignParts.kept by |_parts| None::<&str>, {
        0 shape "shape";
        1 text "text";
        2 radius "radius";
        3 side "side";
    }
        into_round_sign -> RoundSign [shape text radius];
        into_square_sign -> SquareSign [shape text side];
        into_other -> OtherSign [shape text];
}

orange_core::__accessors! {
    Sign [RoundSign SquareSign Other] {
        /// `shape`.
        shape shape.as_deref -> &str, "shape" shape_mut String;
        /// `text`.
        text text.as_deref -> &str, "text" text_mut String;
    }
}
