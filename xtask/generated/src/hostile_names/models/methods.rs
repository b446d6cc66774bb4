// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Methods`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

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

impl Object for Methods {
    const NAME: &'static str = "Methods";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "new" => 0,
            "get" => 1,
            "set" => 2,
            "validate" => 3,
            "unknown" => 4,
            "is_null" => 5,
            "kept" => 6,
            "default" => 7,
            "clone" => 8,
            "eq" => 9,
            "fmt" => 10,
            "into" => 11,
            "from" => 12,
            "serialize" => 13,
            "deserialize" => 14,
            "remove" => 15,
            "keep" => 16,
            "get_mut" => 17,
            "other" => 18,
            "_" => 19,
            "__" => 20,
            "a_" => 21,
            "_a" => 22,
            "type_" => 23,
            "type" => 24,
            "r#type" => 25,
            "try" => 26,
            "yield" => 27,
            "union" => 28,
            "macro" => 29,
            "box" => 30,
            "Result" => 31,
            "String" => 32,
            "Some" => 33,
            "name_of" => 34,
            "text" => 35,
            "i32" => 36,
            "HTTPStatus2XX" => 37,
            "xmlHTTPRequest" => 38,
            "x-y-z" => 39,
            "été" => 40,
            "ÉTÉ2" => 41,
            "日本" => 42,
            "🚀" => 43,
            "💥" => 44,
            "a\"b" => 45,
            "a\\b" => 46,
            "a\nb" => 47,
            "{}" => 48,
            "a{b}" => 49,
            "%" => 50,
            "'" => 51,
            "//" => 52,
            "*/" => 53,
            "#" => 54,
            "$" => 55,
            "é" => 56,
            "e\u{301}" => 57,
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
            0 => value.into(&mut self.new),
            1 => value.into(&mut self.get),
            2 => value.into(&mut self.set),
            3 => value.into(&mut self.validate),
            4 => value.into(&mut self.unknown),
            5 => value.into(&mut self.is_null),
            6 => value.into(&mut self.kept),
            7 => value.into(&mut self.default),
            8 => value.into(&mut self.clone),
            9 => value.into(&mut self.eq),
            10 => value.into(&mut self.fmt),
            11 => value.into(&mut self.into),
            12 => value.into(&mut self.from),
            13 => value.into(&mut self.serialize),
            14 => value.into(&mut self.deserialize),
            15 => value.into(&mut self.remove),
            16 => value.into(&mut self.keep),
            17 => value.into(&mut self.get_mut),
            18 => value.into(&mut self.other),
            19 => value.into(&mut self.underscore),
            20 => value.into(&mut self.underscore_underscore),
            21 => value.into(&mut self.a),
            22 => value.into(&mut self.a_2),
            23 => value.into(&mut self.type_),
            24 => value.into(&mut self.type_2),
            25 => value.into(&mut self.r_type),
            26 => value.into(&mut self.try_),
            27 => value.into(&mut self.yield_),
            28 => value.into(&mut self.union),
            29 => value.into(&mut self.macro_),
            30 => value.into(&mut self.box_),
            31 => value.into(&mut self.result),
            32 => value.into(&mut self.string),
            33 => value.into(&mut self.some),
            34 => value.into(&mut self.name_of),
            35 => value.into(&mut self.text),
            36 => value.into(&mut self.i32),
            37 => value.into(&mut self.http_status2_xx),
            38 => value.into(&mut self.xml_http_request),
            39 => value.into(&mut self.x_y_z),
            40 => value.into(&mut self.ete),
            41 => value.into(&mut self.ete2),
            42 => value.into(&mut self.日本),
            43 => value.into(&mut self.field),
            44 => value.into(&mut self.field_2),
            45 => value.into(&mut self.a_b),
            46 => value.into(&mut self.a_b_2),
            47 => value.into(&mut self.a_b_3),
            48 => value.into(&mut self.field_3),
            49 => value.into(&mut self.a_b_4),
            50 => value.into(&mut self.percent),
            51 => value.into(&mut self.field_4),
            52 => value.into(&mut self.slash_slash),
            53 => value.into(&mut self.star_slash),
            54 => value.into(&mut self.hash),
            55 => value.into(&mut self.dollar),
            56 => value.into(&mut self.e),
            57 => value.into(&mut self.e_2),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "new", &self.new)?;
        out.member(1, "get", &self.get)?;
        out.member(2, "set", &self.set)?;
        out.member(3, "validate", &self.validate)?;
        out.member(4, "unknown", &self.unknown)?;
        out.member(5, "is_null", &self.is_null)?;
        out.member(6, "kept", &self.kept)?;
        out.member(7, "default", &self.default)?;
        out.member(8, "clone", &self.clone)?;
        out.member(9, "eq", &self.eq)?;
        out.member(10, "fmt", &self.fmt)?;
        out.member(11, "into", &self.into)?;
        out.member(12, "from", &self.from)?;
        out.member(13, "serialize", &self.serialize)?;
        out.member(14, "deserialize", &self.deserialize)?;
        out.member(15, "remove", &self.remove)?;
        out.member(16, "keep", &self.keep)?;
        out.member(17, "get_mut", &self.get_mut)?;
        out.member(18, "other", &self.other)?;
        out.member(19, "_", &self.underscore)?;
        out.member(20, "__", &self.underscore_underscore)?;
        out.member(21, "a_", &self.a)?;
        out.member(22, "_a", &self.a_2)?;
        out.member(23, "type_", &self.type_)?;
        out.member(24, "type", &self.type_2)?;
        out.member(25, "r#type", &self.r_type)?;
        out.member(26, "try", &self.try_)?;
        out.member(27, "yield", &self.yield_)?;
        out.member(28, "union", &self.union)?;
        out.member(29, "macro", &self.macro_)?;
        out.member(30, "box", &self.box_)?;
        out.member(31, "Result", &self.result)?;
        out.member(32, "String", &self.string)?;
        out.member(33, "Some", &self.some)?;
        out.member(34, "name_of", &self.name_of)?;
        out.member(35, "text", &self.text)?;
        out.member(36, "i32", &self.i32)?;
        out.member(37, "HTTPStatus2XX", &self.http_status2_xx)?;
        out.member(38, "xmlHTTPRequest", &self.xml_http_request)?;
        out.member(39, "x-y-z", &self.x_y_z)?;
        out.member(40, "été", &self.ete)?;
        out.member(41, "ÉTÉ2", &self.ete2)?;
        out.member(42, "日本", &self.日本)?;
        out.member(43, "🚀", &self.field)?;
        out.member(44, "💥", &self.field_2)?;
        out.member(45, "a\"b", &self.a_b)?;
        out.member(46, "a\\b", &self.a_b_2)?;
        out.member(47, "a\nb", &self.a_b_3)?;
        out.member(48, "{}", &self.field_3)?;
        out.member(49, "a{b}", &self.a_b_4)?;
        out.member(50, "%", &self.percent)?;
        out.member(51, "'", &self.field_4)?;
        out.member(52, "//", &self.slash_slash)?;
        out.member(53, "*/", &self.star_slash)?;
        out.member(54, "#", &self.hash)?;
        out.member(55, "$", &self.dollar)?;
        out.member(56, "é", &self.e)?;
        out.member(57, "e\u{301}", &self.e_2)?;
        Ok(())
    }
}

orange_core::__object!(Methods.kept_);

impl Methods {
    /// Sets `new`.
    pub fn with_new(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// Sets `get`.
    pub fn with_get(mut self, get: impl Into<String>) -> Self {
        self.get = Some(get.into());
        self
    }

    /// Sets `set`.
    pub fn with_set(mut self, set: impl Into<String>) -> Self {
        self.set = Some(set.into());
        self
    }

    /// Sets `validate`.
    pub fn with_validate(mut self, validate: impl Into<String>) -> Self {
        self.validate = Some(validate.into());
        self
    }

    /// Sets `unknown`.
    pub fn with_unknown(mut self, unknown: impl Into<String>) -> Self {
        self.unknown = Some(unknown.into());
        self
    }

    /// Sets `is_null`.
    pub fn with_is_null(mut self, is_null: impl Into<String>) -> Self {
        self.is_null = Some(is_null.into());
        self
    }

    /// Sets `kept`.
    pub fn kept(mut self, kept: impl Into<String>) -> Self {
        self.kept = Some(kept.into());
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets `clone`.
    pub fn with_clone(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// Sets `eq`.
    pub fn with_eq(mut self, eq: impl Into<String>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// Sets `fmt`.
    pub fn with_fmt(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// Sets `into`.
    pub fn with_into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// Sets `from`.
    pub fn with_from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `serialize`.
    pub fn with_serialize(mut self, serialize: impl Into<String>) -> Self {
        self.serialize = Some(serialize.into());
        self
    }

    /// Sets `deserialize`.
    pub fn deserialize(mut self, deserialize: impl Into<String>) -> Self {
        self.deserialize = Some(deserialize.into());
        self
    }

    /// Sets `remove`.
    pub fn with_remove(mut self, remove: impl Into<String>) -> Self {
        self.remove = Some(remove.into());
        self
    }

    /// Sets `keep`.
    pub fn keep(mut self, keep: impl Into<String>) -> Self {
        self.keep = Some(keep.into());
        self
    }

    /// Sets `get_mut`.
    pub fn get_mut(mut self, get_mut: impl Into<String>) -> Self {
        self.get_mut = Some(get_mut.into());
        self
    }

    /// Sets `other`.
    pub fn other(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }

    /// Sets `_`.
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// Sets `__`.
    pub fn underscore_underscore(
        mut self,
        underscore_underscore: impl Into<String>,
    ) -> Self {
        self.underscore_underscore = Some(underscore_underscore.into());
        self
    }

    /// Sets `a_`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `_a`.
    pub fn a_2(mut self, a_2: impl Into<String>) -> Self {
        self.a_2 = Some(a_2.into());
        self
    }

    /// Sets `type_`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `type`.
    pub fn type_2(mut self, type_2: impl Into<String>) -> Self {
        self.type_2 = Some(type_2.into());
        self
    }

    /// Sets `r#type`.
    pub fn r_type(mut self, r_type: impl Into<String>) -> Self {
        self.r_type = Some(r_type.into());
        self
    }

    /// Sets `try`.
    pub fn try_(mut self, try_: impl Into<String>) -> Self {
        self.try_ = Some(try_.into());
        self
    }

    /// Sets `yield`.
    pub fn yield_(mut self, yield_: impl Into<String>) -> Self {
        self.yield_ = Some(yield_.into());
        self
    }

    /// Sets `union`.
    pub fn union(mut self, union: impl Into<String>) -> Self {
        self.union = Some(union.into());
        self
    }

    /// Sets `macro`.
    pub fn macro_(mut self, macro_: impl Into<String>) -> Self {
        self.macro_ = Some(macro_.into());
        self
    }

    /// Sets `box`.
    pub fn box_(mut self, box_: impl Into<String>) -> Self {
        self.box_ = Some(box_.into());
        self
    }

    /// Sets `Result`.
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Sets `String`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// Sets `Some`.
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.some = Some(some.into());
        self
    }

    /// Sets `name_of`.
    pub fn name_of(mut self, name_of: impl Into<String>) -> Self {
        self.name_of = Some(name_of.into());
        self
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `i32`.
    pub fn i32(mut self, i32: i64) -> Self {
        self.i32 = Some(i32);
        self
    }

    /// Sets `HTTPStatus2XX`.
    pub fn http_status2_xx(mut self, http_status2_xx: impl Into<String>) -> Self {
        self.http_status2_xx = Some(http_status2_xx.into());
        self
    }

    /// Sets `xmlHTTPRequest`.
    pub fn xml_http_request(mut self, xml_http_request: impl Into<String>) -> Self {
        self.xml_http_request = Some(xml_http_request.into());
        self
    }

    /// Sets `x-y-z`.
    pub fn x_y_z(mut self, x_y_z: impl Into<String>) -> Self {
        self.x_y_z = Some(x_y_z.into());
        self
    }

    /// Sets `été`.
    pub fn ete(mut self, ete: impl Into<String>) -> Self {
        self.ete = Some(ete.into());
        self
    }

    /// Sets `ÉTÉ2`.
    pub fn ete2(mut self, ete2: impl Into<String>) -> Self {
        self.ete2 = Some(ete2.into());
        self
    }

    /// Sets `日本`.
    pub fn 日本(mut self, 日本: impl Into<String>) -> Self {
        self.日本 = Some(日本.into());
        self
    }

    /// Sets `🚀`.
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `💥`.
    pub fn field_2(mut self, field_2: impl Into<String>) -> Self {
        self.field_2 = Some(field_2.into());
        self
    }

    /// Sets `a"b`.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sets `a\b`.
    pub fn a_b_2(mut self, a_b_2: impl Into<String>) -> Self {
        self.a_b_2 = Some(a_b_2.into());
        self
    }

    /// Sets `a
    /// b`.
    pub fn a_b_3(mut self, a_b_3: impl Into<String>) -> Self {
        self.a_b_3 = Some(a_b_3.into());
        self
    }

    /// Sets `{}`.
    pub fn field_3(mut self, field_3: impl Into<String>) -> Self {
        self.field_3 = Some(field_3.into());
        self
    }

    /// Sets `a{b}`.
    pub fn a_b_4(mut self, a_b_4: impl Into<String>) -> Self {
        self.a_b_4 = Some(a_b_4.into());
        self
    }

    /// Sets `%`.
    pub fn percent(mut self, percent: impl Into<String>) -> Self {
        self.percent = Some(percent.into());
        self
    }

    /// Sets `'`.
    pub fn field_4(mut self, field_4: impl Into<String>) -> Self {
        self.field_4 = Some(field_4.into());
        self
    }

    /// Sets `//`.
    pub fn slash_slash(mut self, slash_slash: impl Into<String>) -> Self {
        self.slash_slash = Some(slash_slash.into());
        self
    }

    /// Sets `*/`.
    pub fn star_slash(mut self, star_slash: impl Into<String>) -> Self {
        self.star_slash = Some(star_slash.into());
        self
    }

    /// Sets `#`.
    pub fn with_hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// Sets `$`.
    pub fn dollar(mut self, dollar: impl Into<String>) -> Self {
        self.dollar = Some(dollar.into());
        self
    }

    /// Sets `é`.
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Sets `é`.
    pub fn e_2(mut self, e_2: impl Into<String>) -> Self {
        self.e_2 = Some(e_2.into());
        self
    }
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

impl Object for MethodsPatchModel {
    const NAME: &'static str = "MethodsPatchModel";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "new" => 0,
            "get" => 1,
            "set" => 2,
            "validate" => 3,
            "unknown" => 4,
            "is_null" => 5,
            "kept" => 6,
            "default" => 7,
            "clone" => 8,
            "eq" => 9,
            "fmt" => 10,
            "into" => 11,
            "from" => 12,
            "serialize" => 13,
            "deserialize" => 14,
            "remove" => 15,
            "keep" => 16,
            "get_mut" => 17,
            "other" => 18,
            "_" => 19,
            "__" => 20,
            "a_" => 21,
            "_a" => 22,
            "type_" => 23,
            "type" => 24,
            "r#type" => 25,
            "try" => 26,
            "yield" => 27,
            "union" => 28,
            "macro" => 29,
            "box" => 30,
            "Result" => 31,
            "String" => 32,
            "Some" => 33,
            "name_of" => 34,
            "text" => 35,
            "i32" => 36,
            "HTTPStatus2XX" => 37,
            "xmlHTTPRequest" => 38,
            "x-y-z" => 39,
            "été" => 40,
            "ÉTÉ2" => 41,
            "日本" => 42,
            "🚀" => 43,
            "💥" => 44,
            "a\"b" => 45,
            "a\\b" => 46,
            "a\nb" => 47,
            "{}" => 48,
            "a{b}" => 49,
            "%" => 50,
            "'" => 51,
            "//" => 52,
            "*/" => 53,
            "#" => 54,
            "$" => 55,
            "é" => 56,
            "e\u{301}" => 57,
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
            0 => value.into_patch(&mut self.new),
            1 => value.into_patch(&mut self.get),
            2 => value.into_patch(&mut self.set),
            3 => value.into_patch(&mut self.validate),
            4 => value.into_patch(&mut self.unknown),
            5 => value.into_patch(&mut self.is_null),
            6 => value.into_patch(&mut self.kept),
            7 => value.into_patch(&mut self.default),
            8 => value.into_patch(&mut self.clone),
            9 => value.into_patch(&mut self.eq),
            10 => value.into_patch(&mut self.fmt),
            11 => value.into_patch(&mut self.into),
            12 => value.into_patch(&mut self.from),
            13 => value.into_patch(&mut self.serialize),
            14 => value.into_patch(&mut self.deserialize),
            15 => value.into_patch(&mut self.remove),
            16 => value.into_patch(&mut self.keep),
            17 => value.into_patch(&mut self.get_mut),
            18 => value.into_patch(&mut self.other),
            19 => value.into_patch(&mut self.underscore),
            20 => value.into_patch(&mut self.underscore_underscore),
            21 => value.into_patch(&mut self.a),
            22 => value.into_patch(&mut self.a_2),
            23 => value.into_patch(&mut self.type_),
            24 => value.into_patch(&mut self.type_2),
            25 => value.into_patch(&mut self.r_type),
            26 => value.into_patch(&mut self.try_),
            27 => value.into_patch(&mut self.yield_),
            28 => value.into_patch(&mut self.union),
            29 => value.into_patch(&mut self.macro_),
            30 => value.into_patch(&mut self.box_),
            31 => value.into_patch(&mut self.result),
            32 => value.into_patch(&mut self.string),
            33 => value.into_patch(&mut self.some),
            34 => value.into_patch(&mut self.name_of),
            35 => value.into_patch(&mut self.text),
            36 => value.into_patch(&mut self.i32),
            37 => value.into_patch(&mut self.http_status2_xx),
            38 => value.into_patch(&mut self.xml_http_request),
            39 => value.into_patch(&mut self.x_y_z),
            40 => value.into_patch(&mut self.ete),
            41 => value.into_patch(&mut self.ete2),
            42 => value.into_patch(&mut self.日本),
            43 => value.into_patch(&mut self.field),
            44 => value.into_patch(&mut self.field_2),
            45 => value.into_patch(&mut self.a_b),
            46 => value.into_patch(&mut self.a_b_2),
            47 => value.into_patch(&mut self.a_b_3),
            48 => value.into_patch(&mut self.field_3),
            49 => value.into_patch(&mut self.a_b_4),
            50 => value.into_patch(&mut self.percent),
            51 => value.into_patch(&mut self.field_4),
            52 => value.into_patch(&mut self.slash_slash),
            53 => value.into_patch(&mut self.star_slash),
            54 => value.into_patch(&mut self.hash),
            55 => value.into_patch(&mut self.dollar),
            56 => value.into_patch(&mut self.e),
            57 => value.into_patch(&mut self.e_2),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "new", &self.new)?;
        out.patch(1, "get", &self.get)?;
        out.patch(2, "set", &self.set)?;
        out.patch(3, "validate", &self.validate)?;
        out.patch(4, "unknown", &self.unknown)?;
        out.patch(5, "is_null", &self.is_null)?;
        out.patch(6, "kept", &self.kept)?;
        out.patch(7, "default", &self.default)?;
        out.patch(8, "clone", &self.clone)?;
        out.patch(9, "eq", &self.eq)?;
        out.patch(10, "fmt", &self.fmt)?;
        out.patch(11, "into", &self.into)?;
        out.patch(12, "from", &self.from)?;
        out.patch(13, "serialize", &self.serialize)?;
        out.patch(14, "deserialize", &self.deserialize)?;
        out.patch(15, "remove", &self.remove)?;
        out.patch(16, "keep", &self.keep)?;
        out.patch(17, "get_mut", &self.get_mut)?;
        out.patch(18, "other", &self.other)?;
        out.patch(19, "_", &self.underscore)?;
        out.patch(20, "__", &self.underscore_underscore)?;
        out.patch(21, "a_", &self.a)?;
        out.patch(22, "_a", &self.a_2)?;
        out.patch(23, "type_", &self.type_)?;
        out.patch(24, "type", &self.type_2)?;
        out.patch(25, "r#type", &self.r_type)?;
        out.patch(26, "try", &self.try_)?;
        out.patch(27, "yield", &self.yield_)?;
        out.patch(28, "union", &self.union)?;
        out.patch(29, "macro", &self.macro_)?;
        out.patch(30, "box", &self.box_)?;
        out.patch(31, "Result", &self.result)?;
        out.patch(32, "String", &self.string)?;
        out.patch(33, "Some", &self.some)?;
        out.patch(34, "name_of", &self.name_of)?;
        out.patch(35, "text", &self.text)?;
        out.patch(36, "i32", &self.i32)?;
        out.patch(37, "HTTPStatus2XX", &self.http_status2_xx)?;
        out.patch(38, "xmlHTTPRequest", &self.xml_http_request)?;
        out.patch(39, "x-y-z", &self.x_y_z)?;
        out.patch(40, "été", &self.ete)?;
        out.patch(41, "ÉTÉ2", &self.ete2)?;
        out.patch(42, "日本", &self.日本)?;
        out.patch(43, "🚀", &self.field)?;
        out.patch(44, "💥", &self.field_2)?;
        out.patch(45, "a\"b", &self.a_b)?;
        out.patch(46, "a\\b", &self.a_b_2)?;
        out.patch(47, "a\nb", &self.a_b_3)?;
        out.patch(48, "{}", &self.field_3)?;
        out.patch(49, "a{b}", &self.a_b_4)?;
        out.patch(50, "%", &self.percent)?;
        out.patch(51, "'", &self.field_4)?;
        out.patch(52, "//", &self.slash_slash)?;
        out.patch(53, "*/", &self.star_slash)?;
        out.patch(54, "#", &self.hash)?;
        out.patch(55, "$", &self.dollar)?;
        out.patch(56, "é", &self.e)?;
        out.patch(57, "e\u{301}", &self.e_2)?;
        Ok(())
    }
}

orange_core::__object!(MethodsPatchModel.kept_);

impl MethodsPatchModel {
    /// A change of nothing.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Changes `new`.
    pub fn with_new(mut self, new: impl Into<Patch<String>>) -> Self {
        self.new = new.into();
        self
    }

    /// Changes `get`.
    pub fn with_get(mut self, get: impl Into<Patch<String>>) -> Self {
        self.get = get.into();
        self
    }

    /// Changes `set`.
    pub fn with_set(mut self, set: impl Into<Patch<String>>) -> Self {
        self.set = set.into();
        self
    }

    /// Changes `validate`.
    pub fn with_validate(mut self, validate: impl Into<Patch<String>>) -> Self {
        self.validate = validate.into();
        self
    }

    /// Changes `unknown`.
    pub fn with_unknown(mut self, unknown: impl Into<Patch<String>>) -> Self {
        self.unknown = unknown.into();
        self
    }

    /// Changes `is_null`.
    pub fn with_is_null(mut self, is_null: impl Into<Patch<String>>) -> Self {
        self.is_null = is_null.into();
        self
    }

    /// Changes `kept`.
    pub fn kept(mut self, kept: impl Into<Patch<String>>) -> Self {
        self.kept = kept.into();
        self
    }

    /// Changes `default`.
    pub fn with_default(mut self, default: impl Into<Patch<String>>) -> Self {
        self.default = default.into();
        self
    }

    /// Changes `clone`.
    pub fn with_clone(mut self, clone: impl Into<Patch<String>>) -> Self {
        self.clone = clone.into();
        self
    }

    /// Changes `eq`.
    pub fn with_eq(mut self, eq: impl Into<Patch<String>>) -> Self {
        self.eq = eq.into();
        self
    }

    /// Changes `fmt`.
    pub fn with_fmt(mut self, fmt: impl Into<Patch<String>>) -> Self {
        self.fmt = fmt.into();
        self
    }

    /// Changes `into`.
    pub fn with_into(mut self, into: impl Into<Patch<String>>) -> Self {
        self.into = into.into();
        self
    }

    /// Changes `from`.
    pub fn with_from(mut self, from: impl Into<Patch<String>>) -> Self {
        self.from = from.into();
        self
    }

    /// Changes `serialize`.
    pub fn with_serialize(mut self, serialize: impl Into<Patch<String>>) -> Self {
        self.serialize = serialize.into();
        self
    }

    /// Changes `deserialize`.
    pub fn deserialize(mut self, deserialize: impl Into<Patch<String>>) -> Self {
        self.deserialize = deserialize.into();
        self
    }

    /// Changes `remove`.
    pub fn with_remove(mut self, remove: impl Into<Patch<String>>) -> Self {
        self.remove = remove.into();
        self
    }

    /// Changes `keep`.
    pub fn keep(mut self, keep: impl Into<Patch<String>>) -> Self {
        self.keep = keep.into();
        self
    }

    /// Changes `get_mut`.
    pub fn get_mut(mut self, get_mut: impl Into<Patch<String>>) -> Self {
        self.get_mut = get_mut.into();
        self
    }

    /// Changes `other`.
    pub fn other(mut self, other: impl Into<Patch<String>>) -> Self {
        self.other = other.into();
        self
    }

    /// Changes `_`.
    pub fn underscore(mut self, underscore: impl Into<Patch<String>>) -> Self {
        self.underscore = underscore.into();
        self
    }

    /// Changes `__`.
    pub fn underscore_underscore(
        mut self,
        underscore_underscore: impl Into<Patch<String>>,
    ) -> Self {
        self.underscore_underscore = underscore_underscore.into();
        self
    }

    /// Changes `a_`.
    pub fn a(mut self, a: impl Into<Patch<String>>) -> Self {
        self.a = a.into();
        self
    }

    /// Changes `_a`.
    pub fn a_2(mut self, a_2: impl Into<Patch<String>>) -> Self {
        self.a_2 = a_2.into();
        self
    }

    /// Changes `type_`.
    pub fn type_(mut self, type_: impl Into<Patch<String>>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Changes `type`.
    pub fn type_2(mut self, type_2: impl Into<Patch<String>>) -> Self {
        self.type_2 = type_2.into();
        self
    }

    /// Changes `r#type`.
    pub fn r_type(mut self, r_type: impl Into<Patch<String>>) -> Self {
        self.r_type = r_type.into();
        self
    }

    /// Changes `try`.
    pub fn try_(mut self, try_: impl Into<Patch<String>>) -> Self {
        self.try_ = try_.into();
        self
    }

    /// Changes `yield`.
    pub fn yield_(mut self, yield_: impl Into<Patch<String>>) -> Self {
        self.yield_ = yield_.into();
        self
    }

    /// Changes `union`.
    pub fn union(mut self, union: impl Into<Patch<String>>) -> Self {
        self.union = union.into();
        self
    }

    /// Changes `macro`.
    pub fn macro_(mut self, macro_: impl Into<Patch<String>>) -> Self {
        self.macro_ = macro_.into();
        self
    }

    /// Changes `box`.
    pub fn box_(mut self, box_: impl Into<Patch<String>>) -> Self {
        self.box_ = box_.into();
        self
    }

    /// Changes `Result`.
    pub fn result(mut self, result: impl Into<Patch<String>>) -> Self {
        self.result = result.into();
        self
    }

    /// Changes `String`.
    pub fn string(mut self, string: impl Into<Patch<String>>) -> Self {
        self.string = string.into();
        self
    }

    /// Changes `Some`.
    pub fn some(mut self, some: impl Into<Patch<String>>) -> Self {
        self.some = some.into();
        self
    }

    /// Changes `name_of`.
    pub fn name_of(mut self, name_of: impl Into<Patch<String>>) -> Self {
        self.name_of = name_of.into();
        self
    }

    /// Changes `text`.
    pub fn text(mut self, text: impl Into<Patch<String>>) -> Self {
        self.text = text.into();
        self
    }

    /// Changes `i32`.
    pub fn i32(mut self, i32: impl Into<Patch<i64>>) -> Self {
        self.i32 = i32.into();
        self
    }

    /// Changes `HTTPStatus2XX`.
    pub fn http_status2_xx(mut self, http_status2_xx: impl Into<Patch<String>>) -> Self {
        self.http_status2_xx = http_status2_xx.into();
        self
    }

    /// Changes `xmlHTTPRequest`.
    pub fn xml_http_request(
        mut self,
        xml_http_request: impl Into<Patch<String>>,
    ) -> Self {
        self.xml_http_request = xml_http_request.into();
        self
    }

    /// Changes `x-y-z`.
    pub fn x_y_z(mut self, x_y_z: impl Into<Patch<String>>) -> Self {
        self.x_y_z = x_y_z.into();
        self
    }

    /// Changes `été`.
    pub fn ete(mut self, ete: impl Into<Patch<String>>) -> Self {
        self.ete = ete.into();
        self
    }

    /// Changes `ÉTÉ2`.
    pub fn ete2(mut self, ete2: impl Into<Patch<String>>) -> Self {
        self.ete2 = ete2.into();
        self
    }

    /// Changes `日本`.
    pub fn 日本(mut self, 日本: impl Into<Patch<String>>) -> Self {
        self.日本 = 日本.into();
        self
    }

    /// Changes `🚀`.
    pub fn field(mut self, field: impl Into<Patch<String>>) -> Self {
        self.field = field.into();
        self
    }

    /// Changes `💥`.
    pub fn field_2(mut self, field_2: impl Into<Patch<String>>) -> Self {
        self.field_2 = field_2.into();
        self
    }

    /// Changes `a"b`.
    pub fn a_b(mut self, a_b: impl Into<Patch<String>>) -> Self {
        self.a_b = a_b.into();
        self
    }

    /// Changes `a\b`.
    pub fn a_b_2(mut self, a_b_2: impl Into<Patch<String>>) -> Self {
        self.a_b_2 = a_b_2.into();
        self
    }

    /// Changes `a
    /// b`.
    pub fn a_b_3(mut self, a_b_3: impl Into<Patch<String>>) -> Self {
        self.a_b_3 = a_b_3.into();
        self
    }

    /// Changes `{}`.
    pub fn field_3(mut self, field_3: impl Into<Patch<String>>) -> Self {
        self.field_3 = field_3.into();
        self
    }

    /// Changes `a{b}`.
    pub fn a_b_4(mut self, a_b_4: impl Into<Patch<String>>) -> Self {
        self.a_b_4 = a_b_4.into();
        self
    }

    /// Changes `%`.
    pub fn percent(mut self, percent: impl Into<Patch<String>>) -> Self {
        self.percent = percent.into();
        self
    }

    /// Changes `'`.
    pub fn field_4(mut self, field_4: impl Into<Patch<String>>) -> Self {
        self.field_4 = field_4.into();
        self
    }

    /// Changes `//`.
    pub fn slash_slash(mut self, slash_slash: impl Into<Patch<String>>) -> Self {
        self.slash_slash = slash_slash.into();
        self
    }

    /// Changes `*/`.
    pub fn star_slash(mut self, star_slash: impl Into<Patch<String>>) -> Self {
        self.star_slash = star_slash.into();
        self
    }

    /// Changes `#`.
    pub fn with_hash(mut self, hash: impl Into<Patch<String>>) -> Self {
        self.hash = hash.into();
        self
    }

    /// Changes `$`.
    pub fn dollar(mut self, dollar: impl Into<Patch<String>>) -> Self {
        self.dollar = dollar.into();
        self
    }

    /// Changes `é`.
    pub fn e(mut self, e: impl Into<Patch<String>>) -> Self {
        self.e = e.into();
        self
    }

    /// Changes `é`.
    pub fn e_2(mut self, e_2: impl Into<Patch<String>>) -> Self {
        self.e_2 = e_2.into();
        self
    }
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
