//! The text of an import, wrapped like formatted code.

use std::collections::BTreeSet;

/// Maximum length of a line of formatted code.
const WIDTH: usize = 89;

/// Returns the import of `names` from a module.
pub(super) fn text(module: &str, names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if let [name] = names[..] {
        return format!("use {module}::{name};\n");
    }
    let line = format!("use {module}::{{{}}};\n", names.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let mut text = format!("use {module}::{{\n");
    let mut line = String::new();
    for (index, name) in names.iter().enumerate() {
        // The comma after the last name may exceed the line.
        let comma = usize::from(index + 1 < names.len());
        if !line.is_empty() {
            if line.len() + 1 + name.len() + comma > WIDTH {
                line.push('\n');
                text.push_str(&std::mem::take(&mut line));
            } else {
                line.push(' ');
            }
        }
        if line.is_empty() {
            line.push_str("    ");
        }
        line.push_str(name);
        line.push(',');
    }
    text + &line + "\n};\n"
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use proptest::collection::btree_set;
    use proptest::prelude::*;

    use super::*;
    use crate::emit::source::formatted;

    proptest! {
        #[test]
        fn imports_are_wrapped_like_formatted_code(
            module in "[a-z]{1,30}(::[a-z]{1,20}){0,2}",
            names in btree_set("[A-Z][A-Za-z]{0,50}", 1..12),
        ) {
            let text = text(&module, &names);
            // A module with the name of a keyword does not parse.
            if let Ok(formatted) = text.parse::<TokenStream>().map_err(drop).and_then(|item| formatted(item).map_err(drop)) {
                prop_assert_eq!(text, formatted);
            }
        }
    }
}
