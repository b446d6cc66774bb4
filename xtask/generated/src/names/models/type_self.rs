// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `self`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `self`.
///
/// In the specification: `names.yaml#/components/schemas/self`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TypeSelf {
    /// `@type`. On the wire `@type`.
    pub at_type_2: Option<String>,
    /// `type`. On the wire `type`.
    pub type_: Option<String>,
    /// `at_type`.
    pub at_type: Option<String>,
    /// `building.address.city`. On the wire `building.address.city`.
    pub building_address_city: Option<String>,
    /// `building.address.streetName`. On the wire `building.address.streetName`.
    pub building_address_street_name: Option<String>,
    /// `numéroDeVoie`. On the wire `numéroDeVoie`.
    pub numero_de_voie: Option<String>,
    /// `Œuvre`. On the wire `Œuvre`.
    pub oeuvre: Option<String>,
    /// `2fa`. On the wire `2fa`.
    pub field_2fa: Option<bool>,
    /// `1`. On the wire `1`.
    pub field_1: Option<i64>,
    /// `-1`. On the wire `-1`.
    pub minus_1: Option<i64>,
    /// `+1`. On the wire `+1`.
    pub plus_1: Option<i64>,
    /// `fooBar`. On the wire `fooBar`.
    pub foo_bar_2: Option<String>,
    /// `foo_bar`.
    pub foo_bar: Option<String>,
    /// `FOO-BAR`. On the wire `FOO-BAR`.
    pub foo_bar_3: Option<String>,
    /// `async`. On the wire `async`.
    pub async_: Option<bool>,
    /// `crate`. On the wire `crate`.
    pub crate_: Option<String>,
    /// `Self`. On the wire `Self`.
    pub self_: Option<String>,
    /// `gen`. On the wire `gen`.
    pub gen_: Option<String>,
    /// `$ref-like`. On the wire `$ref-like`.
    pub ref_like: Option<String>,
    /// `. On the wire`.
    pub field: Option<String>,
    /// ' `. On the wire` '.
    pub space_space: Option<String>,
    /// `名前`.
    pub 名前: Option<String>,
    /// `a/b~c`. On the wire `a/b~c`.
    pub a_b_c: Option<String>,
    /// `very long name with spaces`. On the wire `very long name with spaces`.
    pub very_long_name_with_spaces: Option<String>,
    kept: Kept,
}

impl Object for TypeSelf {
    const NAME: &'static str = "TypeSelf";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "type" => 1,
            "at_type" => 2,
            "building.address.city" => 3,
            "building.address.streetName" => 4,
            "numéroDeVoie" => 5,
            "Œuvre" => 6,
            "2fa" => 7,
            "1" => 8,
            "-1" => 9,
            "+1" => 10,
            "fooBar" => 11,
            "foo_bar" => 12,
            "FOO-BAR" => 13,
            "async" => 14,
            "crate" => 15,
            "Self" => 16,
            "gen" => 17,
            "$ref-like" => 18,
            "" => 19,
            "  " => 20,
            "名前" => 21,
            "a/b~c" => 22,
            "very long name with spaces" => 23,
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
            0 => value.into(&mut self.at_type_2),
            1 => value.into(&mut self.type_),
            2 => value.into(&mut self.at_type),
            3 => value.into(&mut self.building_address_city),
            4 => value.into(&mut self.building_address_street_name),
            5 => value.into(&mut self.numero_de_voie),
            6 => value.into(&mut self.oeuvre),
            7 => value.into(&mut self.field_2fa),
            8 => value.into(&mut self.field_1),
            9 => value.into(&mut self.minus_1),
            10 => value.into(&mut self.plus_1),
            11 => value.into(&mut self.foo_bar_2),
            12 => value.into(&mut self.foo_bar),
            13 => value.into(&mut self.foo_bar_3),
            14 => value.into(&mut self.async_),
            15 => value.into(&mut self.crate_),
            16 => value.into(&mut self.self_),
            17 => value.into(&mut self.gen_),
            18 => value.into(&mut self.ref_like),
            19 => value.into(&mut self.field),
            20 => value.into(&mut self.space_space),
            21 => value.into(&mut self.名前),
            22 => value.into(&mut self.a_b_c),
            23 => value.into(&mut self.very_long_name_with_spaces),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type_2)?;
        out.member(1, "type", &self.type_)?;
        out.member(2, "at_type", &self.at_type)?;
        out.member(3, "building.address.city", &self.building_address_city)?;
        out.member(
            4,
            "building.address.streetName",
            &self.building_address_street_name,
        )?;
        out.member(5, "numéroDeVoie", &self.numero_de_voie)?;
        out.member(6, "Œuvre", &self.oeuvre)?;
        out.member(7, "2fa", &self.field_2fa)?;
        out.member(8, "1", &self.field_1)?;
        out.member(9, "-1", &self.minus_1)?;
        out.member(10, "+1", &self.plus_1)?;
        out.member(11, "fooBar", &self.foo_bar_2)?;
        out.member(12, "foo_bar", &self.foo_bar)?;
        out.member(13, "FOO-BAR", &self.foo_bar_3)?;
        out.member(14, "async", &self.async_)?;
        out.member(15, "crate", &self.crate_)?;
        out.member(16, "Self", &self.self_)?;
        out.member(17, "gen", &self.gen_)?;
        out.member(18, "$ref-like", &self.ref_like)?;
        out.member(19, "", &self.field)?;
        out.member(20, "  ", &self.space_space)?;
        out.member(21, "名前", &self.名前)?;
        out.member(22, "a/b~c", &self.a_b_c)?;
        out.member(23, "very long name with spaces", &self.very_long_name_with_spaces)?;
        Ok(())
    }
}

orange_core::__object!(TypeSelf.kept);
