//! Tables of generated fields, from which decoding, encoding, lookup and setters are derived.
//!
//! A row has the index of the field, its Rust name, its JSON name and, if there is a setter, the conversion of its
//! argument: `3 severity "severity" [into String];`.

/// Implements [`Object`](super::Object), serde, setters and access to unknown fields for a struct. `change` marks a struct
/// with fields of type [`Patch`](super::Patch).
#[doc(hidden)]
#[macro_export]
macro_rules! __fields {
    ($name:ident.$extras:ident { $($index:literal $field:ident $wire:literal $([$($setter:tt)+])?;)* }) => {
        $crate::__fields!(@object $name.$extras field { $($index $field $wire;)* });
        $crate::__object!($name.$extras);
        $crate::__fields!(@setters $name { $($($field $wire [$($setter)+];)?)* });
    };
    (change $name:ident.$extras:ident { $($index:literal $field:ident $wire:literal [$($setter:tt)+];)* }) => {
        $crate::__fields!(@object $name.$extras patch { $($index $field $wire;)* });
        $crate::__object!($name.$extras);

        impl $name {
            /// Creates a patch that changes nothing.
            pub fn new() -> Self {
                <Self as Default>::default()
            }
        }

        $crate::__fields!(@setters $name { $($field $wire [$($setter)+];)* });
    };
    // A struct with the fields of all variants of a union. A field may be decoded into another one if the tag is known.
    // Each variant takes the fields that it has.
    (
        parts $name:ident.$extras:ident by |$parts:ident| $tag:expr, {
            $($index:literal $field:ident $wire:literal $({ $($own:ident: $($value:literal)|+;)+ })?;)*
        }
        $($function:ident -> $variant:ident [$($moved:ident)*]
            $({ $($to:ident = $from:ident $(=> $wrapper:path)?;)+ })?
            $(decode { $($at:literal $read:ident;)+ })?;)*
    ) => {
        impl $crate::Object for $name {
            $crate::__fields!(@common $name.$extras { $($index $wire)* });

            fn field(&self, index: usize) -> Option<&dyn $crate::reader::Slot> {
                match index {
                    $($index => {
                        $($(
                            if self.$own.is_some() {
                                return Some(&self.$own);
                            }
                        )+)?
                        Some(&self.$field)
                    })*
                    _ => None,
                }
            }

            fn field_mut(&mut self, index: usize) -> Option<&mut dyn $crate::reader::Slot> {
                match index {
                    $($index => {
                        $($(
                            let $parts = &*self;
                            if matches!($tag, Some($($value)|+)) {
                                return Some(&mut self.$own);
                            }
                        )+)?
                        Some(&mut self.$field)
                    })*
                    _ => None,
                }
            }

            #[allow(unused_variables, reason = "an object may have no fields")]
            fn write_fields<M: $crate::SerializeMap>(
                &self,
                out: &mut $crate::FieldWriter<'_, M>,
            ) -> Result<(), M::Error> {
                $(
                    $($(
                        if self.$own.is_some() {
                            out.field($index, $wire, &self.$own)?;
                        } else
                    )+)?
                    {
                        out.field($index, $wire, &self.$field)?;
                    }
                )*
                Ok(())
            }
        }

        impl $crate::Parts for $name {
            fn names(&self) -> &'static [&'static str] {
                &[$($wire),*]
            }

            fn is_any_set(&self) -> bool {
                $(self.$field.is_some() || $($(self.$own.is_some() ||)+)?)* false
            }

            fn to_json(&self) -> $crate::Json {
                $crate::to_json(self)
            }
        }

        impl $name {
            $(fn $function(mut self) -> Box<$variant> {
                let mut value = Box::<$variant>::default();
                $(value.$moved = self.$moved.take();)*
                $($(value.$to = self.$from.take()$(.map($wrapper))?;)+)?
                $($($crate::decode_field(&mut *value, $at, self.$read.take());)+)?
                $crate::transfer_extras(&mut self, &mut *value);
                value
            })*
        }
    };
    (@object $name:ident.$extras:ident $write:ident { $($index:literal $field:ident $wire:literal;)* }) => {
        impl $crate::Object for $name {
            $crate::__fields!(@common $name.$extras { $($index $wire)* });

            fn field(&self, index: usize) -> Option<&dyn $crate::reader::Slot> {
                match index {
                    $($index => Some(&self.$field),)*
                    _ => None,
                }
            }

            fn field_mut(&mut self, index: usize) -> Option<&mut dyn $crate::reader::Slot> {
                match index {
                    $($index => Some(&mut self.$field),)*
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
    };
    (@common $name:ident.$extras:ident { $($index:literal $wire:literal)* }) => {
        fn property_index(&self) -> $crate::reader::PropertyIndex {
            |name| match name {
                $($wire => Some($index),)*
                _ => None,
            }
        }

        fn extras(&self) -> &$crate::ExtraFields {
            &self.$extras
        }

        fn extras_mut(&mut self) -> &mut $crate::ExtraFields {
            &mut self.$extras
        }
    };
    (@setters $name:ident {}) => {};
    (@setters $name:ident { $($field:ident $wire:literal [$kind:ident $($setter:tt)+];)+ }) => {
        impl $name {
            $($crate::__setter!($kind $field $wire $($setter)+);)+
        }
    };
}

/// Declares the setter of a field. A name in front of the type is the name of the setter.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ($kind:ident $field:ident $wire:literal $setter:ident: $ty:ty) => {
        $crate::__setter!(@$kind $field $wire $setter $ty);
    };
    ($kind:ident $field:ident $wire:literal $ty:ty) => {
        $crate::__setter!(@$kind $field $wire $field $ty);
    };
    // A value that converts to the type.
    (@into $field:ident $wire:literal $setter:ident $ty:ty) => {
        #[doc = concat!("Sets `", $wire, "`.")]
        pub fn $setter(mut self, $field: impl Into<$ty>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
    // A boxed value that converts to the type, for recursive structs.
    (@boxed $field:ident $wire:literal $setter:ident $ty:ty) => {
        #[doc = concat!("Sets `", $wire, "`.")]
        pub fn $setter(mut self, $field: impl Into<$ty>) -> Self {
            self.$field = Some(Box::new($field.into()));
            self
        }
    };
    // A value of the type.
    (@value $field:ident $wire:literal $setter:ident $ty:ty) => {
        #[doc = concat!("Sets `", $wire, "`.")]
        pub fn $setter(mut self, $field: $ty) -> Self {
            self.$field = Some($field);
            self
        }
    };
    // Elements that convert to the type.
    (@list $field:ident $wire:literal $setter:ident $ty:ty) => {
        #[doc = concat!("Sets `", $wire, "`.")]
        pub fn $setter(mut self, $field: impl IntoIterator<Item = impl Into<$ty>>) -> Self {
            self.$field = Some($field.into_iter().map(Into::into).collect());
            self
        }
    };
    // Elements of the type.
    (@items $field:ident $wire:literal $setter:ident $ty:ty) => {
        #[doc = concat!("Sets `", $wire, "`.")]
        pub fn $setter(mut self, $field: impl IntoIterator<Item = $ty>) -> Self {
            self.$field = Some($field.into_iter().collect());
            self
        }
    };
    (@patch $field:ident $wire:literal $setter:ident $ty:ty) => {
        #[doc = concat!("Changes `", $wire, "`.")]
        pub fn $setter(mut self, $field: impl Into<$crate::Patch<$ty>>) -> Self {
            self.$field = $field.into();
            self
        }
    };
}

/// Declares accessors of the fields that all variants of an enum have.
#[doc(hidden)]
#[macro_export]
macro_rules! __accessors {
    ($name:ident $variants:tt {
        $($(#[$docs:meta])* $getter:ident $field:ident $(.$reach:ident)? -> $ty:ty $(, $wire:literal $setter:ident $stored:ty)?;)+
    }) => {
        impl $name {
            $(
                $(#[$docs])*
                pub fn $getter(&self) -> Option<$ty> {
                    $crate::__accessors!(@get self $variants $field $($reach)?)
                }

                $(
                    #[doc = concat!("Mutable access to `", $wire, "`.")]
                    pub fn $setter(&mut self) -> &mut Option<$stored> {
                        $crate::__accessors!(@change self $variants $field)
                    }
                )?
            )+
        }
    };
    (@get $this:ident [$($variant:ident)+] $field:ident $reach:ident) => {
        match $this {
            $(Self::$variant(value) => value.$field.$reach(),)+
        }
    };
    (@get $this:ident [$($variant:ident)+] $field:ident) => {
        match $this {
            $(Self::$variant(value) => value.$field,)+
        }
    };
    (@change $this:ident [$($variant:ident)+] $field:ident) => {
        match $this {
            $(Self::$variant(value) => &mut value.$field,)+
        }
    };
}
