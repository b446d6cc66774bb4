// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `self`.

use orange_core::model::Kept;

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

orange_core::__fields! {
    TypeSelf.kept {
        0 at_type_2 "@type";
        1 type_ "type";
        2 at_type "at_type";
        3 building_address_city "building.address.city";
        4 building_address_street_name "building.address.streetName";
        5 numero_de_voie "numéroDeVoie";
        6 oeuvre "Œuvre";
        7 field_2fa "2fa";
        8 field_1 "1";
        9 minus_1 "-1";
        10 plus_1 "+1";
        11 foo_bar_2 "fooBar";
        12 foo_bar "foo_bar";
        13 foo_bar_3 "FOO-BAR";
        14 async_ "async";
        15 crate_ "crate";
        16 self_ "Self";
        17 gen_ "gen";
        18 ref_like "$ref-like";
        19 field "";
        20 space_space "  ";
        21 名前 "名前";
        22 a_b_c "a/b~c";
        23 very_long_name_with_spaces "very long name with spaces";
    }
}
