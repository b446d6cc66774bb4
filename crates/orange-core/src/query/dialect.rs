//! The two ways in which Orange's APIs are asked.

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
