// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Crate`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{
    CrateAbsent, CrateDate, CrateFirst, CrateFlag, CrateItems, CrateKind, CrateNested,
    CrateNumber, CratePattern, CrateText,
};

use super::super::schemas::DEFINITIONS;

/// `Crate`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Crate`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Crate {
    /// `text`.
    pub text: Option<CrateText>,
    /// `number`.
    pub number: Option<CrateNumber>,
    /// `flag`.
    pub flag: Option<CrateFlag>,
    /// `pattern`.
    pub pattern: Option<CratePattern>,
    /// `kind`.
    pub kind: Option<CrateKind>,
    /// `nested`.
    pub nested: Option<CrateNested>,
    /// `items`.
    pub items: Option<CrateItems>,
    /// `absent`.
    pub absent: Option<CrateAbsent>,
    /// `date`.
    pub date: Option<CrateDate>,
    /// `first`.
    pub first: Option<CrateFirst>,
    /// `closed`.
    pub closed: Option<Vec<Number>>,
    /// `open`.
    pub open: Option<Vec<Json>>,
    /// `$ref`. On the wire `$ref`.
    pub ref_: Option<String>,
    /// `never`.
    pub never: Option<Json>,
    kept: Kept,
}

impl Object for Crate {
    const NAME: &'static str = "Crate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "text" => 0,
            "number" => 1,
            "flag" => 2,
            "pattern" => 3,
            "kind" => 4,
            "nested" => 5,
            "items" => 6,
            "absent" => 7,
            "date" => 8,
            "first" => 9,
            "closed" => 10,
            "open" => 11,
            "$ref" => 12,
            "never" => 13,
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
            0 => value.into(&mut self.text),
            1 => value.into(&mut self.number),
            2 => value.into(&mut self.flag),
            3 => value.into(&mut self.pattern),
            4 => value.into(&mut self.kind),
            5 => value.into(&mut self.nested),
            6 => value.into(&mut self.items),
            7 => value.into(&mut self.absent),
            8 => value.into(&mut self.date),
            9 => value.into(&mut self.first),
            10 => value.into(&mut self.closed),
            11 => value.into(&mut self.open),
            12 => value.into(&mut self.ref_),
            13 => value.into(&mut self.never),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "text", &self.text)?;
        out.member(1, "number", &self.number)?;
        out.member(2, "flag", &self.flag)?;
        out.member(3, "pattern", &self.pattern)?;
        out.member(4, "kind", &self.kind)?;
        out.member(5, "nested", &self.nested)?;
        out.member(6, "items", &self.items)?;
        out.member(7, "absent", &self.absent)?;
        out.member(8, "date", &self.date)?;
        out.member(9, "first", &self.first)?;
        out.member(10, "closed", &self.closed)?;
        out.member(11, "open", &self.open)?;
        out.member(12, "$ref", &self.ref_)?;
        out.member(13, "never", &self.never)?;
        Ok(())
    }
}

orange_core::__object!(Crate.kept);

impl Crate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<CrateText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `number`.
    pub fn number(mut self, number: impl Into<CrateNumber>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets `flag`.
    pub fn flag(mut self, flag: impl Into<CrateFlag>) -> Self {
        self.flag = Some(flag.into());
        self
    }

    /// Sets `pattern`.
    pub fn pattern(mut self, pattern: impl Into<CratePattern>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<CrateKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `nested`.
    pub fn nested(mut self, nested: impl Into<CrateNested>) -> Self {
        self.nested = Some(nested.into());
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: impl Into<CrateItems>) -> Self {
        self.items = Some(items.into());
        self
    }

    /// Sets `absent`.
    pub fn absent(mut self, absent: impl Into<CrateAbsent>) -> Self {
        self.absent = Some(absent.into());
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<CrateDate>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets `first`.
    pub fn first(mut self, first: impl Into<CrateFirst>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets `closed`.
    pub fn closed(
        mut self,
        closed: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        self.closed = Some(closed.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `open`.
    pub fn open(mut self, open: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.open = Some(open.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `$ref`.
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }

    /// Sets `never`.
    pub fn never(mut self, never: impl Into<Json>) -> Self {
        self.never = Some(never.into());
        self
    }
}

orange_core::__validate!(Crate, Client, "#/components/schemas/Crate", DEFINITIONS);
