//! Values of discriminators, with the schemas that they select.

use serde_json::Value;

use crate::ir::Variant;
use crate::lower::docs::texts;
use crate::lower::index::final_target;
use crate::lower::names;
use crate::lower::naming::is_named;
use crate::lower::state::Lowerer;
use crate::resolve::{Node, Target};

/// A discriminator value and its schema.
pub(crate) struct Tag<'a> {
    pub(crate) value: String,
    pub(crate) target: Node<'a>,
}

/// Outcome in findings for a tag whose schema is missing.
const READ_AS_BASE: &str = "read as the base";

impl<'a> Lowerer<'a> {
    /// Returns the variants for tags, in order.
    pub(super) fn tagged_variants(&mut self, tags: Vec<Tag<'a>>, discriminator: &Node<'a>) -> Vec<Variant> {
        let values: Vec<String> = tags.iter().map(|tag| tag.value.clone()).collect();
        let mut taken = names::UniqueNames::default();
        let mut variants: Vec<Variant> = Vec::new();
        let prefix = common_prefix_length(&values);
        for Tag { value, target } in tags {
            let short = value.get(prefix..).unwrap_or(&value);
            let rust = taken.take([names::camel(short, "variant")]);
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
    pub(super) fn add_aliases(&mut self, variants: &mut [Variant], discriminator: &Node<'a>) {
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
    pub(crate) fn aliases_of(&self, node: &Node<'a>) -> Vec<String> {
        let end = final_target(self.sources, node);
        end.and_then(|end| end.get("x-orange-aliases"))
            .map(|aliases| texts(aliases.value))
            .unwrap_or_default()
    }

    /// Returns the mapped discriminator values.
    pub(crate) fn mapped_tags(&mut self, discriminator: &Node<'a>) -> Vec<Tag<'a>> {
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
            let by_name = format!("#/components/schemas{}", crate::pointer::join("", reference));
            let may_be_name = !reference.contains(['#', '/']);
            let preferred = if may_be_name { by_name.as_str() } else { reference };
            let resolved = match self.sources.follow(&node.id, preferred) {
                Target::Found(target, _) => Ok(target),
                // `Dog.yaml` is a file, `fr.interop.dog` a name.
                Target::Dangling(reason) if may_be_name => match self.sources.follow(&node.id, reference) {
                    Target::Found(target, _) => Ok(target),
                    Target::Dangling(_) => Err(reason),
                },
                Target::Dangling(reason) => Err(reason),
            };
            match resolved.map(|target| final_target(self.sources, &target)) {
                Ok(Some(target)) => tags.push(Tag { value: value.to_owned(), target }),
                Ok(None) => self.report_dangling(&node.id, reference, "it is part of a cycle", READ_AS_BASE),
                Err(reason) => self.report_dangling(&node.id, reference, &reason, READ_AS_BASE),
            }
        }
        tags
    }

    /// Returns the discriminator values for a variant of a list: mapped ones, its constant, or its schema name.
    pub(crate) fn tags_of_variant(
        &mut self,
        node: &Node<'a>,
        property: &str,
        mapped: &[Tag<'a>],
    ) -> Vec<String> {
        let end = final_target(self.sources, node).map(|end| end.id);
        let values: Vec<String> = mapped
            .iter()
            .filter(|tag| Some(&tag.target.id) == end.as_ref())
            .map(|tag| tag.value.clone())
            .collect();
        if !values.is_empty() {
            return values;
        }
        let own = self.constant_of(node, property);
        own.or_else(|| end.as_ref().filter(|end| is_named(end))?.name()).into_iter().collect()
    }

    /// Returns the only value that a variant allows for a property.
    pub(super) fn constant_of(&mut self, node: &Node<'a>, property: &str) -> Option<String> {
        let flat = self.flatten(node);
        let definition = flat.typed_layers().find_map(|layer| layer.node.get("properties")?.get(property))?;
        let only = definition.get("const").or_else(|| {
            let list = definition.get("enum")?;
            let mut items = list.items();
            items.next().filter(|_| items.next().is_none())
        })?;
        only.value.as_str().map(str::to_owned)
    }
}

/// Returns the discriminator property: from `propertyName`, or in Swagger 2.0 the string itself.
pub(crate) fn property_name(discriminator: &Node<'_>) -> Option<String> {
    match discriminator.value {
        Value::String(name) => Some(name.clone()),
        Value::Object(_) => discriminator.str("propertyName").map(str::to_owned),
        _ => None,
    }
}

/// Returns the length of the common prefix of all tags up to a separator, such as `AnomalieAdresse.`. Zero for a single
/// tag, or if a tag would be empty without the prefix.
fn common_prefix_length(tags: &[String]) -> usize {
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
    use super::common_prefix_length;

    fn without_prefix(tags: &[&str]) -> Vec<String> {
        let tags: Vec<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
        let prefix = common_prefix_length(&tags);
        tags.iter().map(|tag| tag[prefix..].to_owned()).collect()
    }

    #[test]
    fn common_prefixes_of_tags_are_removed() {
        assert_eq!(without_prefix(&["Ticket.creation", "Ticket.change"]), ["creation", "change"]);
        assert_eq!(
            without_prefix(&["org.x.note.create", "org.x.file.create"]),
            ["note.create", "file.create"]
        );
        assert_eq!(without_prefix(&["application/json", "application/xml"]), ["json", "xml"]);
    }

    #[test]
    fn a_tag_is_never_empty() {
        assert_eq!(without_prefix(&["Ticket.creation"]), ["Ticket.creation"], "a single tag");
        assert_eq!(without_prefix(&["a.", "a.b"]), ["a.", "a.b"]);
        assert_eq!(without_prefix(&["created", "creation"]), ["created", "creation"], "no separator");
    }
}
