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
    /// needs one is refused before it is sent. A number is compared as the text it is written with:
    /// `field("impact").eq("3")`.
    Dotted,
}
