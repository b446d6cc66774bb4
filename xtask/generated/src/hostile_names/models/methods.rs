// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Methods`.

use orange_core::model::{Kept, Patch};

use super::super::schemas::DEFINITIONS;

/// `Methods`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Methods`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Methods {
    /// `new`. Required.
    pub new: Option<String>,
    /// `get`.
    pub get: Option<String>,
    /// `set`.
    pub set: Option<String>,
    /// `validate`. Required.
    pub validate: Option<String>,
    /// `unknown`.
    pub unknown: Option<String>,
    /// `is_null`.
    pub is_null: Option<String>,
    /// `kept`.
    pub kept: Option<String>,
    /// `default`. Default: `"d"`.
    pub default: Option<String>,
    /// `clone`.
    pub clone: Option<String>,
    /// `eq`.
    pub eq: Option<String>,
    /// `fmt`.
    pub fmt: Option<String>,
    /// `into`.
    pub into: Option<String>,
    /// `from`.
    pub from: Option<String>,
    /// `serialize`.
    pub serialize: Option<String>,
    /// `deserialize`.
    pub deserialize: Option<String>,
    /// `remove`.
    pub remove: Option<String>,
    /// `keep`.
    pub keep: Option<String>,
    /// `get_mut`.
    pub get_mut: Option<String>,
    /// `other`.
    pub other: Option<String>,
    /// `_`. On the wire `_`.
    pub underscore: Option<String>,
    /// `__`. On the wire `__`.
    pub underscore_underscore: Option<String>,
    /// `a_`. On the wire `a_`.
    pub a: Option<String>,
    /// `_a`. On the wire `_a`.
    pub a_2: Option<String>,
    /// `type_`.
    pub type_: Option<String>,
    /// `type`. On the wire `type`.
    pub type_2: Option<String>,
    /// `r#type`. On the wire `r#type`.
    pub r_type: Option<String>,
    /// `try`. On the wire `try`.
    pub try_: Option<String>,
    /// `yield`. On the wire `yield`.
    pub yield_: Option<String>,
    /// `union`.
    pub union: Option<String>,
    /// `macro`. On the wire `macro`.
    pub macro_: Option<String>,
    /// `box`. On the wire `box`.
    pub box_: Option<String>,
    /// `Result`. On the wire `Result`.
    pub result: Option<String>,
    /// `String`. On the wire `String`.
    pub string: Option<String>,
    /// `Some`. On the wire `Some`.
    pub some: Option<String>,
    /// `name_of`.
    pub name_of: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `i32`.
    pub i32: Option<i64>,
    /// `HTTPStatus2XX`. On the wire `HTTPStatus2XX`.
    pub http_status2_xx: Option<String>,
    /// `xmlHTTPRequest`. On the wire `xmlHTTPRequest`.
    pub xml_http_request: Option<String>,
    /// `x-y-z`. On the wire `x-y-z`.
    pub x_y_z: Option<String>,
    /// `été`. On the wire `été`.
    pub ete: Option<String>,
    /// `ÉTÉ2`. On the wire `ÉTÉ2`.
    pub ete2: Option<String>,
    /// `日本`.
    pub 日本: Option<String>,
    /// `🚀`. On the wire `🚀`.
    pub field: Option<String>,
    /// `💥`. On the wire `💥`.
    pub field_2: Option<String>,
    /// `a"b`. On the wire `a"b`.
    pub a_b: Option<String>,
    /// `a\b`. On the wire `a\b`.
    pub a_b_2: Option<String>,
    /// `a b`. On the wire `a b`.
    pub a_b_3: Option<String>,
    /// `{}`. On the wire `{}`.
    pub field_3: Option<String>,
    /// `a{b}`. On the wire `a{b}`.
    pub a_b_4: Option<String>,
    /// `%`. On the wire `%`.
    pub percent: Option<String>,
    /// `'`. On the wire `'`.
    pub field_4: Option<String>,
    /// `//`. On the wire `//`.
    pub slash_slash: Option<String>,
    /// `*/`. On the wire `*/`.
    pub star_slash: Option<String>,
    /// `#`. On the wire `#`.
    pub hash: Option<String>,
    /// `$`. On the wire `$`.
    pub dollar: Option<String>,
    /// `é`. On the wire `é`.
    pub e: Option<String>,
    /// `é`. On the wire `é`.
    pub e_2: Option<String>,
    kept_: Kept,
}

orange_core::__validate!(Methods, Client, "#/components/schemas/Methods", DEFINITIONS);

/// A change of a [`Methods`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct MethodsPatchModel {
    /// `new`.
    pub new: Patch<String>,
    /// `get`.
    pub get: Patch<String>,
    /// `set`.
    pub set: Patch<String>,
    /// `validate`.
    pub validate: Patch<String>,
    /// `unknown`.
    pub unknown: Patch<String>,
    /// `is_null`.
    pub is_null: Patch<String>,
    /// `kept`.
    pub kept: Patch<String>,
    /// `default`. Default: `"d"`.
    pub default: Patch<String>,
    /// `clone`.
    pub clone: Patch<String>,
    /// `eq`.
    pub eq: Patch<String>,
    /// `fmt`.
    pub fmt: Patch<String>,
    /// `into`.
    pub into: Patch<String>,
    /// `from`.
    pub from: Patch<String>,
    /// `serialize`.
    pub serialize: Patch<String>,
    /// `deserialize`.
    pub deserialize: Patch<String>,
    /// `remove`.
    pub remove: Patch<String>,
    /// `keep`.
    pub keep: Patch<String>,
    /// `get_mut`.
    pub get_mut: Patch<String>,
    /// `other`.
    pub other: Patch<String>,
    /// `_`. On the wire `_`.
    pub underscore: Patch<String>,
    /// `__`. On the wire `__`.
    pub underscore_underscore: Patch<String>,
    /// `a_`. On the wire `a_`.
    pub a: Patch<String>,
    /// `_a`. On the wire `_a`.
    pub a_2: Patch<String>,
    /// `type_`.
    pub type_: Patch<String>,
    /// `type`. On the wire `type`.
    pub type_2: Patch<String>,
    /// `r#type`. On the wire `r#type`.
    pub r_type: Patch<String>,
    /// `try`. On the wire `try`.
    pub try_: Patch<String>,
    /// `yield`. On the wire `yield`.
    pub yield_: Patch<String>,
    /// `union`.
    pub union: Patch<String>,
    /// `macro`. On the wire `macro`.
    pub macro_: Patch<String>,
    /// `box`. On the wire `box`.
    pub box_: Patch<String>,
    /// `Result`. On the wire `Result`.
    pub result: Patch<String>,
    /// `String`. On the wire `String`.
    pub string: Patch<String>,
    /// `Some`. On the wire `Some`.
    pub some: Patch<String>,
    /// `name_of`.
    pub name_of: Patch<String>,
    /// `text`.
    pub text: Patch<String>,
    /// `i32`.
    pub i32: Patch<i64>,
    /// `HTTPStatus2XX`. On the wire `HTTPStatus2XX`.
    pub http_status2_xx: Patch<String>,
    /// `xmlHTTPRequest`. On the wire `xmlHTTPRequest`.
    pub xml_http_request: Patch<String>,
    /// `x-y-z`. On the wire `x-y-z`.
    pub x_y_z: Patch<String>,
    /// `été`. On the wire `été`.
    pub ete: Patch<String>,
    /// `ÉTÉ2`. On the wire `ÉTÉ2`.
    pub ete2: Patch<String>,
    /// `日本`.
    pub 日本: Patch<String>,
    /// `🚀`. On the wire `🚀`.
    pub field: Patch<String>,
    /// `💥`. On the wire `💥`.
    pub field_2: Patch<String>,
    /// `a"b`. On the wire `a"b`.
    pub a_b: Patch<String>,
    /// `a\b`. On the wire `a\b`.
    pub a_b_2: Patch<String>,
    /// `a b`. On the wire `a b`.
    pub a_b_3: Patch<String>,
    /// `{}`. On the wire `{}`.
    pub field_3: Patch<String>,
    /// `a{b}`. On the wire `a{b}`.
    pub a_b_4: Patch<String>,
    /// `%`. On the wire `%`.
    pub percent: Patch<String>,
    /// `'`. On the wire `'`.
    pub field_4: Patch<String>,
    /// `//`. On the wire `//`.
    pub slash_slash: Patch<String>,
    /// `*/`. On the wire `*/`.
    pub star_slash: Patch<String>,
    /// `#`. On the wire `#`.
    pub hash: Patch<String>,
    /// `$`. On the wire `$`.
    pub dollar: Patch<String>,
    /// `é`. On the wire `é`.
    pub e: Patch<String>,
    /// `é`. On the wire `é`.
    pub e_2: Patch<String>,
    #[doc(hidden)]
    pub kept_: Kept,
}

orange_core::__validate!(
    MethodsPatchModel, Patch, "#/components/schemas/Methods", DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
    MethodsBuilder -> Methods, [new validate]
    new New with_new(impl Into<String>) String = new.into(), [String, Validate];
    validate Validate with_validate(impl Into<String>) String = validate.into(), [New, String];
    {
        Methods {
            new: Some(new),
            validate: Some(validate),
            ..<Methods as Default>::default()
        }
    }
}

orange_core::__fields! {
    Methods.kept_ {
        0 new "new" [into with_new: String];
        1 get "get" [into with_get: String];
        2 set "set" [into with_set: String];
        3 validate "validate" [into with_validate: String];
        4 unknown "unknown" [into with_unknown: String];
        5 is_null "is_null" [into with_is_null: String];
        6 kept "kept" [into String];
        7 default "default" [into with_default: String];
        8 clone "clone" [into with_clone: String];
        9 eq "eq" [into with_eq: String];
        10 fmt "fmt" [into with_fmt: String];
        11 into "into" [into with_into: String];
        12 from "from" [into with_from: String];
        13 serialize "serialize" [into with_serialize: String];
        14 deserialize "deserialize" [into String];
        15 remove "remove" [into with_remove: String];
        16 keep "keep" [into String];
        17 get_mut "get_mut" [into String];
        18 other "other" [into String];
        19 underscore "_" [into String];
        20 underscore_underscore "__" [into String];
        21 a "a_" [into String];
        22 a_2 "_a" [into String];
        23 type_ "type_" [into String];
        24 type_2 "type" [into String];
        25 r_type "r#type" [into String];
        26 try_ "try" [into String];
        27 yield_ "yield" [into String];
        28 union "union" [into String];
        29 macro_ "macro" [into String];
        30 box_ "box" [into String];
        31 result "Result" [into String];
        32 string "String" [into String];
        33 some "Some" [into String];
        34 name_of "name_of" [into String];
        35 text "text" [into String];
        36 i32 "i32" [value i64];
        37 http_status2_xx "HTTPStatus2XX" [into String];
        38 xml_http_request "xmlHTTPRequest" [into String];
        39 x_y_z "x-y-z" [into String];
        40 ete "été" [into String];
        41 ete2 "ÉTÉ2" [into String];
        42 日本 "日本" [into String];
        43 field "🚀" [into String];
        44 field_2 "💥" [into String];
        45 a_b "a\"b" [into String];
        46 a_b_2 "a\\b" [into String];
        47 a_b_3 "a\nb" [into String];
        48 field_3 "{}" [into String];
        49 a_b_4 "a{b}" [into String];
        50 percent "%" [into String];
        51 field_4 "'" [into String];
        52 slash_slash "//" [into String];
        53 star_slash "*/" [into String];
        54 hash "#" [into with_hash: String];
        55 dollar "$" [into String];
        56 e "é" [into String];
        57 e_2 "e\u{301}" [into String];
    }
}

orange_core::__fields! {
    change MethodsPatchModel.kept_ {
        0 new "new" [patch with_new: String];
        1 get "get" [patch with_get: String];
        2 set "set" [patch with_set: String];
        3 validate "validate" [patch with_validate: String];
        4 unknown "unknown" [patch with_unknown: String];
        5 is_null "is_null" [patch with_is_null: String];
        6 kept "kept" [patch String];
        7 default "default" [patch with_default: String];
        8 clone "clone" [patch with_clone: String];
        9 eq "eq" [patch with_eq: String];
        10 fmt "fmt" [patch with_fmt: String];
        11 into "into" [patch with_into: String];
        12 from "from" [patch with_from: String];
        13 serialize "serialize" [patch with_serialize: String];
        14 deserialize "deserialize" [patch String];
        15 remove "remove" [patch with_remove: String];
        16 keep "keep" [patch String];
        17 get_mut "get_mut" [patch String];
        18 other "other" [patch String];
        19 underscore "_" [patch String];
        20 underscore_underscore "__" [patch String];
        21 a "a_" [patch String];
        22 a_2 "_a" [patch String];
        23 type_ "type_" [patch String];
        24 type_2 "type" [patch String];
        25 r_type "r#type" [patch String];
        26 try_ "try" [patch String];
        27 yield_ "yield" [patch String];
        28 union "union" [patch String];
        29 macro_ "macro" [patch String];
        30 box_ "box" [patch String];
        31 result "Result" [patch String];
        32 string "String" [patch String];
        33 some "Some" [patch String];
        34 name_of "name_of" [patch String];
        35 text "text" [patch String];
        36 i32 "i32" [patch i64];
        37 http_status2_xx "HTTPStatus2XX" [patch String];
        38 xml_http_request "xmlHTTPRequest" [patch String];
        39 x_y_z "x-y-z" [patch String];
        40 ete "été" [patch String];
        41 ete2 "ÉTÉ2" [patch String];
        42 日本 "日本" [patch String];
        43 field "🚀" [patch String];
        44 field_2 "💥" [patch String];
        45 a_b "a\"b" [patch String];
        46 a_b_2 "a\\b" [patch String];
        47 a_b_3 "a\nb" [patch String];
        48 field_3 "{}" [patch String];
        49 a_b_4 "a{b}" [patch String];
        50 percent "%" [patch String];
        51 field_4 "'" [patch String];
        52 slash_slash "//" [patch String];
        53 star_slash "*/" [patch String];
        54 hash "#" [patch with_hash: String];
        55 dollar "$" [patch String];
        56 e "é" [patch String];
        57 e_2 "e\u{301}" [patch String];
    }
}
