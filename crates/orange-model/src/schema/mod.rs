//! JSON Schema at run time: whether a value is valid, and which of several schemas it is of.
//!
//! Generated crates carry the schemas of their interface file as one table of text. It is read when it is first
//! needed, and serves `validate()` and the choice between the variants of a union alike. The dialect is that of
//! OpenAPI 3.1 (JSON Schema 2020-12) with references replaced by the pointer of a definition, and with what
//! OpenAPI adds: `nullable`, `discriminator`, and which required properties only one side sends.

mod compile;
mod definition;
#[cfg(test)]
mod differential;
mod evaluate;
mod macros;
mod pattern;
#[cfg(test)]
mod tests;
mod tree;

use serde::Serialize;

pub use self::definition::Definition;
use self::definition::position;
use self::evaluate::Evaluator;
pub use self::evaluate::Side;
use self::tree::Tree;
use super::validate::Findings;

/// A schema that has a name of its own in the table of its crate.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct SchemaRef {
    /// The table.
    pub definitions: &'static [Definition],
    /// The pointer of the definition.
    pub pointer: &'static str,
    /// Who sends the value.
    pub side: Side,
}

impl SchemaRef {
    /// Reports everything that is wrong with a value as it would be sent.
    pub fn check<T: Serialize + ?Sized>(&self, value: &T, found: &mut Findings) {
        match serde_json::to_string(value) {
            Ok(text) => check(self.definitions, self.pointer, self.side, &text, found),
            Err(error) => found.report(format!("must have a JSON form: {error}")),
        }
    }
}

/// How many schemas of a union a value has to match.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// `oneOf`: exactly one.
    One,
    /// `anyOf`: the first counts.
    First,
}

/// The schemas of a union, in the order of the file.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The table.
    pub definitions: &'static [Definition],
    /// How many of the schemas have to match.
    pub rule: Match,
    /// Who sends the value.
    pub side: Side,
    /// The pointer of each schema, and the index of the variant that it stands for.
    pub schemas: &'static [(&'static str, usize)],
}

impl Choice {
    /// The index of the variant that a value is of; `None` if it is of none, or of several where it must be of one.
    pub fn of(&self, text: &str) -> Option<usize> {
        choose(self.definitions, self.rule, self.side, self.schemas, text)
    }
}

/// Chooses the variant of a union whose schema a JSON text is of, as its index.
#[doc(hidden)]
#[macro_export]
macro_rules! __choose {
    ($rule:ident, $side:ident, $definitions:ident, $raw:expr, [$(($pointer:literal, $index:literal)),*]) => {{
        const CHOICE: $crate::schema::Choice = $crate::schema::Choice {
            definitions: &$definitions,
            rule: $crate::schema::Match::$rule,
            side: $crate::schema::Side::$side,
            schemas: &[$(($pointer, $index)),*],
        };
        CHOICE.of($raw.get())
    }};
}

fn check(definitions: &[Definition], pointer: &str, side: Side, text: &str, found: &mut Findings) {
    let Ok(tree) = Tree::read(text) else { return found.report("must be JSON") };
    let Some(index) = position(definitions, pointer) else {
        return found.report_unchecked(&format!("schema at {pointer}"));
    };
    let mut evaluator = Evaluator::new(definitions, &tree);
    for violation in evaluator.violations(index, side) {
        found.add(violation);
    }
}

fn choose(
    definitions: &[Definition],
    rule: Match,
    side: Side,
    schemas: &[(&str, usize)],
    text: &str,
) -> Option<usize> {
    let tree = Tree::read(text).ok()?;
    let mut evaluator = Evaluator::new(definitions, &tree);
    let mut valid = schemas.iter().filter(|(pointer, _)| {
        position(definitions, pointer).is_some_and(|index| evaluator.may_be_valid(index, side))
    });
    let (_, first) = valid.next()?;
    match rule {
        Match::First => Some(*first),
        Match::One => valid.next().is_none().then_some(*first),
    }
}
