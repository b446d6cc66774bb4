//! [`blocking_handle!`](crate::blocking_handle): derives a blocking type from an asynchronous one.

/// Derives the blocking form of an asynchronous type from the signatures of its methods.
///
/// Each method calls the method of the same name. The compiler checks that the signatures match.
///
/// - `async fn` becomes a function that waits for the result.
/// - `async handle fn` waits for the result and returns its blocking form, such as that of a response.
/// - `fn` returns the blocking form of the result, such as that of a list, a download or another handle.
/// - `plain fn` returns the result unchanged.
/// - `fn new(client: &Client) -> Self` creates the handle from a [blocking client](crate::blocking::Client).
/// - `where [T: Clone]` at the end of a signature is its `where` clause.
/// - A type with lifetimes has its parameters and its arguments in brackets: `pub struct Wait [<'a, T: Send>] [<'a, T>]`.
/// - `options;` stands for the call options of [`api_handle!`](crate::api_handle), and `api;` for all its methods. Both
///   accept `language: Language`, as `api_handle!` does.
///
/// The documentation of a method begins with a link to the asynchronous one.
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

/// Declares the methods of [`blocking_handle!`], one after the other. The first brackets contain the name of the blocking
/// type and the path of the asynchronous one.
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_methods {
    ([$($handle:tt)*]) => {};

    ([$($handle:tt)*] api $(, language: $language:ty)?; $($rest:tt)*) => {
        $crate::__blocking_methods! {
            [$($handle)*]
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
    ([$($handle:tt)*] options; $($rest:tt)*) => {
        $crate::__blocking_methods! { [$($handle)*] options, language: String; $($rest)* }
    };
    ([$($handle:tt)*] options, language: $language:ty; $($rest:tt)*) => {
        $crate::__blocking_methods! {
            [$($handle)*]
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
        #[doc = $crate::__blocking_doc!("Creates the handle, like", [$name $($path)::+] $method)]
        pub fn $method($client: &$crate::blocking::Client) -> Self {
            $client.handle(<$($path)::+>::$method)
        }
        $crate::__blocking_methods! { [$name $($path)::+] $($rest)* }
    };

    ($handle:tt $(#[$attribute:meta])* async fn $($rest:tt)*) => {
        $crate::__blocking_method! { $handle [$(#[$attribute])*] [wait "Waits for"] $($rest)* }
    };
    ($handle:tt $(#[$attribute:meta])* async handle fn $($rest:tt)*) => {
        $crate::__blocking_method! { $handle [$(#[$attribute])*] [wait_for_handle "Waits for"] $($rest)* }
    };
    ($handle:tt $(#[$attribute:meta])* plain fn $($rest:tt)*) => {
        $crate::__blocking_method! { $handle [$(#[$attribute])*] [call "Same as"] $($rest)* }
    };
    ($handle:tt $(#[$attribute:meta])* fn $($rest:tt)*) => {
        $crate::__blocking_method! { $handle [$(#[$attribute])*] [handle "The blocking form of"] $($rest)* }
    };
}

/// Declares one method of [`blocking_handle!`]: parses its signature, then its receiver, and writes it.
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_method {
    (
        $handle:tt $attributes:tt $kind:tt
        $method:ident $(<$($lifetime:lifetime),* $(,)? $($generic:ident $(: $bound:path)?),*>)?
        ($($parameters:tt)*) $(-> $output:ty)? $(where [$($condition:tt)*])?;
        $($rest:tt)*
    ) => {
        $crate::__blocking_method! {
            @receiver $handle $attributes $kind
            $method [$(<$($lifetime,)* $($generic $(: $bound)?),*>)?]
            ($($parameters)*) [$(-> $output)? $(where $($condition)*)?]
        }
        $crate::__blocking_methods! { $handle $($rest)* }
    };

    (
        @receiver $handle:tt $attributes:tt $kind:tt $method:ident $generics:tt
        (&mut $self:ident $(, $argument:ident: $type:ty)* $(,)?) $result:tt
    ) => {
        $crate::__blocking_method! {
            @method $handle $attributes $kind $method $generics
            $self [&mut $self $(, $argument: $type)*] [$($argument)*] $result
        }
    };
    (
        @receiver $handle:tt $attributes:tt $kind:tt $method:ident $generics:tt
        (&$self:ident $(, $argument:ident: $type:ty)* $(,)?) $result:tt
    ) => {
        $crate::__blocking_method! {
            @method $handle $attributes $kind $method $generics
            $self [&$self $(, $argument: $type)*] [$($argument)*] $result
        }
    };
    (
        @receiver $handle:tt $attributes:tt $kind:tt $method:ident $generics:tt
        ($self:ident $(, $argument:ident: $type:ty)* $(,)?) $result:tt
    ) => {
        $crate::__blocking_method! {
            @method $handle $attributes $kind $method $generics
            $self [$self $(, $argument: $type)*] [$($argument)*] $result
        }
    };

    (
        @method $handle:tt [$($attributes:tt)*] [$kind:ident $verb:literal] $method:ident [$($generics:tt)*]
        $self:ident [$($parameters:tt)*] [$($argument:ident)*] [$($result:tt)*]
    ) => {
        #[doc = $crate::__blocking_doc!($verb, $handle $method)]
        #[doc = ""]
        $($attributes)*
        pub fn $method $($generics)* ($($parameters)*) $($result)* {
            $crate::__blocking_method!(@$kind $self.runtime, $self.inner.$method($($argument),*))
        }
    };
    (@wait $runtime:expr, $call:expr) => { $runtime.block_on($call) };
    (@wait_for_handle $runtime:expr, $call:expr) => {
        $crate::blocking::IntoBlocking::into_blocking($runtime.block_on($call), &$runtime)
    };
    (@call $runtime:expr, $call:expr) => { $call };
    (@handle $runtime:expr, $call:expr) => { $crate::blocking::IntoBlocking::into_blocking($call, &$runtime) };
}

/// A line of documentation with a link to the asynchronous method.
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_doc {
    ($verb:literal, [$name:ident $($path:ident)::+] $method:ident) => {
        concat!(
            $verb, " [`", stringify!($name), "::", stringify!($method), "`](",
            $(stringify!($path), "::",)+ stringify!($method), ")."
        )
    };
}
