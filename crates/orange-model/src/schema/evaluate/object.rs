//! Keywords of objects, and `unevaluatedProperties` and `unevaluatedItems`.

use std::collections::HashSet;

use super::{Evaluated, Evaluator, Instance, Purpose, Verdict, mark_evaluated};
use crate::schema::keywords::{ObjectRules, Property, Schema};
use crate::schema::tree::{Tree, Value};
use crate::validate::Noun;

impl<'a> Evaluator<'a> {
    /// The keywords of objects other than `unevaluatedProperties`.
    pub(super) fn object(
        &mut self,
        rules: &'a ObjectRules,
        instance: Instance,
        mut evaluated: Evaluated<'_>,
    ) -> Verdict {
        let (tree, Instance { node, purpose }) = (self.tree, instance);
        let Value::Object(properties) = tree.value(node) else { return Verdict::Valid };
        let mut verdict = Verdict::Valid;
        for property in &rules.properties {
            let value = tree.property(node, &property.name);
            if let (Some(value), Some(_)) = (value, &property.schema) {
                mark_evaluated(&mut evaluated, value);
            }
            verdict &= self.property(property, value, purpose);
        }
        for (name, value) in properties {
            // A patch sets the value of a map entry as a whole, because the generated patch types do.
            let value = Instance { node: *value, purpose: purpose.of_replacement() };
            let mut is_known = rules.by_name.contains_key(&**name);
            for (_, schema) in rules.pattern_properties.iter().filter(|(regex, _)| regex.is_match(name)) {
                is_known = true;
                verdict &= self.schema_at(&**name, schema, value);
                mark_evaluated(&mut evaluated, value.node);
            }
            if let (false, Some(schema)) = (is_known, &rules.additional_properties) {
                verdict &= self.additional_property(name, schema, value);
                mark_evaluated(&mut evaluated, value.node);
            }
            if let Some(schema) = &rules.property_names {
                verdict &= self.property_name(schema, name, value.purpose);
            }
        }
        // The keywords below depend on all properties of the object, of which a patch has a part.
        if purpose == Purpose::Patch {
            return verdict;
        }
        verdict &= self.count(properties.len(), rules.count, Noun::PROPERTY);
        let is_present = |name: &str| tree.property(node, name).is_some();
        for (name, required) in rules.dependent_required.iter().filter(|(name, _)| is_present(name)) {
            for missing in required.iter().filter(|name| !is_present(name)) {
                let rule = format!("is required beside `{name}`");
                verdict &= self.at(missing, |evaluator| evaluator.report(rule));
            }
        }
        for (_, schema) in rules.dependent_schemas.iter().filter(|(name, _)| is_present(name)) {
            verdict &= self.schema(schema, instance, evaluated.as_deref_mut());
        }
        verdict
    }

    /// `properties` and `required`, for one property.
    fn property(&mut self, property: &'a Property, node: Option<usize>, purpose: Purpose) -> Verdict {
        let Some(node) = node else {
            let is_exempt = match purpose {
                Purpose::Response => property.write_only,
                Purpose::Request => property.read_only,
                Purpose::Patch => true,
            };
            if !property.required || is_exempt {
                return Verdict::Valid;
            }
            return self.at(&property.name, |evaluator| evaluator.report("is required"));
        };
        let value = self.tree.value(node);
        if purpose == Purpose::Patch && matches!(value, Value::Null) {
            if !property.required || property.nullable {
                return Verdict::Valid;
            }
            return self
                .at(&property.name, |evaluator| evaluator.report("is required and cannot be deleted"));
        }
        let Some(schema) = &property.schema else { return Verdict::Valid };
        // A patch of an object patches its properties.
        let purpose = if matches!(value, Value::Object(_)) { purpose } else { purpose.of_replacement() };
        self.schema_at(&property.name, schema, Instance { node, purpose })
    }

    /// Evaluates a property by the schema of additional or unevaluated properties.
    fn additional_property(&mut self, name: &str, schema: &'a Schema, instance: Instance) -> Verdict {
        if schema.rejects_all {
            return self.at(name, |evaluator| evaluator.report("is not a property of this object"));
        }
        self.schema_at(name, schema, instance)
    }

    /// Evaluates the name of a property as a value.
    fn property_name(&mut self, schema: &'a Schema, name: &str, purpose: Purpose) -> Verdict {
        let text = serde_json::to_string(name).unwrap_or_default();
        let Ok(tree) = Tree::read(&text) else { return Verdict::Undecided };
        let mut inner = Evaluator::new(self.definitions, &tree);
        inner.depth = self.depth;
        match inner.schema(schema, Instance { node: tree.root(), purpose }, None) {
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

    /// `unevaluatedItems` and `unevaluatedProperties`. Adds the nodes that they evaluate.
    pub(super) fn unevaluated(
        &mut self,
        schema: &'a Schema,
        Instance { node, purpose }: Instance,
        evaluated: &mut HashSet<usize>,
    ) -> Verdict {
        let mut verdict = Verdict::Valid;
        match (self.tree.value(node), &schema.unevaluated_items, &schema.unevaluated_properties) {
            (Value::Array(items), Some(schema), _) => {
                for (index, &node) in items.iter().enumerate() {
                    if evaluated.insert(node) {
                        verdict &= self.schema_at(&index, schema, Instance { node, purpose });
                    }
                }
            }
            (Value::Object(properties), _, Some(schema)) => {
                for &(ref name, node) in properties {
                    if evaluated.insert(node) {
                        verdict &= self.additional_property(name, schema, Instance { node, purpose });
                    }
                }
            }
            _ => {}
        }
        verdict
    }
}
