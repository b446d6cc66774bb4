//! Types for the paths below an object.

/// Declares a type for the paths below an object, at any position. Generated code adds a method for each property.
///
/// ```
/// use orange_core::query::{Field, Object, Structured, Text};
///
/// orange_core::fields_type! {
///     /// Paths below an address.
///     pub struct AddressFields;
/// }
///
/// impl<K: Structured> AddressFields<K> {
///     fn city(&self) -> Field<Text> {
///         self.0.child("city")
///     }
/// }
///
/// let address = AddressFields::from(Field::<Object>::new("location.address"));
/// assert_eq!(address.city().path(), "location.address.city");
/// assert_eq!(address.path(), "location.address");
/// ```
///
/// A filter dialect other than [`AllOperators`](crate::query::AllOperators) follows the name:
///
/// ```
/// orange_core::fields_type! {
///     /// Paths below a location, of an API that filters for equality only.
///     pub struct LocationFields: orange_core::query::EqualityOnly;
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! fields_type {
    ($(#[$attribute:meta])* pub struct $name:ident;) => {
        $crate::fields_type! { $(#[$attribute])* pub struct $name: $crate::query::AllOperators; }
    };
    ($(#[$attribute:meta])* pub struct $name:ident: $dialect:ty;) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        pub struct $name<K>($crate::query::Field<K, $dialect>);

        impl<K> From<$crate::query::Field<K, $dialect>> for $name<K> {
            fn from(field: $crate::query::Field<K, $dialect>) -> Self {
                Self(field)
            }
        }

        impl<K> std::ops::Deref for $name<K> {
            type Target = $crate::query::Field<K, $dialect>;

            /// The path to the object itself.
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
}
