//! Fields whose type depends on the tag of their object, which is the value of its discriminator property.

use super::field_value::FieldValue;
use super::reader::{Aborted, Input, InputKind, Slot};
use super::{Decoded, Json};

/// A value whose type the tag of its object selects. Generated as an enum with a variant for each type.
#[doc(hidden)]
pub trait TaggedValue: FieldValue {
    /// Passes a slot of the type for a tag to `read`. Returns whether there is such a type.
    fn read_as(slot: &mut Option<Self>, tag: &str, read: &mut dyn FnMut(&mut dyn Slot)) -> bool;
}

/// Decodes a value as `T`, and converts it to the variant of `T`.
#[doc(hidden)]
pub fn read_variant<T: FieldValue, U>(
    slot: &mut Option<U>,
    read: &mut dyn FnMut(&mut dyn Slot),
    variant: fn(T) -> U,
) {
    let mut value = None::<T>;
    read(&mut value);
    *slot = value.map(variant);
}

/// Decodes a value whose object has an unknown tag.
///
/// # Errors
/// Returns an error if the text is not JSON.
#[doc(hidden)]
pub fn read_other<U>(
    slot: &mut Option<U>,
    input: Input<'_>,
    other: fn(Json) -> U,
) -> Result<Decoded, Aborted> {
    let mut json = None;
    let decoded = Json::read(&mut json, input)?;
    *slot = json.map(other);
    Ok(decoded)
}

/// The input of [`read_other`]: any JSON.
#[doc(hidden)]
pub const INPUT_KIND: InputKind = Json::INPUT_KIND;

/// Declares the enum of a field whose type depends on the tag of its object.
///
/// A row has a variant, its type and its tags: `Building(Box<Building>) from Building = "building" | "house";`. `from` is
/// the type in the box, for the conversion of an unboxed value.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged_value {
    (
        $(#$attribute:tt)*
        pub enum $name:ident {
            $($(#$doc:tt)* $variant:ident($ty:ty) $(from $boxed:ty)? = $($tag:literal)|+;)+
        }
    ) => {
        $(#$attribute)*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#$doc)* $variant($ty),)+
            /// The value of an object with another tag, or without one.
            Other($crate::Json),
        }

        $($crate::__tagged_value!(@from $name $variant ($ty) $($boxed)?);)+

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(serializer),)+
                    Self::Other(json) => json.serialize(serializer),
                }
            }
        }

        impl $crate::FieldValue for $name {
            const INPUT_KIND: $crate::reader::InputKind = $crate::tagged_value::INPUT_KIND;

            fn read(
                slot: &mut Option<Self>,
                input: $crate::reader::Input<'_>,
            ) -> Result<$crate::Decoded, $crate::reader::Aborted> {
                $crate::tagged_value::read_other(slot, input, Self::Other)
            }
        }

        impl $crate::TaggedValue for $name {
            fn read_as(
                slot: &mut Option<Self>,
                tag: &str,
                read: &mut dyn FnMut(&mut dyn $crate::reader::Slot),
            ) -> bool {
                match tag {
                    $($($tag)|+ => $crate::tagged_value::read_variant(slot, read, Self::$variant),)+
                    _ => return false,
                }
                true
            }
        }
    };
    (@from $name:ident $variant:ident ($stored:ty) $boxed:ty) => {
        impl From<$boxed> for $name {
            fn from(value: $boxed) -> Self {
                Self::$variant(Box::new(value))
            }
        }
    };
    (@from $name:ident $variant:ident ($ty:ty)) => {
        impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        }
    };
}
