//! Unions: by discriminator over extending schemas, by `oneOf` and `anyOf`, by a list of types.

use serde_json::Value;

use super::docs::texts;
use super::flattened::FlattenedSchema;
use super::index::{final_target, plain_target};
use super::names;
use super::naming::{is_named, variant_name};
use super::rules::BY_SCHEMA;
use super::state::{Key, Lowerer};
use super::types::beside_variants;
use crate::ir::{
    Discriminator, Docs, Enum, EnumKind, EnumValue, Rules, Shape, StringFormat, TypeId, TypeRef, Union,
    Variant,
};
use crate::resolve::{Node, NodeId, Target};

/// A discriminator value and its schema.
struct Tag<'a> {
    value: String,
    target: Node<'a>,
}

impl<'a> Lowerer<'a> {
    /// Lowers a schema whose discriminator selects among extending schemas.
    pub(super) fn inherited(
        &mut self,
        id: TypeId,
        flat: &FlattenedSchema<'a>,
        discriminator: &Node<'a>,
    ) -> Shape {
        if property_name(discriminator).is_none() {
            self.repaired(
                "no-property-name",
                &discriminator.id,
                "a discriminator without `propertyName` is ignored",
            );
            return Shape::Object(self.object(id, flat));
        }
        let Some((property, tags)) = self.variants_below(flat, discriminator) else {
            return Shape::Object(self.object(id, flat));
        };
        let own_tags = self.own_tags(flat, discriminator);
        if let (Some(ty), [only]) = (self.types.get_mut(id.0), own_tags.as_slice()) {
            ty.tag = Some((property.clone(), only.clone()));
        }
        if tags.is_empty() {
            self.note(
                "no-variants",
                &discriminator.id,
                "no schema extends this one; it is read as a plain object",
            );
            return Shape::Object(self.object(id, flat));
        }
        let base = self.type_for(flat.clone(), true);
        let mut variants = self.own_variants(own_tags, base);
        let mut taken = names::UniqueNames::default();
        variants.iter().for_each(|variant| drop(taken.take([variant.rust.clone()])));
        for mut variant in self.tagged_variants(tags, discriminator, &property) {
            variant.rust = taken.take([variant.rust]);
            variants.push(variant);
        }
        let discriminator = Some(Discriminator { property });
        Shape::Union(Union { discriminator, variants, base: Some(base), exclusive: true })
    }

    /// Returns the discriminator property of the extending schemas, and the value for each of them.
    fn variants_below(
        &mut self,
        flat: &FlattenedSchema<'a>,
        discriminator: &Node<'a>,
    ) -> Option<(String, Vec<Tag<'a>>)> {
        let property = property_name(discriminator)?;
        let own = flat.layers.first().map(|layer| layer.node.id.clone())?;
        let descendants = self.index.descendants(&own);
        let mut tags: Vec<Tag<'a>> = self
            .mapped(discriminator)
            .into_iter()
            // The mapping of a base covers all leaves; only those below this schema count.
            .filter(|tag| !self.is_own(&own, &tag.target.id))
            .filter(|tag| {
                descendants.is_empty() || descendants.contains(&tag.target.id) || owns(flat, discriminator)
            })
            .collect();
        let mapped: Vec<NodeId> = tags.iter().map(|tag| tag.target.id.clone()).collect();
        for node_id in &descendants {
            if mapped.contains(node_id) {
                continue;
            }
            // An intermediate schema without a value is not a variant.
            if mapped.iter().any(|leaf| self.index.descends(leaf, node_id)) {
                continue;
            }
            let Some(target) = self.node_at(node_id) else { continue };
            tags.push(Tag { value: implicit_tag(&target), target });
        }
        Some((property, tags))
    }

    /// Whether a tag selects the schema itself or one that it extends, so that it adds nothing.
    fn is_own(&self, own: &NodeId, target: &NodeId) -> bool {
        target == own || self.index.descends(own, target)
    }

    /// Returns the discriminator values of the schema itself.
    fn own_tags(&mut self, flat: &FlattenedSchema<'a>, discriminator: &Node<'a>) -> Vec<String> {
        let Some(own) = flat.layers.first().map(|layer| layer.node.id.clone()) else { return Vec::new() };
        let mapped = self.mapped(discriminator);
        // The mapping of a base does not describe this schema.
        let inherits = !owns(flat, discriminator);
        let is_own = |target: &NodeId| if inherits { *target == own } else { self.is_own(&own, target) };
        mapped.into_iter().filter(|tag| is_own(&tag.target.id)).map(|tag| tag.value).collect()
    }

    /// Returns the variants of a base that maps itself: the base as a plain object.
    fn own_variants(&mut self, tags: Vec<String>, base: TypeId) -> Vec<Variant> {
        let definitions: Vec<String> =
            self.types.get(base.0).map(|ty| ty.definition.clone()).into_iter().collect();
        let mut taken = names::UniqueNames::default();
        tags.into_iter()
            .map(|tag| Variant {
                rust: taken.take([names::camel(&tag, "variant")]),
                ty: TypeRef::Named(base),
                rules: Rules::default(),
                tag: Some(tag),
                aliases: Vec::new(),
                definitions: definitions.clone(),
            })
            .collect()
    }

    /// Returns the discriminator property, and the schema and aliases for each value.
    #[expect(clippy::type_complexity, reason = "used once")]
    pub(super) fn inherited_tags(
        &mut self,
        flat: &FlattenedSchema<'a>,
        discriminator: &Node<'a>,
    ) -> Option<(String, Vec<(String, Node<'a>, Vec<String>)>)> {
        let (property, tags) = self.variants_below(flat, discriminator)?;
        let values: Vec<String> = tags.iter().map(|tag| tag.value.clone()).collect();
        let spelt = discriminator.get("x-orange-aliases");
        let tags = tags.into_iter().map(|Tag { value, target }| {
            let mut aliases = self.aliases_of(&target);
            aliases.extend(target.id.name().filter(|_| is_named(&target.id)));
            aliases
                .extend(spelt.iter().filter_map(|node| node.get(&value)).flat_map(|node| texts(node.value)));
            aliases.retain(|alias| !values.contains(alias));
            (value, target, aliases)
        });
        let tags: Vec<_> = tags.collect();
        (!tags.is_empty()).then_some((property, tags))
    }

    /// Returns the discriminator values for a variant of a list.
    pub(super) fn tags_of_variant(
        &mut self,
        node: &Node<'a>,
        property: &str,
        mapped: &[(String, Node<'a>)],
    ) -> Vec<String> {
        let end = final_target(self.sources, node).map(|end| end.id);
        let values: Vec<String> = mapped
            .iter()
            .filter(|(_, target)| Some(&target.id) == end.as_ref())
            .map(|(value, _)| value.clone())
            .collect();
        if !values.is_empty() {
            return values;
        }
        let own = self.constant_of(node, property);
        own.or_else(|| end.as_ref().filter(|end| is_named(end))?.name()).into_iter().collect()
    }

    /// Lowers `oneOf` or `anyOf`, with or without a discriminator.
    pub(super) fn one_of(&mut self, id: TypeId, flat: &FlattenedSchema<'a>, variants: &[Node<'a>]) -> Shape {
        let beside = beside_variants(flat);
        let discriminator = flat.find("discriminator");
        let property = discriminator.as_ref().and_then(|node| property_name(node));
        let mapping = discriminator.as_ref().map(|node| self.mapped(node)).unwrap_or_default();
        let mut made: Vec<Variant> = Vec::new();
        let mut taken = names::UniqueNames::default();
        let own = flat.layers.first().map(|layer| layer.node.id.clone());
        for node in variants {
            if own.is_some() && final_target(self.sources, node).map(|end| end.id) == own {
                self.repaired(
                    "own-variant",
                    &node.id,
                    "a union lists itself as a variant; the variant is ignored",
                );
                continue;
            }
            let word = self.variant_name(node);
            let (ty, rules) = if beside { self.beside(flat, node) } else { self.variant_type(node) };
            let end = final_target(self.sources, node).map(|end| end.id);
            let values: Vec<String> = match &property {
                None => Vec::new(),
                Some(property) => {
                    let mapped: Vec<String> = mapping
                        .iter()
                        .filter(|tag| Some(&tag.target.id) == end.as_ref())
                        .map(|tag| tag.value.clone())
                        .collect();
                    let mut own = || {
                        self.constant_of(node, property)
                            .or_else(|| end.as_ref().filter(|end| is_named(end))?.name())
                    };
                    if mapped.is_empty() { own().into_iter().collect() } else { mapped }
                }
            };
            if property.is_some() && values.is_empty() {
                self.repaired("no-tag", &node.id, "this variant has no discriminator value");
            }
            let aliases = self.aliases_of(node);
            let definitions = vec![self.definition(node)];
            if values.is_empty() {
                let same = |variant: &&mut Variant| variant.ty == ty && variant.tag.is_none();
                if let Some(other) = made.iter_mut().find(same) {
                    other.definitions.extend(definitions);
                    if other.rules != rules {
                        // Either variant is valid, so the rules of one of them do not apply.
                        other.rules = Rules::default();
                        let message = "rules of variants with the same type are checked only by `validate()`";
                        self.note(BY_SCHEMA, &node.id, message);
                    }
                    continue;
                }
                made.push(Variant { rust: taken.take([word]), ty, rules, tag: None, aliases, definitions });
                continue;
            }
            for value in values {
                let rust = taken.take([word.clone(), names::camel(&value, "variant")]);
                let (ty, rules, aliases) = (ty.clone(), rules.clone(), aliases.clone());
                let definitions = definitions.clone();
                made.push(Variant { rust, ty, rules, tag: Some(value), aliases, definitions });
            }
        }
        // A mapping may have more schemas than the list.
        let listed: Vec<NodeId> =
            variants.iter().filter_map(|node| final_target(self.sources, node)).map(|end| end.id).collect();
        let unlisted: Vec<Tag<'a>> =
            mapping.into_iter().filter(|tag| !listed.contains(&tag.target.id)).collect();
        if let (Some(discriminator), Some(property), false) = (&discriminator, &property, unlisted.is_empty())
        {
            self.note(
                "mapping-beside-list",
                &discriminator.id,
                "the mapping has schemas that are not in the list of variants",
            );
            for mut variant in self.tagged_variants(unlisted, discriminator, property) {
                variant.rust = taken.take([variant.rust]);
                made.push(variant);
            }
        }
        if let (Some(discriminator), Some(_)) = (&discriminator, &property) {
            self.add_aliases(&mut made, discriminator);
        }
        match (made.as_slice(), &property) {
            ([], _) if beside => Shape::Object(self.object(id, flat)),
            ([], _) => Shape::Alias(TypeRef::Any, Rules::default()),
            ([only], None) => Shape::Alias(only.ty.clone(), Rules::default()),
            _ => {
                let base = beside.then(|| self.base_of(id, flat));
                Shape::Union(Union {
                    discriminator: property.map(|property| Discriminator { property }),
                    variants: made,
                    base,
                    exclusive: variants.first().is_some_and(is_exclusive),
                })
            }
        }
    }

    /// Returns the sibling keywords of `oneOf` as a separate object.
    fn base_of(&mut self, _id: TypeId, flat: &FlattenedSchema<'a>) -> TypeId {
        let mut flat = flat.clone();
        for layer in &mut flat.layers {
            layer.with_siblings |= layer.node.has("oneOf") || layer.node.has("anyOf");
        }
        self.type_for(flat, true)
    }

    /// Returns a variant combined with the sibling keywords of its list.
    fn beside(&mut self, flat: &FlattenedSchema<'a>, node: &Node<'a>) -> (TypeRef, Rules) {
        let name = self.variant_name(node);
        let own = flat.key().into_iter().next();
        let combined = self.with_siblings(flat.clone(), node);
        if let (Some(own), false) = (own, self.by_key.contains_key(&Key::Schema(combined.key()))) {
            // Named after the union, because the variant may have its own type.
            let owner = self.by_node.get(&own).and_then(|id| self.types.get(id.0)).map(|ty| ty.name.clone());
            let owner = owner.unwrap_or_else(|| self.context(&own));
            let name = self.derived_name(&node.id, &format!("{owner} {name}"));
            let id = self.add(name, None, &node.id, &combined);
            let definition = self.definition_of(&node.id, &combined, false);
            self.define(id, definition);
            self.by_key.insert(Key::Schema(combined.key()), id);
            self.queue.push_back(super::state::PendingType {
                id,
                flat: combined,
                plain: false,
                named: false,
            });
            return (TypeRef::Named(id), Rules::default());
        }
        let used = self.use_of(combined, Vec::new());
        (used.ty, used.rules)
    }

    /// Returns the variants for tags, in order.
    fn tagged_variants(
        &mut self,
        tags: Vec<Tag<'a>>,
        discriminator: &Node<'a>,
        _property: &str,
    ) -> Vec<Variant> {
        let values: Vec<String> = tags.iter().map(|tag| tag.value.clone()).collect();
        let mut taken = names::UniqueNames::default();
        let mut variants: Vec<Variant> = Vec::new();
        let shared = shared_start(&values);
        for Tag { value, target } in tags {
            let own = value.get(shared..).unwrap_or(&value);
            let rust = taken.take([names::camel(own, "variant")]);
            let mut aliases = self.aliases_of(&target);
            // The schema name is an implicit value, unless it is mapped to another schema.
            aliases.extend(target.id.name().filter(|_| is_named(&target.id)));
            aliases.retain(|alias| !values.contains(alias));
            let (ty, rules) = self.variant_type(&target);
            if variants.iter().any(|variant| variant.ty == ty) {
                aliases.clear();
            }
            let definitions = vec![self.plain_definition(&target)];
            variants.push(Variant { rust, ty, rules, tag: Some(value), aliases, definitions });
        }
        self.add_aliases(&mut variants, discriminator);
        variants
    }

    /// Adds `x-orange-aliases` of a discriminator: other spellings by value.
    fn add_aliases(&mut self, variants: &mut [Variant], discriminator: &Node<'a>) {
        let Some(node) = discriminator.get("x-orange-aliases") else { return };
        for (value, aliases) in node.entries() {
            match variants.iter_mut().find(|variant| variant.tag.as_deref() == Some(value)) {
                Some(variant) => {
                    for alias in texts(aliases.value) {
                        if !variant.aliases.contains(&alias) {
                            variant.aliases.push(alias);
                        }
                    }
                }
                None => self.repaired(
                    "unknown-value",
                    &aliases.id,
                    format!("`{value}` is not a value of the discriminator"),
                ),
            }
        }
        // An alias of two variants is ambiguous and ignored.
        let all: Vec<String> = variants.iter().flat_map(|variant| variant.aliases.clone()).collect();
        for variant in variants {
            variant.aliases.retain(|alias| all.iter().filter(|other| *other == alias).count() == 1);
        }
    }

    /// Returns `x-orange-aliases` of a schema: other discriminator values for it.
    pub(super) fn aliases_of(&self, node: &Node<'a>) -> Vec<String> {
        let end = final_target(self.sources, node);
        end.and_then(|end| end.get("x-orange-aliases"))
            .map(|aliases| texts(aliases.value))
            .unwrap_or_default()
    }

    /// Returns the type of a variant. A variant with its own discriminator is used as a plain object.
    fn variant_type(&mut self, node: &Node<'a>) -> (TypeRef, Rules) {
        if let Some(end) = plain_target(self.sources, node).filter(|end| is_named(&end.id)) {
            let flat = self.flatten(&end);
            let inherits = flat.full().any(|layer| layer.inherited && layer.node.has("discriminator"));
            if inherits && flat.find("oneOf").is_none() && self.discriminator(&flat).is_some() {
                return (TypeRef::Named(self.type_for(flat, true)), Rules::default());
            }
            // A named schema has its own type, even if it only wraps another.
            return (self.named_use(end, vec![node.clone()]).in_container(), Rules::default());
        }
        let used = self.schema(node);
        let rules = used.rules.clone();
        (used.in_container(), rules)
    }

    /// Returns the mapped discriminator values with their schemas.
    pub(super) fn mapping(&mut self, discriminator: &Node<'a>) -> Vec<(String, Node<'a>)> {
        let tags = self.mapped(discriminator);
        tags.into_iter().map(|Tag { value, target }| (value, target)).collect()
    }

    fn mapped(&mut self, discriminator: &Node<'a>) -> Vec<Tag<'a>> {
        let Some(mapping) = discriminator.get("mapping") else { return Vec::new() };
        let mut tags = Vec::new();
        for (value, node) in mapping.entries() {
            let Some(reference) = node.value.as_str() else {
                self.repaired(
                    "not-a-reference",
                    &node.id,
                    "expected the name of a schema or a reference to one",
                );
                continue;
            };
            let named = format!("#/components/schemas{}", crate::pointer::join("", reference));
            let is_name = !reference.contains(['#', '/']);
            let first = if is_name { named.as_str() } else { reference };
            let found = match self.sources.follow(&node.id, first) {
                Target::Found(target, _) => Ok(target),
                // `Dog.yaml` is a file, `fr.interop.dog` a name.
                Target::Dangling(reason) if is_name => match self.sources.follow(&node.id, reference) {
                    Target::Found(target, _) => Ok(target),
                    Target::Dangling(_) => Err(reason),
                },
                Target::Dangling(reason) => Err(reason),
            };
            match found.map(|target| final_target(self.sources, &target)) {
                Ok(Some(target)) => tags.push(Tag { value: value.to_owned(), target }),
                Ok(None) => self.dangles(&node.id, reference, "it is part of a cycle", BASE),
                Err(reason) => self.dangles(&node.id, reference, &reason, BASE),
            }
        }
        tags
    }

    pub(super) fn node_at(&self, node_id: &NodeId) -> Option<Node<'a>> {
        let root = self.sources.file(node_id.file);
        Some(Node::new(crate::pointer::get(root.value, &node_id.path)?, node_id.clone()))
    }

    /// Returns the only value that a variant allows for a property.
    fn constant_of(&mut self, node: &Node<'a>, property: &str) -> Option<String> {
        let flat = self.flatten(node);
        let definition = flat.full().find_map(|layer| layer.node.get("properties")?.get(property))?;
        let only = definition.get("const").or_else(|| {
            let list = definition.get("enum")?;
            let mut items = list.items();
            items.next().filter(|_| items.next().is_none())
        })?;
        only.value.as_str().map(str::to_owned)
    }

    /// Returns the Rust name of a variant: the schema name, its title, or the kind of value.
    fn variant_name(&mut self, node: &Node<'a>) -> String {
        if let Some(name) =
            final_target(self.sources, node).filter(|end| is_named(&end.id)).and_then(|end| end.id.name())
        {
            return names::camel(&name, "variant");
        }
        if let Some(title) = node.text("title").filter(|title| title.len() <= 40) {
            return names::camel(&title, "variant");
        }
        let flat = self.flatten(node);
        match flat.types().first() {
            Some(&"object") => variant_name(&node.id.name().unwrap_or_default()),
            Some(kind) => kind_word(kind).to_owned(),
            None if flat.find("items").is_some() => kind_word("array").to_owned(),
            None => variant_name(&node.id.name().unwrap_or_default()),
        }
    }

    /// Lowers a `type` list with several kinds.
    pub(super) fn several(&mut self, id: TypeId, flat: &FlattenedSchema<'a>, types: &[&'a str]) -> Union {
        let mut taken = names::UniqueNames::default();
        let mut variants: Vec<Variant> = Vec::new();
        let owner = self.types.get(id.0).map(|ty| ty.definition.clone()).unwrap_or_default();
        for kind in types {
            let (ty, rules) = match self.typed(kind, flat) {
                super::schema_kind::SchemaKind::Plain(ty, rules) => (ty, rules),
                _ => (TypeRef::Named(self.object_among(id, flat)), Rules::default()),
            };
            let rust = taken.take([kind_word(kind).to_owned()]);
            let definitions = vec![self.definition_of_kind(&owner, kind)];
            variants.push(Variant { rust, ty, rules, tag: None, aliases: Vec::new(), definitions });
        }
        Union { discriminator: None, variants, base: None, exclusive: false }
    }

    /// Returns the object variant of a schema with several kinds.
    fn object_among(&mut self, id: TypeId, flat: &FlattenedSchema<'a>) -> TypeId {
        let key = Key::Base(flat.key());
        if let Some(known) = self.by_key.get(&key) {
            return *known;
        }
        let owner = self.types.get(id.0).map(|ty| ty.name.clone()).unwrap_or_default();
        let node_id = flat.layers.first().map(|layer| layer.node.id.clone());
        let node_id = node_id.unwrap_or(NodeId { file: crate::resolve::FileId::ROOT, path: String::new() });
        let name = self.derived_name(&node_id, &format!("{owner} Object"));
        let made = self.add(name, None, &node_id, &FlattenedSchema::default());
        let definition = self.types.get(id.0).map(|ty| ty.definition.clone()).unwrap_or_default();
        let definition = self.definition_of_kind(&definition, "object");
        self.define(made, definition);
        self.by_key.insert(key, made);
        self.queue.push_back(super::state::PendingType {
            id: made,
            flat: flat.clone(),
            plain: true,
            named: false,
        });
        made
    }

    /// Lowers an enum of strings and integers: one type for each.
    pub(super) fn mixed_enum(&mut self, id: TypeId, flat: &FlattenedSchema<'a>, node: &Node<'a>) -> Union {
        let owner = self.types.get(id.0).map(|ty| ty.name.clone()).unwrap_or_default();
        let whole = self.types.get(id.0).map(|ty| ty.definition.clone()).unwrap_or_default();
        let mut variants = Vec::new();
        for (kind, word) in [(EnumKind::String, "Text"), (EnumKind::Integer, "Number")] {
            let name = self.derived_name(&node.id, &format!("{owner} {word}"));
            let shape = Shape::Enum(self.enum_shape(flat, kind, node));
            let made = self.add(name, None, &node.id, &FlattenedSchema::default());
            let definition =
                self.definition_of_kind(&whole, if kind == EnumKind::String { "string" } else { "integer" });
            self.define(made, definition.clone());
            if let Some(slot) = self.types.get_mut(made.0) {
                slot.shape = shape;
            }
            variants.push(Variant {
                rust: word.to_owned(),
                ty: TypeRef::Named(made),
                rules: Rules::default(),
                tag: None,
                aliases: Vec::new(),
                definitions: vec![definition],
            });
        }
        Union { discriminator: None, variants, base: None, exclusive: false }
    }

    /// Lowers `oneOf` of constants to an enum with a description for each value.
    pub(super) fn constants(&mut self, nodes: &[Node<'a>]) -> Enum {
        let mut values: Vec<EnumValue> = Vec::new();
        let mut taken = names::UniqueNames::default();
        for node in nodes {
            let Some(wire) = node.get("const").map(|value| value.value.clone()) else { continue };
            if values.iter().any(|value| value.wire == wire) {
                continue;
            }
            let word = match &wire {
                Value::String(text) => names::camel(text, "value"),
                other => names::camel(&node.text("title").unwrap_or_else(|| other.to_string()), "value"),
            };
            values.push(EnumValue {
                wire,
                rust: taken.take([word]),
                docs: Docs::of([node]),
                aliases: self.aliases_of(node),
            });
        }
        let kind = if values.iter().all(|value| value.wire.is_string()) {
            EnumKind::String
        } else {
            EnumKind::Integer
        };
        Enum { kind, values }
    }
}

/// Whether the discriminator belongs to the schema rather than to a base.
fn owns(flat: &FlattenedSchema<'_>, discriminator: &Node<'_>) -> bool {
    flat.full()
        .any(|layer| !layer.inherited && layer.node.get("discriminator").as_ref() == Some(discriminator))
}

/// Returns the discriminator property: from `propertyName`, or in Swagger 2.0 the string itself.
pub(super) fn property_name(discriminator: &Node<'_>) -> Option<String> {
    match discriminator.value {
        Value::String(name) => Some(name.clone()),
        Value::Object(_) => discriminator.str("propertyName").map(str::to_owned),
        _ => None,
    }
}

/// Returns the discriminator value of an unmapped schema: its name.
fn implicit_tag(target: &Node<'_>) -> String {
    ["x-discriminator-value", "x-ms-discriminator-value"]
        .iter()
        .find_map(|key| target.text(key))
        .or_else(|| target.id.name())
        .unwrap_or_default()
}

/// Whether a variant is part of a `oneOf`.
fn is_exclusive(node: &Node<'_>) -> bool {
    let list = node.id.path.rsplit('/').nth(1);
    list == Some("oneOf")
}

fn kind_word(kind: &str) -> &'static str {
    match kind {
        "string" => "Text",
        "integer" => "Integer",
        "number" => "Number",
        "boolean" => "Boolean",
        "array" => "List",
        "object" => "Object",
        _ => "Variant",
    }
}

/// Outcome in findings for a tag whose schema is missing.
const BASE: &str = "read as the base";

/// The type of unrestricted strings.
pub(super) const TEXT: TypeRef = TypeRef::String(StringFormat::Plain);

/// Returns the length of the common prefix of all tags up to a separator, such as `AnomalieAdresse.`. Zero if a
/// tag would be empty without it.
fn shared_start(tags: &[String]) -> usize {
    let [first, others @ ..] = tags else { return 0 };
    if others.is_empty() {
        return 0;
    }
    let ends = first.match_indices(['.', '/', ':']).map(|(at, separator)| at + separator.len());
    ends.rev()
        .find(|&end| tags.iter().all(|tag| tag.len() > end && tag.get(..end) == first.get(..end)))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::shared_start;

    fn own(tags: &[&str]) -> Vec<String> {
        let tags: Vec<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
        let shared = shared_start(&tags);
        tags.iter().map(|tag| tag[shared..].to_owned()).collect()
    }

    #[test]
    fn common_prefixes_of_tags_are_removed() {
        assert_eq!(own(&["Ticket.creation", "Ticket.change"]), ["creation", "change"]);
        assert_eq!(own(&["org.x.note.create", "org.x.file.create"]), ["note.create", "file.create"]);
        assert_eq!(own(&["application/json", "application/xml"]), ["json", "xml"]);
    }

    #[test]
    fn a_tag_is_never_empty() {
        assert_eq!(own(&["Ticket.creation"]), ["Ticket.creation"], "a single tag");
        assert_eq!(own(&["a.", "a.b"]), ["a.", "a.b"]);
        assert_eq!(own(&["created", "creation"]), ["created", "creation"], "no separator");
    }
}
