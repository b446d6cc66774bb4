//! Keywords of objects, and `unevaluatedProperties` and `unevaluatedItems`.

use super::{Evaluated, Evaluator, Sender, Verdict};
use crate::schema::keywords::{ObjectRules, Property, Schema};
use crate::schema::tree::{Tree, Value};
use crate::validate::Noun;

impl<'a> Evaluator<'a> {
    /// The keywords of objects other than `unevaluatedProperties`.
    pub(super) fn object(
        &mut self,
        rules: &'a ObjectRules,
        node: usize,
        sender: Sender,
        mut evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let tree = self.tree;
        let Value::Object(properties) = tree.value(node) else { return Verdict::Valid };
        let mut verdict = Verdict::Valid;
        for property in &rules.properties {
            let value = tree.property(node, &property.name);
            if let (Some(value), Some(evaluated), Some(_)) = (value, &mut evaluated, &property.schema) {
                evaluated.insert(value);
            }
            verdict = verdict.and(self.property(property, value, sender));
        }
        // A patch holds the values of a map as a whole.
        let inner = if sender == Sender::Patch { Sender::Client } else { sender };
        for (name, value) in properties {
            let mut known = rules.by_name.contains_key(&**name);
            for (_, schema) in rules.pattern_properties.iter().filter(|(regex, _)| regex.is_match(name)) {
                known = true;
                verdict =
                    verdict.and(self.at(&**name, |evaluator| evaluator.schema(schema, *value, inner, None)));
                evaluated.as_deref_mut().map(|evaluated| evaluated.insert(*value));
            }
            if let (false, Some(schema)) = (known, &rules.additional_properties) {
                verdict =
                    verdict.and(self.at(&**name, |evaluator| evaluator.additional(schema, *value, inner)));
                evaluated.as_deref_mut().map(|evaluated| evaluated.insert(*value));
            }
            if let Some(schema) = &rules.property_names {
                verdict = verdict.and(self.property_name(schema, name, inner));
            }
        }
        if sender == Sender::Patch {
            return verdict;
        }
        verdict = verdict.and(self.count(properties.len(), rules.count, Noun::Property));
        for (name, required) in &rules.dependent_required {
            if tree.property(node, name).is_none() {
                continue;
            }
            for missing in required.iter().filter(|name| tree.property(node, name).is_none()) {
                let rule = format!("is required beside `{name}`");
                verdict = verdict.and(self.at(missing, |evaluator| evaluator.report(rule)));
            }
        }
        for (name, schema) in &rules.dependent_schemas {
            if tree.property(node, name).is_some() {
                verdict = verdict.and(self.schema(schema, node, sender, evaluated.as_deref_mut()));
            }
        }
        verdict
    }

    /// `properties` and `required`, for one property.
    pub(super) fn property(
        &mut self,
        property: &'a Property,
        value: Option<usize>,
        sender: Sender,
    ) -> Verdict {
        self.at(&property.name, |evaluator| match (value, &property.schema) {
            (None, _) => {
                let is_exempt = match sender {
                    Sender::Server => property.write_only,
                    Sender::Client => property.read_only,
                    Sender::Patch => true,
                };
                if property.required && !is_exempt { evaluator.report("is required") } else { Verdict::Valid }
            }
            (Some(value), schema) => match (evaluator.tree.value(value), schema) {
                (Value::Null, _) if sender == Sender::Patch => {
                    let is_fixed = property.required && !property.nullable;
                    if is_fixed {
                        evaluator.report("is required and cannot be deleted")
                    } else {
                        Verdict::Valid
                    }
                }
                (_, None) => Verdict::Valid,
                // A patch of an object patches its properties.
                (Value::Object(_), Some(schema)) => evaluator.schema(schema, value, sender, None),
                (_, Some(schema)) => {
                    let sender = if sender == Sender::Patch { Sender::Client } else { sender };
                    evaluator.schema(schema, value, sender, None)
                }
            },
        })
    }

    /// Evaluates a property by the schema of additional or unevaluated properties.
    pub(super) fn additional(&mut self, schema: &'a Schema, value: usize, sender: Sender) -> Verdict {
        if schema.rejects_all {
            return self.report("is not a property of this object");
        }
        self.schema(schema, value, sender, None)
    }

    /// Evaluates the name of a property as a value.
    pub(super) fn property_name(&mut self, schema: &'a Schema, name: &str, sender: Sender) -> Verdict {
        let text = serde_json::to_string(name).unwrap_or_default();
        let Ok(tree) = Tree::read(&text) else { return Verdict::Undecided };
        let mut inner = Evaluator::new(self.definitions, &tree);
        inner.depth = self.depth;
        match inner.schema(schema, tree.root(), sender, None) {
            Verdict::Valid => Verdict::Valid,
            Verdict::Invalid => self.at(name, |evaluator| {
                evaluator.report("must have a name that the schema of `propertyNames` allows")
            }),
            Verdict::Undecided => {
                self.unchecked.append(&mut inner.unchecked);
                self.undecided()
            }
        }
    }

    /// `unevaluatedItems` and `unevaluatedProperties`. Adds what they evaluate to `evaluated`.
    pub(super) fn unevaluated(
        &mut self,
        schema: &'a Schema,
        node: usize,
        sender: Sender,
        evaluated: &mut Evaluated,
    ) -> Verdict {
        let mut verdict = Verdict::Valid;
        match self.tree.value(node) {
            Value::Array(items) => {
                let Some(inner) = &schema.unevaluated_items else { return verdict };
                for (index, &item) in items.iter().enumerate() {
                    if evaluated.insert(item) {
                        verdict = verdict
                            .and(self.at(&index, |evaluator| evaluator.schema(inner, item, sender, None)));
                    }
                }
            }
            Value::Object(properties) => {
                let Some(inner) = &schema.unevaluated_properties else { return verdict };
                for (name, value) in properties {
                    if evaluated.insert(*value) {
                        verdict = verdict
                            .and(self.at(&**name, |evaluator| evaluator.additional(inner, *value, sender)));
                    }
                }
            }
            _ => {}
        }
        verdict
    }
}
