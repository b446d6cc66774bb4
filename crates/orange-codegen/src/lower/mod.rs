//! Fills the intermediate model from a file of any version.
//!
//! Schemas are read the same way in every version: the keywords that differ (`nullable`, type lists,
//! boolean or numeric `exclusiveMinimum`, discriminators as text or object) do not contradict each
//! other, and published files mix them. Only operations ask which version they are in.
//!
//! A schema is seen as a list of layers, nearest first: the schema's own keywords, then what
//! `allOf` brings in. A keyword is read from the nearest layer that has it. Types are made from a
//! queue, so that a long chain of references does not become a deep stack.

mod combine;
mod dialect;
mod docs;
mod enums;
mod events;
mod families;
mod filters;
mod form;
mod index;
mod layers;
pub mod names;
mod naming;
mod object;
pub mod operation;
mod parameter;
mod response;
mod role;
mod rules;
mod schemas;
mod security;
mod sequence;
mod swagger;
mod types;
mod unions;
mod usage;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use serde_json::Value;

pub use self::dialect::split_dotted;
pub use self::families::UPDATE_SUFFIX;
pub use self::filters::{are_declared, operator_type, own_spelling};
use self::index::Index;
use self::layers::Flat;
use self::names::Names;
pub use self::names::{Case, camel, in_case, snake};
pub use self::operation::{methods, template_names};
use crate::error::{Error, Result};
use crate::ir::{Document, Event, Pointer, TypeDef, TypeId};
use crate::report::{Finding, Severity};
use crate::resolve::{Node, Place, Sources};

/// Types that one file may make for each object in it, and those that any file may make. Real files stay
/// far below; what goes beyond are schemas that multiply each other.
const TYPES_PER_OBJECT: usize = 4;
const TYPES_OF_ANY: usize = 1_000;

/// Which rules operations follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    Swagger2,
    OpenApi3,
}

/// A file as the intermediate model, and everything there is to say about it.
#[derive(Debug)]
pub struct Lowered {
    pub document: Document,
    pub dialect: Dialect,
    pub findings: Vec<Finding>,
    /// Members that another definition of the same member overrides or completes.
    pub absorbed: BTreeSet<Pointer>,
    /// Named schemas whose types were removed because nothing refers to them.
    pub unused: BTreeSet<Pointer>,
}

/// How strict a run is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Dangling references are errors.
    pub strict: bool,
    /// The named schemas of every file count, also those that nothing uses.
    pub every_file: bool,
}

/// Lowers the interface file of `sources`.
///
/// # Errors
///
/// The file is no Swagger 2.0 or OpenAPI 3 document, or has something of the wrong kind where an
/// operation is described; with `strict`, a reference leads nowhere.
pub fn lower(sources: &Sources, options: Options) -> Result<Lowered> {
    let root = sources.root();
    let dialect = dialect(sources, &root)?;
    let mut lowerer = Lowerer::new(sources, dialect);
    lowerer.reserve_names();
    lowerer.name_operations();
    lowerer.finish(options)
}

/// Reads the version and refuses what is not an interface file.
fn dialect(sources: &Sources, root: &Node<'_>) -> Result<Dialect> {
    let version = |key: &str| -> Option<String> {
        let node = root.get(key)?;
        match node.value {
            Value::String(text) => Some(text.clone()),
            other => Some(sources.spelling(&node.place).map_or_else(|| other.to_string(), str::to_owned)),
        }
    };
    match (version("swagger"), version("openapi")) {
        (Some(version), _) if version == "2" || version.starts_with("2.") => Ok(Dialect::Swagger2),
        (None, Some(version)) if version == "3" || version.starts_with("3.") => Ok(Dialect::OpenApi3),
        (Some(version), _) => {
            Err(sources.error(&root.place.child("swagger"), format!("expected swagger 2.0, found {version}")))
        }
        (None, Some(version)) => {
            Err(sources.error(&root.place.child("openapi"), format!("expected openapi 3.x, found {version}")))
        }
        (None, None) => Err(sources.error(
            &root.place,
            "expected an interface file with `openapi: 3.x` or `swagger: \"2.0\"` at its root",
        )),
    }
}

/// What makes a type one type: the schemas it is made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Schema(Vec<Place>),
    /// The schema that declares a discriminator, as a plain object.
    Base(Vec<Place>),
}

/// A type whose body is still to be made.
struct Job<'a> {
    id: TypeId,
    flat: Flat<'a>,
    /// Read as a plain object, whatever discriminator it has.
    plain: bool,
    named: bool,
}

/// The state of lowering one file.
struct Lowerer<'a> {
    sources: &'a Sources,
    dialect: Dialect,
    index: Index,
    types: Vec<TypeDef>,
    by_key: HashMap<Key, TypeId>,
    /// Schemas that have a type of their own name.
    by_place: HashMap<Place, TypeId>,
    /// What every use of such a schema has to know of it.
    said: HashMap<Place, types::Said>,
    /// Bases of each object, to be named once all types are known.
    bases: Vec<(TypeId, Vec<Place>)>,
    queue: VecDeque<Job<'a>>,
    type_names: Names,
    /// Names of the root file's schemas, given before anything else takes them.
    reserved: HashMap<Place, String>,
    /// Names of the root file's schemas that have a suffix of a family (`Ticket_FVO`), by the name in the file.
    family_names: HashMap<String, String>,
    /// Names of operations, by path and lower-case method.
    operation_names: HashMap<(String, String), String>,
    /// What the server calls, in the order in which it was met.
    events: Vec<Event>,
    /// Path items of callbacks that have been read.
    called_back: HashSet<Place>,
    /// Schemas without a name that are being read, from the outside in.
    open: HashSet<Place>,
    findings: BTreeSet<Finding>,
    dangling: Vec<(Place, String)>,
    absorbed: HashSet<Place>,
    /// How many types the file may make.
    max_types: usize,
    /// Schemas as the generated crate checks them, by their pointer.
    definitions: BTreeMap<String, Value>,
    /// Those of which only the pointer is known.
    unwritten: VecDeque<(String, Node<'a>)>,
}

impl<'a> Lowerer<'a> {
    fn new(sources: &'a Sources, dialect: Dialect) -> Self {
        Self {
            sources,
            dialect,
            index: Index::new(sources),
            types: Vec::new(),
            by_key: HashMap::new(),
            by_place: HashMap::new(),
            said: HashMap::new(),
            bases: Vec::new(),
            queue: VecDeque::new(),
            type_names: Names::default(),
            reserved: HashMap::new(),
            family_names: HashMap::new(),
            operation_names: HashMap::new(),
            events: Vec::new(),
            called_back: HashSet::new(),
            open: HashSet::new(),
            findings: BTreeSet::new(),
            dangling: Vec::new(),
            absorbed: HashSet::new(),
            max_types: TYPES_OF_ANY.saturating_add(sources.objects().saturating_mul(TYPES_PER_OBJECT)),
            definitions: BTreeMap::new(),
            unwritten: VecDeque::new(),
        }
    }

    fn note(&mut self, kind: &'static str, place: &Place, message: impl Into<String>) {
        self.find(Severity::Note, kind, place, message);
    }

    fn mended(&mut self, kind: &'static str, place: &Place, message: impl Into<String>) {
        self.find(Severity::Mended, kind, place, message);
    }

    fn lost(&mut self, kind: &'static str, place: &Place, message: impl Into<String>) {
        self.find(Severity::Lost, kind, place, message);
    }

    fn find(&mut self, severity: Severity, kind: &'static str, place: &Place, message: impl Into<String>) {
        self.findings.insert(Finding::new(severity, kind, self.sources.pointer(place), message));
    }

    /// A reference that leads nowhere: named once, an error in the end when the run is strict.
    fn dangles(&mut self, place: &Place, reference: &str, reason: &str, outcome: &str) {
        self.dangles_as(Severity::Mended, place, reference, reason, outcome);
    }

    fn dangles_as(
        &mut self,
        severity: Severity,
        place: &Place,
        reference: &str,
        reason: &str,
        outcome: &str,
    ) {
        let message = format!("`{reference}` leads nowhere: {reason}; {outcome}");
        if !self.dangling.iter().any(|(known, _)| known == place) {
            self.dangling.push((place.clone(), message.clone()));
        }
        self.find(severity, "dangling-reference", place, message);
    }

    /// Refuses a value of the wrong kind.
    fn expect_object(&self, node: &Node<'a>, what: &str) -> Result<()> {
        match node.value {
            Value::Object(_) => Ok(()),
            other => {
                Err(self.sources.error(&node.place, format!("expected {what}, found {}", kind_of(other))))
            }
        }
    }

    fn expect_array(&self, node: &Node<'a>, what: &str) -> Result<()> {
        match node.value {
            Value::Array(_) => Ok(()),
            other => {
                Err(self.sources.error(&node.place, format!("expected {what}, found {}", kind_of(other))))
            }
        }
    }

    fn finish(mut self, options: Options) -> Result<Lowered> {
        let mut document = self.head();
        self.named_schemas(options.every_file);
        document.operations = self.operations()?;
        document.query_dialect = self.query_dialect(&document);
        self.webhooks()?;
        document.events = self.named_events();
        self.work()?;
        if options.strict && !self.dangling.is_empty() {
            return Err(self.strict_error());
        }
        let mut types = std::mem::take(&mut self.types);
        self.name_bases(&mut types);
        document.types = types;
        self.settle_filters(&mut document);
        self.write_definitions();
        document.definitions = std::mem::take(&mut self.definitions);
        usage::mark(&mut document);
        let absorbed = self.absorbed.iter().map(|place| self.sources.pointer(place)).collect();
        for file in self.sources.tabbed() {
            let place = Place { file, path: String::new() };
            self.mended("tabs", &place, "YAML forbids tabs in indentation; they are read as spaces");
        }
        for place in self.sources.twice() {
            let message = "the key stands twice, as a number and as a text; the first counts";
            self.lost("key-twice", &place, message);
        }
        for place in self.sources.mended.clone() {
            let message = "changed by an overlay";
            self.findings.insert(Finding::new(Severity::Note, "overlay", place, message));
        }
        Ok(Lowered {
            document,
            dialect: self.dialect,
            findings: self.findings.into_iter().collect(),
            absorbed,
            unused: BTreeSet::new(),
        })
    }

    fn strict_error(&self) -> Error {
        let list: Vec<String> = self
            .dangling
            .iter()
            .map(|(place, message)| format!("\n  {}", self.sources.error(place, message.clone())))
            .collect();
        Error::new(format!("{} references lead nowhere:{}", list.len(), list.concat()))
    }
}

/// A JSON kind in words.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
pub(crate) mod summary;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use self::tests::corpus;
