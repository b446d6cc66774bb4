// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `State`.

use orange_core::model::{TextEnum, Unlisted};

/// `State`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification: `clashes.yaml#/components/schemas/State`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `OK`.
    Ok,
    /// `ERR`.
    Err,
    /// `Some`.
    Some,
    /// `None`.
    None,
    /// `Error`.
    Error,
    /// `Self`.
    ValueSelf,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl State {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "OK",
            Self::Err => "ERR",
            Self::Some => "Some",
            Self::None => "None",
            Self::Error => "Error",
            Self::ValueSelf => "Self",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for State {
    const NAME: &'static str = "State";

    const LISTED: &'static [Self] = &[
        Self::Ok,
        Self::Err,
        Self::Some,
        Self::None,
        Self::Error,
        Self::ValueSelf,
    ];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "OK" => Self::Ok,
            "ERR" => Self::Err,
            "Some" => Self::Some,
            "None" => Self::None,
            "Error" => Self::Error,
            "Self" => Self::ValueSelf,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(State);
