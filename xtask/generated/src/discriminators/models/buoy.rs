// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Buoy`.

use orange_core::model::{Kept, Number};

use super::{CanBuoy, OtherBuoy};

/// `Buoy`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Buoy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Buoy {
    /// `can`.
    Can(Box<CanBuoy>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherBuoy>),
}

/// Every member of every kind, as they are read before it is known which [`Buoy`] it is.
#[derive(Default)]
struct BuoyParts {
    id: Option<String>,
    href: Option<String>,
    kind: Option<String>,
    next: Option<Buoy>,
    chain: Option<Number>,
    kept: Kept,
}

impl From<BuoyParts> for Buoy {
    fn from(parts: BuoyParts) -> Self {
        match parts.kind.as_deref() {
            Some("can" | "CanBuoy") => Self::Can(parts.into_can()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Buoy from BuoyParts : Can Other);

impl From<CanBuoy> for Buoy {
    fn from(mut value: CanBuoy) -> Self {
        value.kind.get_or_insert_with(|| "can".into());
        Self::Can(Box::new(value))
    }
}

impl From<OtherBuoy> for Buoy {
    fn from(value: OtherBuoy) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__fields! {
    parts BuoyParts.kept by |_parts| None::<&str>, {
        0 id "id";
        1 href "href";
        2 kind "kind";
        3 next "next";
        4 chain "chain";
    }
        into_can -> CanBuoy [id href kind next chain];
        into_other -> OtherBuoy [id href kind next];
}

orange_core::__accessors! {
    Buoy [Can Other] {
        /// `id`.
        id id.as_deref -> &str, "id" id_mut String;
        /// `href`.
        href href.as_deref -> &str, "href" href_mut String;
        /// `kind`.
        kind kind.as_deref -> &str, "kind" kind_mut String;
        /// `next`.
        next_ next.as_ref -> &Buoy, "next" next_mut Buoy;
    }
}
