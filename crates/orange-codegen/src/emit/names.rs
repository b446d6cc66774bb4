//! Names that are not in use.

/// Returns the first free candidate. If none is, appends a number to the first candidate: `name2` with an empty separator,
/// `name_2` with `_`.
pub(super) fn first_free(candidates: &[&str], separator: &str, is_free: impl Fn(&str) -> bool) -> String {
    let first = candidates.first().copied().unwrap_or_default();
    let numbered = (2..).map(|number| format!("{first}{separator}{number}"));
    let mut names = candidates.iter().map(|&name| name.to_owned()).chain(numbered);
    names.find(|name| is_free(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taken_names_get_a_number() {
        let taken = ["note", "note_2", "Note", "NoteModel"];
        let is_free = |name: &str| !taken.contains(&name);
        assert_eq!(first_free(&["ticket"], "_", is_free), "ticket");
        assert_eq!(first_free(&["note"], "_", is_free), "note_3");
        assert_eq!(first_free(&["Note", "NoteModel"], "", is_free), "Note2");
    }
}
