// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Sign`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, Parts,
    SerializeMap, hand_over,
};

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

impl Object for SignParts {
    const NAME: &'static str = "SignParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "shape" => 0,
            "text" => 1,
            "radius" => 2,
            "side" => 3,
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
            0 => value.into(&mut self.shape),
            1 => value.into(&mut self.text),
            2 => value.into(&mut self.radius),
            3 => value.into(&mut self.side),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "shape", &self.shape)?;
        out.member(1, "text", &self.text)?;
        out.member(2, "radius", &self.radius)?;
        out.member(3, "side", &self.side)?;
        Ok(())
    }
}

orange_core::__keeps!(SignParts.kept);

impl Parts for SignParts {
    const MEMBERS: &'static [&'static str] = &["shape", "text", "radius", "side"];

    fn is_any_set(&self) -> bool {
        self.shape.is_some() || self.text.is_some() || self.radius.is_some()
            || self.side.is_some()
    }
}

impl SignParts {
    fn into_round_sign(mut self) -> Box<RoundSign> {
        let mut value = Box::<RoundSign>::default();
        value.shape = self.shape.take();
        value.text = self.text.take();
        value.radius = self.radius.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_square_sign(mut self) -> Box<SquareSign> {
        let mut value = Box::<SquareSign>::default();
        value.shape = self.shape.take();
        value.text = self.text.take();
        value.side = self.side.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherSign> {
        let mut value = Box::<OtherSign>::default();
        value.shape = self.shape.take();
        value.text = self.text.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Sign {
    /// `shape`.
    pub fn shape(&self) -> Option<&str> {
        match self {
            Self::RoundSign(value) => value.shape.as_deref(),
            Self::SquareSign(value) => value.shape.as_deref(),
            Self::Other(value) => value.shape.as_deref(),
        }
    }

    /// `shape`, to change.
    pub fn shape_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::RoundSign(value) => &mut value.shape,
            Self::SquareSign(value) => &mut value.shape,
            Self::Other(value) => &mut value.shape,
        }
    }

    /// `text`.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::RoundSign(value) => value.text.as_deref(),
            Self::SquareSign(value) => value.text.as_deref(),
            Self::Other(value) => value.text.as_deref(),
        }
    }

    /// `text`, to change.
    pub fn text_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::RoundSign(value) => &mut value.text,
            Self::SquareSign(value) => &mut value.text,
            Self::Other(value) => &mut value.text,
        }
    }
}
