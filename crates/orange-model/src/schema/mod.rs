//! JSON Schema evaluation, for `validate()` and for choosing the variant of a union.
//!
//! Generated crates hold the schemas of their interface file in one table of text, which is compiled on first use. The
//! dialect is that of OpenAPI 3.1 (JSON Schema 2020-12). References name the pointer of a definition. `nullable`,
//! `discriminator` and the lists of required properties that only one sender sets are added.

mod compile;
mod definition;
#[cfg(test)]
mod differential;
mod evaluate;
mod keywords;
mod macros;
mod pattern;
#[cfg(test)]
mod tests;
mod tree;

use serde::Serialize;

pub use self::definition::Definition;
use self::definition::definition_index;
use self::evaluate::Evaluator;
pub use self::evaluate::Sender;
use self::tree::Tree;
use super::validate::Violations;

/// A named schema in the table of its crate.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct SchemaRef {
    /// The table.
    pub definitions: &'static [Definition],
    /// The pointer of the definition.
    pub pointer: &'static str,
    /// The sender of the value.
    pub sender: Sender,
}

impl SchemaRef {
    /// Reports every violation in the JSON form of a value.
    pub fn check<T: Serialize + ?Sized>(&self, value: &T, violations: &mut Violations) {
        self.check_text(serde_json::to_vec(value), violations);
    }

    fn check_text(&self, text: serde_json::Result<Vec<u8>>, violations: &mut Violations) {
        match text {
            Ok(text) => {
                check(
                    self.definitions,
                    self.pointer,
                    self.sender,
                    &String::from_utf8_lossy(&text),
                    violations,
                );
            }
            Err(error) => violations.report(format!("must have a JSON form: {error}")),
        }
    }
}

/// The number of schemas of a union that a value has to match.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// `oneOf`: exactly one.
    One,
    /// `anyOf`: at least one. The first in order is chosen.
    First,
}

/// Chooses the index of the union variant whose schema a JSON text matches.
#[doc(hidden)]
#[macro_export]
macro_rules! __choose {
    ($rule:ident, $sender:ident, $definitions:ident, $raw:expr, [$(($pointer:literal, $index:literal)),*]) => {
        $crate::schema::choose(
            &$definitions,
            $crate::schema::Match::$rule,
            $crate::schema::Sender::$sender,
            &[$(($pointer, $index)),*],
            $raw.get(),
        )
    };
}

/// Reports every violation of a definition in a JSON text.
fn check(definitions: &[Definition], pointer: &str, sender: Sender, text: &str, violations: &mut Violations) {
    let Ok(tree) = Tree::read(text) else { return violations.report("must be JSON") };
    let Some(index) = definition_index(definitions, pointer) else {
        return violations.report_unchecked(&format!("schema at {pointer}"));
    };
    let mut evaluator = Evaluator::new(definitions, &tree);
    for violation in evaluator.violations(index, sender) {
        violations.add(violation);
    }
}

/// Chooses the variant of a union for a JSON text. `schemas` has the pointer of each schema, in the order of the
/// interface file, and the index of its variant. Returns `None` if no schema matches, or several match where one has to.
#[doc(hidden)]
pub fn choose(
    definitions: &[Definition],
    rule: Match,
    sender: Sender,
    schemas: &[(&str, usize)],
    text: &str,
) -> Option<usize> {
    let tree = Tree::read(text).ok()?;
    let mut evaluator = Evaluator::new(definitions, &tree);
    let mut valid = schemas.iter().filter(|(pointer, _)| {
        definition_index(definitions, pointer).is_some_and(|index| evaluator.may_be_valid(index, sender))
    });
    let (_, first) = valid.next()?;
    match rule {
        Match::First => Some(*first),
        Match::One => valid.next().is_none().then_some(*first),
    }
}
