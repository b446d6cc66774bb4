//! [`blocking_handle!`](crate::blocking_handle): derives a blocking type from an asynchronous one.

/// Derives the blocking form of an asynchronous type from the signatures of its methods.
///
/// Each method drives the method of the same name. The compiler checks that the signatures match.
///
/// - `async fn` becomes a function that waits for the result.
/// - `fn` returns the blocking form of the result, a list, a download or another handle.
/// - `plain fn` returns the result unchanged.
/// - `fn new(client: &Client) -> Self` creates the handle from a [blocking client](crate::blocking::Client).
/// - `options;` stands for the call options of [`api_handle!`](crate::api_handle), and `api;` for all its methods. Both
///   accept `language: Language`, as `api_handle!` does.
///
/// Documentation of a method links to the asynchronous one.
///
/// ```
/// use orange_core::operation::{Api, ApiResponse, Raw};
/// use orange_core::{Result, Service};
///
/// static API: Api = Api { name: "example", base_path: "/example/v1", ..Api::DEFAULT };
///
/// /// The example API.
/// #[derive(Clone, Debug)]
/// pub struct Example {
///     service: Service,
/// }
///
/// orange_core::api_handle!(Example, API);
///
/// impl Example {
///     /// Sends a request.
///     pub async fn send(&self, request: &Raw) -> Result<ApiResponse> {
///         self.service.send(request).await
///     }
/// }
///
/// orange_core::blocking_handle! {
///     /// The example API.
///     #[derive(Clone)]
///     pub struct BlockingExample = Example {
///         api;
///         async fn send(&self, request: &Raw) -> Result<ApiResponse>;
///     }
/// }
///
/// fn example(client: &orange_core::blocking::Client) -> BlockingExample {
///     BlockingExample::new(client)
/// }
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
#[macro_export]
macro_rules! blocking_handle {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident $(<$($generic:ident: $bound:path),+>)? = $($path:ident)::+ { $($methods:tt)* }
    ) => {
        $crate::blocking_handle! {
            $(#[$attribute])*
            pub struct $name [$(<$($generic: $bound),+>)?] [$(<$($generic),+>)?] = $($path)::+ { $($methods)* }
        }
    };
    // With the parameters of the type and its arguments.
    (
        $(#[$attribute:meta])*
        pub struct $name:ident [$($parameters:tt)*] [$($arguments:tt)*] = $($path:ident)::+ { $($methods:tt)* }
    ) => {
        $(#[$attribute])*
        pub struct $name $($parameters)* {
            inner: $($path)::+ $($arguments)*,
            runtime: $crate::blocking::Runtime,
        }

        impl $($parameters)* $name $($arguments)* {
            $crate::__blocking_methods! { [$name $($path)::+] $($methods)* }

            /// The asynchronous form.
            pub fn as_async(&self) -> &$($path)::+ $($arguments)* {
                &self.inner
            }
        }

        impl $($parameters)* $crate::blocking::IntoBlocking for $($path)::+ $($arguments)* {
            type Blocking = $name $($arguments)*;

            fn into_blocking(self, runtime: &$crate::blocking::Runtime) -> Self::Blocking {
                $name { inner: self, runtime: ::std::clone::Clone::clone(runtime) }
            }
        }

        impl $($parameters)* ::std::fmt::Debug for $name $($arguments)* {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple("blocking").field(&self.inner).finish()
            }
        }
    };
}

/// The methods of [`blocking_handle!`], one after the other.
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_methods {
    ([$($at:tt)*]) => {};

    ([$($at:tt)*] api $(, language: $language:ty)?; $($rest:tt)*) => {
        $crate::__blocking_methods! {
            [$($at)*]
            fn new(client: &Client) -> Self;
            fn with_base_path(self, path: &str) -> $crate::Result<Self>;
            fn with_path(self, operation_id: impl Into<String>, template: impl Into<String>) -> Self;
            options $(, language: $language)?;
            $($rest)*
        }

        /// The underlying service, for sending generated operations directly.
        pub fn service(&self) -> $crate::blocking::Service {
            $crate::blocking::IntoBlocking::into_blocking(self.inner.service().clone(), &self.runtime)
        }
    };
    ([$($at:tt)*] options; $($rest:tt)*) => {
        $crate::__blocking_methods! { [$($at)*] options, language: String; $($rest)* }
    };
    ([$($at:tt)*] options, language: $language:ty; $($rest:tt)*) => {
        $crate::__blocking_methods! {
            [$($at)*]
            fn with_timeout(&self, limit: ::std::time::Duration) -> Self;
            fn with_attempt_timeout(&self, limit: ::std::time::Duration) -> Self;
            fn with_retry(&self, policy: $crate::retry::RetryPolicy) -> Self;
            fn with_language(&self, language: impl Into<$language>) -> Self;
            fn with_header(&self, name: &str, value: &str) -> Self;
            fn with_deadline(&self, deadline: ::std::time::Instant) -> Self;
            fn with_correlation_id(&self, id: &str) -> Self;
            $($rest)*
        }
    };

    // A constructor.
    (
        [$name:ident $($path:ident)::+]
        $(#[$attribute:meta])*
        fn $method:ident($client:ident: &Client) -> Self;
        $($rest:tt)*
    ) => {
        $(#[$attribute])*
        #[doc = $crate::__blocking_doc!("Creates the handle, like", [$name $($path)::+] $method, ".")]
        pub fn $method($client: &$crate::blocking::Client) -> Self {
            $client.handle(<$($path)::+>::$method)
        }
        $crate::__blocking_methods! { [$name $($path)::+] $($rest)* }
    };

    // Requests.
    (
        [$name:ident $($path:ident)::+]
        $(#[$attribute:meta])*
        async fn $method:ident $(<$($generic:ident: $bound:path),+>)?
            (&$self:ident $(, $argument:ident: $type:ty)* $(,)?) -> $output:ty;
        $($rest:tt)*
    ) => {
        $(#[$attribute])*
        #[doc = $crate::__blocking_doc!("Waits for", [$name $($path)::+] $method, ".")]
        pub fn $method $(<$($generic: $bound),+>)? (&$self $(, $argument: $type)*) -> $output {
            $self.runtime.block_on($self.inner.$method($($argument),*))
        }
        $crate::__blocking_methods! { [$name $($path)::+] $($rest)* }
    };
    (
        [$name:ident $($path:ident)::+]
        $(#[$attribute:meta])*
        async fn $method:ident $(<$($generic:ident: $bound:path),+>)?
            (&mut $self:ident $(, $argument:ident: $type:ty)* $(,)?) -> $output:ty;
        $($rest:tt)*
    ) => {
        $(#[$attribute])*
        #[doc = $crate::__blocking_doc!("Waits for", [$name $($path)::+] $method, ".")]
        pub fn $method $(<$($generic: $bound),+>)? (&mut $self $(, $argument: $type)*) -> $output {
            $self.runtime.block_on($self.inner.$method($($argument),*))
        }
        $crate::__blocking_methods! { [$name $($path)::+] $($rest)* }
    };
    (
        [$name:ident $($path:ident)::+]
        $(#[$attribute:meta])*
        async fn $method:ident $(<$($generic:ident: $bound:path),+>)?
            ($self:ident $(, $argument:ident: $type:ty)* $(,)?) -> $output:ty;
        $($rest:tt)*
    ) => {
        $(#[$attribute])*
        #[doc = $crate::__blocking_doc!("Waits for", [$name $($path)::+] $method, ".")]
        pub fn $method $(<$($generic: $bound),+>)? ($self $(, $argument: $type)*) -> $output {
            $self.runtime.block_on($self.inner.$method($($argument),*))
        }
        $crate::__blocking_methods! { [$name $($path)::+] $($rest)* }
    };

    // Handles, lists and downloads.
    (
        [$name:ident $($path:ident)::+]
        $(#[$attribute:meta])*
        fn $method:ident $(<$lifetime:lifetime>)? $(<$($generic:ident: $bound:path),+>)?
            (&$self:ident $(, $argument:ident: $type:ty)* $(,)?) -> $output:ty;
        $($rest:tt)*
    ) => {
        $(#[$attribute])*
        #[doc = $crate::__blocking_doc!("The blocking form of", [$name $($path)::+] $method, ".")]
        pub fn $method $(<$lifetime>)? $(<$($generic: $bound),+>)? (&$self $(, $argument: $type)*) -> $output {
            $crate::blocking::IntoBlocking::into_blocking($self.inner.$method($($argument),*), &$self.runtime)
        }
        $crate::__blocking_methods! { [$name $($path)::+] $($rest)* }
    };
    (
        [$name:ident $($path:ident)::+]
        $(#[$attribute:meta])*
        fn $method:ident $(<$($generic:ident: $bound:path),+>)?
            ($self:ident $(, $argument:ident: $type:ty)* $(,)?) -> $output:ty;
        $($rest:tt)*
    ) => {
        $(#[$attribute])*
        #[doc = $crate::__blocking_doc!("The blocking form of", [$name $($path)::+] $method, ".")]
        pub fn $method $(<$($generic: $bound),+>)? ($self $(, $argument: $type)*) -> $output {
            $crate::blocking::IntoBlocking::into_blocking($self.inner.$method($($argument),*), &$self.runtime)
        }
        $crate::__blocking_methods! { [$name $($path)::+] $($rest)* }
    };

    // Values.
    (
        [$name:ident $($path:ident)::+]
        $(#[$attribute:meta])*
        plain fn $method:ident $(<$($generic:ident: $bound:path),+>)?
            (&$self:ident $(, $argument:ident: $type:ty)* $(,)?) -> $output:ty;
        $($rest:tt)*
    ) => {
        $(#[$attribute])*
        #[doc = $crate::__blocking_doc!("Same as", [$name $($path)::+] $method, ".")]
        pub fn $method $(<$($generic: $bound),+>)? (&$self $(, $argument: $type)*) -> $output {
            $self.inner.$method($($argument),*)
        }
        $crate::__blocking_methods! { [$name $($path)::+] $($rest)* }
    };
}

/// A line of documentation with a link to the asynchronous method.
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_doc {
    ($before:literal, [$name:ident $($path:ident)::+] $method:ident, $after:literal) => {
        concat!(
            $before, " [`", stringify!($name), "::", stringify!($method), "`](",
            $(stringify!($path), "::",)+ stringify!($method), ")", $after
        )
    };
}
