//! Objects: how a generated struct is read in one pass and written back without loss.

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::found::kind;
use super::found::{Found, Odd};
use super::kept::Kept;
use super::member::Member;
use super::reader::{
    self, Failed, Form, Properties, Property, PropertyIndex, Scalar, Seen, Slot, Values, array_text, to_raw,
};
use super::{Json, Patch, path};

/// A struct that stands for a JSON object. Generated; use the methods that the struct itself has.
#[doc(hidden)]
pub trait Object {
    /// Finds the position of a field by its name on the wire.
    fn property_index(&self) -> PropertyIndex;

    /// The field at this position.
    fn field(&self, index: usize) -> Option<&dyn Slot>;

    /// The same, to read into.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// What came beside the fields.
    fn kept(&self) -> &Kept;

    /// The same, to change.
    fn kept_mut(&mut self) -> &mut Kept;

    /// Writes every member in order.
    ///
    /// # Errors
    /// Only those of the serializer.
    fn write_members<M: SerializeMap>(&self, out: &mut MemberWriter<'_, M>) -> Result<(), M::Error>
    where
        Self: Sized;
}

/// Reads an object into its struct, property by property, in the order they come.
///
/// # Errors
/// Text that is not JSON, or a property that comes twice.
#[doc(hidden)]
pub fn read(object: &mut dyn Object, properties: &mut dyn Properties) -> Result<Found, Failed> {
    let index = object.property_index();
    super::outermost::entered(index);
    let mut seen = Seen::default();
    while let Some(property) = properties.next_property(index, &mut seen)? {
        match property {
            Property::Field(index) => {
                match read_property(object, index, properties)? {
                    // Nothing has been remembered about a property that comes for the first time.
                    None | Some(Found::Value) => {}
                    Some(found) => object.kept_mut().note(index, found),
                }
            }
            Property::Unknown(name) => {
                if let Some(value) = properties.next_text()? {
                    object.kept_mut().push_unknown(name, value);
                }
            }
        }
    }
    match object.kept().unknown_that_comes_twice() {
        Some(name) => Err(properties.duplicate(name)),
        None => Ok(Found::Value),
    }
}

fn read_property(
    object: &mut dyn Object,
    index: usize,
    properties: &mut dyn Properties,
) -> Result<Option<Found>, Failed> {
    match object.field_mut(index) {
        Some(field) => properties.next(field),
        None => Ok(properties.next_text()?.map(|raw| Found::Odd(Odd::Misfit(raw)))),
    }
}

/// An object where a list came: a list of one stands for its element.
///
/// # Errors
/// Text that is not JSON.
#[doc(hidden)]
pub fn read_only_element(slot: &mut dyn Slot, array: &mut dyn Values) -> Result<Found, Failed> {
    let Some(found) = array.next(&mut NoArray(slot))? else {
        return Ok(Found::Odd(Odd::Misfit(array_text(Vec::new(), array)?)));
    };
    let (is_value, first) = match found {
        Found::Value => (true, slot.json().unwrap_or_else(|| RawValue::NULL.to_owned())),
        Found::Odd(Odd::Respelt { came, .. }) => (true, came),
        Found::Null => (false, RawValue::NULL.to_owned()),
        Found::Odd(Odd::Misfit(raw)) => (false, raw),
    };
    let second = array.next_text()?;
    let alone = second.is_none();
    let came = array_text(std::iter::once(first).chain(second).collect(), array)?;
    match slot.json() {
        Some(canonical) if is_value && alone => Ok(Found::Odd(Odd::Respelt { came, canonical })),
        _ => {
            slot.clear();
            Ok(Found::Odd(Odd::Misfit(came)))
        }
    }
}

/// A slot that takes no array: following arrays down into each other would take a stack as deep as they are.
struct NoArray<'a>(&'a mut dyn Slot);

impl Slot for NoArray<'_> {
    fn form(&self) -> Form {
        self.0.form()
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Found {
        self.0.scalar(scalar)
    }

    fn array(&mut self, array: &mut dyn Values) -> Result<Found, Failed> {
        self.0.clear();
        Ok(Found::Odd(Odd::Misfit(array_text(Vec::new(), array)?)))
    }

    fn object(&mut self, object: &mut dyn Properties) -> Result<Found, Failed> {
        self.0.object(object)
    }

    fn json(&self) -> Option<Box<RawValue>> {
        self.0.json()
    }

    fn clear(&mut self) {
        self.0.clear();
    }
}

/// A whole value that must be a `T`, for `Deserialize`. Here nobody can remember that the value came in
/// a list of one, so that is not taken for the value.
#[doc(hidden)]
pub fn deserialize<'de, T: Member, D: Deserializer<'de>>(name: &str, deserializer: D) -> Result<T, D::Error> {
    let mut slot = None::<T>;
    let found = reader::read(&mut slot, deserializer)?;
    match (slot, came_as(&found)) {
        (Some(value), None) => Ok(value),
        (_, came) => {
            Err(D::Error::custom(format_args!("expected {name}, found {}", came.unwrap_or("nothing"))))
        }
    }
}

/// What came, if that is not to be taken for the value.
fn came_as(found: &Found) -> Option<&'static str> {
    match found {
        Found::Value => None,
        Found::Odd(Odd::Respelt { came, .. }) => came.get().starts_with('[').then_some("a list"),
        Found::Null => Some("null"),
        Found::Odd(Odd::Misfit(raw)) => Some(kind(raw.get())),
    }
}

/// Where the members of an object are written to.
#[doc(hidden)]
pub struct MemberWriter<'a, M> {
    map: M,
    kept: &'a Kept,
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

#[doc(hidden)]
pub fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let map = serializer.serialize_map(None)?;
    let kept = object.kept();
    let mut out = MemberWriter { map, kept };
    object.write_members(&mut out)?;
    kept.write_unknown(&mut out.map)?;
    out.map.end()
}

/// A member as it would be sent; `None` if it would not be.
fn member_json(object: &dyn Object, name: &str) -> Option<Json> {
    let Some(index) = (object.property_index())(name) else {
        return object.kept().unknown_member(name).map(|raw| Json::from(raw.to_owned()));
    };
    let value = object.field(index).and_then(Slot::json);
    let raw = match (value, object.kept().odd(index)) {
        (Some(now), Some(Odd::Respelt { came, canonical })) if now.get() == canonical.get() => came.clone(),
        (Some(now), _) => now,
        (None, Some(Odd::Misfit(raw))) => raw.clone(),
        (None, _) if object.kept().came_as_null(index) => RawValue::NULL.to_owned(),
        (None, _) => return None,
    };
    Some(Json::from(raw))
}

impl<T: Object + Serialize> From<&T> for Json {
    fn from(object: &T) -> Self {
        Self::from_object(object)
    }
}

#[doc(hidden)]
pub fn get_json(object: &dyn Object, at: &str) -> Option<Json> {
    path::splits(at).find_map(|(name, rest)| {
        let member = member_json(object, name)?;
        match rest {
            None => Some(member),
            Some(rest) => member.at(rest),
        }
    })
}

#[doc(hidden)]
pub fn get<V: DeserializeOwned>(object: &dyn Object, at: &str) -> Option<V> {
    get_json(object, at)?.to().ok()
}

#[doc(hidden)]
pub fn is_null(object: &dyn Object, at: &str) -> bool {
    get_json(object, at).is_some_and(|json| json.is_null())
}

/// Sets a member by its name on the wire, named or not.
#[doc(hidden)]
pub fn set(object: &mut dyn Object, name: &str, value: Json) {
    let Some(index) = (object.property_index())(name) else {
        return object.kept_mut().set_unknown(name, value);
    };
    let raw: Box<RawValue> = value.into();
    let found = read_field(object, index, &raw).unwrap_or(Found::Odd(Odd::Misfit(raw)));
    object.kept_mut().note(index, found);
}

/// Reads a field from the text of its value.
fn read_field(object: &mut dyn Object, index: usize, value: &RawValue) -> serde_json::Result<Found> {
    match object.field_mut(index) {
        Some(field) => reader::read_text(field, value.get()),
        None => Ok(Found::Odd(Odd::Misfit(value.to_owned()))),
    }
}

/// Reads JSON into a member that another object held it for. What cannot be read is kept.
#[doc(hidden)]
pub fn put(object: &mut dyn Object, index: usize, value: Option<Json>) {
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
    fn members(&self) -> &'static [&'static str];

    /// Whether any field holds a value.
    fn is_any_set(&self) -> bool;

    /// All of it as JSON.
    fn to_json(&self) -> Json;
}

/// Gives an object what came beside the fields of another. The fields they share must have been moved; a value that
/// is left in a field is kept as unknown.
#[doc(hidden)]
pub fn hand_over(from: &mut dyn Parts, to: &mut dyn Object) {
    let members = from.members();
    let property_index = to.property_index();
    let place = |index: usize| members.get(index).and_then(|name| property_index(name));
    let own = std::mem::take(from.kept_mut()).hand_over(to.kept_mut(), place);
    if own.is_empty() && !from.is_any_set() {
        return;
    }
    *from.kept_mut() = own;
    if let Ok(members) = from.to_json().to::<Members>() {
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
            serialize(self.0, serializer)
        }
    }

    Json::from_object(&Whole(object))
}

/// Takes a member away, named or not, so that it is not sent at all.
#[doc(hidden)]
pub fn remove(object: &mut dyn Object, name: &str) -> Option<Json> {
    let Some(index) = (object.property_index())(name) else {
        return object.kept_mut().remove_unknown(name);
    };
    let was = member_json(object, name);
    if let Some(field) = object.field_mut(index) {
        field.clear();
    }
    object.kept_mut().forget(index);
    was
}

/// Whether two objects would be sent as equal JSON.
#[doc(hidden)]
pub fn equal<T: Serialize>(left: &T, right: &T) -> bool {
    is_same(serde_json::to_vec(left), serde_json::to_vec(right))
}

fn is_same(left: serde_json::Result<Vec<u8>>, right: serde_json::Result<Vec<u8>>) -> bool {
    matches!((left, right), (Ok(left), Ok(right)) if super::json::same(&left, &right))
}

/// Gives a struct that implements [`Object`] both directions of serde, equality by value, and the
/// methods that reach what it has no field for.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident.$kept:ident) => {
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

        impl From<$name> for $crate::Json {
            fn from(object: $name) -> Self {
                Self::from(&object)
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
                $crate::object::deserialize(stringify!($name), deserializer)
            }
        }

        impl $crate::Member for $name {
            fn read_array(
                slot: &mut Option<Self>,
                array: &mut dyn $crate::reader::Values,
            ) -> Result<$crate::Found, $crate::reader::Failed> {
                $crate::object::read_only_element(slot, array)
            }

            fn read_object(
                slot: &mut Option<Self>,
                object: &mut dyn $crate::reader::Properties,
            ) -> Result<$crate::Found, $crate::reader::Failed> {
                $crate::object::read(slot.insert(Self::default()), object)
            }
        }
    };
}
