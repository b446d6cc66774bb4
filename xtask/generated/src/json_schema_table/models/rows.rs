// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Rows`.

use std::collections::BTreeMap;

use orange_core::model::{Date, Json, Kept, Number};

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

impl RowsCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(RowsCreate, Client, "#/components/schemas/Rows", DEFINITIONS);

orange_core::__fields! {
    Rows.kept {
        0 additional_properties1 "additionalProperties1";
        1 additional_properties2 "additionalProperties2";
        2 additional_properties3 "additionalProperties3";
        3 additional_properties4 "additionalProperties4";
        4 additional_properties5 "additionalProperties5";
        5 additional_properties6 "additionalProperties6";
        6 additional_properties7 "additionalProperties7";
        7 all_of1 "allOf1";
        8 all_of2 "allOf2";
        9 all_of3 "allOf3";
        10 all_of4 "allOf4";
        11 all_of5 "allOf5";
        12 all_of6 "allOf6";
        13 all_of7 "allOf7";
        14 any_of1 "anyOf1";
        15 any_of2 "anyOf2";
        16 any_of3 "anyOf3";
        17 any_of4 "anyOf4";
        18 any_of5 "anyOf5";
        19 any_of6 "anyOf6";
        20 boolean1 "boolean1";
        21 boolean2 "boolean2";
        22 const1 "const1";
        23 const2 "const2";
        24 const3 "const3";
        25 const4 "const4";
        26 const5 "const5";
        27 const6 "const6";
        28 const7 "const7";
        29 const8 "const8";
        30 const9 "const9";
        31 const10 "const10";
        32 const11 "const11";
        33 contains1 "contains1";
        34 contains2 "contains2";
        35 contains3 "contains3";
        36 contains4 "contains4";
        37 contains5 "contains5";
        38 content1 "content1";
        39 content2 "content2";
        40 content3 "content3";
        41 default1 "default1";
        42 default2 "default2";
        43 default3 "default3";
        44 dependent_required1 "dependentRequired1";
        45 dependent_required2 "dependentRequired2";
        46 dependent_required3 "dependentRequired3";
        47 dependent_required4 "dependentRequired4";
        48 dependent_schemas1 "dependentSchemas1";
        49 dependent_schemas2 "dependentSchemas2";
        50 dependent_schemas3 "dependentSchemas3";
        51 dependent_schemas4 "dependentSchemas4";
        52 enum1 "enum1";
        53 enum2 "enum2";
        54 enum3 "enum3";
        55 enum4 "enum4";
        56 enum5 "enum5";
        57 enum6 "enum6";
        58 enum7 "enum7";
        59 enum8 "enum8";
        60 enum9 "enum9";
        61 enum10 "enum10";
        62 exclusive_maximum1 "exclusiveMaximum1";
        63 exclusive_minimum1 "exclusiveMinimum1";
        64 exclusive_minimum2 "exclusiveMinimum2";
        65 maximum1 "maximum1";
        66 maximum2 "maximum2";
        67 minimum1 "minimum1";
        68 minimum2 "minimum2";
        69 minimum3 "minimum3";
        70 maximum3 "maximum3";
        71 multiple_of1 "multipleOf1";
        72 multiple_of2 "multipleOf2";
        73 multiple_of3 "multipleOf3";
        74 multiple_of4 "multipleOf4";
        75 multiple_of5 "multipleOf5";
        76 multiple_of6 "multipleOf6";
        77 max_items1 "maxItems1";
        78 min_items1 "minItems1";
        79 max_items2 "maxItems2";
        80 max_length1 "maxLength1";
        81 max_length2 "maxLength2";
        82 min_length1 "minLength1";
        83 min_length2 "minLength2";
        84 max_properties1 "maxProperties1";
        85 max_properties2 "maxProperties2";
        86 min_properties1 "minProperties1";
        87 if1 "if1";
        88 if2 "if2";
        89 if3 "if3";
        90 if4 "if4";
        91 if5 "if5";
        92 if6 "if6";
        93 if7 "if7";
        94 if8 "if8";
        95 if9 "if9";
        96 items1 "items1";
        97 items2 "items2";
        98 items3 "items3";
        99 items4 "items4";
        100 items5 "items5";
        101 items6 "items6";
        102 items7 "items7";
        103 prefix_items1 "prefixItems1";
        104 prefix_items2 "prefixItems2";
        105 prefix_items3 "prefixItems3";
        106 prefix_items4 "prefixItems4";
        107 max_contains1 "maxContains1";
        108 max_contains2 "maxContains2";
        109 min_contains1 "minContains1";
        110 min_contains2 "minContains2";
        111 min_contains3 "minContains3";
        112 min_contains4 "minContains4";
        113 min_contains5 "minContains5";
        114 not1 "not1";
        115 not2 "not2";
        116 not3 "not3";
        117 not4 "not4";
        118 not5 "not5";
        119 not6 "not6";
        120 one_of1 "oneOf1";
        121 one_of2 "oneOf2";
        122 one_of3 "oneOf3";
        123 one_of4 "oneOf4";
        124 one_of5 "oneOf5";
        125 one_of6 "oneOf6";
        126 pattern1 "pattern1";
        127 pattern2 "pattern2";
        128 pattern3 "pattern3";
        129 pattern4 "pattern4";
        130 pattern5 "pattern5";
        131 pattern6 "pattern6";
        132 pattern7 "pattern7";
        133 pattern8 "pattern8";
        134 pattern9 "pattern9";
        135 pattern10 "pattern10";
        136 pattern11 "pattern11";
        137 pattern12 "pattern12";
        138 pattern13 "pattern13";
        139 pattern14 "pattern14";
        140 pattern15 "pattern15";
        141 pattern16 "pattern16";
        142 pattern17 "pattern17";
        143 pattern_properties1 "patternProperties1";
        144 pattern_properties2 "patternProperties2";
        145 pattern_properties3 "patternProperties3";
        146 pattern_properties4 "patternProperties4";
        147 pattern_properties5 "patternProperties5";
        148 properties1 "properties1";
        149 properties2 "properties2";
        150 properties3 "properties3";
        151 properties4 "properties4";
        152 properties5 "properties5";
        153 properties6 "properties6";
        154 property_names1 "propertyNames1";
        155 property_names2 "propertyNames2";
        156 property_names3 "propertyNames3";
        157 property_names4 "propertyNames4";
        158 property_names5 "propertyNames5";
        159 ref1 "ref1";
        160 ref2 "ref2";
        161 ref3 "ref3";
        162 ref4 "ref4";
        163 ref5 "ref5";
        164 ref6 "ref6";
        165 ref7 "ref7";
        166 ref8 "ref8";
        167 ref9 "ref9";
        168 ref10 "ref10";
        169 ref11 "ref11";
        170 ref12 "ref12";
        171 ref13 "ref13";
        172 anchor1 "anchor1";
        173 dynamic_ref1 "dynamicRef1";
        174 dynamic_ref2 "dynamicRef2";
        175 required1 "required1";
        176 required2 "required2";
        177 required3 "required3";
        178 required4 "required4";
        179 required5 "required5";
        180 type1 "type1";
        181 type2 "type2";
        182 type3 "type3";
        183 type4 "type4";
        184 type5 "type5";
        185 type6 "type6";
        186 type7 "type7";
        187 type8 "type8";
        188 unique_items1 "uniqueItems1";
        189 unique_items2 "uniqueItems2";
        190 unique_items3 "uniqueItems3";
        191 unique_items4 "uniqueItems4";
        192 unevaluated_items1 "unevaluatedItems1";
        193 unevaluated_items2 "unevaluatedItems2";
        194 unevaluated_items3 "unevaluatedItems3";
        195 unevaluated_items4 "unevaluatedItems4";
        196 unevaluated_items5 "unevaluatedItems5";
        197 unevaluated_items6 "unevaluatedItems6";
        198 unevaluated_items7 "unevaluatedItems7";
        199 unevaluated_items8 "unevaluatedItems8";
        200 unevaluated_items9 "unevaluatedItems9";
        201 unevaluated_items10 "unevaluatedItems10";
        202 unevaluated_items11 "unevaluatedItems11";
        203 unevaluated_items12 "unevaluatedItems12";
        204 unevaluated_items13 "unevaluatedItems13";
        205 unevaluated_items14 "unevaluatedItems14";
        206 unevaluated_items15 "unevaluatedItems15";
        207 unevaluated_items16 "unevaluatedItems16";
        208 unevaluated_items17 "unevaluatedItems17";
        209 unevaluated_items18 "unevaluatedItems18";
        210 unevaluated_properties1 "unevaluatedProperties1";
        211 unevaluated_properties2 "unevaluatedProperties2";
        212 unevaluated_properties3 "unevaluatedProperties3";
        213 unevaluated_properties4 "unevaluatedProperties4";
        214 unevaluated_properties5 "unevaluatedProperties5";
        215 unevaluated_properties6 "unevaluatedProperties6";
        216 unevaluated_properties7 "unevaluatedProperties7";
        217 unevaluated_properties8 "unevaluatedProperties8";
        218 unevaluated_properties9 "unevaluatedProperties9";
        219 unevaluated_properties10 "unevaluatedProperties10";
        220 unevaluated_properties11 "unevaluatedProperties11";
        221 unevaluated_properties12 "unevaluatedProperties12";
        222 unevaluated_properties13 "unevaluatedProperties13";
        223 unevaluated_properties14 "unevaluatedProperties14";
        224 unevaluated_properties15 "unevaluatedProperties15";
        225 unevaluated_properties16 "unevaluatedProperties16";
        226 unevaluated_properties17 "unevaluatedProperties17";
        227 unevaluated_properties18 "unevaluatedProperties18";
        228 unevaluated_properties19 "unevaluatedProperties19";
        229 unevaluated_properties20 "unevaluatedProperties20";
        230 unevaluated_properties21 "unevaluatedProperties21";
        231 unevaluated_properties22 "unevaluatedProperties22";
        232 unevaluated_properties23 "unevaluatedProperties23";
        233 unevaluated_properties24 "unevaluatedProperties24";
        234 loop1 "loop1";
        235 unknown1 "unknown1";
        236 unknown2 "unknown2";
        237 unknown3 "unknown3";
        238 defs1 "defs1";
        239 format1 "format1";
        240 format2 "format2";
        241 format3 "format3";
        242 read_only1 "readOnly1";
    }
}

orange_core::__fields! {
    RowsCreate.kept {
        0 additional_properties1 "additionalProperties1" [into RowsAdditionalProperties1];
        1 additional_properties2 "additionalProperties2" [value BTreeMap<String, Json>];
        2 additional_properties3 "additionalProperties3" [value BTreeMap<String, i64>];
        3 additional_properties4 "additionalProperties4" [into RowsAdditionalProperties4];
        4 additional_properties5 "additionalProperties5" [value BTreeMap<String, Number>];
        5 additional_properties6 "additionalProperties6" [into RowsAdditionalProperties6];
        6 additional_properties7 "additionalProperties7" [into RowsAdditionalProperties7];
        7 all_of1 "allOf1" [into RowsAllOf1];
        8 all_of2 "allOf2" [into Number];
        9 all_of3 "allOf3" [into Json];
        10 all_of4 "allOf4" [into Json];
        11 all_of5 "allOf5" [into Number];
        12 all_of6 "allOf6" [into Json];
        13 all_of7 "allOf7" [into String];
        14 any_of1 "anyOf1" [into RowsAnyOf1];
        15 any_of2 "anyOf2" [into RowsAnyOf2];
        16 any_of3 "anyOf3" [into RowsAnyOf3];
        17 any_of4 "anyOf4" [into RowsAnyOf4];
        18 any_of5 "anyOf5" [into RowsAnyOf5];
        19 any_of6 "anyOf6" [into RowsAnyOf6];
        20 boolean1 "boolean1" [into Json];
        21 boolean2 "boolean2" [into Json];
        22 const1 "const1" [value i64];
        23 const2 "const2" [into Json];
        24 const3 "const3" [value bool];
        25 const4 "const4" [into Json];
        26 const5 "const5" [into Json];
        27 const6 "const6" [value i64];
        28 const7 "const7" [into Number];
        29 const8 "const8" [into String];
        30 const9 "const9" [into String];
        31 const10 "const10" [into Json];
        32 const11 "const11" [value i64];
        33 contains1 "contains1" [into Json];
        34 contains2 "contains2" [into Json];
        35 contains3 "contains3" [list Number];
        36 contains4 "contains4" [into Json];
        37 contains5 "contains5" [into Json];
        38 content1 "content1" [into Json];
        39 content2 "content2" [into String];
        40 content3 "content3" [into String];
        41 default1 "default1" [into RowsDefault1];
        42 default2 "default2" [into RowsDefault2];
        43 default3 "default3" [into RowsDefault3];
        44 dependent_required1 "dependentRequired1" [into Json];
        45 dependent_required2 "dependentRequired2" [into Json];
        46 dependent_required3 "dependentRequired3" [into Json];
        47 dependent_required4 "dependentRequired4" [into Json];
        48 dependent_schemas1 "dependentSchemas1" [into Json];
        49 dependent_schemas2 "dependentSchemas2" [into Json];
        50 dependent_schemas3 "dependentSchemas3" [into Json];
        51 dependent_schemas4 "dependentSchemas4" [into RowsDependentSchemas4];
        52 enum1 "enum1" [into RowsEnum1];
        53 enum2 "enum2" [into String];
        54 enum3 "enum3" [into Json];
        55 enum4 "enum4" [into Json];
        56 enum5 "enum5" [into Number];
        57 enum6 "enum6" [into Json];
        58 enum7 "enum7" [into Json];
        59 enum8 "enum8" [into RowsEnum8];
        60 enum9 "enum9" [into Json];
        61 enum10 "enum10" [into RowsEnum10];
        62 exclusive_maximum1 "exclusiveMaximum1" [into Number];
        63 exclusive_minimum1 "exclusiveMinimum1" [into Number];
        64 exclusive_minimum2 "exclusiveMinimum2" [into Number];
        65 maximum1 "maximum1" [into Number];
        66 maximum2 "maximum2" [into Number];
        67 minimum1 "minimum1" [into Number];
        68 minimum2 "minimum2" [into Number];
        69 minimum3 "minimum3" [into Number];
        70 maximum3 "maximum3" [into Number];
        71 multiple_of1 "multipleOf1" [into Number];
        72 multiple_of2 "multipleOf2" [into Number];
        73 multiple_of3 "multipleOf3" [value i64];
        74 multiple_of4 "multipleOf4" [into Number];
        75 multiple_of5 "multipleOf5" [into Number];
        76 multiple_of6 "multipleOf6" [into Number];
        77 max_items1 "maxItems1" [list Json];
        78 min_items1 "minItems1" [list Json];
        79 max_items2 "maxItems2" [list Json];
        80 max_length1 "maxLength1" [into String];
        81 max_length2 "maxLength2" [into String];
        82 min_length1 "minLength1" [into String];
        83 min_length2 "minLength2" [into String];
        84 max_properties1 "maxProperties1" [value BTreeMap<String, Json>];
        85 max_properties2 "maxProperties2" [value BTreeMap<String, Json>];
        86 min_properties1 "minProperties1" [value BTreeMap<String, Json>];
        87 if1 "if1" [into Json];
        88 if2 "if2" [into Json];
        89 if3 "if3" [into Json];
        90 if4 "if4" [into Json];
        91 if5 "if5" [into Json];
        92 if6 "if6" [into Json];
        93 if7 "if7" [into Json];
        94 if8 "if8" [into Json];
        95 if9 "if9" [into Json];
        96 items1 "items1" [list Json];
        97 items2 "items2" [list Json];
        98 items3 "items3" [list Json];
        99 items4 "items4" [list Number];
        100 items5 "items5" [list Json];
        101 items6 "items6" [items ApiBox];
        102 items7 "items7" [into RowsItems7];
        103 prefix_items1 "prefixItems1" [list Json];
        104 prefix_items2 "prefixItems2" [items i64];
        105 prefix_items3 "prefixItems3" [list Json];
        106 prefix_items4 "prefixItems4" [items i64];
        107 max_contains1 "maxContains1" [into Json];
        108 max_contains2 "maxContains2" [into Json];
        109 min_contains1 "minContains1" [into Json];
        110 min_contains2 "minContains2" [into Json];
        111 min_contains3 "minContains3" [into Json];
        112 min_contains4 "minContains4" [into Json];
        113 min_contains5 "minContains5" [into Json];
        114 not1 "not1" [into Json];
        115 not2 "not2" [into Json];
        116 not3 "not3" [into Json];
        117 not4 "not4" [into Json];
        118 not5 "not5" [into Json];
        119 not6 "not6" [into Json];
        120 one_of1 "oneOf1" [into RowsOneOf1];
        121 one_of2 "oneOf2" [into RowsOneOf2];
        122 one_of3 "oneOf3" [into RowsOneOf3];
        123 one_of4 "oneOf4" [into RowsOneOf4];
        124 one_of5 "oneOf5" [into RowsOneOf5];
        125 one_of6 "oneOf6" [into RowsOneOf6];
        126 pattern1 "pattern1" [into String];
        127 pattern2 "pattern2" [into String];
        128 pattern3 "pattern3" [into String];
        129 pattern4 "pattern4" [into String];
        130 pattern5 "pattern5" [into String];
        131 pattern6 "pattern6" [into String];
        132 pattern7 "pattern7" [into String];
        133 pattern8 "pattern8" [into String];
        134 pattern9 "pattern9" [into String];
        135 pattern10 "pattern10" [into String];
        136 pattern11 "pattern11" [into String];
        137 pattern12 "pattern12" [into String];
        138 pattern13 "pattern13" [into String];
        139 pattern14 "pattern14" [into String];
        140 pattern15 "pattern15" [into String];
        141 pattern16 "pattern16" [into String];
        142 pattern17 "pattern17" [into String];
        143 pattern_properties1 "patternProperties1" [value BTreeMap<String, Json>];
        144 pattern_properties2 "patternProperties2" [value BTreeMap<String, Json>];
        145 pattern_properties3 "patternProperties3" [value BTreeMap<String, String>];
        146 pattern_properties4 "patternProperties4" [into RowsPatternProperties4];
        147 pattern_properties5 "patternProperties5" [value BTreeMap<String, String>];
        148 properties1 "properties1" [into RowsProperties1];
        149 properties2 "properties2" [into RowsProperties2];
        150 properties3 "properties3" [into RowsProperties3];
        151 properties4 "properties4" [into RowsProperties4];
        152 properties5 "properties5" [into RowsProperties5];
        153 properties6 "properties6" [into RowsProperties6];
        154 property_names1 "propertyNames1" [into Json];
        155 property_names2 "propertyNames2" [into Json];
        156 property_names3 "propertyNames3" [into Json];
        157 property_names4 "propertyNames4" [into Json];
        158 property_names5 "propertyNames5" [into Json];
        159 ref1 "ref1" [into Tree];
        160 ref2 "ref2" [value Third];
        161 ref3 "ref3" [into RowsRef3];
        162 ref4 "ref4" [into RowsRef4];
        163 ref5 "ref5" [into Anything];
        164 ref6 "ref6" [into Nothing];
        165 ref7 "ref7" [into RowsRef7];
        166 ref8 "ref8" [into RowsRef8];
        167 ref9 "ref9" [into RowsRef9];
        168 ref10 "ref10" [into Json];
        169 ref11 "ref11" [into String];
        170 ref12 "ref12" [into Json];
        171 ref13 "ref13" [into RowsRef13];
        172 anchor1 "anchor1" [value Here];
        173 dynamic_ref1 "dynamicRef1" [list Only];
        174 dynamic_ref2 "dynamicRef2" [into Leafy];
        175 required1 "required1" [into RowsRequired1];
        176 required2 "required2" [into RowsRequired2];
        177 required3 "required3" [into RowsRequired3];
        178 required4 "required4" [into RowsRequired4];
        179 required5 "required5" [into RowsRequired5];
        180 type1 "type1" [into Number];
        181 type2 "type2" [value i64];
        182 type3 "type3" [value BTreeMap<String, Json>];
        183 type4 "type4" [value bool];
        184 type5 "type5" [into RowsType5];
        185 type6 "type6" [into RowsType6];
        186 type7 "type7" [into String];
        187 type8 "type8" [into RowsType8];
        188 unique_items1 "uniqueItems1" [list Json];
        189 unique_items2 "uniqueItems2" [items bool];
        190 unique_items3 "uniqueItems3" [items bool];
        191 unique_items4 "uniqueItems4" [items bool];
        192 unevaluated_items1 "unevaluatedItems1" [into Json];
        193 unevaluated_items2 "unevaluatedItems2" [into Json];
        194 unevaluated_items3 "unevaluatedItems3" [into Json];
        195 unevaluated_items4 "unevaluatedItems4" [list String];
        196 unevaluated_items5 "unevaluatedItems5" [list String];
        197 unevaluated_items6 "unevaluatedItems6" [list String];
        198 unevaluated_items7 "unevaluatedItems7" [into RowsUnevaluatedItems7];
        199 unevaluated_items8 "unevaluatedItems8" [list String];
        200 unevaluated_items9 "unevaluatedItems9" [list String];
        201 unevaluated_items10 "unevaluatedItems10" [list Json];
        202 unevaluated_items11 "unevaluatedItems11" [list Json];
        203 unevaluated_items12 "unevaluatedItems12" [list String];
        204 unevaluated_items13 "unevaluatedItems13" [list String];
        205 unevaluated_items14 "unevaluatedItems14" [list Json];
        206 unevaluated_items15 "unevaluatedItems15" [list Json];
        207 unevaluated_items16 "unevaluatedItems16" [into Json];
        208 unevaluated_items17 "unevaluatedItems17" [into Json];
        209 unevaluated_items18 "unevaluatedItems18" [into Json];
        210 unevaluated_properties1 "unevaluatedProperties1" [into Json];
        211 unevaluated_properties2 "unevaluatedProperties2" [into Json];
        212 unevaluated_properties3 "unevaluatedProperties3" [into Json];
        213 unevaluated_properties4 "unevaluatedProperties4" [into RowsUnevaluatedProperties4];
        214 unevaluated_properties5 "unevaluatedProperties5" [value BTreeMap<String, String>];
        215 unevaluated_properties6 "unevaluatedProperties6" [into RowsUnevaluatedProperties6];
        216 unevaluated_properties7 "unevaluatedProperties7" [into RowsUnevaluatedProperties7];
        217 unevaluated_properties8 "unevaluatedProperties8" [into RowsUnevaluatedProperties8];
        218 unevaluated_properties9 "unevaluatedProperties9" [into RowsUnevaluatedProperties9];
        219 unevaluated_properties10 "unevaluatedProperties10" [into RowsUnevaluatedProperties10];
        220 unevaluated_properties11 "unevaluatedProperties11" [into RowsUnevaluatedProperties11];
        221 unevaluated_properties12 "unevaluatedProperties12" [into Json];
        222 unevaluated_properties13 "unevaluatedProperties13" [into Json];
        223 unevaluated_properties14 "unevaluatedProperties14" [into RowsUnevaluatedProperties14];
        224 unevaluated_properties15 "unevaluatedProperties15" [into RowsUnevaluatedProperties15];
        225 unevaluated_properties16 "unevaluatedProperties16" [into RowsUnevaluatedProperties16];
        226 unevaluated_properties17 "unevaluatedProperties17" [into RowsUnevaluatedProperties17];
        227 unevaluated_properties18 "unevaluatedProperties18" [into RowsUnevaluatedProperties18];
        228 unevaluated_properties19 "unevaluatedProperties19" [into RowsUnevaluatedProperties19];
        229 unevaluated_properties20 "unevaluatedProperties20" [into RowsUnevaluatedProperties20];
        230 unevaluated_properties21 "unevaluatedProperties21" [into Json];
        231 unevaluated_properties22 "unevaluatedProperties22" [into Json];
        232 unevaluated_properties23 "unevaluatedProperties23" [into RowsUnevaluatedProperties23];
        233 unevaluated_properties24 "unevaluatedProperties24" [into Closed];
        234 loop1 "loop1" [into RowsLoop1];
        235 unknown1 "unknown1" [into String];
        236 unknown2 "unknown2" [into RowsUnknown2];
        237 unknown3 "unknown3" [into Json];
        238 defs1 "defs1" [value i64];
        239 format1 "format1" [into String];
        240 format2 "format2" [into Date];
        241 format3 "format3" [into String];
        242 read_only1 "readOnly1" [into RowsReadOnly1Create];
    }
}
