//! Items, imports and paths of one module, from its source. Test code is ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Attribute, Item, UseTree};

#[derive(Debug, Default)]
pub(crate) struct Module {
    /// Path relative to the folder of the root file.
    pub(crate) file: PathBuf,
    /// First segment of the module path; empty for the root.
    pub(crate) top_level: String,
    pub(crate) parent: Option<usize>,
    pub(crate) children: BTreeMap<String, usize>,
    pub(crate) items: BTreeSet<String>,
    pub(crate) imports: Vec<Import>,
    /// Paths of more than one segment outside of `use` items.
    pub(crate) paths: BTreeSet<Vec<String>>,
    /// Every identifier outside of `use` items.
    pub(crate) identifiers: BTreeSet<String>,
}

/// One import of a `use` item.
#[derive(Debug)]
pub(crate) struct Import {
    pub(crate) path: Vec<String>,
    pub(crate) kind: ImportKind,
    pub(crate) is_reexport: bool,
}

#[derive(Debug, PartialEq)]
pub(crate) enum ImportKind {
    Name(String),
    /// `as _`
    Anonymous,
    Glob,
}

impl Module {
    /// Adds an item that is neither a module nor an import.
    pub(crate) fn add_item(&mut self, item: &Item) {
        let (name, attributes) = match item {
            Item::Const(item) => (Some(&item.ident), &item.attrs),
            Item::Enum(item) => (Some(&item.ident), &item.attrs),
            Item::Fn(item) => (Some(&item.sig.ident), &item.attrs),
            Item::Macro(item) => (item.ident.as_ref(), &item.attrs),
            Item::Static(item) => (Some(&item.ident), &item.attrs),
            Item::Struct(item) => (Some(&item.ident), &item.attrs),
            Item::Trait(item) => (Some(&item.ident), &item.attrs),
            Item::Type(item) => (Some(&item.ident), &item.attrs),
            Item::Union(item) => (Some(&item.ident), &item.attrs),
            Item::Impl(item) => (None, &item.attrs),
            _ => return,
        };
        if is_test(attributes) {
            return;
        }
        self.items.extend(name.map(ToString::to_string));
        collect(item.to_token_stream(), &[], self);
    }
}

/// Whether an item is compiled for tests only.
pub(crate) fn is_test(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("cfg") && is_test_cfg(attribute.to_token_stream()))
}

fn is_test_cfg(tokens: TokenStream) -> bool {
    let mut is_test = false;
    for token in tokens {
        match token {
            TokenTree::Ident(word) if word == "not" => return false,
            TokenTree::Ident(word) => is_test |= word == "test" || word == "doctest",
            TokenTree::Group(group) => is_test |= is_test_cfg(group.stream()),
            _ => {}
        }
    }
    is_test
}

/// Adds the imports of a `use` item.
pub(crate) fn flatten(tree: &UseTree, path: &mut Vec<String>, is_reexport: bool, into: &mut Vec<Import>) {
    let mut add = |path: &[String], kind| into.push(Import { path: path.to_vec(), kind, is_reexport });
    match tree {
        UseTree::Path(step) => {
            path.push(step.ident.to_string());
            flatten(&step.tree, path, is_reexport, into);
            path.pop();
        }
        // `a::{self}` is `a`.
        UseTree::Name(leaf) if leaf.ident == "self" => {
            let name = path.last().cloned().unwrap_or_default();
            add(path, ImportKind::Name(name));
        }
        UseTree::Name(leaf) => {
            let name = leaf.ident.to_string();
            path.push(name.clone());
            add(path, ImportKind::Name(name));
            path.pop();
        }
        UseTree::Rename(leaf) => {
            let kind = match leaf.rename.to_string().as_str() {
                "_" => ImportKind::Anonymous,
                name => ImportKind::Name(name.to_owned()),
            };
            path.push(leaf.ident.to_string());
            add(path, kind);
            path.pop();
        }
        UseTree::Glob(_) => add(path, ImportKind::Glob),
        UseTree::Group(group) => {
            group.items.iter().for_each(|tree| flatten(tree, path, is_reexport, into));
        }
    }
}

/// Collects identifiers and paths, those in groups below `prefix` (`use` items within functions) included.
fn collect(tokens: TokenStream, prefix: &[String], module: &mut Module) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |at: usize, wanted: char| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == wanted);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                if let Some(TokenTree::Group(attribute)) = tokens.get(at)
                    && is_test_attribute(attribute.stream())
                {
                    at = after_item(&tokens, at + 1);
                }
            }
            TokenTree::Group(group) => collect(group.stream(), &[], module),
            TokenTree::Ident(word) => {
                module.identifiers.insert(word.to_string());
                let mut path = prefix.to_vec();
                path.push(word.to_string());
                while is(at, ':') && is(at + 1, ':') {
                    match tokens.get(at + 2) {
                        Some(TokenTree::Ident(word)) => path.push(word.to_string()),
                        Some(TokenTree::Group(group)) => {
                            collect(group.stream(), &std::mem::take(&mut path), module);
                        }
                        _ => break,
                    }
                    at += 3;
                }
                if path.len() > 1 {
                    module.paths.insert(path);
                }
            }
            _ => {}
        }
    }
}

fn is_test_attribute(attribute: TokenStream) -> bool {
    let is_cfg =
        matches!(attribute.clone().into_iter().next(), Some(TokenTree::Ident(word)) if word == "cfg");
    is_cfg && is_test_cfg(attribute)
}

/// Index after the item that starts at `at`: after its body or semicolon.
fn after_item(tokens: &[TokenTree], at: usize) -> usize {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
        TokenTree::Punct(sign) => matches!(sign.as_char(), ';' | ','),
        _ => false,
    };
    tokens[at..].iter().position(is_end).map_or(tokens.len(), |end| at + end + 1)
}
