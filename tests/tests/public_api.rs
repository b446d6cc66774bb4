//! Snapshots of the public API of all crates, so that every change is reviewed.
//!
//! A snapshot contains all `pub` items by module, without documentation, bodies and private fields. Generated code follows
//! from its OpenAPI file and is not included.

use orange_journeys::repository::{crate_folder, rust_files_below};
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, ImplItem, Item, TraitItem, Visibility};

const CRATES: &[&str] = &[
    "orange-anomalie-adresse",
    "orange-codegen",
    "orange-core",
    "orange-core-information",
    "orange-events",
    "orange-cri",
    "orange-eligibility",
    "orange-incident",
    "orange-model",
    "orange-redis",
    "orange-sandbox",
];

#[test]
fn the_public_api_matches_its_snapshots() {
    for package in CRATES {
        let source = crate_folder(package).join("src");
        let mut api = String::new();
        for file in rust_files_below(&source, &["generated", "bin", "tests", "tests.rs"]) {
            let text = std::fs::read_to_string(&file).expect("a text file");
            let mut parsed = syn::parse_file(&text).expect("Rust");
            let items = public(std::mem::take(&mut parsed.items));
            if !items.is_empty() {
                let name = file.strip_prefix(&source).expect("below the sources").display().to_string();
                let text = prettyplease::unparse(&syn::File { attrs: Vec::new(), items, ..parsed });
                api.push_str(&format!("// {}\n{text}\n", name.replace('\\', "/")));
            }
        }
        insta::assert_snapshot!(*package, api);
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Whether an item is for tests or hidden from documentation.
fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let text = attribute.to_token_stream().to_string();
        text.contains("cfg (test)") || text.contains("doc (hidden)")
    })
}

fn public(items: Vec<Item>) -> Vec<Item> {
    items.into_iter().filter_map(public_part).collect()
}

/// The public part of an item.
fn public_part(mut item: Item) -> Option<Item> {
    let is_retained = match &mut item {
        Item::Const(it) => is_public(&it.vis) && retain_attributes(&mut it.attrs),
        Item::Static(it) => is_public(&it.vis) && retain_attributes(&mut it.attrs),
        Item::Type(it) => is_public(&it.vis) && retain_attributes(&mut it.attrs),
        Item::Use(it) => is_public(&it.vis) && retain_attributes(&mut it.attrs),
        Item::Mod(it) => {
            if let Some((_, items)) = &mut it.content {
                *items = public(std::mem::take(items));
            }
            is_public(&it.vis) && retain_attributes(&mut it.attrs)
        }
        Item::Fn(it) => {
            it.block.stmts.clear();
            is_public(&it.vis) && retain_attributes(&mut it.attrs)
        }
        Item::Struct(it) => {
            fields(&mut it.fields);
            is_public(&it.vis) && retain_attributes(&mut it.attrs)
        }
        Item::Enum(it) => {
            let variants = std::mem::take(&mut it.variants);
            for mut variant in variants {
                if retain_attributes(&mut variant.attrs) {
                    variant.fields.iter_mut().for_each(|field| field.attrs.clear());
                    it.variants.push(variant);
                }
            }
            is_public(&it.vis) && retain_attributes(&mut it.attrs)
        }
        Item::Trait(it) => {
            it.items.retain_mut(|item| match item {
                TraitItem::Fn(function) => {
                    if let Some(block) = &mut function.default {
                        block.stmts.clear();
                    }
                    retain_attributes(&mut function.attrs)
                }
                TraitItem::Const(it) => retain_attributes(&mut it.attrs),
                TraitItem::Type(it) => retain_attributes(&mut it.attrs),
                _ => false,
            });
            is_public(&it.vis) && retain_attributes(&mut it.attrs)
        }
        Item::Impl(it) => {
            let of_a_trait = it.trait_.is_some();
            it.items.retain_mut(|item| match item {
                _ if of_a_trait => false,
                ImplItem::Fn(function) => {
                    function.block.stmts.clear();
                    is_public(&function.vis) && retain_attributes(&mut function.attrs)
                }
                ImplItem::Const(it) => is_public(&it.vis) && retain_attributes(&mut it.attrs),
                _ => false,
            });
            (of_a_trait || !it.items.is_empty()) && retain_attributes(&mut it.attrs)
        }
        // `api_handle!` and its uses, which add the shared methods of handles, and `__model!`, which declares models.
        Item::Macro(it) if it.ident.is_some() => {
            it.mac.tokens = without_docs(it.mac.tokens.clone());
            it.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"))
                && retain_attributes(&mut it.attrs)
        }
        Item::Macro(it) => {
            it.mac.tokens = without_docs(it.mac.tokens.clone());
            it.mac
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "api_handle" || last.ident == "__model")
        }
        _ => false,
    };
    is_retained.then_some(item)
}

/// Removes doc comments from the tokens of a macro.
fn without_docs(tokens: TokenStream) -> TokenStream {
    let is_docs = |group: &Group| group.to_string().starts_with("[doc =");
    let mut retained: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if is_docs(&group) => drop(retained.pop()),
            TokenTree::Group(group) => {
                let inner = Group::new(group.delimiter(), without_docs(group.stream()));
                retained.push(inner.into());
            }
            token => retained.push(token),
        }
    }
    retained.into_iter().collect()
}

fn fields(fields: &mut syn::Fields) {
    if let syn::Fields::Named(named) = fields {
        for mut field in std::mem::take(&mut named.named) {
            if is_public(&field.vis) && retain_attributes(&mut field.attrs) {
                named.named.push(field);
            }
        }
    }
    if let syn::Fields::Unnamed(unnamed) = fields {
        for mut field in std::mem::take(&mut unnamed.unnamed) {
            if is_public(&field.vis) && retain_attributes(&mut field.attrs) {
                unnamed.unnamed.push(field);
            }
        }
    }
}

/// Retains the attributes that affect callers. Returns whether the item is public.
fn retain_attributes(attributes: &mut Vec<Attribute>) -> bool {
    let is_visible = !is_hidden(attributes);
    attributes.retain(|attribute| {
        let text = attribute.path().to_token_stream().to_string();
        ["derive", "non_exhaustive", "must_use", "deprecated", "cfg", "async_trait :: async_trait"]
            .contains(&text.as_str())
    });
    is_visible
}

/// Checked by the compiler.
#[test]
fn public_types_are_send_and_sync() {
    fn shared<T: Send + Sync + Clone>() {}
    fn movable<T: Send>() {}
    fn send_future<F: Future + Send>(_: impl FnOnce() -> F) {}

    shared::<orange_core::Client>();
    shared::<orange_core::Service>();
    shared::<orange_core::Error>();
    shared::<orange_core::Credentials>();
    shared::<orange_core::query::Query>();
    shared::<orange_core::pagination::Cursor>();
    shared::<orange_core::upload::FilePart>();
    shared::<orange_anomalie_adresse::AnomalieAdresses>();
    shared::<orange_anomalie_adresse::Ticket>();
    shared::<orange_core_information::CoreInformation>();
    shared::<orange_cri::Cri>();
    shared::<orange_cri::Raw>();
    shared::<orange_eligibility::Eligibility>();
    shared::<orange_incident::Incidents>();
    shared::<orange_sandbox::Sandbox>();
    movable::<orange_core::StreamingResponse>();
    movable::<orange_core::download::Download<orange_anomalie_adresse::operations::DownloadAttachment>>();
    movable::<orange_core::download::Download<orange_cri::Raw>>();
    movable::<orange_core::pagination::Items<orange_anomalie_adresse::operations::ListTickets>>();

    let tickets = || -> orange_anomalie_adresse::AnomalieAdresses { unreachable!("never called") };
    send_future(|| async { tickets().get("1").await.map(drop) });
    send_future(|| async { tickets().list().items().collect_up_to(1).await.map(drop) });
    send_future(|| async { tickets().attachments("1").download_by_id("1").to_memory().await.map(drop) });
}
