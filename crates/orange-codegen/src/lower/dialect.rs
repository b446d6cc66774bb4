//! Detects the syntax of filter operators from the declared parameters.

use crate::ir::{Document, Operation, ParameterLocation, ParameterRole, QueryDialect};
use crate::resolve::NodeId;

use super::state::Lowerer;

/// Key of a document that sets the dialect: `bracket`, `dotted` or `dotted-operators`.
const KEY: &str = "x-orange-dialect";

/// Operators in names of parameters, after a dot or in brackets, as in TMF630 and Orange interface files.
const OPERATORS: &[&str] = &[
    "eq", "ne", "neq", "gt", "gte", "lt", "lte", "in", "nin", "regex", "match", "nmatch", "like", "json",
    "emj",
];

impl Lowerer<'_> {
    /// Returns the dialect: set by the key, or detected from declared parameters, or brackets.
    pub(super) fn query_dialect(&mut self, document: &Document) -> QueryDialect {
        let root = self.sources.root();
        if let Some(node) = root.get(KEY) {
            match node.value.as_str().unwrap_or_default() {
                "dotted" => return QueryDialect::Dotted,
                "dotted-operators" => return QueryDialect::DottedOperators,
                "bracket" => return QueryDialect::Bracket,
                other => {
                    let message = format!(
                        "`{KEY}: {other}` is ignored: expected `bracket`, `dotted` or `dotted-operators`"
                    );
                    self.repaired("unknown-dialect", &node.id, message);
                }
            }
        }
        let dotted = declared_filters(document, is_dotted_filter);
        let bracketed = declared_filters(document, is_bracketed_filter);
        let node_id = NodeId { path: "/paths".to_owned(), ..root.id };
        match (dotted.as_slice(), bracketed.as_slice()) {
            ([], []) if document.operations.iter().any(is_filtered) => {
                let message = format!(
                    "no parameter declares the notation of filters; `name[operator]=value` is assumed (`{KEY}: dotted` \
                     changes it)"
                );
                self.note("assumed-dialect", &node_id, message);
                QueryDialect::Bracket
            }
            ([], _) => QueryDialect::Bracket,
            ([first, ..], []) => {
                let message =
                    format!("filters have a dot before the operator, as in the declared parameter `{first}`");
                self.note("declared-dialect", &node_id, message);
                QueryDialect::DottedOperators
            }
            ([first_dotted, ..], [first_bracketed, ..]) => {
                let dialect = match dotted.len() > bracketed.len() {
                    true => QueryDialect::DottedOperators,
                    false => QueryDialect::Bracket,
                };
                let message = format!(
                    "operators are declared after a dot (`{first_dotted}`) and in brackets (`{first_bracketed}`); the more frequent notation \
                     is used for filters (`{KEY}` changes it)"
                );
                self.note("assumed-dialect", &node_id, message);
                dialect
            }
        }
    }
}

/// Whether an operation accepts filters on any property.
fn is_filtered(operation: &Operation) -> bool {
    operation.parameters.iter().any(|parameter| {
        matches!(parameter.role, ParameterRole::Filters | ParameterRole::Offset | ParameterRole::Limit)
    })
}

/// Returns the names of query parameters that are filters with an operator.
fn declared_filters(document: &Document, is_filter: fn(&str) -> bool) -> Vec<&str> {
    let parameters = document.operations.iter().flat_map(|operation| &operation.parameters);
    parameters
        .filter(|parameter| parameter.location == ParameterLocation::Query)
        .map(|parameter| parameter.wire.as_str())
        .filter(|wire| is_filter(wire))
        .collect()
}

/// Whether a name is a path and an operator after a dot, such as `changedAt.gte`.
pub(super) fn is_dotted_filter(wire: &str) -> bool {
    split_dotted(wire).is_some()
}

/// Splits `changedAt.gte` into path and operator.
pub(crate) fn split_dotted(wire: &str) -> Option<(&str, &str)> {
    wire.rsplit_once('.').filter(|(path, operator)| !path.is_empty() && OPERATORS.contains(operator))
}

/// Whether a name is a path and an operator in brackets, such as `changedAt[gte]` or `rank[gt,num]`.
fn is_bracketed_filter(wire: &str) -> bool {
    let Some((path, rest)) = wire.strip_suffix(']').and_then(|wire| wire.rsplit_once('[')) else {
        return false;
    };
    let operator = rest.split(',').next().unwrap_or_default();
    !path.is_empty() && OPERATORS.contains(&operator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_has_a_path_and_an_operator() {
        for (wire, dotted, bracketed) in [
            ("changedAt.gte", true, false),
            ("a.b.lt", true, false),
            ("changedAt[gte]", false, true),
            ("rank[gt,num]", false, true),
            ("address.city", false, false),
            ("ids[]", false, false),
            ("filter[name]", false, false),
            (".gte", false, false),
            ("gte", false, false),
        ] {
            assert_eq!(is_dotted_filter(wire), dotted, "{wire}");
            assert_eq!(is_bracketed_filter(wire), bracketed, "{wire}");
        }
    }
}
