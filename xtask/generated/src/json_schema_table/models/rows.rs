// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Rows`.

use std::collections::BTreeMap;

use orange_core::model::{
    Date, Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object,
    SerializeMap,
};

use super::{
    Anything, ApiBox, Closed, Here, Leafy, Nothing, Only, RowsAdditionalProperties1,
    RowsAdditionalProperties4, RowsAdditionalProperties6, RowsAdditionalProperties7,
    RowsAllOf1, RowsAnyOf1, RowsAnyOf2, RowsAnyOf3, RowsAnyOf4, RowsAnyOf5, RowsAnyOf6,
    RowsDefault1, RowsDefault2, RowsDefault3, RowsDependentSchemas4, RowsEnum1,
    RowsEnum10, RowsEnum8, RowsItems7, RowsLoop1, RowsOneOf1, RowsOneOf2, RowsOneOf3,
    RowsOneOf4, RowsOneOf5, RowsOneOf6, RowsPatternProperties4, RowsProperties1,
    RowsProperties2, RowsProperties3, RowsProperties4, RowsProperties5, RowsProperties6,
    RowsReadOnly1, RowsReadOnly1Create, RowsRef13, RowsRef3, RowsRef4, RowsRef7,
    RowsRef8, RowsRef9, RowsRequired1, RowsRequired2, RowsRequired3, RowsRequired4,
    RowsRequired5, RowsType5, RowsType6, RowsType8, RowsUnevaluatedItems10,
    RowsUnevaluatedItems11, RowsUnevaluatedItems7, RowsUnevaluatedProperties10,
    RowsUnevaluatedProperties11, RowsUnevaluatedProperties14,
    RowsUnevaluatedProperties15, RowsUnevaluatedProperties16,
    RowsUnevaluatedProperties17, RowsUnevaluatedProperties18,
    RowsUnevaluatedProperties19, RowsUnevaluatedProperties20,
    RowsUnevaluatedProperties23, RowsUnevaluatedProperties4, RowsUnevaluatedProperties6,
    RowsUnevaluatedProperties7, RowsUnevaluatedProperties8, RowsUnevaluatedProperties9,
    RowsUnknown2, Third, Tree,
};

use super::super::schemas::DEFINITIONS;

/// A property for each row of `x-rows`, which tells its valid and invalid values.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows`.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// `additionalProperties1`. On the wire `additionalProperties1`.
    pub additional_properties1: Option<RowsAdditionalProperties1>,
    /// `additionalProperties2`. On the wire `additionalProperties2`.
    pub additional_properties2: Option<BTreeMap<String, Json>>,
    /// `additionalProperties3`. On the wire `additionalProperties3`.
    pub additional_properties3: Option<BTreeMap<String, i64>>,
    /// `additionalProperties4`. On the wire `additionalProperties4`.
    pub additional_properties4: Option<RowsAdditionalProperties4>,
    /// `additionalProperties5`. On the wire `additionalProperties5`.
    pub additional_properties5: Option<BTreeMap<String, Number>>,
    /// `additionalProperties6`. On the wire `additionalProperties6`.
    pub additional_properties6: Option<RowsAdditionalProperties6>,
    /// `additionalProperties7`. On the wire `additionalProperties7`.
    pub additional_properties7: Option<RowsAdditionalProperties7>,
    /// `allOf1`. On the wire `allOf1`.
    pub all_of1: Option<RowsAllOf1>,
    /// `allOf2`. On the wire `allOf2`. At least 20. At most 30.
    pub all_of2: Option<Number>,
    /// `allOf3`. On the wire `allOf3`.
    pub all_of3: Option<Json>,
    /// `allOf4`. On the wire `allOf4`.
    pub all_of4: Option<Json>,
    /// `allOf5`. On the wire `allOf5`.
    pub all_of5: Option<Number>,
    /// `allOf6`. On the wire `allOf6`.
    pub all_of6: Option<Json>,
    /// `allOf7`. On the wire `allOf7`. 2 to 3 characters.
    pub all_of7: Option<String>,
    /// `anyOf1`. On the wire `anyOf1`.
    pub any_of1: Option<RowsAnyOf1>,
    /// `anyOf2`. On the wire `anyOf2`.
    pub any_of2: Option<RowsAnyOf2>,
    /// `anyOf3`. On the wire `anyOf3`.
    pub any_of3: Option<RowsAnyOf3>,
    /// `anyOf4`. On the wire `anyOf4`.
    pub any_of4: Option<RowsAnyOf4>,
    /// `anyOf5`. On the wire `anyOf5`.
    pub any_of5: Option<RowsAnyOf5>,
    /// `anyOf6`. On the wire `anyOf6`.
    pub any_of6: Option<RowsAnyOf6>,
    /// `boolean1`.
    pub boolean1: Option<Json>,
    /// `boolean2`.
    pub boolean2: Option<Json>,
    /// `const1`. Always `2`.
    pub const1: Option<i64>,
    /// `const2`. Always `[{"k":"v"}]`.
    pub const2: Option<Json>,
    /// `const3`. Always `false`.
    pub const3: Option<bool>,
    /// `const4`. Always `[false]`.
    pub const4: Option<Json>,
    /// `const5`. Always `{"a":false}`.
    pub const5: Option<Json>,
    /// `const6`. Always `0`.
    pub const6: Option<i64>,
    /// `const7`. Always `-2.0`.
    pub const7: Option<Number>,
    /// `const8`. Always `"hello\u0000there"`.
    pub const8: Option<String>,
    /// `const9`. Always `""`.
    pub const9: Option<String>,
    /// `const10`. Always `{"b":[1,2],"a":null}`.
    pub const10: Option<Json>,
    /// `const11`. Always `9007199254740993`.
    pub const11: Option<i64>,
    /// `contains1`.
    pub contains1: Option<Json>,
    /// `contains2`.
    pub contains2: Option<Json>,
    /// `contains3`.
    pub contains3: Option<Vec<Number>>,
    /// `contains4`.
    pub contains4: Option<Json>,
    /// `contains5`.
    pub contains5: Option<Json>,
    /// `content1`.
    pub content1: Option<Json>,
    /// `content2`.
    pub content2: Option<String>,
    /// `content3`.
    pub content3: Option<String>,
    /// `default1`.
    pub default1: Option<RowsDefault1>,
    /// `default2`.
    pub default2: Option<RowsDefault2>,
    /// `default3`.
    pub default3: Option<RowsDefault3>,
    /// `dependentRequired1`. On the wire `dependentRequired1`.
    pub dependent_required1: Option<Json>,
    /// `dependentRequired2`. On the wire `dependentRequired2`.
    pub dependent_required2: Option<Json>,
    /// `dependentRequired3`. On the wire `dependentRequired3`.
    pub dependent_required3: Option<Json>,
    /// `dependentRequired4`. On the wire `dependentRequired4`.
    pub dependent_required4: Option<Json>,
    /// `dependentSchemas1`. On the wire `dependentSchemas1`.
    pub dependent_schemas1: Option<Json>,
    /// `dependentSchemas2`. On the wire `dependentSchemas2`.
    pub dependent_schemas2: Option<Json>,
    /// `dependentSchemas3`. On the wire `dependentSchemas3`.
    pub dependent_schemas3: Option<Json>,
    /// `dependentSchemas4`. On the wire `dependentSchemas4`.
    pub dependent_schemas4: Option<RowsDependentSchemas4>,
    /// `enum1`.
    pub enum1: Option<RowsEnum1>,
    /// `enum2`. Always `"x"`.
    pub enum2: Option<String>,
    /// `enum3`. Always `[false]`.
    pub enum3: Option<Json>,
    /// `enum4`. Always `[true]`.
    pub enum4: Option<Json>,
    /// `enum5`. Always `0.0`.
    pub enum5: Option<Number>,
    /// `enum6`. Always `[0]`.
    pub enum6: Option<Json>,
    /// `enum7`. Always `[1]`.
    pub enum7: Option<Json>,
    /// `enum8`.
    pub enum8: Option<RowsEnum8>,
    /// `enum9`.
    pub enum9: Option<Json>,
    /// `enum10`.
    pub enum10: Option<RowsEnum10>,
    /// `exclusiveMaximum1`. On the wire `exclusiveMaximum1`. Below 3.
    pub exclusive_maximum1: Option<Number>,
    /// `exclusiveMinimum1`. On the wire `exclusiveMinimum1`. Above 1.1.
    pub exclusive_minimum1: Option<Number>,
    /// `exclusiveMinimum2`. On the wire `exclusiveMinimum2`. Above -2.
    pub exclusive_minimum2: Option<Number>,
    /// `maximum1`. At most 3.
    pub maximum1: Option<Number>,
    /// `maximum2`. At most 300.
    pub maximum2: Option<Number>,
    /// `minimum1`. At least 1.1.
    pub minimum1: Option<Number>,
    /// `minimum2`. At least -2.
    pub minimum2: Option<Number>,
    /// `minimum3`. At least 9007199254740993.
    pub minimum3: Option<Number>,
    /// `maximum3`. At most 9007199254740992.
    pub maximum3: Option<Number>,
    /// `multipleOf1`. On the wire `multipleOf1`. A multiple of 1.5.
    pub multiple_of1: Option<Number>,
    /// `multipleOf2`. On the wire `multipleOf2`. A multiple of 0.01.
    pub multiple_of2: Option<Number>,
    /// `multipleOf3`. On the wire `multipleOf3`. A multiple of 0.123456789.
    pub multiple_of3: Option<i64>,
    /// `multipleOf4`. On the wire `multipleOf4`. A multiple of 0.5.
    pub multiple_of4: Option<Number>,
    /// `multipleOf5`. On the wire `multipleOf5`. A multiple of 0.00000001.
    pub multiple_of5: Option<Number>,
    /// `multipleOf6`. On the wire `multipleOf6`. A multiple of 3.
    pub multiple_of6: Option<Number>,
    /// `maxItems1`. On the wire `maxItems1`. At most 2 elements.
    pub max_items1: Option<Vec<Json>>,
    /// `minItems1`. On the wire `minItems1`. At least 1 element.
    pub min_items1: Option<Vec<Json>>,
    /// `maxItems2`. On the wire `maxItems2`. At most 0 elements.
    pub max_items2: Option<Vec<Json>>,
    /// `maxLength1`. On the wire `maxLength1`. At most 2 characters.
    pub max_length1: Option<String>,
    /// `maxLength2`. On the wire `maxLength2`. At most 2 characters.
    pub max_length2: Option<String>,
    /// `minLength1`. On the wire `minLength1`. At least 2 characters.
    pub min_length1: Option<String>,
    /// `minLength2`. On the wire `minLength2`. At least 2 characters.
    pub min_length2: Option<String>,
    /// `maxProperties1`. On the wire `maxProperties1`. At most 2 members.
    pub max_properties1: Option<BTreeMap<String, Json>>,
    /// `maxProperties2`. On the wire `maxProperties2`. At most 0 members.
    pub max_properties2: Option<BTreeMap<String, Json>>,
    /// `minProperties1`. On the wire `minProperties1`. At least 1 member.
    pub min_properties1: Option<BTreeMap<String, Json>>,
    /// `if1`.
    pub if1: Option<Json>,
    /// `if2`.
    pub if2: Option<Json>,
    /// `if3`.
    pub if3: Option<Json>,
    /// `if4`.
    pub if4: Option<Json>,
    /// `if5`.
    pub if5: Option<Json>,
    /// `if6`.
    pub if6: Option<Json>,
    /// `if7`.
    pub if7: Option<Json>,
    /// `if8`.
    pub if8: Option<Json>,
    /// `if9`.
    pub if9: Option<Json>,
    /// `items1`.
    pub items1: Option<Vec<Json>>,
    /// `items2`.
    pub items2: Option<Vec<Json>>,
    /// `items3`.
    pub items3: Option<Vec<Json>>,
    /// `items4`.
    pub items4: Option<Vec<Number>>,
    /// `items5`.
    pub items5: Option<Vec<Json>>,
    /// `items6`.
    pub items6: Option<Vec<ApiBox>>,
    /// `items7`.
    pub items7: Option<RowsItems7>,
    /// `prefixItems1`. On the wire `prefixItems1`.
    pub prefix_items1: Option<Vec<Json>>,
    /// `prefixItems2`. On the wire `prefixItems2`.
    pub prefix_items2: Option<Vec<i64>>,
    /// `prefixItems3`. On the wire `prefixItems3`.
    pub prefix_items3: Option<Vec<Json>>,
    /// `prefixItems4`. On the wire `prefixItems4`.
    pub prefix_items4: Option<Vec<i64>>,
    /// `maxContains1`. On the wire `maxContains1`.
    pub max_contains1: Option<Json>,
    /// `maxContains2`. On the wire `maxContains2`.
    pub max_contains2: Option<Json>,
    /// `minContains1`. On the wire `minContains1`.
    pub min_contains1: Option<Json>,
    /// `minContains2`. On the wire `minContains2`.
    pub min_contains2: Option<Json>,
    /// `minContains3`. On the wire `minContains3`.
    pub min_contains3: Option<Json>,
    /// `minContains4`. On the wire `minContains4`.
    pub min_contains4: Option<Json>,
    /// `minContains5`. On the wire `minContains5`.
    pub min_contains5: Option<Json>,
    /// `not1`.
    pub not1: Option<Json>,
    /// `not2`.
    pub not2: Option<Json>,
    /// `not3`.
    pub not3: Option<Json>,
    /// `not4`.
    pub not4: Option<Json>,
    /// `not5`.
    pub not5: Option<Json>,
    /// `not6`.
    pub not6: Option<Json>,
    /// `oneOf1`. On the wire `oneOf1`.
    pub one_of1: Option<RowsOneOf1>,
    /// `oneOf2`. On the wire `oneOf2`.
    pub one_of2: Option<RowsOneOf2>,
    /// `oneOf3`. On the wire `oneOf3`.
    pub one_of3: Option<RowsOneOf3>,
    /// `oneOf4`. On the wire `oneOf4`.
    pub one_of4: Option<RowsOneOf4>,
    /// `oneOf5`. On the wire `oneOf5`.
    pub one_of5: Option<RowsOneOf5>,
    /// `oneOf6`. On the wire `oneOf6`.
    pub one_of6: Option<RowsOneOf6>,
    /// `pattern1`. Pattern: `^a*$`.
    pub pattern1: Option<String>,
    /// `pattern2`. Pattern: `b+`.
    pub pattern2: Option<String>,
    /// `pattern3`. Pattern: `^\d+$`.
    pub pattern3: Option<String>,
    /// `pattern4`. Pattern: `^\p{Lu}+$`.
    pub pattern4: Option<String>,
    /// `pattern5`. Pattern: `^\p{Script=Cyrillic}+$`.
    pub pattern5: Option<String>,
    /// `pattern6`. Pattern: `^\s$`.
    pub pattern6: Option<String>,
    /// `pattern7`. Pattern: `^\w$`.
    pub pattern7: Option<String>,
    /// `pattern8`. Pattern: `^\cC$`.
    pub pattern8: Option<String>,
    /// `pattern9`. Pattern: `^abc$`.
    pub pattern9: Option<String>,
    /// `pattern10`. Pattern: `^(?!a)`.
    pub pattern10: Option<String>,
    /// `pattern11`. Pattern: `(?<=a)b`.
    pub pattern11: Option<String>,
    /// `pattern12`. Pattern: `^(.)\1$`.
    pub pattern12: Option<String>,
    /// `pattern13`. Pattern: `^.$`.
    pub pattern13: Option<String>,
    /// `pattern14`. Pattern: `^[🐲-🐴]$`.
    pub pattern14: Option<String>,
    /// `pattern15`. Pattern: `^(?<year>[0-9]{4})$`.
    pub pattern15: Option<String>,
    /// `pattern16`. Pattern: `^\bé`.
    pub pattern16: Option<String>,
    /// `pattern17`. Pattern: `^\{a\}$`.
    pub pattern17: Option<String>,
    /// `patternProperties1`. On the wire `patternProperties1`.
    pub pattern_properties1: Option<BTreeMap<String, Json>>,
    /// `patternProperties2`. On the wire `patternProperties2`.
    pub pattern_properties2: Option<BTreeMap<String, Json>>,
    /// `patternProperties3`. On the wire `patternProperties3`.
    pub pattern_properties3: Option<BTreeMap<String, String>>,
    /// `patternProperties4`. On the wire `patternProperties4`.
    pub pattern_properties4: Option<RowsPatternProperties4>,
    /// `patternProperties5`. On the wire `patternProperties5`.
    pub pattern_properties5: Option<BTreeMap<String, String>>,
    /// `properties1`.
    pub properties1: Option<RowsProperties1>,
    /// `properties2`.
    pub properties2: Option<RowsProperties2>,
    /// `properties3`.
    pub properties3: Option<RowsProperties3>,
    /// `properties4`.
    pub properties4: Option<RowsProperties4>,
    /// `properties5`.
    pub properties5: Option<RowsProperties5>,
    /// `properties6`.
    pub properties6: Option<RowsProperties6>,
    /// `propertyNames1`. On the wire `propertyNames1`.
    pub property_names1: Option<Json>,
    /// `propertyNames2`. On the wire `propertyNames2`.
    pub property_names2: Option<Json>,
    /// `propertyNames3`. On the wire `propertyNames3`.
    pub property_names3: Option<Json>,
    /// `propertyNames4`. On the wire `propertyNames4`.
    pub property_names4: Option<Json>,
    /// `propertyNames5`. On the wire `propertyNames5`.
    pub property_names5: Option<Json>,
    /// `ref1`.
    pub ref1: Option<Tree>,
    /// `ref2`.
    pub ref2: Option<Third>,
    /// `ref3`.
    pub ref3: Option<RowsRef3>,
    /// `ref4`.
    pub ref4: Option<RowsRef4>,
    /// `ref5`.
    pub ref5: Option<Anything>,
    /// `ref6`.
    pub ref6: Option<Nothing>,
    /// `ref7`.
    pub ref7: Option<RowsRef7>,
    /// `ref8`.
    pub ref8: Option<RowsRef8>,
    /// `ref9`.
    pub ref9: Option<RowsRef9>,
    /// `ref10`. Always `{"$ref":"#/components/schemas/Nothing"}`.
    pub ref10: Option<Json>,
    /// `ref11`.
    pub ref11: Option<String>,
    /// `ref12`. Always `{"$ref":"#/components/schemas/Nowhere"}`.
    pub ref12: Option<Json>,
    /// `ref13`.
    pub ref13: Option<RowsRef13>,
    /// `anchor1`.
    pub anchor1: Option<Here>,
    /// `dynamicRef1`. On the wire `dynamicRef1`.
    pub dynamic_ref1: Option<Vec<Only>>,
    /// `dynamicRef2`. On the wire `dynamicRef2`.
    pub dynamic_ref2: Option<Leafy>,
    /// `required1`.
    pub required1: Option<RowsRequired1>,
    /// `required2`.
    pub required2: Option<RowsRequired2>,
    /// `required3`.
    pub required3: Option<RowsRequired3>,
    /// `required4`.
    pub required4: Option<RowsRequired4>,
    /// `required5`.
    pub required5: Option<RowsRequired5>,
    /// `type1`.
    pub type1: Option<Number>,
    /// `type2`.
    pub type2: Option<i64>,
    /// `type3`.
    pub type3: Option<BTreeMap<String, Json>>,
    /// `type4`.
    pub type4: Option<bool>,
    /// `type5`.
    pub type5: Option<RowsType5>,
    /// `type6`.
    pub type6: Option<RowsType6>,
    /// `type7`.
    pub type7: Option<String>,
    /// `type8`.
    pub type8: Option<RowsType8>,
    /// `uniqueItems1`. On the wire `uniqueItems1`. No two elements are equal.
    pub unique_items1: Option<Vec<Json>>,
    /// `uniqueItems2`. On the wire `uniqueItems2`. No two elements are equal.
    pub unique_items2: Option<Vec<bool>>,
    /// `uniqueItems3`. On the wire `uniqueItems3`. No two elements are equal.
    pub unique_items3: Option<Vec<bool>>,
    /// `uniqueItems4`. On the wire `uniqueItems4`.
    pub unique_items4: Option<Vec<bool>>,
    /// `unevaluatedItems1`. On the wire `unevaluatedItems1`.
    pub unevaluated_items1: Option<Json>,
    /// `unevaluatedItems2`. On the wire `unevaluatedItems2`.
    pub unevaluated_items2: Option<Json>,
    /// `unevaluatedItems3`. On the wire `unevaluatedItems3`.
    pub unevaluated_items3: Option<Json>,
    /// `unevaluatedItems4`. On the wire `unevaluatedItems4`.
    pub unevaluated_items4: Option<Vec<String>>,
    /// `unevaluatedItems5`. On the wire `unevaluatedItems5`.
    pub unevaluated_items5: Option<Vec<String>>,
    /// `unevaluatedItems6`. On the wire `unevaluatedItems6`.
    pub unevaluated_items6: Option<Vec<String>>,
    /// `unevaluatedItems7`. On the wire `unevaluatedItems7`.
    pub unevaluated_items7: Option<RowsUnevaluatedItems7>,
    /// `unevaluatedItems8`. On the wire `unevaluatedItems8`.
    pub unevaluated_items8: Option<Vec<String>>,
    /// `unevaluatedItems9`. On the wire `unevaluatedItems9`.
    pub unevaluated_items9: Option<Vec<String>>,
    /// `unevaluatedItems10`. On the wire `unevaluatedItems10`.
    pub unevaluated_items10: Option<RowsUnevaluatedItems10>,
    /// `unevaluatedItems11`. On the wire `unevaluatedItems11`.
    pub unevaluated_items11: Option<RowsUnevaluatedItems11>,
    /// `unevaluatedItems12`. On the wire `unevaluatedItems12`.
    pub unevaluated_items12: Option<Vec<String>>,
    /// `unevaluatedItems13`. On the wire `unevaluatedItems13`.
    pub unevaluated_items13: Option<Vec<String>>,
    /// `unevaluatedItems14`. On the wire `unevaluatedItems14`.
    pub unevaluated_items14: Option<Vec<Json>>,
    /// `unevaluatedItems15`. On the wire `unevaluatedItems15`.
    pub unevaluated_items15: Option<Vec<Json>>,
    /// `unevaluatedItems16`. On the wire `unevaluatedItems16`.
    pub unevaluated_items16: Option<Json>,
    /// `unevaluatedItems17`. On the wire `unevaluatedItems17`.
    pub unevaluated_items17: Option<Json>,
    /// `unevaluatedItems18`. On the wire `unevaluatedItems18`.
    pub unevaluated_items18: Option<Json>,
    /// `unevaluatedProperties1`. On the wire `unevaluatedProperties1`.
    pub unevaluated_properties1: Option<Json>,
    /// `unevaluatedProperties2`. On the wire `unevaluatedProperties2`.
    pub unevaluated_properties2: Option<Json>,
    /// `unevaluatedProperties3`. On the wire `unevaluatedProperties3`.
    pub unevaluated_properties3: Option<Json>,
    /// `unevaluatedProperties4`. On the wire `unevaluatedProperties4`.
    pub unevaluated_properties4: Option<RowsUnevaluatedProperties4>,
    /// `unevaluatedProperties5`. On the wire `unevaluatedProperties5`.
    pub unevaluated_properties5: Option<BTreeMap<String, String>>,
    /// `unevaluatedProperties6`. On the wire `unevaluatedProperties6`.
    pub unevaluated_properties6: Option<RowsUnevaluatedProperties6>,
    /// `unevaluatedProperties7`. On the wire `unevaluatedProperties7`.
    pub unevaluated_properties7: Option<RowsUnevaluatedProperties7>,
    /// `unevaluatedProperties8`. On the wire `unevaluatedProperties8`.
    pub unevaluated_properties8: Option<RowsUnevaluatedProperties8>,
    /// `unevaluatedProperties9`. On the wire `unevaluatedProperties9`.
    pub unevaluated_properties9: Option<RowsUnevaluatedProperties9>,
    /// `unevaluatedProperties10`. On the wire `unevaluatedProperties10`.
    pub unevaluated_properties10: Option<RowsUnevaluatedProperties10>,
    /// `unevaluatedProperties11`. On the wire `unevaluatedProperties11`.
    pub unevaluated_properties11: Option<RowsUnevaluatedProperties11>,
    /// `unevaluatedProperties12`. On the wire `unevaluatedProperties12`.
    pub unevaluated_properties12: Option<Json>,
    /// `unevaluatedProperties13`. On the wire `unevaluatedProperties13`.
    pub unevaluated_properties13: Option<Json>,
    /// `unevaluatedProperties14`. On the wire `unevaluatedProperties14`.
    pub unevaluated_properties14: Option<RowsUnevaluatedProperties14>,
    /// `unevaluatedProperties15`. On the wire `unevaluatedProperties15`.
    pub unevaluated_properties15: Option<RowsUnevaluatedProperties15>,
    /// `unevaluatedProperties16`. On the wire `unevaluatedProperties16`.
    pub unevaluated_properties16: Option<RowsUnevaluatedProperties16>,
    /// `unevaluatedProperties17`. On the wire `unevaluatedProperties17`.
    pub unevaluated_properties17: Option<RowsUnevaluatedProperties17>,
    /// `unevaluatedProperties18`. On the wire `unevaluatedProperties18`.
    pub unevaluated_properties18: Option<RowsUnevaluatedProperties18>,
    /// `unevaluatedProperties19`. On the wire `unevaluatedProperties19`.
    pub unevaluated_properties19: Option<RowsUnevaluatedProperties19>,
    /// `unevaluatedProperties20`. On the wire `unevaluatedProperties20`.
    pub unevaluated_properties20: Option<RowsUnevaluatedProperties20>,
    /// `unevaluatedProperties21`. On the wire `unevaluatedProperties21`.
    pub unevaluated_properties21: Option<Json>,
    /// `unevaluatedProperties22`. On the wire `unevaluatedProperties22`.
    pub unevaluated_properties22: Option<Json>,
    /// `unevaluatedProperties23`. On the wire `unevaluatedProperties23`.
    pub unevaluated_properties23: Option<RowsUnevaluatedProperties23>,
    /// `unevaluatedProperties24`. On the wire `unevaluatedProperties24`.
    pub unevaluated_properties24: Option<Closed>,
    /// `loop1`.
    pub loop1: Option<RowsLoop1>,
    /// `unknown1`.
    pub unknown1: Option<String>,
    /// `unknown2`.
    pub unknown2: Option<RowsUnknown2>,
    /// x
    ///
    /// **Deprecated** by the specification.
    pub unknown3: Option<Json>,
    /// `defs1`.
    pub defs1: Option<i64>,
    /// `format1`.
    pub format1: Option<String>,
    /// `format2`.
    pub format2: Option<Date>,
    /// `format3`.
    pub format3: Option<String>,
    /// `readOnly1`. On the wire `readOnly1`.
    pub read_only1: Option<RowsReadOnly1>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Rows {
    const NAME: &'static str = "Rows";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "additionalProperties1" => 0,
            "additionalProperties2" => 1,
            "additionalProperties3" => 2,
            "additionalProperties4" => 3,
            "additionalProperties5" => 4,
            "additionalProperties6" => 5,
            "additionalProperties7" => 6,
            "allOf1" => 7,
            "allOf2" => 8,
            "allOf3" => 9,
            "allOf4" => 10,
            "allOf5" => 11,
            "allOf6" => 12,
            "allOf7" => 13,
            "anyOf1" => 14,
            "anyOf2" => 15,
            "anyOf3" => 16,
            "anyOf4" => 17,
            "anyOf5" => 18,
            "anyOf6" => 19,
            "boolean1" => 20,
            "boolean2" => 21,
            "const1" => 22,
            "const2" => 23,
            "const3" => 24,
            "const4" => 25,
            "const5" => 26,
            "const6" => 27,
            "const7" => 28,
            "const8" => 29,
            "const9" => 30,
            "const10" => 31,
            "const11" => 32,
            "contains1" => 33,
            "contains2" => 34,
            "contains3" => 35,
            "contains4" => 36,
            "contains5" => 37,
            "content1" => 38,
            "content2" => 39,
            "content3" => 40,
            "default1" => 41,
            "default2" => 42,
            "default3" => 43,
            "dependentRequired1" => 44,
            "dependentRequired2" => 45,
            "dependentRequired3" => 46,
            "dependentRequired4" => 47,
            "dependentSchemas1" => 48,
            "dependentSchemas2" => 49,
            "dependentSchemas3" => 50,
            "dependentSchemas4" => 51,
            "enum1" => 52,
            "enum2" => 53,
            "enum3" => 54,
            "enum4" => 55,
            "enum5" => 56,
            "enum6" => 57,
            "enum7" => 58,
            "enum8" => 59,
            "enum9" => 60,
            "enum10" => 61,
            "exclusiveMaximum1" => 62,
            "exclusiveMinimum1" => 63,
            "exclusiveMinimum2" => 64,
            "maximum1" => 65,
            "maximum2" => 66,
            "minimum1" => 67,
            "minimum2" => 68,
            "minimum3" => 69,
            "maximum3" => 70,
            "multipleOf1" => 71,
            "multipleOf2" => 72,
            "multipleOf3" => 73,
            "multipleOf4" => 74,
            "multipleOf5" => 75,
            "multipleOf6" => 76,
            "maxItems1" => 77,
            "minItems1" => 78,
            "maxItems2" => 79,
            "maxLength1" => 80,
            "maxLength2" => 81,
            "minLength1" => 82,
            "minLength2" => 83,
            "maxProperties1" => 84,
            "maxProperties2" => 85,
            "minProperties1" => 86,
            "if1" => 87,
            "if2" => 88,
            "if3" => 89,
            "if4" => 90,
            "if5" => 91,
            "if6" => 92,
            "if7" => 93,
            "if8" => 94,
            "if9" => 95,
            "items1" => 96,
            "items2" => 97,
            "items3" => 98,
            "items4" => 99,
            "items5" => 100,
            "items6" => 101,
            "items7" => 102,
            "prefixItems1" => 103,
            "prefixItems2" => 104,
            "prefixItems3" => 105,
            "prefixItems4" => 106,
            "maxContains1" => 107,
            "maxContains2" => 108,
            "minContains1" => 109,
            "minContains2" => 110,
            "minContains3" => 111,
            "minContains4" => 112,
            "minContains5" => 113,
            "not1" => 114,
            "not2" => 115,
            "not3" => 116,
            "not4" => 117,
            "not5" => 118,
            "not6" => 119,
            "oneOf1" => 120,
            "oneOf2" => 121,
            "oneOf3" => 122,
            "oneOf4" => 123,
            "oneOf5" => 124,
            "oneOf6" => 125,
            "pattern1" => 126,
            "pattern2" => 127,
            "pattern3" => 128,
            "pattern4" => 129,
            "pattern5" => 130,
            "pattern6" => 131,
            "pattern7" => 132,
            "pattern8" => 133,
            "pattern9" => 134,
            "pattern10" => 135,
            "pattern11" => 136,
            "pattern12" => 137,
            "pattern13" => 138,
            "pattern14" => 139,
            "pattern15" => 140,
            "pattern16" => 141,
            "pattern17" => 142,
            "patternProperties1" => 143,
            "patternProperties2" => 144,
            "patternProperties3" => 145,
            "patternProperties4" => 146,
            "patternProperties5" => 147,
            "properties1" => 148,
            "properties2" => 149,
            "properties3" => 150,
            "properties4" => 151,
            "properties5" => 152,
            "properties6" => 153,
            "propertyNames1" => 154,
            "propertyNames2" => 155,
            "propertyNames3" => 156,
            "propertyNames4" => 157,
            "propertyNames5" => 158,
            "ref1" => 159,
            "ref2" => 160,
            "ref3" => 161,
            "ref4" => 162,
            "ref5" => 163,
            "ref6" => 164,
            "ref7" => 165,
            "ref8" => 166,
            "ref9" => 167,
            "ref10" => 168,
            "ref11" => 169,
            "ref12" => 170,
            "ref13" => 171,
            "anchor1" => 172,
            "dynamicRef1" => 173,
            "dynamicRef2" => 174,
            "required1" => 175,
            "required2" => 176,
            "required3" => 177,
            "required4" => 178,
            "required5" => 179,
            "type1" => 180,
            "type2" => 181,
            "type3" => 182,
            "type4" => 183,
            "type5" => 184,
            "type6" => 185,
            "type7" => 186,
            "type8" => 187,
            "uniqueItems1" => 188,
            "uniqueItems2" => 189,
            "uniqueItems3" => 190,
            "uniqueItems4" => 191,
            "unevaluatedItems1" => 192,
            "unevaluatedItems2" => 193,
            "unevaluatedItems3" => 194,
            "unevaluatedItems4" => 195,
            "unevaluatedItems5" => 196,
            "unevaluatedItems6" => 197,
            "unevaluatedItems7" => 198,
            "unevaluatedItems8" => 199,
            "unevaluatedItems9" => 200,
            "unevaluatedItems10" => 201,
            "unevaluatedItems11" => 202,
            "unevaluatedItems12" => 203,
            "unevaluatedItems13" => 204,
            "unevaluatedItems14" => 205,
            "unevaluatedItems15" => 206,
            "unevaluatedItems16" => 207,
            "unevaluatedItems17" => 208,
            "unevaluatedItems18" => 209,
            "unevaluatedProperties1" => 210,
            "unevaluatedProperties2" => 211,
            "unevaluatedProperties3" => 212,
            "unevaluatedProperties4" => 213,
            "unevaluatedProperties5" => 214,
            "unevaluatedProperties6" => 215,
            "unevaluatedProperties7" => 216,
            "unevaluatedProperties8" => 217,
            "unevaluatedProperties9" => 218,
            "unevaluatedProperties10" => 219,
            "unevaluatedProperties11" => 220,
            "unevaluatedProperties12" => 221,
            "unevaluatedProperties13" => 222,
            "unevaluatedProperties14" => 223,
            "unevaluatedProperties15" => 224,
            "unevaluatedProperties16" => 225,
            "unevaluatedProperties17" => 226,
            "unevaluatedProperties18" => 227,
            "unevaluatedProperties19" => 228,
            "unevaluatedProperties20" => 229,
            "unevaluatedProperties21" => 230,
            "unevaluatedProperties22" => 231,
            "unevaluatedProperties23" => 232,
            "unevaluatedProperties24" => 233,
            "loop1" => 234,
            "unknown1" => 235,
            "unknown2" => 236,
            "unknown3" => 237,
            "defs1" => 238,
            "format1" => 239,
            "format2" => 240,
            "format3" => 241,
            "readOnly1" => 242,
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
            0 => value.into(&mut self.additional_properties1),
            1 => value.into(&mut self.additional_properties2),
            2 => value.into(&mut self.additional_properties3),
            3 => value.into(&mut self.additional_properties4),
            4 => value.into(&mut self.additional_properties5),
            5 => value.into(&mut self.additional_properties6),
            6 => value.into(&mut self.additional_properties7),
            7 => value.into(&mut self.all_of1),
            8 => value.into(&mut self.all_of2),
            9 => value.into(&mut self.all_of3),
            10 => value.into(&mut self.all_of4),
            11 => value.into(&mut self.all_of5),
            12 => value.into(&mut self.all_of6),
            13 => value.into(&mut self.all_of7),
            14 => value.into(&mut self.any_of1),
            15 => value.into(&mut self.any_of2),
            16 => value.into(&mut self.any_of3),
            17 => value.into(&mut self.any_of4),
            18 => value.into(&mut self.any_of5),
            19 => value.into(&mut self.any_of6),
            20 => value.into(&mut self.boolean1),
            21 => value.into(&mut self.boolean2),
            22 => value.into(&mut self.const1),
            23 => value.into(&mut self.const2),
            24 => value.into(&mut self.const3),
            25 => value.into(&mut self.const4),
            26 => value.into(&mut self.const5),
            27 => value.into(&mut self.const6),
            28 => value.into(&mut self.const7),
            29 => value.into(&mut self.const8),
            30 => value.into(&mut self.const9),
            31 => value.into(&mut self.const10),
            32 => value.into(&mut self.const11),
            33 => value.into(&mut self.contains1),
            34 => value.into(&mut self.contains2),
            35 => value.into(&mut self.contains3),
            36 => value.into(&mut self.contains4),
            37 => value.into(&mut self.contains5),
            38 => value.into(&mut self.content1),
            39 => value.into(&mut self.content2),
            40 => value.into(&mut self.content3),
            41 => value.into(&mut self.default1),
            42 => value.into(&mut self.default2),
            43 => value.into(&mut self.default3),
            44 => value.into(&mut self.dependent_required1),
            45 => value.into(&mut self.dependent_required2),
            46 => value.into(&mut self.dependent_required3),
            47 => value.into(&mut self.dependent_required4),
            48 => value.into(&mut self.dependent_schemas1),
            49 => value.into(&mut self.dependent_schemas2),
            50 => value.into(&mut self.dependent_schemas3),
            51 => value.into(&mut self.dependent_schemas4),
            52 => value.into(&mut self.enum1),
            53 => value.into(&mut self.enum2),
            54 => value.into(&mut self.enum3),
            55 => value.into(&mut self.enum4),
            56 => value.into(&mut self.enum5),
            57 => value.into(&mut self.enum6),
            58 => value.into(&mut self.enum7),
            59 => value.into(&mut self.enum8),
            60 => value.into(&mut self.enum9),
            61 => value.into(&mut self.enum10),
            62 => value.into(&mut self.exclusive_maximum1),
            63 => value.into(&mut self.exclusive_minimum1),
            64 => value.into(&mut self.exclusive_minimum2),
            65 => value.into(&mut self.maximum1),
            66 => value.into(&mut self.maximum2),
            67 => value.into(&mut self.minimum1),
            68 => value.into(&mut self.minimum2),
            69 => value.into(&mut self.minimum3),
            70 => value.into(&mut self.maximum3),
            71 => value.into(&mut self.multiple_of1),
            72 => value.into(&mut self.multiple_of2),
            73 => value.into(&mut self.multiple_of3),
            74 => value.into(&mut self.multiple_of4),
            75 => value.into(&mut self.multiple_of5),
            76 => value.into(&mut self.multiple_of6),
            77 => value.into(&mut self.max_items1),
            78 => value.into(&mut self.min_items1),
            79 => value.into(&mut self.max_items2),
            80 => value.into(&mut self.max_length1),
            81 => value.into(&mut self.max_length2),
            82 => value.into(&mut self.min_length1),
            83 => value.into(&mut self.min_length2),
            84 => value.into(&mut self.max_properties1),
            85 => value.into(&mut self.max_properties2),
            86 => value.into(&mut self.min_properties1),
            87 => value.into(&mut self.if1),
            88 => value.into(&mut self.if2),
            89 => value.into(&mut self.if3),
            90 => value.into(&mut self.if4),
            91 => value.into(&mut self.if5),
            92 => value.into(&mut self.if6),
            93 => value.into(&mut self.if7),
            94 => value.into(&mut self.if8),
            95 => value.into(&mut self.if9),
            96 => value.into(&mut self.items1),
            97 => value.into(&mut self.items2),
            98 => value.into(&mut self.items3),
            99 => value.into(&mut self.items4),
            100 => value.into(&mut self.items5),
            101 => value.into(&mut self.items6),
            102 => value.into(&mut self.items7),
            103 => value.into(&mut self.prefix_items1),
            104 => value.into(&mut self.prefix_items2),
            105 => value.into(&mut self.prefix_items3),
            106 => value.into(&mut self.prefix_items4),
            107 => value.into(&mut self.max_contains1),
            108 => value.into(&mut self.max_contains2),
            109 => value.into(&mut self.min_contains1),
            110 => value.into(&mut self.min_contains2),
            111 => value.into(&mut self.min_contains3),
            112 => value.into(&mut self.min_contains4),
            113 => value.into(&mut self.min_contains5),
            114 => value.into(&mut self.not1),
            115 => value.into(&mut self.not2),
            116 => value.into(&mut self.not3),
            117 => value.into(&mut self.not4),
            118 => value.into(&mut self.not5),
            119 => value.into(&mut self.not6),
            120 => value.into(&mut self.one_of1),
            121 => value.into(&mut self.one_of2),
            122 => value.into(&mut self.one_of3),
            123 => value.into(&mut self.one_of4),
            124 => value.into(&mut self.one_of5),
            125 => value.into(&mut self.one_of6),
            126 => value.into(&mut self.pattern1),
            127 => value.into(&mut self.pattern2),
            128 => value.into(&mut self.pattern3),
            129 => value.into(&mut self.pattern4),
            130 => value.into(&mut self.pattern5),
            131 => value.into(&mut self.pattern6),
            132 => value.into(&mut self.pattern7),
            133 => value.into(&mut self.pattern8),
            134 => value.into(&mut self.pattern9),
            135 => value.into(&mut self.pattern10),
            136 => value.into(&mut self.pattern11),
            137 => value.into(&mut self.pattern12),
            138 => value.into(&mut self.pattern13),
            139 => value.into(&mut self.pattern14),
            140 => value.into(&mut self.pattern15),
            141 => value.into(&mut self.pattern16),
            142 => value.into(&mut self.pattern17),
            143 => value.into(&mut self.pattern_properties1),
            144 => value.into(&mut self.pattern_properties2),
            145 => value.into(&mut self.pattern_properties3),
            146 => value.into(&mut self.pattern_properties4),
            147 => value.into(&mut self.pattern_properties5),
            148 => value.into(&mut self.properties1),
            149 => value.into(&mut self.properties2),
            150 => value.into(&mut self.properties3),
            151 => value.into(&mut self.properties4),
            152 => value.into(&mut self.properties5),
            153 => value.into(&mut self.properties6),
            154 => value.into(&mut self.property_names1),
            155 => value.into(&mut self.property_names2),
            156 => value.into(&mut self.property_names3),
            157 => value.into(&mut self.property_names4),
            158 => value.into(&mut self.property_names5),
            159 => value.into(&mut self.ref1),
            160 => value.into(&mut self.ref2),
            161 => value.into(&mut self.ref3),
            162 => value.into(&mut self.ref4),
            163 => value.into(&mut self.ref5),
            164 => value.into(&mut self.ref6),
            165 => value.into(&mut self.ref7),
            166 => value.into(&mut self.ref8),
            167 => value.into(&mut self.ref9),
            168 => value.into(&mut self.ref10),
            169 => value.into(&mut self.ref11),
            170 => value.into(&mut self.ref12),
            171 => value.into(&mut self.ref13),
            172 => value.into(&mut self.anchor1),
            173 => value.into(&mut self.dynamic_ref1),
            174 => value.into(&mut self.dynamic_ref2),
            175 => value.into(&mut self.required1),
            176 => value.into(&mut self.required2),
            177 => value.into(&mut self.required3),
            178 => value.into(&mut self.required4),
            179 => value.into(&mut self.required5),
            180 => value.into(&mut self.type1),
            181 => value.into(&mut self.type2),
            182 => value.into(&mut self.type3),
            183 => value.into(&mut self.type4),
            184 => value.into(&mut self.type5),
            185 => value.into(&mut self.type6),
            186 => value.into(&mut self.type7),
            187 => value.into(&mut self.type8),
            188 => value.into(&mut self.unique_items1),
            189 => value.into(&mut self.unique_items2),
            190 => value.into(&mut self.unique_items3),
            191 => value.into(&mut self.unique_items4),
            192 => value.into(&mut self.unevaluated_items1),
            193 => value.into(&mut self.unevaluated_items2),
            194 => value.into(&mut self.unevaluated_items3),
            195 => value.into(&mut self.unevaluated_items4),
            196 => value.into(&mut self.unevaluated_items5),
            197 => value.into(&mut self.unevaluated_items6),
            198 => value.into(&mut self.unevaluated_items7),
            199 => value.into(&mut self.unevaluated_items8),
            200 => value.into(&mut self.unevaluated_items9),
            201 => value.into(&mut self.unevaluated_items10),
            202 => value.into(&mut self.unevaluated_items11),
            203 => value.into(&mut self.unevaluated_items12),
            204 => value.into(&mut self.unevaluated_items13),
            205 => value.into(&mut self.unevaluated_items14),
            206 => value.into(&mut self.unevaluated_items15),
            207 => value.into(&mut self.unevaluated_items16),
            208 => value.into(&mut self.unevaluated_items17),
            209 => value.into(&mut self.unevaluated_items18),
            210 => value.into(&mut self.unevaluated_properties1),
            211 => value.into(&mut self.unevaluated_properties2),
            212 => value.into(&mut self.unevaluated_properties3),
            213 => value.into(&mut self.unevaluated_properties4),
            214 => value.into(&mut self.unevaluated_properties5),
            215 => value.into(&mut self.unevaluated_properties6),
            216 => value.into(&mut self.unevaluated_properties7),
            217 => value.into(&mut self.unevaluated_properties8),
            218 => value.into(&mut self.unevaluated_properties9),
            219 => value.into(&mut self.unevaluated_properties10),
            220 => value.into(&mut self.unevaluated_properties11),
            221 => value.into(&mut self.unevaluated_properties12),
            222 => value.into(&mut self.unevaluated_properties13),
            223 => value.into(&mut self.unevaluated_properties14),
            224 => value.into(&mut self.unevaluated_properties15),
            225 => value.into(&mut self.unevaluated_properties16),
            226 => value.into(&mut self.unevaluated_properties17),
            227 => value.into(&mut self.unevaluated_properties18),
            228 => value.into(&mut self.unevaluated_properties19),
            229 => value.into(&mut self.unevaluated_properties20),
            230 => value.into(&mut self.unevaluated_properties21),
            231 => value.into(&mut self.unevaluated_properties22),
            232 => value.into(&mut self.unevaluated_properties23),
            233 => value.into(&mut self.unevaluated_properties24),
            234 => value.into(&mut self.loop1),
            235 => value.into(&mut self.unknown1),
            236 => value.into(&mut self.unknown2),
            237 => value.into(&mut self.unknown3),
            238 => value.into(&mut self.defs1),
            239 => value.into(&mut self.format1),
            240 => value.into(&mut self.format2),
            241 => value.into(&mut self.format3),
            242 => value.into(&mut self.read_only1),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "additionalProperties1", &self.additional_properties1)?;
        out.member(1, "additionalProperties2", &self.additional_properties2)?;
        out.member(2, "additionalProperties3", &self.additional_properties3)?;
        out.member(3, "additionalProperties4", &self.additional_properties4)?;
        out.member(4, "additionalProperties5", &self.additional_properties5)?;
        out.member(5, "additionalProperties6", &self.additional_properties6)?;
        out.member(6, "additionalProperties7", &self.additional_properties7)?;
        out.member(7, "allOf1", &self.all_of1)?;
        out.member(8, "allOf2", &self.all_of2)?;
        out.member(9, "allOf3", &self.all_of3)?;
        out.member(10, "allOf4", &self.all_of4)?;
        out.member(11, "allOf5", &self.all_of5)?;
        out.member(12, "allOf6", &self.all_of6)?;
        out.member(13, "allOf7", &self.all_of7)?;
        out.member(14, "anyOf1", &self.any_of1)?;
        out.member(15, "anyOf2", &self.any_of2)?;
        out.member(16, "anyOf3", &self.any_of3)?;
        out.member(17, "anyOf4", &self.any_of4)?;
        out.member(18, "anyOf5", &self.any_of5)?;
        out.member(19, "anyOf6", &self.any_of6)?;
        out.member(20, "boolean1", &self.boolean1)?;
        out.member(21, "boolean2", &self.boolean2)?;
        out.member(22, "const1", &self.const1)?;
        out.member(23, "const2", &self.const2)?;
        out.member(24, "const3", &self.const3)?;
        out.member(25, "const4", &self.const4)?;
        out.member(26, "const5", &self.const5)?;
        out.member(27, "const6", &self.const6)?;
        out.member(28, "const7", &self.const7)?;
        out.member(29, "const8", &self.const8)?;
        out.member(30, "const9", &self.const9)?;
        out.member(31, "const10", &self.const10)?;
        out.member(32, "const11", &self.const11)?;
        out.member(33, "contains1", &self.contains1)?;
        out.member(34, "contains2", &self.contains2)?;
        out.member(35, "contains3", &self.contains3)?;
        out.member(36, "contains4", &self.contains4)?;
        out.member(37, "contains5", &self.contains5)?;
        out.member(38, "content1", &self.content1)?;
        out.member(39, "content2", &self.content2)?;
        out.member(40, "content3", &self.content3)?;
        out.member(41, "default1", &self.default1)?;
        out.member(42, "default2", &self.default2)?;
        out.member(43, "default3", &self.default3)?;
        out.member(44, "dependentRequired1", &self.dependent_required1)?;
        out.member(45, "dependentRequired2", &self.dependent_required2)?;
        out.member(46, "dependentRequired3", &self.dependent_required3)?;
        out.member(47, "dependentRequired4", &self.dependent_required4)?;
        out.member(48, "dependentSchemas1", &self.dependent_schemas1)?;
        out.member(49, "dependentSchemas2", &self.dependent_schemas2)?;
        out.member(50, "dependentSchemas3", &self.dependent_schemas3)?;
        out.member(51, "dependentSchemas4", &self.dependent_schemas4)?;
        out.member(52, "enum1", &self.enum1)?;
        out.member(53, "enum2", &self.enum2)?;
        out.member(54, "enum3", &self.enum3)?;
        out.member(55, "enum4", &self.enum4)?;
        out.member(56, "enum5", &self.enum5)?;
        out.member(57, "enum6", &self.enum6)?;
        out.member(58, "enum7", &self.enum7)?;
        out.member(59, "enum8", &self.enum8)?;
        out.member(60, "enum9", &self.enum9)?;
        out.member(61, "enum10", &self.enum10)?;
        out.member(62, "exclusiveMaximum1", &self.exclusive_maximum1)?;
        out.member(63, "exclusiveMinimum1", &self.exclusive_minimum1)?;
        out.member(64, "exclusiveMinimum2", &self.exclusive_minimum2)?;
        out.member(65, "maximum1", &self.maximum1)?;
        out.member(66, "maximum2", &self.maximum2)?;
        out.member(67, "minimum1", &self.minimum1)?;
        out.member(68, "minimum2", &self.minimum2)?;
        out.member(69, "minimum3", &self.minimum3)?;
        out.member(70, "maximum3", &self.maximum3)?;
        out.member(71, "multipleOf1", &self.multiple_of1)?;
        out.member(72, "multipleOf2", &self.multiple_of2)?;
        out.member(73, "multipleOf3", &self.multiple_of3)?;
        out.member(74, "multipleOf4", &self.multiple_of4)?;
        out.member(75, "multipleOf5", &self.multiple_of5)?;
        out.member(76, "multipleOf6", &self.multiple_of6)?;
        out.member(77, "maxItems1", &self.max_items1)?;
        out.member(78, "minItems1", &self.min_items1)?;
        out.member(79, "maxItems2", &self.max_items2)?;
        out.member(80, "maxLength1", &self.max_length1)?;
        out.member(81, "maxLength2", &self.max_length2)?;
        out.member(82, "minLength1", &self.min_length1)?;
        out.member(83, "minLength2", &self.min_length2)?;
        out.member(84, "maxProperties1", &self.max_properties1)?;
        out.member(85, "maxProperties2", &self.max_properties2)?;
        out.member(86, "minProperties1", &self.min_properties1)?;
        out.member(87, "if1", &self.if1)?;
        out.member(88, "if2", &self.if2)?;
        out.member(89, "if3", &self.if3)?;
        out.member(90, "if4", &self.if4)?;
        out.member(91, "if5", &self.if5)?;
        out.member(92, "if6", &self.if6)?;
        out.member(93, "if7", &self.if7)?;
        out.member(94, "if8", &self.if8)?;
        out.member(95, "if9", &self.if9)?;
        out.member(96, "items1", &self.items1)?;
        out.member(97, "items2", &self.items2)?;
        out.member(98, "items3", &self.items3)?;
        out.member(99, "items4", &self.items4)?;
        out.member(100, "items5", &self.items5)?;
        out.member(101, "items6", &self.items6)?;
        out.member(102, "items7", &self.items7)?;
        out.member(103, "prefixItems1", &self.prefix_items1)?;
        out.member(104, "prefixItems2", &self.prefix_items2)?;
        out.member(105, "prefixItems3", &self.prefix_items3)?;
        out.member(106, "prefixItems4", &self.prefix_items4)?;
        out.member(107, "maxContains1", &self.max_contains1)?;
        out.member(108, "maxContains2", &self.max_contains2)?;
        out.member(109, "minContains1", &self.min_contains1)?;
        out.member(110, "minContains2", &self.min_contains2)?;
        out.member(111, "minContains3", &self.min_contains3)?;
        out.member(112, "minContains4", &self.min_contains4)?;
        out.member(113, "minContains5", &self.min_contains5)?;
        out.member(114, "not1", &self.not1)?;
        out.member(115, "not2", &self.not2)?;
        out.member(116, "not3", &self.not3)?;
        out.member(117, "not4", &self.not4)?;
        out.member(118, "not5", &self.not5)?;
        out.member(119, "not6", &self.not6)?;
        out.member(120, "oneOf1", &self.one_of1)?;
        out.member(121, "oneOf2", &self.one_of2)?;
        out.member(122, "oneOf3", &self.one_of3)?;
        out.member(123, "oneOf4", &self.one_of4)?;
        out.member(124, "oneOf5", &self.one_of5)?;
        out.member(125, "oneOf6", &self.one_of6)?;
        out.member(126, "pattern1", &self.pattern1)?;
        out.member(127, "pattern2", &self.pattern2)?;
        out.member(128, "pattern3", &self.pattern3)?;
        out.member(129, "pattern4", &self.pattern4)?;
        out.member(130, "pattern5", &self.pattern5)?;
        out.member(131, "pattern6", &self.pattern6)?;
        out.member(132, "pattern7", &self.pattern7)?;
        out.member(133, "pattern8", &self.pattern8)?;
        out.member(134, "pattern9", &self.pattern9)?;
        out.member(135, "pattern10", &self.pattern10)?;
        out.member(136, "pattern11", &self.pattern11)?;
        out.member(137, "pattern12", &self.pattern12)?;
        out.member(138, "pattern13", &self.pattern13)?;
        out.member(139, "pattern14", &self.pattern14)?;
        out.member(140, "pattern15", &self.pattern15)?;
        out.member(141, "pattern16", &self.pattern16)?;
        out.member(142, "pattern17", &self.pattern17)?;
        out.member(143, "patternProperties1", &self.pattern_properties1)?;
        out.member(144, "patternProperties2", &self.pattern_properties2)?;
        out.member(145, "patternProperties3", &self.pattern_properties3)?;
        out.member(146, "patternProperties4", &self.pattern_properties4)?;
        out.member(147, "patternProperties5", &self.pattern_properties5)?;
        out.member(148, "properties1", &self.properties1)?;
        out.member(149, "properties2", &self.properties2)?;
        out.member(150, "properties3", &self.properties3)?;
        out.member(151, "properties4", &self.properties4)?;
        out.member(152, "properties5", &self.properties5)?;
        out.member(153, "properties6", &self.properties6)?;
        out.member(154, "propertyNames1", &self.property_names1)?;
        out.member(155, "propertyNames2", &self.property_names2)?;
        out.member(156, "propertyNames3", &self.property_names3)?;
        out.member(157, "propertyNames4", &self.property_names4)?;
        out.member(158, "propertyNames5", &self.property_names5)?;
        out.member(159, "ref1", &self.ref1)?;
        out.member(160, "ref2", &self.ref2)?;
        out.member(161, "ref3", &self.ref3)?;
        out.member(162, "ref4", &self.ref4)?;
        out.member(163, "ref5", &self.ref5)?;
        out.member(164, "ref6", &self.ref6)?;
        out.member(165, "ref7", &self.ref7)?;
        out.member(166, "ref8", &self.ref8)?;
        out.member(167, "ref9", &self.ref9)?;
        out.member(168, "ref10", &self.ref10)?;
        out.member(169, "ref11", &self.ref11)?;
        out.member(170, "ref12", &self.ref12)?;
        out.member(171, "ref13", &self.ref13)?;
        out.member(172, "anchor1", &self.anchor1)?;
        out.member(173, "dynamicRef1", &self.dynamic_ref1)?;
        out.member(174, "dynamicRef2", &self.dynamic_ref2)?;
        out.member(175, "required1", &self.required1)?;
        out.member(176, "required2", &self.required2)?;
        out.member(177, "required3", &self.required3)?;
        out.member(178, "required4", &self.required4)?;
        out.member(179, "required5", &self.required5)?;
        out.member(180, "type1", &self.type1)?;
        out.member(181, "type2", &self.type2)?;
        out.member(182, "type3", &self.type3)?;
        out.member(183, "type4", &self.type4)?;
        out.member(184, "type5", &self.type5)?;
        out.member(185, "type6", &self.type6)?;
        out.member(186, "type7", &self.type7)?;
        out.member(187, "type8", &self.type8)?;
        out.member(188, "uniqueItems1", &self.unique_items1)?;
        out.member(189, "uniqueItems2", &self.unique_items2)?;
        out.member(190, "uniqueItems3", &self.unique_items3)?;
        out.member(191, "uniqueItems4", &self.unique_items4)?;
        out.member(192, "unevaluatedItems1", &self.unevaluated_items1)?;
        out.member(193, "unevaluatedItems2", &self.unevaluated_items2)?;
        out.member(194, "unevaluatedItems3", &self.unevaluated_items3)?;
        out.member(195, "unevaluatedItems4", &self.unevaluated_items4)?;
        out.member(196, "unevaluatedItems5", &self.unevaluated_items5)?;
        out.member(197, "unevaluatedItems6", &self.unevaluated_items6)?;
        out.member(198, "unevaluatedItems7", &self.unevaluated_items7)?;
        out.member(199, "unevaluatedItems8", &self.unevaluated_items8)?;
        out.member(200, "unevaluatedItems9", &self.unevaluated_items9)?;
        out.member(201, "unevaluatedItems10", &self.unevaluated_items10)?;
        out.member(202, "unevaluatedItems11", &self.unevaluated_items11)?;
        out.member(203, "unevaluatedItems12", &self.unevaluated_items12)?;
        out.member(204, "unevaluatedItems13", &self.unevaluated_items13)?;
        out.member(205, "unevaluatedItems14", &self.unevaluated_items14)?;
        out.member(206, "unevaluatedItems15", &self.unevaluated_items15)?;
        out.member(207, "unevaluatedItems16", &self.unevaluated_items16)?;
        out.member(208, "unevaluatedItems17", &self.unevaluated_items17)?;
        out.member(209, "unevaluatedItems18", &self.unevaluated_items18)?;
        out.member(210, "unevaluatedProperties1", &self.unevaluated_properties1)?;
        out.member(211, "unevaluatedProperties2", &self.unevaluated_properties2)?;
        out.member(212, "unevaluatedProperties3", &self.unevaluated_properties3)?;
        out.member(213, "unevaluatedProperties4", &self.unevaluated_properties4)?;
        out.member(214, "unevaluatedProperties5", &self.unevaluated_properties5)?;
        out.member(215, "unevaluatedProperties6", &self.unevaluated_properties6)?;
        out.member(216, "unevaluatedProperties7", &self.unevaluated_properties7)?;
        out.member(217, "unevaluatedProperties8", &self.unevaluated_properties8)?;
        out.member(218, "unevaluatedProperties9", &self.unevaluated_properties9)?;
        out.member(219, "unevaluatedProperties10", &self.unevaluated_properties10)?;
        out.member(220, "unevaluatedProperties11", &self.unevaluated_properties11)?;
        out.member(221, "unevaluatedProperties12", &self.unevaluated_properties12)?;
        out.member(222, "unevaluatedProperties13", &self.unevaluated_properties13)?;
        out.member(223, "unevaluatedProperties14", &self.unevaluated_properties14)?;
        out.member(224, "unevaluatedProperties15", &self.unevaluated_properties15)?;
        out.member(225, "unevaluatedProperties16", &self.unevaluated_properties16)?;
        out.member(226, "unevaluatedProperties17", &self.unevaluated_properties17)?;
        out.member(227, "unevaluatedProperties18", &self.unevaluated_properties18)?;
        out.member(228, "unevaluatedProperties19", &self.unevaluated_properties19)?;
        out.member(229, "unevaluatedProperties20", &self.unevaluated_properties20)?;
        out.member(230, "unevaluatedProperties21", &self.unevaluated_properties21)?;
        out.member(231, "unevaluatedProperties22", &self.unevaluated_properties22)?;
        out.member(232, "unevaluatedProperties23", &self.unevaluated_properties23)?;
        out.member(233, "unevaluatedProperties24", &self.unevaluated_properties24)?;
        out.member(234, "loop1", &self.loop1)?;
        out.member(235, "unknown1", &self.unknown1)?;
        out.member(236, "unknown2", &self.unknown2)?;
        out.member(237, "unknown3", &self.unknown3)?;
        out.member(238, "defs1", &self.defs1)?;
        out.member(239, "format1", &self.format1)?;
        out.member(240, "format2", &self.format2)?;
        out.member(241, "format3", &self.format3)?;
        out.member(242, "readOnly1", &self.read_only1)?;
        Ok(())
    }
}

orange_core::__object!(Rows.kept);

orange_core::__validate!(Rows, Client, "#/components/schemas/Rows", DEFINITIONS);

/// A [`Rows`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct RowsCreate {
    /// `additionalProperties1`. On the wire `additionalProperties1`.
    pub additional_properties1: Option<RowsAdditionalProperties1>,
    /// `additionalProperties2`. On the wire `additionalProperties2`.
    pub additional_properties2: Option<BTreeMap<String, Json>>,
    /// `additionalProperties3`. On the wire `additionalProperties3`.
    pub additional_properties3: Option<BTreeMap<String, i64>>,
    /// `additionalProperties4`. On the wire `additionalProperties4`.
    pub additional_properties4: Option<RowsAdditionalProperties4>,
    /// `additionalProperties5`. On the wire `additionalProperties5`.
    pub additional_properties5: Option<BTreeMap<String, Number>>,
    /// `additionalProperties6`. On the wire `additionalProperties6`.
    pub additional_properties6: Option<RowsAdditionalProperties6>,
    /// `additionalProperties7`. On the wire `additionalProperties7`.
    pub additional_properties7: Option<RowsAdditionalProperties7>,
    /// `allOf1`. On the wire `allOf1`.
    pub all_of1: Option<RowsAllOf1>,
    /// `allOf2`. On the wire `allOf2`. At least 20. At most 30.
    pub all_of2: Option<Number>,
    /// `allOf3`. On the wire `allOf3`.
    pub all_of3: Option<Json>,
    /// `allOf4`. On the wire `allOf4`.
    pub all_of4: Option<Json>,
    /// `allOf5`. On the wire `allOf5`.
    pub all_of5: Option<Number>,
    /// `allOf6`. On the wire `allOf6`.
    pub all_of6: Option<Json>,
    /// `allOf7`. On the wire `allOf7`. 2 to 3 characters.
    pub all_of7: Option<String>,
    /// `anyOf1`. On the wire `anyOf1`.
    pub any_of1: Option<RowsAnyOf1>,
    /// `anyOf2`. On the wire `anyOf2`.
    pub any_of2: Option<RowsAnyOf2>,
    /// `anyOf3`. On the wire `anyOf3`.
    pub any_of3: Option<RowsAnyOf3>,
    /// `anyOf4`. On the wire `anyOf4`.
    pub any_of4: Option<RowsAnyOf4>,
    /// `anyOf5`. On the wire `anyOf5`.
    pub any_of5: Option<RowsAnyOf5>,
    /// `anyOf6`. On the wire `anyOf6`.
    pub any_of6: Option<RowsAnyOf6>,
    /// `boolean1`.
    pub boolean1: Option<Json>,
    /// `boolean2`.
    pub boolean2: Option<Json>,
    /// `const1`. Always `2`.
    pub const1: Option<i64>,
    /// `const2`. Always `[{"k":"v"}]`.
    pub const2: Option<Json>,
    /// `const3`. Always `false`.
    pub const3: Option<bool>,
    /// `const4`. Always `[false]`.
    pub const4: Option<Json>,
    /// `const5`. Always `{"a":false}`.
    pub const5: Option<Json>,
    /// `const6`. Always `0`.
    pub const6: Option<i64>,
    /// `const7`. Always `-2.0`.
    pub const7: Option<Number>,
    /// `const8`. Always `"hello\u0000there"`.
    pub const8: Option<String>,
    /// `const9`. Always `""`.
    pub const9: Option<String>,
    /// `const10`. Always `{"b":[1,2],"a":null}`.
    pub const10: Option<Json>,
    /// `const11`. Always `9007199254740993`.
    pub const11: Option<i64>,
    /// `contains1`.
    pub contains1: Option<Json>,
    /// `contains2`.
    pub contains2: Option<Json>,
    /// `contains3`.
    pub contains3: Option<Vec<Number>>,
    /// `contains4`.
    pub contains4: Option<Json>,
    /// `contains5`.
    pub contains5: Option<Json>,
    /// `content1`.
    pub content1: Option<Json>,
    /// `content2`.
    pub content2: Option<String>,
    /// `content3`.
    pub content3: Option<String>,
    /// `default1`.
    pub default1: Option<RowsDefault1>,
    /// `default2`.
    pub default2: Option<RowsDefault2>,
    /// `default3`.
    pub default3: Option<RowsDefault3>,
    /// `dependentRequired1`. On the wire `dependentRequired1`.
    pub dependent_required1: Option<Json>,
    /// `dependentRequired2`. On the wire `dependentRequired2`.
    pub dependent_required2: Option<Json>,
    /// `dependentRequired3`. On the wire `dependentRequired3`.
    pub dependent_required3: Option<Json>,
    /// `dependentRequired4`. On the wire `dependentRequired4`.
    pub dependent_required4: Option<Json>,
    /// `dependentSchemas1`. On the wire `dependentSchemas1`.
    pub dependent_schemas1: Option<Json>,
    /// `dependentSchemas2`. On the wire `dependentSchemas2`.
    pub dependent_schemas2: Option<Json>,
    /// `dependentSchemas3`. On the wire `dependentSchemas3`.
    pub dependent_schemas3: Option<Json>,
    /// `dependentSchemas4`. On the wire `dependentSchemas4`.
    pub dependent_schemas4: Option<RowsDependentSchemas4>,
    /// `enum1`.
    pub enum1: Option<RowsEnum1>,
    /// `enum2`. Always `"x"`.
    pub enum2: Option<String>,
    /// `enum3`. Always `[false]`.
    pub enum3: Option<Json>,
    /// `enum4`. Always `[true]`.
    pub enum4: Option<Json>,
    /// `enum5`. Always `0.0`.
    pub enum5: Option<Number>,
    /// `enum6`. Always `[0]`.
    pub enum6: Option<Json>,
    /// `enum7`. Always `[1]`.
    pub enum7: Option<Json>,
    /// `enum8`.
    pub enum8: Option<RowsEnum8>,
    /// `enum9`.
    pub enum9: Option<Json>,
    /// `enum10`.
    pub enum10: Option<RowsEnum10>,
    /// `exclusiveMaximum1`. On the wire `exclusiveMaximum1`. Below 3.
    pub exclusive_maximum1: Option<Number>,
    /// `exclusiveMinimum1`. On the wire `exclusiveMinimum1`. Above 1.1.
    pub exclusive_minimum1: Option<Number>,
    /// `exclusiveMinimum2`. On the wire `exclusiveMinimum2`. Above -2.
    pub exclusive_minimum2: Option<Number>,
    /// `maximum1`. At most 3.
    pub maximum1: Option<Number>,
    /// `maximum2`. At most 300.
    pub maximum2: Option<Number>,
    /// `minimum1`. At least 1.1.
    pub minimum1: Option<Number>,
    /// `minimum2`. At least -2.
    pub minimum2: Option<Number>,
    /// `minimum3`. At least 9007199254740993.
    pub minimum3: Option<Number>,
    /// `maximum3`. At most 9007199254740992.
    pub maximum3: Option<Number>,
    /// `multipleOf1`. On the wire `multipleOf1`. A multiple of 1.5.
    pub multiple_of1: Option<Number>,
    /// `multipleOf2`. On the wire `multipleOf2`. A multiple of 0.01.
    pub multiple_of2: Option<Number>,
    /// `multipleOf3`. On the wire `multipleOf3`. A multiple of 0.123456789.
    pub multiple_of3: Option<i64>,
    /// `multipleOf4`. On the wire `multipleOf4`. A multiple of 0.5.
    pub multiple_of4: Option<Number>,
    /// `multipleOf5`. On the wire `multipleOf5`. A multiple of 0.00000001.
    pub multiple_of5: Option<Number>,
    /// `multipleOf6`. On the wire `multipleOf6`. A multiple of 3.
    pub multiple_of6: Option<Number>,
    /// `maxItems1`. On the wire `maxItems1`. At most 2 elements.
    pub max_items1: Option<Vec<Json>>,
    /// `minItems1`. On the wire `minItems1`. At least 1 element.
    pub min_items1: Option<Vec<Json>>,
    /// `maxItems2`. On the wire `maxItems2`. At most 0 elements.
    pub max_items2: Option<Vec<Json>>,
    /// `maxLength1`. On the wire `maxLength1`. At most 2 characters.
    pub max_length1: Option<String>,
    /// `maxLength2`. On the wire `maxLength2`. At most 2 characters.
    pub max_length2: Option<String>,
    /// `minLength1`. On the wire `minLength1`. At least 2 characters.
    pub min_length1: Option<String>,
    /// `minLength2`. On the wire `minLength2`. At least 2 characters.
    pub min_length2: Option<String>,
    /// `maxProperties1`. On the wire `maxProperties1`. At most 2 members.
    pub max_properties1: Option<BTreeMap<String, Json>>,
    /// `maxProperties2`. On the wire `maxProperties2`. At most 0 members.
    pub max_properties2: Option<BTreeMap<String, Json>>,
    /// `minProperties1`. On the wire `minProperties1`. At least 1 member.
    pub min_properties1: Option<BTreeMap<String, Json>>,
    /// `if1`.
    pub if1: Option<Json>,
    /// `if2`.
    pub if2: Option<Json>,
    /// `if3`.
    pub if3: Option<Json>,
    /// `if4`.
    pub if4: Option<Json>,
    /// `if5`.
    pub if5: Option<Json>,
    /// `if6`.
    pub if6: Option<Json>,
    /// `if7`.
    pub if7: Option<Json>,
    /// `if8`.
    pub if8: Option<Json>,
    /// `if9`.
    pub if9: Option<Json>,
    /// `items1`.
    pub items1: Option<Vec<Json>>,
    /// `items2`.
    pub items2: Option<Vec<Json>>,
    /// `items3`.
    pub items3: Option<Vec<Json>>,
    /// `items4`.
    pub items4: Option<Vec<Number>>,
    /// `items5`.
    pub items5: Option<Vec<Json>>,
    /// `items6`.
    pub items6: Option<Vec<ApiBox>>,
    /// `items7`.
    pub items7: Option<RowsItems7>,
    /// `prefixItems1`. On the wire `prefixItems1`.
    pub prefix_items1: Option<Vec<Json>>,
    /// `prefixItems2`. On the wire `prefixItems2`.
    pub prefix_items2: Option<Vec<i64>>,
    /// `prefixItems3`. On the wire `prefixItems3`.
    pub prefix_items3: Option<Vec<Json>>,
    /// `prefixItems4`. On the wire `prefixItems4`.
    pub prefix_items4: Option<Vec<i64>>,
    /// `maxContains1`. On the wire `maxContains1`.
    pub max_contains1: Option<Json>,
    /// `maxContains2`. On the wire `maxContains2`.
    pub max_contains2: Option<Json>,
    /// `minContains1`. On the wire `minContains1`.
    pub min_contains1: Option<Json>,
    /// `minContains2`. On the wire `minContains2`.
    pub min_contains2: Option<Json>,
    /// `minContains3`. On the wire `minContains3`.
    pub min_contains3: Option<Json>,
    /// `minContains4`. On the wire `minContains4`.
    pub min_contains4: Option<Json>,
    /// `minContains5`. On the wire `minContains5`.
    pub min_contains5: Option<Json>,
    /// `not1`.
    pub not1: Option<Json>,
    /// `not2`.
    pub not2: Option<Json>,
    /// `not3`.
    pub not3: Option<Json>,
    /// `not4`.
    pub not4: Option<Json>,
    /// `not5`.
    pub not5: Option<Json>,
    /// `not6`.
    pub not6: Option<Json>,
    /// `oneOf1`. On the wire `oneOf1`.
    pub one_of1: Option<RowsOneOf1>,
    /// `oneOf2`. On the wire `oneOf2`.
    pub one_of2: Option<RowsOneOf2>,
    /// `oneOf3`. On the wire `oneOf3`.
    pub one_of3: Option<RowsOneOf3>,
    /// `oneOf4`. On the wire `oneOf4`.
    pub one_of4: Option<RowsOneOf4>,
    /// `oneOf5`. On the wire `oneOf5`.
    pub one_of5: Option<RowsOneOf5>,
    /// `oneOf6`. On the wire `oneOf6`.
    pub one_of6: Option<RowsOneOf6>,
    /// `pattern1`. Pattern: `^a*$`.
    pub pattern1: Option<String>,
    /// `pattern2`. Pattern: `b+`.
    pub pattern2: Option<String>,
    /// `pattern3`. Pattern: `^\d+$`.
    pub pattern3: Option<String>,
    /// `pattern4`. Pattern: `^\p{Lu}+$`.
    pub pattern4: Option<String>,
    /// `pattern5`. Pattern: `^\p{Script=Cyrillic}+$`.
    pub pattern5: Option<String>,
    /// `pattern6`. Pattern: `^\s$`.
    pub pattern6: Option<String>,
    /// `pattern7`. Pattern: `^\w$`.
    pub pattern7: Option<String>,
    /// `pattern8`. Pattern: `^\cC$`.
    pub pattern8: Option<String>,
    /// `pattern9`. Pattern: `^abc$`.
    pub pattern9: Option<String>,
    /// `pattern10`. Pattern: `^(?!a)`.
    pub pattern10: Option<String>,
    /// `pattern11`. Pattern: `(?<=a)b`.
    pub pattern11: Option<String>,
    /// `pattern12`. Pattern: `^(.)\1$`.
    pub pattern12: Option<String>,
    /// `pattern13`. Pattern: `^.$`.
    pub pattern13: Option<String>,
    /// `pattern14`. Pattern: `^[🐲-🐴]$`.
    pub pattern14: Option<String>,
    /// `pattern15`. Pattern: `^(?<year>[0-9]{4})$`.
    pub pattern15: Option<String>,
    /// `pattern16`. Pattern: `^\bé`.
    pub pattern16: Option<String>,
    /// `pattern17`. Pattern: `^\{a\}$`.
    pub pattern17: Option<String>,
    /// `patternProperties1`. On the wire `patternProperties1`.
    pub pattern_properties1: Option<BTreeMap<String, Json>>,
    /// `patternProperties2`. On the wire `patternProperties2`.
    pub pattern_properties2: Option<BTreeMap<String, Json>>,
    /// `patternProperties3`. On the wire `patternProperties3`.
    pub pattern_properties3: Option<BTreeMap<String, String>>,
    /// `patternProperties4`. On the wire `patternProperties4`.
    pub pattern_properties4: Option<RowsPatternProperties4>,
    /// `patternProperties5`. On the wire `patternProperties5`.
    pub pattern_properties5: Option<BTreeMap<String, String>>,
    /// `properties1`.
    pub properties1: Option<RowsProperties1>,
    /// `properties2`.
    pub properties2: Option<RowsProperties2>,
    /// `properties3`.
    pub properties3: Option<RowsProperties3>,
    /// `properties4`.
    pub properties4: Option<RowsProperties4>,
    /// `properties5`.
    pub properties5: Option<RowsProperties5>,
    /// `properties6`.
    pub properties6: Option<RowsProperties6>,
    /// `propertyNames1`. On the wire `propertyNames1`.
    pub property_names1: Option<Json>,
    /// `propertyNames2`. On the wire `propertyNames2`.
    pub property_names2: Option<Json>,
    /// `propertyNames3`. On the wire `propertyNames3`.
    pub property_names3: Option<Json>,
    /// `propertyNames4`. On the wire `propertyNames4`.
    pub property_names4: Option<Json>,
    /// `propertyNames5`. On the wire `propertyNames5`.
    pub property_names5: Option<Json>,
    /// `ref1`.
    pub ref1: Option<Tree>,
    /// `ref2`.
    pub ref2: Option<Third>,
    /// `ref3`.
    pub ref3: Option<RowsRef3>,
    /// `ref4`.
    pub ref4: Option<RowsRef4>,
    /// `ref5`.
    pub ref5: Option<Anything>,
    /// `ref6`.
    pub ref6: Option<Nothing>,
    /// `ref7`.
    pub ref7: Option<RowsRef7>,
    /// `ref8`.
    pub ref8: Option<RowsRef8>,
    /// `ref9`.
    pub ref9: Option<RowsRef9>,
    /// `ref10`. Always `{"$ref":"#/components/schemas/Nothing"}`.
    pub ref10: Option<Json>,
    /// `ref11`.
    pub ref11: Option<String>,
    /// `ref12`. Always `{"$ref":"#/components/schemas/Nowhere"}`.
    pub ref12: Option<Json>,
    /// `ref13`.
    pub ref13: Option<RowsRef13>,
    /// `anchor1`.
    pub anchor1: Option<Here>,
    /// `dynamicRef1`. On the wire `dynamicRef1`.
    pub dynamic_ref1: Option<Vec<Only>>,
    /// `dynamicRef2`. On the wire `dynamicRef2`.
    pub dynamic_ref2: Option<Leafy>,
    /// `required1`.
    pub required1: Option<RowsRequired1>,
    /// `required2`.
    pub required2: Option<RowsRequired2>,
    /// `required3`.
    pub required3: Option<RowsRequired3>,
    /// `required4`.
    pub required4: Option<RowsRequired4>,
    /// `required5`.
    pub required5: Option<RowsRequired5>,
    /// `type1`.
    pub type1: Option<Number>,
    /// `type2`.
    pub type2: Option<i64>,
    /// `type3`.
    pub type3: Option<BTreeMap<String, Json>>,
    /// `type4`.
    pub type4: Option<bool>,
    /// `type5`.
    pub type5: Option<RowsType5>,
    /// `type6`.
    pub type6: Option<RowsType6>,
    /// `type7`.
    pub type7: Option<String>,
    /// `type8`.
    pub type8: Option<RowsType8>,
    /// `uniqueItems1`. On the wire `uniqueItems1`. No two elements are equal.
    pub unique_items1: Option<Vec<Json>>,
    /// `uniqueItems2`. On the wire `uniqueItems2`. No two elements are equal.
    pub unique_items2: Option<Vec<bool>>,
    /// `uniqueItems3`. On the wire `uniqueItems3`. No two elements are equal.
    pub unique_items3: Option<Vec<bool>>,
    /// `uniqueItems4`. On the wire `uniqueItems4`.
    pub unique_items4: Option<Vec<bool>>,
    /// `unevaluatedItems1`. On the wire `unevaluatedItems1`.
    pub unevaluated_items1: Option<Json>,
    /// `unevaluatedItems2`. On the wire `unevaluatedItems2`.
    pub unevaluated_items2: Option<Json>,
    /// `unevaluatedItems3`. On the wire `unevaluatedItems3`.
    pub unevaluated_items3: Option<Json>,
    /// `unevaluatedItems4`. On the wire `unevaluatedItems4`.
    pub unevaluated_items4: Option<Vec<String>>,
    /// `unevaluatedItems5`. On the wire `unevaluatedItems5`.
    pub unevaluated_items5: Option<Vec<String>>,
    /// `unevaluatedItems6`. On the wire `unevaluatedItems6`.
    pub unevaluated_items6: Option<Vec<String>>,
    /// `unevaluatedItems7`. On the wire `unevaluatedItems7`.
    pub unevaluated_items7: Option<RowsUnevaluatedItems7>,
    /// `unevaluatedItems8`. On the wire `unevaluatedItems8`.
    pub unevaluated_items8: Option<Vec<String>>,
    /// `unevaluatedItems9`. On the wire `unevaluatedItems9`.
    pub unevaluated_items9: Option<Vec<String>>,
    /// `unevaluatedItems10`. On the wire `unevaluatedItems10`.
    pub unevaluated_items10: Option<RowsUnevaluatedItems10>,
    /// `unevaluatedItems11`. On the wire `unevaluatedItems11`.
    pub unevaluated_items11: Option<RowsUnevaluatedItems11>,
    /// `unevaluatedItems12`. On the wire `unevaluatedItems12`.
    pub unevaluated_items12: Option<Vec<String>>,
    /// `unevaluatedItems13`. On the wire `unevaluatedItems13`.
    pub unevaluated_items13: Option<Vec<String>>,
    /// `unevaluatedItems14`. On the wire `unevaluatedItems14`.
    pub unevaluated_items14: Option<Vec<Json>>,
    /// `unevaluatedItems15`. On the wire `unevaluatedItems15`.
    pub unevaluated_items15: Option<Vec<Json>>,
    /// `unevaluatedItems16`. On the wire `unevaluatedItems16`.
    pub unevaluated_items16: Option<Json>,
    /// `unevaluatedItems17`. On the wire `unevaluatedItems17`.
    pub unevaluated_items17: Option<Json>,
    /// `unevaluatedItems18`. On the wire `unevaluatedItems18`.
    pub unevaluated_items18: Option<Json>,
    /// `unevaluatedProperties1`. On the wire `unevaluatedProperties1`.
    pub unevaluated_properties1: Option<Json>,
    /// `unevaluatedProperties2`. On the wire `unevaluatedProperties2`.
    pub unevaluated_properties2: Option<Json>,
    /// `unevaluatedProperties3`. On the wire `unevaluatedProperties3`.
    pub unevaluated_properties3: Option<Json>,
    /// `unevaluatedProperties4`. On the wire `unevaluatedProperties4`.
    pub unevaluated_properties4: Option<RowsUnevaluatedProperties4>,
    /// `unevaluatedProperties5`. On the wire `unevaluatedProperties5`.
    pub unevaluated_properties5: Option<BTreeMap<String, String>>,
    /// `unevaluatedProperties6`. On the wire `unevaluatedProperties6`.
    pub unevaluated_properties6: Option<RowsUnevaluatedProperties6>,
    /// `unevaluatedProperties7`. On the wire `unevaluatedProperties7`.
    pub unevaluated_properties7: Option<RowsUnevaluatedProperties7>,
    /// `unevaluatedProperties8`. On the wire `unevaluatedProperties8`.
    pub unevaluated_properties8: Option<RowsUnevaluatedProperties8>,
    /// `unevaluatedProperties9`. On the wire `unevaluatedProperties9`.
    pub unevaluated_properties9: Option<RowsUnevaluatedProperties9>,
    /// `unevaluatedProperties10`. On the wire `unevaluatedProperties10`.
    pub unevaluated_properties10: Option<RowsUnevaluatedProperties10>,
    /// `unevaluatedProperties11`. On the wire `unevaluatedProperties11`.
    pub unevaluated_properties11: Option<RowsUnevaluatedProperties11>,
    /// `unevaluatedProperties12`. On the wire `unevaluatedProperties12`.
    pub unevaluated_properties12: Option<Json>,
    /// `unevaluatedProperties13`. On the wire `unevaluatedProperties13`.
    pub unevaluated_properties13: Option<Json>,
    /// `unevaluatedProperties14`. On the wire `unevaluatedProperties14`.
    pub unevaluated_properties14: Option<RowsUnevaluatedProperties14>,
    /// `unevaluatedProperties15`. On the wire `unevaluatedProperties15`.
    pub unevaluated_properties15: Option<RowsUnevaluatedProperties15>,
    /// `unevaluatedProperties16`. On the wire `unevaluatedProperties16`.
    pub unevaluated_properties16: Option<RowsUnevaluatedProperties16>,
    /// `unevaluatedProperties17`. On the wire `unevaluatedProperties17`.
    pub unevaluated_properties17: Option<RowsUnevaluatedProperties17>,
    /// `unevaluatedProperties18`. On the wire `unevaluatedProperties18`.
    pub unevaluated_properties18: Option<RowsUnevaluatedProperties18>,
    /// `unevaluatedProperties19`. On the wire `unevaluatedProperties19`.
    pub unevaluated_properties19: Option<RowsUnevaluatedProperties19>,
    /// `unevaluatedProperties20`. On the wire `unevaluatedProperties20`.
    pub unevaluated_properties20: Option<RowsUnevaluatedProperties20>,
    /// `unevaluatedProperties21`. On the wire `unevaluatedProperties21`.
    pub unevaluated_properties21: Option<Json>,
    /// `unevaluatedProperties22`. On the wire `unevaluatedProperties22`.
    pub unevaluated_properties22: Option<Json>,
    /// `unevaluatedProperties23`. On the wire `unevaluatedProperties23`.
    pub unevaluated_properties23: Option<RowsUnevaluatedProperties23>,
    /// `unevaluatedProperties24`. On the wire `unevaluatedProperties24`.
    pub unevaluated_properties24: Option<Closed>,
    /// `loop1`.
    pub loop1: Option<RowsLoop1>,
    /// `unknown1`.
    pub unknown1: Option<String>,
    /// `unknown2`.
    pub unknown2: Option<RowsUnknown2>,
    /// x
    ///
    /// **Deprecated** by the specification.
    pub unknown3: Option<Json>,
    /// `defs1`.
    pub defs1: Option<i64>,
    /// `format1`.
    pub format1: Option<String>,
    /// `format2`.
    pub format2: Option<Date>,
    /// `format3`.
    pub format3: Option<String>,
    /// `readOnly1`. On the wire `readOnly1`.
    pub read_only1: Option<RowsReadOnly1Create>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsCreate {
    const NAME: &'static str = "RowsCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "additionalProperties1" => 0,
            "additionalProperties2" => 1,
            "additionalProperties3" => 2,
            "additionalProperties4" => 3,
            "additionalProperties5" => 4,
            "additionalProperties6" => 5,
            "additionalProperties7" => 6,
            "allOf1" => 7,
            "allOf2" => 8,
            "allOf3" => 9,
            "allOf4" => 10,
            "allOf5" => 11,
            "allOf6" => 12,
            "allOf7" => 13,
            "anyOf1" => 14,
            "anyOf2" => 15,
            "anyOf3" => 16,
            "anyOf4" => 17,
            "anyOf5" => 18,
            "anyOf6" => 19,
            "boolean1" => 20,
            "boolean2" => 21,
            "const1" => 22,
            "const2" => 23,
            "const3" => 24,
            "const4" => 25,
            "const5" => 26,
            "const6" => 27,
            "const7" => 28,
            "const8" => 29,
            "const9" => 30,
            "const10" => 31,
            "const11" => 32,
            "contains1" => 33,
            "contains2" => 34,
            "contains3" => 35,
            "contains4" => 36,
            "contains5" => 37,
            "content1" => 38,
            "content2" => 39,
            "content3" => 40,
            "default1" => 41,
            "default2" => 42,
            "default3" => 43,
            "dependentRequired1" => 44,
            "dependentRequired2" => 45,
            "dependentRequired3" => 46,
            "dependentRequired4" => 47,
            "dependentSchemas1" => 48,
            "dependentSchemas2" => 49,
            "dependentSchemas3" => 50,
            "dependentSchemas4" => 51,
            "enum1" => 52,
            "enum2" => 53,
            "enum3" => 54,
            "enum4" => 55,
            "enum5" => 56,
            "enum6" => 57,
            "enum7" => 58,
            "enum8" => 59,
            "enum9" => 60,
            "enum10" => 61,
            "exclusiveMaximum1" => 62,
            "exclusiveMinimum1" => 63,
            "exclusiveMinimum2" => 64,
            "maximum1" => 65,
            "maximum2" => 66,
            "minimum1" => 67,
            "minimum2" => 68,
            "minimum3" => 69,
            "maximum3" => 70,
            "multipleOf1" => 71,
            "multipleOf2" => 72,
            "multipleOf3" => 73,
            "multipleOf4" => 74,
            "multipleOf5" => 75,
            "multipleOf6" => 76,
            "maxItems1" => 77,
            "minItems1" => 78,
            "maxItems2" => 79,
            "maxLength1" => 80,
            "maxLength2" => 81,
            "minLength1" => 82,
            "minLength2" => 83,
            "maxProperties1" => 84,
            "maxProperties2" => 85,
            "minProperties1" => 86,
            "if1" => 87,
            "if2" => 88,
            "if3" => 89,
            "if4" => 90,
            "if5" => 91,
            "if6" => 92,
            "if7" => 93,
            "if8" => 94,
            "if9" => 95,
            "items1" => 96,
            "items2" => 97,
            "items3" => 98,
            "items4" => 99,
            "items5" => 100,
            "items6" => 101,
            "items7" => 102,
            "prefixItems1" => 103,
            "prefixItems2" => 104,
            "prefixItems3" => 105,
            "prefixItems4" => 106,
            "maxContains1" => 107,
            "maxContains2" => 108,
            "minContains1" => 109,
            "minContains2" => 110,
            "minContains3" => 111,
            "minContains4" => 112,
            "minContains5" => 113,
            "not1" => 114,
            "not2" => 115,
            "not3" => 116,
            "not4" => 117,
            "not5" => 118,
            "not6" => 119,
            "oneOf1" => 120,
            "oneOf2" => 121,
            "oneOf3" => 122,
            "oneOf4" => 123,
            "oneOf5" => 124,
            "oneOf6" => 125,
            "pattern1" => 126,
            "pattern2" => 127,
            "pattern3" => 128,
            "pattern4" => 129,
            "pattern5" => 130,
            "pattern6" => 131,
            "pattern7" => 132,
            "pattern8" => 133,
            "pattern9" => 134,
            "pattern10" => 135,
            "pattern11" => 136,
            "pattern12" => 137,
            "pattern13" => 138,
            "pattern14" => 139,
            "pattern15" => 140,
            "pattern16" => 141,
            "pattern17" => 142,
            "patternProperties1" => 143,
            "patternProperties2" => 144,
            "patternProperties3" => 145,
            "patternProperties4" => 146,
            "patternProperties5" => 147,
            "properties1" => 148,
            "properties2" => 149,
            "properties3" => 150,
            "properties4" => 151,
            "properties5" => 152,
            "properties6" => 153,
            "propertyNames1" => 154,
            "propertyNames2" => 155,
            "propertyNames3" => 156,
            "propertyNames4" => 157,
            "propertyNames5" => 158,
            "ref1" => 159,
            "ref2" => 160,
            "ref3" => 161,
            "ref4" => 162,
            "ref5" => 163,
            "ref6" => 164,
            "ref7" => 165,
            "ref8" => 166,
            "ref9" => 167,
            "ref10" => 168,
            "ref11" => 169,
            "ref12" => 170,
            "ref13" => 171,
            "anchor1" => 172,
            "dynamicRef1" => 173,
            "dynamicRef2" => 174,
            "required1" => 175,
            "required2" => 176,
            "required3" => 177,
            "required4" => 178,
            "required5" => 179,
            "type1" => 180,
            "type2" => 181,
            "type3" => 182,
            "type4" => 183,
            "type5" => 184,
            "type6" => 185,
            "type7" => 186,
            "type8" => 187,
            "uniqueItems1" => 188,
            "uniqueItems2" => 189,
            "uniqueItems3" => 190,
            "uniqueItems4" => 191,
            "unevaluatedItems1" => 192,
            "unevaluatedItems2" => 193,
            "unevaluatedItems3" => 194,
            "unevaluatedItems4" => 195,
            "unevaluatedItems5" => 196,
            "unevaluatedItems6" => 197,
            "unevaluatedItems7" => 198,
            "unevaluatedItems8" => 199,
            "unevaluatedItems9" => 200,
            "unevaluatedItems10" => 201,
            "unevaluatedItems11" => 202,
            "unevaluatedItems12" => 203,
            "unevaluatedItems13" => 204,
            "unevaluatedItems14" => 205,
            "unevaluatedItems15" => 206,
            "unevaluatedItems16" => 207,
            "unevaluatedItems17" => 208,
            "unevaluatedItems18" => 209,
            "unevaluatedProperties1" => 210,
            "unevaluatedProperties2" => 211,
            "unevaluatedProperties3" => 212,
            "unevaluatedProperties4" => 213,
            "unevaluatedProperties5" => 214,
            "unevaluatedProperties6" => 215,
            "unevaluatedProperties7" => 216,
            "unevaluatedProperties8" => 217,
            "unevaluatedProperties9" => 218,
            "unevaluatedProperties10" => 219,
            "unevaluatedProperties11" => 220,
            "unevaluatedProperties12" => 221,
            "unevaluatedProperties13" => 222,
            "unevaluatedProperties14" => 223,
            "unevaluatedProperties15" => 224,
            "unevaluatedProperties16" => 225,
            "unevaluatedProperties17" => 226,
            "unevaluatedProperties18" => 227,
            "unevaluatedProperties19" => 228,
            "unevaluatedProperties20" => 229,
            "unevaluatedProperties21" => 230,
            "unevaluatedProperties22" => 231,
            "unevaluatedProperties23" => 232,
            "unevaluatedProperties24" => 233,
            "loop1" => 234,
            "unknown1" => 235,
            "unknown2" => 236,
            "unknown3" => 237,
            "defs1" => 238,
            "format1" => 239,
            "format2" => 240,
            "format3" => 241,
            "readOnly1" => 242,
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
            0 => value.into(&mut self.additional_properties1),
            1 => value.into(&mut self.additional_properties2),
            2 => value.into(&mut self.additional_properties3),
            3 => value.into(&mut self.additional_properties4),
            4 => value.into(&mut self.additional_properties5),
            5 => value.into(&mut self.additional_properties6),
            6 => value.into(&mut self.additional_properties7),
            7 => value.into(&mut self.all_of1),
            8 => value.into(&mut self.all_of2),
            9 => value.into(&mut self.all_of3),
            10 => value.into(&mut self.all_of4),
            11 => value.into(&mut self.all_of5),
            12 => value.into(&mut self.all_of6),
            13 => value.into(&mut self.all_of7),
            14 => value.into(&mut self.any_of1),
            15 => value.into(&mut self.any_of2),
            16 => value.into(&mut self.any_of3),
            17 => value.into(&mut self.any_of4),
            18 => value.into(&mut self.any_of5),
            19 => value.into(&mut self.any_of6),
            20 => value.into(&mut self.boolean1),
            21 => value.into(&mut self.boolean2),
            22 => value.into(&mut self.const1),
            23 => value.into(&mut self.const2),
            24 => value.into(&mut self.const3),
            25 => value.into(&mut self.const4),
            26 => value.into(&mut self.const5),
            27 => value.into(&mut self.const6),
            28 => value.into(&mut self.const7),
            29 => value.into(&mut self.const8),
            30 => value.into(&mut self.const9),
            31 => value.into(&mut self.const10),
            32 => value.into(&mut self.const11),
            33 => value.into(&mut self.contains1),
            34 => value.into(&mut self.contains2),
            35 => value.into(&mut self.contains3),
            36 => value.into(&mut self.contains4),
            37 => value.into(&mut self.contains5),
            38 => value.into(&mut self.content1),
            39 => value.into(&mut self.content2),
            40 => value.into(&mut self.content3),
            41 => value.into(&mut self.default1),
            42 => value.into(&mut self.default2),
            43 => value.into(&mut self.default3),
            44 => value.into(&mut self.dependent_required1),
            45 => value.into(&mut self.dependent_required2),
            46 => value.into(&mut self.dependent_required3),
            47 => value.into(&mut self.dependent_required4),
            48 => value.into(&mut self.dependent_schemas1),
            49 => value.into(&mut self.dependent_schemas2),
            50 => value.into(&mut self.dependent_schemas3),
            51 => value.into(&mut self.dependent_schemas4),
            52 => value.into(&mut self.enum1),
            53 => value.into(&mut self.enum2),
            54 => value.into(&mut self.enum3),
            55 => value.into(&mut self.enum4),
            56 => value.into(&mut self.enum5),
            57 => value.into(&mut self.enum6),
            58 => value.into(&mut self.enum7),
            59 => value.into(&mut self.enum8),
            60 => value.into(&mut self.enum9),
            61 => value.into(&mut self.enum10),
            62 => value.into(&mut self.exclusive_maximum1),
            63 => value.into(&mut self.exclusive_minimum1),
            64 => value.into(&mut self.exclusive_minimum2),
            65 => value.into(&mut self.maximum1),
            66 => value.into(&mut self.maximum2),
            67 => value.into(&mut self.minimum1),
            68 => value.into(&mut self.minimum2),
            69 => value.into(&mut self.minimum3),
            70 => value.into(&mut self.maximum3),
            71 => value.into(&mut self.multiple_of1),
            72 => value.into(&mut self.multiple_of2),
            73 => value.into(&mut self.multiple_of3),
            74 => value.into(&mut self.multiple_of4),
            75 => value.into(&mut self.multiple_of5),
            76 => value.into(&mut self.multiple_of6),
            77 => value.into(&mut self.max_items1),
            78 => value.into(&mut self.min_items1),
            79 => value.into(&mut self.max_items2),
            80 => value.into(&mut self.max_length1),
            81 => value.into(&mut self.max_length2),
            82 => value.into(&mut self.min_length1),
            83 => value.into(&mut self.min_length2),
            84 => value.into(&mut self.max_properties1),
            85 => value.into(&mut self.max_properties2),
            86 => value.into(&mut self.min_properties1),
            87 => value.into(&mut self.if1),
            88 => value.into(&mut self.if2),
            89 => value.into(&mut self.if3),
            90 => value.into(&mut self.if4),
            91 => value.into(&mut self.if5),
            92 => value.into(&mut self.if6),
            93 => value.into(&mut self.if7),
            94 => value.into(&mut self.if8),
            95 => value.into(&mut self.if9),
            96 => value.into(&mut self.items1),
            97 => value.into(&mut self.items2),
            98 => value.into(&mut self.items3),
            99 => value.into(&mut self.items4),
            100 => value.into(&mut self.items5),
            101 => value.into(&mut self.items6),
            102 => value.into(&mut self.items7),
            103 => value.into(&mut self.prefix_items1),
            104 => value.into(&mut self.prefix_items2),
            105 => value.into(&mut self.prefix_items3),
            106 => value.into(&mut self.prefix_items4),
            107 => value.into(&mut self.max_contains1),
            108 => value.into(&mut self.max_contains2),
            109 => value.into(&mut self.min_contains1),
            110 => value.into(&mut self.min_contains2),
            111 => value.into(&mut self.min_contains3),
            112 => value.into(&mut self.min_contains4),
            113 => value.into(&mut self.min_contains5),
            114 => value.into(&mut self.not1),
            115 => value.into(&mut self.not2),
            116 => value.into(&mut self.not3),
            117 => value.into(&mut self.not4),
            118 => value.into(&mut self.not5),
            119 => value.into(&mut self.not6),
            120 => value.into(&mut self.one_of1),
            121 => value.into(&mut self.one_of2),
            122 => value.into(&mut self.one_of3),
            123 => value.into(&mut self.one_of4),
            124 => value.into(&mut self.one_of5),
            125 => value.into(&mut self.one_of6),
            126 => value.into(&mut self.pattern1),
            127 => value.into(&mut self.pattern2),
            128 => value.into(&mut self.pattern3),
            129 => value.into(&mut self.pattern4),
            130 => value.into(&mut self.pattern5),
            131 => value.into(&mut self.pattern6),
            132 => value.into(&mut self.pattern7),
            133 => value.into(&mut self.pattern8),
            134 => value.into(&mut self.pattern9),
            135 => value.into(&mut self.pattern10),
            136 => value.into(&mut self.pattern11),
            137 => value.into(&mut self.pattern12),
            138 => value.into(&mut self.pattern13),
            139 => value.into(&mut self.pattern14),
            140 => value.into(&mut self.pattern15),
            141 => value.into(&mut self.pattern16),
            142 => value.into(&mut self.pattern17),
            143 => value.into(&mut self.pattern_properties1),
            144 => value.into(&mut self.pattern_properties2),
            145 => value.into(&mut self.pattern_properties3),
            146 => value.into(&mut self.pattern_properties4),
            147 => value.into(&mut self.pattern_properties5),
            148 => value.into(&mut self.properties1),
            149 => value.into(&mut self.properties2),
            150 => value.into(&mut self.properties3),
            151 => value.into(&mut self.properties4),
            152 => value.into(&mut self.properties5),
            153 => value.into(&mut self.properties6),
            154 => value.into(&mut self.property_names1),
            155 => value.into(&mut self.property_names2),
            156 => value.into(&mut self.property_names3),
            157 => value.into(&mut self.property_names4),
            158 => value.into(&mut self.property_names5),
            159 => value.into(&mut self.ref1),
            160 => value.into(&mut self.ref2),
            161 => value.into(&mut self.ref3),
            162 => value.into(&mut self.ref4),
            163 => value.into(&mut self.ref5),
            164 => value.into(&mut self.ref6),
            165 => value.into(&mut self.ref7),
            166 => value.into(&mut self.ref8),
            167 => value.into(&mut self.ref9),
            168 => value.into(&mut self.ref10),
            169 => value.into(&mut self.ref11),
            170 => value.into(&mut self.ref12),
            171 => value.into(&mut self.ref13),
            172 => value.into(&mut self.anchor1),
            173 => value.into(&mut self.dynamic_ref1),
            174 => value.into(&mut self.dynamic_ref2),
            175 => value.into(&mut self.required1),
            176 => value.into(&mut self.required2),
            177 => value.into(&mut self.required3),
            178 => value.into(&mut self.required4),
            179 => value.into(&mut self.required5),
            180 => value.into(&mut self.type1),
            181 => value.into(&mut self.type2),
            182 => value.into(&mut self.type3),
            183 => value.into(&mut self.type4),
            184 => value.into(&mut self.type5),
            185 => value.into(&mut self.type6),
            186 => value.into(&mut self.type7),
            187 => value.into(&mut self.type8),
            188 => value.into(&mut self.unique_items1),
            189 => value.into(&mut self.unique_items2),
            190 => value.into(&mut self.unique_items3),
            191 => value.into(&mut self.unique_items4),
            192 => value.into(&mut self.unevaluated_items1),
            193 => value.into(&mut self.unevaluated_items2),
            194 => value.into(&mut self.unevaluated_items3),
            195 => value.into(&mut self.unevaluated_items4),
            196 => value.into(&mut self.unevaluated_items5),
            197 => value.into(&mut self.unevaluated_items6),
            198 => value.into(&mut self.unevaluated_items7),
            199 => value.into(&mut self.unevaluated_items8),
            200 => value.into(&mut self.unevaluated_items9),
            201 => value.into(&mut self.unevaluated_items10),
            202 => value.into(&mut self.unevaluated_items11),
            203 => value.into(&mut self.unevaluated_items12),
            204 => value.into(&mut self.unevaluated_items13),
            205 => value.into(&mut self.unevaluated_items14),
            206 => value.into(&mut self.unevaluated_items15),
            207 => value.into(&mut self.unevaluated_items16),
            208 => value.into(&mut self.unevaluated_items17),
            209 => value.into(&mut self.unevaluated_items18),
            210 => value.into(&mut self.unevaluated_properties1),
            211 => value.into(&mut self.unevaluated_properties2),
            212 => value.into(&mut self.unevaluated_properties3),
            213 => value.into(&mut self.unevaluated_properties4),
            214 => value.into(&mut self.unevaluated_properties5),
            215 => value.into(&mut self.unevaluated_properties6),
            216 => value.into(&mut self.unevaluated_properties7),
            217 => value.into(&mut self.unevaluated_properties8),
            218 => value.into(&mut self.unevaluated_properties9),
            219 => value.into(&mut self.unevaluated_properties10),
            220 => value.into(&mut self.unevaluated_properties11),
            221 => value.into(&mut self.unevaluated_properties12),
            222 => value.into(&mut self.unevaluated_properties13),
            223 => value.into(&mut self.unevaluated_properties14),
            224 => value.into(&mut self.unevaluated_properties15),
            225 => value.into(&mut self.unevaluated_properties16),
            226 => value.into(&mut self.unevaluated_properties17),
            227 => value.into(&mut self.unevaluated_properties18),
            228 => value.into(&mut self.unevaluated_properties19),
            229 => value.into(&mut self.unevaluated_properties20),
            230 => value.into(&mut self.unevaluated_properties21),
            231 => value.into(&mut self.unevaluated_properties22),
            232 => value.into(&mut self.unevaluated_properties23),
            233 => value.into(&mut self.unevaluated_properties24),
            234 => value.into(&mut self.loop1),
            235 => value.into(&mut self.unknown1),
            236 => value.into(&mut self.unknown2),
            237 => value.into(&mut self.unknown3),
            238 => value.into(&mut self.defs1),
            239 => value.into(&mut self.format1),
            240 => value.into(&mut self.format2),
            241 => value.into(&mut self.format3),
            242 => value.into(&mut self.read_only1),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "additionalProperties1", &self.additional_properties1)?;
        out.member(1, "additionalProperties2", &self.additional_properties2)?;
        out.member(2, "additionalProperties3", &self.additional_properties3)?;
        out.member(3, "additionalProperties4", &self.additional_properties4)?;
        out.member(4, "additionalProperties5", &self.additional_properties5)?;
        out.member(5, "additionalProperties6", &self.additional_properties6)?;
        out.member(6, "additionalProperties7", &self.additional_properties7)?;
        out.member(7, "allOf1", &self.all_of1)?;
        out.member(8, "allOf2", &self.all_of2)?;
        out.member(9, "allOf3", &self.all_of3)?;
        out.member(10, "allOf4", &self.all_of4)?;
        out.member(11, "allOf5", &self.all_of5)?;
        out.member(12, "allOf6", &self.all_of6)?;
        out.member(13, "allOf7", &self.all_of7)?;
        out.member(14, "anyOf1", &self.any_of1)?;
        out.member(15, "anyOf2", &self.any_of2)?;
        out.member(16, "anyOf3", &self.any_of3)?;
        out.member(17, "anyOf4", &self.any_of4)?;
        out.member(18, "anyOf5", &self.any_of5)?;
        out.member(19, "anyOf6", &self.any_of6)?;
        out.member(20, "boolean1", &self.boolean1)?;
        out.member(21, "boolean2", &self.boolean2)?;
        out.member(22, "const1", &self.const1)?;
        out.member(23, "const2", &self.const2)?;
        out.member(24, "const3", &self.const3)?;
        out.member(25, "const4", &self.const4)?;
        out.member(26, "const5", &self.const5)?;
        out.member(27, "const6", &self.const6)?;
        out.member(28, "const7", &self.const7)?;
        out.member(29, "const8", &self.const8)?;
        out.member(30, "const9", &self.const9)?;
        out.member(31, "const10", &self.const10)?;
        out.member(32, "const11", &self.const11)?;
        out.member(33, "contains1", &self.contains1)?;
        out.member(34, "contains2", &self.contains2)?;
        out.member(35, "contains3", &self.contains3)?;
        out.member(36, "contains4", &self.contains4)?;
        out.member(37, "contains5", &self.contains5)?;
        out.member(38, "content1", &self.content1)?;
        out.member(39, "content2", &self.content2)?;
        out.member(40, "content3", &self.content3)?;
        out.member(41, "default1", &self.default1)?;
        out.member(42, "default2", &self.default2)?;
        out.member(43, "default3", &self.default3)?;
        out.member(44, "dependentRequired1", &self.dependent_required1)?;
        out.member(45, "dependentRequired2", &self.dependent_required2)?;
        out.member(46, "dependentRequired3", &self.dependent_required3)?;
        out.member(47, "dependentRequired4", &self.dependent_required4)?;
        out.member(48, "dependentSchemas1", &self.dependent_schemas1)?;
        out.member(49, "dependentSchemas2", &self.dependent_schemas2)?;
        out.member(50, "dependentSchemas3", &self.dependent_schemas3)?;
        out.member(51, "dependentSchemas4", &self.dependent_schemas4)?;
        out.member(52, "enum1", &self.enum1)?;
        out.member(53, "enum2", &self.enum2)?;
        out.member(54, "enum3", &self.enum3)?;
        out.member(55, "enum4", &self.enum4)?;
        out.member(56, "enum5", &self.enum5)?;
        out.member(57, "enum6", &self.enum6)?;
        out.member(58, "enum7", &self.enum7)?;
        out.member(59, "enum8", &self.enum8)?;
        out.member(60, "enum9", &self.enum9)?;
        out.member(61, "enum10", &self.enum10)?;
        out.member(62, "exclusiveMaximum1", &self.exclusive_maximum1)?;
        out.member(63, "exclusiveMinimum1", &self.exclusive_minimum1)?;
        out.member(64, "exclusiveMinimum2", &self.exclusive_minimum2)?;
        out.member(65, "maximum1", &self.maximum1)?;
        out.member(66, "maximum2", &self.maximum2)?;
        out.member(67, "minimum1", &self.minimum1)?;
        out.member(68, "minimum2", &self.minimum2)?;
        out.member(69, "minimum3", &self.minimum3)?;
        out.member(70, "maximum3", &self.maximum3)?;
        out.member(71, "multipleOf1", &self.multiple_of1)?;
        out.member(72, "multipleOf2", &self.multiple_of2)?;
        out.member(73, "multipleOf3", &self.multiple_of3)?;
        out.member(74, "multipleOf4", &self.multiple_of4)?;
        out.member(75, "multipleOf5", &self.multiple_of5)?;
        out.member(76, "multipleOf6", &self.multiple_of6)?;
        out.member(77, "maxItems1", &self.max_items1)?;
        out.member(78, "minItems1", &self.min_items1)?;
        out.member(79, "maxItems2", &self.max_items2)?;
        out.member(80, "maxLength1", &self.max_length1)?;
        out.member(81, "maxLength2", &self.max_length2)?;
        out.member(82, "minLength1", &self.min_length1)?;
        out.member(83, "minLength2", &self.min_length2)?;
        out.member(84, "maxProperties1", &self.max_properties1)?;
        out.member(85, "maxProperties2", &self.max_properties2)?;
        out.member(86, "minProperties1", &self.min_properties1)?;
        out.member(87, "if1", &self.if1)?;
        out.member(88, "if2", &self.if2)?;
        out.member(89, "if3", &self.if3)?;
        out.member(90, "if4", &self.if4)?;
        out.member(91, "if5", &self.if5)?;
        out.member(92, "if6", &self.if6)?;
        out.member(93, "if7", &self.if7)?;
        out.member(94, "if8", &self.if8)?;
        out.member(95, "if9", &self.if9)?;
        out.member(96, "items1", &self.items1)?;
        out.member(97, "items2", &self.items2)?;
        out.member(98, "items3", &self.items3)?;
        out.member(99, "items4", &self.items4)?;
        out.member(100, "items5", &self.items5)?;
        out.member(101, "items6", &self.items6)?;
        out.member(102, "items7", &self.items7)?;
        out.member(103, "prefixItems1", &self.prefix_items1)?;
        out.member(104, "prefixItems2", &self.prefix_items2)?;
        out.member(105, "prefixItems3", &self.prefix_items3)?;
        out.member(106, "prefixItems4", &self.prefix_items4)?;
        out.member(107, "maxContains1", &self.max_contains1)?;
        out.member(108, "maxContains2", &self.max_contains2)?;
        out.member(109, "minContains1", &self.min_contains1)?;
        out.member(110, "minContains2", &self.min_contains2)?;
        out.member(111, "minContains3", &self.min_contains3)?;
        out.member(112, "minContains4", &self.min_contains4)?;
        out.member(113, "minContains5", &self.min_contains5)?;
        out.member(114, "not1", &self.not1)?;
        out.member(115, "not2", &self.not2)?;
        out.member(116, "not3", &self.not3)?;
        out.member(117, "not4", &self.not4)?;
        out.member(118, "not5", &self.not5)?;
        out.member(119, "not6", &self.not6)?;
        out.member(120, "oneOf1", &self.one_of1)?;
        out.member(121, "oneOf2", &self.one_of2)?;
        out.member(122, "oneOf3", &self.one_of3)?;
        out.member(123, "oneOf4", &self.one_of4)?;
        out.member(124, "oneOf5", &self.one_of5)?;
        out.member(125, "oneOf6", &self.one_of6)?;
        out.member(126, "pattern1", &self.pattern1)?;
        out.member(127, "pattern2", &self.pattern2)?;
        out.member(128, "pattern3", &self.pattern3)?;
        out.member(129, "pattern4", &self.pattern4)?;
        out.member(130, "pattern5", &self.pattern5)?;
        out.member(131, "pattern6", &self.pattern6)?;
        out.member(132, "pattern7", &self.pattern7)?;
        out.member(133, "pattern8", &self.pattern8)?;
        out.member(134, "pattern9", &self.pattern9)?;
        out.member(135, "pattern10", &self.pattern10)?;
        out.member(136, "pattern11", &self.pattern11)?;
        out.member(137, "pattern12", &self.pattern12)?;
        out.member(138, "pattern13", &self.pattern13)?;
        out.member(139, "pattern14", &self.pattern14)?;
        out.member(140, "pattern15", &self.pattern15)?;
        out.member(141, "pattern16", &self.pattern16)?;
        out.member(142, "pattern17", &self.pattern17)?;
        out.member(143, "patternProperties1", &self.pattern_properties1)?;
        out.member(144, "patternProperties2", &self.pattern_properties2)?;
        out.member(145, "patternProperties3", &self.pattern_properties3)?;
        out.member(146, "patternProperties4", &self.pattern_properties4)?;
        out.member(147, "patternProperties5", &self.pattern_properties5)?;
        out.member(148, "properties1", &self.properties1)?;
        out.member(149, "properties2", &self.properties2)?;
        out.member(150, "properties3", &self.properties3)?;
        out.member(151, "properties4", &self.properties4)?;
        out.member(152, "properties5", &self.properties5)?;
        out.member(153, "properties6", &self.properties6)?;
        out.member(154, "propertyNames1", &self.property_names1)?;
        out.member(155, "propertyNames2", &self.property_names2)?;
        out.member(156, "propertyNames3", &self.property_names3)?;
        out.member(157, "propertyNames4", &self.property_names4)?;
        out.member(158, "propertyNames5", &self.property_names5)?;
        out.member(159, "ref1", &self.ref1)?;
        out.member(160, "ref2", &self.ref2)?;
        out.member(161, "ref3", &self.ref3)?;
        out.member(162, "ref4", &self.ref4)?;
        out.member(163, "ref5", &self.ref5)?;
        out.member(164, "ref6", &self.ref6)?;
        out.member(165, "ref7", &self.ref7)?;
        out.member(166, "ref8", &self.ref8)?;
        out.member(167, "ref9", &self.ref9)?;
        out.member(168, "ref10", &self.ref10)?;
        out.member(169, "ref11", &self.ref11)?;
        out.member(170, "ref12", &self.ref12)?;
        out.member(171, "ref13", &self.ref13)?;
        out.member(172, "anchor1", &self.anchor1)?;
        out.member(173, "dynamicRef1", &self.dynamic_ref1)?;
        out.member(174, "dynamicRef2", &self.dynamic_ref2)?;
        out.member(175, "required1", &self.required1)?;
        out.member(176, "required2", &self.required2)?;
        out.member(177, "required3", &self.required3)?;
        out.member(178, "required4", &self.required4)?;
        out.member(179, "required5", &self.required5)?;
        out.member(180, "type1", &self.type1)?;
        out.member(181, "type2", &self.type2)?;
        out.member(182, "type3", &self.type3)?;
        out.member(183, "type4", &self.type4)?;
        out.member(184, "type5", &self.type5)?;
        out.member(185, "type6", &self.type6)?;
        out.member(186, "type7", &self.type7)?;
        out.member(187, "type8", &self.type8)?;
        out.member(188, "uniqueItems1", &self.unique_items1)?;
        out.member(189, "uniqueItems2", &self.unique_items2)?;
        out.member(190, "uniqueItems3", &self.unique_items3)?;
        out.member(191, "uniqueItems4", &self.unique_items4)?;
        out.member(192, "unevaluatedItems1", &self.unevaluated_items1)?;
        out.member(193, "unevaluatedItems2", &self.unevaluated_items2)?;
        out.member(194, "unevaluatedItems3", &self.unevaluated_items3)?;
        out.member(195, "unevaluatedItems4", &self.unevaluated_items4)?;
        out.member(196, "unevaluatedItems5", &self.unevaluated_items5)?;
        out.member(197, "unevaluatedItems6", &self.unevaluated_items6)?;
        out.member(198, "unevaluatedItems7", &self.unevaluated_items7)?;
        out.member(199, "unevaluatedItems8", &self.unevaluated_items8)?;
        out.member(200, "unevaluatedItems9", &self.unevaluated_items9)?;
        out.member(201, "unevaluatedItems10", &self.unevaluated_items10)?;
        out.member(202, "unevaluatedItems11", &self.unevaluated_items11)?;
        out.member(203, "unevaluatedItems12", &self.unevaluated_items12)?;
        out.member(204, "unevaluatedItems13", &self.unevaluated_items13)?;
        out.member(205, "unevaluatedItems14", &self.unevaluated_items14)?;
        out.member(206, "unevaluatedItems15", &self.unevaluated_items15)?;
        out.member(207, "unevaluatedItems16", &self.unevaluated_items16)?;
        out.member(208, "unevaluatedItems17", &self.unevaluated_items17)?;
        out.member(209, "unevaluatedItems18", &self.unevaluated_items18)?;
        out.member(210, "unevaluatedProperties1", &self.unevaluated_properties1)?;
        out.member(211, "unevaluatedProperties2", &self.unevaluated_properties2)?;
        out.member(212, "unevaluatedProperties3", &self.unevaluated_properties3)?;
        out.member(213, "unevaluatedProperties4", &self.unevaluated_properties4)?;
        out.member(214, "unevaluatedProperties5", &self.unevaluated_properties5)?;
        out.member(215, "unevaluatedProperties6", &self.unevaluated_properties6)?;
        out.member(216, "unevaluatedProperties7", &self.unevaluated_properties7)?;
        out.member(217, "unevaluatedProperties8", &self.unevaluated_properties8)?;
        out.member(218, "unevaluatedProperties9", &self.unevaluated_properties9)?;
        out.member(219, "unevaluatedProperties10", &self.unevaluated_properties10)?;
        out.member(220, "unevaluatedProperties11", &self.unevaluated_properties11)?;
        out.member(221, "unevaluatedProperties12", &self.unevaluated_properties12)?;
        out.member(222, "unevaluatedProperties13", &self.unevaluated_properties13)?;
        out.member(223, "unevaluatedProperties14", &self.unevaluated_properties14)?;
        out.member(224, "unevaluatedProperties15", &self.unevaluated_properties15)?;
        out.member(225, "unevaluatedProperties16", &self.unevaluated_properties16)?;
        out.member(226, "unevaluatedProperties17", &self.unevaluated_properties17)?;
        out.member(227, "unevaluatedProperties18", &self.unevaluated_properties18)?;
        out.member(228, "unevaluatedProperties19", &self.unevaluated_properties19)?;
        out.member(229, "unevaluatedProperties20", &self.unevaluated_properties20)?;
        out.member(230, "unevaluatedProperties21", &self.unevaluated_properties21)?;
        out.member(231, "unevaluatedProperties22", &self.unevaluated_properties22)?;
        out.member(232, "unevaluatedProperties23", &self.unevaluated_properties23)?;
        out.member(233, "unevaluatedProperties24", &self.unevaluated_properties24)?;
        out.member(234, "loop1", &self.loop1)?;
        out.member(235, "unknown1", &self.unknown1)?;
        out.member(236, "unknown2", &self.unknown2)?;
        out.member(237, "unknown3", &self.unknown3)?;
        out.member(238, "defs1", &self.defs1)?;
        out.member(239, "format1", &self.format1)?;
        out.member(240, "format2", &self.format2)?;
        out.member(241, "format3", &self.format3)?;
        out.member(242, "readOnly1", &self.read_only1)?;
        Ok(())
    }
}

orange_core::__object!(RowsCreate.kept);

impl RowsCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `additionalProperties1`.
    pub fn additional_properties1(
        mut self,
        additional_properties1: impl Into<RowsAdditionalProperties1>,
    ) -> Self {
        self.additional_properties1 = Some(additional_properties1.into());
        self
    }

    /// Sets `additionalProperties2`.
    pub fn additional_properties2(
        mut self,
        additional_properties2: BTreeMap<String, Json>,
    ) -> Self {
        self.additional_properties2 = Some(additional_properties2);
        self
    }

    /// Sets `additionalProperties3`.
    pub fn additional_properties3(
        mut self,
        additional_properties3: BTreeMap<String, i64>,
    ) -> Self {
        self.additional_properties3 = Some(additional_properties3);
        self
    }

    /// Sets `additionalProperties4`.
    pub fn additional_properties4(
        mut self,
        additional_properties4: impl Into<RowsAdditionalProperties4>,
    ) -> Self {
        self.additional_properties4 = Some(additional_properties4.into());
        self
    }

    /// Sets `additionalProperties5`.
    pub fn additional_properties5(
        mut self,
        additional_properties5: BTreeMap<String, Number>,
    ) -> Self {
        self.additional_properties5 = Some(additional_properties5);
        self
    }

    /// Sets `additionalProperties6`.
    pub fn additional_properties6(
        mut self,
        additional_properties6: impl Into<RowsAdditionalProperties6>,
    ) -> Self {
        self.additional_properties6 = Some(additional_properties6.into());
        self
    }

    /// Sets `additionalProperties7`.
    pub fn additional_properties7(
        mut self,
        additional_properties7: impl Into<RowsAdditionalProperties7>,
    ) -> Self {
        self.additional_properties7 = Some(additional_properties7.into());
        self
    }

    /// Sets `allOf1`.
    pub fn all_of1(mut self, all_of1: impl Into<RowsAllOf1>) -> Self {
        self.all_of1 = Some(all_of1.into());
        self
    }

    /// Sets `allOf2`.
    pub fn all_of2(mut self, all_of2: impl Into<Number>) -> Self {
        self.all_of2 = Some(all_of2.into());
        self
    }

    /// Sets `allOf3`.
    pub fn all_of3(mut self, all_of3: impl Into<Json>) -> Self {
        self.all_of3 = Some(all_of3.into());
        self
    }

    /// Sets `allOf4`.
    pub fn all_of4(mut self, all_of4: impl Into<Json>) -> Self {
        self.all_of4 = Some(all_of4.into());
        self
    }

    /// Sets `allOf5`.
    pub fn all_of5(mut self, all_of5: impl Into<Number>) -> Self {
        self.all_of5 = Some(all_of5.into());
        self
    }

    /// Sets `allOf6`.
    pub fn all_of6(mut self, all_of6: impl Into<Json>) -> Self {
        self.all_of6 = Some(all_of6.into());
        self
    }

    /// Sets `allOf7`.
    pub fn all_of7(mut self, all_of7: impl Into<String>) -> Self {
        self.all_of7 = Some(all_of7.into());
        self
    }

    /// Sets `anyOf1`.
    pub fn any_of1(mut self, any_of1: impl Into<RowsAnyOf1>) -> Self {
        self.any_of1 = Some(any_of1.into());
        self
    }

    /// Sets `anyOf2`.
    pub fn any_of2(mut self, any_of2: impl Into<RowsAnyOf2>) -> Self {
        self.any_of2 = Some(any_of2.into());
        self
    }

    /// Sets `anyOf3`.
    pub fn any_of3(mut self, any_of3: impl Into<RowsAnyOf3>) -> Self {
        self.any_of3 = Some(any_of3.into());
        self
    }

    /// Sets `anyOf4`.
    pub fn any_of4(mut self, any_of4: impl Into<RowsAnyOf4>) -> Self {
        self.any_of4 = Some(any_of4.into());
        self
    }

    /// Sets `anyOf5`.
    pub fn any_of5(mut self, any_of5: impl Into<RowsAnyOf5>) -> Self {
        self.any_of5 = Some(any_of5.into());
        self
    }

    /// Sets `anyOf6`.
    pub fn any_of6(mut self, any_of6: impl Into<RowsAnyOf6>) -> Self {
        self.any_of6 = Some(any_of6.into());
        self
    }

    /// Sets `boolean1`.
    pub fn boolean1(mut self, boolean1: impl Into<Json>) -> Self {
        self.boolean1 = Some(boolean1.into());
        self
    }

    /// Sets `boolean2`.
    pub fn boolean2(mut self, boolean2: impl Into<Json>) -> Self {
        self.boolean2 = Some(boolean2.into());
        self
    }

    /// Sets `const1`.
    pub fn const1(mut self, const1: i64) -> Self {
        self.const1 = Some(const1);
        self
    }

    /// Sets `const2`.
    pub fn const2(mut self, const2: impl Into<Json>) -> Self {
        self.const2 = Some(const2.into());
        self
    }

    /// Sets `const3`.
    pub fn const3(mut self, const3: bool) -> Self {
        self.const3 = Some(const3);
        self
    }

    /// Sets `const4`.
    pub fn const4(mut self, const4: impl Into<Json>) -> Self {
        self.const4 = Some(const4.into());
        self
    }

    /// Sets `const5`.
    pub fn const5(mut self, const5: impl Into<Json>) -> Self {
        self.const5 = Some(const5.into());
        self
    }

    /// Sets `const6`.
    pub fn const6(mut self, const6: i64) -> Self {
        self.const6 = Some(const6);
        self
    }

    /// Sets `const7`.
    pub fn const7(mut self, const7: impl Into<Number>) -> Self {
        self.const7 = Some(const7.into());
        self
    }

    /// Sets `const8`.
    pub fn const8(mut self, const8: impl Into<String>) -> Self {
        self.const8 = Some(const8.into());
        self
    }

    /// Sets `const9`.
    pub fn const9(mut self, const9: impl Into<String>) -> Self {
        self.const9 = Some(const9.into());
        self
    }

    /// Sets `const10`.
    pub fn const10(mut self, const10: impl Into<Json>) -> Self {
        self.const10 = Some(const10.into());
        self
    }

    /// Sets `const11`.
    pub fn const11(mut self, const11: i64) -> Self {
        self.const11 = Some(const11);
        self
    }

    /// Sets `contains1`.
    pub fn contains1(mut self, contains1: impl Into<Json>) -> Self {
        self.contains1 = Some(contains1.into());
        self
    }

    /// Sets `contains2`.
    pub fn contains2(mut self, contains2: impl Into<Json>) -> Self {
        self.contains2 = Some(contains2.into());
        self
    }

    /// Sets `contains3`.
    pub fn contains3(
        mut self,
        contains3: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        self.contains3 = Some(contains3.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `contains4`.
    pub fn contains4(mut self, contains4: impl Into<Json>) -> Self {
        self.contains4 = Some(contains4.into());
        self
    }

    /// Sets `contains5`.
    pub fn contains5(mut self, contains5: impl Into<Json>) -> Self {
        self.contains5 = Some(contains5.into());
        self
    }

    /// Sets `content1`.
    pub fn content1(mut self, content1: impl Into<Json>) -> Self {
        self.content1 = Some(content1.into());
        self
    }

    /// Sets `content2`.
    pub fn content2(mut self, content2: impl Into<String>) -> Self {
        self.content2 = Some(content2.into());
        self
    }

    /// Sets `content3`.
    pub fn content3(mut self, content3: impl Into<String>) -> Self {
        self.content3 = Some(content3.into());
        self
    }

    /// Sets `default1`.
    pub fn default1(mut self, default1: impl Into<RowsDefault1>) -> Self {
        self.default1 = Some(default1.into());
        self
    }

    /// Sets `default2`.
    pub fn default2(mut self, default2: impl Into<RowsDefault2>) -> Self {
        self.default2 = Some(default2.into());
        self
    }

    /// Sets `default3`.
    pub fn default3(mut self, default3: impl Into<RowsDefault3>) -> Self {
        self.default3 = Some(default3.into());
        self
    }

    /// Sets `dependentRequired1`.
    pub fn dependent_required1(mut self, dependent_required1: impl Into<Json>) -> Self {
        self.dependent_required1 = Some(dependent_required1.into());
        self
    }

    /// Sets `dependentRequired2`.
    pub fn dependent_required2(mut self, dependent_required2: impl Into<Json>) -> Self {
        self.dependent_required2 = Some(dependent_required2.into());
        self
    }

    /// Sets `dependentRequired3`.
    pub fn dependent_required3(mut self, dependent_required3: impl Into<Json>) -> Self {
        self.dependent_required3 = Some(dependent_required3.into());
        self
    }

    /// Sets `dependentRequired4`.
    pub fn dependent_required4(mut self, dependent_required4: impl Into<Json>) -> Self {
        self.dependent_required4 = Some(dependent_required4.into());
        self
    }

    /// Sets `dependentSchemas1`.
    pub fn dependent_schemas1(mut self, dependent_schemas1: impl Into<Json>) -> Self {
        self.dependent_schemas1 = Some(dependent_schemas1.into());
        self
    }

    /// Sets `dependentSchemas2`.
    pub fn dependent_schemas2(mut self, dependent_schemas2: impl Into<Json>) -> Self {
        self.dependent_schemas2 = Some(dependent_schemas2.into());
        self
    }

    /// Sets `dependentSchemas3`.
    pub fn dependent_schemas3(mut self, dependent_schemas3: impl Into<Json>) -> Self {
        self.dependent_schemas3 = Some(dependent_schemas3.into());
        self
    }

    /// Sets `dependentSchemas4`.
    pub fn dependent_schemas4(
        mut self,
        dependent_schemas4: impl Into<RowsDependentSchemas4>,
    ) -> Self {
        self.dependent_schemas4 = Some(dependent_schemas4.into());
        self
    }

    /// Sets `enum1`.
    pub fn enum1(mut self, enum1: impl Into<RowsEnum1>) -> Self {
        self.enum1 = Some(enum1.into());
        self
    }

    /// Sets `enum2`.
    pub fn enum2(mut self, enum2: impl Into<String>) -> Self {
        self.enum2 = Some(enum2.into());
        self
    }

    /// Sets `enum3`.
    pub fn enum3(mut self, enum3: impl Into<Json>) -> Self {
        self.enum3 = Some(enum3.into());
        self
    }

    /// Sets `enum4`.
    pub fn enum4(mut self, enum4: impl Into<Json>) -> Self {
        self.enum4 = Some(enum4.into());
        self
    }

    /// Sets `enum5`.
    pub fn enum5(mut self, enum5: impl Into<Number>) -> Self {
        self.enum5 = Some(enum5.into());
        self
    }

    /// Sets `enum6`.
    pub fn enum6(mut self, enum6: impl Into<Json>) -> Self {
        self.enum6 = Some(enum6.into());
        self
    }

    /// Sets `enum7`.
    pub fn enum7(mut self, enum7: impl Into<Json>) -> Self {
        self.enum7 = Some(enum7.into());
        self
    }

    /// Sets `enum8`.
    pub fn enum8(mut self, enum8: impl Into<RowsEnum8>) -> Self {
        self.enum8 = Some(enum8.into());
        self
    }

    /// Sets `enum9`.
    pub fn enum9(mut self, enum9: impl Into<Json>) -> Self {
        self.enum9 = Some(enum9.into());
        self
    }

    /// Sets `enum10`.
    pub fn enum10(mut self, enum10: impl Into<RowsEnum10>) -> Self {
        self.enum10 = Some(enum10.into());
        self
    }

    /// Sets `exclusiveMaximum1`.
    pub fn exclusive_maximum1(mut self, exclusive_maximum1: impl Into<Number>) -> Self {
        self.exclusive_maximum1 = Some(exclusive_maximum1.into());
        self
    }

    /// Sets `exclusiveMinimum1`.
    pub fn exclusive_minimum1(mut self, exclusive_minimum1: impl Into<Number>) -> Self {
        self.exclusive_minimum1 = Some(exclusive_minimum1.into());
        self
    }

    /// Sets `exclusiveMinimum2`.
    pub fn exclusive_minimum2(mut self, exclusive_minimum2: impl Into<Number>) -> Self {
        self.exclusive_minimum2 = Some(exclusive_minimum2.into());
        self
    }

    /// Sets `maximum1`.
    pub fn maximum1(mut self, maximum1: impl Into<Number>) -> Self {
        self.maximum1 = Some(maximum1.into());
        self
    }

    /// Sets `maximum2`.
    pub fn maximum2(mut self, maximum2: impl Into<Number>) -> Self {
        self.maximum2 = Some(maximum2.into());
        self
    }

    /// Sets `minimum1`.
    pub fn minimum1(mut self, minimum1: impl Into<Number>) -> Self {
        self.minimum1 = Some(minimum1.into());
        self
    }

    /// Sets `minimum2`.
    pub fn minimum2(mut self, minimum2: impl Into<Number>) -> Self {
        self.minimum2 = Some(minimum2.into());
        self
    }

    /// Sets `minimum3`.
    pub fn minimum3(mut self, minimum3: impl Into<Number>) -> Self {
        self.minimum3 = Some(minimum3.into());
        self
    }

    /// Sets `maximum3`.
    pub fn maximum3(mut self, maximum3: impl Into<Number>) -> Self {
        self.maximum3 = Some(maximum3.into());
        self
    }

    /// Sets `multipleOf1`.
    pub fn multiple_of1(mut self, multiple_of1: impl Into<Number>) -> Self {
        self.multiple_of1 = Some(multiple_of1.into());
        self
    }

    /// Sets `multipleOf2`.
    pub fn multiple_of2(mut self, multiple_of2: impl Into<Number>) -> Self {
        self.multiple_of2 = Some(multiple_of2.into());
        self
    }

    /// Sets `multipleOf3`.
    pub fn multiple_of3(mut self, multiple_of3: i64) -> Self {
        self.multiple_of3 = Some(multiple_of3);
        self
    }

    /// Sets `multipleOf4`.
    pub fn multiple_of4(mut self, multiple_of4: impl Into<Number>) -> Self {
        self.multiple_of4 = Some(multiple_of4.into());
        self
    }

    /// Sets `multipleOf5`.
    pub fn multiple_of5(mut self, multiple_of5: impl Into<Number>) -> Self {
        self.multiple_of5 = Some(multiple_of5.into());
        self
    }

    /// Sets `multipleOf6`.
    pub fn multiple_of6(mut self, multiple_of6: impl Into<Number>) -> Self {
        self.multiple_of6 = Some(multiple_of6.into());
        self
    }

    /// Sets `maxItems1`.
    pub fn max_items1(
        mut self,
        max_items1: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.max_items1 = Some(max_items1.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `minItems1`.
    pub fn min_items1(
        mut self,
        min_items1: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.min_items1 = Some(min_items1.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `maxItems2`.
    pub fn max_items2(
        mut self,
        max_items2: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.max_items2 = Some(max_items2.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `maxLength1`.
    pub fn max_length1(mut self, max_length1: impl Into<String>) -> Self {
        self.max_length1 = Some(max_length1.into());
        self
    }

    /// Sets `maxLength2`.
    pub fn max_length2(mut self, max_length2: impl Into<String>) -> Self {
        self.max_length2 = Some(max_length2.into());
        self
    }

    /// Sets `minLength1`.
    pub fn min_length1(mut self, min_length1: impl Into<String>) -> Self {
        self.min_length1 = Some(min_length1.into());
        self
    }

    /// Sets `minLength2`.
    pub fn min_length2(mut self, min_length2: impl Into<String>) -> Self {
        self.min_length2 = Some(min_length2.into());
        self
    }

    /// Sets `maxProperties1`.
    pub fn max_properties1(mut self, max_properties1: BTreeMap<String, Json>) -> Self {
        self.max_properties1 = Some(max_properties1);
        self
    }

    /// Sets `maxProperties2`.
    pub fn max_properties2(mut self, max_properties2: BTreeMap<String, Json>) -> Self {
        self.max_properties2 = Some(max_properties2);
        self
    }

    /// Sets `minProperties1`.
    pub fn min_properties1(mut self, min_properties1: BTreeMap<String, Json>) -> Self {
        self.min_properties1 = Some(min_properties1);
        self
    }

    /// Sets `if1`.
    pub fn if1(mut self, if1: impl Into<Json>) -> Self {
        self.if1 = Some(if1.into());
        self
    }

    /// Sets `if2`.
    pub fn if2(mut self, if2: impl Into<Json>) -> Self {
        self.if2 = Some(if2.into());
        self
    }

    /// Sets `if3`.
    pub fn if3(mut self, if3: impl Into<Json>) -> Self {
        self.if3 = Some(if3.into());
        self
    }

    /// Sets `if4`.
    pub fn if4(mut self, if4: impl Into<Json>) -> Self {
        self.if4 = Some(if4.into());
        self
    }

    /// Sets `if5`.
    pub fn if5(mut self, if5: impl Into<Json>) -> Self {
        self.if5 = Some(if5.into());
        self
    }

    /// Sets `if6`.
    pub fn if6(mut self, if6: impl Into<Json>) -> Self {
        self.if6 = Some(if6.into());
        self
    }

    /// Sets `if7`.
    pub fn if7(mut self, if7: impl Into<Json>) -> Self {
        self.if7 = Some(if7.into());
        self
    }

    /// Sets `if8`.
    pub fn if8(mut self, if8: impl Into<Json>) -> Self {
        self.if8 = Some(if8.into());
        self
    }

    /// Sets `if9`.
    pub fn if9(mut self, if9: impl Into<Json>) -> Self {
        self.if9 = Some(if9.into());
        self
    }

    /// Sets `items1`.
    pub fn items1(mut self, items1: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.items1 = Some(items1.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `items2`.
    pub fn items2(mut self, items2: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.items2 = Some(items2.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `items3`.
    pub fn items3(mut self, items3: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.items3 = Some(items3.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `items4`.
    pub fn items4(
        mut self,
        items4: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        self.items4 = Some(items4.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `items5`.
    pub fn items5(mut self, items5: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.items5 = Some(items5.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `items6`.
    pub fn items6(mut self, items6: impl IntoIterator<Item = ApiBox>) -> Self {
        self.items6 = Some(items6.into_iter().collect());
        self
    }

    /// Sets `items7`.
    pub fn items7(mut self, items7: impl Into<RowsItems7>) -> Self {
        self.items7 = Some(items7.into());
        self
    }

    /// Sets `prefixItems1`.
    pub fn prefix_items1(
        mut self,
        prefix_items1: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.prefix_items1 = Some(prefix_items1.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `prefixItems2`.
    pub fn prefix_items2(
        mut self,
        prefix_items2: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.prefix_items2 = Some(prefix_items2.into_iter().collect());
        self
    }

    /// Sets `prefixItems3`.
    pub fn prefix_items3(
        mut self,
        prefix_items3: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.prefix_items3 = Some(prefix_items3.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `prefixItems4`.
    pub fn prefix_items4(
        mut self,
        prefix_items4: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.prefix_items4 = Some(prefix_items4.into_iter().collect());
        self
    }

    /// Sets `maxContains1`.
    pub fn max_contains1(mut self, max_contains1: impl Into<Json>) -> Self {
        self.max_contains1 = Some(max_contains1.into());
        self
    }

    /// Sets `maxContains2`.
    pub fn max_contains2(mut self, max_contains2: impl Into<Json>) -> Self {
        self.max_contains2 = Some(max_contains2.into());
        self
    }

    /// Sets `minContains1`.
    pub fn min_contains1(mut self, min_contains1: impl Into<Json>) -> Self {
        self.min_contains1 = Some(min_contains1.into());
        self
    }

    /// Sets `minContains2`.
    pub fn min_contains2(mut self, min_contains2: impl Into<Json>) -> Self {
        self.min_contains2 = Some(min_contains2.into());
        self
    }

    /// Sets `minContains3`.
    pub fn min_contains3(mut self, min_contains3: impl Into<Json>) -> Self {
        self.min_contains3 = Some(min_contains3.into());
        self
    }

    /// Sets `minContains4`.
    pub fn min_contains4(mut self, min_contains4: impl Into<Json>) -> Self {
        self.min_contains4 = Some(min_contains4.into());
        self
    }

    /// Sets `minContains5`.
    pub fn min_contains5(mut self, min_contains5: impl Into<Json>) -> Self {
        self.min_contains5 = Some(min_contains5.into());
        self
    }

    /// Sets `not1`.
    pub fn not1(mut self, not1: impl Into<Json>) -> Self {
        self.not1 = Some(not1.into());
        self
    }

    /// Sets `not2`.
    pub fn not2(mut self, not2: impl Into<Json>) -> Self {
        self.not2 = Some(not2.into());
        self
    }

    /// Sets `not3`.
    pub fn not3(mut self, not3: impl Into<Json>) -> Self {
        self.not3 = Some(not3.into());
        self
    }

    /// Sets `not4`.
    pub fn not4(mut self, not4: impl Into<Json>) -> Self {
        self.not4 = Some(not4.into());
        self
    }

    /// Sets `not5`.
    pub fn not5(mut self, not5: impl Into<Json>) -> Self {
        self.not5 = Some(not5.into());
        self
    }

    /// Sets `not6`.
    pub fn not6(mut self, not6: impl Into<Json>) -> Self {
        self.not6 = Some(not6.into());
        self
    }

    /// Sets `oneOf1`.
    pub fn one_of1(mut self, one_of1: impl Into<RowsOneOf1>) -> Self {
        self.one_of1 = Some(one_of1.into());
        self
    }

    /// Sets `oneOf2`.
    pub fn one_of2(mut self, one_of2: impl Into<RowsOneOf2>) -> Self {
        self.one_of2 = Some(one_of2.into());
        self
    }

    /// Sets `oneOf3`.
    pub fn one_of3(mut self, one_of3: impl Into<RowsOneOf3>) -> Self {
        self.one_of3 = Some(one_of3.into());
        self
    }

    /// Sets `oneOf4`.
    pub fn one_of4(mut self, one_of4: impl Into<RowsOneOf4>) -> Self {
        self.one_of4 = Some(one_of4.into());
        self
    }

    /// Sets `oneOf5`.
    pub fn one_of5(mut self, one_of5: impl Into<RowsOneOf5>) -> Self {
        self.one_of5 = Some(one_of5.into());
        self
    }

    /// Sets `oneOf6`.
    pub fn one_of6(mut self, one_of6: impl Into<RowsOneOf6>) -> Self {
        self.one_of6 = Some(one_of6.into());
        self
    }

    /// Sets `pattern1`.
    pub fn pattern1(mut self, pattern1: impl Into<String>) -> Self {
        self.pattern1 = Some(pattern1.into());
        self
    }

    /// Sets `pattern2`.
    pub fn pattern2(mut self, pattern2: impl Into<String>) -> Self {
        self.pattern2 = Some(pattern2.into());
        self
    }

    /// Sets `pattern3`.
    pub fn pattern3(mut self, pattern3: impl Into<String>) -> Self {
        self.pattern3 = Some(pattern3.into());
        self
    }

    /// Sets `pattern4`.
    pub fn pattern4(mut self, pattern4: impl Into<String>) -> Self {
        self.pattern4 = Some(pattern4.into());
        self
    }

    /// Sets `pattern5`.
    pub fn pattern5(mut self, pattern5: impl Into<String>) -> Self {
        self.pattern5 = Some(pattern5.into());
        self
    }

    /// Sets `pattern6`.
    pub fn pattern6(mut self, pattern6: impl Into<String>) -> Self {
        self.pattern6 = Some(pattern6.into());
        self
    }

    /// Sets `pattern7`.
    pub fn pattern7(mut self, pattern7: impl Into<String>) -> Self {
        self.pattern7 = Some(pattern7.into());
        self
    }

    /// Sets `pattern8`.
    pub fn pattern8(mut self, pattern8: impl Into<String>) -> Self {
        self.pattern8 = Some(pattern8.into());
        self
    }

    /// Sets `pattern9`.
    pub fn pattern9(mut self, pattern9: impl Into<String>) -> Self {
        self.pattern9 = Some(pattern9.into());
        self
    }

    /// Sets `pattern10`.
    pub fn pattern10(mut self, pattern10: impl Into<String>) -> Self {
        self.pattern10 = Some(pattern10.into());
        self
    }

    /// Sets `pattern11`.
    pub fn pattern11(mut self, pattern11: impl Into<String>) -> Self {
        self.pattern11 = Some(pattern11.into());
        self
    }

    /// Sets `pattern12`.
    pub fn pattern12(mut self, pattern12: impl Into<String>) -> Self {
        self.pattern12 = Some(pattern12.into());
        self
    }

    /// Sets `pattern13`.
    pub fn pattern13(mut self, pattern13: impl Into<String>) -> Self {
        self.pattern13 = Some(pattern13.into());
        self
    }

    /// Sets `pattern14`.
    pub fn pattern14(mut self, pattern14: impl Into<String>) -> Self {
        self.pattern14 = Some(pattern14.into());
        self
    }

    /// Sets `pattern15`.
    pub fn pattern15(mut self, pattern15: impl Into<String>) -> Self {
        self.pattern15 = Some(pattern15.into());
        self
    }

    /// Sets `pattern16`.
    pub fn pattern16(mut self, pattern16: impl Into<String>) -> Self {
        self.pattern16 = Some(pattern16.into());
        self
    }

    /// Sets `pattern17`.
    pub fn pattern17(mut self, pattern17: impl Into<String>) -> Self {
        self.pattern17 = Some(pattern17.into());
        self
    }

    /// Sets `patternProperties1`.
    pub fn pattern_properties1(
        mut self,
        pattern_properties1: BTreeMap<String, Json>,
    ) -> Self {
        self.pattern_properties1 = Some(pattern_properties1);
        self
    }

    /// Sets `patternProperties2`.
    pub fn pattern_properties2(
        mut self,
        pattern_properties2: BTreeMap<String, Json>,
    ) -> Self {
        self.pattern_properties2 = Some(pattern_properties2);
        self
    }

    /// Sets `patternProperties3`.
    pub fn pattern_properties3(
        mut self,
        pattern_properties3: BTreeMap<String, String>,
    ) -> Self {
        self.pattern_properties3 = Some(pattern_properties3);
        self
    }

    /// Sets `patternProperties4`.
    pub fn pattern_properties4(
        mut self,
        pattern_properties4: impl Into<RowsPatternProperties4>,
    ) -> Self {
        self.pattern_properties4 = Some(pattern_properties4.into());
        self
    }

    /// Sets `patternProperties5`.
    pub fn pattern_properties5(
        mut self,
        pattern_properties5: BTreeMap<String, String>,
    ) -> Self {
        self.pattern_properties5 = Some(pattern_properties5);
        self
    }

    /// Sets `properties1`.
    pub fn properties1(mut self, properties1: impl Into<RowsProperties1>) -> Self {
        self.properties1 = Some(properties1.into());
        self
    }

    /// Sets `properties2`.
    pub fn properties2(mut self, properties2: impl Into<RowsProperties2>) -> Self {
        self.properties2 = Some(properties2.into());
        self
    }

    /// Sets `properties3`.
    pub fn properties3(mut self, properties3: impl Into<RowsProperties3>) -> Self {
        self.properties3 = Some(properties3.into());
        self
    }

    /// Sets `properties4`.
    pub fn properties4(mut self, properties4: impl Into<RowsProperties4>) -> Self {
        self.properties4 = Some(properties4.into());
        self
    }

    /// Sets `properties5`.
    pub fn properties5(mut self, properties5: impl Into<RowsProperties5>) -> Self {
        self.properties5 = Some(properties5.into());
        self
    }

    /// Sets `properties6`.
    pub fn properties6(mut self, properties6: impl Into<RowsProperties6>) -> Self {
        self.properties6 = Some(properties6.into());
        self
    }

    /// Sets `propertyNames1`.
    pub fn property_names1(mut self, property_names1: impl Into<Json>) -> Self {
        self.property_names1 = Some(property_names1.into());
        self
    }

    /// Sets `propertyNames2`.
    pub fn property_names2(mut self, property_names2: impl Into<Json>) -> Self {
        self.property_names2 = Some(property_names2.into());
        self
    }

    /// Sets `propertyNames3`.
    pub fn property_names3(mut self, property_names3: impl Into<Json>) -> Self {
        self.property_names3 = Some(property_names3.into());
        self
    }

    /// Sets `propertyNames4`.
    pub fn property_names4(mut self, property_names4: impl Into<Json>) -> Self {
        self.property_names4 = Some(property_names4.into());
        self
    }

    /// Sets `propertyNames5`.
    pub fn property_names5(mut self, property_names5: impl Into<Json>) -> Self {
        self.property_names5 = Some(property_names5.into());
        self
    }

    /// Sets `ref1`.
    pub fn ref1(mut self, ref1: impl Into<Tree>) -> Self {
        self.ref1 = Some(ref1.into());
        self
    }

    /// Sets `ref2`.
    pub fn ref2(mut self, ref2: Third) -> Self {
        self.ref2 = Some(ref2);
        self
    }

    /// Sets `ref3`.
    pub fn ref3(mut self, ref3: impl Into<RowsRef3>) -> Self {
        self.ref3 = Some(ref3.into());
        self
    }

    /// Sets `ref4`.
    pub fn ref4(mut self, ref4: impl Into<RowsRef4>) -> Self {
        self.ref4 = Some(ref4.into());
        self
    }

    /// Sets `ref5`.
    pub fn ref5(mut self, ref5: impl Into<Anything>) -> Self {
        self.ref5 = Some(ref5.into());
        self
    }

    /// Sets `ref6`.
    pub fn ref6(mut self, ref6: impl Into<Nothing>) -> Self {
        self.ref6 = Some(ref6.into());
        self
    }

    /// Sets `ref7`.
    pub fn ref7(mut self, ref7: impl Into<RowsRef7>) -> Self {
        self.ref7 = Some(ref7.into());
        self
    }

    /// Sets `ref8`.
    pub fn ref8(mut self, ref8: impl Into<RowsRef8>) -> Self {
        self.ref8 = Some(ref8.into());
        self
    }

    /// Sets `ref9`.
    pub fn ref9(mut self, ref9: impl Into<RowsRef9>) -> Self {
        self.ref9 = Some(ref9.into());
        self
    }

    /// Sets `ref10`.
    pub fn ref10(mut self, ref10: impl Into<Json>) -> Self {
        self.ref10 = Some(ref10.into());
        self
    }

    /// Sets `ref11`.
    pub fn ref11(mut self, ref11: impl Into<String>) -> Self {
        self.ref11 = Some(ref11.into());
        self
    }

    /// Sets `ref12`.
    pub fn ref12(mut self, ref12: impl Into<Json>) -> Self {
        self.ref12 = Some(ref12.into());
        self
    }

    /// Sets `ref13`.
    pub fn ref13(mut self, ref13: impl Into<RowsRef13>) -> Self {
        self.ref13 = Some(ref13.into());
        self
    }

    /// Sets `anchor1`.
    pub fn anchor1(mut self, anchor1: Here) -> Self {
        self.anchor1 = Some(anchor1);
        self
    }

    /// Sets `dynamicRef1`.
    pub fn dynamic_ref1(
        mut self,
        dynamic_ref1: impl IntoIterator<Item = impl Into<Only>>,
    ) -> Self {
        self.dynamic_ref1 = Some(dynamic_ref1.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `dynamicRef2`.
    pub fn dynamic_ref2(mut self, dynamic_ref2: impl Into<Leafy>) -> Self {
        self.dynamic_ref2 = Some(dynamic_ref2.into());
        self
    }

    /// Sets `required1`.
    pub fn required1(mut self, required1: impl Into<RowsRequired1>) -> Self {
        self.required1 = Some(required1.into());
        self
    }

    /// Sets `required2`.
    pub fn required2(mut self, required2: impl Into<RowsRequired2>) -> Self {
        self.required2 = Some(required2.into());
        self
    }

    /// Sets `required3`.
    pub fn required3(mut self, required3: impl Into<RowsRequired3>) -> Self {
        self.required3 = Some(required3.into());
        self
    }

    /// Sets `required4`.
    pub fn required4(mut self, required4: impl Into<RowsRequired4>) -> Self {
        self.required4 = Some(required4.into());
        self
    }

    /// Sets `required5`.
    pub fn required5(mut self, required5: impl Into<RowsRequired5>) -> Self {
        self.required5 = Some(required5.into());
        self
    }

    /// Sets `type1`.
    pub fn type1(mut self, type1: impl Into<Number>) -> Self {
        self.type1 = Some(type1.into());
        self
    }

    /// Sets `type2`.
    pub fn type2(mut self, type2: i64) -> Self {
        self.type2 = Some(type2);
        self
    }

    /// Sets `type3`.
    pub fn type3(mut self, type3: BTreeMap<String, Json>) -> Self {
        self.type3 = Some(type3);
        self
    }

    /// Sets `type4`.
    pub fn type4(mut self, type4: bool) -> Self {
        self.type4 = Some(type4);
        self
    }

    /// Sets `type5`.
    pub fn type5(mut self, type5: impl Into<RowsType5>) -> Self {
        self.type5 = Some(type5.into());
        self
    }

    /// Sets `type6`.
    pub fn type6(mut self, type6: impl Into<RowsType6>) -> Self {
        self.type6 = Some(type6.into());
        self
    }

    /// Sets `type7`.
    pub fn type7(mut self, type7: impl Into<String>) -> Self {
        self.type7 = Some(type7.into());
        self
    }

    /// Sets `type8`.
    pub fn type8(mut self, type8: impl Into<RowsType8>) -> Self {
        self.type8 = Some(type8.into());
        self
    }

    /// Sets `uniqueItems1`.
    pub fn unique_items1(
        mut self,
        unique_items1: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.unique_items1 = Some(unique_items1.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `uniqueItems2`.
    pub fn unique_items2(
        mut self,
        unique_items2: impl IntoIterator<Item = bool>,
    ) -> Self {
        self.unique_items2 = Some(unique_items2.into_iter().collect());
        self
    }

    /// Sets `uniqueItems3`.
    pub fn unique_items3(
        mut self,
        unique_items3: impl IntoIterator<Item = bool>,
    ) -> Self {
        self.unique_items3 = Some(unique_items3.into_iter().collect());
        self
    }

    /// Sets `uniqueItems4`.
    pub fn unique_items4(
        mut self,
        unique_items4: impl IntoIterator<Item = bool>,
    ) -> Self {
        self.unique_items4 = Some(unique_items4.into_iter().collect());
        self
    }

    /// Sets `unevaluatedItems1`.
    pub fn unevaluated_items1(mut self, unevaluated_items1: impl Into<Json>) -> Self {
        self.unevaluated_items1 = Some(unevaluated_items1.into());
        self
    }

    /// Sets `unevaluatedItems2`.
    pub fn unevaluated_items2(mut self, unevaluated_items2: impl Into<Json>) -> Self {
        self.unevaluated_items2 = Some(unevaluated_items2.into());
        self
    }

    /// Sets `unevaluatedItems3`.
    pub fn unevaluated_items3(mut self, unevaluated_items3: impl Into<Json>) -> Self {
        self.unevaluated_items3 = Some(unevaluated_items3.into());
        self
    }

    /// Sets `unevaluatedItems4`.
    pub fn unevaluated_items4(
        mut self,
        unevaluated_items4: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unevaluated_items4 = Some(
            unevaluated_items4.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems5`.
    pub fn unevaluated_items5(
        mut self,
        unevaluated_items5: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unevaluated_items5 = Some(
            unevaluated_items5.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems6`.
    pub fn unevaluated_items6(
        mut self,
        unevaluated_items6: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unevaluated_items6 = Some(
            unevaluated_items6.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems7`.
    pub fn unevaluated_items7(
        mut self,
        unevaluated_items7: impl Into<RowsUnevaluatedItems7>,
    ) -> Self {
        self.unevaluated_items7 = Some(unevaluated_items7.into());
        self
    }

    /// Sets `unevaluatedItems8`.
    pub fn unevaluated_items8(
        mut self,
        unevaluated_items8: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unevaluated_items8 = Some(
            unevaluated_items8.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems9`.
    pub fn unevaluated_items9(
        mut self,
        unevaluated_items9: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unevaluated_items9 = Some(
            unevaluated_items9.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems10`.
    pub fn unevaluated_items10(
        mut self,
        unevaluated_items10: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.unevaluated_items10 = Some(
            unevaluated_items10.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems11`.
    pub fn unevaluated_items11(
        mut self,
        unevaluated_items11: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.unevaluated_items11 = Some(
            unevaluated_items11.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems12`.
    pub fn unevaluated_items12(
        mut self,
        unevaluated_items12: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unevaluated_items12 = Some(
            unevaluated_items12.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems13`.
    pub fn unevaluated_items13(
        mut self,
        unevaluated_items13: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unevaluated_items13 = Some(
            unevaluated_items13.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems14`.
    pub fn unevaluated_items14(
        mut self,
        unevaluated_items14: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.unevaluated_items14 = Some(
            unevaluated_items14.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems15`.
    pub fn unevaluated_items15(
        mut self,
        unevaluated_items15: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.unevaluated_items15 = Some(
            unevaluated_items15.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unevaluatedItems16`.
    pub fn unevaluated_items16(mut self, unevaluated_items16: impl Into<Json>) -> Self {
        self.unevaluated_items16 = Some(unevaluated_items16.into());
        self
    }

    /// Sets `unevaluatedItems17`.
    pub fn unevaluated_items17(mut self, unevaluated_items17: impl Into<Json>) -> Self {
        self.unevaluated_items17 = Some(unevaluated_items17.into());
        self
    }

    /// Sets `unevaluatedItems18`.
    pub fn unevaluated_items18(mut self, unevaluated_items18: impl Into<Json>) -> Self {
        self.unevaluated_items18 = Some(unevaluated_items18.into());
        self
    }

    /// Sets `unevaluatedProperties1`.
    pub fn unevaluated_properties1(
        mut self,
        unevaluated_properties1: impl Into<Json>,
    ) -> Self {
        self.unevaluated_properties1 = Some(unevaluated_properties1.into());
        self
    }

    /// Sets `unevaluatedProperties2`.
    pub fn unevaluated_properties2(
        mut self,
        unevaluated_properties2: impl Into<Json>,
    ) -> Self {
        self.unevaluated_properties2 = Some(unevaluated_properties2.into());
        self
    }

    /// Sets `unevaluatedProperties3`.
    pub fn unevaluated_properties3(
        mut self,
        unevaluated_properties3: impl Into<Json>,
    ) -> Self {
        self.unevaluated_properties3 = Some(unevaluated_properties3.into());
        self
    }

    /// Sets `unevaluatedProperties4`.
    pub fn unevaluated_properties4(
        mut self,
        unevaluated_properties4: impl Into<RowsUnevaluatedProperties4>,
    ) -> Self {
        self.unevaluated_properties4 = Some(unevaluated_properties4.into());
        self
    }

    /// Sets `unevaluatedProperties5`.
    pub fn unevaluated_properties5(
        mut self,
        unevaluated_properties5: BTreeMap<String, String>,
    ) -> Self {
        self.unevaluated_properties5 = Some(unevaluated_properties5);
        self
    }

    /// Sets `unevaluatedProperties6`.
    pub fn unevaluated_properties6(
        mut self,
        unevaluated_properties6: impl Into<RowsUnevaluatedProperties6>,
    ) -> Self {
        self.unevaluated_properties6 = Some(unevaluated_properties6.into());
        self
    }

    /// Sets `unevaluatedProperties7`.
    pub fn unevaluated_properties7(
        mut self,
        unevaluated_properties7: impl Into<RowsUnevaluatedProperties7>,
    ) -> Self {
        self.unevaluated_properties7 = Some(unevaluated_properties7.into());
        self
    }

    /// Sets `unevaluatedProperties8`.
    pub fn unevaluated_properties8(
        mut self,
        unevaluated_properties8: impl Into<RowsUnevaluatedProperties8>,
    ) -> Self {
        self.unevaluated_properties8 = Some(unevaluated_properties8.into());
        self
    }

    /// Sets `unevaluatedProperties9`.
    pub fn unevaluated_properties9(
        mut self,
        unevaluated_properties9: impl Into<RowsUnevaluatedProperties9>,
    ) -> Self {
        self.unevaluated_properties9 = Some(unevaluated_properties9.into());
        self
    }

    /// Sets `unevaluatedProperties10`.
    pub fn unevaluated_properties10(
        mut self,
        unevaluated_properties10: impl Into<RowsUnevaluatedProperties10>,
    ) -> Self {
        self.unevaluated_properties10 = Some(unevaluated_properties10.into());
        self
    }

    /// Sets `unevaluatedProperties11`.
    pub fn unevaluated_properties11(
        mut self,
        unevaluated_properties11: impl Into<RowsUnevaluatedProperties11>,
    ) -> Self {
        self.unevaluated_properties11 = Some(unevaluated_properties11.into());
        self
    }

    /// Sets `unevaluatedProperties12`.
    pub fn unevaluated_properties12(
        mut self,
        unevaluated_properties12: impl Into<Json>,
    ) -> Self {
        self.unevaluated_properties12 = Some(unevaluated_properties12.into());
        self
    }

    /// Sets `unevaluatedProperties13`.
    pub fn unevaluated_properties13(
        mut self,
        unevaluated_properties13: impl Into<Json>,
    ) -> Self {
        self.unevaluated_properties13 = Some(unevaluated_properties13.into());
        self
    }

    /// Sets `unevaluatedProperties14`.
    pub fn unevaluated_properties14(
        mut self,
        unevaluated_properties14: impl Into<RowsUnevaluatedProperties14>,
    ) -> Self {
        self.unevaluated_properties14 = Some(unevaluated_properties14.into());
        self
    }

    /// Sets `unevaluatedProperties15`.
    pub fn unevaluated_properties15(
        mut self,
        unevaluated_properties15: impl Into<RowsUnevaluatedProperties15>,
    ) -> Self {
        self.unevaluated_properties15 = Some(unevaluated_properties15.into());
        self
    }

    /// Sets `unevaluatedProperties16`.
    pub fn unevaluated_properties16(
        mut self,
        unevaluated_properties16: impl Into<RowsUnevaluatedProperties16>,
    ) -> Self {
        self.unevaluated_properties16 = Some(unevaluated_properties16.into());
        self
    }

    /// Sets `unevaluatedProperties17`.
    pub fn unevaluated_properties17(
        mut self,
        unevaluated_properties17: impl Into<RowsUnevaluatedProperties17>,
    ) -> Self {
        self.unevaluated_properties17 = Some(unevaluated_properties17.into());
        self
    }

    /// Sets `unevaluatedProperties18`.
    pub fn unevaluated_properties18(
        mut self,
        unevaluated_properties18: impl Into<RowsUnevaluatedProperties18>,
    ) -> Self {
        self.unevaluated_properties18 = Some(unevaluated_properties18.into());
        self
    }

    /// Sets `unevaluatedProperties19`.
    pub fn unevaluated_properties19(
        mut self,
        unevaluated_properties19: impl Into<RowsUnevaluatedProperties19>,
    ) -> Self {
        self.unevaluated_properties19 = Some(unevaluated_properties19.into());
        self
    }

    /// Sets `unevaluatedProperties20`.
    pub fn unevaluated_properties20(
        mut self,
        unevaluated_properties20: impl Into<RowsUnevaluatedProperties20>,
    ) -> Self {
        self.unevaluated_properties20 = Some(unevaluated_properties20.into());
        self
    }

    /// Sets `unevaluatedProperties21`.
    pub fn unevaluated_properties21(
        mut self,
        unevaluated_properties21: impl Into<Json>,
    ) -> Self {
        self.unevaluated_properties21 = Some(unevaluated_properties21.into());
        self
    }

    /// Sets `unevaluatedProperties22`.
    pub fn unevaluated_properties22(
        mut self,
        unevaluated_properties22: impl Into<Json>,
    ) -> Self {
        self.unevaluated_properties22 = Some(unevaluated_properties22.into());
        self
    }

    /// Sets `unevaluatedProperties23`.
    pub fn unevaluated_properties23(
        mut self,
        unevaluated_properties23: impl Into<RowsUnevaluatedProperties23>,
    ) -> Self {
        self.unevaluated_properties23 = Some(unevaluated_properties23.into());
        self
    }

    /// Sets `unevaluatedProperties24`.
    pub fn unevaluated_properties24(
        mut self,
        unevaluated_properties24: impl Into<Closed>,
    ) -> Self {
        self.unevaluated_properties24 = Some(unevaluated_properties24.into());
        self
    }

    /// Sets `loop1`.
    pub fn loop1(mut self, loop1: impl Into<RowsLoop1>) -> Self {
        self.loop1 = Some(loop1.into());
        self
    }

    /// Sets `unknown1`.
    pub fn unknown1(mut self, unknown1: impl Into<String>) -> Self {
        self.unknown1 = Some(unknown1.into());
        self
    }

    /// Sets `unknown2`.
    pub fn unknown2(mut self, unknown2: impl Into<RowsUnknown2>) -> Self {
        self.unknown2 = Some(unknown2.into());
        self
    }

    /// Sets `unknown3`.
    pub fn unknown3(mut self, unknown3: impl Into<Json>) -> Self {
        self.unknown3 = Some(unknown3.into());
        self
    }

    /// Sets `defs1`.
    pub fn defs1(mut self, defs1: i64) -> Self {
        self.defs1 = Some(defs1);
        self
    }

    /// Sets `format1`.
    pub fn format1(mut self, format1: impl Into<String>) -> Self {
        self.format1 = Some(format1.into());
        self
    }

    /// Sets `format2`.
    pub fn format2(mut self, format2: impl Into<Date>) -> Self {
        self.format2 = Some(format2.into());
        self
    }

    /// Sets `format3`.
    pub fn format3(mut self, format3: impl Into<String>) -> Self {
        self.format3 = Some(format3.into());
        self
    }

    /// Sets `readOnly1`.
    pub fn read_only1(mut self, read_only1: impl Into<RowsReadOnly1Create>) -> Self {
        self.read_only1 = Some(read_only1.into());
        self
    }
}

orange_core::__validate!(RowsCreate, Client, "#/components/schemas/Rows", DEFINITIONS);
