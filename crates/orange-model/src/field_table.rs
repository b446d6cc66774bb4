//! Field lists of generated schemas, from which structs, decoding, encoding, lookup and setters are derived.

/// Declares the structs of a schema from one list of fields, in the order in which they are written.
///
/// Each struct in `types` has a mode:
///
/// - `read`: all fields, without setters.
/// - `read_write`: all fields. Those that are not read-only have setters.
/// - `create`: the fields that are not read-only, with setters.
/// - `patch`: the same fields as [`Patch`](super::Patch), with setters.
///
/// `extras_field` is the visibility and name of the field of type [`ExtraFields`](super::ExtraFields). `tag_field` is the
/// field on whose value the types of `tagged_fields` depend, see [`TaggedValue`](super::TaggedValue).
///
/// A group `fields`, which may be empty, precedes each group `read_only`. A row starts with the index of the field, its
/// Rust name and its JSON name. Labels follow: `setter` is the name of the setter if it differs from the name of the field,
/// `read`, `write` and `patch` are the types of the field in structs of these modes (`write`: `read_write` and `create`).
/// The word before the type of `write` is the conversion by the setter, a rule of `__setter!`. A type that no struct uses
/// is omitted:
///
/// ```text
/// 9: get = "get", setter: with_get, read: Place, write: into(PlaceCreate), patch: PlacePatch;
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __model {
    (types $types:tt $($groups:tt)*) => {
        $crate::__model!(@types $types { $($groups)* });
    };
    (@types {$(
        $(#$attribute:tt)*
        pub struct $name:ident {
            mode: $mode:ident,
            extras_field: $vis:vis $extras:ident
            $(, tag_field: $tag:ident, tagged_fields: [$($tagged:tt)+])?
        }
    )+} $groups:tt) => {
        $($crate::__model!(@$mode { $(#$attribute)* } $name ($vis $extras $(, $tag [$($tagged)+])?) $groups);)+
    };
    (@read $attributes:tt $name:ident $extras:tt { $(
        fields { $(
            $(#$doc:tt)*
            $index:literal: $field:ident = $wire:literal $(, setter: $setter:ident)?, read: $ty:ty
                $(, write: $convert:ident($($written:tt)+))? $(, patch: $patch:ty)?;
        )* }
        $(read_only { $(
            $(#$read_doc:tt)* $read_index:literal: $read_field:ident = $read_wire:literal, read: $read_ty:ty;
        )* })?
    )* }) => {
        $crate::__model!(@struct field $attributes $name $extras { $(
            $($(#$doc)* $index $field $wire (Option<$ty>);)*
            $($($(#$read_doc)* $read_index $read_field $read_wire (Option<$read_ty>);)*)?
        )* });
    };
    (@read_write $attributes:tt $name:ident $extras:tt { $(
        fields { $(
            $(#$doc:tt)*
            $index:literal: $field:ident = $wire:literal $(, setter: $setter:ident)? $(, read: $ty:ty)?,
                write: $convert:ident($($written:tt)+) $(, patch: $patch:ty)?;
        )* }
        $(read_only { $(
            $(#$read_doc:tt)* $read_index:literal: $read_field:ident = $read_wire:literal, read: $read_ty:ty;
        )* })?
    )* }) => {
        $crate::__model!(@struct field $attributes $name $extras { $(
            $($(#$doc)* $index $field $wire (Option<$($written)+>);)*
            $($($(#$read_doc)* $read_index $read_field $read_wire (Option<$read_ty>);)*)?
        )* });

        impl $name {
            $($($crate::__setter!($convert [$($setter)? $field] $field $wire $($written)+);)*)*
        }
    };
    (@create $attributes:tt $name:ident $extras:tt { $(fields $fields:tt $(read_only $read_only:tt)?)* }) => {
        $crate::__model!(@read_write $attributes $name $extras { $(fields $fields)* });
    };
    (@patch $attributes:tt $name:ident $extras:tt { $(
        fields { $(
            $(#$doc:tt)*
            $index:literal: $field:ident = $wire:literal $(, setter: $setter:ident)? $(, read: $ty:ty)?
                $(, write: $convert:ident($($written:tt)+))?, patch: $patch:ty;
        )* }
        $(read_only $read_only:tt)?
    )* }) => {
        $crate::__model!(@struct patch $attributes $name $extras { $(
            $($(#$doc)* $index $field $wire ($crate::Patch<$patch>);)*
        )* });

        impl $name {
            /// Creates a patch that changes nothing.
            pub fn new() -> Self {
                <Self as Default>::default()
            }

            $($($crate::__setter!(patch [$($setter)? $field] $field $wire $patch);)*)*
        }
    };
    (
        @struct $write:ident { $(#$attribute:tt)* } $name:ident
        ($vis:vis $extras:ident $(, $tag:ident [$($tagged_index:literal: $tagged:ident),+])?)
        { $($(#$doc:tt)* $index:literal $field:ident $wire:literal ($($ty:tt)+);)* }
    ) => {
        $(#$attribute)*
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            $($(#$doc)* pub $field: $($ty)+,)*
            #[doc(hidden)]
            $vis $extras: $crate::ExtraFields,
        }

        impl $crate::reader::Fields for $name {
            fn property_index(&self) -> $crate::reader::PropertyIndex {
                |name| match name {
                    $($wire => Some($index),)*
                    _ => None,
                }
            }

            fn field_mut(&mut self, index: usize) -> Option<&mut dyn $crate::reader::Slot> {
                match index {
                    $($index => Some(&mut self.$field),)*
                    _ => None,
                }
            }

            $(
                fn tagged_fields(&self) -> &'static [usize] {
                    &[$($tagged_index),+]
                }

                fn read_tagged(
                    &mut self,
                    index: usize,
                    read: &mut dyn FnMut(&mut dyn $crate::reader::Slot),
                ) -> bool {
                    let Some(tag) = self.$tag.as_ref().map($crate::FieldValue::tag_text) else {
                        return false;
                    };
                    match index {
                        $($tagged_index => $crate::TaggedValue::read_as(&mut self.$tagged, &tag, read),)+
                        _ => false,
                    }
                }
            )?

            fn record(&mut self, index: usize, decoded: $crate::Decoded) {
                self.$extras.record(index, decoded);
            }

            fn push_unknown(&mut self, name: $crate::__private::ShortText, value: Box<$crate::__private::RawValue>) {
                self.$extras.push_unknown(name, value);
            }
        }

        impl $crate::Object for $name {
            fn extras(&self) -> &$crate::ExtraFields {
                &self.$extras
            }

            fn extras_mut(&mut self) -> &mut $crate::ExtraFields {
                &mut self.$extras
            }

            fn field(&self, index: usize) -> Option<&dyn $crate::reader::Slot> {
                match index {
                    $($index => Some(&self.$field),)*
                    _ => None,
                }
            }

            #[allow(unused_variables, reason = "an object may have no fields")]
            fn write_fields<M: $crate::SerializeMap>(
                &self,
                out: &mut $crate::FieldWriter<'_, M>,
            ) -> Result<(), M::Error> {
                $(out.$write($index, $wire, &self.$field)?;)*
                Ok(())
            }
        }

        $crate::__object!($name.$extras);
    };
}

/// Declares the setter of a field. The first word is the conversion from the argument to the value of the field. The first
/// name in brackets is that of the setter.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    // A value that converts to the type.
    (into $names:tt $field:ident $wire:literal $ty:ty) => {
        $crate::__setter!(@set $names $field "Sets" $wire (impl Into<$ty>) Some($field.into()));
    };
    // A boxed value that converts to the type, for recursive structs.
    (boxed_into $names:tt $field:ident $wire:literal Box<$ty:ty>) => {
        $crate::__setter!(@set $names $field "Sets" $wire (impl Into<$ty>) Some(Box::new($field.into())));
    };
    // A value of the type.
    (value $names:tt $field:ident $wire:literal $ty:ty) => {
        $crate::__setter!(@set $names $field "Sets" $wire ($ty) Some($field));
    };
    // Elements that convert to the type.
    (collect_into $names:tt $field:ident $wire:literal Vec<$ty:ty>) => {
        $crate::__setter!(
            @set $names $field "Sets" $wire (impl IntoIterator<Item = impl Into<$ty>>)
            Some($field.into_iter().map(Into::into).collect())
        );
    };
    // Elements of the type.
    (collect $names:tt $field:ident $wire:literal Vec<$ty:ty>) => {
        $crate::__setter!(
            @set $names $field "Sets" $wire (impl IntoIterator<Item = $ty>)
            Some($field.into_iter().collect())
        );
    };
    (patch $names:tt $field:ident $wire:literal $ty:ty) => {
        $crate::__setter!(@set $names $field "Changes" $wire (impl Into<$crate::Patch<$ty>>) $field.into());
    };
    (
        @set [$setter:ident $($name:ident)?] $field:ident $verb:literal $wire:literal ($argument:ty) $value:expr
    ) => {
        #[doc = concat!($verb, " `", $wire, "`.")]
        pub fn $setter(mut self, $field: $argument) -> Self {
            self.$field = $value;
            self
        }
    };
}
