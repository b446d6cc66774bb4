//! String newtypes for identifiers and codes.

/// Declares string newtypes, as generated code does for the named string types of a specification.
///
/// ```
/// orange_model::text_type! {
///     /// The identifier of a ticket.
///     pub struct TicketId;
/// }
///
/// let id = TicketId::from("22e61758");
/// assert_eq!(id, "22e61758");
/// assert_eq!(id.to_string(), "22e61758");
/// assert_eq!(serde_json::to_string(&id)?, r#""22e61758""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! text_type {
    ($($(#[$attribute:meta])* pub struct $name:ident;)*) => {$(
        $(#[$attribute])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::object::deserialize(stringify!($name), deserializer)
            }
        }

        impl $crate::FieldValue for $name {
            fn read(
                slot: &mut Option<Self>,
                input: $crate::reader::Input<'_>,
            ) -> Result<$crate::Decoded, $crate::reader::Aborted> {
                input.text_into(slot, |text| Self::from(text))
            }
        }
    )*};
}
