//! Evaluates schemas over a value.
//!
//! A verdict has three values: an assertion that cannot be checked makes it open, unless something else decides. The
//! verdict of a definition for a value is found once, so that neither aliases nor nested choices multiply the work.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::compile::{
    Bounds, Discriminator, ListRules, NumberRules, ObjectRules, Property, Reference, Schema, TextFormat,
    TextRules,
};
use super::definition::Definition;
use super::tree::{Tree, Value};
use crate::validate::{Violation, ViolationKind, is_uuid};
use crate::{Date, DateTime};

/// Who sends a value, and for what.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// A server: what is only sent to it is not required.
    Server,
    /// A client: what the server fills in is not required.
    Client,
    /// A client that changes a part: what is absent stays, `null` deletes (RFC 7396).
    Patch,
}

/// Whether a value is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Valid,
    Invalid,
    /// An assertion that decides could not be checked.
    Open,
}

impl Verdict {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Invalid, _) | (_, Self::Invalid) => Self::Invalid,
            (Self::Open, _) | (_, Self::Open) => Self::Open,
            _ => Self::Valid,
        }
    }
}

/// How deeply schemas may stand in one another and in the value together.
const MAX_DEPTH: usize = 600;

/// How many findings are reported for one value.
const MAX_FOUND: usize = 500;

type Key = (usize, usize, Side);

pub(super) struct Evaluator<'a> {
    definitions: &'a [Definition],
    tree: &'a Tree<'a>,
    path: String,
    /// What has been found; `None` while only the verdict counts.
    found: Option<Vec<Violation>>,
    verdicts: HashMap<Key, Verdict>,
    reports: HashMap<Key, (Verdict, Rc<[Violation]>)>,
    /// Definitions that are being evaluated, each for the value that it is evaluated for.
    open: HashSet<Key>,
    /// Why verdicts are open, as `KEYWORD at POINTER`.
    reasons: Vec<String>,
    depth: usize,
}

/// The parts of a value that a keyword has evaluated, for `unevaluatedItems` and `unevaluatedProperties`.
type Evaluated = HashSet<usize>;

impl<'a> Evaluator<'a> {
    pub(super) fn new(definitions: &'a [Definition], tree: &'a Tree<'a>) -> Self {
        Self {
            definitions,
            tree,
            path: String::new(),
            found: None,
            verdicts: HashMap::new(),
            reports: HashMap::new(),
            open: HashSet::new(),
            reasons: Vec::new(),
            depth: 0,
        }
    }

    /// Everything that a definition finds in the whole value.
    pub(super) fn violations(&mut self, index: usize, side: Side) -> Vec<Violation> {
        self.found = Some(Vec::new());
        self.reference(Reference(index), self.tree.root(), side, None);
        self.found.take().unwrap_or_default()
    }

    /// Whether nothing that can be checked makes the whole value invalid.
    pub(super) fn may_be_valid(&mut self, index: usize, side: Side) -> bool {
        self.reference(Reference(index), self.tree.root(), side, None) != Verdict::Invalid
    }

    fn reference(
        &mut self,
        target: Reference,
        id: usize,
        side: Side,
        seen: Option<&mut Evaluated>,
    ) -> Verdict {
        let definitions = self.definitions;
        let Some(definition) = definitions.get(target.0) else { return Verdict::Open };
        let key = (target.0, id, side);
        if seen.is_none() {
            if self.found.is_none() {
                if let Some(known) = self.verdicts.get(&key) {
                    return *known;
                }
            } else if let Some((verdict, known)) = self.reports.get(&key) {
                let (verdict, known) = (*verdict, Rc::clone(known));
                known.iter().for_each(|violation| self.add(violation.clone()));
                return verdict;
            }
        }
        // A schema that leads back to itself for the same value asks for nothing more.
        if !self.open.insert(key) {
            return Verdict::Valid;
        }
        let keeps = seen.is_none();
        let above = self.found.as_mut().map(std::mem::take);
        let verdict = self.schema(definition.schema(definitions), id, side, seen);
        self.open.remove(&key);
        if let Some(above) = above {
            let own = self.found.replace(above).unwrap_or_default();
            if keeps {
                self.reports.insert(key, (verdict, own.iter().cloned().collect()));
            }
            own.into_iter().for_each(|violation| self.add(violation));
        } else if keeps {
            self.verdicts.insert(key, verdict);
        }
        verdict
    }

    fn schema(&mut self, schema: &'a Schema, id: usize, side: Side, seen: Option<&mut Evaluated>) -> Verdict {
        if self.depth >= MAX_DEPTH {
            return self.not_checked("schema beyond the depth that is looked into");
        }
        self.depth = self.depth.saturating_add(1);
        let verdict = self.keywords(schema, id, side, seen);
        self.depth = self.depth.saturating_sub(1);
        verdict
    }

    fn keywords(
        &mut self,
        schema: &'a Schema,
        id: usize,
        side: Side,
        seen: Option<&mut Evaluated>,
    ) -> Verdict {
        let value = self.tree.value(id);
        if schema.never {
            return self.report("is not allowed");
        }
        if schema.nullable && matches!(value, Value::Null) {
            return Verdict::Valid;
        }
        let unevaluated = schema.unevaluated_items.is_some() || schema.unevaluated_properties.is_some();
        let mut own = (unevaluated || seen.is_some()).then(Evaluated::new);
        let mut verdict = Verdict::Valid;
        for keyword in &schema.unchecked {
            verdict = verdict.and(self.not_checked(keyword));
        }
        if let Some(types) = schema.types
            && !types.allows(value)
        {
            return self.report_as(ViolationKind::WrongType, format!("must be {}", types.words()));
        }
        let named = schema.discriminator.as_ref().and_then(|discriminator| self.named(discriminator, id));
        for target in schema.reference.into_iter().chain(named) {
            verdict = verdict.and(self.reference(target, id, side, own.as_mut()));
        }
        for inner in &schema.all_of {
            verdict = verdict.and(self.schema(inner, id, side, own.as_mut()));
        }
        if !schema.values.is_empty() {
            let canonical = self.tree.canonical(id);
            for values in schema.values.iter().filter(|values| !values.allow(&canonical)) {
                let open = values.open && matches!(value, Value::Text(_));
                let kind = if open { ViolationKind::UnknownValue } else { ViolationKind::Certain };
                verdict = verdict.and(self.report_as(kind, format!("must be {}", values.words)));
            }
        }
        verdict = verdict.and(match value {
            Value::Text(text) => self.text(&schema.text, text),
            Value::Number(..) => self.number(&schema.number, id),
            Value::List(items) => self.list(&schema.list, items, side, own.as_mut()),
            Value::Object(_) => self.object(&schema.object, id, side, own.as_mut()),
            Value::TooDeep => self.not_checked("value beyond the depth that is looked into"),
            Value::Null | Value::Boolean(_) => Verdict::Valid,
        });
        // The discriminator has said which of the schemas counts.
        if named.is_none() {
            if let Some(branches) = &schema.any_of {
                verdict = verdict.and(self.any_of(branches, id, side, own.as_mut()));
            }
            if let Some(branches) = &schema.one_of {
                verdict = verdict.and(self.one_of(branches, id, side, own.as_mut()));
            }
        }
        if side != Side::Patch {
            verdict = verdict.and(self.logic(schema, id, side, own.as_mut()));
        }
        if let Some(own) = &mut own {
            verdict = verdict.and(self.unevaluated(schema, id, side, own));
            if let Some(seen) = seen
                && verdict != Verdict::Invalid
            {
                seen.extend(own.iter());
            }
        }
        verdict
    }

    /// The definition that the discriminator names.
    fn named(&self, discriminator: &Discriminator, id: usize) -> Option<Reference> {
        match self.tree.value(self.tree.member(id, &discriminator.property)?) {
            Value::Text(tag) => discriminator.mapping.get(&**tag).copied(),
            _ => None,
        }
    }

    /// `not`, `if`, `then` and `else`.
    fn logic(
        &mut self,
        schema: &'a Schema,
        id: usize,
        side: Side,
        mut seen: Option<&mut Evaluated>,
    ) -> Verdict {
        let mut verdict = Verdict::Valid;
        if let Some(inner) = &schema.not {
            verdict = match self.silently(inner, id, side, None) {
                Verdict::Valid => self.report("must not match the schema of `not`"),
                Verdict::Invalid => Verdict::Valid,
                Verdict::Open => self.leave_open(),
            };
        }
        let Some(condition) = &schema.condition else { return verdict };
        let mut collected = seen.as_ref().map(|_| Evaluated::new());
        let branch = match self.silently(&condition.when, id, side, collected.as_mut()) {
            Verdict::Valid => {
                if let (Some(seen), Some(collected)) = (&mut seen, collected) {
                    seen.extend(collected);
                }
                &condition.then
            }
            Verdict::Invalid => &condition.otherwise,
            Verdict::Open => return verdict.and(self.leave_open()),
        };
        match branch {
            Some(branch) => verdict.and(self.schema(branch, id, side, seen)),
            None => verdict,
        }
    }

    /// The verdict alone.
    fn silently(
        &mut self,
        schema: &'a Schema,
        id: usize,
        side: Side,
        seen: Option<&mut Evaluated>,
    ) -> Verdict {
        let found = self.found.take();
        let verdict = self.schema(schema, id, side, seen);
        self.found = found;
        verdict
    }

    /// The verdict of each branch, and what the valid ones have evaluated.
    fn branches(
        &mut self,
        branches: &'a [Schema],
        id: usize,
        side: Side,
        mut seen: Option<&mut Evaluated>,
    ) -> (usize, usize) {
        let (mut valid, mut open) = (0_usize, 0_usize);
        for branch in branches {
            match self.silently(branch, id, side, seen.as_deref_mut()) {
                Verdict::Valid => valid = valid.saturating_add(1),
                Verdict::Open => open = open.saturating_add(1),
                Verdict::Invalid => {}
            }
        }
        (valid, open)
    }

    fn any_of(
        &mut self,
        branches: &'a [Schema],
        id: usize,
        side: Side,
        seen: Option<&mut Evaluated>,
    ) -> Verdict {
        match self.branches(branches, id, side, seen) {
            (0, 0) => self.no_branch(branches, id, side),
            (0, _) => self.leave_open(),
            _ => Verdict::Valid,
        }
    }

    fn one_of(
        &mut self,
        branches: &'a [Schema],
        id: usize,
        side: Side,
        seen: Option<&mut Evaluated>,
    ) -> Verdict {
        match self.branches(branches, id, side, seen) {
            (0, 0) => self.no_branch(branches, id, side),
            // A part of a value says too little about which one it is.
            (1, 0) => Verdict::Valid,
            (1.., _) if side == Side::Patch => Verdict::Valid,
            (0 | 1, _) => self.leave_open(),
            (valid, _) => {
                self.report(format!("must match one of {} schemas, and matches {valid}", branches.len()))
            }
        }
    }

    /// Reports why no branch is valid: what is wrong with the nearest one.
    fn no_branch(&mut self, branches: &'a [Schema], id: usize, side: Side) -> Verdict {
        let Some(above) = self.found.take() else { return Verdict::Invalid };
        let value = self.tree.value(id);
        let fits = |schema: &Schema| self.root_types_allow(schema, value, 0);
        let fitting: Vec<&'a Schema> = branches.iter().filter(|branch| fits(branch)).collect();
        let mut nearest: Option<Vec<Violation>> = None;
        for branch in fitting {
            self.found = Some(Vec::new());
            self.schema(branch, id, side, None);
            let own = self.found.take().unwrap_or_default();
            if nearest.as_ref().is_none_or(|nearest| own.len() < nearest.len()) {
                nearest = Some(own);
            }
        }
        self.found = Some(above);
        match nearest {
            Some(nearest) if !nearest.is_empty() => {
                nearest.into_iter().for_each(|violation| self.add(violation))
            }
            _ => {
                self.report(format!("must match one of {} schemas", branches.len()));
            }
        }
        Verdict::Invalid
    }

    /// Whether the types that a schema names at its root allow a value.
    fn root_types_allow(&self, schema: &Schema, value: &Value<'_>, depth: usize) -> bool {
        if schema.never || depth > 16 {
            return !schema.never;
        }
        let target = schema.reference.and_then(|target| self.definitions.get(target.0));
        schema.types.is_none_or(|types| types.allows(value))
            && target.is_none_or(|definition| {
                self.root_types_allow(definition.schema(self.definitions), value, depth.saturating_add(1))
            })
    }

    fn text(&mut self, rules: &TextRules, text: &str) -> Verdict {
        let mut verdict = Verdict::Valid;
        if rules.length.least > 0 || rules.length.most < u64::MAX {
            verdict = self.count(text.chars().count(), rules.length, "character", "characters");
        }
        if let Some((source, regex)) = &rules.pattern
            && !regex.is_match(text)
        {
            verdict = verdict.and(self.report(format!("must match {source}")));
        }
        let rule = match rules.format {
            Some(TextFormat::Date) if Date::from(text).to_date().is_err() => {
                "must be a date, such as 2020-01-31"
            }
            // Whether a zone is due depends on the server, so none is asked for.
            Some(TextFormat::DateTime) if DateTime::from(text).to_local().is_err() => {
                "must be a date and time, such as 2025-01-14T13:17:58Z"
            }
            Some(TextFormat::Uuid) if !is_uuid(text) => {
                "must be a UUID, such as 22e61758-924d-4ad7-b259-e4fcb1ea8808"
            }
            _ => return verdict,
        };
        verdict.and(self.report(rule))
    }

    fn number(&mut self, rules: &NumberRules, id: usize) -> Verdict {
        let Value::Number(_, value) = self.tree.value(id) else { return Verdict::Valid };
        let mut broken = Vec::new();
        // A limit of its own says more than the format.
        let (from, to) = rules.range.as_ref().map(|(from, to)| (from, to)).unzip();
        let from = from.filter(|_| rules.minimum.is_none() && rules.above.is_none());
        let to = to.filter(|_| rules.maximum.is_none() && rules.below.is_none());
        for limit in rules.minimum.iter().chain(from).filter(|limit| *value < limit.value) {
            broken.push(format!("must be at least {}", limit.text));
        }
        for limit in rules.maximum.iter().chain(to).filter(|limit| *value > limit.value) {
            broken.push(format!("must be at most {}", limit.text));
        }
        for limit in rules.above.iter().filter(|limit| *value <= limit.value) {
            broken.push(format!("must be above {}", limit.text));
        }
        for limit in rules.below.iter().filter(|limit| *value >= limit.value) {
            broken.push(format!("must be below {}", limit.text));
        }
        let mut verdict = Verdict::Valid;
        if let Some(step) = &rules.step {
            match value.is_multiple_of(&step.value) {
                Some(true) => {}
                Some(false) => broken.push(format!("must be a multiple of {}", step.text)),
                None => verdict = self.not_checked(&format!("multipleOf at {}", rules.pointer)),
            }
        }
        broken.into_iter().fold(verdict, |verdict, rule| verdict.and(self.report(rule)))
    }

    fn list(
        &mut self,
        rules: &'a ListRules,
        items: &[usize],
        side: Side,
        mut seen: Option<&mut Evaluated>,
    ) -> Verdict {
        // A list is replaced as a whole.
        let side = if side == Side::Patch { Side::Client } else { side };
        let mut verdict = self.count(items.len(), rules.length, "element", "elements");
        for (index, &item) in items.iter().enumerate() {
            let Some(schema) = rules.prefix.get(index).or(rules.items.as_deref()) else { break };
            let above = self.enter(&index);
            verdict = verdict.and(self.schema(schema, item, side, None));
            self.path.truncate(above);
            if let Some(seen) = &mut seen {
                seen.insert(item);
            }
        }
        if rules.unique {
            let mut texts = HashSet::new();
            if !items.iter().all(|&item| texts.insert(self.tree.canonical(item))) {
                verdict = verdict.and(self.report("must not have equal elements"));
            }
        }
        if let Some((schema, bounds)) = &rules.contains {
            verdict = verdict.and(self.contains(schema, *bounds, items, side, seen));
        }
        verdict
    }

    fn contains(
        &mut self,
        schema: &'a Schema,
        bounds: Bounds,
        items: &[usize],
        side: Side,
        mut seen: Option<&mut Evaluated>,
    ) -> Verdict {
        let (mut valid, mut open) = (0_u64, 0_u64);
        for &item in items {
            match self.silently(schema, item, side, None) {
                Verdict::Valid => {
                    valid = valid.saturating_add(1);
                    if let Some(seen) = &mut seen {
                        seen.insert(item);
                    }
                }
                Verdict::Open => open = open.saturating_add(1),
                Verdict::Invalid => {}
            }
        }
        let noun = |number| if number == 1 { "element" } else { "elements" };
        let Bounds { least, most } = bounds;
        if valid > most {
            return self.report(format!("must contain at most {most} matching {}", noun(most)));
        }
        if valid.saturating_add(open) < least {
            return self.report(format!("must contain at least {least} matching {}", noun(least)));
        }
        if valid < least || valid.saturating_add(open) > most { self.leave_open() } else { Verdict::Valid }
    }

    fn object(
        &mut self,
        rules: &'a ObjectRules,
        id: usize,
        side: Side,
        mut seen: Option<&mut Evaluated>,
    ) -> Verdict {
        let tree = self.tree;
        let Value::Object(members) = tree.value(id) else { return Verdict::Valid };
        let mut verdict = Verdict::Valid;
        for property in &rules.properties {
            let member = tree.member(id, &property.name);
            if let (Some(member), Some(seen), Some(_)) = (member, &mut seen, &property.schema) {
                seen.insert(member);
            }
            verdict = verdict.and(self.property(property, member, side));
        }
        // What stands in a map is whole, also in a change.
        let inner = if side == Side::Patch { Side::Client } else { side };
        for (name, member) in members {
            let mut known = rules.by_name.contains_key(&**name);
            let above = self.path.len();
            for (_, schema) in rules.patterns.iter().filter(|(regex, _)| regex.is_match(name)) {
                known = true;
                self.enter(name);
                verdict = verdict.and(self.schema(schema, *member, inner, None));
                self.path.truncate(above);
                seen.as_deref_mut().map(|seen| seen.insert(*member));
            }
            if let (false, Some(schema)) = (known, &rules.additional) {
                self.enter(name);
                verdict = verdict.and(self.other(schema, *member, inner));
                seen.as_deref_mut().map(|seen| seen.insert(*member));
            }
            self.path.truncate(above);
            if let Some(schema) = &rules.names {
                verdict = verdict.and(self.name(schema, name, inner));
            }
        }
        if side == Side::Patch {
            return verdict;
        }
        verdict = verdict.and(self.count(members.len(), rules.size, "member", "members"));
        for (name, others) in &rules.dependent_required {
            if tree.member(id, name).is_none() {
                continue;
            }
            for other in others.iter().filter(|other| tree.member(id, other).is_none()) {
                let above = self.enter(other);
                verdict = verdict.and(self.report(format!("is required beside `{name}`")));
                self.path.truncate(above);
            }
        }
        for (name, schema) in &rules.dependent_schemas {
            if tree.member(id, name).is_some() {
                verdict = verdict.and(self.schema(schema, id, side, seen.as_deref_mut()));
            }
        }
        verdict
    }

    fn property(&mut self, property: &'a Property, member: Option<usize>, side: Side) -> Verdict {
        let above = self.enter(&property.name);
        let verdict = match (member, &property.schema) {
            (None, _) => {
                let excused = match side {
                    Side::Server => property.write_only,
                    Side::Client => property.read_only,
                    Side::Patch => true,
                };
                if property.required && !excused { self.report("is required") } else { Verdict::Valid }
            }
            (Some(member), schema) => match (self.tree.value(member), schema) {
                (Value::Null, _) if side == Side::Patch => {
                    let kept = property.required && !property.nullable;
                    if kept { self.report("is required and cannot be deleted") } else { Verdict::Valid }
                }
                (_, None) => Verdict::Valid,
                // A change of an object is a change of its properties.
                (Value::Object(_), Some(schema)) => self.schema(schema, member, side, None),
                (_, Some(schema)) => {
                    let side = if side == Side::Patch { Side::Client } else { side };
                    self.schema(schema, member, side, None)
                }
            },
        };
        self.path.truncate(above);
        verdict
    }

    /// A member that the schema of additional or unevaluated properties is for.
    fn other(&mut self, schema: &'a Schema, member: usize, side: Side) -> Verdict {
        if schema.never {
            return self.report("is not a member of this object");
        }
        self.schema(schema, member, side, None)
    }

    /// The name of a member as a value of its own.
    fn name(&mut self, schema: &'a Schema, name: &str, side: Side) -> Verdict {
        let text = serde_json::to_string(name).unwrap_or_default();
        let Ok(tree) = Tree::read(&text) else { return Verdict::Open };
        let mut inner = Evaluator::new(self.definitions, &tree);
        inner.depth = self.depth;
        match inner.schema(schema, tree.root(), side, None) {
            Verdict::Valid => Verdict::Valid,
            Verdict::Invalid => {
                let above = self.enter(name);
                let verdict = self.report("must have a name that the schema of `propertyNames` allows");
                self.path.truncate(above);
                verdict
            }
            Verdict::Open => {
                self.reasons.append(&mut inner.reasons);
                self.leave_open()
            }
        }
    }

    fn unevaluated(&mut self, schema: &'a Schema, id: usize, side: Side, own: &mut Evaluated) -> Verdict {
        let mut verdict = Verdict::Valid;
        match self.tree.value(id) {
            Value::List(items) => {
                let Some(inner) = &schema.unevaluated_items else { return verdict };
                for (index, &item) in items.iter().enumerate() {
                    if own.insert(item) {
                        let above = self.enter(&index);
                        verdict = verdict.and(self.schema(inner, item, side, None));
                        self.path.truncate(above);
                    }
                }
            }
            Value::Object(members) => {
                let Some(inner) = &schema.unevaluated_properties else { return verdict };
                for (name, member) in members {
                    if own.insert(*member) {
                        let above = self.enter(name);
                        verdict = verdict.and(self.other(inner, *member, side));
                        self.path.truncate(above);
                    }
                }
            }
            _ => {}
        }
        verdict
    }

    fn count(&mut self, count: usize, bounds: Bounds, one: &str, many: &str) -> Verdict {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        let noun = |number| if number == 1 { one } else { many };
        let Bounds { least, most } = bounds;
        if count < least {
            self.report(format!("must have at least {least} {}", noun(least)))
        } else if count > most {
            self.report(format!("must have at most {most} {}", noun(most)))
        } else {
            Verdict::Valid
        }
    }

    /// Goes to a part; the path has to be cut back to the length that is returned.
    fn enter(&mut self, name: &(impl std::fmt::Display + ?Sized)) -> usize {
        let above = self.path.len();
        if self.found.is_some() {
            if above > 0 {
                self.path.push('.');
            }
            self.path.push_str(&name.to_string());
        }
        above
    }

    fn report(&mut self, rule: impl Into<String>) -> Verdict {
        self.report_as(ViolationKind::Certain, rule.into())
    }

    fn report_as(&mut self, kind: ViolationKind, rule: String) -> Verdict {
        if self.found.is_some() {
            let violation = Violation::new(kind, &self.path, rule);
            self.add(violation);
        }
        Verdict::Invalid
    }

    /// Reports that a verdict depends on what could not be checked further down.
    fn leave_open(&mut self) -> Verdict {
        for reason in std::mem::take(&mut self.reasons) {
            self.not_checked(&reason);
        }
        Verdict::Open
    }

    fn not_checked(&mut self, keyword: &str) -> Verdict {
        if self.reasons.iter().all(|reason| reason != keyword) {
            self.reasons.push(keyword.to_owned());
        }
        if self.found.is_some() {
            let violation = Violation::unchecked(&self.path, keyword);
            self.add(violation);
        }
        Verdict::Open
    }

    fn add(&mut self, violation: Violation) {
        let Some(found) = &mut self.found else { return };
        if found.len() < MAX_FOUND && !found.contains(&violation) {
            found.push(violation);
        }
    }
}
