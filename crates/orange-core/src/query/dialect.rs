//! The two ways in which Orange's APIs are asked: as a value, and as a type that decides which comparisons compile.

/// How filters are written.
///
/// The window and the sort are the same in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Anomalie Adresse: `field[operator]=value`, every operator.
    Bracket,
    /// The Orange Business APIs (Incident, Core Information): `attribute=value` with a dotted path,
    /// nothing else. Their documents know no operator, no typed search and no `fields`, so a query that
    /// needs an operator or `fields` is refused before it is sent. A number is written as it is:
    /// `field("rank").eq(3)` becomes `rank=3`.
    Dotted,
}

mod sealed {
    pub trait Sealed {}
}

/// Filter dialect of a [`Field`](super::Field), as a type.
///
/// Generated fields carry the dialect of their API, so that an operator the API does not document fails to
/// compile.
pub trait FilterDialect: sealed::Sealed {}

/// Dialect with operators beside equality.
#[diagnostic::on_unimplemented(
    message = "this API documents filters for equality only",
    label = "`eq` is the only comparison of a field with the dialect `{Self}`",
    note = "to send an operator that the API is known to accept, use a raw call with `query_parameter`"
)]
pub trait HasOperators: FilterDialect {}

/// Type of [`Dialect::Bracket`]: every operator. The default of a [`Field`](super::Field).
#[derive(Clone, Copy, Debug)]
pub enum AllOperators {}

/// Type of [`Dialect::Dotted`]: equality, and nothing else.
#[derive(Clone, Copy, Debug)]
pub enum EqualityOnly {}

impl sealed::Sealed for AllOperators {}
impl FilterDialect for AllOperators {}
impl HasOperators for AllOperators {}

impl sealed::Sealed for EqualityOnly {}
impl FilterDialect for EqualityOnly {}
