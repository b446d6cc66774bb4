//! The methods that the handles of all APIs share.

/// Writes the methods that all API handles share, on a struct that is [`Clone`] and has a field `service`, a
/// [`Service`](crate::Service).
///
/// - `api_handle!(Handle, API)`, for the handle of an API: `new`, `with_base_path`, `with_path`, `service`, and the
///   options of a call.
/// - `api_handle!(Handle)`, for a part of an API, such as the notes of a ticket: the options of a call, which are
///   `with_timeout`, `with_attempt_timeout`, `with_retry` and `with_language`.
///
/// With `language: Language` at the end, `with_language` takes that type, which has a method `as_str`.
///
/// ```
/// use std::time::Duration;
/// use orange_core::operation::Api;
/// use orange_core::{Client, Service};
///
/// static API: Api = Api { name: "example", base_path: "/example/v1", ..Api::DEFAULT };
///
/// /// The example API.
/// #[derive(Clone, Debug)]
/// struct Example {
///     service: Service,
/// }
///
/// orange_core::api_handle!(Example, API);
///
/// fn quick(client: &Client) -> Example {
///     Example::new(client).with_timeout(Duration::from_secs(5))
/// }
/// ```
#[macro_export]
macro_rules! api_handle {
    ($handle:ident, language: $language:ty) => {
        impl $handle {
            $crate::api_handle! {
                @options
                /// Limits a call, its token, all attempts and the pauses between them included, in place of the
                /// client's [`operation_timeout`](orange_core::ClientBuilder::operation_timeout): for the calls of the
                /// handle that is returned.
                ///
                /// Each page of a list is a call. A download has this limit until its response begins; its body has
                /// a [limit of its own](orange_core::download::Download::timeout). With a limit of zero, calls fail before
                /// any I/O.
                with_timeout(limit: ::std::time::Duration) = limit;
                /// Limits one attempt, in place of the client's
                /// [`attempt_timeout`](orange_core::ClientBuilder::attempt_timeout): for the calls of the handle that is
                /// returned. The limit of the whole call holds as well. With a limit of zero, calls fail before any I/O.
                with_attempt_timeout(limit: ::std::time::Duration) = limit;
                /// Repeats failed attempts by this policy, in place of the client's
                /// [`retry`](orange_core::ClientBuilder::retry): for the calls of the handle that is returned.
                with_retry(policy: $crate::retry::RetryPolicy) = policy;
                /// Asks for texts in this language (`Accept-Language`), in place of the client's
                /// [`language`](orange_core::ClientBuilder::language): for the calls of the handle that is returned. A
                /// language that cannot stand in a header fails the calls before any I/O.
                with_language(language: impl Into<$language>) = language.into().as_str();
            }
        }
    };
    ($handle:ident, $api:expr, language: $language:ty) => {
        impl $handle {
            /// The API at its published path below the base URL of `client`.
            pub fn new(client: &$crate::Client) -> Self {
                Self { service: client.service(&$api) }
            }

            /// The API at another path below the base URL of the client.
            ///
            /// # Errors
            /// A path that does not begin with `/`, or that holds a query or a fragment.
            pub fn with_base_path(mut self, path: &str) -> $crate::Result<Self> {
                self.service = self.service.with_base_path(path)?;
                Ok(self)
            }

            /// Another path for one operation, by its id: to correct an inferred one.
            #[must_use]
            pub fn with_path(mut self, operation_id: impl Into<String>, template: impl Into<String>) -> Self {
                self.service = self.service.with_path(operation_id, template);
                self
            }

            /// The underlying service, for sending generated operations directly.
            pub fn service(&self) -> &$crate::Service {
                &self.service
            }
        }

        $crate::api_handle!($handle, language: $language);
    };
    (@options $($(#[$docs:meta])* $option:ident($value:ident: $type:ty) = $setting:expr;)*) => {$(
        $(#[$docs])*
        #[must_use]
        pub fn $option(&self, $value: $type) -> Self {
            let mut handle = self.clone();
            handle.service = handle.service.$option($setting);
            handle
        }
    )*};
    ($handle:ident $(, $api:expr)?) => {
        $crate::api_handle!($handle $(, $api)?, language: String);
    };
}
