//! Modules of a crate and the dependencies between them, from the sources.
//!
//! Paths in `use` items, types, expressions and macro calls count. A re-export is resolved to the file that defines the
//! item, and is not a dependency of a module that only re-exports it. Test code is ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use syn::{Item, Visibility};

use crate::source::{ImportKind, Module, flatten, is_test};

/// The modules of one library or program.
#[derive(Debug, Default)]
pub(crate) struct Crate {
    modules: Vec<Module>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Target {
    Module(usize),
    /// An item that this module defines.
    ItemOf(usize),
}

/// Dependency of `from` on `to`, through `path`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Dependency {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) path: String,
}

impl Crate {
    /// Reads a crate from its root file.
    pub(crate) fn read(root: &Path) -> Self {
        let folder = root.parent().expect("a folder");
        let mut modules = Self::default();
        modules.add_file(root, folder, folder, None, "");
        modules
    }

    /// Dependencies between files.
    pub(crate) fn between_files(&self) -> BTreeSet<Dependency> {
        self.dependencies(|module| module.file.display().to_string())
    }

    /// Dependencies between top-level modules, including the root.
    pub(crate) fn between_top_level_modules(&self) -> BTreeSet<Dependency> {
        self.dependencies(|module| match module.top_level.as_str() {
            "" => "the root".to_owned(),
            name => name.to_owned(),
        })
    }

    fn dependencies(&self, name: impl Fn(&Module) -> String) -> BTreeSet<Dependency> {
        let mut found: BTreeMap<(String, String), String> = BTreeMap::new();
        for (index, module) in self.modules.iter().enumerate() {
            for (path, target) in self.uses_of(index) {
                let (from, to) = (name(module), name(&self.modules[target]));
                if from != to {
                    found.entry((from, to)).or_insert_with(|| path.join("::"));
                }
            }
        }
        found.into_iter().map(|((from, to), path)| Dependency { from, to, path }).collect()
    }

    fn uses_of(&self, index: usize) -> Vec<(&[String], usize)> {
        let module = &self.modules[index];
        let imports = module.imports.iter().filter_map(|import| {
            let target = self.resolve(index, &import.path, &mut BTreeSet::new())?;
            let counts = match (&import.kind, target) {
                (ImportKind::Glob, _) => !import.is_reexport,
                // Paths that begin with the name of the module count instead.
                (_, Target::Module(_)) => false,
                (ImportKind::Name(name), _) => !import.is_reexport || module.identifiers.contains(name),
                (ImportKind::Anonymous, _) => true,
            };
            let (Target::Module(to) | Target::ItemOf(to)) = target;
            counts.then_some((&*import.path, to))
        });
        let paths = module.paths.iter().filter_map(|path| {
            let (Target::Module(to) | Target::ItemOf(to)) =
                self.resolve(index, path, &mut BTreeSet::new())?;
            Some((&**path, to))
        });
        imports.chain(paths).collect()
    }

    /// Resolves a path in module `from`. Returns `None` for other crates.
    fn resolve(
        &self,
        from: usize,
        path: &[String],
        visited: &mut BTreeSet<(usize, String)>,
    ) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "crate" => Target::Module(0),
            "self" => Target::Module(from),
            "super" => Target::Module(self.modules[from].parent?),
            name => self.look_up(from, name, visited)?,
        };
        Some(rest.iter().fold(start, |reached, segment| match (reached, segment.as_str()) {
            (Target::Module(module), "super") => self.modules[module].parent.map_or(reached, Target::Module),
            (Target::Module(_), "self") => reached,
            // Unknown names come from a macro of the module.
            (Target::Module(module), name) => {
                self.look_up(module, name, visited).unwrap_or(Target::ItemOf(module))
            }
            (Target::ItemOf(_), _) => reached,
        }))
    }

    fn look_up(&self, index: usize, name: &str, visited: &mut BTreeSet<(usize, String)>) -> Option<Target> {
        let module = &self.modules[index];
        if let Some(child) = module.children.get(name) {
            return Some(Target::Module(*child));
        }
        if module.items.contains(name) {
            return Some(Target::ItemOf(index));
        }
        if !visited.insert((index, name.to_owned())) {
            return None;
        }
        let named = module.imports.iter().find(|import| import.kind == ImportKind::Name(name.to_owned()));
        if let Some(import) = named {
            return self.resolve(index, &import.path, visited);
        }
        module.imports.iter().filter(|import| import.kind == ImportKind::Glob).find_map(|import| {
            match self.resolve(index, &import.path, visited)? {
                Target::Module(target) if target != index => self.look_up(target, name, visited),
                _ => None,
            }
        })
    }

    fn add_file(
        &mut self,
        file: &Path,
        children: &Path,
        root: &Path,
        parent: Option<usize>,
        top_level: &str,
    ) -> usize {
        let text =
            std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let relative = file.strip_prefix(root).expect("a file of the crate");
        self.add_module(parsed.items, relative, children, root, parent, top_level)
    }

    fn add_module(
        &mut self,
        items: Vec<Item>,
        file: &Path,
        folder: &Path,
        root: &Path,
        parent: Option<usize>,
        top_level: &str,
    ) -> usize {
        let index = self.modules.len();
        let module =
            Module { file: file.to_owned(), top_level: top_level.to_owned(), parent, ..Module::default() };
        self.modules.push(module);
        for item in items {
            match item {
                Item::Mod(child) if !is_test(&child.attrs) => {
                    let name = child.ident.to_string();
                    let top_level = if parent.is_none() { &name } else { top_level };
                    let below = folder.join(&name);
                    let added = match child.content {
                        Some((_, items)) => {
                            self.add_module(items, file, &below, root, Some(index), top_level)
                        }
                        None => {
                            let beside = folder.join(format!("{name}.rs"));
                            let source = if beside.exists() { beside } else { below.join("mod.rs") };
                            self.add_file(&source, &below, root, Some(index), top_level)
                        }
                    };
                    self.modules[index].children.insert(name, added);
                }
                Item::Use(import) if !is_test(&import.attrs) => {
                    let is_reexport = !matches!(import.vis, Visibility::Inherited);
                    flatten(&import.tree, &mut Vec::new(), is_reexport, &mut self.modules[index].imports);
                }
                Item::Mod(_) | Item::Use(_) => {}
                item => self.modules[index].add_item(&item),
            }
        }
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dependencies between the files of a crate of these files, and between its top-level modules.
    fn read(files: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        let imports = Crate::read(&folder.path().join("lib.rs"));
        let lines = |dependencies: BTreeSet<Dependency>| {
            dependencies.into_iter().map(|it| format!("{} > {}: {}", it.from, it.to, it.path)).collect()
        };
        (lines(imports.between_files()), lines(imports.between_top_level_modules()))
    }

    #[test]
    fn a_reexport_leads_to_the_file_that_defines_the_item() {
        let (files, modules) = read(&[
            ("lib.rs", "mod a; mod b; pub use a::Thing;"),
            ("a/mod.rs", "mod inner; mod user; pub use inner::{Thing, Other};"),
            ("a/inner.rs", "pub struct Thing; pub struct Other;"),
            ("a/user.rs", "use super::Other; use std::fmt;"),
            ("b.rs", "use crate::Thing;"),
        ]);
        assert_eq!(files, ["a/user.rs > a/inner.rs: super::Other", "b.rs > a/inner.rs: crate::Thing"]);
        assert_eq!(modules, ["b > a: crate::Thing"]);
    }

    #[test]
    fn a_reexport_that_its_module_uses_itself_is_a_dependency() {
        let (files, _) = read(&[
            ("lib.rs", "mod a;"),
            ("a/mod.rs", "mod inner; pub use inner::Thing; fn make() -> Thing { Thing }"),
            ("a/inner.rs", "pub struct Thing;"),
        ]);
        assert_eq!(files, ["a/mod.rs > a/inner.rs: inner::Thing"]);
    }

    #[test]
    fn paths_count_in_types_expressions_macros_and_functions() {
        let (files, _) = read(&[
            ("lib.rs", "mod a; mod b; mod c; mod d; mod e;"),
            ("a.rs", "fn f(_: &crate::b::B) { println!(\"{}\", super::c::C); use crate::{d::{D, self}}; }"),
            ("b.rs", "pub struct B;"),
            ("c.rs", "use crate::e; pub const C: u8 = e::E;"),
            ("d.rs", "pub struct D;"),
            ("e.rs", "pub const E: u8 = 1;"),
        ]);
        assert_eq!(
            files,
            [
                "a.rs > b.rs: crate::b::B",
                "a.rs > c.rs: super::c::C",
                "a.rs > d.rs: crate::d::D",
                "c.rs > e.rs: e::E"
            ]
        );
    }

    #[test]
    fn test_code_and_other_crates_are_ignored() {
        let (files, modules) = read(&[
            ("lib.rs", "mod a; mod b; #[cfg(test)] mod tests;"),
            (
                "a.rs",
                "use serde::b; #[cfg(test)] use crate::b::B; impl A { #[cfg(test)] fn f() -> crate::b::B { x } }",
            ),
            ("b.rs", "pub struct B; #[cfg(all(test, unix))] mod tests { use crate::a::A; }"),
        ]);
        assert_eq!((files, modules), (vec![], vec![]));
    }

    #[test]
    fn a_glob_leads_to_its_module() {
        let (files, _) = read(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b::*; fn f() { B::new(); }"),
            ("b.rs", "mod inner; pub use inner::*;"),
            ("b/inner.rs", "pub struct B;"),
        ]);
        assert_eq!(files, ["a.rs > b.rs: crate::b", "a.rs > b/inner.rs: B::new"]);
    }
}
