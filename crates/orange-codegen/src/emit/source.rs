//! A generated file: its items and imports, formatted at the end.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::SourceFile;
use super::docs;
use super::imports;
use super::options::GenerateOptions;
use crate::error::{Error, Result};

/// A file being written.
pub(super) struct Source {
    path: String,
    head: String,
    /// Names to import, by the path of their module.
    imports: BTreeMap<String, BTreeSet<String>>,
    items: Vec<TokenStream>,
    /// Formatted items before all others.
    first: Vec<String>,
    /// Formatted items after all others.
    formatted: Vec<String>,
    /// The types that macro calls declare.
    defined: BTreeSet<String>,
    /// The code to which macros of other files expand. It needs imports too.
    expanded: String,
    /// Lints that the file allows, with the reason.
    allowed: Option<&'static str>,
    /// Whether models are named `models::Name`.
    has_models_prefix: bool,
}

impl Source {
    pub(super) fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            head: String::new(),
            imports: BTreeMap::new(),
            items: Vec::new(),
            first: Vec::new(),
            formatted: Vec::new(),
            defined: BTreeSet::new(),
            expanded: String::new(),
            allowed: None,
            has_models_prefix: false,
        }
    }

    /// Names models `models::Name`, for files outside of the module `models`.
    #[must_use]
    pub(super) fn with_models(mut self) -> Self {
        self.has_models_prefix = true;
        self
    }

    /// Sets the `//!` of the file.
    pub(super) fn head(&mut self, text: &str) {
        text.clone_into(&mut self.head);
    }

    /// Allows a lint in the whole file: `unused_imports, reason = "…"`.
    pub(super) fn allow(&mut self, lint: &'static str) {
        self.allowed = Some(lint);
    }

    /// Imports a type of `orange_core` and returns its name.
    pub(super) fn core(&mut self, name: &str) -> Ident {
        let module = match name {
            "FilePart" | "Multipart" => "upload",
            "JsonBody" => "operation",
            _ => "model",
        };
        self.uses(&format!("orange_core::{module}::{name}"));
        format_ident!("{name}")
    }

    /// Imports a model and returns its name in this file.
    pub(super) fn sibling(&mut self, name: &str) -> TokenStream {
        let ident = format_ident!("{name}");
        if self.has_models_prefix {
            self.uses(if self.path.contains('/') { "super::super::models" } else { "super::models" });
            return quote! { models::#ident };
        }
        self.uses(&format!("super::{name}"));
        quote! { #ident }
    }

    /// Imports a whole path: `std::collections::BTreeMap`.
    pub(super) fn uses(&mut self, path: &str) {
        let (module, name) = path.rsplit_once("::").unwrap_or(("self", path));
        self.imports.entry(module.to_owned()).or_default().insert(name.to_owned());
    }

    /// Adds an item.
    pub(super) fn push(&mut self, item: TokenStream) {
        self.items.push(item);
    }

    /// Adds a formatted item after all others.
    pub(super) fn push_formatted(&mut self, item: String) {
        self.formatted.push(item);
    }

    /// Adds a formatted item before all others.
    pub(super) fn push_first(&mut self, item: String) {
        self.first.push(item);
    }

    /// Records that a macro call declares a type, which is not imported.
    pub(super) fn defines(&mut self, name: &Ident) {
        self.defined.insert(name.to_string());
    }

    /// Records the code to which a macro of another file expands.
    pub(super) fn expands(&mut self, code: &str) {
        self.expanded.push_str(code);
    }

    /// Returns the formatted file.
    ///
    /// # Errors
    /// Returns an error if an item is not valid Rust.
    pub(super) fn finish(mut self, options: &GenerateOptions) -> Result<SourceFile> {
        let items = parsed(std::mem::take(&mut self.items).into_iter().collect())
            .map_err(|error| error.with_context(&self.path))?;
        // Items defined in the file are not imported.
        self.defined.extend(items.items.iter().filter_map(defined_name));
        if let Some(siblings) = self.imports.get_mut("super") {
            siblings.retain(|name| !self.defined.contains(name));
        }
        let items = space_items(&prettyplease::unparse(&items));
        let mut body = String::new();
        for item in self.first.iter().chain((!items.is_empty()).then_some(&items)).chain(&self.formatted) {
            if !body.is_empty() {
                body.push('\n');
            }
            body.push_str(item);
        }
        // A trait is in use if its method is called.
        let is_used = |name: &String| {
            let method = match name.as_str() {
                "Validate" => "check",
                "NestedRules" => "check_nested",
                name => name,
            };
            [&body, &self.expanded].iter().any(|code| mentions(code, name) || mentions(code, method))
        };
        self.imports.values_mut().for_each(|names| names.retain(is_used));
        self.imports.retain(|_, names| !names.is_empty());
        let imports = space_items(&self.use_items());
        let mut text = options.header();
        for line in docs::wrap_lines(&self.head, 100) {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
        text.push('\n');
        if let Some(lint) = self.allowed {
            text.push_str(&format!("#![allow({lint})]\n\n"));
        }
        text.push_str(&imports);
        if !imports.is_empty() && !body.is_empty() {
            text.push('\n');
        }
        text.push_str(&body);
        Ok(SourceFile { path: self.path, text })
    }

    fn use_items(&self) -> String {
        let mut modules: Vec<_> = self.imports.iter().collect();
        let import_group = |module: &str| match module {
            module if module.starts_with("std") => 0,
            module if module.starts_with("super") => 2,
            _ => 1,
        };
        modules.sort_by_key(|(module, _)| import_group(module));
        modules.into_iter().map(|(module, names)| imports::text(module, names)).collect()
    }
}

/// Formats items.
///
/// # Errors
/// Returns an error if an item is not valid Rust.
pub(super) fn formatted(items: TokenStream) -> Result<String> {
    parsed(items).map(|file| prettyplease::unparse(&file))
}

fn parsed(items: TokenStream) -> Result<syn::File> {
    syn::parse2(items).map_err(|error| Error::new(format!("the generated code is not valid Rust: {error}")))
}

/// Whether code contains an identifier outside of comments.
fn mentions(code: &str, identifier: &str) -> bool {
    let is_identifier = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(identifier).any(|(start, _)| {
        let (before, after) = code.split_at(start);
        let after = after.strip_prefix(identifier).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        !before.ends_with(is_identifier)
            && !after.starts_with(is_identifier)
            && !line.trim_start_matches(' ').starts_with("//")
    })
}

/// Returns the name of the struct, enum or type alias that an item defines.
fn defined_name(item: &syn::Item) -> Option<String> {
    match item {
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        syn::Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

/// Returns the number of leading spaces of a line.
fn indent_of(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b' ').count()
}

/// Adds blank lines between items and between functions, which the formatter omits.
fn space_items(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len() + text.len() / 20);
    let mut next_indent = lines.first().map_or(0, |line| indent_of(line));
    for (index, line) in lines.iter().enumerate() {
        out.push_str(line);
        out.push('\n');
        let Some(next) = lines.get(index + 1) else { continue };
        let indent = std::mem::replace(&mut next_indent, indent_of(next));
        if indent != next_indent || indent > 4 || next.is_empty() || line.is_empty() {
            continue;
        }
        let (line, next) = (line.trim_start_matches(' '), next.trim_start_matches(' '));
        if next.starts_with('}') {
            continue;
        }
        let ends_block = matches!(line, "}" | "};" | "})" | "});");
        let comment = line.starts_with("//");
        let ends_item =
            !comment && line.ends_with(';') && !line.starts_with("use ") && !line.starts_with("mod ");
        let begins_item =
            ["///", "#[", "fn ", "pub ", "impl", "const ", "static ", "enum ", "struct ", "use "]
                .iter()
                .any(|start| next.starts_with(start));
        let family = |line: &str| ["use std", "use super"].iter().position(|start| line.starts_with(start));
        let last_use =
            line.starts_with("use ") && (!next.starts_with("use ") || family(line) != family(next));
        let last_mod = line.starts_with("mod ") && !next.starts_with("mod ");
        if indent == 0
            && (ends_block || ends_item || last_use || last_mod)
            && !(line.starts_with("pub use") && next.starts_with("pub use"))
            && !(line.starts_with("pub mod") && next.starts_with("pub mod"))
            || indent == 4 && begins_item && (ends_block || ends_item)
        {
            out.push('\n');
        }
    }
    out
}
