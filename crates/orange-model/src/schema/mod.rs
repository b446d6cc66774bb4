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
    /// `anyOf`: at least one; the first counts.
    First,
}

/// The schemas of a union, in the order of the interface file.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The table.
    pub definitions: &'static [Definition],
    /// The number of schemas that have to match.
    pub rule: Match,
    /// The sender of the value.
    pub sender: Sender,
    /// The pointer and the variant index of each schema.
    pub schemas: &'static [(&'static str, usize)],
}

impl Choice {
    /// The index of the variant of a value; `None` if no schema matches, or several match where one has to.
    pub fn variant_index(&self, text: &str) -> Option<usize> {
        choose(self.definitions, self.rule, self.sender, self.schemas, text)
    }
}

/// Chooses the index of the union variant whose schema a JSON text matches.
#[doc(hidden)]
#[macro_export]
macro_rules! __choose {
    ($rule:ident, $sender:ident, $definitions:ident, $raw:expr, [$(($pointer:literal, $index:literal)),*]) => {{
        const CHOICE: $crate::schema::Choice = $crate::schema::Choice {
            definitions: &$definitions,
            rule: $crate::schema::Match::$rule,
            sender: $crate::schema::Sender::$sender,
            schemas: &[$(($pointer, $index)),*],
        };
        CHOICE.variant_index($raw.get())
    }};
}

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

fn choose(
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
