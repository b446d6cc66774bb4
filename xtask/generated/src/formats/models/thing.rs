// Generated from corpus/formats.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Thing`.

use orange_core::model::{
    Date, DateTime, Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number,
    Object, Secret, SerializeMap,
};

/// `Thing`.
///
/// In the specification: `formats.yaml#/components/schemas/Thing`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `small`. Default: `-1`.
    pub small: Option<i64>,
    /// `large`.
    pub large: Option<i64>,
    /// `whole`.
    pub whole: Option<i64>,
    /// `asNumber`. On the wire `asNumber`.
    pub as_number: Option<i64>,
    /// `real`. A multiple of 0.5.
    pub real: Option<Number>,
    /// `single`.
    pub single: Option<Number>,
    /// `day`.
    pub day: Option<Date>,
    /// `moment`.
    pub moment: Option<DateTime>,
    /// `clock`.
    pub clock: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `link`. At most 200 characters.
    pub link: Option<String>,
    /// `mail`.
    pub mail: Option<String>,
    /// `bytes`.
    pub bytes: Option<String>,
    /// `secret`.
    pub secret: Option<Secret>,
    /// `odd`.
    pub odd: Option<String>,
    /// `misspelt`.
    pub misspelt: Option<i64>,
    /// `unknown`.
    pub unknown: Option<Json>,
    /// `yes`. Default: `true`.
    pub yes: Option<bool>,
    /// `list`. Default: `["a"]`.
    pub list: Option<Vec<String>>,
    kept: Kept,
}

impl Object for Thing {
    const NAME: &'static str = "Thing";

    const MEMBERS: &'static [&'static str] = &[
        "small",
        "large",
        "whole",
        "asNumber",
        "real",
        "single",
        "day",
        "moment",
        "clock",
        "id",
        "link",
        "mail",
        "bytes",
        "secret",
        "odd",
        "misspelt",
        "unknown",
        "yes",
        "list",
    ];

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.small),
            1 => value.into(&mut self.large),
            2 => value.into(&mut self.whole),
            3 => value.into(&mut self.as_number),
            4 => value.into(&mut self.real),
            5 => value.into(&mut self.single),
            6 => value.into(&mut self.day),
            7 => value.into(&mut self.moment),
            8 => value.into(&mut self.clock),
            9 => value.into(&mut self.id),
            10 => value.into(&mut self.link),
            11 => value.into(&mut self.mail),
            12 => value.into(&mut self.bytes),
            13 => value.into(&mut self.secret),
            14 => value.into(&mut self.odd),
            15 => value.into(&mut self.misspelt),
            16 => value.into(&mut self.unknown),
            17 => value.into(&mut self.yes),
            18 => value.into(&mut self.list),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, &self.small)?;
        out.member(1, &self.large)?;
        out.member(2, &self.whole)?;
        out.member(3, &self.as_number)?;
        out.member(4, &self.real)?;
        out.member(5, &self.single)?;
        out.member(6, &self.day)?;
        out.member(7, &self.moment)?;
        out.member(8, &self.clock)?;
        out.member(9, &self.id)?;
        out.member(10, &self.link)?;
        out.member(11, &self.mail)?;
        out.member(12, &self.bytes)?;
        out.member(13, &self.secret)?;
        out.member(14, &self.odd)?;
        out.member(15, &self.misspelt)?;
        out.member(16, &self.unknown)?;
        out.member(17, &self.yes)?;
        out.member(18, &self.list)?;
        Ok(())
    }
}

orange_core::__object!(Thing.kept);
