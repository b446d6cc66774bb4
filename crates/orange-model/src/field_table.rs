//! Tables of generated fields: one row per field, from which reading, writing, lookup and setters come.
//!
//! A row is the number of the field in what is kept beside the fields, the field, its name on the wire and, where
//! there is a setter, how that takes the value: `3 severity "severity" [into String];`.

/// Declares how the fields of a struct are read and written, its setters, both directions of serde, and the methods
/// that reach properties without a field. `change` in front says that the fields are of [`Patch`](super::Patch).
#[doc(hidden)]
#[macro_export]
macro_rules! __fields {
    ($name:ident.$kept:ident { $($index:literal $field:ident $wire:literal $([$($setter:tt)+])?;)* }) => {
        $crate::__fields!(@object $name.$kept member { $($index $field $wire;)* });
        $crate::__object!($name.$kept);
        $crate::__fields!(@setters $name { $($($field $wire [$($setter)+];)?)* });
    };
    (change $name:ident.$kept:ident { $($index:literal $field:ident $wire:literal [$($setter:tt)+];)* }) => {
        $crate::__fields!(@object $name.$kept patch { $($index $field $wire;)* });
        $crate::__object!($name.$kept);

        impl $name {
            /// A change of nothing.
            pub fn new() -> Self {
                <Self as Default>::default()
            }
        }

        $crate::__fields!(@setters $name { $($field $wire [$($setter)+];)* });
    };
    // A struct of the fields of all variants of a union. A field may be read into another one once the tag is
    // known; each variant is made of the fields that it has.
    (
        parts $name:ident.$kept:ident by |$parts:ident| $tag:expr, {
            $($index:literal $field:ident $wire:literal $({ $($own:ident: $($value:literal)|+;)+ })?;)*
        }
        $($function:ident -> $variant:ident [$($moved:ident)*]
            $({ $($to:ident = $from:ident $(=> $wrapper:path)?;)+ })?
            $(put { $($at:literal $read:ident;)+ })?;)*
    ) => {
        impl $crate::Object for $name {
            $crate::__fields!(@common $name.$kept { $($index $wire)* });

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
            fn write_members<M: $crate::SerializeMap>(
                &self,
                out: &mut $crate::MemberWriter<'_, M>,
            ) -> Result<(), M::Error> {
                $(
                    $($(
                        if self.$own.is_some() {
                            out.member($index, $wire, &self.$own)?;
                        } else
                    )+)?
                    {
                        out.member($index, $wire, &self.$field)?;
                    }
                )*
                Ok(())
            }
        }

        impl $crate::Parts for $name {
            fn members(&self) -> &'static [&'static str] {
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
                $($($crate::put(&mut *value, $at, self.$read.take());)+)?
                $crate::hand_over(&mut self, &mut *value);
                value
            })*
        }
    };
    (@object $name:ident.$kept:ident $write:ident { $($index:literal $field:ident $wire:literal;)* }) => {
        impl $crate::Object for $name {
            $crate::__fields!(@common $name.$kept { $($index $wire)* });

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
            fn write_members<M: $crate::SerializeMap>(
                &self,
                out: &mut $crate::MemberWriter<'_, M>,
            ) -> Result<(), M::Error> {
                $(out.$write($index, $wire, &self.$field)?;)*
                Ok(())
            }
        }
    };
    (@common $name:ident.$kept:ident { $($index:literal $wire:literal)* }) => {
        fn property_index(&self) -> $crate::reader::PropertyIndex {
            |name| match name {
                $($wire => Some($index),)*
                _ => None,
            }
        }

        fn kept(&self) -> &$crate::Kept {
            &self.$kept
        }

        fn kept_mut(&mut self) -> &mut $crate::Kept {
            &mut self.$kept
        }
    };
    (@setters $name:ident {}) => {};
    (@setters $name:ident { $($field:ident $wire:literal [$kind:ident $($setter:tt)+];)+ }) => {
        impl $name {
            $($crate::__setter!($kind $field $wire $($setter)+);)+
        }
    };
}

/// Declares the setter of a field, by how it takes the value. A name in front of the type is that of the setter.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ($kind:ident $field:ident $wire:literal $setter:ident: $ty:ty) => {
        $crate::__setter!(@$kind $field $wire $setter $ty);
    };
    ($kind:ident $field:ident $wire:literal $ty:ty) => {
        $crate::__setter!(@$kind $field $wire $field $ty);
    };
    // Whatever becomes the type.
    (@into $field:ident $wire:literal $setter:ident $ty:ty) => {
        #[doc = concat!("Sets `", $wire, "`.")]
        pub fn $setter(mut self, $field: impl Into<$ty>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
    // The same in a box, for a struct that would contain itself.
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
    // Elements that become the type.
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

/// Declares the accessors of properties that all variants of an enum have.
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
                    #[doc = concat!("`", $wire, "`, to change.")]
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
