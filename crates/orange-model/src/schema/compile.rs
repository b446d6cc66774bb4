//! Compiles the text of a schema to its keywords.

use std::collections::{HashMap, HashSet};

use super::definition::{Definition, position};
use super::keywords::{
    ArrayRules, Bounds, Condition, Discriminator, Limit, NumberRules, ObjectRules, Property, Reference,
    Schema, StringFormat, StringRules, Types, Values,
};
use super::pattern;
use super::tree::{Tree, Value};

/// Compiles one definition. Text that is not JSON becomes a schema that checks nothing and reports that.
pub(super) fn compile(definition: &Definition, definitions: &[Definition]) -> Schema {
    match Tree::read(&definition.text) {
        Ok(tree) => Compiler { tree: &tree, definitions }.schema(tree.root(), &definition.pointer),
        Err(_) => {
            Schema { unchecked: vec![format!("schema at {}", definition.pointer)], ..Schema::default() }
        }
    }
}

struct Compiler<'a> {
    tree: &'a Tree<'a>,
    definitions: &'a [Definition],
}

impl Compiler<'_> {
    fn schema(&self, id: usize, pointer: &str) -> Schema {
        match self.tree.value(id) {
            Value::Boolean(allowed) => Schema { never: !allowed, ..Schema::default() },
            Value::Object(_) => self.keywords(id, pointer),
            _ => Schema::default(),
        }
    }

    fn keywords(&self, id: usize, pointer: &str) -> Schema {
        let mut unchecked = Vec::new();
        let mut note = |keyword: &str| unchecked.push(format!("{keyword} at {pointer}"));
        self.texts(id, "notChecked").for_each(&mut note);
        let reference = self.text(id, "$ref").and_then(|target| {
            let found = self.reference(target);
            if found.is_none() {
                note("$ref");
            }
            found
        });
        let pattern = self.text(id, "pattern").and_then(|source| {
            let compiled = pattern::compile(source);
            if compiled.is_none() {
                note("pattern");
            }
            Some((source.to_owned(), compiled?))
        });
        let object = self.object(id, pointer, &mut note);
        let format = self.text(id, "format");
        Schema {
            never: false,
            nullable: self.flag(id, "nullable"),
            reference,
            discriminator: self.discriminator(id),
            types: self.types(id),
            values: self.values(id),
            string: StringRules {
                length: self.bounds(id, "minLength", "maxLength"),
                pattern,
                format: format.and_then(string_format),
            },
            number: NumberRules {
                minimum: self.limit(id, "minimum"),
                maximum: self.limit(id, "maximum"),
                above: self.limit(id, "exclusiveMinimum"),
                below: self.limit(id, "exclusiveMaximum"),
                step: self.limit(id, "multipleOf"),
                range: format.and_then(range),
                pointer: pointer.to_owned(),
            },
            array: self.array(id, pointer),
            object,
            all_of: self.several(id, "allOf", pointer).unwrap_or_default(),
            any_of: self.several(id, "anyOf", pointer),
            one_of: self.several(id, "oneOf", pointer),
            not: self.inner(id, "not", pointer),
            condition: self.condition(id, pointer),
            unevaluated_items: self.inner(id, "unevaluatedItems", pointer),
            unevaluated_properties: self.inner(id, "unevaluatedProperties", pointer),
            unchecked,
        }
    }

    fn array(&self, id: usize, pointer: &str) -> ArrayRules {
        let contains = self.inner(id, "contains", pointer).map(|schema| {
            let least = self.count(id, "minContains").unwrap_or(1);
            (schema, Bounds { least, most: self.count(id, "maxContains").unwrap_or(u64::MAX) })
        });
        ArrayRules {
            prefix: self.several(id, "prefixItems", pointer).unwrap_or_default(),
            items: self.inner(id, "items", pointer),
            contains,
            length: self.bounds(id, "minItems", "maxItems"),
            unique: self.flag(id, "uniqueItems"),
        }
    }

    fn object(&self, id: usize, pointer: &str, note: &mut impl FnMut(&str)) -> ObjectRules {
        let mut properties: Vec<Property> = Vec::new();
        let mut by_name = HashMap::new();
        for (name, node) in self.entries(id, "properties") {
            let schema = Some(self.schema(node, &child(pointer, "properties", name)));
            by_name.insert(name.to_owned(), properties.len());
            properties.push(Property { name: name.to_owned(), schema, ..Property::default() });
        }
        let listed = |keyword, name: &str| self.texts(id, keyword).any(|other| other == name);
        let mut only_required = HashSet::new();
        for name in self.texts(id, "required") {
            let at = by_name.get(name).and_then(|&index| properties.get_mut(index));
            let marked = Property {
                name: name.to_owned(),
                schema: None,
                required: true,
                read_only: listed("readOnlyRequired", name),
                write_only: listed("writeOnlyRequired", name),
                nullable: listed("nullableRequired", name),
            };
            match at {
                Some(property) => *property = Property { schema: property.schema.take(), ..marked },
                None if only_required.insert(name) => properties.push(marked),
                None => {}
            }
        }
        let mut patterns = Vec::new();
        for (source, node) in self.entries(id, "patternProperties") {
            match pattern::compile(source) {
                Some(regex) => {
                    patterns.push((regex, self.schema(node, &child(pointer, "patternProperties", source))));
                }
                None => note("patternProperties"),
            }
        }
        let dependent_required = self
            .entries(id, "dependentRequired")
            .map(|(name, list)| (name.to_owned(), self.texts_of(list).map(str::to_owned).collect()));
        let dependent_schemas = self.entries(id, "dependentSchemas").map(|(name, node)| {
            (name.to_owned(), self.schema(node, &child(pointer, "dependentSchemas", name)))
        });
        ObjectRules {
            properties,
            by_name,
            patterns,
            additional: self.inner(id, "additionalProperties", pointer),
            names: self.inner(id, "propertyNames", pointer),
            size: self.bounds(id, "minProperties", "maxProperties"),
            dependent_required: dependent_required.collect(),
            dependent_schemas: dependent_schemas.collect(),
        }
    }

    fn condition(&self, id: usize, pointer: &str) -> Option<Box<Condition>> {
        let branch = |keyword| self.inner(id, keyword, pointer).map(|schema| *schema);
        let (then, otherwise) = (branch("then"), branch("else"));
        let when = branch("if")?;
        Some(Box::new(Condition { when, then, otherwise }))
    }

    fn discriminator(&self, id: usize) -> Option<Discriminator> {
        let node = self.tree.property(id, "discriminator")?;
        let property = self.text(node, "propertyName")?.to_owned();
        let mapping =
            self.entries(node, "mapping").filter_map(|(tag, target)| match self.tree.value(target) {
                Value::String(target) => Some((tag.to_owned(), self.reference(target)?)),
                _ => None,
            });
        Some(Discriminator { property, mapping: mapping.collect() })
    }

    fn types(&self, id: usize) -> Option<Types> {
        let node = self.tree.property(id, "type")?;
        Some(match self.tree.value(node) {
            Value::String(name) => Types::of(std::iter::once(&**name)),
            _ => Types::of(self.texts_of(node)),
        })
    }

    fn values(&self, id: usize) -> Vec<Values> {
        let list = self.tree.property(id, "enum").map(|list| match self.tree.value(list) {
            Value::Array(items) => (items.clone(), true),
            _ => (Vec::new(), true),
        });
        let constant = self.tree.property(id, "const").map(|value| (vec![value], false));
        let all = list.into_iter().chain(constant);
        all.map(|(items, is_enum)| {
            let open = is_enum && items.iter().any(|&item| matches!(self.tree.value(item), Value::String(_)));
            let canonical = items.iter().map(|&item| self.tree.canonical(item)).collect();
            let mut texts: Vec<String> =
                items.iter().take(MAX_LISTED).map(|&item| self.tree.json(item)).collect();
            if items.len() > MAX_LISTED {
                texts.push("…".to_owned());
            }
            let description = match &texts[..] {
                [one] => one.clone(),
                several => format!("one of {}", several.join(", ")),
            };
            Values { canonical, open, description }
        })
        .collect()
    }

    fn reference(&self, pointer: &str) -> Option<Reference> {
        position(self.definitions, pointer).map(Reference)
    }

    fn inner(&self, id: usize, keyword: &str, pointer: &str) -> Option<Box<Schema>> {
        let node = self.tree.property(id, keyword)?;
        Some(Box::new(self.schema(node, &format!("{pointer}/{keyword}"))))
    }

    fn several(&self, id: usize, keyword: &str, pointer: &str) -> Option<Vec<Schema>> {
        let Value::Array(items) = self.tree.value(self.tree.property(id, keyword)?) else { return None };
        let schemas = items.iter().enumerate();
        Some(
            schemas
                .map(|(index, &item)| self.schema(item, &format!("{pointer}/{keyword}/{index}")))
                .collect(),
        )
    }

    fn entries(&self, id: usize, keyword: &str) -> impl Iterator<Item = (&str, usize)> {
        let entries = match self.tree.property(id, keyword).map(|node| self.tree.value(node)) {
            Some(Value::Object(entries)) => entries.as_slice(),
            _ => &[],
        };
        entries.iter().map(|(name, node)| (&**name, *node))
    }

    fn text(&self, id: usize, keyword: &str) -> Option<&str> {
        match self.tree.value(self.tree.property(id, keyword)?) {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn texts(&self, id: usize, keyword: &str) -> impl Iterator<Item = &str> {
        self.tree.property(id, keyword).into_iter().flat_map(|list| self.texts_of(list))
    }

    fn texts_of(&self, list: usize) -> impl Iterator<Item = &str> {
        let items = match self.tree.value(list) {
            Value::Array(items) => items.as_slice(),
            _ => &[],
        };
        items.iter().filter_map(|&item| match self.tree.value(item) {
            Value::String(text) => Some(&**text),
            _ => None,
        })
    }

    fn flag(&self, id: usize, keyword: &str) -> bool {
        self.tree
            .property(id, keyword)
            .is_some_and(|node| matches!(self.tree.value(node), Value::Boolean(true)))
    }

    fn limit(&self, id: usize, keyword: &str) -> Option<Limit> {
        let node = self.tree.property(id, keyword)?;
        matches!(self.tree.value(node), Value::Number(..)).then(|| Limit::new(&self.tree.json(node)))
    }

    fn count(&self, id: usize, keyword: &str) -> Option<u64> {
        match self.tree.value(self.tree.property(id, keyword)?) {
            Value::Number(_, number) => number.to_u64(),
            _ => None,
        }
    }

    fn bounds(&self, id: usize, least: &str, most: &str) -> Bounds {
        Bounds { least: self.count(id, least).unwrap_or(0), most: self.count(id, most).unwrap_or(u64::MAX) }
    }
}

/// Number of values that a message lists.
const MAX_LISTED: usize = 12;

fn child(pointer: &str, keyword: &str, name: &str) -> String {
    format!("{pointer}/{keyword}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn string_format(format: &str) -> Option<StringFormat> {
    match format {
        "date" => Some(StringFormat::Date),
        "date-time" => Some(StringFormat::DateTime),
        "uuid" => Some(StringFormat::Uuid),
        _ => None,
    }
}

/// The range of an integer format of the OpenAPI format registry.
fn range(format: &str) -> Option<(Limit, Limit)> {
    let (least, most) = match format {
        "int8" => (i8::MIN.to_string(), i8::MAX.to_string()),
        "int16" => (i16::MIN.to_string(), i16::MAX.to_string()),
        "int32" => (i32::MIN.to_string(), i32::MAX.to_string()),
        "int64" => (i64::MIN.to_string(), i64::MAX.to_string()),
        "uint8" => (u8::MIN.to_string(), u8::MAX.to_string()),
        "uint16" => (u16::MIN.to_string(), u16::MAX.to_string()),
        "uint32" => (u32::MIN.to_string(), u32::MAX.to_string()),
        "uint64" => (u64::MIN.to_string(), u64::MAX.to_string()),
        _ => return None,
    };
    Some((Limit::new(&least), Limit::new(&most)))
}
