//! Tables of generated paths: one row per property, such as `city "city" -> Field<Text>;`. The arrow is `=>` if the type
//! has the paths below the property.

/// Declares the paths of the items of a list.
#[doc(hidden)]
#[macro_export]
macro_rules! __paths {
    ($($(#[$docs:meta])* $name:ident $wire:literal $kind:tt $ty:ty;)+) => {
        $(
            $(#[$docs])*
            pub fn $name() -> $ty {
                $crate::__paths!(@as $kind $crate::query::Field::new($wire))
            }
        )+
    };
    (@as -> $field:expr) => { $field };
    (@as => $field:expr) => { $field.into() };
}

/// Declares the paths below an object.
#[doc(hidden)]
#[macro_export]
macro_rules! __paths_below {
    ($name:ident { $($(#[$docs:meta])* $method:ident $wire:literal $kind:tt $ty:ty;)+ }) => {
        impl<K: $crate::query::Structured> $name<K> {
            $(
                $(#[$docs])*
                pub fn $method(&self) -> $ty {
                    $crate::__paths!(@as $kind self.0.child($wire))
                }
            )+
        }
    };
}
