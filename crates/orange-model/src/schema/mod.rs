//! JSON Schema evaluation, for `validate()` and for choosing the variant of a union.
//!
//! Generated crates hold the schemas of their interface file in one table of text, which is compiled on first use. The
//! dialect is that of OpenAPI 3.1 (JSON Schema 2020-12), in which a `$ref` is the pointer of a definition. The generator
//! adds keywords: `nullable` and `discriminator` of OpenAPI 3.0; `readOnlyRequired`, `writeOnlyRequired` and
//! `nullableRequired` with those names of `required` whose properties are `readOnly`, `writeOnly` or nullable; and
//! `notChecked` with the keywords that it cannot express.

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
pub use self::evaluate::Purpose;
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
    /// The purpose of the value.
    pub purpose: Purpose,
}

impl SchemaRef {
    /// Reports every violation in the JSON of a value.
    pub fn check<T: Serialize + ?Sized>(&self, value: &T, violations: &mut Violations) {
        self.check_text(serde_json::to_vec(value), violations);
    }

    fn check_text(&self, text: serde_json::Result<Vec<u8>>, violations: &mut Violations) {
        match text {
            Ok(text) => {
                check(
                    self.definitions,
                    self.pointer,
                    self.purpose,
                    &String::from_utf8_lossy(&text),
                    violations,
                );
            }
            Err(error) => violations.report(format!("cannot be written as JSON: {error}")),
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
    ($rule:ident, $purpose:ident, $definitions:ident, $raw:expr, [$(($pointer:literal, $index:literal)),*]) => {
        $crate::schema::choose(
            &$definitions,
            $crate::schema::Match::$rule,
            $crate::schema::Purpose::$purpose,
            &[$(($pointer, $index)),*],
            $raw.get(),
        )
    };
}

/// Reports every violation of a definition in a JSON text.
fn check(
    definitions: &[Definition],
    pointer: &str,
    purpose: Purpose,
    text: &str,
    violations: &mut Violations,
) {
    let Ok(tree) = Tree::read(text) else { return violations.report("must be JSON") };
    let Some(index) = definition_index(definitions, pointer) else {
        return violations.report_unchecked(&format!("schema at {pointer}"));
    };
    let mut evaluator = Evaluator::new(definitions, &tree);
    for violation in evaluator.violations(index, purpose) {
        violations.add(violation);
    }
}

/// Chooses the variant of a union for a JSON text. `schemas` has the pointer of each schema, in the order of the
/// interface file, and the index of its variant. A schema matches unless a checked keyword excludes the value. Returns
/// `None` if no schema matches or, for [`Match::One`], several match.
#[doc(hidden)]
pub fn choose(
    definitions: &[Definition],
    rule: Match,
    purpose: Purpose,
    schemas: &[(&str, usize)],
    text: &str,
) -> Option<usize> {
    let tree = Tree::read(text).ok()?;
    let mut evaluator = Evaluator::new(definitions, &tree);
    let mut matching = schemas.iter().filter(|(pointer, _)| {
        definition_index(definitions, pointer).is_some_and(|index| evaluator.may_be_valid(index, purpose))
    });
    let (_, first) = matching.next()?;
    match rule {
        Match::First => Some(*first),
        Match::One => matching.next().is_none().then_some(*first),
    }
}
