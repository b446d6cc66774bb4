//! Keywords of objects, and `unevaluatedProperties` and `unevaluatedItems`.

use super::{Evaluated, Evaluator, Side, Verdict};
use crate::schema::keywords::{ObjectRules, Property, Schema};
use crate::schema::tree::{Tree, Value};

impl<'a> Evaluator<'a> {
    pub(super) fn object(
        &mut self,
        rules: &'a ObjectRules,
        id: usize,
        side: Side,
        mut evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let tree = self.tree;
        let Value::Object(properties) = tree.value(id) else { return Verdict::Valid };
        let mut verdict = Verdict::Valid;
        for property in &rules.properties {
            let value = tree.property(id, &property.name);
            if let (Some(value), Some(evaluated), Some(_)) = (value, &mut evaluated, &property.schema) {
                evaluated.insert(value);
            }
            verdict = verdict.and(self.property(property, value, side));
        }
        // A patch holds the values of a map as a whole.
        let inner = if side == Side::Patch { Side::Client } else { side };
        for (name, value) in properties {
            let mut known = rules.by_name.contains_key(&**name);
            for (_, schema) in rules.patterns.iter().filter(|(regex, _)| regex.is_match(name)) {
                known = true;
                verdict = verdict.and(self.at(&**name, |this| this.schema(schema, *value, inner, None)));
                evaluated.as_deref_mut().map(|evaluated| evaluated.insert(*value));
            }
            if let (false, Some(schema)) = (known, &rules.additional) {
                verdict = verdict.and(self.at(&**name, |this| this.additional(schema, *value, inner)));
                evaluated.as_deref_mut().map(|evaluated| evaluated.insert(*value));
            }
            if let Some(schema) = &rules.names {
                verdict = verdict.and(self.property_name(schema, name, inner));
            }
        }
        if side == Side::Patch {
            return verdict;
        }
        verdict = verdict.and(self.count(properties.len(), rules.size, "property", "properties"));
        for (name, others) in &rules.dependent_required {
            if tree.property(id, name).is_none() {
                continue;
            }
            for other in others.iter().filter(|other| tree.property(id, other).is_none()) {
                let rule = format!("is required beside `{name}`");
                verdict = verdict.and(self.at(other, |this| this.report(rule)));
            }
        }
        for (name, schema) in &rules.dependent_schemas {
            if tree.property(id, name).is_some() {
                verdict = verdict.and(self.schema(schema, id, side, evaluated.as_deref_mut()));
            }
        }
        verdict
    }

    pub(super) fn property(&mut self, property: &'a Property, value: Option<usize>, side: Side) -> Verdict {
        self.at(&property.name, |this| match (value, &property.schema) {
            (None, _) => {
                let is_exempt = match side {
                    Side::Server => property.write_only,
                    Side::Client => property.read_only,
                    Side::Patch => true,
                };
                if property.required && !is_exempt { this.report("is required") } else { Verdict::Valid }
            }
            (Some(value), schema) => match (this.tree.value(value), schema) {
                (Value::Null, _) if side == Side::Patch => {
                    let is_fixed = property.required && !property.nullable;
                    if is_fixed { this.report("is required and cannot be deleted") } else { Verdict::Valid }
                }
                (_, None) => Verdict::Valid,
                // A patch of an object patches its properties.
                (Value::Object(_), Some(schema)) => this.schema(schema, value, side, None),
                (_, Some(schema)) => {
                    let side = if side == Side::Patch { Side::Client } else { side };
                    this.schema(schema, value, side, None)
                }
            },
        })
    }

    /// Evaluates a property by the schema of additional or unevaluated properties.
    pub(super) fn additional(&mut self, schema: &'a Schema, value: usize, side: Side) -> Verdict {
        if schema.never {
            return self.report("is not a property of this object");
        }
        self.schema(schema, value, side, None)
    }

    /// Evaluates the name of a property as a value.
    pub(super) fn property_name(&mut self, schema: &'a Schema, name: &str, side: Side) -> Verdict {
        let text = serde_json::to_string(name).unwrap_or_default();
        let Ok(tree) = Tree::read(&text) else { return Verdict::Undecided };
        let mut inner = Evaluator::new(self.definitions, &tree);
        inner.depth = self.depth;
        match inner.schema(schema, tree.root(), side, None) {
            Verdict::Valid => Verdict::Valid,
            Verdict::Invalid => self
                .at(name, |this| this.report("must have a name that the schema of `propertyNames` allows")),
            Verdict::Undecided => {
                self.reasons.append(&mut inner.reasons);
                self.undecided()
            }
        }
    }

    pub(super) fn unevaluated(
        &mut self,
        schema: &'a Schema,
        id: usize,
        side: Side,
        own: &mut Evaluated,
    ) -> Verdict {
        let mut verdict = Verdict::Valid;
        match self.tree.value(id) {
            Value::Array(items) => {
                let Some(inner) = &schema.unevaluated_items else { return verdict };
                for (index, &item) in items.iter().enumerate() {
                    if own.insert(item) {
                        verdict = verdict.and(self.at(&index, |this| this.schema(inner, item, side, None)));
                    }
                }
            }
            Value::Object(properties) => {
                let Some(inner) = &schema.unevaluated_properties else { return verdict };
                for (name, value) in properties {
                    if own.insert(*value) {
                        verdict = verdict.and(self.at(&**name, |this| this.additional(inner, *value, side)));
                    }
                }
            }
            _ => {}
        }
        verdict
    }
}
