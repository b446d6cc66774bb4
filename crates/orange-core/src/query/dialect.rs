//! Filter dialects as types, which determine the operators that compile.

use super::operator::Operator;

/// Filter dialect of a [`Field`](super::Field), as a type.
///
/// Generated fields carry the dialect of their API, so that an operator the API does not document fails to
/// compile. Generated code declares further dialects with `filter_operators!`.
pub trait FilterDialect {
    /// The word for an operator in the dialect `DottedOperators`; `None` for the usual one.
    #[doc(hidden)]
    fn spelling(operator: Operator) -> Option<&'static str> {
        let _ = operator;
        None
    }
}

/// Dialect with the operator `O`, one of the types in [`operators`].
#[diagnostic::on_unimplemented(
    message = "this API does not document the filter operator `{O}` for this field",
    label = "the dialect `{Self}` of the field has no such operator",
    note = "to send an operator that the API is known to accept, use a raw call with `query_parameter`"
)]
pub trait HasOperator<O>: FilterDialect {}

/// Every operator. The default of a [`Field`](super::Field), and the type of [`Dialect::Bracket`](super::Dialect::Bracket).
#[derive(Clone, Copy, Debug)]
pub enum AllOperators {}

/// Equality only. The type of [`Dialect::Dotted`](super::Dialect::Dotted).
#[derive(Clone, Copy, Debug)]
pub enum EqualityOnly {}

/// No operator: a field that a list can be sorted by and for which the interface file declares no filter.
#[derive(Clone, Copy, Debug)]
pub enum NoOperators {}

impl FilterDialect for NoOperators {}

impl FilterDialect for AllOperators {}
impl<O> HasOperator<O> for AllOperators {}

impl FilterDialect for EqualityOnly {}
impl HasOperator<operators::Eq> for EqualityOnly {}

/// Filter operators as types, for [`HasOperator`].
pub mod operators {
    macro_rules! operators {
        ($($name:ident)*) => {$(
            #[doc = concat!("Type of [`Operator::", stringify!($name), "`](crate::query::Operator::", stringify!($name), ").")]
            #[derive(Clone, Copy, Debug)]
            pub enum $name {}
        )*};
    }

    operators! {
        Eq Ne Gt Gte Lt Lte Match NotMatch Is IsNot In NotIn Json NotJson ElementMatch NotElementMatch
    }
}

/// Declares a filter dialect with the operators that an interface file declares for a field.
///
/// ```
/// use orange_core::query::{Date, Dialect, Field, Query};
///
/// orange_core::filter_operators! {
///     /// Operators of `lastUpdate`.
///     pub enum LastUpdateOperators: Gte, Lt;
/// }
///
/// let last_update: Field<Date, LastUpdateOperators> = Field::new("lastUpdate");
/// let query = Query::new().filter(last_update.gte("2026-01-01")).filter(last_update.lt("2026-02-01"));
/// assert_eq!(
///     query.to_query_string(Dialect::DottedOperators)?,
///     "lastUpdate.gte=2026-01-01&lastUpdate.lt=2026-02-01",
/// );
/// # Ok::<(), orange_core::Error>(())
/// ```
///
/// Other operators do not compile:
///
/// ```compile_fail,E0277
/// # use orange_core::query::{Date, Field};
/// # orange_core::filter_operators! { pub enum LastUpdateOperators: Gte, Lt; }
/// let last_update: Field<Date, LastUpdateOperators> = Field::new("lastUpdate");
/// last_update.lte("2026-01-01"); // `lte` is not declared
/// ```
///
/// ```compile_fail,E0277
/// # use orange_core::query::{Date, Field};
/// # orange_core::filter_operators! { pub enum LastUpdateOperators: Gte, Lt; }
/// let last_update: Field<Date, LastUpdateOperators> = Field::new("lastUpdate");
/// last_update.eq("2026-01-01"); // `eq` is not declared
/// ```
///
/// A declared spelling is written unchanged:
///
/// ```
/// use orange_core::query::{Dialect, Field, Query, Text};
///
/// orange_core::filter_operators! {
///     pub enum IdOperators: Match = "regex";
/// }
///
/// let id: Field<Text, IdOperators> = Field::new("id");
/// assert_eq!(Query::new().filter(id.matches("^a")).to_query_string(Dialect::DottedOperators)?, "id.regex=%5Ea");
/// # Ok::<(), orange_core::Error>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! filter_operators {
    ($(#[$attribute:meta])* pub enum $name:ident: $($operator:ident $(= $spelling:literal)?),+;) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl $crate::query::FilterDialect for $name {
            fn spelling(operator: $crate::query::Operator) -> Option<&'static str> {
                match operator {
                    $($($crate::query::Operator::$operator => Some($spelling),)?)+
                    _ => None,
                }
            }
        }
        $(impl $crate::query::HasOperator<$crate::query::operators::$operator> for $name {})+
    };
}
