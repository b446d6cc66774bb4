//! [`api_handle!`](crate::api_handle): the methods that the handles of all APIs share.

/// Implements the shared methods of an API handle, a struct that is [`Clone`] and has a field `service` of type
/// [`Service`](crate::Service).
///
/// - `api_handle!(Handle, API)` for the handle of an API: `new`, `with_base_path`, `with_path`, `service`, and the
///   call options.
/// - `api_handle!(Handle)` for a part of an API, such as the notes of a ticket: the [call
///   options](crate::client#options-of-a-call).
///
/// A part may have a type parameter: `api_handle!(Handle<T: Trait>)`.
///
/// With `language: Language`, `with_language` takes that type, which must have a method `as_str`.
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
        $crate::api_handle!(@call_options [] $handle, $language);
    };
    ($handle:ident<$resource:ident: $bound:path>) => {
        $crate::api_handle!(@call_options [$resource: $bound] $handle<$resource>, String);
    };
    (@call_options [$($generics:tt)*] $handle:ty, $language:ty) => {
        impl<$($generics)*> $handle {
            $crate::api_handle! {
                @options
                /// Sets the time limit of each call, including its token and all attempts, in place of the client's
                /// [`operation_timeout`](orange_core::ClientBuilder::operation_timeout). Returns a new handle.
                ///
                /// Each page of a list is a call. For a download, the limit ends when the response begins; the body
                /// has its own limit, `Download::timeout`. With a limit of zero, calls fail
                /// before any I/O.
                with_timeout(limit: ::std::time::Duration) = limit;
                /// Sets the time limit of one attempt, in place of the client's
                /// [`attempt_timeout`](orange_core::ClientBuilder::attempt_timeout). Returns a new handle.
                ///
                /// The limit of the whole call applies as well. With a limit of zero, calls fail before any I/O.
                with_attempt_timeout(limit: ::std::time::Duration) = limit;
                /// Sets the retry policy, in place of the client's [`retry`](orange_core::ClientBuilder::retry).
                /// Returns a new handle.
                with_retry(policy: $crate::retry::RetryPolicy) = policy;
                /// Sets the `Accept-Language` of each request, in place of the client's
                /// [`language`](orange_core::ClientBuilder::language). Returns a new handle.
                ///
                /// With a language that is not a valid header value, calls fail before any I/O.
                with_language(language: impl Into<$language>) = language.into().as_str();
                /// Sets a header of each request. See [`Service::with_header`](orange_core::Service::with_header) for
                /// the headers that are refused. Returns a new handle.
                with_header(name: &str, value: &str) = name, value;
                /// Sets the time at which all calls of the handle end. See
                /// [`Service::with_deadline`](orange_core::Service::with_deadline). Returns a new handle.
                with_deadline(deadline: ::std::time::Instant) = deadline;
                /// Sets the id by which the caller recognizes the requests, in spans, errors and a header. See
                /// [`Service::with_correlation_id`](orange_core::Service::with_correlation_id). Returns a new handle.
                with_correlation_id(id: &str) = id;
            }
        }
    };
    ($handle:ident, $api:expr, language: $language:ty) => {
        impl $handle {
            /// Creates the handle at the published path of the API.
            pub fn new(client: &$crate::Client) -> Self {
                Self { service: client.service(&$api) }
            }

            /// Sets the base path of the API, in place of the published one. An empty path is the base URL of the client.
            ///
            /// # Errors
            /// Returns a configuration error if the path is not empty and does not begin with `/`, or if it has a query
            /// or a fragment.
            pub fn with_base_path(mut self, path: &str) -> $crate::Result<Self> {
                self.service = self.service.with_base_path(path)?;
                Ok(self)
            }

            /// Sets the path of one operation, by its id. Use it to correct an inferred path.
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
    (@options $($(#[$docs:meta])* $option:ident($($value:ident: $type:ty),+) = $($setting:expr),+;)*) => {$(
        $(#[$docs])*
        #[must_use]
        pub fn $option(&self, $($value: $type),+) -> Self {
            let mut handle = self.clone();
            handle.service = handle.service.$option($($setting),+);
            handle
        }
    )*};
    ($handle:ident $(, $api:expr)?) => {
        $crate::api_handle!($handle $(, $api)?, language: String);
    };
}
