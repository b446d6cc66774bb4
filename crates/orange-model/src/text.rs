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
        pub struct $name($crate::__private::ShortText);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.as_str().to_owned()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        $crate::__text_value!($name, stringify!($name));
    )*};
}

/// Implements the conversions of a newtype of `ShortText` that has `as_str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_value {
    ($name:ident, $expected:expr $(, $(#[$from_doc:meta])+)?) => {
        impl From<&str> for $name {
            $($(#[$from_doc])+)?
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        $crate::__field_value!($name, $expected, Value, |slot, input| {
            input.text_into(slot, |text| Self::from(text))
        });
    };
}
