//! Objects: how a generated struct is read in one pass and written back without loss.

use std::fmt;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::decode::duplicate_field;
use super::json::kind;
use super::kept::{Found, Kept, Odd};
use super::member::{Element, Member, Read, Seed, list_text, to_raw};
use super::{Json, Patch, path};

/// A struct that stands for a JSON object. Generated; use the methods that the struct itself has.
#[doc(hidden)]
pub trait Object: Keeps + Default {
    /// The name of the type, for messages.
    const NAME: &'static str;

    /// The number of the member of this name on the wire.
    fn place(name: &str) -> Option<usize>;

    /// Reads the value of a member into its field.
    ///
    /// # Errors
    /// Only those of the deserializer.
    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error>;

    /// Writes every member in order.
    ///
    /// # Errors
    /// Only those of the serializer.
    fn write_members<M: SerializeMap>(&self, out: &mut MemberWriter<'_, M>) -> Result<(), M::Error>;
}

/// A struct that keeps what it has no field for.
#[doc(hidden)]
pub trait Keeps {
    /// What came beside the fields.
    fn kept(&self) -> &Kept;

    /// The same, to change.
    fn kept_mut(&mut self) -> &mut Kept;
}

/// The value of a member, about to be read.
#[doc(hidden)]
pub struct MemberValue<'a, A>(&'a mut A);

impl<'de, A: MapAccess<'de>> MemberValue<'_, A> {
    /// Reads it into a field.
    ///
    /// # Errors
    /// Only those of the deserializer.
    pub fn into<T: Member>(self, field: &mut Option<T>) -> Result<Found, A::Error> {
        let (value, found) = self.read()?;
        *field = value;
        Ok(found)
    }

    /// Reads it into a field of a patch.
    ///
    /// # Errors
    /// Only those of the deserializer.
    pub fn into_patch<T: Member>(self, field: &mut Patch<T>) -> Result<Found, A::Error> {
        let (value, found) = self.read()?;
        *field = match (value, &found) {
            (Some(value), _) => Patch::Set(value),
            (None, Found::Null) => Patch::Null,
            (None, _) => Patch::Absent,
        };
        Ok(found)
    }

    fn read<T: Member>(self) -> Result<(Option<T>, Found), A::Error> {
        Ok(match self.0.next_value_seed(Seed::<T>::new())? {
            Read::Value(value) => (Some(value), Found::Value),
            Read::Respelt(value, came) => {
                let canonical = to_raw(&value);
                (Some(value), Found::Odd(Odd::Respelt { came, canonical }))
            }
            Read::Null => (None, Found::Null),
            Read::Misfit(raw) => (None, Found::Odd(Odd::Misfit(raw))),
        })
    }

    /// Keeps it unread.
    ///
    /// # Errors
    /// Only those of the deserializer.
    pub fn keep(self) -> Result<Found, A::Error> {
        Ok(Found::Odd(Odd::Misfit(self.0.next_value()?)))
    }
}

/// Which member a name is.
enum Key {
    Known(usize),
    Unknown(Box<str>),
}

/// Finds the number of a name that has not come before.
struct KeyIn<'a> {
    place: fn(&str) -> Option<usize>,
    seen: &'a mut Seen,
}

/// The members of an object that have come, by their number: one bit each for the first 64.
#[derive(Default)]
struct Seen {
    low: u64,
    high: Vec<usize>,
}

impl Seen {
    /// Whether this is the first time.
    fn is_first(&mut self, index: usize) -> bool {
        match 1_u64.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)) {
            Some(bit) => {
                let first = self.low & bit == 0;
                self.low |= bit;
                first
            }
            None if self.high.contains(&index) => false,
            None => {
                self.high.push(index);
                true
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for KeyIn<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeyIn<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Key, E> {
        match (self.place)(name) {
            Some(index) if self.seen.is_first(index) => Ok(Key::Known(index)),
            Some(_) => Err(duplicate_field(name)),
            None => Ok(Key::Unknown(name.into())),
        }
    }
}

/// Reads an object member by member, in the order it came.
#[doc(hidden)]
pub fn read_object<'de, T: Object, A: MapAccess<'de>>(mut map: A) -> Result<T, A::Error> {
    super::outermost::entered(T::place);
    let mut object = T::default();
    let mut seen = Seen::default();
    while let Some(key) = map.next_key_seed(KeyIn { place: T::place, seen: &mut seen })? {
        match key {
            Key::Known(index) => {
                let found = object.read_member(index, MemberValue(&mut map))?;
                object.kept_mut().note(index, found);
            }
            Key::Unknown(name) => {
                let value = map.next_value::<Box<RawValue>>()?;
                object.kept_mut().push_unknown(name, value);
            }
        }
    }
    match object.kept().unknown_that_comes_twice() {
        Some(name) => Err(duplicate_field(name)),
        None => Ok(object),
    }
}

/// An object where a list came: a list of one stands for its element.
#[doc(hidden)]
pub fn object_from_list<'de, T: Member, A: SeqAccess<'de>>(mut list: A) -> Result<Read<T>, A::Error> {
    let (value, raw) = match list.next_element_seed(Element::<T>::new())? {
        None => return Ok(Read::Misfit(list_text(Vec::new(), list)?)),
        Some(Read::Value(value)) => {
            let raw = to_raw(&value);
            (Some(value), raw)
        }
        Some(Read::Respelt(value, raw)) => (Some(value), raw),
        Some(Read::Null) => (None, RawValue::NULL.to_owned()),
        Some(Read::Misfit(raw)) => (None, raw),
    };
    let second = list.next_element::<Box<RawValue>>()?;
    let alone = second.is_none();
    let elements = std::iter::once(raw).chain(second).collect();
    let raw = list_text(elements, list)?;
    Ok(match value {
        Some(value) if alone => Read::Respelt(value, raw),
        _ => Read::Misfit(raw),
    })
}

#[doc(hidden)]
pub fn object_from_map<'de, T: Object, A: MapAccess<'de>>(map: A) -> Result<Read<T>, A::Error> {
    Ok(Read::Value(read_object(map)?))
}

/// A whole value that must be a `T`, for `Deserialize`. Here nobody can remember that the value came in
/// a list of one, so that is not taken for the value.
#[doc(hidden)]
pub fn deserialize<'de, T: Member, D: Deserializer<'de>>(name: &str, deserializer: D) -> Result<T, D::Error> {
    let found = match T::read(deserializer)? {
        Read::Value(value) => return Ok(value),
        Read::Respelt(value, raw) if !raw.get().starts_with('[') => return Ok(value),
        Read::Respelt(..) => "a list",
        Read::Null => "null",
        Read::Misfit(raw) => kind(raw.get()),
    };
    Err(D::Error::custom(format_args!("expected {name}, found {found}")))
}

/// Where the members of an object are written to.
#[doc(hidden)]
pub struct MemberWriter<'a, M> {
    map: M,
    kept: &'a Kept,
    only: Option<&'a str>,
}

impl<M: SerializeMap> MemberWriter<'_, M> {
    /// Writes the member number `index`: its value, or else as it came.
    ///
    /// # Errors
    /// Only those of the serializer.
    pub fn member<T: Member>(
        &mut self,
        index: usize,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), M::Error> {
        match value {
            _ if self.only.is_some_and(|only| only != name) => Ok(()),
            Some(value) => self.value(index, name, value),
            None if self.kept.came_as_null(index) => self.map.serialize_entry(name, &()),
            None => self.misfit(index, name),
        }
    }

    /// Writes a member of a patch: nothing, `null` or its value.
    ///
    /// # Errors
    /// Only those of the serializer.
    pub fn patch<T: Member>(
        &mut self,
        index: usize,
        name: &'static str,
        value: &Patch<T>,
    ) -> Result<(), M::Error> {
        match value {
            _ if self.only.is_some_and(|only| only != name) => Ok(()),
            Patch::Set(value) => self.value(index, name, value),
            Patch::Null => self.map.serialize_entry(name, &()),
            Patch::Absent => self.misfit(index, name),
        }
    }

    fn value<T: Member>(&mut self, index: usize, name: &'static str, value: &T) -> Result<(), M::Error> {
        match self.kept.odd(index) {
            Some(Odd::Respelt { came, canonical }) => {
                let now = to_raw(value);
                let unchanged = now.get() == canonical.get();
                self.map.serialize_entry(name, if unchanged { came } else { &now })
            }
            _ => self.map.serialize_entry(name, value),
        }
    }

    fn misfit(&mut self, index: usize, name: &'static str) -> Result<(), M::Error> {
        match self.kept.odd(index) {
            Some(Odd::Misfit(raw)) => self.map.serialize_entry(name, raw),
            _ => Ok(()),
        }
    }
}

fn write<T: Object, S: Serializer>(object: &T, serializer: S, only: Option<&str>) -> Result<S::Ok, S::Error> {
    let map = serializer.serialize_map(None)?;
    let kept = object.kept();
    let mut out = MemberWriter { map, kept, only };
    object.write_members(&mut out)?;
    if only.is_none() {
        kept.write_unknown(&mut out.map)?;
    }
    out.map.end()
}

#[doc(hidden)]
pub fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    write(object, serializer, None)
}

/// One member of an object, as an object of its own.
struct Only<'a, T>(&'a T, &'a str);

impl<T: Object> Serialize for Only<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0, serializer, Some(self.1))
    }
}

/// A member as it would be sent; `None` if it would not be.
fn member_json<T: Object>(object: &T, name: &str) -> Option<Json> {
    if T::place(name).is_none() {
        return object.kept().unknown_member(name).map(|raw| Json::from(raw.to_owned()));
    }
    let text = serde_json::to_string(&Only(object, name)).ok()?;
    let member: std::collections::HashMap<String, Box<RawValue>> = serde_json::from_str(&text).ok()?;
    member.into_values().next().map(Json::from)
}

#[doc(hidden)]
pub fn get_json<T: Object>(object: &T, at: &str) -> Option<Json> {
    path::splits(at).find_map(|(name, rest)| {
        let member = member_json(object, name)?;
        match rest {
            None => Some(member),
            Some(rest) => member.at(rest),
        }
    })
}

#[doc(hidden)]
pub fn get<T: Object, V: DeserializeOwned>(object: &T, at: &str) -> Option<V> {
    get_json(object, at)?.to().ok()
}

#[doc(hidden)]
pub fn is_null<T: Object>(object: &T, at: &str) -> bool {
    get_json(object, at).is_some_and(|json| json.is_null())
}

/// Sets a member by its name on the wire, named or not.
#[doc(hidden)]
pub fn set<T: Object>(object: &mut T, name: &str, value: Json) {
    let Some(index) = T::place(name) else {
        return object.kept_mut().set_unknown(name, value);
    };
    let raw: Box<RawValue> = value.into();
    let found = read_field(object, index, &raw).unwrap_or(Found::Odd(Odd::Misfit(raw)));
    object.kept_mut().note(index, found);
}

/// Reads a field from the text of its value, through an object of one property: reading from anything else would
/// compile the reading of every type once more.
fn read_field<T: Object>(object: &mut T, index: usize, value: &RawValue) -> serde_json::Result<Found> {
    struct Field<'a, T>(&'a mut T, usize);

    impl<'de, T: Object> Visitor<'de> for Field<'_, T> {
        type Value = Found;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
            map.next_key::<IgnoredAny>()?;
            self.0.read_member(self.1, MemberValue(&mut map))
        }
    }

    let text = format!("{{\"\":{}}}", value.get());
    serde_json::Deserializer::from_str(&text).deserialize_map(Field(object, index))
}

/// Reads JSON into a member that another object held it for. What cannot be read is kept.
#[doc(hidden)]
pub fn put<T: Object>(object: &mut T, index: usize, value: Option<Json>) {
    let Some(value) = value else { return };
    let raw: Box<RawValue> = value.into();
    let read = super::nesting::nested(|| read_field(object, index, &raw));
    let found = match read {
        Some(Ok(found)) => found,
        Some(Err(_)) | None => Found::Odd(Odd::Misfit(raw)),
    };
    object.kept_mut().note(index, found);
}

/// A struct of every member of every variant of a union.
#[doc(hidden)]
pub trait Parts: Object {
    /// The names of the members on the wire, by their number.
    const MEMBERS: &'static [&'static str];

    /// Whether any field holds a value.
    fn is_any_set(&self) -> bool;
}

/// Gives an object what came beside the fields of another. The fields they share must have been moved; a value that
/// is left in a field is kept as unknown.
#[doc(hidden)]
pub fn hand_over<From: Parts, To: Object>(from: &mut From, to: &mut To) {
    let place = |index: usize| From::MEMBERS.get(index).and_then(|name| To::place(name));
    let own = std::mem::take(from.kept_mut()).hand_over(to.kept_mut(), place);
    if own.is_empty() && !from.is_any_set() {
        return;
    }
    *from.kept_mut() = own;
    if let Ok(members) = to_json(from).to::<Members>() {
        for (name, value) in members.0 {
            to.kept_mut().push_unknown(name, value);
        }
    }
}

/// The members of an object in their order.
struct Members(Vec<(Box<str>, Box<RawValue>)>);

impl<'de> serde::Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

/// The JSON of an object that has no serde implementation of its own.
#[doc(hidden)]
pub fn to_json<T: Object>(object: &T) -> Json {
    struct Whole<'a, T>(&'a T);

    impl<T: Object> Serialize for Whole<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            write(self.0, serializer, None)
        }
    }

    Json::from_object(&Whole(object))
}

/// Takes a member away, named or not, so that it is not sent at all.
#[doc(hidden)]
pub fn remove<T: Object>(object: &mut T, name: &str) -> Option<Json> {
    let Some(index) = T::place(name) else {
        return object.kept_mut().remove_unknown(name);
    };
    let was = member_json(object, name);
    // Reading `null` empties the field; then it is forgotten that a null came.
    if read_field(object, index, RawValue::NULL).is_ok() {
        object.kept_mut().forget(index);
    }
    was
}

/// Whether two objects would be sent as equal JSON.
#[doc(hidden)]
pub fn equal<T: Serialize>(left: &T, right: &T) -> bool {
    match (serde_json::to_string(left), serde_json::to_string(right)) {
        (Ok(left), Ok(right)) => left == right || super::json::same(&left, &right),
        _ => false,
    }
}

/// Gives a struct that implements [`Object`] both directions of serde, equality by value, and the
/// methods that reach what it has no field for.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident.$kept:ident) => {
        $crate::__keeps!($name.$kept);

        impl $name {
            /// The value at a dotted path of names on the wire, members included that this type has no
            /// field for: `get::<String>("location.address.city")`. A number selects an element of a
            /// list. `None` if nothing is there or it is of another type.
            pub fn get<T: $crate::__private::serde::de::DeserializeOwned>(&self, path: &str) -> Option<T> {
                $crate::object::get(self, path)
            }

            /// The JSON at a dotted path, whatever its type.
            pub fn get_json(&self, path: &str) -> Option<$crate::Json> {
                $crate::object::get_json(self, path)
            }

            /// Whether an explicit `null` stands at a dotted path, as opposed to nothing.
            pub fn is_null(&self, path: &str) -> bool {
                $crate::object::is_null(self, path)
            }

            /// Members that came and that this type has no field for, in the order they came.
            pub fn unknown(&self) -> impl Iterator<Item = (&str, $crate::Json)> {
                let kept = &self.$kept;
                kept.unknown().map(|(name, value)| (name, $crate::Json::from(value.to_owned())))
            }

            /// Sets the member of this name on the wire, whether or not there is a field for it.
            pub fn set(&mut self, name: &str, value: impl Into<$crate::Json>) {
                $crate::object::set(self, name, value.into());
            }

            /// Takes the member of this name on the wire away: it is then not sent, not even as `null`.
            pub fn remove(&mut self, name: &str) -> Option<$crate::Json> {
                $crate::object::remove(self, name)
            }
        }

        impl From<&$name> for $crate::Json {
            fn from(object: &$name) -> Self {
                Self::from_object(object)
            }
        }

        impl From<$name> for $crate::Json {
            fn from(object: $name) -> Self {
                Self::from_object(&object)
            }
        }

        impl PartialEq for $name {
            /// Equal if they would be sent as equal JSON.
            fn eq(&self, other: &Self) -> bool {
                $crate::object::equal(self, other)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::object::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::object::deserialize(<Self as $crate::object::Object>::NAME, deserializer)
            }
        }

        impl $crate::Member for $name {
            fn from_object<'de, A: $crate::__private::serde::de::MapAccess<'de>>(
                object: A,
            ) -> Result<$crate::Read<Self>, A::Error> {
                $crate::object::object_from_map(object)
            }

            fn from_list<'de, A: $crate::__private::serde::de::SeqAccess<'de>>(
                list: A,
            ) -> Result<$crate::Read<Self>, A::Error> {
                $crate::object::object_from_list(list)
            }
        }
    };
}

/// Says in which field a struct keeps what it has no field for.
#[doc(hidden)]
#[macro_export]
macro_rules! __keeps {
    ($name:ident.$kept:ident) => {
        impl $crate::object::Keeps for $name {
            fn kept(&self) -> &$crate::Kept {
                &self.$kept
            }

            fn kept_mut(&mut self) -> &mut $crate::Kept {
                &mut self.$kept
            }
        }
    };
}
