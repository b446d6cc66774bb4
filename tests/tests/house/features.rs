//! The table of features in the documentation of a crate equals its manifest.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

/// Features of a package, each with whether it is a default one.
pub(crate) fn declared(package: &Value) -> BTreeMap<String, bool> {
    let features = package["features"].as_object().expect("a map");
    let defaults = features.get("default").and_then(Value::as_array).cloned().unwrap_or_default();
    let names = features.keys().filter(|name| *name != "default");
    names.map(|name| (name.clone(), defaults.iter().any(|default| default == name))).collect()
}

/// The rows below `## Features` in the documentation of a library. Fails if a row is duplicated or has no description.
pub(crate) fn documented(library: &Path) -> BTreeMap<String, bool> {
    let text = std::fs::read_to_string(library).expect("a file");
    let docs = text.lines().filter_map(|line| line.strip_prefix("//!")).map(str::trim);
    let section =
        docs.skip_while(|line| *line != "## Features").skip(1).take_while(|line| !line.starts_with("## "));
    let mut features = BTreeMap::new();
    for row in section.filter_map(|line| line.strip_prefix("| `")) {
        let cells: Vec<&str> = row.trim_end_matches('|').split('|').map(str::trim).collect();
        let [name, default, adds] = cells[..] else {
            panic!("{}: three cells, not {cells:?}", library.display())
        };
        assert!(["yes", "no"].contains(&default) && !adds.is_empty(), "{}: {row}", library.display());
        let former = features.insert(name.trim_end_matches('`').to_owned(), default == "yes");
        assert!(former.is_none(), "{}: {name} twice", library.display());
    }
    features
}
