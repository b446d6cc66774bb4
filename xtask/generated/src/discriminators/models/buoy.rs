// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Buoy`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, Parts,
    SerializeMap, hand_over,
};

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

impl Object for BuoyParts {
    const NAME: &'static str = "BuoyParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "href" => 1,
            "kind" => 2,
            "next" => 3,
            "chain" => 4,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.href),
            2 => value.into(&mut self.kind),
            3 => value.into(&mut self.next),
            4 => value.into(&mut self.chain),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "href", &self.href)?;
        out.member(2, "kind", &self.kind)?;
        out.member(3, "next", &self.next)?;
        out.member(4, "chain", &self.chain)?;
        Ok(())
    }
}

orange_core::__keeps!(BuoyParts.kept);

impl Parts for BuoyParts {
    const MEMBERS: &'static [&'static str] = &["id", "href", "kind", "next", "chain"];

    fn is_any_set(&self) -> bool {
        self.id.is_some() || self.href.is_some() || self.kind.is_some()
            || self.next.is_some() || self.chain.is_some()
    }
}

impl BuoyParts {
    fn into_can(mut self) -> Box<CanBuoy> {
        let mut value = Box::<CanBuoy>::default();
        value.id = self.id.take();
        value.href = self.href.take();
        value.kind = self.kind.take();
        value.next = self.next.take();
        value.chain = self.chain.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherBuoy> {
        let mut value = Box::<OtherBuoy>::default();
        value.id = self.id.take();
        value.href = self.href.take();
        value.kind = self.kind.take();
        value.next = self.next.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Buoy {
    /// `id`.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Can(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// `id`, to change.
    pub fn id_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Can(value) => &mut value.id,
            Self::Other(value) => &mut value.id,
        }
    }

    /// `href`.
    pub fn href(&self) -> Option<&str> {
        match self {
            Self::Can(value) => value.href.as_deref(),
            Self::Other(value) => value.href.as_deref(),
        }
    }

    /// `href`, to change.
    pub fn href_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Can(value) => &mut value.href,
            Self::Other(value) => &mut value.href,
        }
    }

    /// `kind`.
    pub fn kind(&self) -> Option<&str> {
        match self {
            Self::Can(value) => value.kind.as_deref(),
            Self::Other(value) => value.kind.as_deref(),
        }
    }

    /// `kind`, to change.
    pub fn kind_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Can(value) => &mut value.kind,
            Self::Other(value) => &mut value.kind,
        }
    }

    /// `next`.
    pub fn next_(&self) -> Option<&Buoy> {
        match self {
            Self::Can(value) => value.next.as_ref(),
            Self::Other(value) => value.next.as_ref(),
        }
    }

    /// `next`, to change.
    pub fn next_mut(&mut self) -> &mut Option<Buoy> {
        match self {
            Self::Can(value) => &mut value.next,
            Self::Other(value) => &mut value.next,
        }
    }
}
